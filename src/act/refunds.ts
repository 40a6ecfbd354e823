// Money that would have to come back for a fund to be in order: of which expenses, and how much of each.
import type { AnyFinding, Path } from '../decision/answer.ts'
import { spentByPlan } from '../fund/account.ts'
import { fundSchema } from '../fund/facts.ts'
import { type Centavos, centavos, moneySchema, pesos } from '../reading/money.ts'
import { read } from '../reading/read.ts'
import type { AnyDecision } from './decisions.ts'
import { valueAt, withValueAt } from './places.ts'

/** What a fund spent, by the rule that is breached by it. */
const spentAs = { 'fund/purpose': 'ineligible', 'fund/not-overspent': 'spent' } as const

type RefundRule = keyof typeof spentAs
/** Whether money that comes back mends what a rule finds. */
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
  /** Where the ledger stands. */
  readonly ledger: Path
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

/** How much has to come back, of which expenses it may, and where the ledger stands. */
interface Due {
  readonly amount: Centavos
  readonly of: readonly Pick<Row, 'entry' | 'amount'>[]
  readonly ledger: Path
}

const smaller = (one: Centavos, other: Centavos): Centavos => (one < other ? one : other)

/** What has to come back by a rule of the fund. */
const dueByFund = (rule: RefundRule, { params }: AnyFinding, decision: AnyDecision): Due => {
  const { ineligible, spent, received } = params as Readonly<Record<'ineligible' | 'spent' | 'received', string>>
  const { ledger } = decision as AnyDecision & { readonly ledger: readonly Row[] }
  return {
    amount: rule === 'fund/purpose' ? centavos(ineligible) : centavos(spent) - centavos(received),
    of: ledger.filter(({ kind, countsAs }) => kind === 'expense' && countsAs === spentAs[rule]),
    ledger: [...decision.subject.path, 'ledger'],
  }
}

/** What has to come back for the expenses in the approved WFP to be no more than it obligates, both of which the input has. */
const dueByPlan = (input: unknown, day: string): Due => {
  const record = { ledger: valueAt(input, ['ledger']), obligated: valueAt(input, ['obligated']) }
  const { ledger, obligated } = read(fundSchema, record, [], { unknownKeys: 'ignore' }).value!
  return {
    amount: spentByPlan(ledger, day) - obligated!,
    of: ledger.flatMap((each, entry) =>
      each.kind === 'expense' && each.inApprovedWfp && each.day <= day ? [{ entry, amount: pesos(each.amount) }] : [],
    ),
    ledger: ['ledger'],
  }
}

const dueFor = (finding: AnyFinding, decision: AnyDecision, input: unknown, day: string): Due | undefined => {
  const { rule, result, params } = finding
  if (isRefundRule(rule)) return result === 'breached' ? dueByFund(rule, finding, decision) : undefined
  const { contradiction } = params as { readonly contradiction?: string }
  return contradiction === 'expenses-beyond-wfp' ? dueByPlan(input, day) : undefined
}

/** The refunds of a ledger that would mend a finding; nothing where none do, or as much cannot come back of such expenses. */
export const refundsFor = (
  finding: AnyFinding,
  decision: AnyDecision,
  input: unknown,
  day: string,
): Refunds | undefined => {
  const due = dueFor(finding, decision, input, day)
  if (!due) return undefined
  const ledger = valueAt(input, due.ledger) as readonly {
    readonly kind?: string
    readonly voucher?: string
    readonly of?: string
    readonly amount?: unknown
  }[]
  const expensesBy = (voucher: string): number =>
    ledger.filter((entry) => entry.kind === 'expense' && entry.voucher === voucher).length
  const isNumbered = ({ entry }: Pick<Row, 'entry'>): boolean => {
    const { voucher } = ledger[entry]!
    return voucher !== undefined && expensesBy(voucher) === 1
  }
  /** What is left of an expense. What comes back on a later day cannot come back once more. */
  const restOf = (row: Pick<Row, 'entry' | 'amount'>): Centavos => {
    const { voucher } = ledger[row.entry]!
    const refunds = isNumbered(row) ? ledger.filter((each) => each.kind === 'refund' && each.of === voucher) : []
    return refunds.reduce((sum, each) => sum - (read(moneySchema, each.amount).value ?? 0n), centavos(row.amount))
  }
  // Of as few expenses that need a number first as will do.
  const candidates = due.of
    .map((row) => ({ entry: row.entry, rest: restOf(row), isNumbered: isNumbered(row) }))
    .sort((one, other) => Number(other.isNumbered) - Number(one.isNumbered) || Number(other.rest - one.rest))
  let left = due.amount
  const taken = candidates.flatMap(({ entry, rest }) => {
    const amount = smaller(left, rest)
    if (amount === 0n) return []
    left -= amount
    return [{ entry, amount: pesos(amount), voucher: ledger[entry]!.voucher }]
  })
  if (left > 0n) return undefined
  taken.sort((one, other) => one.entry - other.entry)
  const free = (entry: number): string =>
    ledger.map((_, index) => `${entry}-${index}`).find((name) => expensesBy(name) === 0)!
  const refunds = taken.map(({ entry, amount, voucher }) => {
    // Of several that have one number one may keep it, unless another that nothing comes back of has it too.
    const alike = taken.filter((each) => each.voucher === voucher)
    const keeps = voucher !== undefined && alike.length === expensesBy(voucher) && alike[0]!.entry === entry
    return { entry, isNew: !keeps, refund: { kind: 'refund', day, amount, of: keeps ? voucher : free(entry) } }
  })
  return {
    ledger: due.ledger,
    amount: pesos(due.amount),
    of: refunds.map(({ entry, refund }) => ({ path: [...due.ledger, entry], amount: refund.amount })),
    withoutVoucher: refunds.flatMap(({ entry, isNew }) => (isNew ? [entry] : [])),
    numbered: (whole, entry) => withValueAt(whole, [...due.ledger, entry, 'voucher'], free(entry)),
    refunded: (whole) => {
      const entries = valueAt(whole, due.ledger) as readonly unknown[]
      return withValueAt(whole, due.ledger, [...entries, ...refunds.map(({ refund }) => refund)])
    },
  }
}
