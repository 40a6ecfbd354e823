// What a record has to say before a partnership can be found in order: its activities, its ledger, its duties.
import type { Decided, Undetermined } from '../decision/answer.ts'
import { conclude, wholeInput } from '../decision/conclude.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { NoFigures } from '../decision/question.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { compliance } from '../pairing/rules.ts'
import { type Parameters, type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import type { ReadRecord } from './facts.ts'

/**
 * The figures behind a finding about the activities on record.
 *
 * @group Answers
 */
export interface OnRecordParams {
  /** How many activities are on record. */
  readonly activities: number
}

/** What is on record: `true` where it is, nothing where it is not. */
export interface OnRecord {
  /** How many activities are. */
  readonly count: number
  readonly activities: true | undefined
  readonly ledger: true | undefined
  readonly duties: true | undefined
}

const formats = {} as const

const question = questionsAbout<OnRecord, typeof formats>(formats)

/** The questions about what is on record. */
const questions = {
  activities: question({
    asks: 'activities-on-record',
    kind: 'fact',
    path: ['activities'],
    says: 'Which activities does the partnership have? Where none has begun, say so.',
  }),
  ledger: question({
    asks: 'ledger-on-record',
    kind: 'fact',
    path: ['ledger'],
    says: 'What was received, spent, refunded and liquidated? The ledger has all of it; an empty one says that there was nothing.',
  }),
  duties: question({
    asks: 'duties-on-record',
    kind: 'fact',
    path: ['duties'],
    says: 'Which duties have the two school heads done, and on which days?',
  }),
} as const

const rule = rulesAbout<OnRecord>()(formats, questions)

const activitiesOnRecord = rule({
  id: 'partnership/activities-on-record',
  title: 'Activities on record',
  basis: 'interpreted',
  clauses: ['do44/fund/purpose'],
  statement: 'The activities of the partnership are on record, or that none has begun.',
  asks: ['activities'],
  check: () => true,
  figures: ({ count }): AsFarAsKnown<OnRecordParams> => ({ activities: count }),
  met: [
    { if: { activities: 0 }, say: 'No activity is on record, and none has begun.' },
    'Activities are on record ({activities}).',
  ],
  open: 'No activities are on record, so it is not known whether there are any.',
})

const ledgerOnRecord = rule({
  id: 'partnership/ledger-on-record',
  title: 'Ledger on record',
  basis: 'interpreted',
  clauses: ['do44/fund/amount', 'do44/fund/purpose'],
  statement: 'The ledger of the fund is on record.',
  asks: ['ledger'],
  check: () => true,
  figures: (): AsFarAsKnown<NoFigures> => ({}),
  met: 'The ledger of the fund is on record.',
  open: 'The ledger of the fund is not on record, so it is not known what was received and spent.',
})

const dutiesOnRecord = rule({
  id: 'partnership/duties-on-record',
  title: 'Duties on record',
  basis: 'interpreted',
  clauses: ['do44/duties/leader/a', 'do44/duties/partner/a'],
  statement: 'What the two school heads have done is on record.',
  asks: ['duties'],
  check: () => true,
  figures: (): AsFarAsKnown<NoFigures> => ({}),
  met: 'The duties of the two school heads are on record.',
  open: 'The duties of the two school heads are not on record, so it is not known what they have done.',
})

/** The rules of this subject, in rulebook order. */
export const partnershipRules = /* @__PURE__ */ (() =>
  Object.freeze([activitiesOnRecord, ledgerOnRecord, dutiesOnRecord] as const))()

/** All that this subject says. */
export const partnership = { rules: partnershipRules, questions, formats } as const

/** A finding about what a record says. */
export type RecordFinding = FindingsIn<typeof partnershipRules>

/**
 * Whether a record says what it has to: `compliant` or `undetermined`, and never a breach, since what is not on record may be so all the same.
 *
 * @group Answers
 */
export type RecordDecision =
  Decided<'compliant' | 'non-compliant', RecordFinding, 'record'> | Undetermined<RecordFinding, 'record'>

/** Decides whether a record says enough to be judged by. */
export const judgeRecord = (record: ReadRecord, asOf: Day, terms: PolicyTerms): RecordDecision => {
  const { activities = [], ledger, duties } = record
  const first = duties?.firstActivity
  // A list of activities need not be complete: that there is none is said elsewhere.
  const noneBegan = record.activities !== undefined && (first === false || (first !== undefined && first > asOf))
  const facts: OnRecord = {
    count: activities.length,
    activities: activities.length > 0 || noneBegan || undefined,
    ledger: ledger ? true : undefined,
    duties: duties ? true : undefined,
  }
  const findings = applyRules<OnRecord, Parameters, RecordFinding>(partnershipRules, facts, terms)
  return conclude(findings, { kind: 'record', ...compliance }, { subject: wholeInput, terms, asOf })
}
