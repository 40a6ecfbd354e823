// What a remedy says, done: how the laws of remedies carry out what they are told.
import { type Remedies, remedies, type Remedy } from 'deped-school-partnerships'
import { known } from '../../src/decision/known.ts'
import { valueAt, withValueAt } from '../../src/act/places.ts'

export const told = (...given: Parameters<typeof remedies>): Remedies => {
  const answer = remedies(...given)
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}

export type Ask = (input: unknown) => {
  readonly outcome: string
  readonly findings?: readonly { readonly rule: string; readonly result: string }[]
  readonly parts?: { readonly fund?: object | undefined }
}
export const good = ['compliant', 'eligible']

/** A value that a remedy says would do. */
export const valueOf = ({ good: does = {} }: Remedy, now: unknown): unknown =>
  does.oneOf?.[0] ?? does.until ?? does.from ?? now

/** A remedy with one of its values alone, and what that needs beside it. */
export const withValue = (remedy: Remedy, value: unknown): Remedy => ({
  ...remedy,
  good: known({ oneOf: [value], beside: remedy.good?.beside?.filter((each) => each.value === value) }),
})

interface Entry {
  readonly kind: string
  readonly voucher?: string
  readonly of?: string
}
interface Row {
  readonly entry: number
  readonly kind: string
  readonly countsAs: string
  readonly amount: string
}
const inCentavos = (amount: string): number => Math.round(Number(amount) * 100)

/** The input with money that came back, of the expenses that the remedy names. */
const refundedAsTold = (input: unknown, { path, of = [] }: Remedy, ask: Ask): unknown => {
  const { asOf: day } = ask(input) as unknown as { asOf: string }
  const refunds = of.map(({ path: expense, amount }) => {
    const { voucher } = valueAt(input, expense) as Entry
    return { kind: 'refund', day, amount, of: voucher }
  })
  return withValueAt(input, path, [...(valueAt(input, path) as readonly unknown[]), ...refunds])
}

/** The input with as much that came back, of expenses that have a voucher number of their own. */
const refunded = (input: unknown, { path, back = '', mends }: Remedy, ask: Ask): unknown => {
  const answer = ask(input)
  const { ledger: rows, asOf } = (answer.parts?.fund ?? answer) as unknown as { ledger: readonly Row[]; asOf: string }
  const ledger = valueAt(input, path) as readonly Entry[]
  const spentAs = mends.some(({ rule }) => rule === 'fund/purpose') ? 'ineligible' : 'spent'
  let left = inCentavos(back)
  const refunds = rows.flatMap(({ entry, kind, countsAs, amount }) => {
    const { voucher } = ledger[entry]!
    const others = ledger.filter((each) => each.kind === 'expense' && each.voucher === voucher)
    if (kind !== 'expense' || countsAs !== spentAs || voucher === undefined || others.length > 1) return []
    const came = rows.filter((row) => ledger[row.entry]!.of === voucher)
    const rest = came.reduce((sum, row) => sum - inCentavos(row.amount), inCentavos(amount))
    const of = Math.min(left, rest)
    left -= of
    return of > 0 ? [{ kind: 'refund', day: asOf, amount: (of / 100).toFixed(2), of: voucher }] : []
  })
  return withValueAt(input, path, [...ledger, ...refunds])
}

/** The input after some remedies; what is to be put on record first is. */
export const mendedBy = (input: unknown, list: readonly Remedy[], ask: Ask): unknown => {
  const supplied = list
    .filter(({ back }) => back === undefined)
    .reduce((whole, remedy) => {
      const value = valueOf(remedy, remedy.path.join())
      const beside = remedy.good?.beside?.find((each) => each.value === value)?.paths ?? []
      return beside.reduce<unknown>(
        (described, path) => withValueAt(described, path, 'a description'),
        [remedy.path, ...(remedy.alsoAt ?? [])].reduce((told, path) => withValueAt(told, path, value), whole),
      )
    }, input)
  return list
    .filter(({ back }) => back !== undefined)
    .reduce((whole, remedy) => (remedy.of ? refundedAsTold : refunded)(whole, remedy, ask), supplied)
}

/** A pair of which all is known, and of which nothing stands in the way. */
export const settledPair = {
  leader: { id: '107970', pbb: { year: 2014, level: 5 } },
  partner: { id: '107973', pbb: { year: 2014, level: 1 } },
  onDepEdList: true,
  nearby: true,
}
