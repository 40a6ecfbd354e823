// The years of a sheet, with what is known of their figures and changes.
import type { SbmPerformanceRules } from '../../order/sbm-performance.ts'
import { add, compareFractions, decimal, type Fraction, fraction, minus, zero } from '../fractions.ts'
import type { PerformanceRated } from '../questions.ts'
import { isChanges, type SbmMeasureFigures, sheetDecimal, yearIn } from './figures.ts'
import { type Span, timesBy, wider } from './scale.ts'

/** A year of a measure. */
export interface Year {
  /** As the sheet has it. */
  readonly year: string
  /** The figure, and its text. */
  readonly figure?: { readonly text: string; readonly value: Fraction }
  /** What the figure may be. */
  readonly level: Span
  /** The year that it is compared with. */
  readonly on?: string
  /** By how many percent of that year’s figure it may be greater. */
  readonly change: Span | undefined
  /** Whether that year had none, so that there is no change in percent. */
  readonly isOnNothing?: true
  /** By how much it is greater. */
  readonly difference?: Fraction
  /** Whether what the sheet has for it is not known. */
  readonly isMissing: boolean
  /** Whether the sheet has changes only, and this is what one of them led to. */
  readonly isUnseen?: true
  /** Whether it is none of the sheet, which only prints a change for it, or on it. */
  readonly isOutside?: true
}

/** The least figure above nothing that a sheet can have. */
export const finest = fraction(1n, 10n ** 10n)
/** Nothing falls by more than all of it. */
export const anyChange: Span = { least: fraction(-100n, 1n) }
const settled = (value: Fraction): Span => ({ least: value, most: value })

/** The greatest figure that a sheet can have: a score in the NAT is one of a hundred. */
export const mostFigure = (rated: PerformanceRated): string => (rated === 'quality' ? '100' : '999999.9999999999')

/** What a figure may be of which nothing is known. */
export const unknownLevel = (rated: PerformanceRated): Span => ({
  least: zero,
  most: decimal(mostFigure(rated)),
})

/** By how many percent a figure is greater than another. What is compared with nothing has no change in percent: it rose however much, or stayed. */
export const changeOf = (now: Fraction | undefined, before: Fraction | undefined): Span => {
  if (before === undefined) return anyChange
  if (before.over === 0n) return { least: zero }
  return now === undefined
    ? anyChange
    : settled(fraction(100n * (now.over * before.under - before.over * now.under), before.over * now.under))
}

/**
 * What a figure may be after a change: something, where it rose, or fell by less than all of it. One that may have stayed may be nothing, and have
 * been nothing before.
 */
export const levelAfter = ({ least, most }: Span, level: Span): Span => {
  const isAbove = (one: Fraction | undefined, other: Fraction | undefined): boolean =>
    one !== undefined && other !== undefined && compareFractions(one, other) > 0
  const isSomething = isAbove(least, zero) || (isAbove(least, anyChange.least) && isAbove(zero, most))
  return isSomething ? { ...level, least: finest } : level
}

/** A year told in the form of another. */
export const yearLike = (year: string, at: number): string => (year.includes('-') ? `${at}-${at + 1}` : String(at))

/** The years from the first to the last that a sheet has, with those between that it left out. */
const spanned = (keys: readonly string[]): readonly string[] => {
  const sorted = [...keys].sort((a, b) => yearIn(a)! - yearIn(b)!)
  const [first] = sorted
  if (first === undefined) return []
  const [from, to] = [yearIn(first)!, yearIn(sorted[sorted.length - 1]!)!]
  return Array.from({ length: to - from + 1 }, (_, more) => yearLike(first, from + more))
}

/** The years of a measure. */
export const yearsOf = (
  given: SbmMeasureFigures | undefined,
  change: SbmPerformanceRules['change'],
  rated: PerformanceRated,
): readonly Year[] => {
  // What is not rated has no years.
  if (given === undefined || given === 'not-rated') return []
  const unknown = unknownLevel(rated)
  if (isChanges(given)) {
    const { changes } = given
    return spanned(Object.keys(changes)).map((year): Year => {
      const { [year]: told } = changes
      const by = told && decimal(sheetDecimal(told.by ?? 0))
      return {
        year,
        level: unknown,
        change: by ? settled(told.went !== 'down' ? by : fraction(-by.over, by.under)) : anyChange,
        isMissing: !told,
        isUnseen: true,
      }
    })
  }
  const years = spanned(Object.keys(given))
  const figures = years.map((year) => {
    const { [year]: told } = given as Readonly<Record<string, string | number | null>>
    if (told === undefined || told === null) return undefined
    const text = sheetDecimal(told)
    return { text, value: decimal(text) }
  })
  return years.map((year, index): Year => {
    const figure = figures[index]
    const at = change === 'base-year' ? 0 : index - 1
    const before = figures[at]
    return {
      year,
      ...(figure && { figure }),
      level: figure ? settled(figure.value) : unknown,
      change: index > 0 ? changeOf(figure?.value, before?.value) : undefined,
      ...(index > 0 && { on: years[at]! }),
      ...(index > 0 && before?.value.over === 0n && { isOnNothing: true as const }),
      ...(index > 0 && figure && before && { difference: minus(figure.value, before.value) }),
      isMissing: !figure,
    }
  })
}

/** Whether a change may be none in percent, since it is one on nothing: it counts as a rise by any number, or is left out. Nobody has seen which. */
export const mayBeLeftOut = ({ most }: Span): boolean => most === undefined

export const sumOf = (spans: readonly Span[]): Span => {
  const total = (end: 'least' | 'most'): Fraction | undefined =>
    spans.reduce<Fraction | undefined>((all, { [end]: value }) => all && value && add(all, value), zero)
  return { least: total('least'), most: total('most') }
}

/** The sums of some spans, told by their own sum and how many they are, with any, or none, of those that may be left out. */
export const sumsWith = (
  sum: Span,
  count: number,
  loose: readonly Span[],
): readonly { readonly sum: Span; readonly count: number }[] => {
  const by = (end: 'least' | 'most') =>
    [...loose].sort(({ [end]: one }, { [end]: other }) =>
      one && other ? compareFractions(one, other) : one ? -1 : other ? 1 : 0,
    )
  const [lowest, highest] = [by('least'), by('most').reverse()]
  return Array.from({ length: loose.length + 1 }, (_, more) => {
    const of = (some: readonly Span[]): Span => sumOf([sum, ...some.slice(0, more)])
    return { sum: { least: of(lowest).least, most: of(highest).most }, count: count + more }
  })
}

/** The mean of some spans with any, or none, of those that may be left out; one is left at least. */
export const meanWith = (counted: readonly Span[], loose: readonly Span[]): Span => {
  const means = sumsWith(sumOf(counted), counted.length, loose).flatMap(({ sum, count }) =>
    count > 0 ? [timesBy(sum, fraction(1n, BigInt(count)))] : [],
  )
  return means.length > 0 ? means.reduce(wider) : settled(zero)
}

/** The sum of some spans, and their mean, whichever of those that may be left out are. */
export const meanOf = (spans: readonly Span[]): readonly [Span, Span] => [
  sumOf(spans),
  meanWith(
    spans.filter((span) => !mayBeLeftOut(span)),
    spans.filter(mayBeLeftOut),
  ),
]
