// How a printed figure of a sheet is held to what its inputs give.
import type { Path } from '../../decision/answer.ts'
import { known } from '../../decision/known.ts'
import type { SbmFormCause } from '../causes.ts'
import type { SbmFormFigureParams } from '../form-words.ts'
import { add, compareFractions, type Fraction, fraction, minus, times } from '../fractions.ts'
import type { RatingFramework } from '../framework.ts'
import { printSigned } from '../numbers.ts'
import type { PerformanceRated } from '../questions.ts'
import type { SbmRange } from '../sheet.ts'
import type { Stated } from './measure.ts'
import { changeIn, type ReadChange, type SbmPrintedChange, type SbmPrintedDropout } from './printed.ts'
import type { Looks } from './completions.ts'
import { bySign, type Span } from './scale.ts'
import type { Year } from './years.ts'

/** A figure of the sheet that was looked at. */
export interface Checked {
  readonly figure: Path
  readonly printed: string
  readonly result: 'right' | 'wrong' | 'open'
  /** What its inputs give; where one is missing, it has no end on that side. */
  readonly expected?: SbmRange
  /** Given and `true` where no figures at all give it. */
  readonly impossible?: true
  /** The year that is compared with one that had none, where it is its change, or made of it. */
  readonly onNothing?: string
  /** What the printed figures that it is made of give as they stand. */
  readonly fromPrinted?: string
  /** The nearest that it can be, where it can be nothing between. */
  readonly nearest?: SbmRange
  readonly cause?: SbmFormCause
  /** What that gives before it is printed, of a change. */
  readonly meant?: Fraction
  readonly carriedFrom?: readonly Path[]
  readonly carriedUnrounded?: true
  /** What is rated by it, where it is the level of a measure. */
  readonly level?: 'mean' | 'last'
  /** What it is reckoned from among what is printed. */
  readonly rated?: PerformanceRated
}

/** What is said of it. */
export const saidOf = (checked: Checked) =>
  known<SbmFormFigureParams>({
    figure: checked.figure,
    level: checked.level,
    printed: checked.printed,
    expected: checked.expected,
    impossible: checked.impossible,
    onNothing: checked.onNothing,
    fromPrinted: checked.fromPrinted,
    nearest: checked.nearest,
    cause: checked.cause,
    carriedFrom: checked.carriedFrom,
    carriedUnrounded: checked.carriedUnrounded,
  })

export const hundred = fraction(100n, 1n)
export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  fraction(b.over < 0n ? -a.over * b.under : a.over * b.under, b.over < 0n ? -b.over * a.under : b.over * a.under)

/** Whether a number is printed so. */
export const isPrintedSo = (value: Fraction, { text, decimals }: ReadChange): boolean =>
  printSigned(value, decimals) === canonical(text)
const canonical = (text: string): string => (/[1-9]/.test(text) ? text : text.replace('-', ''))

/** A number cut off after some decimals. */
export const cutTo = ({ over: top, under }: Fraction, decimals: number): Fraction => {
  const unit = 10n ** BigInt(decimals)
  return fraction((top * unit) / under, unit)
}

/** So near is an end that is only approached: nearer than any two figures that sheets can make are to each other. */
const step = fraction(1n, 10n ** 40n)
/**
 * What is printed so: rounded half up, away from zero. Half a unit farther from zero is printed as the next figure, so that this end is only
 * approached: 75 stands for 74.5 up to, not including, 75.5, and 0 for neither half. No figure stands for what cutting off would have
 * made of another: where a form cut, what it prints is wrong, and nobody can say so without the figures that it is made of.
 */
export const spanOf = ({ value, decimals }: ReadChange): Span => {
  const half = fraction(1n, 2n * 10n ** BigInt(decimals))
  const below = minus(half, step)
  return {
    least: minus(value, value.over > 0n ? half : below),
    most: add(value, value.over < 0n ? half : below),
  }
}
/** From the least of one span to the most of the other, whichever is the lower. */
export const spanOver = (one: Span, other: Span): Span =>
  compareFractions(one.least!, other.least!) < 0
    ? { least: one.least, most: other.most }
    : { least: other.least, most: one.most }
export const exactly = ({ least, most }: Span): Fraction | undefined =>
  least && most && compareFractions(least, most) === 0 ? least : undefined

/** A span as printed. */
export const rangeOf = ({ least, most }: Span, decimals: number): SbmRange | undefined =>
  least && most && { least: printSigned(least, decimals), most: printSigned(most, decimals) }

/** Whether a figure that may be anything within a span is what is printed. */
export const held = (span: Span, printed: ReadChange): 'right' | 'wrong' | 'open' => {
  const own = spanOf(printed)
  const isBeyond = (one: Fraction | undefined, other: Fraction | undefined): boolean =>
    one !== undefined && other !== undefined && compareFractions(one, other) > 0
  if (isBeyond(span.least, own.most) || isBeyond(own.least, span.most)) return 'wrong'
  const { least, most } = span
  return least && most && !isBeyond(own.least, least) && !isBeyond(most, own.most) ? 'right' : 'open'
}

export type Candidate = readonly [SbmFormCause, Fraction | undefined]
/** The first usual mistake that gives what is printed, with what it gives exactly. */
export const mistakeIn = (printed: ReadChange, candidates: readonly Candidate[]): Partial<Candidate> =>
  candidates.find(([, value]) => value !== undefined && isPrintedSo(value, printed)) ?? []
export const causeOf = (printed: ReadChange, candidates: readonly Candidate[]): SbmFormCause | undefined =>
  mistakeIn(printed, candidates)[0]

/** A measure of a form. */
export interface Sheet {
  readonly rated: PerformanceRated
  readonly years: readonly Year[]
  readonly printed: SbmPrintedDropout
  readonly framework: RatingFramework
  /** The places of printed figures that no figures for the years that are missing make right, where that was looked into. */
  readonly impossible?: ReadonlySet<string>
  /** How long is looked for figures of the years that are missing. */
  readonly looks: Looks
}

/** Whether no figures for the years that are missing make a printed figure right. */
/** What tells a place from another. */
export const keyOf = (path: Path): string => path.join('.')

export const isImpossible = ({ impossible }: Sheet, figure: Path): boolean => impossible?.has(keyOf(figure)) ?? false

/** The means of a sheet as it prints them, which may be all that is printed so; `count` is how many changes it has. */
export const statedIn = (sheet: Sheet, count: number, how: 'exact' | 'rounded'): Stated => {
  const { mean, sum, level } = sheet.printed
  const span = (told: SbmPrintedChange | undefined, over = 1): Span | undefined => {
    if (told === undefined) return undefined
    const given = changeIn(told)
    const by = fraction(1n, BigInt(over))
    const { least, most } = how === 'exact' ? { least: given.value, most: given.value } : spanOf(given)
    return { least: least && times(least, by), most: most && times(most, by) }
  }
  const change = span(mean) ?? (count > 0 ? span(sum, count) : undefined)
  return { change: change && bySign(change, shownBy(sheet)), level: span(level) }
}

/** A change as the column shows it: how much dropout fell, unless it shows changes with their sign. */
export const shownBy = ({ rated, printed: { shows = 'fall' } }: Sheet): 1 | -1 =>
  rated === 'dropout' && shows === 'fall' ? -1 : 1

export const at = (rated: PerformanceRated, ...path: readonly string[]): Path => [
  'printed',
  'performance',
  rated,
  ...path,
]
