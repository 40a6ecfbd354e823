import type { FigureName } from '../act/figure-rows.ts'
import type { Remedy } from '../act/mend.ts'
import type { AnsweredName } from '../act/questions.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import type { Need, RuleId } from '../catalogue/subjects.ts'
import type { Result } from '../decision/answer.ts'
import type { Counting } from '../fund/account.ts'
import type { LedgerRow } from '../fund/statement.ts'
import type { Dimension, DutyId, Evidence, ExpenseItem, ListedActivityId } from '../order/index.ts'
import type { DifferingFact } from '../classification/records.ts'
import type { DifferingPairFact } from '../pairing/records.ts'
import type { UnservedLeader } from '../proximity/division-plan.ts'
import type { PassedOver } from '../proximity/rank-partners.ts'
import type { IncentivesParts } from '../incentives/rules.ts'
import type { PartName } from '../partnership/parts.ts'
import type { Answer } from './answer.ts'

/**
 * An outcome that can be explained.
 *
 * @group Messages
 */
export type ExplainedOutcome = Answer['outcome']

/**
 * A part of an answer that stands under a heading of its own.
 *
 * @group Messages
 */
export type LabelledPart =
  | PartName
  | keyof IncentivesParts
  | 'incentives'
  | 'sbm'
  | 'before'
  | 'after'
  | 'selection'
  | 'pairs'
  | 'set'
  | 'partnerships'

/**
 * What the ids in answers are called, for headings, lists, forms and tables: plain text, in lower case where it may stand within a
 * sentence, so that a caller writes the first letter large where it begins one. Titles of rules, activities and duties begin with a capital.
 *
 * @example
 * ```ts
 * import { english } from 'deped-school-partnerships'
 * import { filipino } from 'deped-school-partnerships/filipino'
 *
 * english.labels.rules['expenses/within-validity'] // => 'Validity of the fund'
 * filipino.labels.rules['expenses/within-validity'] // => 'Bisa ng pondo'
 * english.labels.outcomes['non-eligible'] // => 'not eligible'
 * english.labels.items['professional-fees'] // => 'professional fees and honoraria'
 * ```
 * @group Messages
 */
export interface Labels {
  /** Rules, by a short title. */
  readonly rules: Readonly<Record<RuleId, string>>
  /** Outcomes. */
  readonly outcomes: Readonly<Record<ExplainedOutcome, string>>
  /** Parts of answers. */
  readonly parts: Readonly<Record<LabelledPart, string>>
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
  /** Figures that answers state. */
  readonly figures: Readonly<Record<FigureName, string>>
  /** Facts about schools and pairs that records tell differently. */
  readonly facts: Readonly<Record<DifferingFact['fact'] | DifferingPairFact['fact'], string>>
  /** Why a candidate is passed over. */
  readonly passedOver: Readonly<Record<PassedOver['why'], string>>
  /** Why a Leader School is left over. */
  readonly unserved: Readonly<Record<UnservedLeader['why'], string>>
  /** Dimensions of activities. */
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** Listed activities. */
  readonly activities: Readonly<Record<ListedActivityId, string>>
  /** What an expense is for. */
  readonly items: Readonly<Record<ExpenseItem, string>>
  /** Duties of the two school heads. */
  readonly duties: Readonly<Record<DutyId, string>>
  /** What is wrong with coordinates. */
  readonly coordinates: Readonly<Record<CoordinatesProblem, string>>
  /** Where the answer to a question is found. */
  readonly answeredBy: Readonly<Record<AnsweredName | 'not-stated', string>>
  /** What can be done about a breach or an open rule. */
  readonly changes: Readonly<Record<Remedy['change'], string>>
}

/** Labels but for the titles of rules, which stand with the rules. */
export type OwnLabels = Omit<Labels, 'rules'>
