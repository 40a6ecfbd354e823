// The entry ./standard: the inputs as Standard Schemas that give their JSON Schema too. It is an entry of its own, since the texts weigh more
// than the readers; the build makes them, as it makes the folder `schemas`.
import jsonSchemas from 'deped-school-partnerships/schemas/inputs.json' with { type: 'json' }
import { schemas as inputs, type StandardSchema } from '../catalogue/schemas.ts'
import { inDraft07 } from './draft-07.ts'

/** The dialect of JSON Schema that is asked for. Of those that the convention names, `openapi-3.0` is not given. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {})

/** Gives a JSON Schema in a dialect. As the convention asks, it throws where the dialect is another than `draft-2020-12` and `draft-07`. */
export type JsonSchemaIn = (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>

/** A Standard Schema that gives its JSON Schema, as the Standard JSON Schema convention (version 1) describes it. */
export interface StandardJsonSchema<Output> {
  /** The properties that Standard Schema and Standard JSON Schema ask for. */
  readonly '~standard': StandardSchema<Output>['~standard'] & {
    /** The JSON Schema of what is handed in, and of what comes out: an amount that was read is one that can be handed in. */
    readonly jsonSchema: { readonly input: JsonSchemaIn; readonly output: JsonSchemaIn }
  }
}

type Inputs = typeof inputs

const withJsonSchema = ([name, schema]: [string, StandardSchema<unknown>]): [string, StandardJsonSchema<unknown>] => {
  const given: JsonSchemaIn = ({ target }) => {
    const text = jsonSchemas[name]!
    if (target === 'draft-2020-12') return { ...text }
    if (target === 'draft-07') return inDraft07(text)
    throw new Error(`There is no JSON Schema for ${target}: ask for draft-2020-12 or draft-07.`)
  }
  return [name, { '~standard': { ...schema['~standard'], jsonSchema: { input: given, output: given } } }]
}

/** Every input as a Standard Schema that gives its JSON Schema too; else as `schemas` of the library. */
export const schemas: {
  readonly [Name in keyof Inputs]: Inputs[Name] extends StandardSchema<infer Output>
    ? StandardJsonSchema<Output>
    : never
} = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries<StandardSchema<unknown>>(inputs).map(withJsonSchema),
) as never
