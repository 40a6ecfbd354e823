// The reader of CSV against another one, on generated files; and that what is wrong in a file spoils only its own record.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvReader, longestRecord } from '../../src/cli/csv.ts'
import { troubles } from '../../src/cli/unread.ts'
import { runs } from '../share.ts'

const read = (chunks: readonly string[]) => {
  const reader = csvReader()
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()]
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ñ', '₱', '😀', ' ', ',', '"', '\n', '\r\n', ';', '='),
  maxLength: 6,
})
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const written = fc
  .record({
    // A row of one empty cell is an empty line, which both pass over.
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\ufeff'),
    last: fc.boolean(),
    quoteAll: fc.boolean(),
  })
  .map(({ rows, eol, bom, last, quoteAll }) => {
    const lines = rows.map((row) =>
      row.map((text) => (quoteAll || /[",\r\n]/u.test(text) ? quoted(text) : text)).join(','),
    )
    return { rows, text: bom + lines.join(eol) + (last && lines.length > 0 ? eol : '') }
  })

test('a file reads as it was written, and as csv-parse reads it, however it is cut into chunks', () => {
  fc.assert(
    fc.property(written, fc.array(fc.nat({ max: 60 }), { maxLength: 4 }), ({ rows, text }, cuts) => {
      const at = [0, ...cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b), text.length]
      const chunks = at.slice(1).map((end, index) => text.slice(at[index], end))
      const cells = read(chunks).map((record) => record.cells)
      expect(cells).toEqual(rows)
      expect(cells).toEqual(parse(text, { bom: true, relax_column_count: true, record_delimiter: ['\n', '\r\n'] }))
    }),
    { numRuns: runs(500) },
  )
})

test('each record has the line that it begins on', () => {
  expect(read(['a,b\n"1\n2",c\r\n\r\nd,e']).map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, '1\n2', 'c'],
    [5, 'd', 'e'],
  ])
})

describe('what is no record spoils only itself', () => {
  test.each([
    ['a,b"c,d\ne,f\n', troubles.withinCell],
    ['"a"b,c\ne,f\n', troubles.afterQuote],
    [`${'x'.repeat(longestRecord + 1)},b\ne,f\n`, troubles.tooLong(longestRecord)],
  ])('%.20s', (text, problem) => {
    const [first, ...others] = read([text])
    expect(first?.problem).toEqual(problem)
    expect(others.at(-1)).toMatchObject({ cells: ['e', 'f'] })
    expect(others.at(-1)?.problem).toBeUndefined()
  })
  test('a mark that is never closed', () => {
    expect(read(['a,b\n"c,d\n'])).toMatchObject([
      { cells: ['a', 'b'] },
      { problem: troubles.notClosed, isOverLines: true },
    ])
  })
})
