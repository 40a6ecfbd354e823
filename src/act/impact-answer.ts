// What is asked of an impact, and what it says: the shapes, in words for those who read them.
import type { RuleId } from '../catalogue/subjects.ts'
import type { Result } from '../decision/answer.ts'
import type { Day } from '../reading/days.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import type { AmountChange, RuleChange } from './compare.ts'

/**
 * One side of what is compared: a day, and what is gone by.
 *
 * @group Input
 */
export interface ImpactSide extends EvaluationOptions {
  /** The day to speak of, `YYYY-MM-DD`, in the Philippines. */
  readonly asOf: Day
}

/**
 * The two sides that are compared.
 *
 * @group Input
 */
export interface ImpactOptions {
  /** What is gone by before. */
  readonly before: ImpactSide
  /** What is gone by after. */
  readonly after: ImpactSide
}

/**
 * A partnership that shows a change.
 *
 * @group Answers
 */
export interface ImpactExample {
  /** The index of its record, from 0. */
  readonly index: number
  /** The caller’s own reference; absent where the record has none. */
  readonly reference?: string
  /** The BEIS School ID of its Leader School. */
  readonly leader?: string
  /** The BEIS School ID of its Partner School. */
  readonly partner?: string
}

/**
 * How many partnerships come to something else.
 *
 * @group Answers
 */
export interface OutcomeImpact {
  /** What they came to before. */
  readonly before: string
  /** What they come to after. */
  readonly after: string
  /** How many partnerships these are. */
  readonly partnerships: number
  /** The first of them, 5 at most. */
  readonly examples: readonly ImpactExample[]
}

/**
 * How often a rule finds something else.
 *
 * @group Answers
 */
export interface RuleImpact {
  /** The rule. */
  readonly rule: RuleId
  /** What it found before; absent where it was not applied. */
  readonly before?: Result
  /** What it finds after; absent where it is not applied. */
  readonly after?: Result
  /** How many decisions it changed in. */
  readonly decisions: number
  /** How many partnerships these are in. */
  readonly partnerships: number
  /** The first of them, 5 at most. */
  readonly examples: readonly ImpactExample[]
}

/**
 * What another policy, another day or another framework would change over many partnerships.
 *
 * @group Answers
 */
export interface Impact {
  /** Which question is answered. */
  readonly kind: 'impact'
  /** Whether anything would change; `undetermined` where nothing does in what could be read, and some records could not, or there are none. */
  readonly outcome: 'same' | 'different' | 'undetermined'
  /** The version of the library that evaluated them. */
  readonly version: string
  /** How many records were read. */
  readonly records: number
  /** How many of them could not be read on one side or the other. */
  readonly rejected: number
  /** How many partnerships have a decision that changes. */
  readonly changed: number
  /** The partnerships that come to something else, by what they came to and come to. */
  readonly outcomes: readonly OutcomeImpact[]
  /** The rules that find something else, by what they found and find, in the order of their ids. */
  readonly rules: readonly RuleImpact[]
  /** What only the set shows that changes. */
  readonly set: readonly RuleChange[]
  /** The amounts of all funds together that move. */
  readonly amounts: readonly AmountChange[]
}
