// A set of partnerships: each as by itself, the same totals in any order, and the same answers from a stream.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluatePartnership,
  evaluateProgramme,
  type Answer,
  explain as explained,
  type ExplainOptions,
  type PartnershipRecord,
  type ProgrammeItem,
  type ProgrammeReport,
  streamProgramme,
  type StreamOptions,
  type StreamProgress,
} from 'deped-school-partnerships'
import { hostile } from '../laws/hostile.ts'
import { inputsOf } from '../tables.ts'
import { setAmong } from './shared.ts'
import { runs } from '../share.ts'

const asOf = '2017-01-01'
/** All of an answer; the page of a programme has tests of its own. */
const explain = (answer: Answer, options: ExplainOptions = {}): string =>
  explained(answer, { detail: 'full', ...options }).replaceAll(/ \\?\[do\d+\/[^\]]*\]/gu, '')
const recorded = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json')
  .map(([record]) => record)
  .filter((record) => evaluatePartnership(record, asOf).outcome !== 'invalid-input')

const cents = (text: string): bigint => BigInt(text.replace('.', ''))
const evaluate = (records: readonly PartnershipRecord[]): ProgrammeReport => {
  const report = evaluateProgramme(records, asOf)
  if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
  return report
}
const collect = async (
  records: Parameters<typeof streamProgramme>[0],
  options?: StreamOptions,
  day = asOf,
): Promise<ProgrammeItem[]> => {
  const items: ProgrammeItem[] = []
  for await (const item of streamProgramme(records, day, options)) items.push(item)
  return items
}

const setOf = setAmong(30)

describe('laws', () => {
  test('each partnership is as evaluatePartnership reports it, and the counts are theirs', () => {
    fc.assert(
      fc.property(setOf, (records) => {
        const report = evaluate(records)
        const each = records.map((record) => evaluatePartnership(record, asOf))
        expect(report.parts.partnerships).toEqual(each)
        for (const [outcome, count] of Object.entries(report.outcomes))
          expect(each.filter((one) => one.outcome === outcome)).toHaveLength(count)
        for (const counts of Object.values(report.outcomesByPart)) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records.length)
          expect(counts['non-compliant']).toBeLessThanOrEqual(report.outcomes['non-compliant'])
          expect(counts.compliant).toBeGreaterThanOrEqual(report.outcomes.compliant)
        }
        expect(report.rejected).toEqual(each.flatMap((one, index) => (one.outcome === 'invalid-input' ? [index] : [])))
      }),
      { numRuns: runs(60) },
    )
  })

  test('totals are the sums of the statements, and places and fields add up to the whole', () => {
    fc.assert(
      fc.property(setOf, (records) => {
        const {
          totals,
          parts: { partnerships },
        } = evaluate(records)
        const funds = partnerships.flatMap((one) => ('parts' in one && one.parts.fund ? [one.parts.fund] : []))
        for (const name of ['received', 'spent', 'ineligible', 'open', 'liquidated'] as const) {
          const sum = funds.reduce((all, fund) => all + cents(fund[name]), 0n)
          for (const list of [[totals.all], totals.regions, totals.divisions, totals.districts])
            expect(list.reduce((all, each) => all + cents(each[name]), 0n)).toBe(sum)
        }
        const cash = funds.reduce((all, fund) => all + cents(fund.cash), 0n)
        for (const list of [[totals.all], totals.regions, totals.divisions, totals.districts])
          expect(list.reduce((all, each) => all + cents(each.cash), 0n)).toBe(cash)
        for (const name of ['toAccountFor', 'overspentBy', 'lapsed'] as const) {
          for (const end of ['least', 'most'] as const) {
            const sum = funds.reduce((all, fund) => all + cents(fund[name][end]), 0n)
            for (const list of [[totals.all], totals.regions, totals.divisions, totals.districts])
              expect(list.reduce((all, each) => all + cents(each[name][end]), 0n)).toBe(sum)
          }
        }
        for (const name of ['spent', 'ineligible', 'open'] as const) {
          for (const list of [totals.dimensions, totals.keyStages])
            expect(list.reduce((all, each) => all + cents(each[name]), 0n)).toBe(cents(totals.all[name]))
        }
        for (const list of [totals.regions, totals.divisions, totals.districts])
          expect(list.reduce((all, each) => all + each.partnerships, 0)).toBe(totals.all.partnerships)
      }),
      { numRuns: runs(60) },
    )
  })

  test('the order of the records changes neither the totals nor what the rules find', () => {
    fc.assert(
      fc.property(setOf, (records) => {
        const [forth, back] = [evaluate(records), evaluate([...records].reverse())]
        expect(back.totals).toEqual(forth.totals)
        expect(back.outcomes).toEqual(forth.outcomes)
        expect(
          back.parts.set.findings.map(({ rule, result, params }) => [
            rule,
            result,
            'school' in params && params.school,
          ]),
        ).toEqual(
          forth.parts.set.findings.map(({ rule, result, params }) => [
            rule,
            result,
            'school' in params && params.school,
          ]),
        )
      }),
      { numRuns: runs(60) },
    )
  })

  test('a leader that received more than the fund over several records is found, with the records and the sum', () => {
    fc.assert(
      fc.property(setOf, (records) => {
        const { partnerships, set } = evaluate(records).parts
        const byLeader = new Map<string, { records: number[]; received: bigint }>()
        for (const [index, one] of partnerships.entries()) {
          const fund = 'parts' in one ? one.parts.fund : undefined
          if (!fund || cents(fund.received) === 0n) continue
          const leader = records[index]!.pairing.leader.id
          const { records: before = [], received = 0n } = byLeader.get(leader) ?? {}
          byLeader.set(leader, { records: [...before, index], received: received + cents(fund.received) })
        }
        const expected = [...byLeader]
          .filter(([, each]) => each.records.length > 1 && each.received > 14_000_000n)
          .sort(([one], [other]) => Number(one) - Number(other))
          .map(([leader, each]) => ({ leader, ...each }))
        const found = set.findings.flatMap((finding) =>
          finding.rule === 'programme/fund-of-leader' && finding.result === 'breached' ? [finding.params] : [],
        )
        expect(
          found.map(({ leader, records: named, received }) => ({ leader, records: named, received: cents(received!) })),
        ).toEqual(expected)
      }),
      { numRuns: runs(100) },
    )
  })

  test('a stream that is cancelled is never compliant, and breached only by what it read', async () => {
    await fc.assert(
      fc.asyncProperty(setOf, fc.nat({ max: 8 }), async (records, after) => {
        fc.pre(after <= records.length)
        const stop = { aborted: after === 0 }
        let last: ProgrammeItem | undefined
        for await (const item of streamProgramme(records, asOf, { signal: stop })) {
          last = item
          if (item.kind === 'partnership' && item.index + 1 === after) stop.aborted = true
        }
        const { outcome } = evaluate(records.slice(0, after))
        expect(last).toMatchObject({
          summary: {
            complete: false,
            records: after,
            outcome: outcome === 'non-compliant' ? outcome : 'undetermined',
          },
        })
      }),
      { numRuns: runs(40) },
    )
  })

  test('a stream gives the same answers as the list, from an array, a generator and an async one', async () => {
    await fc.assert(
      fc.asyncProperty(setOf, async (records) => {
        const {
          parts: { partnerships, ...parts },
          ...told
        } = evaluate(records)
        const summary = { ...told, parts }
        const expected = [
          ...partnerships.map((report, index) => ({ kind: 'partnership', index, report })),
          { kind: 'summary', summary },
        ]
        function* some() {
          yield* records
        }
        async function* later() {
          for (const record of records) yield await Promise.resolve(record)
        }
        for (const source of [records, some(), later()]) expect(await collect(source)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

test.each([0, 1])('two records with one partner, cancelled after %i: what was not read is not known', async (after) => {
  const partner = { id: '900011', pbb: { year: 2014, level: 1 } } as const
  const two = ['900001', '900002'].map((id): PartnershipRecord => ({
    pairing: { leader: { id, pbb: { year: 2014, level: 5 } }, partner, onDepEdList: true, nearby: true },
  }))
  const stop = { aborted: after === 0 }
  for await (const item of streamProgramme(two, asOf, { signal: stop })) {
    stop.aborted = true
    if (item.kind === 'partnership') continue
    expect(item.summary).toMatchObject({
      outcome: 'undetermined',
      complete: false,
      parts: { set: { outcome: 'undetermined' } },
    })
    const { needs } = item.summary
    expect(needs.map(({ question, path }) => [path, question])).toEqual([
      [[after], `Which partnerships does the set have beside those that were looked at (${after})?`],
    ])
  }
})

describe('a stream', () => {
  const records = Array.from({ length: 25 }, (_, index) => recorded[index % recorded.length]!)

  test('tells its progress after so many records and at the end', async () => {
    const told: StreamProgress[] = []
    await collect([...records, {} as PartnershipRecord], { every: 10, onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([
      { records: 10, rejected: 0 },
      { records: 20, rejected: 0 },
      { records: 26, rejected: 1 },
    ])
    told.length = 0
    await collect(records.slice(0, 20), { every: 10, onProgress: (progress) => told.push(progress) })
    expect(told.map((each) => each.records)).toEqual([10, 20])
  })

  test('ends with an incomplete summary once its signal is aborted, and lets go of its source', async () => {
    const stop = new AbortController()
    let closed = false
    function* source() {
      try {
        yield* records
      } finally {
        closed = true
      }
    }
    const items: ProgrammeItem[] = []
    for await (const item of streamProgramme(source(), asOf, { signal: stop.signal })) {
      items.push(item)
      if (items.length === 3) stop.abort()
    }
    expect(items.map(({ kind }) => kind)).toEqual(['partnership', 'partnership', 'partnership', 'summary'])
    expect(items.at(-1)).toMatchObject({
      summary: { complete: false, records: 3, totals: { all: { partnerships: 3 } } },
    })
    expect(closed).toBe(true)
  })

  test('lets go of its source when the loop is left', async () => {
    let closed = false
    async function* source() {
      try {
        for (const record of records) yield await Promise.resolve(record)
      } finally {
        closed = true
      }
    }
    for await (const item of streamProgramme(source(), asOf)) if (item.kind === 'partnership' && item.index === 1) break
    expect(closed).toBe(true)
  })

  test('passes on an error of its source', async () => {
    function* source() {
      yield records[0]!
      throw new Error('the database is gone')
    }
    await expect(collect(source())).rejects.toThrow('the database is gone')
  })

  test('reads a source as for await does', async () => {
    const source = { [Symbol.asyncIterator]: undefined, [Symbol.iterator]: () => records[Symbol.iterator]() }
    expect(await collect(source as never)).toHaveLength(records.length + 1)
    await expect(collect({ [Symbol.iterator]: () => ({ next: () => 5 }) } as never)).rejects.toThrow(
      'no result of an iterator',
    )
  })

  test('applies another policy', async () => {
    const { FY2016 } = await import('deped-school-partnerships')
    const [last] = (await collect(records, { policy: { ...FY2016, id: 'Another' } })).slice(-1)
    expect(last).toMatchObject({ summary: { policy: 'Another' } })
  })

  test.each([
    ['a source that is none', [7, asOf, {}], ['wrong-type records', 'a source']],
    ['an iterator that is no function', [{ [Symbol.iterator]: 1 }, asOf, {}], ['wrong-type records']],
    ['no source', [undefined, asOf, {}], ['missing records']],
    ['a day that is none', [[], 'today', {}], ['not-allowed asOf']],
    ['options that are none', [[], asOf, null], ['wrong-type options']],
    ['an unknown option', [[], asOf, { evry: 5 }], ['unknown-key options.evry']],
    ['no records between two reports of progress', [[], asOf, { every: 0 }], ['not-allowed options.every']],
    ['a function that is none', [[], asOf, { onProgress: 'log' }], ['wrong-type options.onProgress']],
    ['a signal that is none', [[], asOf, { signal: true }], ['wrong-type options.signal']],
    ['a policy that is none', [[], asOf, { policy: {} }], ['missing options.policy.id']],
    ['a null for a policy', [[], asOf, { policy: null }], ['wrong-type options.policy']],
  ] as const)('%s is answered, not thrown', async (_, [source, day, options], [issue]) => {
    const items = await collect(source as never, options as never, day)
    expect(items).toMatchObject([{ kind: 'summary', summary: { outcome: 'invalid-input' } }])
    const [{ summary }] = items as unknown as [
      { readonly summary: { readonly issues: readonly { readonly code: string; readonly path: readonly string[] }[] } },
    ]
    expect(`${summary.issues[0]?.code} ${summary.issues[0]?.path.join('.')}`).toBe(issue)
  })

  test.each(Object.entries(hostile))('%s among the records spoils only itself', async (_, value) => {
    const items = await collect([records[0]!, value as PartnershipRecord, records[1]!])
    expect(
      items.map((item) => (item.kind === 'partnership' ? item.report.outcome === 'invalid-input' : 'summary')),
    ).toEqual([false, true, false, 'summary'])
    expect(items.at(-1)).toMatchObject({ summary: { rejected: [1], records: 3 } })
  })
})

test('names of places are the same without regard to case, in any order', () => {
  const pairing = (id: string, region: string, division: string): PartnershipRecord => ({
    pairing: { leader: { id, region, division }, partner: { id: '900011' } },
  })
  const records = [pairing('900001', 'Region A', 'Cavite'), pairing('900002', 'region a', 'CAVITE')]
  for (const each of [records, [...records].reverse()])
    expect(evaluate(each).totals.divisions).toMatchObject([{ region: 'Region A', division: 'Cavite', partnerships: 2 }])
})

test('levels without a year differ by themselves, and break no rule', () => {
  const pairing = (level: 5 | 7): PartnershipRecord => ({
    pairing: { leader: { id: '900001', pbb: { level } }, partner: { id: '900011' } },
    ledger: [],
  })
  const report = evaluate([pairing(5), pairing(7)])
  expect(report.differing).toEqual([
    {
      school: '900001',
      fact: 'level',
      values: [
        { value: 5, record: 0, side: 'leader' },
        { value: 7, record: 1, side: 'leader' },
      ],
    },
  ])
  expect(report.parts.set.outcome).toBe('compliant')
})

test('the facts of a school that many records tell in many ways are compared in one pass', () => {
  const partner = (index: number) => ({ id: '900001', name: `School ${index}` })
  const many = Array.from({ length: 2000 }, (_, index): PartnershipRecord => ({
    pairing: { leader: { id: String(100000 + index) }, partner: partner(index) },
  }))
  const [fact] = evaluate(many).differing
  expect(fact).toMatchObject({ school: '900001', fact: 'name' })
  expect(fact?.values).toHaveLength(2000)
})

test('an explanation as text says what each figure is', () => {
  const told = explain(
    evaluate([
      {
        ...recorded.find(({ ledger = [] }) => ledger.some(({ kind }) => kind === 'liquidation'))!,
        pairing: { leader: { id: '900001', region: 'Region A', division: 'Division A' }, partner: { id: '900011' } },
      },
    ]),
    { width: 200 },
  )
  expect(told).toContain('all: partnerships 1; ledgers 1; received P')
  expect(told).toContain('“Division A”, “Region A”: partnerships 1; ledgers 1; received P')
  expect(told).toMatch(/liquidated P[\d,.]+(?:, [\d.]+%; standard 90% (?:not )?reached)?/u)
})

test('of many records that name no schools the first fifty are asked about', () => {
  const {
    parts: { set },
    rejected,
  } = evaluate(Array.from({ length: 60 }, () => ({}) as PartnershipRecord))
  expect(rejected).toHaveLength(60)
  expect(set.needs).toHaveLength(50)
  expect(set.findings[0]?.message).toContain('60 could not be read')
})

test('the report explains: the set, the totals, what differs, and the records that were rejected', () => {
  const text = explain(evaluate([...recorded, {} as PartnershipRecord]), { format: 'markdown' })
  expect(text).toContain('## Outcome: non-compliant')
  expect(text).toContain('## Totals')
  expect(text).toContain('pairings/not-twice')
  expect(text).toContain(`Could not be read: record ${recorded.length + 1}.`)
})

describe('of what is much, the explanation tells the first fifty and says how many more there are', () => {
  const pad = (index: number): string => String(index).padStart(2, '0')
  const many = (count: number): string =>
    explain(
      evaluate([
        ...Array.from({ length: count }, (_, index): PartnershipRecord => ({
          pairing: {
            leader: {
              id: String(100000 + index),
              region: `Region ${pad(index)}`,
              division: `Division ${pad(index)}`,
              pbb: { level: 5 },
            },
            partner: { id: String(200000 + index) },
          },
        })),
        // The same pairs once more, each with another level: a fact that differs, and a pair that stands twice.
        ...Array.from({ length: count }, (_, index): PartnershipRecord => ({
          pairing: {
            leader: {
              id: String(100000 + index),
              region: `Region ${pad(index)}`,
              division: `Division ${pad(index)}`,
              pbb: { level: 6 },
            },
            partner: { id: String(200000 + index) },
          },
        })),
        ...Array.from({ length: count }, () => ({}) as PartnershipRecord),
      ]),
      { format: 'markdown' },
    )

  test.each([
    [49, 0],
    [50, 0],
    [51, 1],
    [53, 3],
  ])('%i, of which %i are not told', (count, left) => {
    const text = many(count)
    const shown = count - left
    expect([...text.matchAll(/And (\d+) more\./gu)].map(([, more]) => Number(more))).toEqual(
      left === 0 ? [] : [left, left, left],
    )
    expect([...text.matchAll(/; and (\d+) more/gu)].map(([, more]) => Number(more))).toEqual(left === 0 ? [] : [left])
    expect(text.match(/^\| “?Region \d\d”? \|/gmu)).toHaveLength(shown)
    expect(text.match(/^\| “?Division \d\d”?, “?Region \d\d”? \|/gmu)).toHaveLength(shown)
    expect(text.match(/: 5 in record/gu)).toHaveLength(shown)
    expect(text.match(/: records \d+(?:,| and) \d+\./gu)).toHaveLength(shown)
  })

  test('and of a fact that many records tell, the first values', () => {
    const name = (count: number): string =>
      explain(
        evaluate(
          Array.from({ length: count }, (_, index): PartnershipRecord => ({
            pairing: {
              leader: { id: '100000', name: `School ${pad(index)}` },
              partner: { id: String(200000 + index) },
            },
          })),
        ),
        { width: 5000 },
      )
    expect(name(50)).toContain('“School 49” in record 50.')
    expect(name(51)).toContain('“School 49” in record 50; and 1 more.')
  })
})

test('what differs is told with the year of a level, and places with both their numbers', () => {
  const leader = (level: 5 | 6, latitude: number) => ({
    id: '100000',
    pbb: { year: 2014, level },
    coordinates: { latitude, longitude: 121 },
  })
  const text = explain(
    evaluate([
      { pairing: { leader: leader(5, 14), partner: { id: '200000' } } },
      { pairing: { leader: leader(6, 14.5), partner: { id: '200001' } } },
    ]),
    { width: 200 },
  )
  expect(text).toContain('School 100000, level of 2014: 5 in record 1; 6 in record 2.')
  expect(text).toContain('School 100000, coordinates: “14, 121” in record 1; “14.5, 121” in record 2.')
  const same = evaluate([
    { pairing: { leader: { id: '100000' }, partner: { id: '200000' } } },
    { pairing: { leader: { id: '100000' }, partner: { id: '200001' } } },
  ])
  expect(same.differing).toEqual([])
})

test('a stream that was stopped says that not all records were looked at', async () => {
  const items = await collect(recorded, { signal: { aborted: true } })
  expect(items).toHaveLength(1)
  const [item] = items
  expect(item?.kind === 'summary' && explain(item.summary)).toContain('Not all records were looked at: 0.')
})

test('a share that reaches the standard is told as reached', () => {
  const ledger = [
    { kind: 'receipt', day: '2016-08-22', amount: 100 },
    { kind: 'liquidation', day: '2016-12-01', amount: 90 },
  ] as const
  expect(
    explain(evaluate([{ pairing: { leader: { id: '100000' }, partner: { id: '200000' } }, ledger }]), { width: 300 }),
  ).toContain('P90.00, 90%; standard 90% reached')
})

test('places whose names are alike only when they are written together are two', () => {
  const pairing = (id: string, region: string, division: string, district: string): PartnershipRecord => ({
    pairing: { leader: { id, region, division, district }, partner: { id: '900011' } },
  })
  const { totals } = evaluate([
    pairing('900001', 'A', 'BC', 'D'),
    pairing('900002', 'AB', 'C', 'D'),
    pairing('900003', 'A', 'B', 'CD'),
  ])
  expect(totals.regions).toMatchObject([
    { region: 'A', partnerships: 2 },
    { region: 'AB', partnerships: 1 },
  ])
  expect(totals.divisions.map(({ region, division }) => [region, division])).toEqual([
    ['A', 'B'],
    ['A', 'BC'],
    ['AB', 'C'],
  ])
  // Of two spellings the same one is kept, whichever comes first, part by part.
  const spelt = [pairing('900001', 'a', 'BC', 'D'), pairing('900002', 'A', 'bc', 'D')]
  for (const each of [spelt, [...spelt].reverse()])
    expect(evaluate(each).totals.divisions).toMatchObject([{ region: 'A', division: 'bc', partnerships: 2 }])
})

test('an expense is counted for its own activity alone: of a refund’s expense, and of none where it names none', () => {
  const record: PartnershipRecord = {
    pairing: { leader: { id: '900001' }, partner: { id: '900011' } },
    activities: [
      { dimension: 'disaster-risk-reduction', keyStage: '4-6' },
      { id: 'a', dimension: 'leadership-governance', keyStage: 'k-3' },
    ],
    ledger: [
      { kind: 'receipt', day: '2016-08-22', amount: 100 },
      { kind: 'expense', day: '2016-09-01', amount: 10, voucher: '1', activityId: 'a' },
      { kind: 'refund', day: '2016-09-02', amount: 3, of: '1', voucher: '9' },
      { kind: 'expense', day: '2016-09-03', amount: 5, voucher: '2' },
      { kind: 'refund', day: '2016-09-04', amount: 2, of: '2', voucher: '1' },
    ],
  }
  const { totals } = evaluate([record])
  const open = (list: readonly { readonly open: string }[], name: string) =>
    Object.fromEntries(list.map((each) => [String(Object.entries(each).find(([key]) => key === name)?.[1]), each.open]))
  expect(open(totals.dimensions, 'dimension')).toEqual({
    'leadership-governance': '7.00',
    'disaster-risk-reduction': '0.00',
    undefined: '3.00',
  })
  expect(open(totals.keyStages, 'keyStage')).toEqual({ 'k-3': '7.00', '4-6': '0.00', undefined: '3.00' })
})

describe('a source of a stream', () => {
  const source = (results: readonly unknown[], log: string[]): AsyncIterable<PartnershipRecord> => {
    let at = 0
    return {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve(results[at++] as IteratorResult<PartnershipRecord>),
        return: () => {
          log.push('let go')
          return Promise.resolve({ done: true, value: undefined })
        },
      }),
    }
  }
  test('that ended is not told to let go, and one that is left is', async () => {
    const log: string[] = []
    await collect(source([{ done: false, value: recorded[0] }, { done: true }], log))
    expect(log).toEqual([])
    await collect(source([{ done: false, value: recorded[0] }], log), { signal: { aborted: true } })
    expect(log).toEqual(['let go'])
    for await (const item of streamProgramme(source([{ done: false, value: recorded[0] }], log), asOf)) {
      expect(item.kind).toBe('partnership')
      break
    }
    expect(log).toEqual(['let go', 'let go'])
  })

  test.each([[null], [5], [undefined]])(
    'that gives %s for a result fails, and is not told anything',
    async (result) => {
      const log: string[] = []
      await expect(collect(source([result], log))).rejects.toThrow(
        'The source of the records gave something that is no result of an iterator.',
      )
      expect(log).toEqual([])
    },
  )

  test('need not be one that can let go, nor be told the progress', async () => {
    let first = true
    const items = {
      [Symbol.iterator]: () => ({ next: () => ({ done: !(first && !(first = false)), value: recorded[0] }) }),
    } as Iterable<PartnershipRecord>
    expect(await collect(items)).toHaveLength(2)
    const stopped = {
      [Symbol.iterator]: () => ({ next: () => ({ done: false, value: recorded[0] }) }),
    } as Iterable<PartnershipRecord>
    for await (const item of streamProgramme(stopped, asOf)) {
      expect(item.kind).toBe('partnership')
      break
    }
  })
})

test('facts that differ stand by the numbers of their schools', () => {
  const named = (id: string, name: string, partner: string): PartnershipRecord => ({
    pairing: { leader: { id, name }, partner: { id: partner } },
  })
  const { differing } = evaluate([
    named('100002', 'A', '200000'),
    named('100001', 'A', '200001'),
    named('100002', 'B', '200002'),
    named('100001', 'B', '200003'),
    named('100001', 'A', '200004'),
  ])
  const told = (facts: typeof differing) =>
    facts.map(({ school, values }) => [school, ...values.map(({ value, record }) => `${value} ${record}`)])
  expect(told(differing)).toEqual([
    ['100001', 'A 1', 'B 3'],
    ['100002', 'A 0', 'B 2'],
  ])
  // What a record leaves out differs from nothing, and of several that say the same the first is named.
  const located = (name: string | undefined, district: string, partner: string): PartnershipRecord => ({
    pairing: { leader: { id: '100001', district, ...(name && { name }) }, partner: { id: partner } },
  })
  expect(told(evaluate([located('A', 'X', '200000'), located(undefined, 'X', '200001')]).differing)).toEqual([])
  expect(
    told(evaluate([located('A', 'X', '200000'), located('B', 'Y', '200001'), located('A', 'Z', '200002')]).differing),
  ).toEqual([
    ['100001', 'A 0', 'B 1'],
    ['100001', 'X 0', 'Y 1', 'Z 2'],
  ])
})
