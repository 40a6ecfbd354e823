// Whether figures for the years that are missing make what is asked of a sheet so. What they may be is narrowed by the changes that are asked
// for, and then halved until some figures are found, or none are left. A `false` is always certain.
import { add, decimal, fraction, zero } from '../fractions.ts'
import {
  asNumber,
  between,
  changeWithin,
  higher,
  isNothing,
  isOne,
  type Level,
  type Levels,
  type Link,
  linksOf,
  mayBeNothing,
  narrowed,
  over,
  percentWithin,
  riseOrChange,
  tidy,
  within,
} from './levels.ts'
import { type Span, timesBy } from './scale.ts'
import { tangentOf } from './tangent.ts'
import { anyChange, finest, sumOf, sumsWith, type Year } from './years.ts'

/** What is asked of a sheet. */
export interface Asked {
  /** What the change of a year has to be within, by the place of the year. */
  readonly changes: ReadonlyMap<number, Span>
  /** What the change of a year is within where it is printed, whether it is asked or not. */
  readonly shown: ReadonlyMap<number, Span>
  /** What the sum and the mean of the changes have to be within. */
  readonly sum: Span
  readonly mean: Span
  /** Whether all changes are on one base year. */
  readonly isOnBase: boolean
  /** How long is looked. */
  readonly looks: Looks
  /** What else has to hold of a sheet whose years are so; it is `false` only where they cannot be as it is asked. */
  readonly holds: (years: readonly Year[], mean: Span) => boolean
}

/** How many figures of a sheet are still narrowed, in all, before they are taken to be possible. */
export interface Looks {
  left: number
}

/** So many for a sheet, and for one question: a sheet of many years is looked at less often. */
const [mostInAll, mostAtOnce] = [5000, 1000]
export const looksOf = (): Looks => ({ left: mostInAll })

/** Whether a sheet prints that a year fell by all of the year before. */
const fellByAll = ({ shown }: Pick<Asked, 'shown'>, year: number): boolean => {
  const printed = shown.get(year)
  return printed !== undefined && within(printed, { most: anyChange.least }) !== undefined
}

/** Whether some figures for the years that are missing make all that is asked so; `true` also where that could not be told. */
export const canBe = (years: readonly Year[], asked: Asked): boolean => {
  const links = linksOf(years)
  const isLinked = new Set(links.flatMap(({ now, before }) => [now, before]))
  const isFree = ({ figure }: Year, index: number): boolean => !figure && isLinked.has(index)
  const onNothing = years.some(({ isOnNothing }) => isOnNothing)
  const enough = Math.max(asked.looks.left - mostAtOnce, 0)
  if (asked.looks.left <= 0) return true

  // A sheet on whose base year there was nothing would have no percentage at all, so that one that prints some had something there. Where each year is
  // compared with the one before, a change on nothing adds nothing to a printed sum, or what is printed for it, and counts in the mean or not.
  const isSummed = [asked.sum, asked.mean].some(({ least, most }) => least !== undefined || most !== undefined)
  const isPercent = ({ now, before }: Link): boolean =>
    asked.isOnBase ? isSummed || asked.changes.has(now) : asked.changes.has(now) && !fellByAll(asked, before)

  /** The years with such levels, and the sum of their changes; nothing where it is not as it is asked. */
  const holdsAt = (levels: Levels): boolean => {
    const linkOf = (index: number): Link | undefined => links.find(({ now }) => now === index)
    const spans = years.map(({ change }, index): Span | undefined => {
      const link = linkOf(index)
      const own = link ? (isPercent(link) ? percentWithin : riseOrChange)(levels[index]!, levels[link.before]!) : change
      return own && within(tidy(own), asked.changes.get(index) ?? {})
    })
    if (spans.some((span, index) => !span && years[index]!.change)) return false
    const adds = (span: Span, index: number): Span => {
      const link = linkOf(index)
      return link && isSummed && isNothing(levels[link.before]!)
        ? { least: zero, most: higher(asked.shown.get(index)?.most ?? zero, zero) }
        : span
    }
    const mayBeLeftOut = (index: number): boolean => {
      const link = linkOf(index)
      return link !== undefined && !asked.isOnBase && !isPercent(link) && mayBeNothing(levels[link.before]!)
    }
    const some = (isMeant: (index: number) => boolean): readonly Span[] =>
      spans.flatMap((span, index) => (span && isMeant(index) ? [adds(span, index)] : []))
    const counted = some((index) => !mayBeLeftOut(index))
    const all = sumOf(counted)
    const positive = links.filter(({ now, before }) => levels[now]!.least.over > 0n && levels[before]!.least.over > 0n)
    const rest = some((index) => !mayBeLeftOut(index) && !positive.some(({ now }) => now === index))
    const { least: restLeast } = sumOf(rest)
    const tangent = restLeast && positive.length > 1 && add(restLeast, tangentOf(levels, positive))
    const least = tangent ? higher(all.least, tangent) : all.least
    const loose = some(mayBeLeftOut)
    const filled = years.map((year, index) => {
      const { [index]: change } = spans
      const level = isFree(year, index) ? levels[index]! : year.level
      return { ...year, level, change, isMissing: false }
    })
    return sumsWith({ least, most: all.most }, counted.length, loose).some(({ sum, count }) => {
      // Of none there is no mean.
      if (count === 0 && loose.length > 0) return false
      // How a year counts that is known to be compared with none nothing says, so that the sum may be any.
      const total = within(onNothing ? {} : sum, asked.sum)
      const mean = total && within(timesBy(total, fraction(1n, BigInt(Math.max(count, 1)))), asked.mean)
      return mean !== undefined && asked.holds(filled, mean)
    })
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

/** What the change of a year may be by the other changes that are asked for; nothing where they cannot all be, or where it is one on nothing. */
export const changeBy = (
  years: readonly Year[],
  asked: Pick<Asked, 'changes' | 'shown' | 'isOnBase'>,
  at: number,
): Span | undefined => {
  const links = linksOf(years)
  const link = links.find(({ now }) => now === at)
  const start = years.map(({ level: { least, most } }) => ({ least: higher(finest, least ?? zero), most: most! }))
  const isOnSomething = link && (asked.isOnBase || !fellByAll(asked, link.before))
  const levels = isOnSomething && narrowed(start, links, asked.changes)
  return levels ? changeWithin(levels[link.now]!, levels[link.before]!) : undefined
}
