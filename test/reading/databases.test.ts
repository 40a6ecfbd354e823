// Rows of a database: null is "not known", and other columns are refused by name unless the caller lets them pass.
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { unread } from 'deped-school-partnerships'
import { argumentsOf, answerTo, tables } from '../tables.ts'

const record = {
  pairing: { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973' } },
  ledger: [
    { kind: 'receipt', day: '2016-08-22', amount: '140000.00' },
    { kind: 'expense', day: '2016-09-01', item: 'supplies-and-materials', amount: '50.00', voucher: 'DV-1' },
  ],
} as const

/** A value with a field of its own, and one that is null for each other, in every object. */
const withColumns = (value: unknown, column: string): unknown =>
  Array.isArray(value)
    ? value.map((each) => withColumns(each, column))
    : typeof value === 'object' && value !== null
      ? {
          ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withColumns(inner, column)])),
          [column]: 'of another table',
        }
      : value

describe('null', () => {
  test('is not known, wherever a field may be left out', () => {
    const rows = {
      pairing: { ...record.pairing, nearby: null, onDepEdList: null, distanceKm: null },
      ledger: record.ledger.map((entry) => ({
        ...entry,
        ...(entry.kind === 'expense' && { activityId: null, description: null }),
      })),
      activities: null,
      duties: null,
      sbm: null,
    }
    expect(library.evaluatePartnership(unread(rows), '2016-12-31')).toEqual(
      library.evaluatePartnership(record, '2016-12-31'),
    )
  })

  test('is never a no: what is null is asked for', () => {
    const answer = library.checkPairing(unread({ ...record.pairing, nearby: null }))
    expect(answer).toMatchObject({ outcome: 'undetermined' })
    expect(answer).toEqual(library.checkPairing(record.pairing))
  })

  test('is no policy, no framework and no other option', () => {
    for (const name of ['policy', 'framework', 'detail', 'unknownKeys'])
      expect(library.evaluatePartnership(record, '2016-12-31', { [name]: null })).toMatchObject({
        outcome: 'invalid-input',
        issues: [{ path: ['options', name], received: 'null' }],
      })
  })

  test('does not stand for a field that has to be there', () => {
    expect(library.classifySchool(unread({ id: null }))).toMatchObject({
      outcome: 'invalid-input',
      issues: [{ path: ['id'], received: 'null' }],
    })
  })
})

describe('columns of other tables', () => {
  test('are refused by name, and let pass on demand, however deep they stand', () => {
    const rows = withColumns(record, 'created_at')
    expect(library.evaluatePartnership(unread(rows), '2016-12-31')).toMatchObject({
      outcome: 'invalid-input',
      issues: [{ code: 'unknown-key' }, {}, {}, {}, {}, {}, {}],
    })
    expect(library.evaluatePartnership(unread(rows), '2016-12-31', { unknownKeys: 'ignore' })).toEqual(
      library.evaluatePartnership(record, '2016-12-31'),
    )
  })

  test('pass in a set too, and spoil nothing beside', () => {
    const rows = [withColumns(record, 'created_at'), { pairing: 5 }, record]
    const { outcomes, rejected } = library.evaluateProgramme(rows.map(unread), '2016-12-31', {
      unknownKeys: 'ignore',
    }) as library.ProgrammeReport
    expect({ outcomes, rejected }).toEqual(
      (({ outcomes: of, rejected: bad }) => ({ outcomes: of, rejected: bad }))(
        library.evaluateProgramme(
          [unread(record), unread({ pairing: 5 }), unread(record)],
          '2016-12-31',
        ) as library.ProgrammeReport,
      ),
    )
  })

  test('what is wrong beside them is told, and a year that is none is no column', () => {
    expect(
      library.checkExpense(unread({ itme: 'equipment', amount: 'much' }), { unknownKeys: 'ignore' }),
    ).toMatchObject({ issues: [{ path: ['amount'] }] })
    expect(library.ratePerformance(unread({ enrolment: { '2012-2014': 1 } }), { unknownKeys: 'ignore' })).toMatchObject(
      { outcome: 'invalid-input' },
    )
  })

  test('options themselves are held to what they may be', () => {
    expect(library.checkExpense({}, { unknownKeys: 'ignore', polcy: 1 } as never)).toMatchObject({
      issues: [{ code: 'unknown-key', path: ['options', 'polcy'] }],
    })
    expect(library.checkExpense({}, { unknownKeys: 'pass' as never })).toMatchObject({
      issues: [{ path: ['options', 'unknownKeys'], allowed: 'one of refuse, ignore' }],
    })
  })
})

const withOptions = (given: readonly unknown[]): readonly unknown[] => [...given, { unknownKeys: 'ignore' }]
const withoutOptions = tables
  .flatMap(({ cases }) => cases)
  .filter(
    (each) =>
      !each.policy &&
      !each.framework &&
      !['keyStageOf', 'listActivities', 'suggestExpenseItems', 'policyDiff'].includes(each.function) &&
      argumentsOf(each).length < ({ rankPartners: 3, planPairings: 2, checkStatement: 2 }[each.function] ?? 9),
  )

test.each(withoutOptions)('with other columns and with none it is the same: $function: $name', (each) => {
  const call = (library as unknown as Readonly<Record<string, (...given: readonly unknown[]) => object>>)[
    each.function
  ]!
  const [first, ...rest] = argumentsOf(each)
  const answer = answerTo(each)
  // Of a record that cannot be read nothing is the same.
  if (JSON.stringify(answer).includes('"issues"')) return
  expect(call(...withOptions([first, ...rest]))).toEqual(answer)
  const isKeyed = ['ratePerformance', 'checkForm', 'summarizeSbm2024', 'scoreSbm', 'applySbmIncentive'].includes(
    each.function,
  )
  if (!isKeyed) expect(call(...withOptions([withColumns(first, 'created_at'), ...rest]))).toEqual(answer)
})
