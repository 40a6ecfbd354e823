// How a figure or a year is rated in the ways of a framework, whatever it may be.
import type { SbmPerformanceRules, SbmScale } from '../../order/sbm-performance.ts'
import type { PerformanceRated } from '../questions.ts'
import type { Chain } from './chain.ts'
import { unique } from './measure-answer.ts'
import { bySign, type Direction, type Reached, reachedOn, type Span } from './scale.ts'
import type { Year } from './years.ts'

/** Which way is better. */
export const directionOf = (rated: PerformanceRated): Direction => (rated === 'dropout' ? -1 : 1)

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, more) => from + more)
const isKnown = (rating: number | undefined): rating is number => rating !== undefined

/** How a measure is rated in its ways. */
export interface Ways {
  readonly byChange: SbmScale | undefined
  readonly byLevel: SbmScale | undefined
  readonly direction: Direction
}

/** A scale of which no step was seen may come to anything. */
export const reached = (scale: SbmScale, span: Span, direction: Direction): Reached =>
  scale.steps.length === 0 ? range(0, 3) : reachedOn(scale, span, direction)

/** The lowest rating of a measure’s scales: what reaches no step has a lower one, or this. */
const lowestOf = ({ byChange, byLevel }: Ways): number =>
  Math.min(...[byChange, byLevel].flatMap((scale) => scale?.steps.map(({ rating }) => rating) ?? []), 3)

/** The ratings of two ways together: the higher counts, and one that reaches no step gives none. */
export const together = (ways: Ways, one: Reached | undefined, other: Reached | undefined): number[] => {
  const pairs = (one ?? [undefined]).flatMap((first) =>
    (other ?? [undefined]).map((second) => [first, second].filter(isKnown)),
  )
  return unique(pairs.flatMap((pair) => (pair.length === 0 ? range(0, lowestOf(ways)) : [Math.max(...pair)])))
}

/** What a measure may come to of which nothing is known. */
export const anyRating = (ways: Ways): number[] =>
  together(
    ways,
    ways.byChange && reached(ways.byChange, {}, 1),
    ways.byLevel && reached(ways.byLevel, {}, ways.direction),
  )

/** A measure as it is being rated. */
export interface Rating {
  readonly rated: PerformanceRated
  readonly years: readonly Year[]
  readonly ways: Ways
  /** What a year is compared with. */
  readonly change: SbmPerformanceRules['change']
  /** What is averaged. */
  readonly averaged: SbmPerformanceRules['averaged']
  /** What the figures may be, where the sheet has changes only. */
  readonly chain: Chain | undefined
}

/** What a year may have, and be rated by. */
type Had = Pick<Year, 'change' | 'level'>

/** What a year by itself may be rated; nothing where it is compared with none and rated by its change. */
export const ratingsOfYear = ({ ways }: Rating, { change, level }: Had): readonly number[] | undefined => {
  const { byChange, byLevel, direction } = ways
  if (byChange && !change) return undefined
  return together(
    ways,
    byChange && change && reached(byChange, bySign(change, direction), 1),
    byLevel && reached(byLevel, level, direction),
  )
}

/** The same by all that it may have. */
export const ratingsOfAny = (rating: Rating, each: readonly Had[]): readonly number[] | undefined => {
  const ratings = each.flatMap((one) => ratingsOfYear(rating, one) ?? [])
  return ratings.length > 0 ? unique(ratings) : undefined
}
