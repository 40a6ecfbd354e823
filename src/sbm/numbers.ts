// Exact numbers as answers give them.
import { type Fraction, print, rounded } from './fractions.ts'

/**
 * An exact number: as a fraction, and as it is printed.
 *
 * @group Answers
 */
export interface SbmNumber {
  /** The fraction in lowest terms, such as `31/18`; a whole number has none. */
  readonly exact: string
  /** The number rounded half up, away from zero, to four decimals, and to two for a percentage. */
  readonly printed: string
}

/**
 * An exact number that may not be settled: the least and the most that it can be.
 *
 * @group Answers
 */
export interface SbmExactRange {
  /** The least. */
  readonly least: SbmNumber
  /**
   * The most. Where only a printed mean is at hand, 1.67 say, it stands for all below 1.675, and that bound is not reached: `most` is then reckoned with a
   * number so little below it that no mean of 360 ratings or fewer lies between, 1/72000 for two decimals. It is no mean that was seen.
   */
  readonly most: SbmNumber
}

/** A number as printed, rounded half up away from zero. */
export const printSigned = (value: Fraction, decimals: number): string => {
  const { over, under } = rounded(value, decimals)
  const size = print({ over: over < 0n ? -over : over, under }, decimals)
  return over < 0n ? `-${size}` : size
}

/** An exact number as answers give it. */
export const numberOf = (value: Fraction, decimals: number): SbmNumber => ({
  exact: value.under === 1n ? String(value.over) : `${value.over}/${value.under}`,
  printed: printSigned(value, decimals),
})
