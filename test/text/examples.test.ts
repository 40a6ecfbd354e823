// The example files, as a reader of CSV gives them.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluateProgramme } from 'deped-school-partnerships'
import { readPartnerships } from 'deped-school-partnerships/text'
import { csvReader } from '../../src/cli/csv.ts'

describe('the example files', () => {
  const table = (name: string) => {
    const reader = csvReader()
    const text = readFileSync(new URL(`../../examples/${name}.csv`, import.meta.url), 'utf8')
    return [...reader.push(text), ...reader.end()].map(({ cells }) => cells)
  }
  const tables = { partnerships: table('partnerships'), ledger: table('ledger'), activities: table('activities') }

  test('the examples are read, but for the day that can be read two ways, which spoils its partnership', () => {
    const read = readPartnerships(tables)
    if (read.outcome === 'invalid-input') throw new Error(read.issues[0].message)
    expect(read.rows).toEqual([2, 4])
    expect(read.refused.map(({ table: where, row, column, readings }) => [where, row, column, readings])).toEqual([
      ['ledger', 6, 'Date', ['2016-10-05 (month-first)', '2016-05-10 (day-first)']],
      ['partnerships', 3, undefined, undefined],
    ])
    const whole = readPartnerships(tables, { dates: 'month-first' })
    if (whole.outcome === 'invalid-input') throw new Error(whole.issues[0].message)
    expect(whole.refused).toEqual([])
    expect(whole.records[1]).toEqual({
      reference: 'P-2',
      pairing: {
        leader: {
          id: '300002',
          name: 'School C',
          pbb: { year: 2014, level: 5 },
          region: 'Region IV-A',
          division: 'Division A',
        },
        partner: { id: '100002', name: 'School D', pbb: { year: 2014, level: 2 } },
        onDepEdList: true,
        nearby: true,
      },
      duties: { wfpApproved: '2016-08-15', done: { 'leader-a': '2016-08-20' } },
      activities: [
        {
          id: 'ict',
          activity: 'ict',
          keyStage: '4-6',
          partnerNeed: true,
          fundedByOtherProgramme: false,
          fieldTrip: false,
          began: '2016-10-01',
        },
      ],
      ledger: [
        { kind: 'receipt', day: '2016-08-22', amount: '140000' },
        {
          kind: 'expense',
          day: '2016-10-05',
          voucher: 'DV-1',
          description: 'Snacks of the participants',
          amount: '1250.50',
          activityId: 'ict',
          inApprovedWfp: true,
          item: 'supplies-and-materials',
        },
      ],
    })
    const report = evaluateProgramme(whole.records, '2016-12-31')
    expect(report).toMatchObject({ records: 3, rejected: [], outcome: 'non-compliant' })
  })
})
