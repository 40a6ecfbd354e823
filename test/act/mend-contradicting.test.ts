// What can be done where two, three or four records tell the same fact differently: held to every value that they tell, in every order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPairings,
  explain,
  FY2016,
  nextQuestions,
  type Policy,
  type Remedy,
  whatIf,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { keyOf, valueAt, withValueAt } from '../../src/act/places.ts'
import { meeting, some } from '../share.ts'
import { type Ask, mendedBy, told, valueOf, withValue } from './mending.ts'

type Path = readonly (string | number)[]
const authority = 'a test'
const measured: Policy = { ...FY2016, id: 'Measured', nearbyWithinKm: { value: 2, authority } }
const several: Policy = {
  ...measured,
  id: 'Several',
  partnersPerLeader: { value: 2, authority },
  leadersPerPartner: { value: 2, authority },
}

const ordersOf = <T>(list: readonly T[]): (readonly T[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((each, index) => ordersOf(list.filter((_, at) => at !== index)).map((rest) => [each, ...rest]))

/** Each fact with the places at which records could tell it, and what would do where none does. */
const factsIn = (list: readonly object[]): readonly (readonly [places: readonly Path[], does: unknown])[] => {
  const places = new Map<string, readonly [Path[], unknown]>()
  const note = (about: Path, path: Path, does: unknown): void => {
    const known = places.get(keyOf(about)) ?? [[], does]
    places.set(keyOf(about), [[...known[0], path], does])
  }
  for (const index of list.keys()) {
    const [leader, partner] = ['leader', 'partner'].map((side) => String(valueAt(list, [index, side, 'id'])))
    for (const [side, id, level] of [
      ['leader', leader!, 5],
      ['partner', partner!, 1],
    ] as const) {
      note(['level', id], [index, side, 'pbb'], { year: 2014, level })
      note(['coordinates', id], [index, side, 'coordinates'], undefined)
    }
    note(['list', partner!], [index, 'onDepEdList'], true)
    for (const [fact, does] of [
      ['nearby', true],
      ['distanceKm', 1],
    ] as const)
      note([fact, ...[leader!, partner!].sort()], [index, fact], does)
  }
  return [...places.values()]
}

const valuesAt = (list: unknown, places: readonly Path[]): readonly unknown[] => {
  const told = places.map((path) => valueAt(list, path)).filter((value) => value !== undefined)
  return [...new Map(told.map((value) => [JSON.stringify(value), value])).values()]
}

/** The list with a value at some places. A distance is told only where none is measured, unless a record tells one. */
const withAll = (list: unknown, places: readonly Path[], value: unknown): unknown =>
  places.reduce<unknown>((whole, path) => {
    const [index, field] = path
    const isMeasured = ['leader', 'partner'].every((side) => valueAt(list, [index!, side, 'coordinates']) !== undefined)
    const isLeft =
      valueAt(list, path) === undefined && (field === 'distanceKm' ? isMeasured : path[2] === 'coordinates')
    return isLeft ? whole : withValueAt(whole, path, value)
  }, list)

/** The rules that are not met. */
const unmetIn = (ask: Ask, list: unknown): readonly string[] => {
  const { parts } = ask(list) as unknown as {
    parts: { pairs: readonly { findings: readonly Found[] }[]; selection: { findings: readonly Found[] } }
  }
  return [...parts.pairs, parts.selection].flatMap(({ findings }) =>
    findings.flatMap(({ rule, result }) => (result === 'met' ? [] : [rule])),
  )
}
interface Found {
  readonly rule: string
  readonly result: string
}

/** Whether some of the values that are told, each held to by all records, make the outcome the good one; what none tells is as it should be. */
const canBeGood = (ask: Ask, list: readonly object[]): boolean => {
  const facts = factsIn(list)
  const tried = (whole: unknown, index: number): boolean => {
    const fact = facts[index]
    if (!fact) return ask(whole).outcome === 'compliant'
    const [places, does] = fact
    const told = valuesAt(list, places)
    return (told.length > 0 ? told : [does]).some((value) => tried(withAll(whole, places, value), index + 1))
  }
  return tried(list, 0)
}

/** What is told, with the records by what they were before they were put into an order. */
const toldOf = (list: readonly object[], order: readonly number[], policy: Policy): unknown => {
  const inOrder = order.map((index) => list[index]!)
  const { outcome, remedies } = told(inOrder, checkPairings(inOrder as never, { policy }), { policy })
  const placeOf = ([index, ...rest]: Path): string => keyOf([order[index as number] ?? '', ...rest])
  return [
    outcome,
    remedies
      .map(({ change, need, path, alsoAt = [], good, mends }) => {
        const places = [path, ...alsoAt].map(placeOf).sort()
        // What is fixed is found at the first record.
        const rules = [...new Set(mends.map(({ rule }) => rule))].sort()
        return JSON.stringify(change === 'fixed' ? [change, rules] : [change, need?.asks, places, good, rules])
      })
      .sort(),
  ]
}

const levelOf = (...levels: readonly (number | undefined)[]) => fc.constantFrom(...levels)
const yesNo = fc.constantFrom(true, true, false, undefined)
const spot = fc.constantFrom(undefined, 14.4, 14.41, 14.45)
const record = fc
  .record({
    isOther: fc.constantFrom(false, false, false, true),
    leads: levelOf(3, 5, 6, 6, undefined),
    helped: levelOf(1, 2, 2, 5),
    onDepEdList: yesNo,
    nearby: yesNo,
    distanceKm: fc.constantFrom(undefined, undefined, 1, 1.5, 12),
    of: fc.tuple(spot, spot),
  })
  .map(({ isOther, leads, helped, of, ...facts }) => {
    const school = (id: string, level: number | undefined, latitude: number | undefined) => ({
      id,
      ...(level !== undefined && { pbb: { year: 2014, level } }),
      ...(latitude !== undefined && { coordinates: { latitude, longitude: 121 } }),
    })
    const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    return {
      leader: school('300001', leads, of[0]),
      partner: school(isOther ? '100002' : '100001', helped, of[1]),
      ...told,
    }
  })

const lists: readonly (readonly [Policy, number])[] = [
  [FY2016, 2],
  [FY2016, 3],
  [FY2016, 4],
  [measured, 2],
  [measured, 3],
  [measured, 4],
  [several, 2],
  [several, 3],
  [several, 4],
]

test.each(some(lists, 4))('in every order, under $id: %#', { timeout: 300_000 }, (policy, count) => {
  const met = { remediable: 0, hopeless: 0 }
  fc.assert(
    fc.property(fc.array(record, { minLength: count, maxLength: count }), (list) => {
      const ask = ((input: unknown) => checkPairings(input as never, { policy })) as unknown as Ask
      const answer = checkPairings(list as never, { policy })
      if (answer.outcome === 'compliant' || answer.outcome === 'invalid-input') return
      const { outcome, remedies } = told(list, answer, { policy })
      const text = JSON.stringify([list, outcome, remedies])

      const orders = ordersOf([...list.keys()])
      const first = toldOf(list, orders[0]!, policy)
      for (const order of count < 4 ? orders : orders.filter((_, index) => index % 7 === 0))
        expect(toldOf(list, order, policy), text).toEqual(first)

      expect(outcome === 'remediable', text).toBe(canBeGood(ask, list))
      met[outcome === 'remediable' ? 'remediable' : 'hopeless'] += 1

      const others = remedies.filter(({ change }) => change !== 'fixed')
      const leftWith = (some: readonly Remedy[]): number => unmetIn(ask, mendedBy(list, some, ask)).length
      if (outcome === 'remediable') {
        expect(ask(mendedBy(list, remedies, ask)).outcome, text).toBe('compliant')
        for (const one of remedies)
          for (const value of one.good?.oneOf ?? [valueOf(one, undefined)]) {
            const chosen = remedies.map((each) => (each === one ? withValue(each, value) : each))
            expect(ask(mendedBy(list, chosen, ask)).outcome, text).toBe('compliant')
          }
      }
      for (const one of others)
        expect(leftWith(others), text).toBeLessThan(leftWith(others.filter((each) => each !== one)))
    }),
    meeting(150, 5, 1),
  )
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0)
})

test('one answer settles what three records tell differently', () => {
  const list = [5, 6, 3].map((level) => ({
    leader: { id: '300001', pbb: { year: 2014, level } },
    partner: { id: '100001', pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  }))
  const answer = checkPairings(list as never)
  const next = nextQuestions(answer)
  const need = next.outcome === 'asked' ? next.questions[0]?.need : undefined
  const what = whatIf(list, answer, need)
  const outcomes = what.outcome === 'tried' ? what.tried.map(({ value, outcome }) => [value, outcome]) : []
  expect(outcomes).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((level) => [level, level > 4 ? 'compliant' : 'non-compliant']))
  const { remedies } = told(list, answer)
  expect(remedies.map(({ change, path, alsoAt, good }) => [change, path, alsoAt, good])).toEqual([
    [
      'supply',
      [0, 'leader', 'pbb', 'level'],
      [
        [1, 'leader', 'pbb', 'level'],
        [2, 'leader', 'pbb', 'level'],
      ],
      { oneOf: [5, 6] },
    ],
  ])
})

const at = (latitude: number, longitude = 121) => ({ coordinates: { latitude, longitude } })
const placed = (leads: object, helped: object) => ({
  leader: { id: '300001', pbb: { year: 2014, level: 5 }, ...leads },
  partner: { id: '100001', pbb: { year: 2014, level: 1 }, ...helped },
  onDepEdList: true,
})

test('a level of another year is another fact, and stays as it is told', () => {
  const list = [
    { year: 2014, level: 5 },
    { year: 2014, level: 3 },
    { year: 2013, level: 4 },
  ].map((pbb) => ({
    leader: { id: '300001', pbb },
    partner: { id: '100001', pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  }))
  const { remedies } = told(list, checkPairings(list as never))
  const settled = remedies.filter(({ need }) => need?.asks === 'one-level')
  expect(settled.map(({ path, alsoAt, good }) => [path, alsoAt, good])).toEqual([
    [[0, 'leader', 'pbb', 'level'], [[1, 'leader', 'pbb', 'level']], { oneOf: [5] }],
  ])
})

test('of two places of each school those are chosen that are near each other, and told by their degrees', () => {
  const list = [placed(at(14.49), at(14.55)), placed(at(14.4), at(14.51))]
  const policy: Policy = { ...measured, nearbyWithinKm: { value: 3, authority } }
  const telling = told(list, checkPairings(list as never, { policy }), { policy })
  expect(telling.outcome).toBe('remediable')
  expect(telling.remedies.map(({ path, alsoAt, good }) => [path, alsoAt, good?.oneOf])).toEqual([
    [[0, 'partner', 'coordinates'], [[1, 'partner', 'coordinates']], [{ latitude: 14.51, longitude: 121 }]],
    [[0, 'leader', 'coordinates'], [[1, 'leader', 'coordinates']], [{ latitude: 14.49, longitude: 121 }]],
  ])
  const inEnglish = explain(telling).replace(/\s+/gu, ' ')
  expect(inEnglish).toContain('In order if the answer is: 14.49, 121.')
  expect(inEnglish).not.toContain('undefined')
  expect(explain(telling, { messages: filipino }).replace(/\s+/gu, ' ')).toContain(': 14.51, 121.')
})

test('latitude and longitude exchanged in another record make no way around a distance that is measured', () => {
  const list = [placed(at(14.9), at(14.41)), placed(at(121, 14.9), at(14.41))]
  const answer = checkPairings(list as never, { policy: measured })
  expect(told(list, answer, { policy: measured }).outcome).toBe('no-remedy')
  const need = answer.outcome === 'undetermined' ? answer.needs.find(({ asks }) => asks === 'one-account') : undefined
  const what = whatIf(list, answer, need, { policy: measured })
  expect(what).toMatchObject({ outcome: 'tried', domain: 'closed' })
  expect(what.outcome === 'tried' && what.tried.map(({ value, outcome }) => [value, outcome])).toEqual([
    [{ latitude: 14.9, longitude: 121 }, 'non-compliant'],
  ])
})
