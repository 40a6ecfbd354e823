// What only a list of pairs can show: one Partner School for each Leader School, no Partner School twice.
import { conclude, needsOfParts } from '../decision/conclude.ts'
import type { InvalidInput, Need } from '../decision/decision.ts'
import { type Rule, rule } from '../decision/rule.ts'
import type { PairReference, SelectionParams } from '../decision/rule-params.ts'
import { type ClauseId, FY2016, type Policy } from '../order/index.ts'
import { indexesBy } from '../input/group.ts'
import { readList } from '../input/list.ts'
import { type Pairing, pairingSchema } from '../input/pairing.ts'
import { readPolicy } from '../input/policy.ts'
import { invalid, readAll } from '../input/read.ts'
import { version } from '../version.ts'
import { compliance, outcomeOf, type PairingDecision, pairFindings } from './pairing.ts'

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

type Side = 'leader' | 'partner'
interface SelectionRule {
  readonly side: Side
  readonly limit: 'partnersPerLeader' | 'leadersPerPartner'
  readonly rule: Rule<Selection>
}

// @__NO_SIDE_EFFECTS__
const selectionRule = (
  id: 'pairings/one-partner' | 'pairings/not-twice',
  { side, limit, clause, statement, verb }: { side: Side; limit: SelectionRule['limit']; clause: ClauseId; statement: string; verb: string },
): SelectionRule => ({
  side,
  limit,
  rule: rule<Selection, typeof id>({
    id,
    statement,
    basis: 'stated',
    clauses: [clause],
    parameters: [limit],
    path: () => [],
    check: ({ pairs, unreadable }) => (pairs.length > 0 ? false : unreadable.length > 0 ? undefined : true),
    params: ({ unreadable, ...selection }, policy) => ({ ...selection, limit: policy[limit].value, unreadable: unreadable.length }),
    met: (figures) => `In ${figures.readable} pairs, no school ${verb} more than ${figures.limit}.`,
    breached: ({ school, pairs, limit: most }) =>
      `School ${school} ${verb} ${countOther(side, pairs)}, and ${most} is allowed: ${pairs.map(pairName).join(', ')}.`,
    open: (figures) => `In ${figures.readable} pairs, no school ${verb} more than ${figures.limit}, but ${figures.unreadable} more could not be read.`,
    needs: ({ unreadable }) => unreadable.map((index): Need => ({ kind: 'fact', path: [index], question: `Which schools does pair [${index}] name?` })) as [Need, ...Need[]],
  }),
})

const pairName = ({ index, leader, partner }: PairReference): string => `[${index}] ${leader} with ${partner}`
const otherSide = { leader: 'partner', partner: 'leader' } as const
const countOther = (side: Side, pairs: readonly PairReference[]): number => new Set(pairs.map((pair) => pair[otherSide[side]])).size

/** The rules of this subject, in rulebook order. */
export const selectionRules = /* @__PURE__ */ Object.freeze([
  /* @__PURE__ */ selectionRule('pairings/one-partner', {
    side: 'leader',
    limit: 'partnersPerLeader',
    clause: 'do44/selection/one-partner',
    statement: 'A Leader School selects one Partner School.',
    verb: 'selects as Partner Schools',
  }),
  /* @__PURE__ */ selectionRule('pairings/not-twice', {
    side: 'partner',
    limit: 'leadersPerPartner',
    clause: 'do44/selection/not-twice',
    statement: 'No school is selected as a Partner School more than once.',
    verb: 'is selected as Partner School by',
  }),
])

/** The pairs of each school that stands in too many, by school; within a school by leader, partner and index. */
const conflicts = (pairs: readonly PairReference[], side: Side, limit: number): { school: string; pairs: PairReference[] }[] => {
  const bySchool = indexesBy(pairs, (pair) => pair[side])
  return [...bySchool]
    .map(([school, indexes]) => ({ school, pairs: indexes.flatMap((index) => pairs[index] ?? []).sort(byIds) }))
    .filter(({ pairs: group }) => countOther(side, group) > limit)
    .sort((a, b) => (a.school < b.school ? -1 : 1))
}

const byIds = (a: PairReference, b: PairReference): number =>
  Number(a.leader) - Number(b.leader) || Number(a.partner) - Number(b.partner) || a.index - b.index

/** Applies the rules about a list to the pairs that could be read. */
const selectionFindings = (pairs: readonly PairReference[], unreadable: readonly number[], policy: Policy) =>
  selectionRules.flatMap(({ side, limit, rule: each }) => {
    const counts = { readable: pairs.length, unreadable }
    const found = conflicts(pairs, side, policy[limit].value)
    return (found.length > 0 ? found : [{ pairs: [] }]).map((conflict) => each.apply({ ...conflict, ...counts }, policy, []))
  })

/**
 * Decides whether a list of pairs is as the Order requires: each pair by itself, one Partner School for each Leader
 * School, and no Partner School twice.
 *
 * A pair that stands in the list twice is one selection, recorded twice, and no conflict. A record that cannot be read
 * spoils only itself; while there is one, the list is not found to be free of conflicts.
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
 * report.selection.because[0]?.message // => 'School 107973 is selected as Partner School by 2, and 1 is allowed: [1] 107605 with 107973, [0] 107970 with 107973.'
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @group Questions
 */
export const checkPairings = (pairings: readonly Pairing[], policy: Policy = FY2016): PairingsReport | InvalidInput => {
  const input = readAll({ list: readList(pairingSchema, pairings, 'a list of pairings'), policy: readPolicy(policy) })
  if (input.issues) return invalid(input.issues)
  const { list, policy: rules } = input.value
  const readable: PairReference[] = []
  const unreadable: number[] = []
  const pairs = list.map((item, index): PairingDecision => {
    if (item.issues) {
      unreadable.push(index)
      return invalid(item.issues)
    }
    readable.push({ index, leader: item.value.leader.id, partner: item.value.partner.id })
    return conclude(pairFindings(item.value, rules, [index]), compliance)
  })
  const selection = conclude(selectionFindings(readable, unreadable, rules), compliance)
  const parts = [...pairs, selection]
  return { outcome: outcomeOf(parts), policy: rules.id, version, pairs, selection, needs: needsOfParts(parts) }
}
