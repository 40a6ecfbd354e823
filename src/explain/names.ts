import type { CoordinatesProblem } from '../classification/coordinates.ts'
import type { Need } from '../catalogue/subjects.ts'
import type { Result } from '../decision/answer.ts'
import type { Counting } from '../fund/account.ts'
import type { LedgerRow } from '../fund/statement.ts'
import type { Dimension, Evidence, ExpenseItem } from '../order/index.ts'
import type { DifferingFact } from '../classification/records.ts'
import type { DifferingPairFact } from '../pairing/records.ts'
import type { UnservedLeader } from '../proximity/division-plan.ts'
import type { PassedOver } from '../proximity/rank-partners.ts'
import type { Answer } from './answer.ts'

/**
 * An outcome that can be explained.
 *
 * @group Messages
 */
export type ExplainedOutcome = Answer['outcome']

/**
 * How the ids in answers are called. English shows them as they are.
 *
 * @group Messages
 */
export interface Names {
  /** Outcomes. */
  readonly outcomes: Readonly<Record<ExplainedOutcome, string>>
  /** Results of rules, and those of figures on a form. */
  readonly results: Readonly<Record<Result | 'wrong', string>>
  /** Kinds of needs. */
  readonly kinds: Readonly<Record<Need['kind'], string>>
  /** How a clause is known. */
  readonly evidence: Readonly<Record<Evidence, string>>
  /** Kinds of entries in a ledger. */
  readonly entries: Readonly<Record<LedgerRow['kind'], string>>
  /** What entries count as. */
  readonly counting: Readonly<Record<Counting, string>>
  /** Facts about schools and pairs that records tell differently. */
  readonly facts: Readonly<Record<DifferingFact['fact'] | DifferingPairFact['fact'], string>>
  /** Why a candidate is passed over. */
  readonly passedOver: Readonly<Record<PassedOver['why'], string>>
  /** Why a Leader School is left over. */
  readonly unserved: Readonly<Record<UnservedLeader['why'], string>>
  /** Dimensions of activities. */
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** What an expense is for. */
  readonly items: Readonly<Record<ExpenseItem, string>>
  /** What is wrong with coordinates. */
  readonly coordinates: Readonly<Record<CoordinatesProblem, string>>
}
