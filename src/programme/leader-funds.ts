// What each Leader School received over all records of a set.
import type { PolicyTerms } from '../policy/terms.ts'
import type { Centavos } from '../reading/money.ts'

/** A Leader School that received more than its fund over several records. */
export interface Overfunded {
  /** Its BEIS School ID. */
  readonly leader: string
  /** The records that have receipts of it. */
  readonly records: readonly number[]
  /** What it received in them. */
  readonly received: Centavos
}

/** What Leader Schools received, of records that are added one by one. */
export interface FundsOfLeaders {
  /** Adds what a record says that its leader received. */
  readonly add: (leader: string, record: number, received: Centavos) => void
  /** Those that received more than the fund over several records, by school. More in one record is a breach of that record. */
  readonly overfunded: () => readonly Overfunded[]
}

/** Begins to add up. Most leaders have one record, so a list is kept only of those that have several. */
export const fundsOfLeaders = ({ values: { fund } }: PolicyTerms): FundsOfLeaders => {
  const firsts = new Map<string, number>()
  const received = new Map<string, Centavos>()
  const several = new Map<string, number[]>()
  return {
    add: (leader, record, amount) => {
      if (amount === 0n) return
      const first = firsts.get(leader)
      if (first === undefined) firsts.set(leader, record)
      else {
        const records = several.get(leader)
        if (records) records.push(record)
        else several.set(leader, [first, record])
      }
      received.set(leader, (received.get(leader) ?? 0n) + amount)
    },
    overfunded: () =>
      [...several]
        .map(([leader, records]) => ({ leader, records: [...records], received: received.get(leader) ?? 0n }))
        .filter((each) => each.received > fund)
        .sort((one, other) => Number(one.leader) - Number(other.leader)),
  }
}
