import { type Activity, activitySchema } from '../activities/facts.ts'
import { type ExpenseItem, expenseItems } from '../order/expense-items.ts'
import { oneOf, yesNo } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { type Money, moneySchema } from '../reading/money.ts'
import { holding, optional, type Readers, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

/**
 * An expense. Everything may be left out where it is unknown.
 *
 * @group Input
 */
export interface Expense {
  /** The number of its voucher, 1 to 60 characters. */
  readonly voucher?: string
  /**
   * The day it was made.
   *
   * @clause do44/fund/validity
   * @clause do44/duties/leader/h/costing
   */
  readonly day?: Day
  /**
   * What it cost in pesos, above zero.
   *
   * @clause do44/duties/leader/h/costing
   */
  readonly amount?: Money
  /**
   * What was bought or paid for. `other` needs a description.
   *
   * @clause do44/duties/leader/h/costing
   */
  readonly item?: ExpenseItem
  /** What was bought or paid for, in the words of the ledger, 1 to 300 characters. */
  readonly description?: string
  /**
   * The activity it was made for.
   *
   * @clause do44/fund/purpose
   * @clause do44/rationale/use-of-funds
   * @clause do44/non-eligible/funded-by-other-programmes
   */
  readonly activity?: Activity
  /**
   * Whether it is in the approved Work and Financial Plan (WFP).
   *
   * @clause do44/duties/leader/h
   */
  readonly inApprovedWfp?: boolean
}

/** An expense that was read: its amount is a text with two decimals. */
export interface ReadExpense extends Omit<Expense, 'amount'> {
  /** What it cost, in pesos with two decimals. */
  readonly amount?: string
}

/** An amount above zero. */
export const paidSchema = holding(moneySchema, (amount) => amount !== '0.00', { is: 'an amount in pesos above zero' })

/** The words of a ledger line. */
export const descriptionSchema = line('a description', 300)

/** The readers of an expense but for its activity, which a ledger names otherwise. */
export const expenseReaders: Readers<Omit<ReadExpense, 'activity'>> = /* @__PURE__ */ (() => ({
  voucher: optional(line('a voucher number', 60)),
  day: optional(daySchema),
  amount: optional(paidSchema),
  item: optional(oneOf(...expenseItems)),
  description: optional(descriptionSchema),
  inApprovedWfp: optional(yesNo),
}))()

/** Holds an expense to this: an item that is none of those named has to be described. */
// @__NO_SIDE_EFFECTS__
export const described = <T extends Pick<Expense, 'item' | 'description'>>(schema: Schema<T>): Schema<T> =>
  holding(
    schema,
    ({ item, description }) => item !== 'other' || description !== undefined,
    { is: 'a description, since the item is other' },
    'description',
  )

/** An expense. */
export const expenseSchema = /* @__PURE__ */ (() =>
  described(reads<ReadExpense>('an expense', { ...expenseReaders, activity: optional(activitySchema) })))()
