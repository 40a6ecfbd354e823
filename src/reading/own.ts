// Objects as zod reads them, by their own enumerable fields alone. Without this, whatever a program puts on Object.prototype would be a
// fact of every record that is silent on it.
// The named export of core, since the namespace brings all of zod into every bundle.
import type { Path } from '../decision/answer.ts'
import {
  $constructor,
  type $ZodDiscriminatedUnionDef,
  type $ZodObjectDef,
  $ZodOptional,
  type $ZodRawIssue,
  type $ZodType,
  type ParsePayload,
} from 'zod/v4/core'
import { ZodMiniDiscriminatedUnion, ZodMiniObject } from 'zod/mini'

/**
 * What copies are made by: an object that inherits nothing but an empty one, so that engines keep its fields as they keep those of any
 * other object; one made by Object.create(null) they keep as a dictionary, which is slow.
 */
const Fields = /* @__PURE__ */ (() => {
  // The one class: an object with no prototype of its own would cost every read far more.
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-extraneous-class
  const made = class {}
  Object.setPrototypeOf(made.prototype, null)
  return made as new () => Record<string, unknown>
})()

/** An object that inherits nothing, to put facts into. */
export const newFacts = <T>(): Record<string, T> => new Fields() as Record<string, T>

/** Facts that are none, for a part that a record leaves out. They inherit nothing either. */
export const noFacts = /* @__PURE__ */ (() => Object.freeze(new Fields()) as Readonly<Record<string, never>>)()

/** What is made of fields that a record leaves out, and those of its fields that it cannot leave out. */
interface Blank {
  readonly facts: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

/**
 * An object that is read by its own enumerable fields. What is made of it has `undefined` of its own for each field that it leaves out, so
 * that it inherits nothing in its place. A field that is `null`, as databases have it, is left out too; so is one that is not known and
 * `undefined`, which no JSON has.
 */
export const OwnFields = /* @__PURE__ */ $constructor(
  'OwnFields',
  (schema: ZodMiniObject, definition: $ZodObjectDef) => {
    ZodMiniObject.init(schema, definition)
    const { shape, catchall } = definition
    const names = Object.keys(shape)
    const readers = new Map(Object.entries(shape).map(([name, reader]) => [name, ofGiven(reader)]))
    const placeOf = ({ path = [] }: $ZodRawIssue): number => names.indexOf(path[0] as string)
    const parseOther = schema._zod.parse.bind(schema._zod)

    let blank: Blank | undefined
    const startBlank = (): Blank => {
      const made = names.map((name) => ({ name, ...readOf(shape[name]!, undefined) }))
      return {
        facts: Object.fromEntries(made.map(({ name, value }) => [name, value])),
        required: made.filter(({ issues }) => issues.length > 0).map(({ name }) => name),
      }
    }

    schema._zod.parse = (payload, context) => {
      const { issues } = payload
      const given: unknown = payload.value
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return parseOther(payload, context)
      const input = given as Readonly<Record<string, unknown>>
      const { facts, required } = (blank ??= startBlank())
      // A copy of a whole object is fast, and so is setting what it has.
      const copy: Record<string, unknown> = { ...facts }
      const unknown: string[] = []
      const known: string[] = []
      for (const name of Object.keys(input)) {
        const value = input[name]
        const reader = readers.get(name)
        if (value === undefined) continue
        if (reader === undefined) unknown.push(name)
        else if (value !== null) {
          known.push(name)
          copy[name] = readField(reader, name, value, issues)
        }
      }
      for (const name of required)
        if (!known.includes(name)) copy[name] = readField(readers.get(name)!, name, undefined, issues)
      if (issues.length > 1) issues.sort((one, other) => placeOf(one) - placeOf(other))
      if (catchall !== undefined && unknown.length > 0)
        issues.push({ code: 'unrecognized_keys', keys: unknown, input, inst: schema, continue: true })
      payload.value = copy
      return payload
    }
  },
)

/** What reads a field that is given: whether it may be left out is not asked again. */
const ofGiven = (reader: $ZodType): $ZodType => (reader instanceof $ZodOptional ? reader._zod.def.innerType : reader)

/** What is read of a field; what is wrong with it is told with its name. */
const readField = (reader: $ZodType, name: string, given: unknown, found: $ZodRawIssue[]): unknown => {
  const { value, issues } = readOf(reader, given)
  for (const issue of issues) found.push({ ...issue, path: [name, ...(issue.path ?? [])] })
  return value
}

const readOf = (reader: $ZodType, value: unknown): ParsePayload =>
  reader._zod.run({ value, issues: [] }, { async: false }) as ParsePayload

/** A union of zod whose kinds are told apart by an own field only. */
export const OwnKinds = /* @__PURE__ */ $constructor(
  'OwnKinds',
  (schema: ZodMiniDiscriminatedUnion, definition: $ZodDiscriminatedUnionDef) => {
    ZodMiniDiscriminatedUnion.init(schema, definition)
    const parse = schema._zod.parse.bind(schema._zod)
    schema._zod.parse = (payload, context) => {
      const value: unknown = payload.value
      const isKnown =
        typeof value !== 'object' ||
        value === null ||
        Array.isArray(value) ||
        Object.prototype.propertyIsEnumerable.call(value, definition.discriminator)
      // Without the field that would tell, the union says itself that it is missing.
      if (!isKnown) payload.value = newFacts()
      return parse(payload, context)
    }
  },
)

/** Where reading a value fails, as far as a thousand looks show it. */
export const failingPath = (value: unknown, looks = { left: 1000 }): Path => {
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
