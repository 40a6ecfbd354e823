// Exact arithmetic for scores: fractions over bigint, sums of what is known and what is not, rounded only where they are printed.

/** An exact number in lowest terms. */
export interface Fraction {
  /** What is divided. */
  readonly over: bigint
  /** What it is divided by, a positive number. */
  readonly under: bigint
}

const divisor = (a: bigint, b: bigint): bigint => {
  let [whole, rest] = [a, b]
  while (rest !== 0n) [whole, rest] = [rest, whole % rest]
  return whole < 0n ? -whole : whole
}

/** The fraction of two whole numbers, the second one positive. */
export const fraction = (over: bigint, under: bigint): Fraction => {
  const common = divisor(over, under)
  return { over: over / common, under: under / common }
}

/** Nothing. */
export const zero: Fraction = { over: 0n, under: 1n }

/** A whole number as a fraction. */
export const whole = (value: number | bigint): Fraction => ({ over: BigInt(value), under: 1n })

/** A number with its sign turned round. */
export const turned = ({ over, under }: Fraction): Fraction => ({ over: -over, under })

/** The fraction that a decimal stands for, such as `0.30`. */
export const decimal = (text: string): Fraction => {
  const [whole = '', part = ''] = text.split('.')
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length))
}

/** The sum of fractions, brought to lowest terms once. */
export const add = (...terms: readonly Fraction[]): Fraction => {
  let [over, under] = [0n, 1n]
  for (const each of terms) {
    const isAlike = each.under === under
    over = isAlike ? over + each.over : over * each.under + each.over * under
    if (!isAlike) under *= each.under
  }
  return fraction(over, under)
}

/** The product of two fractions. */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)

/** The first without the second. */
export const minus = (a: Fraction, b: Fraction): Fraction => add(a, turned(b))

/** Whether the first is the greater (1), the second is (-1), or neither (0). */
export const compareFractions = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const [left, right] = [a.over * b.under, b.over * a.under]
  return left > right ? 1 : left < right ? -1 : 0
}

/** A denominator that all the fractions have in common, so that they are whole numbers of units of one over it. */
export const commonUnder = (fractions: readonly Fraction[]): bigint =>
  fractions.reduce((under, each) => (under * each.under) / divisor(under, each.under), 1n)

/** A number from 0 on as a text, rounded half up to so many decimals. */
export const print = (value: Fraction, decimals: number): string =>
  cut(add(value, fraction(1n, 2n * 10n ** BigInt(decimals))), decimals)

/** A number from 0 on as a text, cut off after so many decimals. */
export const cut = ({ over, under }: Fraction, decimals: number): string => {
  const digits = String((over * 10n ** BigInt(decimals)) / under).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** A number rounded half up, away from zero, to so many decimals. */
export const rounded = (value: Fraction, decimals: number): Fraction => {
  const unit = 10n ** BigInt(decimals)
  const [size, sign] = value.over < 0n ? [-value.over, -1n] : [value.over, 1n]
  return fraction(sign * ((size * unit * 2n + value.under) / (2n * value.under)), unit)
}

/** A number as a form prints it, and the exact numbers that are printed so. */
export interface PrintedSo {
  /** The number itself. */
  readonly value: Fraction
  /** How many decimals it has. */
  readonly decimals: number
  /** The least that is printed so. */
  readonly from: Fraction
  /** The least above it that is not. */
  readonly to: Fraction
}

/** What a decimal is printed for, rounded half up. */
export const printedSo = (text: string): PrintedSo => {
  const [, places = ''] = text.split('.')
  const value = decimal(text)
  const half = fraction(1n, 2n * 10n ** BigInt(places.length))
  return { value, decimals: places.length, from: minus(value, half), to: add(value, half) }
}

/** The least whole number of some parts of one that is not below a fraction. */
export const ceilingOf = ({ over, under }: Fraction, parts: number): number => {
  const product = over * BigInt(parts)
  return Number(product > 0n ? (product + under - 1n) / under : product / under)
}

/** A whole number that has one of some values. */
export interface Part {
  /** The values, the lowest first, one at least. */
  readonly values: readonly number[]
  /** Whether any number between the lowest and the highest is possible as well. */
  readonly isDense?: boolean
}

/** An end of what a number can be. */
export type End = 'least' | 'most'

const valueAt = ({ values }: Part, end: End): number => values[end === 'least' ? 0 : values.length - 1]!

/** A sum of numbers and of other sums, each times a weight that is not negative. */
export interface Sum<P extends Part> {
  /** What is added. */
  readonly terms: readonly { readonly weight: Fraction; readonly of: P | Sum<P> }[]
}

/** What sums come to, each reckoned once, since each is a part of the next. */
const totals = new WeakMap<Sum<never>, Partial<Record<End, Fraction>>>()

/** What a sum comes to at one of its ends. */
export const totalOf = <P extends Part>(sum: Sum<P>, end: End): Fraction => {
  const known = totals.get(sum as Sum<never>) ?? {}
  totals.set(sum as Sum<never>, known)
  return (known[end] ??= add(
    ...sum.terms.map(({ weight, of }) =>
      'terms' in of ? times(weight, totalOf(of, end)) : fraction(weight.over * BigInt(valueAt(of, end)), weight.under),
    ),
  ))
}

/** The numbers that a sum is made of, each with its weight in the whole. */
export const partsOf = <P extends Part>({ terms }: Sum<P>): { readonly part: P; readonly weight: Fraction }[] =>
  terms.flatMap(({ weight, of }) =>
    'terms' in of
      ? partsOf(of).map((each) => ({ part: each.part, weight: times(weight, each.weight) }))
      : [{ part: of, weight }],
  )

/** Two totals that are reckoned side by side; the second is never the lower one. */
export type Pair = readonly [bigint, bigint]

const lower = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const higher = (a: bigint, b: bigint): bigint => (a < b ? b : a)
const ends =
  (end: typeof lower) =>
  ([a, b]: Pair, [c, d]: Pair): Pair => [end(a, c), end(b, d)]

const plus = ([a, b]: Pair, [c, d]: Pair): Pair => [a + c, b + d]

/** What is open, one after another: what each of its values adds to the totals, and the ends of all that is still to be added. */
interface Chain {
  readonly values: readonly Pair[]
  readonly least: Pair
  readonly most: Pair
  readonly rest?: Chain
  readonly tried: Set<string>
}

/** How many pairs of totals are gone into before a choice is taken to be possible. The library’s own frameworks need some 150. */
const mostLooks = 10_000

/** What is looked for among the choices of some values. */
export interface Choices {
  /** What the two totals are before anything is chosen. */
  readonly start: Pair
  /** What each thing that is open may add to them; one pair at least. */
  readonly open: readonly (readonly Pair[])[]
  /** Up to how much may come on top of both, in any part of it, whole or not. */
  readonly slack: bigint
  /** The least total of each band but the lowest. */
  readonly marks: readonly bigint[]
}

/**
 * Whether some choice of values leaves two totals in the same band, or in different bands. Every choice counts, but no pair of totals is
 * gone into twice, and none of which the ends are certain. A `false` is always certain; so is a `true`, but for frameworks of weights so fine
 * that the looks run out.
 */
export const canBe = (wanted: 'same' | 'different', { start, open, slack, marks }: Choices): boolean => {
  const bandOf = (total: bigint): number => marks.filter((mark) => mark <= total).length
  // With `different`, a mark has to lie above the first total and not above the second. What comes on top moves both up to it, if need be.
  const hopeless =
    wanted === 'different'
      ? ({ least, most }: Chain, [low, high]: Pair) => bandOf(low + least[0]) === bandOf(high + most[1] + slack)
      : ({ least, most }: Chain, [low, high]: Pair) => bandOf(low + most[0] + slack) < bandOf(high + least[1])
  // Nothing on top, or just so much that the first total is at a mark: else there would be less on top with which the same marks lie between.
  const isWanted = ([low, high]: Pair): boolean =>
    wanted === 'different'
      ? low < high
      : [0n, ...marks.map((mark) => mark - low)].some(
          (top) => top >= 0n && top <= slack && bandOf(low + top) === bandOf(high + top),
        )
  let looks = 0
  const search = (chain: Chain, totals: Pair): boolean => {
    const key = totals.join()
    if (chain.tried.has(key) || hopeless(chain, totals)) return false
    chain.tried.add(key)
    looks += 1
    const { rest } = chain
    return rest === undefined
      ? isWanted(totals)
      : looks > mostLooks || chain.values.some((value) => search(rest, plus(totals, value)))
  }
  const nothing: Pair = [0n, 0n]
  const end: Chain = { values: [], least: nothing, most: nothing, tried: new Set() }
  const chained = open
    .map((values) => ({ values, first: values.reduce(ends(lower)), last: values.reduce(ends(higher)) }))
    // What adds most goes first, so that much becomes certain early.
    .sort((a, b) => Number(a.last[1] - b.last[1]))
    .reduce<Chain>(
      (rest, { values, first, last }) => ({
        values,
        least: plus(first, rest.least),
        most: plus(last, rest.most),
        rest,
        tried: new Set(),
      }),
      end,
    )
  return search(chained, start)
}
