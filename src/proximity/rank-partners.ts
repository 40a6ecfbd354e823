import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import { inFull } from '../policy/terms.ts'
import { madeWith, needsOfParts } from '../decision/conclude.ts'
import type { InvalidInput, Reported } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { readList } from '../reading/list.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import { invalid, read, type Reading } from '../reading/read.ts'
import { referenceTo, type School, schoolSchema } from '../classification/facts.ts'
import { type RankingOptions, readRankingOptions, type Selection } from './facts.ts'
import type { Parameter, PbbLevel } from '../order/index.ts'
import { decides, ratingInDispute } from '../classification/records.ts'
import { classify, type Classification, type ClassificationFinding } from '../classification/rules.ts'
import { limitOf, located, type Located, type Nearness, nearness, type Proposal, proposal } from './nearness.ts'
import { type DisputedFact, type Listed, rosterOf, together } from './roster.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { type Ground, says, type WhyPassedOver } from './words.ts'

/**
 * A school that may be selected, with how near it is.
 *
 * @group Answers
 */
export interface RankedPartner extends Nearness {
  /** Its index in the list of candidates. */
  readonly index: number
  /** Its BEIS School ID. */
  readonly id: string
  /** Its name; absent where the record has none. */
  readonly name?: string
  /** What is wrong with its coordinates; absent where they are good. */
  readonly coordinates?: CoordinatesProblem
}

/**
 * A candidate that is not ranked.
 *
 * @group Answers
 */
export interface PassedOver {
  /** Its index in the list of candidates. */
  readonly index: number
  /** Its BEIS School ID; absent where the record could not be read. */
  readonly id?: string
  /** Its name; absent where the record has none. */
  readonly name?: string
  /** Why it is not ranked. */
  readonly why: WhyPassedOver
  /** The BEIS School IDs of the schools that it leads a pair with; absent where that is not why it is passed over. */
  readonly leads?: readonly string[]
  /** The BEIS School IDs of the schools that selected it already; absent where that is not why it is passed over. */
  readonly selectedBy?: readonly string[]
  /** The same in a sentence. */
  readonly reason: string
  /** The role that its level gives it, with the findings and what is needed; absent where that is not why it is passed over. */
  readonly decision?: Classification
}

/**
 * The answers that a ranking is made of. Those on candidates that are passed over stand with them.
 *
 * @group Answers
 */
export interface RankingParts {
  /** Which role its level gives the school that looks for a partner. Another role than `leader-school` keeps nothing from being ranked. */
  readonly leader: Classification
}

/**
 * Which schools a Leader School may select, nearest first. The order is evidence for a judgement, and no judgement.
 *
 * @group Answers
 */
export interface PartnerRanking extends Reported<'ranking', 'ranked', RankingParts, ClassificationFinding> {
  /** The candidates were ranked. */
  readonly outcome: 'ranked'
  /** The distance in kilometres that the policy counts as nearby; absent where a person judges. */
  readonly limit?: Parameter<number>
  /** What is wrong with the coordinates of that school; absent where they are good. */
  readonly coordinates?: CoordinatesProblem
  /** The ids of the schools that it has selected already, as the options tell; absent where there are none. They keep nothing from being ranked. */
  readonly selectedAlready?: readonly string[]
  /**
   * The ids of the schools that selected it as their Partner School, as the options tell; absent where there are none. No school stands
   * on both sides, so while that stands it leads no pair, and `planPairings` proposes it no partner. It keeps nothing from being ranked.
   */
  readonly selectedBy?: readonly string[]
  /** The candidates that are eligible by their level and free: first those at a measured distance, then those in the same district, municipality and division. Ties are in the order of the ids. */
  readonly ranked: readonly RankedPartner[]
  /** The other candidates, in the order of the list. */
  readonly passedOver: readonly PassedOver[]
  /**
   * What records of one id state differently, the school that looks for a partner among them, in the order of the ids. Candidates whose
   * level of the year that decides or whose place is stated differently are passed over; another fact is left out.
   */
  readonly differing: readonly DisputedFact[]
  /** That the ranking is a proposal. */
  readonly proposal: Proposal
}

const order = ['distance', 'district', 'municipality', 'division', 'none'] as const satisfies readonly Ground[]

/**
 * Ranks the schools that a Leader School may select as its partner, nearest first, each with its reason.
 *
 * The distance counts where the coordinates of both schools are in the Philippines. Where they are missing, swapped or elsewhere
 * the answer says so, and the school comes after all that are measured: by the same district, municipality or division;
 * of two schools with the same division name that is so unless both name regions and these differ. A policy’s
 * `nearbyWithinKm` is held against each distance and drops nobody. Schools that cannot be selected, and those whose level is not
 * known, are named apart with the reason; so are those that lead a pair in `selected`. What the leader itself has selected already, and
 * by whom it was selected, is told, and drops nobody.
 *
 * @param leader - The school that looks for a partner.
 * @param candidates - The schools to choose from, 1,000,000 at most.
 * @param options - The policy, and the selections that were made already.
 * @returns The ranking, or `invalid-input` where the leader, the options or the list as a whole could not be read. A candidate that
 * could not be read spoils only itself.
 * @example
 * ```ts
 * import { rankPartners } from 'deped-school-partnerships'
 *
 * const pbb = { year: 2014, level: 1 } as const
 * const imus = { region: 'Region IV-A', division: 'Cavite', district: 'Imus I' }
 * const answer = rankPartners({ id: '107970', pbb: { year: 2014, level: 5 }, coordinates: { latitude: 14.413053, longitude: 120.934498 }, ...imus }, [
 *   { id: '900011', pbb, coordinates: { latitude: 120.94, longitude: 14.4 }, ...imus },
 *   { id: '107973', pbb, coordinates: { latitude: 14.42652, longitude: 120.933542 } },
 *   { id: '900013' },
 * ])
 * if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
 *
 * answer.ranked.map(({ reason }) => reason) // => ['School 107973 is 1.501 km from School 107970.', 'School 900011 has latitude and longitude exchanged; both are in the district “Imus I”.']
 * answer.passedOver.map(({ id, why }) => [id, why]) // => [['900013', 'undetermined']]
 * ```
 * @clause do44/selection/nearby-from-list
 * @clause do44/selection/not-twice
 * @clause do44/who/partner-school
 * @clause do44/duties/leader/a
 * @applies classifySchool
 * @clause do44/selection/one-partner
 * @group Questions
 */
export const rankPartners = <Asked extends Detail = 'full'>(
  leader: School | Unread,
  candidates: readonly (School | Unread)[] | Unread,
  options: RankingOptions<Asked> = {},
): InDetail<PartnerRanking | InvalidInput<'ranking'>, Asked> =>
  answered(
    'ranking',
    readBy(readRankingOptions(options), (how) => ({
      school: read(schoolSchema, leader, ['leader'], how),
      others: readList(schoolSchema, candidates, 'a list of schools', how),
    })),
    ({ school, others, options: { policy, selected } }) => rankingOf(school, others, selected ?? [], inFull(policy)),
  )

/** Ranks schools that were read. */
const rankingOf = (
  leader: School,
  candidates: readonly Reading<School>[],
  selected: readonly Selection[],
  policy: PolicyTerms,
): PartnerRanking => {
  const roster = rosterOf(candidates, policy)
  const { looking, levels, differing } = lookingSchool(leader, candidates, roster.differing, policy)
  const from = located(looking)
  const role = classify(looking, policy, ['leader'], levels)

  const pairs = { leading: groupBy(selected, (pair) => pair.leader), helped: groupBy(selected, (pair) => pair.partner) }
  const selectedAlready = idsOf('partner', pairs.leading.get(looking.id))
  const selectedBy = idsOf('leader', pairs.helped.get(looking.id))
  const ranked: RankedPartner[] = []
  const passedOver: PassedOver[] = [
    ...roster.repeated.map((each) => pass(each, 'repeated')),
    ...roster.contradictory.map((each) => pass(each, 'contradictory')),
    ...roster.unreadable.map(({ index, issues }): PassedOver => ({
      index,
      why: 'invalid-input',
      reason: issues[0].message,
      decision: invalid('school', issues, { path: [index] }),
    })),
  ]
  for (const each of roster.schools) {
    const why = setAside(each, from.school, pairs, policy)
    if (why) passedOver.push(why)
    else ranked.push(rank(each, from, policy))
  }
  return {
    kind: 'ranking',
    subject: { path: ['leader'], school: looking.id },
    outcome: 'ranked',
    because: role.because,
    needs: needsOfParts([role, ...passedOver.flatMap(({ decision }) => decision ?? [])]),
    ...madeWith({ terms: policy }),
    parts: { leader: role },
    ...limitOf(policy),
    ...(from.problem && { coordinates: from.problem }),
    ...(selectedAlready.length > 0 && { selectedAlready }),
    ...(selectedBy.length > 0 && { selectedBy }),
    // The schools are in the order of their ids, and sorting keeps it between equals.
    ranked: ranked.sort(
      (a, b) => order.indexOf(a.ground) - order.indexOf(b.ground) || (a.distanceKm ?? 0) - (b.distanceKm ?? 0),
    ),
    passedOver: passedOver.sort((a, b) => a.index - b.index),
    differing,
    proposal,
  }
}

/**
 * The school that looks for a partner, and what records state differently with it. It is taken as it was handed in, but for a level of
 * the year that decides which a candidate of its id tells differently: that is then not known.
 */
const lookingSchool = (
  leader: School,
  candidates: readonly Reading<School>[],
  inList: readonly DisputedFact[],
  policy: PolicyTerms,
): { readonly looking: School; readonly levels?: readonly PbbLevel[]; readonly differing: readonly DisputedFact[] } => {
  const records = candidates.flatMap(({ value: school }, index) =>
    school?.id === leader.id ? [{ school, index }] : [],
  )
  if (records.length === 0) return { looking: leader, differing: inList }
  const { disputed } = together([{ school: leader }, ...records], policy)
  const level = disputed.find((each) => decides(leader.id, each, policy))
  const others = inList.filter(({ school }) => school !== leader.id)
  return {
    looking: level ? { ...leader, pbb: ratingInDispute(policy.values.pbbYear) } : leader,
    ...(level && { levels: level.values.map(({ value }) => value as PbbLevel) }),
    differing: [...others, ...disputed].sort((a, b) => Number(a.school) - Number(b.school)),
  }
}

const named = ({ school, index }: Listed) => ({ index, ...referenceTo(school) })

/** The schools that keep a candidate from being selected. */
type Others = Pick<PassedOver, 'leads' | 'selectedBy'>

const pass = (each: Listed, why: Exclude<WhyPassedOver, 'invalid-input'>, others?: Others): PassedOver => ({
  ...named(each),
  why,
  reason: says[`passed-over/${why}`]({ school: referenceTo(each.school), ...others }),
  ...others,
})

/** The selections by the school that leads, and by the school that is helped. */
type Pairs = Readonly<Record<'leading' | 'helped', ReadonlyMap<string, readonly Selection[]>>>

/** The schools on one side of some pairs, once each and in order. */
const idsOf = (side: keyof Selection, pairs: readonly Selection[] = []): string[] =>
  [...new Set(pairs.map((pair) => pair[side]))].sort()

/** Why a candidate cannot be selected, or not yet; nothing where it can. */
const setAside = (
  each: Listed,
  leader: School,
  { leading, helped }: Pairs,
  policy: PolicyTerms,
): PassedOver | undefined => {
  const { id } = each.school
  if (id === leader.id) return pass(each, 'itself')
  const decision = classify(each.school, policy, [each.index])
  if (decision.outcome !== 'partner-school') return { ...pass(each, decision.outcome), decision }
  const partners = idsOf('partner', leading.get(id))
  if (partners.length > 0) return pass(each, 'leads-a-pair', { leads: partners })
  const others = idsOf('leader', helped.get(id)).filter((other) => other !== leader.id)
  const isFree = others.length < policy.values.leadersPerPartner
  return isFree ? undefined : pass(each, 'not-free', { selectedBy: others })
}

const rank = (each: Listed, from: Located, policy: PolicyTerms): RankedPartner => {
  const to = located(each.school)
  return { ...named(each), ...nearness(to, from, policy), ...(to.problem && { coordinates: to.problem }) }
}
