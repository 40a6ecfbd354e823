// The ratings on a form as parts of its sums: what each can be, and what it becomes where a rating is the least that is given.
import type { Place } from '../decision/place.ts'
import type { SbmFormPrinciple, SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { type SbmGivenRating, type SbmIndicatorRatings, type SbmPrincipleMean } from './facts.ts'
import {
  add,
  ceilingOf,
  commonUnder,
  compareFractions,
  decimal,
  type Fraction,
  fraction,
  minus,
  printedSo,
  times,
} from './fractions.ts'
import { columnOf } from './printed-figure.ts'
import { oneOfMeans, printedMean } from './printed-mean.ts'
import { questions, type RatingNeed } from './questions.ts'
import type { Rating, Weighed } from './rating.ts'

/** What something adds to a mean without and with the least rating that is given. */
export interface Raise {
  /** The two, for each of its values. Of what may be any number, those that show which limits may lie between the two, and which need not. */
  readonly pairs: readonly (readonly [Fraction, Fraction])[]
  /** By how much it rises at the least and at the most. */
  readonly gain: readonly [Fraction, Fraction]
}

/** What a mean is without and with the least rating that is given, for each thing by itself that it depends on. */
export type Raises = readonly Raise[]

/** What a rating that is missing may be: each that a form may have, whatever the framework rates figures with. */
export const anyRating: readonly number[] = [0, 1, 2, 3]

/** What a mean may be on a form that has none of its ratings: any number, since they may be of several years, or averaged in any way. */
export const anyMean = (asks: Rating['asks']): Weighed => ({
  weight: over(1, 1),
  of: { values: [0, 3], isDense: true, asks },
})

/** Asks for one of several ratings. */
type Ask = (index: number, place: Place) => RatingNeed

const nothingToAsk = (): readonly RatingNeed[] => []
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, more) => from + more)
const ascending = (values: Iterable<number>): number[] => [...new Set(values)].sort((a, b) => a - b)
const over = (value: number, under: number): Fraction => fraction(BigInt(value), BigInt(under))

/** A rating that may have one of some values. */
export const ratingOf = (values: readonly number[], ask: (place: Place) => RatingNeed): Rating => ({
  values,
  asks: values.length > 1 ? (place) => [ask(place)] : nothingToAsk,
})

/** The question of what becomes of what is not rated. Its place is the same whatever is assessed. */
export const askNotRated = (): RatingNeed => questions.notRated.ask(undefined, undefined, (path) => path)

/** How some ratings are averaged. */
interface Averaging {
  /** What becomes of one that was not given; either where it is not said. */
  readonly notRated: SbmFramework['notRated'] | undefined
  /** The lowest rating that is given whatever there was: what is left out stays out, so that none is worse off. */
  readonly floor?: number
  /** Asks for one of them. */
  readonly ask: Ask
}

/** What a rating may be, and what each becomes by a floor. */
const valuesOf = (rating: SbmGivenRating): readonly number[] =>
  rating === 'not-rated' ? [0] : rating === null ? anyRating : [rating]
const raisedTo = (values: readonly number[], floor: number): number[] =>
  ascending(values.map((each) => Math.max(each, floor)))

/**
 * The parts of the mean of some ratings. A rating that was not given is left out or counts as 0, as the framework says; where it does not
 * say, both stay possible, and the mean is one number of either.
 */
export const partsOfMean = (
  ratings: readonly SbmGivenRating[],
  { notRated, floor = 0, ask }: Averaging,
): readonly Weighed[] => {
  const all = ratings.map((rating, index) => ({
    rating,
    of: ratingOf(raisedTo(valuesOf(rating), floor), (place) => ask(index, place)),
  }))
  const given = all.filter(({ rating }) => rating !== 'not-rated')
  const mean = (of: typeof all): Weighed[] => of.map((each) => ({ weight: over(1, of.length), of: each.of }))
  if (given.length === all.length || notRated === 'zero') return mean(all)
  // Of nothing there is no mean, so that it stays unknown.
  if (given.length === 0) {
    const asks: Rating['asks'] =
      notRated === undefined ? () => [askNotRated()] : (place) => ratings.map((_, index) => ask(index, place))
    return [{ weight: over(1, 1), of: { values: raisedTo(anyRating, floor), asks } }]
  }
  if (notRated === 'left-out') return mean(given)
  const sum = (end: (values: readonly number[]) => number): number =>
    given.reduce((total, { of }) => total + end(of.values), 0)
  const sums = range(
    sum(([first]) => first!),
    sum((values) => values[values.length - 1]!),
  )
  const added = (all.length - given.length) * floor
  return [
    {
      weight: over(1, all.length * given.length),
      of: {
        values: ascending(sums.flatMap((each) => [(each + added) * given.length, each * all.length])),
        asks: (place) => [...given.flatMap(({ of }) => of.asks(place)), askNotRated()],
      },
    },
  ]
}

/** The least and the most that some ratings come to where none is below a floor, by what they come to without. */
const raisedSums = (sum: number, count: number, floor: number): readonly [number, number] => {
  const threes = Math.floor(sum / 3)
  const rest = count - threes
  const most = rest === 0 ? 3 * count : 3 * threes + Math.max(sum - 3 * threes, floor) + floor * (rest - 1)
  return [Math.max(sum, floor * count), most]
}

const askAll =
  (count: number, ask: Ask): Rating['asks'] =>
  (place) =>
    range(0, count - 1).map((index) => ask(index, place))

/** What a principle is rated with: each of its ratings, or what they add up to by a printed mean. */
export interface Rated {
  /** The parts of its mean. */
  readonly parts: readonly Weighed[]
  /** Given where no ratings have the mean that is printed: the parts where it is taken as it stands. */
  readonly asPrinted?: readonly Weighed[]
  /** Given where no rating is at hand: the parts of the mean that a form may print. */
  readonly unseen?: readonly Weighed[]
  /** The parts where no rating is below a floor. */
  readonly raised: (floor: number) => readonly Weighed[]
  /** What becomes of the mean by that. */
  readonly raises: (floor: number) => Raises
}

/** What something that has some pairs of values adds to a mean, without and with the least rating that is given. */
const raiseOf = (pairs: Raise['pairs']): Raise => {
  const gains = pairs.map(([before, after]) => minus(after, before)).sort(compareFractions)
  return { pairs, gain: [gains[0]!, gains[gains.length - 1]!] }
}

const nothing = /* @__PURE__ */ over(0, 1)
const three = /* @__PURE__ */ over(3, 1)
const higher = (one: Fraction, other: Fraction): Fraction => (compareFractions(one, other) < 0 ? other : one)
const lower = (one: Fraction, other: Fraction): Fraction => (compareFractions(one, other) < 0 ? one : other)

/** The most that a mean of who knows how many ratings becomes where none is below a floor: that of as many 3 as it can have, and else 0. */
const mostRaised = (mean: Fraction, floor: number): Fraction => add(over(floor, 1), times(mean, over(3 - floor, 3)))

/** What becomes of a mean from one number to another that is made of who knows how many ratings. Ends that it cannot have count as if it could. */
const raiseBetween = (from: Fraction, to: Fraction, floor: number): Raise => {
  if (floor === 0) return raiseOf([[from, from]])
  const least = over(floor, 1)
  return {
    pairs: [
      [from, mostRaised(to, floor)],
      [to, higher(to, least)],
    ],
    gain: [higher(minus(least, to), nothing), minus(mostRaised(from, floor), from)],
  }
}

/** A denominator above this is of so many means that any between them is as good. */
const mostUnder = 1e6

/** A principle by its printed mean: of all its indicators, or of those that were rated where the framework leaves out the others. */
const byMean = (printed: string, count: number, { notRated }: SbmFramework, ask: Ask): Rated => {
  const { from, to } = printedSo(printed)
  const asks = askAll(count, ask)
  const sums = range(notRated === 'left-out' ? 1 : count, count).flatMap((of) =>
    range(Math.max(ceilingOf(from, of), 0), Math.min(ceilingOf(to, of) - 1, 3 * of)).map((sum) => ({ sum, of })),
  )
  const under = Number(commonUnder(sums.map(({ of }) => over(1, of))))
  if (sums.length > 0 && under <= mostUnder) {
    const weight = over(1, under)
    const after = ({ sum, of }: (typeof sums)[number], floor: number): number[] => range(...raisedSums(sum, of, floor))
    const inUnits = (sum: number, of: number): number => sum * (under / of)
    return {
      parts: [{ weight, of: { values: ascending(sums.map(({ sum, of }) => inUnits(sum, of))), asks } }],
      raised: (floor) => {
        const values = ascending(sums.flatMap((each) => after(each, floor).map((sum) => inUnits(sum, each.of))))
        return [{ weight, of: { values, asks } }]
      },
      raises: (floor) => [
        raiseOf(
          sums.flatMap((each) =>
            after(each, floor).map((sum) => [over(each.sum, each.of), over(sum, each.of)] as const),
          ),
        ),
      ],
    }
  }
  // The principle was averaged in some other way.
  const part = printedMean(printed, asks)
  const [least, most] = [higher(from, nothing), lower(to, three)]
  return {
    parts: [part],
    asPrinted: [{ weight: decimal(printed), of: { values: [1], asks: nothingToAsk } }],
    raised: (floor) => {
      if (floor === 0) return [part]
      const ends = [higher(least, over(floor, 1)), mostRaised(most, floor)]
      return [oneOfMeans(ends, asks, true)]
    },
    raises: (floor) => [raiseBetween(least, most, floor)],
  }
}

/** A principle by its ratings, of which those that are left off are not known. */
const byRatings = (given: readonly SbmGivenRating[], count: number, { notRated }: SbmFramework, ask: Ask): Rated => {
  const ratings = range(0, count - 1).map((index) => given[index] ?? null)
  const isUnseen = ratings.every((rating) => rating === null)
  const raised = (floor: number): readonly Weighed[] => partsOfMean(ratings, { notRated, floor, ask })
  const raises = (floor: number): Raises => {
    // Of a principle without any rating a mean may be handed in that was averaged in some other way.
    if (isUnseen) return [raiseBetween(nothing, three, floor)]
    const counted = ratings.filter((rating) => rating !== 'not-rated')
    const pairs = (of: readonly SbmGivenRating[]) =>
      of.map((rating) => valuesOf(rating).map((each) => [each, Math.max(each, floor)] as const))
    const means = (all: ReturnType<typeof pairs>, under: number): Raises =>
      all.map((each) => raiseOf(each.map(([less, more]) => [over(less, under), over(more, under)])))
    if (counted.length === count || notRated === 'zero') return means(pairs(ratings), count)
    if (counted.length === 0) return means(pairs([null]), 1)
    if (notRated === 'left-out') return means(pairs(counted), counted.length)
    // Whether it is left out is one thing for all, so that the ratings are taken together.
    const sums = pairs(counted).reduce<readonly (readonly [number, number])[]>(
      (before, each) => {
        const next = before.flatMap(([sum, after]) => each.map(([less, more]) => [sum + less, after + more] as const))
        return [...new Map(next.map((pair) => [pair.join(), pair])).values()]
      },
      [[0, 0]],
    )
    const added = (count - counted.length) * floor
    return [
      raiseOf(
        sums.flatMap(([sum, after]) => [
          [over(sum, count), over(after + added, count)] as const,
          [over(sum, counted.length), over(after, counted.length)] as const,
        ]),
      ),
    ]
  }
  return { parts: raised(0), raised, raises, ...(isUnseen && { unseen: [anyMean(askAll(count, ask))] }) }
}

const isRatings = (given: readonly SbmGivenRating[] | SbmPrincipleMean): given is readonly SbmGivenRating[] =>
  Array.isArray(given)

/** What a principle is rated with. */
export const ratedBy = (
  principle: SbmFormPrinciple,
  principles: SbmIndicatorRatings,
  framework: SbmFramework,
): Rated => {
  const ask: Ask = (index, place) => questions.indicator.ask({ ...principle, index }, undefined, place)
  const { [principle.id]: given = [] } = principles
  if (isRatings(given)) return byRatings(given, principle.indicatorCount, framework, ask)
  const means = Object.values<SbmIndicatorRatings[SbmPrincipleId] | undefined>(principles).flatMap((each) =>
    each === undefined || isRatings(each) ? [] : [each.mean],
  )
  return byMean(columnOf(means)(given.mean), principle.indicatorCount, framework, ask)
}
