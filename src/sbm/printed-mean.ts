// A printed mean of ratings that are not at hand.
import { mostRatings, mostYears } from './facts.ts'
import { ceilingOf, commonUnder, type Fraction, fraction, printedSo, times } from './fractions.ts'
import type { Rating, Weighed } from './rating.ts'

/** Of how many ratings a mean is taken to be made at the most: of so many years, and so many indicators. */
const mostAveraged = mostYears * mostRatings
/** Means finer than any form prints are all alike: more decimals than these tell none apart. */
const finest = 4

/** A mean of who knows how many ratings: whatever is printed so. */
export const printedMean = (printed: string, asks: Rating['asks']): Weighed => {
  const { from, to, decimals } = printedSo(printed)
  // So fine that no mean of so many ratings lies between the last of these parts and the end.
  const under = 2 * mostAveraged * 10 ** Math.min(decimals, finest - 1)
  const below = -ceilingOf(times(fraction(-1n, 1n), from), under)
  const above = ceilingOf(to, under) - (decimals > finest ? 0 : 1)
  const values = [Math.max(below, 0), Math.min(above, 3 * under)]
  return { weight: fraction(1n, BigInt(under)), of: { values, isDense: true, asks } }
}

/** A mean that may be one of some numbers. */
export const oneOfMeans = (means: readonly Fraction[], asks: Rating['asks'], isDense = false): Weighed => {
  const under = commonUnder(means)
  const values = [...new Set(means.map((each) => Number(each.over * (under / each.under))))].sort((a, b) => a - b)
  return { weight: fraction(1n, under), of: { values, asks, ...(isDense && { isDense }) } }
}
