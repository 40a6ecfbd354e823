// The ways to read a sheet that prints changes which none of its figures holds: nobody can see whether these count in a sum or a mean.
import type { RatingFramework } from '../framework.ts'
import { type PerformanceRated, sheetNames } from '../questions.ts'
import { spanOf } from './checked.ts'
import {
  isChanges,
  type SbmByYear,
  type SbmChangesByYear,
  type SbmMeasureFigures,
  type SbmPerformanceFigures,
  yearIn,
} from './figures.ts'
import { linksOf, narrowed } from './levels.ts'
import { changeIn, type SbmPrintedDropout } from './printed.ts'
import { bySign, type Span } from './scale.ts'
import { finest, levelAfter, unknownLevel, type Year, yearLike, yearsOf } from './years.ts'

/** A change that a sheet prints, as the figure changed. */
interface Cell {
  readonly year: string
  readonly change: Span
}

const cellsIn = ({ changes = {}, shows = 'fall' }: SbmPrintedDropout, rated: PerformanceRated): readonly Cell[] =>
  Object.entries(changes)
    .flatMap(([year, told]): Cell[] => {
      if (told === null) return []
      return [{ year, change: bySign(spanOf(changeIn(told)), rated === 'dropout' && shows === 'fall' ? -1 : 1) }]
    })
    .sort((one, other) => yearIn(one.year)! - yearIn(other.year)!)

/** A year with the change that is printed for it, if one is among these. */
const withCell = (year: Year, cells: readonly Cell[], isThere?: { readonly isMissing: false }): Year => {
  const { change } = cells.find((each) => each.year === year.year) ?? {}
  return change ? { ...year, change, ...(!year.figure && { level: levelAfter(change, year.level) }), ...isThere } : year
}

/** The years of a sheet that has changes and no figures, some of which are printed only. */
const changesOnly = (
  changes: SbmChangesByYear['changes'],
  cells: readonly Cell[],
  rated: PerformanceRated,
  framework: RatingFramework,
): readonly Year[] =>
  yearsOf({ changes }, framework.performance.change, rated).map((year) => withCell(year, cells, { isMissing: false }))

/** Years of which nothing is told yet. */
const nothingIn = (years: readonly string[]): Readonly<Record<string, null>> =>
  Object.fromEntries(years.map((year) => [year, null]))

/** The runs of cells that may count beside the years of a sheet: those next to it on both sides, up to all. */
const runsOf = (before: readonly Cell[], after: readonly Cell[]): readonly (readonly Cell[])[] =>
  [...before, undefined].flatMap((_, left) =>
    [...after, undefined].map((_, cut) => [...before.slice(left), ...after.slice(0, after.length - cut)]),
  )

/** The years of a sheet and, beside them, some for which a change is printed and no figure is at hand. */
const withCells = (
  given: SbmMeasureFigures,
  years: readonly Year[],
  counted: readonly Cell[],
  rated: PerformanceRated,
  framework: RatingFramework,
): readonly Year[] => {
  if (counted.length === 0) return years
  if (isChanges(given))
    return changesOnly({ ...nothingIn(counted.map(({ year }) => year)), ...given.changes }, counted, rated, framework)
  const outside = (isMeant: (at: number) => boolean): readonly Year[] =>
    counted
      .filter(({ year }) => isMeant(yearIn(year)!) && !years.some((each) => each.year === year))
      .map(({ year, change }) => ({ year, change, level: unknownLevel(rated), isMissing: false, isOutside: true }))
  const from = yearIn(years[0]!.year)!
  return [...outside((at) => at < from), ...years.map((year) => withCell(year, counted)), ...outside((at) => at > from)]
}

/**
 * The same where the years beside the sheet count in its level as well: what their figures may be, as the changes that are printed tell. Nothing where no
 * figures have these changes.
 */
const withFigures = (
  given: SbmByYear,
  years: readonly Year[],
  counted: readonly Cell[],
  rated: PerformanceRated,
  { performance: { change } }: RatingFramework,
): readonly Year[] | undefined => {
  const [first] = counted
  if (!first) return undefined
  const before = change === 'year-before' ? [yearLike(first.year, yearIn(first.year)! - 1)] : []
  const all = yearsOf({ ...nothingIn([...before, ...counted.map(({ year }) => year)]), ...given }, change, rated)
  const levels = narrowed(
    all.map(({ figure, level: { least, most } }) => ({ least: figure ? least! : finest, most: most! })),
    linksOf(all),
    new Map(counted.map((cell) => [all.findIndex(({ year }) => year === cell.year), cell.change])),
  )
  return levels?.map((level, index) => {
    const { year } = all[index]!
    const own = years.find((each) => each.year === year) ?? { year, level, change: undefined, isMissing: false }
    return withCell(own, counted)
  })
}

/**
 * The years of a sheet, in each way to read it; one way where its figures, or what is printed where it has none, hold all changes that are printed.
 * Those that count stand next to the years of the sheet, and one counts at least where no other does. A change of a base year that is not 0 may also be one on a base that is not on the sheet.
 */
export const readingsOf = (
  figures: SbmPerformanceFigures,
  printed: SbmPrintedDropout,
  rated: PerformanceRated,
  framework: RatingFramework,
): readonly (readonly Year[])[] => {
  const { [sheetNames[rated]]: given } = figures
  const cells = cellsIn(printed, rated)
  if (given === undefined || given === 'not-rated')
    return [changesOnly(nothingIn(Object.keys(printed.changes ?? {})), cells, rated, framework)]
  const { change } = framework.performance
  const years = yearsOf(given, change, rated)
  const [first] = years
  const loose = cells.filter(({ year }) => !years.some((each) => each.year === year && each.change !== undefined))
  if (!first || loose.length === 0) return [years]
  const from = yearIn(first.year)!
  const [before, after] = [true, false].map((isBefore) =>
    loose.filter(({ year }) => yearIn(year)! <= from === isBefore),
  ) as [Cell[], Cell[]]
  const hasLevel =
    !isChanges(given) && (printed.level !== undefined || framework.performance[rated].byLevel !== undefined)
  const all = runsOf(before, after).flatMap((counted) => [
    withCells(given, years, counted, rated, framework),
    ...[hasLevel ? withFigures(given, years, counted, rated, framework) : undefined].flatMap((each) =>
      each ? [each] : [],
    ),
  ])
  const withChange = all.filter((each) => each.some((year) => year.change !== undefined))
  const own = loose.find(({ year }) => year === first.year)
  const isOnOther = change === 'base-year' && own && (own.change.least!.over > 0n || own.change.most!.over < 0n)
  const onOther = isOnOther
    ? yearsOf({ ...given, [yearLike(first.year, from - 1)]: null }, change, rated).map((year, index): Year =>
        index === 0 ? { ...year, isOutside: true } : year,
      )
    : undefined
  return [...withChange, ...(onOther ? [onOther] : [])]
}
