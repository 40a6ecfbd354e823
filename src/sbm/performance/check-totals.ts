// Whether the sum and the mean of the changes that a sheet prints follow from them.
import type { Path } from '../../decision/answer.ts'
import { known } from '../../decision/known.ts'
import type { SbmFormCause } from '../causes.ts'
import { add, compareFractions, type Fraction, times, turned, whole } from '../fractions.ts'
import { printSigned } from '../numbers.ts'
import { mistakesIn } from './change-mistakes.ts'
import { isNone } from './check-changes.ts'
import {
  at,
  type Candidate,
  causeOf,
  type Checked,
  cutTo,
  dividedBy,
  exactly,
  held,
  isImpossible,
  isPrintedSo,
  keyOf,
  rangeOf,
  type Sheet,
  shownBy,
  spanOf,
} from './checked.ts'
import { changeIn, type ReadChange } from './printed.ts'
import { bySign, type Span } from './scale.ts'
import { anyChange, meanOf } from './years.ts'

/** A change of a column. */
interface Cell {
  readonly span: Span
  /** What is printed. */
  readonly given: ReadChange | undefined
  readonly exact: Fraction | undefined
  readonly stated: Fraction | undefined
  readonly path: Path
  readonly isFree: boolean
  /** What was found of it where it is wrong. */
  readonly wrong: Checked | undefined
  readonly mistakes: readonly Candidate[]
}

/** The changes as the column shows them: exact where the figures give them, else what is printed; and as they are stated, by what is printed first. */
const columnOf = (sheet: Sheet, before: readonly Checked[]): readonly Cell[] => {
  const sign = shownBy(sheet)
  return sheet.years.flatMap(({ year, change, on }, index): Cell[] => {
    if (!change) return []
    const told = sheet.printed.changes?.[year]
    const given = told === undefined || told === null ? undefined : changeIn(told)
    const own = bySign(change, sign)
    const exact = exactly(own)
    const path = at(sheet.rated, 'changes', year)
    return [
      {
        // Beside a year that is missing the figures by year go first: what is printed has to be one of all that they leave.
        span: exact || !given || on !== undefined ? own : spanOf(given),
        given,
        exact,
        stated: given?.value ?? exact,
        path,
        isFree: on === undefined,
        wrong: before.find(({ figure, result }) => result === 'wrong' && keyOf(figure) === keyOf(path)),
        mistakes: given && !exact ? [] : mistakesIn(sheet, index),
      },
    ]
  })
}

/** What the sum of a column is where a usual mistake was reckoned on before it was printed. */
interface Mistaken {
  readonly sum: Fraction
  /** The mistake, where no change is printed that tells it. */
  readonly cause?: SbmFormCause
  /** The printed changes that it makes wrong. */
  readonly from: readonly Path[]
}

/** What the sum is by the mistakes of a column as each wrong change tells them, and by each mistake alone. */
const mistakenIn = (column: readonly Cell[]): readonly Mistaken[] => {
  const pathsOf = (cells: readonly Cell[]): readonly Path[] => cells.map(({ path }) => path)
  const sumOf = (values: readonly (Fraction | undefined)[]): Fraction | undefined =>
    values.every((each) => each !== undefined) ? add(...values) : undefined
  const right = ({ wrong, exact, given }: Cell): Fraction | undefined =>
    wrong ? given?.value : (exact ?? given?.value)
  const told = sumOf(column.map((cell) => cell.wrong?.meant ?? right(cell)))
  const isUntold = column.every(({ given, exact }) => !given || !exact)
  const { mistakes = [] } = column.find((each) => each.mistakes.length > 0) ?? {}
  return [
    ...(told ? [{ sum: told, from: pathsOf(column.filter(({ wrong }) => wrong?.meant)) }] : []),
    ...mistakes.flatMap(([cause], slot): Mistaken[] => {
      const meantOf = (cell: Cell): Fraction | undefined => {
        const meant = cell.mistakes[slot]?.[1]
        return meant && (!cell.given || isPrintedSo(meant, cell.given)) ? meant : undefined
      }
      const sum = sumOf(column.map((cell) => meantOf(cell) ?? (cell.given ? right(cell) : undefined)))
      return sum
        ? [{ sum, ...(isUntold && { cause }), from: pathsOf(column.filter((cell) => cell.wrong && meantOf(cell))) }]
        : []
    }),
  ]
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
  const column = columnOf(sheet, before)
  if (column.length === 0) return ofNoColumn(sheet)
  const onNothing = sheet.years.filter(({ isOnNothing }) => isOnNothing)
  const areNone = onNothing.every((year) => isNone(sheet, year))
  const [sum, mean] = meanOf(column.map(({ span }) => span))
  const stated = column.every((each) => each.stated !== undefined)
    ? add(...column.map((each) => each.stated!))
    : undefined
  const count = whole(column.length)
  const statedMean = stated && dividedBy(stated, count)
  const cuts = before.some(({ cause }) => cause === 'cut-off')
  const rounded = column.filter(({ exact, stated: said }) => !exact || compareFractions(exact, said!) !== 0)
  const mistakenHere = rounded.filter(({ wrong }) => wrong)
  const unrounded = column.map((cell) => (mistakenHere.includes(cell) ? cell.stated : cell.exact))
  const mistakenSum = unrounded.every((each) => each !== undefined) ? add(...unrounded) : undefined
  const mistakes = mistakenIn(column)
  const paths = (cells: readonly Cell[]): readonly Path[] => cells.map(({ path }) => path)
  const tell = (
    name: 'sum' | 'mean',
    span: Span,
    candidates: readonly Candidate[],
    wrongSum?: Checked,
  ): Checked | undefined => {
    const { [name]: told } = printed
    if (told === undefined) return undefined
    const given = changeIn(told)
    const base = { figure: at(rated, name), printed: given.text, rated }
    const found = held(span, given)
    const result = found === 'open' && isImpossible(sheet, base.figure) ? 'wrong' : found
    const asStated = name === 'sum' ? stated : statedMean
    if (onNothing[0]) {
      const isRight = areNone && asStated !== undefined && isPrintedSo(asStated, given)
      return isRight ? { ...base, result: 'right' } : { ...base, result: 'open', onNothing: onNothing[0].year }
    }
    if (result === 'right') return { ...base, result }
    const exact = exactly(span)
    const expected = rangeOf(span, given.decimals)
    const areFree = column.every((each) => each.exact ?? each.isFree)
    const allPrinted = column.every((each) => !each.exact)
    // Of printed changes alone, a figure that they give as they stand is right.
    if (result === 'open' && asStated && areFree && isPrintedSo(asStated, given)) return { ...base, result: 'right' }
    const nominal = exact ?? asStated
    const over = (value: Fraction | undefined): Fraction | undefined =>
      name === 'sum' ? value : value && dividedBy(value, count)
    const cause =
      result === 'wrong'
        ? causeOf(given, [
            ['cut-off', nominal && cutTo(nominal, given.decimals)],
            ...candidates,
            ['sign-turned', nominal && turned(nominal)],
            ...mistakes.flatMap((each): Candidate[] => (each.cause ? [[each.cause, over(each.sum)]] : [])),
          ])
        : undefined
    // From the changes as printed, from the wrong ones with the others as they are, or from the sum as printed.
    const gives = (value: Fraction | undefined): boolean =>
      value !== undefined && (isPrintedSo(value, given) || (cuts && isPrintedSo(cutTo(value, given.decimals), given)))
    const sumGiven = name === 'mean' && printed.sum !== undefined ? changeIn(printed.sum) : undefined
    const sources = [
      gives(asStated) ? paths(rounded) : [],
      gives(over(mistakenSum)) ? paths(mistakenHere) : [],
      sumGiven && gives(over(sumGiven.value)) ? [at(rated, 'sum')] : [],
    ]
    const wrong = new Set(
      [...before, ...(wrongSum ? [wrongSum] : [])].flatMap((each) =>
        each.result === 'wrong' ? [keyOf(each.figure)] : [],
      ),
    )
    const isMistaken = (path: Path): boolean => wrong.has(keyOf(path))
    const inexact = sources.find((each) => each.some(isMistaken)) ?? sources.find((each) => each.length > 0) ?? []
    const mistaken = inexact.filter(isMistaken)
    const asPrinted = mistaken.length > 0 ? mistaken : inexact
    // Else from the wrong ones as they were before they were rounded.
    const { least, most } = sumGiven ? spanOf(sumGiven) : {}
    const isOfSum = wrongSum?.result === 'wrong' && held({ least: over(least), most: over(most) }, given) !== 'wrong'
    const unroundedFrom =
      result === 'wrong' && asPrinted.length === 0
        ? (mistakes.find((each) => each.from.length > 0 && gives(over(each.sum)))?.from ??
          (isOfSum ? [at(rated, 'sum')] : []))
        : []
    const carriedFrom = [...asPrinted, ...unroundedFrom]
    return known<Checked>({
      ...base,
      result,
      expected,
      impossible: result === 'wrong' && !expected ? true : undefined,
      fromPrinted: allPrinted && asStated ? printSigned(asStated, given.decimals) : undefined,
      cause: carriedFrom.length === 0 ? cause : undefined,
      carriedFrom: carriedFrom.length > 0 ? carriedFrom : undefined,
      carriedUnrounded: unroundedFrom.length > 0 ? true : undefined,
    })
  }
  const all = tell(
    'sum',
    sum,
    [exactly(mean), statedMean].map((each) => ['mean-for-sum', each]),
  )
  const sums = [exactly(sum), stated, printed.sum === undefined ? undefined : changeIn(printed.sum).value]
  const each = tell(
    'mean',
    mean,
    sums.map((value) => ['sum-for-mean', value]),
    all,
  )
  return [all, each].flatMap((checked) => (checked ? [checked] : []))
}
