// What a measure can come to over all figures that years which are missing may have, where the years hang together: one figure is both
// what its own year is rated by and what the next one is compared with.
import type { SbmPerformanceRules, SbmScale } from '../../order/sbm-performance.ts'
import { add, decimal, type Fraction, fraction, times, zero } from '../fractions.ts'
import { type Span, timesBy, wider } from './scale.ts'
import { mayBeLeftOut, type Year } from './years.ts'

/** Figures in units of the last decimal that sheets can have. */
const unit = 10n ** 10n
/** More missing years one after another are so free that each is taken by itself. */
const longest = 2

/** The figures that a year may have among which the ends of all sums are; one where it is known. */
export type Candidates = readonly Fraction[]

interface Scales {
  readonly byChange: SbmScale | undefined
  readonly byLevel: SbmScale | undefined
}

/** A year before or after some that are missing, so many years away. */
interface Known {
  readonly figure: bigint
  readonly away: number
}

/** By what a figure is multiplied. */
type Factor = readonly [over: bigint, under: bigint]

const limitsOf = (scale: SbmScale | undefined): Fraction[] =>
  (scale?.steps ?? []).flatMap(({ limit }) => (limit === undefined ? [] : [decimal(limit)]))

const inUnits = ({ over, under }: Fraction): bigint => (over * unit) / under

/**
 * A figure multiplied by factors, each of them up to so many times in all, and what is on the other side of each: a unit off a figure that is
 * reckoned from a known one, and three off one that is reckoned from such a one.
 */
const multiplied = (figure: bigint, factors: readonly Factor[], times: number, off = 1n): bigint[] =>
  times === 0
    ? []
    : factors.flatMap(([over, under]) => {
        const product = (figure * over + under / 2n) / under
        return [product - off, product, product + off, ...multiplied(product, factors, times - 1, off + 2n)]
      })

/** The greatest whole number whose power is no more than a number. */
const rootOf = (value: bigint, power: number): bigint => {
  const to = BigInt(power)
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / power))
  for (;;) {
    const next = ((to - 1n) * root + value / root ** (to - 1n)) / to
    if (next >= root) return root
    root = next
  }
}

/** The candidates of each year; nothing where too many are missing one after another. */
export const candidatesOf = (
  years: readonly Year[],
  { byChange, byLevel }: Scales,
  direction: 1 | -1,
  { change, averaged }: Pick<SbmPerformanceRules, 'change' | 'averaged'>,
): readonly Candidates[] | undefined => {
  const known = years.map(({ figure }) => figure && inUnits(figure.value))
  const next = (from: number, step: 1 | -1): Known | undefined => {
    const one = from + step
    if (one < 0 || one >= known.length) return undefined
    const figure = known[one]
    if (figure !== undefined) return { figure, away: 1 }
    const further = next(one, step)
    return further && { ...further, away: further.away + 1 }
  }
  const hundred = fraction(100n, 1n)
  const factors = limitsOf(byChange).map((limit): Factor => {
    const { over, under } = add(hundred, times(fraction(BigInt(direction), 1n), limit))
    return [over, under * 100n]
  })
  const inverse = factors.flatMap(([over, under]): Factor[] => (over > 0n ? [[under, over]] : []))
  const ofYear = ({ level, figure }: Year, index: number): Candidates | undefined => {
    if (figure) return [figure.value]
    const most = level.most ? inUnits(level.most) : 0n
    const [before, after] = [next(index, -1), next(index, 1)]
    const run = (before?.away ?? index + 1) + (after?.away ?? years.length - index) - 1
    if (run > longest && change === 'year-before') return undefined
    // A limit is reached by yearly changes where each year is rated. On a base year the other years are free of each other, and the base is
    // held against each of them.
    const [smaller, greater] =
      averaged === 'figures'
        ? [[], []]
        : change === 'year-before'
          ? [[before], [after]]
          : [[], index === 0 ? known.map((each) => each && { figure: each, away: 1 }) : []]
    const first = before ?? { figure: most, away: index }
    const last = after ?? { figure: 1n, away: years.length - 1 - index }
    const least = (value: bigint): bigint => (value > 0n ? value : 1n)
    const between = [first, { figure: most, away: index }].flatMap((from) =>
      [last, { figure: 1n, away: 1 }].map((to) =>
        rootOf(least(from.figure) ** BigInt(to.away) * least(to.figure) ** BigInt(from.away), from.away + to.away),
      ),
    )
    const around = [...between, ...limitsOf(byLevel).map(inUnits)].flatMap((value) => [value - 1n, value, value + 1n])
    const reaching = [
      ...smaller.flatMap((each) => (each ? [each.figure, ...multiplied(each.figure, factors, each.away)] : [])),
      ...greater.flatMap((each) => (each ? [each.figure, ...multiplied(each.figure, inverse, each.away)] : [])),
    ]
    return [...new Set([0n, 1n, most, ...around, ...reaching])]
      .filter((value) => value >= 0n && value <= most)
      .map((value) => fraction(value, unit))
  }
  const all = years.map(ofYear)
  return all.every((each) => each !== undefined) ? all : undefined
}

const none: Span = { least: zero, most: zero }
const plus = (one: Span, other: Span): Span => ({
  least: add(one.least!, other.least!),
  most: one.most && other.most && add(one.most, other.most),
})

/** What a year adds to a sum. */
interface Added {
  readonly span: Span
  readonly mayBeLeftOut: boolean
}

/** The ends of a sum, by how many years are left out of it. */
type Sums = readonly (Span | undefined)[]

const widened = (sums: Sums, left: number, span: Span): Sums => {
  const more = [...sums]
  more[left] = sums[left] ? wider(sums[left], span) : span
  return more
}

/**
 * The ends of a sum over the years of what each adds beside the one that it is compared with, whatever candidates the years have; nothing where no
 * candidates go together. What cannot follow on another adds nothing at all.
 */
const sumOver = <T>(
  years: readonly (readonly T[])[],
  change: SbmPerformanceRules['change'],
  adds: (now: T, before: T | undefined, place: number) => Added | undefined,
): Sums => {
  const [first = [], ...others] = years
  const start = new Map<T, Sums>(
    first.flatMap((value) => {
      const added = adds(value, undefined, 0)
      return added ? [[value, [added.span]] as const] : []
    }),
  )
  const ends = others.reduce<ReadonlyMap<T, Sums>>((all, candidates, index) => {
    const after = new Map<T, Sums>()
    for (const [before, sums] of all)
      for (const now of candidates) {
        const added = adds(now, before, index + 1)
        if (!added) continue
        const key = change === 'base-year' ? before : now
        sums.forEach((sum, left) => {
          if (!sum) return
          after.set(key, widened(after.get(key) ?? [], left, plus(sum, added.span)))
          if (added.mayBeLeftOut) after.set(key, widened(after.get(key) ?? [], left + 1, sum))
        })
      }
    return after
  }, start)
  return [...ends.values()].reduce<Sums>(
    (all, sums) => sums.reduce<Sums>((more, sum, left) => (sum ? widened(more, left, sum) : more), all),
    [],
  )
}

/** The figures of a sheet that may have several, taken together. */
export interface Joint {
  /** How many figures are on the sheet. */
  readonly count: number
  /** The ends of the sum of what each year adds, over all figures that go together, or over those of which the last one is as it is asked. */
  readonly sum: (
    adds: (year: Pick<Year, 'change' | 'level'>) => Span,
    isLast?: (level: Span) => boolean,
  ) => Span | undefined
  /** The ends of the mean of what the years that have a change add, whichever of those that may be left out are; one is left at least. */
  readonly mean: (
    adds: (year: Pick<Year, 'change' | 'level'>) => Span,
    isLast?: (level: Span) => boolean,
  ) => Span | undefined
}

/** Takes candidates together, of which one follows on another by a change. */
export const jointBy = <T>(
  years: readonly (readonly T[])[],
  on: SbmPerformanceRules['change'],
  change: (now: T, before: T, place: number) => Span | undefined,
  levelOf: (value: T) => Span,
): Joint => {
  const sums = (adds: (year: Pick<Year, 'change' | 'level'>) => Span, isLast: (level: Span) => boolean): Sums =>
    sumOver(
      years.map((values, place) =>
        place === years.length - 1 ? values.filter((value) => isLast(levelOf(value))) : values,
      ),
      on,
      (now, before, place) => {
        const from = before === undefined ? undefined : change(now, before, place)
        if (before !== undefined && !from) return undefined
        return {
          span: adds({ change: from, level: levelOf(now) }),
          mayBeLeftOut: from !== undefined && mayBeLeftOut(from),
        }
      },
    )
  return {
    count: years.length,
    sum: (adds, isLast = () => true) => sums(adds, isLast)[0],
    mean: (adds, isLast = () => true) => {
      const changes = years.length - 1
      const means = sums(({ change: from, level }) => (from ? adds({ change: from, level }) : none), isLast).flatMap(
        (sum, left) => (sum && left < changes ? [timesBy(sum, fraction(1n, BigInt(changes - left)))] : []),
      )
      return means.length > 0 ? means.reduce(wider) : undefined
    },
  }
}
