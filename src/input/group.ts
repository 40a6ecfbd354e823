/** The indexes of a list’s items by key, keys in the order in which they first appear. Items without a key are passed over. */
export const indexesBy = <T>(list: readonly T[], keyOf: (item: T) => string | undefined): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  for (const [index, item] of list.entries()) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}
