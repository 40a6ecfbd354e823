// The JSON Schemas as docs/schemas.mjs makes them, in a validator that is strict about them.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { published } from '../../docs/schemas.mjs'

/** A schema, as far as tests look into it. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly type?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly 'x-clauses'?: readonly string[]
  readonly 'x-unit'?: string
}
interface FunctionEntry {
  readonly clauses: readonly string[]
  readonly input: readonly { readonly name: string; readonly schema: JsonSchema }[]
  readonly answer: JsonSchema
}

/** All that is made: what tests do not look into here, test/schemas/tools.test.ts does. */
export const api = published()
const { 'index.json': index, ...rest } = api.files as unknown as Record<string, JsonSchema> & {
  'index.json': { functions: Record<string, FunctionEntry> }
}

/** Every schema by the name of its file. */
export const files: Readonly<Record<string, JsonSchema>> = rest
/** What each function takes and answers. */
export const { functions } = index

// In 2020-12 a format is an annotation: validators need not assert it, and this one does not.
const ajv = new Ajv2020({ strict: true, validateFormats: false })
ajv.addVocabulary(['x-clauses', 'x-unit'])
for (const schema of Object.values(files)) ajv.addSchema(schema)

const compiled = new WeakMap<JsonSchema, ValidateFunction>()
const compile = (schema: JsonSchema): ValidateFunction =>
  (schema.$id === undefined ? undefined : ajv.getSchema(schema.$id)) ?? ajv.compile(schema)

/** What the validator finds wrong with a value; nothing where it is valid. */
export const errorsOf = (schema: JsonSchema, value: unknown): NonNullable<ValidateFunction['errors']> => {
  const validate = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, validate)
  return validate(value) ? [] : (validate.errors ?? [])
}
