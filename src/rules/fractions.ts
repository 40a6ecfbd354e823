// Exact arithmetic for scores: fractions over bigint, rounded only where they are printed.

/** An exact number in lowest terms; `under` is positive. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

/** The fraction of two whole numbers, the second one positive. */
export const fraction = (over: bigint, under: bigint): Fraction => {
  const common = divisor(over, under)
  return { over: over / common, under: under / common }
}

/** The fraction that a decimal stands for, such as `0.30`. */
export const decimal = (text: string): Fraction => {
  const [whole = '', part = ''] = text.split('.')
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length))
}

/** The sum of fractions. */
export const add = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce((sum, each) => fraction(sum.over * each.under + each.over * sum.under, sum.under * each.under), { over: 0n, under: 1n })

/** The product of two fractions. */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)

/** Whether the first is the greater (1), the second is (-1), or neither (0). */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const [left, right] = [a.over * b.under, b.over * a.under]
  return left > right ? 1 : left < right ? -1 : 0
}

/** A denominator that all the fractions have in common, so that they are whole numbers of units of one over it. */
export const commonUnder = (fractions: readonly Fraction[]): bigint =>
  fractions.reduce((under, each) => (under * each.under) / divisor(under, each.under), 1n)

/** A number from 0 on as a text, rounded half up to so many decimals, 1 at least. */
export const print = (value: Fraction, decimals: number): string => cut(add(value, fraction(1n, 2n * 10n ** BigInt(decimals))), decimals)

/** A number from 0 on as a text, cut off after so many decimals, 1 at least. */
export const cut = ({ over, under }: Fraction, decimals: number): string => {
  const digits = String((over * 10n ** BigInt(decimals)) / under).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
