// Whether the mean of the figures that a sheet prints follows from them.
import { at, causeOf, type Checked, cutTo, exactly, held, isImpossible, rangeOf, type Sheet } from './checked.ts'
import { changeIn } from './printed.ts'
import { meanOf, unknownLevel } from './years.ts'

/** The mean of the figures themselves. */
export const levels = (sheet: Sheet): Checked[] => {
  const {
    rated,
    years,
    printed: { level },
  } = sheet
  if (level === undefined) return []
  const given = changeIn(level)
  if (years.length === 0) {
    const base = { figure: at(rated, 'level'), printed: given.text, rated }
    return held(unknownLevel(rated), given) === 'wrong'
      ? [{ ...base, result: 'wrong', impossible: true }]
      : [{ ...base, result: 'open' }]
  }
  const [sum, mean] = meanOf(years.map((year) => year.level))
  const found = held(mean, given)
  const result = found === 'open' && isImpossible(sheet, at(rated, 'level')) ? 'wrong' : found
  const exact = exactly(mean)
  const expected = rangeOf(mean, given.decimals)
  const cause =
    exact &&
    result === 'wrong' &&
    causeOf(given, [
      ['cut-off', cutTo(exact, given.decimals)],
      ['sum-for-mean', exactly(sum)],
    ])
  return [
    {
      figure: at(rated, 'level'),
      printed: given.text,
      rated,
      result,
      ...(result !== 'right' && expected && { expected }),
      ...(cause && { cause }),
    },
  ]
}
