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

/**
 * How much of one expense has to come back.
 *
 * @group Answers
 */
export interface ExpenseBack {
  /** Where in the input the expense stands. */
  readonly path: Path
  /** How much of it, in pesos with two decimals. */
  readonly amount: string
}

/** What of a ledger has to come back. */
export interface Refunds {
  /** How much, in pesos with two decimals. */
  readonly amount: string
  /** Of which expenses. */
  readonly of: readonly ExpenseBack[]
  /** Those of them that that need a voucher number of their own first, by their indexes in the ledger. */
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
  const isNumbered = ({ entry }: Row): boolean => {
    const { voucher } = ledger[entry]!
    return voucher !== undefined && expensesBy(voucher) === 1
  }
  /** What is left of an expense. What comes back on a later day cannot come back once more. */
  const restOf = (row: Row): Centavos => {
    const { voucher } = ledger[row.entry]!
    const refunds = isNumbered(row) ? ledger.filter((each) => each.kind === 'refund' && each.of === voucher) : []
    return refunds.reduce((sum, each) => sum - (read(moneySchema, each.amount).value ?? 0n), centavos(row.amount))
  }
  // Of as few expenses that need a number first as will do.
  const candidates = rows
    .filter(({ kind, countsAs }) => kind === 'expense' && countsAs === spentAs[rule])
    .map((row) => ({ entry: row.entry, rest: restOf(row), isNumbered: isNumbered(row) }))
    .sort((one, other) => Number(other.isNumbered) - Number(one.isNumbered) || (one.rest > other.rest ? -1 : 1))
  let left = due
  const taken = candidates.flatMap(({ entry, rest }) => {
    const amount = smaller(left, rest)
    if (amount === 0n) return []
    left -= amount
    return [{ entry, amount: pesos(amount), voucher: ledger[entry]!.voucher }]
  })
  if (left > 0n) return undefined
  taken.sort((one, other) => one.entry - other.entry)
  const free = (entry: number): string => {
    const names = [`${entry + 1}`, ...ledger.map((_, index) => `${entry + 1}-${index}`)]
    return names.find((name) => expensesBy(name) === 0)!
  }
  const refunds = taken.map(({ entry, amount, voucher }) => {
    // Of several that have one number one may keep it, unless another that nothing comes back of has it too.
    const alike = taken.filter((each) => each.voucher === voucher)
    const keeps = voucher !== undefined && alike.length === expensesBy(voucher) && alike[0]!.entry === entry
    return { entry, isNew: !keeps, refund: { kind: 'refund', day, amount, of: keeps ? voucher : free(entry) } }
  })
  return {
    amount: pesos(due),
    of: refunds.map(({ entry, refund }) => ({ path: [...at, 'ledger', entry], amount: refund.amount })),
    withoutVoucher: refunds.flatMap(({ entry, isNew }) => (isNew ? [entry] : [])),
    numbered: (whole, entry) => withValueAt(whole, [...at, 'ledger', entry, 'voucher'], free(entry)),
    refunded: (whole) => {
      const entries = valueAt(whole, [...at, 'ledger']) as readonly unknown[]
      return withValueAt(whole, [...at, 'ledger'], [...entries, ...refunds.map(({ refund }) => refund)])
    },
  }
}
