// Whether the ratings on a form follow from its figures by year.
import type { Path } from '../../decision/answer.ts'
import type { SbmAssessment, SbmPerformanceRating } from '../facts.ts'
import { compareFractions, fraction } from '../fractions.ts'
import { printSigned } from '../numbers.ts'
import type { PerformanceRated } from '../questions.ts'
import { type Checked, type Sheet, shown, shownBy, shownSpan } from './checked.ts'
import { type RatedMeasure, rateYears } from './measure.ts'
import { changeIn } from './printed.ts'
import type { Year } from './years.ts'

const place = (rated: PerformanceRated): Path => [
  'assessment',
  'performanceImprovement',
  ...(rated === 'access' || rated === 'quality' ? [rated] : ['efficiency', rated]),
]

/** The rating of a form for a measure. */
export const ratingIn = (
  { performanceImprovement }: SbmAssessment,
  rated: PerformanceRated,
): SbmPerformanceRating | undefined =>
  rated === 'access' || rated === 'quality'
    ? performanceImprovement?.[rated]
    : performanceImprovement?.efficiency?.[rated]

/** A measure whose changes are as a sheet prints them, or turned round. */
const asPrinted = (sheet: Sheet, sign: 1 | -1): readonly Year[] =>
  sheet.years.map((year) => {
    const told = sheet.printed.changes?.[year.year]
    if (told === undefined || told === null || !year.change) return year
    const value = shown(shown(changeIn(told).value, shownBy(sheet)), sign)!
    return { ...year, change: { least: value, most: value } }
  })
const turnedRound = (years: readonly Year[]): readonly Year[] =>
  years.map((year) => (year.change ? { ...year, change: shownSpan(year.change, -1) } : year))

/** The ratings of a form that the figures of a measure decide. */
export const ratings = (
  sheet: Sheet,
  by: RatedMeasure,
  assessment: SbmAssessment,
  before: readonly Checked[],
): Checked[] => {
  const { rated, framework } = sheet
  const given = ratingIn(assessment, rated)
  const wrong = before.filter(({ result }) => result === 'wrong').map(({ figure }) => figure)
  const printedRates = rateYears(rated, asPrinted(sheet, 1), framework)
  const turnedRates = rateYears(rated, turnedRound(sheet.years), framework)
  const rate = (
    rating: unknown,
    path: Path,
    allowedBy: (measure: RatedMeasure) => readonly number[] | undefined,
  ): Checked[] => {
    const allowed = allowedBy(by)
    if (typeof rating !== 'number' || allowed === undefined || allowed.length === 0) return []
    const [least, most] = [String(allowed[0]), String(allowed[allowed.length - 1])]
    const base = { figure: path, printed: String(rating), rated }
    if (allowed.length === 1 && allowed[0] === rating) return [{ ...base, result: 'right' }]
    const result = allowed.includes(rating) ? 'open' : 'wrong'
    const only = (measure: RatedMeasure): boolean => {
      const other = allowedBy(measure)
      return other?.length === 1 && other[0] === rating
    }
    const isCarried = result === 'wrong' && wrong.length > 0 && only(printedRates)
    const isTurned = result === 'wrong' && !isCarried && only(turnedRates)
    return [
      {
        ...base,
        result,
        expected: { least, most },
        ...(isTurned && { cause: 'sign-turned' as const }),
        ...(isCarried && { carriedFrom: wrong }),
      },
    ]
  }
  if (Array.isArray(given)) {
    const rows = by.answer.years.filter((year) => year.ratings !== undefined)
    return rows.length === given.length
      ? (given as readonly unknown[]).flatMap((rating, index) =>
          rate(
            rating,
            [...place(rated), index],
            ({ answer }) => answer.years.filter((year) => year.ratings)[index]?.ratings,
          ),
        )
      : []
  }
  if (typeof given === 'object' && given !== null) {
    return (['byLevel', 'byChange'] as const).flatMap((way) =>
      rate(
        (given as Readonly<Record<string, unknown>>)[way],
        [...place(rated), way],
        ({ answer }) => answer[way]?.ratings,
      ),
    )
  }
  if (by.answer.ratings.length > 0) return rate(given, place(rated), ({ answer }) => answer.ratings)
  // A whole rating where yearly ones are averaged.
  const { least, most } = by.rating
  if (typeof given !== 'number' || by.answer.years.length === 0) return []
  const value = fraction(BigInt(given), 1n)
  const isRight = compareFractions(least, value) === 0 && compareFractions(most, value) === 0
  const isBeyond = compareFractions(value, least) < 0 || compareFractions(value, most) > 0
  return [
    {
      figure: place(rated),
      printed: String(given),
      rated,
      result: isRight ? 'right' : isBeyond ? 'wrong' : 'open',
      ...(!isRight && { expected: { least: printSigned(least, 2), most: printSigned(most, 2) } }),
    },
  ]
}
