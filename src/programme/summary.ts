import type { DifferingFact } from '../classification/records.ts'
import type { Decision, Reported } from '../decision/answer.ts'
import type { ClauseId } from '../order/index.ts'
import type { DifferingPairFact } from '../pairing/records.ts'
import type { PartName } from '../partnership/parts.ts'
import type { RepeatedPair } from './rows.ts'
import type { ProgrammeFinding } from './rules.ts'
import type { TotalsOfProgramme } from './totals.ts'

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
 * What a summary of a set of partnerships is made of.
 *
 * @group Answers
 */
export interface ProgrammeParts {
  /** What only the set shows: one finding for each conflict, or one for each rule that has none. */
  readonly set: SetDecision
}

/**
 * What a set of partnerships comes to, without their reports.
 *
 * @group Answers
 */
export interface ProgrammeSummary extends Reported<
  'programme',
  'compliant' | 'non-compliant' | 'undetermined',
  ProgrammeParts,
  ProgrammeFinding
> {
  /**
   * `non-compliant` where a partnership or the set breaches a rule, `compliant` where all were read and are compliant, else
   * `undetermined`: also where a stream was cancelled, where there was no record, and where all breaches stand on facts of pairs that
   * another record tells otherwise.
   */
  readonly outcome: 'compliant' | 'non-compliant' | 'undetermined'
  /** The day the summary speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
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
}

/**
 * What only a set of partnerships shows.
 *
 * @group Answers
 */
export type SetDecision = Decision<'compliant' | 'non-compliant', ProgrammeFinding, 'set'>
