import { expenseIn, type ExpenseReference } from './reference.ts'
import {
  type Activity,
  type ActivityReference,
  activitySchema,
  formats as activityFormats,
} from '../activities/facts.ts'
import type { ActivityEligibility, ActivityFinding } from '../activities/rules.ts'
import type { InvalidInput } from '../decision/answer.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { lowerFirst, peso } from '../decision/wording.ts'
import { allowedItems, type ExpenseItem, expenseItems, nonEligibleItems } from '../order/expense-items.ts'
import { questionsAbout } from '../policy/terms.ts'
import { oneOf, yesNo } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { type Centavos, type Money, moneySchema } from '../reading/money.ts'
import { holding, optional, type Readers, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

/**
 * An expense. Everything may be left out where it is unknown.
 *
 * @group Input
 */
export interface Expense {
  /** The number of its voucher, 1 to 60 characters. */
  readonly voucher?: string | undefined
  /**
   * The day it was made: as we read it, the day on which it was obligated, not that of the delivery or the payment.
   *
   * @clause do44/fund/validity
   * @clause do44/duties/leader/h/costing
   */
  readonly day?: Day | undefined
  /**
   * What it cost in pesos, above zero.
   *
   * @clause do44/duties/leader/h/costing
   */
  readonly amount?: Money | undefined
  /**
   * What was bought or paid for. `other` needs a description.
   *
   * @clause do44/non-eligible/list
   * @clause do44/duties/leader/h/costing
   */
  readonly item?: ExpenseItem | undefined
  /** What was bought or paid for, in the words of the ledger, 1 to 300 characters. */
  readonly description?: string | undefined
  /**
   * The activity it was made for.
   *
   * @clause do44/fund/purpose
   * @clause do44/rationale/use-of-funds
   * @clause do44/non-eligible/funded-by-other-programmes
   */
  readonly activity?: Activity | undefined
  /**
   * Whether it is in the approved Work and Financial Plan (WFP).
   *
   * @clause do44/duties/leader/h
   */
  readonly inApprovedWfp?: boolean | undefined
}

/** An expense that was read: its amount is in centavos. */
export interface ReadExpense extends Omit<Expense, 'amount'> {
  /** What it cost. */
  readonly amount?: Centavos
}

/** An amount above zero. */
export const paidSchema = holding(moneySchema, (amount) => amount > 0n, { is: 'an amount in pesos above zero' })

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

/** The activity of an expense, already decided. */
export interface JudgedActivity {
  /** The activity as findings name it. */
  readonly reference: ActivityReference
  /** Whether it is eligible. */
  readonly decision: Exclude<ActivityEligibility, InvalidInput>
  /** Whether no other programme funds it. */
  readonly funding: ActivityFinding
}

/**
 * The figures of a question about an expense.
 *
 * @group Answers
 */
export interface ExpenseNeedParams {
  /** The expense; absent where it has neither a voucher nor a place in a ledger. */
  readonly expense?: ExpenseReference
}

/** The facts of the rules about an expense, with its activity decided once however many expenses are made for it. */
export interface ExpenseFacts extends AsFarAsKnown<
  Required<Pick<ReadExpense, 'item' | 'day' | 'amount' | 'inApprovedWfp'>>
> {
  /** The activity it was made for. */
  readonly activity: JudgedActivity | undefined
  /** The expense as questions name it; nothing where it has neither a voucher nor a place in a ledger. */
  readonly expense: ExpenseReference | undefined
  /** The field that names the activity: a ledger refers to it by its id. */
  readonly activityKey: 'activity' | 'activityId'
  /** That the record says that no WFP is approved by a day on or after that of the expense; absent where it does not. */
  readonly withoutPlan?: true | undefined
}

/** What the items of expenses are called. */
export const itemLabels = /* @__PURE__ */ (() =>
  Object.fromEntries(
    [...nonEligibleItems, ...allowedItems].flatMap((item) =>
      'fact' in item ? [] : [[item.id, lowerFirst(item.label)]],
    ),
  ) as Readonly<Record<ExpenseItem, string>>)()

/** How sentences word the figures about an expense. */
export const formats = {
  ...activityFormats,
  item: (item: ExpenseItem) => itemLabels[item],
  peso,
  expense: expenseIn('line'),
} as const

const question = questionsAbout<ExpenseFacts, typeof formats>(formats)

const figures = ({ expense }: ExpenseFacts): AsFarAsKnown<ExpenseNeedParams> => ({ expense })

/** The questions of this subject, by the facts that they ask for. */
export const questions = {
  item: question({
    asks: 'expense-item',
    kind: 'fact',
    path: ['item'],
    figures,
    says: ['What was bought or paid for with {expense:expense}?', 'What was bought or paid for?'],
  }),
  day: question({
    asks: 'expense-day',
    kind: 'fact',
    path: ['day'],
    figures,
    says: ['On which day was {expense:expense} made?', 'On which day was the expense made?'],
  }),
  amount: question({
    asks: 'expense-amount',
    kind: 'fact',
    path: ['amount'],
    figures,
    says: ['What did {expense:expense} cost?', 'What did the expense cost?'],
  }),
  activity: question({
    asks: 'expense-activity',
    kind: 'fact',
    path: ({ activityKey }) => [activityKey],
    figures,
    says: ['For which activity was {expense:expense} made?', 'For which activity was the expense made?'],
  }),
  inApprovedWfp: question({
    asks: 'approved-wfp',
    kind: 'fact',
    path: ['inApprovedWfp'],
    figures,
    says: ['Is {expense:expense} in the approved WFP?', 'Is the expense in the approved WFP?'],
  }),
} as const
