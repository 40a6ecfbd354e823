/** A JSON Schema, or a value within one. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const defined = '#/$defs/'

/**
 * A value of a schema of draft 2020-12 as draft 7 has it: definitions go by another name, and what stands beside a reference, which draft 7
 * passes over, stands in `allOf` with it.
 */
const translated = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(translated)
  const { $ref, $defs, ...rest } = value
  const others = Object.entries(rest).map(([key, inner]) => [key, translated(inner)] as const)
  const all = {
    ...Object.fromEntries(others),
    ...($defs !== undefined && { definitions: translated($defs) }),
  }
  if (typeof $ref !== 'string') return all
  const reference = { $ref: $ref.replace(defined, '#/definitions/') }
  return others.length === 0 ? reference : { allOf: [reference, all] }
}

/** A schema of draft 2020-12 in draft 7. */
export const inDraft07 = (schema: Readonly<Record<string, Json>>): Record<string, unknown> => ({
  ...(translated(schema) as object),
  $schema: 'http://json-schema.org/draft-07/schema#',
})
