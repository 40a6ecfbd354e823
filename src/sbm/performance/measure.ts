// How one measure is rated: its years, their changes, what they come to, and the rating.
import type { ClauseId } from '../../order/index.ts'
import type { RatingFramework } from '../framework.ts'
import type { SbmScale } from '../../order/sbm-performance.ts'
import type { SbmGivenRating, SbmPerformanceRating } from '../facts.ts'
import { compareFractions, type Fraction, fraction, whole } from '../fractions.ts'
import { numberOf } from '../numbers.ts'
import type { PerformanceRated, RatingNeed, SbmWay } from '../questions.ts'
import { chainOf, levelOf } from './chain.ts'
import { candidatesOf, type Joint, jointBy } from './fills.ts'
import { exactly, type SbmMeasureRating, unique, wayOf, yearAnswer } from './measure-answer.ts'
import { type Matters, needsOf } from './measure-needs.ts'
import { bySign, type Span, timesBy } from './scale.ts'
import { changeOf, mayBeLeftOut, meanOf, meanWith, unknownLevel, type Year } from './years.ts'
import {
  anyRating,
  directionOf,
  type Rating,
  ratingsOfAny,
  ratingsOfYear,
  reached,
  together,
  type Ways,
} from './year-rating.ts'

/** A measure as it was rated. */
export interface RatedMeasure {
  readonly answer: SbmMeasureRating
  readonly rating: { readonly least: Fraction; readonly most: Fraction }
  /** What is handed to the score; absent where it is open. */
  readonly given?: SbmPerformanceRating
  readonly clauses: readonly ClauseId[]
  readonly needs: readonly RatingNeed[]
}

/** The means as a sheet states them: of the changes, and of the figures. */
export interface Stated {
  readonly change?: Span | undefined
  readonly level?: Span | undefined
}

/** That nothing is stated. */
export const nothingStated: Stated = /* @__PURE__ */ Object.freeze({ change: undefined, level: undefined })

/** What comes out for a measure, before it is asked what is missing. */
interface Outcome {
  readonly ends: RatedMeasure['rating']
  readonly ratings: readonly number[]
  readonly given?: SbmPerformanceRating | undefined
  readonly ways?: Pick<SbmMeasureRating, SbmWay>
}

const lastOf = <T>(list: readonly T[]): T => list[list.length - 1]!

/** The ends of some ratings. */
const endsOf = (ratings: readonly number[]): RatedMeasure['rating'] => ({
  least: whole(ratings[0]!),
  most: whole(lastOf(ratings)),
})

/** One rating, as far as it is settled. */
const oneRating = (ratings: readonly number[], ways?: Outcome['ways']): Outcome => ({
  ends: endsOf(ratings),
  ratings,
  given: ratings.length === 1 ? (ratings[0] as SbmGivenRating) : undefined,
  ...(ways && { ways }),
})

/** The figures that the years of a sheet may have together, where one is missing and they hang together. */
const jointOf = ({ years, ways, change, averaged, chain }: Rating): Joint | undefined => {
  if (chain) return chain
  const hangTogether =
    ways.byChange &&
    // A year that has a change may be compared with one that is not on the sheet.
    years.every(({ change: had, on }) => had === undefined || on !== undefined) &&
    years.some(({ isMissing }) => isMissing) &&
    years.some(({ on }) => on !== undefined)
  const candidates = hangTogether ? candidatesOf(years, ways, ways.direction, { change, averaged }) : undefined
  return candidates && jointBy(candidates, change, changeOf, (level) => ({ least: level, most: level }))
}

/** The ends of the mean of yearly ratings. A year that is rated by its level as well has a rating, also where its change is none in percent. */
const ratingsOver = (
  rating: Rating,
  joint: Joint | undefined,
  each: readonly (readonly number[] | undefined)[],
): Span => {
  const { byChange, byLevel } = rating.ways
  const isByChange = byChange !== undefined && byLevel === undefined
  const spans = each.map((ratings) => ratings && endsOf(ratings))
  const [counted, loose] = [false, true].map((isLoose) =>
    spans.flatMap((span, index) => {
      const change = isByChange ? rating.years[index]?.change : undefined
      return span && (change !== undefined && mayBeLeftOut(change)) === isLoose ? [span] : []
    }),
  )
  if (!joint) return meanWith(counted!, loose!)
  const adds = (year: Pick<Year, 'change' | 'level'>): Span => endsOf(ratingsOfYear(rating, year) ?? [0])
  const by = fraction(1n, BigInt(spans.filter((span) => span).length))
  return isByChange ? joint.mean(adds)! : timesBy(joint.sum(adds)!, by)
}

/** Each year is rated, and the ratings are averaged. */
const byRatings = (rating: Rating, each: readonly (readonly number[] | undefined)[]): Outcome => {
  const { byChange, byLevel } = rating.ways
  const { least, most } = ratingsOver(rating, jointOf(rating), each)
  const given = each.flatMap((ratings) =>
    ratings ? [ratings.length === 1 ? (ratings[0] as SbmGivenRating) : null] : [],
  )
  return {
    ends: { least: least!, most: most! },
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
  const { years, ways, rated, chain } = rating
  const { byChange, byLevel, direction } = ways
  const joint = stated.change || stated.level ? undefined : jointOf(rating)
  const changeOver = (isLast?: (level: Span) => boolean): Span | undefined => {
    const mean = joint?.mean(({ change }) => change!, isLast)
    return mean && bySign(mean, direction)
  }
  const mean = stated.change ?? (changes.length > 0 ? meanOf(changes)[1] : undefined)
  const changed = changeOver() ?? (mean && bySign(mean, direction))
  const own = years.length > 0 ? levelOf(years, byLevel?.of ?? 'mean', chain) : unknownLevel(rated)
  const level = stated.level ?? own
  // One year alone has no change, so that nothing is known of it.
  const one = byChange && reached(byChange, changed ?? {}, 1)
  const other = byLevel && reached(byLevel, level, direction)
  /** Where it is the last year that both go by, they go together. */
  const both = (scale: SbmScale): number[] =>
    unique(
      reached(scale, level, direction).flatMap((reachedLevel) => {
        const over = changeOver((last) => reached(scale, last, direction).includes(reachedLevel))
        return over ? together(ways, byChange && reached(byChange, over, 1), [reachedLevel]) : []
      }),
    )
  return oneRating(joint && byLevel?.of === 'last' ? both(byLevel) : together(ways, one, other), {
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
  const chain = chainOf(years, change, rated)
  const rating: Rating = { rated, years, ways, change, averaged, chain }
  const changes = years.flatMap(({ change }) => change ?? [])
  const each = (chain?.years ?? years.map((year) => [year])).map((had) => ratingsOfAny(rating, had))
  const [sum, mean] = meanOf(changes).map(exactly) as [Fraction | undefined, Fraction | undefined]
  const isStated = (ways.byChange && stated.change) ?? (ways.byLevel && stated.level)
  const isRated =
    averaged === 'ratings'
      ? each.some((ratings) => ratings)
      : changes.length > 0 || (years.length > 0 && ways.byLevel !== undefined) || Boolean(isStated)
  const {
    ends,
    ratings,
    given,
    ways: found,
  } = !isRated
    ? { ...oneRating(anyRating(ways)), given: undefined }
    : averaged === 'ratings'
      ? byRatings(rating, each)
      : byFigures(rating, changes, stated)
  return {
    answer: {
      // The figure before the first change is no year of the sheet.
      years: years.map((year, index) => yearAnswer(year, each[index + each.length - years.length])),
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
