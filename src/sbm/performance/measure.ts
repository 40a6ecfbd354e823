// How one measure is rated: its years, their changes, what they come to, and the rating.
import type { ClauseId } from '../../order/index.ts'
import type { RatingFramework } from '../framework.ts'
import type { SbmScale } from '../../order/sbm-performance.ts'
import type { SbmGivenRating, SbmPerformanceRating } from '../facts.ts'
import { type Fraction, fraction } from '../fractions.ts'
import { numberOf, type SbmExactRange, type SbmNumber } from '../numbers.ts'
import { type PerformanceRated, questions, type RatingNeed, sheetNames } from '../questions.ts'
import type { SbmPerformanceFigures } from './figures.ts'
import { leastOf } from './rated.ts'
import { type Direction, type Reached, reachedOn, type Span } from './scale.ts'
import { meanOf, type Year, yearsOf } from './years.ts'

/** A need of performance. */
export type FigureNeed = RatingNeed

/**
 * A year of a measure.
 *
 * @group Answers
 */
export interface SbmMeasureYear {
  /** The year, as the sheet has it; a year that the sheet left out is told as its neighbours are. */
  readonly year: string
  /** The figure, a decimal; absent where unknown. */
  readonly figure?: string
  /** The year that it is compared with; absent for the first. */
  readonly on?: string
  /** By how many percent of that year’s figure it is greater, negative where it is less; absent where unknown. */
  readonly change?: SbmNumber
  /** By how much it is greater than that year’s figure, in units of the figure: no percentage. */
  readonly difference?: SbmNumber
  /** Which way it went. */
  readonly went?: 'up' | 'down' | 'same'
  /** The ratings that the year by itself may have, the lowest first; absent for a year that is compared with none and rated by no level. */
  readonly ratings?: readonly number[]
}

/**
 * What a measure comes to in one way to rate it.
 *
 * @group Answers
 */
export interface SbmWayRating {
  /** What is rated: the mean change in percent towards better, or the level; absent where a year is missing, and where each year is rated. */
  readonly figure?: SbmNumber
  /** The ratings that it may have this way, the lowest first. Empty where it reaches no step and there is another way. */
  readonly ratings: readonly number[]
  /** The limit that it reaches for that rating, a decimal; absent where it is open, or reaches none. */
  readonly limit?: string
  /** The clause that gives the limits; absent where an authority does. */
  readonly clause?: ClauseId
}

/**
 * A measure with every step to its rating.
 *
 * @group Answers
 */
export interface SbmMeasureRating {
  /** The years, the first one first. */
  readonly years: readonly SbmMeasureYear[]
  /** The sum of the yearly changes in percent; absent where one is missing. */
  readonly sum?: SbmNumber
  /** Their mean. */
  readonly mean?: SbmNumber
  /** What it comes to by its change, where the framework rates so. */
  readonly byChange?: SbmWayRating
  /** What it comes to by its level, where the framework rates so. */
  readonly byLevel?: SbmWayRating
  /** The whole ratings that it may have, the lowest first; where yearly ratings are averaged, none. */
  readonly ratings: readonly number[]
  /** The rating: the least and the most that it may be. */
  readonly rating: SbmExactRange
}

/** A measure as it was rated. */
export interface RatedMeasure {
  readonly answer: SbmMeasureRating
  readonly rating: { readonly least: Fraction; readonly most: Fraction }
  /** What is handed to the score; absent where it is open. */
  readonly given?: SbmPerformanceRating
  readonly clauses: readonly ClauseId[]
  readonly needs: readonly FigureNeed[]
}

/** Which way is better. */
export const directionOf = (rated: PerformanceRated): Direction => (rated === 'dropout' ? -1 : 1)

const unique = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, more) => from + more)
const isKnown = (rating: number | undefined): rating is number => rating !== undefined

/** How a measure is rated in its ways. */
interface Ways {
  readonly byChange: SbmScale | undefined
  readonly byLevel: SbmScale | undefined
  readonly direction: Direction
}

/** A scale of which no step was seen may come to anything. */
const reached = (scale: SbmScale, span: Span, direction: Direction): Reached =>
  scale.steps.length === 0 ? range(0, 3) : reachedOn(scale, span, direction)

/** The lowest rating of a measure’s scales: what reaches no step has a lower one, or this. */
const lowestOf = ({ byChange, byLevel }: Ways): number =>
  Math.min(...[byChange, byLevel].flatMap((scale) => scale?.steps.map(({ rating }) => rating) ?? []), 3)

/** The ratings of two ways together: the higher counts, and one that reaches no step gives none. */
const together = (ways: Ways, one: Reached | undefined, other: Reached | undefined): number[] => {
  const pairs = (one ?? [undefined]).flatMap((first) =>
    (other ?? [undefined]).map((second) => [first, second].filter(isKnown)),
  )
  return unique(pairs.flatMap((pair) => (pair.length === 0 ? range(0, lowestOf(ways)) : [Math.max(...pair)])))
}

/** By how much a change is an improvement. */
const improvement = ({ least, most }: Span, direction: Direction): Span => {
  const turned = (value: Fraction | undefined) => value && fraction(-value.over, value.under)
  return direction === 1 ? { least, most } : { least: turned(most), most: turned(least) }
}

const known = ({ least, most }: Span): Fraction | undefined =>
  least && most && least.over === most.over && least.under === most.under ? least : undefined

const wayOf = (scale: SbmScale, span: Span | undefined, ratings: Reached): SbmWayRating => {
  const figure = span && known(span)
  const [only, ...others] = ratings
  const step = others.length === 0 ? scale.steps.find(({ rating }) => rating === only) : undefined
  return {
    ...(figure && { figure: numberOf(figure, 2) }),
    ratings: unique(ratings.filter(isKnown)),
    ...(step?.limit !== undefined && { limit: step.limit }),
    ...(scale.clause && { clause: scale.clause }),
  }
}

const yearAnswer = (
  { year, figure, on, change, difference }: Year,
  ratings: readonly number[] | undefined,
): SbmMeasureYear => {
  const percent = change && known(change)
  return {
    year,
    ...(figure !== undefined && { figure: figure.text }),
    ...(on !== undefined && { on }),
    ...(percent && {
      change: numberOf(percent, 2),
      went: percent.over > 0n ? 'up' : percent.over < 0n ? 'down' : 'same',
    }),
    ...(difference && { difference: numberOf(difference, 2) }),
    ...(ratings && { ratings }),
  }
}

/** Rates a measure. */
export const rateMeasure = (
  rated: PerformanceRated,
  figures: SbmPerformanceFigures,
  framework: RatingFramework,
): RatedMeasure => {
  const { change, averaged, [rated]: scales } = framework.performance
  const name = sheetNames[rated]
  const direction = directionOf(rated)
  const ways: Ways = { byChange: scales.byChange, byLevel: scales.byLevel, direction }
  const years = yearsOf(figures[name], change, rated)
  const changes = years.filter(({ on }) => on !== undefined)
  const clauses = [scales.byChange?.clause, scales.byLevel?.clause].flatMap((each) => each ?? [])
  const yearly = (each: Year): number[] | undefined => {
    const byChange = ways.byChange && each.change && reached(ways.byChange, improvement(each.change, direction), 1)
    const byLevel = ways.byLevel && reached(ways.byLevel, each.level, direction)
    if (ways.byChange && !each.change) return undefined
    return together(ways, byChange, byLevel)
  }
  const each = years.map((year) => ({ year, ratings: yearly(year) }))
  const [sum, mean] = meanOf(changes.map((year) => year.change!))
  const base = {
    years: each.map(({ year, ratings }) => yearAnswer(year, ratings)),
    ...(known(sum) && { sum: numberOf(known(sum)!, 2) }),
    ...(known(mean) && { mean: numberOf(known(mean)!, 2) }),
  }
  const missing = years.filter((year) => year.isMissing)
  const ask = (year?: string): FigureNeed => questions.figure.ask({ rated, year }, undefined, (path) => path)
  const asksFigures =
    years.length === 0 || (changes.length === 0 && ways.byChange) ? [ask()] : missing.map(({ year }) => ask(year))
  const asksLimits = (): FigureNeed[] => {
    const way = scales.byChange ? 'byChange' : 'byLevel'
    return [questions.limits.ask({ rated, way, limit: scales[way]?.steps[0]?.limit }, undefined, (path) => path)]
  }
  const needsFor = (isOpen: boolean): readonly FigureNeed[] =>
    isOpen ? (asksFigures.length > 0 ? asksFigures : asksLimits()) : []
  const whole = (
    ratings: readonly number[],
    given: SbmPerformanceRating | undefined,
    more: Partial<SbmMeasureRating>,
  ): RatedMeasure => {
    const ends = { least: fraction(BigInt(ratings[0]!), 1n), most: fraction(BigInt(ratings[ratings.length - 1]!), 1n) }
    return finished(ends, ratings, given, more)
  }
  const finished = (
    ends: RatedMeasure['rating'],
    ratings: readonly number[],
    given: SbmPerformanceRating | undefined,
    more: Partial<SbmMeasureRating>,
  ): RatedMeasure => ({
    answer: { ...base, ...more, ratings, rating: { least: numberOf(ends.least, 4), most: numberOf(ends.most, 4) } },
    rating: ends,
    ...(given !== undefined && { given }),
    clauses,
    needs: needsFor(ends.least.over * ends.most.under !== ends.most.over * ends.least.under),
  })
  const counted = each.flatMap(({ ratings }) => (ratings ? [ratings] : []))
  const nothing =
    years.length === 0 || (ways.byChange !== undefined && changes.length === 0 && ways.byLevel === undefined)
  if (nothing || (averaged === 'ratings' && counted.length === 0))
    return whole(range(leastOf(framework), 3), undefined, {})
  if (averaged === 'ratings') {
    const total = (end: (ratings: readonly number[]) => number) =>
      fraction(BigInt(counted.reduce((all, ratings) => all + end(ratings), 0)), BigInt(counted.length))
    const given = counted.map((ratings) => (ratings.length === 1 ? (ratings[0] as SbmGivenRating) : null))
    return finished(
      { least: total((ratings) => ratings[0]!), most: total((ratings) => ratings[ratings.length - 1]!) },
      [],
      given.some((rating) => rating !== null) ? given : undefined,
      {
        ...(scales.byChange && { byChange: wayOf(scales.byChange, undefined, []) }),
        ...(scales.byLevel && { byLevel: wayOf(scales.byLevel, undefined, []) }),
      },
    )
  }
  const changed = improvement(mean, direction)
  const byChange =
    scales.byChange &&
    (changes.length > 0 ? reached(scales.byChange, changed, 1) : [undefined, ...range(leastOf(framework), 3)])
  const level =
    scales.byLevel &&
    (scales.byLevel.of === 'last' ? years[years.length - 1]!.level : meanOf(years.map((year) => year.level))[1])
  const byLevel = scales.byLevel && level && reached(scales.byLevel, level, direction)
  const ratings = together(ways, byChange, byLevel)
  return whole(ratings, ratings.length === 1 ? (ratings[0] as SbmGivenRating) : undefined, {
    ...(scales.byChange &&
      byChange && { byChange: wayOf(scales.byChange, changes.length > 0 ? changed : undefined, byChange) }),
    ...(scales.byLevel && byLevel && { byLevel: wayOf(scales.byLevel, level, byLevel) }),
  })
}
