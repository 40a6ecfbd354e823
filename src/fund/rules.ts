// What a Leader School may do with its fund: DepEd's guide, "What are the school-to-school partnership guidelines for FY 2016?"
import type { ExpenseFinding } from '../expenses/rules.ts'
import type { Path } from '../decision/answer.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { peso } from '../decision/wording.ts'
import { rulesAbout } from '../policy/terms.ts'
import { type Centavos, pesos } from '../reading/money.ts'

/**
 * The figures behind a finding about what was received, in pesos with two decimals.
 *
 * @group Answers
 */
export interface ReceivedParams {
  /** What was received, in pesos. */
  readonly received: string
  /** The fund of a Leader School, in pesos. */
  readonly fund: string
}

/**
 * The figures behind a finding about what was spent, in pesos with two decimals.
 *
 * @group Answers
 */
export interface SpentParams {
  /** What was received, in pesos. */
  readonly received: string
  /** What was spent on eligible expenses, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are open, in pesos. */
  readonly open: string
}

/**
 * The figures behind a finding about what was misspent, in pesos with two decimals and less refunds.
 *
 * @group Answers
 */
export interface MisspentParams {
  /** What was spent on expenses that are not eligible and has not come back, in pesos. */
  readonly ineligible: string
  /** What was spent on expenses that are open and has not come back, in pesos. */
  readonly open: string
}

/** What may settle an expense that is open. */
export type ExpenseNeed = ExpenseFinding['needs'][number]

/** What a ledger comes to: the facts of the rules below. */
export interface FundFacts {
  /** What came in. */
  readonly received: Centavos
  /** What was spent on eligible expenses, less refunds. */
  readonly spent: Centavos
  /** What was spent on expenses that are not eligible, less refunds. */
  readonly ineligible: Centavos
  /** What was spent on expenses that are open, less refunds. */
  readonly open: Centavos
  /** What the expenses that are open wait for. */
  readonly needs: readonly ExpenseNeed[]
}

const formats = { peso } as const
const questions = {} as const
const rule = rulesAbout<FundFacts, ExpenseNeed>()(formats, questions)
const looksAt: Path = /* @__PURE__ */ Object.freeze(['ledger'])

const received = rule({
  id: 'fund/received',
  title: 'No more received than the fund',
  basis: 'interpreted',
  clauses: ['do44/fund/amount'],
  statement: 'A Leader School receives no more than the partnership fund.',
  uses: ['fund'],
  at: () => looksAt,
  check: (facts, { fund }) => facts.received <= fund,
  figures: (facts, { fund }): AsFarAsKnown<ReceivedParams> => ({ received: pesos(facts.received), fund: pesos(fund) }),
  met: '{received:peso} was received of a fund of {fund:peso}.',
  breached: '{received:peso} was received, more than the fund of {fund:peso}.',
})

const notOverspent = rule({
  id: 'fund/not-overspent',
  title: 'No more spent than received',
  basis: 'interpreted',
  clauses: ['do44/fund/amount', 'do44/fund/purpose'],
  statement: 'No more is spent on eligible expenses than was received.',
  at: () => looksAt,
  check: ({ received: came, spent, open, needs }) => {
    if (spent > came) return false
    return spent + open <= came || { needs }
  },
  figures: (facts): AsFarAsKnown<SpentParams> => ({
    received: pesos(facts.received),
    spent: pesos(facts.spent),
    open: pesos(facts.open),
  }),
  met: '{spent:peso} was spent on eligible expenses, of {received:peso} received.',
  breached: '{spent:peso} was spent on eligible expenses, more than the {received:peso} received.',
  open: '{spent:peso} was spent on eligible expenses, of {received:peso} received; for {open:peso} more it is not settled whether it was eligible.',
})

const purpose = rule({
  id: 'fund/purpose',
  title: 'Spent only on what is eligible',
  basis: 'interpreted',
  clauses: ['do44/fund/purpose'],
  statement: 'No money was spent on expenses that are not eligible, unless it came back.',
  at: () => looksAt,
  check: ({ ineligible, open, needs }) => {
    if (ineligible > 0n) return false
    return open === 0n || { needs }
  },
  figures: (facts): AsFarAsKnown<MisspentParams> => ({ ineligible: pesos(facts.ineligible), open: pesos(facts.open) }),
  met: 'No money was spent on expenses that are not eligible.',
  breached: '{ineligible:peso} was spent on expenses that are not eligible, and has not come back.',
  open: '{open:peso} was spent on expenses that may turn out not to be eligible.',
})

/** The rules of this subject, in rulebook order. */
export const fundRules = /* @__PURE__ */ Object.freeze([received, notOverspent, purpose])

/** All that this subject says. */
export const fund = { rules: fundRules, questions, formats } as const

/** A finding about a fund. */
export type FundFinding = FindingsIn<typeof fundRules>
