/** Whether no list in a value has holes. One that has is no answer, and may say that it has four billion items. */
export const hasWholeLists = (value: unknown, seen = new Set<unknown>()): boolean => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return true
  seen.add(value)
  if (!Array.isArray(value)) return Object.values(value).every((inner) => hasWholeLists(inner, seen))
  for (let index = 0; index < value.length; index += 1) {
    if (!(index in value && hasWholeLists(value[index], seen))) return false
  }
  return true
}
