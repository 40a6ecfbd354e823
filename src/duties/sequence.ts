// What comes before what: the approved WFP before the activities, the agreement before the expenses.
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { rulesAbout } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import type { AgreementNeed } from '../fund/agreement.ts'
import { type Disputed, type DutyFacts, formats, type Milestone, questions } from './facts.ts'

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
  /** The day before which it cannot have come, `YYYY-MM-DD`: a WFP is approved once it is drawn up. Absent where unknown, and beside `limit`. */
  readonly since?: string
  /** Whether what has to come before it has come by the day the answer speaks of; `disputed` where facts about either contradict others. */
  readonly status: 'done' | 'missing' | 'unknown' | 'disputed'
  /** The day the answer speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
}

const rule = rulesAbout<DutyFacts, AgreementNeed>()(formats, questions)

/** The questions on which a sequence waits: what has not come is in sequence, whatever is in dispute of what has to come before it. */
const doubtOf = (first: Milestone, then: Milestone, disputed: Disputed, day: Day | false | undefined) =>
  disputed[then] ?? (day === false ? undefined : disputed[first])

/** What rules have in common by which one thing comes before another, on the same day at the latest. */
// @__NO_SIDE_EFFECTS__
const inSequence = <First extends Milestone, Then extends Milestone>(first: First, then: Then) => ({
  basis: 'interpreted' as const,
  mayAsk: [first, then],
  at: () => questions[then].path!,
  check: ({ [first]: limit, [then]: day, by, since, disputed }: DutyFacts) => {
    const doubt = doubtOf(first, then, disputed, day)
    if (doubt) return { needs: doubt }
    // What is known to have come by a day may have come before it, but not after.
    const came = day ?? by[then]
    if (came === false) return true
    const earliest = limit ?? since[first]
    if (came === undefined) return earliest === false ? then : undefined
    if (earliest === false || (earliest !== undefined && came < earliest)) return false
    const before = limit ?? by[first]
    return (day !== undefined && before !== undefined && before <= came) || undefined
  },
  figures: ({ [first]: limit, [then]: day, by, since, asOf, disputed }: DutyFacts): AsFarAsKnown<SequenceParams> => {
    if (doubtOf(first, then, disputed, day)) return { status: 'disputed', asOf }
    const earliest = limit ?? since[first]
    return {
      day: day === false ? undefined : day,
      began: day === undefined ? by[then] : undefined,
      limit: limit === false ? undefined : limit,
      since: limit === undefined && earliest !== false ? earliest : undefined,
      status: earliest === false ? 'missing' : (limit ?? by[first]) === undefined ? 'unknown' : 'done',
      asOf,
    }
  },
})

export const wfpBeforeActivities = rule({
  ...inSequence('wfpApproved', 'firstActivity'),
  id: 'duties/wfp-before-activities',
  title: 'WFP approved before the activities',
  statement: 'No activity begins before the WFP is approved; on the same day it may.',
  clauses: ['do44/duties/leader/f', 'do44/duties/leader/h'],
  met: ['The WFP was approved on {limit}, and the first activity began on {day}.', 'No activity has begun yet.'],
  breached: [
    'The first activity began on {day}, before the WFP was approved on {limit}.',
    'The first activity began on {day}, before the WFP was drawn up on {since}.',
    'The first activity began on {day}, without an approved WFP.',
    'An activity began on {began}, before the WFP was approved on {limit}.',
    'An activity began on {began}, before the WFP was drawn up on {since}.',
    'An activity began on {began}, without an approved WFP.',
  ],
  open: [
    {
      if: { status: 'disputed' },
      say: 'What is said of the first activity, or of the approval of the WFP, contradicts what else is on record.',
    },
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

export const agreementBeforeExpenses = rule({
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
    { if: { status: 'disputed' }, say: 'What is said of the first expense contradicts what else is on record.' },
    'The first expense was made on {day}; it is not known when the agreement was signed.',
    'It is not known when the first expense was made; the agreement was signed on {limit}.',
    {
      if: { status: 'missing' },
      say: 'It is not known when the first expense was made; the agreement is not signed by {asOf}.',
    },
    'It is not known when the first expense was made, nor when the agreement was signed.',
  ],
})
