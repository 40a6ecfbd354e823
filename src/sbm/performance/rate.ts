// From the figures of a school's sheet to the ratings of performance improvement.
import { readBy } from '../../reading/options.ts'
import type { Answered, InvalidInput } from '../../decision/answer.ts'
import type { Detail, InDetail } from '../../decision/detail.ts'
import { lookedUp } from '../../decision/conclude.ts'
import type { ClauseId } from '../../order/index.ts'
import { answered } from '../../reading/answered.ts'
import { invalid, read } from '../../reading/read.ts'
import type { Unread } from '../../reading/unread.ts'
import type { SbmPerformance } from '../facts.ts'
import { add, decimal, type Fraction, times } from '../fractions.ts'
import { type FrameworkOptions, type RatingFramework, readRatingOptions } from '../framework.ts'
import { numberOf, type SbmExactRange } from '../numbers.ts'
import type { PerformanceRated, RatingNeed } from '../questions.ts'
import { askedOnce } from '../sheet.ts'
import { figuresSchema, type SbmPerformanceFigures, unfollowed } from './figures.ts'
import type { RatedMeasure } from './measure.ts'
import type { SbmMeasureRating } from './measure-answer.ts'
import { efficiencyBy } from './not-rated.ts'
import { rateMeasure } from './rate-measure.ts'
import { measures } from './rated.ts'

/**
 * What the figures of a school’s performance come to.
 *
 * @group Answers
 */
export interface SbmPerformanceFiguresRated extends Answered<'sbm-performance'> {
  /** The figures say why. */
  readonly because: readonly []
  /** Figures are rated, and no rule of the Order applied. */
  readonly findings: readonly []
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** What is rated, with every step to its rating. */
  readonly measures: Readonly<Record<PerformanceRated, SbmMeasureRating>>
  /** The mean of the ratings of dropout, completion and cohort survival. */
  readonly efficiency: SbmExactRange
  /** The score of performance improvement. */
  readonly score: SbmExactRange
  /** The ratings that are settled, as `scoreSbm` takes them. */
  readonly performanceImprovement: SbmPerformance
  /** The clauses that the ratings rest on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives a part of the framework; empty for the library’s own frameworks. */
  readonly authorities: readonly string[]
}

/**
 * Performance of which all five ratings are settled.
 *
 * @group Answers
 */
export interface SettledSbmPerformance extends SbmPerformanceFiguresRated {
  /** All is rated. */
  readonly outcome: 'rated'
  /** Nothing is needed any more. */
  readonly needs: readonly []
}

/**
 * Performance of which a rating is open.
 *
 * @group Answers
 */
export interface UndeterminedSbmPerformance extends SbmPerformanceFiguresRated {
  /** A rating is open. */
  readonly outcome: 'undetermined'
  /** The figures that are missing, and what the framework does not say, in the order of the form. */
  readonly needs: readonly RatingNeed[]
}

/**
 * What the figures of a school’s performance come to.
 *
 * @group Answers
 */
export type SbmPerformanceAnswer = SettledSbmPerformance | UndeterminedSbmPerformance | InvalidInput<'sbm-performance'>

type Each<T> = Readonly<Record<PerformanceRated, T>>
type Ends = Readonly<Record<'least' | 'most', Fraction>>

const sumOf = (parts: readonly (readonly [Fraction, Ends])[]): Ends => ({
  least: add(...parts.map(([weight, { least }]) => times(weight, least))),
  most: add(...parts.map(([weight, { most }]) => times(weight, most))),
})
const rangeOf = ({ least, most }: Ends): SbmExactRange => ({ least: numberOf(least, 4), most: numberOf(most, 4) })

/** The ratings that are settled, in the shape of an assessment. */
const settled = (rated: Each<RatedMeasure>): SbmPerformance => {
  const {
    access: { given: access },
    quality: { given: quality },
    ...others
  } = rated
  const efficiency: NonNullable<SbmPerformance['efficiency']> = Object.fromEntries(
    Object.entries(others).flatMap(([each, { given }]) => (given === undefined ? [] : [[each, given]])),
  )
  return {
    ...(access !== undefined && { access }),
    ...(Object.keys(efficiency).length > 0 && { efficiency }),
    ...(quality !== undefined && { quality }),
  }
}

/**
 * Rates a school’s performance from its figures, as its sheet has them by year: enrolment, dropout, completion, cohort survival, NAT.
 *
 * Each year is compared with the year before, or with the first, as the framework says, in percent of it. Then the changes are averaged and
 * their mean is rated, or each year is rated and the ratings are averaged; what is rated by its level is so by its mean or its last year.
 * Where a measure is rated in both ways, the higher rating counts. Dropout is better the lower it is: which way it went is told in words, and no
 * sign is handed in. All is exact, and compared exactly but where the framework prints its limits with gaps.
 *
 * A year that is missing leaves a range, and so does a figure that reaches no limit of the framework: each rating runs from the least to the most
 * that is still possible. Every step is in the answer with its figure, so that a school sees where its own sheet went another way.
 *
 * What is `not-rated` is left out of the mean of efficiency, or counts as 0, as the framework says; where it does not say, both stay possible.
 *
 * @param figures - The figures by year; those that are not known are left out, or `null`.
 * @param options - The framework, which has `performance`; that of 2012 with the matrix of 2013 unless given. Local forms are in `sbmForms`.
 * @returns `rated` where all five ratings are settled, `undetermined` with what is needed, or `invalid-input`.
 * @example
 * ```ts
 * import { ratePerformance, sbmForms } from 'deped-school-partnerships'
 *
 * const answer = ratePerformance({ enrolment: { '2011-2012': 112, '2012-2013': 128 }, dropout: { '2011-2012': '4.2', '2012-2013': '5.1' } })
 * if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
 *
 * answer.measures.access.mean // => { exact: '100/7', printed: '14.29' }
 * answer.performanceImprovement // => { access: 3 }
 * answer.measures.dropout.years[1]?.went // => 'up'
 * answer.measures.dropout.ratings // => [0, 1]
 *
 * const survival = { changes: { '2011': { went: 'up', by: '12.28' }, '2012': { went: 'up', by: '12.28' }, '2013': null } } as const
 * const open = ratePerformance({ cohortSurvival: survival }, { framework: sbmForms.yearlyRatings })
 * open.outcome !== 'invalid-input' && open.performanceImprovement // => { efficiency: { cohortSurvival: [3, 3, null] } }
 * ```
 * @clause do83/thresholds
 * @clause do83/performance-improvement
 * @clause forms/yearly-change
 * @applies sbmForms
 * @group Questions
 */
export const ratePerformance = <Asked extends Detail = 'full'>(
  figures: SbmPerformanceFigures | Unread,
  options: FrameworkOptions<Asked> = {},
): InDetail<SbmPerformanceAnswer, Asked> =>
  answered(
    'sbm-performance',
    readBy(readRatingOptions(options), (how) => ({ given: read(figuresSchema, figures, [], how) })),
    ({ given, options: { framework } }) => judgePerformance(given, framework),
  )

/** Rates figures that were read. */
const judgePerformance = (figures: SbmPerformanceFigures, framework: RatingFramework): SbmPerformanceAnswer => {
  const [issue, ...others] = unfollowed(figures, framework.performance, [])
  if (issue) return invalid('sbm-performance', [issue, ...others])
  const rated = Object.fromEntries(
    measures.map((each) => [each, rateMeasure(each, figures, framework)]),
  ) as unknown as Each<RatedMeasure>
  const { ends: efficiency, needs: ofEfficiency } = efficiencyBy(
    [rated.dropout, rated.completion, rated.cohortSurvival],
    framework,
  )
  const { access, efficiency: weight, quality, clause } = framework.weights.performanceImprovement
  const score = sumOf([
    [decimal(access), rated.access.rating],
    [decimal(weight), efficiency],
    [decimal(quality), rated.quality.rating],
  ])
  const needs = askedOnce([...rated.access.needs, ...ofEfficiency, ...rated.quality.needs])
  const found = {
    ...lookedUp('sbm-performance'),
    framework: framework.id,
    measures: Object.fromEntries(
      measures.map((each) => [each, rated[each].answer]),
    ) as unknown as Each<SbmMeasureRating>,
    efficiency: rangeOf(efficiency),
    score: rangeOf(score),
    performanceImprovement: settled(rated),
    clauses: [
      ...new Set([
        ...[framework.performance.clause].flatMap((each) => each ?? []),
        ...measures.flatMap((each) => rated[each].clauses),
        ...[clause].flatMap((each) => each ?? []),
      ]),
    ],
    authorities: framework.authority === undefined ? [] : [framework.authority],
  } as const
  return needs.length > 0 ? { ...found, outcome: 'undetermined', needs } : { ...found, outcome: 'rated', needs: [] }
}
