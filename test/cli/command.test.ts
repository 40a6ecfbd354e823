// The command: what it is told, what it says, and how it ends.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import {
  checkPairing,
  compare,
  english,
  evaluatePartnership,
  evaluateProgramme,
  explain,
  type ProgrammeReport,
  receipt,
  remedies,
  rulebook,
  version,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { help, helpOn } from '../../src/cli/help.ts'
import { linesOf } from '../../src/cli/lines.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { type CommandName, commands, options, optionsOf } from '../../src/cli/table.ts'
import { asOf, command, file, folder, itemsIn, ndjson, on, records, sink } from './harness.ts'

const whole = evaluateProgramme(records, asOf) as ProgrammeReport
const { partnerships } = whole.parts

describe('how it ends', () => {
  const call = (name: string, ...input: unknown[]) => `${JSON.stringify({ function: name, input })}\n`
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
    ['a command that is misspelt', ['chek', ...on], right, 2],
    ['a word of an option that is misspelt', ['check', ...on, '-f', 'jsn'], right, 2],
    ['an answer that is good', ['answer'], call('classifySchool', { id: '107970', pbb: { year: 2014, level: 5 } }), 0],
    ['an answer that lists', ['answer'], call('listActivities'), 0],
    ['an answer with a breach', ['answer'], call('checkExpense', { item: 'equipment' }), 1],
    ['an answer that is open', ['answer'], call('classifySchool', { id: '107970' }), 4],
    ['an answer to what cannot be read', ['answer'], call('classifySchool', { id: 5 }), 3],
    ['a call that is none', ['answer'], 'nope', 3],
    [
      'an open answer after a breach',
      ['answer'],
      `${call('checkExpense', { item: 'equipment' })}${call('checkPairing', {})}`,
      1,
    ],
    [
      'a set with a record that cannot be read',
      ['answer'],
      call('evaluateProgramme', [JSON.parse(right), {}], asOf),
      3,
    ],
    ['no call', ['answer'], '', 0],
    ['a file for a command that reads standard input', ['answer', 'calls.ndjson'], '', 2],
    ['a command for one that runs none', ['answer', '--', 'php'], '', 2],
    ['a file for one that runs a command', ['conformance', 'php'], '', 2],
    ['two files of cases', ['cases', 'fund', 'duties'], '', 2],
    ['coverage of what can be read', ['coverage', ...on], right, 0],
    ['coverage of what cannot', ['coverage', ...on], `${right}\n{}`, 3],
    [
      'an answer that was kept, open',
      ['explain'],
      JSON.stringify(checkPairing({ leader: { id: '107970' }, partner: { id: '107973' } })),
      4,
    ],
    ['a record without a day to explain it by', ['explain'], right, 2],
    ['an option that is given twice', ['check', ...on, '--as-of', '2016-12-31'], right, 2],
  ])('%s', async (_, args, input, code) => {
    const ended = await command(args, input)
    expect(ended.code).toBe(code)
    if (code === 2) expect(ended.errors).not.toBe('')
  })
  test('an option that may be given again is used each time; of any other the second is refused', async () => {
    expect((await command(['check', ...on, '--blank', 'n/a', '--blank', '-'], right)).code).toBe(0)
    expect((await command(['check', ...on, '-l', 'en', '--language=fil'], right)).errors).toBe(
      '--language is given more than once; it is used once\n',
    )
  })
  test('and near misses are named', async () => {
    expect((await command(['chek'])).errors).toBe('chek is no command; see --help; did you mean check?\n')
    expect((await command(['check', '--asof', asOf])).errors).toBe("Unknown option '--asof'; did you mean --as-of?\n")
    expect((await command(['check', ...on, '-f', 'jsn'])).errors).toMatch(/; did you mean json\?\n$/u)
    expect((await command(['answer', 'calls'])).errors).toBe('answer does not use calls; it takes no argument\n')
  })
})

const names = Object.keys(commands) as CommandName[]
test('help fits a screen and names every command, and that of each command its options; version is that of the library', async () => {
  for (const page of [help(), ...names.map(helpOn)]) {
    const lines = page.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(132)
  }
  expect((await command(['--help'])).output).toBe(help())
  for (const name of names) {
    expect(help()).toMatch(new RegExp(`^  ${name}\\b`, 'mu'))
    expect((await command([name, '-h'])).output).toBe(helpOn(name))
    expect(
      helpOn(name)
        .match(/--[a-z-]+(?= |$)/gmu)
        ?.filter((each) => each !== '--format') ?? [],
    ).toEqual(commands[name].options.map((each) => `--${each}`))
  }
  const used = new Set(names.flatMap(optionsOf))
  expect(Object.keys(options).filter((name) => !used.has(name as never))).toEqual(['help', 'version'])
  expect((await command(['--version'])).output).toBe(`${version}\n`)
})

describe('an option that a command does not use is wrong use, and what it takes is named', () => {
  const foreign = names.flatMap((name) =>
    (Object.keys(options) as (keyof typeof options)[])
      .filter((each) => !['help', 'version'].includes(each) && !optionsOf(name).includes(each))
      .map((each) => [name, each] as const),
  )
  test.each(foreign)('%s --%s', async (name, each) => {
    const { code, output, errors } = await command([
      name,
      `--${each}`,
      ...(options[each].type === 'string' ? ['x'] : []),
    ])
    expect([code, output]).toEqual([2, ''])
    expect(errors).toContain(`${name} does not use --${each}; it takes `)
    for (const own of optionsOf(name)) expect(errors).toContain(`--${own}`)
  })
})

test('explains each record, or an answer that was kept', async () => {
  const { output, code } = await command(['explain', ...on], ndjson.split('\n')[0])
  expect(output).toContain('OUTCOME')
  expect(code).toBe(4)
  const kept = file('kept.json', JSON.stringify(whole))
  expect((await command(['explain', kept, '-f', 'md'])).output).toContain('## Outcome')
})

test('explains what check and merge wrote, as json and as ndjson', async () => {
  const given = file('set.ndjson', ndjson)
  const state = file('set.state', (await command(['check', ...on, given, '-f', 'state'])).output)
  const page = async (args: readonly string[]) => {
    const kept = file('kept.txt', (await command(args)).output)
    return await command(['explain', kept, '-i', args.includes('json') ? 'json' : 'ndjson', '--detail', 'full'])
  }
  const parts = partnerships.map((each) => `${explain(each, { detail: 'full', messages: english })}\n`)
  const [whole, merged] = [
    await page(['check', ...on, given, '-f', 'json']),
    await page(['merge', state, '-f', 'json']),
  ]
  expect(whole).toEqual({ code: 1, errors: '', output: parts.join('') + merged.output })
  expect(merged).toMatchObject({ code: 1, output: expect.stringMatching(/^OUTCOME: non-compliant/u) as string })
  expect(await page(['check', ...on, given, '-f', 'ndjson'])).toEqual(whole)
  expect(await page(['merge', state, '-f', 'ndjson'])).toEqual(merged)
})

test.each(['eligible', 'non-eligible', 'compliant', 'nothing'])(
  'what says that it is %s and is no answer ends as what could not be read',
  async (outcome) => {
    const forged = await command(['explain'], JSON.stringify({ kind: 'expense', outcome }))
    expect(forged).toMatchObject({ code: 3, output: '-:1: This value is no answer that can be told in words.\n' })
    const kept = await command(['explain', '-l', 'fil'], JSON.stringify({ kind: 'receipt', outcome }))
    expect(kept).toMatchObject({ code: 3, output: '-:1: Hindi ito sagot na maisasalaysay.\n' })
  },
)

test('a kept answer ends as what it comes to, and one that comes to nothing known as what could not be read', async () => {
  const school = { id: '107970', pbb: { year: 2014, level: 5 } } as const
  const pair = { leader: school, partner: school }
  const breach = checkPairing(pair)
  const hash = {
    algorithm: 'SHA-256',
    digest: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
  }
  for (const [answer, ends] of [
    [breach, 1],
    [{ ...breach, outcome: 'non_compliant' }, 3],
    [{ ...breach, outcome: 'toString' }, 3],
    [remedies(pair, breach), 1],
    [await receipt(pair, breach, { hash }), 3],
    [compare(breach, breach), 3],
  ] as const) {
    const { code, output } = await command(['explain'], JSON.stringify(answer))
    expect(code).toBe(ends)
    expect(output.startsWith('OUTCOME: ')).toBe(ends === 1)
    if (ends === 3) expect(output).toBe('-:1: This value is no answer that can be told in words.\n')
  }
})

test.each([
  ['en', english],
  ['fil', filipino],
] as const)('explains on one page, or all of it, as a page in %s says', async (language, messages) => {
  const [line] = ndjson.split('\n')
  const ask = (...more: string[]) => command(['explain', ...on, '-l', language, ...more], line)
  const [page, summary, full] = [await ask(), await ask('--detail', 'summary'), await ask('--detail', 'full')]
  expect(summary).toEqual(page)
  expect(full.code).toBe(page.code)
  const report = evaluatePartnership(records[0]!, asOf)
  expect(full.output).toBe(`${explain(report, { messages, detail: 'full' })}\n`)
  expect(page.output).not.toBe(full.output)
  // What it says to type is what can be typed, from the pages of check as well.
  const typed = 'explain FILE --detail full'
  expect(page.output).toContain(typed)
  const set = await command(['check', ...on, '-l', language], ndjson)
  expect(set.output).toContain(typed)
  for (const { output } of [page, set]) expect(output).not.toContain('detail: full')
})

test('the words of --detail are those of the command', async () => {
  for (const [name, word, words] of [
    ['explain', 'brief', 'summary, full'],
    ['check', 'summary', 'full, brief'],
  ] as const) {
    const { code, errors } = await command([name, ...on, '--detail', word], ndjson.split('\n')[0])
    expect([name, code]).toEqual([name, 2])
    expect(errors).toContain(`--detail is ${word}; expected one of ${words}`)
    const { output } = await command([name, '--help'])
    expect(output).toContain(`--detail ${words.replace(', ', '|')} `)
  }
})

test.each(['text', 'md'])('as %s, each line of a ledger is told by its voucher, else by its number', async (form) => {
  const honorarium = { kind: 'expense', day: '2016-09-01', amount: 500, item: 'professional-fees' }
  const record = {
    pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
    ledger: [{ ...honorarium, voucher: 'DV-1' }, honorarium],
  }
  const { output } = await command(['check', ...on, '-f', form], JSON.stringify(record))
  expect(output).toMatch(/^[ -] ?DV-1: The expense is for professional fees/mu)
  expect(output).toMatch(/^[ -] ?line 2: The expense is for professional fees/mu)
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
    ['rules', 'expenses', 'none'],
    ['rules', '-f', 'json', 'fund/received', 'none'],
    ['clauses', 'do44/none'],
    ['clauses', 'do44/fund/validity', 'do44/none'],
    ['cases', '../../package'],
  ])
    expect(await command(args)).toMatchObject({ code: 2, output: '' })
  expect((await command(['rules', 'fund/recieved'])).errors).toMatch(/did you mean fund\/received\?\n$/u)
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
  // A table is opened as check opens it.
  const table = 'Leader School ID,Partner School ID,Remarks\n107970,107973,n/a\n107970,n/a,\n'
  const given = ['-i', 'csv', '--blank', 'n/a', '--ignore-columns']
  const { code, errors } = await command(['coverage', ...on, ...given], table)
  expect([code, errors]).toEqual([3, expect.stringMatching(/^-:3: .*pairing\.partner/u)])
  expect((await command(['coverage', ...on, '-i', 'csv'], table)).errors).toContain('“Remarks”')
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

test('where a program answers the published cases otherwise, what differs is told', async () => {
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
