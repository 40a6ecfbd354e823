// What records of pairs tell differently: the level of a school, and the facts of a pair that stands in the list more than once.
import { decides, type DifferingFact, type DifferingValue } from '../classification/records.ts'
import type { Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { fromOne } from '../decision/wording.ts'
import type { PbbLevel } from '../order/index.ts'
import { type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import { repeatedBy } from '../decision/group.ts'
import type { Pairing, PairReference } from './facts.ts'

/**
 * A level that a record gives a school.
 *
 * @group Answers
 */
export interface LevelReference {
  /** The level. */
  readonly level: PbbLevel
  /** The index of the first record that gives it, from 0. */
  readonly record: number
  /** The side of the pair that the school stands on there. */
  readonly side: 'leader' | 'partner'
}

/**
 * The figures behind a finding about the levels that records give a school.
 *
 * @group Answers
 */
export interface LevelsParams {
  /** The BEIS School ID that has more than one level; absent where none does. */
  readonly school?: string
  /** The year whose categories decide. */
  readonly year: number
  /** The different levels; empty where there is no conflict. */
  readonly levels: readonly LevelReference[]
}

/**
 * A fact of a pair that its records tell differently.
 *
 * @group Answers
 */
export interface DifferingPairFact {
  /** Which fact it is. That a school is on the DepEd list is a fact of the Partner School, whoever leads. */
  readonly fact: 'onDepEdList' | 'nearby' | 'distanceKm'
  /** The BEIS School IDs that it is about: the Partner School, or the two schools of the pair, whichever of them leads. */
  readonly schools: readonly string[]
  /** The different values, each with the first record that gives it. */
  readonly values: readonly DifferingPairValue[]
}

/**
 * A value of a fact of a pair that a record gives.
 *
 * @group Answers
 */
export interface DifferingPairValue {
  /** The value; a distance in kilometres. */
  readonly value: boolean | number
  /** The index of the first record that gives it, from 0. */
  readonly record: number
}

/**
 * The figures behind a finding about what records of a pair tell.
 *
 * @group Answers
 */
export interface AccountsParams {
  /** Which fact they tell differently; absent where none is. The coordinates of a school count where a distance is measured between them. */
  readonly fact?: DifferingPairFact['fact'] | 'coordinates'
  /** The BEIS School IDs that it is about; empty where there is no conflict. */
  readonly schools: readonly string[]
  /** The different values; empty where there is no conflict. */
  readonly values: readonly (DifferingPairValue | DifferingValue)[]
}

/** What records say of a pair beside its schools. */
export type SaidOfPair = Pick<Pairing, DifferingPairFact['fact']>

/** Keeps what records say of pairs, once for all that say the same: a set may have a million. */
export const sharingSaid = (): ((pairing: SaidOfPair) => SaidOfPair) => {
  const shared = new Map<string, SaidOfPair>()
  return ({ onDepEdList, nearby, distanceKm }) => {
    const key = `${onDepEdList} ${nearby} ${distanceKm}`
    const said = shared.get(key) ?? { onDepEdList, nearby, distanceKm }
    shared.set(key, said)
    return said
  }
}

/**
 * What records tell differently of the pairs. Most lists have no pair and no partner twice, and then nothing is compared. A distance that
 * is told and coordinates that give another contradict nothing: what is told goes first.
 */
export const differingPairs = (
  pairs: readonly PairReference[],
  saidBy: (record: number) => SaidOfPair | undefined,
): DifferingPairFact[] => {
  const found = (fact: DifferingPairFact['fact'], schools: string[], group: readonly PairReference[]) => {
    const values = new Map<boolean | number, DifferingPairValue>()
    for (const { index } of group) {
      const value = saidBy(index)?.[fact]
      // Adding zero makes a negative zero plain, which JSON could not carry.
      if (value !== undefined && !values.has(value))
        values.set(value, { value: typeof value === 'number' ? value + 0 : value, record: index })
    }
    return values.size > 1 ? [{ fact, schools, values: [...values.values()] }] : []
  }
  return [
    ...[...repeatedBy(pairs, ({ partner }) => partner)].flatMap(([school, group]) =>
      found('onDepEdList', [school], group),
    ),
    ...[...repeatedBy(pairs, ({ leader, partner }) => [leader, partner].sort().join(' '))].flatMap(([both, group]) => [
      ...found('nearby', both.split(' '), group),
      ...found('distanceKm', both.split(' '), group),
    ]),
  ].sort((a, b) => Number(a.schools[0]) - Number(b.schools[0]) || Number(a.schools[1] ?? 0) - Number(b.schools[1] ?? 0))
}

/** Where the pairing stands in a record, so that a question about a fact of it has a whole path. */
interface Standing {
  /** The keys that lead from the record to it. */
  readonly within: Path
}

/** Records that give a school different levels; none of them where no records do. */
export interface Levels extends Standing {
  readonly school: string | undefined
  readonly levels: readonly LevelReference[]
  /** The one level that they agree on; `undefined` where they do not. */
  readonly agreed: true | undefined
}

/** Records that tell a fact of a pair differently; none of them where no records do. */
export interface Accounts extends Standing {
  readonly fact: AccountsParams['fact']
  readonly schools: AccountsParams['schools']
  readonly values: AccountsParams['values']
  /** The one account that they agree on; `undefined` where they do not. */
  readonly account: true | undefined
}

/** How sentences word the figures about what records tell. */
export const formats = {
  levels: (levels: readonly LevelReference[]) =>
    levels.map(({ level, record }) => `Level ${level} in record ${fromOne(record)}`).join(', '),
  ids: (schools: readonly string[]) => schools.join(' and '),
  yesOrNo: (values: AccountsParams['values']) =>
    values.map(({ value, record }) => `${value === true ? 'yes' : 'no'} in record ${fromOne(record)}`).join(', '),
  kilometres: (values: AccountsParams['values']) =>
    values.map(({ value, record }) => `${value} km in record ${fromOne(record)}`).join(', '),
  positions: (values: AccountsParams['values']) =>
    values.map(({ value, record }) => `${value} in record ${fromOne(record)}`).join(', '),
} as const

const levelPath = ({ within, levels: [first] }: Levels): Path =>
  first ? [first.record, ...within, first.side, 'pbb', 'level'] : []
const accountPath = ({ within, fact, values: [first] }: Accounts): Path =>
  fact === undefined || !first ? [] : [first.record, ...within, ...('side' in first ? [first.side] : []), fact]

/** The questions about what records tell differently. */
export const questions = {
  agreed: questionsAbout<Levels, typeof formats>(formats)({
    asks: 'one-level',
    kind: 'fact',
    path: levelPath,
    figures: ({ school, levels }, { pbbYear }): AsFarAsKnown<LevelsParams> => ({ school, levels, year: pbbYear }),
    says: 'Which level does School {school} have in the {year} PBB categories: {levels:levels}?',
  }),
  account: questionsAbout<Accounts, typeof formats>(formats)({
    asks: 'one-account',
    kind: 'fact',
    path: accountPath,
    figures: ({ fact, schools, values }): AsFarAsKnown<AccountsParams> => ({ fact, schools, values }),
    says: [
      {
        if: { fact: 'onDepEdList' },
        say: 'Is School {schools:ids} on the DepEd list of Partner Schools: {values:yesOrNo}?',
      },
      { if: { fact: 'nearby' }, say: 'Are Schools {schools:ids} near each other: {values:yesOrNo}?' },
      { if: { fact: 'coordinates' }, say: 'Which coordinates does School {schools:ids} have: {values:positions}?' },
      'How many kilometres are Schools {schools:ids} apart: {values:kilometres}?',
    ],
  }),
} as const

const byYear = /* @__PURE__ */ Object.freeze(['pbbYear'] as const)
const byDistance = /* @__PURE__ */ Object.freeze(['nearbyWithinKm'] as const)
const byNone = /* @__PURE__ */ Object.freeze([] as const)

const oneLevel = rulesAbout<Levels>()(formats, { agreed: questions.agreed })({
  id: 'pairings/one-level',
  title: 'One PBB level for each school',
  basis: 'interpreted',
  clauses: ['do44/who/leader-school', 'do44/who/partner-school'],
  statement: 'All records give a school the same level in the PBB categories of the year that decides.',
  uses: ['pbbYear'],
  // The level of a school that the policy designates decides nothing.
  mayUse: ['designatedLeaders', 'designatedPartners'],
  goesBy: () => byYear,
  asks: ['agreed'],
  at: levelPath,
  check: ({ agreed }) => agreed,
  figures: ({ school, levels }, { pbbYear }): AsFarAsKnown<LevelsParams> => ({ school, levels, year: pbbYear }),
  met: 'In the records that could be read, no school has two levels of the {year} PBB categories.',
  open: 'In the records, School {school} has more than one level of the {year} PBB categories: {levels:levels}.',
})

const oneAccount = rulesAbout<Accounts>()(formats, { account: questions.account })({
  id: 'pairings/one-account',
  title: 'Records agree about the pairs',
  basis: 'interpreted',
  clauses: ['do44/selection/nearby-from-list'],
  statement:
    'All records tell alike whether a Partner School is on the DepEd list, and of a pair what decides whether it is nearby.',
  mayUse: ['nearbyWithinKm'],
  // Whether a school is on the list is not measured.
  goesBy: ({ fact }) => (fact === 'onDepEdList' ? byNone : byDistance),
  asks: ['account'],
  at: accountPath,
  check: ({ account }) => account,
  figures: ({ fact, schools, values }): AsFarAsKnown<AccountsParams> => ({ fact, schools, values }),
  met: 'The records that could be read agree on which Partner Schools are on the DepEd list, and which pairs are nearby.',
  open: [
    {
      if: { fact: 'onDepEdList' },
      say: 'Records differ on whether School {schools:ids} is on the DepEd list of Partner Schools: {values:yesOrNo}.',
    },
    {
      if: { fact: 'nearby' },
      say: 'Records differ on whether Schools {schools:ids} are near each other: {values:yesOrNo}.',
    },
    {
      if: { fact: 'coordinates' },
      say: 'Records differ on the coordinates of School {schools:ids}, between which a distance is measured: {values:positions}.',
    },
    'Records differ on how far apart Schools {schools:ids} are: {values:kilometres}.',
  ],
})

/** The rules about what records tell, in rulebook order. */
export const recordRules = /* @__PURE__ */ Object.freeze([oneLevel, oneAccount])

/** A finding about what records tell differently. */
export type RecordsFinding = FindingsIn<typeof recordRules>

/** What records tell differently of the schools and of the pairs. */
export interface Told {
  /** Of the schools. */
  readonly differing: readonly DifferingFact[]
  /** Of the pairs. */
  readonly differingPairs: readonly DifferingPairFact[]
}

/**
 * Applies the rules about what records tell: a finding for each fact that decides and is told differently. Facts that the policy does
 * not go by are told with the answer and decide nothing; nor do coordinates, unless a distance is `measured` from the school.
 */
export const recordFindings = (
  { differing, differingPairs: accounts }: Told,
  measured: ReadonlySet<string>,
  terms: PolicyTerms,
  within: Path = [],
): RecordsFinding[] => {
  const place = placeAt([])
  const unread = terms.values.nearbyWithinKm === undefined ? 'distanceKm' : 'nearby'
  const levels = differing
    .filter((each) => decides(each.school, each, terms))
    .map(({ school, values }): Levels => ({
      within,
      school,
      levels: values.map(({ value, ...where }) => ({ level: value as PbbLevel, ...where })),
      agreed: undefined,
    }))
  const places = differing.flatMap(({ school, fact, values }) =>
    fact === 'coordinates' && measured.has(school) ? { fact, schools: [school], values } : [],
  )
  const disputed = [...accounts.filter(({ fact }) => fact !== unread), ...places].map((each): Accounts => ({
    within,
    ...each,
    account: undefined,
  }))
  const noLevels: Levels = { within, school: undefined, levels: [], agreed: true }
  const noAccounts: Accounts = { within, fact: undefined, schools: [], values: [], account: true }
  return [
    ...(levels.length > 0 ? levels : [noLevels]).map((each) => oneLevel.apply(each, terms, place)),
    ...(disputed.length > 0 ? disputed : [noAccounts]).map((each) => oneAccount.apply(each, terms, place)),
  ]
}
