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
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
  if (!/^\d{1,12}(?:\.\d{1,20})?$/.test(digits)) return undefined
  // 1.250 may be a thousand and more, as others write it.
  if (typeof received === 'string' && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return undefined
  const amount = Number(digits).toFixed(2)
  // Which centavo is meant by a third decimal is for its author to say.
  return Math.abs(Number(digits) - Number(amount)) < 0.000001 && form.test(amount) ? amount : undefined
}

const allowed = /* @__PURE__ */ expected({
  is: 'an amount in pesos from 0 to 999999999999.99 with at most two decimals',
  near: nearestAmount,
})

const isAmount = (value: unknown): value is Money => typeof value === 'string' || Number.isFinite(value)

/** An amount in whole centavos: exact, however many are added. */
export type Centavos = bigint

/** An amount, read as whole centavos. */
export const moneySchema: Schema<Centavos> = /* @__PURE__ */ z.transform((value, context) => {
  const text = isAmount(value) && (typeof value === 'number' || value.length <= longest) ? String(value) : ''
  if (form.test(text)) return centavos(text)
  refuse(context, value, allowed, !isAmount(value))
  return 0n
})

/** The centavos of an amount with at most two decimals. */
export const centavos = (amount: string): Centavos => {
  const point = amount.indexOf('.')
  return BigInt(point < 0 ? `${amount}00` : amount.slice(0, point) + amount.slice(point + 1).padEnd(2, '0'))
}

/** Centavos as a text of pesos with two decimals. */
export const pesos = (amount: Centavos): string => {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An amount, read as a text of pesos with two decimals. */
export const pesosSchema: Schema<string> = /* @__PURE__ */ z.pipe(moneySchema, /* @__PURE__ */ z.transform(pesos))

/** A value that was read with its amounts as texts of pesos, as whoever handed it in has them. */
export const withPesos = (value: unknown): unknown => {
  if (typeof value === 'bigint') return pesos(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withPesos)
  // What was read has `undefined` for what its record leaves out.
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, withPesos(inner)]])),
  )
}
