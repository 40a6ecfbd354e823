// The form of an SBM assessment: its arithmetic as data.
import { type ClauseId, sbmRatings } from '../order/index.ts'
import type { SbmFramework, SbmPrincipleId } from '../order/sbm-forms.ts'
import { noFacts } from '../reading/own.ts'
import { limitsOf } from './bands.ts'
import type { SbmAssessment } from './facts.ts'
import { efficiencyOf, performanceOf, type Possible } from './performance/rated.ts'
import { leadership, type RatingNeed } from './questions.ts'
import type { Figure, Rating } from './rating.ts'
import { type Rated, ratedBy } from './ratings.ts'
import {
  canBe,
  type Choices,
  commonUnder,
  decimal,
  type Fraction,
  type Pair,
  partsOf,
  print,
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
  /** The ratings of performance, and of efficiency before them, that may be means of yearly ones. */
  readonly ratings: readonly Figure[]
  /** The sum of the ratings of efficiency. */
  readonly efficiencySum: Figure
  /** The mean of the ratings of efficiency. */
  readonly efficiency: Figure
  /** Each part of performance improvement times its weight. */
  readonly parts: readonly Figure[]
  /** The score of performance improvement. */
  readonly improvement: Figure
  /** The two scores, each times its share. */
  readonly shares: readonly [Figure, Figure]
  /** The final score. */
  readonly final: Figure
  /** Given where no ratings have a mean that was handed in: the form where it is taken as it stands. */
  readonly asPrinted?: Sheet
}

/** A figure that is a sum of others, each times a weight. */
export const sum = (path: Figure['path'], terms: readonly (readonly [string, Rating | Figure])[]): Figure => ({
  path,
  terms: terms.map(([weight, of]) => ({ weight: decimal(weight), of })),
})

/** How a form is laid out. */
export interface Layout {
  /** The least rating that Leadership and Governance is given; as rated where it is left out. */
  readonly floor?: number
  /** Whether a mean that no ratings give is taken as it stands. */
  readonly asPrinted?: boolean | undefined
  /** Given for a form: the ratings that figures by year leave, of what is not rated otherwise. Means of which it has no rating may be any number. */
  readonly possible?: Possible | undefined
}

/** The ratings of Leadership and Governance, or of another principle. */
export const ratedOf = (id: SbmPrincipleId, { principles }: SbmAssessment, framework: SbmFramework): Rated =>
  ratedBy(
    framework.principles.find((each) => each.id === id)!,
    principles ?? noFacts,
    framework,
  )

/** Lays out the form of an assessment. */
export const sheetOf = (
  assessment: SbmAssessment,
  framework: SbmFramework,
  { floor = 0, asPrinted, possible }: Layout = {},
): Sheet => {
  const { performanceImprovement: weights, final: parts } = framework.weights
  const { performanceImprovement: rated } = assessment
  const rows = framework.principles.map((each) => {
    const by = ratedOf(each.id, assessment, framework)
    const asItStands = asPrinted ? by.asPrinted : undefined
    const terms =
      floor > 0 && each.id === leadership ? by.raised(floor) : (asItStands ?? (possible && by.unseen) ?? by.parts)
    const average: Figure = { path: ['means', each.id], terms }
    return { by, average, weighted: sum(['weighted', each.id], [[each.weight, average]]) }
  })
  const weighted = rows.map((row) => row.weighted)
  const practices = sum(
    ['validatedPractices'],
    weighted.map((each) => ['1', each]),
  )
  const { sum: efficiencySum, mean: efficiency } = efficiencyOf(rated?.efficiency ?? noFacts, framework, possible)
  const [access, quality] = (['access', 'quality'] as const).map((each) =>
    performanceOf(each, rated?.[each], framework, possible),
  ) as [Figure, Figure]
  const performance = Object.entries({ access, efficiency, quality }).map(([part, of]) =>
    sum(['weightedParts', part], [[weights[part as 'access'], of]]),
  )
  const improvement = sum(
    ['performanceImprovement'],
    performance.map((each) => ['1', each]),
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
    ratings: [access, quality, ...efficiencySum.terms.flatMap(({ of }) => ('terms' in of ? [of] : []))],
    efficiencySum,
    efficiency,
    parts: performance,
    improvement,
    shares,
    final,
    ...(!asPrinted &&
      rows.some(({ by }) => by.asPrinted) && {
        asPrinted: sheetOf(assessment, framework, { floor, asPrinted: true, possible }),
      }),
  }
}

/** A figure as printed with so many decimals. */
export const rangeOf = (figure: Figure, decimals = 2): SbmRange => ({
  least: print(totalOf(figure, 'least'), decimals),
  most: print(totalOf(figure, 'most'), decimals),
})

/** Sets out a score, and others that are told, in whole units, and says from which total on each band is reached. */
export const scaleOf = ({ framework, final }: Sheet, others: readonly Fraction[] = []) => {
  const limits = limitsOf(framework.bands)
  const under = commonUnder([
    ...limits.map(({ from }) => from),
    ...partsOf(final).map(({ weight }) => weight),
    ...others,
  ])
  // Two units to each that is needed, so that what is above a limit begins between it and the next total.
  const units = (value: Fraction): bigint => 2n * value.over * (under / value.under)
  return { units, marks: limits.map(({ from, above }) => units(from) + (above ? 1n : 0n)) }
}

/** What a part of a score adds to it, in whole units. */
interface Added {
  readonly part: Rating
  /** The least that it adds. */
  readonly least: bigint
  /** How much more each of its values adds. */
  readonly more: readonly bigint[]
  /** The most of that. */
  readonly reach: bigint
}

/** What the parts of a score add to it. */
export const addedBy = (parts: ReturnType<typeof partsOf<Rating>>, units: (value: Fraction) => bigint): Added[] =>
  parts.map(({ part, weight }) => {
    const [least = 0n, ...others] = part.values.map((value) => BigInt(value) * units(weight))
    const more = [0n, ...others.map((value) => value - least)]
    return { part, least, more, reach: more[more.length - 1]! }
  })

/** The choices that parts of a score leave where they add the same to two totals: what may be any number comes on top. */
export const choicesOf = (added: readonly Added[]): Pick<Choices, 'open' | 'slack'> => {
  const open = added.filter(({ reach }) => reach > 0n)
  return {
    open: open.filter(({ part }) => !part.isDense).map(({ more }) => more.map((value): Pair => [value, value])),
    slack: open.reduce((slack, { part, reach }) => (part.isDense ? slack + reach : slack), 0n),
  }
}

/** The missing ratings that can still decide the level, those that weigh most in the final score first. */
export const levelNeeds = (sheet: Sheet): Rating[] => {
  const { units, marks } = scaleOf(sheet)
  const lowest = units(totalOf(sheet.final, 'least'))
  const open = addedBy(partsOf<Rating>(sheet.final), units)
    .filter(({ reach }) => reach > 0n)
    .sort((a, b) => Number(b.reach - a.reach))
  // Ratings that weigh the same are alike, so that one of them answers for all.
  const decides = new Map<string, boolean>()
  const kind = ({ part, more }: Added): string => `${String(part.isDense)} ${more.join()}`
  for (const each of open) {
    if (decides.has(kind(each))) continue
    const others = choicesOf(open.filter((other) => other !== each))
    decides.set(kind(each), canBe('different', { start: [lowest, lowest + each.reach], ...others, marks }))
  }
  return open.filter((each) => decides.get(kind(each)) === true).map(({ part }) => part)
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

/** Needs, each once: what is asked of several ratings at a time may be asked again. */
export const askedOnce = (needs: readonly RatingNeed[]): RatingNeed[] => [
  ...new Map(needs.map((need) => [need.path.join('.'), need])).values(),
]
