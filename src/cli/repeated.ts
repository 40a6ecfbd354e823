// Fields that stand twice in an object of a JSON text, of which whoever reads it as JSON loses the first.
import type { Path } from '../decision/answer.ts'

/** An object or a list that is not closed yet. */
interface Open {
  /** The fields of an object so far; a list has none. */
  readonly names: Set<string> | undefined
  /** The field, or the place in the list, that is being read. */
  at: string | number
}

const codes = { quote: 34, comma: 44, colon: 58, openList: 91, backslash: 92, closeList: 93, open: 123, close: 125 }

/** Where the text ends that begins at a quotation mark. */
const endOf = (json: string, begin: number): number => {
  let end = json.indexOf('"', begin + 1)
  for (;;) {
    let before = end - 1
    while (json.charCodeAt(before) === codes.backslash) before -= 1
    // An even number of backslashes before it leaves a quotation mark as it is.
    if ((end - before) % 2 === 1) return end
    end = json.indexOf('"', end + 1)
  }
}

/** Where something stands again from a place on. */
const afterSpace = (json: string, from: number): number => {
  let next = from
  while (json.charCodeAt(next) <= 32) next += 1
  return next
}

/** How many fields a value has, within each other, however deep. */
const fieldsOf = (value: unknown): number => {
  let count = 0
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== 'object' || next === null) continue
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (!Array.isArray(next)) count += inner.length
    for (const each of inner) if (typeof each === 'object') left.push(each)
  }
  return count
}

/** How many fields a text that is JSON names. */
const namedIn = (json: string): number => {
  let count = 0
  for (let index = json.indexOf('"'); index >= 0; index = json.indexOf('"', index + 1)) {
    index = endOf(json, index)
    if (json.charCodeAt(afterSpace(json, index + 1)) === codes.colon) count += 1
  }
  return count
}

/** The places of fields that stand more than once, in a text that is JSON: there are none where the value that it gives has as many as it names. */
export const repeatedIn = (json: string, value: unknown): readonly Path[] =>
  namedIn(json) === fieldsOf(value) ? [] : searched(json)

const searched = (json: string): readonly Path[] => {
  const found: Path[] = []
  const open: Open[] = []
  let inside: Open | undefined
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (code === codes.quote) {
      const end = endOf(json, index)
      const next = afterSpace(json, end + 1)
      if (json.charCodeAt(next) === codes.colon) {
        const text = json.slice(index + 1, end)
        const name = text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text
        inside!.at = name
        if (inside!.names!.has(name)) found.push(open.map(({ at }) => at))
        inside!.names!.add(name)
        index = next
      } else index = end
    } else if (code === codes.open || code === codes.openList) {
      inside = { names: code === codes.open ? new Set() : undefined, at: 0 }
      open.push(inside)
    } else if (code === codes.close || code === codes.closeList) {
      open.pop()
      inside = open.at(-1)
    } else if (code === codes.comma && !inside!.names) (inside!.at as number) += 1
  }
  return found
}
