// What a programme keeps of each record, so that the set can show what no record shows by itself.
import type { School } from '../classification/facts.ts'
import { decides, differingFacts, type SaidOfSchool } from '../classification/records.ts'
import { type Role, rolesUnder } from '../classification/roles.ts'
import type { Pairing, PairReference } from '../pairing/facts.ts'
import { differingPairs, type SaidOfPair, type Told } from '../pairing/records.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { repeatedBy } from '../decision/group.ts'
import type { Centavos } from '../reading/money.ts'

/** What is kept of a record that could be read. */
export interface Said {
  /** What it says of its Leader School. */
  readonly leader: SaidOfSchool
  /** What it says of its Partner School. */
  readonly partner: SaidOfSchool
  /** What it says of the pair. */
  readonly pair: SaidOfPair
  /** What its ledger says that the leader received; absent where it has none. */
  readonly received: Centavos | undefined
}

/** What is kept of a record. */
export interface Row {
  /** Its index. */
  readonly index: number
  /** Its two schools; absent where they could not be read. */
  readonly pair: PairReference | undefined
  /** What it says; absent where it could not be read, though its schools could. */
  readonly said: Said | undefined
}

/**
 * A pair that stands in more than one record. It is one selection, but the amounts of each record are added.
 *
 * @group Answers
 */
export interface RepeatedPair {
  /** The BEIS School ID of its Leader School. */
  readonly leader: string
  /** The BEIS School ID of its Partner School. */
  readonly partner: string
  /** The indexes of the records. */
  readonly records: readonly number[]
}

/** The pairs that stand in more than one record. */
export const repeatedPairs = (pairs: readonly PairReference[]): RepeatedPair[] =>
  [...repeatedBy(pairs, ({ leader, partner }) => leader + partner)].map(([key, group]) => ({
    leader: key.slice(0, 6),
    partner: key.slice(6),
    records: group.map(({ index }) => index),
  }))

/** A Leader School that received more than its fund over several records. */
export interface Overfunded {
  /** Its BEIS School ID. */
  readonly leader: string
  /** The records that have receipts of it. */
  readonly records: readonly number[]
  /** What it received in them. */
  readonly received: Centavos
}

/** What several records of one leader have of its receipts. */
export interface Receipts {
  /** The leaders that received more than the fund over them, by school. More in one record is a breach of that record. */
  readonly overfunded: readonly Overfunded[]
  /** The records of such leaders that have no ledger, or none that could be read. */
  readonly silent: readonly { readonly record: number; readonly leader: string }[]
}

/** Looks at the leaders that stand in several records. */
export const receiptsIn = (rows: readonly Row[], { values: { fund } }: PolicyTerms): Receipts => {
  const several = [...repeatedBy(rows, ({ pair }) => pair?.leader)]
  return {
    overfunded: several
      .map(([leader, group]) => {
        const receipts = group.filter(({ said }) => (said?.received ?? 0n) > 0n)
        return {
          leader,
          records: receipts.map(({ index }) => index),
          received: receipts.reduce((sum, { said }) => sum + (said?.received ?? 0n), 0n),
        }
      })
      .filter(({ records, received }) => records.length > 1 && received > fund)
      .sort((one, other) => Number(one.leader) - Number(other.leader)),
    silent: several
      .flatMap(([leader, group]) =>
        group.flatMap(({ index, said }) => (said?.received === undefined ? { record: index, leader } : [])),
      )
      .sort((one, other) => one.record - other.record),
  }
}

/** The schools that lead, by what is known of their role. */
export interface Leading {
  /** How many are Leader Schools. */
  readonly leaders: number
  /** Those whose role is not known, each with the first record that it leads in. */
  readonly open: readonly { readonly record: number; readonly leader: School }[]
}

const byWeight: readonly Role[] = ['undetermined', 'partner-school', 'leader-school']

/** Which of the schools that lead are Leader Schools, by all that the records say of their levels. */
export const leadingIn = (rows: readonly Row[], { differing }: Told, terms: PolicyTerms): Leading => {
  const disputed = new Set(differing.flatMap((each) => (decides(each.school, each, terms) ? each.school : [])))
  const roleOf = rolesUnder(terms)
  const found = new Map<string, { readonly role: Role; readonly record: number; readonly leader: School }>()
  for (const row of rows) {
    if (!row.pair) continue
    const { leader: id } = row.pair
    const role = disputed.has(id) ? 'undetermined' : roleOf({ id, pbb: row.said?.leader.pbb })
    const known = found.get(id)
    if (!known || byWeight.indexOf(role) > byWeight.indexOf(known.role))
      found.set(id, { role, record: row.index, leader: { ...row.said?.leader, id } })
  }
  const all = [...found.values()]
  return {
    leaders: all.filter(({ role }) => role === 'leader-school').length,
    open: all.filter(({ role }) => role === 'undetermined'),
  }
}

/** What the records tell differently of their schools and pairs. The rows stand in the order of the records. */
export const toldIn = (rows: ReadonlyMap<number, Row>, pairs: readonly PairReference[]): Told => ({
  differing: differingFacts((visit) => {
    for (const { index, pair, said } of rows.values()) {
      if (!pair || !said) continue
      visit(pair.leader, said.leader, index, 'leader')
      visit(pair.partner, said.partner, index, 'partner')
    }
  }),
  differingPairs: differingPairs(pairs, (record) => rows.get(record)?.said?.pair),
})

/**
 * The pairs of the records, as far as they could be read.
 *
 * @yields {readonly [number, Pairing]} The index of a record, and its pair.
 */
export function* pairingsIn(rows: ReadonlyMap<number, Row>): Generator<readonly [number, Pairing]> {
  for (const { index, pair, said } of rows.values()) {
    if (!pair || !said) continue
    const { leader, partner } = said
    yield [index, { ...said.pair, leader: { ...leader, id: pair.leader }, partner: { ...partner, id: pair.partner } }]
  }
}
