// A figure as a form prints it.
import { anyNumber, anyText } from '../reading/choices.ts'
import { inDigits } from '../reading/digits.ts'
import type { Expected } from '../reading/issues.ts'
import { either, holding } from '../reading/read.ts'

/**
 * A figure as a form prints it: a text or a number from 0 to 999.9999999999 with at most ten decimals, no exponent. A whole
 * number stands for what rounds to it: `2` for 5/3 too. Beside figures with decimals in the same column, such as the means of the principles, it is
 * taken to have lost its zeros, and is read with one decimal. `".66"` is 0.66. A text may be a percentage with at most eight decimals, which are
 * hundredths: `"66%"` is 0.66, `"66.5%"` is 0.665. A text, of at most 30 characters, may have spaces around it and before the percent sign. A number has lost the zeros at its end, so a text says more: `"1.50"`. A number
 * with more decimals, as a cell of a spreadsheet holds it, is rounded to ten.
 *
 * @group Input
 */
export type SbmPrintedFigure = string | number

/** A figure of a form as a text. A number has ten decimals at the most. */
export const textOf = (figure: SbmPrintedFigure): string => (typeof figure === 'number' ? inDigits(figure, 10) : figure)

const figureForm = /^ *(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,10})?|\.\d{1,10}) *$/
const percentForm = /^ *(?:(?:0|[1-9]\d{0,2})(?:\.\d{1,8})?|\.\d{1,8}) ?% *$/
/** Whether a value is such a figure. */
export const isFigure = (value: unknown): value is SbmPrintedFigure =>
  typeof value === 'number'
    ? figureForm.test(textOf(value))
    : typeof value === 'string' && value.length <= 30 && (figureForm.test(value) || percentForm.test(value))
const figureAllowed: Expected = {
  is: 'a figure from 0 to 999.9999999999 with at most ten decimals, or a percentage with at most eight',
  near: (received) =>
    typeof received === 'string'
      ? [
          received
            .slice(0, 40)
            .trim()
            .replace(/\s{1,3}%$/u, '%'),
        ].find(isFigure)
      : undefined,
}

/** A printed figure as a decimal: `.66` and `66%` are 0.66, and a whole number has none. */
export const asDecimal = (figure: SbmPrintedFigure): string => {
  const text = textOf(figure).replaceAll(' ', '')
  const [whole = '', decimals = ''] = text.replace('%', '').split('.')
  if (!text.endsWith('%')) return decimals ? `${whole || '0'}.${decimals}` : whole
  const hundredths = whole.padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}${decimals}`
}

/** A decimal with one place at the least. */
export const withDecimal = (text: string): string => (text.includes('.') ? text : `${text}.0`)

/** Begins to read the figures of a column as decimals: among figures with decimals a whole number has one too. */
export const columnOf = (column: readonly SbmPrintedFigure[]): ((figure: SbmPrintedFigure) => string) => {
  const hasDecimals = column.some((each) => asDecimal(each).includes('.'))
  return (figure) => (hasDecimals ? withDecimal(asDecimal(figure)) : asDecimal(figure))
}

/** Reads a printed figure. */
export const printedFigure = holding(either([anyText, anyNumber], figureAllowed), isFigure, figureAllowed)
