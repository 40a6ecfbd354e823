// Reads an SBM framework: whether its weights add up, its bands follow each other, and each part has a clause or an authority.
import type { Issue, Path } from '../decision/answer.ts'
import { type ClauseId, clauses, sbmLevels, sbmPrinciples } from '../order/index.ts'
import {
  SBM2012,
  type SbmBands,
  type SbmFormLevel,
  type SbmFormPrinciple,
  type SbmFormWeights,
  type SbmFramework,
} from '../order/sbm-forms.ts'
import { sbmForms } from '../order/sbm-local-forms.ts'
import type { SbmPerformanceRules } from '../order/sbm-performance.ts'
import { isShare, matching, oneOf, share, textThat, valueFrom, whole } from '../reading/choices.ts'
import type { Detail } from '../decision/detail.ts'
import { type AnswerOptions, common, type Option, optionsOf } from '../reading/options.ts'
import { optionsByPolicy, type PolicyOptions } from '../policy/facts.ts'
import { holding, listOf, optional, read, type Reading, reads, type Schema } from '../reading/read.ts'
import { issueAt } from '../reading/issues.ts'
import { line } from '../reading/text.ts'
import { mostRatings } from './facts.ts'
import { add, compareFractions, decimal, type Fraction, fraction } from './fractions.ts'
import { performanceRulesOf } from './performance/rules-schema.ts'

/** Whether weights add up to 1; where one cannot be read, nobody knows. */
const addUp = (weights: readonly string[]): boolean =>
  !weights.every(isShare) || compareFractions(add(...weights.map(decimal)), one) === 0
const one = fraction(1n, 1n)
const inOrder = (items: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
  items.map(({ id }) => id).join() === ids.join()

/** Whether each band has the decimals that it should, and begins where it should above the one before it, up to 3. */
const follow = ({ decimals, halfOpen, levels }: SbmBands): boolean => {
  const unit = halfOpen ? fraction(0n, 1n) : fraction(1n, 10n ** BigInt(decimals))
  const starts = [...levels.slice(1).map(({ from }) => decimal(from)), add(fraction(3n, 1n), unit)]
  const meets = (to: string, start: Fraction | undefined): boolean =>
    start !== undefined && compareFractions(add(decimal(to), unit), start) === 0
  return levels.every(
    ({ from, to, above }, index) =>
      [from, to].every((end) => end.length === decimals + 2) &&
      compareFractions(decimal(from), decimal(to)) <= (halfOpen ? -1 : 0) &&
      (!above || (halfOpen && index === 0)) &&
      meets(to, starts[index]),
  )
}

const known: readonly SbmFramework[] = /* @__PURE__ */ (() => [SBM2012, ...Object.values(sbmForms)])()

/** The parts of a framework that may go by a clause, as texts. */
const partsOf = ({ principles, weights, bands, performance, notRated }: SbmFramework): string[] => {
  const { change, averaged, clause, ...measures } = performance ?? {}
  return [
    ...principles,
    weights.performanceImprovement,
    weights.final,
    bands,
    ...(performance ? [[change, averaged, clause]] : []),
    ...Object.entries(measures),
    ...(notRated ? [notRated] : []),
  ].map((part) => JSON.stringify(part))
}

const clauseId = textThat({ is: 'the id of a clause' }, (id) => Object.hasOwn(clauses, id)) as Schema<ClauseId>

// @__NO_SIDE_EFFECTS__
const frameworkOf = (): Schema<SbmFramework> => {
  const clause = optional(clauseId)
  const label = line('a label', 200)
  const weight = share('a weight from 0 to 1 as a text, such as 0.30')
  const score = matching(
    'a score from 0 to 3 as a text with one to four decimals, such as 1.50',
    /^(?:[0-2]\.\d{1,4}|3\.0{1,4})$/,
  )
  const only = valueFrom([true], { is: 'true, or left out' })
  const oneInAll = { is: 'weights that add up to 1' } as const
  const ids = sbmPrinciples.map(({ id }) => id)
  const levels = sbmLevels.map(({ id }) => id)
  const principlesAre = 'the four principles in the framework’s order, with weights that add up to 1'
  const bandsAre =
    'levels I, II and III, each one unit of the last decimal above the one before it, or where they are half-open just there, up to 3'
  const principle = reads<SbmFormPrinciple>('a principle', {
    id: oneOf('leadership-governance', 'curriculum-learning', 'accountability-improvement', 'resource-management'),
    label,
    weight,
    indicatorCount: whole('a whole number from {from} to {to}', 1, mostRatings),
    clause,
  })
  const framework = reads<SbmFramework>('a framework', {
    id: line('a short name', 60),
    label,
    authority: optional(line('an authority', 200)),
    principles: holding(
      listOf(principlesAre, principle, 4),
      (items) => inOrder(items, ids) && addUp(items.map((each) => each.weight)),
      { is: principlesAre },
    ),
    weights: reads<SbmFormWeights>('weights', {
      performanceImprovement: holding(
        reads<SbmFormWeights['performanceImprovement']>('weights', {
          access: weight,
          efficiency: weight,
          quality: weight,
          clause,
        }),
        ({ access, efficiency, quality }) => addUp([access, efficiency, quality]),
        oneInAll,
      ),
      final: holding(
        reads<SbmFormWeights['final']>('weights', {
          performanceImprovement: weight,
          validatedPractices: weight,
          clauses: listOf('a list of clauses', clauseId, 10),
        }),
        ({ performanceImprovement, validatedPractices }) => addUp([performanceImprovement, validatedPractices]),
        oneInAll,
      ),
    }),
    bands: holding(
      reads<SbmBands>('bands', {
        decimals: whole('a whole number from {from} to {to}', 1, 4),
        halfOpen: optional(only),
        levels: listOf(
          bandsAre,
          reads<SbmFormLevel>('a level', {
            id: oneOf('I', 'II', 'III'),
            label,
            from: score,
            to: score,
            above: optional(only),
            clause,
          }),
          3,
        ),
      }),
      (bands) => inOrder(bands.levels, levels) && follow(bands),
      { is: bandsAre },
    ),
    performance: optional(performanceRulesOf(clause)),
    notRated: optional(oneOf('left-out', 'zero')),
  })
  return holding(
    framework,
    (given) =>
      given.authority !== undefined ||
      partsOf(given).every((part) => known.some((each) => partsOf(each).includes(part))),
    { is: 'an authority, since a part of the framework is not as its clause gives it' },
    'authority',
  )
}
/** A framework. */
export const frameworkSchema = frameworkOf()

/**
 * What questions about SBM ratings go by beside them.
 *
 * @group Input
 */
export interface FrameworkOptions<Asked extends Detail = 'full'> extends AnswerOptions<Asked> {
  /** The weights, counts and bands to apply; those of 2012 unless given. Local forms are in `sbmForms`. */
  readonly framework?: SbmFramework | undefined
}

/** The library’s own frameworks as they were read: what is read inherits nothing, which would else decide where they are silent. */
const ownRead = /* @__PURE__ */ (() => new WeakMap<SbmFramework, Reading<SbmFramework>>())()

/** The framework. The library’s own are read once. */
export const frameworkOption: Option<SbmFramework> = {
  read: (given, at) => {
    const framework = (given === undefined ? SBM2012 : given) as SbmFramework
    if (!known.includes(framework)) return read(frameworkSchema, framework, at)
    const reading = ownRead.get(framework) ?? read(frameworkSchema, framework, at)
    ownRead.set(framework, reading)
    return reading
  },
  knownBy: 'bands',
}

/** Reads the options of a question that goes by a framework alone. */
export const readFrameworkOptions = /* @__PURE__ */ optionsOf({ ...common, framework: frameworkOption })

/**
 * What questions go by to which both a policy and an SBM framework have a part.
 *
 * @group Input
 */
export interface EvaluationOptions<Asked extends Detail = 'full'>
  extends PolicyOptions<Asked>, FrameworkOptions<Asked> {}

/** Reads such options. */
export const readEvaluationOptions = /* @__PURE__ */ optionsByPolicy({ framework: frameworkOption })

/** A framework that says how figures are rated. */
export type RatingFramework = SbmFramework & { readonly performance: SbmPerformanceRules }

/** The problem of a framework that does not say how figures are rated, where it is to rate some. */
export const ratesNothing = (at: Path): Issue =>
  issueAt('missing', [...at, 'performance'], { received: 'undefined', allowed: 'how the framework rates figures' })

const ratingOption: Option<RatingFramework> = {
  ...frameworkOption,
  read: (given, at) => {
    const { value, issues } = frameworkOption.read(given, at)
    if (issues) return { issues }
    return value.performance ? { value: value as RatingFramework } : { issues: [ratesNothing(at)] }
  },
}

/** Reads the options of a question that goes by how a framework rates figures. */
export const readRatingOptions = /* @__PURE__ */ optionsOf({ ...common, framework: ratingOption })
