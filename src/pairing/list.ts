import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { type DifferingFact, differingFacts, sharingFacts } from '../classification/records.ts'
import type { Decision, InvalidInput, Reported } from '../decision/answer.ts'
import { becauseOfParts, conclude, madeWith, needsOfParts, wholeInput } from '../decision/conclude.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { openList, readList } from '../reading/list.ts'
import { invalid, type Reading, valueIn } from '../reading/read.ts'
import { namesSchema, type Pairing, pairingSchema, type PairReference } from './facts.ts'
import { compliance, judgePair, outcomeOf, type PairFinding, type PairingDecision } from './rules.ts'
import { undecidedIn } from './undecided.ts'
import { differingPairs, type DifferingPairFact, recordFindings } from './records.ts'
import { type SelectionFinding, selectionFindings } from './selection.ts'

/**
 * What only a list of pairs shows.
 *
 * @group Answers
 */
export type SelectionDecision = Decision<'compliant' | 'non-compliant', SelectionFinding, 'selection'>

/**
 * The answers that a report on a list of pairs is made of.
 *
 * @group Answers
 */
export interface PairingsParts {
  /** Each pair by itself, in the order of the list; a pair that could not be read is `invalid-input`. */
  readonly pairs: readonly PairingDecision[]
  /** What only the list shows: one finding for each conflict, or one for each rule that has none. */
  readonly selection: SelectionDecision
}

/**
 * What a list of pairs comes to.
 *
 * @group Answers
 */
export interface PairingsReport extends Reported<
  'pairings',
  'compliant' | 'non-compliant' | 'undetermined',
  PairingsParts,
  PairFinding | SelectionFinding
> {
  /**
   * `non-compliant` where a pair or the list breaches a rule, `compliant` where all are met, else `undetermined`: also where a pair breaches
   * a rule by a fact that another record tells otherwise.
   */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** Facts about a school that pairs tell differently. A level of the year that decides leaves the list open; others decide nothing. */
  readonly differing: readonly DifferingFact[]
  /** Facts of a pair, or of its Partner School, that pairs tell differently. Those that the policy goes by leave the list open. */
  readonly differingPairs: readonly DifferingPairFact[]
}

const what = 'a list of pairings'

/**
 * Decides whether a list of pairs is as the Order requires: each pair by itself, one Partner School for each Leader
 * School, and no Partner School twice.
 *
 * A school that leads one pair cannot be helped in another. A pair that stands in the list twice is one selection, recorded
 * twice, and no conflict, unless its records contradict each other: then the list is open, and says which records to look at. So it
 * is with a school at two levels of the year that decides. Other facts that pairs tell differently are told in the answer. A record that cannot be read spoils only itself; while there is one whose schools cannot be read,
 * the list is not found to be free of conflicts; the first fifty of them are asked for. Of the first thousand records that cannot be read every
 * problem is told, of any other the first.
 *
 * @param pairings - The pairs, 1,000,000 at most.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
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
 * report.parts.selection.because.map(({ rule }) => rule) // => ['pairings/not-twice']
 * report.parts.selection.because[0]?.message // => 'School 107973 is selected by 2 Leader Schools, and 1 is allowed: 107605 with 107973 (pair 2), 107970 with 107973 (pair 1).'
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @applies checkPairing
 * @group Questions
 */
export const checkPairings = <Asked extends Detail = 'full'>(
  pairings: readonly (Pairing | Unread)[] | Unread,
  options: PolicyOptions<Asked> = {},
): InDetail<PairingsReport | InvalidInput<'pairings'>, Asked> =>
  answered(
    'pairings',
    readBy(readPolicyOptions(options), (how) => ({ list: readList(pairingSchema, pairings, what, how) })),
    ({ list, options: { policy } }) => judgePairings(pairings, list, policy),
  )

/** Decides on a list of pairs of which each was read. */
const judgePairings = (pairings: unknown, list: readonly Reading<Pairing>[], rules: PolicyTerms): PairingsReport => {
  // A pair with an unreadable fact still names its schools, if that much can be read.
  const again = list.some(({ issues }) => issues) ? openList(pairings, what).value : undefined
  const readable: PairReference[] = []
  const unreadable: number[] = []
  const pairs = list.map((item, index): PairingDecision => {
    const value = item.value ?? valueIn(namesSchema, again?.item(index, []).value)
    if (value) readable.push({ index, leader: value.leader.id, partner: value.partner.id })
    else unreadable.push(index)
    return item.issues ? invalid('pairing', item.issues, { path: [index] }) : judgePair(item.value, rules, [index])
  })
  const shared = sharingFacts()
  const said = list.map(({ value }) => value && { leader: shared(value.leader), partner: shared(value.partner) })
  const told = {
    differing: differingFacts((visit) => {
      said.forEach((schools, record) => {
        for (const side of ['leader', 'partner'] as const)
          if (schools) visit(list[record]!.value![side].id, schools[side], record, side)
      })
    }),
    differingPairs: differingPairs(readable, (index) => list[index]?.value),
  }
  const { rules: disputed, measured } = undecidedIn(
    list.flatMap(({ value }, index) => (value ? [[index, value] as const] : [])),
    told,
    rules,
  )
  const findings = [...selectionFindings(readable, unreadable, rules), ...recordFindings(told, measured, rules)]
  const selection = conclude<'selection', 'compliant', 'non-compliant', SelectionFinding>(
    findings,
    { kind: 'selection', ...compliance },
    { subject: wholeInput, terms: rules },
  )
  // The finding about what records tell differently stands for a breach that hangs on it.
  const certain = pairs.flatMap((pair, index): readonly PairingDecision[] => {
    const because = pair.because.filter(({ rule }) => !disputed.get(index)?.has(rule))
    return because.length === pair.because.length
      ? [pair]
      : because.length > 0
        ? [{ ...pair, because } as PairingDecision]
        : []
  })
  const parts = [...certain, selection]
  return {
    kind: 'pairings',
    subject: wholeInput,
    outcome: outcomeOf(parts.map(({ outcome }) => outcome)),
    because: becauseOfParts<PairFinding | SelectionFinding>(parts),
    needs: needsOfParts<PairFinding | SelectionFinding>(parts),
    ...madeWith({ terms: rules }),
    parts: { pairs, selection },
    ...told,
  }
}
