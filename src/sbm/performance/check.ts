// Whether what a sheet prints of the figures of performance follows from them: changes, their sum and mean, and the ratings of a form.
import { noFacts } from '../../reading/own.ts'
import type { SbmAssessment, SbmPerformanceRating } from '../facts.ts'
import type { RatingFramework } from '../framework.ts'
import { type PerformanceRated, type RatingNeed, sheetNames } from '../questions.ts'
import { levels, totals, yearChanges } from './check-changes.ts'
import { ratingIn, ratings } from './check-ratings.ts'
import { type Checked, type Sheet, shownSpan, spanOf } from './checked.ts'
import type { SbmPerformanceFigures } from './figures.ts'
import { rateYears } from './measure.ts'
import { changeIn, type SbmPrintedDropout, type SbmPrintedPerformance } from './printed.ts'
import { measures, type Possible } from './rated.ts'
import { type Year, yearsOf } from './years.ts'

/** The years of a sheet; where only changes are printed, those that they lead to. */
const yearsIn = (
  figures: SbmPerformanceFigures,
  printed: SbmPrintedDropout,
  rated: PerformanceRated,
  framework: RatingFramework,
): readonly Year[] => {
  const { [sheetNames[rated]]: given } = figures
  if (given !== undefined || printed.changes === undefined) return yearsOf(given, framework.performance.change, rated)
  const unknown = yearsOf(
    { changes: Object.fromEntries(Object.keys(printed.changes).map((year) => [year, null])) },
    framework.performance.change,
    rated,
  )
  const sign = rated === 'dropout' && (printed.shows ?? 'fall') === 'fall' ? -1 : 1
  return unknown.map((year) => {
    const told = printed.changes?.[year.year]
    return told === undefined || told === null
      ? year
      : { ...year, change: shownSpan(spanOf(changeIn(told)), sign), isMissing: false }
  })
}

/** What was found of the figures of performance on a form, and the ratings that they settle where the form has none. */
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
  readonly settled: Readonly<Record<PerformanceRated, SbmPerformanceRating | undefined>>
  readonly possible: Possible
} => {
  const all = measures.map((rated) => {
    const { [rated]: shownThere = noFacts } = printed
    const sheet: Sheet = {
      rated,
      years: yearsIn(figures, shownThere, rated, framework),
      printed: shownThere,
      framework,
    }
    const by = rateYears(rated, sheet.years, framework)
    const changes = yearChanges(sheet)
    const sums = [...changes, ...totals(sheet, changes), ...levels(sheet)]
    const found = sheet.years.length > 0 ? [...sums, ...ratings(sheet, by, assessment, sums)] : []
    const needs = found.some(({ result }) => result === 'open') ? by.needs : []
    // What nothing is said of by year has whatever rating the form has.
    const possible = sheet.years.length > 0 && by.answer.ratings.length > 0 ? by.answer.ratings : undefined
    return { rated, found, needs, given: ratingIn(assessment, rated) ?? by.given, possible }
  })
  return {
    checked: all.flatMap(({ found }) => found),
    needs: all.flatMap(({ needs }) => needs),
    possible: Object.fromEntries(all.map(({ rated, possible }) => [rated, possible])),
    settled: Object.fromEntries(all.map(({ rated, given }) => [rated, given])) as Record<
      PerformanceRated,
      SbmPerformanceRating | undefined
    >,
  }
}
