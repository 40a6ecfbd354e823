// The files of cases are as their own schema says, so that a runner in another language knows what to expect.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import caseSchema from '../cases/cases.schema.json' with { type: 'json' }
import { files } from '../tables.ts'
import { placesIn, valueAt, withAt, withKey } from './values.ts'

const valid = new Ajv2020({ strict: true }).compile(caseSchema)

test.each(Object.entries(files))('%s', (_, table) => {
  expect(valid(table) || valid.errors).toBe(true)
  const [first, ...rest] = table.cases
  for (const damage of [
    { ...table, cases: [] },
    { ...table, subject: 'f' },
    { ...table, cases: [{ ...first, expect: {} }, ...rest] },
  ]) {
    expect(valid(damage)).toBe(false)
  }
})

test.each(Object.entries(files))('%s with one unknown key anywhere but in what is handed in or out', (_, { cases }) => {
  for (const each of cases.slice(0, 20)) {
    const isOpen = ([top, next, ...rest]: readonly (string | number)[]): boolean =>
      ['input', 'policy', 'framework'].includes(String(top)) ||
      ['figures', 'params'].includes(String(next)) ||
      rest.slice(0, -1).includes('params')
    for (const place of placesIn(each).filter((path) => !isOpen(path))) {
      const inner = valueAt(each, place)
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue
      const table = {
        $schema: './cases.schema.json',
        function: 'f',
        cases: [withAt(each, place, withKey(inner, 'sur plus', 1))],
      }
      expect(valid(table)).toBe(false)
    }
  }
})
