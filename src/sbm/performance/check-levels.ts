// Whether the figure that a sheet prints for the level of a measure follows from its figures: their mean or the last one, as the framework rates.
import { times, whole } from '../fractions.ts'
import { chainOf, levelOf } from './chain.ts'
import { at, causeOf, type Checked, cutTo, exactly, held, isImpossible, rangeOf, type Sheet } from './checked.ts'
import { changeIn } from './printed.ts'
import type { Span } from './scale.ts'
import { unknownLevel, type Year } from './years.ts'

type Level = 'mean' | 'last'
const levelBy = (
  level: Level,
  { rated, framework }: Pick<Sheet, 'rated' | 'framework'>,
  years: readonly Year[],
): Span => levelOf(years, level, chainOf(years, framework.performance.change, rated))

/**
 * What a form prints for the level of a measure: what its framework rates, and the mean where it rates none. Where it rates the last year, a form
 * may print the mean all the same; it does where what it prints can be the mean alone.
 */
export const levelRated = (sheet: Sheet): Level => {
  const {
    rated,
    years,
    framework: { performance },
    printed: { level },
  } = sheet
  const { of = 'mean' } = performance[rated].byLevel ?? {}
  if (of === 'mean' || level === undefined || years.length === 0) return of
  const can = (each: Level): boolean => held(levelBy(each, sheet, years), changeIn(level)) !== 'wrong'
  return !can('last') && can('mean') ? 'mean' : 'last'
}

/** What some years of a sheet have that may be printed for its level. */
export const levelsIn = (sheet: Sheet, years: readonly Year[]): readonly Span[] => {
  const isLast = sheet.framework.performance[sheet.rated].byLevel?.of === 'last'
  return (isLast ? (['last', 'mean'] as const) : (['mean'] as const)).map((level) => levelBy(level, sheet, years))
}

/** The level of the figures. */
export const levels = (sheet: Sheet): Checked[] => {
  const {
    rated,
    years,
    printed: { level },
  } = sheet
  if (level === undefined) return []
  const given = changeIn(level)
  const base = { figure: at(rated, 'level'), printed: given.text, rated, level: levelRated(sheet) }
  if (years.length === 0)
    return held(unknownLevel(rated), given) === 'wrong'
      ? [{ ...base, result: 'wrong', impossible: true }]
      : [{ ...base, result: 'open' }]
  const own = levelBy(base.level, sheet, years)
  const found = held(own, given)
  const result = found === 'open' && isImpossible(sheet, base.figure) ? 'wrong' : found
  const exact = exactly(own)
  const expected = rangeOf(own, given.decimals)
  const cause =
    exact &&
    result === 'wrong' &&
    causeOf(given, [
      ['cut-off', cutTo(exact, given.decimals)],
      ['sum-for-mean', base.level === 'mean' ? times(exact, whole(years.length)) : undefined],
    ])
  return [{ ...base, result, ...(result !== 'right' && expected && { expected }), ...(cause && { cause }) }]
}
