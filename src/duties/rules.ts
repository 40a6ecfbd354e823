// What the two school heads have to do: 5.1.1 (A) to (J) and 5.1.2 (A), as far as they were seen.
import { fixed } from '../order/fixed.ts'
import { conclude } from '../decision/conclude.ts'
import type { Decided, InvalidInput, Need, Undetermined } from '../decision/answer.ts'
import { noParams } from '../decision/need-params.ts'
import { applyRules, type Rule, rule, type RuleSpec } from '../decision/old-rule.ts'
import type { RuleId } from '../decision/rule-params.ts'
import { type AtLeastOne, type Duty, duties, type DutyId, FY2016, type Policy } from '../order/index.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { type DutiesRecord, dutiesSchema } from './facts.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { compliance } from '../pairing/rules.ts'
import { lowerFirst } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

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
export type DutiesAnswer = (Decided<'compliant' | 'non-compliant'> | Undetermined) & {
  /** Each duty, in the Order’s sequence. */
  readonly duties: readonly DutyStatus[]
  /** The first duty of the Leader School’s head that is not known to be done; absent where all are. */
  readonly next?: DutyId
}

/** The facts of the rules below. */
interface DutyFacts extends DutiesRecord {
  readonly asOf: Day
}

const heads = { leader: 'the Leader School’s head', partner: 'the Partner School’s head' } as const

// @__NO_SIDE_EFFECTS__
const dutyRule = ({ id, of, letter, label, clauses }: Duty & { readonly id: DutyId }): Rule<DutyFacts> =>
  rule<DutyFacts, `duties/${DutyId}`>({
    id: `duties/${id}`,
    statement: `Duty ${letter} of ${heads[of]}: ${label}.`,
    basis: 'stated',
    clauses,
    parameters: [],
    path: () => ['done', id],
    // No deadline was seen: a duty that is not done by a day is not done yet, and no breach.
    check: (facts) => (statusOf(facts, id) === 'done' ? true : undefined),
    params: (facts) => {
      const day = facts.done?.[id]
      return { duty: label, status: statusOf(facts, id), ...(typeof day === 'string' && { day }), asOf: facts.asOf }
    },
    met: ({ duty, day }) => `${duty}: done${day ? ` on ${day}` : ''}.`,
    open: ({ duty, status, day, asOf }) =>
      `${duty}: ${status === 'unknown' ? 'not known to be done' : 'not done'} by ${asOf}${day ? `, but on ${day}` : ''}.`,
    needs: () => [
      {
        kind: 'fact',
        asks: 'duty-day',
        path: ['done', id],
        question: `On which day was this duty of ${heads[of]} done, if it is: ${label}?`,
        params: { id },
      },
    ],
  })

type SequenceRule = Pick<RuleSpec<DutyFacts, RuleId>, 'statement' | 'clauses'> & {
  readonly id: 'duties/wfp-before-activities' | 'duties/agreement-before-expenses'
  /** What has to come first, and what not before it: how sentences call them, where they stand, what asks for them. */
  readonly first: Milestone
  readonly then: Milestone
}
interface Milestone {
  readonly name: string
  readonly path: AtLeastOne<string>
  readonly day: (facts: DutyFacts) => Day | boolean | undefined
  readonly asks: 'wfp-approval' | 'first-activity' | 'agreement' | 'first-expense'
  readonly question: string
}

/** The day of a milestone; `false` where it has not come by the day the answer speaks of. */
const reached = ({ day }: Milestone, facts: DutyFacts): Day | boolean | undefined => {
  const on = day(facts)
  return typeof on === 'string' && on > facts.asOf ? false : on
}

// @__NO_SIDE_EFFECTS__
const sequenceRule = (spec: SequenceRule): Rule<DutyFacts> => {
  // Answers share the paths of the milestones.
  const { id, statement, clauses, first, then } = fixed(spec)
  return rule<DutyFacts, SequenceRule['id']>({
    id,
    statement,
    basis: 'interpreted',
    clauses,
    parameters: [],
    path: () => then.path,
    check: (facts) => {
      const [before, after] = [reached(first, facts), reached(then, facts)]
      if (after === false) return true
      if (typeof after !== 'string') return undefined
      if (before === false) return false
      return typeof before === 'string' ? before <= after : undefined
    },
    params: (facts) => {
      const [limit, day] = [reached(first, facts), reached(then, facts)]
      return { ...(typeof day === 'string' && { day }), ...(typeof limit === 'string' && { limit }) }
    },
    met: ({ day, limit }) =>
      day ? `${then.name} was on ${day}, and ${first.name} on ${limit}.` : `${then.name} has not come.`,
    breached: ({ day, limit }) =>
      `${then.name} was on ${day}, ${limit ? `before ${first.name} on ${limit}` : `without ${first.name}`}.`,
    open: ({ day, limit }) =>
      `${day ? `${then.name} was on ${day}` : `The day of ${lowerFirst(then.name)} is not known`}; ${limit ? `${first.name} was on ${limit}` : `the day of ${first.name} is not known`}.`,
    needs: (facts) =>
      [first, then].flatMap((milestone): Need[] => {
        const day = reached(milestone, facts)
        return typeof day === 'string' || day === false
          ? []
          : [
              {
                kind: 'fact',
                asks: milestone.asks,
                path: milestone.path,
                question: milestone.question,
                params: noParams,
              },
            ]
      }),
  })
}

/** The rules of this subject, in rulebook order. */
export const dutyRules: readonly Rule<DutyFacts>[] = /* @__PURE__ */ (() =>
  /* @__PURE__ */ Object.freeze([
    .../* @__PURE__ */ duties.map(dutyRule),
    /* @__PURE__ */ sequenceRule({
      id: 'duties/wfp-before-activities',
      statement: 'No activity begins before the WFP is approved; on the same day it may.',
      clauses: ['do44/duties/leader/f', 'do44/duties/leader/h'],
      first: {
        name: 'the approval of the WFP',
        path: ['wfpApproved'],
        day: ({ wfpApproved }) => wfpApproved,
        asks: 'wfp-approval',
        question: 'On which day was the WFP approved, if it was?',
      },
      then: {
        name: 'The first activity',
        path: ['firstActivity'],
        day: ({ firstActivity }) => firstActivity,
        asks: 'first-activity',
        question: 'On which day did the first activity begin, if one has?',
      },
    }),
    /* @__PURE__ */ sequenceRule({
      id: 'duties/agreement-before-expenses',
      statement: 'No expense is made before the agreement is signed; on the same day it may.',
      clauses: ['do44/duties/leader/g', 'do44/duties/leader/h'],
      first: {
        name: 'the agreement',
        path: ['done', 'leader-g'],
        day: ({ done }) => done?.['leader-g'],
        asks: 'agreement',
        question: 'On which day was the agreement with the Partner School signed, if it was?',
      },
      then: {
        name: 'The first expense',
        path: ['firstExpense'],
        day: ({ firstExpense }) => firstExpense,
        asks: 'first-expense',
        question: 'On which day was the first expense made, if one was?',
      },
    }),
  ]))()

const statusOf = ({ done, asOf }: DutyFacts, id: DutyId): DutyStatus['status'] => {
  const day = done?.[id]
  if (day === undefined) return 'unknown'
  return day === true || (day !== false && day <= asOf) ? 'done' : 'missing'
}

/** Decides on duties that have been read. */
export const judgeDuties = (
  record: DutiesRecord,
  asOf: Day,
  policy: PolicyTerms,
  at: readonly string[] = [],
): DutiesAnswer => {
  const facts = { ...record, asOf }
  const conclusion = conclude(applyRules(dutyRules, facts, policy, at), compliance)
  const stands = duties.map(({ id }): DutyStatus => ({ id, status: statusOf(facts, id) }))
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
export const checkDuties = (record: DutiesRecord, asOf: Day, policy: Policy = FY2016): DutiesAnswer | InvalidInput => {
  const input = readAll({
    record: read(dutiesSchema, record),
    asOf: read(daySchema, asOf, ['asOf']),
    policy: readPolicy(policy),
  })
  return input.issues ? invalid(input.issues) : judgeDuties(input.value.record, input.value.asOf, input.value.policy)
}
