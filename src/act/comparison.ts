// What differs between two answers: the shapes, in words for those who read them.
import type { RuleId } from '../catalogue/subjects.ts'
import type { Result, SubjectReference } from '../decision/answer.ts'
import type { ClauseId } from '../order/index.ts'

/**
 * A rule that finds something else, or is applied by one answer alone.
 *
 * @group Answers
 */
export interface RuleChange {
  /** The rule. */
  readonly rule: RuleId
  /**
   * What it is about, where a rule looks at several things in one decision: the id of a school, the fact of a pair with the ids of its
   * schools, a contradiction with the facts of it. Absent where it looks at one.
   */
  readonly about?: readonly string[]
  /** What it found before; absent where it was not applied, and where it found nothing about this while it did about others. */
  readonly before?: Result
  /** What it finds after; absent where it is not applied, and where it finds nothing about this while it does about others. */
  readonly after?: Result
  /** The figures before; absent where `before` is. */
  readonly figuresBefore?: object
  /** The figures after; absent where `after` is. */
  readonly figuresAfter?: object
  /** The clauses that it stands on, before and after. */
  readonly clauses: readonly ClauseId[]
}

/**
 * A decision that changed, or that one answer alone has.
 *
 * @group Answers
 */
export interface DecisionChange {
  /** Which question it answers. */
  readonly kind: string
  /** What it is about. */
  readonly subject: SubjectReference
  /** The name of the part that it is: `expenses`, or of a score in an SBM incentive `before`; absent where it is the whole answer. */
  readonly part?: string
  /** What it came to before; absent where there was none. */
  readonly before?: string
  /** What it comes to after; absent where there is none. */
  readonly after?: string
  /** The rules that find something else, in the order of the rulebook. A rule whose figures alone differ is not one of them. */
  readonly rules: readonly RuleChange[]
}

/**
 * Which figure of an answer differs.
 *
 * @group Answers
 */
export interface FigureReference {
  /** The kind of the answer that has it. */
  readonly kind: string
  /** What that answer is about; absent in what is added up over many. */
  readonly subject?: SubjectReference
  /** The name of the part that the answer is; absent where it is the whole. */
  readonly part?: string
  /** Its name in that answer, with those that lead to it: `spent`, `liquidation.rate`, `totals.regions.spent`. */
  readonly figure: string
  /** Which end of a range it is; absent where the figure is no range. */
  readonly end?: 'least' | 'most'
  /** Which item of a list has it, by what names the item: a region and a division, a voucher, a duty; absent where it is in no list. */
  readonly of?: readonly string[]
}

/**
 * An amount that moved. Of a range each end is an amount.
 *
 * @group Answers
 */
export interface AmountChange extends FigureReference {
  /** The amount before, in pesos with two decimals; absent where there was none. */
  readonly before?: string
  /** The amount after, in pesos with two decimals; absent where there is none. */
  readonly after?: string
  /** After less before, in pesos with two decimals; with a minus sign where it is less. What is not there counts as nothing. */
  readonly moved: string
}

/**
 * A figure that is no amount of money and differs: a share, a score, a standard and whether it is reached, a count, a status.
 *
 * @group Answers
 */
export interface FigureChange extends FigureReference {
  /** What it was; absent where there was none. */
  readonly before?: string | number | boolean
  /** What it is; absent where there is none. */
  readonly after?: string | number | boolean
}

/**
 * What differs between two answers.
 *
 * @group Answers
 */
export interface Comparison {
  /** Which question is answered. */
  readonly kind: 'comparison'
  /** Whether any decision changed, any amount moved, or any other figure differs. */
  readonly outcome: 'same' | 'different'
  /** The version of the library that compared them. */
  readonly version: string
  /** The decisions that changed, in the order of the second answer, then those that only the first has. */
  readonly decisions: readonly DecisionChange[]
  /** The amounts that moved. Of a decision that one answer alone has, those that are something. */
  readonly amounts: readonly AmountChange[]
  /** The figures beside amounts that differ. Those of a decision that one answer alone has are not told one by one. */
  readonly figures: readonly FigureChange[]
}
