import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { ActivityEligibility } from '../activities/rules.ts'
import { classify, type Classification } from '../classification/rules.ts'
import type { AnyFinding, Decision, InvalidInput, Reported, SubjectReference } from '../decision/answer.ts'
import { becauseOfParts, madeWith, needsOfParts, once } from '../decision/conclude.ts'
import { known } from '../decision/known.ts'
import { type DutiesAnswer, judgeDuties } from '../duties/rules.ts'
import type { Eligibility } from '../expenses/check.ts'
import { type Account, accountOf, type JudgedExpense } from '../fund/account.ts'
import { type ReadEntry, withReferences } from '../fund/facts.ts'
import { judgeLedger } from '../fund/questions.ts'
import { type FundStatement, statementOf } from '../fund/statement.ts'
import type { PartnershipIncentives } from '../incentives/facts.ts'
import { type IncentivesReport, judgeIncentives } from '../incentives/rules.ts'
import type { SbmFramework } from '../order/sbm-forms.ts'
import { judgePair, outcomeOf, type PairingDecision } from '../pairing/rules.ts'
import { inFull, type PolicyTerms } from '../policy/terms.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { noFacts } from '../reading/own.ts'
import { read, type UnknownKeys } from '../reading/read.ts'
import { type EvaluationOptions, readEvaluationOptions } from '../sbm/framework.ts'
import { judgeSbmIncentive, type SbmIncentive } from '../sbm/incentive.ts'
import { type PartnershipRecord, type ReadRecord, recordSchemaBy } from './facts.ts'
import { outcomesOf } from './parts.ts'
import { judgeRecord, type RecordDecision } from './rules.ts'

/**
 * The answers that a report on a partnership is made of. A part that the record says nothing about is absent.
 *
 * @group Answers
 */
export interface PartnershipParts {
  /** Whether activities, ledger and duties are on record. */
  readonly record: RecordDecision
  /** Which role the leader’s level gives it. */
  readonly leader: Classification
  /** Which role the partner’s level gives it. */
  readonly partner: Classification
  /** Whether the pair is as the Order requires. */
  readonly pairing: PairingDecision
  /** Whether each activity is eligible, in the order of the record. */
  readonly activities?: readonly ActivityEligibility[]
  /** Whether each expense is eligible, in the order of the ledger. Those of later days do not count, as in the fund. */
  readonly expenses?: readonly Exclude<Eligibility, InvalidInput>[]
  /** The fund on the day. */
  readonly fund?: FundStatement
  /** Where the duties of the two school heads stand on the day. */
  readonly duties?: DutiesAnswer
  /** What the partnership earns. */
  readonly incentives?: IncentivesReport
  /** The Leader School’s SBM score before and after the incentive. */
  readonly sbm?: SbmIncentive
}

/**
 * What one partnership comes to, as an audit record: plain data that names what it was made with. Its subject has the two schools and the
 * caller’s own reference. A part that the record says nothing about is absent, and named in `notEvaluated`: it is not taken to be in order.
 *
 * @group Answers
 */
export interface PartnershipReport extends Reported<
  'partnership',
  'compliant' | 'non-compliant' | 'undetermined',
  PartnershipParts
> {
  /**
   * `non-compliant` where one of the parts is, or an activity or expense is not eligible; `undetermined` where one of them is open, or
   * where activities, ledger or duties are not on record, or facts of the record contradict each other; else `compliant`. Incentives and
   * SBM have no part in it.
   */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The parts that the record says nothing about. */
  readonly notEvaluated: readonly ('activities' | 'fund' | 'duties' | 'incentives' | 'sbm')[]
}

/**
 * Evaluates one partnership in one pass: the roles and the pair, each activity, each expense, the fund, the duties, and what
 * is earned.
 *
 * A fact that is missing leaves its part `undetermined` and is asked for once, whatever number of parts wait for it. What is not on
 * record is not known: without activities, ledger or duties the partnership is `undetermined`. Only a ledger is complete, so that an empty one
 * says that nothing came in or went out; an empty list of activities says nothing. Facts of the record that cannot both be so are named, and
 * leave it `undetermined` until it is said which is right. Expenses of later days do not count. Once settled, the outcome stays as it is
 * whatever more is learnt of what is on record, unless it contradicts what is. One more activity is one more thing to judge: it may turn
 * `compliant` into another outcome, and never `non-compliant`.
 *
 * @param record - What is on record; facts that are not known are left out.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines. The library has no clock.
 * @param options - The policy and the SBM framework to apply; those of fiscal year 2016 and of 2012 unless given.
 * @returns A report with a decision for each part, or `invalid-input` with every problem in the record, the day and the
 * policy.
 * @example
 * ```ts
 * import { evaluatePartnership } from 'deped-school-partnerships'
 *
 * const report = evaluatePartnership({ pairing: { leader: { id: '307601' }, partner: { id: '500138' }, onDepEdList: true } }, '2016-09-09')
 * report.outcome // => 'undetermined'
 * report.needs.map(({ path }) => path.join('.')) // => ['pairing.leader.pbb', 'pairing.partner.pbb', 'activities', 'ledger', 'duties', 'pairing.nearby']
 * ```
 * @applies checkPairing
 * @applies checkActivity
 * @applies checkExpense
 * @applies fundBalance
 * @applies checkDuties
 * @applies checkIncentives
 * @applies applySbmIncentive
 * @group Questions
 */
export const evaluatePartnership = <Asked extends Detail = 'full'>(
  record: PartnershipRecord | Unread,
  asOf: Day,
  options: EvaluationOptions<Asked> = {},
): InDetail<PartnershipReport | InvalidInput<'partnership'>, Asked> => {
  const goesBy = readEvaluationOptions(options)
  return answered(
    'partnership',
    readBy(goesBy, (how) => ({
      given: withReferences(read(recordSchemaBy(goesBy.value?.framework), record, [], how)),
      day: read(daySchema, asOf, ['asOf']),
    })),
    ({ given, day, options: terms }) => reportOn(given, day, terms).report,
  )
}

/** A report, with the ledger added up as sets go on with it. */
export interface Evaluated {
  /** The report. */
  readonly report: PartnershipReport
  /** The ledger added up; nothing where the record has none. */
  readonly account: Account | undefined
}

/** What a report goes by, as it was read. */
export interface GoesBy {
  /** The policy. */
  readonly policy: PolicyTerms
  /** The SBM framework. */
  readonly framework: SbmFramework
  /** What becomes of fields that are not known. */
  readonly unknownKeys?: UnknownKeys | undefined
}

/** Makes the report on a record that has been read. */
export const reportOn = (record: ReadRecord, asOf: Day, { policy: terms, framework }: GoesBy): Evaluated => {
  const { pairing: pair, reference } = record
  const said = judgeRecord(record, asOf, terms)
  // What goes by the role goes by where it was found.
  const leader = classify(pair.leader, inFull(terms), ['pairing', 'leader'])
  const partner = classify(pair.partner, terms, ['pairing', 'partner'])
  const pairing = judgePair(pair, terms, ['pairing'])

  const ledger = record.ledger ?? []
  const fund = { ...record, ledger }
  const judged = judgeLedger(fund, terms, record.duties?.wfpApproved === false ? asOf : undefined)
  const activities = judged.activities.map(({ decision }) => decision)
  const account = record.ledger && accountOf(fund, judged.expenses, asOf)
  const statement = account && statementOf(fund, account, asOf, terms)
  const duties = record.duties && judgeDuties(record.duties, asOf, terms, record, ['duties'])
  const incentives =
    (record.incentives ?? record.sbm) && judgeIncentives(settledOf(record, duties), terms, ['incentives'], leader)
  const sbm =
    record.sbm && incentives && judgeSbmIncentive(record.sbm, incentives.parts.sbmRating, terms, framework, ['sbm'])
  const expenses = reported(ledger, judged.expenses, asOf)
  const decisions: readonly Decision<string>[] = [
    said,
    pairing,
    ...activities,
    ...expenses,
    ...[statement, duties].flatMap((part) => part ?? []),
  ]
  const earned = Object.values(incentives?.parts ?? {}).flat() as readonly Decision<string>[]
  const given = {
    activities: record.activities && activities,
    expenses: record.ledger && expenses,
    fund: statement,
    duties,
    incentives,
    sbm,
  }
  const parts = known<PartnershipParts>({ record: said, leader, partner, pairing, ...given })
  const report: PartnershipReport = {
    kind: 'partnership',
    subject: known<SubjectReference>({
      path: [],
      reference,
      leader: pair.leader.id,
      partner: pair.partner.id,
    }),
    outcome: outcomeOf(Object.values(outcomesOf(parts))),
    because: becauseOfParts(decisions),
    // The judgement of success is asked for among the incentives.
    needs: [
      ...needsOfParts<AnyFinding>([leader, partner, ...decisions, ...earned]),
      ...once(sbm ? [...sbm.before.needs, ...sbm.after.needs] : []),
    ],
    ...madeWith({ terms }),
    asOf,
    parts,
    notEvaluated: (['activities', 'fund', 'duties', 'incentives', 'sbm'] as const).filter((name) => !given[name]),
  }
  return { report, account }
}

/** What a record says of incentives, without a success that contradicts what it says of the duties. */
const settledOf = ({ incentives = noFacts }: ReadRecord, duties: DutiesAnswer | undefined): PartnershipIncentives => {
  const isInDispute = duties?.findings.some(
    (each) =>
      each.rule === 'duties/no-contradiction' && each.result === 'open' && each.params.second?.[0] === 'incentives',
  )
  return isInDispute ? { ...incentives, successful: undefined } : incentives
}

/** The expenses of a ledger that count by a day, with their decisions. */
const reported = (
  ledger: readonly ReadEntry[],
  decisions: ReadonlyMap<number, JudgedExpense>,
  asOf: Day,
): readonly JudgedExpense[] =>
  [...decisions].filter(([index]) => ledger[index]!.day <= asOf).map(([, decision]) => decision)
