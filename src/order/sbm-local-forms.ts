import { fixed } from './fixed.ts'
import { SBM2012 } from './sbm-forms.ts'
import { sbmThresholds } from './sbm-performance.ts'
import { sbmPrinciples } from './sbm.ts'

const zeroTo3 = {
  steps: [{ rating: 0 }, { rating: 1, limit: '5.00' }, { rating: 2, limit: '7.00' }, { rating: 3, limit: '10.00' }],
  decimals: 2,
  clause: 'forms/zero-ratings',
} as const

/** The framework of 2012 with other limits for enrolment; the first may be none. */
// @__NO_SIDE_EFFECTS__
const enrolmentBy = <const Id extends string>(
  id: Id,
  label: string,
  [first, second, third]: readonly [string | undefined, string, string],
) => ({
  ...SBM2012,
  id,
  label,
  performance: {
    ...sbmThresholds,
    access: {
      byChange: {
        steps: [
          { rating: 1 as const, ...(first !== undefined && { limit: first }) },
          { rating: 2 as const, limit: second },
          { rating: 3 as const, limit: third },
        ],
        clause: 'forms/enrolment-thresholds' as const,
      },
    },
  },
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
    /** Bands without gaps, of a regional guide: an exact 1.495 is Level I there. */
    halfOpenBands: {
      ...SBM2012,
      id: 'SBM2012/half-open-bands',
      label: 'SBM framework of 2012, with the bands of a regional guide',
      bands: {
        decimals: 1,
        halfOpen: true,
        levels: [
          { id: 'I', label: 'Developing', from: '0.0', to: '1.5', above: true, clause: 'forms/half-open-bands' },
          { id: 'II', label: 'Maturing', from: '1.5', to: '2.5', clause: 'forms/half-open-bands' },
          { id: 'III', label: 'Advanced', from: '2.5', to: '3.0', clause: 'forms/half-open-bands' },
        ],
      },
    },
    /**
     * Dropout, completion and cohort survival rated with 0 below the lowest step. Enrolment was rated with 0 too, but from where on was not
     * seen, so that it keeps the steps of 2013.
     */
    zeroRatings: {
      ...SBM2012,
      id: 'SBM2012/zero-ratings',
      label: 'SBM framework of 2012, with the ratings of 0 of local forms',
      performance: {
        ...sbmThresholds,
        dropout: {
          byChange: {
            steps: [{ rating: 0 }, { rating: 1, limit: '25.00' }, { rating: 2, limit: '50.00' }],
            decimals: 2,
            clause: 'forms/zero-ratings',
          },
          byLevel: { steps: [{ rating: 3, limit: '0' }], of: 'last', clause: 'forms/zero-ratings' },
        },
        completion: { byChange: zeroTo3 },
        cohortSurvival: { byChange: zeroTo3 },
      },
    },
    /** Each year is rated, and the ratings are averaged. */
    yearlyRatings: {
      ...SBM2012,
      id: 'SBM2012/yearly-ratings',
      label: 'SBM framework of 2012, with each year rated',
      performance: { ...sbmThresholds, averaged: 'ratings' },
    },
    /** Enrolment rated by a rise of 1, 7, 10%. */
    enrolment1710: enrolmentBy('SBM2012/enrolment-1-7-10', 'SBM framework of 2012, with enrolment by 1/7/10', [
      '1',
      '7',
      '10',
    ]),
    /** Enrolment rated by a rise of 1, 3, 5%. */
    enrolment135: enrolmentBy('SBM2012/enrolment-1-3-5', 'SBM framework of 2012, with enrolment by 1/3/5', [
      '1',
      '3',
      '5',
    ]),
    /** Enrolment rated by a rise of 3, 5, 7%. */
    enrolment357: enrolmentBy('SBM2012/enrolment-3-5-7', 'SBM framework of 2012, with enrolment by 3/5/7', [
      '3',
      '5',
      '7',
    ]),
    /** Enrolment rated by a rise of 5, 7%; that “none” gives a 1 to all that is below is our reading (evidence: derived). */
    enrolmentNone57: enrolmentBy('SBM2012/enrolment-none-5-7', 'SBM framework of 2012, with enrolment by none/5/7', [
      undefined,
      '5',
      '7',
    ]),
    /** Dropout by its level: 2% or less is a 3, 4% or less a 2, more a 1, which order is our reading (evidence: derived). */
    dropoutLevel: {
      ...SBM2012,
      id: 'SBM2012/dropout-level',
      label: 'SBM framework of 2012, with dropout by its level',
      performance: {
        ...sbmThresholds,
        dropout: {
          byLevel: {
            steps: [{ rating: 1 }, { rating: 2, limit: '4' }, { rating: 3, limit: '2' }],
            of: 'mean',
            clause: 'forms/dropout-level',
          },
        },
      },
    },
    /** Completion of 95% or more is a 3 whatever its change; that it is that of the last year is our reading (evidence: derived). */
    completionLevel: {
      ...SBM2012,
      id: 'SBM2012/completion-level',
      label: 'SBM framework of 2012, with completion that is high already',
      performance: {
        ...sbmThresholds,
        completion: {
          ...sbmThresholds.completion,
          byLevel: { steps: [{ rating: 3, limit: '95' }], of: 'last', clause: 'forms/completion-level' },
        },
      },
    },
    /** NAT rated by its level and by its increase, of which the higher rating counts. By which steps its increase is rated was not seen. */
    natTwoWays: {
      ...SBM2012,
      id: 'SBM2012/nat-two-ways',
      label: 'SBM framework of 2012, with NAT rated in two ways',
      performance: {
        ...sbmThresholds,
        quality: { byChange: { steps: [], clause: 'forms/nat-ways' }, ...sbmThresholds.quality },
      },
    },
  }))()
