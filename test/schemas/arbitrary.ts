// Values made by a schema.
import fc from 'fast-check'
import { within } from '../../src/decision/group.ts'
import { files, type JsonSchema } from './validator.ts'

const definitionOf = (schema: JsonSchema, root: JsonSchema): [JsonSchema, JsonSchema] => {
  if (!schema.$ref) return [schema, root]
  const file = Object.values(files).find(({ $id }) => $id === schema.$ref)
  return file ? [file, file] : [root.$defs![schema.$ref.split('/').at(-1)!]!, root]
}

/** Texts by their pattern, made once: that of an amount, which stands at many places, takes seconds. */
const matchingBy = new Map<string, fc.Arbitrary<string>>()

const text = ({ pattern, maxLength = 0 }: JsonSchema): fc.Arbitrary<string> => {
  const shape = pattern ?? '^[a-z]{1,9}$'
  const matching = within(matchingBy, shape, () => fc.stringMatching(new RegExp(shape, 'u')))
  if (maxLength === 0) return matching
  return fc.oneof(
    // A form has many figures; were each of them often bad, no form would be good.
    ...(pattern === undefined ? [] : [{ weight: 100, arbitrary: matching }]),
    // What people write; of all code points hardly any is a letter.
    { weight: pattern === undefined ? 40 : 1, arbitrary: fc.string({ minLength: 1, maxLength, unit: 'grapheme' }) },
    fc.string({ minLength: 1, maxLength, unit: 'binary' }),
    fc.constant('a'.repeat(maxLength)),
  )
}

/** Values that a schema allows, but for what its `if` and `pattern` say beside its form: those that fail it are bad ones. */
export const arbitraryOf = (schema: JsonSchema, root = schema): fc.Arbitrary<unknown> => {
  if (schema.type === 'string') return text(schema)
  const [own, base] = definitionOf(schema, root)
  const any = own.oneOf ?? (own.properties ? undefined : own.anyOf)
  if (own.enum) return fc.constantFrom(...own.enum)
  if ('const' in own) return fc.constant(own.const)
  if (any) return fc.oneof(...any.map((each) => arbitraryOf(each, base)))
  if (own.type === 'string') return text(own)
  if (own.type === 'boolean') return fc.boolean()
  if (own.type === 'array')
    return fc.array(arbitraryOf(own.items!, base), {
      minLength: own.minItems ?? 0,
      maxLength: Math.min(own.maxItems ?? 4, 4 + (own.minItems ?? 0)),
    })
  const [min, max] = [own.minimum ?? -1000, own.maximum ?? 1000]
  if (own.type === 'integer') return fc.integer({ min, max })
  if (own.type === 'number')
    return fc.oneof(
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
    )
  const properties = Object.fromEntries(
    Object.entries(own.properties ?? {}).map(([key, value]) => [key, arbitraryOf(value, base)]),
  )
  return fc.record(properties, { requiredKeys: own.required as string[] })
}
