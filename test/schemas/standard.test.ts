// `schemas` of ./standard: as those of the library, and each gives its JSON Schema in the dialects that the convention asks for.
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { schemas } from 'deped-school-partnerships/standard'
import { arbitraryOf } from './arbitrary.ts'
import { errorsOf, files, type JsonSchema } from './validator.ts'
import { meeting } from '../share.ts'

const ajv = new Ajv({ strict: true, validateFormats: false })
ajv.addVocabulary(['x-clauses', 'x-unit'])

test('it has what the library has', () => {
  expect(Object.keys(schemas)).toEqual(Object.keys(library.schemas))
})

describe.each(Object.entries(schemas))('%s', (name, { '~standard': standard }) => {
  const schema = standard.jsonSchema.input({ target: 'draft-2020-12' }) as JsonSchema
  const { $schema, ...given } = schema

  test('reads as that of the library does', () => {
    const { jsonSchema, ...own } = standard
    expect(own).toEqual(library.schemas[name as keyof typeof schemas]['~standard'])
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toEqual(schema)
  })

  test('gives the schema of the package', () => {
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const file = Object.values(files).find(({ title }) => title === given.title)
    // A selection has no file of its own.
    if (name !== 'selection') expect(file).toEqual({ $schema, $id: file?.$id, ...given })
  })

  test('gives it in draft 7, where it takes and refuses the same', () => {
    const draft07 = standard.jsonSchema.input({ target: 'draft-07' })
    expect(draft07['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(JSON.stringify(draft07)).not.toContain('$defs')
    const isValid = ajv.compile(draft07)
    const seen = new Set<boolean>()
    const agree = (value: unknown): void => {
      const expected = errorsOf(schema, value).length === 0
      seen.add(expected)
      expect(isValid(value), JSON.stringify(value)).toBe(expected)
    }
    fc.assert(fc.property(fc.oneof(arbitraryOf(schema), fc.jsonValue()), agree), meeting(200, 40))
    expect(seen.size).toBe(2)
  })

  test('throws for another dialect, as the convention asks', () => {
    expect(() => standard.jsonSchema.input({ target: 'openapi-3.0' })).toThrow('ask for draft-2020-12 or draft-07')
  })
})

test('what stands beside a reference counts in draft 7 too', () => {
  const draft07 = schemas.fund['~standard'].jsonSchema.input({ target: 'draft-07' })
  const beside = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (('$ref' in value && Object.keys(value).length > 1) || Object.values(value).some(beside))
  expect(beside(draft07)).toBe(false)
})
