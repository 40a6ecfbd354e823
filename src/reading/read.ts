import * as z from 'zod/mini'
import type { core } from 'zod/mini'
import type { Issue, InvalidInput, Path } from '../decision/answer.ts'
import type { AtLeastOne } from '../order/index.ts'
import { expected, issuesOf, mostIssues, unreadable } from './issues.ts'

/** A schema whose output is a documented interface. */
export type Schema<T> = z.ZodMiniType<T>

/** A value that was read, or what is wrong with it. */
export type Reading<T> =
  { readonly value: T; readonly issues?: never } | { readonly value?: never; readonly issues: AtLeastOne<Issue> }

/** Reads any value by a schema, without ever throwing and without changing it. What is read is a copy. */
export const read = <T>(schema: Schema<T>, value: unknown, at: Path = []): Reading<T> => {
  try {
    const result = z.safeParse(schema, value)
    return result.success ? { value: result.data } : { issues: issuesOf(result.error.issues, value, at) }
  } catch {
    return { issues: [unreadable([...at, ...failingPath(value)])] }
  }
}

/** Reads several inputs of one call: all their values, or every problem in any of them. */
export const readAll = <T extends Record<string, unknown>>(readings: {
  readonly [Name in keyof T]: Reading<T[Name]>
}): Reading<T> => {
  const value: Record<string, unknown> = {}
  const found: Issue[] = []
  for (const name in readings) {
    const reading = readings[name]
    if (reading.issues) found.push(...reading.issues)
    else value[name] = reading.value
  }
  const [first, ...rest] = found
  return first ? { issues: [first, ...rest] } : { value: value as T }
}

/** The answer to an input that could not be read. */
export const invalid = (issues: AtLeastOne<Issue>): InvalidInput => ({
  outcome: 'invalid-input',
  issues,
  because: [],
  findings: [],
  needs: [],
})

/** A schema of an object that refuses unknown keys. */
// @__NO_SIDE_EFFECTS__
export const object = <Shape extends z.core.$ZodShape>(what: string, shape: Shape) =>
  z.strictObject(shape, expected({ is: `${what} with: ${Object.keys(shape).join(', ')}` }))

/** Refuses a value within a transformation. */
export const refuse = (
  context: { readonly issues: core.$ZodRawIssue[] },
  value: unknown,
  { error }: ReturnType<typeof expected>,
  wrongType: boolean,
): void => {
  context.issues.push({ code: 'custom', input: value, params: { wrongType }, message: error({ input: value }) })
}

/**
 * A schema of a list. Its length is looked at once and before its items are, so that a huge list costs nothing, and no more
 * items are read once there are as many problems as an answer reports.
 */
// @__NO_SIDE_EFFECTS__
export const listOf = <T>(what: string, item: Schema<T>, most: number): Schema<readonly T[]> => {
  const allowed = expected({ is: `${what}, ${most} at most` })
  return z.pipe(
    z.unknown(),
    z.transform((value, context) => {
      const length = Array.isArray(value) ? value.length : most + 1
      if (length > most) refuse(context, value, allowed, !Array.isArray(value))
      const list: T[] = []
      for (let index = 0; index < length && context.issues.length <= mostIssues && length <= most; index += 1) {
        const read = z.safeParse(item, (value as readonly unknown[])[index])
        if (read.success) list.push(read.data)
        else
          context.issues.push(
            ...read.error.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }) as core.$ZodRawIssue),
          )
      }
      return list
    }),
  )
}

/** Where reading a value fails, as far as a thousand looks show it. */
const failingPath = (value: unknown, looks = { left: 1000 }): Path => {
  if (typeof value !== 'object' || value === null) return []
  let keys: string[]
  try {
    keys = Object.keys(value)
  } catch {
    return []
  }
  for (const key of keys) {
    if (looks.left-- <= 0) return []
    try {
      const path = failingPath((value as Record<string, unknown>)[key], looks)
      if (path.length > 0) return [key, ...path]
    } catch {
      return [key]
    }
  }
  return []
}
