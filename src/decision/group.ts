/** A list’s items by key, keys in the order in which they first appear. Items without a key are passed over. */
export const groupBy = <T>(list: readonly T[], keyOf: (item: T) => string | undefined): Map<string, [T, ...T[]]> => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of list) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The groups of more than one. Most lists have none, and are not sorted into groups to find that out. */
export const repeatedBy = <T>(list: readonly T[], keyOf: (item: T) => string | undefined): Map<string, [T, ...T[]]> => {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const item of list) {
    const key = keyOf(item)
    if (key !== undefined) (once.has(key) ? twice : once).add(key)
  }
  if (twice.size === 0) return new Map()
  return groupBy(list, (item) => {
    const key = keyOf(item)
    return key !== undefined && twice.has(key) ? key : undefined
  })
}

/** The value of a key, made where there is none. */
export const within = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
