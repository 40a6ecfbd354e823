// From which printed figures another one follows: each of them taken as printed, or reckoned on without rounding in between.
import type { Entry } from './entries.ts'
import { add, compareFractions, type Fraction, fraction, minus, times, totalOf, zero } from './fractions.ts'
import { canBeIn, reachOf, windowBetween } from './reach.ts'
import type { Figure } from './rating.ts'

/** A printed figure with what was found of it. */
interface Judged extends Entry {
  readonly result: 'wrong' | 'open' | 'right'
}

/** From which printed figures another one follows. */
export interface CarriedBy {
  readonly figures: readonly Figure[]
  /** Whether it does so only as a wrong one was before it was rounded. */
  readonly isUnrounded: boolean
}

/** How much of a mistake a way to reckon a figure takes in: none, one that only a right figure was reckoned from, or a wrong figure itself. */
type Taint = 0 | 1 | 2

/** A way to reckon a figure. */
interface Way {
  /** The printed figures that are taken as printed. */
  readonly as: readonly Figure[]
  readonly taint: Taint
  /** What these come to in it. */
  readonly value: Fraction
  /** Below how much more they may come to, where a wrong figure is taken as it may have been before it was rounded; else nothing. */
  readonly more: Fraction
  /** What the ratings that it is reckoned with beside them come to, at the least and at the most. */
  readonly least: Fraction
  readonly most: Fraction
}

/** How many ways to reckon a figure are gone into, and how many of those that ratings leave open; the library’s own frameworks have some 330. */
const mostWays = 2000
const mostOpenWays = 60

const nothing: Way = { as: [], taint: 0, value: zero, more: zero, least: zero, most: zero }

const both = (one: Way, other: Way): Way => ({
  as: [...one.as, ...other.as],
  taint: one.taint > other.taint ? one.taint : other.taint,
  value: add(one.value, other.value),
  more: add(one.more, other.more),
  least: add(one.least, other.least),
  most: add(one.most, other.most),
})
const weighed = (weight: Fraction, way: Way): Way => ({
  ...way,
  value: times(weight, way.value),
  more: times(weight, way.more),
  least: times(weight, way.least),
  most: times(weight, way.most),
})
const isRounded = ({ more }: Way): boolean => more.over === 0n
const isSettled = ({ least, most }: Way): boolean => compareFractions(least, most) === 0

/** Ways of which those that come to the same are told once, the one that takes figures as printed soonest. */
const apart = (ways: readonly Way[]): readonly Way[] => {
  const kept = new Map<string, Way>()
  for (const way of ways) {
    const total = add(way.value, way.least)
    const key = `${way.taint} ${way.more.over}/${way.more.under} ${isSettled(way) ? `${total.over}/${total.under}` : way.as.map(({ path }) => path.join('.')).join()}`
    if (!kept.has(key)) kept.set(key, way)
  }
  return [...kept.values()].slice(0, mostWays)
}

/** Begins to look for the ways to reckon figures from those that were told so far. */
const waysBy = (stated: ReadonlyMap<Figure, Judged>, taints: ReadonlyMap<Figure, Taint>) => {
  const known = new Map<Figure, readonly Way[]>()
  const waysOf = (figure: Figure): readonly Way[] => {
    const found =
      known.get(figure) ??
      figure.terms.reduce<readonly Way[]>(
        (ways, { weight, of }) => {
          if (!('terms' in of)) {
            const term = { terms: [{ weight, of }] }
            const rest = { ...nothing, least: totalOf(term, 'least'), most: totalOf(term, 'most') }
            return ways.map((way) => both(way, rest))
          }
          const printed = stated.get(of)
          const way = { ...nothing, as: [of], taint: taints.get(of) ?? 0 } as const
          const choices = [
            ...(printed ? [{ ...way, value: printed.value! }] : []),
            // What was cut off was right before.
            ...(printed?.result === 'wrong' && printed.cause !== 'cut-off'
              ? [{ ...way, value: printed.from, more: minus(printed.to, printed.from) }]
              : []),
            ...waysOf(of),
          ].map((each) => weighed(weight, each))
          return apart(ways.flatMap((way) => choices.map((choice) => both(way, choice))))
        },
        [nothing],
      )
    known.set(figure, found)
    return found
  }
  return waysOf
}

/** The exact numbers that are printed as a figure is: rounded, or cut off where the form does so elsewhere. */
const printedAs = ({ value, from, to }: Entry, cuts: boolean): readonly (readonly [Fraction, Fraction])[] =>
  value && cuts
    ? [
        [from, to],
        [value, add(value, times(fraction(2n, 1n), minus(to, value)))],
      ]
    : [[from, to]]

/** Whether a figure is printed as some way to reckon it comes to. */
const isPrintedBy = ({ of }: Entry, way: Way, [from, to]: readonly [Fraction, Fraction], one: number): boolean => {
  const [least, most] = [add(way.value, way.least), add(way.value, way.most)]
  if (compareFractions(to, least) <= 0) return false
  if (!isRounded(way)) return isSettled(way) && compareFractions(from, add(most, way.more)) < 0
  if (compareFractions(most, from) < 0) return false
  if (isSettled(way)) return true
  const window = windowBetween(minus(from, way.value), minus(to, way.value), one)
  return canBeIn(reachOf(of, one, { apart: new Set(way.as) }), window)
}

/**
 * From which printed figures each figure follows, though not from the ratings: wrong ones, or figures that were reckoned from these, or else the nearest ones, which were rounded.
 * From a wrong figure it follows also where others between the two were not rounded, or the wrong figure itself was not. Of right figures those are told that pass a mistake on. The figures stand in
 * the order of the form, and `cuts` says whether it cuts decimals off.
 */
export const carriedIn = (all: readonly Judged[], one: number, cuts: boolean): ReadonlyMap<Figure, CarriedBy> => {
  const stated = new Map(all.flatMap((each) => (each.value === undefined ? [] : [[each.of, each] as const])))
  const taints = new Map<Figure, Taint>(all.flatMap(({ of, result }) => (result === 'wrong' ? [[of, 2] as const] : [])))
  if (taints.size === 0) return new Map()
  const waysOf = waysBy(stated, taints)
  const isExact = (figure: Figure): boolean =>
    (['least', 'most'] as const).every(
      (end) => compareFractions(totalOf(figure, end), stated.get(figure)!.value!) === 0,
    )
  const found = new Map<Figure, CarriedBy>()
  for (const entry of all) {
    const { of, result } = entry
    const ways = waysOf(of)
    const [nearest] = ways
    const tainted = ([2, 1] as const).flatMap((taint) => ways.filter((way) => way.taint === taint))
    const rounded = tainted.filter(isRounded)
    const settled = rounded.filter(isSettled)
    const open = rounded.filter((way) => !isSettled(way)).slice(0, mostOpenWays)
    const isSo = (way: Way, isCut = cuts): boolean =>
      printedAs(entry, isCut).some((window) => isPrintedBy(entry, way, window, one))
    // What is cut off follows from figures that are right only where these give it rounded.
    const isNearest = result === 'wrong' && nearest && isSo(nearest, cuts && entry.cause !== 'cut-off')
    const unrounded = result === 'wrong' ? tainted.filter((way) => !isRounded(way)) : []
    const by =
      [...settled, ...open].find((way) => isSo(way)) ?? (isNearest ? nearest : unrounded.find((way) => isSo(way)))
    const inexact = by?.as.filter((each) => !isExact(each)) ?? []
    if (inexact.length === 0) continue
    if (result !== 'wrong' && by!.taint > 0) taints.set(of, 1)
    const mistaken = inexact.filter((each) => taints.get(each) === 2)
    found.set(of, { figures: mistaken.length > 0 ? mistaken : inexact, isUnrounded: !isRounded(by!) })
  }
  return found
}
