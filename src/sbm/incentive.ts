// The Order's first incentive, a rating in the SBM score of a Leader School.
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { Answered, InvalidInput, Path } from '../decision/answer.ts'
import { madeWith } from '../decision/conclude.ts'
import { type IncentiveDecision, type IncentiveFinding, judgeRating } from '../incentives/rules.ts'
import type { ClauseId } from '../order/index.ts'
import type { SbmFramework } from '../order/sbm-forms.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { noFacts } from '../reading/own.ts'
import { read } from '../reading/read.ts'
import { assessmentSchemaBy, type SbmAssessment, type SbmPartnership, sbmPartnershipSchema } from './facts.ts'
import { add, canBe, decimal, type Fraction, type Pair, partsOf, print, times } from './fractions.ts'
import { type EvaluationOptions, readEvaluationOptions } from './framework.ts'
import { scoreOf, type SettledSbmScore, type UndeterminedSbmScore } from './score.ts'
import { leadership } from './questions.ts'
import type { Rating } from './rating.ts'
import type { Raises } from './ratings.ts'
import { addedBy, choicesOf, ratedOf, type SbmRange, scaleOf, sheetOf } from './sheet.ts'

/**
 * What the first incentive does to a score.
 *
 * @group Answers
 */
export interface SbmIncentiveFigures extends Answered<'sbm-incentive'> {
  /** The findings that decide whether the incentive is given: the breaches, or what is open; empty where all is met. */
  readonly because: readonly IncentiveFinding[]
  /** Every rule about it that was applied, in rulebook order. */
  readonly findings: readonly IncentiveFinding[]
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The framework that was applied, by its `id`. */
  readonly framework: string
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

/** What the mean of Leadership and Governance is before and after, for each thing by itself, as it counts in the final score. */
const raisesIn = (assessment: SbmAssessment, framework: SbmFramework, floor: number): Raises => {
  const { weight } = framework.principles.find(({ id }) => id === leadership)!
  const share = times(decimal(weight), decimal(framework.weights.final.validatedPractices))
  const shared = ([one, other]: readonly [Fraction, Fraction]) => [times(share, one), times(share, other)] as const
  return ratedOf(leadership, assessment, framework)
    .raises(floor)
    .map(({ pairs, gain }) => ({ pairs: pairs.map(shared), gain: shared(gain) }))
}

/** By how much the final score rises, at the least and at the most. */
const gainOf = (raises: Raises): SbmRange => ({
  least: print(add(...raises.map(({ gain: [least] }) => least)), 2),
  most: print(add(...raises.map(({ gain: [, most] }) => most)), 2),
})

/**
 * Whether the level differs between a form and the same with some ratings raised; `undefined` where it may or may not. What is not rated on the
 * form may be rated as any form has it, so that nothing that is added later overturns the answer.
 */
const levelChanges = (assessment: SbmAssessment, framework: SbmFramework, raises: Raises): boolean | undefined => {
  if (raises.every(({ gain: [, most] }) => most.over === 0n)) return false
  const sheet = sheetOf(assessment, framework, { possible: noFacts })
  const own = new Set(
    sheet.means
      .filter(({ path }) => path[1] === leadership)
      .flatMap((mean) => partsOf<Rating>(mean).map(({ part }) => part)),
  )
  const { units, marks } = scaleOf(
    sheet,
    raises.flatMap(({ pairs }) => pairs.flat()),
  )
  const others = addedBy(
    partsOf<Rating>(sheet.final).filter(({ part }) => !own.has(part)),
    units,
  )
  const { open, slack } = choicesOf(others)
  const lowest = others.reduce((sum, { least }) => sum + least, 0n)
  const raised = raises.map(({ pairs }) => pairs.map(([less, more]): Pair => [units(less), units(more)]))
  const choices = { start: [lowest, lowest] as const, open: [...raised, ...open], slack, marks }
  if (!canBe('different', choices)) return false
  return canBe('same', choices) ? undefined : true
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
export const applySbmIncentive = <Asked extends Detail = 'full'>(
  assessment: SbmAssessment | Unread,
  partnership: SbmPartnership | Unread,
  options: EvaluationOptions<Asked> = {},
): InDetail<SbmIncentive, Asked> => {
  const goesBy = readEvaluationOptions(options)
  return answered(
    'sbm-incentive',
    readBy(goesBy, (how) => ({
      rated: read(assessmentSchemaBy(goesBy.value?.framework), assessment, [], how),
      facts: read(sbmPartnershipSchema, partnership, ['partnership'], how),
    })),
    ({ rated, facts, options: { policy, framework } }) =>
      judgeSbmIncentive(rated, judgeRating(facts, policy, ['partnership']), policy, framework, []),
  )
}

const ratingParameters = ['sbmRating'] as const

/** Applies the incentive, where it is `earned`, to what has been read. `at` is where the ratings stand in the input. */
export const judgeSbmIncentive = (
  assessment: SbmAssessment,
  { outcome: earned, because, findings, needs }: IncentiveDecision,
  terms: PolicyTerms,
  framework: SbmFramework,
  at: Path,
): Exclude<SbmIncentive, InvalidInput> => {
  const { sbmRating: rating } = terms.values
  const before = sheetOf(assessment, framework)
  const floor = earned === 'not-earned' ? 0 : rating
  const after = sheetOf(assessment, framework, { floor })
  const raises = raisesIn(assessment, framework, floor)
  const changes = levelChanges(assessment, framework, raises)
  const given = terms.grounds(ratingParameters)
  const figures = {
    because,
    findings,
    ...madeWith({ terms }),
    framework: before.framework.id,
    rating,
    before: scoreOf(before, at),
    after: scoreOf(after, at),
    gain: gainOf(raises),
    ...(changes !== undefined && { levelChanges: changes }),
    clauses: [...given.clauses, 'do44/incentives/success'] as const,
    authorities: given.authorities,
  }
  const about = { kind: 'sbm-incentive', subject: { path: at } } as const
  if (earned === 'earned' || earned === 'not-earned')
    return { ...about, outcome: earned === 'earned' ? 'applied' : 'not-applied', ...figures, needs: [] }
  return { ...about, outcome: 'undetermined', ...figures, needs }
}
