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
  /**
   * Given where the figure lies between those two and the ratings cannot give it: the nearest that they can give, below and
   * above.
   */
  readonly nearest?: SbmRange
  /** Given and `true` where cutting off the further decimals instead of rounding gives what is printed. */
  readonly cutOff?: true
  /**
   * The printed figures from which this one follows, though not from the ratings: those that are wrong, or else those
   * that were rounded or rest on missing ratings. Absent where it does not follow from them either.
   */
  readonly carriedFrom?: readonly Path[]
}

/**
 * What was found of printed figures that contradict each other.
 *
 * @group Answers
 */
export interface SbmFormContradictionParams {
  /** The figures, in the order of the form. The last is made of the others, and each of these is needed to tell. */
  readonly figures: readonly {
    /** Where the figure stands in the form. */
    readonly figure: Path
    /** The figure as printed, a whole number with one decimal. */
    readonly printed: string
  }[]
  /** What the last would be by the others as printed and by the ratings at hand, rounded to its decimals; levels for the level. */
  readonly expected: SbmRange
  /** Given where the last lies between those two and cannot be so: the nearest that it can be, below and above. */
  readonly nearest?: SbmRange
  /** Given and `true` where ratings at hand count in the last as well. */
  readonly withRatings?: true
}

/** The figures that sentences about a printed figure are made of. */
interface PrintedFigures extends Omit<SbmFormFigureParams, 'expected' | 'nearest' | 'cutOff'>, SbmRange {
  /** Whether the ratings give one figure. */
  readonly isSettled: boolean
}

/** The figures of sentences about figures that contradict each other. */
interface ContradictingFigures extends Pick<SbmFormContradictionParams, 'figures'>, SbmRange {
  /** Whether there are two of them. */
  readonly areTwo: boolean
  /** Whether the others give one figure. */
  readonly isSettled: boolean
}

/** The figures of each sentence about printed figures. They are said one after another, each where it holds. */
export interface FormFigures {
  /** What is printed, and what the ratings give. */
  readonly 'form/given': PrintedFigures
  /** Which figures are nearest, where what is printed is none that can be. */
  readonly 'form/nearest': SbmRange
  /** That it was cut off instead of rounded. */
  readonly 'form/cut-off': PrintedFigures
  /** From which figures it follows. */
  readonly 'form/carried': PrintedFigures
  /** Which figures contradict each other, and what the last would be by the others. */
  readonly 'form/contradiction': ContradictingFigures
  /** That ratings count in a contradiction as well. */
  readonly 'form/with-ratings': ContradictingFigures
}

/** A place in the input, as messages have it. */
export const spelled = (path: Path): string => `\`${spell(path)}\``

type Printed = SbmFormContradictionParams['figures'][number]

/** A printed figure with its place, as messages have it. */
export const printedAt = ({ figure, printed }: Printed): string => `${spelled(figure)} (${printed})`

/** How sentences about a form word their figures. */
export const formats = {
  place: spelled,
  places: (paths: readonly Path[]): string => listed(paths.map(spelled), 'and'),
  printed: (figures: readonly Printed[]): string => listed(figures.map(printedAt), 'and'),
} as const

/** How sentences about a form word their figures, in any language. */
export type FormFormats = typeof formats

/** Gives what is said of a form in a language. */
export const formSentences = /* @__PURE__ */ sentencesOf<{ figures: FormFigures; formats: FormFormats }>()

/** What is said of a form in English. */
export const sentences = /* @__PURE__ */ formSentences({
  'form/given': [
    { if: { isSettled: true }, say: '{figure:place} is {printed}; the ratings give {least}.' },
    '{figure:place} is {printed}; the ratings at hand allow {least} to {most}.',
  ],
  'form/nearest': 'It can be {least} or {most}, and nothing between.',
  'form/cut-off': 'Cutting off the further decimals instead of rounding gives what is printed.',
  'form/carried': 'It follows from {carriedFrom:places} as printed.',
  'form/contradiction': [
    {
      if: { areTwo: true, isSettled: true },
      say: '{figures:printed} cannot both be right: by the first, the second is {least}.',
    },
    {
      if: { areTwo: true },
      say: '{figures:printed} cannot both be right: by the first, the second is {least} to {most}.',
    },
    { if: { isSettled: true }, say: '{figures:printed} cannot all be right: by the others, the last is {least}.' },
    '{figures:printed} cannot all be right: by the others, the last is {least} to {most}.',
  ],
  'form/with-ratings': 'The ratings at hand count in this.',
})

/** What tells these sentences in English, as reports have them. */
export const says = /* @__PURE__ */ tellersOf<FormFigures>(sentences, formats)

/** Tells of a printed figure in the sentences of a language. */
export const tellFigure = (
  tell: Tellers<FormFigures>,
  { expected, nearest, cutOff, ...figure }: SbmFormFigureParams,
): string => {
  const figures = { ...figure, ...expected, isSettled: expected.least === expected.most }
  return [
    tell['form/given'](figures),
    ...(nearest ? [tell['form/nearest'](nearest)] : []),
    ...(cutOff ? [tell['form/cut-off'](figures)] : []),
    ...(figure.carriedFrom ? [tell['form/carried'](figures)] : []),
  ].join(' ')
}

/** Tells which printed figures contradict each other in the sentences of a language. */
export const tellContradiction = (
  tell: Tellers<FormFigures>,
  { figures: all, expected, nearest, withRatings }: SbmFormContradictionParams,
): string => {
  const figures = {
    figures: all,
    ...expected,
    areTwo: all.length === 2,
    isSettled: expected.least === expected.most,
  }
  return [
    tell['form/contradiction'](figures),
    ...(nearest ? [tell['form/nearest'](nearest)] : []),
    ...(withRatings ? [tell['form/with-ratings'](figures)] : []),
  ].join(' ')
}
