// Which expenses are eligible: DepEd's guide, "What are non-eligible expense items?", the fund's validity, and the approved WFP.
import { conclude } from '../decision/conclude.ts'
import type { InvalidInput, Need, Path } from '../decision/answer.ts'
import { noParams } from '../decision/need-params.ts'
import { applyRules, type Rule, rule } from '../decision/old-rule.ts'
import type { DayParams, ExpenseActivityParams } from '../decision/rule-params.ts'
import { fixed } from '../order/fixed.ts'
import {
  allowedItems,
  type ExpenseItem,
  FY2016,
  type NonEligibleItem,
  nonEligibleItems,
  type Policy,
} from '../order/index.ts'
import { type Expense, expenseSchema, type ReadExpense } from './facts.ts'
import { centavos } from '../reading/money.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { activityName, type Eligibility, eligibility, judgeActivity } from '../activities/rules.ts'
import { lowerFirst, peso } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/** The activity of an expense, already decided. */
export interface JudgedActivity {
  /** The activity as answers call it. */
  readonly name: string
  /** Whether it is eligible. */
  readonly decision: Exclude<Eligibility, InvalidInput>
  /** Whether another programme funds it; `undefined` where unknown. */
  readonly fundedByOtherProgramme: boolean | undefined
  /** Where its facts stand in the input. */
  readonly at: Path
}

/** Facts that are known or not, each in its place. */
type Facts<T> = { readonly [Name in keyof Required<T>]: T[Name] | undefined }

/** The facts of the rules below: an expense, with its activity decided once however many expenses are made for it. */
export interface ExpenseFacts extends Facts<Pick<ReadExpense, 'item' | 'day' | 'amount' | 'inApprovedWfp'>> {
  /** The activity it was made for. */
  readonly activity: JudgedActivity | undefined
  /** The field that names the activity: a ledger refers to it by its id. */
  readonly activityKey: 'activity' | 'activityId'
}

const labels = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [...nonEligibleItems, ...allowedItems].map((item) => [item.id, lowerFirst(item.label)]),
)
const label = (item: ExpenseItem | undefined): string => String(labels[String(item)])

const named = ({ activity }: ExpenseFacts): ExpenseActivityParams => (activity ? { activity: activity.name } : {})

const itemPath: Path = /* @__PURE__ */ fixed(['item'])
const itemNeed: readonly Need[] = /* @__PURE__ */ fixed([
  { kind: 'fact', asks: 'expense-item', path: ['item'], question: 'What was bought or paid for?', params: noParams },
])
const dayNeed: readonly Need[] = /* @__PURE__ */ fixed([
  {
    kind: 'fact',
    asks: 'expense-day',
    path: ['day'],
    question: 'On which day was the expense made?',
    params: noParams,
  },
])
const activityNeed = (key: string): readonly Need[] => [
  {
    kind: 'fact',
    asks: 'expense-activity',
    path: [key],
    question: 'For which activity was the expense made?',
    params: noParams,
  },
]

type Exclusion = (typeof nonEligibleItems)[number]['id']
type FundedExclusion = 'funded-by-other-programmes'
type ItemExclusion = Exclude<Exclusion, FundedExclusion>

// @__NO_SIDE_EFFECTS__
const notFor = ({
  id,
  label: excluded,
  clause,
}: NonEligibleItem & { readonly id: ItemExclusion }): Rule<ExpenseFacts> =>
  rule<ExpenseFacts, `expenses/${ItemExclusion}`>({
    id: `expenses/${id}`,
    statement: `Not eligible: ${lowerFirst(excluded)}.`,
    basis: 'stated',
    clauses: [clause],
    parameters: [],
    dependsOn: ({ item }) => item,
    path: () => itemPath,
    check: ({ item }) => (item === undefined ? undefined : item !== id),
    params: ({ item }) => ({ ...(item && { item }), excluded }),
    met: ({ item }) => `The expense is for ${label(item)}, not for ${label(id)}.`,
    breached: () => `The expense is for ${label(id)}, which is not eligible.`,
    open: () => `It is not known what was bought or paid for, and ${label(id)} would not be eligible.`,
    needs: () => itemNeed,
  })

// @__NO_SIDE_EFFECTS__
const notOtherwiseFunded = ({ id, clause }: NonEligibleItem & { readonly id: FundedExclusion }): Rule<ExpenseFacts> =>
  rule<ExpenseFacts, `expenses/${FundedExclusion}`>({
    id: `expenses/${id}`,
    statement: 'Not eligible: expenses for an activity that another special or national programme or subsidy funds.',
    basis: 'stated',
    clauses: [clause],
    parameters: [],
    path: ({ activityKey }) => [activityKey],
    check: ({ activity }) =>
      activity?.fundedByOtherProgramme === undefined ? undefined : !activity.fundedByOtherProgramme,
    params: named,
    met: ({ activity }) => `No other programme or subsidy funds the activity: ${activity}.`,
    breached: ({ activity }) => `Another programme or subsidy funds the activity: ${activity}.`,
    open: ({ activity = 'no activity is named' }) =>
      `It is not known whether another programme or subsidy funds the activity: ${activity}.`,
    needs: ({ activity, activityKey }) => (activity ? [] : activityNeed(activityKey)),
    inherits: ({ activity }) =>
      activity
        ? [
            {
              kind: 'fact',
              asks: 'other-programme',
              path: [...activity.at, 'fundedByOtherProgramme'],
              question: `Does another special or national programme or subsidy fund it: ${activity.name}?`,
              params: { activity: activity.name },
            },
          ]
        : [],
  })

const dayParams = (day: string | undefined, limit: string): DayParams =>
  day === undefined ? { limit } : { day, limit }

const withinValidity = /* @__PURE__ */ rule<ExpenseFacts, 'expenses/within-validity'>({
  id: 'expenses/within-validity',
  statement: 'An expense is made while the fund is valid, its last day included.',
  basis: 'stated',
  clauses: ['do44/fund/validity'],
  parameters: ['validUntil'],
  path: () => ['day'],
  check: ({ day }, { validUntil }) => (day === undefined ? undefined : day <= validUntil.value),
  params: ({ day }, { validUntil }) => dayParams(day, validUntil.value),
  met: ({ day, limit }) => `The expense was made on ${day}; the fund is valid until ${limit}.`,
  breached: ({ day, limit }) => `The expense was made on ${day}, after the fund’s last day, ${limit}.`,
  open: ({ limit }) => `The day of the expense is not known; the fund is valid until ${limit}.`,
  needs: () => dayNeed,
})

const afterStart = /* @__PURE__ */ rule<ExpenseFacts, 'expenses/after-start'>({
  id: 'expenses/after-start',
  statement: 'An expense is not made before the first day that the policy gives, that day included.',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/h/costing'],
  parameters: ['validFrom'],
  requires: 'validFrom',
  path: () => ['day'],
  check: ({ day }, { validFrom }) => (day === undefined || !validFrom ? undefined : day >= validFrom.value),
  params: ({ day }, { validFrom }) => dayParams(day, String(validFrom?.value)),
  met: ({ day, limit }) => `The expense was made on ${day}; the fund may be spent from ${limit}.`,
  breached: ({ day, limit }) => `The expense was made on ${day}, before the fund could be spent, from ${limit}.`,
  open: ({ limit }) => `The day of the expense is not known; the fund may be spent from ${limit}.`,
  needs: () => dayNeed,
})

const eligibleActivity = /* @__PURE__ */ rule<ExpenseFacts, 'expenses/eligible-activity'>({
  id: 'expenses/eligible-activity',
  statement: 'An expense is for an activity of the partnership that is itself eligible.',
  basis: 'stated',
  clauses: ['do44/fund/purpose', 'do44/rationale/use-of-funds'],
  parameters: [],
  path: ({ activityKey }) => [activityKey],
  check: ({ activity }) =>
    !activity || activity.decision.outcome === 'undetermined' ? undefined : activity.decision.outcome === 'eligible',
  params: named,
  met: ({ activity }) => `The expense is for an eligible activity: ${activity}.`,
  breached: ({ activity }) => `The expense is for an activity that is not eligible: ${activity}.`,
  open: ({ activity }) =>
    activity
      ? `Whether its activity is eligible is open: ${activity}.`
      : 'It is not known for which activity the expense was made.',
  needs: ({ activity, activityKey }) => (activity ? [] : activityNeed(activityKey)),
  inherits: ({ activity }) => activity?.decision.needs ?? [],
})

const approvedWfp = /* @__PURE__ */ rule<ExpenseFacts, 'expenses/approved-wfp'>({
  id: 'expenses/approved-wfp',
  statement: 'An expense is in the approved Work and Financial Plan.',
  basis: 'stated',
  clauses: ['do44/duties/leader/h'],
  parameters: [],
  path: () => ['inApprovedWfp'],
  check: ({ inApprovedWfp }) => inApprovedWfp,
  params: named,
  met: () => 'The expense is in the approved WFP.',
  breached: () => 'The expense is not in the approved WFP.',
  open: () => 'It is not known whether the expense is in the approved WFP.',
  needs: () => [
    {
      kind: 'fact',
      asks: 'approved-wfp',
      path: ['inApprovedWfp'],
      question: 'Is the expense in the approved WFP?',
      params: noParams,
    },
  ],
})

const ceilingOf = ({ item }: ExpenseFacts, { ceilings }: Policy): string | undefined =>
  item ? ceilings?.value[item] : undefined

const ceiling = /* @__PURE__ */ rule<ExpenseFacts, 'expenses/ceiling'>({
  id: 'expenses/ceiling',
  statement: 'An expense is within the ceiling that the policy gives for its item, the ceiling included.',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/h/costing'],
  parameters: ['ceilings'],
  requires: 'ceilings',
  path: () => ['amount'],
  check: (expense, policy) => {
    const limit = ceilingOf(expense, policy)
    if (limit === undefined) return expense.item === undefined ? undefined : true
    return expense.amount === undefined ? undefined : centavos(expense.amount) <= centavos(limit)
  },
  params: (expense, policy) => {
    const limit = ceilingOf(expense, policy)
    return { ...(expense.amount && { amount: expense.amount }), ...(limit && { limit }) }
  },
  met: ({ amount, limit }) =>
    limit ? `${peso(amount)} is within the ceiling of ${peso(limit)}.` : 'The policy gives no ceiling for the item.',
  breached: ({ amount, limit }) => `${peso(amount)} is above the ceiling of ${peso(limit)}.`,
  open: ({ limit }) =>
    limit
      ? `The amount is not known; the ceiling is ${peso(limit)}.`
      : 'It is not known what was bought or paid for, and so whether it has a ceiling.',
  needs: ({ item }) =>
    item
      ? [
          {
            kind: 'fact',
            asks: 'expense-amount',
            path: ['amount'],
            question: 'What did the expense cost?',
            params: noParams,
          },
        ]
      : itemNeed,
})

/** The rules of this subject, in rulebook order: the nine exclusions as the guide lists them, then the conditions. */
export const expenseRules: readonly Rule<ExpenseFacts>[] = /* @__PURE__ */ (() =>
  /* @__PURE__ */ Object.freeze([
    .../* @__PURE__ */ nonEligibleItems.map((item) => ('fact' in item ? notOtherwiseFunded(item) : notFor(item))),
    withinValidity,
    afterStart,
    eligibleActivity,
    approvedWfp,
    ceiling,
  ]))()

/** Decides on an expense whose activity is decided. */
export const judgeExpense = (
  { item, day, amount, inApprovedWfp }: ReadExpense,
  activity: JudgedActivity | undefined,
  activityKey: ExpenseFacts['activityKey'],
  policy: PolicyTerms,
  at: Path = [],
): Exclude<Eligibility, InvalidInput> =>
  conclude(
    applyRules(expenseRules, { item, day, amount, inApprovedWfp, activity, activityKey }, policy, at),
    eligibility,
  )

/**
 * Decides whether an expense is eligible: none of the nine non-eligible items, made while the fund is valid, for an
 * eligible activity, and in the approved WFP.
 *
 * Every breach is reported. The fund’s last day is included. A ceiling and a first day are held against the expense only
 * where the policy gives them, since none was seen. What an item is, is not guessed from a description; see
 * `suggestExpenseItems`.
 *
 * @param expense - The expense; facts that are not known are left out. An item `other` needs a description.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
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
export const checkExpense = (expense: Expense, policy: Policy = FY2016): Eligibility => {
  const input = readAll({ expense: read(expenseSchema, expense), policy: readPolicy(policy) })
  if (input.issues) return invalid(input.issues)
  const { expense: facts, policy: rules } = input.value
  return judgeExpense(facts, facts.activity && judged(facts.activity, rules, ['activity']), 'activity', rules)
}

/** Decides on an activity once, for the expenses that are made for it. */
export const judged = (activity: NonNullable<Expense['activity']>, policy: PolicyTerms, at: Path): JudgedActivity => ({
  name: activityName(activity),
  decision: judgeActivity(activity, policy, at),
  fundedByOtherProgramme: activity.fundedByOtherProgramme,
  at,
})
