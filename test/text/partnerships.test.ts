// Tables that belong together: what of them is refused, and where that is told.
import { describe, expect, test } from 'vitest'
import { readPartnerships } from 'deped-school-partnerships/text'
import { hostile } from '../laws/hostile.ts'

test('a line that names no partnership is refused with what was probably meant, and so are rows with one reference', () => {
  const head = ['Reference', 'Received', 'Date']
  const line = (reference: string) => [reference, '5', '2016-10-01']
  const read = readPartnerships({
    partnerships: [
      ['Reference', 'Leader ID', 'Partner ID'],
      ['AB-12', '300001', '100001'],
      ['AB-13', '300002', '100002'],
      ['AB-13', '300003', '100003'],
      ['AB-14', '3', '100004'],
    ],
    ledger: [head, line('AB-12'), line('AB12'), line('AB-13'), line(''), line('AB-14')],
  })
  if (read.outcome === 'invalid-input') throw new Error(read.issues[0].message)
  expect(read.refused.map(({ table: where, row, code, suggestion }) => [where, row, code, suggestion])).toEqual([
    ['partnerships', 5, 'not-allowed', undefined],
    ['ledger', 3, 'not-allowed', 'AB-12'],
    ['ledger', 5, 'missing', undefined],
    ['partnerships', 3, 'not-allowed', undefined],
    ['partnerships', 4, 'not-allowed', undefined],
  ])
  expect(read.records.map(({ ledger }) => ledger?.length)).toEqual([1])
})

test('a line that names no activity, or no expense, of its partnership is told by its row and its column', () => {
  const read = readPartnerships({
    partnerships: [
      ['Reference', 'Leader ID', 'Partner ID'],
      ['P-1', '300001', '100001'],
      ['P-2', '300002', '100002'],
    ],
    ledger: [
      ['Reference', 'Date', 'Spent', 'Refunded', 'Refund of', 'Activity', 'DV No.'],
      ['P-1', '2016-10-01', '5', '', '', 'drills', '1'],
      ['P-2', '2016-10-01', '5', '', '', '', '1'],
      ['P-1', '2016-10-02', '', '6', '1', '', ''],
      ['P-1', '2016-10-02', '', '6', '2', '', ''],
    ],
    activities: [
      ['Reference', 'Activity ID'],
      ['P-1', 'drill'],
      ['P-2', 'drill'],
      ['P-1', 'drill'],
    ],
  })
  if (read.outcome === 'invalid-input') throw new Error(read.issues[0].message)
  expect(read.refused.map(({ table, row, column, suggestion }) => [table, row, column, suggestion])).toEqual([
    ['activities', 4, 'Activity ID', undefined],
    ['ledger', 2, 'Activity', 'drill'],
    ['ledger', 4, 'Refunded', undefined],
    ['ledger', 5, 'Refund of', undefined],
    ['partnerships', 2, undefined, undefined],
  ])
  expect(read.refused[1]?.path).toEqual(['entry', 'activityId'])
  expect(read.rows).toEqual([3])
})

test('a ledger that is too long is told with its partnership', () => {
  const line = ['P-1', '2016-10-01', '5']
  const read = readPartnerships({
    partnerships: [
      ['Reference', 'Leader ID', 'Partner ID'],
      ['P-1', '300001', '100001'],
    ],
    activities: [['Reference', 'Activity ID'], ...Array.from({ length: 1001 }, (_, id) => ['P-1', String(id)])],
    ledger: [['Reference', 'Date', 'Spent'], line],
  })
  expect(read.outcome === 'read' && read.refused.map(({ table, row, path }) => [table, row, path])).toEqual([
    ['partnerships', 2, ['activities']],
  ])
  expect(read.outcome === 'read' && read.records).toEqual([])
})

test('heads that could not be read are told with their table', () => {
  const partnerships = [['Reference', 'Leader ID', 'Partner ID']]
  const read = readPartnerships({ partnerships, ledger: [['Reference', 'Amonut', 'Daet']] })
  expect(read.outcome === 'invalid-input' && read.issues.map(({ table, column }) => [table, column])).toEqual([
    ['ledger', 'Amonut'],
    ['ledger', 'Daet'],
  ])
})

describe('what is no such tables is answered', () => {
  const tables = [
    ['Reference', 'Leader ID', 'Partner ID'],
    ['P-1', '300001', '100001'],
  ]
  const given = Object.entries(hostile)
  test.each([...given, ['null', null], ['undefined', undefined], ['a text', 'x']] as const)('%s', (_, value) => {
    const answers = [
      readPartnerships(value as never),
      ...['partnerships', 'ledger', 'activities'].map((table) =>
        readPartnerships({ partnerships: tables, [table]: value }),
      ),
      readPartnerships({ partnerships: [...tables, value as never, [value, value, value]] }),
    ]
    for (const answer of answers) expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
    expect(answers[0]?.outcome).toBe('invalid-input')
    expect(['invalid-input', 'read']).toContain(readPartnerships({ partnerships: tables }, value as never).outcome)
  })

  test('a table whose name is misspelt is refused, with the one that was probably meant', () => {
    const read = readPartnerships({ partnerships: tables, ledgers: [['Reference']] } as never)
    expect(read.outcome === 'invalid-input' && read.issues).toMatchObject([
      { code: 'unknown-key', path: ['ledgers'], suggestion: 'ledger' },
    ])
  })

  test('and where there is none of partnerships, that is what is missing', () => {
    const read = readPartnerships({} as never)
    expect(read.outcome === 'invalid-input' && read.issues).toMatchObject([{ code: 'missing', table: 'partnerships' }])
  })
})
