// What a measure can come to over all figures that years which are missing may have, where the years hang together: one figure is both
// what its own year is rated by and what the next one is compared with.
import type { SbmPerformanceRules, SbmScale } from '../../order/sbm-performance.ts'
import { add, compareFractions, type Fraction, fraction } from '../fractions.ts'
import type { Span } from './scale.ts'
import type { Year } from './years.ts'

/** Figures in units of their fourth decimal, as sheets can have them. */
const unit = 10_000
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
  readonly figure: number
  readonly away: number
}

const limitsOf = (scale: SbmScale | undefined): number[] =>
  (scale?.steps ?? []).flatMap(({ limit }) => (limit === undefined ? [] : [Number(limit)]))

/** A figure multiplied by factors, each of them up to so many times in all. */
const multiplied = (figure: number, factors: readonly number[], times: number): number[] =>
  times === 0 ? [figure] : [figure, ...factors.flatMap((by) => multiplied(figure * by, factors, times - 1))]

/** The candidates of each year; nothing where too many are missing one after another. */
export const candidatesOf = (
  years: readonly Year[],
  { byChange, byLevel }: Scales,
  direction: 1 | -1,
  change: SbmPerformanceRules['change'],
): readonly Candidates[] | undefined => {
  const known = years.map(({ figure }) => figure && Number(figure.text) * unit)
  const next = (from: number, step: 1 | -1): Known | undefined => {
    const one = from + step
    if (one < 0 || one >= known.length) return undefined
    const figure = known[one]
    if (figure !== undefined) return { figure, away: 1 }
    const further = next(one, step)
    return further && { ...further, away: further.away + 1 }
  }
  const factors = limitsOf(byChange).map((limit) => 1 + (direction * limit) / 100)
  const inverse = factors.flatMap((by) => (by === 0 ? [] : [1 / by]))
  const ofYear = ({ level, figure }: Year, index: number): Candidates | undefined => {
    if (figure) return [figure.value]
    const most = level.most ? Math.round((Number(level.most.over) / Number(level.most.under)) * unit) : 0
    const [before, after] = [next(index, -1), next(index, 1)]
    const run = (before?.away ?? index + 1) + (after?.away ?? years.length - index) - 1
    if (run > longest && change === 'year-before') return undefined
    // On a base year the other years are free of each other, and the base is held against each of them.
    const [smaller, greater] =
      change === 'year-before'
        ? [[before], [after]]
        : [[], index === 0 ? known.map((each) => each && { figure: each, away: 1 }) : []]
    const first = before ?? { figure: most, away: index }
    const last = after ?? { figure: 1, away: years.length - 1 - index }
    const between = [first, { figure: most, away: index }].flatMap((from) =>
      [last, { figure: 1, away: 1 }].map((to) =>
        Math.exp(
          (Math.log(Math.max(from.figure, 1)) * to.away + Math.log(Math.max(to.figure, 1)) * from.away) /
            (from.away + to.away),
        ),
      ),
    )
    const around = [
      ...between,
      ...limitsOf(byLevel).map((limit) => limit * unit),
      ...smaller.flatMap((each) => (each ? multiplied(each.figure, factors, each.away) : [])),
      ...greater.flatMap((each) => (each ? multiplied(each.figure, inverse, each.away) : [])),
    ].flatMap((value) => [-1, 0, 1].map((more) => Math.round(value) + more))
    return [...new Set([0, 1, most, ...around])]
      .filter((value) => value >= 0 && value <= most)
      .map((value) => fraction(BigInt(value), BigInt(unit)))
  }
  const all = years.map(ofYear)
  return all.every((each) => each !== undefined) ? all : undefined
}

/** The least and the most of two sums; a most that is left out has no bound. */
const wider = (one: Required<Pick<Span, 'least'>> & Span, other: Span | undefined): Span =>
  other === undefined
    ? one
    : {
        least: compareFractions(one.least!, other.least!) <= 0 ? one.least : other.least,
        most: one.most && other.most && (compareFractions(one.most, other.most) >= 0 ? one.most : other.most),
      }
const plus = (one: Span, other: Span): Span => ({
  least: add(one.least!, other.least!),
  most: one.most && other.most && add(one.most, other.most),
})

/** The ends of a sum over the years of what each adds beside the one that it is compared with, whatever candidates the years have. */
export const sumOver = (
  years: readonly Candidates[],
  change: SbmPerformanceRules['change'],
  adds: (now: Fraction, before: Fraction | undefined) => Span,
): Span => {
  const [first = [], ...others] = years
  const start = new Map<Fraction, Span>(first.map((value) => [value, adds(value, undefined)]))
  const ends = others.reduce<ReadonlyMap<Fraction, Span>>((sums, candidates) => {
    const after = new Map<Fraction, Span>()
    for (const [before, sum] of sums)
      for (const now of candidates) {
        const key = change === 'base-year' ? before : now
        after.set(key, wider(plus(sum, adds(now, before)) as Required<Span>, after.get(key)))
      }
    return after
  }, start)
  return [...ends.values()].reduce<Span | undefined>((all, each) => wider(each as Required<Span>, all), undefined)!
}
