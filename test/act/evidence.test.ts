// What findings rest on: whatever changes a finding is among its facts, and attestations reach what stands below them.
import { describe, expect, test } from 'vitest'
import {
  type Attestation,
  checkPairing,
  evaluatePartnership,
  evidence,
  type Evidenced,
  type PartnershipRecord,
  checkPairings,
  checkDuties,
  checkActivity,
} from 'deped-school-partnerships'
import { decisionsIn, findingsOf } from '../../src/act/decisions.ts'
import { leadsTo, valueAt, withValueAt } from '../../src/act/places.ts'
import { hostile } from '../laws/hostile.ts'
import { answerTo, tables } from '../tables.ts'
import { some } from '../share.ts'

const told = (record: unknown, answer: unknown, attested: readonly Attestation[] = []): Evidenced => {
  const found = evidence(record, answer, attested)
  if (found.outcome === 'invalid-input') throw new Error(JSON.stringify(found.issues))
  return found
}

const evidenced = [
  'classifySchool',
  'checkPairing',
  'checkActivity',
  'checkExpense',
  'checkDuties',
  'checkIncentives',
  'fundBalance',
  'evaluatePartnership',
]
const cases = tables
  .flatMap((table) => table.cases)
  .filter(
    (each) => evidenced.includes(each.function) && (answerTo(each) as { outcome: string }).outcome !== 'invalid-input',
  )

type Place = readonly (string | number)[]
const leavesIn = (value: unknown, path: Place = []): Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [path]

/** Names, and what tells one thing from another: no result goes by them. */
const names = new Set(['name', 'reference', 'description', 'label', 'voucher', 'of', 'kind', 'dimension'])
const keyOf = ({ rule, path }: { rule: string; path: Place }): string => JSON.stringify([rule, path])

/** Other values that may stand at a place. */
const othersThan = (value: unknown): readonly unknown[] => {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [1, 2, 5, 8, value + 1]
  return /^\d{4}-/u.test(String(value))
    ? ['2016-07-01', '2016-12-01', '2017-02-01', false]
    : ['unlisted', 'ict', 'k-3', '11-12', 'equipment', 'other-id', '107999']
}

describe('whatever changes the result of a finding is among its facts', () => {
  test.each(some(cases).map((each) => ({ name: `${each.function}: ${each.name}`, each })))(
    '$name',
    { timeout: 300_000 },
    ({ each }) => {
      const [record] = each.input
      const before = told(record, answerTo(each)).findings
      const changes = leavesIn(record).flatMap((leaf) =>
        [undefined, ...othersThan(valueAt(record, leaf)).slice(0, 1)].map((value) => ({ leaf, value })),
      )
      for (const { leaf, value } of changes) {
        if (names.has(String(leaf.at(-1)))) continue
        const input = withValueAt(record, leaf, value)
        const changed = answerTo({ ...each, input: [input, ...each.input.slice(1)] }) as { outcome: string }
        if (changed.outcome === 'invalid-input') continue
        const after = new Map(
          told(JSON.parse(JSON.stringify(input)), changed).findings.map((one) => [keyOf(one), one.result]),
        )
        for (const finding of before) {
          const result = after.get(keyOf(finding))
          if (result === undefined || result === finding.result) continue
          const among = finding.facts.some(({ path }) => leadsTo(path, leaf))
          expect(
            among,
            `${finding.rule} goes by ${leaf.join('.')}, not only by ${finding.facts.map(({ path }) => path.join('.')).join()}`,
          ).toBe(true)
        }
      }
    },
  )
})

test('whatever a finding about one pair, activity, expense or school rests on can change what it says', () => {
  const few = cases.filter(({ function: name }) =>
    ['classifySchool', 'checkPairing', 'checkActivity', 'checkExpense'].includes(name),
  )
  const saidIn = (answer: unknown): ReadonlyMap<string, string> => {
    const { outcome } = answer as { outcome: string }
    const found = outcome === 'invalid-input' ? [] : [...decisionsIn(answer as object)]
    return new Map(
      found.flatMap(({ decision }) =>
        findingsOf(decision).map(({ result, message, params, needs, ...finding }) => [
          keyOf(finding),
          JSON.stringify([result, message, params, needs]),
        ]),
      ),
    )
  }
  let count = 0
  for (const each of few) {
    const [record] = each.input
    const answer = answerTo(each)
    const before = saidIn(answer)
    const changed = new Map<string, readonly ReadonlyMap<string, string>[]>()
    const saidWith = (path: Place): readonly ReadonlyMap<string, string>[] => {
      const key = JSON.stringify(path)
      const inputs = leavesIn(valueAt(record, path), path).flatMap((leaf) =>
        [undefined, ...othersThan(valueAt(record, leaf))].map((value) => withValueAt(record, leaf, value)),
      )
      if (!changed.has(key))
        changed.set(
          key,
          [withValueAt(record, path, undefined), ...inputs].map((input) =>
            saidIn(answerTo({ ...each, input: [input, ...each.input.slice(1)] })),
          ),
        )
      return changed.get(key)!
    }
    for (const { facts, ...finding } of told(record, answer).findings)
      for (const { path } of facts) {
        // It matters only beside another key stage.
        if (path.at(-1) === 'integratedShs') continue
        const key = keyOf(finding)
        const said = saidWith(path).filter((found) => found.size > 0)
        count += 1
        expect(
          said.some((found) => found.get(key) !== before.get(key)),
          `${each.name}: ${key} rests on ${path.join('.')}`,
        ).toBe(true)
      }
  }
  expect(count).toBeGreaterThan(300)
})

test('no fact is told twice, none below another, and none that is not on record', () => {
  for (const each of cases)
    for (const { facts } of told(each.input[0], answerTo(each)).findings)
      for (const [index, { path }] of facts.entries())
        expect(facts.some((other, place) => place !== index && leadsTo(other.path, path))).toBe(false)
})

const record: PartnershipRecord = {
  pairing: { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973' }, onDepEdList: true },
  ledger: [{ kind: 'expense', day: '2016-09-01', amount: 5, item: 'equipment' }],
}

test('an attestation holds for its place and all below, and the nearest goes first', () => {
  const attested: readonly Attestation[] = [
    { path: [], by: 'Division accountant' },
    { path: ['ledger', 0], document: 'DV-1' },
    { path: ['pairing', 'onDepEdList'], document: 'DepEd list', on: '2016-07-15' },
  ]
  const answer = evaluatePartnership(record, '2016-12-31')
  const found = told(record, answer, attested)
  expect(found).toMatchObject({ outcome: 'attested', unattested: [] })
  const of = (rule: string) => found.findings.find((each) => each.rule === rule)?.facts
  expect(of('expenses/equipment')).toEqual([{ path: ['ledger', 0, 'item'], attestation: attested[1] }])
  expect(of('pairing/on-list')).toEqual([{ path: ['pairing', 'onDepEdList'], attestation: attested[2] }])
  // A ledger of which lines are attested is told line by line.
  const lines = of('fund/received')?.filter(({ path }) => path[0] === 'ledger')
  expect(lines).toEqual([{ path: ['ledger', 0], attestation: attested[1] }])
  expect(told(record, answer, attested.slice(1))).toMatchObject({ outcome: 'unattested' })
})

test('a fact is attested by its parts as well', () => {
  const { pairing } = record
  const parts = ['year', 'level'].map((field): Attestation => ({
    path: ['leader', 'pbb', field],
    document: 'PBB list',
  }))
  const found = told(pairing, checkPairing(pairing), parts)
  expect(found.unused).toEqual([])
  expect(found.unattested.filter(([side, fact]) => side === 'leader' && fact === 'pbb')).toEqual([])
  const [year] = parts
  expect(told(pairing, checkPairing(pairing), [year!]).unattested).toContainEqual(['leader', 'pbb', 'level'])
})

test('an attestation that no finding rests on is named, and a whole input is told by its entries', () => {
  const misspelt: readonly Attestation[] = [
    { path: ['onDepedList'], by: 'Division office' },
    { path: ['leader'], on: '2016-07-15' },
  ]
  expect(told(record.pairing, checkPairing(record.pairing), misspelt).unused).toEqual([['onDepedList']])
  const pairs = [record.pairing, record.pairing]
  const ofSet = told(pairs, checkPairings(pairs)).findings.find(({ rule }) => rule === 'pairings/not-twice')
  expect(ofSet?.facts.map(({ path }) => path)).toEqual([[0], [1]])
  const duties = { done: { 'leader-a': true }, wfpApproved: false } as const
  for (const path of told(duties, checkDuties(duties, '2016-12-31')).unattested) expect(path).not.toEqual([])
})

test('an attestation by nobody, by no document and of no day is refused', () => {
  const of = (attestation: object) =>
    evidence(record.pairing, checkPairing(record.pairing), [attestation as Attestation])
  for (const said of [{ by: 'Division office' }, { document: 'List' }, { on: '2016-07-15' } as const])
    expect(of({ path: ['onDepEdList'], ...said }).outcome).not.toBe('invalid-input')
  for (const none of [{}, { by: undefined, on: null }])
    expect(of({ path: ['onDepEdList'], ...none })).toMatchObject({ issues: [{ path: ['attested', 0] }] })
  expect(evidence(record.pairing, checkPairing(record.pairing), {} as never)).toMatchObject({
    issues: [{ path: ['attested'], message: expect.stringContaining('a list of attestations') as string }],
  })
})

test('what nobody should hand in is refused', () => {
  const answer = checkPairing(record.pairing)
  for (const value of Object.values(hostile)) {
    // A record is only looked into: what has no facts attests none.
    expect(['invalid-input', 'attested', 'unattested']).toContain(evidence(value, answer).outcome)
    expect(evidence(record.pairing, value).outcome).toBe('invalid-input')
    if (value !== undefined) expect(evidence(record.pairing, answer, value as never).outcome).toBe('invalid-input')
  }
  expect(evidence(record.pairing, answer, [{ path: ['a'], who: 'x' } as never]).outcome).toBe('invalid-input')
})

test('a finding about both schools of a pair rests on both, whichever it looks at', () => {
  const found = told(record.pairing, checkPairing(record.pairing)).findings
  const distinct = found.find(({ rule }) => rule === 'pairing/distinct-schools')
  expect(distinct?.path).toEqual(['partner', 'id'])
  expect(distinct?.facts.map(({ path }) => path)).toEqual([
    ['partner', 'id'],
    ['leader', 'id'],
  ])
})

test('of several activities a finding about an expense rests on that which it refers to', () => {
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  const spent = {
    kind: 'expense',
    day: '2016-09-06',
    amount: 5,
    item: 'supplies-and-materials',
    inApprovedWfp: true,
  } as const
  const ids = ['a', 'b', 'c'] as const
  const partnership: PartnershipRecord = {
    pairing: record.pairing,
    activities: ids.map((id) => ({ id, ...activity })),
    ledger: [...ids].reverse().map((activityId) => ({ ...spent, activityId })),
  }
  const found = told(partnership, evaluatePartnership(partnership, '2016-12-31')).findings
  const eligible = found.filter(({ rule }) => rule === 'expenses/eligible-activity')
  expect(eligible.map(({ facts }) => facts.map(({ path }) => path.join('.')))).toEqual([
    ['ledger.0.activityId', 'activities.2'],
    ['ledger.1.activityId', 'activities.1'],
    ['ledger.2.activityId', 'activities.0'],
  ])
})

test('no activity is referred to by an item, nor by what is missing', () => {
  const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  const spent = { kind: 'expense', day: '2016-09-06', amount: 5, inApprovedWfp: true } as const
  const partnership: PartnershipRecord = {
    pairing: record.pairing,
    activities: [activity, { id: 'equipment', ...activity }],
    ledger: [spent, { ...spent, item: 'equipment' }],
  }
  const { findings } = told(partnership, evaluatePartnership(partnership, '2016-12-31'))
  const ofExpenses = findings.filter(({ rule }) => rule.startsWith('expenses/'))
  expect(ofExpenses.map(({ path }) => path.at(-1))).toEqual(expect.arrayContaining(['item', 'activityId']))
  expect(ofExpenses.flatMap(({ facts }) => facts.map(({ path }) => path[0]))).not.toContain('activities')
})

test('a finding rests on each fact that its rule asks for, whichever it looks at', () => {
  const activity = {
    activity: 'unlisted',
    keyStage: '4-6',
    judgedAligned: true,
    partnerNeed: false,
    judgedNeeded: true,
    fundedByOtherProgramme: false,
    fieldTrip: false,
  } as const
  const factsOf = Object.fromEntries(
    told(activity, checkActivity(activity)).findings.map(({ rule, facts }) => [
      rule,
      facts.map(({ path }) => path.join('.')).sort(),
    ]),
  )
  expect(factsOf).toEqual({
    'activities/aligned': ['activity', 'judgedAligned', 'keyStage'],
    'activities/not-a-trip': ['fieldTrip'],
    'activities/not-otherwise-funded': ['fundedByOtherProgramme'],
    'activities/partner-need': ['judgedNeeded', 'partnerNeed'],
  })
})

test('what is wrong with a record is told by its place', () => {
  const refused = evidence({ ...record.pairing, name: () => 'A' }, checkPairing(record.pairing))
  expect('issues' in refused && refused.issues[0].path).toEqual(['record', 'name'])
})
