import * as z from 'zod/mini'
import { clauses, sbmLevels, sbmPrinciples } from '../order/index.ts'
import { SBM2012, sbmForms, type SbmFormPrinciple, type SbmFramework, type SbmPrincipleId } from '../order/sbm-forms.ts'
import { matching, oneOf, share, whole, yesNo } from '../reading/choices.ts'
import { expected } from '../reading/issues.ts'
import { listOf, object, read, type Reading, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

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
const mostRatings = 30

const indicatorRating = /* @__PURE__ */ z.nullish(/* @__PURE__ */ whole('0, 1, 2 or 3, or null where unknown', 0, 3))
const performanceRating = /* @__PURE__ */ z.optional(/* @__PURE__ */ whole('1, 2 or 3; left out where unknown', 1, 3))

type Counts = readonly Pick<SbmFormPrinciple, 'id' | 'indicatorCount'>[]

// @__NO_SIDE_EFFECTS__
const byPrinciple = <Value extends Schema<unknown>>(what: string, principles: Counts, of: (count: number) => Value) =>
  object(what, Object.fromEntries(principles.map(({ id, indicatorCount }) => [id, z.optional(of(indicatorCount))])))

// @__NO_SIDE_EFFECTS__
const assessmentOf = (principles: Counts): Schema<SbmAssessment> =>
  object('an SBM assessment', {
    principles: z.optional(
      byPrinciple('ratings', principles, (count) =>
        listOf('a list of ratings in the order of the indicators', indicatorRating, count),
      ),
    ),
    performanceImprovement: z.optional(
      object('performance improvement', {
        access: performanceRating,
        efficiency: z.optional(
          object('efficiency', {
            dropout: performanceRating,
            completion: performanceRating,
            cohortSurvival: performanceRating,
          }),
        ),
        quality: performanceRating,
      }),
    ),
  }) as Schema<SbmAssessment>

const figureForm = /^(?:0|[1-9]\d{0,2})(?:\.\d{1,4})?$/
const isFigure = (value: string | number): boolean =>
  (typeof value === 'number' || value.length <= 8) && figureForm.test(String(value))
const figureAllowed = /* @__PURE__ */ expected({
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
})
const figure = /* @__PURE__ */ z.optional(
  /* @__PURE__ */ z
    .union([/* @__PURE__ */ z.string(), /* @__PURE__ */ z.number()], figureAllowed)
    .check(/* @__PURE__ */ z.refine(isFigure, figureAllowed)),
)

// @__NO_SIDE_EFFECTS__
const formOf = (principles: Counts): Schema<SbmForm> =>
  object('a form', {
    assessment: assessmentOf(principles),
    printed: object('printed figures', {
      means: z.optional(byPrinciple('means', principles, () => figure)),
      weighted: z.optional(byPrinciple('weighted means', principles, () => figure)),
      validatedPractices: figure,
      efficiency: figure,
      performanceImprovement: figure,
      shares: z.optional(object('shares', { validatedPractices: figure, performanceImprovement: figure })),
      final: figure,
      level: z.optional(oneOf('none', 'I', 'II', 'III')),
    }),
  }) as Schema<SbmForm>

/** An assessment by the framework of 2012. */
export const sbmAssessmentSchema = /* @__PURE__ */ assessmentOf(sbmPrinciples)
/** A form by the framework of 2012. */
export const sbmFormSchema = /* @__PURE__ */ formOf(sbmPrinciples)
/** How a partnership went. */
export const sbmPartnershipSchema = /* @__PURE__ */ object('a partnership', {
  successful: /* @__PURE__ */ z.optional(yesNo),
}) as Schema<SbmPartnership>

const largest: Counts = /* @__PURE__ */ sbmPrinciples.map(({ id }) => ({ id, indicatorCount: mostRatings }))

// @__NO_SIDE_EFFECTS__
const readBy =
  <T>(usual: Schema<T>, schemaOf: (principles: Counts) => Schema<T>) =>
  (value: unknown, framework: Reading<SbmFramework>): Reading<T> => {
    const counts = framework.issues ? largest : framework.value.principles
    return read(counts === sbmPrinciples ? usual : schemaOf(counts), value)
  }

/** Reads an assessment with the counts of a framework; where that could not be read, with the largest counts. */
export const readAssessment = /* @__PURE__ */ readBy(sbmAssessmentSchema, assessmentOf)
/** Reads a form in the same way. */
export const readForm = /* @__PURE__ */ readBy(sbmFormSchema, formOf)

/** A text with up to four decimals in ten-thousandths. */
const tenThousandths = (text: string): number => {
  const [whole = '', part = ''] = text.split('.')
  return Number(whole + part.padEnd(4, '0'))
}
const addUp = (weights: readonly string[]): boolean =>
  weights.reduce((sum, each) => sum + tenThousandths(each), 0) === 10_000
const inOrder = (items: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
  items.map(({ id }) => id).join() === ids.join()

/** Whether each band has the decimals that it should, and begins one unit of the last of them above the one before it. */
const follow = (decimals: number, bands: readonly { readonly from: string; readonly to: string }[]): boolean => {
  const unit = 10 ** (4 - decimals)
  const starts = [...bands.slice(1).map(({ from }) => tenThousandths(from)), 30_000 + unit]
  return bands.every(
    ({ from, to }, index) =>
      [from, to].every((end) => end.length === decimals + 2) &&
      tenThousandths(from) <= tenThousandths(to) &&
      tenThousandths(to) + unit === starts[index],
  )
}

const known: readonly SbmFramework[] = /* @__PURE__ */ (() => /* @__PURE__ */ [
  SBM2012,
  .../* @__PURE__ */ Object.values(sbmForms),
])()

/** The parts of a framework that may go by a clause, as texts. */
const partsOf = ({ principles, weights, bands }: SbmFramework): string[] =>
  [...principles, weights.performanceImprovement, weights.final, bands].map((part) => JSON.stringify(part))

// @__NO_SIDE_EFFECTS__
const frameworkOf = (): Schema<SbmFramework> => {
  const clauseAllowed = expected({ is: 'the id of a clause' })
  const clauseId = z.string(clauseAllowed).check(z.refine((id) => Object.hasOwn(clauses, id), clauseAllowed))
  const clause = z.optional(clauseId)
  const label = line('a label', 200)
  const weight = share('a weight from 0 to 1 as a text, such as 0.30')
  const score = matching('a score from 0 to 3 as a text, such as 1.50', /^(?:[0-2]\.\d{1,4}|3\.0{1,4})$/)
  const oneInAll = expected({ is: 'weights that add up to 1' })
  const ids = sbmPrinciples.map(({ id }) => id)
  const levels = sbmLevels.map(({ id }) => id)
  const principlesAre = 'the four principles in the framework’s order, with weights that add up to 1'
  const bandsAre = 'levels I, II and III, each one unit of the last decimal above the one before it, up to 3'
  const principle = object('a principle', {
    id: oneOf('leadership-governance', 'curriculum-learning', 'accountability-improvement', 'resource-management'),
    label,
    weight,
    indicatorCount: whole(`a whole number from 1 to ${mostRatings}`, 1, mostRatings),
    clause,
  })
  return object('a framework', {
    id: line('a short name', 60),
    label,
    authority: z.optional(line('an authority', 200)),
    principles: listOf(principlesAre, principle, 4).check(
      z.refine(
        (items) => inOrder(items, ids) && addUp(items.map((each) => each.weight)),
        expected({ is: principlesAre }),
      ),
    ),
    weights: object('weights', {
      performanceImprovement: object('weights', { access: weight, efficiency: weight, quality: weight, clause }).check(
        z.refine(({ access, efficiency, quality }) => addUp([access, efficiency, quality]), oneInAll),
      ),
      final: object('weights', {
        performanceImprovement: weight,
        validatedPractices: weight,
        clauses: listOf('a list of clauses', clauseId, 10),
      }).check(
        z.refine(
          ({ performanceImprovement, validatedPractices }) => addUp([performanceImprovement, validatedPractices]),
          oneInAll,
        ),
      ),
    }),
    bands: object('bands', {
      decimals: whole('a whole number from 1 to 4', 1, 4),
      levels: listOf(
        bandsAre,
        object('a level', { id: oneOf('I', 'II', 'III'), label, from: score, to: score, clause }),
        3,
      ),
    }).check(
      z.refine(
        (bands) => inOrder(bands.levels, levels) && follow(bands.decimals, bands.levels),
        expected({ is: bandsAre }),
      ),
    ),
  }).check(
    z.refine(
      (framework) =>
        framework.authority !== undefined ||
        partsOf(framework as SbmFramework).every((part) => known.some((each) => partsOf(each).includes(part))),
      {
        path: ['authority'],
        ...expected({ is: 'an authority, since a part of the framework is not as its clause gives it' }),
      },
    ),
  ) as Schema<SbmFramework>
}
const frameworkSchema = /* @__PURE__ */ frameworkOf()

/** Reads a framework. The library’s own are known to be good. */
export const readFramework = (framework: SbmFramework): Reading<SbmFramework> =>
  known.includes(framework) ? { value: framework } : read(frameworkSchema, framework, ['framework'])
