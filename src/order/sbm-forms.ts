import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
import { sbmThresholds, type SbmPerformanceRules } from './sbm-performance.ts'
import { sbmLevels, sbmPrinciples, sbmWeights, type SbmLevel, type SbmPrinciple } from './sbm.ts'

/**
 * The id of a principle of the SBM framework.
 *
 * @group The Order as data
 */
export type SbmPrincipleId = (typeof sbmPrinciples)[number]['id']

/**
 * A principle as a form counts it.
 *
 * @group The Order as data
 */
export interface SbmFormPrinciple extends Omit<SbmPrinciple, 'id' | 'clause'> {
  /** The id of the principle. */
  readonly id: SbmPrincipleId
  /** The clause that gives its weight and count; absent where the framework’s `authority` gives them. */
  readonly clause?: ClauseId
}

/**
 * A level of practice as a form prints it.
 *
 * @group The Order as data
 */
export interface SbmFormLevel extends Omit<SbmLevel, 'clause'> {
  /** Given and `true` where a band without gaps begins above `from`, so that this very score is not in it; of the lowest band only. */
  readonly above?: true
  /** The clause that gives the band; absent where the framework’s `authority` gives it. */
  readonly clause?: ClauseId
}

/**
 * The weights by which a form combines its scores, decimals between 0 and 1 that add up to 1.
 *
 * @group The Order as data
 */
export interface SbmFormWeights {
  /**
   * The three parts of performance improvement.
   *
   * @clause do83/performance-improvement
   */
  readonly performanceImprovement: {
    /** The weight of enrolment, a decimal between 0 and 1. */
    readonly access: string
    /** That of the mean of the ratings for dropout, completion and cohort survival, a decimal between 0 and 1. */
    readonly efficiency: string
    /** The weight of achievement, a decimal between 0 and 1. */
    readonly quality: string
    /** The clause that gives the three weights; absent where the framework’s `authority` gives them. */
    readonly clause?: ClauseId
  }
  /**
   * The two parts of the final score.
   *
   * @clause do83/final-score
   * @clause do83/validated-practices
   */
  readonly final: {
    /** The weight of the score of performance improvement, a decimal between 0 and 1. */
    readonly performanceImprovement: string
    /** The weight of the D-O-D score of validated practices, a decimal between 0 and 1. */
    readonly validatedPractices: string
    /** The clauses that give the two weights, 10 at most; empty where the framework’s `authority` gives them. */
    readonly clauses: readonly ClauseId[]
  }
}

/**
 * The bands of a form, as printed.
 *
 * @group The Order as data
 */
export interface SbmBands {
  /** The number of decimals that the bands are printed with, 1 to 4. A score is rounded to as many before it is compared, unless they are `halfOpen`. */
  readonly decimals: number
  /**
   * Given and `true` where the bands leave no gap: each goes from its lower end up to where the next begins, which is not in it any more,
   * and the last up to 3, which is. The exact score is compared.
   */
  readonly halfOpen?: true
  /**
   * The three levels I, II and III; each band begins where the one before it ends, one unit of the last decimal on; of half-open bands, just there.
   *
   * @clause do83/levels-of-practice
   */
  readonly levels: readonly SbmFormLevel[]
}

/**
 * All that a score is made with. A local form, or the form of another year, is another framework, not other code.
 *
 * @group The Order as data
 */
export interface SbmFramework {
  /** A short name that answers carry, 1 to 60 characters. */
  readonly id: string
  /** What the framework is, 1 to 200 characters. */
  readonly label: string
  /**
   * Who gives it where it is not one of the library’s own, 1 to 200 characters. A principle, weights or bands that none
   * of these has need it, and answers carry it.
   */
  readonly authority?: string
  /** The four principles, in the framework’s order; their weights add up to 1. */
  readonly principles: readonly SbmFormPrinciple[]
  /** The weights of performance improvement and of the final score. */
  readonly weights: SbmFormWeights
  /** The bands of the levels of practice. */
  readonly bands: SbmBands
  /** How figures of performance are rated; left out where ratings are handed in only. */
  readonly performance?: SbmPerformanceRules
  /**
   * What becomes of an indicator that is not rated: it is left out of its mean, or counts as 0. Left out where the form does not say, and then both
   * stay possible. No clause says it, so that it needs an `authority`.
   */
  readonly notRated?: 'left-out' | 'zero'
}

/**
 * The framework of DO 83, s. 2012, as its try-out guide of February 2013 scores it.
 *
 * @group The Order as data
 */
export const SBM2012 = /* @__PURE__ */ fixed({
  /** The name that answers carry. */
  id: 'SBM2012',
  /** What it is. */
  label: 'SBM framework of 2012',
  /** The four principles, with 5, 7, 5 and 5 indicators. */
  principles: sbmPrinciples,
  /** 45, 25 and 30% for performance improvement; 60 and 40% for the final score. */
  weights: sbmWeights,
  /** The bands, printed to two decimals. */
  bands: { decimals: 2, levels: sbmLevels },
  /** The matrix of 2013. */
  performance: sbmThresholds,
})
