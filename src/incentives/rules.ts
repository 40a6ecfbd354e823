// What a Leader School and its personnel earn: DepEd's guide, "What are the incentives for Leader Schools?"
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { ClassificationFinding } from '../classification/rules.ts'
import { becauseOfParts, conclude, madeWith, needsOfParts } from '../decision/conclude.ts'
import type { Decision, InvalidInput, Path, Reported } from '../decision/answer.ts'
import { applyRules, type FindingsIn, type Rule } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { incentives } from '../order/index.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { type Parameters, type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { read } from '../reading/read.ts'
import {
  type CreditFact,
  creditFacts,
  failing,
  formats,
  type IncentiveFacts,
  incentivesSchema,
  questions,
  type RoleFacts,
  roleQuestions,
  type SchoolRole,
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

/**
 * The figures behind a finding about the role of a school.
 *
 * @group Answers
 */
export interface RoleParams {
  /** The role of the school; absent where unknown. */
  readonly role?: SchoolRole
}

const [sbmRating, ipcrfOpcrf, serviceCredits] = incentives

const ruleOnRole = rulesAbout<RoleFacts, ClassificationFinding['needs'][number]>()(formats, roleQuestions)
const ruleOnSuccess = rulesAbout<IncentiveFacts>()(formats, successQuestions)
const ruleOnStaff = rulesAbout<Staff>()(formats, staffQuestions)

const roleRule = ruleOnRole({
  id: 'incentives/leader-school',
  title: 'Incentives of a Leader School',
  statement: 'Incentives are earned by a Leader School and its personnel.',
  // The guide asks what the incentives for Leader Schools are; that no other school earns them is read from that heading.
  basis: 'interpreted',
  clauses: ['do44/incentives/sbm-rating', 'do44/incentives/ipcrf-opcrf', 'do44/incentives/service-credits'],
  mayAsk: ['role'],
  at: ({ classified }) => classified?.findings[0]?.path ?? ['role'],
  check: ({ role, classified }) => {
    if (role !== undefined) return role === 'leader-school'
    return classified ?? 'role'
  },
  figures: ({ role }): AsFarAsKnown<RoleParams> => ({ role }),
  met: 'The school is a Leader School, and the incentives are for Leader Schools.',
  unmet: 'The school is a Partner School, and the incentives are for Leader Schools.',
  open: 'It is not known whether the school is a Leader School; the incentives are for Leader Schools.',
})

const successRule = /* @__PURE__ */ (() =>
  ruleOnSuccess({
    id: 'incentives/sbm-rating',
    title: 'SBM rating for a successful partnership',
    statement:
      'A partnership that is successfully implemented earns the rating on every Leadership and Governance indicator.',
    basis: 'stated',
    clauses: sbmRating.clauses,
    uses: ['sbmRating'],
    asks: ['successful'],
    closed: 'successful',
    check: ({ successful }) => successful,
    figures: (): AsFarAsKnown<IncentiveParams> => ({ incentive: sbmRating.id }),
    met: 'The partnership was judged to be successfully implemented.',
    unmet: 'The partnership was judged not to be successfully implemented.',
    open: 'It is not known whether the partnership was successfully implemented; the Order does not say who certifies it.',
  }))()

const performanceRule = /* @__PURE__ */ (() =>
  ruleOnStaff({
    id: 'incentives/ipcrf-opcrf',
    title: 'Activities in the IPCRF and OPCRF',
    statement: 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    basis: 'stated',
    clauses: ipcrfOpcrf.clauses,
    asks: ['personnel'],
    closed: 'personnel',
    check: ({ personnel }) => personnel !== 'other',
    figures: (): AsFarAsKnown<IncentiveParams> => ({ incentive: ipcrfOpcrf.id }),
    met: 'Partnership activities are included in the IPCRF and OPCRF of teaching and non-teaching personnel.',
    unmet: 'Only the IPCRF and OPCRF of teaching and non-teaching personnel include partnership activities.',
    open: 'It is not known whether they are personnel of the school.',
  }))()

const creditsRule = /* @__PURE__ */ (() =>
  ruleOnStaff({
    id: 'incentives/service-credits',
    title: 'Service credits for teachers',
    statement:
      'Teachers earn service credits as DO 53, s. 2003 allows: work beyond regular duty, not payable otherwise, no duty in vacations.',
    basis: 'companion',
    clauses: ['do44/incentives/service-credits', 'do53/granted-for', 'do53/granted-to'],
    mayAsk: creditFacts,
    at: (staff) => [failing(staff)[0] ?? 'personnel'],
    check: (staff) => {
      if (failing(staff).length > 0) return false
      return creditFacts.every((fact) => staff[fact] !== undefined) || undefined
    },
    figures: (staff): AsFarAsKnown<CreditParams> => ({ incentive: serviceCredits.id, failing: failing(staff) }),
    met: 'They are teachers, and the work is of the kind that service credits are given for.',
    unmet: 'No service credits are earned, since {failing:against}.',
    open: 'It is not known whether they are teachers whose work service credits are given for.',
  }))()

/** The rules of this subject, in rulebook order. */
export const incentiveRules = /* @__PURE__ */ Object.freeze([roleRule, successRule, performanceRule, creditsRule])

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
 * The answers that a report on incentives is made of. The lists are in the order of the staff, whose label is in the subject of each.
 *
 * @group Answers
 */
export interface IncentivesParts {
  /** Whether the school earns the SBM rating; `applySbmIncentive` says what it does to the score. */
  readonly sbmRating: IncentiveDecision
  /** Whether partnership activities count in the IPCRF and OPCRF of each entry of the staff. */
  readonly ipcrfOpcrf: readonly IncentiveDecision[]
  /** Whether each entry of the staff earns service credits. */
  readonly serviceCredits: readonly IncentiveDecision[]
}

/**
 * What a partnership earns the Leader School and its personnel.
 *
 * @group Answers
 */
export interface IncentivesReport extends Reported<'incentives', 'reported', IncentivesParts, IncentiveFinding> {
  /** The question could be answered. */
  readonly outcome: 'reported'
}

const earning = /* @__PURE__ */ Object.freeze({ kind: 'incentive', met: 'earned', breached: 'not-earned' } as const)

type Classified = RoleFacts['classified']

/** Applies the rule about the role. What a decision on the role waits for, and looks at, has whole paths. */
const onRole = (role: SchoolRole | undefined, classified: Classified, terms: PolicyTerms, at: Path) => {
  if (!classified) return applyRules([roleRule], { role, classified }, terms, at)
  const known = classified.outcome === 'undetermined' ? undefined : classified.outcome
  return applyRules([roleRule], { role: known, classified }, terms)
}

/**
 * Decides whether a school earns the SBM rating, from facts that have been read. Where its role was decided from its level, that
 * is its role, and what the decision waits for is waited for here.
 */
export const judgeRating = (
  { role, successful }: Pick<IncentiveFacts, 'role' | 'successful'>,
  terms: PolicyTerms,
  at: Path = [],
  classified?: Classified,
): Exclude<IncentiveDecision, InvalidInput> => {
  const facts = { successful } as Pick<IncentiveFacts, 'successful'>
  const findings: readonly IncentiveFinding[] = [
    ...onRole(role, classified, terms, at),
    ...applyRules([successRule], facts, terms, at),
  ]
  return conclude(findings, earning, { subject: { path: at }, terms })
}

/** Decides on incentives whose facts have been read; `classified` as above. */
export const judgeIncentives = (
  facts: IncentiveFacts,
  terms: PolicyTerms,
  at: Path = [],
  classified?: Classified,
): IncentivesReport => {
  const ofSchool = onRole(facts.role, classified, terms, at)
  const earned = <Finding extends IncentiveFinding>(
    one: Staff,
    rule: Rule<Staff, Parameters, Finding>,
    index: number,
  ): IncentiveDecision => {
    const place = [...at, 'staff', index]
    const findings: readonly IncentiveFinding[] = [...ofSchool, ...applyRules([rule], one, terms, place)]
    const subject = one.label === undefined ? { path: place } : { path: place, label: one.label }
    return conclude(findings, earning, { subject, terms })
  }
  const staff = facts.staff ?? []
  const parts: IncentivesParts = {
    sbmRating: judgeRating(facts, terms, at, classified),
    ipcrfOpcrf: staff.map((one, index) => earned(one, performanceRule, index)),
    serviceCredits: staff.map((one, index) => earned(one, creditsRule, index)),
  }
  const all = Object.values(parts).flat() as IncentiveDecision[]
  return {
    kind: 'incentives',
    subject: { path: at },
    outcome: 'reported',
    because: becauseOfParts(all),
    needs: needsOfParts(all),
    ...madeWith({ terms }),
    parts,
  }
}

/**
 * Decides what a partnership earns a school: the SBM rating for the school, inclusion in the IPCRF and OPCRF for its teaching and
 * non-teaching personnel, service credits for its teachers.
 *
 * The incentives are those of a Leader School: another school and its personnel earn none, and while the role of the school is not
 * known they are open.
 *
 * Whether the partnership was successfully implemented is a judgement; the Order does not say who certifies it. Service
 * credits are subject to DO 53, s. 2003, as far as it is on record; how many are earned is not decided.
 *
 * @param facts - The role of the school, the judgement of success, and facts about who took part.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
 * @returns A report with a decision for each incentive, `earned`, `not-earned` or `undetermined`; or `invalid-input`.
 * @example
 * ```ts
 * import { checkIncentives } from 'deped-school-partnerships'
 *
 * const answer = checkIncentives({ role: 'leader-school', successful: true, staff: [{ personnel: 'non-teaching' }] })
 * answer.outcome === 'reported' && answer.parts.sbmRating.outcome // => 'earned'
 * answer.outcome === 'reported' && answer.parts.ipcrfOpcrf[0]?.outcome // => 'earned'
 * answer.outcome === 'reported' && answer.parts.serviceCredits[0]?.outcome // => 'not-earned'
 *
 * checkIncentives({ successful: true }).needs.map(({ question }) => question) // => ['Is the school a Leader School or a Partner School? The incentives are for Leader Schools.']
 * ```
 * @clause do44/incentives/sbm-rating
 * @clause do44/incentives/success
 * @clause do44/incentives/ipcrf-opcrf
 * @clause do44/incentives/service-credits
 * @clause do53/granted-for
 * @clause do53/granted-to
 * @group Questions
 */
export const checkIncentives = <Asked extends Detail = 'full'>(
  facts: IncentiveFacts | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<IncentivesReport | InvalidInput<'incentives'>, Asked> =>
  answered(
    'incentives',
    readBy(readPolicyOptions(options), (how) => ({ given: read(incentivesSchema, facts, [], how) })),
    ({ given, options: { policy } }) => judgeIncentives(given, policy),
  )
