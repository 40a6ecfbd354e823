// Sheets that have changes and no figures: what the figures may be that nobody has seen. Each hangs together with the one that it is compared with.
import type { SbmPerformanceRules } from '../../order/sbm-performance.ts'
import { decimal, fraction, times, zero } from '../fractions.ts'
import type { PerformanceRated } from '../questions.ts'
import { changeWithin, isNothing, type Level, narrowed, within } from './levels.ts'
import { type Joint, jointBy } from './fills.ts'
import type { Span } from './scale.ts'
import { finest, meanOf, mostFigure, type Year } from './years.ts'

/** What the figures may be that any sheet with some changes has, the one before the first change first. */
export interface Chain extends Joint {
  /** What each figure may be, with what it may have changed by. */
  readonly years: readonly (readonly Pick<Year, 'change' | 'level'>[])[]
}

const nothing: Level = { least: zero, most: zero }

/** What a figure that is something can be. */
const something = (rated: PerformanceRated): Level => ({ least: finest, most: decimal(mostFigure(rated)) })

/** What a change leaves between two figures. A change of nothing by nothing is told as one that stayed, and one that is not known may be from nothing. */
const changeFrom = (told: Span, now: Level, before: Level): Span | undefined => {
  if (!isNothing(before)) return within(told, changeWithin(now, before))
  if (told.most === undefined) return changeWithin(now, before)
  return isNothing(now) ? within(told, nothing) : undefined
}

/** The four ways from nothing or something to nothing or something, with what a change leaves of each. */
const waysOf = (told: Span, one: Level): ((now: Level, before: Level) => Span | undefined) => {
  const from = (before: Level) => [changeFrom(told, nothing, before), changeFrom(told, one, before)] as const
  const [ofNothing, ofSomething] = [from(nothing), from(one)]
  return (now, before) => (isNothing(before) ? ofNothing : ofSomething)[isNothing(now) ? 0 : 1]
}

/** How figures hang together: each with the one that it is compared with. */
interface Hanging {
  readonly bases: readonly number[]
  readonly change: (now: Level, before: Level, place: number) => Span | undefined
}

/** What figures that are something can be, so that none is beyond what a sheet can have after a rise, or before a fall. */
const somethings = (changes: readonly Span[], { bases, change }: Hanging, one: Level): readonly Level[] => {
  const free = [one, ...changes.map(() => one)]
  const asked = new Map(
    changes.flatMap((told, index) =>
      told.most !== undefined && change(one, one, index + 1) ? [[index + 1, told] as const] : [],
    ),
  )
  const links = bases.map((before, index) => ({ now: index + 1, before }))
  return narrowed(free, links, asked) ?? free
}

/** The figures that go together with some of each other year. Along a chain, or around a base, two passes see all of it. */
const thatGoTogether = (
  all: readonly (readonly Level[])[],
  { bases, change }: Hanging,
): readonly (readonly Level[])[] => {
  const left = [...all]
  const places = bases.map((_, index) => index + 1)
  for (const place of [...places, ...[...places].reverse()]) {
    const base = bases[place - 1]!
    left[place] = left[place]!.filter((now) => left[base]!.some((before) => change(now, before, place)))
    left[base] = left[base]!.filter((before) => left[place]!.some((now) => change(now, before, place)))
  }
  return left
}

/** The chain of a sheet that has changes only; nothing where it has figures, or where no figures at all change so. */
export const chainOf = (
  years: readonly Year[],
  on: SbmPerformanceRules['change'],
  rated: PerformanceRated,
): Chain | undefined => {
  if (years[0]?.isUnseen === undefined) return undefined
  const one = something(rated)
  const changes = years.map((year) => year.change!)
  const ways = changes.map((told) => waysOf(told, one))
  const bases = years.map((_, index) => (on === 'base-year' ? 0 : index))
  const change: Hanging['change'] = (now, before, place) => ways[place - 1]!(now, before)
  const hanging: Hanging = { bases, change }
  const all = somethings(changes, hanging, one).map((level) => [nothing, level])
  const levels = thatGoTogether(all, hanging)
  if (levels.some(({ length }) => length === 0)) return undefined
  return {
    ...jointBy(levels, on, change, (level) => level),
    years: levels.map((each, place) =>
      each.flatMap((level): Chain['years'][number] =>
        place === 0
          ? [{ change: undefined, level }]
          : levels[bases[place - 1]!]!.flatMap((before) => {
              const from = change(level, before, place)
              return from ? [{ change: from, level }] : []
            }),
      ),
    ),
  }
}

/** What the years of a sheet have for a framework that rates the mean of them, or the last one. */
export const levelOf = (all: readonly Year[], of: 'mean' | 'last', chain: Chain | undefined): Span => {
  const years = all.filter(({ isOutside }) => !isOutside)
  if (of === 'last') {
    const last = chain?.years[years.length]!.map(({ level }) => level) ?? [years[years.length - 1]!.level]
    return { least: last[0]!.least, most: last[last.length - 1]!.most }
  }
  if (!chain) return meanOf(years.map(({ level }) => level))[1]
  const { least, most } = chain.sum(({ level }) => level)!
  const by = fraction(1n, BigInt(chain.count))
  return { least: times(least!, by), most: times(most!, by) }
}
