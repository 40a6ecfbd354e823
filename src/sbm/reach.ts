// What figures can come to while ratings are missing: not a range only, but every sum of ratings, exactly.
import { type Fraction, partsOf } from './fractions.ts'
import type { Figure, Rating } from './rating.ts'

/**
 * Totals in whole units, ascending, each once. However fine the weights and many the ratings of a framework that can be read, one is
 * less than 10 ** 15 units, so that numbers hold every total exactly.
 */
type Totals = readonly number[]

/** The totals from one to another, both included. */
export interface Window {
  /** The lowest. */
  readonly least: number
  /** The highest. */
  readonly most: number
}

/** What is known of the figures on a form. */
export interface Given {
  /** Figures that are held to a window. */
  readonly held?: ReadonlyMap<Figure, Window>
  /** Figures that count as nothing, with all that they are made of. */
  readonly apart?: ReadonlySet<Figure>
  /** A missing rating that counts as its lowest. */
  readonly fixed?: Rating
}

/** What a figure can come to: all sums of one total of each list, those within the window if there is one. */
export interface Reach {
  /** The lists, one for each part that comes to its totals by itself. */
  readonly lists: readonly Totals[]
  /** Up to how much may come on top of a sum, in any part of it: what is averaged of who knows how many. */
  readonly slack: number
  /** What is beyond it cannot be. */
  readonly window?: Window
}

/**
 * How many totals a printed figure may leave so that it is held against the figures that are made of it. With more it is not, so that a
 * contradiction may be missed and none is invented. By the library’s own frameworks no figure leaves a tenth of that.
 */
const mostTotals = 20_000

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/** How many units make one, so that all totals of a figure and of those it is made of are whole numbers of them. */
const unitsUnder = ({ terms }: Figure): bigint =>
  terms
    .map(({ weight, of }) => weight.under * ('terms' in of ? unitsUnder(of) : 1n))
    .reduce((under, each) => (under * each) / divisor(under, each), 1n)

/** How many units make one at the least: what may be any number is held to printed figures, and these have ten decimals at most. */
const finest = 10 ** 12

/** How many units make one in a figure and in all that it is made of. */
export const unitsIn = (figure: Figure): number => {
  let one = Number(unitsUnder(figure))
  while (one < finest) one *= 10
  return one
}

/** A fraction of some units, down to a whole number of them. */
const floor = (units: number, { over, under }: Fraction): number => {
  // Beyond what a number holds exactly a total may be a part of a unit off.
  const product = BigInt(Math.round(units)) * over
  return Number(product >= 0n ? product / under : -((under - 1n - product) / under))
}
const ceiling = (units: number, value: Fraction): number => -floor(-units, value)

/** The totals from one exact number up to another, which is not included. */
export const windowBetween = (from: Fraction, to: Fraction, one: number): Window => ({
  least: ceiling(one, from),
  most: ceiling(one, to) - 1,
})

/** Numbers in ascending order, each once. */
const inOrder = (numbers: Float64Array): Totals => {
  const totals: number[] = []
  let last: number | undefined
  for (const each of numbers.sort()) {
    if (each !== last) totals.push(each)
    last = each
  }
  return totals
}

/** All sums of one total of each list. */
const sumsOf = (lists: readonly Totals[]): Totals =>
  lists.reduce<Totals>(
    (sums, list) => {
      const all = new Float64Array(sums.length * list.length)
      let index = 0
      for (const sum of sums) for (const each of list) all[index++] = sum + each
      return inOrder(all)
    },
    [0],
  )

/**
 * The sums of two parts of some lists that are about as long. Every sum of all is one of each, so that they need not be listed: of
 * four principles with 30 ratings each, which is the most, there are millions, and of the halves some 100,000.
 */
const halvesOf = (lists: readonly Totals[]): readonly [Totals, Totals] => {
  const halves: readonly [Totals[], Totals[]] = [[], []]
  const sizes: [number, number] = [1, 1]
  for (const list of [...lists].sort((a, b) => b.length - a.length)) {
    const shorter = sizes[0] <= sizes[1] ? 0 : 1
    halves[shorter].push(list)
    sizes[shorter] *= list.length
  }
  return [sumsOf(halves[0]), sumsOf(halves[1])]
}

/** The sums that stand next to a limit: the greatest below it, and the least that is not. */
interface Neighbours {
  readonly below: number
  readonly from: number
}

/** Looks for the sums next to a limit. As the totals of one half rise, those of the other that go with them fall. */
const neighboursOf = ([rising, falling]: readonly [Totals, Totals], limit: number): Neighbours => {
  let [below, from] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  let next = falling.length
  for (const total of rising) {
    while (next > 0 && total + (falling[next - 1] ?? 0) >= limit) next -= 1
    const [low, high] = [falling[next - 1], falling[next]]
    if (low !== undefined) below = Math.max(below, total + low)
    if (high !== undefined) from = Math.min(from, total + high)
  }
  return { below, from }
}

/** The sums within a window, or nothing where there are too many to list. */
const sumsWithin = (lists: readonly Totals[], { least, most }: Window): Totals | undefined => {
  const [rising, falling] = halvesOf(lists)
  const found = new Set<number>()
  let top = falling.length
  for (const total of rising) {
    while (top > 0 && total + (falling[top - 1] ?? 0) > most) top -= 1
    for (let index = top - 1; index >= 0; index -= 1) {
      const sum = total + (falling[index] ?? 0)
      if (sum < least) break
      found.add(sum)
    }
    if (found.size > mostTotals) return undefined
  }
  return inOrder(Float64Array.from(found))
}

const both = (a: Window | undefined, b: Window | undefined): Window | undefined =>
  a && b ? { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) } : (a ?? b)

const weighed = (weight: Fraction, { lists, slack, window }: Reach): Reach => {
  // Units are so small that totals are whole numbers of as many as the weight has under its line.
  const [over, under] = [Number(weight.over), Number(weight.under)]
  if (over === 0) return { lists: [[0]], slack: 0 }
  if (slack > 0) {
    // What may be any number is no multiple, so that it is given the units that it may have a part of.
    const all = {
      lists: lists.map((list) => list.map((total) => floor(total, weight))),
      slack: ceiling(slack, weight) + lists.length,
    }
    if (!window) return all
    // It counts as the unit that it is in: that of its least, up to the last one that begins below what is no longer in its window.
    return { ...all, window: { least: floor(window.least, weight), most: ceiling(window.most + 1, weight) - 1 } }
  }
  const all = { lists: lists.map((list) => list.map((total) => (total / under) * over)), slack }
  if (!window) return all
  return { ...all, window: { least: ceiling(window.least, weight), most: floor(window.most, weight) } }
}

/** What a part can come to within its window, as a part of a sum; all that it can come to where that is too much to list. */
const within = (term: Reach): Pick<Reach, 'lists' | 'slack'> => {
  const { lists, slack, window } = term
  if (!window) return term
  if (slack === 0) {
    const sums = sumsWithin(lists, window)
    return sums ? { lists: [sums], slack } : term
  }
  const { least, most } = endsOf(term)
  if (least > most) return { lists: [[]], slack: 0 }
  return { lists: [[least]], slack: Math.max(most - least, 1) }
}

/** What a figure can come to, where so many units make one. */
export const reachOf = (figure: Figure, one: number, given: Given = {}): Reach => {
  const terms = figure.terms.map(({ weight, of }): Reach => {
    if (!('terms' in of)) {
      const values = of === given.fixed || of.isDense ? of.values.slice(0, 1) : of.values
      const slack = of.isDense && of !== given.fixed ? of.values[of.values.length - 1]! - values[0]! : 0
      return weighed(weight, { lists: [values.map((value) => value * one)], slack: slack * one })
    }
    return weighed(weight, given.apart?.has(of) ? { lists: [[0]], slack: 0 } : reachOf(of, one, given))
  })
  const own = given.held?.get(figure)
  const [only, ...others] = terms
  // What is a multiple of one other figure is held to the windows of both.
  const window = both(others.length === 0 ? only?.window : undefined, own)
  const parts = others.length === 0 ? terms : terms.map(within)
  const lists = parts.flatMap((part) => part.lists)
  const slack = parts.reduce((all, part) => all + part.slack, 0)
  // Ratings that weigh the same have few sums.
  const areRatings = figure.terms.every(({ of }) => !('terms' in of))
  return { lists: areRatings ? [sumsOf(lists)] : lists, slack, ...(window && { window }) }
}

/** What a figure comes to at its two ends, which are the same where nothing that counts is missing. */
export const endsOf = ({ lists, slack, window }: Reach): Window => {
  const sum = (of: (list: Totals) => number | undefined): number =>
    lists.reduce((all, list) => all + (of(list) ?? 0), 0)
  if (!window) return { least: sum((list) => list[0]), most: sum((list) => list[list.length - 1]) + slack }
  const halves = halvesOf(lists)
  return {
    least: Math.max(neighboursOf(halves, window.least - slack).from, window.least),
    most: Math.min(neighboursOf(halves, window.most + 1).below + slack, window.most),
  }
}

/** Whether a figure can come to a total within a window. */
export const canBeIn = ({ lists, slack, window }: Reach, wanted: Window): boolean => {
  const { least, most } = both(window, wanted) ?? wanted
  return least <= most && neighboursOf(halvesOf(lists), least - slack).from <= most
}

/** The nearest totals on both sides of a window. */
export const nextTo = ({ lists, slack }: Reach, { least, most }: Window): Window => {
  const halves = halvesOf(lists)
  return {
    least: Math.min(neighboursOf(halves, least).below + slack, least - 1),
    most: Math.max(neighboursOf(halves, most + 1 - slack).from, most + 1),
  }
}

/** The ratings that can still decide whether a figure is within a window: one of their values brings it there, and the next does not. */
export const decisive = (figure: Figure, one: number, { least, most }: Window): readonly Rating[] => {
  const decides = (rating: Rating, unit: number): boolean => {
    const { lists, slack } = reachOf(figure, one, { fixed: rating })
    const others = halvesOf(lists)
    const reaches = (from: number, to: number): boolean => from <= to && neighboursOf(others, from - slack).from <= to
    if (rating.isDense) {
      // Where some of what it adds brings the figure there, and some does not.
      const added = (rating.values[rating.values.length - 1]! - rating.values[0]!) * unit
      return reaches(least - added, Math.min(most, least - 1)) || reaches(Math.max(least, most + 1) - added, most)
    }
    const added = rating.values.map((value) => (value - rating.values[0]!) * unit)
    return added.slice(1).some((further, index) => {
      // What the others have to come to for the figure to be within, by this value and by the next.
      const [now, next] = [added[index]!, further].map((more): Window => ({
        least: least - more,
        most: most - more,
      })) as [Window, Window]
      return (
        reaches(Math.max(now.least, next.most + 1), now.most) || reaches(next.least, Math.min(next.most, now.least - 1))
      )
    })
  }
  // Ratings that weigh the same are alike, so that one of them answers for all.
  const verdicts = new Map<string, boolean>()
  return partsOf<Rating>(figure).flatMap(({ part, weight }) => {
    const unit = floor(one, weight)
    const alike = `${unit} ${String(part.isDense)} ${part.values.map((value) => value - part.values[0]!).join()}`
    const verdict = verdicts.get(alike) ?? decides(part, unit)
    verdicts.set(alike, verdict)
    return verdict ? [part] : []
  })
}
