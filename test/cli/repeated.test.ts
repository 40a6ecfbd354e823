// A field that stands twice in an object: its record is refused with the name and the place of it, and no other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatedIn } from '../../src/cli/repeated.ts'
import { runs } from '../share.ts'
import { command, file, itemsIn, on } from './harness.ts'

const found = (json: string) => repeatedIn(json, JSON.parse(json)).map((path) => path.join('.'))

test.each([
  ['{"a":1,"b":1}', []],
  ['{"a":1,"a":1}', ['a']],
  ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', []],
  ['[{"a":1},{"b":[0,{"c":1 , "d":2,"c" : 3}]}]', ['1.b.1.c']],
  [String.raw`{"a\"":":","a\\":"{\"a\":1,\"a\":1}","a\"":2}`, ['a"']],
  [String.raw`{"a":1,"\u0061":{"b":1,"b":1}}`, ['a', 'a.b']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['{"a":"a","b":"a"}', []],
  ['"a"', []],
])('in %s', (json, places) => {
  expect(found(json)).toEqual(places)
})

test('however deep it is', () => {
  const [begin, end] = ['{"a":['.repeat(50_000), ']}'.repeat(50_000)]
  expect(repeatedIn(begin + end, JSON.parse(begin + end))).toEqual([])
  const twice = `${begin}{"b":1,"b":1}${end}`
  expect(repeatedIn(twice, JSON.parse(twice)).map((path) => path.length)).toEqual([100_001])
})

test('what is written from a value has none, and with one field again that one', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(4), (value, space) => {
      const json = JSON.stringify(value, null, space)
      expect(found(json)).toEqual([])
      const [name] = Object.keys(value)
      expect(found(json.replace(/\}$/u, `,${JSON.stringify(name)}:0}`))).toEqual([name])
    }),
    { numRuns: runs(300) },
  )
})

describe('a record with one', () => {
  const pair = '"leader":{"id":"300001"},"partner":{"id":"100001"}'
  const [good, twice] = [`{"pairing":{${pair}}}`, `{"pairing":{${pair},"nearby":false,"nearby":true}}`]
  const said = '`pairing.nearby` is a field that stands more than once; expected each field once.'

  test.each([
    ['NDJSON', file('twice.ndjson', [good, twice, good].join('\n'))],
    ['a list', file('twice.json', `[${[good, twice, good].join(',')}]`)],
  ])('is refused alone, in %s', async (_, path) => {
    const { code, output } = await command(['check', path, ...on, '-f', 'ndjson'])
    const told = itemsIn(output).slice(0, -1) as unknown as readonly { readonly problems?: readonly string[] }[]
    expect(told.map(({ problems }) => problems)).toEqual([undefined, [said], undefined])
    expect(code).toBe(3)
  })

  test('is refused where it is the whole file, and so is a policy', async () => {
    expect((await command(['check', file('one.json', twice), ...on])).output).toContain(said)
    const policy = await command(['check', ...on, '--policy', file('twice.policy', '{"id":"A","id":"B"}')])
    expect(policy).toMatchObject({ code: 3, errors: expect.stringContaining('`id` is a field that') as string })
  })
})
