// What a measure would be rated by something else than the figures of its sheet: by what is printed, or by a usual mistake.
import type { Path } from '../../decision/answer.ts'
import type { Fraction } from '../fractions.ts'
import { changesOf } from './change-mistakes.ts'
import { type Checked, type Sheet, shownBy, statedIn } from './checked.ts'
import { type RatedMeasure, rateYears, type Stated } from './measure.ts'
import { changeIn } from './printed.ts'
import { bySign, signed } from './scale.ts'
import { meanOf as changesSummed, type Year } from './years.ts'

/** A year with another change, if one is given. */
const changedTo = (year: Year, value: Fraction | undefined): Year =>
  value ? { ...year, change: { least: value, most: value } } : year

/** The years of a measure whose changes are as a sheet prints them: all, or those at some places. */
const printedYears = (sheet: Sheet, places?: readonly Path[]): readonly Year[] =>
  sheet.years.map((year) => {
    const told = sheet.printed.changes?.[year.year]
    if (told === undefined || told === null || !year.change) return year
    const isMeant = (path: Path): boolean => path.includes('changes') && path[path.length - 1] === year.year
    if (places && !places.some(isMeant)) return year
    return changedTo(year, signed(changeIn(told).value, shownBy(sheet)))
  })

const countIn = ({ years }: Sheet): number => years.filter(({ change }) => change !== undefined).length

/** By the means as they are printed, or by the changes where those are right; by the wrong changes alone, where the others were not rounded. */
export const asPrinted = (sheet: Sheet, wrong: readonly Path[]): readonly RatedMeasure[] => {
  const { rated, framework } = sheet
  return [
    ...[statedIn(sheet, countIn(sheet), 'exact'), {}].map((stated) =>
      rateYears(rated, printedYears(sheet), framework, { stated }),
    ),
    rateYears(rated, printedYears(sheet, wrong), framework),
  ]
}

/** By the wrong changes as a usual mistake makes them, before they are printed. */
export const asMeant = (sheet: Sheet, before: readonly Checked[]): RatedMeasure => {
  const years = sheet.years.map((year) => {
    const meant = before.find(({ figure, meant: own }) => own && figure[figure.length - 1] === year.year)?.meant
    return changedTo(year, signed(meant, shownBy(sheet)))
  })
  return rateYears(sheet.rated, years, sheet.framework)
}

/** By the means as they may have been before they were rounded, and not as they are printed. */
export const onlyUnrounded = (
  sheet: Sheet,
  allowedBy: (measure: RatedMeasure) => readonly number[] | undefined,
): readonly number[] => {
  const [rounded = [], exact = []] = (['rounded', 'exact'] as const).map((how) =>
    allowedBy(
      rateYears(sheet.rated, printedYears(sheet), sheet.framework, { stated: statedIn(sheet, countIn(sheet), how) }),
    ),
  )
  return rounded.filter((rating) => !exact.includes(rating))
}

/** By changes with the sign turned round. */
export const turnedRound = ({ rated, years, framework }: Sheet): RatedMeasure =>
  rateYears(
    rated,
    years.map((year) => (year.change ? { ...year, change: bySign(year.change, -1) } : year)),
    framework,
  )

/** By usual mistakes other than turning the sign round: one way of two, other changes, the sum for the mean. */
export const otherwiseRated = (sheet: Sheet): readonly RatedMeasure[] => {
  const { rated, years, framework } = sheet
  const { performance } = framework
  const { [rated]: scales } = performance
  const rate = (other: readonly Year[], stated?: Stated): RatedMeasure =>
    rateYears(rated, other, framework, stated ? { stated } : {})
  const alone = (['byChange', 'byLevel'] as const).map((way) =>
    rateYears(rated, years, {
      ...framework,
      performance: { ...performance, [rated]: { [way]: scales[way] } },
    }),
  )
  const withChanges = (of: (index: number) => Fraction | undefined): readonly Year[] =>
    years.map((year, index) => changedTo(year, year.change && of(index)))
  const [sum] = changesSummed(years.flatMap(({ change }) => change ?? []))
  return [
    ...(scales.byChange && scales.byLevel ? alone : []),
    ...([1, -1] as const).map((sign) => rate(withChanges((index) => signed(years[index]!.difference, sign)))),
    ...(['ratio', 'onLater', 'onOther'] as const).map((other) =>
      rate(withChanges((index) => changesOf(sheet, index)[other])),
    ),
    ...(performance.averaged === 'figures' ? [rate(years, { change: sum })] : []),
  ]
}
