// Whether the changes that a sheet prints, their sum and their mean follow from its figures.
import type { Path } from '../../decision/answer.ts'
import { add, compareFractions, type Fraction, minus, times, turned, whole } from '../fractions.ts'
import { printSigned } from '../numbers.ts'
import {
  at,
  type Candidate,
  causeOf,
  type Checked,
  cutTo,
  dividedBy,
  exactly,
  held,
  hundred,
  isImpossible,
  isPrintedSo,
  rangeOf,
  type Sheet,
  shownBy,
  spanOf,
} from './checked.ts'
import { changeWithin, type Level } from './levels.ts'
import { changeIn, type ReadChange } from './printed.ts'
import { bySign, signed, type Span } from './scale.ts'
import { anyChange, meanOf, type Year } from './years.ts'

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
const isNone = ({ printed }: Sheet, { year, figure }: Year): boolean => {
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
    const { onOther, ratio, onLater } = changesOf(sheet, index)
    const cause = causeOf(given, [
      ['cut-off', cutTo(exact, given.decimals)],
      ['sign-turned', turned(exact)],
      ['difference-for-percent', signed(year.difference, sign)],
      ['difference-for-percent', year.difference && signed(year.difference, sign === 1 ? -1 : 1)],
      ['share-for-percent', dividedBy(exact, hundred)],
      ['ratio-for-change', ratio],
      ['on-later-year', signed(onLater, sign)],
      ['on-other-year', signed(onOther, sign)],
    ])
    const text = printSigned(exact, given.decimals)
    return [{ ...base, result: 'wrong', expected: { least: text, most: text }, ...(cause && { cause }) }]
  })
  return [...onSheet, ...elsewhere]
}

/** The changes as the column shows them: exact where the figures give them, else what is printed; and as they are stated, by what is printed first. */
const columnOf = (
  sheet: Sheet,
): readonly {
  readonly span: Span
  readonly stated?: Fraction
  readonly path: Path
  readonly isExact: boolean
  readonly isFree: boolean
}[] => {
  const sign = shownBy(sheet)
  return sheet.years
    .filter(({ change }) => change !== undefined)
    .map(({ year, change, on }) => {
      const told = sheet.printed.changes?.[year]
      const given = told === undefined || told === null ? undefined : changeIn(told)
      const own = bySign(change!, sign)
      const exact = exactly(own)
      const stated = given?.value ?? exact
      return {
        // Beside a year that is missing the figures by year go first: what is printed has to be one of all that they leave.
        span: exact || !given || on !== undefined ? own : spanOf(given),
        ...(stated && { stated }),
        path: at(sheet.rated, 'changes', year),
        isExact: exact !== undefined,
        isFree: on === undefined,
      }
    })
}

/** How many changes a sum and a mean that stand alone may be of. */
const mostChanges = 100

/** A sum and a mean without the changes: nobody can say whether they are right, but together they are of a whole number of changes. */
const ofNoColumn = (sheet: Sheet): Checked[] => {
  const { rated, printed } = sheet
  const open = (['sum', 'mean'] as const).flatMap((name): Checked[] => {
    const { [name]: told } = printed
    if (told === undefined) return []
    const given = changeIn(told)
    const base = { figure: at(rated, name), printed: given.text, rated }
    return name === 'mean' && held(bySign(anyChange, shownBy(sheet)), given) === 'wrong'
      ? [{ ...base, result: 'wrong', impossible: true }]
      : [{ ...base, result: 'open' }]
  })
  const [sum, mean] = open
  if (!sum || !mean || mean.impossible) return open
  const [all, each] = [spanOf(changeIn(printed.sum!)), spanOf(changeIn(printed.mean!))]
  const isOf = (count: number): boolean => {
    const [least, most] = [each.least!, each.most!].map((end) => times(end, whole(count))) as [Fraction, Fraction]
    return compareFractions(least, all.most!) <= 0 && compareFractions(all.least!, most) <= 0
  }
  return Array.from({ length: mostChanges }, (_, index) => index + 1).some(isOf)
    ? open
    : [sum, { ...mean, result: 'wrong', ...nearestOf(changeIn(printed.sum!), changeIn(printed.mean!)) }]
}

/** The means of a sum, over one change more and one less, between which a mean lies. */
const nearestOf = (sum: ReadChange, mean: ReadChange): Pick<Checked, 'nearest'> => {
  if (mean.value.over === 0n) return {}
  const { over, under } = dividedBy(sum.value, mean.value)
  const count = over / under
  if (count < 1n) return {}
  const [one, other] = [count + 1n, count].map((by) => dividedBy(sum.value, whole(by))) as [Fraction, Fraction]
  const [least, most] = compareFractions(one, other) < 0 ? [one, other] : [other, one]
  return { nearest: { least: printSigned(least, mean.decimals), most: printSigned(most, mean.decimals) } }
}

/** The sum and the mean of the changes. */
export const totals = (sheet: Sheet, before: readonly Checked[]): Checked[] => {
  const { rated, printed } = sheet
  const column = columnOf(sheet)
  if (column.length === 0) return ofNoColumn(sheet)
  const onNothing = sheet.years.filter(({ isOnNothing }) => isOnNothing)
  const areNone = onNothing.every((year) => isNone(sheet, year))
  const [sum, mean] = meanOf(column.map(({ span }) => span))
  const stated = column.every((each) => each.stated !== undefined)
    ? add(...column.map((each) => each.stated!))
    : undefined
  const count = whole(column.length)
  const statedMean = stated && dividedBy(stated, count)
  const wrong = new Set(before.filter(({ result }) => result === 'wrong').map(({ figure }) => figure.join('.')))
  const cuts = before.some(({ cause }) => cause === 'cut-off')
  const rounded = column
    .filter(({ span, stated: said }) => !exactly(span) || compareFractions(exactly(span)!, said!) !== 0)
    .map(({ path }) => path)
  const mistakenHere = rounded.filter((path) => wrong.has(path.join('.')))
  const unrounded = column.map(({ span, stated: said, path }) => (mistakenHere.includes(path) ? said : exactly(span)))
  const mistakenSum = unrounded.every((each) => each !== undefined) ? add(...unrounded) : undefined
  const rows: readonly (readonly [
    'sum' | 'mean',
    Span,
    Fraction | undefined,
    readonly Candidate[],
    readonly (readonly [Fraction | undefined, Path])[],
  ])[] = [
    ['sum', sum, stated, [exactly(mean), statedMean].map((each) => ['mean-for-sum', each]), []],
    [
      'mean',
      mean,
      statedMean,
      [exactly(sum), stated, printed.sum === undefined ? undefined : changeIn(printed.sum).value].map((each) => [
        'sum-for-mean',
        each,
      ]),
      printed.sum === undefined ? [] : [[dividedBy(changeIn(printed.sum).value, count), at(rated, 'sum')]],
    ],
  ]
  return rows.flatMap(([name, span, asStated, candidates, others]): Checked[] => {
    const { [name]: told } = printed
    if (told === undefined) return []
    const given = changeIn(told)
    const base = { figure: at(rated, name), printed: given.text, rated }
    const found = held(span, given)
    const result = found === 'open' && isImpossible(sheet, base.figure) ? 'wrong' : found
    if (onNothing[0]) {
      const isRight = areNone && asStated !== undefined && isPrintedSo(asStated, given)
      return [isRight ? { ...base, result: 'right' } : { ...base, result: 'open', onNothing: onNothing[0].year }]
    }
    if (result === 'right') return [{ ...base, result }]
    const exact = exactly(span)
    const expected = rangeOf(span, given.decimals)
    const areFree = column.every(({ isExact, isFree }) => isExact || isFree)
    const allPrinted = column.every(({ isExact }) => !isExact)
    // Of printed changes alone, a figure that they give as they stand is right.
    if (result === 'open' && asStated && areFree && isPrintedSo(asStated, given)) return [{ ...base, result: 'right' }]
    const nominal = exact ?? asStated
    const cause =
      result === 'wrong'
        ? causeOf(given, [
            ['cut-off', nominal && cutTo(nominal, given.decimals)],
            ...candidates,
            ['sign-turned', nominal && turned(nominal)],
          ])
        : undefined
    // From the changes as printed, from the wrong ones with the others as they are, or from the sum as printed.
    const gives = (value: Fraction | undefined): boolean =>
      value !== undefined && (isPrintedSo(value, given) || (cuts && isPrintedSo(cutTo(value, given.decimals), given)))
    const sources = [
      gives(asStated) ? rounded : [],
      gives(name === 'sum' ? mistakenSum : mistakenSum && dividedBy(mistakenSum, count)) ? mistakenHere : [],
      others.flatMap(([value, path]) => (gives(value) ? [path] : [])),
    ]
    const isMistaken = (path: Path): boolean => wrong.has(path.join('.'))
    const inexact = sources.find((paths) => paths.some(isMistaken)) ?? sources.find((paths) => paths.length > 0) ?? []
    const mistaken = inexact.filter(isMistaken)
    const carriedFrom = mistaken.length > 0 ? mistaken : inexact
    return [
      {
        ...base,
        result,
        ...(expected && { expected }),
        ...(result === 'wrong' && !expected && { impossible: true as const }),
        ...(allPrinted && asStated && { fromPrinted: printSigned(asStated, given.decimals) }),
        ...(cause && carriedFrom.length === 0 && { cause }),
        ...(carriedFrom.length > 0 && { carriedFrom }),
      },
    ]
  })
}
