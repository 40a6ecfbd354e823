import { sbmPrinciples } from '../order/index.ts'
import type { SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { roleSchema, type SchoolRole } from '../incentives/facts.ts'
import { valueFrom, wholeFrom, yesNo } from '../reading/choices.ts'
import { ownAt } from '../reading/issues.ts'
import { holding, isObject, listOf, nullish, optional, reads, type Schema, shaped, turned } from '../reading/read.ts'
import { asDecimal, isFigure, printedFigure, type SbmPrintedFigure } from './printed-figure.ts'

/**
 * A rating as a form has it. `null` stands for one that is not known, `not-rated` for one that the form says was not given.
 *
 * @clause do83/ratings
 * @group Input
 */
export type SbmGivenRating = 0 | 1 | 2 | 3 | null | 'not-rated'

/**
 * A principle of which only the mean is at hand, since its ratings are on another page.
 *
 * @group Input
 */
export interface SbmPrincipleMean {
  /**
   * The mean as printed: it stands for every mean that the ratings can have and that is printed so.
   *
   * @clause forms/means
   */
  readonly mean: SbmPrintedFigure
}

/**
 * The ratings of the indicators of each principle, 30 at most, in the order of the indicators; an end that is left off stands for what is
 * unknown. Or the mean of the principle, where the ratings are not at hand.
 *
 * @clause do83/ratings
 * @group Input
 */
export type SbmIndicatorRatings = Readonly<
  Partial<Record<SbmPrincipleId, readonly SbmGivenRating[] | SbmPrincipleMean>>
>

/**
 * One figure that is rated in two ways.
 *
 * @clause forms/nat-ways
 * @group Input
 */
export interface SbmTwoWays {
  /** The rating by the figure itself; left out where unknown. */
  readonly byLevel?: 0 | 1 | 2 | 3 | undefined
  /** The rating by its change; left out where unknown. */
  readonly byChange?: 0 | 1 | 2 | 3 | undefined
}

/**
 * A measure of which only the mean of its yearly ratings is at hand.
 *
 * @clause forms/means
 * @group Input
 */
export interface SbmYearlyMean {
  /** The mean as printed, 0 to 3: of how many years is not known, so that it stands for every number that is printed so, up to, not including, the next one. */
  readonly mean: SbmPrintedFigure
}

/**
 * A rating of performance: one rating; a list of yearly ratings, 12 at most, of which the mean counts; that mean, where the ratings are not at
 * hand; or the ratings of two ways, of which the higher counts where the framework rates in both.
 *
 * @clause do83/performance-improvement
 * @clause forms/zero-ratings
 * @clause forms/yearly-change
 * @group Input
 */
export type SbmPerformanceRating = SbmGivenRating | readonly SbmGivenRating[] | SbmYearlyMean | SbmTwoWays

/**
 * The ratings of a school’s performance improvement. What is unknown is left out.
 *
 * @clause do83/performance-improvement
 * @group Input
 */
export interface SbmPerformance {
  /** Enrolment. */
  readonly access?: SbmPerformanceRating | undefined
  /** The three ratings of efficiency. */
  readonly efficiency?: {
    /** The dropout rate. */
    readonly dropout?: SbmPerformanceRating | undefined
    /** The completion rate. */
    readonly completion?: SbmPerformanceRating | undefined
    /** The cohort-survival rate. */
    readonly cohortSurvival?: SbmPerformanceRating | undefined
  }
  /** Achievement. */
  readonly quality?: SbmPerformanceRating | undefined
}

/**
 * An SBM assessment of a school. What is unknown is left out.
 *
 * @group Input
 */
export interface SbmAssessment {
  /** The ratings of the indicators by principle, as many as the framework counts or fewer. */
  readonly principles?: SbmIndicatorRatings | undefined
  /** The ratings of performance improvement. */
  readonly performanceImprovement?: SbmPerformance | undefined
}

/**
 * How a partnership went, and whose ratings they are.
 *
 * @group Input
 */
export interface SbmPartnership {
  /**
   * The judgement of a person: whether the partnership was successfully implemented. Left out while nobody has judged.
   *
   * @clause do44/incentives/success
   */
  readonly successful?: boolean | undefined
  /**
   * The role of the school whose ratings they are, as `classifySchool` finds it; left out where unknown. The incentive is that of a Leader
   * School.
   *
   * @clause do44/incentives/sbm-rating
   */
  readonly role?: SchoolRole | undefined
}

/** The most ratings that a framework may count for a principle. */
export const mostRatings = 30

/** The most years that a sheet of figures or of yearly ratings may have. */
export const mostYears = 12

/** How forms say that nothing was rated. */
const notRated = /^(?:not[ -]?(?:rated|applicable)|n\.?\/?[ar]\.?)$/iu
const trimmed = (received: unknown): string =>
  typeof received === 'string' && received.length <= 40 ? received.trim() : ''
/** What says that nothing was rated, in other words. */
export const nearNotRated = (received: unknown): 'not-rated' | undefined =>
  notRated.test(trimmed(received)) ? 'not-rated' : undefined
const nearRating = (received: unknown): string | undefined => {
  const text = trimmed(received)
  return nearNotRated(text) ?? (/^[0-3](?:\.0{1,4})?$/.test(text) ? text[0] : undefined)
}
const isMean = (given: unknown): given is SbmPrintedFigure => isFigure(given) && Number(asDecimal(given)) <= 3
const mean = holding(printedFigure, isMean, { is: 'a mean as printed, from 0 to 3' })
/** A mean that stands where ratings do. */
const nearMean = (received: unknown): string | undefined =>
  isMean(received) ? `{ mean: ${JSON.stringify(received)} }` : undefined
const ratingIs = '0, 1, 2 or 3, "not-rated", or null where unknown'
const ratings = [0, 1, 2, 3, 'not-rated'] as const
const oneRating = nullish(valueFrom(ratings, { is: ratingIs, near: nearRating }))
const wayRating = optional(wholeFrom('0, 1, 2 or 3; left out where unknown', [0, 1, 2, 3]))
const twoWays = reads<SbmTwoWays>('ratings of two ways', { byLevel: wayRating, byChange: wayRating })
const yearlyRatings = listOf('a list of yearly ratings', oneRating, mostYears)
const principleMean = reads<SbmPrincipleMean>('a mean', { mean })
const yearlyMean = reads<SbmYearlyMean>('a mean', { mean })
const ratingOrMean = nullish(
  valueFrom(ratings, { is: ratingIs, near: (given) => nearRating(given) ?? nearMean(given) }),
)
const performanceRating = optional(
  shaped<SbmPerformanceRating>((value) =>
    Array.isArray(value)
      ? yearlyRatings
      : !isObject(value)
        ? ratingOrMean
        : ownAt(value, 'mean') === undefined
          ? twoWays
          : yearlyMean,
  ),
)

type Each = readonly SbmGivenRating[] | SbmPrincipleMean

/** Reads an assessment by the counts of a framework; by the largest counts where there is none. */
// @__NO_SIDE_EFFECTS__
export const assessmentOf = (framework?: Pick<SbmFramework, 'principles'>): Schema<SbmAssessment> => {
  const ratings = (principle: SbmPrincipleId) => {
    const count = framework?.principles.find(({ id }) => id === principle)?.indicatorCount ?? mostRatings
    const listIs = 'a list of ratings in the order of the indicators'
    const list = listOf(listIs, oneRating, count)
    const bare = turned<Each>(
      { is: { says: '{what}, {most} at most', what: { says: listIs }, most: count }, near: nearMean },
      () => undefined,
    )
    return optional(
      shaped<Each>((value) => (isMean(value) ? bare : isObject(value) && !Array.isArray(value) ? principleMean : list)),
    )
  }
  return reads<SbmAssessment>('an SBM assessment', {
    principles: optional(
      reads<SbmIndicatorRatings>('ratings', {
        'leadership-governance': ratings('leadership-governance'),
        'curriculum-learning': ratings('curriculum-learning'),
        'accountability-improvement': ratings('accountability-improvement'),
        'resource-management': ratings('resource-management'),
      }),
    ),
    performanceImprovement: optional(
      reads<SbmPerformance>('performance improvement', {
        access: performanceRating,
        efficiency: optional(
          reads<NonNullable<SbmPerformance['efficiency']>>('efficiency', {
            dropout: performanceRating,
            completion: performanceRating,
            cohortSurvival: performanceRating,
          }),
        ),
        quality: performanceRating,
      }),
    ),
  })
}

/** An assessment by the framework of 2012. */
export const sbmAssessmentSchema = assessmentOf({ principles: sbmPrinciples })
/** How a partnership went, and whose ratings they are. */
export const sbmPartnershipSchema = reads<SbmPartnership>('a partnership', {
  successful: optional(yesNo),
  role: optional(roleSchema),
})

/**
 * Begins to choose a schema of what a framework counts: `usual` is that of the framework of 2012. Where the framework could not be read,
 * the largest counts are read. A schema is made once for each framework.
 */
// @__NO_SIDE_EFFECTS__
export const countedBy = <T>(usual: Schema<T>, schemaOf: (framework?: SbmFramework) => Schema<T>) => {
  const made = new WeakMap<SbmFramework, Schema<T>>()
  return (framework: SbmFramework | undefined): Schema<T> => {
    if (framework === undefined) return schemaOf()
    const schema = made.get(framework) ?? (framework.principles === sbmPrinciples ? usual : schemaOf(framework))
    made.set(framework, schema)
    return schema
  }
}

/** The schema of an assessment with the counts of a framework. */
export const assessmentSchemaBy = /* @__PURE__ */ countedBy(sbmAssessmentSchema, assessmentOf)
