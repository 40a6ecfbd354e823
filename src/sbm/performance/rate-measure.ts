// A measure from its figures: what it comes to, and which of the figures that are missing can change that.
import type { ClauseId } from '../../order/index.ts'
import type { RatingFramework } from '../framework.ts'
import { type PerformanceRated, sheetNames } from '../questions.ts'
import { isChanges, type SbmPerformanceFigures } from './figures.ts'
import { type RatedMeasure, rateYears } from './measure.ts'
import { unrated } from './not-rated.ts'
import { measures } from './rated.ts'
import { mostFigure, yearsOf } from './years.ts'

/** Rates a measure. What is asked for are figures that can change what it comes to. */
export const rateMeasure = (
  rated: PerformanceRated,
  figures: SbmPerformanceFigures,
  framework: RatingFramework,
): RatedMeasure => {
  const { [sheetNames[rated]]: given } = figures
  if (given === 'not-rated') return unrated(rated, framework)
  const { change } = framework.performance
  const years = yearsOf(given, change, rated)
  const found = rateYears(rated, years, framework)
  const missing = years.filter(({ isMissing }) => isMissing).map(({ year }) => year)
  if (found.needs.length === 0 || missing.length === 0 || isChanges(given!)) return found
  const values = new Set(['0', '0.0001', mostFigure(rated), ...years.flatMap(({ figure }) => figure?.text ?? [])])
  /** What it comes to with each of some values for these years. */
  const outcomes = (filled: readonly string[]): number =>
    new Set(
      [...values].map((value) => {
        const more = Object.fromEntries(filled.map((year) => [year, value]))
        const { ratings, rating } = rateYears(rated, yearsOf({ ...given, ...more }, change, rated), framework).answer
        return JSON.stringify([ratings, rating])
      }),
    ).size
  const alone = missing.filter((year) => outcomes([year]) > 1)
  // Of several none may matter by itself, and all of them together.
  const asked = alone.length > 0 || outcomes(missing) === 1 ? alone : missing
  return rateYears(rated, years, framework, { matters: (year) => asked.includes(year) })
}

/** The clauses by which figures are rated. */
export const clausesOf = ({ clause, ...rules }: RatingFramework['performance']): readonly ClauseId[] => [
  ...(clause ? [clause] : []),
  ...measures.flatMap((each) =>
    [rules[each].byChange?.clause, rules[each].byLevel?.clause].flatMap((cited) => cited ?? []),
  ),
]
