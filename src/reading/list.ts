import type { Path } from '../decision/answer.ts'
import { ownAt, patience, refusedList, textOf, unreadable } from './issues.ts'
import type { Short } from './short-texts.ts'
import { read, type Reading, type Schema, type UnknownKeys } from './read.ts'

/** The most items that a list may have. */
const mostItems = 1_000_000

/** A list that can be read one item after the other. */
export interface OpenList {
  /** How many items it has, looked at once: a list that grows is read no further. */
  readonly length: number
  /** The item at an index as it comes, or that it fails when it is read, with the place to name. */
  readonly item: (index: number, at: Path) => Reading<unknown>
}

/** Opens a list without looking at its items. */
export const openList = (value: unknown, what: Short): Reading<OpenList> => {
  try {
    const length = Array.isArray(value) ? value.length : mostItems + 1
    if (!Array.isArray(value) || length > mostItems)
      return { issues: [refusedList(value, { says: '{what}, {most} at most', what: textOf(what), most: mostItems })] }
    return { value: { length, item: (index, at) => itemOf(value, index, at) } }
  } catch {
    return { issues: [unreadable([])] }
  }
}

const itemOf = (list: readonly unknown[], index: number, at: Path): Reading<unknown> => {
  try {
    return { value: ownAt(list, index) }
  } catch {
    return { issues: [unreadable(at)] }
  }
}

/** Reads a list item by item, so that a bad item spoils only itself. Of a thousand bad items all is told, of others the first problem. */
export const readList = <T>(
  schema: Schema<T>,
  value: unknown,
  what: Short,
  { unknownKeys }: { readonly unknownKeys?: UnknownKeys | undefined } = {},
): Reading<readonly Reading<T>[]> => {
  const list = openList(value, what)
  if (list.issues) return list
  const { length, item } = list.value
  const left = patience()
  return {
    value: Array.from({ length }, (_, index) => {
      const each = item(index, [index])
      return each.issues ? each : read(schema, each.value, [index], { unknownKeys, left })
    }),
  }
}
