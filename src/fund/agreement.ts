// The rule that no facts about duties contradict each other, or what is said of the fund, with the question which of them is right.
import type { Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import type { NeedsIn } from '../decision/question.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { spentByPlan } from './account.ts'
import type { ReadFund } from './facts.ts'
import { placeIn } from './places.ts'

/**
 * Which facts of a record contradict each other.
 *
 * `fund-not-received`: duty H is done, and the ledger has no receipt by then. `nothing-to-report`: duty J is done, and the ledger has neither
 * a receipt nor an expense by then. `first-expense`: the duties and the ledger tell the first expense differently. `first-activity`: an
 * activity on record began before what is said to be the first. `wfp-not-drawn-up`: the WFP is approved, and duty F is not done by then.
 * `wfp-not-approved`: duty H is done, and the WFP is not approved by then. `no-activity`: duty H is done, and no activity has begun by then.
 * `expense-in-wfp`: an expense is in the approved WFP, and the WFP is not approved. `obligated-by-wfp`: the approved WFP obligates an
 * amount, and it is not approved. `plan-not-drawn-up`: duty F is not done by a day by which something else needs an approved WFP.
 * `success-without-activity`, `success-without-duty`: the partnership was judged to be successfully implemented, and no activity has begun,
 * or duty A or H is not done. `expenses-beyond-wfp`: the expenses
 * that are in the approved WFP come to more, less refunds, than it obligates; this is found of a fund, also where nothing is said of duties.
 *
 * @group Answers
 */
export type ContradictionId =
  | 'fund-not-received'
  | 'nothing-to-report'
  | 'first-expense'
  | 'first-activity'
  | 'wfp-not-drawn-up'
  | 'wfp-not-approved'
  | 'no-activity'
  | 'expense-in-wfp'
  | 'obligated-by-wfp'
  | 'plan-not-drawn-up'
  | 'success-without-activity'
  | 'success-without-duty'
  | 'expenses-beyond-wfp'

/** Two facts that cannot both be so. */
export interface Contradiction {
  /** Which they are. */
  readonly id: ContradictionId
  /** Where the two stand; the second is where the answer to the question goes that asks which is right. */
  readonly places: readonly [Path, Path]
  /** The voucher of the line of the ledger that is one of them, where it has one. */
  readonly voucher?: string | undefined
  /** The day that the first of them tells, where it tells one. */
  readonly day?: Day | undefined
  /** The day that the second tells. */
  readonly other?: Day | undefined
}

/**
 * The figures behind a finding about facts that contradict each other, and of the question that asks which is right.
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
  /** The voucher of the line of the ledger that is one of them; absent where none is, and where it has none. */
  readonly voucher?: string
  /** The day that the first tells, `YYYY-MM-DD`; absent where it tells none. */
  readonly day?: string
  /** The day that the second tells, `YYYY-MM-DD`; absent where it tells none. */
  readonly other?: string
  /** The day the report speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** Facts that contradict each other; none of them where no facts do. */
export interface Agreement {
  readonly contradiction: Contradiction | undefined
  readonly asOf: Day
  /** Where the duties stand in the input. */
  readonly at: Path
  /** That no facts contradict each other; not known as long as it is not known which of them are right. */
  readonly agreed: true | undefined
}

/** How sentences word the places of facts. */
export const agreementFormats = {
  where: placeIn({
    duty: { leader: (letter) => `duty ${letter}`, partner: (letter) => `the partner’s duty ${letter}` },
    voucher: (voucher) => `voucher ${voucher}`,
    line: (number) => `line ${number} of the ledger`,
    activity: (number) => `activity ${number}`,
    fields: {
      ledger: 'the ledger',
      obligated: 'the amount obligated',
      wfpApproved: 'the approval of the WFP',
      firstActivity: 'the first activity',
      firstExpense: 'the first expense',
      successful: 'the success of the partnership',
    },
  }),
} as const

const figuresOf = ({ contradiction, asOf }: Agreement): AsFarAsKnown<ContradictionParams> => ({
  contradiction: contradiction?.id,
  first: contradiction?.places[0],
  second: contradiction?.places[1],
  voucher: contradiction?.voucher,
  day: contradiction?.day,
  other: contradiction?.other,
  asOf,
})

/** The question about facts that contradict each other. */
export const agreementQuestions = {
  agreed: questionsAbout<Agreement, typeof agreementFormats>(agreementFormats)({
    asks: 'which-is-right',
    kind: 'fact',
    // It is asked only where there is one.
    path: ({ contradiction }) => contradiction!.places[1],
    figures: figuresOf,
    says: [
      {
        if: { contradiction: 'first-expense' },
        say: 'The first expense in the ledger is of {day} ({first:where}); the record says {other}. Which day is right?',
      },
      'Which is right: {first:where}, or {second:where}?',
    ],
  }),
} as const

/** The question which of two facts is right, as it is asked. */
export type AgreementNeed = NeedsIn<(typeof agreementQuestions)['agreed']>

/** The rule. */
export const noContradiction = rulesAbout<Agreement>()(agreementFormats, agreementQuestions)({
  id: 'duties/no-contradiction',
  title: 'No facts that contradict each other',
  basis: 'interpreted',
  clauses: [
    'do44/duties/leader/h',
    'do44/fund/amount',
    'do44/duties/leader/a',
    'do44/duties/leader/f',
    'do44/duties/leader/g',
    'do44/duties/leader/j',
  ],
  statement: 'No fact about the duties contradicts another, or what else is on record.',
  asks: ['agreed'],
  at: ({ contradiction, at }) => contradiction?.places[0] ?? at,
  check: () => true,
  figures: figuresOf,
  met: 'No facts about the duties were found that contradict each other, or what else is on record.',
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
    {
      if: { contradiction: 'plan-not-drawn-up' },
      say: 'What the record says of {first:where} needs a WFP that was approved by {day}, but the record says that it was not drawn up by then ({second:where}).',
    },
    {
      if: { contradiction: 'success-without-activity' },
      say: 'The record says that the partnership was successfully implemented, but that no activity began by {asOf}.',
    },
    {
      if: { contradiction: 'success-without-duty' },
      say: 'The record says that the partnership was successfully implemented, but that {first:where} was not done by {asOf}.',
    },
    {
      if: { contradiction: 'expenses-beyond-wfp' },
      say: 'The expenses of the ledger that are in the approved WFP come to more, less refunds, than the amount that it obligates.',
    },
    'The record says that the WFP was not approved by {asOf}, but that the approved WFP obligates an amount.',
  ],
})

/**
 * A finding about facts that contradict each other.
 *
 * @group Answers
 */
export type AgreementFinding = FindingsIn<readonly [typeof noContradiction]>

/** Applies the rule to each contradiction that was found; once, where none was. */
export const agreementOn = (found: readonly Contradiction[], asOf: Day, at: Path, terms: PolicyTerms) => {
  const facts: readonly Agreement[] =
    found.length > 0
      ? found.map((contradiction) => ({ contradiction, asOf, at, agreed: undefined }))
      : [{ contradiction: undefined, asOf, at, agreed: true }]
  // The places of a contradiction are those of the whole input.
  const place = placeAt([])
  return facts.map((each) => noContradiction.apply(each, terms, place))
}

/** What a fund says of its expenses and of its WFP that cannot both be so on a day. */
export const contradictionsOf = ({ ledger, obligated }: ReadFund, asOf: Day): readonly Contradiction[] =>
  obligated !== undefined && spentByPlan(ledger, asOf) > obligated
    ? [{ id: 'expenses-beyond-wfp', places: [['ledger'], ['obligated']] }]
    : []
