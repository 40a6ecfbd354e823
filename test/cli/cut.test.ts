// What stands when reading ends early: a file that cannot be read on takes no answer with it that was made before.
import { describe, expect, test } from 'vitest'
import { asOf, command, file, itemsIn, on } from './harness.ts'

// More than what is written at once, so that something is left to be written.
const count = 150
const ids = Array.from(
  { length: count },
  (_, index) => [`P-${index}`, `${300_000 + index}`, `${100_000 + index}`] as const,
)
const lines = ids.map(([reference, leader, partner]) =>
  JSON.stringify({ reference, pairing: { leader: { id: leader }, partner: { id: partner } } }),
)
const table = ['Reference,Leader School ID,Partner School ID', ...ids.map((cells) => cells.join(','))].join('\n')
const good = file('good.ndjson', lines.join('\n'))
const ends: Readonly<Record<string, readonly [files: readonly string[], error: RegExp]>> = {
  'a file that is no JSON': [[good, file('bad.json', '[1,')], /bad\.json: .*not JSON/u],
  'a file that is not there': [[good, 'none.json'], /none\.json: there is no such file/u],
  'a folder': [[good, '.', good], /\.: it is a folder/u],
  'a table whose heads are none': [[good, file('heads.csv', 'Lider\n1\n')], /heads\.csv: .*Lider/u],
  'a quotation mark that is not closed': [
    [file('open.csv', `${table}\n"open,1\n2,3`)],
    /open\.csv:152: .*quotation mark that is not closed/u,
  ],
}
const receipts = async () => file('all.receipts', (await command(['receipt', good, ...on])).output)

describe.each(Object.entries(ends))('%s ends the records, and', (_, [files, error]) => {
  const ended = async (args: readonly string[]) => {
    const [name = '', ...options] = args
    const told = await command([name, ...files, ...options])
    expect(told.errors.trimEnd().split('\n').at(-1)).toMatch(error)
    expect(told.code).toBe(3)
    return told.output
  }

  test.each(['text', 'md', 'csv'])('check writes all that was answered, as %s', async (form) => {
    const output = await ended(['check', ...on, '-f', form])
    for (const [reference] of ids) expect(output).toMatch(new RegExp(`\\b${reference}\\b`, 'u'))
    if (form !== 'csv') expect(output).toContain('Not all records were looked at')
  })

  test('check closes its JSON, with a summary that is not complete', async () => {
    const whole = JSON.parse(await ended(['check', ...on, '-f', 'json'])) as { readonly partnerships: unknown[] }
    expect(whole).toMatchObject({ summary: { records: count, complete: false } })
    expect(whole.partnerships).toHaveLength(count)
    const items = itemsIn(await ended(['check', ...on, '-f', 'ndjson']))
    expect(items).toHaveLength(count + 1)
    expect(items.at(-1)).toMatchObject({ kind: 'summary', summary: { complete: false } })
  })

  test('check writes no state, which would be taken for all', async () => {
    expect(await ended(['check', ...on, '-f', 'state'])).toBe('')
  })

  test('explain, receipt, verify, impact and coverage tell of as many records', async () => {
    const pages = await ended(['explain', ...on])
    expect(pages.match(/^OUTCOME: /gmu)).toHaveLength(count)
    expect(itemsIn(await ended(['receipt', ...on]))).toHaveLength(count)
    const verified = itemsIn(await ended(['verify', '--receipts', await receipts(), '-f', 'ndjson']))
    expect(verified).toHaveLength(count)
    expect(JSON.parse(await ended(['impact', ...on, '--after-as-of', asOf, '-f', 'json']))).toMatchObject({
      records: count,
    })
    expect(await ended(['coverage', ...on])).toMatch(/results of rules were reached\n$/u)
  })
})

test('a file that nothing goes before ends the command, and nothing is written', async () => {
  const { code, output, errors } = await command(['check', file('alone.json', '[1,'), good, ...on, '-f', 'json'])
  expect([code, output, errors]).toEqual([3, '', expect.stringContaining('alone.json: ')])
})

test('what was refused by a rule is told also where a file could not be read', async () => {
  const record = { pairing: { leader: { id: '300001', pbb: { year: 2014, level: 1 } }, partner: { id: '100001' } } }
  const breach = file('breach.ndjson', JSON.stringify(record))
  expect((await command(['check', breach, 'none.json', ...on])).code).toBe(1)
})

test('pages that were told stand where a day is asked for afterwards', async () => {
  const kept = file('kept.ndjson', (await command(['check', good, ...on, '-f', 'ndjson'])).output)
  const { code, output, errors } = await command(['explain', kept, good])
  expect([code, errors]).toEqual([2, expect.stringContaining('--as-of')])
  expect(output.match(/^OUTCOME: /gmu)).toHaveLength(count + 1)
})
