// What is found of a printed report, as it is told.
import type { Answered, Path } from '../../decision/answer.ts'
import type { ClauseId } from '../../order/index.ts'
import type { AmountRange } from '../statement.ts'
import type { StatementNeed } from './questions.ts'
import type { StatementFigureParams } from './says.ts'
import type { MisspeltWord } from './words.ts'

/**
 * What is found of a figure on a report.
 *
 * @group Answers
 */
export interface StatementFigure extends StatementFigureParams {
  /** One sentence or more: what is printed, what others give, and how the difference may have come about. */
  readonly message: string
}

/**
 * A misspelt word on a report that was read.
 *
 * @group Answers
 */
export interface StatementMisspelling extends MisspeltWord {
  /** Where its amount stands in the report. */
  readonly figure: Path
}

/**
 * A rate of a report, exact, and how the report prints it.
 *
 * @group Answers
 */
export interface StatementRate {
  /** The share of what was received, with four decimals, rounded half up, and cut off where that would be the standard that is missed. */
  readonly rate: string
  /** How the printed rate gives it: `exact`, `rounded` half up to its decimals, or `cut` off where that would be the standard that is missed; absent where it is not printed, or wrong. */
  readonly printedAs?: 'exact' | 'rounded' | 'cut'
  /** The share of the fund that is to be liquidated, as the policy has it. The Order sets it for liquidation, and none for utilization. */
  readonly standard: string
  /** Whether the exact rate reaches it. */
  readonly reached: boolean
  /** Given and `true` where the rate as printed reads as if it reached the standard, which the exact one misses. */
  readonly readsAsReached?: true
}

/**
 * Whether the figures of a printed report follow from each other, and from its ledger where there is one. What is given of them is exact.
 *
 * @group Answers
 */
export interface StatementReport extends Answered<'statement'> {
  /** The figures that are wrong or open say why. */
  readonly because: readonly []
  /** A report is reckoned, and no rule applied. */
  readonly findings: readonly []
  /** `inconsistent` where a figure is wrong, `undetermined` where one is not said or cannot be checked, else `consistent`. */
  readonly outcome: 'consistent' | 'inconsistent' | 'undetermined'
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** What the report was held against. */
  readonly against: 'ledger' | 'itself'
  /** How many printed figures were looked at, lines included. */
  readonly checked: number
  /** What was received, in pesos; absent where that is not certain. */
  readonly received?: string
  /** What was spent, in pesos, less what came back of it; absent where that is not certain. */
  readonly spent?: string
  /** Received less spent, in pesos, with a minus sign where more was spent; absent where one of them is not certain. */
  readonly balance?: string
  /** What is still to be returned of what was not spent, in pesos: a range where the report does not say what was refunded. */
  readonly toReturn?: AmountRange
  /** What is still to be reimbursed of what was spent beyond what was received, in pesos: a range where the report does not say what was. */
  readonly toReimburse?: AmountRange
  /** What was spent as a share of what was received; absent where one of them is not certain or nothing was received. */
  readonly utilization?: StatementRate
  /** What was liquidated as a share of what was received; absent where one of them is not certain or nothing was received. */
  readonly liquidation?: StatementRate
  /** The figures that are wrong, in the order of the report. The first follows from no other wrong one; `carriedFrom` says which do. */
  readonly wrong: readonly StatementFigure[]
  /** What the report does not say, and what cannot be checked without it, in the order of the report. */
  readonly open: readonly StatementFigure[]
  /** The misspelt words that were read. */
  readonly misspelt: readonly StatementMisspelling[]
  /** What would settle what is open, and which is right of words and figures that disagree, or of a total and its lines. */
  readonly needs: readonly StatementNeed[]
  /** The clauses that it rests on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside the Order, gave the standard; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
}
