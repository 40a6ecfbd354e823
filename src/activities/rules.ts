// Which activities are eligible: DepEd's guide, "What are eligible partnership activities?" Its lists are examples, so an
// activity outside them is a question for a person, never a no.
import { conclude } from '../decision/conclude.ts'
import type { Decision, InvalidInput, Need, Path } from '../decision/answer.ts'
import { applyRules, type Rule, rule, type RuleSpec } from '../decision/old-rule.ts'
import type { ActivityParams, RuleId } from '../decision/rule-params.ts'
import { activities, type Dimension, FY2016, type KeyStage, type ListedActivity, type Policy } from '../order/index.ts'
import { type Activity, activitySchema, filterSchema, listing } from './facts.ts'
import { gradeSchema, type Grade } from './grade.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { upperFirst } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * Whether an activity or an expense is eligible.
 *
 * @group Answers
 */
export type Eligibility = Decision<'eligible' | 'non-eligible'>

/** How findings about activities and expenses settle. */
export const eligibility = /* @__PURE__ */ Object.freeze({ met: 'eligible', breached: 'non-eligible' } as const)

/** An activity as answers call it. */
export const activityName = ({ description, activity, id }: Activity): string =>
  description ?? listing(activity)?.label ?? id ?? 'The activity'

/** Whether the guide lists the activity for its key stage; `undefined` where a fact is missing that decides it. */
const isListed = ({ activity, keyStage, integratedShs }: Activity): boolean | undefined => {
  if (activity === undefined) return undefined
  const entry = listing(activity)
  if (!entry) return false
  if (entry.keyStages.length === allStages) return true
  if (entry.integratedShsOnly && integratedShs === false) return false
  if (keyStage === undefined) return undefined
  if (!entry.keyStages.includes(keyStage)) return false
  return entry.integratedShsOnly ? integratedShs : true
}
const allStages = 4

const figures = (activity: Activity): ActivityParams => {
  const { keyStage } = activity
  const [name, listed] = [activityName(activity), isListed(activity)]
  if (keyStage === undefined) return listed === undefined ? { activity: name } : { activity: name, listed }
  return listed === undefined ? { activity: name, keyStage } : { activity: name, keyStage, listed }
}

/** The fact that would tell whether the activity is listed. */
const listingNeed = (activity: Activity): Need[] => {
  const name = activityName(activity)
  if (isListed(activity) !== undefined) return []
  if (activity.activity === undefined)
    return [
      {
        kind: 'fact',
        asks: 'listed-activity',
        path: ['activity'],
        question: `Which listed activity is it, if any: ${name}?`,
        params: { activity: name },
      },
    ]
  if (activity.keyStage === undefined)
    return [
      {
        kind: 'fact',
        asks: 'key-stage',
        path: ['keyStage'],
        question: `In which key stage is it carried out: ${name}?`,
        params: { activity: name },
      },
    ]
  return [
    {
      kind: 'fact',
      asks: 'integrated-shs',
      path: ['integratedShs'],
      question: `Is it carried out in an integrated senior high school: ${name}?`,
      params: { activity: name },
    },
  ]
}

const judgement = (activity: string): Need => ({
  kind: 'judgement',
  asks: 'judged-aligned',
  path: ['judgedAligned'],
  question: `Is it aligned with the policy’s intent to build genuine partnerships, and does it serve the partner’s needs: ${activity}?`,
  params: { activity },
})

const aligned = /* @__PURE__ */ rule<Activity, 'activities/aligned'>({
  id: 'activities/aligned',
  statement:
    'An activity is aligned with the intent of the policy: the guide lists it for its key stage, or a person judges that it is.',
  basis: 'stated',
  clauses: ['do44/activities/aligned', 'do44/activities/examples'],
  cites: ({ activity }) => {
    const entry = listing(activity)
    return entry ? [entry.clause] : []
  },
  parameters: [],
  path: () => ['activity'],
  check: (activity) => {
    const listed = isListed(activity)
    if (listed || activity.judgedAligned) return true
    return listed === false ? activity.judgedAligned : undefined
  },
  params: figures,
  met: ({ activity, listed }) =>
    listed ? `The guide lists it: ${activity}.` : `It was judged to be aligned with the policy: ${activity}.`,
  breached: ({ activity }) =>
    `The guide does not list it for these facts, and it was judged not to be aligned with the policy: ${activity}.`,
  open: ({ activity, listed }) =>
    listed === undefined
      ? `It is not known whether the guide lists it: ${activity}.`
      : `The guide does not list it for these facts, which excludes nothing; a person has to judge: ${activity}.`,
  needs: (activity) => [
    ...listingNeed(activity),
    ...(activity.judgedAligned === undefined ? [judgement(activityName(activity))] : []),
  ],
})

type FactRule = Pick<RuleSpec<Activity, RuleId>, 'statement' | 'basis' | 'clauses'> & {
  readonly id: 'activities/partner-need' | 'activities/not-otherwise-funded' | 'activities/not-a-trip'
  /** The fact that decides, and the value that it must have. */
  readonly fact: 'partnerNeed' | 'fundedByOtherProgramme' | 'fieldTrip'
  readonly must: boolean
  /** The fact as the end of a sentence, and its denial as a sentence. */
  readonly yes: string
  readonly no: string
  readonly asks: 'partner-need' | 'other-programme' | 'field-trip'
  readonly question: string
}

// @__NO_SIDE_EFFECTS__
const factRule = ({ id, statement, basis, clauses, fact, must, yes, no, asks, question }: FactRule): Rule<Activity> =>
  rule<Activity, FactRule['id']>({
    id,
    statement,
    basis,
    clauses,
    parameters: [],
    path: () => [fact],
    check: (activity) => (activity[fact] === undefined ? undefined : activity[fact] === must),
    params: figures,
    met: ({ activity }) => `${upperFirst(must ? yes : no)}: ${activity}.`,
    breached: ({ activity }) => `${upperFirst(must ? no : yes)}: ${activity}.`,
    open: ({ activity }) => `It is not known whether ${yes}: ${activity}.`,
    needs: (facts) => {
      const activity = activityName(facts)
      return [{ kind: 'fact', asks, path: [fact], question: `${question}: ${activity}?`, params: { activity } }]
    },
  })

/** The rules of this subject, in rulebook order. */
export const activityRules = /* @__PURE__ */ Object.freeze([
  aligned,
  /* @__PURE__ */ factRule({
    id: 'activities/partner-need',
    statement: 'An activity answers a need in the Partner School’s SIP.',
    basis: 'interpreted',
    clauses: ['do44/activities/needs', 'do44/duties/leader/d', 'do44/duties/leader/f'],
    fact: 'partnerNeed',
    must: true,
    yes: 'it answers a need in the Partner School’s SIP',
    no: 'it answers no need in the Partner School’s SIP',
    asks: 'partner-need',
    question: 'Does it answer a need in the Partner School’s SIP',
  }),
  /* @__PURE__ */ factRule({
    id: 'activities/not-otherwise-funded',
    statement: 'No other special or national programme or subsidy funds the activity.',
    basis: 'stated',
    clauses: ['do44/non-eligible/funded-by-other-programmes'],
    fact: 'fundedByOtherProgramme',
    must: false,
    yes: 'another programme or subsidy funds it',
    no: 'no other programme or subsidy funds it',
    asks: 'other-programme',
    question: 'Does another special or national programme or subsidy fund it',
  }),
  /* @__PURE__ */ factRule({
    id: 'activities/not-a-trip',
    statement: 'The activity is no field trip and no other educational trip.',
    basis: 'interpreted',
    clauses: ['do44/non-eligible/educational-trips'],
    fact: 'fieldTrip',
    must: false,
    yes: 'it is a field or educational trip',
    no: 'it is no field or educational trip',
    asks: 'field-trip',
    question: 'Is it a field trip or another educational trip',
  }),
])

/** Decides on an activity that has been read. */
export const judgeActivity = (
  activity: Activity,
  policy: PolicyTerms,
  at: Path = [],
): Exclude<Eligibility, InvalidInput> => conclude(applyRules(activityRules, activity, policy, at), eligibility)

/**
 * Decides whether an activity is eligible: listed for its key stage or judged to be aligned with the policy, answering a
 * need of the partner, funded by no other programme, and no trip.
 *
 * The guide’s lists are examples, so an unlisted activity, and one that is listed for another key stage, is a judgement for
 * a person. Where the guide lists the activity, no judgement is read. The entry for Grades 11 to 12 holds for integrated
 * senior high schools; elsewhere the activity counts as unlisted.
 *
 * @param activity - The activity; facts that are not known are left out.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns `eligible`, `non-eligible`, `undetermined` with what is needed, or `invalid-input`: a dimension that is not that
 * of the listed activity is one, and names the right one.
 * @example
 * ```ts
 * import { checkActivity } from 'deped-school-partnerships'
 *
 * const facts = { partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }
 * checkActivity({ activity: 'tle', keyStage: '4-6', ...facts }).outcome // => 'eligible'
 * checkActivity({ activity: 'tle', keyStage: '7-10', ...facts }).needs.map(({ kind }) => kind) // => ['judgement']
 * checkActivity({ activity: 'ict', fieldTrip: true }).outcome // => 'non-eligible'
 * ```
 * @clause do44/activities/aligned
 * @clause do44/activities/examples
 * @clause do44/activities/needs
 * @clause do44/duties/leader/d
 * @clause do44/duties/leader/f
 * @clause do44/non-eligible/funded-by-other-programmes
 * @clause do44/non-eligible/educational-trips
 * @applies activities
 * @group Questions
 */
export const checkActivity = (activity: Activity, policy: Policy = FY2016): Eligibility => {
  const input = readAll({ activity: read(activitySchema, activity), policy: readPolicy(policy) })
  return input.issues ? invalid(input.issues) : judgeActivity(input.value.activity, input.value.policy)
}

/**
 * The key stage of a grade.
 *
 * @group Answers
 */
export interface KeyStageAnswer {
  /** The key stage. */
  readonly outcome: KeyStage
}

/**
 * Names the key stage of a grade, as the guide groups them: Kinder to Grade 3, Grades 4 to 6, 7 to 10, 11 to 12.
 *
 * @param grade - `kinder`, or the grade as a whole number from 1 to 12.
 * @returns The key stage, or `invalid-input`.
 * @example
 * ```ts
 * import { keyStageOf } from 'deped-school-partnerships'
 *
 * keyStageOf('kinder').outcome // => 'k-3'
 * keyStageOf(4).outcome // => '4-6'
 * keyStageOf(13 as 12).outcome // => 'invalid-input'
 * ```
 * @clause do44/activities/mother-tongue-education
 * @clause do44/activities/tle
 * @clause do44/activities/tle-tvl-shs-career-guidance
 * @clause do44/activities/tvl-shs-career-industry
 * @group Questions
 */
export const keyStageOf = (grade: Grade): KeyStageAnswer | InvalidInput => {
  const { value, issues } = read(gradeSchema, grade)
  if (issues) return invalid(issues)
  if (value === 'kinder' || value <= 3) return { outcome: 'k-3' }
  if (value <= 6) return { outcome: '4-6' }
  return { outcome: value <= 10 ? '7-10' : '11-12' }
}

/**
 * What to list activities for.
 *
 * @group Input
 */
export interface ActivityFilter {
  /** Of one dimension; of all where left out. */
  readonly dimension?: Dimension
  /** For one key stage; for all where left out. */
  readonly keyStage?: KeyStage
}

/**
 * The listed activities that fit.
 *
 * @group Answers
 */
export interface ActivityList {
  /** The filter could be read. */
  readonly outcome: 'listed'
  /** The activities, in the guide’s order. */
  readonly activities: readonly ListedActivity[]
}

/**
 * Lists the activities that the guide names, for a dimension, a key stage or both. An activity that is not in the list is
 * not excluded.
 *
 * @param filter - The dimension and the key stage to list for; all of them where left out.
 * @returns The entries, or `invalid-input`.
 * @example
 * ```ts
 * import { listActivities } from 'deped-school-partnerships'
 *
 * const answer = listActivities({ dimension: 'curriculum-instruction-assessment', keyStage: '4-6' })
 * answer.outcome === 'listed' && answer.activities.length // => 8
 * ```
 * @clause do44/activities/examples
 * @applies activities
 * @group Questions
 */
export const listActivities = (filter: ActivityFilter = {}): ActivityList | InvalidInput => {
  const { value, issues } = read(filterSchema, filter)
  if (issues) return invalid(issues)
  const all: readonly ListedActivity[] = activities
  const fits = ({ dimension, keyStages }: ListedActivity): boolean =>
    (value.dimension ?? dimension) === dimension && (value.keyStage === undefined || keyStages.includes(value.keyStage))
  return { outcome: 'listed', activities: all.filter(fits) }
}
