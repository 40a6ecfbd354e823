// What several records tell differently is told, wherever an answer has it; and so is how each part of a set came out.
import { expect, test } from 'vitest'
import {
  type Answer,
  checkPairings,
  evaluateProgramme,
  explain,
  type Pairing,
  planPairings,
  rankPartners,
  type School,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

const leader: School = { id: '900001', name: 'School A', pbb: { year: 2014, level: 5 } }
const partner: School = { id: '900011', pbb: { year: 2014, level: 1 } }
const other: School = { ...leader, name: 'School B' }
const pairs: Pairing[] = [
  { leader, partner, nearby: true, distanceKm: 1.5 },
  { leader: other, partner, nearby: false, distanceKm: 2 },
]
const told = (answer: Answer): string => explain(answer, { width: 300, detail: 'full' })
const sinabi = (answer: Answer): string => explain(answer, { width: 300, messages: filipino, detail: 'full' })
const named = 'School 900001, name: “School A” in record 1; “School B” in record 2.'

test('of a list of pairs and of a programme, for schools and for pairs', () => {
  const records = pairs.map((pairing) => ({ pairing }))
  for (const answer of [checkPairings(pairs), evaluateProgramme(records, '2016-12-31')]) {
    expect(told(answer)).toContain('FACTS THAT RECORDS TELL DIFFERENTLY')
    expect(told(answer)).toContain(named)
    expect(told(answer)).toContain('Schools 900001 and 900011, nearby: yes in record 1; no in record 2.')
    expect(told(answer)).toContain('Schools 900001 and 900011, distance: 1.5 km in record 1; 2 km in record 2.')
    expect(sinabi(answer)).toContain('Sa mga Paaralang 900001 at 900011, malapit: oo sa talang 1; hindi sa talang 2.')
  }
  expect(told(checkPairings(pairs.slice(1)))).not.toContain('TELL DIFFERENTLY')
})

test('of a list of schools, and of the school that looks for a partner', () => {
  expect(told(planPairings([leader, other]))).toContain(named)
  const ranking = rankPartners(leader, [other, partner])
  expect(told(ranking)).toContain(
    'School 900001, name: “School A” in the record of the school that looks for a partner; “School B” in record 1.',
  )
  expect(sinabi(ranking)).toContain('“School A” sa tala ng paaralang naghahanap ng Partner School;')
})

test('a school that was selected itself leads no pair, and a ranking says so', () => {
  const ranking = rankPartners(leader, [partner], { selected: [{ leader: '900009', partner: leader.id }] })
  expect(told(ranking)).toContain(
    'School 900009 selected the school that looks for a partner as a Partner School; while that stands it leads no pair.',
  )
  expect(sinabi(ranking)).toContain(
    'Napili na ng Paaralang 900009 bilang Partner School ang paaralang naghahanap; hangga’t gayon, hindi ito mamumuno ng pares.',
  )
  expect(told(rankPartners(leader, [partner]))).not.toContain('while that stands')
})

test('records that are passed over for it say which facts keep them out', () => {
  const elsewhere = [
    { ...partner, division: 'A' },
    { ...partner, division: 'B' },
  ] as const
  for (const answer of [planPairings(elsewhere), rankPartners(leader, elsewhere)])
    expect(told(answer)).toContain('its records state its level or its place differently.')
})

test('of a programme each part is counted by its outcomes', () => {
  const answer = told(evaluateProgramme([{ pairing: pairs[0]!, ledger: [] }], '2016-12-31'))
  expect(answer).toMatch(/PARTS\n +the record: compliant 0; non-compliant 0; undetermined 1\n/)
  expect(answer).toMatch(/ +the pair: compliant 0; non-compliant 0; undetermined 1\n/)
  expect(answer).toMatch(/ +expenses: compliant 1; non-compliant 0; undetermined 0\n/)
})
