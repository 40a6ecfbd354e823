// What only a set of partnerships can show, beside who was selected: one level for each school, its fund, the appropriation, and the extent.
import { classify, type ClassificationFinding } from '../classification/rules.ts'
import { placeAt } from '../decision/place.ts'
import type { FindingsIn } from '../decision/rule.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { fromOne, peso } from '../decision/wording.ts'
import { recordFindings, type Told } from '../pairing/records.ts'
import type { PairReference } from '../pairing/facts.ts'
import {
  mostAsked,
  type PairSchoolsNeed,
  schoolsNeeded,
  type SelectionFinding,
  selectionFindings,
} from '../pairing/selection.ts'
import { inFull, type PolicyTerms, questionsAbout, rulesAbout } from '../policy/terms.ts'
import { type Centavos, pesos } from '../reading/money.ts'
import type { Leading, Overfunded, Receipts } from './rows.ts'

/**
 * The figures behind a finding about the appropriation, in pesos with two decimals.
 *
 * @group Answers
 */
export interface AppropriationParams {
  /** How many different Leader Schools the records name. A school that leads and is none has no fund. */
  readonly leaders: number
  /** How many schools lead whose role is not known; absent where there are none. */
  readonly undetermined?: number
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
  /** How many records of leaders that stand in several have no ledger that could be read; absent where there are none. */
  readonly silent?: number
  /** How many records name no schools that could be read; absent where there are none. */
  readonly unreadable?: number
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
  records: (records: readonly number[]) => records.map(fromOne).join(', '),
  fromOne,
} as const

/** How many records of a set were read. */
export interface Extent {
  readonly records: number
  readonly complete: boolean
  /** That these are all, of a set that has some. */
  readonly whole: true | undefined
}

/**
 * The figures of a question about the ledger of a record, whose leader stands in several.
 *
 * @group Answers
 */
export interface SilentLedgerParams {
  /** The index of the record. */
  readonly record: number
  /** The BEIS School ID of the leader. */
  readonly leader: string
}

/** The questions about a set. */
const programmeQuestions = {
  ledger: questionsAbout<SilentLedgerParams, typeof formats>(formats)({
    asks: 'ledger-of-record',
    kind: 'fact',
    path: ({ record }) => [record, 'ledger'],
    figures: ({ record, leader }): AsFarAsKnown<SilentLedgerParams> => ({ record, leader }),
    says: 'What did School {leader}, which leads in several records, receive and spend in record {record:fromOne}?',
  }),
  whole: questionsAbout<Extent, typeof formats>(formats)({
    asks: 'other-records',
    kind: 'fact',
    path: ({ records }) => [records],
    figures: ({ records, complete }): AsFarAsKnown<RecordsParams> => ({ records, complete }),
    says: [
      { if: { complete: true }, say: 'Which partnerships does the set have?' },
      'Which partnerships does the set have beside those that were looked at ({records})?',
    ],
  }),
} as const

/** What asks for the ledger of a record. */
type LedgerNeed = ReturnType<typeof programmeQuestions.ledger.ask>

/** What a set of partnerships asks of the appropriation. */
export interface Allotments {
  /** How many different Leader Schools the records name. */
  readonly leaders: number
  /** How many schools lead whose role is not known. */
  readonly undetermined: number
  /** How many records have schools that could not be read. */
  readonly unreadable: number
  /** What asks for them. */
  readonly needs: readonly (PairSchoolsNeed | LevelNeed)[]
}

/** What asks for the level of a school. */
type LevelNeed = ClassificationFinding['needs'][number]

const allotted = (leaders: number, fund: Centavos): Centavos => BigInt(leaders) * fund

const appropriation = rulesAbout<Allotments, PairSchoolsNeed | LevelNeed>()(formats, {})({
  id: 'programme/appropriation',
  title: 'All funds within the appropriation',
  basis: 'interpreted',
  clauses: ['do44/rationale/appropriation', 'do44/fund/amount', 'do44/fund/most-leader-schools'],
  statement: 'The funds of all Leader Schools together are no more than the appropriation.',
  uses: ['appropriation', 'fund'],
  check: ({ leaders, undetermined, unreadable, needs }, { fund, appropriation: whole }) => {
    if (allotted(leaders, fund) > whole) return false
    return allotted(leaders + undetermined + unreadable, fund) <= whole || { needs }
  },
  figures: (
    { leaders, undetermined, unreadable },
    { fund, appropriation: whole },
  ): AsFarAsKnown<AppropriationParams> => ({
    leaders,
    undetermined: undetermined || undefined,
    allotted: pesos(allotted(leaders, fund)),
    appropriation: pesos(whole),
    unreadable,
  }),
  met: 'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; {appropriation:peso} is appropriated.',
  breached:
    'The funds of the Leader Schools ({leaders}) come to {allotted:peso}, more than the appropriation of {appropriation:peso}.',
  open: [
    {
      if: { unreadable: 0 },
      say: 'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; of more schools that lead ({undetermined}) the role is not known, and {appropriation:peso} is appropriated.',
    },
    'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; of more schools that lead ({undetermined}) the role is not known, the schools of more records ({unreadable}) could not be read, and {appropriation:peso} is appropriated.',
    'The funds of the Leader Schools ({leaders}) come to {allotted:peso}; the schools of more records ({unreadable}) could not be read, and {appropriation:peso} is appropriated.',
  ],
})

/** No leader: each field is its own, whatever a program puts on Object.prototype. */
const nobody: AsFarAsKnown<Overfunded> = /* @__PURE__ */ Object.freeze({
  leader: undefined,
  records: undefined,
  received: undefined,
})

/** A leader that received too much over several records, or what keeps it from being known that none did. */
export interface Funded extends AsFarAsKnown<Overfunded> {
  readonly silent: number
  readonly unreadable: number
  readonly needs: readonly (PairSchoolsNeed | LedgerNeed)[]
}

const fundOfLeader = rulesAbout<Funded, PairSchoolsNeed | LedgerNeed>()(formats, {})({
  id: 'programme/fund-of-leader',
  title: 'One fund for each Leader School',
  basis: 'interpreted',
  clauses: ['do44/fund/amount'],
  statement: 'A Leader School receives no more than the partnership fund over all its records together.',
  uses: ['fund'],
  at: ({ records: [first] = [] }) => (first === undefined ? [] : [first, 'ledger']),
  check: ({ leader, needs }) => leader === undefined && (needs.length === 0 || { needs }),
  figures: ({ leader, records = [], received, silent, unreadable }, { fund }): AsFarAsKnown<LeaderFundParams> => ({
    leader,
    records,
    received: received === undefined ? undefined : pesos(received),
    silent: silent || undefined,
    unreadable: unreadable || undefined,
    fund: pesos(fund),
  }),
  met: 'In the ledgers that could be read, no school that leads in several records received more than the fund of {fund:peso} in them together.',
  breached:
    'School {leader} received {received:peso} in records {records:records} together, more than the fund of {fund:peso}.',
  open: [
    'In the ledgers that could be read, no school received more than the fund of {fund:peso} over several records. Of schools that lead in several, records ({silent}) have no ledger that could be read; of more records ({unreadable}) the schools could not be read.',
    'In the ledgers that could be read, no school received more than the fund of {fund:peso} over several records. Of schools that lead in several, records ({silent}) have no ledger that could be read.',
    'In the ledgers that could be read, no school received more than the fund of {fund:peso} over several records. Of more records ({unreadable}) the schools could not be read.',
  ],
})

const allRecords = rulesAbout<Extent>()(formats, { whole: programmeQuestions.whole })({
  id: 'programme/all-records',
  title: 'All records looked at',
  basis: 'interpreted',
  clauses: ['do44/selection/not-twice', 'do44/rationale/appropriation'],
  statement: 'Every record of the set was looked at, and there is one: of what was not looked at nothing is known.',
  asks: ['whole'],
  check: () => true,
  figures: ({ records, complete }): AsFarAsKnown<RecordsParams> => ({ records, complete }),
  met: 'All records of the set were looked at ({records}).',
  open: [
    { if: { complete: true }, say: 'The set has no record, so nothing is known of its partnerships.' },
    'The set was looked at in part ({records}); what the other records say is not known.',
  ],
})

/** The rules of this subject, in rulebook order. */
export const programmeRules = /* @__PURE__ */ Object.freeze([appropriation, fundOfLeader, allRecords])

/** All that this subject says. */
export const programme = {
  rules: programmeRules,
  questions: programmeQuestions,
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
  /** The schools that lead, by what is known of their role. */
  readonly leading: Leading
  /** What several records of one leader have of its receipts. */
  readonly receipts: Receipts
  /** How many records were read. */
  readonly records: number
  /** Whether these are all. */
  readonly complete: boolean
}

/** Applies every rule about a set. */
export const programmeFindings = (
  { pairs, unreadable, told, measured, leading: { leaders, open }, receipts, records, complete }: ProgrammeFacts,
  terms: PolicyTerms,
): ProgrammeFinding[] => {
  const place = placeAt([])
  const missing = schoolsNeeded(unreadable, terms)
  const levels = open
    .slice(0, mostAsked)
    .flatMap(({ record, leader }) => classify(leader, inFull(terms), [record, 'pairing', 'leader']).needs)
  const { overfunded, silent } = receipts
  const counts = { silent: silent.length, unreadable: unreadable.length }
  const ledgers = silent.slice(0, mostAsked).map((each) => programmeQuestions.ledger.ask(each, terms.values, place))
  const funded = { ...counts, needs: [...ledgers, ...missing] }
  return [
    ...selectionFindings(pairs, unreadable, terms),
    ...recordFindings(told, measured, terms, ['pairing']),
    appropriation.apply(
      { leaders, undetermined: open.length, unreadable: unreadable.length, needs: [...levels, ...missing] },
      terms,
      place,
    ),
    ...(overfunded.length > 0 ? overfunded : [nobody]).map((each) =>
      fundOfLeader.apply({ ...each, ...funded }, terms, place),
    ),
    allRecords.apply({ records, complete, whole: (complete && records > 0) || undefined }, terms, place),
  ]
}
