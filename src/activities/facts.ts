import {
  activities,
  type Dimension,
  type KeyStage,
  type ListedActivity,
  type ListedActivityId,
} from '../order/index.ts'
import { oneOf, wordFrom, yesNo } from '../reading/choices.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { holding, optional, reads } from '../reading/read.ts'
import { line } from '../reading/text.ts'

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
 * An activity of a partnership. Everything may be left out where it is unknown.
 *
 * @group Input
 */
export interface Activity {
  /** The caller’s own short name, 1 to 60 characters, by which expenses of the same record refer to it. */
  readonly id?: string
  /** What is done, 1 to 300 characters. */
  readonly description?: string
  /**
   * The listed activity that it is, or `unlisted`.
   *
   * @clause do44/activities/examples
   */
  readonly activity?: ListedActivityId | 'unlisted'
  /** The dimension; where the activity is listed, that of its list. */
  readonly dimension?: Dimension
  /** The key stage it is carried out in. It matters to the four activities that are listed for one. */
  readonly keyStage?: KeyStage
  /**
   * Whether it is carried out in an integrated senior high school. It matters to the activity for Grades 11 to 12.
   *
   * @clause do44/activities/tvl-shs-career-industry
   */
  readonly integratedShs?: boolean
  /**
   * Whether it answers a need in the Partner School’s School Improvement Plan (SIP).
   *
   * @clause do44/activities/needs
   * @clause do44/duties/leader/d
   * @clause do44/duties/leader/f
   */
  readonly partnerNeed?: boolean
  /**
   * Whether another special or national programme or subsidy funds it.
   *
   * @clause do44/non-eligible/funded-by-other-programmes
   */
  readonly fundedByOtherProgramme?: boolean
  /**
   * Whether it is a field trip or another educational trip.
   *
   * @clause do44/non-eligible/educational-trips
   */
  readonly fieldTrip?: boolean
  /**
   * The judgement of a person on an activity that is not listed for its key stage: whether it is aligned with the policy’s
   * intent to build genuine partnerships and serves the partner’s needs. Not read where the guide lists the activity.
   *
   * @clause do44/activities/aligned
   * @clause do44/activities/examples
   */
  readonly judgedAligned?: boolean
  /**
   * The day it began.
   *
   * @clause do44/duties/leader/h
   */
  readonly began?: Day
}

const byId = /* @__PURE__ */ (() =>
  new Map<string | undefined, ListedActivity>(activities.map((entry) => [entry.id, entry])))()

/** The entry of the guide’s lists that an activity names, if it names one. */
export const listing = (id: string | undefined): ListedActivity | undefined => byId.get(id)

const known = /* @__PURE__ */ (() => [...activities.map(({ id }) => id), 'unlisted'] as const)()

const dimension = optional(
  oneOf('curriculum-instruction-assessment', 'leadership-governance', 'disaster-risk-reduction'),
)
const keyStage = optional(oneOf('k-3', '4-6', '7-10', '11-12'))

/** What to list activities for. */
export const filterSchema = reads<ActivityFilter>('a filter', { dimension, keyStage })

/** An activity. */
export const activitySchema = holding(
  reads<Activity>('an activity', {
    id: optional(line('a short name', 60)),
    description: optional(line('a description', 300)),
    activity: optional(wordFrom(known, 'the id of a listed activity, or unlisted')),
    dimension,
    keyStage,
    integratedShs: optional(yesNo),
    partnerNeed: optional(yesNo),
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
