import { Decimal } from 'decimal.js'
import type { Centavos } from './money.ts'

// A private copy. The settings of decimal.js are global and a host may have changed them before this is loaded, so each one is
// given here and none is taken from there. Wide enough for the sum of a full ledger of the largest amounts; 4 is half up.
const Amount = (() =>
  Decimal.clone({
    defaults: true,
    precision: 40,
    rounding: 4,
    toExpNeg: -40,
    toExpPos: 40,
    minE: -9e15,
    maxE: 9e15,
    modulo: 1,
    crypto: false,
  }))()

/** Whether a part is at least a share of the whole, without rounding. */
export const reachesShare = (part: Centavos, whole: Centavos, share: string): boolean =>
  new Amount(String(part)).greaterThanOrEqualTo(new Amount(String(whole)).times(share))

/** Ten-thousandths as a text with four decimals. */
const fourDecimals = (share: bigint): string => {
  const digits = String(share).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/**
 * The share that a part, not below zero, is of a whole above zero, as a text with four decimals, rounded half up; cut off where rounding
 * would print it as the whole, or as the standard, that it misses.
 */
export const shareOf = (part: Centavos, whole: Centavos, standard = '1'): string => {
  const cutOff = fourDecimals((part * 10_000n) / whole)
  const rounded = fourDecimals((part * 20_000n + whole) / (2n * whole))
  const isTooHigh =
    rounded !== cutOff &&
    [standard, '1'].some(
      (share) => new Amount(rounded).greaterThanOrEqualTo(share) && !reachesShare(part, whole, share),
    )
  return isTooHigh ? cutOff : rounded
}
