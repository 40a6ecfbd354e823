// What any function is held to: whatever it is handed in whatever place, it gives an answer that JSON can carry and explain can tell.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from 'deped-school-partnerships'
import { runs } from '../share.ts'

const outcomes = [
  'leader-school',
  'partner-school',
  'compliant',
  'non-compliant',
  'eligible',
  'non-eligible',
  'undetermined',
  'invalid-input',
  'k-3',
  '4-6',
  '7-10',
  '11-12',
  'listed',
  'limited',
  'reported',
  'suggested',
  'ranked',
  'proposed',
]

const throwing = (): never => {
  throw new Error('do not look')
}
const cyclic: Record<string, unknown> = { id: '107970' }
cyclic['pbb'] = cyclic
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const revokedList = Proxy.revocable([], {})
revokedList.revoke()
const manyKeys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]))

/** Values that nobody should hand in. */
export const hostile: Readonly<Record<string, unknown>> = {
  'a getter that throws': Object.defineProperty({ pbb: {} }, 'id', { get: throwing, enumerable: true }),
  'a nested getter that throws': {
    id: '107970',
    pbb: Object.defineProperty({}, 'level', { get: throwing, enumerable: true }),
  },
  'a getter that gives another value each time': Object.defineProperty({}, 'id', {
    get: () => Math.random(),
    enumerable: true,
  }),
  'a proxy that throws on everything': new Proxy(
    {},
    { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing },
  ),
  'a list that throws on its items': new Proxy([1, 2], {
    get: (list, key) => (key === '0' ? throwing() : (Reflect.get(list, key) as unknown)),
  }),
  'a revoked proxy': revoked.proxy,
  'a revoked proxy of a list': revokedList.proxy,
  'a proxy with endless depth': new Proxy(
    {},
    { get: (_, key, self) => (typeof key === 'symbol' ? undefined : (self as unknown)), ownKeys: () => ['id'] },
  ),
  'a list that says it is huge': new Proxy([], {
    get: (list, key) => (key === 'length' ? 4_294_967_295 : (Reflect.get(list, key) as unknown)),
  }),
  'a sparse list of four billion': new Array<unknown>(4_294_967_295),
  'a cycle': cyclic,
  'own __proto__ keys': JSON.parse('{"id":"107970","__proto__":{"id":"1"},"constructor":1,"prototype":2}') as unknown,
  'facts on the prototype': Object.create({ id: '107970', pbb: { year: 2014, level: 5 } }) as unknown,
  'a hundred thousand unknown keys': manyKeys,
  'a million-digit string': '9'.repeat(1_000_000),
  'a million-digit id': { id: '9'.repeat(1_000_000) },
  'a million-letter key': { ['k'.repeat(1_000_000)]: 1 },
  'a million-digit integer': { id: 10n ** 999_999n },
  '1e999999': 1e999999,
  '1e999999 as a text': '1e999999',
  'a function': () => 1,
  'a symbol': Symbol('s'),
  'a value with a toString that throws': { id: { toString: throwing, [Symbol.toPrimitive]: throwing } },
  'a date': new Date(Number.NaN),
  'a map': new Map([['id', '107970']]),
  'a boxed string': Object('107970') as unknown,
  'no value': undefined,
  null: null,
}

/** Holds an answer to what every answer is. */
export const answered = (answer: unknown): void => {
  expect(outcomes).toContain((answer as { outcome: string }).outcome)
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
  for (const format of ['text', 'markdown'] as const)
    expect(explain(answer as never, { format }).length).toBeGreaterThan(0)
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})

/** Calls functions, by how they are called, with every hostile value and with anything else. */
export const answersAnything = (calls: Readonly<Record<string, (value: never) => unknown>>): void => {
  describe.each(Object.entries(calls))('%s', (_, call) => {
    test.each(Object.entries(hostile))('answers %s', (__, value) => {
      answered(call(value as never))
    })

    test('answers anything', () => {
      fc.assert(
        fc.property(anything, (value) => {
          answered(call(value as never))
        }),
        { numRuns: runs(300) },
      )
    })
  })
}
