// What does not print is spelled out, so that nothing in a text is hidden.
import { expect, test } from 'vitest'
import { outside, printable } from '../../src/decision/printable.ts'

test.each([
  ['a\u0007b', String.raw`a\u0007b`],
  ['a\u202Eb', String.raw`a\u202eb`],
  ['a\u{E0041}b', String.raw`a\u{e0041}b`],
  ['Dasmariñas', 'Dasmariñas'],
])('%j', (text, said) => expect(printable(text)).toBe(said))

test('a quotation ends where it ends', () => expect(outside('a ” b\n“c')).toBe(String.raw`“a " b\u000a"c”`))

test('a number is quoted as people write it, and what is neither it nor a text is not quoted', () => {
  expect(outside(140000)).toBe('“140000”')
  expect(() => outside({ text: 'a' } as never)).toThrow(TypeError)
})
