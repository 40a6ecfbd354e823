// What is found of a sheet that may be read in several ways: a figure is wrong only where it is in each of them.
import type { Path } from '../../decision/answer.ts'
import { known } from '../../decision/known.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import type { SbmRange } from '../sheet.ts'
import { type Checked, keyOf, type Sheet } from './checked.ts'
import type { RatedMeasure } from './measure.ts'

/** A sheet as it was read, with what was found of it. */
export interface Reading {
  readonly sheet: Sheet
  readonly by: RatedMeasure
  /** Whether it has something to rate. */
  readonly isRated: boolean
  readonly found: readonly Checked[]
  /** Printed figures that cannot all be right by it. */
  readonly contradiction?: SbmFormContradictionParams | undefined
}

/** What all readings come to. */
interface Agreed extends Pick<Reading, 'found' | 'contradiction'> {
  /** The reading that the form keeps to, as far as can be seen. */
  readonly reading: Reading
  /** All that it may keep to. */
  readonly possible: readonly Reading[]
}

/** A figure, or the list of yearly ratings that it is one of: how many of these there are hangs on the reading. */
const listOf = ({ figure }: { readonly figure: Path }): string =>
  keyOf(figure.filter((part) => typeof part !== 'number'))
const isWrong = ({ result }: Checked): boolean => result === 'wrong'

/** What a figure may be by several readings. */
const rangeOver = (ranges: readonly (SbmRange | undefined)[]): SbmRange | undefined => {
  const ends = ranges.flatMap((range) => (range ? [range.least, range.most] : []))
  if (ends.length < 2 * ranges.length) return undefined
  const [least, ...others] = ends.sort((one, other) => Number(one) - Number(other))
  return { least: least!, most: others[others.length - 1]! }
}

/** A figure as it is found by one reading, with what the others leave it. */
const merged = (checked: Checked, readings: readonly Reading[]): Checked => {
  if (checked.result === 'right') return checked
  const path = keyOf(checked.figure)
  const all = readings.flatMap(({ found }) => found.filter(({ figure }) => keyOf(figure) === path))
  const ranges = all.map(({ expected, result, printed }) =>
    result === 'right' ? { least: printed, most: printed } : expected,
  )
  const expected = rangeOver(ranges)
  const printed = Number(checked.printed)
  const below = ranges.filter((range) => range !== undefined && Number(range.most) < printed)
  const above = ranges.filter((range) => range !== undefined && printed < Number(range.least))
  const isBetween = below.length > 0 && above.length > 0 && below.length + above.length === ranges.length
  return known<Checked>({
    ...checked,
    expected,
    impossible: expected ? undefined : checked.impossible,
    nearest:
      isWrong(checked) && isBetween
        ? { least: rangeOver(below)!.most, most: rangeOver(above)!.least }
        : checked.nearest,
  })
}

/** The figures that contradict each other where each reading makes one of them wrong that another one does not. */
const contradictionOf = (
  readings: readonly Reading[],
  own: (reading: Reading) => readonly Checked[],
  order: readonly Checked[],
): SbmFormContradictionParams => {
  const named = readings.flatMap((reading) => own(reading)[0] ?? reading.contradiction?.figures ?? [])
  const at = ({ figure }: { readonly figure: Path }): number => {
    const place = order.findIndex((each) => keyOf(each.figure) === keyOf(figure))
    return place < 0 ? order.length : place
  }
  const figures = [...new Map(named.map(({ figure, printed }) => [keyOf(figure), { figure, printed }])).values()].sort(
    (one, other) => at(one) - at(other),
  )
  const last = figures[figures.length - 1]!
  const keys = new Set(figures.slice(0, -1).map(listOf))
  // By the others as they are printed, only those readings are left that make none of them wrong.
  const left = readings.filter((reading) => !own(reading).some((each) => keys.has(listOf(each))))
  const expected = rangeOver(
    left.map(({ found }) => found.find(({ figure }) => keyOf(figure) === keyOf(last.figure))?.expected),
  )
  return { figures, ...(left.length > 0 && expected && { expected }), withFigures: true }
}

/** What is found of a sheet by all its readings. */
export const agreedOn = (readings: readonly Reading[]): Agreed => {
  const [only, ...others] = readings
  if (others.length === 0) return { ...only!, reading: only!, possible: readings }
  const wrong = readings.map(({ found }) => new Set(found.filter(isWrong).map(listOf)))
  const isAlways = (checked: Checked): boolean => wrong.every((keys) => keys.has(listOf(checked)))
  const own = ({ found }: Reading): readonly Checked[] => found.filter((each) => isWrong(each) && !isAlways(each))
  const possible = readings.filter((reading) => !reading.contradiction && own(reading).length === 0)
  const all = possible.length > 0 ? possible : readings
  // The one that leaves least unexplained.
  const weightOf = (reading: Reading): number =>
    1e6 * own(reading).length +
    1e3 * reading.found.filter((each) => isWrong(each) && !each.cause && !each.carriedFrom).length +
    reading.found.filter(({ result }) => result === 'open').length
  const reading = all.reduce((best, each) => (weightOf(each) < weightOf(best) ? each : best))
  const found = reading.found.map((each): Checked => {
    const may = merged(each, all)
    if (!isWrong(each) || isAlways(each)) return may
    return known<Checked>({ ...may, result: 'open', cause: undefined, carriedFrom: undefined, impossible: undefined })
  })
  return {
    found,
    reading,
    possible: all,
    ...(possible.length === 0 && { contradiction: contradictionOf(readings, own, reading.found) }),
  }
}
