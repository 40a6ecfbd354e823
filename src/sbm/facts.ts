import { leadershipIndicators, sbmPrinciples } from '../order/index.ts'
import type { SbmFormPrinciple, SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { asking, type NeedsIn } from '../decision/question.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { roleSchema, type SchoolRole } from '../incentives/facts.ts'
import { wholeFrom, yesNo } from '../reading/choices.ts'
import { listOf, nullish, optional, reads, type Schema } from '../reading/read.ts'

/**
 * The ratings of the indicators of each principle, 30 at most, in the order of the indicators. `null`, or an end that is left off,
 * stands for what is unknown.
 *
 * @clause do83/ratings
 * @group Input
 */
export type SbmIndicatorRatings = Readonly<Partial<Record<SbmPrincipleId, readonly (0 | 1 | 2 | 3 | null)[]>>>

/**
 * The ratings of a school’s performance improvement. What is unknown is left out.
 *
 * @clause do83/performance-improvement
 * @group Input
 */
export interface SbmPerformance {
  /** Enrolment. */
  readonly access?: 1 | 2 | 3
  /** The three ratings of efficiency. */
  readonly efficiency?: {
    /** The dropout rate. */
    readonly dropout?: 1 | 2 | 3
    /** The completion rate. */
    readonly completion?: 1 | 2 | 3
    /** The cohort-survival rate. */
    readonly cohortSurvival?: 1 | 2 | 3
  }
  /** Achievement. */
  readonly quality?: 1 | 2 | 3
}

/**
 * An SBM assessment of a school. What is unknown is left out.
 *
 * @group Input
 */
export interface SbmAssessment {
  /** The ratings of the indicators by principle, as many as the framework counts or fewer. */
  readonly principles?: SbmIndicatorRatings
  /** The ratings of performance improvement. */
  readonly performanceImprovement?: SbmPerformance
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
  readonly successful?: boolean
  /**
   * The role of the school whose ratings they are, as `classifySchool` finds it; left out where unknown. The incentive is that of a Leader
   * School.
   *
   * @clause do44/incentives/sbm-rating
   */
  readonly role?: SchoolRole
}

/** The most ratings that a framework may count for a principle. */
export const mostRatings = 30

const indicatorRating = nullish(wholeFrom('0, 1, 2 or 3, or null where unknown', [0, 1, 2, 3]))
const performanceRating = optional(wholeFrom('1, 2 or 3; left out where unknown', [1, 2, 3]))

/** Reads an assessment by the counts of a framework; by the largest counts where there is none. */
// @__NO_SIDE_EFFECTS__
export const assessmentOf = (framework?: Pick<SbmFramework, 'principles'>): Schema<SbmAssessment> => {
  const ratings = (principle: SbmPrincipleId) => {
    const count = framework?.principles.find(({ id }) => id === principle)?.indicatorCount ?? mostRatings
    return optional(listOf('a list of ratings in the order of the indicators', indicatorRating, count))
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
 * the largest counts are read.
 */
// @__NO_SIDE_EFFECTS__
export const countedBy =
  <T>(usual: Schema<T>, schemaOf: (framework?: SbmFramework) => Schema<T>) =>
  (framework: SbmFramework | undefined): Schema<T> =>
    framework?.principles === sbmPrinciples ? usual : schemaOf(framework)

/** The schema of an assessment with the counts of a framework. */
export const assessmentSchemaBy = /* @__PURE__ */ countedBy(sbmAssessmentSchema, assessmentOf)

/** An indicator of a principle, as a question sees it. */
export interface IndicatorFacts extends Pick<SbmFormPrinciple, 'id' | 'label' | 'indicatorCount'> {
  /** Its index among the ratings of the principle, from 0. */
  readonly index: number
}

/**
 * What is rated under performance improvement, as the assessment calls it.
 *
 * @group Answers
 */
export type PerformanceRated = 'access' | 'dropout' | 'completion' | 'cohortSurvival' | 'quality'

/** A part of performance improvement, as a question sees it. */
export interface PerformanceFacts {
  /** What is rated. */
  readonly rated: PerformanceRated
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
  readonly rated: PerformanceRated
}

/** The principle that the first incentive is about. */
export const leadership = 'leadership-governance' satisfies SbmPrincipleId

/** What the framework prints for an indicator, where it was seen: those of Leadership and Governance, while there are as many. */
const printedFor = ({ id, index, indicatorCount }: IndicatorFacts): string | undefined =>
  id === leadership && indicatorCount === leadershipIndicators.length ? leadershipIndicators[index]?.id : undefined

const partLabels: Readonly<Record<PerformanceRated, string>> = {
  access: 'Access',
  dropout: 'Efficiency by dropout',
  completion: 'Efficiency by completion',
  cohortSurvival: 'Efficiency by cohort survival',
  quality: 'Quality',
}

/** How questions word their figures. */
export const formats = {
  indicator: (id: string): string => `${id} (${leadershipIndicators.find((each) => each.id === id)?.label ?? id})`,
  fromOne: (index: number): string => String(index + 1),
  part: (rated: PerformanceRated): string => partLabels[rated],
} as const

/** The questions for ratings. They go by no policy. */
export const questions = {
  indicator: asking<IndicatorFacts, unknown, typeof formats>(formats)({
    asks: 'indicator-rating',
    kind: 'fact',
    path: ({ id, index }) => ['principles', id, index],
    figures: (facts): AsFarAsKnown<IndicatorNeedParams> => ({
      principle: facts.label,
      indicator: printedFor(facts),
      index: facts.index,
      count: facts.indicatorCount,
    }),
    says: [
      'What is the rating for {indicator:indicator} under {principle}, 0 to 3?',
      'What is rating {index:fromOne} of {count} under {principle}, 0 to 3?',
    ],
  }),
  performance: asking<PerformanceFacts, unknown, typeof formats>(formats)({
    asks: 'performance-rating',
    kind: 'fact',
    path: ({ rated }) => [
      'performanceImprovement',
      ...(rated === 'access' || rated === 'quality' ? [rated] : ['efficiency', rated]),
    ],
    figures: ({ rated }): AsFarAsKnown<PerformanceNeedParams> => ({ rated }),
    says: 'What is the rating for {rated:part}, 1 to 3?',
  }),
} as const

/**
 * A rating that is missing, by the question that asks for it.
 *
 * @group Answers
 */
export type RatingNeed = NeedsIn<(typeof questions)[keyof typeof questions]>

/** All that this subject asks. It has no rules. */
export const sbm = { rules: [], questions, formats } as const
