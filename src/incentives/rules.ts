// What a Leader School and its personnel earn: DepEd's guide, "What are the incentives for Leader Schools?"
import { conclude, needsOfParts } from '../decision/conclude.ts'
import type { Decision, InvalidInput, Need, Path } from '../decision/answer.ts'
import { noParams, type StaffNeedParams } from '../decision/need-params.ts'
import { applyRules, type Rule, rule } from '../decision/old-rule.ts'
import type { CreditParams } from '../decision/rule-params.ts'
import { FY2016, incentives, type Policy } from '../order/index.ts'
import { type IncentiveFacts, incentivesSchema, type Staff } from './facts.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import { listed } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * Whether an incentive is earned.
 *
 * @group Answers
 */
export type IncentiveDecision = Decision<'earned' | 'not-earned'>

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
  readonly needs: readonly Need[]
}

const [sbmRating, ipcrfOpcrf, serviceCredits] = incentives
const who = ({ label }: Staff): string => label ?? 'the staff'

/** Asks for the judgement of success. */
export const successNeed = (path: Path): Need => ({
  kind: 'judgement',
  asks: 'success',
  path,
  question:
    'Was the partnership successfully implemented, and who certifies it? The Order does not say who does, or by what measure.',
  params: noParams,
})

const successRule = /* @__PURE__ */ (() =>
  /* @__PURE__ */ rule<IncentiveFacts, 'incentives/sbm-rating'>({
    id: 'incentives/sbm-rating',
    statement:
      'A partnership that is successfully implemented earns the rating on every Leadership and Governance indicator.',
    basis: 'stated',
    clauses: sbmRating.clauses,
    parameters: ['sbmRating'],
    path: () => ['successful'],
    check: ({ successful }) => successful,
    params: () => ({ incentive: sbmRating.label }),
    met: () => 'The partnership was judged to be successfully implemented.',
    breached: () => 'The partnership was judged not to be successfully implemented.',
    open: () =>
      'It is not known whether the partnership was successfully implemented; the Order does not say who certifies it.',
    needs: () => [successNeed(['successful'])],
  }))()

const named = ({ label }: Staff): StaffNeedParams => (label === undefined ? noParams : { staff: label })

const personnelNeed = (staff: Staff): Need => ({
  kind: 'fact',
  asks: 'personnel',
  path: ['personnel'],
  question: `Are ${who(staff)} teaching or non-teaching personnel?`,
  params: named(staff),
})

const performanceRule = /* @__PURE__ */ (() =>
  /* @__PURE__ */ rule<Staff, 'incentives/ipcrf-opcrf'>({
    id: 'incentives/ipcrf-opcrf',
    statement: 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    basis: 'stated',
    clauses: ipcrfOpcrf.clauses,
    parameters: [],
    path: () => ['personnel'],
    check: ({ personnel }) => (personnel === undefined ? undefined : personnel !== 'other'),
    params: () => ({ incentive: ipcrfOpcrf.label }),
    met: () => 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    breached: () => 'Only the IPCRF and OPCRF of teaching and non-teaching personnel include partnership activities.',
    open: () => 'It is not known whether they are personnel of the school.',
    needs: (staff) => [personnelNeed(staff)],
  }))()

/** The facts that DO 53, s. 2003 asks for, each with the value it must have. */
const creditFacts = [
  {
    fact: 'beyondRegularDuty',
    must: true,
    asks: 'beyond-regular-duty',
    question: 'Was the work beyond regular functions or hours',
    against: 'the work was not beyond regular functions or hours',
  },
  {
    fact: 'payPossible',
    must: false,
    asks: 'pay-possible',
    question: 'Is an honorarium or overtime pay possible for the work',
    against: 'an honorarium or overtime pay is possible for the work',
  },
  {
    fact: 'reportsInVacations',
    must: false,
    asks: 'reports-in-vacations',
    question: 'Do they report for duty during the Christmas and summer vacations',
    against: 'they report for duty during the Christmas and summer vacations',
  },
] as const

const isKnown = <Value>(value: Value | undefined): value is Value => value !== undefined

/** The facts that stand against service credits. */
const failing = (staff: Staff): CreditParams['failing'] => [
  ...(isKnown(staff.personnel) && staff.personnel !== 'teaching' ? (['personnel'] as const) : []),
  ...creditFacts.flatMap(({ fact, must }) => (isKnown(staff[fact]) && staff[fact] !== must ? [fact] : [])),
]
const against = (fact: CreditParams['failing'][number]): string =>
  creditFacts.find((each) => each.fact === fact)?.against ?? 'they are not teachers'

const creditsRule = /* @__PURE__ */ rule<Staff, 'incentives/service-credits'>({
  id: 'incentives/service-credits',
  statement:
    'Teachers earn service credits as DO 53, s. 2003 allows: work beyond regular duty, not payable otherwise, no duty in vacations.',
  basis: 'companion',
  clauses: ['do44/incentives/service-credits', 'do53/granted-for', 'do53/granted-to'],
  parameters: [],
  path: (staff) => [failing(staff)[0] ?? 'personnel'],
  check: (staff) => {
    if (failing(staff).length > 0) return false
    return isKnown(staff.personnel) && creditFacts.every(({ fact }) => isKnown(staff[fact])) ? true : undefined
  },
  params: (staff) => ({ incentive: serviceCredits.label, failing: failing(staff) }),
  met: () => 'They are teachers, and the work is of the kind that service credits are given for.',
  breached: ({ failing: facts }) => `No service credits are earned, since ${listed(facts.map(against), 'and')}.`,
  open: () => 'It is not known whether they are teachers whose work service credits are given for.',
  needs: (staff) => [
    ...(staff.personnel === undefined ? [personnelNeed(staff)] : []),
    ...creditFacts.flatMap(({ fact, asks, question }): Need[] =>
      staff[fact] === undefined
        ? [{ kind: 'fact', asks, path: [fact], question: `${question}: ${who(staff)}?`, params: named(staff) }]
        : [],
    ),
  ],
})

/** The rules of this subject, in rulebook order. */
export const incentiveRules = /* @__PURE__ */ Object.freeze([successRule, performanceRule, creditsRule])

const earning = /* @__PURE__ */ Object.freeze({ met: 'earned', breached: 'not-earned' } as const)

/** Decides on incentives whose facts have been read. */
export const judgeIncentives = (
  { staff = [], ...facts }: IncentiveFacts,
  policy: PolicyTerms,
  at: Path = [],
): IncentivesReport => {
  const earned = <Facts>(each: Rule<Facts>, of: Facts, place: Path): IncentiveDecision =>
    conclude(applyRules([each], of, policy, place), earning)
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
  return { outcome: 'reported', policy: policy.id, version, sbmRating: rating, staff: each, needs: needsOfParts(parts) }
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
export const checkIncentives = (facts: IncentiveFacts, policy: Policy = FY2016): IncentivesReport | InvalidInput => {
  const input = readAll({ facts: read(incentivesSchema, facts), policy: readPolicy(policy) })
  return input.issues ? invalid(input.issues) : judgeIncentives(input.value.facts, input.value.policy)
}
