// Where records of a list tell the place of a school differently, and the policy has distances measured: which of the places would do.
import { expect, test } from 'vitest'
import { checkPairings, FY2016, type Policy } from 'deped-school-partnerships'
import { told } from './mending.ts'

const authority = 'a memorandum of a division'
const policy: Policy = {
  ...FY2016,
  id: 'Measured',
  nearbyWithinKm: { value: 2, authority },
  partnersPerLeader: { value: 2, authority },
  leadersPerPartner: { value: 2, authority },
}

// Each is more than two kilometres from the others.
const latitudes = { poblacion: 14.4, riverside: 14.45, hillside: 14.5 }
type Place = keyof typeof latitudes
const schools = {
  'School A': { id: '300001', pbb: { year: 2014, level: 5 } },
  'School B': { id: '300002', pbb: { year: 2014, level: 5 } },
  'School C': { id: '100001', pbb: { year: 2014, level: 1 } },
  'School D': { id: '100002', pbb: { year: 2014, level: 1 } },
} as const
type School = keyof typeof schools
type Row = readonly [leader: School, its: Place, partner: School, its: Place]

const schoolAt = (name: School, place: Place) => ({
  ...schools[name],
  coordinates: { latitude: latitudes[place], longitude: 121 },
})
const listOf = (rows: readonly Row[]) =>
  rows.map(([leader, its, partner, place]) => ({
    leader: schoolAt(leader, its),
    partner: schoolAt(partner, place),
    onDepEdList: true,
  }))

const placeOf = (value: unknown): string =>
  Object.entries(latitudes).find(([, latitude]) => latitude === (value as { latitude?: number }).latitude)?.[0] ??
  JSON.stringify(value)

/** What is told, in words: the school and the places that would do, or the pair that nothing mends. */
const saidOf = (rows: readonly Row[]) => {
  const list = listOf(rows)
  const { outcome, remedies } = told(list, checkPairings(list, { policy }), { policy })
  return [
    outcome,
    ...remedies.map(({ change, path, alsoAt = [], good }) => {
      const [row, side] = path as readonly [number, string]
      const [leader, , partner] = rows[row]!
      if (change === 'fixed') return `${leader} and ${partner} stay apart`
      const at = alsoAt.map(([other]) => other).join()
      return `row ${row}, ${side === 'leader' ? leader : partner}${at && `, also ${at}`}: ${good?.oneOf?.map(placeOf).join(' or ')}`
    }),
  ]
}

test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'the place that would do for the first pair leaves none for the second',
    [
      ['School A', 'poblacion', 'School C', 'poblacion'],
      ['School A', 'hillside', 'School D', 'poblacion'],
      ['School A', 'riverside', 'School C', 'riverside'],
    ],
    ['remediable', 'row 0, School C, also 2: poblacion', 'row 0, School A, also 1,2: poblacion'],
  ],
  [
    'it is the last pair that leaves one place',
    [
      ['School B', 'hillside', 'School C', 'hillside'],
      ['School A', 'riverside', 'School C', 'riverside'],
      ['School B', 'riverside', 'School D', 'riverside'],
    ],
    ['remediable', 'row 0, School C, also 1: riverside', 'row 0, School B, also 2: riverside'],
  ],
  [
    'the place of one school goes by that of the other',
    [
      ['School A', 'riverside', 'School C', 'riverside'],
      ['School A', 'poblacion', 'School C', 'poblacion'],
      ['School A', 'riverside', 'School D', 'riverside'],
    ],
    ['remediable', 'row 0, School C, also 1: riverside', 'row 0, School A, also 1,2: riverside'],
  ],
  [
    'three schools in a chain, of which the last has one place',
    [
      ['School A', 'poblacion', 'School C', 'poblacion'],
      ['School A', 'riverside', 'School C', 'riverside'],
      ['School B', 'poblacion', 'School C', 'poblacion'],
      ['School B', 'riverside', 'School D', 'riverside'],
    ],
    [
      'remediable',
      'row 0, School C, also 1,2: riverside',
      'row 0, School A, also 1: riverside',
      'row 2, School B, also 3: riverside',
    ],
  ],
  [
    'where no places do for all pairs, as few as can be stay apart',
    [
      ['School B', 'riverside', 'School C', 'riverside'],
      ['School A', 'hillside', 'School C', 'riverside'],
      ['School A', 'poblacion', 'School C', 'poblacion'],
    ],
    [
      'no-remedy',
      'School B and School C stay apart',
      'row 0, School C, also 1,2: poblacion',
      'row 1, School A, also 2: poblacion',
    ],
  ],
  [
    'a pair that no place brings together keeps no other from its own',
    [
      ['School B', 'hillside', 'School C', 'hillside'],
      ['School B', 'riverside', 'School D', 'riverside'],
      ['School A', 'poblacion', 'School C', 'riverside'],
    ],
    [
      'no-remedy',
      'School A and School C stay apart',
      'row 0, School C, also 2: riverside',
      'row 0, School B, also 1: riverside',
    ],
  ],
  [
    'of two places that would do one is told',
    [
      ['School B', 'hillside', 'School C', 'hillside'],
      ['School B', 'riverside', 'School C', 'riverside'],
    ],
    ['remediable', 'row 0, School C, also 1: riverside', 'row 0, School B, also 1: riverside'],
  ],
  [
    'it is the same one where the records are turned round',
    [
      ['School B', 'riverside', 'School C', 'riverside'],
      ['School B', 'hillside', 'School C', 'hillside'],
    ],
    ['remediable', 'row 0, School C, also 1: riverside', 'row 0, School B, also 1: riverside'],
  ],
])('%s', (_, rows, said) => {
  expect(saidOf(rows)).toEqual(said)
})

test('what nothing hangs on is not chosen, however much of it there is', () => {
  const levels = Array.from({ length: 8 }, (_, index) =>
    [3, 5].map((level) => ({
      ...listOf([['School A', 'poblacion', 'School C', 'poblacion']])[0]!,
      leader: { ...schoolAt('School A', 'poblacion'), id: `${300101 + index}`, pbb: { year: 2014, level } },
      partner: { ...schoolAt('School C', 'poblacion'), id: `${100101 + index}` },
    })),
  ).flat()
  const list = [
    ...levels,
    ...listOf([
      ['School B', 'hillside', 'School C', 'hillside'],
      ['School B', 'riverside', 'School C', 'riverside'],
    ]),
  ]
  const { outcome, remedies } = told(list, checkPairings(list as never, { policy }), { policy })
  expect([outcome, remedies.length]).toEqual(['remediable', 10])
})
