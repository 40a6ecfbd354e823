// What a programme keeps of each record, so that the set can show what no record shows by itself.
import { differingFacts, type SaidOfSchool } from '../classification/records.ts'
import type { Pairing, PairReference } from '../pairing/facts.ts'
import { differingPairs, type SaidOfPair, type Told } from '../pairing/records.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { repeatedBy } from '../reading/group.ts'
import type { Centavos } from '../reading/money.ts'

/** What is kept of a record that could be read. */
export interface Said {
  /** What it says of its Leader School. */
  readonly leader: SaidOfSchool
  /** What it says of its Partner School. */
  readonly partner: SaidOfSchool
  /** What it says of the pair. */
  readonly pair: SaidOfPair
  /** What its ledger says that the leader received; nothing where it has none. */
  readonly received: Centavos
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

/** The leaders that received more than the fund over several records, by school. More in one record is a breach of that record. */
export const overfundedIn = (rows: readonly Row[], { values: { fund } }: PolicyTerms): Overfunded[] =>
  [...repeatedBy(rows, ({ pair, said }) => (said && said.received > 0n ? pair?.leader : undefined))]
    .map(([leader, group]) => ({
      leader,
      records: group.map(({ index }) => index),
      received: group.reduce((sum, { said }) => sum + (said?.received ?? 0n), 0n),
    }))
    .filter(({ received }) => received > fund)
    .sort((one, other) => Number(one.leader) - Number(other.leader))

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
