// How one measure is rated: its years, their changes, what they come to, and the rating.
import type { Path } from '../../decision/answer.ts'
import type { ClauseId } from '../../order/index.ts'
import type { RatingFramework } from '../framework.ts'
import type { SbmPerformanceRules, SbmScale } from '../../order/sbm-performance.ts'
import type { SbmGivenRating, SbmPerformanceRating } from '../facts.ts'
import { compareFractions, type Fraction, fraction, times } from '../fractions.ts'
import { numberOf } from '../numbers.ts'
import { type PerformanceRated, questions, type RatingNeed, type SbmWay } from '../questions.ts'
import { type Candidates, candidatesOf, sumOver } from './fills.ts'
import { exactly, type SbmMeasureRating, unique, wayOf, yearAnswer } from './measure-answer.ts'
import { type Direction, type Reached, reachedOn, type Span } from './scale.ts'
import { changeOf, meanOf, unknownLevel, type Year } from './years.ts'

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
  const turned = (value: Fraction | undefined) => value && { over: -value.over, under: value.under }
  return direction === 1 ? { least, most } : { least: turned(most), most: turned(least) }
}

/** The means as a sheet states them: of the changes, and of the figures. */
export interface Stated {
  readonly change?: Span | undefined
  readonly level?: Span | undefined
}

/** That nothing is stated. */
export const nothingStated: Stated = /* @__PURE__ */ Object.freeze({ change: undefined, level: undefined })

/** Whether the figure of a year that is missing can have a part in the rating. */
export type Matters = (year: string) => boolean

/** A measure as it is being rated. */
interface Rating {
  readonly rated: PerformanceRated
  readonly years: readonly Year[]
  readonly ways: Ways
  /** What a year is compared with. */
  readonly change: SbmPerformanceRules['change']
  /** What is averaged. */
  readonly averaged: SbmPerformanceRules['averaged']
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
const filled = ({ years, ways, change, averaged }: Rating): readonly Candidates[] | undefined =>
  ways.byChange &&
  // A first year that has a change is compared with one that is not on the sheet.
  years[0]?.change === undefined &&
  years.some(({ isMissing }) => isMissing) &&
  years.some(({ on }) => on !== undefined)
    ? candidatesOf(years, ways, ways.direction, { change, averaged })
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

/** The figures are averaged, and their mean is rated. What is stated of the means is taken as it stands. */
const byFigures = (rating: Rating, changes: readonly Span[], stated: Stated): Outcome => {
  const { years, ways, rated } = rating
  const { byChange, byLevel, direction } = ways
  const candidates = stated.change || stated.level ? undefined : filled(rating)
  const by = fraction(1n, BigInt(changes.length || 1))
  const changeOver = (each: readonly Candidates[]): Span => {
    const { least, most } = sumOver(each, rating.change, (now, before) =>
      before ? changeOf(now, before) : { least: whole(0), most: whole(0) },
    )
    return improvement({ least: least && times(least, by), most: most && times(most, by) }, direction)
  }
  const mean = stated.change ?? (changes.length > 0 ? meanOf(changes)[1] : undefined)
  const changed = candidates ? changeOver(candidates) : mean && improvement(mean, direction)
  const levels = years.length > 0 ? years.map((year) => year.level) : [unknownLevel(rated)]
  const level = byLevel?.of === 'last' ? lastOf(levels) : (stated.level ?? meanOf(levels)[1])
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

/** Rates a measure by its years, and by what is stated of their means where figures are averaged. */
export const rateYears = (
  rated: PerformanceRated,
  years: readonly Year[],
  framework: RatingFramework,
  { matters = () => true, stated = nothingStated }: { readonly matters?: Matters; readonly stated?: Stated } = {},
): RatedMeasure => {
  const { averaged, change, [rated]: scales } = framework.performance
  const ways: Ways = { byChange: scales.byChange, byLevel: scales.byLevel, direction: directionOf(rated) }
  const rating: Rating = { rated, years, ways, change, averaged }
  const changes = years.flatMap(({ change }) => change ?? [])
  const each = years.map((year) => ({ year, ratings: ratingsOfYear(rating, year) }))
  const yearly = each.flatMap(({ ratings }) => (ratings ? [ratings] : []))
  const [sum, mean] = meanOf(changes).map(exactly) as [Fraction | undefined, Fraction | undefined]
  const isStated = (ways.byChange && stated.change) ?? (ways.byLevel?.of === 'mean' && stated.level)
  const isRated =
    averaged === 'ratings'
      ? yearly.length > 0
      : changes.length > 0 || (years.length > 0 && ways.byLevel !== undefined) || Boolean(isStated)
  const {
    ends,
    ratings,
    given,
    ways: found,
  } = !isRated
    ? { ...oneRating(anyRating(ways)), given: undefined }
    : averaged === 'ratings'
      ? byRatings(rating, yearly)
      : byFigures(rating, changes, stated)
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
    needs: compareFractions(ends.least, ends.most) === 0 ? [] : needsOf(rating, changes, matters),
  }
}

/** What is asked of a measure that is open: the figures that are missing, else what the framework does not say. */
const needsOf = (rating: Rating, changes: readonly Span[], matters: Matters): readonly RatingNeed[] => {
  const { rated, years, ways } = rating
  const here = (path: Path): Path => path
  const ask = (year?: string): RatingNeed => questions.figure.ask({ rated, year }, undefined, here)
  if (years.length === 0 || (ways.byChange && changes.length === 0)) return [ask()]
  const missing = years.filter(({ isMissing, year }) => isMissing && matters(year)).map(({ year }) => ask(year))
  if (missing.length > 0) return missing
  const way = ways.byChange ? 'byChange' : 'byLevel'
  // What is compared with nothing has no change in percent.
  const year = ways.byChange && years.find(({ change, figure }) => figure && change && !exactly(change))?.year
  const limit = year === undefined ? ways[way]?.steps[0]?.limit : undefined
  const { isBelow, isRounded } = openIn(rating, changes)
  const isUnsaid = year !== undefined || isBelow
  return [
    ...(!isUnsaid || isRounded ? [ask()] : []),
    ...(isUnsaid ? [questions.limits.ask({ rated, way, limit, year }, undefined, here)] : []),
  ]
}

/** Why the changes of a measure leave its rating open: they may reach no limit, or are rounded so that they may reach several. */
const openIn = ({ years, ways: { byChange, direction }, averaged }: Rating, changes: readonly Span[]) => {
  const spans = averaged === 'figures' ? [meanOf(changes)[1]] : changes
  const all = byChange?.steps.length ? spans.map((span) => reachedOn(byChange, improvement(span, direction), 1)) : []
  return {
    isBelow: all.length === 0 || all.some((each) => each.includes(undefined)),
    isRounded:
      years.some(({ figure, change }) => !figure && change && !exactly(change)) && all.some(({ length }) => length > 1),
  }
}
