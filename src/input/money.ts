import { Decimal } from 'decimal.js'
import * as z from 'zod/mini'
import { expected } from './issues.ts'
import type { Schema } from './read.ts'

/**
 * An amount in pesos as it may be handed in: a number or a text with at most two decimals, from 0 to
 * 999,999,999,999.99, for example `1500`, `1500.5` or `"1500.50"`. Answers give it as a text with two decimals.
 *
 * @group Input
 */
export type Money = string | number

// A private copy, since the settings of decimal.js are global. Wide enough for sums of the largest amounts to the centavo.
const Amount = /* @__PURE__ */ Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 })

// Checked before any parsing: decimal.js itself takes 0x10, 1e3 and Infinity.
const form = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/

const isMoney = (value: string | number): boolean => (typeof value === 'string' ? value.length <= 15 : true) && form.test(String(value))

/** The amount that a text with a peso sign or separators, or a number with the noise of binary fractions, stands for. */
const nearestAmount = (received: unknown): string | undefined => {
  if (typeof received !== 'string' && typeof received !== 'number') return undefined
  const text = String(received)
  if (text.length > 40) return undefined
  const digits = text.trim().replace(/^(?:PHP|Php|P|₱)\s*/, '').replace(/,(?=\d{3}(?:\D|$))/g, '')
  if (!/^\d{1,12}(?:\.\d{1,20})?$/.test(digits)) return undefined
  const amount = new Amount(digits)
  // Which centavo is meant by a third decimal is for its author to say.
  return amount.minus(amount.toFixed(2)).abs().lessThan('0.000001') && form.test(amount.toFixed(2)) ? amount.toFixed(2) : undefined
}

const allowed = /* @__PURE__ */ expected({ is: 'an amount in pesos from 0 to 999999999999.99 with at most two decimals', near: nearestAmount })

/** An amount, read as a text with two decimals. */
export const moneySchema: Schema<string> = /* @__PURE__ */ z.pipe(
  /* @__PURE__ */ z.union([z.string(), z.number()], allowed).check(/* @__PURE__ */ z.refine(isMoney, allowed)),
  /* @__PURE__ */ z.transform((value) => new Amount(value).toFixed(2)),
)

/** An amount in whole centavos: exact, however many are added. */
export type Centavos = bigint

/** The centavos of an amount that was read. */
export const centavos = (amount: string): Centavos => BigInt(amount.replace('.', ''))

/** Centavos as a text of pesos with two decimals. */
export const pesos = (amount: Centavos): string => {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The share that a part is of a whole above zero, as a text with four decimals, rounded half up. */
export const shareOf = (part: Centavos, whole: Centavos): string => new Amount(String(part)).dividedBy(String(whole)).toFixed(4)

/** Whether a part is at least a share of the whole, without rounding. */
export const reachesShare = (part: Centavos, whole: Centavos, share: string): boolean =>
  new Amount(String(part)).greaterThanOrEqualTo(new Amount(String(whole)).times(share))
