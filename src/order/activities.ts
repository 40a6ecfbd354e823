import type { ClauseId } from './clauses.ts'
import { itemsOf } from './rows.ts'
import { activityRows } from './rows/activities.ts'

/**
 * A field in which best practices are shared.
 *
 * @clause do44/activities/examples
 * @group The Order as data
 */
export type Dimension = 'curriculum-instruction-assessment' | 'leadership-governance' | 'disaster-risk-reduction'

/**
 * A key stage: Kinder to Grade 3, Grades 4 to 6, 7 to 10, 11 to 12.
 *
 * @clause do44/activities/mother-tongue-education
 * @clause do44/activities/tle
 * @clause do44/activities/tle-tvl-shs-career-guidance
 * @clause do44/activities/tvl-shs-career-industry
 * @group The Order as data
 */
export type KeyStage = 'k-3' | '4-6' | '7-10' | '11-12'

/**
 * An activity that the guide lists as eligible. The list is of examples: an activity outside it is not excluded.
 *
 * @group The Order as data
 */
export interface ListedActivity {
  /** The id, unique in the list. */
  readonly id: string
  /** What the activity is, in a few words. */
  readonly label: string
  /** The dimension whose list it stands in. */
  readonly dimension: Dimension
  /** The key stages it is listed for; all four for a general activity. */
  readonly keyStages: readonly KeyStage[]
  /** `true` where the entry holds for integrated senior high schools only. */
  readonly integratedShsOnly?: true
  /** The clause that lists it. */
  readonly clause: ClauseId
}

/**
 * The activities the guide lists: four for a key stage, seven general ones of the curriculum, nine of leadership
 * and governance, eight of disaster risk reduction.
 *
 * @group The Order as data
 */
export const activities = /* @__PURE__ */ itemsOf(activityRows)

/**
 * The id of a listed activity.
 *
 * @group The Order as data
 */
export type ListedActivityId = (typeof activities)[number]['id']
