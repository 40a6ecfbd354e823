// Rows of text: what can be read one way is read, and what was read how is told; what can be read two ways is refused with both.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkExpense } from 'deped-school-partnerships'
import { openTable, readTable, type TextInputs } from 'deped-school-partnerships/text'
import { valueIn } from '../../src/reading/read.ts'
import { readCell } from '../../src/text/cells.ts'
import { fieldsOf } from '../../src/text/columns.ts'
import { textInputs } from '../../src/text/inputs.ts'
import { hostile } from '../laws/hostile.ts'
import { runs } from '../share.ts'
import { cell, valueOf } from './cell.ts'

describe('what can be read one way', () => {
  test.each([
    ['Date', '2016-10-01', '2016-10-01'],
    ['Date', '2016/10/1', '2016-10-01'],
    ['Petsa', 'Oct. 1, 2016', '2016-10-01'],
    ['Date', 'October 1 2016', '2016-10-01'],
    ['Date', '1 Oct 2016', '2016-10-01'],
    ['Date', '1-Oct-2016', '2016-10-01'],
    ['Date', 'ika-1 ng Oktubre 2016', '2016-10-01'],
    ['Date', 'Sept. 30, 2016', '2016-09-30'],
    ['Date', '10/25/2016', '2016-10-25'],
    ['Date', '25/10/2016', '2016-10-25'],
    ['Date', '10/10/2016', '2016-10-10'],
    ['Date', '2016-10-01 00:00:00', '2016-10-01'],
    ['Amount', '₱1,250.00', '1250.00'],
    ['Amount', 'P1,250', '1250'],
    ['Halaga', 'PHP 1250.5', '1250.5'],
    ['Amount', ' 1250 ', '1250'],
    ['Amount', 1250.5, 1250.5],
    ['In approved WFP', 'Yes', true],
    ['In WFP', 'OO', true],
    ['In WFP', 'hindi', false],
    ['wfp', 'FALSE', false],
    ['inApprovedWfp', true, true],
    ['In WFP', 1, true],
    ['In WFP', 0, false],
    ['Amount', 1, 1],
    ['Voucher No.', 1, '1'],
    ['Item', 'Supplies and Materials', 'supplies-and-materials'],
    ['Item', 'supplies-and-materials', 'supplies-and-materials'],
    ['Voucher No.', '10/01/2016', '10/01/2016'],
    ['DV No.', 'DV  12', 'DV 12'],
    ['Particulars', 'yes', 'yes'],
  ])('%s: %j is %j', (head, text, value) => {
    expect(valueOf(head, text)).toEqual(value)
  })
  test.each([
    ['School ID', '107970', '107970'],
    ['BEIS ID', 107970, '107970'],
    ['School ID', '107970.0', '107970'],
  ])('%s of a school: %j is %j', (head, text, value) => {
    expect(valueOf(head, text, {}, 'school')).toEqual(value)
  })
  const yesOrNo = Object.values(textInputs).flatMap((schema) =>
    fieldsOf(schema).filter(({ schemas }) => schemas.every((each) => valueIn(each, true) === true)),
  )
  test.each([
    [true, ['1', 1, 'true', 'TRUE', 'yes', 'YES', 'oo', 'Oo', true]],
    [false, ['0', 0, 'false', 'FALSE', 'no', 'No', 'hindi', 'HINDI', false]],
  ])('%s, in each field that asks for yes or no: %j', (value, texts) => {
    expect(yesOrNo.length).toBeGreaterThan(10)
    for (const { schemas, path } of yesOrNo)
      for (const text of texts)
        expect([path, text, readCell(text, schemas, path, {})]).toMatchObject([path, text, { value }])
  })
  test.each([['Partnership successful', 'opo', true]])('%s: %j is %j', (head, text, value) => {
    expect(valueOf(head, text, {}, 'incentives')).toEqual(value)
  })

  test('and each cell that was not taken as it stands is told, with how', () => {
    const table = openTable('expense', ['Date', 'Amount', 'DV', 'WFP'])
    if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
    expect(table.row(['10/25/2016', '₱5', 'DV-1', 'oo'], 7)).toEqual({
      kind: 'row',
      outcome: 'read',
      row: 7,
      value: { day: '2016-10-25', amount: '5', voucher: 'DV-1', inApprovedWfp: true },
      readings: [
        { column: 'Date', path: ['day'], text: '10/25/2016', value: '2016-10-25', as: 'month-first' },
        { column: 'Amount', path: ['amount'], text: '₱5', value: '5', as: 'amount' },
        { column: 'WFP', path: ['inApprovedWfp'], text: 'oo', value: true, as: 'yes-or-no' },
      ],
    })
  })
})

describe('what is refused', () => {
  test.each([
    ['Date', '10/01/2016', ['2016-10-01 (month-first)', '2016-01-10 (day-first)']],
    ['Date', '1.2.2016', ['2016-01-02 (month-first)', '2016-02-01 (day-first)']],
    ['Date', '10/01/16', undefined],
    ['Date', '13/13/2016', undefined],
    ['Date', 'Feb. 30, 2016', undefined],
    ['Date', 'Ma 1, 2016', undefined],
    ['Date', '42644', undefined],
    ['Date', 42644, undefined],
    ['Date', '2016-10-01T16:00:00Z', undefined],
    ['Amount', '1.250,00', undefined],
    ['Amount', '1,25', undefined],
    ['Amount', '(1,250.00)', undefined],
    ['Amount', '-', undefined],
    ['Amount', '5 pesos', undefined],
    ['Amount', '1.005', undefined],
    ['Amount', '1.250', undefined],
    ['Date', 'Sunday, October 1, 2016', undefined],
    ['Date', 'Oct1, 2016', undefined],
    ['Date', '2016-10-01T00:00:00Z', undefined],
    ['Amount', 'P1.250', undefined],
    ['In WFP', 2, undefined],
    ['In WFP', '1.0', undefined],
    ['In WFP', 'maybe', undefined],
    ['In WFP', 'x', undefined],
    ['Item', 'suplies', undefined],
    ['Item', 'constructor', undefined],
    ['In WFP', '__proto__', undefined],
    ['Amount', ['5'], undefined],
    ['Particulars', 'x'.repeat(2001), undefined],
  ])('%s: %j', (head, text, readings) => {
    const row = cell(head, text)
    expect(row).toMatchObject({ outcome: 'invalid-input', row: 2, issues: [{ row: 2, column: head }] })
    expect(row.outcome === 'invalid-input' && row.issues[0].readings).toEqual(readings)
  })

  test.each([
    // A third decimal may be that of a thousand: nobody else says which is meant.
    ['expense', 'Amount', 'P1.250', undefined],
    ['expense', 'Amount', '1.250', undefined],
    ['expense', 'Amount', '₱999.500', undefined],
    // None of these can be.
    ['expense', 'Amount', 'P1250.500', '1250.50'],
    ['expense', 'Amount', 'P0.250', '0.25'],
    ['expense', 'Amount', '0107', '107.00'],
    // Near in its form, but an expense of nothing is none.
    ['expense', 'Amount', '₱0.00', undefined],
    // A comma may be that of a thousand, or that of a half.
    ['pairing', 'Distance (km)', '2,500', undefined],
    ['pairing', 'Distance (km)', '2,500 km', undefined],
    ['pairing', 'Leader latitude', '14,123', undefined],
    ['school', 'School ID', '0107970', '107970'],
    ['school', 'School ID', '00107970', '107970'],
    ['school', 'School ID', '10797', undefined],
    ['school', 'School ID', 'P107970', undefined],
  ] as const)('of %s, %s %s is not read, and %s is what was probably meant', (input, head, text, suggestion) => {
    expect(valueOf(head, text, {}, input)).toMatchObject({
      code: expect.stringMatching(/^(?:not-allowed|wrong-type)$/u) as string,
      column: head,
    })
    expect((valueOf(head, text, {}, input) as { suggestion?: string }).suggestion).toBe(suggestion)
  })

  test('a misspelt word has its near miss, and a row all its problems', () => {
    const table = openTable('expense', ['Item', 'Amount'])
    if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
    const row = table.row(['equipmnt', 'five'], 3)
    expect(row.outcome === 'invalid-input' && row.issues.map(({ column, suggestion }) => [column, suggestion])).toEqual(
      [
        ['Item', 'equipment'],
        ['Amount', undefined],
      ],
    )
  })

  test('what the fields of a row say against each other', () => {
    expect(cell('Item', 'other')).toMatchObject({ issues: [{ path: ['description'], row: 2 }] })
    const ledger = openTable('ledger', ['Received', 'Spent', 'Date'])
    if (ledger.outcome === 'invalid-input') throw new Error(ledger.issues[0].message)
    expect(ledger.row(['5', '', '2016-10-01'], 2)).toMatchObject({
      value: { entry: { kind: 'receipt', amount: '5', day: '2016-10-01' } },
    })
    expect(ledger.row(['5', '6', '2016-10-01'], 2)).toMatchObject({ issues: [{ column: 'Spent' }] })
    expect(ledger.row(['', '', '2016-10-01'], 2)).toMatchObject({ outcome: 'invalid-input' })
  })
})

test('an amount reads the same with and without separators and a sign of pesos', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, rest) => {
      const plain = `${whole}.${String(rest).padStart(2, '0')}`
      const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ',')
      for (const sign of ['', '₱', 'P', 'PHP ', 'Php', 'Php. ', '₱ '])
        for (const text of [plain, grouped]) expect(valueOf('Amount', sign + text)).toBe(plain)
    }),
    { numRuns: runs(1_000) },
  )
})

describe('the heads of columns', () => {
  const heads = (input: keyof TextInputs, ...head: unknown[]) => {
    const table = openTable(input, head)
    return table.outcome === 'invalid-input'
      ? table.issues.map(({ code, column, suggestion }) => [code, column, suggestion])
      : table.columns.map(({ path }) => path?.join('.'))
  }
  test.each([
    ['pairing.leader.id', 'pairing.leader.id'],
    ['Leader School ID', 'pairing.leader.id'],
    ['School ID of the Leader School', 'pairing.leader.id'],
    ['LEADER - BEIS ID No.', 'pairing.leader.id'],
    ['Name of Partner School', 'pairing.partner.name'],
    ['Leader PBB Level', 'pairing.leader.pbb.level'],
    ['On DepEd List', 'pairing.onDepEdList'],
    ['Distance (km)', 'pairing.distanceKm'],
    ['\ufeffReference', 'reference'],
    ['Duty: leader b', 'duties.done.leader-b'],
    ['wfpApproved', 'duties.wfpApproved'],
    ['Layo (km)', 'pairing.distanceKm'],
  ])('%s', (head, path) => {
    expect(heads('partnership', head)).toEqual([path])
  })
  test.each(['Leader School ID', 'Leader', 'BEIS ID of the Leader School', 'Leader ID'])(
    'of a selection, %s',
    (head) => {
      expect(heads('selection', head)).toEqual(['leader'])
    },
  )
  test.each(['activity', 'activities', 'expense', 'ledger', 'duties', 'staff'] as const)(
    'School ID is no field of %s',
    (input) => {
      for (const head of ['School ID', 'BEIS ID', 'BEIS School ID'])
        expect(heads(input, head)).toEqual([['unknown-key', head, undefined]])
    },
  )
  test('that mean two fields, none, or one that is there already', () => {
    expect(heads('partnership', 'School ID')).toEqual([['not-allowed', 'School ID', undefined]])
    expect(heads('expense', 'Ammount')).toEqual([['unknown-key', 'Ammount', 'Amount']])
    expect(heads('expense', 'Date', 'Petsa')).toEqual([['not-allowed', 'Petsa', undefined]])
    const table = openTable('expense', ['Date', 5])
    expect(table).toMatchObject({ issues: [{ code: 'wrong-type', path: ['head', 1] }] })
  })
  test.each([
    ['partnership', 'Leadr PBB level', 'Leader PBB level'],
    ['activity', 'Funded by othr programme', 'Funded by other programme'],
    ['partnership', 'Duty WFP aproved', 'Duty WFP approved'],
    ['ledger', 'Recieved', 'Received'],
    // The schools themselves are no field, and one of their duties is another thing.
    ['partnership', 'Leader', undefined],
    ['partnership', 'Partner', undefined],
    ['partnership', 'Schol ID', undefined],
    ['partnership', 'Duty Partner B', undefined],
  ] as const)('of %s, %s is refused, and %s is what was probably meant', (input, head, meant) => {
    expect(heads(input, head)).toEqual([['unknown-key', head, meant]])
  })
  test('are suggested as they are written, and what is suggested is read', () => {
    let told = 0
    for (const input of Object.keys(textInputs) as (keyof TextInputs)[])
      for (const { path } of fieldsOf(textInputs[input])) {
        const misspelt = path
          .map(String)
          .join(' ')
          .replace(/(?<=[a-z]{2})[a-z]/u, '')
        const table = openTable(input, [misspelt])
        const suggestion = table.outcome === 'invalid-input' ? table.issues[0].suggestion : undefined
        if (suggestion === undefined) continue
        told += 1
        expect(suggestion).toMatch(/^[A-Z]/u)
        expect([suggestion, openTable(input, [suggestion]).outcome]).toEqual([suggestion, 'open'])
      }
    expect(told).toBeGreaterThan(50)
  })
  test('that are passed over, where the caller says so, or empty', () => {
    // Libraries give an empty cell as a text or as none.
    for (const none of ['', ' ', null, undefined]) {
      const table = openTable('expense', ['Remarks', 'Amount', none], { unknownColumns: 'ignore' })
      expect(table).toMatchObject({ columns: [{ column: 'Remarks' }, { path: ['amount'] }, { column: '' }] })
      expect(table.outcome === 'open' && table.row(['fine', '5', none], 2)).toMatchObject({ value: { amount: '5' } })
      expect(table.outcome === 'open' && table.row(['fine', '5', 'more'], 2)).toMatchObject({
        outcome: 'invalid-input',
      })
    }
  })
  test('more than two hundred are refused', () => {
    expect(openTable('expense', new Array(201).fill('')).outcome).toBe('invalid-input')
  })
})

test.each([
  ['an input that is none', ['nothing', []], 'input'],
  ['an option that is none', ['expense', [], { date: 'month-first' }], 'options.date'],
  ['an order of days that is none', ['expense', [], { dates: 'year-last' }], 'options.dates'],
])('%s opens nothing', (_, given, path) => {
  const table = openTable(...(given as Parameters<typeof openTable>))
  expect(table.outcome === 'invalid-input' && table.issues[0].path.join('.')).toBe(path)
})

test.each(Object.entries(hostile))('%s as a table, a head, a row or a cell is answered', (_, value) => {
  expect(['invalid-input', 'read']).toContain(readTable('expense', value as never).outcome)
  expect(['invalid-input', 'open']).toContain(openTable('expense', [value]).outcome)
  const table = openTable('expense', ['Amount'])
  if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
  const rows = readTable('expense', [['Amount'], value as never])
  expect(rows.outcome).toBe('read')
  for (const row of [
    table.row(value as never, 2),
    table.row([value], 2),
    ...(rows.outcome === 'read' ? rows.rows : []),
  ])
    expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row)
})

test('blank rows stand above the heads too, and rows keep their numbers', () => {
  const table = readTable('expense', [[], ['', null] as never, ['Amount'], [' '], ['5'], ['five']])
  if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
  expect(table.rows.map(({ outcome, row }) => [outcome, row])).toEqual([
    ['read', 5],
    ['invalid-input', 6],
  ])
  expect(readTable('expense', [[], []]).outcome).toBe('read')
})

test.each([['more'], [5], [true], [{}]])('%j, in a column without a head, is told and not passed over', (extra) => {
  for (const head of [['Amount'], ['Amount', ' ']]) {
    const table = openTable('expense', head)
    const row = table.outcome === 'open' ? table.row(['5', extra], 2) : undefined
    expect(row?.outcome === 'invalid-input' && row.issues.map(({ allowed }) => allowed)).toEqual([
      'nothing in column 2, which has no head',
    ])
  }
})

test('what is near to what is refused has the figures that were written, and all kinds of an entry are one list', () => {
  const refusedBy = (kind: 'expense' | 'ledger', head: string, cell: string) => {
    const table = openTable(kind, [head])
    const row = table.outcome === 'open' ? table.row([cell], 2) : undefined
    return row?.outcome === 'invalid-input' ? row.issues[0] : undefined
  }
  for (const amount of [',250', ',500.00', '1.250']) {
    expect(refusedBy('expense', 'Amount', amount)?.suggestion, amount).toBeUndefined()
    expect(checkExpense({ amount } as never)).toMatchObject({ outcome: 'invalid-input' })
    expect(JSON.stringify(checkExpense({ amount } as never))).not.toContain('suggestion')
  }
  expect(refusedBy('ledger', 'Kind', 'disbursement')?.allowed).toBe('one of receipt, expense, refund, liquidation')
  const long = openTable('expense', ['x'.repeat(201)])
  expect(long.outcome === 'invalid-input' && long.issues[0].received).toMatch(/^"x+…"$/u)
})
