// What a set may go by: facts that no record of it tells otherwise. Each pair is judged by its own record; a breach that stands on a fact
// which another record tells otherwise is not one of the set until it is known which of them is right.
import type { School } from '../classification/facts.ts'
import { decides, ratingInDispute } from '../classification/records.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { factsOf, type Pairing } from './facts.ts'
import type { Told } from './records.ts'
import { judgePair, type PairingDecision } from './rules.ts'

/** The facts that records tell differently and that the policy goes by, looked up by what they are about. */
const lookUp = ({ differing, differingPairs }: Told, terms: PolicyTerms) => {
  const isMeasured = terms.values.nearbyWithinKm !== undefined
  return {
    levels: new Set(differing.flatMap((each) => (decides(each.school, each, terms) ? each.school : []))),
    places: new Set(differing.flatMap(({ fact, school }) => (fact === 'coordinates' && isMeasured ? school : []))),
    accounts: new Set(differingPairs.map(({ fact, schools }) => `${fact} ${schools.join(' ')}`)),
  }
}

/** Leaves out of a pair what records tell differently; a pair without any of it stays the same object. */
const undisputed = (
  pair: Pairing,
  { levels, places, accounts }: ReturnType<typeof lookUp>,
  pbbYear: number,
): Pairing => {
  const { leader, partner, onDepEdList, nearby, distanceKm } = pair
  const both = [leader.id, partner.id].sort().join(' ')
  const isTold = (fact: string, about: string): boolean => accounts.has(`${fact} ${about}`)
  const [isListed, isNear, isFar] = [
    isTold('onDepEdList', partner.id),
    isTold('nearby', both),
    isTold('distanceKm', both),
  ] as const
  const ofSchool = (school: School): School => {
    // A distance that is told goes before one that is measured, so that none is measured where it is in dispute.
    const [isLevel, isPlace] = [levels.has(school.id), isFar || places.has(school.id)]
    if (!isLevel && !isPlace) return school
    const { pbb, coordinates } = school
    return {
      ...school,
      pbb: isLevel ? ratingInDispute(pbbYear) : pbb,
      coordinates: isPlace ? undefined : coordinates,
    }
  }
  const [one, other] = [ofSchool(leader), ofSchool(partner)]
  if (one === leader && other === partner && !isListed && !isNear) return pair
  return {
    leader: one,
    partner: other,
    onDepEdList: isListed ? undefined : onDepEdList,
    nearby: isNear ? undefined : nearby,
    distanceKm: isFar ? undefined : distanceKm,
  }
}

/** What of a set hangs on facts that its records tell differently. */
export interface Undecided {
  /** The pairs whose breaches all stand on such facts, by index. */
  readonly breaches: ReadonlySet<number>
  /** The rules that the pairs breach by such facts alone, by the index of the pair. */
  readonly rules: ReadonlyMap<number, ReadonlySet<string>>
  /** The schools with such coordinates from which the distance of a pair is measured. */
  readonly measured: ReadonlySet<string>
}

/** Finds it, among pairs by their index. */
export const undecidedIn = (
  pairs: Iterable<readonly [index: number, pair: Pairing]>,
  told: Told,
  terms: PolicyTerms,
): Undecided => {
  const [breaches, rules, measured] = [new Set<number>(), new Map<number, ReadonlySet<string>>(), new Set<string>()]
  if (told.differing.length === 0 && told.differingPairs.length === 0) return { breaches, rules, measured }
  const disputes = lookUp(told, terms)
  for (const [index, pair] of pairs) {
    const rest = undisputed(pair, disputes, terms.values.pbbYear)
    if (rest === pair) continue
    const [all, certain] = [breachedIn(judgePair(pair, terms)), breachedIn(judgePair(rest, terms))]
    if (all.length > 0 && certain.length === 0) breaches.add(index)
    rules.set(index, new Set(all.filter((rule) => !certain.includes(rule))))
    if (pair.distanceKm !== undefined || factsOf(pair).distance === undefined) continue
    for (const { id } of [pair.leader, pair.partner]) if (disputes.places.has(id)) measured.add(id)
  }
  return { breaches, rules, measured }
}

const breachedIn = ({ findings }: PairingDecision): readonly string[] =>
  findings.flatMap(({ rule, result }) => (result === 'breached' ? rule : []))
