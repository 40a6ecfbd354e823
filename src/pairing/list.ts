// What only a list of pairs can show: one Partner School for each Leader School, no Partner School twice.
import { conclude, needsOfParts } from '../decision/conclude.ts'
import type { Basis, Finding, InvalidInput, Need } from '../decision/answer.ts'
import { placeAt, type Rule, rule } from '../decision/old-rule.ts'
import type { PairReference, SelectionParams } from '../decision/rule-params.ts'
import { type AtLeastOne, type ClauseId, FY2016, type Policy } from '../order/index.ts'
import { groupBy } from '../reading/group.ts'
import { readList } from '../reading/list.ts'
import { namesSchema, type Pairing, pairingSchema } from './facts.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import { compliance, outcomeOf, type PairingDecision, pairFindings } from './rules.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * What a list of pairs comes to.
 *
 * @group Answers
 */
export interface PairingsReport {
  /** `non-compliant` where a pair or the list breaches a rule, `compliant` where all are met, else `undetermined`. */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the report. */
  readonly version: string
  /** Each pair by itself, in the order of the list; a pair that could not be read is `invalid-input`. */
  readonly pairs: readonly PairingDecision[]
  /** What only the list shows: one finding for each conflict, or one for each rule that has none. */
  readonly selection: PairingDecision
  /** What would settle the open findings, once each, those that settle most first. */
  readonly needs: readonly Need[]
}

/** A conflict in a list of pairs, or its absence: the facts of the rules below. */
interface Selection extends Omit<SelectionParams, 'limit' | 'readable' | 'unreadable'> {
  readonly readable: number
  readonly unreadable: readonly number[]
}

/** A rule about a list, with how to find its conflicts: the pairs of each school that stand against each other. */
interface SelectionRule {
  readonly rule: Rule<Selection>
  readonly conflicts: (
    pairs: readonly PairReference[],
    policy: PolicyTerms,
  ) => readonly Pick<Selection, 'school' | 'pairs'>[]
}

interface SelectionSpec {
  readonly id: 'pairings/one-partner' | 'pairings/not-twice' | 'pairings/one-role'
  readonly statement: string
  readonly basis: Basis
  readonly clauses: AtLeastOne<ClauseId>
  readonly limit?: 'partnersPerLeader' | 'leadersPerPartner'
  readonly conflicts: SelectionRule['conflicts']
  /** What is wrong with a school, and what no school does where nothing is. */
  readonly breached: (pairs: readonly PairReference[], limit: number) => string
  readonly met: (limit: number) => string
}

// @__NO_SIDE_EFFECTS__
const selectionRule = ({
  id,
  statement,
  basis,
  clauses,
  limit,
  conflicts,
  breached,
  met,
}: SelectionSpec): SelectionRule => ({
  conflicts,
  rule: rule<Selection, SelectionSpec['id']>({
    id,
    statement,
    basis,
    clauses,
    parameters: limit ? [limit] : [],
    path: () => [],
    check: ({ pairs, unreadable }) => (pairs.length > 0 ? false : unreadable.length > 0 ? undefined : true),
    params: ({ unreadable, ...selection }, policy) => ({
      ...selection,
      limit: limit ? policy[limit].value : 1,
      unreadable: unreadable.length,
    }),
    met: (figures) => `Among the pairs in the list (${figures.readable}), no school ${met(figures.limit)}.`,
    breached: ({ school, pairs, limit: most }) =>
      `School ${school} ${breached(pairs, most)}: ${pairs.map(pairName).join(', ')}.`,
    open: (figures) =>
      `Among the pairs that could be read (${figures.readable}), no school ${met(figures.limit)}; ${figures.unreadable} could not be read.`,
    needs: ({ unreadable }) => schoolsNeeded(unreadable),
  }),
})

/** The most pairs that are asked about one by one; the sentence of the finding has the number of all. */
const mostAsked = 50

/** What a list waits for where pairs of it could not be read. */
export const schoolsNeeded = (unreadable: readonly number[]): Need[] =>
  unreadable.slice(0, mostAsked).map((index) => ({
    kind: 'fact',
    asks: 'pair-schools',
    path: [index],
    question: `Which schools does pair [${index}] name, once it can be read?`,
    params: { index },
  }))

type Side = 'leader' | 'partner'
const otherSide = { leader: 'partner', partner: 'leader' } as const
const countOther = (side: Side, pairs: readonly PairReference[]): number =>
  new Set(pairs.map((pair) => pair[otherSide[side]])).size
const pairName = ({ index, leader, partner }: PairReference): string => `[${index}] ${leader} with ${partner}`

const byIds = (a: PairReference, b: PairReference): number =>
  Number(a.leader) - Number(b.leader) || Number(a.partner) - Number(b.partner) || a.index - b.index

/** Schools that are paired with more than `limit` others, with their pairs in an order that does not depend on the list’s. */
const tooMany =
  (side: Side, limit: 'partnersPerLeader' | 'leadersPerPartner'): SelectionRule['conflicts'] =>
  (pairs, policy) =>
    [...groupBy(withSeveral(side, pairs), (pair) => pair[side])]
      .map(([school, group]) => ({ school, pairs: group.sort(byIds) }))
      .filter(({ pairs: group }) => countOther(side, group) > policy[limit].value)
      .sort(bySchool)

/** The pairs of schools that are paired with more than one other: in a good list there are none, however long it is. */
const withSeveral = (side: Side, pairs: readonly PairReference[]): PairReference[] => {
  const first = new Map<string, string>()
  const several = new Set<string>()
  for (const pair of pairs) {
    const other = first.get(pair[side])
    if (other === undefined) first.set(pair[side], pair[otherSide[side]])
    else if (other !== pair[otherSide[side]]) several.add(pair[side])
  }
  return several.size === 0 ? [] : pairs.filter((pair) => several.has(pair[side]))
}

/** Schools that lead one pair and are helped in another. */
const bothSides: SelectionRule['conflicts'] = (pairs) => {
  const unlike = pairs.filter(({ leader, partner }) => leader !== partner)
  const [leading, helped] = [new Set(unlike.map(({ leader }) => leader)), new Set(unlike.map(({ partner }) => partner))]
  const both = (school: string): boolean => leading.has(school) && helped.has(school)
  const standing = unlike
    .filter(({ leader, partner }) => both(leader) || both(partner))
    .flatMap((pair) => [pair.leader, pair.partner].filter(both).map((school) => ({ school, pair })))
  return [...groupBy(standing, ({ school }) => school)]
    .map(([school, group]) => ({ school, pairs: group.map(({ pair }) => pair).sort(byIds) }))
    .sort(bySchool)
}

const bySchool = (a: { readonly school: string }, b: { readonly school: string }): number =>
  Number(a.school) - Number(b.school)

/** The rules of this subject, in rulebook order. */
export const selectionRules = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ selectionRule({
    id: 'pairings/one-partner',
    statement: 'A Leader School selects one Partner School.',
    basis: 'stated',
    clauses: ['do44/selection/one-partner'],
    limit: 'partnersPerLeader',
    conflicts: /* @__PURE__ */ tooMany('leader', 'partnersPerLeader'),
    met: (limit) => `selects more than ${limit}`,
    breached: (pairs, limit) => `selects ${countOther('leader', pairs)} Partner Schools, and ${limit} is allowed`,
  }),
  /* @__PURE__ */ selectionRule({
    id: 'pairings/not-twice',
    statement: 'No school is selected as a Partner School more than once.',
    basis: 'stated',
    clauses: ['do44/selection/not-twice'],
    limit: 'leadersPerPartner',
    conflicts: /* @__PURE__ */ tooMany('partner', 'leadersPerPartner'),
    met: (limit) => `is selected more than ${limit === 1 ? 'once' : `${limit} times`}`,
    breached: (pairs, limit) =>
      `is selected by ${countOther('partner', pairs)} Leader Schools, and ${limit} is allowed`,
  }),
  /* @__PURE__ */ selectionRule({
    id: 'pairings/one-role',
    statement:
      'No school is the Leader School of one pair and the Partner School of another: its level gives it one role.',
    basis: 'interpreted',
    clauses: ['do44/who/leader-school', 'do44/who/partner-school'],
    conflicts: bothSides,
    met: () => 'leads one pair and is helped in another',
    breached: () => 'leads one pair and is helped in another',
  }),
])

/** Applies the rules about a list to the pairs whose schools could be read. */
export const selectionFindings = (
  pairs: readonly PairReference[],
  unreadable: readonly number[],
  policy: PolicyTerms,
): Finding[] =>
  selectionRules.flatMap(({ rule: each, conflicts }) => {
    const found = conflicts(pairs, policy)
    return (found.length > 0 ? found : [{ pairs: [] }]).map((conflict) =>
      each.apply({ ...conflict, readable: pairs.length, unreadable }, policy, placeAt([])),
    )
  })

const what = 'a list of pairings'

/**
 * Decides whether a list of pairs is as the Order requires: each pair by itself, one Partner School for each Leader
 * School, and no Partner School twice.
 *
 * A school that leads one pair cannot be helped in another. A pair that stands in the list twice is one selection, recorded
 * twice, and no conflict. A record that cannot be read spoils only itself; while there is one whose schools cannot be read,
 * the list is not found to be free of conflicts; the first fifty of them are asked for.
 *
 * @param pairings - The pairs, 1,000,000 at most.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns A report with each pair’s decision and that of the list, each conflict naming every pair in it in the same
 * way for any order of the list; or `invalid-input` where the list or the policy could not be read.
 * @example
 * ```ts
 * import { checkPairings } from 'deped-school-partnerships'
 *
 * const partner = { id: '107973' }
 * const report = checkPairings([{ leader: { id: '107970' }, partner }, { leader: { id: '107605' }, partner }])
 * if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
 *
 * report.outcome // => 'non-compliant'
 * report.selection.because.map(({ rule }) => rule) // => ['pairings/not-twice']
 * report.selection.because[0]?.message // => 'School 107973 is selected by 2 Leader Schools, and 1 is allowed: [1] 107605 with 107973, [0] 107970 with 107973.'
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @applies checkPairing
 * @group Questions
 */
export const checkPairings = (pairings: readonly Pairing[], policy: Policy = FY2016): PairingsReport | InvalidInput => {
  const input = readAll({ list: readList(pairingSchema, pairings, what), policy: readPolicy(policy) })
  if (input.issues) return invalid(input.issues)
  const { list, policy: rules } = input.value
  // A pair with an unreadable fact still names its schools, if that much can be read.
  const named = list.some(({ issues }) => issues) ? (readList(namesSchema, pairings, what).value ?? []) : []
  const readable: PairReference[] = []
  const unreadable: number[] = []
  const pairs = list.map((item, index): PairingDecision => {
    const value = item.value ?? named[index]?.value
    if (value) readable.push({ index, leader: value.leader.id, partner: value.partner.id })
    else unreadable.push(index)
    return item.issues ? invalid(item.issues) : conclude(pairFindings(item.value, rules, [index]), compliance)
  })
  const selection = conclude(selectionFindings(readable, unreadable, rules), compliance)
  const parts = [...pairs, selection]
  return {
    outcome: outcomeOf(parts.map(({ outcome }) => outcome)),
    policy: rules.id,
    version,
    pairs,
    selection,
    needs: needsOfParts(parts),
  }
}
