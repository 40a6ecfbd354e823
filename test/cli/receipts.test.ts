// impact, receipt and verify, on real files: what the functions answer, in order, and how the command ends.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  evaluatePartnership,
  FY2016,
  impact,
  type Impact,
  type PartnershipRecord,
  receipt,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { asOf, command, file, folder, itemsIn, ndjson, on, records } from './harness.ts'

const local = { ...FY2016, id: 'Local', nearbyWithinKm: { value: 1, authority: 'Memorandum A' } }
const policy = file('local.json', JSON.stringify(local))
const pairing = {
  leader: { id: '107970', pbb: { year: 2014, level: 5 } },
  partner: { id: '107973', pbb: { year: 2014, level: 1 } },
  distanceKm: 1.5,
} as const
const imus: PartnershipRecord = { reference: 'Imus', pairing: { ...pairing, onDepEdList: true } }

describe('impact', () => {
  test.each([
    ['another policy', ['--after-policy', policy], { before: { asOf }, after: { asOf, policy: local } }],
    ['another day', ['--after-as-of', '2017-01-31'], { before: { asOf }, after: { asOf: '2017-01-31' } }],
    [
      'the same policy on both sides, and another day',
      ['--policy', policy, '--after-as-of', '2017-01-31'],
      { before: { asOf, policy: local }, after: { asOf: '2017-01-31', policy: local } },
    ],
    ['the same', ['--after-as-of', asOf], { before: { asOf }, after: { asOf } }],
  ])('is what the function answers: %s', async (_, args, sides) => {
    const { code, output } = await command(['impact', ...on, ...args, '-f', 'json'], ndjson)
    const answer = (await impact(records, sides)) as Impact
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(answer)))
    // The cases have records that cannot be read.
    expect(answer.rejected).toBeGreaterThan(0)
    expect(code).toBe(answer.outcome === 'different' ? 1 : 3)
  })

  test('tells each change in a line, with the partnerships that show it', async () => {
    const { code, output } = await command(['impact', ...on, '--after-policy', policy], JSON.stringify(imus))
    expect(output.split('\n')).toEqual([
      '1 of 1 partnership would change',
      'outcome: undetermined -> non-compliant: 1 partnership: Imus',
      'the pair: undetermined -> non-compliant: 1 decision in 1 partnership: Imus',
      'Partner School nearby [pairing/nearby]: open -> breached: 1 decision in 1 partnership: Imus',
      'outcome: undetermined -> non-compliant, of the set',
      '',
    ])
    expect(code).toBe(1)
  })

  test('tells them in Filipino, whatever moves', async () => {
    const short = { ...FY2016, id: 'Short', fund: { value: '100000.00', authority: 'Memorandum A' } }
    const told = async (language: string, after: string, text: string) =>
      (await command(['impact', ...on, '--after-policy', after, '-l', language], text)).output.trimEnd().split('\n')
    expect(await told('fil', policy, JSON.stringify({ pairing }))).toEqual([
      '1 sa 1 partnership ang magbabago',
      'kinalabasan: hindi pa mapagpapasiyahan -> hindi sumusunod: 1 partnership: 107970 at 107973 (tala 1)',
      'ang pares: hindi pa mapagpapasiyahan -> hindi sumusunod: 1 pasiya sa 1 partnership: 107970 at 107973 (tala 1)',
      `${filipino.labels.rules['pairing/nearby']} [pairing/nearby]: hindi pa tiyak -> nilabag: 1 pasiya sa 1 partnership: 107970 at 107973 (tala 1)`,
      'kinalabasan: hindi pa mapagpapasiyahan -> hindi sumusunod, sa kabuoan',
    ])
    const ledger = file('ledger.json', JSON.stringify(short))
    const [english, inFilipino] = [await told('en', ledger, ndjson), await told('fil', ledger, ndjson)]
    expect(english[0]).toMatch(/^\d+ of \d+ partnerships would change; \d+ could not be read$/u)
    expect(inFilipino[0]).toMatch(/^\d+ sa \d+ partnership ang magbabago; \d+ ang hindi nabasa$/u)
    expect(inFilipino).toHaveLength(english.length)
    // Of each line only what is an id, a name or a figure is the same.
    const words =
      /\b(?:open|met|unmet|breached|compliant|undetermined|outcome|decisions?|would|could|spent|received|accounted|misspent|fund|paid|lapsed|overspent)\b/u
    for (const line of english) expect(line).toMatch(words)
    for (const line of inFilipino) expect(line.replaceAll(/\[.*?\]|: [^:]*$/gu, '')).not.toMatch(words)
  })

  test('tells what of the set and which amounts move', async () => {
    const [day, after] = ['2016-08-31', '2016-12-31']
    const record = {
      pairing,
      ledger: [
        { kind: 'receipt', day, amount: '70000.00' },
        { kind: 'receipt', day: after, amount: '70000.00' },
      ],
    }
    const told = async (language: string) =>
      (
        await command(
          ['impact', '--as-of', day, '--after-as-of', after, '-l', language],
          [record, { ...record, pairing: { ...pairing, partner: { id: '107974' } } }]
            .map((each) => JSON.stringify(each))
            .join('\n'),
        )
      ).output
        .trimEnd()
        .split('\n')
    expect((await told('en')).slice(-5)).toEqual([
      'One fund for each Leader School [programme/fund-of-leader] (107970): met -> breached, of the set',
      'received: 140000.00 -> 280000.00 (140000.00)',
      'cash left by the ledger: 140000.00 -> 280000.00 (140000.00)',
      'to be accounted for: 140000.00 -> 280000.00 (140000.00)',
      'lines of the ledger by what they count as: nothing -> received: 2 decisions in 2 partnerships: 107970 with 107973 (record 1), 107970 with 107974 (record 2)',
    ])
    expect((await told('fil')).slice(-5)).toEqual([
      `${filipino.labels.rules['programme/fund-of-leader']} [programme/fund-of-leader] (107970): natugunan -> nilabag, sa kabuoan`,
      'natanggap: 140000.00 -> 280000.00 (140000.00)',
      'natitirang pera ayon sa ledger: 140000.00 -> 280000.00 (140000.00)',
      'dapat ipaliwanag: 140000.00 -> 280000.00 (140000.00)',
      'mga linya ng ledger ayon sa bilang nila: wala -> natanggap: 2 pasiya sa 2 partnership: 107970 at 107973 (tala 1), 107970 at 107974 (tala 2)',
    ])
  })

  test('ends well where nothing changes, and tells what could not be read', async () => {
    const same = await command(['impact', ...on, '--after-as-of', asOf], JSON.stringify(imus))
    expect(same).toEqual({ code: 0, output: '0 of 1 partnership would change\n', errors: '' })
    const bad = await command(['impact', ...on, '--after-as-of', asOf], `${JSON.stringify(imus)}\nnope\n`)
    expect(bad.output).toBe('0 of 2 partnerships would change; 1 could not be read\n')
    expect([bad.code, bad.errors]).toEqual([3, expect.stringMatching(/^-:2: .* is not JSON/u)])
  })

  test.each([
    ['nothing else', on, '--after-as-of, --after-policy, --after-framework'],
    ['no day', ['--after-as-of', asOf], '--as-of is missing'],
    ['a day that is none', [...on, '--after-as-of', 'today'], 'options.after.asOf'],
  ])('is wrong use with %s', async (_, args, said) => {
    const { code, errors } = await command(['impact', ...args], ndjson)
    expect([code, errors]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('receipts', () => {
  const hash = {
    algorithm: 'SHA-256',
    digest: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
  }
  const readable = records.filter((record) => evaluatePartnership(record, asOf).outcome !== 'invalid-input')
  const lines = readable.map((record) => JSON.stringify(record))
  const kept = async (text = lines.join('\n'), name = 'kept.ndjson') => {
    const { output } = await command(['receipt', ...on], text)
    return { output, path: file(name, output) }
  }

  test('are those of the function, a line for each record, also for one that cannot be read', async () => {
    const { code, output } = await command(['receipt', ...on], `${lines[0]}\n{"pairing":7}\nnope\n${lines[1]}\n`)
    const items = itemsIn(output)
    for (const [line, record] of [
      [0, readable[0]!],
      [3, readable[1]!],
    ] as const)
      expect(items[line]).toEqual(await receipt(record, evaluatePartnership(record, asOf), { hash }))
    expect(items.map(({ outcome }) => outcome === 'invalid-input')).toEqual([false, true, true, false])
    expect(code).toBe(3)
    expect((await command(['receipt', ...on], lines.join('\n'))).code).toBe(0)
  })

  test('verify: each record against the receipt in its place, and the worst outcome is the code', async () => {
    const { path, output } = await kept()
    const good = await command(['verify', '--receipts', path], lines.join('\n'))
    expect([good.code, good.errors]).toEqual([0, ''])
    expect(good.output.trimEnd().split('\n')).toHaveLength(lines.length)
    expect(good.output).not.toMatch(/different|no receipt/u)

    const other = { ...readable[0]!, reference: 'Another' }
    const changed = [JSON.stringify(other), ...lines.slice(1)].join('\n')
    const bad = await command(['verify', '--receipts', path, '-f', 'ndjson'], changed)
    const outcomes = itemsIn(bad.output).map(
      ({ verification }) => (verification as unknown as { readonly outcome: string }).outcome,
    )
    expect(outcomes).toEqual(['different', ...lines.slice(1).map(() => 'same')])
    expect(bad.code).toBe(1)
    const told = await command(['verify', '--receipts', path], changed)
    expect(told.output).toMatch(/^Another \(-:1\): different\n {2}record: [0-9a-f]{64} -> [0-9a-f]{64}\n/u)

    const older = output.replaceAll(/"version":"[^"]+"/gu, '"version":"0.9.0"')
    expect((await command(['verify', '--receipts', file('older.ndjson', older)], lines.join('\n'))).code).toBe(4)
    const list = file('list.json', JSON.stringify(itemsIn(output)))
    expect((await command(['verify', '--receipts', list], lines.join('\n'))).code).toBe(0)
  })

  test('another policy than that of the receipt is told', async () => {
    const { path } = await kept(JSON.stringify(imus), 'imus.ndjson')
    const { code, output } = await command(['verify', '--receipts', path, '--policy', policy], JSON.stringify(imus))
    expect(output).toContain('\n  policy: FY2016 -> Local\n')
    expect(output).toContain('\n  Partner School nearby [pairing/nearby]: open -> breached\n')
    expect(code).toBe(1)
    const told = await command(['verify', '--receipts', path, '--policy', policy, '-l', 'fil'], JSON.stringify(imus))
    expect(told.output).toMatch(
      /^Imus \(-:1\): may pagkakaiba\n {2}patakaran: FY2016 -> Local\n {2}sagot: [0-9a-f]{64} -> /u,
    )
    expect(told.output).toContain(
      `\n  kinalabasan: hindi pa mapagpapasiyahan -> hindi sumusunod\n  ${filipino.labels.rules['pairing/nearby']} [pairing/nearby]: hindi pa tiyak -> nilabag\n`,
    )
  })

  test('results are told one after another, and an id of another version as it is', async () => {
    const { output } = await kept(JSON.stringify(imus), 'imus.ndjson')
    const forged = JSON.parse(output) as Record<string, object>
    const results = { ...forged['results'], 'pairing/nearby': 'mmbo', 'pairing/gone': 'u' }
    const path = file('forged.ndjson', JSON.stringify({ ...forged, outcome: 'gone', results }))
    const told = async (language: string) =>
      (await command(['verify', '--receipts', path, '-l', language], JSON.stringify(imus))).output.split('\n').slice(1)
    expect(await told('en')).toEqual([
      '  outcome: gone -> undetermined',
      '  pairing/gone: unmet -> nothing',
      '  Partner School nearby [pairing/nearby]: 2 met, breached, open -> open',
      '',
    ])
    expect(await told('fil')).toEqual([
      '  kinalabasan: gone -> hindi pa mapagpapasiyahan',
      '  pairing/gone: hindi natugunan -> wala',
      `  ${filipino.labels.rules['pairing/nearby']} [pairing/nearby]: 2 natugunan, nilabag, hindi pa tiyak -> hindi pa tiyak`,
      '',
    ])
    const none = file('none.ndjson', '{}')
    expect((await command(['verify', '--receipts', none, '-l', 'fil'], JSON.stringify(imus))).output).toMatch(
      /^Imus \(-:1\): may mali sa ibinigay na datos\n {2}Hindi ibinigay ang `receipt\.kind`; inaasahan: /u,
    )
    const empty = file('empty.ndjson', '')
    expect((await command(['verify', '--receipts', empty, '-l', 'fil'], JSON.stringify(imus))).output).toBe(
      'Imus (-:1): walang resibo\n',
    )
  })

  test.each([
    ['a record without a receipt', lines.slice(0, 2), lines.slice(0, 1), 1],
    ['a receipt without a record', lines.slice(0, 1), lines.slice(0, 2), 1],
    ['a receipt that is none', lines.slice(0, 1), ['{}'], 3],
    ['a record that cannot be read', ['nope'], lines.slice(0, 1), 3],
  ])('%s', async (name, given, of, code) => {
    const path = of[0] === '{}' ? file('none.ndjson', '{}') : (await kept(of.join('\n'), `${name}.ndjson`)).path
    const ended = await command(['verify', '--receipts', path], given.join('\n'))
    expect(ended.code).toBe(code)
    expect(ended.output + ended.errors).toMatch(/no receipt|more than there are records|expected|is not JSON/u)
  })

  test('is wrong use without receipts, or with both from standard input', async () => {
    expect((await command(['verify'], lines[0])).code).toBe(2)
    expect((await command(['verify', '--receipts', '-'], lines[0])).code).toBe(2)
    expect((await command(['verify', '--receipts', join(folder, 'nowhere')], lines[0])).code).toBe(3)
  })
})
