import { type DifferingFact, schoolFacts } from '../classification/records.ts'
import type { Decision, InvalidInput } from '../decision/answer.ts'
import { conclude } from '../decision/conclude.ts'
import { withReferences } from '../fund/facts.ts'
import { spendingParameters } from '../fund/statement.ts'
import type { ClauseId } from '../order/index.ts'
import { compliance, outcomeOf } from '../pairing/rules.ts'
import { differingPairs, type DifferingPairFact, type SaidOfPair, sharingSaid } from '../pairing/records.ts'
import type { PairReference } from '../pairing/facts.ts'
import { type PartnershipRecord, recordNamesSchema, recordSchemaBy } from '../partnership/facts.ts'
import { outcomesOf, type PartName, partNames } from '../partnership/parts.ts'
import { type GoesBy, type PartnershipReport, reportOn } from '../partnership/report.ts'
import { type Day, daySchema } from '../reading/days.ts'
import { repeatedBy } from '../reading/group.ts'
import { patience } from '../reading/issues.ts'
import { openList } from '../reading/list.ts'
import { invalid, read, readAll, type Reading, valueIn } from '../reading/read.ts'
import { type EvaluationOptions, readEvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { fundsOfLeaders } from './leader-funds.ts'
import { type ProgrammeFinding, programmeFindings } from './rules.ts'
import { totals, type TotalsOfProgramme } from './totals.ts'

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

/**
 * How many partnerships came to what.
 *
 * @group Answers
 */
export interface OutcomeCounts {
  /** How many are as the Order requires. */
  readonly compliant: number
  /** How many have a breach. */
  readonly 'non-compliant': number
  /** How many have something open. */
  readonly undetermined: number
  /** How many could not be read. */
  readonly 'invalid-input': number
}

/**
 * How many partnerships came to what, part by part. What is not on record is open, so the counts of each part add up to all records.
 *
 * @group Answers
 */
export type OutcomesByPart = Readonly<Record<PartName, OutcomeCounts>>

/**
 * What a set of partnerships comes to, without their reports.
 *
 * @group Answers
 */
export interface ProgrammeSummary {
  /** Which question is answered. */
  readonly kind: 'programme'
  /**
   * `non-compliant` where a partnership or the set breaches a rule, `compliant` where all were read and are compliant, else
   * `undetermined`: also where a stream was cancelled, and where there was no record.
   */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** The day the summary speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the summary. */
  readonly version: string
  /** Whether every record was read; `false` where a stream was cancelled. */
  readonly complete: boolean
  /** How many records were read. */
  readonly records: number
  /** How many came to what. */
  readonly outcomes: OutcomeCounts
  /** How many came to what in each part that has a part in the outcome. */
  readonly outcomesByPart: OutcomesByPart
  /** The indexes of the records that could not be read. */
  readonly rejected: readonly number[]
  /** What only the set shows: one finding for each conflict, or one for each rule that has none. */
  readonly set: SetDecision
  /** Facts about a school that records tell differently. */
  readonly differing: readonly DifferingFact[]
  /** Facts of a pair, or of its Partner School, that records tell differently. */
  readonly differingPairs: readonly DifferingPairFact[]
  /** Pairs that stand in more than one record. */
  readonly repeated: readonly RepeatedPair[]
  /** What the partnerships come to together. */
  readonly totals: TotalsOfProgramme
  /** The clauses that give the policy’s figures in the totals: those of figures that are the Order’s own. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside the Order, gave a figure of the policy that the totals go by; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
  /** What would settle the open findings about the set. What a partnership needs stands in its own report. */
  readonly needs: readonly ProgrammeFinding['needs'][number][]
}

/**
 * A summary with the report of each partnership.
 *
 * @group Answers
 */
export interface ProgrammeReport extends ProgrammeSummary {
  /** Each partnership by itself, in the order of the list, as `evaluatePartnership` reports it: its paths start at its record. */
  readonly partnerships: readonly (PartnershipReport | InvalidInput<'partnership'>)[]
}

/**
 * What only a set of partnerships shows.
 *
 * @group Answers
 */
export type SetDecision = Decision<'compliant' | 'non-compliant', ProgrammeFinding, 'set'>

/** A programme that is evaluated record by record. */
export interface Programme {
  /** Evaluates the next record. */
  readonly add: (record: Reading<unknown>) => PartnershipReport | InvalidInput<'partnership'>
  /** How many records were evaluated, and how many of them could not be read. */
  readonly progress: () => { readonly records: number; readonly rejected: number }
  /** What the set of them comes to. */
  readonly summary: (complete: boolean) => ProgrammeSummary
}

type Counts = { -readonly [Outcome in keyof OutcomeCounts]: number }
const noOutcomes = (): Counts => ({ compliant: 0, 'non-compliant': 0, undetermined: 0, 'invalid-input': 0 })

/** Begins to evaluate a programme. It keeps of each record what only the set can show, and no more. */
export const openProgramme = (asOf: Day, goesBy: GoesBy): Programme => {
  const { policy: terms, framework } = goesBy
  const recordSchema = recordSchemaBy(framework)
  const outcomes = noOutcomes()
  const byPart = Object.fromEntries(partNames.map((name) => [name, noOutcomes()])) as Record<PartName, Counts>
  const funds = fundsOfLeaders(terms)
  const pairs: PairReference[] = []
  const [rejected, unreadable]: [number[], number[]] = [[], []]
  const schools = schoolFacts()
  const saidOfPairs: (SaidOfPair | undefined)[] = []
  const sharedSaid = sharingSaid()
  const left = patience()
  const sums = totals(asOf, terms)
  let records = 0

  const evaluate = (given: unknown, index: number): PartnershipReport | InvalidInput<'partnership'> => {
    const reading = withReferences(read(recordSchema, given, [], left), left)
    // A record with an unreadable part still names its schools, if that much can be read.
    const names = reading.issues ? valueIn(recordNamesSchema, given) : reading.value
    if (names) pairs.push({ index, leader: names.pairing.leader.id, partner: names.pairing.partner.id })
    else unreadable.push(index)
    if (reading.issues) return invalid('partnership', reading.issues)
    const { report, account } = reportOn(reading.value, asOf, goesBy)
    saidOfPairs[index] = sharedSaid(reading.value.pairing)
    schools.add(reading.value.pairing.leader, index, 'leader')
    schools.add(reading.value.pairing.partner, index, 'partner')
    sums.add(reading.value, account)
    if (account) funds.add(reading.value.pairing.leader.id, index, account.sums.received)
    return report
  }

  return {
    add: (record) => {
      const index = records
      records += 1
      if (record.issues) unreadable.push(index)
      const report = record.issues ? invalid('partnership', record.issues) : evaluate(record.value, index)
      outcomes[report.outcome] += 1
      if (report.outcome === 'invalid-input') rejected.push(index)
      const parts = report.outcome === 'invalid-input' ? undefined : outcomesOf(report)
      for (const name of partNames) byPart[name][parts?.[name] ?? 'invalid-input'] += 1
      return report
    },
    progress: () => ({ records, rejected: rejected.length }),
    summary: (complete) => {
      const differing = schools.differing()
      const told = { differing, differingPairs: differingPairs(pairs, (record) => saidOfPairs[record]) }
      const facts = { pairs, unreadable, told, overfunded: funds.overfunded(), records, complete }
      const set = conclude(programmeFindings(facts, terms), { kind: 'set', ...compliance })
      const parts = (Object.keys(outcomes) as (keyof OutcomeCounts)[]).flatMap((outcome) =>
        outcomes[outcome] > 0 ? [outcome] : [],
      )
      return {
        kind: 'programme',
        outcome: outcomeOf([...parts, set.outcome]),
        asOf,
        policy: terms.id,
        version,
        complete,
        records,
        outcomes: { ...outcomes },
        outcomesByPart: Object.fromEntries(partNames.map((name) => [name, { ...byPart[name] }])) as OutcomesByPart,
        rejected: [...rejected],
        set,
        ...told,
        repeated: repeatedPairs(pairs),
        totals: sums.told(),
        ...terms.grounds([...spendingParameters, 'liquidationStandard']),
        needs: set.needs,
      }
    },
  }
}

const repeatedPairs = (pairs: readonly PairReference[]): RepeatedPair[] =>
  [...repeatedBy(pairs, ({ leader, partner }) => leader + partner)].map(([key, group]) => ({
    leader: key.slice(0, 6),
    partner: key.slice(6),
    records: group.map(({ index }) => index),
  }))

const what = 'a list of partnerships'

/**
 * Evaluates the partnerships of a division, a region or the nation: each by itself, then what only the set can show, and the
 * totals by region, division, district, dimension and key stage.
 *
 * The set shows a partner chosen twice, a leader with two, a school on both sides, a school with two levels, a leader that received more
 * than the fund over all its records, and funds above the appropriation. A record that cannot be read spoils only itself: it is reported by
 * its index, and while the schools of one cannot be read the set is not found to be free of conflicts. Of a set without a record nothing is
 * known. The place of a partnership is that of its Leader School. For a set that does not fit into memory see {@link streamProgramme}.
 *
 * @param records - The partnerships, 1,000,000 at most.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy and the SBM framework to apply; those of fiscal year 2016 and of 2012 unless given.
 * @returns A report on each partnership and on the set; or `invalid-input` where the list, the day or the policy could not
 * be read.
 * @example
 * ```ts
 * import { evaluateProgramme, type PartnershipRecord } from 'deped-school-partnerships'
 *
 * const partner = { id: '107973', pbb: { year: 2014, level: 1 } } as const
 * const records: PartnershipRecord[] = [
 *   { pairing: { leader: { id: '107970', pbb: { year: 2014, level: 5 }, division: 'Imus City' }, partner } },
 *   { pairing: { leader: { id: '107605', pbb: { year: 2014, level: 5 }, division: 'Dasmariñas City' }, partner } },
 * ]
 * const report = evaluateProgramme(records, '2016-12-31')
 * if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
 *
 * report.set.because.map(({ rule }) => rule) // => ['pairings/not-twice']
 * report.totals.divisions.map(({ division, partnerships }) => [division, partnerships]) // => [['Dasmariñas City', 1], ['Imus City', 1]]
 * ```
 * @clause do44/selection/one-partner
 * @clause do44/selection/not-twice
 * @clause do44/rationale/appropriation
 * @clause do44/fund/most-leader-schools
 * @clause do44/indicators/liquidation-standard
 * @applies evaluatePartnership
 * @applies checkPairings
 * @group Questions
 */
export const evaluateProgramme = (
  records: readonly PartnershipRecord[],
  asOf: Day,
  options: EvaluationOptions = {},
): ProgrammeReport | InvalidInput<'programme'> => {
  const input = readAll({
    list: openList(records, what),
    asOf: read(daySchema, asOf, ['asOf']),
    options: readEvaluationOptions(options),
  })
  if (input.issues) return invalid('programme', input.issues)
  const { length, item } = input.value.list
  const { add, summary } = openProgramme(input.value.asOf, input.value.options)
  const partnerships = Array.from({ length }, (_, index) => add(item(index, [])))
  return { ...summary(true), partnerships }
}
