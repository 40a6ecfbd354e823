// Values that stand in an order: days, amounts to the centavo, distances to the metre; and where on such a scale something changes.
import { dayAfter, daysFrom, isDayText, lastDay } from '../reading/days.ts'
import { centavos, pesos } from '../reading/money.ts'
import type { AcceptedValue } from './accepted.ts'

/** Values that stand in an order, each with a whole number. */
export interface Scale {
  /** The number of the first value, and of the last. */
  readonly first: number
  readonly last: number
  /** The number of a value; nothing where it does not stand on the scale. */
  readonly at: (value: unknown) => number | undefined
  /** The value of a number. */
  readonly value: (at: number) => unknown
}

const firstDay = '1900-01-01'
/** Distances are measured to the metre. */
const metresInKilometre = 1000
const mostPesos = '999999999999.99'
const isAmount = (value: unknown): value is string => typeof value === 'string' && /^\d{1,12}\.\d\d$/.test(value)

const days: Scale = /* @__PURE__ */ (() => ({
  first: 0,
  last: daysFrom(firstDay, lastDay),
  at: (value: unknown) => (isDayText(value) ? daysFrom(firstDay, value) : undefined),
  value: (at: number) => dayAfter(firstDay, at),
}))()

const amountsFrom = (first: number): Scale => ({
  first,
  last: Number(centavos(mostPesos)),
  at: (value) => (isAmount(value) ? Number(centavos(value)) : undefined),
  value: (at) => pesos(BigInt(at)),
})

const numbers = (minimum: number, maximum: number, inOne: number): Scale => ({
  first: minimum * inOne,
  last: maximum * inOne,
  at: (value) => (typeof value === 'number' ? Math.round(value * inOne) : undefined),
  value: (at) => at / inOne,
})

/** The scale on which the values of a place stand; nothing where they stand in no order. */
export const scaleOf = (schema: AcceptedValue): Scale | undefined => {
  const { type, format, minimum = -Infinity, maximum = Infinity } = schema
  if (format === 'date') return days
  if (schema['x-unit'] === 'pesos') return amountsFrom(schema.not === undefined ? 0 : 1)
  if (type === 'number' || type === 'integer')
    return Number.isFinite(maximum - minimum)
      ? numbers(minimum, maximum, type === 'integer' ? 1 : metresInKilometre)
      : undefined
  return undefined
}

/**
 * The last number from one on of which the same holds as of the first: a step towards one of which it does not, halved each time.
 */
export const lastLike = (holds: (at: number) => boolean, from: number, until: number): number => {
  let [good, bad] = [from, until]
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2)
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}

const sorted = (list: Iterable<number>): number[] => [...new Set(list)].sort((one, other) => one - other)

/** The numbers on both sides of each place where something changes, as far as some numbers show that it does between them. */
export const changesOn = (
  { first, last }: Scale,
  samples: readonly number[],
  resultAt: (at: number) => string,
): number[] => {
  const known = new Map<number, string>()
  const result = (at: number): string => {
    const found = known.get(at) ?? resultAt(at)
    known.set(at, found)
    return found
  }
  const inOrder = sorted([first, ...samples, last])
  return inOrder.slice(1).flatMap((next, index) => {
    const one = inOrder[index]!
    if (result(one) === result(next)) return []
    const sameAsOne = lastLike((at) => result(at) === result(one), one, next)
    if (result(sameAsOne + 1) === result(next)) return [sameAsOne, sameAsOne + 1]
    const sameAsNext = lastLike((at) => result(at) === result(next), next, sameAsOne + 1)
    return sorted([sameAsOne, sameAsOne + 1, sameAsNext - 1, sameAsNext])
  })
}
