// Which rating a figure has on a scale, where the figure may not be settled.
import type { SbmScale } from '../../order/sbm-performance.ts'
import { compareFractions, decimal, type Fraction, rounded, times, turned } from '../fractions.ts'

/** What a number may be; an end that is left out has no bound. */
export interface Span {
  readonly least?: Fraction | undefined
  readonly most?: Fraction | undefined
}

/** A number as it is, or with its sign turned round; an end without a bound has none. */
export const signed = (value: Fraction | undefined, sign: 1 | -1): Fraction | undefined =>
  value && (sign === 1 ? value : turned(value))

/** The same of a span: by how much a change is an improvement, or what a column shows of it. */
export const bySign = ({ least, most }: Span, sign: 1 | -1): Span =>
  sign === 1 ? { least, most } : { least: signed(most, sign), most: signed(least, sign) }

/** A span multiplied by a number that is not below nothing. */
export const timesBy = ({ least, most }: Span, by: Fraction): Span => ({
  least: least && times(least, by),
  most: most && times(most, by),
})

/** From the least to the most of two spans. */
export const wider = (one: Span, other: Span): Span => ({
  least: one.least && other.least && (compareFractions(one.least, other.least) <= 0 ? one.least : other.least),
  most: one.most && other.most && (compareFractions(one.most, other.most) >= 0 ? one.most : other.most),
})

/** Which way is better: up for all but dropout. */
export type Direction = 1 | -1

/** What a figure comes to on a scale: the ratings that it may have, the lowest first; `undefined` among them where it may reach no step. */
export type Reached = readonly (number | undefined)[]

/** The ratings that a figure within a span may have. */
export const reachedOn = ({ steps, decimals }: SbmScale, { least, most }: Span, direction: Direction): Reached => {
  const stepOf = (value: Fraction | undefined, none: number): number => {
    if (value === undefined) return none
    const taken = decimals === undefined ? value : rounded(value, decimals)
    return steps.filter(({ limit }) => limit === undefined || compareFractions(taken, decimal(limit)) !== -direction)
      .length
  }
  // A step without a limit is reached however low the figure is.
  const lowest = steps[0] !== undefined && steps[0].limit === undefined ? 1 : 0
  const ends = [
    stepOf(least, direction === 1 ? lowest : steps.length),
    stepOf(most, direction === 1 ? steps.length : lowest),
  ]
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return Array.from({ length: to - from + 1 }, (_, more) => steps[from + more - 1]?.rating)
}
