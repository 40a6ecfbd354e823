// Whether the figure that a sheet prints for the level of a measure follows from its figures: their mean or the last one, as the framework rates.
import { fraction, times } from '../fractions.ts'
import { chainOf, levelOf } from './chain.ts'
import { at, causeOf, type Checked, cutTo, exactly, held, isImpossible, rangeOf, type Sheet } from './checked.ts'
import { changeIn } from './printed.ts'
import type { Span } from './scale.ts'
import { unknownLevel, type Year } from './years.ts'

/** What a form rates by the level of a measure; the mean, where it rates none. */
export const levelRated = ({
  rated,
  framework: { performance },
}: Pick<Sheet, 'rated' | 'framework'>): 'mean' | 'last' => performance[rated].byLevel?.of ?? 'mean'

/** What some years of a sheet have for its level. */
export const levelIn = (sheet: Pick<Sheet, 'rated' | 'framework'>, years: readonly Year[]): Span =>
  levelOf(years, levelRated(sheet), chainOf(years, sheet.framework.performance.change, sheet.rated))

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
  const own = levelIn(sheet, years)
  const found = held(own, given)
  const result = found === 'open' && isImpossible(sheet, base.figure) ? 'wrong' : found
  const exact = exactly(own)
  const expected = rangeOf(own, given.decimals)
  const cause =
    exact &&
    result === 'wrong' &&
    causeOf(given, [
      ['cut-off', cutTo(exact, given.decimals)],
      ['sum-for-mean', base.level === 'mean' ? times(exact, fraction(BigInt(years.length), 1n)) : undefined],
    ])
  return [{ ...base, result, ...(result !== 'right' && expected && { expected }), ...(cause && { cause }) }]
}
