// What differs between two answers, and over many: nothing where nothing does, whatever the order, and every centavo that moved.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkExpense,
  checkPairings,
  compare,
  type Comparison,
  evaluatePartnership,
  evaluateProgramme,
  type ExpenseItem,
  type FigureReference,
  FY2016,
  type Impact,
  impact,
  type PartnershipRecord,
  type Policy,
} from 'deped-school-partnerships'
import { centavosOf } from '../../src/act/compare.ts'
import { decisionsIn, findingsOf } from '../../src/act/decisions.ts'
import { groupBy } from '../../src/decision/group.ts'
import { hostile } from '../laws/hostile.ts'
import { answerTo, inputsOf, tables } from '../tables.ts'

const compared = (before: unknown, after: unknown): Comparison => {
  const told = compare(before, after)
  if (told.outcome === 'invalid-input') throw new Error(JSON.stringify(told.issues))
  return told
}

const day = '2016-12-31'
const authority = 'a test'
const extended: Policy = { ...FY2016, id: 'Extended', validUntil: { value: '2017-03-31', authority } }
const smaller: Policy = {
  ...FY2016,
  id: 'Smaller',
  fund: { value: '1000.00', authority },
  ceilings: { value: { 'supplies-and-materials': '100.00' }, authority },
}

const pairing = {
  leader: { id: '107970', pbb: { year: 2014, level: 5 } },
  partner: { id: '107973', pbb: { year: 2014, level: 1 } },
  onDepEdList: true,
  nearby: true,
} as const
interface Line {
  readonly voucher?: string
  readonly day: string
  readonly amount: string
  readonly item: 'equipment' | 'supplies-and-materials'
  readonly inApprovedWfp?: boolean
}
const recordOf = (lines: readonly Line[], reference = 'A'): PartnershipRecord => ({
  reference,
  pairing,
  activities: [{ id: 'a', activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false }],
  ledger: [
    { kind: 'receipt', day: '2016-08-01', amount: '140000.00' },
    ...lines.map((each) => ({ kind: 'expense' as const, activityId: 'a', inApprovedWfp: true, ...each })),
  ],
})

const answers = tables
  .flatMap(({ cases }) =>
    cases.map((each) => ({
      name: `${each.function}: ${each.name}`,
      answer: answerTo(each) as { kind: string; outcome: string },
    })),
  )
  .filter(({ answer }) => compare(answer, answer).outcome !== 'invalid-input')

test('the findings of one rule in one decision have one result, so that the first can stand for all', () => {
  let count = 0
  for (const { answer, name } of answers)
    for (const { decision } of decisionsIn(answer)) {
      const results = groupBy(findingsOf(decision), ({ rule }) => rule)
      for (const [rule, found] of results) {
        count += found.length > 1 ? 1 : 0
        expect(new Set(found.map(({ result }) => result)).size, `${rule} in ${name}`).toBe(1)
      }
    }
  expect(count).toBeGreaterThan(5)
})

test('of several findings of a rule that find something else the figures of the first are told', () => {
  const pairOf = (leader: string, partner: string) => ({ leader: { id: leader }, partner: { id: partner } })
  const twice = ['107973', '107974'].flatMap((partner) => ['107970', '107971'].map((leader) => pairOf(leader, partner)))
  const [was, is] = [checkPairings(twice), checkPairings([pairOf('107970', '107973')])]
  const [change] = compared(was, is)
    .decisions.flatMap(({ rules }) => rules)
    .filter(({ rule }) => rule === 'pairings/not-twice')
  expect(change).toMatchObject({ before: 'breached', after: 'met', figuresBefore: { school: '107973' } })
})

test('no answer differs from itself', () => {
  expect(answers.length).toBeGreaterThan(300)
  for (const { answer, name } of answers)
    expect(compared(answer, answer), name).toMatchObject({ outcome: 'same', decisions: [], amounts: [], figures: [] })
})

test('what changed from one answer to another changed back from the other to the one', { timeout: 300_000 }, () => {
  for (const [index, { answer }] of answers.entries()) {
    if (index % 3 > 0) continue
    const other = answers.slice(index + 1).find(({ answer: { kind } }) => kind === answer.kind)?.answer
    if (!other) continue
    const [there, back] = [compared(answer, other), compared(other, answer)]
    const sorted = (list: readonly object[]): string[] => list.map((each) => JSON.stringify(each)).sort()
    expect(sorted(there.decisions.map(({ before = '', after = '' }) => ({ before, after })))).toEqual(
      sorted(back.decisions.map(({ before = '', after = '' }) => ({ before: after, after: before }))),
    )
    type Told = FigureReference & { readonly before?: unknown; readonly after?: unknown; readonly moved?: string }
    const places = (list: readonly Told[], isBack = false): readonly string[] =>
      sorted(
        list.map(({ kind, part, figure, end, of, before, after, moved = '' }) => {
          const by = /^-?0\.00$/u.test(moved) ? moved : moved.startsWith('-') ? moved.slice(1) : `-${moved}`
          const figures = isBack ? [after, before, moved && by] : [before, after, moved]
          return [kind, part, figure, end, of, ...figures.map((each) => each ?? 'none')]
        }),
      )
    expect(places(there.amounts)).toEqual(places(back.amounts, true))
    expect(places(there.figures)).toEqual(places(back.figures, true))
  }
})

test('an extension makes an expense eligible, by one rule, with its figures, its clauses and the money that moved', () => {
  const record = recordOf([{ voucher: 'DV-1', day: '2017-01-02', amount: '99.95', item: 'supplies-and-materials' }])
  const told = compared(
    evaluatePartnership(record, '2017-02-01'),
    evaluatePartnership(record, '2017-02-01', { policy: extended }),
  )
  expect(
    told.decisions.map(({ kind, before, after, rules }) => [kind, before, after, rules.map(({ rule }) => rule)]),
  ).toEqual([
    ['partnership', 'non-compliant', 'undetermined', []],
    ['expense', 'non-eligible', 'eligible', ['expenses/within-validity']],
    ['fund', 'non-compliant', 'compliant', ['fund/purpose']],
  ])
  expect(told.decisions[1]).toMatchObject({
    subject: { voucher: 'DV-1' },
    rules: [
      {
        before: 'breached',
        after: 'met',
        figuresBefore: { limit: '2016-12-31' },
        figuresAfter: { limit: '2017-03-31' },
        clauses: ['do44/fund/validity'],
      },
    ],
  })
  const fund = { kind: 'fund', part: 'fund', subject: { path: [] } }
  const ends = (figure: string, before: string, after: string, moved: string) =>
    (['least', 'most'] as const).map((end) => ({ ...fund, figure, end, before, after, moved }))
  expect(told.amounts).toEqual([
    { ...fund, figure: 'spent', before: '0.00', after: '99.95', moved: '99.95' },
    { ...fund, figure: 'ineligible', before: '99.95', after: '0.00', moved: '-99.95' },
    ...ends('toAccountFor', '140000.00', '139900.05', '-99.95'),
    ...ends('misspent', '99.95', '0.00', '-99.95'),
    ...ends('lapsed', '140000.00', '0.00', '-140000.00'),
  ])
  expect(told.figures.map(({ figure, end, of, before, after }) => [figure, end, of, before, after])).toEqual([
    ['utilization', 'least', undefined, '0.0000', '0.0007'],
    ['utilization', 'most', undefined, '0.0000', '0.0007'],
    ['ledger.countsAs', undefined, ['expense', 'DV-1'], 'ineligible', 'spent'],
  ])
})

const line = {
  voucher: fc.constantFrom('DV-1', 'DV-2', 'DV-3'),
  day: fc.constantFrom('2016-09-01', '2017-01-02'),
  amount: fc.constantFrom('0.01', '99.99', '2000.00'),
  item: fc.constantFrom('equipment' as const, 'supplies-and-materials' as const),
}
const requiredKeys = ['day', 'amount', 'item'] as const
const lines = fc.array(fc.record(line, { requiredKeys: [...requiredKeys] }), { maxLength: 5 })
/** With lines that are alike and come to something else. */
const mixed = fc.array(
  fc.record({ ...line, inApprovedWfp: fc.boolean() }, { requiredKeys: [...requiredKeys, 'inApprovedWfp'] }),
  { maxLength: 5 },
)

test('the order of a ledger has no part in it', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(mixed, fc.infiniteStream(fc.nat()), fc.constantFrom(extended, smaller), (list, keys, policy) => {
      const other = list
        .map((each) => ({ each, key: keys.next().value as number }))
        .sort((one, two) => one.key - two.key)
        .map(({ each }) => each)
      const [one, two] = [recordOf(list), recordOf(other)]
      expect(compared(evaluatePartnership(one, '2017-02-01'), evaluatePartnership(two, '2017-02-01'))).toMatchObject({
        outcome: 'same',
      })
      const changes = (record: PartnershipRecord): string[] => {
        const { decisions, amounts, figures } = compared(
          evaluatePartnership(record, '2017-02-01'),
          evaluatePartnership(record, '2017-02-01', { policy }),
        )
        return [
          ...decisions.map(({ kind, before, after, rules }) =>
            JSON.stringify([kind, before, after, rules.map((each) => [each.rule, each.before, each.after])]),
          ),
          ...[...amounts, ...figures].map(({ subject, ...told }) => JSON.stringify([subject?.voucher, told])),
        ].sort()
      }
      expect(changes(one)).toEqual(changes(two))
    }),
  )
})

test('answers of two kinds, and what is no answer, are refused', () => {
  const expense = checkExpense({})
  expect(compare(expense, evaluatePartnership({ pairing }, day))).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['after', 'kind'] }],
  })
  for (const value of Object.values(hostile)) {
    expect(compare(value, expense).outcome).toBe('invalid-input')
    expect(compare(expense, value).outcome).toBe('invalid-input')
  }
})

test.each([
  ['0.00', 0n],
  ['0.05', 5n],
  ['1500.00', 150000n],
  ['-1500.25', -150025n],
  ['999999999999.99', 99999999999999n],
  ['1500', undefined],
  ['1500.5', undefined],
  ['1500.005', undefined],
  ['1,500.00', undefined],
  ['P1500.00', undefined],
  ['--1.00', undefined],
  ['2016-12-31', undefined],
  ['', undefined],
  [1500.25, undefined],
  [{ least: '1.00', most: '2.00' }, undefined],
  [undefined, undefined],
])('%j is an amount of %s centavos', (amount, expected) => {
  expect(centavosOf(amount)).toBe(expected)
})

test('a score that stands in an answer and is none is refused by its place', () => {
  const sbm = { principles: {} }
  const report = evaluatePartnership({ pairing, incentives: { successful: true }, sbm }, day)
  if (report.outcome === 'invalid-input' || !report.parts.sbm || report.parts.sbm.outcome === 'invalid-input')
    throw new Error('unread')
  expect(compare(report, report).outcome).toBe('same')
  for (const before of [{ ...report.parts.sbm.before, outcome: 3 }, { because: [] }]) {
    const other = { ...report, parts: { ...report.parts, sbm: { ...report.parts.sbm, before } } }
    expect(compare(report, other)).toMatchObject({ outcome: 'invalid-input' })
    const { issues } = compare(report, other) as { readonly issues: readonly { readonly path: readonly unknown[] }[] }
    expect(issues[0]!.path.slice(0, 4)).toEqual(['after', 'parts', 'sbm', 'before'])
  }
})

const told = async (...given: Parameters<typeof impact>): Promise<Impact> => {
  const answer = await impact(...given)
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}
const sides = (policy: Policy, asOf = '2017-02-01') => ({ before: { asOf }, after: { asOf, policy } })

describe('impact', () => {
  const real = inputsOf<readonly [PartnershipRecord]>('partnerships.json').map(([record]) => record)

  test('of a policy on itself there is none; of records that cannot be read, and of none, it is not known', async () => {
    const records = [
      ...real,
      {} as PartnershipRecord,
      recordOf([{ day: '2017-01-02', amount: '1.00', item: 'equipment' }]),
    ]
    for (const policy of [FY2016, extended, smaller])
      expect(await told(records, { before: { asOf: day, policy }, after: { asOf: day, policy } })).toMatchObject({
        outcome: 'undetermined',
        records: records.length,
        changed: 0,
        outcomes: [],
        rules: [],
        decisions: [],
        set: [],
        amounts: [],
        shares: [],
        figures: [],
      })
    const itself = { before: { asOf: day }, after: { asOf: day } }
    expect(await told([{ pairing }], itself)).toMatchObject({ outcome: 'same', rejected: 0 })
    for (const none of [[], [{} as PartnershipRecord]])
      expect(await told(none, itself)).toMatchObject({ outcome: 'undetermined', changed: 0 })
  })

  test('what changes is told in one order, whatever that of the records', async () => {
    const counts = ({ outcomes, rules }: Impact) => ({
      outcomes: outcomes.map(({ before, after, partnerships }) => [before, after, partnerships]),
      rules: rules.map(({ rule, before, after, partnerships }) => [rule, before, after, partnerships]),
    })
    const other = { before: { asOf: '2016-10-01' }, after: { asOf: '2017-02-01', policy: smaller } }
    const [one, reversed] = [await told(real, other), await told([...real].reverse(), other)]
    expect(counts(one).rules.length).toBeGreaterThan(2)
    expect(counts(reversed)).toEqual(counts(one))
  })

  test('it counts what comparing each partnership by itself shows, and the sums are those of the two programmes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { maxLength: 6 }),
        fc.constantFrom(extended, smaller),
        async (ledgers, policy) => {
          const records = ledgers.map((list, index) => recordOf(list, `R-${index}`))
          const answer = await told(records, sides(policy))
          const each = records.map((record) =>
            compared(evaluatePartnership(record, '2017-02-01'), evaluatePartnership(record, '2017-02-01', { policy })),
          )
          expect(answer.changed).toBe(each.filter(({ decisions }) => decisions.length > 0).length)
          const rules = each.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.rules))
          for (const { rule, before, after, decisions } of answer.rules)
            expect(decisions).toBe(
              rules.filter((one) => one.rule === rule && one.before === before && one.after === after).length,
            )
          expect(answer.rules.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(rules.length)
          const [was, is] = [
            evaluateProgramme(records, '2017-02-01'),
            evaluateProgramme(records, '2017-02-01', { policy }),
          ]
          if (was.outcome === 'invalid-input' || is.outcome === 'invalid-input') throw new Error('unread')
          for (const { kind, figure, end, before, after } of answer.amounts) {
            if (kind !== 'fund' || !(figure in was.totals.all)) continue
            expect(was.totals.all).toMatchObject({ [figure]: end ? { [end]: before } : before })
            expect(is.totals.all).toMatchObject({ [figure]: end ? { [end]: after } : after })
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  test('a stream, a list and a generator give the same, and the first five of each are named', async () => {
    const records = Array.from({ length: 9 }, (_, index) =>
      recordOf([{ day: '2017-01-02', amount: '10.00', item: 'supplies-and-materials' }], `R-${index}`),
    )
    const fromList = await told(records, sides(extended))
    async function* stream(): AsyncGenerator<PartnershipRecord> {
      for (const record of records) yield await Promise.resolve(record)
    }
    expect(await told(stream(), sides(extended))).toEqual(fromList)
    expect(await told(new Set(records), sides(extended))).toEqual(fromList)
    expect(
      fromList.rules.map(({ rule, before, after, decisions, partnerships, examples }) => [
        rule,
        before,
        after,
        decisions,
        partnerships,
        examples.map(({ reference }) => reference),
      ]),
    ).toEqual([
      ['expenses/within-validity', 'breached', 'met', 9, 9, ['R-0', 'R-1', 'R-2', 'R-3', 'R-4']],
      ['fund/purpose', 'breached', 'met', 9, 9, ['R-0', 'R-1', 'R-2', 'R-3', 'R-4']],
    ])
    expect(fromList.amounts.map(({ figure, end, moved }) => [figure, end, moved])).toEqual([
      ['spent', undefined, '90.00'],
      ['ineligible', undefined, '-90.00'],
      ['toAccountFor', 'least', '-90.00'],
      ['toAccountFor', 'most', '-90.00'],
      ['misspent', 'least', '-90.00'],
      ['misspent', 'most', '-90.00'],
      ['lapsed', 'least', '-1260000.00'],
      ['lapsed', 'most', '-1260000.00'],
    ])
  })

  test('what only the set shows is told, and two days are compared as two policies are', async () => {
    const two = { ...FY2016, id: 'Two', leadersPerPartner: { value: 2, authority } }
    const other = {
      ...recordOf([]),
      pairing: { ...pairing, leader: { id: '107605', pbb: { year: 2014, level: 5 } } },
    } as const
    const answer = await told([recordOf([]), other], sides(two))
    expect([answer.outcome, answer.changed]).toEqual(['different', 0])
    expect(answer.set.flatMap(({ rules }) => rules.map(({ rule, before, after }) => [rule, before, after]))).toEqual([
      ['pairings/not-twice', 'breached', 'met'],
    ])
    const record = recordOf([{ day: '2017-01-02', amount: '10.00', item: 'equipment' }])
    const days = await told([record], { before: { asOf: '2017-01-01' }, after: { asOf: '2017-01-02' } })
    expect(days.outcome).toBe('different')
    expect(days.amounts.map(({ kind, figure, end, moved }) => [kind, figure, end, moved])).toEqual([
      ['expense', 'amount', undefined, '10.00'],
      ['fund', 'ineligible', undefined, '10.00'],
      ['fund', 'cash', undefined, '-10.00'],
      ['fund', 'paidOut', undefined, '10.00'],
      ['fund', 'misspent', 'least', '10.00'],
      ['fund', 'misspent', 'most', '10.00'],
    ])
  })

  test('what cannot be read is refused by its place, and what reading the source throws is passed on', async () => {
    const good = sides(extended)
    expect(await impact(3 as never, good)).toMatchObject({ issues: [{ path: ['records'] }] })
    expect(await impact([], { ...good, after: { asOf: 'x' } })).toMatchObject({
      issues: [{ path: ['options', 'after', 'asOf'] }],
    })
    expect(await impact([], { before: good.before } as never)).toMatchObject({ outcome: 'invalid-input' })
    for (const value of Object.values(hostile)) expect((await impact([], value as never)).outcome).toBe('invalid-input')
    function* failing(): Generator<PartnershipRecord> {
      yield recordOf([])
      throw new Error('the source failed')
    }
    await expect(impact(failing(), good)).rejects.toThrow('the source failed')
  })

  test('a refusal says which question it refuses, and a source that breaks the rules of iterators is told for it', async () => {
    expect(await impact(3 as never, sides(extended))).toMatchObject({ kind: 'impact' })
    for (const odd of [3, null, undefined, 'x']) {
      let isOver = false
      const next = () => {
        const result = isOver ? { done: true, value: undefined } : odd
        isOver = true
        return result
      }
      const source = { [Symbol.iterator]: () => ({ next }) } as never
      await expect(impact(source, sides(extended)), String(odd)).rejects.toThrow('no result of an iterator')
    }
  })
})

test('an expense whose item or day is learned or mended is one decision, with and without a voucher, alone and in a report', () => {
  const known = {
    amount: '700.00',
    day: '2016-09-15',
    item: 'supplies-and-materials',
    activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
    inApprovedWfp: true,
  } as const
  const stages = [{ item: undefined }, { item: 'equipment' }, {}, { day: '2017-01-05', item: undefined }] as const
  const found = ({ findings }: { readonly findings: readonly { readonly rule: string; readonly result: string }[] }) =>
    findings.map(({ rule, result }) => [rule, result])
  for (const voucher of ['DV-1', undefined])
    for (const one of stages)
      for (const other of stages) {
        const [was, is] = [checkExpense({ ...known, ...one, voucher }), checkExpense({ ...known, ...other, voucher })]
        expect(compared(was, is).decisions.map(({ before, after }) => [before, after])).toEqual(
          isDeepStrictEqual(found(was), found(is)) ? [] : [[was.outcome, is.outcome]],
        )
      }
  const { activity, ...line } = known
  const report = (items: readonly (ExpenseItem | undefined)[]) =>
    evaluatePartnership(
      {
        pairing: { leader: { id: '300001' }, partner: { id: '100001' } },
        activities: [{ id: 'ict', ...activity }],
        ledger: items.map((item, index) => ({
          kind: 'expense',
          ...line,
          activityId: 'ict',
          item,
          voucher: `DV-${index}`,
        })),
      },
      '2016-12-31',
    )
  const told = compared(
    report(['equipment', 'supplies-and-materials', undefined]),
    report(['supplies-and-materials', 'supplies-and-materials', 'equipment']),
  )
  expect(
    told.decisions.flatMap(({ kind, subject, before, after }) =>
      kind === 'expense' ? [[subject.voucher, before, after]] : [],
    ),
  ).toEqual([
    ['DV-0', 'non-eligible', 'eligible'],
    ['DV-2', 'undetermined', 'non-eligible'],
  ])
})

test('of two expenses of one day and amount each is held against that of its item', () => {
  const [day, amount] = ['2016-09-01', '5.00']
  const [bought, supplied] = [
    { day, amount, item: 'equipment' },
    { day, amount, item: 'supplies-and-materials' },
  ] as const
  const ledgerOf = (lines: readonly object[]) => {
    const { ledger = [], ...others } = recordOf([])
    const spent = lines.map((each) => ({ kind: 'expense', activityId: 'a', ...each }))
    return evaluatePartnership({ ...others, ledger: [...ledger, ...spent] } as PartnershipRecord, '2016-12-31')
  }
  const before = ledgerOf([{ ...bought, inApprovedWfp: true }, supplied])
  const after = ledgerOf([
    { ...bought, inApprovedWfp: false },
    { ...supplied, inApprovedWfp: true },
  ])
  const changes = compared(before, after).decisions.filter(({ kind }) => kind === 'expense')
  expect(changes.map(({ before: was, after: is }) => [was, is])).toEqual([
    ['non-eligible', 'non-eligible'],
    ['undetermined', 'eligible'],
  ])
})

test('an expense of another day and amount is that of its voucher; of two that have none each is another', () => {
  const outcomesOf = (named: object) => {
    const [was, is] = [
      { ...named, day: '2016-09-01', amount: '5.00', item: 'equipment' },
      { ...named, day: '2016-09-02', amount: '6.00', item: 'supplies-and-materials' },
    ] as const
    const [before, after] = [was, is].map((each) => evaluatePartnership(recordOf([each]), '2016-12-31'))
    const changes = compared(before, after).decisions.filter(({ kind }) => kind === 'expense')
    return changes.map((each) => [each.before, each.after])
  }
  expect(outcomesOf({ voucher: 'DV-1' })).toEqual([['non-eligible', 'eligible']])
  expect(outcomesOf({})).toEqual([
    [undefined, 'eligible'],
    ['non-eligible', undefined],
  ])
})

test('what is damaged is told with its place, and not taken for nothing', () => {
  const record = {
    pairing: { leader: { id: '107970' }, partner: { id: '107973' } },
    ledger: [{ kind: 'receipt', day: '2016-08-01', amount: '1000.10' }],
  } as const
  const report = JSON.parse(JSON.stringify(evaluatePartnership(record, '2016-12-31'))) as Report
  interface Report {
    readonly parts: { readonly fund: object; readonly pairing: object }
  }
  const withFund = (fields: object) => ({
    ...report,
    parts: { ...report.parts, fund: { ...report.parts.fund, ...fields } },
  })
  for (const received of ['1,000.10', 5, '1.005', '1e9', '12', '', null]) {
    const told = compare(withFund({ received }), report)
    expect(told.outcome === 'invalid-input' && told.issues.map(({ path }) => path)).toEqual([
      ['before', 'parts', 'fund', 'received'],
    ])
  }
  const ranged = compare(report, withFund({ toAccountFor: { least: '0.00', most: 'all' } }))
  expect(ranged.outcome === 'invalid-input' && ranged.issues[0].path).toEqual([
    'after',
    'parts',
    'fund',
    'toAccountFor',
    'most',
  ])
  const bare = { ...report, parts: { ...report.parts, pairing: { ...report.parts.pairing, findings: null } } }
  const told = compare(bare, report)
  expect(told.outcome === 'invalid-input' && told.issues[0].path.slice(0, 3)).toEqual(['before', 'parts', 'pairing'])
})
