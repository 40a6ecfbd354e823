// A reader and its interface are held to each other both ways.
import { expect, test } from 'vitest'
import { yesNo } from '../../src/reading/choices.ts'
import { optional, read, reads } from '../../src/reading/read.ts'
import { line } from '../../src/reading/text.ts'

interface Thing {
  readonly name: string
  readonly good?: boolean
}
const name = line('a name', 20)
const schema = reads<Thing>('a field', { name, good: optional(yesNo) })

test('what fits is read, a field that is not there is refused with those that are', () => {
  expect(read(schema, { name: 'A' })).toEqual({ value: { name: 'A' } })
  expect(read(schema, { name: 'A', goood: true }).issues).toMatchObject([
    { code: 'unknown-key', path: ['goood'], allowed: 'a field with: name, good', suggestion: 'good' },
  ])
  expect(read(schema, {}).issues).toMatchObject([{ code: 'missing', path: ['name'] }])
})

test('a field without a reader, and a reader without a field, do not compile', () => {
  // @ts-expect-error A field has no reader.
  reads<Thing>('a field', { name })
  // @ts-expect-error A reader has no field.
  reads<Thing>('a field', { name, good: optional(yesNo), better: optional(yesNo) })
  // @ts-expect-error A field that may be left out has a reader that demands it.
  reads<Thing>('a field', { name, good: yesNo })
  // @ts-expect-error A field that has to be there has a reader that lets it be left out.
  reads<Thing>('a field', { name: optional(name), good: optional(yesNo) })
  // @ts-expect-error The reader reads something else.
  reads<Thing>('a field', { name: yesNo, good: optional(yesNo) })
})
