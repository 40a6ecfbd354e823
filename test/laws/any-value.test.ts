// Laws by fast-check: any value at all gets an answer, and nothing is thrown, changed or lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPairing,
  checkPairings,
  classifySchool,
  evaluatePartnership,
  explain,
  FY2016,
  type Pairing,
  type PairingsReport,
  rulebook,
  schemas,
} from 'deped-school-partnerships'
import { answered, answersAnything, hostile } from './hostile.ts'
import { shuffled } from './shuffled.ts'
import { runs } from '../share.ts'

// Every public function, called with the value in each of its places.
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  'classifySchool(value)': (value) => classifySchool(value),
  'classifySchool(school, value)': (value) => classifySchool({ id: '107970' }, { policy: value }),
  'checkPairing(value)': (value) => checkPairing(value),
  'checkPairing({ leader: value })': (value) => checkPairing({ leader: value, partner: { id: '107973' } }),
  'checkPairing(pairing, value)': (value) =>
    checkPairing({ leader: { id: '107970' }, partner: { id: '107973' } }, { policy: value }),
  'checkPairings(value)': (value) => checkPairings(value),
  'checkPairings([value])': (value) => checkPairings([value]),
  'checkPairings(pairings, value)': (value) => checkPairings([], { policy: value }),
  'evaluatePartnership(value)': (value) => evaluatePartnership(value, '2016-12-31'),
  'evaluatePartnership(record, value)': (value) =>
    evaluatePartnership({ pairing: { leader: { id: '107970' }, partner: { id: '107973' } } }, value),
  'evaluatePartnership(record, asOf, value)': (value) =>
    evaluatePartnership({ pairing: { leader: { id: '107970' }, partner: { id: '107973' } } }, '2016-12-31', {
      policy: value,
    }),
}

answersAnything(calls)

test.each(Object.entries(hostile))('schemas and explain answer %s', (_, value) => {
  for (const schema of Object.values(schemas)) {
    const result = schema['~standard'].validate(value)
    expect(result.issues === undefined ? 'value' in result : result.issues.length > 0).toBe(true)
  }
  expect(explain(value as never)).toBe('This value is no answer that can be told in words.')
  expect(typeof explain(classifySchool({ id: '107970' }), value as never)).toBe('string')
})

// Values that are near to real records: right keys, with values that are right, wrong or absent.
const level = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 0, 9, '6', null, 5.5)
const id = fc.constantFrom('107970', '107973', '301160', '30116', 301160, '')
const record = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [], noNullPrototype: true })
const school = record({
  id,
  name: fc.string({ maxLength: 30, unit: 'binary' }),
  pbb: record({ year: fc.constantFrom(2013, 2014, '2014'), level }),
  coordinates: record({ latitude: fc.double(), longitude: fc.double() }),
})
const pairing = record({
  leader: school,
  partner: school,
  onDepEdList: fc.constantFrom(true, false, 'yes'),
  nearby: fc.constantFrom(true, false, 1),
  distanceKm: fc.double(),
  levl: fc.anything(),
})
const goodPairing: fc.Arbitrary<Pairing> = fc.record(
  {
    leader: fc.record(
      {
        id: fc.constantFrom('107970', '107973', '301160', '301090'),
        pbb: record({ year: fc.constantFrom(2013, 2014), level: fc.constantFrom(1, 4, 5, 8) }),
      },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
    partner: fc.record(
      { id: fc.constantFrom('107970', '107973', '301160', '301090'), name: fc.constantFrom('School A', 'School B') },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
    onDepEdList: fc.boolean(),
    nearby: fc.boolean(),
    distanceKm: fc.constantFrom(0, -0, 1.5, 5000),
  },
  { requiredKeys: ['leader', 'partner'], noNullPrototype: true },
)

const nearRecords = fc.oneof(pairing, goodPairing)

test('records near to real ones get an answer that survives a JSON round trip', () => {
  fc.assert(
    fc.property(fc.array(nearRecords, { maxLength: 5 }), (list) => {
      answered(checkPairings(list as never))
      for (const each of list) answered(evaluatePartnership({ pairing: each as never }, '2016-12-31'))
    }),
    { numRuns: runs(500) },
  )
})

test('an input is never changed', () => {
  fc.assert(
    fc.property(nearRecords, (value) => {
      const before = structuredClone(value)
      checkPairing(value as never)
      checkPairings([value as never])
      expect(value).toStrictEqual(before)
      expect(checkPairing(deepFrozen(structuredClone(value)) as never)).toEqual(checkPairing(value as never))
    }),
    { numRuns: runs(300) },
  )
})

const deepFrozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}

test('the same facts in another order of keys give the same answer', () => {
  fc.assert(
    fc.property(nearRecords, (value) => {
      expect(JSON.stringify(checkPairing(shuffled(value) as never))).toBe(JSON.stringify(checkPairing(value as never)))
    }),
    { numRuns: runs(300) },
  )
})

test('every finding is of a rule in the rulebook, with its clauses, once for each place, in rulebook order', () => {
  const order = rulebook.map(({ id: rule }) => rule)
  fc.assert(
    fc.property(goodPairing, (value) => {
      const { findings } = checkPairing(value)
      const places = findings.map(({ rule }) => order.indexOf(rule))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(new Set(findings.map(({ rule, path }) => JSON.stringify([rule, path]))).size).toBe(findings.length)
      for (const { rule, clauses, basis, message } of findings) {
        expect(rulebook.find((entry) => entry.id === rule)).toMatchObject({ clauses, basis })
        expect(message).toMatch(/^\S.*\.$/u)
        expect(message).not.toMatch(/undefined|NaN|\[object/u)
      }
    }),
  )
})

const reference = (name: string) => (pairs: readonly Pairing[]) =>
  (checkPairings(pairs, { policy: FY2016 }) as PairingsReport).parts.selection.findings
    .filter(({ rule }) => rule === name)
    .map(({ result, params }) => ({
      result,
      school: 'school' in params ? params.school : '',
      pairs: 'pairs' in params ? params.pairs.map(({ leader, partner }) => `${leader} ${partner}`) : [],
    }))

test.each(['pairings/one-partner', 'pairings/not-twice'])(
  '%s names every pair in a conflict, whatever the order of the list',
  (rule) => {
    const conflicts = reference(rule)
    const [side, other] =
      rule === 'pairings/one-partner' ? (['leader', 'partner'] as const) : (['partner', 'leader'] as const)
    fc.assert(
      fc.property(fc.array(goodPairing, { maxLength: 12 }), fc.nat(), (list, seed) => {
        const found = conflicts(list)
        const reordered = list
          .map((pair, index) => ({ pair, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair }) => pair)
        expect(conflicts(reordered)).toEqual(found)
        // An oracle of its own: schools with more than one different school on the other side, and all their pairs.
        const ids = [...new Set(list.map((pair) => pair[side].id))].sort()
        const expected = ids.flatMap((school_) => {
          const group = list.filter((pair) => pair[side].id === school_)
          return new Set(group.map((pair) => pair[other].id)).size > 1
            ? [{ school: school_, pairs: group.map(({ leader, partner }) => `${leader.id} ${partner.id}`).sort() }]
            : []
        })
        expect(
          found
            .filter(({ result }) => result === 'breached')
            .map(({ school: school_, pairs }) => ({ school: school_, pairs })),
        ).toEqual(expected)
      }),
      { numRuns: runs(300) },
    )
  },
)
