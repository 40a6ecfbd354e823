// Whether one pair is valid: DepEd's guide, "How will a Leader School select a Partner School?"
import { conclude } from '../decision/conclude.ts'
import type { Decision, Finding } from '../decision/answer.ts'
import { applyRules, placeAt, rule } from '../decision/old-rule.ts'
import type { NearbyParams, PairParams } from '../decision/rule-params.ts'
import { FY2016, type Policy } from '../order/index.ts'
import { type Pairing, pairingSchema } from './facts.ts'
import { distanceKm, inPhilippines } from '../classification/coordinates.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { schoolName } from '../classification/facts.ts'
import { leaderSchool, partnerSchool } from '../classification/rules.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * Whether a pair, or a list of pairs, is as the Order requires.
 *
 * @group Answers
 */
export type PairingDecision = Decision<'compliant' | 'non-compliant'>

const names = ({ leader, partner }: Pairing): PairParams => ({
  leader: schoolName(leader),
  partner: schoolName(partner),
})

const distinctSchools = /* @__PURE__ */ rule<Pairing, 'pairing/distinct-schools'>({
  id: 'pairing/distinct-schools',
  statement: 'The Leader School and the Partner School are two different schools.',
  basis: 'interpreted',
  clauses: ['do44/purpose/other-schools'],
  parameters: [],
  path: () => ['partner', 'id'],
  check: ({ leader, partner }) => leader.id !== partner.id,
  params: names,
  met: ({ leader, partner }) => `${leader} and ${partner} are two different schools.`,
  breached: ({ leader }) => `${leader} is paired with itself; a partnership is with another school.`,
})

const onList = /* @__PURE__ */ rule<Pairing, 'pairing/on-list'>({
  id: 'pairing/on-list',
  statement: 'The Partner School comes from the DepEd list of Partner Schools.',
  basis: 'stated',
  clauses: ['do44/selection/nearby-from-list', 'do44/selection/pre-identified'],
  parameters: [],
  path: () => ['onDepEdList'],
  check: ({ onDepEdList }) => onDepEdList,
  params: names,
  met: ({ partner }) => `${partner} is on the DepEd list of Partner Schools.`,
  breached: ({ partner }) => `${partner} is not on the DepEd list of Partner Schools.`,
  open: ({ partner }) => `It is not known whether ${partner} is on the DepEd list of Partner Schools.`,
  needs: (pairing) => [
    {
      kind: 'fact',
      asks: 'on-deped-list',
      path: ['onDepEdList'],
      question: `Is ${schoolName(pairing.partner)} on the DepEd list of Partner Schools?`,
      params: names(pairing),
    },
  ],
})

/** How far apart the two schools are: as told, or as their coordinates give it. */
const apart = ({ leader, partner, distanceKm: told }: Pairing): number | undefined =>
  told ?? (leader.coordinates && partner.coordinates && distanceKm(leader.coordinates, partner.coordinates))

const nearbyParams = (pairing: Pairing, { nearbyWithinKm }: Policy): NearbyParams => {
  const distance = apart(pairing)
  return {
    ...names(pairing),
    // Adding zero makes a negative zero plain, which JSON could not carry.
    ...(distance !== undefined && { distanceKm: distance + 0 }),
    ...(nearbyWithinKm && { withinKm: nearbyWithinKm.value + 0 }),
  }
}

const separation = ({ leader, partner, distanceKm: distance }: NearbyParams): string =>
  distance === undefined
    ? `The distance from ${leader} to ${partner} is not known`
    : `${partner} is ${distance} km from ${leader}`

const limit = ({ withinKm }: NearbyParams): string =>
  withinKm === undefined
    ? 'the Order gives no distance for “nearby”'
    : `the policy counts up to ${withinKm} km as nearby`

const nearby = /* @__PURE__ */ rule<Pairing, 'pairing/nearby'>({
  id: 'pairing/nearby',
  statement: 'The Partner School is nearby: as a person judges, or within the distance that the policy gives.',
  basis: 'stated',
  clauses: ['do44/selection/nearby-from-list'],
  parameters: ['nearbyWithinKm'],
  path: () => ['nearby'],
  check: (pairing, { nearbyWithinKm }) => {
    if (!nearbyWithinKm) return pairing.nearby
    const distance = apart(pairing)
    return distance === undefined ? undefined : distance <= nearbyWithinKm.value
  },
  params: nearbyParams,
  met: (figures) =>
    figures.withinKm === undefined
      ? `${figures.partner} was judged to be near ${figures.leader}.`
      : `${separation(figures)}; ${limit(figures)}.`,
  breached: (figures) =>
    figures.withinKm === undefined
      ? `${figures.partner} was judged not to be near ${figures.leader}.`
      : `${separation(figures)}; ${limit(figures)}.`,
  open: (figures) => `${separation(figures)}; ${limit(figures)}.`,
  needs: (pairing, { nearbyWithinKm }) => {
    const { leader, partner } = names(pairing)
    if (!nearbyWithinKm)
      return [
        {
          kind: 'judgement',
          asks: 'nearby',
          path: ['nearby'],
          question: `Is ${partner} near ${leader}?`,
          params: { leader, partner },
        },
      ]
    const misplaced = [pairing.leader, pairing.partner]
      .filter(({ coordinates }) => coordinates && !inPhilippines(coordinates))
      .map(schoolName)
    const why = misplaced.length > 0 ? ` The coordinates of ${misplaced.join(' and ')} are not in the Philippines.` : ''
    const question = `How many kilometres are ${partner} and ${leader} apart?${why}`
    return [{ kind: 'fact', asks: 'distance', path: ['distanceKm'], question, params: { leader, partner, misplaced } }]
  },
})

/** The rules of this subject beside the two of classification, in rulebook order. */
export const pairingRules = /* @__PURE__ */ Object.freeze([distinctSchools, onList, nearby])

/** Applies every rule about one pair to a pair that has been read. */
export const pairFindings = (
  pairing: Pairing,
  policy: PolicyTerms,
  at: readonly (string | number)[] = [],
): Finding[] => [
  leaderSchool.apply(pairing.leader, policy, placeAt([...at, 'leader'])),
  partnerSchool.apply(pairing.partner, policy, placeAt([...at, 'partner'])),
  ...applyRules(pairingRules, pairing, policy, at),
]

/** How parts settle together: one that fails settles it, and one that is open or unreadable leaves it open. */
export const outcomeOf = (outcomes: readonly string[]): 'compliant' | 'non-compliant' | 'undetermined' => {
  if (outcomes.some((outcome) => outcome === 'non-compliant' || outcome === 'non-eligible')) return 'non-compliant'
  return outcomes.every((outcome) => outcome === 'compliant' || outcome === 'eligible') ? 'compliant' : 'undetermined'
}

/** How findings about pairs settle. */
export const compliance = /* @__PURE__ */ Object.freeze({ met: 'compliant', breached: 'non-compliant' } as const)

/**
 * Decides whether one pair of schools is as the Order requires: the leader’s level, the partner’s level, two different
 * schools, a partner from the DepEd list, and nearby.
 *
 * The Order gives no distance for “nearby”, so a person judges it, unless the policy gives `nearbyWithinKm`: then the
 * distance decides, at the limit included, as told in `distanceKm` or measured between the coordinates. Nothing that was
 * seen asks for the same division or the same offering, so neither is tested.
 *
 * @param pairing - The pair; facts that are not known are left out.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns `compliant` where every rule is met, `non-compliant` where one is breached, even if facts are missing,
 * `undetermined` with what is needed, or `invalid-input`.
 * @example
 * ```ts
 * import { checkPairing } from 'deped-school-partnerships'
 *
 * const answer = checkPairing({
 *   leader: { id: '107970', pbb: { year: 2014, level: 5 } },
 *   partner: { id: '107973', pbb: { year: 2014, level: 1 } },
 *   onDepEdList: true,
 * })
 * answer.outcome // => 'undetermined'
 * answer.needs.map(({ kind, asks, path, question }) => [kind, asks, path[0], question]) // => [['judgement', 'nearby', 'nearby', 'Is School 107973 near School 107970?']]
 * ```
 * @clause do44/who/leader-school
 * @clause do44/who/partner-school
 * @clause do44/purpose/other-schools
 * @clause do44/selection/nearby-from-list
 * @clause do44/selection/pre-identified
 * @group Questions
 */
export const checkPairing = (pairing: Pairing, policy: Policy = FY2016): PairingDecision => {
  const input = readAll({ pairing: read(pairingSchema, pairing), policy: readPolicy(policy) })
  return input.issues
    ? invalid(input.issues)
    : conclude(pairFindings(input.value.pairing, input.value.policy), compliance)
}
