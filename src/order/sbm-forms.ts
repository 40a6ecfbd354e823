import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
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
  /** The number of decimals that the bands are printed with, 1 to 4. A score is rounded to as many before it is compared. */
  readonly decimals: number
  /**
   * The three levels I, II and III; each band begins where the one before it ends, one unit of the last decimal on.
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
})

/**
 * What local forms change in {@link SBM2012}, each change by itself. Parts of several make the framework of a form that
 * has several: `{ ...sbmForms.tenRatings, id: 'Our form', bands: sbmForms.bands.bands }`.
 *
 * @group The Order as data
 */
export const sbmForms = /* @__PURE__ */ (() =>
  /* @__PURE__ */ fixed({
    /**
     * Bands to one decimal. “1.4 and below” is read as reaching down to 0, so that every score has a level, and “2.5 and
     * above” as reaching up to 3 (our reading; evidence: derived).
     */
    bands: {
      ...SBM2012,
      id: 'SBM2012/bands',
      label: 'SBM framework of 2012, with the bands of local forms',
      bands: {
        decimals: 1,
        levels: [
          { id: 'I', label: 'Developing', from: '0.0', to: '1.4', clause: 'forms/bands' },
          { id: 'II', label: 'Maturing', from: '1.5', to: '2.4', clause: 'forms/bands' },
          { id: 'III', label: 'Advanced', from: '2.5', to: '3.0', clause: 'forms/bands' },
        ],
      },
    },
    /** Principle 2 over ten ratings: three of its seven indicators are split in two. */
    tenRatings: {
      ...SBM2012,
      id: 'SBM2012/ten-ratings',
      label: 'SBM framework of 2012, with the ten ratings of local forms',
      principles: [
        sbmPrinciples[0],
        { ...sbmPrinciples[1], indicatorCount: 10, clause: 'forms/ten-ratings' },
        sbmPrinciples[2],
        sbmPrinciples[3],
      ],
    },
    /**
     * Performance improvement weighed 25/40/35. Which weight belongs to which part was not seen: they are read in the order
     * Access, Efficiency, Quality, and “60/40” as the final weights that the framework has too (our reading; evidence: derived).
     */
    weights: {
      ...SBM2012,
      id: 'SBM2012/weights',
      label: 'SBM framework of 2012, with the weights of local forms',
      weights: {
        performanceImprovement: { access: '0.25', efficiency: '0.40', quality: '0.35', clause: 'forms/weights' },
        final: {
          performanceImprovement: '0.60',
          validatedPractices: '0.40',
          clauses: ['forms/weights', 'do83/validated-practices'],
        },
      },
    },
  }))()
