import type { AtLeastOne } from './at-least-one.ts'
import type { ClauseId } from './clauses.ts'
import { fixed } from './fixed.ts'
import { itemsOf } from './rows.ts'
import { exclusionRows } from './rows/expense-items.ts'

/**
 * One of the nine exclusions: by the item bought, or by the fact that something else pays for the activity.
 *
 * @group The Order as data
 */
export interface NonEligibleItem {
  /** The id: the expense item, or for the eighth exclusion `funded-by-other-programmes`. */
  readonly id: string
  /** What is excluded, in a few words. */
  readonly label: string
  /** The clause that excludes it. */
  readonly clause: ClauseId
  /** The fact about the activity that excludes the expense, where it is not the item. */
  readonly fact?: 'fundedByOtherProgramme'
}

/**
 * The nine non-eligible expense items, in the guide’s order.
 *
 * @group The Order as data
 */
export const nonEligibleItems = /* @__PURE__ */ itemsOf(exclusionRows)

/**
 * An item that an expense may name and that no exclusion names.
 *
 * @group The Order as data
 */
export interface AllowedItem {
  /** The id of the item. */
  readonly id: string
  /** What it is, in a few words. */
  readonly label: string
  /** The clause that names it as eligible; absent for `other`, which a description has to explain. */
  readonly clause?: ClauseId
}

/**
 * The items an expense may name beside those that are excluded.
 *
 * @group The Order as data
 */
export const allowedItems = /* @__PURE__ */ fixed([
  { id: 'supplies-and-materials', label: 'Supplies and materials', clause: 'do44/activities/teaching-and-assessment' },
  { id: 'other', label: 'Something else' },
])

/**
 * An item that an expense may name.
 *
 * @group The Order as data
 */
export type ExpenseItem =
  Exclude<(typeof nonEligibleItems)[number]['id'], 'funded-by-other-programmes'> | (typeof allowedItems)[number]['id']

/**
 * The items that an expense may name, in the guide’s order and then the others.
 *
 * @internal
 */
export const expenseItems = /* @__PURE__ */ (() =>
  [
    ...nonEligibleItems.flatMap((item) => ('fact' in item ? [] : [item.id])),
    ...allowedItems.map(({ id }) => id),
  ] as unknown as AtLeastOne<ExpenseItem>)()
