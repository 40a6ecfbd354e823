// What is answered of a measure that was rated: its years, and what it comes to in each way.
import type { ClauseId } from '../../order/index.ts'
import type { SbmScale } from '../../order/sbm-performance.ts'
import { compareFractions, type Fraction } from '../fractions.ts'
import { numberOf, type SbmExactRange, type SbmNumber } from '../numbers.ts'
import type { Reached, Span } from './scale.ts'
import type { Year } from './years.ts'

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
  /** Given and `true` where the sheet says that no rating was given. */
  readonly notRated?: true
  /** The sum of the yearly changes in percent; absent where one is missing. */
  readonly sum?: SbmNumber
  /** Their mean. */
  readonly mean?: SbmNumber
  /** What it comes to by its change, where the framework rates so. */
  readonly byChange?: SbmWayRating
  /** What it comes to by its level, where the framework rates so. */
  readonly byLevel?: SbmWayRating
  /** The whole ratings that it may have, the lowest first; none where yearly ratings are averaged, and where it is not rated and does not count as 0. */
  readonly ratings: readonly number[]
  /** The rating: the least and the most that it may be; 0 to 3 where it is not rated and does not count as 0. */
  readonly rating: SbmExactRange
}

export const unique = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

export const exactly = ({ least, most }: Span): Fraction | undefined =>
  least && most && compareFractions(least, most) === 0 ? least : undefined

export const wayOf = (scale: SbmScale, span: Span | undefined, ratings: Reached): SbmWayRating => {
  const figure = span && exactly(span)
  const [only, ...others] = ratings
  const step = others.length === 0 ? scale.steps.find(({ rating }) => rating === only) : undefined
  return {
    ...(figure && { figure: numberOf(figure, 2) }),
    ratings: unique(ratings.filter((rating) => rating !== undefined)),
    ...(step?.limit !== undefined && { limit: step.limit }),
    ...(scale.clause && { clause: scale.clause }),
  }
}

export const yearAnswer = (
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
