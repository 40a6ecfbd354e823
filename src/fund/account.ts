// A ledger added up, in centavos: what each entry counts as, the totals after it, and what they leave.
import type { InvalidInput } from '../decision/answer.ts'
import { once } from '../decision/conclude.ts'
import type { Eligibility } from '../expenses/check.ts'
import type { Day } from '../reading/days.ts'
import type { Centavos } from '../reading/money.ts'
import { hasRefunds, type ReadEntry, type ReadFund } from './facts.ts'
import type { ExpenseNeed } from './rules.ts'

/**
 * What an entry of the ledger counts as: expenses and their refunds by whether they are eligible.
 *
 * @group Answers
 */
export type Counting = 'received' | 'spent' | 'ineligible' | 'open' | 'liquidated'

/** Amounts by what they count as. */
export type Sums = Readonly<Record<Counting, Centavos>>

/** The decision on an expense of a ledger. */
export type JudgedExpense = Exclude<Eligibility, InvalidInput>

/** The least and the most that an amount can be. */
export interface Range {
  /** The least. */
  readonly least: Centavos
  /** The most. */
  readonly most: Centavos
}

/** An entry of a ledger, with the totals after it. */
export interface AccountRow {
  /** Its index in the ledger. */
  readonly index: number
  /** The entry. */
  readonly entry: ReadEntry
  /** What it counts as. */
  readonly countsAs: Counting
  /** The totals after it. */
  readonly sums: Sums
}

/** A ledger added up to a day. */
export interface Account {
  /** The entries that count, by day, and on one day in the order of the ledger. */
  readonly rows: readonly AccountRow[]
  /** The totals of the day. */
  readonly sums: Sums
  /** What the expenses that are open wait for. One that came back in full changes no figure, so it is not asked about. */
  readonly needs: readonly ExpenseNeed[]
}

const countingOf = { eligible: 'spent', 'non-eligible': 'ineligible', undetermined: 'open' } as const
const nothing: Sums = { received: 0n, spent: 0n, ineligible: 0n, open: 0n, liquidated: 0n }

/** Adds up a ledger whose expenses are decided. Entries of days after `asOf` do not count. */
export const accountOf = ({ ledger }: ReadFund, expenses: ReadonlyMap<number, JudgedExpense>, asOf: Day): Account => {
  const byVoucher = new Map(
    hasRefunds(ledger)
      ? ledger.flatMap((entry, index) =>
          entry.kind === 'expense' ? [[entry.voucher, expenses.get(index)] as const] : [],
        )
      : [],
  )
  /** The decision on the expense that an entry is or refunds. */
  const decisionOf = (entry: ReadEntry, index: number): JudgedExpense | undefined =>
    entry.kind === 'refund' ? byVoucher.get(entry.of) : expenses.get(index)

  const unrefunded = new Map<JudgedExpense, Centavos>()
  let sums = nothing
  const rows = ledger
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.day <= asOf)
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0))
    .map(({ entry, index }): AccountRow => {
      const decision = decisionOf(entry, index)
      const countsAs = decision ? countingOf[decision.outcome] : entry.kind === 'receipt' ? 'received' : 'liquidated'
      const amount = entry.kind === 'refund' ? -entry.amount : entry.amount
      if (decision?.outcome === 'undetermined') unrefunded.set(decision, (unrefunded.get(decision) ?? 0n) + amount)
      const now: Record<Counting, Centavos> = { ...sums }
      now[countsAs] += amount
      sums = now
      return { index, entry, countsAs, sums }
    })
  const needs = once([...unrefunded].flatMap(([{ needs: open }, amount]) => (amount > 0n ? open : [])))
  return { rows, sums, needs }
}

const atLeastNothing = (amount: Centavos): Centavos => (amount > 0n ? amount : 0n)

/** A range of amounts, neither below nothing. */
export const rangeOf = (least: Centavos, most: Centavos): Range => ({
  least: atLeastNothing(least),
  most: atLeastNothing(most),
})

/** What went out in all. */
export const paidOutOf = ({ spent, ineligible, open }: Sums): Centavos => spent + ineligible + open

/** What the ledger leaves in cash. It is below nothing where more went out than came in. */
export const cashOf = (sums: Sums): Centavos => sums.received - paidOutOf(sums)

/** What was misspent: what is ineligible, and what is open may be. */
export const misspentOf = ({ ineligible, open }: Sums): Range => rangeOf(ineligible, ineligible + open)

/** What is to be accounted for of what was received: eligible expenses are taken off, what is open may be, what is ineligible is not. */
export const toAccountForOf = ({ received, spent, open }: Sums): Range =>
  rangeOf(received - spent - open, received - spent)

/** By how much eligible expenses exceed what was received. */
export const overspentBy = ({ received, spent, open }: Sums): Range =>
  rangeOf(spent - received, spent + open - received)

/** What is to be accounted for once the fund is no longer valid; nothing before. */
export const lapsed = (sums: Sums, asOf: Day, validUntil: Day): Range =>
  asOf > validUntil ? toAccountForOf(sums) : rangeOf(0n, 0n)

/** What the expenses come to that are in the approved WFP, less what came back of them. */
export const spentByPlan = (ledger: ReadFund['ledger'], asOf: Day): Centavos => {
  // What came back may be of any of them, but for that of an expense that is said not to be in the WFP.
  const beside = new Set(
    ledger.flatMap((entry) => (entry.kind === 'expense' && entry.inApprovedWfp === false ? [entry.voucher] : [])),
  )
  return ledger.reduce((sum, entry) => {
    if (entry.day > asOf) return sum
    if (entry.kind === 'refund') return beside.has(entry.of) ? sum : sum - entry.amount
    return entry.kind === 'expense' && entry.inApprovedWfp ? sum + entry.amount : sum
  }, 0n)
}
