import type { AtLeastOne } from './at-least-one.ts'
import type { ClauseId } from './clauses.ts'
import { itemsOf } from './rows.ts'
import { incentiveRows } from './rows/incentives.ts'

/**
 * Something that a Leader School or its personnel earn by the partnership.
 *
 * @group The Order as data
 */
export interface Incentive {
  /** The id, unique in the list. */
  readonly id: string
  /** What is earned, in a few words. */
  readonly label: string
  /** Who earns it. */
  readonly earnedBy: readonly ('school' | 'teaching-personnel' | 'non-teaching-personnel')[]
  /** The clauses it rests on, those of companion orders after the Order’s own. */
  readonly clauses: AtLeastOne<ClauseId>
}

/**
 * The three incentives, in the guide’s order.
 *
 * @group The Order as data
 */
export const incentives = /* @__PURE__ */ itemsOf(incentiveRows)
