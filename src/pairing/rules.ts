// Whether one pair is valid: DepEd's guide, "How will a Leader School select a Partner School?"
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import { factsOf as schoolFactsOf } from '../classification/rules.ts'
import { type ClassificationFinding, leaderSchool, partnerSchool } from '../classification/rules.ts'
import type { Decision, InvalidInput, Path } from '../decision/answer.ts'
import { conclude } from '../decision/conclude.ts'
import { placeAt } from '../decision/place.ts'
import { applyRules, type FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { type Parameters, type PolicyTerms, rulesAbout } from '../policy/terms.ts'
import { read } from '../reading/read.ts'
import {
  factsOf,
  formats,
  type PairFacts,
  type Pairing,
  type PairParams,
  pairingSchema,
  questions,
  schoolsOf,
} from './facts.ts'

/**
 * The figures behind a finding about the distance of a pair.
 *
 * @group Answers
 */
export interface NearbyParams extends PairParams {
  /** The distance in kilometres, as told or else measured to the metre; absent where unknown. */
  readonly distanceKm?: number
  /** The greatest distance in kilometres that the policy counts as nearby; absent where a person judges. */
  readonly withinKm?: number
}

const rule = rulesAbout<PairFacts>()(formats, questions)

const distinctSchools = rule({
  id: 'pairing/distinct-schools',
  title: 'Two different schools',
  basis: 'interpreted',
  clauses: ['do44/purpose/other-schools'],
  statement: 'The Leader School and the Partner School are two different schools.',
  at: () => partnerId,
  check: ({ leader, partner }) => leader.id !== partner.id,
  figures: (pair): AsFarAsKnown<PairParams> => schoolsOf(pair),
  met: '{leader:school} and {partner:school} are two different schools.',
  breached: '{leader:school} is paired with itself; a partnership is with another school.',
})
const partnerId: Path = /* @__PURE__ */ Object.freeze(['partner', 'id'])

const onList = rule({
  id: 'pairing/on-list',
  title: 'Partner School on the DepEd list',
  basis: 'stated',
  clauses: ['do44/selection/nearby-from-list', 'do44/selection/pre-identified'],
  statement: 'The Partner School comes from the DepEd list of Partner Schools.',
  asks: ['onDepEdList'],
  check: ({ onDepEdList }) => onDepEdList,
  figures: (pair): AsFarAsKnown<PairParams> => schoolsOf(pair),
  met: '{partner:school} is on the DepEd list of Partner Schools.',
  breached: '{partner:school} is not on the DepEd list of Partner Schools.',
  open: 'It is not known whether {partner:school} is on the DepEd list of Partner Schools.',
})

const byPolicy =
  '{partner:school} is {distanceKm} km from {leader:school}; the policy counts up to {withinKm} km as nearby.'

const nearby = rule({
  id: 'pairing/nearby',
  title: 'Partner School nearby',
  basis: 'stated',
  clauses: ['do44/selection/nearby-from-list'],
  statement: 'The Partner School is nearby: as a person judges, or within the distance that the policy gives.',
  mayUse: ['nearbyWithinKm'],
  mayAsk: ['nearby', 'distance'],
  check: ({ nearby: judged, distance }, { nearbyWithinKm: limit }) =>
    limit === undefined ? (judged ?? 'nearby') : distance === undefined ? 'distance' : distance <= limit,
  figures: (pair, { nearbyWithinKm }): AsFarAsKnown<NearbyParams> => ({
    ...schoolsOf(pair),
    // Adding zero makes a negative zero plain, which JSON could not carry.
    distanceKm: pair.distance === undefined ? undefined : pair.distance + 0,
    withinKm: nearbyWithinKm === undefined ? undefined : nearbyWithinKm + 0,
  }),
  met: [byPolicy, '{partner:school} was judged to be near {leader:school}.'],
  breached: [byPolicy, '{partner:school} was judged not to be near {leader:school}.'],
  open: [
    'The distance from {leader:school} to {partner:school} is not known; the policy counts up to {withinKm} km as nearby.',
    '{partner:school} is {distanceKm} km from {leader:school}; the Order gives no distance for “nearby”.',
    'The distance from {leader:school} to {partner:school} is not known; the Order gives no distance for “nearby”.',
  ],
})

/** The rules of this subject beside the two of classification, in rulebook order. */
export const pairingRules = /* @__PURE__ */ Object.freeze([distinctSchools, onList, nearby])

/** All that this subject says of one pair. */
export const pairing = { rules: pairingRules, questions, formats } as const

/** A finding about one pair. */
export type PairFinding = ClassificationFinding | FindingsIn<typeof pairingRules>

/**
 * Whether one pair is as the Order requires.
 *
 * @group Answers
 */
export type PairingDecision = Decision<'compliant' | 'non-compliant', PairFinding, 'pairing'>

/** Applies every rule about one pair to a pair that has been read. */
export const pairFindings = (pair: Pairing, terms: PolicyTerms, at: Path = []): PairFinding[] => [
  leaderSchool.apply(schoolFactsOf(pair.leader, terms), terms, placeAt([...at, 'leader'])),
  partnerSchool.apply(schoolFactsOf(pair.partner, terms), terms, placeAt([...at, 'partner'])),
  ...applyRules<PairFacts, Parameters, PairFinding>(pairingRules, factsOf(pair), terms, at),
]

/** How parts settle together: one that fails settles it, and one that is open or unreadable leaves it open. */
export const outcomeOf = (outcomes: readonly string[]): 'compliant' | 'non-compliant' | 'undetermined' => {
  if (outcomes.some((outcome) => outcome === 'non-compliant' || outcome === 'non-eligible')) return 'non-compliant'
  return outcomes.every((outcome) => outcome === 'compliant' || outcome === 'eligible') ? 'compliant' : 'undetermined'
}

/** How findings about pairs settle. */
export const compliance = /* @__PURE__ */ Object.freeze({ met: 'compliant', breached: 'non-compliant' } as const)

/** Decides on a pair that has been read. */
export const judgePair = (pair: Pairing, terms: PolicyTerms, at: Path = []): Exclude<PairingDecision, InvalidInput> =>
  conclude(
    pairFindings(pair, terms, at),
    { kind: 'pairing', ...compliance },
    { subject: { path: at, leader: pair.leader.id, partner: pair.partner.id }, terms },
  )

/**
 * Decides whether one pair of schools is as the Order requires: the leader’s level, the partner’s level, two different
 * schools, a partner from the DepEd list, and nearby.
 *
 * The Order gives no distance for “nearby”, so a person judges it, unless the policy gives `nearbyWithinKm`: then the
 * distance decides, at the limit included, as told in `distanceKm` or measured between the coordinates. Nothing that was
 * seen asks for the same division or the same offering, so neither is tested.
 *
 * @param pairing - The pair; facts that are not known are left out.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
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
export const checkPairing = <Asked extends Detail = 'full'>(
  pairing: Pairing | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<PairingDecision, Asked> =>
  answered(
    'pairing',
    readBy(readPolicyOptions(options), (how) => ({ pair: read(pairingSchema, pairing, [], how) })),
    ({ pair, options: { policy } }) => judgePair(pair, policy),
  )
