// What cannot be read: named by where it stands and whose it is, with its true cause, in every form of every command, and in no other record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from 'deped-school-partnerships'
import { isWhole, textReader } from '../../src/cli/utf8.ts'
import { runs } from '../share.ts'
import { command, file, itemsIn, on, records } from './harness.ts'

/** What a spreadsheet in the Philippines saves as plain CSV. */
const windows = (text: string) => Buffer.from(text, 'latin1')
const partnerships = 'Reference,Leader School ID,Partner School ID,Note\n'
let tables = 0
const table = (rows: string) => file(`p${(tables += 1)}.csv`, windows(`${partnerships}${rows}`))

interface Item {
  readonly line?: number
  readonly item?: number
  readonly problems?: readonly string[]
  readonly report: { readonly subject: object; readonly issues?: readonly Issue[] }
}
const partnershipsIn = (output: string) => itemsIn(output).slice(0, -1) as unknown as readonly Item[]

describe('bytes', () => {
  /** Bytes of characters, of parts of some, and of none. */
  const bytes = fc
    .array(
      fc.oneof(
        fc.constantFrom('a', 'ñ', '₱', '😀', '\ufffd', '\u{1f4ff}').map((text) => Buffer.from(text)),
        fc.constantFrom([0xf1], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80], [0xff], [0xed, 0xa0, 0x80]).map(Buffer.from),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => Buffer.concat(pieces))

  test('are read however they are cut, and what is no UTF-8 is told from a character that stands for it', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), (all, cuts) => {
        const read = textReader()
        const ends = [...cuts.filter((cut) => cut <= all.length).sort((one, other) => one - other), all.length]
        const text =
          ends.map((end, index) => read(all.subarray(ends[index - 1] ?? 0, end))).join('') + read(Buffer.alloc(0), true)
        expect(Buffer.from(text).toString()).toBe(all.toString())
        const isUtf8 = Buffer.from(all.toString()).equals(all)
        expect(isWhole(text)).toBe(isUtf8)
      }),
      { numRuns: runs(500) },
    )
  })

  test('that are no UTF-8 spoil their own row of a table, and columns that are passed over may have them', async () => {
    const path = table('A-1,300001,100001,\nA-2,300002,100002,Ni\xf1o\nNi\xf1o,300003,100003,\n')
    const { code, output } = await command(['check', path, ...on, '-f', 'ndjson', '--ignore-columns'])
    const items = partnershipsIn(output)
    expect(items.map(({ line, problems }) => [line, problems?.length])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, 1],
    ])
    expect(items[2]?.report.issues).toMatchObject([{ code: 'unreadable', received: 'text that is not UTF-8' }])
    expect(code).toBe(3)
  })

  test('that are no UTF-8 leave out the partnership whose line has them, and make two references none', async () => {
    const path = table('A-1,300001,100001,\nNi\xf1o-1,300002,100002,\n')
    const ledger = windows(
      'Reference,Date,Received,Particulars\nA-1,2016-08-22,140000,\nA-1,2016-08-22,1,Ni\xf1o\nNi\xf1o-1,2016-08-22,140000,\nNi\xe9o-1,2016-08-22,1,\n',
    )
    const { code, output, errors } = await command([
      'check',
      path,
      '--ledger',
      file('l.csv', ledger),
      '--ignore-columns',
      ...on,
    ])
    expect(errors.match(/l\.csv:\d: .* is not UTF-8; .*“CSV UTF-8”/gu)).toHaveLength(3)
    expect(output).toMatch(/^A-1 \(.*p\d\.csv:2\): could not be read\n.*row 3/mu)
    expect(output).toMatch(/^.*p\d\.csv:3: could not be read\n.*not UTF-8/mu)
    expect(output).not.toMatch(/received:/u)
    expect(code).toBe(3)
  })

  test.each([
    ['a head', ['check', table(''), ...on]],
    ['a file of JSON', ['check', file('p.json', windows('{"reference":"Ni\xf1o"}')), ...on]],
    ['a policy', ['check', ...on, '--policy', file('policy.json', windows('{"id":"Ni\xf1o"}'))]],
    ['a state', ['merge', file('s.json', windows('{"kind":"Ni\xf1o"}'))]],
  ])('that are no UTF-8 end the command in %s', async (what, args) => {
    const head = windows('Reference,Leader School ID,Ni\xf1o\n')
    const given = what === 'a head' ? ['check', file('head.csv', head), ...on] : args
    const { code, output, errors } = await command(given)
    expect([code, output]).toEqual([3, ''])
    expect(errors).toMatch(what === 'a head' ? /head\.csv:1: .*not UTF-8/u : /\.json: .*not UTF-8/u)
  })

  test('that are no UTF-8 spoil their own line, from a file and from standard input, and their own call', async () => {
    const [one] = records.map((record) => JSON.stringify(record))
    const text = windows(`${one}\n{"reference":"Ni\xf1o"}\n${one}\n`)
    for (const given of [command(['check', ...on], text), command(['check', ...on, file('l.ndjson', text)])])
      expect((await given).output.match(/:\d: could not be read\n.*/gu)).toEqual([
        expect.stringMatching(/^:2: .*\n.*not UTF-8/u),
      ])
    const { output } = await command(
      ['answer'],
      windows('{"function":"\xf1"}\n{"function":"listActivities","input":[]}\n'),
    )
    expect(itemsIn(output).map(({ outcome }) => outcome)).toEqual(['invalid-input', expect.any(String)])
  })
})

describe('a record that cannot be read', () => {
  const rows = 'A-1,300001,100001,\nA-2,5,100002,\n'
  const lines =
    '{"reference":"A-1","pairing":{"leader":{"id":"300001"},"partner":{"id":"100001"}}}\nnope\n{"pairing":7}\n5\n'
  const path = table(rows)
  const csv = [path, '--ignore-columns']
  const pair = { pairing: { leader: { id: '300001' }, partner: { id: '100001' } } }

  test('has its true cause and its reference in JSON', async () => {
    const { output } = await command(['check', ...csv, ...on, '-f', 'ndjson'])
    expect(partnershipsIn(output)[1]).toMatchObject({
      line: 3,
      problems: [expect.stringMatching(/^column “Leader School ID”: `pairing\.leader\.id` is "5"/u)],
      report: { subject: { reference: 'A-2' }, issues: [{ code: 'not-allowed', path: ['pairing', 'leader', 'id'] }] },
    })
    const kept = await command(['receipt', ...csv, ...on])
    expect(itemsIn(kept.output)[1]).toEqual(partnershipsIn(output)[1]?.report)
    const broken = await command(['check', ...on, '-f', 'ndjson'], lines)
    expect(partnershipsIn(broken.output)[1]?.report.issues).toMatchObject([
      { code: 'unreadable', path: [], received: expect.stringMatching(/^text that is not JSON/u) as string },
    ])
  })

  test('still names its schools, which are held against those of the other records', async () => {
    const heads = 'Reference,Leader School ID,Partner School ID,On DepEd list'
    const pairs = file('pairs.csv', `${heads}\nP-1,300001,100001,yes\nP-2,300002,100001,yes\nP-3,300003,100001,maybe\n`)
    const lines = file('lines.csv', 'Reference,Date,DV No.,Spent\nP-1,2016-10-05,DV-1,5\nP-2,2016-10-05,DV-1,(5)\n')
    const { code, output, errors } = await command(['check', pairs, '--ledger', lines, ...on, '-f', 'ndjson'])
    const [last, ...others] = itemsIn(output).reverse()
    expect(
      others.reverse().map(({ line, report }) => [line, (report as unknown as { outcome: string }).outcome]),
    ).toEqual([
      [2, 'undetermined'],
      [3, 'invalid-input'],
      [4, 'invalid-input'],
    ])
    expect(last).toMatchObject({
      summary: { outcomes: { 'invalid-input': 2 }, because: [{ rule: 'pairings/not-twice', result: 'breached' }] },
    })
    expect(errors).toContain('lines.csv:3: column “Spent”')
    expect(code).toBe(1)
  })

  test('is counted on the page, also of states that were merged', async () => {
    const records = [pair, { ...pair, foo: 1 }, { ...pair, foo: 1 }].map((each) => JSON.stringify(each)).join('\n')
    const counted = /undetermined:\s+1;\s+could\s+not\s+be\s+read:\s+2\./u
    expect((await command(['check', ...on], records)).output).toMatch(counted)
    const { output: state } = await command(['check', ...on, '-f', 'state'], records)
    for (const files of [[], ['-'], [file('state.json', state)]])
      expect((await command(['merge', ...files], state)).output).toMatch(counted)
  })

  test('has no receipt, which verify says', async () => {
    const [bad, good] = [JSON.stringify({ ...pair, foo: 1 }), JSON.stringify(pair)]
    const receipts = file('none.ndjson', (await command(['receipt', ...on], bad)).output)
    const { code, output } = await command(['verify', '--receipts', receipts], good)
    expect(output).toMatch(/: no receipt\n$/u)
    expect(code).toBe(1)
  })

  test('takes over no terminal, nor does an argument or the name of a file', async () => {
    const esc = '\u001b[31m'
    const strange = file(`a${esc}.csv`, `Ref${esc}erence,Leader School ID,Partner School ID\nP-1,300001,100001\n`)
    const ids = file(`b${esc}.csv`, 'Leader School ID,Partner School ID\nx,100001\n')
    for (const args of [
      ['check', strange, ...on],
      ['check', ids, ...on],
      ['coverage', ids, ...on],
      ['receipt', ids, ...on],
      ['check', `no${esc}.json`, ...on],
      [`chec${esc}`],
      ['check', `--as${esc}`],
      ['check', ids, ...on, '--format', `te${esc}`],
      ['rules', `fu${esc}`],
    ]) {
      const { output, errors } = await command(args)
      expect(output + errors, args.join(' ')).not.toContain('\u001b')
    }
  })

  test('is verified as what it is, whatever its receipt says', async () => {
    const receipts = file('kept.ndjson', (await command(['receipt', ...csv, ...on])).output)
    const { code, output } = await command(['verify', ...csv, '--receipts', receipts, '-f', 'ndjson'])
    const [good, bad] = itemsIn(output).map(
      ({ verification }) => verification as unknown as { readonly outcome: string; readonly issues?: readonly Issue[] },
    )
    expect(good?.outcome).toBe('same')
    expect(bad?.issues?.map((issue) => issue.path.join('.'))).toEqual(['pairing.leader.id'])
    expect(code).toBe(3)
    expect((await command(['verify', ...csv, '--receipts', receipts])).output).toMatch(
      /^A-2 \(.*p\d\.csv:3\): .*\n {2}column “Leader School ID”: /mu,
    )
  })

  test.each([
    ['check', []],
    ['coverage', []],
    ['receipt', []],
    ['explain', []],
    ['impact', ['--after-as-of', '2016-12-31']],
  ])('is named by %s, each one', async (name, more) => {
    const { code, output, errors } = await command([name, ...on, ...more], lines)
    const named = `${output}${errors}`.split('\n').flatMap((line) => /^-:(\d)/u.exec(line)?.[1] ?? [])
    expect([...new Set(named)].filter((line) => line !== '1')).toEqual(['2', '3', '4'])
    expect(code).toBe(3)
  })

  test('stands in a JSON file by its number in the list, from 1', async () => {
    const list = file('list.json', JSON.stringify([{ reference: 'A-1' }, 5], null, 1))
    const { output } = await command(['check', list, ...on])
    expect(output).toMatch(/^A-1 \(.*list\.json#1\): could not be read/mu)
    expect(output).toMatch(/^.*list\.json#2: could not be read/mu)
    const told = await command(['check', list, ...on, '-f', 'ndjson'])
    expect(partnershipsIn(told.output).map(({ line, item }) => [line, item])).toEqual([
      [undefined, 1],
      [undefined, 2],
    ])
  })

  test('is told in Filipino, by its column, and so is what ends the command', async () => {
    const ledger = file('lines.csv', 'Reference,Date,Received\nA-1,today,5\nA-1,2016-08-22,5\n')
    const args = ['check', ...csv, ...on, '-l', 'fil']
    const { output, errors } = await command([...args, '--ledger', ledger])
    expect(output).toMatch(/“Leader School ID”: Ang `pairing\.leader\.id` ay "5"; inaasahan: /u)
    expect(errors).toMatch(/lines\.csv:2: column “Date”: .*; inaasahan: /u)
    const head = file('heads.csv', 'Reference,Lider\n')
    expect((await command(['check', head, ...on, '-l', 'fil'])).errors).toMatch(/inaasahan: /u)
    expect((await command(['check', ...on, '-l', 'fil'], 'nope')).output).toContain('text na hindi JSON')
  })

  test('is named in few words, however long its reference is', async () => {
    const long = JSON.stringify({ reference: `\u001b[31m${'x'.repeat(100_000)}`, pairing: 7 })
    for (const form of ['text', 'md', 'csv', 'ndjson']) {
      const { output } = await command(['check', ...on, '-f', form, '--detail', 'brief'], long)
      expect(output.split('\n').filter((line) => line.length > 20_000)).toEqual([])
      expect(output).not.toContain('\u001b')
    }
  })
})
