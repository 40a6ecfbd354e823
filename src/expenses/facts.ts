import * as z from 'zod/mini'
import { type AtLeastOne, allowedItems, type ExpenseItem, nonEligibleItems } from '../order/index.ts'
import { type Activity, activitySchema } from '../activities/facts.ts'
import { oneOf, yesNo } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { expected } from '../reading/issues.ts'
import { type Money, moneySchema } from '../reading/money.ts'
import { object, type Schema } from '../reading/read.ts'
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

/** The items that an expense may name. */
export const expenseItems = /* @__PURE__ */ (() =>
  [
    ...nonEligibleItems.flatMap((item) => ('fact' in item ? [] : [item.id])),
    ...allowedItems.map(({ id }) => id),
  ] as unknown as AtLeastOne<ExpenseItem>)()

const amountAllowed = /* @__PURE__ */ expected({ is: 'an amount in pesos above zero' })
/** An amount above zero. */
export const paidSchema = /* @__PURE__ */ moneySchema.check(
  /* @__PURE__ */ z.refine((amount) => amount !== '0.00', amountAllowed),
)

/** The words of a ledger line. */
export const descriptionSchema = /* @__PURE__ */ line('a description', 300)

/** The fields of an expense but for its activity, which a ledger names otherwise. */
export const expenseShape = /* @__PURE__ */ (() => ({
  voucher: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a voucher number', 60)),
  day: /* @__PURE__ */ z.optional(daySchema),
  amount: /* @__PURE__ */ z.optional(paidSchema),
  item: /* @__PURE__ */ z.optional(/* @__PURE__ */ oneOf(...expenseItems)),
  description: /* @__PURE__ */ z.optional(descriptionSchema),
  inApprovedWfp: /* @__PURE__ */ z.optional(yesNo),
}))()

const described = ({ item, description }: { item?: string | undefined; description?: string | undefined }): boolean =>
  item !== 'other' || description !== undefined

/** An item that is none of those named has to be described. */
export const otherIsDescribed = /* @__PURE__ */ (() =>
  /* @__PURE__ */ z.refine<Parameters<typeof described>[0]>(described, {
    path: ['description'],
    .../* @__PURE__ */ expected({ is: 'a description, since the item is other' }),
  }))()

/** An expense. */
export const expenseSchema = /* @__PURE__ */ (() =>
  /* @__PURE__ */ object('an expense', { ...expenseShape, activity: /* @__PURE__ */ z.optional(activitySchema) }).check(
    otherIsDescribed,
  ) as Schema<ReadExpense>)()
