// How an expense is called: by itself, so that a language loads no reader.
import { peso } from '../decision/wording.ts'

/**
 * An expense as questions name it.
 *
 * @group Answers
 */
export interface ExpenseReference {
  /** The number of its voucher; absent where it has none. */
  readonly voucher?: string
  /** The index of its entry in the ledger; absent where it is asked about by itself. */
  readonly entry?: number
  /** What it cost, in pesos with two decimals; absent where unknown. */
  readonly amount?: string
}

/** Words an expense by its voucher, else by its line in the ledger, from 1, with what it cost. */
// @__NO_SIDE_EFFECTS__
export const expenseIn =
  (line: string) =>
  ({ voucher, entry = 0, amount }: ExpenseReference): string =>
    `${voucher ?? `${line} ${entry + 1}`}${amount === undefined ? '' : ` (${peso(amount)})`}`
