// A programme as a fold: records are added one by one, what was kept of others is merged in, and all of it is summed up at any time. What is
// kept does not depend on the order, so that nothing depends on how the records were shared out.
import { sharingFacts } from '../classification/records.ts'
import { noFacts } from '../reading/own.ts'
import type { InvalidInput } from '../decision/answer.ts'
import { conclude, madeWith, wholeInput } from '../decision/conclude.ts'
import { withReferences } from '../fund/facts.ts'
import { spendingParameters } from '../fund/statement.ts'
import { undecidedIn } from '../pairing/undecided.ts'
import { sharingSaid } from '../pairing/records.ts'
import { compliance, outcomeOf } from '../pairing/rules.ts'
import { type ReadRecord, recordNamesSchema, recordSchemaBy } from '../partnership/facts.ts'
import { outcomesOf, type PartName, partNames } from '../partnership/parts.ts'
import { type GoesBy, type PartnershipReport, reportOn } from '../partnership/report.ts'
import type { Day } from '../reading/days.ts'
import { within } from '../decision/group.ts'
import { patience } from '../reading/issues.ts'
import { invalid, read, type Reading, valueIn } from '../reading/read.ts'
import { leadingIn, pairingsIn, receiptsIn, repeatedPairs, type Row, toldIn } from './rows.ts'
import { programmeFindings } from './rules.ts'
import type { Kept, KeptRow } from './state.ts'
import type { OutcomeCounts, OutcomesByPart, ProgrammeSummary } from './summary.ts'
import { totals } from './totals.ts'

/** A programme whose records are added one by one. */
export interface Fold {
  /** Whether a record of an index was added. */
  readonly has: (index: number) => boolean
  /** Reads a record, as it is read when it is added. */
  readonly read: (given: unknown) => Reading<ReadRecord>
  /** Evaluates a record and adds it: under an index that no other has, or as the next after the last. It may have been read already. */
  readonly add: (
    record: Reading<unknown>,
    index?: number,
    reading?: Reading<ReadRecord>,
  ) => PartnershipReport | InvalidInput<'partnership'>
  /** Adds what was kept of other records. */
  readonly merge: (kept: Kept) => void
  /** What is kept, the same for the same records in any order. */
  readonly kept: () => Kept
  /** How many records were added, and how many of them could not be read. */
  readonly progress: () => { readonly records: number; readonly rejected: number }
  /** What the set comes to. `whole` says that there are no records beside those that were added. */
  readonly summary: (whole: boolean) => ProgrammeSummary
}

type Counts = { -readonly [Outcome in keyof OutcomeCounts]: number }
const noOutcomes = (): Counts => ({ compliant: 0, 'non-compliant': 0, undetermined: 0, 'invalid-input': 0 })
const addCounts = (counts: Counts, more: OutcomeCounts): void => {
  for (const outcome of Object.keys(counts) as (keyof Counts)[]) counts[outcome] += more[outcome]
}

/** Begins a programme. It keeps of each record what only the set can show, and no more. */
export const foldOf = (asOf: Day, goesBy: GoesBy): Fold => {
  const { policy: terms, framework } = goesBy
  const recordSchema = recordSchemaBy(framework)
  const outcomes = noOutcomes()
  const byPart = Object.fromEntries(partNames.map((name) => [name, noOutcomes()])) as Record<PartName, Counts>
  const sums = totals(asOf, terms)
  const [ofSchool, ofPair] = [sharingFacts(), sharingSaid()]
  const left = patience()
  let rows = new Map<number, Row>()
  // One more than the highest index, and whether rows came in the order of their indexes.
  let [next, isInOrder] = [0, true]

  const keep = (row: Row): void => {
    isInOrder &&= row.index >= next
    next = Math.max(next, row.index + 1)
    rows.set(row.index, row)
  }
  const inOrder = (): ReadonlyMap<number, Row> => {
    if (!isInOrder) rows = new Map([...rows].sort(([one], [other]) => one - other))
    isInOrder = true
    return rows
  }

  const readRecord: Fold['read'] = (given) =>
    withReferences(read(recordSchema, given, [], { unknownKeys: goesBy.unknownKeys, left }), left)

  const evaluate = (
    given: unknown,
    reading: Reading<ReadRecord>,
    index: number,
  ): PartnershipReport | InvalidInput<'partnership'> => {
    // A record with an unreadable part still names its schools, if that much can be read.
    const { pairing } =
      (reading.issues ? valueIn(recordNamesSchema, given) : reading.value) ??
      (noFacts as { readonly pairing?: undefined })
    const pair = pairing && { index, leader: pairing.leader.id, partner: pairing.partner.id }
    if (reading.issues) {
      keep({ index, pair, said: undefined })
      return invalid('partnership', reading.issues)
    }
    const { report, account } = reportOn(reading.value, asOf, goesBy)
    const { leader, partner, ...ofBoth } = reading.value.pairing
    const received = account?.sums.received
    keep({
      index,
      pair,
      said: { leader: ofSchool(leader), partner: ofSchool(partner), pair: ofPair(ofBoth), received },
    })
    sums.add(reading.value, account)
    return report
  }

  return {
    has: (index) => rows.has(index),
    read: readRecord,
    add: (record, index = next, reading) => {
      if (record.issues) keep({ index, pair: undefined, said: undefined })
      const report = record.issues
        ? invalid('partnership', record.issues)
        : evaluate(record.value, reading ?? readRecord(record.value), index)
      outcomes[report.outcome] += 1
      const parts = report.outcome === 'invalid-input' ? undefined : outcomesOf(report.parts)
      for (const name of partNames) byPart[name][parts?.[name] ?? 'invalid-input'] += 1
      return report
    },
    merge: (kept) => {
      const [schools, pairs] = [kept.schools.map(ofSchool), kept.pairs.map(ofPair)]
      for (const [index, leader, partner, ...said] of kept.rows) {
        const [ofLeader, ofPartner, pair, received] = said
        keep({
          index,
          pair: leader !== undefined && partner !== undefined ? { index, leader, partner } : undefined,
          said:
            ofLeader === undefined
              ? undefined
              : { leader: schools[ofLeader]!, partner: schools[ofPartner!]!, pair: pairs[pair!]!, received },
        })
      }
      addCounts(outcomes, kept.outcomes)
      for (const name of partNames) addCounts(byPart[name], kept.outcomesByPart[name])
      sums.merge(kept)
    },
    kept: () => {
      const [schools, pairs] = [numbering(), numbering()]
      return {
        rows: [...inOrder().values()].map(({ index, pair, said }): KeptRow => {
          if (!pair) return [index]
          if (!said) return [index, pair.leader, pair.partner]
          const { leader, partner, received } = said
          const places = [schools.of(leader), schools.of(partner), pairs.of(said.pair)] as const
          const known = [index, pair.leader, pair.partner, ...places] as const
          return received === undefined ? known : [...known, received]
        }),
        schools: schools.all(),
        pairs: pairs.all(),
        outcomes: { ...outcomes },
        outcomesByPart: copied(byPart),
        ...sums.kept(),
      }
    },
    progress: () => ({ records: rows.size, rejected: outcomes['invalid-input'] }),
    summary: (whole) => {
      const ordered = inOrder()
      const list = [...ordered.values()]
      const pairs = list.flatMap(({ pair }) => pair ?? [])
      const [unreadable, rejected] = [indexes(list, 'pair'), indexes(list, 'said')]
      const [records, complete] = [list.length, whole && list.length === next]
      const told = toldIn(ordered, pairs)
      const { breaches, measured } = undecidedIn(pairingsIn(ordered), told, terms)
      const facts = {
        pairs,
        unreadable,
        told,
        measured,
        leading: leadingIn(list, told, terms),
        receipts: receiptsIn(list, terms),
        records,
        complete,
      }
      const set = conclude(
        programmeFindings(facts, terms),
        { kind: 'set', ...compliance },
        { subject: wholeInput, terms, asOf },
      )
      const parts = (Object.keys(outcomes) as (keyof Counts)[]).filter(
        (outcome) => outcomes[outcome] > 0 && (outcome !== 'non-compliant' || !isDisputed(byPart, breaches.size)),
      )
      return {
        kind: 'programme',
        subject: wholeInput,
        outcome: outcomeOf([...parts, set.outcome]),
        because: set.because,
        needs: set.needs,
        ...madeWith({ terms }),
        asOf,
        parts: { set },
        complete,
        records,
        outcomes: { ...outcomes },
        outcomesByPart: copied(byPart),
        rejected,
        ...told,
        repeated: repeatedPairs(pairs),
        totals: sums.told(),
        ...terms.grounds([...spendingParameters, 'liquidationStandard']),
      }
    },
  }
}

/** Whether all that is not compliant is so by pairs whose breach hangs on a fact that another record tells otherwise. */
const isDisputed = (byPart: OutcomesByPart, breaches: number): boolean =>
  partNames.every((name) => byPart[name]['non-compliant'] === (name === 'pairing' ? breaches : 0))

const copied = (byPart: Record<PartName, Counts>): OutcomesByPart =>
  Object.fromEntries(partNames.map((name) => [name, { ...byPart[name] }])) as OutcomesByPart

/** The indexes of the rows that lack something. */
const indexes = (rows: readonly Row[], what: 'pair' | 'said'): number[] =>
  rows.flatMap((row) => (row[what] ? [] : [row.index]))

/** Numbers values in the order in which they first come. */
const numbering = () => {
  const numbers = new Map<object, number>()
  return {
    of: (value: object): number => within(numbers, value, () => numbers.size),
    all: (): object[] => [...numbers.keys()],
  }
}
