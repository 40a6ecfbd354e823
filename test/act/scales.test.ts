// Where on a scale something changes, held to a look at every number of a small one.
import { expect, test } from 'vitest'
import { changesOf } from '../../src/act/free-facts.ts'
import { changesOn, lastLike, type Scale, scaleOf } from '../../src/act/scales.ts'

const last = 12
const scale: Scale = { first: 0, last, at: (value) => value as number, value: (at) => at }
const all = Array.from({ length: last + 1 }, (_, at) => at)

test('the last number of which the same holds is found towards either end', () => {
  for (const limit of all.slice(1)) {
    expect(lastLike((at) => at < limit, 0, last + 1)).toBe(limit - 1)
    expect(lastLike((at) => at >= limit, last, -1)).toBe(limit)
  }
})

test('both sides of a change are found wherever it is, and nothing where there is none', () => {
  expect(changesOn(scale, [], () => 'same')).toEqual([])
  for (const limit of all.slice(1))
    for (const sample of all) expect(changesOn(scale, [sample], (at) => `${at < limit}`)).toEqual([limit - 1, limit])
})

test('so are both sides of each of two changes, also where the same holds before the one and after the other', () => {
  for (const one of all.slice(1))
    for (const other of all.slice(one + 1)) {
      const result = (at: number): string => (at < one ? 'before' : at < other ? 'within' : 'after')
      const sides = [...new Set([one - 1, one, other - 1, other])]
      expect(changesOn(scale, [], result)).toEqual(sides)
      const within = (at: number): string => `${result(at) === 'within'}`
      // A change at a sample is found from either side of it.
      expect([...new Set(changesOn(scale, [one], within))]).toEqual(sides)
    }
})

test('a number is tried once, however often it is looked at', () => {
  const tried: number[] = []
  changesOn(scale, [3, 3, 7], (at) => {
    tried.push(at)
    return `${at < 5}`
  })
  expect(new Set(tried).size).toBe(tried.length)
})

const [days, pesos] = [{ type: 'string', format: 'date' }, { 'x-unit': 'pesos' }] as const
test.each([
  [days, '1900-01-01', '2199-12-31', ['2016-13-01', 9, null]],
  [pesos, '0.00', '999999999999.99', ['12.5', 12.5, '1234567890123.00', null]],
  [{ ...pesos, not: { enum: [0] } }, '0.01', '999999999999.99', ['0.1']],
  [{ type: 'integer', minimum: 1, maximum: 8 }, 1, 8, ['5', true, null]],
  [{ type: 'number', minimum: 0, maximum: 5000 }, 0, 5000, ['5', false, null]],
] as const)('a scale of %j goes from %j to %j, and has nothing else', (schema, first, end, others) => {
  const { at, value, ...ends } = scaleOf(schema)!
  expect([value(ends.first), value(ends.last)]).toEqual([first, end])
  expect([at(first), at(end)]).toEqual([ends.first, ends.last])
  for (const each of others) expect(at(each), String(each)).toBeUndefined()
})

test.each([
  [{ type: 'integer', minimum: 1, maximum: 8 }, 5, 5],
  [{ type: 'number', minimum: 0, maximum: 5000 }, 1.2345, 1235],
  [{ type: 'number', minimum: 0 }, 5, undefined],
  [{ type: 'string', 'x-unit': 'pesos' }, '12.50', 1250],
  [{ type: 'string' }, 'a', undefined],
  [{ type: 'boolean' }, true, undefined],
] as const)('a place that takes %j has %j at %j of its scale', (schema, value, at) => {
  expect(scaleOf(schema)?.at(value)).toBe(at)
})

test.each([
  ['not done', false, '2016-08-31', ['2016-08-31']],
  ['to be done after the day', '2016-09-01', '2016-08-31', ['2016-08-31']],
  ['done on the day', '2016-08-31', '2016-08-31', []],
  ['done before it', '2016-08-30', '2016-08-31', []],
  ['done, day not known', true, '2016-08-31', []],
  ['not known', undefined, '2016-08-31', []],
  ['a number, which is no day', 9, '2016-08-31', []],
  ['not done, and no day to do it on', false, undefined, []],
  ['on a day, and none to hold it to', '2016-09-01', undefined, []],
])('of a fact that is %s people can still make', (_, now, asOf, expected) => {
  expect(changesOf(now, asOf)).toEqual(expected)
})
