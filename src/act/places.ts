// A value at a place in plain data, and the same data with another value there.
import type { Path } from '../decision/answer.ts'
import { ownAt } from '../reading/issues.ts'

/** What stands at a place; nothing where there is no such place. A field that is `null` is not known. */
export const valueAt = (whole: unknown, path: Path): unknown => path.reduce<unknown>(ownAt, whole) ?? undefined

/** The data with a value at a place; what does not lead there yet is made on the way. */
export const withValueAt = (whole: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value
  const inner = withValueAt(ownAt(whole, key), rest, value)
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(whole) ? [...(whole as unknown[])] : []
    list[key] = inner
    return list
  }
  return { ...(typeof whole === 'object' ? whole : undefined), [key]: inner }
}

/** A path as one text. */
export const keyOf = (path: Path): string => JSON.stringify(path)

/** Whether a path leads to a place, or to what holds it. */
export const leadsTo = (path: Path, place: Path): boolean => path.every((key, index) => key === place[index])
