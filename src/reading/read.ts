import * as z from 'zod/mini'
import type { core } from 'zod/mini'
import type { Issue, InvalidInput, Path, SubjectReference } from '../decision/answer.ts'
import { lookedUp, wholeInput } from '../decision/conclude.ts'
import type { AtLeastOne } from '../order/index.ts'
import {
  type Expected,
  expected,
  issuesOf,
  mostIssues,
  ownAt,
  type Patience,
  patience,
  type Saying,
  textOf,
  unreadable,
} from './issues.ts'
import type { PlainWords, Short } from './short-texts.ts'
import { failingPath, OwnFields, OwnKinds } from './own.ts'

/** A schema whose output is a documented interface. */
export type Schema<T> = z.ZodMiniType<T>

/** A value that was read, or what is wrong with it. */
export type Reading<T> =
  { readonly value: T; readonly issues?: never } | { readonly value?: never; readonly issues: AtLeastOne<Issue> }

/** What becomes of fields that are not known: they are refused by name, or let pass unread. */
export type UnknownKeys = 'refuse' | 'ignore'

/** How something is read. */
interface How {
  /** What becomes of fields that are not known; they are refused unless given. */
  readonly unknownKeys?: UnknownKeys | undefined
  /** How much is still told of what cannot be read. */
  readonly left?: Patience
}

/** What zod makes of a value, with its issues as they come: most of them are never told, so no error is made of them. */
export const run = <T>(schema: Schema<T>, value: unknown): core.ParsePayload<T> =>
  schema._zod.run({ value, issues: [] }, { async: false }) as core.ParsePayload<T>

/**
 * Reads any value by a schema, without ever throwing and without changing it. What is read is a copy: of an object its own
 * enumerable fields, whatever made it, since those are what its JSON has. What it inherits, fields that are not enumerable and symbols
 * are no facts.
 */
export const read = <T>(
  schema: Schema<T>,
  value: unknown,
  at: Path = [],
  { unknownKeys, left = patience() }: How = {},
): Reading<T> => {
  try {
    const { value: copy, issues } = run(schema, value)
    if (issues.length === 0) return { value: copy }
    const others = unknownKeys === 'ignore' ? issues.filter(isOfUnknownKeys) : []
    if (others.length > 0) return read(schema, others.reduce(withoutKeys, value), at, { unknownKeys, left })
    const told = issuesOf(issues, value, at, left)
    left.left -= 1
    return { issues: told }
  } catch {
    left.left -= 1
    return { issues: [unreadable([...at, ...failingPath(value)])] }
  }
}

/** Whether an issue is that an object has fields that are not known; where its keys are facts, such as years, a wrong one is no such field. */
const isOfUnknownKeys = ({ code, params }: core.$ZodRawIssue): boolean => code === 'unrecognized_keys' && !params

/** A value without the fields that are not known at the place of an issue. */
const withoutKeys = (value: unknown, issue: core.$ZodRawIssue): unknown =>
  without(value, issue.path ?? [], new Set(issue.keys as readonly string[]))
const without = (value: unknown, [key, ...rest]: readonly PropertyKey[], keys: ReadonlySet<string>): unknown => {
  if (key !== undefined && Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? without(each, rest, keys) : each))
  const entries = Object.entries(value as object) as (readonly [string, unknown])[]
  return Object.fromEntries(
    key === undefined
      ? entries.filter(([name]) => !keys.has(name))
      : entries.map(([name, each]) => [name, name === key ? without(each, rest, keys) : each]),
  )
}

/** What a schema reads of a value, or nothing; what is wrong with it is not asked. */
export const valueIn = <T>(schema: Schema<T>, value: unknown): T | undefined => {
  try {
    const { value: copy, issues } = run(schema, value)
    return issues.length === 0 ? copy : undefined
  } catch {
    return undefined
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
export const invalid = <Kind extends string>(
  kind: Kind,
  issues: AtLeastOne<Issue>,
  subject: SubjectReference = wholeInput,
): InvalidInput<Kind> => ({ ...lookedUp(kind), subject, outcome: 'invalid-input', issues })

/** Lets a value be `null`; one that is left out within a list is read as `null`. */
// @__NO_SIDE_EFFECTS__
export const nullish = <T>(schema: Schema<T>): Schema<T | null> =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? null),
  )

declare const left: unique symbol
/** A schema of a field that may be left out. */
export type Optional<T> = Schema<T | undefined> & { readonly [left]: true }

/** Lets a field be left out. */
// @__NO_SIDE_EFFECTS__
export const optional = <T>(schema: Schema<T>): Optional<T> => z.optional(schema) as unknown as Optional<T>

/** The readers of an interface: one for each field, and of those that may be left out one that says so. */
export type Readers<T> = {
  readonly [Field in keyof T]-?: undefined extends T[Field]
    ? Optional<Exclude<T[Field], undefined>>
    : // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- an object that leaves the field out
      Record<never, never> extends Pick<T, Field>
      ? Optional<Exclude<T[Field], undefined>>
      : Schema<T[Field]>
}

/** What a schema gives. */
export type Output<Read> = Read extends Schema<infer T> ? T : never

/** An object by its fields. */
export const fieldsOf = (what: PlainWords, fields: readonly string[]): Short => ({
  says: '{what} with: {fields}',
  what: { says: what },
  fields,
})

/** A schema of an object that refuses unknown keys. A field without a reader, or a reader without a field, does not compile. */
// @__NO_SIDE_EFFECTS__
export const reads = <T>(what: PlainWords, readers: Readers<T>): Schema<T> =>
  new OwnFields({
    type: 'object',
    shape: readers,
    catchall: z.never(),
    ...expected({ is: fieldsOf(what, Object.keys(readers)) }),
  }) as unknown as Schema<T>

/** Where a test is asked: not of a value of the wrong type, nor where it fails on a part that could not be read, which has an issue of its own. */
const askable =
  (test: (value: never) => boolean) =>
  ({ value, issues }: core.ParsePayload): boolean => {
    if (issues.length === 0) return true
    if (issues.some((issue) => issue.continue !== true)) return false
    try {
      test(value as never)
      return true
    } catch {
      return false
    }
  }

/** A schema that also holds a value to a test, with what is allowed and, for a test of one field, its name. */
// @__NO_SIDE_EFFECTS__
export const holding = <T>(
  schema: Schema<T>,
  test: (value: T) => boolean,
  allowed: Expected,
  field?: keyof T & string,
): Schema<T> =>
  schema.check(
    z.refine(test, {
      ...(field !== undefined && { path: [field] }),
      when: askable(test),
      ...expected(allowed),
    }),
  )

/** The same for a test whose problem stands deeper. */
// @__NO_SIDE_EFFECTS__
export const holdingAt = <T>(
  schema: Schema<T>,
  test: (value: T) => boolean,
  path: string[],
  allowed: Expected,
): Schema<T> => schema.check(z.refine(test, { path, when: askable(test), ...expected(allowed) }))

/** A schema that makes something else of a value; what it makes nothing of is of the wrong type. */
// @__NO_SIDE_EFFECTS__
export const turned = <T>(allowed: Expected, turn: (value: unknown) => T | undefined): Schema<T> =>
  z.transform((value, context) => {
    const made = turn(value)
    if (made === undefined) refuse(context, value, expected(allowed), true)
    return made as T
  })

/** A schema that reads an object by one schema, and any other value by another. */
// @__NO_SIDE_EFFECTS__
export const ifObject = <T>(whole: Schema<T>, bare: Schema<T>): Schema<T> =>
  z.transform((value, context) => {
    const { value: copy, issues } = run(typeof value === 'object' && value !== null ? whole : bare, value)
    for (const issue of issues) context.issues.push({ ...issue, continue: false })
    return copy
  })

/** The same reader for each of some fields that may be left out. */
// @__NO_SIDE_EFFECTS__
export const forEach = <const Field extends string, T>(
  fields: readonly Field[],
  reader: Schema<T>,
): Readonly<Record<Field, Optional<T>>> =>
  Object.fromEntries(fields.map((field) => [field, optional(reader)])) as Record<Field, Optional<T>>

/** A schema of an object of which only some fields are looked at. */
// @__NO_SIDE_EFFECTS__
export const partly = <T>(readers: Readers<T>): Schema<T> =>
  new OwnFields({
    type: 'object',
    shape: readers,
    ...expected({ is: fieldsOf('an object', Object.keys(readers)) }),
  }) as unknown as Schema<T>

/** A schema of a value that one of several schemas reads. */
// @__NO_SIDE_EFFECTS__
export const either = <const Schemas extends readonly Schema<unknown>[]>(
  schemas: Schemas,
  allowed: Expected,
): Schema<z.output<Schemas[number]>> => z.union(schemas, expected(allowed))

/** A schema of objects of several kinds, each with its own schema, which a field tells apart. */
// @__NO_SIDE_EFFECTS__
export const oneOfKinds = <T>(field: keyof T & string, schemas: readonly Schema<T>[], allowed: Expected): Schema<T> =>
  new OwnKinds({
    type: 'union',
    options: schemas,
    discriminator: field,
    inclusive: false,
    ...expected(allowed),
  }) as unknown as Schema<T>

/** A schema that leaves a value to another reader. */
export const anything: Schema<unknown> = /* @__PURE__ */ z.unknown()

/** Whether a value is an object, lists among them. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A schema that goes by the shape of a value: what is wrong within is told by the schema that was chosen. */
// @__NO_SIDE_EFFECTS__
export const shaped = <T>(choose: (value: unknown) => Schema<T>): Schema<T> =>
  z.transform((value, context) => {
    const { value: copy, issues } = run(choose(value), value)
    for (const issue of issues) context.issues.push(issue)
    return copy
  })

/** Refuses a value within a transformation. */
export const refuse = (
  context: { readonly issues: core.$ZodRawIssue[] },
  value: unknown,
  { error: { allowed } }: Saying,
  wrongType: boolean,
): void => {
  context.issues.push({ code: 'custom', input: value, params: { wrongType, allowed } })
}

/**
 * A schema of a list. Its length is looked at once and before its items are, so that a huge list costs nothing, and no more
 * items are read once there are as many problems as an answer reports.
 */
// @__NO_SIDE_EFFECTS__
export const listOf = <T>(what: Short, item: Schema<T>, most: number): Schema<readonly T[]> => {
  const allowed = expected({ is: { says: '{what}, {most} at most', what: textOf(what), most } })
  return z.transform((value, context) => {
    const length = Array.isArray(value) ? value.length : most + 1
    if (length > most) refuse(context, value, allowed, !Array.isArray(value))
    const list: T[] = []
    for (let index = 0; index < length && context.issues.length <= mostIssues && length <= most; index += 1) {
      const { value: copy, issues } = run(item, ownAt(value, index))
      list.push(copy)
      // What is wrong with an item is wrong with the list, which is then held to nothing more.
      for (const issue of issues)
        context.issues.push({ ...issue, path: [index, ...(issue.path ?? [])], continue: false })
    }
    return list
  })
}
