// What usual mistakes make of the changes of a sheet.
import { type Fraction, minus, times, turned } from '../fractions.ts'
import { type Candidate, dividedBy, exactly, hundred, type Sheet, shownBy } from './checked.ts'
import { signed } from './scale.ts'

/** The figures that a year is compared with on this form and, by a mistake, on another. */
export const changesOf = ({ years, framework }: Sheet, index: number) => {
  const value = (place: number): Fraction | undefined => years[place]?.figure?.value
  const [now, before, first] = [value(index), value(index - 1), value(0)]
  const { change } = framework.performance
  const [on, other] = change === 'base-year' ? [first, before] : [before, first]
  const percent = (base: Fraction | undefined): Fraction | undefined =>
    now && base && base.over !== 0n ? times(hundred, dividedBy(minus(now, base), base)) : undefined
  return {
    onOther: percent(other),
    ratio: now && on && on.over !== 0n ? times(hundred, dividedBy(now, on)) : undefined,
    onLater: now && on && now.over !== 0n ? times(hundred, dividedBy(minus(now, on), now)) : undefined,
  }
}

/**
 * What each usual mistake makes of a change, as the column shows it, before it is printed: in one order for all years, and nothing where the figures
 * are not at hand.
 */
export const mistakesIn = (sheet: Sheet, index: number): readonly Candidate[] => {
  const { change, difference } = sheet.years[index]!
  const sign = shownBy(sheet)
  const exact = change && signed(exactly(change), sign)
  if (!exact) return []
  const { onOther, ratio, onLater } = changesOf(sheet, index)
  return [
    ['sign-turned', turned(exact)],
    ['difference-for-percent', signed(difference, sign)],
    ['difference-for-percent', signed(difference, sign === 1 ? -1 : 1)],
    ['share-for-percent', dividedBy(exact, hundred)],
    ['ratio-for-change', ratio],
    ['on-later-year', signed(onLater, sign)],
    ['on-other-year', signed(onOther, sign)],
  ]
}
