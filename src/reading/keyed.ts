// Objects whose keys are facts themselves, such as years.
import { newFacts } from './own.ts'
import * as z from 'zod/mini'
import { type Expected, expected } from './issues.ts'
import { isObject, refuse, run, type Schema } from './read.ts'

/** What keys may be. */
interface Keys extends Expected {
  /** How many there may be. */
  readonly most: number
  /** Whether a key is one. */
  readonly isKey: (key: string) => boolean
  /** Whether keys may stand together. */
  readonly goTogether: (keys: readonly string[]) => boolean
}

/** A schema of an object by keys that a test tells; its own enumerable fields are read, in any order. */
// @__NO_SIDE_EFFECTS__
export const keyed = <T>(
  item: Schema<T>,
  { most, isKey, goTogether, ...keys }: Keys,
): Schema<Readonly<Record<string, T>>> => {
  const allowed = expected(keys)
  return z.transform((value, context) => {
    const isOne = isObject(value) && !Array.isArray(value)
    const names = isOne ? Object.keys(value) : []
    const copy = newFacts<T>()
    if (!isOne || names.length > most) {
      refuse(context, value, allowed, !isOne)
      return copy
    }
    const odd = names.filter((name) => !isKey(name))
    if (odd.length > 0)
      context.issues.push({ code: 'unrecognized_keys', keys: odd, input: value, params: { allowed: keys } } as never)
    else if (!goTogether(names)) refuse(context, value, allowed, false)
    for (const name of names.filter(isKey)) {
      const { value: read, issues } = run(item, (value as Record<string, unknown>)[name])
      copy[name] = read
      for (const issue of issues)
        context.issues.push({ ...issue, path: [name, ...(issue.path ?? [])], continue: false })
    }
    return copy
  })
}
