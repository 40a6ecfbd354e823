// Whether the changes that a sheet prints follow from its figures.
import { printSigned } from '../numbers.ts'
import { mistakesIn } from './change-mistakes.ts'
import {
  at,
  type Checked,
  cutTo,
  exactly,
  held,
  isImpossible,
  isPrintedSo,
  mistakeIn,
  rangeOf,
  type Sheet,
  shownBy,
} from './checked.ts'
import { changeWithin, type Level } from './levels.ts'
import { changeIn, type ReadChange } from './printed.ts'
import { bySign, signed } from './scale.ts'
import { anyChange, type Year } from './years.ts'

/** A change on a year that is missing, or of one: what the figures leave it. */
const beside = (
  sheet: Sheet,
  { level, on }: Year,
  base: Pick<Checked, 'figure' | 'printed' | 'rated'>,
  { decimals }: ReadChange,
): Checked => {
  const before = sheet.years.find(({ year }) => year === on)!.level
  // What is nothing now fell by all of it, or was nothing before.
  const isNothing = level.most?.over === 0n
  const span = isNothing ? {} : bySign(changeWithin(level as Level, before as Level), shownBy(sheet))
  const expected = rangeOf(span, decimals)
  return isImpossible(sheet, base.figure)
    ? { ...base, result: 'wrong', ...(expected ? { expected } : { impossible: true }) }
    : { ...base, result: 'open' }
}

/** Whether a year that had none, after one that had none, prints that nothing changed, which then counts as a change of 0. */
export const isNone = ({ printed }: Sheet, { year, figure }: Year): boolean => {
  const told = printed.changes?.[year]
  return figure?.value.over === 0n && told !== undefined && told !== null && changeIn(told).value.over === 0n
}

export const yearChanges = (sheet: Sheet): Checked[] => {
  const { rated, years, printed } = sheet
  const sign = shownBy(sheet)
  // A change of a year that is not on the sheet cannot be checked.
  const elsewhere = Object.entries(printed.changes ?? {}).flatMap(([year, told]): Checked[] =>
    told === null || years.some((each) => each.year === year && !each.isOutside)
      ? []
      : [{ figure: at(rated, 'changes', year), printed: changeIn(told).text, rated, result: 'open' }],
  )
  const onSheet = years.flatMap((year, index): Checked[] => {
    const told = printed.changes?.[year.year]
    if (told === undefined || told === null || !year.change || year.isOutside) return []
    const given = changeIn(told)
    const base = { figure: at(rated, 'changes', year.year), printed: given.text, rated }
    // After nothing there was nothing to fall from.
    if (year.isOnNothing)
      return held(bySign(year.change, sign), given) === 'wrong'
        ? [{ ...base, result: 'wrong', impossible: true }]
        : [isNone(sheet, year) ? { ...base, result: 'right' } : { ...base, result: 'open', onNothing: year.year }]
    const exact = signed(exactly(year.change), sign)
    if (!exact) {
      if ([year.change, anyChange].some((span) => held(bySign(span, sign), given) === 'wrong'))
        return [{ ...base, result: 'wrong', impossible: true }]
      // Where the sheet has no figures, what is printed is all there is.
      return year.on === undefined ? [] : [beside(sheet, year, base, given)]
    }
    if (isPrintedSo(exact, given)) return [{ ...base, result: 'right' }]
    const [cause, meant] = mistakeIn(given, [['cut-off', cutTo(exact, given.decimals)], ...mistakesIn(sheet, index)])
    const text = printSigned(exact, given.decimals)
    return [{ ...base, result: 'wrong', expected: { least: text, most: text }, ...(cause && { cause, meant: meant! }) }]
  })
  return [...onSheet, ...elsewhere]
}
