import type { Issue, Path } from '../decision/answer.ts'
import { type Activity, activitySchema } from '../activities/facts.ts'
import { described, type Expense, expenseReaders, paidSchema } from '../expenses/facts.ts'
import { oneOf } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { groupBy } from '../decision/group.ts'
import { issueAt, mostIssues, patience, quoted } from '../reading/issues.ts'
import { closest } from '../reading/near.ts'
import { type Centavos, type Money, moneySchema, pesos } from '../reading/money.ts'
import { listOf, oneOfKinds, optional, type Readers, type Reading, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import type { Short } from '../reading/short-texts.ts'

/**
 * Money that a Leader School received for the partnership.
 *
 * @group Input
 */
export interface Receipt {
  /** What the entry is. */
  readonly kind: 'receipt'
  /** The day it came in. */
  readonly day: Day
  /**
   * How much, in pesos above zero.
   *
   * @clause do44/fund/amount
   */
  readonly amount: Money
  /** The number of its voucher or receipt, 1 to 60 characters. */
  readonly voucher?: string | undefined
}

/**
 * An expense in a ledger. A line that counts needs its day and amount; other facts may be left out where unknown.
 *
 * @group Input
 */
export interface LedgerExpense extends Omit<Expense, 'activity'> {
  /** What the entry is. */
  readonly kind: 'expense'
  /**
   * The day it was made.
   *
   * @clause do44/fund/validity
   * @clause do44/duties/leader/h/costing
   */
  readonly day: Day
  /**
   * What it cost, in pesos above zero.
   *
   * @clause do44/fund/amount
   * @clause do44/duties/leader/h/costing
   */
  readonly amount: Money
  /**
   * The `id` of the activity in the same record that it was made for, 1 to 60 characters.
   *
   * @clause do44/fund/purpose
   * @clause do44/rationale/use-of-funds
   * @clause do44/non-eligible/funded-by-other-programmes
   */
  readonly activityId?: string | undefined
}

/**
 * Money that came back of an expense.
 *
 * @group Input
 */
export interface Refund {
  /** What the entry is. */
  readonly kind: 'refund'
  /** The day it came back. */
  readonly day: Day
  /** How much, in pesos above zero; with earlier refunds no more than the expense. */
  readonly amount: Money
  /** The voucher number of the expense, which no other expense of the ledger has, 1 to 60 characters. */
  readonly of: string
  /** The number of its own voucher, 1 to 60 characters. */
  readonly voucher?: string | undefined
}

/**
 * A part of the fund that was liquidated.
 *
 * @group Input
 */
export interface Liquidation {
  /** What the entry is. */
  readonly kind: 'liquidation'
  /** The day of the liquidation. */
  readonly day: Day
  /**
   * How much, in pesos above zero.
   *
   * @clause do44/indicators/liquidation-standard
   */
  readonly amount: Money
  /** The number of its voucher or report, 1 to 60 characters. */
  readonly voucher?: string | undefined
}

/**
 * An entry of a ledger, discriminated by `kind`.
 *
 * @group Input
 */
export type LedgerEntry = Receipt | LedgerExpense | Refund | Liquidation

/**
 * The partnership fund of one Leader School: a complete ledger, so that what is not in it did not happen.
 *
 * @group Input
 */
export interface Fund {
  /**
   * Every entry, 100,000 at most, in any order; entries of one day in the order in which they happened.
   *
   * @clause do44/fund/amount
   * @clause do44/fund/purpose
   */
  readonly ledger: readonly LedgerEntry[]
  /** The activities that expenses refer to, 1,000 at most, each with an `id` of its own. */
  readonly activities?: readonly Activity[] | undefined
  /**
   * What the approved Work and Financial Plan (WFP) obligates in all, in pesos.
   *
   * @clause do44/duties/leader/f
   */
  readonly obligated?: Money | undefined
}

type Read<Entry> = Entry extends LedgerEntry ? Omit<Entry, 'amount'> & { readonly amount: Centavos } : never

/** A ledger entry that was read: its amount is in centavos. */
export type ReadEntry = Read<LedgerEntry>

/** A fund that was read. */
export interface ReadFund extends Omit<Fund, 'ledger' | 'obligated'> {
  /** The entries, with their amounts in centavos. */
  readonly ledger: readonly ReadEntry[]
  /** What the approved Work and Financial Plan (WFP) obligates in all. */
  readonly obligated?: Centavos
}

const common = { day: daySchema, amount: paidSchema, voucher: optional(line('a voucher number', 60)) }
const kinds = ['receipt', 'expense', 'refund', 'liquidation'] as const

/** An entry of a ledger. */
export const entrySchema = /* @__PURE__ */ (() =>
  oneOfKinds<ReadEntry>(
    'kind',
    [
      reads<Read<Receipt>>('a receipt', { kind: oneOf('receipt'), ...common }),
      described(
        reads<Read<LedgerExpense>>('an expense', {
          kind: oneOf('expense'),
          ...expenseReaders,
          ...common,
          activityId: optional(line('the id of an activity', 60)),
        }),
      ),
      reads<Read<Refund>>('a refund', {
        kind: oneOf('refund'),
        ...common,
        of: line('the voucher number of an expense', 60),
      }),
      reads<Read<Liquidation>>('a liquidation', { kind: oneOf('liquidation'), ...common }),
    ],
    {
      is: 'an entry whose kind is receipt, expense, refund or liquidation',
      near: (received) => {
        const { kind } = (received ?? {}) as { readonly kind?: unknown }
        return typeof kind === 'string' ? closest(kind, kinds) : undefined
      },
    },
  ))()

/** A ledger. */
export const ledgerSchema = /* @__PURE__ */ (() => listOf('a list of ledger entries', entrySchema, 100_000))()

/** The readers of a fund. */
export const fundReaders: Readers<ReadFund> = /* @__PURE__ */ (() => ({
  ledger: ledgerSchema,
  activities: optional(listOf('a list of activities', activitySchema, 1000)),
  obligated: optional(moneySchema),
}))()

/** A fund. */
export const fundSchema = reads<ReadFund>('a fund', fundReaders)

/** Refuses a fund, at a place, whose entries refer to what is not there: an activity, or the expense of a refund. */
export const withReferences = <T extends Partial<ReadFund>>(
  reading: Reading<T>,
  patient = patience(),
  at: Path = [],
): Reading<T> => {
  if (reading.issues) return reading
  const found: Issue[] = []
  const most = patient.left > 0 ? mostIssues : 1
  for (const issue of problems(reading.value, most > 1, at)) if (found.push(issue) === most) break
  if (found.length > 0) patient.left -= 1
  const [first, ...rest] = found
  return first ? { issues: [first, ...rest] } : reading
}

/** Refuses a ledger that stands alone, at a place, where a refund is of an expense that is not there. Activities are not looked up. */
export const withRefunds = (reading: Reading<readonly ReadEntry[]>, at: Path): Reading<readonly ReadEntry[]> => {
  if (reading.issues || !hasRefunds(reading.value)) return reading
  const ids = new Set(reading.value.flatMap((entry) => (entry.kind === 'expense' ? (entry.activityId ?? []) : [])))
  const activities = [...ids].map((id) => ({ id }))
  const { issues } = withReferences({ value: { ledger: reading.value, activities } }, patience(), at.slice(0, -1))
  return issues ? { issues } : reading
}

/** Whether anything of a ledger came back: most have no refund, and need not be looked through for its expense. */
export const hasRefunds = (ledger: readonly ReadEntry[]): boolean => ledger.some(({ kind }) => kind === 'refund')

function* problems({ ledger = [], activities = [] }: Partial<ReadFund>, mayMean: boolean, at: Path): Generator<Issue> {
  const ids = new Set<string>()
  for (const [index, { id }] of activities.entries()) {
    if (id !== undefined && ids.has(id))
      yield refused([...at, 'activities', index, 'id'], id, 'an id that no other activity has')
    if (id !== undefined) ids.add(id)
  }
  const expenses = hasRefunds(ledger) ? refundable(ledger) : none
  let index = -1
  for (const entry of ledger) {
    index += 1
    if (entry.kind === 'expense' && entry.activityId !== undefined && !ids.has(entry.activityId)) {
      yield refused(
        [...at, 'ledger', index, 'activityId'],
        entry.activityId,
        'the id of an activity in the same record',
        mayMean ? ids : [],
      )
    }
    if (entry.kind !== 'refund') continue
    const expense = expenses.get(entry.of)
    if (expense === undefined) {
      yield refused(
        [...at, 'ledger', index, 'of'],
        entry.of,
        'the voucher number of one expense in the ledger',
        mayMean ? expenses.keys() : [],
      )
      continue
    }
    expense.left -= entry.amount
    if (entry.day < expense.day || (entry.day === expense.day && index < expense.index)) {
      yield refused(
        [...at, 'ledger', index, 'day'],
        entry.day,
        'a day after the expense, or its day and a place after it in the ledger',
      )
    }
    if (expense.left < 0n)
      yield refused(
        [...at, 'ledger', index, 'amount'],
        pesos(entry.amount),
        'no more, with earlier refunds, than the expense',
      )
  }
}

const refused = (path: Path, received: string, allowed: Short, candidates: Iterable<string> = []): Issue =>
  issueAt('not-allowed', path, {
    received: quoted(received),
    allowed,
    suggestion: closest(received, candidates) ?? null,
  })

type Refundable = Map<string, { readonly index: number; readonly day: Day; left: bigint }>
const none: Refundable = new Map()

/** The expenses that may be refunded, by voucher number; none under a number that stands twice. */
const refundable = (ledger: readonly ReadEntry[]): Refundable => {
  const found: Refundable = new Map()
  const placed = ledger.map((entry, index) => ({ entry, index }))
  for (const [number, [first, ...others]] of groupBy(placed, ({ entry }) =>
    entry.kind === 'expense' ? entry.voucher : undefined,
  )) {
    if (others.length === 0) found.set(number, { index: first.index, day: first.entry.day, left: first.entry.amount })
  }
  return found
}
