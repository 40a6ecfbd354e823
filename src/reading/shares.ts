import { Decimal } from 'decimal.js'
import type { Centavos } from './money.ts'

// A private copy, since the settings of decimal.js are global. Wide enough for the sum of a full ledger of the largest amounts.
const Amount = (() => Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 }))()

/**
 * The share that a part is of a whole above zero, as a text with four decimals, rounded down: a share is never printed as one that it does
 * not reach.
 */
export const shareOf = (part: Centavos, whole: Centavos): string =>
  new Amount(String(part)).dividedBy(String(whole)).toFixed(4, Amount.ROUND_DOWN)

/** Whether a part is at least a share of the whole, without rounding. */
export const reachesShare = (part: Centavos, whole: Centavos, share: string): boolean =>
  new Amount(String(part)).greaterThanOrEqualTo(new Amount(String(whole)).times(share))
