// What only a list of pairs can show: one Partner School for each Leader School, no Partner School twice. What its records tell
// differently is in records.ts.
import { placeAt } from '../decision/place.ts'
import { type FindingsIn, type Rule } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { fromOne, numeral } from '../decision/wording.ts'
import type { AnyFinding } from '../decision/answer.ts'
import { type Parameters, type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import { groupBy } from '../decision/group.ts'
import type { PairReference } from './facts.ts'
import { formats as recordFormats, questions as recordQuestions, recordRules, type RecordsFinding } from './records.ts'

/**
 * The figures behind a finding about a list of pairs.
 *
 * @group Answers
 */
export interface SelectionParams {
  /** The BEIS School ID that stands in too many pairs; absent where none does. */
  readonly school?: string
  /** How many different schools it may be paired with. */
  readonly limit: number
  /** Every pair in the conflict, by partner within leader; empty where there is none. */
  readonly pairs: readonly PairReference[]
  /** How many pairs could be read. */
  readonly readable: number
  /** How many could not. */
  readonly unreadable: number
}

/**
 * The figures of a question about a pair that could not be read.
 *
 * @group Answers
 */
export interface UnreadPairParams {
  /** Its index in the list, from 0. */
  readonly index: number
}

/** A conflict in a list of pairs, or its absence. */
export interface SelectionFacts {
  readonly school?: string
  readonly pairs: readonly PairReference[]
  readonly readable: number
  readonly unreadable: readonly number[]
}

type Conflicts = (
  pairs: readonly PairReference[],
  terms: PolicyTerms,
) => readonly { readonly school: string; readonly pairs: readonly PairReference[] }[]

type Side = 'leader' | 'partner'
const otherSide = { leader: 'partner', partner: 'leader' } as const
const countOther = (side: Side, pairs: readonly PairReference[]): number =>
  new Set(pairs.map((pair) => pair[otherSide[side]])).size

/** How sentences word the figures about a list of pairs. */
const formats = {
  pairs: (pairs: readonly PairReference[]) =>
    pairs
      .map(({ index, leader, partner }) => `${numeral(leader)} with ${numeral(partner)} (pair ${fromOne(index)})`)
      .join(', '),
  fromOne,
  partners: (pairs: readonly PairReference[]) => String(countOther('leader', pairs)),
  leaders: (pairs: readonly PairReference[]) => String(countOther('partner', pairs)),
} as const

/** The questions of this subject. */
const questions = {
  schools: questionsAbout<UnreadPairParams, typeof formats>(formats)({
    asks: 'pair-schools',
    kind: 'fact',
    path: ({ index }) => [index],
    figures: ({ index }): AsFarAsKnown<UnreadPairParams> => ({ index }),
    says: 'Which schools does pair {index:fromOne} name, once it can be read?',
  }),
} as const

/** What asks which schools a pair names. */
export type PairSchoolsNeed = ReturnType<typeof questions.schools.ask>

/** The most pairs that are asked about one by one; the sentence of the finding has the number of all. */
export const mostAsked = 50

/** What a list waits for where pairs of it could not be read. */
export const schoolsNeeded = (unreadable: readonly number[], { values }: PolicyTerms): PairSchoolsNeed[] =>
  unreadable.slice(0, mostAsked).map((index) => questions.schools.ask({ index }, values, placeAt([])))

const rule = rulesAbout<SelectionFacts & { readonly needs: readonly PairSchoolsNeed[] }, PairSchoolsNeed>()(formats, {})

const check = ({ pairs, unreadable, needs }: SelectionFacts & { readonly needs: readonly PairSchoolsNeed[] }) => {
  if (pairs.length > 0) return false
  return unreadable.length === 0 || { needs }
}
const figures = (
  { school, pairs, readable, unreadable }: SelectionFacts,
  limit: number,
): AsFarAsKnown<SelectionParams> => ({
  school,
  pairs,
  readable,
  limit,
  unreadable: unreadable.length,
})

const byIds = (a: PairReference, b: PairReference): number =>
  Number(a.leader) - Number(b.leader) || Number(a.partner) - Number(b.partner) || a.index - b.index

/** Schools that are paired with more than `limit` others, with their pairs in an order that does not depend on the list’s. */
const tooMany =
  (side: Side, limit: 'partnersPerLeader' | 'leadersPerPartner'): Conflicts =>
  (pairs, { values }) =>
    [...groupBy(withSeveral(side, pairs), (pair) => pair[side])]
      .map(([school, group]) => ({ school, pairs: group.sort(byIds) }))
      .filter(({ pairs: group }) => countOther(side, group) > values[limit])
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
const bothSides: Conflicts = (pairs) => {
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

const onePartner = rule({
  id: 'pairings/one-partner',
  title: 'One Partner School for each Leader School',
  basis: 'stated',
  clauses: ['do44/selection/one-partner'],
  statement: 'A Leader School selects one Partner School.',
  uses: ['partnersPerLeader'],
  check,
  figures: (selection, { partnersPerLeader }): AsFarAsKnown<SelectionParams> => figures(selection, partnersPerLeader),
  met: 'Among the pairs in the list ({readable}), no school selects more than {limit}.',
  breached: 'School {school} selects {pairs:partners} Partner Schools, and {limit} is allowed: {pairs:pairs}.',
  open: 'Among the pairs that could be read ({readable}), no school selects more than {limit}; {unreadable} could not be read.',
})

const notTwice = rule({
  id: 'pairings/not-twice',
  title: 'No Partner School selected twice',
  basis: 'stated',
  clauses: ['do44/selection/not-twice'],
  statement: 'No school is selected as a Partner School more than once.',
  uses: ['leadersPerPartner'],
  check,
  figures: (selection, { leadersPerPartner }): AsFarAsKnown<SelectionParams> => figures(selection, leadersPerPartner),
  met: [
    { if: { limit: 1 }, say: 'Among the pairs in the list ({readable}), no school is selected more than once.' },
    'Among the pairs in the list ({readable}), no school is selected more than {limit} times.',
  ],
  breached: 'School {school} is selected by {pairs:leaders} Leader Schools, and {limit} is allowed: {pairs:pairs}.',
  open: [
    {
      if: { limit: 1 },
      say: 'Among the pairs that could be read ({readable}), no school is selected more than once; {unreadable} could not be read.',
    },
    'Among the pairs that could be read ({readable}), no school is selected more than {limit} times; {unreadable} could not be read.',
  ],
})

const oneRole = rule({
  id: 'pairings/one-role',
  title: 'One role for each school',
  basis: 'interpreted',
  clauses: ['do44/who/leader-school', 'do44/who/partner-school'],
  statement:
    'No school is the Leader School of one pair and the Partner School of another: its level gives it one role.',
  check,
  figures: (selection): AsFarAsKnown<SelectionParams> => figures(selection, 1),
  met: 'Among the pairs in the list ({readable}), no school leads one pair and is helped in another.',
  breached: 'School {school} leads one pair and is helped in another: {pairs:pairs}.',
  open: 'Among the pairs that could be read ({readable}), no school leads one pair and is helped in another; {unreadable} could not be read.',
})

/** The rules of this subject, in rulebook order. */
export const selectionRules = /* @__PURE__ */ Object.freeze([onePartner, notTwice, oneRole])

/** All that this subject says. */
export const selection = {
  rules: /* @__PURE__ */ (() => [...selectionRules, ...recordRules] as const)(),
  questions: /* @__PURE__ */ (() => ({ ...questions, ...recordQuestions }) as const)(),
  formats: /* @__PURE__ */ (() => ({ ...formats, ...recordFormats }) as const)(),
} as const

type ChoiceFinding = FindingsIn<typeof selectionRules>

/** A finding about a list of pairs. */
export type SelectionFinding = ChoiceFinding | RecordsFinding

const conflictsOf: Readonly<Record<ChoiceFinding['rule'], Conflicts>> = {
  'pairings/one-partner': tooMany('leader', 'partnersPerLeader'),
  'pairings/not-twice': tooMany('partner', 'leadersPerPartner'),
  'pairings/one-role': bothSides,
}

/** Applies the rules about a list to the pairs whose schools could be read. */
export const selectionFindings = (
  pairs: readonly PairReference[],
  unreadable: readonly number[],
  terms: PolicyTerms,
): ChoiceFinding[] => {
  const needs = schoolsNeeded(unreadable, terms)
  const place = placeAt([])
  return selectionRules.flatMap(
    (each: Rule<SelectionFacts & { readonly needs: readonly PairSchoolsNeed[] }, Parameters, AnyFinding>) => {
      const found = conflictsOf[each.id as ChoiceFinding['rule']](pairs, terms)
      return (found.length > 0 ? found : [{ pairs: [] }]).map(
        (conflict) =>
          each.apply({ ...conflict, readable: pairs.length, unreadable, needs }, terms, place) as ChoiceFinding,
      )
    },
  )
}
