// Five hundred partnerships as people fill in tables, through the command and through the reader of text: each thing that cannot be read is told by
// its file, row and column, and everything else is answered as its typed record is.
import { describe, expect, test } from 'vitest'
import { evaluatePartnership, evaluateProgramme } from 'deped-school-partnerships'
import { readPartnerships, type TextTables } from 'deped-school-partnerships/text'
import { dirtyCount, faultCount, fileOf, readable, rowsOf, toldIn } from '../text/dirty.ts'
import { heads, type Table, tableNames } from '../text/written.ts'
import { asOf, command, file, itemsIn, on } from './harness.ts'

const rows = { partnerships: rowsOf('partnerships'), ledger: rowsOf('ledger'), activities: rowsOf('activities') }
/** The tables as cells, with other heads of some. */
const asCells = (over: Partial<Record<Table, readonly string[]>> = {}): TextTables => {
  const cellsOf = (table: Table) => rows[table].map(({ cells }, index) => (index === 1 && over[table]) || cells)
  return { partnerships: cellsOf('partnerships'), ledger: cellsOf('ledger'), activities: cellsOf('activities') }
}

test('every fault stands in several partnerships, and most partnerships have none', () => {
  expect(dirtyCount / faultCount).toBeGreaterThan(3)
  expect(readable(true).length).toBeGreaterThan(300)
  expect(readable(false).length).toBeGreaterThan(readable(true).length)
})

test('as cells: what was refused, by table, row and column; and the records as they are typed', () => {
  const read = readPartnerships(asCells())
  if (read.outcome === 'invalid-input') throw new Error(read.issues[0].message)
  const told = toldIn(false).map(({ table, row, column }) => [table, rows[table].indexOf(row) + 1, column].join(':'))
  expect(read.refused.map(({ table, row, column }) => [table, row, column].join(':')).sort()).toEqual(told.sort())
  expect(read.records.map((record) => evaluatePartnership(record, asOf))).toEqual(
    readable(false).map((record) => evaluatePartnership(record, asOf)),
  )
})

describe('as files', () => {
  const written = (table: Table) => {
    const { text, lines } = fileOf(rows[table])
    return { path: file(`dirty-${table}.csv`, text), lines }
  }
  const files = { partnerships: written('partnerships'), ledger: written('ledger'), activities: written('activities') }
  const check = (instead: Partial<Record<Table, string>>, ...more: readonly string[]) => {
    const [partnerships, ledger, activities] = tableNames.map((table) => instead[table] ?? files[table].path)
    return command(['check', partnerships!, '--ledger', ledger!, '--activities', activities!, ...on, ...more])
  }

  test('what was refused, by file, line and column; and every other answer as that on the typed record', async () => {
    const { code, output, errors } = await check({}, '-f', 'ndjson')
    const items = itemsIn(output).slice(0, -1) as unknown as readonly {
      readonly file: string
      readonly line: number
      readonly problems?: readonly string[]
      readonly report: object
    }[]
    const found = [
      ...errors.trimEnd().split('\n'),
      ...items.flatMap(({ file: name, line, problems = [] }) => problems.map((each) => `${name}:${line}: ${each}`)),
    ].map((problem) => /^(.+\.csv:\d+): (?:column “(.*?)”: )?/u.exec(problem)!.slice(1).join(':'))
    const told = toldIn(true).map(({ table, row, column }) => {
      const { path, lines } = files[table]
      return `${path}:${lines.get(row)}:${column ?? ''}`
    })
    expect(found.sort()).toEqual(told.sort())
    const clean = readable(true)
    expect(items.filter(({ problems }) => !problems).map(({ report }) => report)).toEqual(
      clean.map((record) => evaluatePartnership(record, asOf)),
    )
    expect(code).toBe(1)
    // The sums of the set are those of the partnerships that could be read.
    const summary = itemsIn(output).at(-1)!['summary'] as unknown as { readonly totals: object }
    expect(summary.totals).toEqual((evaluateProgramme(clean, asOf) as unknown as { totals: object }).totals)
  })

  const misspelt = { partnerships: 'Malapitt', ledger: 'Recieved', activities: 'Feild trip' }
  const meant = { partnerships: 'Malapit', ledger: 'Received', activities: 'Field trip' }
  const headOnly = (table: Table) => file(`head-${table}.csv`, fileOf([{ cells: [...heads[table]] }]).text)
  const empty = {
    partnerships: headOnly('partnerships'),
    ledger: headOnly('ledger'),
    activities: headOnly('activities'),
  }
  describe.each(tableNames)('a head of %s', (table) => {
    const headed = (instead: string) => heads[table].map((head) => (head === meant[table] ? instead : head))

    test('that means nothing is told with its table, and what it was probably meant to be', async () => {
      const wrong = headed(misspelt[table])
      const path = file(`misspelt-${table}.csv`, fileOf([{ cells: wrong }]).text)
      const { code, output, errors } = await check({ ...empty, [table]: path })
      expect([code, output]).toEqual([3, ''])
      expect(errors).toMatch(new RegExp(`^${path}: column “${misspelt[table]}”: .* Did you mean .*\n$`, 'u'))
      const read = readPartnerships(asCells({ [table]: wrong }))
      expect(read.outcome === 'invalid-input' && read.issues.map((issue) => [issue.table, issue.column])).toEqual([
        [table, misspelt[table]],
      ])
    })

    test('with a stray mark is told with its file and line', async () => {
      const path = file(`marked-${table}.csv`, `\n${headed(`${meant[table]} "x"`).join(',')}\n`)
      const { code, output, errors } = await check({ ...empty, [table]: path })
      expect([code, output, errors]).toEqual([
        3,
        '',
        expect.stringMatching(/^.+\.csv:2: .* a quotation mark within a cell/u),
      ])
      if (table !== 'partnerships') return
      const alone = await command(['check', path, ...on])
      expect([alone.code, alone.output, alone.errors]).toEqual([3, '', errors])
    })
  })

  test('a mark that is never closed takes lines with it that nobody can tell, so that nothing is answered', async () => {
    const { text } = fileOf(rows.ledger)
    const path = file('open-mark.csv', `${text}P-0001,2016-10-01,DV-1,"never closed\r\nP-0002,2016-10-01,DV-1,x\r\n`)
    const { code, output, errors } = await check({ ledger: path })
    expect([code, output]).toEqual([3, ''])
    expect(errors).toMatch(/open-mark\.csv:\d+: .* a quotation mark that is not closed/u)
  })

  test('nor is a table of partnerships by itself, of which others may have been lost', async () => {
    const head = 'Reference,Leader School ID,Partner School ID,Leader School Name'
    for (const lines of [
      ['P-1,107970,107973,"Open', 'P-2,107971,107999,X', 'P-3,107972,107999,Y'],
      ['P-1,107970,107973,"A ES', 'P-2,107971,107999,"B ES"', 'P-3,107972,107999,Y'],
    ]) {
      const path = file('open-pairs.csv', [head, ...lines, ''].join('\n'))
      for (const form of ['json', 'state', 'text']) {
        const { code, output, errors } = await command(['check', path, ...on, '--format', form])
        expect([code, output]).toEqual([3, ''])
        expect(errors).toMatch(/open-pairs\.csv:2: .* a quotation mark|open-pairs\.csv:2: .*closing quotation mark/u)
      }
    }
  })

  test.each([';', '\t'])('a table with %j between its cells is told so', async (separator) => {
    const heads = ['Reference', 'Leader School ID', 'Partner School ID', ...Array.from({ length: 20 }, () => 'Remarks')]
    const path = file('other-separator.csv', `${heads.join(separator)}\n`)
    const { code, output, errors } = await command(['check', path, ...on])
    expect([code, output]).toEqual([3, ''])
    expect(errors).toMatch(/other-separator\.csv:1: .*a row with semicolons or tabs between its cells/u)
  })

  test('a ledger goes with one file of partnerships', async () => {
    const { partnerships, ledger } = files
    const given = ['check', partnerships.path, partnerships.path, '--ledger', ledger.path, ...on]
    expect((await command(given)).code).toBe(2)
  })
})
