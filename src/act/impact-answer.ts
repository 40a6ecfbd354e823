// What is asked of an impact, and what it says: the shapes, in words for those who read them.
import type { RuleId } from '../catalogue/subjects.ts'
import type { Result } from '../decision/answer.ts'
import type { Day } from '../reading/days.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import type { AmountChange, DecisionChange, FigureChange, FigureReference } from './comparison.ts'

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
 * How often a part of a partnership comes to something else, or is there on one side alone.
 *
 * @group Answers
 */
export interface DecisionImpact {
  /** Which question the part answers. */
  readonly kind: string
  /** The name of the part: `expenses`, or of a score in an SBM incentive `before`. */
  readonly part: string
  /** What it came to before; absent where there was none. */
  readonly before?: string
  /** What it comes to after; absent where there is none. */
  readonly after?: string
  /** How many decisions these are. */
  readonly decisions: number
  /** How many partnerships they are in. */
  readonly partnerships: number
  /** The first of them, 5 at most. */
  readonly examples: readonly ImpactExample[]
}

/**
 * How often a figure that is no amount of money differs.
 *
 * @group Answers
 */
export interface FigureImpact extends Omit<FigureReference, 'subject' | 'of'> {
  /** Which way a number goes; absent where it is no number on one side or the other. */
  readonly went?: 'up' | 'down'
  /** What it was, where it is no number: `false`, a status; absent of numbers, and where there was none. */
  readonly before?: FigureChange['before']
  /** What it is, where it is no number; absent of numbers, and where there is none. */
  readonly after?: FigureChange['after']
  /** How many answers have it otherwise. */
  readonly decisions: number
  /** How many partnerships they are in. */
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
  /** What it found before; absent where it was not applied, or found nothing about what it finds something about after. */
  readonly before?: Result
  /** What it finds after; absent where it is not applied, or finds nothing about what it found something about before. */
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
  /** The parts of partnerships that come to something else, by kind and by what they came to and come to. */
  readonly decisions: readonly DecisionImpact[]
  /** What the whole set comes to, and what only the set shows, where it changes. */
  readonly set: readonly DecisionChange[]
  /** The amounts that move, each added up over all partnerships that have it. Of a range each end is added up. */
  readonly amounts: readonly AmountChange[]
  /** The shares of all funds together that differ: how much of what was received was liquidated, and whether that reaches the standard. */
  readonly shares: readonly FigureChange[]
  /** The figures of partnerships that are no amounts and differ, by which way they go or by what they were and are. */
  readonly figures: readonly FigureImpact[]
}
