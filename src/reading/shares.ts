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

/**
 * The share that a part is of a whole above zero, as a text with four decimals, rounded half up; cut off where rounding would print it as the
 * whole, or as the standard, that it misses.
 */
export const shareOf = (part: Centavos, whole: Centavos, standard = '1'): string => {
  const exact = new Amount(String(part)).dividedBy(String(whole))
  const rounded = exact.toFixed(4)
  const isTooHigh = [standard, '1'].some(
    (share) => new Amount(rounded).greaterThanOrEqualTo(share) && !reachesShare(part, whole, share),
  )
  return isTooHigh ? exact.toFixed(4, Amount.ROUND_DOWN) : rounded
}
