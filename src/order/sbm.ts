import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'

/**
 * A principle of the SBM framework.
 *
 * @group The Order as data
 */
export interface SbmPrinciple {
  /** The id, unique in the list. */
  readonly id: string
  /** The principle’s name, 1 to 200 characters. */
  readonly label: string
  /** Its weight in the D-O-D score, a decimal between 0 and 1. */
  readonly weight: string
  /** How many indicators it has, 1 to 30. */
  readonly indicatorCount: number
  /** The clause that gives its weight and number of indicators. */
  readonly clause: ClauseId
}

/**
 * The four principles, in the framework’s order. Their weights add up to 1.
 *
 * @group The Order as data
 */
export const sbmPrinciples = /* @__PURE__ */ fixed([
  {
    id: 'leadership-governance',
    label: 'Leadership and Governance',
    weight: '0.30',
    indicatorCount: 5,
    clause: 'do83/principles/leadership-governance',
  },
  {
    id: 'curriculum-learning',
    label: 'Curriculum and Learning',
    weight: '0.30',
    indicatorCount: 7,
    clause: 'do83/principles/curriculum-learning',
  },
  {
    id: 'accountability-improvement',
    label: 'Accountability and Continuous Improvement',
    weight: '0.25',
    indicatorCount: 5,
    clause: 'do83/principles/accountability-improvement',
  },
  {
    id: 'resource-management',
    label: 'Management of Resources',
    weight: '0.15',
    indicatorCount: 5,
    clause: 'do83/principles/resource-management',
  },
])

/**
 * An indicator of Leadership and Governance. The wording of the other principles’ indicators was not seen.
 *
 * @group The Order as data
 */
export interface SbmIndicator {
  /** The number as the framework prints it. */
  readonly id: string
  /** What it looks at, in a few words. */
  readonly label: string
  /** The clause that gives it. */
  readonly clause: ClauseId
}

/**
 * The five indicators of Leadership and Governance, which the first incentive is about.
 *
 * @group The Order as data
 */
export const leadershipIndicators = /* @__PURE__ */ fixed([
  { id: 'A.1', label: 'Development plan with stakeholders', clause: 'do83/indicators/a1' },
  { id: 'A.2', label: 'Regular review of the plan', clause: 'do83/indicators/a2' },
  { id: 'A.3', label: 'Clear structure, shared leadership', clause: 'do83/indicators/a3' },
  { id: 'A.4', label: 'Leadership network', clause: 'do83/indicators/a4' },
  { id: 'A.5', label: 'Long-term training of leaders', clause: 'do83/indicators/a5' },
])

/**
 * What a rating stands for.
 *
 * @group The Order as data
 */
export interface SbmRating {
  /** The rating. */
  readonly value: 0 | 1 | 2 | 3
  /** What it stands for, in a few words. */
  readonly label: string
  /** The clause that gives it. */
  readonly clause: ClauseId
}

/**
 * The four ratings of an indicator.
 *
 * @group The Order as data
 */
export const sbmRatings = /* @__PURE__ */ fixed([
  { value: 0, label: 'No evidence', clause: 'do83/ratings' },
  { value: 1, label: 'Developing', clause: 'do83/ratings' },
  { value: 2, label: 'Fully implemented', clause: 'do83/ratings' },
  { value: 3, label: 'Satisfies quality standards', clause: 'do83/ratings' },
])

/**
 * A level of SBM practice and the band of scores it covers, both ends included.
 *
 * @group The Order as data
 */
export interface SbmLevel {
  /** The level’s number. */
  readonly id: 'I' | 'II' | 'III'
  /** The level’s name, 1 to 200 characters. */
  readonly label: string
  /** The lowest score of the band, as printed: a decimal between 0 and 3. */
  readonly from: string
  /** The highest score of the band, as printed: a decimal between 0 and 3. */
  readonly to: string
  /** The clause that gives it. */
  readonly clause: ClauseId
}

/**
 * The three levels of practice. A score below the lowest band has no level.
 *
 * @group The Order as data
 */
export const sbmLevels = /* @__PURE__ */ fixed([
  { id: 'I', label: 'Developing', from: '0.50', to: '1.49', clause: 'do83/levels-of-practice' },
  { id: 'II', label: 'Maturing', from: '1.50', to: '2.49', clause: 'do83/levels-of-practice' },
  { id: 'III', label: 'Advanced', from: '2.50', to: '3.00', clause: 'do83/levels-of-practice' },
])

/**
 * The weights by which the scores combine, decimals between 0 and 1.
 *
 * @group The Order as data
 */
export const sbmWeights = /* @__PURE__ */ fixed({
  /** The three parts of performance improvement. */
  performanceImprovement: {
    /** Enrolment. */
    access: '0.45',
    /** The mean of the ratings for dropout, completion and cohort survival. */
    efficiency: '0.25',
    /** Achievement. */
    quality: '0.30',
    /** The clause that gives the three weights. */
    clause: 'do83/performance-improvement',
  },
  /** The two parts of the final score. */
  final: {
    /** The score of performance improvement. */
    performanceImprovement: '0.60',
    /** The D-O-D score of validated practices. */
    validatedPractices: '0.40',
    /** The clauses that give the two weights and say how the second score is made. */
    clauses: ['do83/final-score', 'do83/validated-practices'],
  },
})
