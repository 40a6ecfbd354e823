// The form of an SBM assessment: its arithmetic as data.
import type { Place } from '../decision/place.ts'
import { type AtLeastOne, type ClauseId, type SbmLevel, sbmRatings } from '../order/index.ts'
import type { SbmFormPrinciple, SbmFramework } from '../order/sbm-forms.ts'
import { leadership, type PerformanceRated, questions, type RatingNeed, type SbmAssessment } from './facts.ts'
import {
  add,
  type Bounded,
  canBe,
  commonUnder,
  compare,
  decimal,
  type Fraction,
  fraction,
  type Pair,
  partsOf,
  print,
  type Sum,
  totalOf,
} from './fractions.ts'

/**
 * A figure of a score: the least and the most it can still come to. The two are equal where nothing that counts towards
 * it is missing. Each is exact to the end and then rounded half up, once.
 *
 * @group Answers
 */
export interface SbmRange {
  /** The figure with every missing rating at its lowest, a text with two decimals unless said otherwise. */
  readonly least: string
  /** The figure with every missing rating at its highest. */
  readonly most: string
}

/**
 * A level of practice that a score may have; `none` is a score below the lowest band.
 *
 * @group Answers
 */
export type SbmLevelId = 'none' | SbmLevel['id']

/** A rating on a form. */
export interface Rating extends Bounded {
  /** Asks for it where it is missing. `place` puts a path within the assessment into its place in the input. */
  readonly ask: (place: Place) => RatingNeed
}

/** A figure on a form, made of ratings and of earlier figures. */
export interface Figure extends Sum<Rating> {
  /** Where the figure stands among the printed ones. */
  readonly path: AtLeastOne<string>
  /** What it is the sum of. */
  readonly terms: readonly { readonly weight: Fraction; readonly of: Rating | Figure }[]
}

/** The arithmetic of a form, from its ratings to the final score. */
export interface Sheet {
  /** The framework whose form it is. */
  readonly framework: SbmFramework
  /** The mean of each principle. */
  readonly means: readonly Figure[]
  /** Each mean times the weight of its principle. */
  readonly weighted: readonly Figure[]
  /** The D-O-D score. */
  readonly practices: Figure
  /** The mean of the ratings of efficiency. */
  readonly efficiency: Figure
  /** The score of performance improvement. */
  readonly improvement: Figure
  /** The two scores, each times its share. */
  readonly shares: readonly [Figure, Figure]
  /** The final score. */
  readonly final: Figure
}

/** A figure that is a sum of others, each times a weight. */
export const sum = (path: Figure['path'], terms: readonly (readonly [string, Rating | Figure])[]): Figure => ({
  path,
  terms: terms.map(([weight, of]) => ({ weight: decimal(weight), of })),
})
const mean = (path: Figure['path'], ratings: readonly Rating[]): Figure => ({
  path,
  terms: ratings.map((of) => ({ weight: fraction(1n, BigInt(ratings.length)), of })),
})

/** The ratings of a principle, each raised to `floor` where it is or may be lower. */
const indicatorRatings = (principle: SbmFormPrinciple, { principles }: SbmAssessment, floor: number): Rating[] =>
  Array.from({ length: principle.indicatorCount }, (_, index): Rating => {
    const rating = principles?.[principle.id]?.[index] ?? undefined
    return {
      ask: (place) => questions.indicator.ask({ ...principle, index }, undefined, place),
      least: Math.max(rating ?? 0, floor),
      most: Math.max(rating ?? 3, floor),
    }
  })

const performanceRating = (rated: PerformanceRated, rating: number | undefined): Rating => ({
  ask: (place) => questions.performance.ask({ rated }, undefined, place),
  least: rating ?? 1,
  most: rating ?? 3,
})

/** Lays out the form of an assessment. `floor` is the least rating that Leadership and Governance is given. */
export const sheetOf = (assessment: SbmAssessment, framework: SbmFramework, floor = 0): Sheet => {
  const { performanceImprovement: weights, final: parts } = framework.weights
  const { performanceImprovement: rated } = assessment
  const rows = framework.principles.map((each) => {
    const average = mean(['means', each.id], indicatorRatings(each, assessment, each.id === leadership ? floor : 0))
    return { average, weighted: sum(['weighted', each.id], [[each.weight, average]]) }
  })
  const weighted = rows.map((row) => row.weighted)
  const practices = sum(
    ['validatedPractices'],
    weighted.map((each) => ['1', each]),
  )
  const { dropout, completion, cohortSurvival } = rated?.efficiency ?? {}
  const efficiency = mean(
    ['efficiency'],
    [
      performanceRating('dropout', dropout),
      performanceRating('completion', completion),
      performanceRating('cohortSurvival', cohortSurvival),
    ],
  )
  const improvement = sum(
    ['performanceImprovement'],
    [
      [weights.access, performanceRating('access', rated?.access)],
      [weights.efficiency, efficiency],
      [weights.quality, performanceRating('quality', rated?.quality)],
    ],
  )
  const shares = [
    sum(['shares', 'validatedPractices'], [[parts.validatedPractices, practices]]),
    sum(['shares', 'performanceImprovement'], [[parts.performanceImprovement, improvement]]),
  ] as const
  const final = sum(
    ['final'],
    shares.map((each) => ['1', each]),
  )
  return {
    framework,
    means: rows.map(({ average }) => average),
    weighted,
    practices,
    efficiency,
    improvement,
    shares,
    final,
  }
}

/** A figure as printed with so many decimals. */
export const rangeOf = (figure: Figure, decimals = 2): SbmRange => ({
  least: print(totalOf(figure, 'least'), decimals),
  most: print(totalOf(figure, 'most'), decimals),
})

/** The least score of each band before it is rounded: half a unit of the last printed decimal below the band. */
export const limitsOf = ({ decimals, levels }: SbmFramework['bands']): Fraction[] =>
  levels.map(({ from }) => add(decimal(from), fraction(-1n, 2n * 10n ** BigInt(decimals))))

/** The levels of a framework from the lowest up, `none` first. */
export const levelIds = ({ bands }: SbmFramework): SbmLevelId[] => ['none', ...bands.levels.map(({ id }) => id)]

/** The levels from that of one score to that of another. */
export const levelsFrom = (framework: SbmFramework, least: Fraction, most: Fraction): AtLeastOne<SbmLevelId> => {
  const limits = limitsOf(framework.bands)
  const reached = (score: Fraction): number => limits.filter((limit) => compare(limit, score) <= 0).length
  return levelIds(framework).slice(reached(least), reached(most) + 1) as [SbmLevelId, ...SbmLevelId[]]
}

/** Sets out a score in whole units, and says how many bands a total has reached. */
export const scaleOf = ({ framework, final }: Sheet) => {
  const limits = limitsOf(framework.bands)
  const under = commonUnder([...limits, ...partsOf(final).map(({ weight }) => weight)])
  const units = (value: Fraction): bigint => value.over * (under / value.under)
  const marks = limits.map(units)
  return { units, bandOf: (total: bigint) => marks.filter((mark) => mark <= total).length }
}

/** The missing ratings that can still decide the level, those that weigh most in the final score first. */
export const levelNeeds = (sheet: Sheet): Rating[] => {
  const { units, bandOf } = scaleOf(sheet)
  const lowest = units(totalOf(sheet.final, 'least'))
  const open = partsOf<Rating>(sheet.final)
    .map(({ part: rating, weight }) => {
      const [span, unit] = [rating.most - rating.least, units(weight)]
      const values = Array.from({ length: span + 1 }, (_, more) => BigInt(more) * unit)
      return { rating, reach: BigInt(span) * unit, values: values.map((value): Pair => [value, value]) }
    })
    .filter(({ reach }) => reach > 0n)
    .sort((a, b) => Number(b.reach - a.reach))
  // Ratings that weigh the same are alike, so that one of them answers for all.
  const decides = new Map<string, boolean>()
  const kind = ({ reach, values }: (typeof open)[number]): string => `${String(reach)} ${values.length}`
  for (const [index, each] of open.entries()) {
    if (decides.has(kind(each))) continue
    const others = open.filter((_, other) => other !== index).map(({ values }) => values)
    decides.set(
      kind(each),
      canBe('different', { start: [lowest, lowest], open: [[[0n, each.reach]], ...others], bandOf }),
    )
  }
  return open.filter((each) => decides.get(kind(each)) === true).map(({ rating }) => rating)
}

/** What a score by a framework rests on. */
export const groundsOf = ({
  principles,
  weights,
  bands,
  authority,
}: SbmFramework): { readonly clauses: readonly ClauseId[]; readonly authorities: readonly string[] } => {
  const given = [...principles, ...sbmRatings, weights.performanceImprovement].map(
    (part: { readonly clause?: ClauseId }) => part.clause,
  )
  const cited = [...given, ...weights.final.clauses, ...bands.levels.map(({ clause }) => clause)].filter(
    (clause) => clause !== undefined,
  )
  return { clauses: [...new Set(cited)], authorities: authority === undefined ? [] : [authority] }
}
