import type { AtLeastOne } from './at-least-one.ts'
import type { ClauseId } from './clauses.ts'
import { itemsOf } from './rows.ts'
import { dutyRows } from './rows/duties.ts'

/**
 * A duty of a school head.
 *
 * @group The Order as data
 */
export interface Duty {
  /** The id: whose duty, and its letter. */
  readonly id: string
  /** Whose head has the duty. */
  readonly of: 'leader' | 'partner'
  /** The letter under 5.1.1 (Leader School) or 5.1.2 (Partner School). */
  readonly letter: string
  /** What is to be done, in a few words. */
  readonly label: string
  /** The clauses it rests on. */
  readonly clauses: AtLeastOne<ClauseId>
}

/**
 * The duties that were seen, in the Order’s sequence: A to J of the Leader School’s head, A of the Partner School’s.
 *
 * @group The Order as data
 */
export const duties = /* @__PURE__ */ itemsOf(dutyRows)

/**
 * The id of a duty.
 *
 * @group The Order as data
 */
export type DutyId = (typeof duties)[number]['id']
