import { refusedList, unreadable } from './issues.ts'
import { read, type Reading, type Schema } from './read.ts'

/** The most items that a list may have. */
const mostItems = 1_000_000

/** Reads a list item by item, so that a bad item spoils only itself. */
export const readList = <T>(schema: Schema<T>, value: unknown, what: string): Reading<readonly Reading<T>[]> => {
  try {
    // The length is looked at once: a list that grows is read no further.
    const length = Array.isArray(value) ? value.length : mostItems + 1
    if (!Array.isArray(value) || length > mostItems) return { issues: [refusedList(value, `${what}, ${mostItems} at most`)] }
    return { value: Array.from({ length }, (_, index) => readItem(schema, value, index)) }
  } catch {
    return { issues: [unreadable([])] }
  }
}

const readItem = <T>(schema: Schema<T>, list: readonly unknown[], index: number): Reading<T> => {
  let item: unknown
  try {
    item = list[index]
  } catch {
    return { issues: [unreadable([index])] }
  }
  return read(schema, item, [index])
}
