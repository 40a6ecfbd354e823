// What a form prints, and a form as a whole.
import { sbmPrinciples } from '../order/index.ts'
import type { SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { anyNumber, anyText, oneOf } from '../reading/choices.ts'
import type { Expected } from '../reading/issues.ts'
import { either, forEach, holding, optional, reads, type Schema } from '../reading/read.ts'
import { assessmentOf, countedBy, type SbmAssessment } from './facts.ts'

/**
 * A figure as a form prints it: a text or a number from 0 to 999.9999 with at most four decimals, no exponent. A whole
 * number is read with one decimal, and `".66"` as 0.66. A text may be a percentage with at most two decimals, which are
 * hundredths: `"66%"` is 0.66, `"66.5%"` is 0.665. A number has lost the zeros at its end, so a text says more: `"1.50"`.
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

const figureForm = /^(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,4})?|\.\d{1,4})$/
const percentForm = /^(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,2})?|\.\d{1,2})%$/
const isFigure = (value: string | number): boolean =>
  typeof value === 'number'
    ? figureForm.test(String(value))
    : value.length <= 8 && (figureForm.test(value) || percentForm.test(value))
const figureAllowed: Expected = {
  is: 'a figure from 0 to 999.9999 with at most four decimals, or a percentage with at most two',
  near: (received) =>
    typeof received === 'string'
      ? [
          received
            .slice(0, 40)
            .trim()
            .replace(/ {1,3}%$/, '%'),
        ].find(isFigure)
      : undefined,
}

/** A printed figure as a decimal: `.66` and `66%` are 0.66, and a whole number has one decimal. */
export const asDecimal = (figure: SbmPrintedFigure): string => {
  const text = String(figure)
  const [whole = '', decimals = ''] = text.replace('%', '').split('.')
  if (!text.endsWith('%')) return `${whole || '0'}.${decimals || '0'}`
  const hundredths = whole.padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}${decimals}`
}

const figure = holding(either([anyText, anyNumber], figureAllowed), isFigure, figureAllowed)

type ByPrinciple = NonNullable<SbmPrinted['means']>

// @__NO_SIDE_EFFECTS__
const byPrinciple = (what: string): Schema<ByPrinciple> =>
  reads<ByPrinciple>(
    what,
    forEach<SbmPrincipleId, SbmPrintedFigure>(
      sbmPrinciples.map(({ id }) => id),
      figure,
    ),
  )

// @__NO_SIDE_EFFECTS__
const printedSchema = (): Schema<SbmPrinted> =>
  reads<SbmPrinted>('printed figures', {
    means: optional(byPrinciple('means')),
    weighted: optional(byPrinciple('weighted means')),
    validatedPractices: optional(figure),
    efficiency: optional(figure),
    performanceImprovement: optional(figure),
    shares: optional(
      reads<NonNullable<SbmPrinted['shares']>>('shares', {
        validatedPractices: optional(figure),
        performanceImprovement: optional(figure),
      }),
    ),
    final: optional(figure),
    level: optional(oneOf('none', 'I', 'II', 'III')),
  })

// @__NO_SIDE_EFFECTS__
const formOf = (framework?: Pick<SbmFramework, 'principles'>): Schema<SbmForm> =>
  reads<SbmForm>('a form', { assessment: assessmentOf(framework), printed: printedSchema() })

/** A form by the framework of 2012. */
export const sbmFormSchema = formOf({ principles: sbmPrinciples })

/** The schema of a form with the counts of a framework. */
export const formSchemaBy = /* @__PURE__ */ countedBy(sbmFormSchema, formOf)
