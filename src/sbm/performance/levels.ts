// What the figures of the years of a sheet may be, and what their changes leave of that.
import { add, compareFractions, type Fraction, fraction, minus, rounded, times, turned, zero } from '../fractions.ts'
import type { Span } from './scale.ts'
import type { Year } from './years.ts'

/** What a figure may be. */
export interface Level {
  readonly least: Fraction
  readonly most: Fraction
}
/** Of each year. */
export type Levels = readonly Level[]

export const one = fraction(1n, 1n)
export const hundred = fraction(100n, 1n)
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over)
const isAbove = (a: Fraction | undefined, b: Fraction | undefined): boolean =>
  a !== undefined && b !== undefined && compareFractions(a, b) > 0
export const higher = <T extends Fraction | undefined>(a: T, b: T): T => (a === undefined || isAbove(b, a) ? b : a)
export const lower = <T extends Fraction | undefined>(a: T, b: T): T => (a === undefined || isAbove(a, b) ? b : a)

/** What is within both of two spans; nothing where no number is. */
export const within = (a: Span, b: Span): Span | undefined => {
  const both = { least: higher(a.least, b.least), most: lower(a.most, b.most) }
  return isAbove(both.least, both.most) ? undefined : both
}
const withinLevel = (a: Level, b: Span): Level | undefined => within(a, b) as Level | undefined

/** Whether a figure is nothing. */
export const isNothing = ({ most }: Level): boolean => most.over === 0n
export const mayBeNothing = ({ least }: Level): boolean => least.over === 0n
export const isOne = ({ least, most }: Level): boolean => compareFractions(least, most) === 0
export const asNumber = (value: Fraction): number => Number((value.over * 10n ** 20n) / value.under) / 1e20

/** A number between two others that has few digits. */
export const between = ({ least, most }: Level): Fraction => {
  const [from, to] = [asNumber(least), asNumber(most)]
  if (to > 4 * from) return fraction(BigInt(Math.round(Math.sqrt(from * to) * 1e15)), 10n ** 15n)
  const middle = times(fraction(1n, 2n), add(least, most))
  const width = minus(most, least)
  const places = String((width.under * 8n) / width.over).length
  return rounded(middle, places)
}

/** A year that is compared with another of the sheet that is not known to have had none, and where that one stands. */
export interface Link {
  readonly now: number
  readonly before: number
}

/** The years of a sheet that hang together by their figures. */
export const linksOf = (years: readonly Year[]): readonly Link[] =>
  years.flatMap(({ on, isOnNothing }, now) =>
    on === undefined || isOnNothing ? [] : [{ now, before: years.findIndex(({ year }) => year === on) }],
  )

/** What a change in percent makes of a figure: the factor. */
const factorOf = (change: Span): { readonly least: Fraction | undefined; readonly most: Fraction | undefined } => {
  const of = (end: Fraction | undefined) => end && times(add(hundred, end), fraction(1n, 100n))
  return { least: of(change.least), most: of(change.most) }
}

/** Ends have no more decimals than these, so that they stay short; what is left off lets a figure be a little more. */
const finestEnd = 10n ** 60n
export const shortBelow = ({ over: top, under }: Fraction): Fraction => {
  const product = top * finestEnd
  // Dividing whole numbers cuts towards zero.
  const units = product / under - (product < 0n && product % under !== 0n ? 1n : 0n)
  return fraction(units, finestEnd)
}
const shortAbove = (value: Fraction): Fraction => turned(shortBelow(turned(value)))
export const tidy = <Of extends Span>(span: Of): Of =>
  span.least && span.most && compareFractions(span.least, span.most) === 0
    ? span
    : { ...span, least: span.least && shortBelow(span.least), most: span.most && shortAbove(span.most) }

/** The levels that the changes leave which are asked for; nothing where they leave none. Along a chain, or around a base, two passes see all of it. */
export const narrowed = (
  levels: Levels,
  links: readonly Link[],
  changes: ReadonlyMap<number, Span>,
): Levels | undefined => {
  const left = [...levels]
  for (const { now, before } of [...links, ...[...links].reverse()]) {
    const change = changes.get(now)
    // What is compared with nothing may have risen by anything.
    if (change === undefined || left[before]!.least.over === 0n) continue
    const { least, most } = factorOf(change)
    const [x, b] = [left[now]!, left[before]!]
    const later = withinLevel(x, { least: least && times(b.least, least), most: most && times(b.most, most) })
    if (!later) return undefined
    const earlier = withinLevel(b, {
      least: most && most.over > 0n ? over(later.least, most) : undefined,
      most: least && least.over > 0n ? over(later.most, least) : undefined,
    })
    if (!earlier) return undefined
    left[now] = tidy(later)
    left[before] = tidy(earlier)
  }
  return left
}

/** By how many percent one level may be above another. */
export const changeWithin = (now: Level, before: Level): Span => {
  if (isNothing(before)) return { least: zero }
  const percent = (a: Fraction, b: Fraction): Fraction => minus(times(hundred, over(a, b)), hundred)
  return {
    least: percent(now.least, before.most),
    most: before.least.over === 0n ? undefined : percent(now.most, before.least),
  }
}

/** The same where it has to be a percentage: nothing that stays nothing changed by none, and else there is none of nothing. */
export const percentWithin = (now: Level, before: Level): Span | undefined => {
  if (!isNothing(before)) return changeWithin(now, before)
  return now.least.over > 0n ? undefined : { least: zero, most: zero }
}

/** The same where the level before may be nothing, after which a change counts as a rise by any number. */
export const riseOrChange = (now: Level, before: Level): Span => {
  const { least, most } = changeWithin(now, before)
  return { least: mayBeNothing(before) ? lower(least, zero) : least, most }
}
