// What a record has to say before a partnership can be found in order: its activities, its ledger, its duties, and no contradiction.
import type { Decided, Path, Undetermined } from '../decision/answer.ts'
import { conclude, wholeInput } from '../decision/conclude.ts'
import { placeAt } from '../decision/place.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { NoFigures } from '../decision/question.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { compliance } from '../pairing/rules.ts'
import { type Parameters, type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { type Contradiction, type ContradictionId, contradictionsIn } from './contradictions.ts'
import type { ReadRecord } from './facts.ts'
import { placeIn } from './places.ts'

/**
 * The figures behind a finding about the activities on record.
 *
 * @group Answers
 */
export interface OnRecordParams {
  /** How many activities are on record. */
  readonly activities: number
}

/**
 * The figures behind a finding about facts of a record that contradict each other, and of the question that asks which is right.
 *
 * @group Answers
 */
export interface ContradictionParams {
  /** Which facts they are; absent where none do. */
  readonly contradiction?: ContradictionId
  /** Where the first of them stands. */
  readonly first?: Path
  /** Where the second stands. */
  readonly second?: Path
  /** The day that the first tells, `YYYY-MM-DD`; absent where it tells none. */
  readonly day?: string
  /** The day that the second tells, `YYYY-MM-DD`; absent where it tells none. */
  readonly other?: string
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What is on record: `true` where it is, nothing where it is not. */
export interface OnRecord {
  /** How many activities are. */
  readonly count: number
  readonly activities: true | undefined
  readonly ledger: true | undefined
  readonly duties: true | undefined
}

/** Facts that contradict each other; none of them where no facts do. */
export interface Agreement {
  readonly contradiction: Contradiction | undefined
  readonly asOf: Day
  /** That no facts contradict each other; not known as long as it is not known which of them are right. */
  readonly agreed: true | undefined
}

/** How sentences word the figures about a record. */
const formats = {
  where: placeIn({
    duty: { leader: (letter) => `duty ${letter}`, partner: (letter) => `the partner’s duty ${letter}` },
    line: (number) => `line ${number} of the ledger`,
    activity: (number) => `activity ${number}`,
    fields: {
      ledger: 'the ledger',
      obligated: 'the amount obligated',
      wfpApproved: 'the approval of the WFP',
      firstActivity: 'the first activity',
      firstExpense: 'the first expense',
    },
  }),
} as const

const figuresOf = ({ contradiction, asOf }: Agreement): AsFarAsKnown<ContradictionParams> => ({
  contradiction: contradiction?.id,
  first: contradiction?.places[0],
  second: contradiction?.places[1],
  day: contradiction?.day,
  other: contradiction?.other,
  asOf,
})

const question = questionsAbout<OnRecord, typeof formats>(formats)

/** The questions about what is on record. */
const recordQuestions = {
  activities: question({
    asks: 'activities-on-record',
    kind: 'fact',
    path: ['activities'],
    says: 'Which activities does the partnership have? Where none has begun, an empty list and `duties.firstActivity` say so.',
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

/** The question about facts that contradict each other. */
const agreementQuestions = {
  agreed: questionsAbout<Agreement, typeof formats>(formats)({
    asks: 'which-is-right',
    kind: 'fact',
    // It is asked only where there is one.
    path: ({ contradiction }) => contradiction!.places[1],
    figures: figuresOf,
    says: 'Which is right: {first:where}, or {second:where}?',
  }),
} as const

const rule = rulesAbout<OnRecord>()(formats, recordQuestions)

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

const noContradiction = rulesAbout<Agreement>()(formats, agreementQuestions)({
  id: 'partnership/no-contradiction',
  title: 'No facts that contradict each other',
  basis: 'interpreted',
  clauses: [
    'do44/duties/leader/h',
    'do44/fund/amount',
    'do44/duties/leader/f',
    'do44/duties/leader/g',
    'do44/duties/leader/j',
  ],
  statement: 'No two facts on record contradict each other.',
  asks: ['agreed'],
  at: ({ contradiction }) => contradiction?.places[0] ?? [],
  check: () => true,
  figures: figuresOf,
  met: 'No two facts on record were found that contradict each other.',
  open: [
    {
      if: { contradiction: 'fund-not-received' },
      say: 'The record says that the fund was received by {day} ({first:where}), but the first receipt in the ledger, which is complete, is of {other}.',
    },
    {
      if: { contradiction: 'fund-not-received' },
      say: 'The record says that the fund was received by {day} ({first:where}), but the ledger, which is complete, has no receipt.',
    },
    {
      if: { contradiction: 'nothing-to-report' },
      say: 'The record says that the reports on the fund were handed in by {day} ({second:where}), but the ledger, which is complete, has no receipt or expense by then.',
    },
    {
      if: { contradiction: 'first-expense' },
      say: 'The record says that the first expense was made on {other}, but that of the ledger is of {day} ({first:where}).',
    },
    {
      if: { contradiction: 'first-expense' },
      say: 'The record says that no expense was made by {asOf}, but the ledger has one of {day} ({first:where}).',
    },
    {
      if: { contradiction: 'first-expense' },
      say: 'The record says that the first expense was made on {other}, but the ledger, which is complete, has none by {asOf}.',
    },
    {
      if: { contradiction: 'first-activity' },
      say: 'The record says that the first activity began on {day}, but one of its activities began on {other} ({second:where}).',
    },
    {
      if: { contradiction: 'first-activity' },
      say: 'The record says that no activity began by {asOf}, but one of its activities began on {other} ({second:where}).',
    },
    {
      if: { contradiction: 'wfp-not-drawn-up' },
      say: 'The record says that the WFP was approved by {day}, but that it was not drawn up by then ({second:where}).',
    },
    {
      if: { contradiction: 'wfp-not-approved' },
      say: 'The record says that the approved WFP was carried out by {day} ({first:where}), but that it was not approved by then.',
    },
    {
      if: { contradiction: 'no-activity' },
      say: 'The record says that the approved WFP was carried out by {day} ({first:where}), but that no activity began by then.',
    },
    {
      if: { contradiction: 'expense-in-wfp' },
      say: 'The record says that the WFP was not approved by {asOf}, but that an expense is in the approved WFP ({second:where}).',
    },
    'The record says that the WFP was not approved by {asOf}, but that the approved WFP obligates an amount.',
  ],
})

const onRecordRules = [activitiesOnRecord, ledgerOnRecord, dutiesOnRecord] as const

/** The rules of this subject, in rulebook order. */
export const partnershipRules = /* @__PURE__ */ (() => Object.freeze([...onRecordRules, noContradiction] as const))()

/** All that this subject says. */
export const partnership = {
  rules: partnershipRules,
  questions: /* @__PURE__ */ (() => ({ ...recordQuestions, ...agreementQuestions }) as const)(),
  formats,
} as const

/** A finding about what a record says. */
export type RecordFinding = FindingsIn<typeof partnershipRules>

/**
 * Whether a record says what it has to, and nothing that contradicts itself: `compliant` or `undetermined`, and never a breach, since what
 * is not on record may be so all the same.
 *
 * @group Answers
 */
export type RecordDecision =
  Decided<'compliant' | 'non-compliant', RecordFinding, 'record'> | Undetermined<RecordFinding, 'record'>

/** A record that was judged, with what contradicts itself in it. */
export interface JudgedRecord {
  /** Whether it says enough. */
  readonly decision: RecordDecision
  /** What cannot both be so. */
  readonly contradictions: readonly Contradiction[]
}

/** Decides whether a record says enough to be judged by. */
export const judgeRecord = (record: ReadRecord, asOf: Day, terms: PolicyTerms): JudgedRecord => {
  const { activities = [], ledger, duties } = record
  const first = duties?.firstActivity
  // A list of activities need not be complete: that there is none is said elsewhere.
  const noneBegan = record.activities !== undefined && (first === false || (first !== undefined && first > asOf))
  const onRecord: OnRecord = {
    count: activities.length,
    activities: activities.length > 0 || noneBegan || undefined,
    ledger: ledger ? true : undefined,
    duties: duties ? true : undefined,
  }
  const contradictions = contradictionsIn(record, asOf)
  const agreements: readonly Agreement[] =
    contradictions.length > 0
      ? contradictions.map((contradiction) => ({ contradiction, asOf, agreed: undefined }))
      : [{ contradiction: undefined, asOf, agreed: true }]
  const place = placeAt([])
  const findings: readonly RecordFinding[] = [
    ...applyRules<OnRecord, Parameters, RecordFinding>(onRecordRules, onRecord, terms),
    ...agreements.map((each) => noContradiction.apply(each, terms, place)),
  ]
  return {
    decision: conclude(findings, { kind: 'record', ...compliance }, { subject: wholeInput, terms, asOf }),
    contradictions,
  }
}
