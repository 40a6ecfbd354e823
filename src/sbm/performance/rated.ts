// The ratings of performance improvement as parts of a form.
import { noFacts } from '../../reading/own.ts'
import type { Place } from '../../decision/place.ts'
import type { SbmFramework } from '../../order/sbm-forms.ts'
import type { SbmGivenRating, SbmPerformance, SbmPerformanceRating, SbmTwoWays, SbmYearlyMean } from '../facts.ts'
import { add, compareFractions, type Fraction, fraction, partsOf, printedSo, times } from '../fractions.ts'
import { asDecimal } from '../printed-figure.ts'
import { oneOfMeans, printedMean } from '../printed-mean.ts'
import type { Figure, Rating, Weighed } from '../rating.ts'
import { type PerformanceFacts, type PerformanceRated, questions, type RatingNeed } from '../questions.ts'
import { anyMean, anyRating, askNotRated, partsOfMean, ratingOf } from '../ratings.ts'
import { meansBeside } from './yearly.ts'

/** What performance is rated by, in the order of the form. */
export const measures = [
  'access',
  'dropout',
  'completion',
  'cohortSurvival',
  'quality',
] as const satisfies readonly PerformanceRated[]

/** Whether a framework rates in two ways, so that the higher rating counts. */
const isInTwoWays = ({ performance }: SbmFramework, rated: PerformanceRated): boolean =>
  performance?.[rated].byChange !== undefined && performance[rated].byLevel !== undefined

type Ask = (one?: PerformanceFacts['one']) => (place: Place) => RatingNeed

/** A rating in two ways: the higher one where the framework rates so, else either. */
const byTwoWays = (ways: SbmTwoWays, framework: SbmFramework, rated: PerformanceRated, ask: Ask): Rating => {
  const known = ['byLevel', 'byChange'] as const
  const [levels, changes] = known.map((way) => {
    const { [way]: rating } = ways
    return rating === undefined ? anyRating : [rating]
  }) as [readonly number[], readonly number[]]
  const isHigher = isInTwoWays(framework, rated)
  const values = isHigher
    ? levels.flatMap((one) => changes.map((other) => Math.max(one, other)))
    : [...levels, ...changes]
  const missing = known.filter((way) => ways[way] === undefined)
  return {
    values: [...new Set(values)].sort((a, b) => a - b),
    asks: (place) => (isHigher ? missing.map((way) => ask(way)(place)) : [ask()(place)]),
  }
}

/**
 * What figures by year on a form leave of a measure that is not rated otherwise: the ratings of each year that counts, or of all together. What they
 * say nothing of may be any number.
 */
export type Possible = Readonly<
  Partial<
    Record<
      PerformanceRated,
      { readonly yearly?: readonly (readonly number[])[]; readonly ratings?: readonly number[] } | undefined
    >
  >
>

const areRatings = (
  given: SbmTwoWays | SbmYearlyMean | readonly SbmGivenRating[],
): given is readonly SbmGivenRating[] => Array.isArray(given)
export const isMean = (given: SbmTwoWays | SbmYearlyMean): given is SbmYearlyMean => 'mean' in given

/** A printed mean of yearly ratings: beside a sheet one of those that its years can have, where any is printed so. */
const meanBeside = (printed: string, yearly: readonly (readonly number[])[] = [], asks: Rating['asks']): Weighed => {
  const { from, to } = printedSo(printed)
  const means = meansBeside(yearly).filter(
    (mean) => compareFractions(from, mean) <= 0 && compareFractions(mean, to) < 0,
  )
  return means.length > 0 ? oneOfMeans(means, asks) : printedMean(printed, asks)
}

const whole = fraction(1n, 1n)
/** A rating of performance as a form has it. */
export const performanceOf = (
  rated: PerformanceRated,
  given: SbmPerformanceRating | undefined,
  framework: SbmFramework,
  possible?: Possible,
): Figure => {
  const { [rated]: left } = possible ?? noFacts
  const { yearly, ratings = anyRating } = left ?? noFacts
  const asking =
    (least: number): Ask =>
    (one) =>
    (place) =>
      questions.performance.ask(
        { rated, least: least === 0 ? 0 : 1, ...(one !== undefined && { one }) },
        undefined,
        place,
      )
  const ask = asking(0)
  const one = (of: Rating): Weighed[] => [{ weight: whole, of }]
  /** What is averaged of ratings of which nobody knows how many there are can be any number. */
  const unknown = (): Weighed[] => {
    if (left === undefined) return [anyMean((place) => [ask()(place)])]
    const [least = 0] = ratings
    const rating = ratingOf(ratings, asking(least)())
    return one(
      framework.performance?.averaged === 'ratings' && ratings.length > 1
        ? { ...rating, values: [least, ratings[ratings.length - 1]!], isDense: true }
        : rating,
    )
  }
  const terms = (): readonly Weighed[] => {
    if (given === undefined || given === null)
      return yearly
        ? yearly.map((values, index) => ({
            weight: fraction(1n, BigInt(yearly.length)),
            of: ratingOf(values, asking(values[0]!)({ index, count: yearly.length })),
          }))
        : unknown()
    if (typeof given === 'number') return one(ratingOf([given], ask()))
    if (given === 'not-rated')
      return one(
        framework.notRated === 'zero'
          ? ratingOf([0], ask())
          : { values: anyRating, asks: (place) => [framework.notRated === undefined ? askNotRated() : ask()(place)] },
      )
    if (areRatings(given)) {
      const { length: count } = given
      return count === 0
        ? unknown()
        : partsOfMean(given, {
            notRated: framework.notRated,
            ask: (index, place) => ask({ index, count })(place),
          })
    }
    return isMean(given)
      ? [meanBeside(asDecimal(given.mean), yearly, (place) => [ask()(place)])]
      : one(byTwoWays(given, framework, rated, ask))
  }
  return { path: ['performance', rated, 'rating'], terms: terms() }
}

const keyOf = ({ over, under }: Fraction): string => `${over}/${under}`

/** Every number that some ratings can add up to. */
const totalsOf = (of: readonly (Rating | Figure)[]): readonly Fraction[] =>
  partsOf<Rating>({ terms: of.map((each) => ({ weight: whole, of: each })) }).reduce<readonly Fraction[]>(
    (totals, { part, weight }) => {
      const next = totals.flatMap((total) =>
        part.values.map((value) => add(total, times(weight, fraction(BigInt(value), 1n)))),
      )
      return [...new Map(next.map((total) => [keyOf(total), total])).values()]
    },
    [fraction(0n, 1n)],
  )

/** The three ratings of efficiency: their sum, and the mean, which is made of it where it is known of how many. */
export const efficiencyOf = (
  given: NonNullable<SbmPerformance['efficiency']>,
  framework: SbmFramework,
  possible?: Possible,
): { readonly sum: Figure; readonly mean: Figure } => {
  const path = ['efficiency'] as const
  const all = (['dropout', 'completion', 'cohortSurvival'] as const).map((rated) => ({
    isRated: given[rated] !== 'not-rated',
    of: performanceOf(rated, given[rated], framework, possible),
  }))
  const others = all.filter(({ isRated }) => isRated).map(({ of }) => of)
  const sumOf = (of: readonly Figure[]): Figure => ({
    path: ['efficiencySum'],
    terms: of.map((each) => ({ weight: whole, of: each })),
  })
  const averaged = (of: readonly Figure[]): { readonly sum: Figure; readonly mean: Figure } => {
    const sum = sumOf(of)
    return { sum, mean: { path, terms: [{ weight: fraction(1n, BigInt(of.length)), of: sum }] } }
  }
  // What is not rated counts as 0 where the framework says so; where nothing is rated, all stays open.
  if (others.length === all.length || others.length === 0 || framework.notRated === 'zero')
    return averaged(all.map(({ of }) => of))
  if (framework.notRated === 'left-out') return averaged(others)
  const sum = sumOf(others)
  const means = totalsOf(others).flatMap((total) =>
    [others.length, all.length].map((count) => times(total, fraction(1n, BigInt(count)))),
  )
  const isDense = partsOf<Rating>(sum).some(({ part }) => part.isDense)
  const asks: Rating['asks'] = (place) => [
    ...partsOf<Rating>(sum).flatMap(({ part }) => part.asks(place)),
    askNotRated(),
  ]
  const mean: Figure = { path, terms: [oneOfMeans(means, asks, isDense)] }
  return { sum, mean }
}
