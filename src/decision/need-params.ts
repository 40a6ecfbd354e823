import type { DutyId, PbbLevel } from '../order/index.ts'
import type { LevelsParams, PairParams } from './rule-params.ts'

/**
 * A question without figures: an object without keys.
 *
 * @group Answers
 */
export type NoParams = Readonly<Record<string, never>>

/**
 * The figures of a question about the level of a school.
 *
 * @group Answers
 */
export interface LevelNeedParams {
  /** The school, by name and BEIS School ID. */
  readonly school: string
  /** The year whose categories decide. */
  readonly year: number
}

/**
 * The figures of a question about the year of a level.
 *
 * @group Answers
 */
export interface YearNeedParams {
  /** The school, by name and BEIS School ID. */
  readonly school: string
  /** The level at hand. */
  readonly level: PbbLevel
}

/**
 * The figures of a question about the distance of a pair.
 *
 * @group Answers
 */
export interface DistanceNeedParams extends PairParams {
  /** The schools of the pair whose coordinates are not in the Philippines, by name and BEIS School ID. */
  readonly misplaced: readonly string[]
}

/**
 * The figures of a question about a pair that could not be read.
 *
 * @group Answers
 */
export interface UnreadPairParams {
  /** Its index in the list, from 0. */
  readonly index: number
}

/**
 * The figures of a question about an activity.
 *
 * @group Answers
 */
export interface ActivityNeedParams {
  /** The activity, as its description or its list names it. */
  readonly activity: string
}

/**
 * The figures of a question about a duty.
 *
 * @group Answers
 */
export interface DutyNeedParams {
  /** The id of the duty. */
  readonly id: DutyId
}

/**
 * The figures of a question about members of the staff.
 *
 * @group Answers
 */
export interface StaffNeedParams {
  /** Who they are; absent where the facts do not say. */
  readonly staff?: string
}

/**
 * The figures of a question about the rating of an indicator.
 *
 * @group Answers
 */
export interface IndicatorNeedParams {
  /** The name of the principle, as the framework has it. */
  readonly principle: string
  /** The number that the framework prints for the indicator; absent where it was not seen. */
  readonly indicator?: string
  /** Its index among the ratings of the principle, from 0. */
  readonly index: number
  /** How many indicators the principle has. */
  readonly count: number
}

/**
 * The figures of a question about a rating of performance improvement.
 *
 * @group Answers
 */
export interface PerformanceNeedParams {
  /** What is rated, as the assessment calls it: access, quality, or one of the three ratings of efficiency. */
  readonly rated: 'access' | 'dropout' | 'completion' | 'cohortSurvival' | 'quality'
}

/**
 * The figures of each question. Its keys are what a need can ask: stable, and never used again for another question.
 *
 * @group Answers
 */
export interface NeedParams {
  /** At which level a school was in the year that decides. */
  readonly 'pbb-level': LevelNeedParams
  /** Of which year a level is. */
  readonly 'pbb-year': YearNeedParams
  /** Whether the Partner School is on the DepEd list. */
  readonly 'on-deped-list': PairParams
  /** Whether the Partner School is nearby. */
  readonly nearby: PairParams
  /** How far apart the schools of a pair are. */
  readonly distance: DistanceNeedParams
  /** Which schools a pair names that could not be read. */
  readonly 'pair-schools': UnreadPairParams
  /** Which of the levels that records give a school it has. */
  readonly 'one-level': LevelsParams
  /** Which listed activity an activity is. */
  readonly 'listed-activity': ActivityNeedParams
  /** In which key stage an activity is carried out. */
  readonly 'key-stage': ActivityNeedParams
  /** Whether an activity is carried out in an integrated senior high school. */
  readonly 'integrated-shs': ActivityNeedParams
  /** Whether an activity is aligned with the intent of the policy. */
  readonly 'judged-aligned': ActivityNeedParams
  /** Whether an activity answers a need in the Partner School’s SIP. */
  readonly 'partner-need': ActivityNeedParams
  /** Whether another programme funds an activity. */
  readonly 'other-programme': ActivityNeedParams
  /** Whether an activity is a trip. */
  readonly 'field-trip': ActivityNeedParams
  /** What was bought or paid for. */
  readonly 'expense-item': NoParams
  /** On which day an expense was made. */
  readonly 'expense-day': NoParams
  /** What an expense cost. */
  readonly 'expense-amount': NoParams
  /** For which activity an expense was made. */
  readonly 'expense-activity': NoParams
  /** Whether an expense is in the approved WFP. */
  readonly 'approved-wfp': NoParams
  /** On which day a duty was done. */
  readonly 'duty-day': DutyNeedParams
  /** On which day the WFP was approved. */
  readonly 'wfp-approval': NoParams
  /** On which day the first activity began. */
  readonly 'first-activity': NoParams
  /** On which day the agreement was signed. */
  readonly agreement: NoParams
  /** On which day the first expense was made. */
  readonly 'first-expense': NoParams
  /** Whether the partnership was successfully implemented. */
  readonly success: NoParams
  /** Whether members of the staff are teaching or non-teaching personnel. */
  readonly personnel: StaffNeedParams
  /** Whether their work was beyond regular functions or hours. */
  readonly 'beyond-regular-duty': StaffNeedParams
  /** Whether their work can be paid. */
  readonly 'pay-possible': StaffNeedParams
  /** Whether they report for duty in vacations. */
  readonly 'reports-in-vacations': StaffNeedParams
  /** What the rating of an indicator is. */
  readonly 'indicator-rating': IndicatorNeedParams
  /** What a rating of performance improvement is. */
  readonly 'performance-rating': PerformanceNeedParams
}

/**
 * What a need can ask.
 *
 * @group Answers
 */
export type NeedId = keyof NeedParams

/** The figures of a question without any; answers share them. */
export const noParams: NoParams = /* @__PURE__ */ Object.freeze({})
