// A figure as a form prints it.
import { anyNumber, anyText } from '../reading/choices.ts'
import type { Expected } from '../reading/issues.ts'
import { either, holding } from '../reading/read.ts'

/**
 * A figure as a form prints it: a text or a number from 0 to 999.9999999999 with at most ten decimals, no exponent. A whole
 * number is read with one decimal, and `".66"` as 0.66. A text may be a percentage with at most eight decimals, which are
 * hundredths: `"66%"` is 0.66, `"66.5%"` is 0.665. A number has lost the zeros at its end, so a text says more: `"1.50"`.
 *
 * @group Input
 */
export type SbmPrintedFigure = string | number

const figureForm = /^(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,10})?|\.\d{1,10})$/
const percentForm = /^(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,8})?|\.\d{1,8})%$/
/** Whether a value is such a figure. */
export const isFigure = (value: unknown): value is SbmPrintedFigure =>
  typeof value === 'number'
    ? figureForm.test(String(value))
    : typeof value === 'string' && value.length <= 14 && (figureForm.test(value) || percentForm.test(value))
const figureAllowed: Expected = {
  is: 'a figure from 0 to 999.9999999999 with at most ten decimals, or a percentage with at most eight',
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

/** Reads a printed figure. */
export const printedFigure = holding(either([anyText, anyNumber], figureAllowed), isFigure, figureAllowed)
