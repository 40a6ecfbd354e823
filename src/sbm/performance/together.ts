// Whether what a sheet prints beside years that are missing can be right, each figure by itself and all of them together.
import type { SbmAssessment, SbmPerformanceRating } from '../facts.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import { add, fraction, times, whole } from '../fractions.ts'
import { printSigned } from '../numbers.ts'
import { asDecimal, withDecimal } from '../printed-figure.ts'
import type { SbmRange } from '../sheet.ts'
import { nearestTo, place, ratingIn, ratings, withRating } from './check-ratings.ts'
import { levelsIn } from './check-levels.ts'
import { at, type Checked, keyOf, type Sheet, shownBy, spanOf, spanOver } from './checked.ts'
import { canBe, changeBy } from './completions.ts'
import { within } from './levels.ts'
import { rateYears } from './measure.ts'
import { changeIn, type ReadChange, type SbmPrintedChange } from './printed.ts'
import { bySign, type Span } from './scale.ts'
import type { Year } from './years.ts'

/** A figure that is asked for, and what it is to be within where that is not what is printed. */
interface Wanted {
  readonly checked: Checked
  /** As the column shows it. */
  readonly span?: Span
}

/** What a sheet prints under a name of its own. */
const printedAs = (sheet: Sheet, { figure }: Checked): SbmPrintedChange | undefined => {
  const [, , , name, year] = figure
  return name === 'changes'
    ? (sheet.printed.changes?.[String(year)] ?? undefined)
    : sheet.printed[name as 'sum' | 'mean' | 'level']
}
const isOf = ({ figure: [root, , , name] }: Checked, of: string): boolean => root === 'printed' && name === of

/** What a figure that is asked for has to be within, as the column shows it. */
const spanFor = (sheet: Sheet, { checked, span }: Wanted): Span => span ?? spanOf(changeIn(printedAs(sheet, checked)!))

/** The place of the year of a change. */
const placeIn = ({ years }: Sheet, { figure }: Checked): number => years.findIndex(({ year }) => year === figure[4])

/** What each change that is asked for has to be within, by the place of its year. */
const changesAsked = (sheet: Sheet, wanted: readonly Wanted[]): ReadonlyMap<number, Span> =>
  new Map(
    wanted
      .filter(({ checked }) => isOf(checked, 'changes'))
      .map((each) => [placeIn(sheet, each.checked), bySign(spanFor(sheet, each), shownBy(sheet))]),
  )

/** What each change that is printed for a year of the sheet has to be within, by the place of the year. */
const changesShown = (sheet: Sheet): ReadonlyMap<number, Span> =>
  new Map(
    sheet.years.flatMap(({ year }, place) => {
      const told = sheet.printed.changes?.[year] ?? undefined
      return told === undefined ? [] : [[place, bySign(spanOf(changeIn(told)), shownBy(sheet))] as const]
    }),
  )

const isOnBase = ({ framework }: Sheet): boolean => framework.performance.change === 'base-year'

/** Whether figures for the years that are missing make all of some printed figures right. */
const canAll = (sheet: Sheet, assessment: SbmAssessment, wanted: readonly Wanted[]): boolean => {
  const { years, rated, framework } = sheet
  const sign = shownBy(sheet)
  const find = (name: string): Wanted | undefined => wanted.find(({ checked }) => isOf(checked, name))
  const [sum, mean, level] = [find('sum'), find('mean'), find('level')]
  // How many changes are summed is not known where one of them is on a year that had none.
  const isCounted = !years.some(({ isOnNothing }) => isOnNothing)
  const spanAsked = (asked: Wanted | undefined): Span => (asked ? bySign(spanFor(sheet, asked), sign) : {})
  const rating = find('rating')
  const rate = new Set(
    wanted
      .filter(({ checked: { figure } }) => figure[0] === 'assessment')
      .map(({ checked: { figure } }) => keyOf(figure)),
  )
  if (rating) rate.add(keyOf([...place(rated), 'mean']))
  const given = rating
    ? (withRating(assessment, place(rated).slice(1), { mean: sheet.printed.rating }) as SbmAssessment)
    : assessment
  const byRatings = (all: readonly Year[], change: Span): boolean => {
    const by = rateYears(rated, all, framework, { stated: { change } })
    return ratings({ ...sheet, years: all }, by, given, []).every(
      (each) => each.result !== 'wrong' || !rate.has(keyOf(each.figure)),
    )
  }
  return canBe(years, {
    changes: changesAsked(sheet, wanted),
    shown: changesShown(sheet),
    sum: isCounted ? spanAsked(sum) : {},
    mean: spanAsked(mean),
    isOnBase: isOnBase(sheet),
    looks: sheet.looks,
    holds: (all, change) =>
      (!level || levelsIn(sheet, all).some((own) => within(own, spanFor(sheet, level)) !== undefined)) &&
      (rate.size === 0 || byRatings(all, change)),
  })
}

/** A mean of yearly ratings that a sheet prints, where its form has no rating of the measure. */
const printedRating = (sheet: Sheet, assessment: SbmAssessment): readonly Checked[] => {
  const { rated, printed } = sheet
  if (printed.rating === undefined || (ratingIn(assessment, rated) ?? undefined) !== undefined) return []
  const given = withDecimal(asDecimal(printed.rating))
  return [{ figure: at(rated, 'rating'), printed: given, rated, result: 'open' }]
}

/** What is open of a sheet on which years are missing, in its order. */
const openIn = (sheet: Sheet, found: readonly Checked[]): readonly Checked[] =>
  sheet.years.some(({ isMissing }) => isMissing)
    ? found.filter(
        ({ result, figure, onNothing }) =>
          result === 'open' &&
          (onNothing === undefined || figure[3] === 'mean') &&
          (figure[3] !== 'changes' || sheet.years.some(({ year, isOutside }) => year === figure[4] && !isOutside)),
      )
    : []

const all = (figures: readonly Checked[]): readonly Wanted[] => figures.map((checked) => ({ checked }))

/** The places of the open figures of a sheet that no figures for the years that are missing make right. */
export const impossibleIn = (
  sheet: Sheet,
  assessment: SbmAssessment,
  found: readonly Checked[],
): ReadonlySet<string> => {
  const open = openIn(sheet, found)
  const alone = canAll(sheet, assessment, all(open))
    ? []
    : open.filter((each) => !canAll(sheet, assessment, all([each])))
  return new Set(alone.map(({ figure }) => keyOf(figure)))
}

/** More than so many units of the last decimal away nothing is looked for. */
const farthest = 2 ** 40

/** The first of the numbers 1, 2, 3 and on for which something holds that holds for all after it; nothing where that is far off. */
const firstFor = (holds: (count: number) => boolean): number | undefined => {
  let [most, least] = [1, 0]
  while (!holds(most)) {
    least = most
    most *= 2
    if (most > farthest) return undefined
  }
  while (most - least > 1) {
    const middle = (least + most) / 2
    const count = Math.floor(middle)
    if (holds(count)) most = count
    else least = count
  }
  return most
}

/** What a sum or a mean can be by other figures: the nearest to what is printed, and the farthest. */
const rangeBy = (
  sheet: Sheet,
  assessment: SbmAssessment,
  last: Checked,
  others: readonly Checked[],
): SbmRange | undefined => {
  const given = changeIn(printedAs(sheet, last)!)
  const unit = fraction(1n, 10n ** BigInt(given.decimals))
  const stepped = (count: number): ReadChange => ({
    ...given,
    value: add(given.value, times(unit, whole(count))),
  })
  const can = (span: Span): boolean => canAll(sheet, assessment, [...all(others), { checked: last, span }])
  const to = (count: number): Span => spanOf(stepped(count))
  const [from, way] = can({ least: to(1).least }) ? ([1, 1] as const) : ([-1, -1] as const)
  const until = (count: number): Span => spanOver(to(from), to(way * count))
  const beyond = (count: number): Span => (way === 1 ? { least: to(count).least } : { most: to(-count).most })
  if (!can(beyond(1)) || can(beyond(farthest))) return undefined
  const nearest = firstFor((count) => can(until(count)))
  const past = firstFor((count) => !can(beyond(count)))
  if (nearest === undefined || past === undefined) return undefined
  const ends = [way * nearest, way * (past - 1)].sort((a, b) => a - b)
  const [least, most] = ends.map((count) => printSigned(stepped(count).value, given.decimals)) as [string, string]
  return { least, most }
}

/** What a rating can be by other figures. */
const ratingsBy = (
  sheet: Sheet,
  assessment: SbmAssessment,
  last: Checked,
  others: readonly Checked[],
): Pick<SbmFormContradictionParams, 'expected' | 'nearest'> => {
  const given = Number(last.printed)
  const one = ratingIn(assessment, sheet.rated) as SbmPerformanceRating
  // A mean of yearly ratings may be any number.
  if (typeof one !== 'number' && (last.figure.length <= place(sheet.rated).length || last.figure.includes('mean')))
    return {}
  const allowed = [0, 1, 2, 3].filter((each) =>
    canAll(sheet, withRating(assessment, last.figure.slice(1), each) as SbmAssessment, all([...others, last])),
  )
  const [least, most] = [allowed[0], allowed[allowed.length - 1]]
  if (least === undefined || most === undefined) return {}
  return { expected: { least: String(least), most: String(most) }, ...nearestTo(given, allowed) }
}

/** What the last of some figures that contradict each other could be by the others. */
const allowedBy = (
  sheet: Sheet,
  assessment: SbmAssessment,
  last: Checked,
  others: readonly Checked[],
): Pick<SbmFormContradictionParams, 'expected' | 'nearest'> => {
  if (last.figure[0] === 'assessment') return ratingsBy(sheet, assessment, last, others)
  if (isOf(last, 'rating')) return {}
  if (!isOf(last, 'changes')) {
    const expected = rangeBy(sheet, assessment, last, others)
    return expected ? { expected } : {}
  }
  const { decimals } = changeIn(printedAs(sheet, last)!)
  const change = changeBy(
    sheet.years,
    { changes: changesAsked(sheet, all(others)), shown: changesShown(sheet), isOnBase: isOnBase(sheet) },
    placeIn(sheet, last),
  )
  const { least, most } = change ? bySign(change, shownBy(sheet)) : {}
  return least && most ? { expected: { least: printSigned(least, decimals), most: printSigned(most, decimals) } } : {}
}

/** The first printed figures of a sheet that cannot all be right, whatever the years that are missing. */
export const contradictionOf = (
  sheet: Sheet,
  assessment: SbmAssessment,
  found: readonly Checked[],
): SbmFormContradictionParams | undefined => {
  const can = (figures: readonly Checked[]): boolean => canAll(sheet, assessment, all(figures))
  const open = [
    ...openIn(sheet, found),
    ...(sheet.years.some(({ isMissing }) => isMissing)
      ? printedRating(sheet, assessment).filter((each) => can([each]))
      : []),
  ]
  if (open.length < 2 || can(open)) return undefined
  // So many of the first can be, so many cannot.
  let [most, end] = [1, open.length]
  while (end - most > 1) {
    const middle = Math.floor((most + end) / 2)
    if (can(open.slice(0, middle))) most = middle
    else end = middle
  }
  end -= 1
  const last = open[end]!
  const others = open.slice(0, end).reduce<readonly Checked[]>(
    (left, each) => {
      const fewer = left.filter((other) => other !== each)
      return can([...fewer, last]) ? left : fewer
    },
    open.slice(0, end),
  )
  return {
    figures: [...others, last].map(({ figure, printed }) => ({ figure, printed })),
    ...allowedBy(sheet, assessment, last, others),
    ...(sheet.years.some(({ figure }) => figure) && { withFigures: true as const }),
  }
}
