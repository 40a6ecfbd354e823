// Values by their place in another.
export const isObject = (value) => typeof value === 'object' && value !== null
/** Anything at all as text: what was pasted may hold objects that make none. */
export const plain = (value) => (isObject(value) ? JSON.stringify(value) : String(value))
export const at = (value, path) =>
  path.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)

/**
 * A copy with a value at a place. A value that is taken away leaves no empty object behind: unknown is absent. But an entry of
 * a list stays one, and so does an entry by name, to which the first keys lead, as many as are told.
 */
export const put = (value, [key, ...rest], given, toEntry = 0) => {
  if (key === undefined) return given
  const inner = put(at(value, [key]), rest, given, toEntry - 1) ?? (toEntry === 1 ? null : undefined)
  if (typeof key === 'number') {
    const items = Array.isArray(value) ? [...value] : []
    while (items.length < key) items.push(null)
    items[key] = inner ?? (isObject(items[key]) ? {} : null)
    while (items.length > 0 && items.at(-1) === null) items.pop()
    return items.length > 0 ? items : undefined
  }
  const copy = isObject(value) && !Array.isArray(value) ? { ...value } : {}
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return Object.keys(copy).length > 0 ? copy : undefined
}

export const same = (a, b) =>
  a === b || (isObject(a) && isObject(b) && Object.keys({ ...a, ...b }).every((key) => same(a[key], b[key])))
