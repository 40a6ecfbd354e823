// How one measure is rated: its years, their changes, what they come to, and the rating.
import type { Path } from '../../decision/answer.ts'
import type { ClauseId } from '../../order/index.ts'
import type { RatingFramework } from '../framework.ts'
import type { SbmPerformanceRules, SbmScale } from '../../order/sbm-performance.ts'
import type { SbmGivenRating, SbmPerformanceRating } from '../facts.ts'
import { compareFractions, type Fraction, fraction, times } from '../fractions.ts'
import { numberOf, type SbmExactRange, type SbmNumber } from '../numbers.ts'
import { type PerformanceRated, questions, type RatingNeed, type SbmWay } from '../questions.ts'
import { type Candidates, candidatesOf, sumOver } from './fills.ts'
import { type Direction, type Reached, reachedOn, type Span } from './scale.ts'
import { changeOf, meanOf, type Year } from './years.ts'

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
  readonly needs: readonly RatingNeed[]
}

/** Which way is better. */
export const directionOf = (rated: PerformanceRated): Direction => (rated === 'dropout' ? -1 : 1)

export const unique = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
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

/** What a measure may come to of which nothing is known. */
const anyRating = (ways: Ways): number[] =>
  together(
    ways,
    ways.byChange && reached(ways.byChange, {}, 1),
    ways.byLevel && reached(ways.byLevel, {}, ways.direction),
  )

/** By how much a change is an improvement. */
const improvement = ({ least, most }: Span, direction: Direction): Span => {
  const turned = (value: Fraction | undefined) => value && fraction(-value.over, value.under)
  return direction === 1 ? { least, most } : { least: turned(most), most: turned(least) }
}

const exactly = ({ least, most }: Span): Fraction | undefined =>
  least && most && compareFractions(least, most) === 0 ? least : undefined

const wayOf = (scale: SbmScale, span: Span | undefined, ratings: Reached): SbmWayRating => {
  const figure = span && exactly(span)
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
  const percent = change && exactly(change)
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

/** Whether the figure of a year that is missing can have a part in the rating. */
export type Matters = (year: string) => boolean

/** A measure as it is being rated. */
interface Rating {
  readonly rated: PerformanceRated
  readonly years: readonly Year[]
  readonly ways: Ways
  /** What a year is compared with. */
  readonly change: SbmPerformanceRules['change']
}

/** What comes out for a measure, before it is asked what is missing. */
interface Outcome {
  readonly ends: RatedMeasure['rating']
  readonly ratings: readonly number[]
  readonly given?: SbmPerformanceRating | undefined
  readonly ways?: Pick<SbmMeasureRating, SbmWay>
}

const whole = (value: number): Fraction => fraction(BigInt(value), 1n)
const lastOf = <T>(list: readonly T[]): T => list[list.length - 1]!

/** One rating, as far as it is settled. */
const oneRating = (ratings: readonly number[], ways?: Outcome['ways']): Outcome => ({
  ends: { least: whole(ratings[0]!), most: whole(lastOf(ratings)) },
  ratings,
  given: ratings.length === 1 ? (ratings[0] as SbmGivenRating) : undefined,
  ...(ways && { ways }),
})

/** What a year by itself may be rated; nothing where it is compared with none and rated by its change. */
const ratingsOfYear = (
  { ways }: Rating,
  { change, level }: Pick<Year, 'change' | 'level'>,
): readonly number[] | undefined => {
  const { byChange, byLevel, direction } = ways
  if (byChange && !change) return undefined
  return together(
    ways,
    byChange && change && reached(byChange, improvement(change, direction), 1),
    byLevel && reached(byLevel, level, direction),
  )
}

/** The figures that the years of a sheet may have, where one is missing and the years hang together. */
const filled = ({ years, ways, change }: Rating): readonly Candidates[] | undefined =>
  ways.byChange && years.some(({ isMissing }) => isMissing) && years.some(({ on }) => on !== undefined)
    ? candidatesOf(years, ways, ways.direction, change)
    : undefined

/** The ends of the sum of yearly ratings. */
const ratingsOver = (rating: Rating, candidates: readonly Candidates[]): Span =>
  sumOver(candidates, rating.change, (now, before) => {
    const change = before && changeOf(now, before)
    const ratings = ratingsOfYear(rating, { change, level: { least: now, most: now } }) ?? [0]
    return { least: whole(ratings[0]!), most: whole(lastOf(ratings)) }
  })

/** Each year is rated, and the ratings are averaged. */
const byRatings = (rating: Rating, yearly: readonly (readonly number[])[]): Outcome => {
  const { byChange, byLevel } = rating.ways
  const candidates = filled(rating)
  const { least, most } = candidates
    ? ratingsOver(rating, candidates)
    : {
        least: whole(yearly.reduce((all, [first]) => all + first!, 0)),
        most: whole(yearly.reduce((all, ratings) => all + lastOf(ratings), 0)),
      }
  const by = fraction(1n, BigInt(yearly.length))
  const given = yearly.map((ratings) => (ratings.length === 1 ? (ratings[0] as SbmGivenRating) : null))
  return {
    ends: { least: times(least!, by), most: times(most!, by) },
    ratings: [],
    given: given.some((rating) => rating !== null) ? given : undefined,
    ways: {
      ...(byChange && { byChange: wayOf(byChange, undefined, []) }),
      ...(byLevel && { byLevel: wayOf(byLevel, undefined, []) }),
    },
  }
}

/** The figures are averaged, and their mean is rated. */
const byFigures = (rating: Rating, changes: readonly Span[]): Outcome => {
  const { years, ways } = rating
  const { byChange, byLevel, direction } = ways
  const candidates = filled(rating)
  const by = fraction(1n, BigInt(changes.length || 1))
  const changeOver = (each: readonly Candidates[]): Span => {
    const { least, most } = sumOver(each, rating.change, (now, before) =>
      before ? changeOf(now, before) : { least: whole(0), most: whole(0) },
    )
    return improvement({ least: least && times(least, by), most: most && times(most, by) }, direction)
  }
  const changed = candidates
    ? changeOver(candidates)
    : changes.length > 0
      ? improvement(meanOf(changes)[1], direction)
      : undefined
  const level = byLevel?.of === 'last' ? lastOf(years).level : meanOf(years.map((year) => year.level))[1]
  // One year alone has no change, so that nothing is known of it.
  const one = byChange && reached(byChange, changed ?? {}, 1)
  const other = byLevel && reached(byLevel, level, direction)
  /** Where it is the last year that both go by, they go together. */
  const both = (): number[] =>
    unique(
      (other ?? []).flatMap((reachedLevel) => {
        const last = lastOf(candidates!).filter((now) =>
          reached(byLevel!, { least: now, most: now }, direction).includes(reachedLevel),
        )
        return last.length === 0
          ? []
          : together(ways, reached(byChange!, changeOver([...candidates!.slice(0, -1), last]), 1), [reachedLevel])
      }),
    )
  return oneRating(candidates && byLevel?.of === 'last' ? both() : together(ways, one, other), {
    ...(byChange && one && { byChange: wayOf(byChange, changed, one) }),
    ...(byLevel && other && { byLevel: wayOf(byLevel, level, other) }),
  })
}

/** Rates a measure by its years. */
export const rateYears = (
  rated: PerformanceRated,
  years: readonly Year[],
  framework: RatingFramework,
  matters: Matters = () => true,
): RatedMeasure => {
  const { averaged, change, [rated]: scales } = framework.performance
  const ways: Ways = { byChange: scales.byChange, byLevel: scales.byLevel, direction: directionOf(rated) }
  const rating: Rating = { rated, years, ways, change }
  const changes = years.flatMap(({ change }) => change ?? [])
  const each = years.map((year) => ({ year, ratings: ratingsOfYear(rating, year) }))
  const yearly = each.flatMap(({ ratings }) => (ratings ? [ratings] : []))
  const [sum, mean] = meanOf(changes).map(exactly) as [Fraction | undefined, Fraction | undefined]
  const isRated =
    averaged === 'ratings' ? yearly.length > 0 : changes.length > 0 || (years.length > 0 && ways.byLevel !== undefined)
  const {
    ends,
    ratings,
    given,
    ways: found,
  } = !isRated
    ? { ...oneRating(anyRating(ways)), given: undefined }
    : averaged === 'ratings'
      ? byRatings(rating, yearly)
      : byFigures(rating, changes)
  return {
    answer: {
      years: each.map(({ year, ratings: own }) => yearAnswer(year, own)),
      ...(changes.length > 0 && sum && { sum: numberOf(sum, 2) }),
      ...(changes.length > 0 && mean && { mean: numberOf(mean, 2) }),
      ...found,
      ratings,
      rating: { least: numberOf(ends.least, 4), most: numberOf(ends.most, 4) },
    },
    rating: ends,
    ...(given !== undefined && { given }),
    clauses: [scales.byChange?.clause, scales.byLevel?.clause].flatMap((cited) => cited ?? []),
    needs: compareFractions(ends.least, ends.most) === 0 ? [] : needsOf(rating, changes.length > 0, matters),
  }
}

/** What is asked of a measure that is open: the figures that are missing, else what the framework does not say. */
const needsOf = ({ rated, years, ways }: Rating, hasChanges: boolean, matters: Matters): readonly RatingNeed[] => {
  const here = (path: Path): Path => path
  const ask = (year?: string): RatingNeed => questions.figure.ask({ rated, year }, undefined, here)
  if (years.length === 0 || (ways.byChange && !hasChanges)) return [ask()]
  const missing = years.filter(({ isMissing, year }) => isMissing && matters(year)).map(({ year }) => ask(year))
  const way = ways.byChange ? 'byChange' : 'byLevel'
  return missing.length > 0
    ? missing
    : [questions.limits.ask({ rated, way, limit: ways[way]?.steps[0]?.limit }, undefined, here)]
}
