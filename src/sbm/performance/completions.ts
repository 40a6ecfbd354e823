// Whether figures for the years that are missing make what is asked of a sheet so. What they may be is narrowed by the changes that are asked
// for, and then halved until some figures are found, or none are left. A `false` is always certain.
import {
  add,
  compareFractions,
  decimal,
  type Fraction,
  fraction,
  minus,
  rounded,
  times,
  turned,
  whole,
  zero,
} from '../fractions.ts'
import type { Span } from './scale.ts'
import { finest, meanOf, type Year } from './years.ts'

/** What a figure may be. */
export interface Level {
  readonly least: Fraction
  readonly most: Fraction
}
/** Of each year. */
type Levels = readonly Level[]

/** What is asked of a sheet. */
export interface Asked {
  /** What the change of a year has to be within, by the place of the year. */
  readonly changes: ReadonlyMap<number, Span>
  /** What the sum of the changes has to be within. */
  readonly sum: Span
  /** How long is looked. */
  readonly looks: Looks
  /** What else has to hold of a sheet whose years are so; it is `false` only where they cannot be as it is asked. */
  readonly holds: (years: readonly Year[], sum: Span) => boolean
}

/** How many figures of a sheet are still narrowed, in all, before they are taken to be possible. */
export interface Looks {
  left: number
}

/** So many for a sheet, and for one question: a sheet of many years is looked at less often. */
const [mostInAll, mostAtOnce] = [5000, 1000]
export const looksOf = (): Looks => ({ left: mostInAll })

const one = fraction(1n, 1n)
const hundred = fraction(100n, 1n)
const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over)
const isAbove = (a: Fraction | undefined, b: Fraction | undefined): boolean =>
  a !== undefined && b !== undefined && compareFractions(a, b) > 0
const higher = <T extends Fraction | undefined>(a: T, b: T): T => (a === undefined || isAbove(b, a) ? b : a)
const lower = <T extends Fraction | undefined>(a: T, b: T): T => (a === undefined || isAbove(a, b) ? b : a)

/** What is within both of two spans; nothing where no number is. */
export const within = (a: Span, b: Span): Span | undefined => {
  const both = { least: higher(a.least, b.least), most: lower(a.most, b.most) }
  return isAbove(both.least, both.most) ? undefined : both
}
const withinLevel = (a: Level, b: Span): Level | undefined => within(a, b) as Level | undefined

/** Whether a figure is nothing. */
export const isNothing = ({ most }: Level): boolean => most.over === 0n
const isOne = ({ least, most }: Level): boolean => compareFractions(least, most) === 0
const asNumber = (value: Fraction): number => Number((value.over * 10n ** 20n) / value.under) / 1e20

/** A number between two others that has few digits. */
const between = ({ least, most }: Level): Fraction => {
  const [from, to] = [asNumber(least), asNumber(most)]
  if (to > 4 * from) return fraction(BigInt(Math.round(Math.sqrt(from * to) * 1e15)), 10n ** 15n)
  const middle = times(fraction(1n, 2n), add(least, most))
  const width = minus(most, least)
  const places = String((width.under * 8n) / width.over).length
  return rounded(middle, places)
}

/** A year that is compared with another of the sheet that is not known to have had none, and where that one stands. */
interface Link {
  readonly now: number
  readonly before: number
}

/** The years of a sheet that hang together by their figures. */
const linksOf = (years: readonly Year[]): readonly Link[] =>
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
const shortBelow = ({ over: top, under }: Fraction): Fraction => {
  const product = top * finestEnd
  // Dividing whole numbers cuts towards zero.
  const units = product / under - (product < 0n && product % under !== 0n ? 1n : 0n)
  return fraction(units, finestEnd)
}
const shortAbove = (value: Fraction): Fraction => turned(shortBelow(turned(value)))
const tidy = <Of extends Span>(span: Of): Of =>
  span.least && span.most && compareFractions(span.least, span.most) === 0
    ? span
    : { ...span, least: span.least && shortBelow(span.least), most: span.most && shortAbove(span.most) }

/** The levels that the changes leave which are asked for; nothing where they leave none. Along a chain, or around a base, two passes see all of it. */
export const narrowed = (levels: Levels, links: readonly Link[], changes: Asked['changes']): Levels | undefined => {
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
const changeOver = (now: Level, before: Level, isPercent: boolean): Span | undefined => {
  if (!isPercent || !isNothing(before)) return changeWithin(now, before)
  return now.least.over > 0n ? undefined : { least: zero, most: zero }
}

/** No more than the logarithm of a number: of one near 1 it is near one less its inverse. */
const logarithm = (value: Fraction): Fraction => {
  const near = minus(one, over(one, value))
  const far = Math.floor(Math.log(asNumber(value)) * 1e9) - 1
  return Number.isFinite(far) ? higher(near, fraction(BigInt(far), 10n ** 9n)) : near
}

/** Of levels so near each other it makes no difference which is taken. */
const nearly = fraction(99n, 100n)

/** Where the sum of the changes is held to its tangent: on the way from the settled year before to the one after, where it is the least. */
const tangentAt = (levels: Levels): readonly Fraction[] => {
  const settled = levels.flatMap(({ least, most }, index) =>
    least.over > 0n && compareFractions(times(most, nearly), least) <= 0 ? [index] : [],
  )
  return levels.map((level, index) => {
    if (isOne(level)) return level.least
    const [before, after] = [settled.filter((each) => each < index).pop(), settled.find((each) => each > index)]
    if (before === undefined || after === undefined || settled.includes(index)) return between(level)
    const [from, to] = [Math.log(asNumber(levels[before]!.least)), Math.log(asNumber(levels[after]!.least))]
    const way = Math.exp(from + ((to - from) * (index - before)) / (after - before))
    return lower(higher(fraction(BigInt(Math.round(way * 1e12)), 10n ** 12n), level.least), level.most)
  })
}

/**
 * The least that the changes between some levels can come to: each is a ratio, and of ratios, seen by their logarithms, the sum is nowhere below
 * its tangent. Near the least of them all this tells more than the least of each.
 */
const tangentOf = (levels: Levels, links: readonly Link[], at: readonly Fraction[]): Fraction => {
  const ratios = links.map(({ now, before }) => over(at[now]!, at[before]!))
  const slopes = levels.map((_, index) =>
    links.reduce(
      (all, { now, before }, link) =>
        now === index ? add(all, ratios[link]!) : before === index ? minus(all, ratios[link]!) : all,
      zero,
    ),
  )
  const parts = levels.map(({ least, most }, index) => {
    const { [index]: slope = zero } = slopes
    if (slope.over === 0n) return zero
    const part =
      slope.over > 0n
        ? times(slope, logarithm(over(least, at[index]!)))
        : times(turned(slope), logarithm(over(at[index]!, most)))
    return shortBelow(part)
  })
  return times(hundred, minus(add(...ratios.map(shortBelow), ...parts), whole(links.length)))
}

/** Whether some figures for the years that are missing make all that is asked so; `true` also where that could not be told. */
export const canBe = (years: readonly Year[], asked: Asked): boolean => {
  const links = linksOf(years)
  const isLinked = new Set(links.flatMap(({ now, before }) => [now, before]))
  const isFree = ({ figure }: Year, index: number): boolean => !figure && isLinked.has(index)
  const onNothing = years.some(({ isOnNothing }) => isOnNothing)
  const enough = Math.max(asked.looks.left - mostAtOnce, 0)
  if (asked.looks.left <= 0) return true

  // What is printed as a percentage is none of nothing.
  const isAsked = (index: number): boolean => isSummed || asked.changes.has(index)
  const isSummed = asked.sum.least !== undefined || asked.sum.most !== undefined

  /** The years with such levels, and the sum of their changes; nothing where it is not as it is asked. */
  const holdsAt = (levels: Levels): boolean => {
    const linkOf = (index: number): Link | undefined => links.find(({ now }) => now === index)
    const spans = years.map(({ change }, index): Span | undefined => {
      const link = linkOf(index)
      const own = link ? changeOver(levels[index]!, levels[link.before]!, isAsked(index)) : change
      return own && within(tidy(own), asked.changes.get(index) ?? {})
    })
    if (spans.some((span, index) => !span && years[index]!.change)) return false
    const each = spans.flatMap((span) => span ?? [])
    const [all] = meanOf(each)
    const positive = links.filter(({ now, before }) => levels[now]!.least.over > 0n && levels[before]!.least.over > 0n)
    const rest = spans.flatMap((span, index) => (span && !positive.some(({ now }) => now === index) ? [span] : []))
    const { least: restLeast } = meanOf(rest)[0]
    const tangent = restLeast && positive.length > 1 && add(restLeast, tangentOf(levels, positive, tangentAt(levels)))
    // How a year counts that is known to be compared with none nothing says, so that the sum may be any.
    const summed = onNothing ? {} : { least: tangent ? higher(all.least, tangent) : all.least, most: all.most }
    const sum = within(summed, asked.sum)
    return (
      sum !== undefined &&
      asked.holds(
        years.map((year, index) => {
          const { [index]: change } = spans
          const level = isFree(year, index) ? levels[index]! : year.level
          return { ...year, level, change, isMissing: false }
        }),
        sum,
      )
    )
  }

  const search = (given: Levels): boolean => {
    const levels = narrowed(given, links, asked.changes)
    if (!levels || !holdsAt(levels)) return false
    asked.looks.left -= years.length
    if (asked.looks.left < enough) return true
    const open = levels.flatMap((level, index) => (isFree(years[index]!, index) && !isOne(level) ? [index] : []))
    const nothing = open.find((index) => levels[index]!.least.over === 0n)
    const split = (at: number, parts: readonly Level[]): boolean =>
      parts.some((part) => search(levels.map((level, index) => (index === at ? part : level))))
    if (nothing !== undefined)
      return split(nothing, [
        { least: finest, most: higher(finest, levels[nothing]!.most) },
        { least: zero, most: zero },
      ])
    if (open.length === 0) return true
    const middle = levels.map((level) => (isOne(level) ? level.least : between(level)))
    if (holdsAt(middle.map((at) => ({ least: at, most: at })))) return true
    const widths = open.map((index) => asNumber(over(levels[index]!.most, levels[index]!.least)))
    const widest = open[widths.indexOf(Math.max(...widths))]!
    const { least, most } = levels[widest]!
    return split(widest, [
      { least, most: middle[widest]! },
      { least: middle[widest]!, most },
    ])
  }
  return search(
    years.map(({ level: { least, most } }, index) =>
      isFree(years[index]!, index)
        ? { least: zero, most: most! }
        : { least: least ?? zero, most: most ?? decimal('999999.9999999999') },
    ),
  )
}

/** What the change of a year may be by the other changes that are asked for; nothing where they cannot all be. */
export const changeBy = (years: readonly Year[], changes: Asked['changes'], at: number): Span | undefined => {
  const links = linksOf(years)
  const link = links.find(({ now }) => now === at)
  const start = years.map(({ level: { least, most } }) => ({ least: higher(finest, least ?? zero), most: most! }))
  const levels = link && narrowed(start, links, changes)
  return levels && changeWithin(levels[link.now]!, levels[link.before]!)
}
