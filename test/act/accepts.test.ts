// What each question accepts, made from the schemas of the inputs by the places that answers to the cases ask for.
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import type { Path } from 'deped-school-partnerships'
import { answerTo, tables } from '../tables.ts'
import { files, functions, type JsonSchema } from '../schemas/validator.ts'

interface Asked {
  readonly asks: string
  readonly path: Path
  readonly params?: { readonly first?: Path }
}
const needsIn = (value: unknown): readonly Asked[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'asks' in value && 'question' in value ? [value as unknown as Asked] : Object.values(value).flatMap(needsIn)
}

const resolved = (schema: JsonSchema, root: JsonSchema): readonly [JsonSchema, JsonSchema] => {
  const { $ref } = schema
  if ($ref === undefined) return [schema, root]
  const file = Object.values(files).find(({ $id }) => $id === $ref)
  return file ? [file, file] : [{ ...root.$defs![$ref.split('/').at(-1)!]!, ...schema, $ref: undefined! }, root]
}

/** The schema of a place, with the file that it stands in. */
const schemaAt = (schema: JsonSchema, path: Path, root = schema): readonly [JsonSchema, JsonSchema] | undefined => {
  const [own, base] = resolved(schema, root)
  const [key, ...rest] = path
  if (key === undefined) return [schema, root]
  const next = typeof key === 'number' ? own.items : own.properties?.[key]
  if (next) return schemaAt(next, rest, base)
  return own.anyOf?.map((each) => schemaAt(each, path, base)).find((each) => each !== undefined)
}

const kept = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'not',
  'x-unit',
]

const holdsObjects = ({ type, anyOf = [], $ref }: JsonSchema): boolean =>
  type === 'object' || anyOf.some(holdsObjects) || ($ref !== undefined && !/\/(?:Day|Money|Line)$/u.test($ref))

/** A schema that stands by itself: objects and lines of text are named by where they stand, all else is spelled out. */
const alone = (schema: JsonSchema, root: JsonSchema): object => {
  const [own, base] = resolved(schema, root)
  const name = schema.$ref?.split('/').at(-1) ?? ''
  const file = files[`${name.replaceAll(/(?<=.)[A-Z]/gu, '-$&').toLowerCase()}.json`]
  if (schema.$ref?.startsWith('urn:')) return { $ref: schema.$ref }
  if (name !== '' && (name === 'Line' || holdsObjects({ ...own, $ref: undefined! })))
    return { $ref: file ? file.$id : `${root.$id!}#/$defs/${name}` }
  return {
    ...Object.fromEntries(Object.entries(own).filter(([key]) => kept.includes(key))),
    ...(own.oneOf && { enum: own.oneOf.map((each) => each.const) }),
    ...(own.anyOf && { anyOf: own.anyOf.map((each) => alone(each, base)) }),
    ...(own.items && { items: alone(own.items, base) }),
    ...(own.properties && {
      properties: Object.fromEntries(Object.entries(own.properties).map(([key, each]) => [key, alone(each, base)])),
      required: own.required,
      additionalProperties: false,
    }),
  }
}

const found = new Map<string, Map<string, object>>()
for (const each of tables.flatMap(({ cases }) => cases)) {
  const roots = functions[each.function]!.input.flatMap(({ name, schema }) => [
    { name, schema },
    ...(schema.items ? [{ name, schema: schema.items }] : []),
  ])
  // Of two facts that contradict each other either may be the one that is not so.
  const places = needsIn(answerTo(each)).flatMap(({ asks, path, params }) =>
    [path, ...(asks === 'which-is-right' && params?.first ? [params.first] : [])].map((place) => ({
      asks,
      path: place,
    })),
  )
  for (const { asks, path } of places) {
    const field = String(path.filter((key) => typeof key === 'string').at(-1) ?? '')
    const byField = found.get(asks) ?? new Map<string, object>()
    found.set(asks, byField)
    if (byField.has(field)) continue
    const at = roots
      .flatMap(({ name, schema }) => [
        schemaAt(schema, path),
        ...(path[0] === name ? [schemaAt(schema, path.slice(1))] : []),
      ])
      .find((way) => way !== undefined)
    if (at) byField.set(field, alone(...at))
  }
}

/** By question; one that goes to fields of several kinds by the field. */
const accepts = [...found]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([asks, byField]) => {
    const schemas = [...byField].sort(([one], [other]) => (one < other ? -1 : 1))
    const isOne = new Set(schemas.map(([, schema]) => JSON.stringify(schema))).size === 1
    return [asks, Object.fromEntries(isOne ? [['*', schemas[0]![1]]] : schemas)] as const
  })

/** A day, which many questions ask for. */
const day = alone(files['day.json']!, files['day.json']!)

test('accepts.ts says what each question accepts, as the schemas do; vitest -u makes it anew', async () => {
  expect(accepts.filter(([, byField]) => Object.keys(byField).length === 0)).toEqual([])
  const text = await format(
    `// Made from the schemas of the inputs by test/act/accepts.test.ts.
const date = ${JSON.stringify(day)} as const
/** The JSON Schema of what each question accepts, by the field that its answer goes to; \`*\` where that is the same for all. */
export const accepts = ${JSON.stringify(Object.fromEntries(accepts)).replaceAll(JSON.stringify(day), 'date')} as const
`,
    { ...(await resolveConfig(import.meta.filename)), parser: 'typescript', objectWrap: 'collapse' },
  )
  await expect(text).toMatchFileSnapshot('../../src/act/accepts.ts')
})
