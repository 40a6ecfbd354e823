// A stored answer as it is told. It may hold anything: what no answer holds makes it none.

/** What no answer holds. Who looks at an answer and finds some tells nothing of it. */
const damaged = (what: string): never => {
  throw new TypeError(what)
}

/**
 * A copy of a value in which nothing is null, no list has holes, and every number is one; it fails where that cannot be. No object in it becomes a
 * text, so that one in the place of a text fails when it is told.
 */
export const stored = (value: unknown, copies = new Map<unknown, unknown>()): unknown => {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return damaged('no value')
  if (typeof value !== 'object') return value
  const before = copies.get(value)
  if (before !== undefined) return before
  if (Array.isArray(value)) {
    const list: unknown[] = []
    copies.set(value, list)
    // One that is all holes may say that it has four billion items.
    for (const inner of value) list.push(inner === undefined ? damaged('a hole') : stored(inner, copies))
    return list
  }
  const copy = Object.create(null) as Record<string, unknown>
  copies.set(value, copy)
  for (const [name, inner] of Object.entries(value)) copy[name] = stored(inner, copies)
  return copy
}
