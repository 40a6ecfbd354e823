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
  /** Given and `true` where cutting off the further decimals instead of rounding gives what is printed. */
  readonly cutOff?: true
  /**
   * The printed figures from which this one follows, though not from the ratings: those that are wrong, or else those
   * that were rounded or rest on missing ratings. Absent where it does not follow from them either.
   */
  readonly carriedFrom?: readonly Path[]
}

/** The figures that sentences about a printed figure are made of. */
interface Said extends Omit<SbmFormFigureParams, 'expected' | 'cutOff'>, SbmRange {
  /** Whether the ratings give one figure. */
  readonly isSettled: boolean
}

/** A place in the input, as messages have it. */
export const spelled = (path: Path): string => `\`${spell(path)}\``

const formats = {
  place: spelled,
  places: (paths: readonly Path[]): string => listed(paths.map(spelled), 'and'),
} as const

/** What is said of a figure, one after another, each where it holds. */
interface Sentences {
  /** What is printed, and what the ratings give. */
  readonly given: Sentence
  /** That it was cut off instead of rounded. */
  readonly cutOff: Sentence
  /** From which figures it follows. */
  readonly carried: Sentence
}

/** All that is said of a form in one language. */
export interface FormWords {
  /** The sentences. */
  readonly says: Sentences
  /** How sentences word their figures. */
  readonly formats: typeof formats
}

/** Gives what is said of a form in a language. A place that no figure fills does not compile. */
// @__NO_SIDE_EFFECTS__
export const formWords = <const Says extends Sentences>(words: {
  readonly says: Says & { readonly [Name in keyof Says]: Fitting<Says[Name], Said, typeof formats> }
  readonly formats: typeof formats
}): FormWords => words

/** What is said of a form in English. */
export const formEnglish = formWords({
  says: {
    given: [
      { if: { isSettled: true }, say: '{figure:place} is {printed}; the ratings give {least}.' },
      '{figure:place} is {printed}; the ratings at hand allow {least} to {most}.',
    ],
    cutOff: 'Cutting off the further decimals instead of rounding gives what is printed.',
    carried: 'It follows from {carriedFrom:places} as printed.',
  },
  formats,
})

/** What tells of a printed figure in the words of a language. */
// @__NO_SIDE_EFFECTS__
export const tellingFigure = ({ says, ...words }: FormWords): ((found: SbmFormFigureParams) => string) => {
  const tell = (sentence: Sentence) => telling(sentence, words.formats)
  const [given, cutOff, carried] = [tell(says.given), tell(says.cutOff), tell(says.carried)]
  return ({ expected, ...found }) => {
    const said: Said = { ...found, ...expected, isSettled: expected.least === expected.most }
    return [given(said), ...(found.cutOff ? [cutOff(said)] : []), ...(found.carriedFrom ? [carried(said)] : [])].join(
      ' ',
    )
  }
}
