// The SBM score of a school (DO 83, s. 2012), and the Order's first incentive, which is a rating in it.
import type { InvalidInput, Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import { type AtLeastOne, type ClauseId, FY2016, type Policy, type SbmLevel } from '../order/index.ts'
import { SBM2012, type SbmFramework, type SbmPrincipleId } from '../order/sbm-forms.ts'
import { readTerms } from '../policy/facts.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import {
  type RatingNeed,
  readAssessment,
  type SbmAssessment,
  type SbmPartnership,
  sbmPartnershipSchema,
} from './facts.ts'
import { readFramework } from './framework.ts'
import { version } from '../version.ts'
import { successNeed } from '../incentives/rules.ts'
import { add, canBe, type Fraction, fraction, type Pair, partsOf, print, times, totalOf } from './fractions.ts'
import { type Figure, groundsOf, levelNeeds, levelsFrom, rangeOf, scaleOf, type Sheet, sheetOf } from './sheet.ts'
import type { SbmLevelId, SbmRange } from './sheet.ts'

/**
 * The figures of a score, whether its level is settled or not.
 *
 * @group Answers
 */
export interface SbmFigures {
  /** Which question is answered. */
  readonly kind: 'sbm-score'
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** The version of the library that made the score. */
  readonly version: string
  /** Every level from the least to the most that is still possible. */
  readonly levels: AtLeastOne<SbmLevelId>
  /** The mean of each principle’s ratings. */
  readonly means: Readonly<Record<SbmPrincipleId, SbmRange>>
  /** Each mean times the weight of its principle. */
  readonly weighted: Readonly<Record<SbmPrincipleId, SbmRange>>
  /** The D-O-D score of validated practices. */
  readonly validatedPractices: SbmRange
  /** The mean of the three ratings of efficiency. */
  readonly efficiency: SbmRange
  /** The score of performance improvement. */
  readonly performanceImprovement: SbmRange
  /** Each of the two scores times its share in the final score. */
  readonly shares: {
    /** The share of the D-O-D score. */
    readonly validatedPractices: SbmRange
    /** The share of performance improvement. */
    readonly performanceImprovement: SbmRange
  }
  /** The final score. */
  readonly final: SbmRange
  /** The final score with as many decimals as the bands are printed with: what decides the level. */
  readonly banded: SbmRange
  /** The clauses that the score rests on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives a part of the framework; empty for the library’s own frameworks. */
  readonly authorities: readonly string[]
}

/**
 * A score whose level is settled, though ratings may be missing.
 *
 * @group Answers
 */
export interface SettledSbmScore extends SbmFigures {
  /** The level of practice. */
  readonly outcome: 'no-level' | `level-${Lowercase<SbmLevel['id']>}`
  /** Nothing is needed any more. */
  readonly needs: readonly []
}

/**
 * A score that may come to more than one level.
 *
 * @group Answers
 */
export interface UndeterminedSbmScore extends SbmFigures {
  /** The ratings at hand do not settle the level. */
  readonly outcome: 'undetermined'
  /** The missing ratings that could still decide, those that weigh most in the final score first. */
  readonly needs: AtLeastOne<RatingNeed>
}

/**
 * What an SBM assessment comes to.
 *
 * @group Answers
 */
export type SbmScore = SettledSbmScore | UndeterminedSbmScore | InvalidInput<'sbm-score'>

const outcomes = /* @__PURE__ */ Object.freeze({
  none: 'no-level',
  I: 'level-i',
  II: 'level-ii',
  III: 'level-iii',
} as const)

/** Scores a form that has been laid out. `at` is where its ratings stand in the input. */
const score = (sheet: Sheet, at: Path = []): SettledSbmScore | UndeterminedSbmScore => {
  const { framework, means, weighted, practices, efficiency, improvement, shares, final } = sheet
  const levels = levelsFrom(framework, totalOf(final, 'least'), totalOf(final, 'most'))
  const byPrinciple = (figures: readonly Figure[]) =>
    Object.fromEntries(figures.map((each) => [each.path[1], rangeOf(each)])) as SbmFigures['means']
  const figures: SbmFigures = {
    kind: 'sbm-score',
    framework: framework.id,
    version,
    levels,
    means: byPrinciple(means),
    weighted: byPrinciple(weighted),
    validatedPractices: rangeOf(practices),
    efficiency: rangeOf(efficiency),
    performanceImprovement: rangeOf(improvement),
    shares: { validatedPractices: rangeOf(shares[0]), performanceImprovement: rangeOf(shares[1]) },
    final: rangeOf(final),
    banded: rangeOf(final, framework.bands.decimals),
    ...groundsOf(framework),
  }
  return levels.length > 1
    ? {
        outcome: 'undetermined',
        ...figures,
        needs: levelNeeds(sheet).map(({ ask }) => ask(placeAt(at))) as [RatingNeed, ...RatingNeed[]],
      }
    : { outcome: outcomes[levels[0]], ...figures, needs: [] }
}

/**
 * Scores an SBM assessment: the means of the principles, the D-O-D score, performance improvement, the final score and
 * the level of practice.
 *
 * The arithmetic is exact to the end, and each figure is rounded half up once, where it is printed. The level is that of
 * the final score as printed with the decimals of the bands: 1.495 is printed as 1.50 and is Level II. A missing rating
 * is never a zero: figures then run from the least to the most that is still possible, and the level is settled only where
 * both have the same. The lowest final score that the framework of 2012 can give is 0.60, since performance improvement
 * is rated from 1, so that `no-level` comes from other frameworks only.
 *
 * @param assessment - The ratings; those that are not known are left out, or `null` in a list.
 * @param framework - The weights, counts and bands to apply; those of 2012 unless given. Local forms are in `sbmForms`.
 * @returns `level-i`, `level-ii`, `level-iii` or `no-level` where one level is possible, though ratings may be missing,
 * `undetermined` with the ratings that could still decide, or `invalid-input`.
 * @example
 * ```ts
 * import { scoreSbm } from 'deped-school-partnerships'
 *
 * const principles = {
 *   'leadership-governance': [1, 1, 1, 2, 2],
 *   'curriculum-learning': [1, 1, 2, 2, 2, 2, 1],
 *   'accountability-improvement': [2, 2, 2, 2, 1],
 *   'resource-management': [2, 2, 2, 2, 2],
 * } as const
 * const efficiency = { dropout: 2, completion: 2, cohortSurvival: 1 } as const
 *
 * const settled = scoreSbm({ principles, performanceImprovement: { access: 3, efficiency, quality: 2 } })
 * if (settled.outcome === 'invalid-input') throw new Error(settled.issues[0].message)
 * settled.outcome // => 'level-ii'
 * settled.shares.performanceImprovement // => { least: '1.42', most: '1.42' }
 * settled.final // => { least: '2.08', most: '2.08' }
 *
 * const open = scoreSbm({ principles, performanceImprovement: { efficiency, quality: 2 } })
 * if (open.outcome === 'invalid-input') throw new Error(open.issues[0].message)
 * open.outcome // => 'level-ii'
 * open.final // => { least: '1.54', most: '2.08' }
 *
 * const { outcome, needs } = scoreSbm({ principles, performanceImprovement: { efficiency } })
 * outcome // => 'undetermined'
 * needs.map(({ question }) => question) // => ['What is the rating for Access, 1 to 3?', 'What is the rating for Quality, 1 to 3?']
 * ```
 * @clause do83/principles/leadership-governance
 * @clause do83/principles/curriculum-learning
 * @clause do83/principles/accountability-improvement
 * @clause do83/principles/resource-management
 * @clause do83/ratings
 * @clause do83/validated-practices
 * @clause do83/performance-improvement
 * @clause do83/final-score
 * @clause do83/levels-of-practice
 * @applies sbmForms
 * @group Questions
 */
export const scoreSbm = (assessment: SbmAssessment, framework: SbmFramework = SBM2012): SbmScore => {
  const rules = readFramework(framework)
  const input = readAll({ assessment: readAssessment(assessment, rules), framework: rules })
  return input.issues
    ? invalid('sbm-score', input.issues)
    : score(sheetOf(input.value.assessment, input.value.framework))
}

/**
 * What the first incentive does to a score.
 *
 * @group Answers
 */
export interface SbmIncentiveFigures {
  /** Which question is answered. */
  readonly kind: 'sbm-incentive'
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the answer. */
  readonly version: string
  /** The rating that each Leadership and Governance indicator gets at least. */
  readonly rating: number
  /** The score without the incentive. */
  readonly before: SettledSbmScore | UndeterminedSbmScore
  /** The score with it: for `undetermined` what success would give, for `not-applied` the same as before. */
  readonly after: SettledSbmScore | UndeterminedSbmScore
  /** By how much the final score rises from before to after, exact and then rounded once. */
  readonly gain: SbmRange
  /** Whether the level differs between before and after; absent where that depends on ratings that are missing. */
  readonly levelChanges?: boolean
  /** The clauses that the incentive rests on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives the rating; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
}

/**
 * The incentive where it is known whether the partnership succeeded.
 *
 * @group Answers
 */
export interface SettledSbmIncentive extends SbmIncentiveFigures {
  /** Whether the incentive is given. */
  readonly outcome: 'applied' | 'not-applied'
  /** Nothing is needed for that any more. What the level waits for is in the two scores. */
  readonly needs: readonly []
}

/**
 * The incentive where nobody has judged yet whether the partnership succeeded.
 *
 * @group Answers
 */
export interface UndeterminedSbmIncentive extends SbmIncentiveFigures {
  /** It is not known whether the incentive is given. */
  readonly outcome: 'undetermined'
  /** The judgement that is needed. */
  readonly needs: readonly [ReturnType<typeof successNeed>]
}

/**
 * What the first incentive comes to.
 *
 * @group Answers
 */
export type SbmIncentive = SettledSbmIncentive | UndeterminedSbmIncentive | InvalidInput<'sbm-incentive'>

/** What the final score of one form has over that of another. */
const excess = (over: Sheet, under: Sheet, end: 'least' | 'most'): Fraction =>
  add(totalOf(over.final, end), times(fraction(-1n, 1n), totalOf(under.final, end)))

/** Whether the level differs between two forms, the second with some ratings raised; `undefined` where it may or may not. */
const levelChanges = (before: Sheet, after: Sheet): boolean | undefined => {
  const { units, bandOf } = scaleOf(before)
  const raised = partsOf(after.final)
  const open = partsOf(before.final).map((each, index) => {
    const { [index]: other = each } = raised
    const { least, most } = each.part
    const worth = (steps: number): bigint => BigInt(steps) * units(each.weight)
    return Array.from({ length: most - least + 1 }, (_, more): Pair => [
      worth(more),
      worth(Math.max(least + more - other.part.least, 0)),
    ])
  })
  const totals = {
    start: [units(totalOf(before.final, 'least')), units(totalOf(after.final, 'least'))] as const,
    open,
    bandOf,
  }
  // Where no rating can rise, the search need not begin.
  if (totals.start[0] === totals.start[1] || !canBe('different', totals)) return false
  return canBe('same', totals) ? undefined : true
}

/**
 * Applies the first incentive of a Leader School to its SBM score: a rating of 2 for all indicators of Leadership and
 * Governance, if the partnership was successfully implemented.
 *
 * A higher rating stays as it is: the 2 is read as a floor. An indicator that is not rated yet becomes 2 or 3. Who
 * certifies success is not in the text, so a person has to say.
 *
 * @param assessment - The ratings without the incentive; those that are not known are left out, or `null` in a list.
 * @param partnership - Whether the partnership succeeded; left out while nobody has judged.
 * @param policy - The parameters to apply, of which `sbmRating` is used; those of fiscal year 2016 unless given.
 * @param framework - The weights, counts and bands to apply; those of 2012 unless given.
 * @returns `applied`, `not-applied`, or `undetermined` with the judgement that is needed and, as `after`, what success
 * would give; each with both scores, the gain, and whether the level changes. Or `invalid-input`.
 * @example
 * ```ts
 * import { applySbmIncentive } from 'deped-school-partnerships'
 *
 * const answer = applySbmIncentive({ principles: { 'leadership-governance': [1, 1, 1, 2, 3] } }, { successful: true })
 * if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
 *
 * answer.before.means['leadership-governance'] // => { least: '1.60', most: '1.60' }
 * answer.after.means['leadership-governance'] // => { least: '2.20', most: '2.20' }
 * answer.gain // => { least: '0.07', most: '0.07' }
 *
 * applySbmIncentive({}, {}).needs.map(({ kind, path }) => `${kind} at ${path.join('.')}`) // => ['judgement at partnership.successful']
 * ```
 * @clause do44/incentives/sbm-rating
 * @clause do44/incentives/success
 * @applies scoreSbm
 * @group Questions
 */
export const applySbmIncentive = (
  assessment: SbmAssessment,
  partnership: SbmPartnership,
  policy: Policy = FY2016,
  framework: SbmFramework = SBM2012,
): SbmIncentive => {
  const form = readFramework(framework)
  const input = readAll({
    assessment: readAssessment(assessment, form),
    partnership: read(sbmPartnershipSchema, partnership, ['partnership']),
    policy: readTerms(policy),
    framework: form,
  })
  if (input.issues) return invalid('sbm-incentive', input.issues)
  const {
    assessment: rated,
    partnership: { successful },
    policy: terms,
    framework: weighed,
  } = input.value
  return judgeSbmIncentive(rated, successful, terms, weighed, { ratings: [], success: ['partnership', 'successful'] })
}

/** Applies the incentive to what has been read. `at` is where the ratings and the judgement stand in the input. */
export const judgeSbmIncentive = (
  assessment: SbmAssessment,
  successful: boolean | undefined,
  { id: policy, values: { sbmRating: rating }, grounds }: PolicyTerms,
  framework: SbmFramework,
  at: { readonly ratings: Path; readonly success: Path },
): Exclude<SbmIncentive, InvalidInput> => {
  const before = sheetOf(assessment, framework)
  const after = successful === false ? before : sheetOf(assessment, framework, rating)
  const changes = levelChanges(before, after)
  const given = grounds(['sbmRating'])
  const figures: SbmIncentiveFigures = {
    kind: 'sbm-incentive',
    framework: before.framework.id,
    policy,
    version,
    rating,
    before: score(before, at.ratings),
    after: score(after, at.ratings),
    gain: { least: print(excess(after, before, 'most'), 2), most: print(excess(after, before, 'least'), 2) },
    ...(changes !== undefined && { levelChanges: changes }),
    clauses: [...given.clauses, 'do44/incentives/success'],
    authorities: given.authorities,
  }
  return successful === undefined
    ? { outcome: 'undetermined', ...figures, needs: [successNeed(at.success)] }
    : { outcome: successful ? 'applied' : 'not-applied', ...figures, needs: [] }
}
