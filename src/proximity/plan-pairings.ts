import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { conclude, madeWith, wholeInput } from '../decision/conclude.ts'
import type { InvalidInput, Reported } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { readList } from '../reading/list.ts'
import { invalid, type Reading } from '../reading/read.ts'
import { type School, schoolSchema } from '../classification/facts.ts'
import { type PlanOptions, readPlanOptions, type Selection } from './facts.ts'
import type { Parameter } from '../order/index.ts'
import type { SelectionDecision } from '../pairing/list.ts'
import { compliance } from '../pairing/rules.ts'
import { type SelectionFinding, selectionFindings } from '../pairing/selection.ts'
import { type DivisionPlan, planDivision, type PlanTotals } from './division-plan.ts'
import { divisionsOf, limitOf, type Proposal, proposal } from './nearness.ts'
import { rolesUnder } from '../classification/roles.ts'
import { type DisputedFact, rosterOf } from './roster.ts'
import { standingPairs } from './standing-pairs.ts'

/**
 * A record that could not be read.
 *
 * @group Answers
 */
export interface UnreadableSchool {
  /** Its index in the list of schools. */
  readonly index: number
  /** What is wrong with it. */
  readonly decision: InvalidInput<'school'>
}

/**
 * The answers that a plan is made of.
 *
 * @group Answers
 */
export interface PlanParts {
  /** What only the whole plan shows: one partner for each leader, none twice, no school in both roles. */
  readonly selection: SelectionDecision
}

/**
 * A plan of pairs, division by division: a proposal, which the Leader Schools may follow or not.
 *
 * @group Answers
 */
export interface PairingPlan extends Reported<'plan', 'proposed', PlanParts, SelectionFinding> {
  /** Pairs were proposed, as far as there were schools for them. */
  readonly outcome: 'proposed'
  /** The distance in kilometres beyond which no measured pair is proposed; absent where the policy gives none. */
  readonly limit?: Parameter<number>
  /** The figures of all divisions together. */
  readonly totals: PlanTotals
  /** The divisions, in the order of region and division; the schools without a division come last. */
  readonly divisions: readonly DivisionPlan[]
  /** The ids whose records state differently what a plan goes by: the level, or a place. Taking the first would depend on the order of the list, so none is planned for. */
  readonly contradictory: readonly string[]
  /** What records of one id state differently, these and facts that a plan does not go by, in the order of the ids. */
  readonly differing: readonly DisputedFact[]
  /** The records that could not be read, by their index. */
  readonly unreadable: readonly UnreadableSchool[]
  /** That the plan is a proposal. */
  readonly proposal: Proposal
}

/**
 * Proposes a partner for each Leader School, division by division.
 *
 * As many leaders as possible are served, and among the plans that do so those count that have the most pairs whose distance can be
 * measured; among these the least distance in all; then, for leaders that cannot be measured, a partner in the same district, or else
 * municipality. What is still equal goes by the order of the ids, so that the same schools give the same plan in any order. No measured
 * pair is farther apart than a policy’s `nearbyWithinKm`.
 *
 * Each leader is proposed one partner, and each partner to one leader, also where a policy’s `partnersPerLeader` or
 * `leadersPerPartner` allows more: those only let more pairs stand already. A fixed pair is kept whatever the levels and the distance
 * of its schools; `checkPairing` judges them. A leader that a fixed pair has as its Partner School is proposed no partner.
 *
 * A division is known by its region and name. A school that names a division and no region is in the one region that has a division of
 * that name in the list; where none has, or several, such schools are a division of their own.
 *
 * Records of one id are one school: what any of them states counts. Where two state the level of the year that decides differently, or
 * the place, the school is not planned for; another fact that they state differently, such as a name, is left out and told.
 *
 * @param schools - The schools, 1,000,000 at most; each with its level, its region and division, and its coordinates where they
 * are known.
 * @param options - The policy, and the pairs that stand already.
 * @returns The plan, or `invalid-input` where the options or the list as a whole could not be read, a fixed pair names a school that is
 * not in the list, or fixed pairs conflict with each other.
 * @example
 * ```ts
 * import { planPairings, type School } from 'deped-school-partnerships'
 *
 * const school = (id: string, level: 1 | 5, longitude: number): School =>
 *   ({ id, pbb: { year: 2014, level }, division: 'Cavite', coordinates: { latitude: 14.4, longitude } })
 * const plan = planPairings([school('900001', 5, 120.90), school('900002', 5, 120.91), school('900011', 1, 120.904), school('900012', 1, 120.89)])
 * if (plan.outcome === 'invalid-input') throw new Error(plan.issues[0].message)
 *
 * const [division] = plan.divisions
 * division?.pairs.map(({ leader, partner, distanceKm }) => [leader.id, partner.id, distanceKm]) // => [['900001', '900012', 1.077], ['900002', '900011', 0.646]]
 * plan.totals.totalKm // => 1.723
 * plan.parts.selection.outcome // => 'compliant'
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @clause do44/selection/nearby-from-list
 * @clause do44/duties/leader/a
 * @applies classifySchool
 * @group Questions
 */
export const planPairings = <Asked extends Detail = 'full'>(
  schools: readonly (School | Unread)[] | Unread,
  options: PlanOptions<Asked> = {},
): InDetail<PairingPlan | InvalidInput<'plan'>, Asked> =>
  answered(
    'plan',
    readBy(readPlanOptions(options), (how) => ({ given: readList(schoolSchema, schools, 'a list of schools', how) })),
    ({ given, options: { policy, fixed } }) => planOf(given, fixed ?? [], policy),
  )

/** Plans for schools that were read. */
const planOf = (
  schools: readonly Reading<School>[],
  fixed: readonly Selection[],
  policy: PolicyTerms,
): PairingPlan | InvalidInput<'plan'> => {
  const roster = rosterOf(schools, policy)
  const standing = standingPairs(fixed, roster.schools, policy)
  if (standing.issues) return invalid('plan', standing.issues)

  const basis = {
    policy,
    roleOf: rolesUnder(policy),
    partnersOf: standing.value,
    paired: new Set(fixed.flatMap(({ leader, partner }) => [leader, partner])),
  }
  const known = roster.schools.map(({ school }) => school)
  const divisionOf = divisionsOf(known)
  const groups = groupBy(known, (school) => divisionOf(school) ?? last)
  const divisions = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => planDivision(group, basis))
  const pairs = divisions.flatMap((division) => division.pairs)
  const selection = conclude<'selection', 'compliant', 'non-compliant', SelectionFinding>(
    selectionFindings(
      pairs.map(({ leader, partner }, index) => ({ index, leader: leader.id, partner: partner.id })),
      [],
      policy,
    ),
    { kind: 'selection', ...compliance },
    { subject: wholeInput, terms: policy },
  )
  return {
    kind: 'plan',
    subject: wholeInput,
    outcome: 'proposed',
    because: selection.because,
    // The plan waits for nothing; what would settle the roles of schools is with them.
    needs: [],
    ...madeWith({ terms: policy }),
    parts: { selection },
    ...limitOf(policy),
    totals: sumOf(divisions.map(({ totals }) => totals)),
    divisions,
    contradictory: [...new Set(roster.contradictory.map(({ school }) => school.id))],
    differing: roster.differing,
    unreadable: roster.unreadable.map(({ index, issues }) => ({
      index,
      decision: invalid('school', issues, { path: [index] }),
    })),
    proposal,
  }
}

/** The key of the schools without a division: after every name. */
const last = '\uffff'

/** The figures of several plans together. Metres are added, so that the sum is exact. */
const sumOf = (all: readonly PlanTotals[]): PlanTotals => {
  const sum = (name: keyof PlanTotals): number => all.reduce((total, each) => total + each[name], 0)
  return {
    schools: sum('schools'),
    leaders: sum('leaders'),
    partners: sum('partners'),
    pairs: sum('pairs'),
    measured: sum('measured'),
    totalKm: all.reduce((total, { totalKm }) => total + Math.round(totalKm * 1000), 0) / 1000,
    unserved: sum('unserved'),
  }
}
