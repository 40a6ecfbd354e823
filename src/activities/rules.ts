// Which activities are eligible: DepEd's guide, "What are eligible partnership activities?" Its lists are examples, so an
// activity outside them is a question for a person, never a no.
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { Decision, InvalidInput, Path, SubjectReference } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { conclude } from '../decision/conclude.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import type { KeyStage } from '../order/index.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { read } from '../reading/read.ts'
import {
  type Activity,
  type ActivityFacts,
  type ActivityReference,
  activitySchema,
  factsOf,
  formats,
  listing,
  questions,
} from './facts.ts'

/**
 * The figures behind a finding about an activity.
 *
 * @group Answers
 */
export interface ActivityParams {
  /** The activity. */
  readonly activity: ActivityReference
  /** The key stage it is carried out in; absent where unknown. */
  readonly keyStage?: KeyStage
  /** Whether the guide lists it for these facts; absent where unknown. */
  readonly listed?: boolean
}

/**
 * The figures behind a finding about the needs that an activity serves.
 *
 * @group Answers
 */
export interface ServedNeedsParams extends ActivityParams {
  /** Whether it answers a need in the Partner School’s SIP; absent where unknown. */
  readonly partnerNeed?: boolean
}

const figures = ({ reference, keyStage, listed }: ActivityFacts): AsFarAsKnown<ActivityParams> => ({
  activity: reference,
  keyStage,
  listed,
})

const rule = rulesAbout<ActivityFacts>()(formats, questions)

const aligned = rule({
  id: 'activities/aligned',
  title: 'Activity aligned with the policy',
  basis: 'stated',
  clauses: ['do44/activities/aligned', 'do44/activities/examples'],
  cites: ({ activity }) => {
    const entry = listing(activity)
    return entry ? [entry.clause] : []
  },
  statement:
    'An activity is aligned with the intent of the policy: the guide lists it for its key stage, or a person judges that it is.',
  mayAsk: ['listed', 'judgedAligned'],
  check: ({ listed, judgedAligned }) => {
    if (listed || judgedAligned) return true
    return listed === false ? judgedAligned : undefined
  },
  figures,
  met: [
    { if: { listed: true }, say: 'The guide lists the activity{activity:about}.' },
    'The activity was judged to be aligned with the policy{activity:about}.',
  ],
  breached:
    'Given these facts, the guide does not list the activity, and it was judged not to be aligned with the policy{activity:about}.',
  open: [
    {
      if: { listed: false },
      say: 'Given these facts, the guide does not list the activity. That alone does not exclude it; a person has to judge{activity:about}.',
    },
    'It is not known whether the guide lists the activity{activity:about}.',
  ],
})

const partnerNeed = rule({
  id: 'activities/partner-need',
  title: 'Activity that answers a need',
  basis: 'interpreted',
  clauses: ['do44/activities/needs', 'do44/duties/leader/d', 'do44/duties/leader/f'],
  statement:
    'An activity serves the needs of the two schools: it answers a need in the Partner School’s SIP, or a person judges that it serves them.',
  mayAsk: ['partnerNeed', 'judgedNeeded'],
  check: ({ partnerNeed: answers, judgedNeeded }) => {
    if (answers || judgedNeeded) return true
    // No sentence makes a stated need a condition, so without one a person is asked.
    return answers === undefined ? 'partnerNeed' : (judgedNeeded ?? 'judgedNeeded')
  },
  // In full, since engines are slow to add a field to a copy.
  figures: ({ reference, keyStage, listed, partnerNeed: answers }): AsFarAsKnown<ServedNeedsParams> => ({
    activity: reference,
    keyStage,
    listed,
    partnerNeed: answers,
  }),
  met: [
    { if: { partnerNeed: true }, say: 'The activity answers a need in the Partner School’s SIP{activity:about}.' },
    'The activity was judged to serve the needs of the two schools{activity:about}.',
  ],
  breached:
    'The activity answers no need in the Partner School’s SIP, and was judged not to serve the needs of the two schools{activity:about}.',
  open: [
    {
      if: { partnerNeed: false },
      say: 'The activity answers no need in the Partner School’s SIP. That alone does not exclude it; a person has to judge whether it serves the needs of the two schools{activity:about}.',
    },
    'It is not known whether the activity answers a need in the Partner School’s SIP{activity:about}.',
  ],
})

const notOtherwiseFunded = rule({
  id: 'activities/not-otherwise-funded',
  title: 'Activity that no other programme funds',
  basis: 'interpreted',
  clauses: ['do44/non-eligible/funded-by-other-programmes'],
  statement: 'No other special or national programme or subsidy funds the activity.',
  asks: ['fundedByOtherProgramme'],
  check: ({ fundedByOtherProgramme }) => !fundedByOtherProgramme,
  figures,
  met: 'No other programme or subsidy funds the activity{activity:about}.',
  breached: 'Another programme or subsidy funds the activity{activity:about}.',
  open: 'It is not known whether another programme or subsidy funds the activity{activity:about}.',
})

const notATrip = rule({
  id: 'activities/not-a-trip',
  title: 'Activity that is no educational trip',
  basis: 'interpreted',
  clauses: ['do44/non-eligible/educational-trips'],
  statement: 'The activity is no field trip and no other educational trip.',
  asks: ['fieldTrip'],
  check: ({ fieldTrip }) => !fieldTrip,
  figures,
  met: 'The activity is no field or educational trip{activity:about}.',
  breached: 'The activity is a field or educational trip{activity:about}.',
  open: 'It is not known whether the activity is a field or educational trip{activity:about}.',
})

/** The rules of this subject, in rulebook order. */
export const activityRules = /* @__PURE__ */ Object.freeze([aligned, partnerNeed, notOtherwiseFunded, notATrip])

/** All that this subject says. */
export const activities = { rules: activityRules, questions, formats } as const

/** A finding about an activity. */
export type ActivityFinding = FindingsIn<typeof activityRules>

/**
 * Whether an activity is eligible.
 *
 * @group Answers
 */
export type ActivityEligibility = Decision<'eligible' | 'non-eligible', ActivityFinding, 'activity'>

/** How findings about activities and expenses settle. */
export const eligibility = /* @__PURE__ */ Object.freeze({ met: 'eligible', breached: 'non-eligible' } as const)

/** Decides on an activity that has been read. */
export const judgeActivity = (
  activity: ActivityFacts,
  terms: PolicyTerms,
  at: Path = [],
): Exclude<ActivityEligibility, InvalidInput> =>
  conclude(
    applyRules<ActivityFacts, PolicyTerms['values'], ActivityFinding>(activityRules, activity, terms, at),
    { kind: 'activity', ...eligibility },
    { subject: subjectOf(activity, at), terms },
  )

const subjectOf = ({ id, activity, description }: Activity, path: Path): SubjectReference =>
  known<SubjectReference>({
    path,
    activity: id ?? (activity === 'unlisted' ? undefined : activity),
    label: description,
  })

/**
 * Decides whether an activity is eligible: listed for its key stage or judged to be aligned with the policy, serving the
 * needs of the two schools, funded by no other programme, and no trip.
 *
 * The guide’s lists are examples, so an unlisted activity, and one that is listed for another key stage, is a judgement for
 * a person. Where the guide lists the activity, no judgement is read. An activity that answers no need in the Partner School’s SIP is
 * not excluded for that: a person judges whether it serves the two schools. The entry for Grades 11 to 12 holds for integrated
 * senior high schools; elsewhere the activity counts as unlisted.
 *
 * @param activity - The activity; facts that are not known are left out.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
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
export const checkActivity = <Asked extends Detail = 'full'>(
  activity: Activity | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<ActivityEligibility, Asked> =>
  answered(
    'activity',
    readBy(readPolicyOptions(options), (how) => ({ given: read(activitySchema, activity, [], how) })),
    ({ given, options: { policy } }) => judgeActivity(factsOf(given), policy),
  )
