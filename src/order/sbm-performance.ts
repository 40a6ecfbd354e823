import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'

/**
 * A step of a scale: a rating, and the figure that has to be reached for it.
 *
 * @group The Order as data
 */
export interface SbmScaleStep {
  /** The rating. */
  readonly rating: 0 | 1 | 2 | 3
  /**
   * What is to be reached: that figure or more, and for the level of dropout that or less; a decimal from 0 to 999.9999 with at most four
   * decimals. Left out for what reaches no other step; only the first step may leave it out.
   */
  readonly limit?: string
}

/**
 * How a form rates a figure.
 *
 * @group The Order as data
 */
export interface SbmScale {
  /** The steps, the lowest rating first, 4 at most. A figure has the rating of the last step that it reaches, and none where it reaches none. */
  readonly steps: readonly SbmScaleStep[]
  /**
   * The number of decimals that the form prints the limits with, 0 to 4, where they leave gaps: a figure is rounded to as many before it is
   * compared. Left out where the exact figure is compared.
   */
  readonly decimals?: number
  /**
   * For a scale by level, which of several years it goes by: the mean of all, or the last. Left out for a scale by change, and where each
   * year is rated.
   */
  readonly of?: 'mean' | 'last'
  /** The clause that gives it; absent where the framework’s `authority` gives it. */
  readonly clause?: ClauseId
}

/**
 * How a form rates one of the five measures. Where it has both scales, the higher rating counts.
 *
 * @group The Order as data
 */
export interface SbmMeasure {
  /** By the change in percent: how much it rose, for dropout how much it fell. */
  readonly byChange?: SbmScale
  /** By the figure itself. */
  readonly byLevel?: SbmScale
}

/**
 * How a form makes ratings of the figures that a school starts from.
 *
 * @clause do83/thresholds
 * @group The Order as data
 */
export interface SbmPerformanceRules {
  /** What a year is compared with: the year before, or the first year. */
  readonly change: 'year-before' | 'base-year'
  /** Whether the figures of several years are averaged and their mean is rated, or each year is rated and the ratings are averaged. */
  readonly averaged: 'figures' | 'ratings'
  /** The clause that says so; absent where the framework’s `authority` does. */
  readonly clause?: ClauseId
  /** Enrolment. */
  readonly access: SbmMeasure
  /** Dropout, which is better the lower it is. */
  readonly dropout: SbmMeasure
  /** Completion. */
  readonly completion: SbmMeasure
  /** Cohort survival. */
  readonly cohortSurvival: SbmMeasure
  /** Achievement: the mean percentage score in the NAT. */
  readonly quality: SbmMeasure
}

const rises = {
  steps: [
    { rating: 1, limit: '5' },
    { rating: 2, limit: '7' },
    { rating: 3, limit: '10' },
  ],
  clause: 'do83/thresholds',
} as const

/**
 * How the matrix of 2013 rates performance. What does not reach its lowest step has no rating in it. That the changes of several years are
 * averaged, and on the year before, is our reading (evidence: derived); so is that no dropout is that of the last year.
 *
 * @group The Order as data
 */
export const sbmThresholds = /* @__PURE__ */ (() =>
  fixed({
    /** Each year is compared with the one before it. */
    change: 'year-before',
    /** The changes of several years are averaged, and their mean is rated. */
    averaged: 'figures',
    /** The clause that is read so. */
    clause: 'forms/yearly-change',
    /** Enrolment that rises by 5, 7, 10%. */
    access: { byChange: rises },
    /** Dropout that falls by 25, 50%, or to none. */
    dropout: {
      byChange: {
        steps: [
          { rating: 1, limit: '25' },
          { rating: 2, limit: '50' },
        ],
        clause: 'do83/thresholds',
      },
      byLevel: { steps: [{ rating: 3, limit: '0' }], of: 'last', clause: 'do83/thresholds' },
    },
    /** Completion that rises by 5, 7, 10%. */
    completion: { byChange: rises },
    /** Cohort survival that rises by 5, 7, 10%. */
    cohortSurvival: { byChange: rises },
    /** NAT of 26–50, 51–75, 76–100, printed without decimals. */
    quality: {
      byLevel: {
        steps: [
          { rating: 1, limit: '26' },
          { rating: 2, limit: '51' },
          { rating: 3, limit: '76' },
        ],
        decimals: 0,
        of: 'mean',
        clause: 'do83/thresholds',
      },
    },
  }))()
