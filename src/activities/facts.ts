import {
  activities,
  type Dimension,
  type KeyStage,
  type ListedActivity,
  type ListedActivityId,
} from '../order/index.ts'
import { oneOf, wordFrom, yesNo } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { known } from '../decision/known.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { questionsAbout } from '../policy/terms.ts'
import { holding, optional, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { nameOf } from './name.ts'

/**
 * What to list activities for.
 *
 * @group Input
 */
export interface ActivityFilter {
  /** Of one dimension; of all where left out. */
  readonly dimension?: Dimension | undefined
  /** For one key stage; for all where left out. */
  readonly keyStage?: KeyStage | undefined
}

/**
 * An activity of a partnership. Everything may be left out where it is unknown.
 *
 * @group Input
 */
export interface Activity {
  /** The caller’s own short name, 1 to 60 characters, by which expenses of the same record refer to it. */
  readonly id?: string | undefined
  /** What is done, 1 to 300 characters. */
  readonly description?: string | undefined
  /**
   * The listed activity that it is, or `unlisted`.
   *
   * @clause do44/activities/examples
   */
  readonly activity?: ListedActivityId | 'unlisted' | undefined
  /** The dimension; where the activity is listed, that of its list. */
  readonly dimension?: Dimension | undefined
  /** The key stage it is carried out in. It matters to the four activities that are listed for one. */
  readonly keyStage?: KeyStage | undefined
  /**
   * Whether it is carried out in an integrated senior high school. It matters to the activity for Grades 11 to 12.
   *
   * @clause do44/activities/tvl-shs-career-industry
   */
  readonly integratedShs?: boolean | undefined
  /**
   * Whether it answers a need in the Partner School’s School Improvement Plan (SIP).
   *
   * @clause do44/activities/needs
   * @clause do44/duties/leader/d
   * @clause do44/duties/leader/f
   */
  readonly partnerNeed?: boolean | undefined
  /**
   * The judgement of a person on an activity that answers no need in that plan: whether it serves the needs of the two schools. Not read
   * where it answers such a need.
   *
   * @clause do44/activities/needs
   */
  readonly judgedNeeded?: boolean | undefined
  /**
   * Whether another special or national programme or subsidy funds the activity.
   *
   * @clause do44/non-eligible/funded-by-other-programmes
   */
  readonly fundedByOtherProgramme?: boolean | undefined
  /**
   * Whether it is a field trip or another educational trip.
   *
   * @clause do44/non-eligible/educational-trips
   */
  readonly fieldTrip?: boolean | undefined
  /**
   * The judgement of a person on an activity that is not listed for its key stage: whether it is aligned with the policy’s
   * intent to build genuine partnerships. Not read where the guide lists the activity.
   *
   * @clause do44/activities/aligned
   * @clause do44/activities/examples
   */
  readonly judgedAligned?: boolean | undefined
  /**
   * The day it began.
   *
   * @clause do44/duties/leader/h
   */
  readonly began?: Day | undefined
}

const byId = /* @__PURE__ */ (() =>
  new Map<string | undefined, ListedActivity>(activities.map((entry) => [entry.id, entry])))()

/** The entry of the guide’s lists that an activity names, if it names one. */
export const listing = (id: string | undefined): ListedActivity | undefined => byId.get(id)

const ids = /* @__PURE__ */ (() => [...activities.map(({ id }) => id), 'unlisted'] as const)()

/** A dimension. */
export const dimensionSchema: Schema<Dimension> = /* @__PURE__ */ oneOf(
  'curriculum-instruction-assessment',
  'leadership-governance',
  'disaster-risk-reduction',
)
/** A key stage. */
export const keyStageSchema: Schema<KeyStage> = /* @__PURE__ */ oneOf('k-3', '4-6', '7-10', '11-12')
const dimension = optional(dimensionSchema)
const keyStage = optional(keyStageSchema)

/** What to list activities for. */
export const filterSchema = reads<ActivityFilter>('a filter', { dimension, keyStage })

/** An activity. */
export const activitySchema = holding(
  reads<Activity>('an activity', {
    id: optional(line('a short name', 60)),
    description: optional(line('a description', 300)),
    activity: optional(wordFrom(ids, 'the id of a listed activity, or unlisted')),
    dimension,
    keyStage,
    integratedShs: optional(yesNo),
    partnerNeed: optional(yesNo),
    judgedNeeded: optional(yesNo),
    fundedByOtherProgramme: optional(yesNo),
    fieldTrip: optional(yesNo),
    judgedAligned: optional(yesNo),
    began: optional(daySchema),
  }),
  ({ activity, dimension: given }) => given === undefined || (listing(activity)?.dimension ?? given) === given,
  {
    is: 'the dimension that the activity is listed under',
    near: (received) => listing((received as Activity).activity)?.dimension,
  },
  'dimension',
)

/**
 * An activity as findings name it: by its description, or else the listed activity that it is, or else the caller’s own short name.
 *
 * @group Answers
 */
export interface ActivityReference {
  /** What is done, in the words of the record. */
  readonly description?: string
  /** The listed activity that it is. */
  readonly activity?: ListedActivityId | 'unlisted'
  /** The caller’s own short name. */
  readonly id?: string
}

/** The facts of the rules about an activity. */
export interface ActivityFacts extends Activity {
  /** The activity as findings name it. */
  readonly reference: ActivityReference
  /** Whether the guide lists it for its key stage; `undefined` where a fact is missing that decides it. */
  readonly listed: boolean | undefined
}

const allStages = 4

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

/** The facts that rules about an activity go by. */
export const factsOf = (activity: Activity): ActivityFacts => ({
  reference: known<ActivityReference>({
    description: activity.description,
    activity: activity.activity,
    id: activity.id,
  }),
  listed: isListed(activity),
  // Last, since engines are slow to add a field to a copy.
  ...activity,
})

/** An activity as English sentences call it. */
export const activityName = (activity: ActivityReference): string =>
  nameOf(activity, listing(activity.activity)?.label) ?? 'The activity'

/** How sentences word the figures about an activity; `about` stands at their end. */
export const formats = { about: (activity: ActivityReference) => `: ${activityName(activity)}` } as const

/**
 * The figures of a question about an activity.
 *
 * @group Answers
 */
export interface ActivityNeedParams {
  /** The activity. */
  readonly activity: ActivityReference
}

const question = questionsAbout<ActivityFacts, typeof formats>(formats)
const figures = ({ reference }: ActivityFacts): AsFarAsKnown<ActivityNeedParams> => ({ activity: reference })

/** The questions of this subject, by the facts that they ask for. */
export const questions = {
  listed: [
    question({
      asks: 'listed-activity',
      kind: 'fact',
      when: ({ activity }) => activity === undefined,
      path: ['activity'],
      figures,
      says: 'Which of the listed activities is it, if any{activity:about}?',
    }),
    question({
      asks: 'key-stage',
      kind: 'fact',
      when: ({ keyStage }) => keyStage === undefined,
      path: ['keyStage'],
      figures,
      says: 'In which key stage is the activity carried out{activity:about}?',
    }),
    question({
      asks: 'integrated-shs',
      kind: 'fact',
      path: ['integratedShs'],
      figures,
      says: 'Is the activity carried out in an integrated senior high school{activity:about}?',
    }),
  ],
  judgedAligned: question({
    asks: 'judged-aligned',
    kind: 'judgement',
    path: ['judgedAligned'],
    figures,
    says: 'Is the activity aligned with the policy’s intent to build genuine partnerships{activity:about}?',
  }),
  partnerNeed: question({
    asks: 'partner-need',
    kind: 'fact',
    path: ['partnerNeed'],
    figures,
    says: 'Does the activity answer a need in the Partner School’s SIP{activity:about}?',
  }),
  judgedNeeded: question({
    asks: 'judged-needed',
    kind: 'judgement',
    path: ['judgedNeeded'],
    figures,
    says: 'The activity answers no need in the Partner School’s SIP; does it serve the needs of the Leader School and the Partner School{activity:about}?',
  }),
  fundedByOtherProgramme: question({
    asks: 'other-programme',
    kind: 'fact',
    path: ['fundedByOtherProgramme'],
    figures,
    says: 'Does another special or national programme or subsidy fund the activity{activity:about}?',
  }),
  fieldTrip: question({
    asks: 'field-trip',
    kind: 'fact',
    path: ['fieldTrip'],
    figures,
    says: 'Is the activity a field trip or another educational trip{activity:about}?',
  }),
} as const
