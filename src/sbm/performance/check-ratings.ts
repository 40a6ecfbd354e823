// Whether the ratings on a form follow from its figures by year.
import type { Path } from '../../decision/answer.ts'
import type { SbmAssessment, SbmGivenRating, SbmPerformanceRating, SbmYearlyMean } from '../facts.ts'
import { compareFractions, type Fraction, fraction, printedSo, whole } from '../fractions.ts'
import { printSigned } from '../numbers.ts'
import { asDecimal, withDecimal } from '../printed-figure.ts'
import type { PerformanceRated } from '../questions.ts'
import { type Checked, isImpossible, type Sheet } from './checked.ts'
import type { RatedMeasure } from './measure.ts'
import { asMeant, asPrinted, onlyUnrounded, otherwiseRated, turnedRound } from './other-rates.ts'
import { besides, fitsIn, meansBeside, sumsOf, unlikeIn } from './yearly.ts'

/** Where the rating of a measure stands. */
export const place = (rated: PerformanceRated): Path => [
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

/** The ratings of a measure in an assessment, with another one at a place. */
export const withRating = (whole: unknown, [key, ...rest]: Path, rating: unknown): unknown => {
  if (key === undefined) return rating
  const inner = (whole as Readonly<Record<string, unknown>> | undefined)?.[key]
  const changed = withRating(inner, rest, rating)
  return Array.isArray(whole)
    ? whole.map((each: unknown, index) => (index === key ? changed : each))
    : { ...(whole as object | undefined), [key]: changed }
}

/** The ratings nearest to one that is wrong, where it lies between them. */
export const nearestTo = (rating: number, allowed: readonly number[]): Pick<Checked, 'nearest'> => {
  const [below, above] = [allowed.filter((each) => each < rating).pop(), allowed.find((each) => each > rating)]
  return below === undefined || above === undefined ? {} : { nearest: { least: String(below), most: String(above) } }
}

/** A rating that is wrong, with those that it may be. */
const wrongRating = (base: Pick<Checked, 'figure' | 'rated'>, rating: number, allowed: readonly number[]): Checked => ({
  ...base,
  printed: String(rating),
  result: 'wrong',
  expected: { least: String(allowed[0]), most: String(allowed[allowed.length - 1]) },
  ...nearestTo(rating, allowed),
})

/** Yearly ratings where the figures are averaged, or of another number of years than the sheet has. */
const averagedOf = (
  { rated, framework }: Sheet,
  { answer: { ratings: allowed }, rating }: RatedMeasure,
  yearly: readonly SbmGivenRating[],
  years: readonly (readonly number[])[],
  wrong: readonly Path[],
): Checked[] => {
  const known = yearly.filter((each) => typeof each === 'number')
  if (known.length < yearly.length || known.length === 0) return []
  const isByFigures = framework.performance.averaged === 'figures'
  if (isByFigures ? allowed.length === 0 : years.length === 0 || years.length === known.length) return []
  const mean = fraction(BigInt(known.reduce<number>((sum, each) => sum + each, 0)), BigInt(known.length))
  const { least, most } = rating
  const isSettled = compareFractions(least, most) === 0
  const lists = known.map((each) => [each])
  // More ratings than years have those of the years among them without a gap; of fewer some years may have been left out.
  const areOfYears =
    known.length > years.length ? besides(known, years).some(({ unlike }) => unlike.length === 0) : fitsIn(lists, years)
  const canBe = isByFigures ? allowed.some((each) => compareFractions(mean, whole(each)) === 0) : areOfYears
  // Ratings that are wrong may have the mean of those that are right; then they are told one by one.
  const isMeanAlike = !isByFigures && compareFractions(mean, least) >= 0 && compareFractions(mean, most) <= 0
  const unlike = !canBe && isMeanAlike ? unlikeIn(known, years) : []
  if (unlike.length > 0)
    return unlike.map(([index, own]) => wrongRating({ figure: [...place(rated), index], rated }, known[index]!, own))
  // What a rating is of that is of no year on the sheet nobody can see.
  const isRight = isByFigures && isSettled && compareFractions(mean, least) === 0
  const result = !canBe ? 'wrong' : isRight ? 'right' : 'open'
  // With those of the years for the ratings that are wrong it would be right.
  const corrected = lists.map((list, index) =>
    wrong.some((path) => path[path.length - 1] === index) ? years[index]! : list,
  )
  const isCarried =
    wrong.length > 0 && allowed.some((each) => sumsOf(corrected)[lists.length]!.has(each * lists.length))
  return [
    {
      figure: place(rated),
      printed: printSigned(mean, 2),
      rated,
      result,
      ...(result === 'wrong' && isMeanAlike
        ? { impossible: true as const }
        : { expected: { least: printSigned(least, 2), most: printSigned(most, 2) } }),
      ...(result === 'wrong' &&
        isByFigures &&
        years.length === lists.length &&
        fitsIn(lists, years) && { cause: 'ratings-averaged' as const }),
      ...(result === 'wrong' && isCarried && { carriedFrom: wrong }),
    },
  ]
}

/** The mean of yearly ratings, where these are not at hand. */
const meanOf = ({ rated, framework }: Sheet, by: RatedMeasure, { mean }: SbmYearlyMean): Checked[] => {
  const { ratings: allowed, years } = by.answer
  const { least, most } = by.rating
  const isByFigures = framework.performance.averaged === 'figures'
  const yearly = years.flatMap(({ ratings: each }) => (each ? [each] : []))
  if (isByFigures ? allowed.length === 0 : yearly.length === 0) return []
  const printed = asDecimal(mean)
  const { from, to } = printedSo(printed)
  const isIn = (value: Fraction): boolean => compareFractions(from, value) <= 0 && compareFractions(value, to) < 0
  const means = isByFigures ? allowed.map((rating) => whole(rating)) : meansBeside(yearly)
  const result = isIn(least) && isIn(most) ? 'right' : means.some(isIn) ? 'open' : 'wrong'
  return [
    {
      figure: [...place(rated), 'mean'],
      printed: withDecimal(printed),
      rated,
      result,
      ...(result !== 'right' && { expected: { least: printSigned(least, 2), most: printSigned(most, 2) } }),
    },
  ]
}

/** The ratings of a form that the figures of a measure decide. */
export const ratings = (
  sheet: Sheet,
  by: RatedMeasure,
  assessment: SbmAssessment,
  before: readonly Checked[],
): Checked[] => {
  const { rated } = sheet
  const given = ratingIn(assessment, rated)
  const wrong = before.filter(({ result }) => result === 'wrong').map(({ figure }) => figure)
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
    const result = allowed.includes(rating) && !isImpossible(sheet, path) ? 'open' : 'wrong'
    const only = (measure: RatedMeasure): boolean => {
      const other = allowedBy(measure)
      return other?.length === 1 && other[0] === rating
    }
    const isCarried = result === 'wrong' && wrong.length > 0 && asPrinted(sheet, wrong).some(only)
    const isUnrounded =
      result === 'wrong' &&
      wrong.length > 0 &&
      !isCarried &&
      (only(asMeant(sheet, before)) || onlyUnrounded(sheet, allowedBy).includes(rating))
    const isTurned =
      result === 'wrong' && !isCarried && !isUnrounded && only(turnedRound(sheet)) && !otherwiseRated(sheet).some(only)
    return [
      {
        ...base,
        result,
        ...(sheet.years.length === 0 && least === most ? { fromPrinted: least } : { expected: { least, most } }),
        ...(result === 'wrong' && nearestTo(rating, allowed)),
        ...(isTurned && { cause: 'sign-turned' as const }),
        ...((isCarried || isUnrounded) && { carriedFrom: wrong }),
        ...(isUnrounded && { carriedUnrounded: true as const }),
      },
    ]
  }
  if (Array.isArray(given)) {
    const yearly = given as readonly SbmGivenRating[]
    const rows = by.answer.years.flatMap((year) => (year.ratings ? [year.ratings] : []))
    const each =
      rows.length === yearly.length
        ? yearly.flatMap((rating, index) =>
            rate(
              rating,
              [...place(rated), index],
              ({ answer }) => answer.years.filter((year) => year.ratings)[index]?.ratings,
            ),
          )
        : []
    const mistaken = each.filter(({ result }) => result === 'wrong').map(({ figure }) => figure)
    return [...each, ...averagedOf(sheet, by, yearly, rows, mistaken)]
  }
  if (typeof given === 'object' && given !== null && 'mean' in given) return meanOf(sheet, by, given)
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
  if (typeof given !== 'number' || by.answer.years.every((year) => year.ratings === undefined)) return []
  const value = whole(given)
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
