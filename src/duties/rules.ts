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
import { read } from '../reading/read.ts'
import {
  type DutiesRecord,
  dutiesSchema,
  type DutyFacts,
  factsOn,
  formats,
  heads,
  type Milestone,
  questions,
  type ShownDuties,
  statusOn,
} from './facts.ts'

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

/**
 * The figures behind a finding about two days in sequence.
 *
 * @group Answers
 */
export interface SequenceParams {
  /** The day of the first activity or expense, `YYYY-MM-DD`; absent where unknown, and where there is none. */
  readonly day?: string
  /** A day on which an activity began, `YYYY-MM-DD`, where it is not known which one was the first; else absent. */
  readonly began?: string
  /** The day of what has to come before it, `YYYY-MM-DD`; absent where unknown, and where it has not come. */
  readonly limit?: string
  /** Whether what has to come before it has come by the day the answer speaks of. */
  readonly status: 'done' | 'missing' | 'unknown'
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

/** What rules have in common by which one thing comes before another, on the same day at the latest. */
// @__NO_SIDE_EFFECTS__
const inSequence = <First extends Milestone, Then extends Milestone>(first: First, then: Then) => ({
  basis: 'interpreted' as const,
  mayAsk: [first, then],
  at: () => questions[then].path!,
  check: ({ [first]: limit, [then]: day, by }: DutyFacts) => {
    // What is known to have come by a day may have come before it, but not after.
    const came = day ?? by[then]
    if (came === false) return true
    if (came === undefined) return undefined
    if (limit === false || (limit !== undefined && came < limit)) return false
    const before = limit ?? by[first]
    return (day !== undefined && before !== undefined && before <= came) || undefined
  },
  figures: ({ [first]: limit, [then]: day, by, asOf }: DutyFacts): AsFarAsKnown<SequenceParams> => ({
    day: day === false ? undefined : day,
    began: day === undefined ? by[then] : undefined,
    limit: limit === false ? undefined : limit,
    status: limit === false ? 'missing' : (limit ?? by[first]) === undefined ? 'unknown' : 'done',
    asOf,
  }),
})

const wfpBeforeActivities = rule({
  ...inSequence('wfpApproved', 'firstActivity'),
  id: 'duties/wfp-before-activities',
  title: 'WFP approved before the activities',
  statement: 'No activity begins before the WFP is approved; on the same day it may.',
  clauses: ['do44/duties/leader/f', 'do44/duties/leader/h'],
  met: ['The WFP was approved on {limit}, and the first activity began on {day}.', 'No activity has begun yet.'],
  breached: [
    'The first activity began on {day}, before the WFP was approved on {limit}.',
    'The first activity began on {day}, without an approved WFP.',
    'An activity began on {began}, before the WFP was approved on {limit}.',
    'An activity began on {began}, without an approved WFP.',
  ],
  open: [
    'The first activity began on {day}; it is not known when the WFP was approved.',
    'An activity began on {began}, and it is not known whether another began before; the WFP was approved on {limit}.',
    'An activity began on {began}; it is not known when the WFP was approved.',
    'It is not known when the first activity began; the WFP was approved on {limit}.',
    {
      if: { status: 'missing' },
      say: 'It is not known when the first activity began; the WFP is not approved by {asOf}.',
    },
    'It is not known when the first activity began, nor when the WFP was approved.',
  ],
})

const agreementBeforeExpenses = rule({
  ...inSequence('agreement', 'firstExpense'),
  id: 'duties/agreement-before-expenses',
  title: 'Agreement signed before the expenses',
  statement: 'No expense is made before the agreement is signed; on the same day it may.',
  clauses: ['do44/duties/leader/g', 'do44/duties/leader/h'],
  met: [
    'The agreement was signed on {limit}, and the first expense was made on {day}.',
    'The first expense was made on {day}, and the agreement was signed by then.',
    'No expense has been made yet.',
  ],
  breached: [
    'The first expense was made on {day}, before the agreement was signed on {limit}.',
    'The first expense was made on {day}, without a signed agreement.',
  ],
  open: [
    'The first expense was made on {day}; it is not known when the agreement was signed.',
    'It is not known when the first expense was made; the agreement was signed on {limit}.',
    {
      if: { status: 'missing' },
      say: 'It is not known when the first expense was made; the agreement is not signed by {asOf}.',
    },
    'It is not known when the first expense was made, nor when the agreement was signed.',
  ],
})

/** The rules of this subject, in rulebook order. */
export const dutyRules = /* @__PURE__ */ (() =>
  Object.freeze([...duties.map(dutyRule), wfpBeforeActivities, agreementBeforeExpenses]))()

/** All that this subject says. */
export const dutiesSubject = { rules: dutyRules, questions, formats } as const

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

/** Decides on duties that have been read. */
export const judgeDuties = (record: ShownDuties, asOf: Day, terms: PolicyTerms, at: Path = []): DutiesAnswer => {
  const conclusion = conclude(
    applyRules<DutyFacts, Parameters, DutyFinding>(dutyRules, factsOn(asOf, record), terms, at),
    { kind: 'duties', ...compliance },
    { subject: { path: at }, terms, asOf },
  )
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
