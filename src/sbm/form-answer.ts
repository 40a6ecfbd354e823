// What is said of a form that was filled in.
import type { Answered } from '../decision/answer.ts'
import type { ClauseId } from '../order/index.ts'
import type { SbmFirstWrong } from './first-wrong.ts'
import type { SbmFormContradictionParams, SbmFormFigureParams } from './form-words.ts'
import type { RatingNeed } from './questions.ts'

/**
 * A printed figure that is wrong, or of which that is not certain.
 *
 * @group Answers
 */
export interface SbmFormFigure extends SbmFormFigureParams {
  /** One sentence or more: what is printed, what the ratings give, and how the difference may have come about. */
  readonly message: string
}

/**
 * Printed figures of which each by itself may be right, and which cannot all be right, whatever the ratings and the figures by year that are missing.
 *
 * @group Answers
 */
export interface SbmFormContradiction extends SbmFormContradictionParams {
  /** One sentence or more: which figures they are, and what the last would be by the others. */
  readonly message: string
}

/**
 * Whether the figures on a form follow from its ratings.
 *
 * @group Answers
 */
export interface SbmFormReport extends Answered<'sbm-form'> {
  /** The figures that are wrong or open say why. */
  readonly because: readonly []
  /** A form is reckoned, and no rule applied. */
  readonly findings: readonly []
  /** `inconsistent` where a figure is wrong or figures contradict each other, `undetermined` where one may be wrong, else `consistent`. */
  readonly outcome: 'consistent' | 'inconsistent' | 'undetermined'
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** How many printed figures were checked, the level included. */
  readonly checked: number
  /** The first wrong figure, and which later ones follow from it; absent where none is wrong. */
  readonly first?: SbmFirstWrong
  /** The figures that no ratings that are missing make right, in the order of the form. */
  readonly wrong: readonly SbmFormFigure[]
  /** The figures that are right by some of the ratings that are missing and wrong by others, in the order of the form. */
  readonly open: readonly SbmFormFigure[]
  /** The first figures, in the order of the form, that contradict each other, whatever the ratings that are missing; absent where none do. */
  readonly contradiction?: SbmFormContradiction
  /** The clauses that the figures rest on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives a part of the framework; empty for the library’s own frameworks. */
  readonly authorities: readonly string[]
  /** The missing ratings that can decide an open figure, in the order of the form; empty unless the form is undetermined. */
  readonly needs: readonly RatingNeed[]
}
