import { expect, test } from 'vitest'
import { checkPairings, FY2016, type Pairing } from 'deped-school-partnerships'

const pair = (leader: string, partner: string): Pairing => ({ leader: { id: leader }, partner: { id: partner } })
const selection = (list: readonly Pairing[]) => {
  const report = checkPairings(list)
  if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
  return report.parts.selection
}

test('conflicts stand in the order of the schools, and their pairs in the order of leaders, partners and places', () => {
  const list = [
    pair('900009', '900019'),
    pair('900001', '900012'),
    pair('900005', '900015'),
    pair('900009', '900018'),
    pair('900001', '900011'),
    pair('900005', '900016'),
    pair('900001', '900011'),
  ]
  expect(selection(list).because.map(({ message }) => message)).toEqual([
    'School 900001 selects 2 Partner Schools, and 1 is allowed: 900001 with 900011 (pair 5), 900001 with 900011 (pair 7), 900001 with 900012 (pair 2).',
    'School 900005 selects 2 Partner Schools, and 1 is allowed: 900005 with 900015 (pair 3), 900005 with 900016 (pair 6).',
    'School 900009 selects 2 Partner Schools, and 1 is allowed: 900009 with 900018 (pair 4), 900009 with 900019 (pair 1).',
  ])
})

test('a school in both roles is named with all its pairs; one that is paired with itself is another matter', () => {
  const list = [pair('900001', '900002'), pair('900002', '900003'), pair('900004', '900004')]
  expect(selection(list).because.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'pairings/one-role',
      'School 900002 leads one pair and is helped in another: 900001 with 900002 (pair 1), 900002 with 900003 (pair 2).',
    ],
  ])
})

test('a policy that lets a school be selected twice says so, and by whose authority', () => {
  const policy = { ...FY2016, id: 'Two', leadersPerPartner: { value: 2, authority: 'Memorandum A' } }
  const report = checkPairings([pair('900001', '900011'), pair('900002', '900011')], { policy })
  if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
  const found = report.parts.selection.findings.find(({ rule }) => rule === 'pairings/not-twice')
  expect(found).toMatchObject({
    result: 'met',
    authorities: ['Memorandum A'],
    message: 'Among the pairs in the list (2), no school is selected more than 2 times.',
  })
})

test('a list that fails when it is looked at again leaves its unreadable pairs unnamed', () => {
  let looks = 0
  const list = new Proxy([{ ...pair('900001', '900002'), nearby: 'yes' }], {
    get: (target, key) => {
      if (key === 'length' && ++looks > 1) throw new Error('do not look again')
      return Reflect.get(target, key) as unknown
    },
  })
  expect(selection(list as never)).toMatchObject({ outcome: 'undetermined', needs: [{ path: [0] }] })
})
