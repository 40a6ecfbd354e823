// What a form prints, and a form as a whole.
import { sbmLevels, sbmPrinciples } from '../order/index.ts'
import type { SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { valueFrom } from '../reading/choices.ts'
import { closest } from '../reading/near.ts'
import { forEach, optional, reads, type Schema } from '../reading/read.ts'
import { assessmentOf, countedBy, type SbmAssessment } from './facts.ts'
import { figuresSchema, type SbmPerformanceFigures } from './performance/figures.ts'
import { printedPerformanceSchema, type SbmPrintedPerformance } from './performance/printed.ts'
import { printedFigure, type SbmPrintedFigure } from './printed-figure.ts'
import type { PlainWords } from '../reading/short-texts.ts'

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
  readonly means?: Readonly<Partial<Record<SbmPrincipleId, SbmPrintedFigure>>> | undefined
  /**
   * Each mean times the weight of its principle.
   *
   * @clause do83/validated-practices
   */
  readonly weighted?: Readonly<Partial<Record<SbmPrincipleId, SbmPrintedFigure>>> | undefined
  /**
   * The D-O-D score.
   *
   * @clause do83/validated-practices
   */
  readonly validatedPractices?: SbmPrintedFigure | undefined
  /** What the form prints of the figures by year that performance is rated by. */
  readonly performance?: SbmPrintedPerformance | undefined
  /**
   * The sum of the three ratings of efficiency, as a sub-total.
   *
   * @clause do83/performance-improvement
   */
  readonly efficiencySum?: SbmPrintedFigure | undefined
  /**
   * The mean of the three ratings of efficiency.
   *
   * @clause do83/performance-improvement
   */
  readonly efficiency?: SbmPrintedFigure | undefined
  /**
   * Each part of performance improvement times its weight.
   *
   * @clause do83/performance-improvement
   */
  readonly weightedParts?: {
    /** The rating of enrolment times its weight. */
    readonly access?: SbmPrintedFigure | undefined
    /** The mean of efficiency times its weight. */
    readonly efficiency?: SbmPrintedFigure | undefined
    /** The rating of achievement times its weight. */
    readonly quality?: SbmPrintedFigure | undefined
  }
  /**
   * The score of performance improvement.
   *
   * @clause do83/performance-improvement
   */
  readonly performanceImprovement?: SbmPrintedFigure | undefined
  /**
   * Each of the two scores times its share in the final score.
   *
   * @clause do83/final-score
   */
  readonly shares?: {
    /** The share of the D-O-D score. */
    readonly validatedPractices?: SbmPrintedFigure | undefined
    /** The share of performance improvement. */
    readonly performanceImprovement?: SbmPrintedFigure | undefined
  }
  /**
   * The final score.
   *
   * @clause do83/final-score
   */
  readonly final?: SbmPrintedFigure | undefined
  /**
   * The level of practice; `none` where the form says that there is none.
   *
   * @clause do83/levels-of-practice
   */
  readonly level?: 'none' | 'I' | 'II' | 'III' | undefined
}

/**
 * A form as somebody filled it in.
 *
 * @group Input
 */
export interface SbmForm {
  /** The ratings on the form. */
  readonly assessment: SbmAssessment
  /** The figures by year that performance is rated by, where the form has them. Ratings that are not on it are taken from these. */
  readonly figures?: SbmPerformanceFigures | undefined
  /** The figures on the form. */
  readonly printed: SbmPrinted
}

type ByPrinciple = NonNullable<SbmPrinted['means']>

// @__NO_SIDE_EFFECTS__
const byPrinciple = (what: PlainWords): Schema<ByPrinciple> =>
  reads<ByPrinciple>(
    what,
    forEach<SbmPrincipleId, SbmPrintedFigure>(
      sbmPrinciples.map(({ id }) => id),
      printedFigure,
    ),
  )

const printedLevels = ['none', 'I', 'II', 'III'] as const

/** A level by its number or its name, or by both. */
const nearLevel = (received: unknown): string | undefined => {
  if (typeof received !== 'string' || received.length > 40) return undefined
  const words = [...received.toLowerCase().matchAll(/[a-z]+|\d+/gu)].map(([word]) => word)
  const meant = sbmLevels.filter(({ id, label }, index) =>
    [id.toLowerCase(), label.toLowerCase(), String(index + 1)].some((name) => words.includes(name)),
  )
  return meant.length === 1 ? meant[0]!.id : closest(received, printedLevels)
}
const printedLevel = valueFrom(printedLevels, {
  is: { says: 'one of {words}', words: printedLevels },
  near: nearLevel,
})

// @__NO_SIDE_EFFECTS__
const printedSchema = (): Schema<SbmPrinted> =>
  reads<SbmPrinted>('printed figures', {
    means: optional(byPrinciple('means')),
    weighted: optional(byPrinciple('weighted means')),
    validatedPractices: optional(printedFigure),
    performance: optional(printedPerformanceSchema),
    efficiencySum: optional(printedFigure),
    efficiency: optional(printedFigure),
    weightedParts: optional(
      reads<NonNullable<SbmPrinted['weightedParts']>>('weighted parts', {
        access: optional(printedFigure),
        efficiency: optional(printedFigure),
        quality: optional(printedFigure),
      }),
    ),
    performanceImprovement: optional(printedFigure),
    shares: optional(
      reads<NonNullable<SbmPrinted['shares']>>('shares', {
        validatedPractices: optional(printedFigure),
        performanceImprovement: optional(printedFigure),
      }),
    ),
    final: optional(printedFigure),
    level: optional(printedLevel),
  })

// @__NO_SIDE_EFFECTS__
const formOf = (framework?: Pick<SbmFramework, 'principles'>): Schema<SbmForm> =>
  reads<SbmForm>('a form', {
    assessment: assessmentOf(framework),
    figures: optional(figuresSchema),
    printed: printedSchema(),
  })

/** A form by the framework of 2012. */
export const sbmFormSchema = formOf({ principles: sbmPrinciples })

/** The schema of a form with the counts of a framework. */
export const formSchemaBy = /* @__PURE__ */ countedBy(sbmFormSchema, formOf)
