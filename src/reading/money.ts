import * as z from 'zod/mini'
import { expected } from './issues.ts'
import { refuse, type Schema } from './read.ts'

/**
 * An amount in pesos as it may be handed in: a number or a text from 0 to 999,999,999,999.99 with at most two
 * decimals, for example `1500`, `1500.5` or `"1500.50"`. Answers give it as a text with two decimals.
 *
 * @group Input
 */
export type Money = string | number

// No exponent, no sign, no separator, no leading zero.
const form = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/
const longest = 15

/** The amount that a text with a peso sign or separators, or a number with the noise of binary fractions, stands for. */
const nearestAmount = (received: unknown): string | undefined => {
  if (typeof received !== 'string' && typeof received !== 'number') return undefined
  const text = String(received)
  if (text.length > 40) return undefined
  const digits = text
    .trim()
    .replace(/^(?:PHP|Php|P|₱)\s*/, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
  if (!/^\d{1,12}(?:\.\d{1,20})?$/.test(digits)) return undefined
  const amount = Number(digits).toFixed(2)
  // Which centavo is meant by a third decimal is for its author to say.
  return Math.abs(Number(digits) - Number(amount)) < 0.000001 && form.test(amount) ? amount : undefined
}

const allowed = /* @__PURE__ */ expected({
  is: 'an amount in pesos from 0 to 999999999999.99 with at most two decimals',
  near: nearestAmount,
})

const isAmount = (value: unknown): value is Money => typeof value === 'string' || Number.isFinite(value)

/** An amount, read as a text with two decimals. */
export const moneySchema: Schema<string> = /* @__PURE__ */ z.pipe(
  /* @__PURE__ */ z.unknown(),
  /* @__PURE__ */ z.transform((value, context) => {
    const text = isAmount(value) && (typeof value === 'number' || value.length <= longest) ? String(value) : ''
    if (!form.test(text)) refuse(context, value, allowed, !isAmount(value))
    const point = text.indexOf('.')
    return point < 0 ? `${text}.00` : text.padEnd(point + 3, '0')
  }),
)

/** An amount in whole centavos: exact, however many are added. */
export type Centavos = bigint

/** The centavos of an amount that was read. */
export const centavos = (amount: string): Centavos => BigInt(amount.replace('.', ''))

/** Centavos from 0 on as a text of pesos with two decimals. */
export const pesos = (amount: Centavos): string => {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
