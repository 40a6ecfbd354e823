// The canonical JSON, held to what RFC 8785 gives as examples and to JSON itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, checkPairing, compare, remedies } from 'deped-school-partnerships'
import { utf8 } from '../../src/act/canonical.ts'
import { shuffled } from '../laws/shuffled.ts'

const textOf = (value: unknown): string => {
  const json = canonicalJson(value)
  if (json.outcome === 'invalid-input') throw new Error(json.issues[0].message)
  return json.text
}

test('the example of section 3.2.2, and the bytes of section 3.2.4', () => {
  const given: unknown = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  )
  const text = textOf(given)
  expect(text).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  expect(Buffer.from(utf8(text)).toString('hex')).toBe(
    '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
  )
})

test('the keys of section 3.2.3, by UTF-16 code units and not by code points', () => {
  const given = { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
  expect(Object.values(JSON.parse(textOf(given)) as object)).toEqual([4, 2, 6, 7, 1, 5, 3])
  expect(textOf(given)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
})

test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number %s of appendix B is %s', (bits, text) => {
  expect(textOf(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
})

const cyclic: unknown[] = []
cyclic.push(cyclic)
const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)])
const long = 'x'.repeat(1_000_000)
const shared = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], 'x')

test.each<[string, unknown, (string | number)[], string]>([
  ['not a number', { a: [0, NaN] }, ['a', 1], 'NaN'],
  ['infinity', { a: Infinity }, ['a'], 'Infinity'],
  ['half of a surrogate pair', { a: '\ud83d' }, ['a'], 'a text with half of a surrogate pair'],
  ['half of a surrogate pair in a key', { '\ude00': 1 }, [], 'a text with half of a surrogate pair'],
  ['a function', { a: () => 1 }, ['a'], 'a function'],
  ['a big integer', [1n], [0], 'a bigint'],
  ['a symbol', [Symbol.iterator], [0], 'a symbol'],
  ['undefined', undefined, [], 'undefined'],
  ['what makes JSON of itself', { day: new Date(0) }, ['day'], 'an object that makes JSON of itself'],
  ['a map', [{ a: new Map([[1, 2]]) }], [0, 'a'], 'an object that is no plain data'],
  ['an expression', [0, /x/u], [1], 'an object that is no plain data'],
  ['a number as an object', Object(1), [], 'an object that is no plain data'],
  [
    'a list within itself',
    cyclic,
    Array.from({ length: 100 }, () => 0),
    'more than 100 lists and objects within each other',
  ],
  [
    '101 lists within each other',
    deep(100),
    Array.from({ length: 100 }, () => 0),
    'more than 100 lists and objects within each other',
  ],
])('%s is refused by its place, for what it is', (_, value, path, received) => {
  const refused = { code: 'wrong-type', received, allowed: 'plain data' }
  expect(canonicalJson(value)).toMatchObject({ outcome: 'invalid-input', issues: [{ ...refused, path }] })
  // As a record, it stands in the input.
  const answer = checkPairing({ leader: { id: '107970' }, partner: { id: '107973' } })
  expect(remedies(value, answer)).toMatchObject({ issues: [{ ...refused, path: ['input', ...path] }] })
})

test('what fails when it is read, and what would be longer than any answer, is refused', () => {
  const failing = {
    get a(): never {
      throw new Error('no')
    },
  }
  expect(canonicalJson(failing)).toMatchObject({ outcome: 'invalid-input', issues: [{ code: 'unreadable' }] })
  expect(canonicalJson(failing)).toMatchObject({ issues: [{ path: [] }] })
  const refused = compare(failing, {})
  expect('issues' in refused && refused.issues[0]).toMatchObject({ path: ['before'], code: 'unreadable' })
  expect(canonicalJson(shared)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ received: 'more than 5000000 values' }],
  })
  expect(canonicalJson(Array.from({ length: 101 }, () => long))).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ received: 'more than 100000000 characters of JSON' }],
  })
  expect(canonicalJson(deep(99)).outcome).toBe('canonical')
})

test('it is JSON of the same value, whatever the order of the fields, and its bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = textOf(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(textOf(shuffled(value))).toBe(text)
      expect(textOf(JSON.parse(text))).toBe(text)
      expect(utf8(text)).toEqual(new TextEncoder().encode(text))
    }),
  )
})

test('what JSON leaves out is left out', () => {
  expect(textOf({ b: undefined, a: [undefined, 1], [Symbol('s')]: 2 })).toBe('{"a":[null,1]}')
  expect(textOf(Object.create({ inherited: 1 }))).toBe('{}')
})

test.each([
  ['a Map', new Map([[1, 2]])],
  ['a Set', new Set([1])],
  ['a pattern', /x/u],
  ['a number in an object', Object(3)],
  ['a text in an object', Object('x')],
  ['bytes', new Uint8Array(2)],
])('%s, whose fields do not say what it is, has no canonical JSON', (_, value: unknown) => {
  for (const whole of [value, { inner: value }, [value]])
    expect(canonicalJson(whole)).toMatchObject({
      outcome: 'invalid-input',
      issues: [{ received: 'an object that is no plain data' }],
    })
})
