// What a report on a form says of its figures: sentences with places, and their words in English.
import type { Path } from '../decision/answer.ts'
import { sentencesOf, type Tellers, tellersOf } from '../decision/language.ts'
import { spell } from '../decision/path.ts'
import { listed } from '../decision/wording.ts'
import type { SbmRange } from './sheet.ts'

/**
 * What was found of a printed figure.
 *
 * @group Answers
 */
export interface SbmFormFigureParams {
  /** Where the figure stands in the form. */
  readonly figure: Path
  /** The figure as printed, a whole number with one decimal. */
  readonly printed: string
  /** What the ratings give, rounded to the decimals that the figure is printed with; levels for the level. */
  readonly expected: SbmRange
  /** Given and `true` where cutting off the further decimals instead of rounding gives what is printed. */
  readonly cutOff?: true
  /**
   * The printed figures from which this one follows, though not from the ratings: those that are wrong, or else those
   * that were rounded or rest on missing ratings. Absent where it does not follow from them either.
   */
  readonly carriedFrom?: readonly Path[]
}

/** The figures that sentences about a printed figure are made of. */
interface PrintedFigures extends Omit<SbmFormFigureParams, 'expected' | 'cutOff'>, SbmRange {
  /** Whether the ratings give one figure. */
  readonly isSettled: boolean
}

/** The figures of each sentence about a printed figure. They are said one after another, each where it holds. */
export interface FormFigures {
  /** What is printed, and what the ratings give. */
  readonly 'form/given': PrintedFigures
  /** That it was cut off instead of rounded. */
  readonly 'form/cut-off': PrintedFigures
  /** From which figures it follows. */
  readonly 'form/carried': PrintedFigures
}

/** A place in the input, as messages have it. */
export const spelled = (path: Path): string => `\`${spell(path)}\``

/** How sentences about a form word their figures. */
export const formats = {
  place: spelled,
  places: (paths: readonly Path[]): string => listed(paths.map(spelled), 'and'),
} as const

/** How sentences about a form word their figures, in any language. */
export type FormFormats = typeof formats

/** What is said of a form in English. */
export const sentences = sentencesOf<FormFigures, FormFormats>()({
  'form/given': [
    { if: { isSettled: true }, say: '{figure:place} is {printed}; the ratings give {least}.' },
    '{figure:place} is {printed}; the ratings at hand allow {least} to {most}.',
  ],
  'form/cut-off': 'Cutting off the further decimals instead of rounding gives what is printed.',
  'form/carried': 'It follows from {carriedFrom:places} as printed.',
})

/** What tells these sentences in English, as reports have them. */
export const says = tellersOf<FormFigures>(sentences, formats)

/** Tells of a printed figure in the sentences of a language. */
export const tellFigure = (
  tell: Tellers<FormFigures>,
  { expected, cutOff, ...figure }: SbmFormFigureParams,
): string => {
  const figures = { ...figure, ...expected, isSettled: expected.least === expected.most }
  return [
    tell['form/given'](figures),
    ...(cutOff ? [tell['form/cut-off'](figures)] : []),
    ...(figure.carriedFrom ? [tell['form/carried'](figures)] : []),
  ].join(' ')
}
