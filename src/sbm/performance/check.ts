// Whether what a sheet prints of the figures of performance follows from them: changes, their sum and mean, and the ratings of a form.
import type { Path } from '../../decision/answer.ts'
import { noFacts } from '../../reading/own.ts'
import type { SbmAssessment } from '../facts.ts'
import type { RatingFramework } from '../framework.ts'
import { type PerformanceRated, questions, type RatingNeed, sheetNames } from '../questions.ts'
import { ratedAllTheSame } from './check-not-rated.ts'
import { totals, yearChanges } from './check-changes.ts'
import { levels } from './check-levels.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import { ratings } from './check-ratings.ts'
import { type Checked, type Sheet, spanOf, statedIn } from './checked.ts'
import type { SbmPerformanceFigures } from './figures.ts'
import { asInColumn, contradictionAsPrinted, meanAsPrinted } from './mean-sign.ts'
import { nothingStated, type RatedMeasure, rateYears, type Stated } from './measure.ts'
import { changeIn, type SbmPrintedDropout, type SbmPrintedPerformance } from './printed.ts'
import { measures, type Possible } from './rated.ts'
import { looksOf } from './completions.ts'
import { contradictionOf, impossibleIn } from './together.ts'
import { bySign } from './scale.ts'
import { levelAfter, type Year, yearsOf } from './years.ts'

/** The years of a sheet; where only changes are printed, those that they lead to. The change of the first year may be printed alone. */
const yearsIn = (
  figures: SbmPerformanceFigures,
  printed: SbmPrintedDropout,
  rated: PerformanceRated,
  framework: RatingFramework,
): readonly Year[] => {
  const { [sheetNames[rated]]: given } = figures
  const { change } = framework.performance
  const sign = rated === 'dropout' && (printed.shows ?? 'fall') === 'fall' ? -1 : 1
  const asPrinted = (year: Year): Year => {
    const told = printed.changes?.[year.year]
    if (told === undefined || told === null) return year
    const span = bySign(spanOf(changeIn(told)), sign)
    return { ...year, change: span, ...(!year.figure && { level: levelAfter(span, year.level) }) }
  }
  if ((given === undefined || given === 'not-rated') && printed.changes !== undefined) {
    const { changes } = printed
    const years = yearsOf(
      { changes: Object.fromEntries(Object.keys(changes).map((year) => [year, null])) },
      change,
      rated,
    )
    return years.map((year) => ({ ...asPrinted(year), isMissing: (changes[year.year] ?? null) === null }))
  }
  const years = yearsOf(given, change, rated)
  // What the sheet itself has for a year is never taken from what is printed.
  const lacksChange = (year: Year, index: number): boolean => index === 0 && year.change === undefined
  return change === 'year-before'
    ? years.map((year, index) => (lacksChange(year, index) ? asPrinted(year) : year))
    : years
}

const here = (path: Path): Path => path

/** Whether a framework rates a measure by a mean that is stated. */
const isRatedBy = (
  { change, level }: Stated,
  rated: PerformanceRated,
  { performance: { averaged, [rated]: scales } }: RatingFramework,
): boolean =>
  averaged === 'figures' &&
  ((change !== undefined && scales.byChange !== undefined) || (level !== undefined && scales.byLevel !== undefined))

/** What the years of a measure leave, or its means as they are printed where it has no years. */
const possibleBy = (
  { rated, years, framework: { performance } }: Sheet,
  { answer }: RatedMeasure,
  isRated: boolean,
): Possible['access'] => {
  // What nothing is said of by year has whatever rating the form has.
  if (!isRated) return undefined
  const yearly = answer.years.flatMap((year) => (year.ratings ? [year.ratings] : []))
  if (performance.averaged === 'figures' || yearly.length === 0) return { ratings: answer.ratings }
  // Changes have one year before them whose level is rated too.
  const lacksFirst = performance[rated].byChange === undefined && years[0]?.change !== undefined
  return lacksFirst ? { ratings: [0, 1, 2, 3] } : { yearly }
}

/** What is asked where something is open: what the framework does not say settles ratings only, and no change, sum or level. */
const needsOf = (
  rated: PerformanceRated,
  found: readonly Checked[],
  { needs }: RatedMeasure,
  missing: readonly string[],
): readonly RatingNeed[] => {
  const open = found.filter(({ result }) => result === 'open')
  if (open.length === 0) return []
  // How a year counts that is compared with none settles all that it is in.
  const onNothing = open.find((each) => each.onNothing !== undefined)?.onNothing
  if (onNothing !== undefined)
    return [questions.limits.ask({ rated, way: 'byChange', limit: undefined, year: onNothing }, undefined, here)]
  const areRatings = open.map(({ figure: [root] }) => root === 'assessment')
  const settling = areRatings.includes(true) ? needs : []
  const isEnough = settling.length > 0 && areRatings.every(Boolean)
  // The years that are missing settle all that is printed beside them.
  const years = missing.length > 0 ? missing : [undefined]
  return isEnough
    ? settling
    : [...years.map((year) => questions.figure.ask({ rated, year }, undefined, here)), ...settling]
}

/** What is found of a sheet: each figure that is printed, and the ratings of the form. */
const lookedAt = (sheet: Sheet, by: RatedMeasure, assessment: SbmAssessment, isRated: boolean): readonly Checked[] => {
  const changes = yearChanges(sheet)
  const sums = [...changes, ...totals(sheet, changes), ...levels(sheet)]
  return isRated ? [...sums, ...ratings(sheet, by, assessment, sums)] : sums
}

/** What was found of the figures of performance on a form, and the ratings that they leave where the form has none. */
export const checkPerformance = (
  {
    assessment,
    figures = {},
    printed = {},
  }: {
    readonly assessment: SbmAssessment
    readonly figures?: SbmPerformanceFigures
    readonly printed?: SbmPrintedPerformance
  },
  framework: RatingFramework,
): {
  readonly checked: readonly Checked[]
  readonly needs: readonly RatingNeed[]
  readonly possible: Possible
  /** The first printed figures that cannot all be right, whatever the years that are missing. */
  readonly contradiction?: SbmFormContradictionParams
} => {
  const all = measures.map((rated) => {
    const { [rated]: onSheet = noFacts } = printed
    const shownThere = asInColumn(rated, onSheet)
    const sheet: Sheet = {
      rated,
      years: yearsIn(figures, shownThere, rated, framework),
      printed: shownThere,
      framework,
      looks: looksOf(),
    }
    const hasYears = sheet.years.length > 0
    const stated = hasYears ? nothingStated : statedIn(sheet, 0, 'rounded')
    const by = rateYears(rated, sheet.years, framework, { stated })
    const isRated = hasYears || isRatedBy(stated, rated, framework)
    const apart = lookedAt(sheet, by, assessment, isRated)
    const impossible = impossibleIn(sheet, assessment, apart)
    const found = impossible.size > 0 ? lookedAt({ ...sheet, impossible }, by, assessment, isRated) : apart
    const missing = sheet.years.flatMap(({ isMissing, year }) => (isMissing ? [year] : []))
    return {
      rated,
      found: meanAsPrinted(rated, onSheet, found),
      contradiction: contradictionAsPrinted(rated, onSheet, contradictionOf(sheet, assessment, found)),
      needs: needsOf(rated, found, by, missing),
      possible: possibleBy(sheet, by, isRated),
    }
  })
  const contradiction = ratedAllTheSame(assessment, figures) ?? all.find((each) => each.contradiction)?.contradiction
  return {
    ...(contradiction && { contradiction }),
    checked: all.flatMap(({ found }) => found),
    needs: all.flatMap(({ needs }) => needs),
    possible: Object.fromEntries(all.map(({ rated, possible }) => [rated, possible])),
  }
}
