// The values that are tried at a place: all of a closed domain, each once, and of an open one none beyond its ends.
import { expect, test } from 'vitest'
import { accepts } from '../../src/act/accepts.ts'
import { triesFor } from '../../src/act/values.ts'

const triedAt = (asks: string, field: string, params: object = {}) =>
  triesFor({ kind: 'fact', asks, path: [field], question: '-', params } as never, [], {}, undefined)

test.each([
  ['expense-amount', '0.01', ['0.01', '0.02']],
  ['expense-amount', '999999999999.99', ['999999999999.98', '999999999999.99']],
  ['expense-day', '1900-01-01', ['1900-01-01', '1900-01-02']],
  ['expense-day', '2199-12-31', ['2199-12-30', '2199-12-31']],
  ['expense-day', '2016-12-31', ['2016-12-30', '2016-12-31', '2017-01-01']],
  ['distance', 0, [0, 0.001]],
  ['distance', 5000, [4999.999, 5000]],
  ['duty-day', '2016-12-31', ['2016-12-30', '2016-12-31', '2017-01-01', true, false]],
  ['first-activity', '2016-12-31', ['2016-12-30', '2016-12-31', '2017-01-01', false]],
])('of %s near %s what is tried is %j', (asks, limit, expected) => {
  expect(triedAt(asks, 'field', { limit })).toEqual({ values: expected, domain: 'limits' })
  // A figure that is told twice is tried once.
  expect(triedAt(asks, 'field', { limit, within: { again: limit, name: 'A' } }).values).toEqual(expected)
})

const triedOf = (asks: string, path: readonly (string | number)[], params: object = {}, input: object = {}) =>
  triesFor({ kind: 'fact', asks, path, question: '-', params } as never, [], input, undefined)
const levels = [1, 2, 3, 4, 5, 6, 7, 8]

test.each<[string, ReturnType<typeof triedOf>, object]>([
  [
    'a level of a year',
    triedOf('pbb-level', ['leader', 'pbb'], { year: 2014 }),
    { values: levels.map((level) => ({ year: 2014, level })), domain: 'closed' },
  ],
  [
    'a level alone',
    triedOf('pbb-level', ['leader', 'pbb', 'level'], { year: 2014 }),
    { values: levels, domain: 'closed' },
  ],
  ['a level of no year', triedOf('pbb-level', ['leader', 'pbb']), { values: levels, domain: 'closed' }],
  ['duties', triedOf('duties-on-record', ['duties']), { values: [{}], domain: 'open' }],
  ['a ledger', triedOf('ledger-on-record', ['ledger']), { values: [[]], domain: 'open' }],
  ['the activity of an expense by itself', triedOf('expense-activity', ['activity']), { values: [{}], domain: 'open' }],
  [
    'the activity of an expense of a fund, of those that have an id',
    triedOf('expense-activity', ['ledger', 1, 'activityId'], {}, { activities: [{ id: 'a' }, {}, { id: 'b' }] }),
    { values: ['a', 'b'], domain: 'open' },
  ],
  [
    'that of an expense of a partnership of a programme',
    triedOf('expense-activity', [3, 'ledger', 0, 'activityId'], {}, [{}, {}, {}, { activities: [{ id: 'c' }] }]),
    { values: ['c'], domain: 'open' },
  ],
  [
    'that where no activities are on record',
    triedOf('expense-activity', ['ledger', 0, 'activityId']),
    { values: [], domain: 'open' },
  ],
])('of %s what leads on is tried', (_, tried, expected) => {
  expect(tried).toEqual(expected)
})

test('a closed domain has all its values, each once, and one without figures only those that need none', () => {
  const seen = new Set<string>()
  for (const [asks, fields] of Object.entries(accepts))
    for (const field of Object.keys(fields)) {
      const { values, domain } = triedAt(asks, field)
      seen.add(domain)
      expect(new Set(values.map((value) => JSON.stringify(value))).size, asks).toBe(values.length)
      const schema = JSON.stringify((fields as Readonly<Record<string, unknown>>)[field])
      const isOpen = /"format"|"x-unit"|"array"|\$ref|^\{"type":"(?:string|object)"/u.test(schema)
      expect(domain === 'closed', `${asks} ${field} ${schema}`).toBe(!isOpen || asks === 'pbb-level')
    }
  expect(seen).toEqual(new Set(['closed', 'limits', 'open']))
})
