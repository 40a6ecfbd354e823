// What a Leader School and its personnel earn: DepEd's guide, "What are the incentives for Leader Schools?"
import { conclude, needsOfParts } from '../decision/conclude.ts'
import type { Decision, InvalidInput, Path } from '../decision/answer.ts'
import { applyRules, type FindingsIn, type Rule } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { FY2016, incentives, type Policy } from '../order/index.ts'
import { readTerms } from '../policy/facts.ts'
import { type Parameters, type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import {
  type CreditFact,
  formats,
  type IncentiveFacts,
  incentivesSchema,
  questions,
  type Staff,
  staffQuestions,
  successQuestions,
} from './facts.ts'

/**
 * The figures behind a finding about an incentive.
 *
 * @group Answers
 */
export interface IncentiveParams {
  /** The id of the incentive. */
  readonly incentive: (typeof incentives)[number]['id']
}

/**
 * An incentive, and what stands against it.
 *
 * @group Answers
 */
export interface CreditParams extends IncentiveParams {
  /** The facts that are not as they have to be, in the order of the rule; none while nothing stands against it. */
  readonly failing: readonly CreditFact[]
}

const [sbmRating, ipcrfOpcrf, serviceCredits] = incentives

/** Asks for the judgement of success, whose answer goes to `path`. */
export const successNeed = (path: Path) => questions.successful.ask({}, {} as Parameters, () => path)

const ruleOnSuccess = rulesAbout<IncentiveFacts>()(formats, successQuestions)
const ruleOnStaff = rulesAbout<Staff>()(formats, staffQuestions)

const successRule = /* @__PURE__ */ (() =>
  ruleOnSuccess({
    id: 'incentives/sbm-rating',
    statement:
      'A partnership that is successfully implemented earns the rating on every Leadership and Governance indicator.',
    basis: 'stated',
    clauses: sbmRating.clauses,
    uses: ['sbmRating'],
    asks: ['successful'],
    closed: true,
    check: ({ successful }) => successful,
    figures: (): AsFarAsKnown<IncentiveParams> => ({ incentive: sbmRating.id }),
    met: 'The partnership was judged to be successfully implemented.',
    breached: 'The partnership was judged not to be successfully implemented.',
    open: 'It is not known whether the partnership was successfully implemented; the Order does not say who certifies it.',
  }))()

const performanceRule = /* @__PURE__ */ (() =>
  ruleOnStaff({
    id: 'incentives/ipcrf-opcrf',
    statement: 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    basis: 'stated',
    clauses: ipcrfOpcrf.clauses,
    asks: ['personnel'],
    closed: true,
    check: ({ personnel }) => personnel !== 'other',
    figures: (): AsFarAsKnown<IncentiveParams> => ({ incentive: ipcrfOpcrf.id }),
    met: 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    breached: 'Only the IPCRF and OPCRF of teaching and non-teaching personnel include partnership activities.',
    open: 'It is not known whether they are personnel of the school.',
  }))()

/** The facts that service credits go by, in the order of the rule, each with the value it must have: those but the first by DO 53, s. 2003. */
const creditFacts = {
  personnel: 'teaching',
  beyondRegularDuty: true,
  payPossible: false,
  reportsInVacations: false,
} as const satisfies { readonly [Fact in CreditFact]: Staff[Fact] }
const creditNames = /* @__PURE__ */ (() => Object.keys(creditFacts) as CreditFact[])()

/** The facts that stand against service credits. */
const failing = (staff: Staff): readonly CreditFact[] =>
  creditNames.filter((fact) => staff[fact] !== undefined && staff[fact] !== creditFacts[fact])

const creditsRule = /* @__PURE__ */ (() =>
  ruleOnStaff({
    id: 'incentives/service-credits',
    statement:
      'Teachers earn service credits as DO 53, s. 2003 allows: work beyond regular duty, not payable otherwise, no duty in vacations.',
    basis: 'companion',
    clauses: ['do44/incentives/service-credits', 'do53/granted-for', 'do53/granted-to'],
    mayAsk: creditNames,
    at: (staff) => [failing(staff)[0] ?? 'personnel'],
    check: (staff) => {
      if (failing(staff).length > 0) return false
      return creditNames.every((fact) => staff[fact] !== undefined) || undefined
    },
    figures: (staff): AsFarAsKnown<CreditParams> => ({ incentive: serviceCredits.id, failing: failing(staff) }),
    met: 'They are teachers, and the work is of the kind that service credits are given for.',
    breached: 'No service credits are earned, since {failing:against}.',
    open: 'It is not known whether they are teachers whose work service credits are given for.',
  }))()

/** The rules of this subject, in rulebook order. */
export const incentiveRules = /* @__PURE__ */ Object.freeze([successRule, performanceRule, creditsRule])

/** All that this subject says. */
export const incentivesSubject = { rules: incentiveRules, questions, formats } as const

/** A finding about incentives. */
export type IncentiveFinding = FindingsIn<typeof incentiveRules>

/**
 * Whether an incentive is earned.
 *
 * @group Answers
 */
export type IncentiveDecision = Decision<'earned' | 'not-earned', IncentiveFinding, 'incentive'>

/**
 * What the staff earn.
 *
 * @group Answers
 */
export interface StaffIncentives {
  /** Who they are; absent where the facts do not say. */
  readonly label?: string
  /** Whether partnership activities count in the IPCRF and OPCRF. */
  readonly ipcrfOpcrf: IncentiveDecision
  /** Whether service credits are earned. */
  readonly serviceCredits: IncentiveDecision
}

/**
 * What a partnership earns the Leader School and its personnel.
 *
 * @group Answers
 */
export interface IncentivesReport {
  /** Which question is answered. */
  readonly kind: 'incentives'
  /** The question could be answered. */
  readonly outcome: 'reported'
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the report. */
  readonly version: string
  /** Whether the school earns the SBM rating; `applySbmIncentive` says what it does to the score. */
  readonly sbmRating: IncentiveDecision
  /** What each entry of the staff earns, in the order given. */
  readonly staff: readonly StaffIncentives[]
  /** What would settle the open findings, once each, those that settle most first. */
  readonly needs: readonly IncentiveFinding['needs'][number][]
}

const earning = /* @__PURE__ */ Object.freeze({ kind: 'incentive', met: 'earned', breached: 'not-earned' } as const)

/** Decides on incentives whose facts have been read. */
export const judgeIncentives = (
  { staff = [], ...facts }: IncentiveFacts,
  terms: PolicyTerms,
  at: Path = [],
): IncentivesReport => {
  const earned = <Facts, Finding extends IncentiveFinding>(
    each: Rule<Facts, Parameters, Finding>,
    of: Facts,
    place: Path,
  ): IncentiveDecision => conclude(applyRules([each], of, terms, place), earning)
  const rating = earned(successRule, facts, at)
  const each = staff.map((one, index): StaffIncentives => {
    const place = [...at, 'staff', index]
    return {
      ...(one.label !== undefined && { label: one.label }),
      ipcrfOpcrf: earned(performanceRule, one, place),
      serviceCredits: earned(creditsRule, one, place),
    }
  })
  const parts = [rating, ...each.flatMap((one) => [one.ipcrfOpcrf, one.serviceCredits])]
  return {
    kind: 'incentives',
    outcome: 'reported',
    policy: terms.id,
    version,
    sbmRating: rating,
    staff: each,
    needs: needsOfParts(parts),
  }
}

/**
 * Decides what a partnership earns: the SBM rating for the school, inclusion in the IPCRF and OPCRF for teaching and
 * non-teaching personnel, service credits for teachers.
 *
 * Whether the partnership was successfully implemented is a judgement; the Order does not say who certifies it. Service
 * credits are subject to DO 53, s. 2003, as far as it is on record; how many are earned is not decided.
 *
 * @param facts - The judgement of success, and facts about who took part.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns A report with a decision for each incentive, `earned`, `not-earned` or `undetermined`; or `invalid-input`.
 * @example
 * ```ts
 * import { checkIncentives } from 'deped-school-partnerships'
 *
 * const answer = checkIncentives({ successful: true, staff: [{ personnel: 'non-teaching' }] })
 * answer.outcome === 'reported' && answer.sbmRating.outcome // => 'earned'
 * answer.outcome === 'reported' && answer.staff[0]?.ipcrfOpcrf.outcome // => 'earned'
 * answer.outcome === 'reported' && answer.staff[0]?.serviceCredits.outcome // => 'not-earned'
 * ```
 * @clause do44/incentives/sbm-rating
 * @clause do44/incentives/success
 * @clause do44/incentives/ipcrf-opcrf
 * @clause do44/incentives/service-credits
 * @clause do53/granted-for
 * @clause do53/granted-to
 * @group Questions
 */
export const checkIncentives = (
  facts: IncentiveFacts,
  policy: Policy = FY2016,
): IncentivesReport | InvalidInput<'incentives'> => {
  const input = readAll({ facts: read(incentivesSchema, facts), policy: readTerms(policy) })
  return input.issues ? invalid('incentives', input.issues) : judgeIncentives(input.value.facts, input.value.policy)
}
