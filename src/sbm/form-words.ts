// What a report on a form says of its figures, as data: sentences with places, one set for each language.
import type { Path } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import { type Fitting, type Sentence, telling } from '../decision/sentence.ts'
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
  /** What the last would be by the others as printed, and by the ratings at hand. */
  readonly expected: SbmRange
  /** Given where the last lies between those two and cannot be so: the nearest that it can be, below and above. */
  readonly nearest?: SbmRange
  /** Given and `true` where ratings at hand count in the last figure as well. */
  readonly withRatings?: true
}

/** The figures that all sentences about a form are made of. */
interface Common extends SbmRange {
  /** Whether the ratings, or the other figures, give one figure. */
  readonly isSettled: boolean
  /** The nearest figure below that can be. */
  readonly below?: string
  /** The nearest above. */
  readonly above?: string
}

/** Those of sentences about one printed figure. */
interface Said extends Pick<SbmFormFigureParams, 'figure' | 'printed' | 'carriedFrom'>, Common {}

/** Those of sentences about figures that contradict each other. */
interface SaidOfSeveral extends Pick<SbmFormContradictionParams, 'figures'>, Common {
  /** Whether there are two. */
  readonly areTwo: boolean
}

/** A place in the input, as messages have it. */
export const spelled = (path: Path): string => `\`${spell(path)}\``

type Printed = SbmFormContradictionParams['figures'][number]

/** A printed figure with its place, as messages have it. */
export const printedAt = ({ figure, printed }: Printed): string => `${spelled(figure)} (${printed})`

const formats = {
  place: spelled,
  places: (paths: readonly Path[]): string => listed(paths.map(spelled), 'and'),
  printed: (figures: readonly Printed[]): string => listed(figures.map(printedAt), 'and'),
} as const

/** What is said of a figure, one after another, each where it holds. */
interface Sentences {
  /** What is printed, and what the ratings give. */
  readonly given: Sentence
  /** Which figures are nearest, where what is printed cannot be. */
  readonly nearest: Sentence
  /** That it was cut off instead of rounded. */
  readonly cutOff: Sentence
  /** From which figures it follows. */
  readonly carried: Sentence
}

/** What is said of figures that contradict each other; which are nearest is said in the same way. */
interface SentencesOfSeveral {
  /** Which figures they are, and what the last would be. */
  readonly contradiction: Sentence
  /** That ratings count in it. */
  readonly withRatings: Sentence
}

/** All that is said of a form in one language. */
export interface FormWords {
  /** The sentences. */
  readonly says: Sentences & SentencesOfSeveral
  /** How sentences word their figures. */
  readonly formats: typeof formats
}

/** Gives what is said of a form in a language. A place that no figure fills does not compile. */
// @__NO_SIDE_EFFECTS__
export const formWords = <const Says extends FormWords['says']>(words: {
  readonly says: Says & {
    readonly [Name in keyof Says]: Fitting<
      Says[Name],
      Name extends keyof SentencesOfSeveral ? SaidOfSeveral : Name extends 'nearest' ? Common : Said,
      typeof formats
    >
  }
  readonly formats: typeof formats
}): FormWords => words

/** What is said of a form in English. */
export const formEnglish = formWords({
  says: {
    given: [
      { if: { isSettled: true }, say: '{figure:place} is {printed}; the ratings give {least}.' },
      '{figure:place} is {printed}; the ratings at hand allow {least} to {most}.',
    ],
    nearest: 'It can be {below} or {above}, and nothing between.',
    cutOff: 'Cutting off the further decimals instead of rounding gives what is printed.',
    carried: 'It follows from {carriedFrom:places} as printed.',
    contradiction: [
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
    withRatings: 'The ratings at hand count in this.',
  },
  formats,
})

const common = ({ expected, nearest }: Pick<SbmFormFigureParams, 'expected' | 'nearest'>): Common => ({
  ...expected,
  isSettled: expected.least === expected.most,
  ...(nearest && { below: nearest.least, above: nearest.most }),
})

/** What tells of a printed figure in the words of a language. */
// @__NO_SIDE_EFFECTS__
export const tellingFigure = ({ says, formats: words }: FormWords): ((found: SbmFormFigureParams) => string) => {
  const [given, nearest] = [telling(says.given, words), telling(says.nearest, words)]
  const [cutOff, carried] = [telling(says.cutOff, words), telling(says.carried, words)]
  return (found) => {
    const said: Said = { ...found, ...common(found) }
    return [
      given(said),
      ...(found.nearest ? [nearest(said)] : []),
      ...(found.cutOff ? [cutOff(said)] : []),
      ...(found.carriedFrom ? [carried(said)] : []),
    ].join(' ')
  }
}

/** What tells of figures that contradict each other in the words of a language. */
// @__NO_SIDE_EFFECTS__
export const tellingContradiction = ({
  says,
  formats: words,
}: FormWords): ((found: SbmFormContradictionParams) => string) => {
  const [contradiction, nearest] = [telling(says.contradiction, words), telling(says.nearest, words)]
  const withRatings = telling(says.withRatings, words)
  return (found) => {
    const said: SaidOfSeveral = { figures: found.figures, areTwo: found.figures.length === 2, ...common(found) }
    return [
      contradiction(said),
      ...(found.nearest ? [nearest(said)] : []),
      ...(found.withRatings ? [withRatings(said)] : []),
    ].join(' ')
  }
}
