// What only a set of partnerships can show, beside who was selected: one level for each school, its fund, the appropriation, and the extent.
import { placeAt } from '../decision/place.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { peso } from '../decision/wording.ts'
import { recordFindings, type Told } from '../pairing/records.ts'
import type { PairReference } from '../pairing/facts.ts'
import { type PairSchoolsNeed, schoolsNeeded, type SelectionFinding, selectionFindings } from '../pairing/selection.ts'
import { type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import { type Centavos, pesos } from '../reading/money.ts'
import { noFacts } from '../reading/own.ts'
import type { Overfunded } from './rows.ts'

/**
 * The figures behind a finding about the appropriation, in pesos with two decimals.
 *
 * @group Answers
 */
export interface AppropriationParams {
  /** How many different Leader Schools the records name. */
  readonly leaders: number
  /** The fund of each of them, in all, in pesos. */
  readonly allotted: string
  /** The appropriation, in pesos. */
  readonly appropriation: string
  /** How many records name no schools that could be read. */
  readonly unreadable: number
}

/**
 * The figures behind a finding about what a Leader School received over all records, in pesos with two decimals.
 *
 * @group Answers
 */
export interface LeaderFundParams {
  /** The BEIS School ID of the Leader School; absent where none received too much. */
  readonly leader?: string
  /** The indexes of the records that have its receipts; empty where none received too much. */
  readonly records: readonly number[]
  /** What it received in them, in pesos; absent where none received too much. */
  readonly received?: string
  /** The fund of a Leader School, in pesos. */
  readonly fund: string
}

/**
 * The figures behind a finding about how many records of a set were read, and of the question for the others.
 *
 * @group Answers
 */
export interface RecordsParams {
  /** How many records were read. */
  readonly records: number
  /** Whether these are all. */
  readonly complete: boolean
}

/** How sentences word the figures about a set. */
const formats = {
  peso,
  records: (records: readonly number[]) => records.map((record) => `[${record}]`).join(', '),
} as const

/** How many records of a set were read. */
export interface Extent {
  readonly records: number
  readonly complete: boolean
  /** That these are all, of a set that has some. */
  readonly whole: true | undefined
}

/** The question about the extent of a set. */
const extentQuestions = {
  whole: questionsAbout<Extent, typeof formats>(formats)({
    asks: 'other-records',
    kind: 'fact',
    path: ({ records }) => [records],
    figures: ({ records, complete }): AsFarAsKnown<RecordsParams> => ({ records, complete }),
    says: [
      { if: { complete: true }, say: 'Which partnerships does the set have?' },
      'Which partnerships does the set have beside those that were read ({records})?',
    ],
  }),
} as const

/** What a set of partnerships asks of the appropriation. */
export interface Allotments {
  /** How many different Leader Schools the records name. */
  readonly leaders: number
  /** The records whose schools could not be read. */
  readonly unreadable: readonly number[]
  /** What asks for them. */
  readonly needs: readonly PairSchoolsNeed[]
}

const allotted = (leaders: number, fund: Centavos): Centavos => BigInt(leaders) * fund

const appropriation = rulesAbout<Allotments, PairSchoolsNeed>()(formats, {})({
  id: 'programme/appropriation',
  title: 'All funds within the appropriation',
  basis: 'interpreted',
  clauses: ['do44/rationale/appropriation', 'do44/fund/amount', 'do44/fund/most-leader-schools'],
  statement: 'The funds of all Leader Schools together are no more than the appropriation.',
  uses: ['appropriation', 'fund'],
  check: ({ leaders, unreadable, needs }, { fund, appropriation: whole }) => {
    if (allotted(leaders, fund) > whole) return false
    return allotted(leaders + unreadable.length, fund) <= whole || { needs }
  },
  figures: ({ leaders, unreadable }, { fund, appropriation: whole }): AsFarAsKnown<AppropriationParams> => ({
    leaders,
    allotted: pesos(allotted(leaders, fund)),
    appropriation: pesos(whole),
    unreadable: unreadable.length,
  }),
  met: 'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; {appropriation:peso} is appropriated.',
  breached:
    'The funds of the Leader Schools ({leaders}) come to {allotted:peso}, more than the appropriation of {appropriation:peso}.',
  open: 'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; the schools of more records ({unreadable}) could not be read, and {appropriation:peso} is appropriated.',
})

const fundOfLeader = rulesAbout<Partial<Overfunded>>()(formats, {})({
  id: 'programme/fund-of-leader',
  title: 'One fund for each Leader School',
  basis: 'interpreted',
  clauses: ['do44/fund/amount'],
  statement: 'A Leader School receives no more than the partnership fund over all its records together.',
  uses: ['fund'],
  at: ({ records: [first] = [] }) => (first === undefined ? [] : [first, 'ledger']),
  check: ({ leader }) => leader === undefined,
  figures: ({ leader, records = [], received }, { fund }): AsFarAsKnown<LeaderFundParams> => ({
    leader,
    records,
    received: received === undefined ? undefined : pesos(received),
    fund: pesos(fund),
  }),
  met: 'In the ledgers that could be read, no school that leads in several records received more than the fund of {fund:peso} in them together.',
  breached:
    'School {leader} received {received:peso} in records {records:records} together, more than the fund of {fund:peso}.',
})

const allRecords = rulesAbout<Extent>()(formats, extentQuestions)({
  id: 'programme/all-records',
  title: 'All records read',
  basis: 'interpreted',
  clauses: ['do44/selection/not-twice', 'do44/rationale/appropriation'],
  statement: 'Every record of the set was read, and there is one: what was not read is not known.',
  asks: ['whole'],
  check: () => true,
  figures: ({ records, complete }): AsFarAsKnown<RecordsParams> => ({ records, complete }),
  met: 'All records of the set were read ({records}).',
  open: [
    { if: { complete: true }, say: 'The set has no record, so nothing is known of its partnerships.' },
    'The set was read in part ({records}); what the other records say is not known.',
  ],
})

/** The rules of this subject, in rulebook order. */
export const programmeRules = /* @__PURE__ */ Object.freeze([appropriation, fundOfLeader, allRecords])

/** All that this subject says. */
export const programme = {
  rules: programmeRules,
  questions: extentQuestions,
  formats,
} as const

/** A finding about a set of partnerships. */
export type ProgrammeFinding = SelectionFinding | FindingsIn<typeof programmeRules>

/** A set of partnerships as its rules see it. */
export interface ProgrammeFacts {
  /** The pairs whose schools could be read. */
  readonly pairs: readonly PairReference[]
  /** The records whose schools could not. */
  readonly unreadable: readonly number[]
  /** What the records tell differently of the schools and of the pairs. */
  readonly told: Told
  /** The schools whose coordinates measure the distance of a pair. */
  readonly measured: ReadonlySet<string>
  /** Leader Schools that received more than the fund over several records. */
  readonly overfunded: readonly Overfunded[]
  /** How many records were read. */
  readonly records: number
  /** Whether these are all. */
  readonly complete: boolean
}

/** Applies every rule about a set. */
export const programmeFindings = (
  { pairs, unreadable, told, measured, overfunded, records, complete }: ProgrammeFacts,
  terms: PolicyTerms,
): ProgrammeFinding[] => {
  const place = placeAt([])
  const leaders = new Set(pairs.map(({ leader }) => leader)).size
  return [
    ...selectionFindings(pairs, unreadable, terms),
    ...recordFindings(told, measured, terms, ['pairing']),
    appropriation.apply({ leaders, unreadable, needs: schoolsNeeded(unreadable, terms) }, terms, place),
    ...(overfunded.length > 0 ? overfunded : [noFacts]).map((each) => fundOfLeader.apply(each, terms, place)),
    allRecords.apply({ records, complete, whole: (complete && records > 0) || undefined }, terms, place),
  ]
}
