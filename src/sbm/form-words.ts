// What a report on a form says of its figures: sentences with places, and their words in English.
import type { Path } from '../decision/answer.ts'
import { sentencesOf, type Tellers, tellersOf } from '../decision/language.ts'
import { spell } from '../decision/path.ts'
import { listed, numeral } from '../decision/wording.ts'
import type { SbmFormCause } from './causes.ts'
import type { SbmRange } from './sheet.ts'

/**
 * What was found of a printed figure.
 *
 * @group Answers
 */
export interface SbmFormFigureParams {
  /** Where the figure stands in the form. */
  readonly figure: Path
  /** Given for the level of a measure: whether the framework rates the mean of its years, or the last one. */
  readonly level?: 'mean' | 'last'
  /** The figure as printed, a whole number with one decimal; of a list of yearly ratings their mean, with two. */
  readonly printed: string
  /**
   * What the ratings, or the figures by year, give, rounded to the decimals that the figure is printed with, one at the least; levels for the level. Absent where what
   * is missing leaves it without bounds.
   */
  readonly expected?: SbmRange
  /**
   * Given and `true` where no figures at all give it: nothing falls by more than all of it, and no mean percentage score is above 100. Beside a
   * year that is missing, where no figures of that year do.
   */
  readonly impossible?: true
  /** Given for a change in percent of a year, and for what is made of it, where the year that it is compared with had none: there is no such percentage. */
  readonly onNothing?: string
  /** What the printed figures that it is made of give as they stand; given for a sum or mean of changes whose figures are not at hand. */
  readonly fromPrinted?: string
  /**
   * Given where the figure lies between those two and the ratings cannot give it: the nearest that they can give, below and
   * above.
   */
  readonly nearest?: SbmRange
  /** The usual mistake that gives what is printed, where there is one. */
  readonly cause?: SbmFormCause
  /**
   * The printed figures from which this one follows, though not from the ratings: those that are wrong, or else those
   * that were rounded or rest on missing ratings. Absent where it does not follow from them either.
   */
  readonly carriedFrom?: readonly Path[]
  /** Given and `true` where it follows from those that are wrong only as they were before they were rounded. */
  readonly carriedUnrounded?: true
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
  /**
   * What the last would be by the others as printed and by the ratings or the figures by year at hand, rounded to its decimals; levels for the level. Absent where
   * it may be anything but what is printed, and where it is a mean of yearly ratings.
   */
  readonly expected?: SbmRange
  /** Given where the last lies between those two and cannot be so: the nearest that it can be, below and above. */
  readonly nearest?: SbmRange
  /** Given and `true` where ratings at hand count in the last as well. */
  readonly withRatings?: true
  /** Given and `true` where figures by year count in it as well. */
  readonly withFigures?: true
}

/** The figures that sentences about a printed figure are made of. */
interface PrintedFigures extends Omit<SbmFormFigureParams, 'expected' | 'nearest' | 'cause'>, Partial<SbmRange> {
  /** Whether the ratings give one figure. */
  readonly isSettled: boolean
  /** Whether it goes by the figures by year, not by ratings. */
  readonly isByYear: boolean
}

/** The figures of sentences about figures that contradict each other. */
interface ContradictingFigures extends Pick<SbmFormContradictionParams, 'figures'>, Partial<SbmRange> {
  /** Whether there are two of them. */
  readonly areTwo: boolean
  /** Whether the others give one figure. */
  readonly isSettled: boolean
}

/** What is said of a cause. */
type ByCause = { readonly [Cause in SbmFormCause as `form/${Cause}`]: PrintedFigures }

/** The figures of each sentence about printed figures. They are said one after another, each where it holds. */
export interface FormFigures extends ByCause {
  /** What is printed, and what the ratings give. */
  readonly 'form/given': PrintedFigures
  /** Which figures are nearest, where what is printed is none that can be. */
  readonly 'form/nearest': SbmRange
  /** What the printed figures that it is made of give. */
  readonly 'form/from-printed': PrintedFigures
  /** From which figures it follows. */
  readonly 'form/carried': PrintedFigures
  /** Which figures contradict each other, and what the last would be by the others. */
  readonly 'form/contradiction': ContradictingFigures
  /** That ratings count in a contradiction as well. */
  readonly 'form/with-ratings': ContradictingFigures
  /** That figures by year count in a contradiction as well. */
  readonly 'form/with-figures': ContradictingFigures
}

/** A place in the input, as messages have it. */
export const spelled = (path: Path): string => `\`${spell(path)}\``

type Printed = SbmFormContradictionParams['figures'][number]

/** A printed figure with its place, as messages have it. */
export const printedAt = ({ figure, printed }: Printed): string => `${spelled(figure)} (${numeral(printed)})`

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
    '{figure:place} is {printed}; the year that {onNothing} is compared with had none, so that there is no percentage.',
    { if: { impossible: true }, say: '{figure:place} is {printed}, which no figures can give.' },
    {
      if: { level: 'mean', isSettled: true },
      say: '{figure:place} is {printed}; the mean of the figures by year is {least}.',
    },
    {
      if: { level: 'mean', isByYear: true },
      say: '{figure:place} is {printed}; the mean of the figures by year can be {least} to {most}.',
    },
    {
      if: { level: 'last', isSettled: true },
      say: '{figure:place} is {printed}; the framework rates the last year, which has {least}.',
    },
    {
      if: { level: 'last', isByYear: true },
      say: '{figure:place} is {printed}; the framework rates the last year, which can have {least} to {most}.',
    },
    { if: { isByYear: true, isSettled: true }, say: '{figure:place} is {printed}; the figures by year give {least}.' },
    { if: { isByYear: true }, say: '{figure:place} is {printed}; the figures by year allow {least} to {most}.' },
    { if: { isSettled: true }, say: '{figure:place} is {printed}; the ratings give {least}.' },
    '{figure:place} is {printed}; the ratings at hand allow {least} to {most}.',
    '{figure:place} is {printed}; what it is made of is not all at hand.',
  ],
  'form/nearest': 'It can be {least} or {most}, and nothing between.',
  'form/from-printed': 'The printed figures that it is made of give {fromPrinted}.',
  'form/cut-off': 'Cutting off the further decimals instead of rounding gives what is printed.',
  'form/sign-turned': 'Turning the sign round gives what is printed.',
  'form/difference-for-percent': 'The difference gives what is printed, where the percentage is due.',
  'form/sum-for-mean': 'The sum gives what is printed, where the mean is due.',
  'form/mean-for-sum': 'The mean gives what is printed, where the sum is due.',
  'form/share-for-percent': 'The share gives what is printed, where the percentage is due: 0.1429 for 14.29.',
  'form/ratio-for-change': 'The figure in percent of the earlier one gives what is printed, where the change is due.',
  'form/on-later-year': 'The change in percent of the later figure gives what is printed.',
  'form/on-other-year': 'The change on another year than the framework compares with gives what is printed.',
  'form/ratings-averaged': 'The yearly ratings are averaged, where the framework rates the mean of the figures.',
  'form/weight-left-out': 'Leaving out the weight gives what is printed.',
  'form/carried': [
    { if: { carriedUnrounded: true }, say: 'It follows from {carriedFrom:places} before rounding.' },
    'It follows from {carriedFrom:places} as printed.',
  ],
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
    { if: { areTwo: true }, say: '{figures:printed} cannot both be right.' },
    '{figures:printed} cannot all be right.',
  ],
  'form/with-ratings': 'The ratings at hand count in this.',
  'form/with-figures': 'The figures by year count in this.',
})

/** What tells these sentences in English, as reports have them. */
export const says = /* @__PURE__ */ tellersOf<FormFigures>(sentences, formats)

/** Tells of a printed figure in the sentences of a language. */
export const tellFigure = (
  tell: Tellers<FormFigures>,
  { expected, nearest, cause, ...figure }: SbmFormFigureParams,
): string => {
  const [kind, part, , name] = figure.figure
  const isByYear = kind === 'assessment' || (part === 'performance' && name !== 'rating')
  const figures = {
    ...figure,
    ...expected,
    isByYear,
    isSettled: expected !== undefined && expected.least === expected.most,
  }
  return [
    tell['form/given'](figures),
    ...(nearest ? [tell['form/nearest'](nearest)] : []),
    ...(figure.fromPrinted === undefined ? [] : [tell['form/from-printed'](figures)]),
    ...(cause ? [tell[`form/${cause}`](figures)] : []),
    ...(figure.carriedFrom ? [tell['form/carried'](figures)] : []),
  ].join(' ')
}

/** Tells which printed figures contradict each other in the sentences of a language. */
export const tellContradiction = (
  tell: Tellers<FormFigures>,
  { figures: all, expected, nearest, withRatings, withFigures }: SbmFormContradictionParams,
): string => {
  const figures = {
    figures: all,
    ...expected,
    areTwo: all.length === 2,
    isSettled: expected !== undefined && expected.least === expected.most,
  }
  return [
    tell['form/contradiction'](figures),
    ...(nearest ? [tell['form/nearest'](nearest)] : []),
    ...(withRatings ? [tell['form/with-ratings'](figures)] : []),
    ...(withFigures ? [tell['form/with-figures'](figures)] : []),
  ].join(' ')
}
