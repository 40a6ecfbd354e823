// The command, on real files: what it writes in each form, what it says of what it cannot read, and how it ends.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import {
  evaluateProgramme,
  type PartnershipRecord,
  type ProgrammeReport,
  rulebook,
  version,
} from 'deped-school-partnerships'
import { safeCell } from '../../src/cli/formats.ts'
import { help } from '../../src/cli/help.ts'
import { linesOf } from '../../src/cli/lines.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { run } from '../../src/cli/run.ts'
import { inputsOf } from '../tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const sink = (isTTY = false) => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join('') }
}
const command = async (args: readonly string[], input = '') => {
  const [output, errors] = [sink(), sink()]
  const code = await run({
    args,
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    errors: errors.stream,
  })
  return { code, output: output.text(), errors: errors.text() }
}

const asOf = '2016-12-31'
const on = ['--as-of', asOf]
const records = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').map(([record]) => record)
const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
const whole = evaluateProgramme(records, asOf) as ProgrammeReport
const { partnerships, ...parts } = whole.parts
const summary = { ...whole, parts }
const examples = ['partnerships', 'ledger', 'activities'].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}.csv`, import.meta.url)),
)
const [table = '', ledger = '', activities = ''] = examples
const tables = [table, '--ledger', ledger, '--activities', activities]

/** The items that JSON lines hold. */
const itemsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as Record<string, never>)

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
    const brief = await command(['check', ...on, '-f', 'json', '--detail', 'brief'], ndjson)
    expect(brief.output).not.toContain('"findings"')
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
    expect(output).toMatch(/partnerships\.csv:3: could not be read/u)
    expect(code).toBe(1)
    expect((await command(['check', ...tables, ...on, '--dates', 'month-first'])).errors).toBe('')
  })

  test('writes CSV that opens in a spreadsheet: the same columns in each row, and no formula', async () => {
    const evil = { ...records[0], reference: '=HYPERLINK("http://x";"y")' }
    const { output } = await command(['check', ...on, '-f', 'csv'], `${ndjson}\n${JSON.stringify(evil)}\n`)
    const rows = parse(output) as string[][]
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]))
    expect(rows.map(([, , , reference]) => reference)).toContain(`'${evil.reference}`)
    expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-./u.test(cell))).toEqual([])
    for (const text of ['+1', '-1', '@x', '\tx', '=1', '\r1']) expect(safeCell(text)).toContain(`'${text}`)
    for (const text of ['', '-', 'a=b', '1']) expect(safeCell(text)).toBe(text)
  })

  test('writes Markdown, and in Filipino', async () => {
    const { output } = await command(['check', ...on, '-f', 'md'], ndjson)
    expect(output).toMatch(/^## .+ \(-:1\): /u)
    expect((await command(['check', ...on, '-l', 'fil'], ndjson)).output).toContain('sumusunod')
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
  expect((await command(['merge'])).code).toBe(2)
})

describe('how it ends', () => {
  const right = JSON.stringify(records[partnerships.findIndex(({ outcome }) => outcome === 'compliant')])
  test.each([
    ['all as required', ['check', ...on], right, 0],
    ['a breach', ['check', ...on], ndjson, 1],
    ['no day', ['check'], right, 2],
    ['no command', [], '', 2],
    ['a command that is none', ['chek'], '', 2],
    ['an option that is none', ['check', '--asof', asOf], '', 2],
    ['a form that is none', ['check', ...on, '-f', 'xml'], right, 2],
    ['a day that is none', ['check', '--as-of', 'today'], right, 2],
    ['a file that is not there', ['check', ...on, join(folder, 'none.json')], '', 3],
    ['a folder', ['check', ...on, folder], '', 3],
    ['a file that is no JSON', ['check', ...on, file('no.json', '{')], '', 3],
    ['a table whose heads are none', ['check', ...on, file('no.csv', 'What\n1\n')], '', 3],
    ['a record that cannot be read', ['check', ...on], `${right}\n{}`, 3],
    ['something open', ['check', ...on], '{"pairing":{"leader":{"id":"107970"},"partner":{"id":"107973"}}}', 4],
    ['no record', ['check', ...on], '', 4],
  ])('%s', async (_, args, input, code) => {
    const ended = await command(args, input)
    expect(ended.code).toBe(code)
    if (code === 2) expect(ended.errors).not.toBe('')
  })
})

test('help fits a screen and names every command and option; version is that of the library', async () => {
  const lines = help.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(28)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120)
  expect((await command(['--help'])).output).toBe(help)
  for (const name of [
    'as-of',
    'policy',
    'framework',
    'format',
    'detail',
    'language',
    'input',
    'ledger',
    'activities',
    'dates',
    'blank',
    'ignore-columns',
    'from',
  ])
    expect(help).toContain(`--${name}`)
  expect((await command(['--version'])).output).toBe(`${version}\n`)
})

test('explains each record, or an answer that was kept', async () => {
  const { output, code } = await command(['explain', ...on], ndjson.split('\n')[0])
  expect(output).toContain('OUTCOME')
  expect(code).toBe(4)
  const kept = file('kept.json', JSON.stringify(whole))
  expect((await command(['explain', kept, '-f', 'md'])).output).toContain('## Outcome')
})

test('rules, clauses and cases are told, all or by name', async () => {
  expect((await command(['rules'])).output.trimEnd().split('\n')).toHaveLength(rulebook.length)
  expect(JSON.parse((await command(['rules', 'expenses', '-f', 'json'])).output)).toEqual(
    rulebook.filter(({ id }) => id.startsWith('expenses/')),
  )
  expect((await command(['clauses', 'do44/fund/validity'])).output).toContain(
    'This fund is valid until the end of 2016',
  )
  expect((await command(['cases'])).output).toContain('fund.json')
  expect((await command(['cases', 'fund'])).output).toBe(
    readFileSync(new URL('../cases/fund.json', import.meta.url), 'utf8'),
  )
  for (const args of [
    ['rules', 'none'],
    ['clauses', 'do44/none'],
    ['cases', '../../package'],
  ])
    expect((await command(args)).code).toBe(2)
})

test('coverage counts what the findings of the records are, and names what is never reached', async () => {
  const { output } = await command(['coverage', ...on, '-f', 'json'], ndjson)
  const { results, reached } = JSON.parse(output) as {
    readonly reached: number
    readonly results: readonly { readonly rule: string; readonly result: string; readonly times: number }[]
  }
  expect(results).toHaveLength(rulebook.flatMap((rule) => rule.results).length)
  expect(reached).toBe(results.filter(({ times }) => times > 0).length)
  expect(reached).toBeGreaterThan(20)
  const { output: none } = await command(['coverage', ...on], '')
  expect(none).toContain('never breached: expenses/within-validity')
})

test('answers calls line by line, whatever a line holds', async () => {
  const { output } = await command(
    ['answer'],
    '{"function":"classifySchool","input":[{"id":"107970","pbb":{"year":2014,"level":5}}]}\nnope\n{"function":"explain","input":[]}\n{"function":"__proto__","input":[]}\n7\n',
  )
  expect(itemsIn(output).map(({ outcome }) => outcome)).toEqual([
    'leader-school',
    ...new Array<string>(4).fill('invalid-input'),
  ])
})

test('a line that is longer than any record is passed over, and the next is read', async () => {
  const lines = []
  for await (const line of linesOf(Readable.from([Buffer.from('abcdef\nab\r\nabc')]), 5)) lines.push(line)
  expect(lines).toEqual([
    { number: 1, text: undefined },
    { number: 2, text: 'ab\r' },
    { number: 3, text: 'abc' },
  ])
})

test('progress is told on a terminal only', () => {
  let now = 0
  const [terminal, pipe] = [sink(true), sink()]
  for (const { stream } of [terminal, pipe]) {
    const progress = progressOn(stream as never, 1000, () => now)
    progress.bytes(500)
    now += 200
    progress.record()
    progress.end()
  }
  expect(terminal.text()).toContain('50% 1 records')
  expect(pipe.text()).toBe('')
})

test('the installed command keeps its output in order, ends as it should, and stands a reader that leaves', () => {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const path = file('many.ndjson', `${ndjson}\n`.repeat(20))
  const ran = spawnSync(process.execPath, [main, 'check', path, ...on, '-f', 'ndjson'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  })
  expect([ran.status, ran.stderr]).toEqual([1, ''])
  expect(
    itemsIn(ran.stdout)
      .slice(0, -1)
      .map(({ index }) => index),
  ).toEqual(Array.from({ length: records.length * 20 }, (_, index) => index))
  const left = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${main}" check "${path}" --as-of ${asOf} -f ndjson | head -n 1`],
    { encoding: 'utf8' },
  )
  expect([left.status, left.stderr]).toEqual([0, ''])
})

test('the published cases run against a program that is kept running, and what differs is told', async () => {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const good = await command(['conformance', '--', process.execPath, main, 'answer'])
  expect(good.output).toMatch(/^(\d+) of \1 cases passed\n$/u)
  expect(good.code).toBe(0)
  const wrong = await command([
    'conformance',
    '--',
    'sed',
    '-u',
    's/.*/{"outcome":"eligible","because":[],"findings":[],"needs":[]}/',
  ])
  expect(wrong.output).toMatch(/not ok - checkExpense, .*: outcome/u)
  expect(wrong.code).toBe(1)
  const silent = await command(['conformance', '--', 'true'])
  expect([silent.code, silent.errors]).toEqual([1, expect.stringMatching(/^0 answers to \d+ cases/u)])
  expect((await command(['conformance', '--', join(folder, 'none')])).code).toBe(3)
  expect((await command(['conformance'])).code).toBe(2)
})
