// What may be looked up about activities: the key stage of a grade, and the entries of the guide’s lists.
import type { InvalidInput, LookedUp } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import { activities, type KeyStage, type ListedActivity } from '../order/index.ts'
import { invalid, read } from '../reading/read.ts'
import { type ActivityFilter, filterSchema } from './facts.ts'
import { type Grade, gradeSchema } from './grade.ts'

/**
 * The key stage of a grade.
 *
 * @group Answers
 */
export interface KeyStageAnswer extends LookedUp<'key-stage'> {
  /** The key stage. */
  readonly outcome: KeyStage
}

const stageOf = (grade: Grade): KeyStage => {
  if (grade === 'kinder' || grade <= 3) return 'k-3'
  if (grade <= 6) return '4-6'
  return grade <= 10 ? '7-10' : '11-12'
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
export const keyStageOf = (grade: Grade): KeyStageAnswer | InvalidInput<'key-stage'> => {
  const { value, issues } = read(gradeSchema, grade)
  if (issues) return invalid('key-stage', issues)
  return { ...lookedUp('key-stage'), outcome: stageOf(value) }
}

/**
 * The listed activities that fit.
 *
 * @group Answers
 */
export interface ActivityList extends LookedUp<'activity-list'> {
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
export const listActivities = (filter: ActivityFilter = {}): ActivityList | InvalidInput<'activity-list'> => {
  const { value, issues } = read(filterSchema, filter)
  if (issues) return invalid('activity-list', issues)
  const all: readonly ListedActivity[] = activities
  const fits = ({ dimension, keyStages }: ListedActivity): boolean =>
    (value.dimension ?? dimension) === dimension && (value.keyStage === undefined || keyStages.includes(value.keyStage))
  return { ...lookedUp('activity-list'), outcome: 'listed', activities: all.filter(fits) }
}
