// What the two school heads have to do: 5.1.1 (A) to (J) and 5.1.2 (A), as far as they were seen.
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import { conclude } from '../decision/conclude.ts'
import type { Decided, InvalidInput, Path, Undetermined } from '../decision/answer.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { duties, type DutyId } from '../order/index.ts'
import { compliance } from '../pairing/rules.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { type Parameters, type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { noFacts } from '../reading/own.ts'
import { read } from '../reading/read.ts'
import { agreementFormats, agreementOn, agreementQuestions, noContradiction } from '../fund/agreement.ts'
import { contradictionsIn, disputedIn, type Shown } from './contradictions.ts'
import {
  type DutiesRecord,
  dutiesSchema,
  type DutyFacts,
  factsOn,
  formats,
  heads,
  questions,
  statusOn,
} from './facts.ts'
import { firstDays } from './first-days.ts'
import { agreementBeforeExpenses, wfpBeforeActivities } from './sequence.ts'

/**
 * The figures behind a finding about a duty.
 *
 * @group Answers
 */
export interface DutyParams {
  /** The id of the duty. */
  readonly duty: DutyId
  /** Whether it is done by the day the answer speaks of. */
  readonly status: 'done' | 'missing' | 'unknown'
  /** The day it was done, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** The day the answer speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
}

const rule = rulesAbout<DutyFacts>()(formats, questions)

// @__NO_SIDE_EFFECTS__
const dutyRule = ({ id, of, letter, label, clauses }: (typeof duties)[number]) =>
  rule({
    id: `duties/${id}`,
    title: label,
    statement: `Duty ${letter} of ${heads[of]}: ${label}.`,
    basis: 'stated',
    clauses,
    // No deadline was seen: a duty that is not done by a day is not done yet, and no breach.
    asks: [id],
    check: () => true,
    figures: ({ done: { [id]: done }, asOf }): AsFarAsKnown<DutyParams> => ({
      duty: id,
      status: statusOn(asOf, done),
      day: typeof done === 'string' ? done : undefined,
      asOf,
    }),
    met: ['{duty:duty}: done on {day}.', '{duty:duty}: done.'],
    open: [
      { if: { status: 'unknown' }, say: '{duty:duty}: not known to be done by {asOf}.' },
      '{duty:duty}: not done by {asOf}, but on {day}.',
      '{duty:duty}: not done by {asOf}.',
    ],
  })

/** The rules that go by the facts about duties one by one. */
const ruleByRule = /* @__PURE__ */ (() =>
  Object.freeze([...duties.map(dutyRule), wfpBeforeActivities, agreementBeforeExpenses]))()

/** The rules of this subject, in rulebook order. */
export const dutyRules = /* @__PURE__ */ (() => Object.freeze([...ruleByRule, noContradiction]))()

/** All that this subject says. */
export const dutiesSubject = {
  rules: dutyRules,
  questions: /* @__PURE__ */ (() => ({ ...questions, ...agreementQuestions }) as const)(),
  formats: { ...formats, ...agreementFormats },
} as const

/** A finding about duties. */
export type DutyFinding = FindingsIn<typeof dutyRules>

/**
 * How a duty stands.
 *
 * @group Answers
 */
export interface DutyStatus {
  /** The duty. */
  readonly id: DutyId
  /** Whether it is done by the day the answer speaks of. */
  readonly status: 'done' | 'missing' | 'unknown'
}

/**
 * Where the duties stand: `compliant` where all are done and in sequence.
 *
 * @group Answers
 */
export type DutiesAnswer = (
  Decided<'compliant' | 'non-compliant', DutyFinding, 'duties'> | Undetermined<DutyFinding, 'duties'>
) & {
  /** The day it speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Each duty, in the Order’s sequence. */
  readonly duties: readonly DutyStatus[]
  /** The first duty of the Leader School’s head that is not known to be done; absent where all are. */
  readonly next?: DutyId
}

/** Decides on duties that have been read, beside what a whole record shows. */
export const judgeDuties = (
  record: DutiesRecord,
  asOf: Day,
  terms: PolicyTerms,
  shown: Shown = noFacts,
  at: Path = [],
): DutiesAnswer => {
  const contradictions = contradictionsIn(record, asOf, shown, at)
  const agreement = agreementOn(contradictions, asOf, at, terms)
  const facts = factsOn(asOf, firstDays(record, shown, asOf), disputedIn(contradictions, agreement))
  const findings: readonly DutyFinding[] = [
    ...applyRules<DutyFacts, Parameters, FindingsIn<typeof ruleByRule>>(ruleByRule, facts, terms, at),
    ...agreement,
  ]
  const conclusion = conclude(findings, { kind: 'duties', ...compliance }, { subject: { path: at }, terms, asOf })
  const stands = duties.map(({ id }): DutyStatus => ({ id, status: statusOn(asOf, record.done?.[id]) }))
  const next = stands.find(({ id, status }) => status !== 'done' && id.startsWith('leader'))?.id
  return { ...conclusion, asOf, duties: stands, ...(next && { next }) }
}

/**
 * Decides where the duties of the two school heads stand on a day: done, missing, out of sequence, and which comes next.
 *
 * No deadline was seen, so a duty that is not done by that day is missing and still open, and no breach. That activities wait
 * for the approved WFP, and expenses for the agreement, is our reading of the sequence; the same day is in sequence. Of the
 * Partner School’s head only the first duty was seen.
 *
 * The record is read as of that day: `true` says done by it, `false` not done by it, and what is dated later has not come. To
 * learn the day of a duty that is `true` therefore never changes a settled answer, since it is a day up to that of the answer.
 *
 * @param record - What has been done; what is not known is left out.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
 * @returns `compliant`, `non-compliant`, or `undetermined` with what is needed, each with the status of every duty and the
 * next one; or `invalid-input`.
 * @example
 * ```ts
 * import { checkDuties } from 'deped-school-partnerships'
 *
 * const done = { 'leader-a': '2016-08-01', 'leader-b': '2016-08-05', 'leader-g': '2016-08-22' }
 * const answer = checkDuties({ done, wfpApproved: '2016-09-01', firstActivity: '2016-08-31' }, '2016-09-30')
 * answer.outcome // => 'non-compliant'
 * answer.because[0]?.message // => 'The first activity began on 2016-08-31, before the WFP was approved on 2016-09-01.'
 * 'next' in answer && answer.next // => 'leader-c'
 * ```
 * @clause do44/duties/leader/a
 * @clause do44/duties/leader/b
 * @clause do44/duties/leader/c
 * @clause do44/duties/leader/d
 * @clause do44/duties/leader/e
 * @clause do44/duties/leader/f
 * @clause do44/duties/leader/g
 * @clause do44/duties/leader/h
 * @clause do44/duties/leader/h/costing
 * @clause do44/duties/leader/i
 * @clause do44/duties/leader/j
 * @clause do44/duties/partner/a
 * @group Questions
 */
export const checkDuties = <Asked extends Detail = 'full'>(
  record: DutiesRecord | Unread,
  asOf: Day,
  options: PolicyOptions<Asked> = {},
): InDetail<DutiesAnswer | InvalidInput<'duties'>, Asked> =>
  answered(
    'duties',
    readBy(readPolicyOptions(options), (how) => ({
      given: read(dutiesSchema, record, [], how),
      day: read(daySchema, asOf, ['asOf']),
    })),
    ({ given, day, options: { policy } }) => judgeDuties(given, day, policy),
  )
