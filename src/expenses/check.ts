// Whether an expense is eligible.
import { readBy } from '../reading/options.ts'
import { factsOf } from '../activities/facts.ts'
import { eligibility, judgeActivity } from '../activities/rules.ts'
import type { Decided, InvalidInput, Path, SubjectReference, Undetermined } from '../decision/answer.ts'
import { conclude, wholeInput } from '../decision/conclude.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { known } from '../decision/known.ts'
import { applyRules } from '../decision/rule.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import type { Parameters, PolicyTerms } from '../policy/terms.ts'
import { answered } from '../reading/answered.ts'
import { pesos } from '../reading/money.ts'
import { read } from '../reading/read.ts'
import type { Unread } from '../reading/unread.ts'
import { type Expense, type ExpenseFacts, expenseSchema, type JudgedActivity, type ReadExpense } from './facts.ts'
import type { ExpenseReference } from './reference.ts'
import { type ExpenseFinding, expenseRules } from './rules.ts'

/**
 * Whether an expense is eligible.
 *
 * @group Answers
 */
export type Eligibility = SettledEligibility | UndeterminedEligibility | InvalidInput<'expense'>

/**
 * What an answer tells of an expense beside its voucher: what its record has.
 *
 * @group Answers
 */
export interface ExpenseFigures {
  /** The day it was made, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** What it cost, in pesos with two decimals; absent where unknown. */
  readonly amount?: string
  /** The words of the ledger; absent where there are none. */
  readonly description?: string
}

/**
 * An expense of which it is settled whether it is eligible.
 *
 * @group Answers
 */
export interface SettledEligibility
  extends Decided<'eligible' | 'non-eligible', ExpenseFinding, 'expense'>, ExpenseFigures {}

/**
 * An expense of which it is open whether it is eligible.
 *
 * @group Answers
 */
export interface UndeterminedEligibility extends Undetermined<ExpenseFinding, 'expense'>, ExpenseFigures {}

/** Decides on an activity once, for the expenses that are made for it. */
export const judged = (activity: NonNullable<Expense['activity']>, terms: PolicyTerms, at: Path): JudgedActivity => {
  const facts = factsOf(activity)
  const decision = judgeActivity(facts, terms, at)
  const funding = decision.findings.find(({ rule: id }) => id === 'activities/not-otherwise-funded')!
  return { reference: facts.reference, decision, funding }
}

/** Decides on an expense whose activity is decided. */
export const judgeExpense = (
  { item, day, amount, inApprovedWfp, voucher, description }: ReadExpense,
  activity: JudgedActivity | undefined,
  activityKey: ExpenseFacts['activityKey'],
  terms: PolicyTerms,
  subject: Pick<SubjectReference, 'path' | 'entry'> = wholeInput,
  withoutPlan?: true,
): Exclude<Eligibility, InvalidInput> => {
  const cost = amount === undefined ? undefined : pesos(amount)
  const { entry } = subject
  const isNamed = voucher !== undefined || entry !== undefined
  const expense = isNamed ? known<ExpenseReference>({ voucher, entry, amount: cost }) : undefined
  const figures = known<ExpenseFigures>({ day, amount: cost, description })
  return conclude<'expense', 'eligible', 'non-eligible', ExpenseFinding>(
    applyRules<ExpenseFacts, Parameters, ExpenseFinding>(
      expenseRules,
      { item, day, amount, inApprovedWfp, expense, activity, activityKey, withoutPlan },
      terms,
      subject.path,
    ),
    { kind: 'expense', ...eligibility },
    { subject: voucher === undefined ? subject : known({ path: subject.path, entry, voucher }), terms, figures },
  )
}

/**
 * Decides whether an expense is eligible: none of the nine non-eligible items, made while the fund is valid, for an
 * eligible activity, and in the approved WFP.
 *
 * Every breach is reported. The fund’s last day is included. A ceiling and a first day are held against the expense only
 * where the policy gives them, since none was seen. What an item is, is not guessed from a description; see
 * `suggestExpenseItems`.
 *
 * @param expense - The expense; facts that are not known are left out. An item `other` needs a description.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
 * @returns `eligible`, `non-eligible`, `undetermined` with what is needed, or `invalid-input`.
 * @example
 * ```ts
 * import { type Activity, checkExpense } from 'deped-school-partnerships'
 *
 * const activity: Activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
 * const facts = { day: '2016-12-31', amount: '24999.50', activity, inApprovedWfp: true }
 * checkExpense({ item: 'supplies-and-materials', ...facts }).outcome // => 'eligible'
 *
 * const computer = checkExpense({ item: 'equipment', ...facts, day: '2017-01-01' })
 * computer.because.map(({ rule }) => rule) // => ['expenses/equipment', 'expenses/within-validity']
 * ```
 * @clause do44/non-eligible/list
 * @clause do44/non-eligible/additional-staff
 * @clause do44/non-eligible/professional-fees
 * @clause do44/non-eligible/utilities
 * @clause do44/non-eligible/nat-reviewers
 * @clause do44/non-eligible/commercial-instructional-materials
 * @clause do44/non-eligible/educational-trips
 * @clause do44/non-eligible/equipment
 * @clause do44/non-eligible/funded-by-other-programmes
 * @clause do44/non-eligible/gifts-for-monitors
 * @clause do44/fund/validity
 * @clause do44/fund/purpose
 * @clause do44/rationale/use-of-funds
 * @clause do44/duties/leader/h
 * @clause do44/duties/leader/h/costing
 * @group Questions
 */
export const checkExpense = <Asked extends Detail = 'full'>(
  expense: Expense | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<Eligibility, Asked> =>
  answered(
    'expense',
    readBy(readPolicyOptions(options), (how) => ({ given: read(expenseSchema, expense, [], how) })),
    ({ given, options: { policy } }) =>
      judgeExpense(given, given.activity && judged(given.activity, policy, ['activity']), 'activity', policy),
  )
