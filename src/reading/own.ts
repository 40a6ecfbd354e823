// Objects as zod reads them, by their own enumerable fields alone. Without this, whatever a program puts on Object.prototype would be a
// fact of every record that is silent on it.
// The named export of core, since the namespace brings all of zod into every bundle.
import type { Path } from '../decision/answer.ts'
import { $constructor, type $ZodDiscriminatedUnionDef, type $ZodObjectDef } from 'zod/v4/core'
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

/** What stands for the value of a field that is not known: it is refused whatever it is. */
const unknown = null

/**
 * A copy of the own enumerable fields of an object, with `undefined` for each known field that it leaves out: what is made of the copy
 * has these as its own, and inherits nothing in their place. A known field that is `null`, as databases have it, is left out too. Of
 * fields that are not known the names are kept, but for those that are `undefined`, which no JSON has either. What is no object stays as
 * it is.
 */
const ownFields = (value: unknown, known: ReadonlySet<string>): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const copy = new Fields()
  for (const name of known) copy[name] = undefined
  for (const name of Object.keys(value)) {
    const inner = (value as typeof copy)[name]
    if (known.has(name)) copy[name] = inner ?? undefined
    else if (inner !== undefined) copy[name] = unknown
  }
  return copy
}

/** An object of zod that looks at own fields only. */
export const OwnFields = /* @__PURE__ */ $constructor(
  'OwnFields',
  (schema: ZodMiniObject, definition: $ZodObjectDef) => {
    ZodMiniObject.init(schema, definition)
    const known = new Set(Object.keys(definition.shape))
    const parse = schema._zod.parse.bind(schema._zod)
    schema._zod.parse = (payload, context) => {
      payload.value = ownFields(payload.value, known)
      return parse(payload, context)
    }
  },
)

/** A union of zod whose kinds are told apart by an own field only. */
export const OwnKinds = /* @__PURE__ */ $constructor(
  'OwnKinds',
  (schema: ZodMiniDiscriminatedUnion, definition: $ZodDiscriminatedUnionDef) => {
    ZodMiniDiscriminatedUnion.init(schema, definition)
    const known = new Set([definition.discriminator])
    const parse = schema._zod.parse.bind(schema._zod)
    schema._zod.parse = (payload, context) => {
      const value: unknown = payload.value
      const isKnown =
        typeof value !== 'object' ||
        value === null ||
        Object.prototype.propertyIsEnumerable.call(value, definition.discriminator)
      if (!isKnown) payload.value = ownFields(value, known)
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
