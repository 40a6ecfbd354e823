import { expect, test } from 'vitest'
import { printable } from '../../src/decision/printable.ts'
import { listed, lowerFirst, peso, upperFirst } from '../../src/decision/wording.ts'

test.each([
  [[], ''],
  [[5], '5'],
  [[5, 6], '5 or 6'],
  [[5, 6, 7, 8], '5, 6, 7 or 8'],
])('%j is listed as “%s”', (items, text) => {
  expect(listed(items)).toBe(text)
})

test.each([
  ['0.00', 'P0.00'],
  ['999.99', 'P999.99'],
  ['1000.00', 'P1,000.00'],
  ['139999.99', 'P139,999.99'],
  ['900000000.00', 'P900,000,000.00'],
  [undefined, 'P'],
])('%s is printed as %s', (amount, text) => {
  expect(peso(amount)).toBe(text)
})

// A stored answer may hold anything, and `explain` prints it.
test('a text of a million digits is printed in no more time than it takes to read', () => {
  expect(peso(`${'9'.repeat(1_000_000)}.00`)).toMatch(/^P9+(?:,9{3}){10}\.00$/)
})

test('the first letter alone changes', () => {
  expect([lowerFirst('Field Trips'), upperFirst('another Programme')]).toEqual(['field Trips', 'Another Programme'])
})

test.each([
  ['School A', 'School A'],
  ['a\u001b[31m\nb', 'a\\u001b[31m\\u000ab'],
  ['a\u202eb', 'a\\u202eb'],
  ['a\ud800', 'a\\ud800'],
  ['Niño 😀', 'Niño 😀'],
])('%j is printed without what does not print', (text, expected) => {
  expect(printable(text)).toBe(expected)
})
