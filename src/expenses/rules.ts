// Which expenses are eligible: DepEd's guide, "What are non-eligible expense items?", the fund's validity, and the approved WFP.
import type { ActivityReference } from '../activities/facts.ts'
import type { ActivityFinding } from '../activities/rules.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { lowerFirst } from '../decision/wording.ts'
import { type ExpenseItem, type NonEligibleItem, nonEligibleItems } from '../order/index.ts'
import { rulesAbout } from '../policy/terms.ts'
import { pesos } from '../reading/money.ts'
import { type ExpenseFacts, formats, questions } from './facts.ts'

/**
 * The figures behind a finding about what an expense is for.
 *
 * @group Answers
 */
export interface ItemParams {
  /** The item that was bought or paid for; absent where unknown. */
  readonly item?: ExpenseItem
}

/**
 * The figures behind a finding about the activity of an expense.
 *
 * @group Answers
 */
export interface ExpenseActivityParams {
  /** The activity; absent where unknown. */
  readonly activity?: ActivityReference
}

/**
 * The figures behind a finding about a day.
 *
 * @group Answers
 */
export interface DayParams {
  /** The day at hand, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** The day it is held against, `YYYY-MM-DD`; absent where unknown. */
  readonly limit?: string
}

/**
 * The figures behind a finding about a ceiling, in pesos with two decimals.
 *
 * @group Answers
 */
export interface CeilingParams {
  /** What the expense cost, in pesos; absent where unknown. */
  readonly amount?: string
  /** The most it may cost, in pesos; absent where the item has no ceiling, or is not known. */
  readonly limit?: string
}

/**
 * The figures behind a finding about the approved WFP.
 *
 * @group Answers
 */
export interface PlanParams {
  /**
   * What a record that says that no WFP is approved says of the expense: that it is in it (`in-dispute`), or nothing (`no-plan`). Absent where
   * the record does not say that.
   */
  readonly said?: 'in-dispute' | 'no-plan'
}

const rule = rulesAbout<ExpenseFacts, ActivityFinding['needs'][number]>()(formats, questions)

const named = ({ activity }: ExpenseFacts): AsFarAsKnown<ExpenseActivityParams> => ({ activity: activity?.reference })

type FundedExclusion = 'funded-by-other-programmes'
/** The exclusions that go by the item. */
export type ItemExclusion = Exclude<(typeof nonEligibleItems)[number]['id'], FundedExclusion>

// @__NO_SIDE_EFFECTS__
const notFor = ({ id, label, clause }: NonEligibleItem & { readonly id: ItemExclusion }) =>
  rule({
    id: `expenses/${id}`,
    title: label,
    basis: 'stated',
    clauses: [clause],
    statement: `Not eligible: ${lowerFirst(label)}.`,
    asks: ['item'],
    closed: 'item',
    appliesTo: ({ item }) => item === id,
    check: () => false,
    figures: ({ item }): AsFarAsKnown<ItemParams> => ({ item }),
    breached: 'The expense is for {item:item}, which is not eligible.',
  })

// @__NO_SIDE_EFFECTS__
const notOtherwiseFunded = ({ id, clause }: NonEligibleItem & { readonly id: FundedExclusion }) =>
  rule({
    id: `expenses/${id}`,
    title: 'Activity that another programme funds',
    basis: 'stated',
    clauses: [clause],
    statement: 'Not eligible: expenses for an activity that another special or national programme or subsidy funds.',
    asks: ['activity'],
    at: ({ activityKey }) => [activityKey],
    check: ({ activity: { funding } }) => (funding.result === 'open' ? funding : funding.result === 'met'),
    figures: named,
    met: 'No other programme or subsidy funds the activity{activity:about}.',
    breached: 'Another programme or subsidy funds the activity{activity:about}.',
    open: [
      'It is not known whether another programme or subsidy funds the activity{activity:about}.',
      'It is not known whether another programme or subsidy funds the activity: no activity is named.',
    ],
  })

const byItem: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(nonEligibleItems.map(({ id }) => id)))()

/** What holds of an item that no exclusion names, and of one that is not known. */
const eligibleItem = rule({
  id: 'expenses/eligible-item',
  title: 'Eligible item',
  basis: 'stated',
  clauses: ['do44/non-eligible/list'],
  statement: 'An expense is for none of the items that the guide excludes.',
  asks: ['item'],
  closed: 'item',
  appliesTo: ({ item }) => item === undefined || !byItem.has(item),
  check: () => true,
  figures: ({ item }): AsFarAsKnown<ItemParams> => ({ item }),
  met: 'The expense is for {item:item}, which is none of the items that the guide excludes.',
  open: 'It is not known what was bought or paid for, and so whether the guide excludes it.',
})

const withinValidity = rule({
  id: 'expenses/within-validity',
  title: 'Validity of the fund',
  basis: 'stated',
  clauses: ['do44/fund/validity'],
  statement: 'An expense is made while the fund is valid, its last day included.',
  uses: ['validUntil'],
  asks: ['day'],
  check: ({ day }, { validUntil }) => day <= validUntil,
  figures: ({ day }, { validUntil }): AsFarAsKnown<DayParams> => ({ day, limit: validUntil }),
  met: 'The expense was made on {day}; the fund is valid until {limit}.',
  breached: 'The expense was made on {day}, after the fund’s last day, {limit}.',
  open: 'The day of the expense is not known; the fund is valid until {limit}.',
})

const afterStart = rule({
  id: 'expenses/after-start',
  title: 'First day of the fund',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/h/costing'],
  statement: 'An expense is not made before the first day that the policy gives, that day included.',
  uses: ['validFrom'],
  asks: ['day'],
  check: ({ day }, { validFrom }) => day >= validFrom,
  figures: ({ day }, { validFrom }): AsFarAsKnown<DayParams> => ({ day, limit: validFrom }),
  met: 'The expense was made on {day}; the fund may be spent from {limit}.',
  breached: 'The expense was made on {day}, before the fund could be spent, from {limit}.',
  open: 'The day of the expense is not known; the fund may be spent from {limit}.',
})

const eligibleActivity = rule({
  id: 'expenses/eligible-activity',
  title: 'Eligible activity',
  basis: 'interpreted',
  clauses: ['do44/fund/purpose', 'do44/rationale/use-of-funds'],
  statement: 'An expense is for an activity of the partnership that is itself eligible.',
  asks: ['activity'],
  at: ({ activityKey }) => [activityKey],
  check: ({ activity: { decision } }) =>
    decision.outcome === 'undetermined' ? decision : decision.outcome === 'eligible',
  figures: named,
  met: 'The expense is for an eligible activity{activity:about}.',
  breached: 'The expense is for an activity that is not eligible{activity:about}.',
  open: [
    'It is not settled whether the activity of the expense is eligible{activity:about}.',
    'It is not known for which activity the expense was made.',
  ],
})

const approvedWfp = rule({
  id: 'expenses/approved-wfp',
  title: 'Approved WFP',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/h'],
  statement: 'An expense is in the approved Work and Financial Plan.',
  mayAsk: ['inApprovedWfp'],
  // Where the record says that no WFP is approved, an expense that is said to be in it is in dispute.
  check: ({ inApprovedWfp, withoutPlan }) => (inApprovedWfp && withoutPlan ? 'inApprovedWfp' : inApprovedWfp),
  figures: ({ inApprovedWfp, withoutPlan }): AsFarAsKnown<PlanParams> => {
    const isOpen = withoutPlan && inApprovedWfp !== false
    return { said: isOpen ? (inApprovedWfp ? 'in-dispute' : 'no-plan') : undefined }
  },
  met: 'The expense is in the approved WFP.',
  breached: 'The expense is not in the approved WFP.',
  open: [
    {
      if: { said: 'in-dispute' },
      say: 'The record says that the expense is in the approved WFP, but that no WFP is approved.',
    },
    {
      if: { said: 'no-plan' },
      say: 'The record says that no WFP is approved; whether the expense will be in it is not known.',
    },
    'It is not known whether the expense is in the approved WFP.',
  ],
})

const ceiling = rule({
  id: 'expenses/ceiling',
  title: 'Ceiling of the item',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/h/costing'],
  statement: 'An expense is within the ceiling that the policy gives for its item, the ceiling included.',
  uses: ['ceilings'],
  mayAsk: ['amount', 'item'],
  check: ({ item, amount }, { ceilings }) => {
    if (item === undefined) return 'item'
    const limit = ceilings[item]
    if (limit === undefined) return true
    return amount === undefined ? 'amount' : amount <= limit
  },
  figures: ({ item, amount }, { ceilings }): AsFarAsKnown<CeilingParams> => {
    const limit = item && ceilings[item]
    return {
      amount: amount === undefined ? undefined : pesos(amount),
      limit: limit === undefined ? undefined : pesos(limit),
    }
  },
  met: ['{amount:peso} is within the ceiling of {limit:peso}.', 'The policy gives no ceiling for the item.'],
  breached: '{amount:peso} is above the ceiling of {limit:peso}.',
  open: [
    'The amount is not known; the ceiling is {limit:peso}.',
    'It is not known what was bought or paid for, and so whether it has a ceiling.',
  ],
})

const exclusions = /* @__PURE__ */ (() =>
  nonEligibleItems.map((item) => ('fact' in item ? notOtherwiseFunded(item) : notFor(item))))()

/** The rules of this subject, in rulebook order: the item, the nine exclusions as the guide lists them, then the conditions. */
export const expenseRules = /* @__PURE__ */ (() =>
  Object.freeze([eligibleItem, ...exclusions, withinValidity, afterStart, eligibleActivity, approvedWfp, ceiling]))()

/** All that this subject says. */
export const expenses = { rules: expenseRules, questions, formats } as const

/** A finding about an expense. */
export type ExpenseFinding = FindingsIn<typeof expenseRules>
