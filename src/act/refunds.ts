// Money that would have to come back for a fund to be in order: of which expenses, and how much of each.
import type { Path } from '../decision/answer.ts'
import { type Centavos, centavos, moneySchema, pesos } from '../reading/money.ts'
import { read } from '../reading/read.ts'
import { valueAt, withValueAt } from './places.ts'

/** What a fund spent, by the rule that is breached by it. */
const spentAs = { 'fund/purpose': 'ineligible', 'fund/not-overspent': 'spent' } as const

/** The rules of a fund that money which comes back mends. */
export type RefundRule = keyof typeof spentAs

/** Whether money that comes back mends a rule. */
export const isRefundRule = (rule: string): rule is RefundRule => Object.hasOwn(spentAs, rule)

/** What of a ledger has to come back. */
export interface Refunds {
  /** How much, in pesos with two decimals. */
  readonly amount: string
  /** The expenses that it may come back of and that need a voucher number of their own first, by their indexes in the ledger. */
  readonly withoutVoucher: readonly number[]
  /** The input with the voucher number of one of them. */
  readonly numbered: (input: unknown, entry: number) => unknown
  /** The input with the refunds, each on the day. */
  readonly refunded: (input: unknown) => unknown
}

interface Row {
  readonly entry: number
  readonly kind: string
  readonly countsAs: string
  readonly amount: string
}

const smaller = (one: Centavos, other: Centavos): Centavos => (one < other ? one : other)

/** The refunds of a ledger that would mend a breach of its fund; nothing where as much cannot come back of such expenses. */
export const refundsFor = (
  rule: RefundRule,
  params: object,
  rows: readonly Row[],
  { input, at, day }: { readonly input: unknown; readonly at: Path; readonly day: string },
): Refunds | undefined => {
  const ledger = valueAt(input, [...at, 'ledger']) as readonly {
    readonly kind?: string
    readonly voucher?: string
    readonly of?: string
    readonly amount?: unknown
  }[]
  const figures = params as Readonly<Record<'ineligible' | 'spent' | 'received', string>>
  const due =
    rule === 'fund/purpose' ? centavos(figures.ineligible) : centavos(figures.spent) - centavos(figures.received)
  const expensesBy = (voucher: string): number =>
    ledger.filter((entry) => entry.kind === 'expense' && entry.voucher === voucher).length
  let left = due
  const taken = rows.flatMap(({ entry, kind, countsAs, amount }) => {
    if (kind !== 'expense' || countsAs !== spentAs[rule] || left === 0n) return []
    const { voucher } = ledger[entry]!
    const isNumbered = voucher !== undefined && expensesBy(voucher) === 1
    // What comes back on a later day cannot come back once more.
    const back = isNumbered
      ? ledger
          .filter((each) => each.kind === 'refund' && each.of === voucher)
          .reduce((sum, each) => sum + (read(moneySchema, each.amount).value ?? 0n), 0n)
      : 0n
    const of = smaller(left, centavos(amount) - back)
    if (of === 0n) return []
    left -= of
    return [{ entry, amount: pesos(of), voucher: isNumbered ? voucher : undefined }]
  })
  const free = (entry: number): string => {
    const names = [`${entry + 1}`, ...ledger.map((_, index) => `${entry + 1}-${index}`)]
    return names.find((name) => expensesBy(name) === 0)!
  }
  const numberOf = ({ entry, voucher }: (typeof taken)[number]): string => voucher ?? free(entry)
  if (left > 0n) return undefined
  const withoutVoucher = taken.filter(({ voucher }) => voucher === undefined)
  return {
    amount: pesos(due),
    withoutVoucher: withoutVoucher.map(({ entry }) => entry),
    numbered: (whole, entry) => withValueAt(whole, [...at, 'ledger', entry, 'voucher'], free(entry)),
    refunded: (whole) => {
      const entries = valueAt(whole, [...at, 'ledger']) as readonly unknown[]
      const refunds = taken.map((each) => ({ kind: 'refund', day, amount: each.amount, of: numberOf(each) }))
      return withValueAt(whole, [...at, 'ledger'], [...entries, ...refunds])
    },
  }
}
