// check and merge, on real files: what they write in each form, and what they say of what they cannot read.
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { evaluatePartnership, evaluateProgramme, type ProgrammeReport, rows, tell } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { asOf, command, file, itemsIn, ndjson, on, records } from './harness.ts'

const whole = evaluateProgramme(records, asOf) as ProgrammeReport
const { partnerships, ...parts } = whole.parts
const summary = { ...whole, parts }
const examples = ['partnerships', 'ledger', 'activities'].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}.csv`, import.meta.url)),
)
const compliant = records[partnerships.findIndex(({ outcome }) => outcome === 'compliant')]!
const [table = '', ledger = '', activities = ''] = examples
const tables = [table, '--ledger', ledger, '--activities', activities]

describe('check', () => {
  test('answers as the library does, from NDJSON, from JSON and from standard input', async () => {
    for (const [args, input] of [
      [[file('all.ndjson', ndjson)], ''],
      [[file('all.json', JSON.stringify(records))], ''],
      [['-'], ndjson],
      [[], `\ufeff${ndjson}`],
    ] as const) {
      const { code, output, errors } = await command(['check', ...args, ...on, '-f', 'ndjson'], input)
      const items = itemsIn(output)
      expect(items.slice(0, -1).map(({ report }) => report)).toEqual(partnerships)
      expect(items.at(-1)).toEqual({ kind: 'summary', summary })
      expect([code, errors]).toEqual([1, ''])
    }
  })

  test('writes one JSON value, and brief has no findings that decide nothing', async () => {
    const { output } = await command(['check', ...on, '-f', 'json'], ndjson)
    expect(JSON.parse(output)).toMatchObject({ summary: { records: records.length } })
    const brief = await command(['check', ...on, '-f', 'ndjson', '--detail', 'brief'], ndjson)
    expect(
      itemsIn(brief.output)
        .slice(0, -1)
        .map(({ report }) => report),
    ).toEqual(records.map((record) => evaluatePartnership(record, asOf, { detail: 'brief' })))
    expect(brief.output.length).toBeLessThan(output.length)
  })

  test('a line that cannot be read spoils only itself', async () => {
    const [one] = ndjson.split('\n')
    const { code, output } = await command(['check', ...on, '-f', 'ndjson'], `${one}\nnope\n\n{"pairing":1}\n${one}\n`)
    expect(
      itemsIn(output).map(({ line, report, problems }) => [
        line,
        (report as unknown as { outcome?: string } | undefined)?.outcome,
        !!problems,
      ]),
    ).toEqual([
      [1, expect.any(String), false],
      [2, 'invalid-input', true],
      [4, 'invalid-input', false],
      [5, expect.any(String), false],
      [undefined, undefined, false],
    ])
    expect(code).not.toBe(0)
  })

  test('reads tables that belong together, and names what it refused by file and line', async () => {
    const { code, output, errors } = await command(['check', ...tables, ...on])
    expect(errors).toMatch(/ledger\.csv:6: column “Date”: .*2016-10-05 \(month-first\) or 2016-05-10 \(day-first\)/u)
    expect(output).toMatch(
      /^P-1 \(.*partnerships\.csv:2\): not compliant|^P-1 \(.*partnerships\.csv:2\): non-compliant/u,
    )
    expect(output).toContain('[expenses/professional-fees]')
    expect(output).toMatch(/^P-2 \(.*partnerships\.csv:3\): could not be read/mu)
    expect(code).toBe(1)
    expect((await command(['check', ...tables, ...on, '--dates', 'month-first'])).errors).toBe('')
  })

  test('writes CSV that opens in a spreadsheet: the same columns in each row, and no formula', async () => {
    const evil = { ...records[0], reference: '=HYPERLINK("http://x";"y")' }
    const { output } = await command(['check', ...on, '-f', 'csv'], `${ndjson}\n${JSON.stringify(evil)}\n`)
    const [head = [], ...all] = parse(output) as string[][]
    const lines = all.filter(([, , index]) => index !== '')
    expect(head.slice(0, 4)).toEqual(['file', 'fileLine', 'index', 'reference'])
    expect(lines.map(([, , , reference]) => reference)).toContain(`'${evil.reference}`)
    // Of standard input the file is a sign that spreadsheets may take for a formula.
    expect(new Set(lines.map(([name]) => name))).toEqual(new Set(["'-"]))
    expect(lines.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([])
  })

  test('the rows of CSV are those of the library that decide; of a record without one, how it comes out', async () => {
    const bad = '{"reference":"R-1","pairing":{"leader":{"id":"107970"},"partner":{"id":"no"}}}'
    const { output } = await command(['check', ...on, '-f', 'csv'], `${ndjson}\n${bad}\n`)
    const lines = parse(output, { columns: true }) as Record<string, string>[]
    for (const [index, record] of records.entries()) {
      const report = evaluatePartnership(record, asOf)
      const own = lines.filter((line) => line['index'] === String(index))
      const said =
        report.outcome === 'invalid-input'
          ? report.issues.map(({ message }) => ['', message])
          : report.because.map(({ rule, message }) => [rule, message])
      const told = said.length > 0 ? said : [['', '']]
      expect(own.map(({ rule, message }) => [rule, message]).sort()).toEqual([...told].sort())
      if (report.because.length === 0) expect(own[0]).toMatchObject({ kind: 'partnership', outcome: report.outcome })
      const all = rows(report).map((row) => JSON.stringify(Object.values(row).map(String)))
      for (const line of own)
        if (line['rule'] !== '') expect(all).toContain(JSON.stringify(Object.values(line).slice(3)))
    }
    // An amount is a number, and names its line and its voucher.
    const fee = lines.find(({ rule }) => rule === 'expenses/professional-fees')
    expect(fee).toMatchObject({ voucher: 'DV-03', line: '4', amount: '3500' })
    expect(lines.find(({ reference }) => reference === 'R-1')).toMatchObject({
      leader: '107970',
      partner: 'no',
      outcome: 'invalid-input',
    })
    expect(lines.find(({ reference }) => reference === 'R-1')?.['message']).toContain('pairing.partner.id')
  })

  test('CSV tells what only the set shows, of check as of merge', async () => {
    const schools = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, onDepEdList: true, nearby: true }
    const chosen = ['107970', '107605'].map((id) => ({
      ...{ ...compliant, reference: id },
      pairing: { ...compliant.pairing, ...schools, leader: { ...schools.leader, id } },
    }))
    const lines = chosen.map((record) => JSON.stringify(record)).join('\n')
    const { code, output } = await command(['check', ...on, '-f', 'csv'], lines)
    const told = parse(output, { columns: true }) as Record<string, string>[]
    expect(told.map(({ index, rule, result }) => [index, rule, result])).toEqual([
      ['0', '', ''],
      ['1', '', ''],
      ['', 'pairings/not-twice', 'breached'],
    ])
    const state = file('chosen.state', (await command(['check', ...on, '-f', 'state'], lines)).output)
    const merged = await command(['merge', state, '-f', 'csv'])
    const rest = output.split('\n').filter((line) => !line.startsWith("'-"))
    expect([code, merged.code, merged.output.split('\n')]).toEqual([1, 1, rest])
  })

  test('writes Markdown, and in Filipino', async () => {
    const { output } = await command(['check', ...on, '-f', 'md'], ndjson)
    expect(output).toMatch(/^## .+ \(-:1\): /u)
    const told = (await command(['check', ...on, '-l', 'fil'], ndjson)).output
    expect(told).toContain('sumusunod')
    // Each sentence too: none of those that the answers have in English.
    const said = partnerships.flatMap((each): readonly Parameters<typeof tell>[0][] =>
      each.outcome === 'invalid-input' ? each.issues : each.because,
    )
    expect(said.length).toBeGreaterThan(20)
    for (const each of said) {
      expect(told).not.toContain(tell(each))
      expect(told).toContain(tell(each, filipino))
    }
  })

  test('leaves no text from outside a link in Markdown, as explain does', async () => {
    const reference = 'www.a.ph [a](http://a.ph)'
    const { output } = await command(['check', ...on, '-f', 'md'], JSON.stringify({ reference, pairing: 7 }))
    expect(output).toContain('## www\\.a.ph \\[a\\](http\\://a.ph) (-:1): ')
  })

  test('takes what stands after -- as files, and writes no name that takes over a terminal', async () => {
    const path = file('-e\u001b[31m.ndjson', ndjson.split('\n')[0]!)
    for (const form of ['text', 'md', 'csv']) {
      const { code, output, errors } = await command(['check', ...on, '-f', form, '--', path])
      expect([code, errors]).toEqual([4, ''])
      expect(output).toContain('-e\\')
      expect(output).not.toContain('\u001b')
    }
    expect((await command(['check', ...on, '--', '--none'])).errors).toBe('--none: there is no such file\n')
  })

  test('goes by another policy', async () => {
    const { FY2016 } = await import('deped-school-partnerships')
    const policy = file('policy.json', JSON.stringify({ ...FY2016, id: 'Another' }))
    const { output } = await command(['check', ...on, '--policy', policy, '-f', 'json'], ndjson)
    expect(JSON.parse(output)).toMatchObject({ summary: { policy: 'Another' } })
    const bad = await command(['check', ...on, '--policy', file('bad.json', '{}')], ndjson)
    expect([bad.code, bad.errors]).toEqual([2, expect.stringContaining('options.policy.id')])
  })
})

test('states of shares merge to the programme of the whole', async () => {
  const half = Math.floor(records.length / 2)
  const { output: all } = await command(['check', ...on, '-f', 'state'], ndjson)
  const state = file('all.state', all)
  const merged = await command(['merge', state, '-f', 'ndjson'])
  expect(partnerships).toHaveLength(records.length)
  expect(itemsIn(merged.output)).toEqual([{ kind: 'summary', summary }])
  expect(merged.code).toBe(1)
  // Each share says where its records begin.
  const shares = await Promise.all(
    [records.slice(0, half), records.slice(half)].map(async (share, index) => {
      const lines = share.map((record) => JSON.stringify(record)).join('\n')
      const from = index === 0 ? [] : ['--from', String(half)]
      return file(`share-${index}.json`, (await command(['check', ...on, ...from, '-f', 'state'], lines)).output)
    }),
  )
  expect((await command(['merge', ...shares.reverse(), '-f', 'state'])).output).toBe(all)
  expect((await command(['merge', state, state])).code).toBe(3)
  expect((await command(['merge', file('none.json', '7')])).code).toBe(3)
  expect((await command(['merge'])).code).toBe(3)
})
