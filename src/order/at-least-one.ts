/**
 * A list that is never empty.
 *
 * @group The Order as data
 */
export type AtLeastOne<Item> = readonly [Item, ...Item[]]
