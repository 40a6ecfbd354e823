// The Order's first incentive, a rating in the SBM score of a Leader School.
import type { InvalidInput, Path } from '../decision/answer.ts'
import { type IncentiveDecision, type IncentiveFinding, judgeRating } from '../incentives/rules.ts'
import type { ClauseId } from '../order/index.ts'
import type { SbmFramework } from '../order/sbm-forms.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import { assessmentSchemaBy, type SbmAssessment, type SbmPartnership, sbmPartnershipSchema } from './facts.ts'
import { add, canBe, type Fraction, fraction, type Pair, partsOf, print, times, totalOf } from './fractions.ts'
import { type EvaluationOptions, readEvaluationOptions } from './framework.ts'
import { scoreOf, type SettledSbmScore, type UndeterminedSbmScore } from './score.ts'
import { type SbmRange, scaleOf, type Sheet, sheetOf } from './sheet.ts'

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
  /** The score with it: for `undetermined` what the incentive would give, for `not-applied` the same as before. */
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
 * The incentive where it is known whether the school earns it.
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
 * The incentive where the role of the school is not known, or nobody has judged yet whether the partnership succeeded.
 *
 * @group Answers
 */
export interface UndeterminedSbmIncentive extends SbmIncentiveFigures {
  /** It is not known whether the incentive is given. */
  readonly outcome: 'undetermined'
  /** What would settle it: the role of the school, the judgement of success. */
  readonly needs: readonly IncentiveFinding['needs'][number][]
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
 * certifies success is not in the text, so a person has to say. The incentive is a Leader School’s: another school does not earn it, and while
 * the role is not known it is asked.
 *
 * @param assessment - The ratings without the incentive; those that are not known are left out, or `null` in a list.
 * @param partnership - Whether the partnership succeeded, left out while nobody has judged, and the role of the school.
 * @param options - The policy, of which `sbmRating` is used, and the framework to apply; those of fiscal year 2016 and of 2012 unless
 * given.
 * @returns `applied`, `not-applied`, or `undetermined` with what is needed and, as `after`, what the incentive
 * would give; each with both scores, the gain, and whether the level changes. Or `invalid-input`.
 * @example
 * ```ts
 * import { applySbmIncentive } from 'deped-school-partnerships'
 *
 * const answer = applySbmIncentive({ principles: { 'leadership-governance': [1, 1, 1, 2, 3] } }, { successful: true, role: 'leader-school' })
 * if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
 *
 * answer.before.means['leadership-governance'] // => { least: '1.60', most: '1.60' }
 * answer.after.means['leadership-governance'] // => { least: '2.20', most: '2.20' }
 * answer.gain // => { least: '0.07', most: '0.07' }
 *
 * applySbmIncentive({}, {}).needs.map(({ kind, path }) => `${kind} at ${path.join('.')}`) // => ['fact at partnership.role', 'judgement at partnership.successful']
 * ```
 * @clause do44/incentives/sbm-rating
 * @clause do44/incentives/success
 * @applies scoreSbm
 * @group Questions
 */
export const applySbmIncentive = (
  assessment: SbmAssessment,
  partnership: SbmPartnership,
  options: EvaluationOptions = {},
): SbmIncentive => {
  const goesBy = readEvaluationOptions(options)
  const input = readAll({
    assessment: read(assessmentSchemaBy(goesBy.value?.framework), assessment),
    partnership: read(sbmPartnershipSchema, partnership, ['partnership']),
    options: goesBy,
  })
  if (input.issues) return invalid('sbm-incentive', input.issues)
  const { assessment: rated, partnership: facts } = input.value
  const { policy: terms, framework } = input.value.options
  return judgeSbmIncentive(rated, judgeRating(facts, terms, ['partnership']), terms, framework, [])
}

/** Applies the incentive, where it is `earned`, to what has been read. `at` is where the ratings stand in the input. */
export const judgeSbmIncentive = (
  assessment: SbmAssessment,
  { outcome: earned, needs }: IncentiveDecision,
  { id: policy, values: { sbmRating: rating }, grounds }: PolicyTerms,
  framework: SbmFramework,
  at: Path,
): Exclude<SbmIncentive, InvalidInput> => {
  const before = sheetOf(assessment, framework)
  const after = earned === 'not-earned' ? before : sheetOf(assessment, framework, rating)
  const changes = levelChanges(before, after)
  const given = grounds(['sbmRating'])
  const figures = {
    framework: before.framework.id,
    policy,
    version,
    rating,
    before: scoreOf(before, at),
    after: scoreOf(after, at),
    gain: { least: print(excess(after, before, 'most'), 2), most: print(excess(after, before, 'least'), 2) },
    ...(changes !== undefined && { levelChanges: changes }),
    clauses: [...given.clauses, 'do44/incentives/success'] as const,
    authorities: given.authorities,
  }
  if (earned === 'earned' || earned === 'not-earned')
    return { kind: 'sbm-incentive', outcome: earned === 'earned' ? 'applied' : 'not-applied', ...figures, needs: [] }
  return { kind: 'sbm-incentive', outcome: 'undetermined', ...figures, needs }
}
