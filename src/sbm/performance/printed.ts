// What a sheet prints of the figures of performance beside them.
import { anyNumber, anyText, oneOf } from '../../reading/choices.ts'
import type { Issue } from '../../decision/answer.ts'
import { type Expected, issueAt, shown } from '../../reading/issues.ts'
import { either, holding, optional, type Readers, reads, type Schema } from '../../reading/read.ts'
import { decimal, type Fraction, fraction } from '../fractions.ts'
import { printedFigure, type SbmPrintedFigure, textOf } from '../printed-figure.ts'
import { sheetNames } from '../questions.ts'
import { byYear, isChanges, type SbmPerformanceFigures, schoolYears } from './figures.ts'
import { measures } from './rated.ts'

/**
 * A change as a sheet prints it: a text or a number between -999999.9999999999 and 999999.9999999999 with at most ten decimals. A text, of at most 30 characters, may begin
 * with a sign or stand in brackets for less than nothing, have commas between thousands, end with a percent sign, and have spaces around it: `"16.00"`,
 * `"-3.5%"`, `"(5.00)"`, `"11,328.57"`. A number with more decimals, as a cell of a spreadsheet holds it, is rounded to ten.
 *
 * @group Input
 */
export type SbmPrintedChange = string | number

/**
 * What a sheet prints of a measure. What it does not print is left out.
 *
 * @clause forms/yearly-change
 * @group Input
 */
export interface SbmPrintedMeasure {
  /** The changes in percent, by the school year that they lead to, told as those of the figures are, 12 at most; `null` where the column has none, such as `#DIV/0!`, or where it cannot be read. */
  readonly changes?: Readonly<Record<string, SbmPrintedChange | null>> | undefined
  /** The sum of the changes. */
  readonly sum?: SbmPrintedChange | undefined
  /** The mean of the changes. */
  readonly mean?: SbmPrintedChange | undefined
  /** The figure that is rated by its level: the mean of the years, or the last year’s where the framework rates that. */
  readonly level?: SbmPrintedChange | undefined
  /** The mean of yearly ratings. */
  readonly rating?: SbmPrintedFigure | undefined
}

/**
 * What a sheet prints of dropout.
 *
 * @clause forms/errors
 * @group Input
 */
export interface SbmPrintedDropout extends SbmPrintedMeasure {
  /**
   * What the column of its changes shows: by how much it fell, as the matrix rates it, unless given; or the change with its sign, which is negative
   * where dropout fell.
   */
  readonly shows?: 'fall' | 'change' | undefined
  /** What the mean of them shows, as its own heading says; as the column unless given. */
  readonly meanShows?: 'fall' | 'change' | undefined
}

/**
 * What a sheet prints of the figures of performance.
 *
 * @clause do83/thresholds
 * @group Input
 */
export interface SbmPrintedPerformance {
  /** Enrolment. */
  readonly access?: SbmPrintedMeasure | undefined
  /** Dropout. */
  readonly dropout?: SbmPrintedDropout | undefined
  /** Completion. */
  readonly completion?: SbmPrintedMeasure | undefined
  /** Cohort survival. */
  readonly cohortSurvival?: SbmPrintedMeasure | undefined
  /** Achievement. */
  readonly quality?: SbmPrintedMeasure | undefined
}

/** The digits of a change, in brackets or not, with a percent sign or not. */
const digits = String.raw`(?:(?:0|[1-9]\d{0,5}|[1-9]\d{0,2},\d{3})(?:\.\d{1,10})?|\.\d{1,10})`
const changeForm = new RegExp(String.raw`^ *(?:(?:[+\u2212-] ?)?${digits}|\( *${digits}(?: ?%)? *\))(?: ?%)? *$`, 'u')
const isChange = (value: SbmPrintedChange): boolean => textOf(value).length <= 30 && changeForm.test(textOf(value))
const nearChange: Pick<Expected, 'near'> = {
  near: (received) => {
    if (typeof received !== 'string') return undefined
    return [received.slice(0, 40).replaceAll(/\s/gu, '').replace(/[–—]/u, '-')].find(isChange)
  },
}
// @__NO_SIDE_EFFECTS__
const changeThat = (allowed: Expected): Schema<SbmPrintedChange> =>
  holding(either([anyText, anyNumber], allowed), isChange, allowed)
const printedChange = changeThat({
  is: 'a change in percent from -999999.9999999999 to 999999.9999999999 with at most ten decimals',
  ...nearChange,
})
/** A change in a column, where a cell may have none. */
const yearlyChange = changeThat({
  is: 'a change in percent from -999999.9999999999 to 999999.9999999999 with at most ten decimals, or null where there is none',
  ...nearChange,
})

/** A printed change: its exact value, its text without signs, and how many decimals it has. */
export interface ReadChange {
  readonly value: Fraction
  readonly text: string
  readonly decimals: number
}

/** Reads what is printed: a whole number is read as such. */
export const changeIn = (printed: SbmPrintedChange): ReadChange => {
  const written = textOf(printed)
  const isNegative = /^ *[-(\u2212]/u.test(written)
  const [whole = '', decimals = ''] = written.replaceAll(/[^\d.]/gu, '').split('.')
  const text = `${whole || '0'}${decimals === '' ? '' : `.${decimals}`}`
  const size = decimal(text)
  const value = isNegative ? fraction(-size.over, size.under) : size
  return { value, text: isNegative && size.over !== 0n ? `-${text}` : text, decimals: decimals.length }
}

const measureReaders: Readers<SbmPrintedMeasure> = {
  changes: optional(byYear(yearlyChange)),
  sum: optional(printedChange),
  mean: optional(printedChange),
  level: optional(printedChange),
  rating: optional(printedFigure),
}
const measure = optional(reads<SbmPrintedMeasure>('printed figures of a measure', measureReaders))

/** The schema of what is printed of performance. */
export const printedPerformanceSchema: Schema<SbmPrintedPerformance> = reads<SbmPrintedPerformance>(
  'printed figures of performance',
  {
    access: measure,
    dropout: optional(
      reads<SbmPrintedDropout>('printed figures of dropout', {
        ...measureReaders,
        shows: optional(oneOf('fall', 'change')),
        meanShows: optional(oneOf('fall', 'change')),
      }),
    ),
    completion: measure,
    cohortSurvival: measure,
    quality: measure,
  },
)

/** The problems of changes that are printed for years told in another form than those of the figures beside them. */
export const yearsApart = (
  figures: SbmPerformanceFigures | undefined,
  printed: SbmPrintedPerformance | undefined,
): readonly Issue[] =>
  measures.flatMap((rated) => {
    const { [sheetNames[rated]]: given } = figures ?? {}
    const { changes = {} } = printed?.[rated] ?? {}
    if (typeof given !== 'object') return []
    const [one, other] = [isChanges(given) ? given.changes : given, changes].map((each) => Object.keys(each)[0]?.length)
    return one === undefined || other === undefined || one === other
      ? []
      : [
          issueAt('not-allowed', ['printed', 'performance', rated, 'changes'], {
            received: shown(changes),
            allowed: schoolYears,
          }),
        ]
  })
