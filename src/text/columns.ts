// The fields that a row can have, found from the schema that its values are read by, and which of them the head of a column means.
import type { Path } from '../decision/answer.ts'
import { within } from '../decision/group.ts'
import { upperFirst } from '../decision/wording.ts'
import { closest } from '../reading/near.ts'
import { type Schema, valueIn } from '../reading/read.ts'
import { schoolIdSchema } from '../policy/facts.ts'
import { aliases, dutyNames, headOf, schoolIds } from './words.ts'

/** A field that a cell can hold. */
export interface Field {
  /** Where it stands in the input. */
  readonly path: Path
  /** What reads it; of inputs of several kinds, one for each. */
  readonly schemas: readonly Schema<unknown>[]
  /** The head of a column that says more than the name of the field, with what it says: of an amount that is received, the kind of the entry. */
  readonly under?: { readonly head: string; readonly path: Path; readonly value: string }
}

/** What zod knows of a schema, as far as it is looked at here. */
interface Inside {
  readonly type: string
  readonly innerType?: Schema<unknown>
  readonly shape?: Readonly<Record<string, Schema<unknown>>>
  readonly options?: readonly Schema<unknown>[]
  readonly discriminator?: string
}
const inside = (schema: Schema<unknown>): Inside => schema._zod.def

/** The fields of an object, at any depth, in the order of the schema. Lists are no cells: their items have rows of their own. */
export const fieldsOf = (schema: Schema<unknown>, path: Path = []): Field[] => {
  const { type, innerType, shape, options = [], discriminator } = inside(schema)
  if (type === 'optional' && innerType) return fieldsOf(innerType, path)
  if (shape) return Object.entries(shape).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]))
  if (discriminator !== undefined) return merged(options.flatMap((each) => fieldsOf(each, path)))
  return Array.isArray(valueIn(schema, [])) ? [] : [{ path, schemas: [schema] }]
}

/** The fields of several kinds of an input, each once. */
const merged = (fields: readonly Field[]): Field[] => {
  const byPath = new Map<string, { readonly path: Path; readonly schemas: Schema<unknown>[] }>()
  for (const { path, schemas } of fields)
    within(byPath, path.join('.'), () => ({ path, schemas: [] })).schemas.push(...schemas)
  return [...byPath.values()]
}

/** Amounts of a ledger by the head of their column, which says what kind of entry has one there. */
export const amountsOf = (fields: readonly Field[], kinds: Readonly<Record<string, string>>): Field[] =>
  fields
    .filter(({ path }) => path.at(-1) === 'amount')
    .flatMap(({ path, schemas }) =>
      Object.entries(kinds).map(([head, value]) => ({
        path,
        schemas,
        under: { head, path: [...path.slice(0, -1), 'kind'], value },
      })),
    )

/** The words of a name in the library: `inApprovedWfp` is in approved wfp. */
const spelled = (name: string): string =>
  name
    .replace('DepEd', 'Deped')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()

const namesOf = (key: string | number): readonly string[] => {
  const name = String(key)
  return [spelled(name), name, ...(aliases[name] ?? []), ...dutyNames(name)]
}

/** The names of a field itself: the id of a school has more, whatever it is the id of. */
const ownNames = ({ path, schemas }: Field): readonly string[] => {
  const key = path.at(-1)!
  const names = namesOf(key)
  if (!schemas.includes(schoolIdSchema)) return names
  return [...names, ...(key === 'id' ? schoolIds : names.flatMap((name) => schoolIds.map((id) => `${name} ${id}`)))]
}

/** What the head of a column of a field may be. */
interface Meant {
  /** How many names of what it stands in are left out. */
  readonly left: number
  /** How it is written. */
  readonly written: string
}

/** All that the head of a column of a field may be: its names, each with or without those of what it stands in. */
const headsOf = (field: Field): ReadonlyMap<string, Meant> => {
  const { path, under } = field
  if (under) return new Map([[headOf(under.head), { left: 0, written: writtenAs(under.head) }]])
  const [, ...containers] = [...path].reverse()
  let heads: (readonly [string, number])[] = ownNames(field).map((name) => [name, 0])
  for (const key of containers)
    heads = heads.flatMap(([head, left]) => [
      ...namesOf(key).map((name) => [`${name} ${head}`, left] as const),
      [head, left + 1] as const,
    ])
  const found = new Map<string, Meant>()
  for (const [name, left] of heads) {
    const head = headOf(name)
    const before = found.get(head)
    if (head !== '' && !(before && before.left <= left)) found.set(head, { left, written: writtenAs(name) })
  }
  return found
}

/** Names that are letters alone. */
const letters = new Set(['id', 'pbb', 'sbm', 'wfp', 'dv', 'or', 'beis', 'php'])

/** A head as forms write it. */
const writtenAs = (name: string): string =>
  upperFirst(name.replaceAll(/[a-z]+/gi, (word) => (letters.has(word.toLowerCase()) ? word.toUpperCase() : word)))

/** Finds fields by the heads of columns. */
export interface Heads {
  /** The fields that a head may mean. */
  readonly meant: (head: string) => readonly Field[]
  /** The head that one that means nothing was probably meant to be, as forms write it: one of as many words, which means one field. */
  readonly near: (head: string) => string | undefined
}

/** What the heads of columns mean, among some fields. */
export const headsFor = (fields: readonly Field[]): Heads => {
  const byHead = new Map<string, (Meant & { readonly field: Field })[]>()
  for (const field of fields)
    for (const [head, meant] of headsOf(field)) within(byHead, head, () => []).push({ field, ...meant })
  const byPath = new Map(fields.flatMap((field) => (field.under ? [] : [[field.path.join('.').toLowerCase(), field]])))
  /** What the input has itself goes before what something within it has. */
  const nextTo = (head: string) => {
    const found = byHead.get(head) ?? []
    const least = Math.min(...found.map(({ left }) => left))
    return found.filter(({ left }) => left === least)
  }
  return {
    meant: (head) => {
      const exact = byPath.get(head.trim().toLowerCase())
      return exact ? [exact] : nextTo(headOf(head)).map(({ field }) => field)
    },
    near: (head) => {
      const words = headOf(head)
      // A word more or less makes another head, and one that means two fields would be refused too.
      const likely = [...byHead.keys()].filter(
        (each) => isNearByWord(words.split(' '), each.split(' ')) && nextTo(each).length === 1,
      )
      const near = closest(words, likely)
      return near === undefined ? undefined : nextTo(near)[0]?.written
    },
  }
}

/** Whether two heads have as many words, and each that only one of them has is near one of the other: partner A is not near partner B. */
const isNearByWord = (one: readonly string[], other: readonly string[]): boolean => {
  const others = other.filter((word) => !one.includes(word))
  return one.length === other.length && one.every((word) => other.includes(word) || closest(word, others) !== undefined)
}
