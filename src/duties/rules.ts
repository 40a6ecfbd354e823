// What the two school heads have to do: 5.1.1 (A) to (J) and 5.1.2 (A), as far as they were seen.
import { conclude } from '../decision/conclude.ts'
import type { Decided, InvalidInput, Path, Undetermined } from '../decision/answer.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { lowerFirst } from '../decision/wording.ts'
import { type AtLeastOne, type ClauseId, duties, type DutyId, FY2016, type Policy } from '../order/index.ts'
import { compliance } from '../pairing/rules.ts'
import { readTerms } from '../policy/facts.ts'
import { type Parameters, type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { invalid, read, readAll } from '../reading/read.ts'
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
  /** The day at hand, `YYYY-MM-DD`; absent where unknown. */
  readonly day?: string
  /** The day it is held against, `YYYY-MM-DD`; absent where unknown. */
  readonly limit?: string
}

const rule = rulesAbout<DutyFacts>()(formats, questions)

// @__NO_SIDE_EFFECTS__
const dutyRule = ({ id, of, letter, label, clauses }: (typeof duties)[number]) =>
  rule({
    id: `duties/${id}`,
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

type Milestone = 'wfpApproved' | 'firstActivity' | 'agreement' | 'firstExpense'

/** What has to come first, and what not before it: the facts that have their days, and how sentences call them. */
interface Sequence<Id extends string> {
  readonly id: Id
  readonly statement: string
  readonly clauses: AtLeastOne<ClauseId>
  readonly first: readonly [fact: Milestone, name: string]
  readonly then: readonly [fact: Milestone, name: string]
}

// @__NO_SIDE_EFFECTS__
const sequenceRule = <Id extends string>({ first: [first, before], then: [then, after], ...entry }: Sequence<Id>) =>
  rule({
    ...entry,
    basis: 'interpreted',
    mayAsk: [first, then],
    at: () => questions[then].path ?? [],
    check: ({ [first]: limit, [then]: day }) => {
      if (day === false) return true
      if (day === undefined) return undefined
      return limit === undefined || limit === false ? limit : limit <= day
    },
    figures: ({ [first]: limit, [then]: day }): AsFarAsKnown<SequenceParams> => ({
      day: day === false ? undefined : day,
      limit: limit === false ? undefined : limit,
    }),
    met: [`${after} was on {day}, and ${before} on {limit}.`, `${after} has not come.`],
    breached: [`${after} was on {day}, before ${before} on {limit}.`, `${after} was on {day}, without ${before}.`],
    open: [
      `${after} was on {day}; the day of ${before} is not known.`,
      `The day of ${lowerFirst(after)} is not known; ${before} was on {limit}.`,
      `The day of ${lowerFirst(after)} is not known; the day of ${before} is not known.`,
    ],
  })

const wfpBeforeActivities = sequenceRule({
  id: 'duties/wfp-before-activities',
  statement: 'No activity begins before the WFP is approved; on the same day it may.',
  clauses: ['do44/duties/leader/f', 'do44/duties/leader/h'],
  first: ['wfpApproved', 'the approval of the WFP'],
  then: ['firstActivity', 'The first activity'],
})

const agreementBeforeExpenses = sequenceRule({
  id: 'duties/agreement-before-expenses',
  statement: 'No expense is made before the agreement is signed; on the same day it may.',
  clauses: ['do44/duties/leader/g', 'do44/duties/leader/h'],
  first: ['agreement', 'the agreement'],
  then: ['firstExpense', 'The first expense'],
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
  /** Each duty, in the Order’s sequence. */
  readonly duties: readonly DutyStatus[]
  /** The first duty of the Leader School’s head that is not known to be done; absent where all are. */
  readonly next?: DutyId
}

/** Decides on duties that have been read. */
export const judgeDuties = (record: DutiesRecord, asOf: Day, terms: PolicyTerms, at: Path = []): DutiesAnswer => {
  const conclusion = conclude(
    applyRules<DutyFacts, Parameters, DutyFinding>(dutyRules, factsOn(asOf, record), terms, at),
    { kind: 'duties', ...compliance },
  )
  const stands = duties.map(({ id }): DutyStatus => ({ id, status: statusOn(asOf, record.done?.[id]) }))
  const next = stands.find(({ id, status }) => status !== 'done' && id.startsWith('leader'))?.id
  return { ...conclusion, duties: stands, ...(next && { next }) }
}

/**
 * Decides where the duties of the two school heads stand on a day: done, missing, out of sequence, and which comes next.
 *
 * No deadline was seen, so a duty that is not done by that day is missing and still open, and no breach. That activities wait for the approved WFP, and expenses for the agreement, is our reading
 * of the sequence; the same day is in sequence. Of the Partner School’s head only the first duty was seen.
 *
 * @param record - What has been done; what is not known is left out.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns `compliant`, `non-compliant`, or `undetermined` with what is needed, each with the status of every duty and the
 * next one; or `invalid-input`.
 * @example
 * ```ts
 * import { checkDuties } from 'deped-school-partnerships'
 *
 * const done = { 'leader-a': '2016-08-01', 'leader-b': '2016-08-05', 'leader-g': '2016-08-22' }
 * const answer = checkDuties({ done, wfpApproved: '2016-09-01', firstActivity: '2016-08-31' }, '2016-09-30')
 * answer.outcome // => 'non-compliant'
 * answer.because[0]?.message // => 'The first activity was on 2016-08-31, before the approval of the WFP on 2016-09-01.'
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
export const checkDuties = (
  record: DutiesRecord,
  asOf: Day,
  policy: Policy = FY2016,
): DutiesAnswer | InvalidInput<'duties'> => {
  const input = readAll({
    record: read(dutiesSchema, record),
    asOf: read(daySchema, asOf, ['asOf']),
    policy: readTerms(policy),
  })
  return input.issues
    ? invalid('duties', input.issues)
    : judgeDuties(input.value.record, input.value.asOf, input.value.policy)
}
