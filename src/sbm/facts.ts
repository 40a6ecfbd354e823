import { sbmPrinciples } from '../order/index.ts'
import type { SbmFormPrinciple, SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { anyNumber, anyText, oneOf, whole, yesNo } from '../reading/choices.ts'
import type { Expected } from '../reading/issues.ts'
import {
  either,
  holding,
  listOf,
  nullish,
  optional,
  read,
  type Readers,
  type Reading,
  reads,
  type Schema,
} from '../reading/read.ts'

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
 * A figure as a form prints it: a text or a number from 0 to 999.9999 with at most four decimals, no exponent. A whole
 * number is read with one decimal. A number has lost the zeros at its end, so a text says more: `"1.50"`.
 *
 * @group Input
 */
export type SbmPrintedFigure = string | number

/**
 * What a form prints beside its ratings. What it does not print is left out.
 *
 * @group Input
 */
export interface SbmPrinted {
  /**
   * The mean of each principle.
   *
   * @clause do83/validated-practices
   */
  readonly means?: Readonly<Partial<Record<SbmPrincipleId, SbmPrintedFigure>>>
  /**
   * Each mean times the weight of its principle.
   *
   * @clause do83/validated-practices
   */
  readonly weighted?: Readonly<Partial<Record<SbmPrincipleId, SbmPrintedFigure>>>
  /**
   * The D-O-D score.
   *
   * @clause do83/validated-practices
   */
  readonly validatedPractices?: SbmPrintedFigure
  /**
   * The mean of the three ratings of efficiency.
   *
   * @clause do83/performance-improvement
   */
  readonly efficiency?: SbmPrintedFigure
  /**
   * The score of performance improvement.
   *
   * @clause do83/performance-improvement
   */
  readonly performanceImprovement?: SbmPrintedFigure
  /**
   * Each of the two scores times its share in the final score.
   *
   * @clause do83/final-score
   */
  readonly shares?: {
    /** The share of the D-O-D score. */
    readonly validatedPractices?: SbmPrintedFigure
    /** The share of performance improvement. */
    readonly performanceImprovement?: SbmPrintedFigure
  }
  /**
   * The final score.
   *
   * @clause do83/final-score
   */
  readonly final?: SbmPrintedFigure
  /**
   * The level of practice; `none` where the form says that there is none.
   *
   * @clause do83/levels-of-practice
   */
  readonly level?: 'none' | 'I' | 'II' | 'III'
}

/**
 * A form as somebody filled it in.
 *
 * @group Input
 */
export interface SbmForm {
  /** The ratings on the form. */
  readonly assessment: SbmAssessment
  /** The figures on the form. */
  readonly printed: SbmPrinted
}

/**
 * How a partnership went.
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
}

/** The most ratings that a framework may count for a principle. */
export const mostRatings = 30

const indicatorRating = nullish(whole('0, 1, 2 or 3, or null where unknown', 0, 3) as Schema<0 | 1 | 2 | 3>) as Schema<
  0 | 1 | 2 | 3 | null
>
const performanceRating = optional(whole('1, 2 or 3; left out where unknown', 1, 3) as Schema<1 | 2 | 3>)

type Counts = readonly Pick<SbmFormPrinciple, 'id' | 'indicatorCount'>[]

/** A reader for each principle that a framework counts. */
// @__NO_SIDE_EFFECTS__
const byPrinciple = <T>(what: string, principles: Counts, of: (count: number) => Schema<T>) =>
  reads<Readonly<Partial<Record<SbmPrincipleId, T>>>>(
    what,
    Object.fromEntries(
      principles.map(({ id, indicatorCount }) => [id, optional(of(indicatorCount))]),
    ) as unknown as Readers<Readonly<Partial<Record<SbmPrincipleId, T>>>>,
  )

// @__NO_SIDE_EFFECTS__
const assessmentOf = (principles: Counts): Schema<SbmAssessment> =>
  reads<SbmAssessment>('an SBM assessment', {
    principles: optional(
      byPrinciple('ratings', principles, (count) =>
        listOf('a list of ratings in the order of the indicators', indicatorRating, count),
      ),
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

const figureForm = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,4})?$/
const isFigure = (value: string | number): boolean =>
  (typeof value === 'number' || value.length <= 8) && figureForm.test(String(value))
const figureAllowed: Expected = {
  is: 'a figure from 0 to 999.9999 with at most four decimals',
  near: (received) =>
    typeof received === 'string'
      ? [
          received
            .slice(0, 40)
            .trim()
            .replace(/^(?=\.)/, '0'),
        ].find(isFigure)
      : undefined,
}
const figure = optional(holding(either([anyText, anyNumber], figureAllowed), isFigure, figureAllowed))

// @__NO_SIDE_EFFECTS__
const formOf = (principles: Counts): Schema<SbmForm> =>
  reads<SbmForm>('a form', {
    assessment: assessmentOf(principles),
    printed: reads<SbmPrinted>('printed figures', {
      means: optional(byPrinciple('means', principles, () => figure)) as never,
      weighted: optional(byPrinciple('weighted means', principles, () => figure)) as never,
      validatedPractices: figure,
      efficiency: figure,
      performanceImprovement: figure,
      shares: optional(
        reads<NonNullable<SbmPrinted['shares']>>('shares', {
          validatedPractices: figure,
          performanceImprovement: figure,
        }),
      ),
      final: figure,
      level: optional(oneOf('none', 'I', 'II', 'III')),
    }),
  })

/** An assessment by the framework of 2012. */
export const sbmAssessmentSchema = assessmentOf(sbmPrinciples)
/** A form by the framework of 2012. */
export const sbmFormSchema = formOf(sbmPrinciples)
/** How a partnership went. */
export const sbmPartnershipSchema = reads<SbmPartnership>('a partnership', { successful: optional(yesNo) })

const largest: Counts = /* @__PURE__ */ (() => sbmPrinciples.map(({ id }) => ({ id, indicatorCount: mostRatings })))()

// @__NO_SIDE_EFFECTS__
const readBy =
  <T>(usual: Schema<T>, schemaOf: (principles: Counts) => Schema<T>) =>
  (value: unknown, framework: Reading<SbmFramework>): Reading<T> => {
    const counts = framework.issues ? largest : framework.value.principles
    return read(counts === sbmPrinciples ? usual : schemaOf(counts), value)
  }

/** Reads an assessment with the counts of a framework; where that could not be read, with the largest counts. */
export const readAssessment = readBy(sbmAssessmentSchema, assessmentOf)
/** Reads a form in the same way. */
export const readForm = readBy(sbmFormSchema, formOf)

export const sbm = { rules: [], questions: {}, formats: {} } as const
