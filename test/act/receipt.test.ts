// Receipts: one that was made here verifies, and whatever is changed in it or in its record is found.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  type AnswerReceipt,
  checkActivity,
  checkDuties,
  checkExpense,
  checkPairings,
  classifySchool,
  evaluatePartnership,
  evaluateProgramme,
  FY2016,
  type PartnershipRecord,
  type PartnershipReport,
  type Path,
  receipt,
  verifyReceipt,
  version,
} from 'deped-school-partnerships'
import { hostile } from '../laws/hostile.ts'
import { answerTo, argumentsOf, type Case, tables } from '../tables.ts'
import { some } from '../share.ts'

const hash = {
  algorithm: 'SHA-256',
  digest: (bytes: Uint8Array<ArrayBuffer>) => createHash('sha256').update(bytes).digest(),
}
const inBrowsers = {
  algorithm: 'SHA-256',
  digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
}
const asReceipt = (value: Awaited<ReturnType<typeof receipt>>): AnswerReceipt => {
  if (value.outcome === 'invalid-input') throw new Error(JSON.stringify(value))
  return value as AnswerReceipt
}

/** Kinds of answers that a record alone makes. */
const receipted = new Set([
  'classifySchool',
  'checkPairing',
  'checkPairings',
  'checkActivity',
  'checkExpense',
  'fundBalance',
  'checkDuties',
  'checkIncentives',
  'scoreSbm',
  'checkForm',
  'evaluatePartnership',
  'evaluateProgramme',
])
const optionsOf = (each: Case): object => {
  const given = argumentsOf(each)
  return given.length > each.input.length ? (given.at(-1) as object) : {}
}
const cases = tables
  .flatMap((table) => table.cases)
  .filter((each) => receipted.has(each.function) && (answerTo(each) as { outcome: string }).outcome !== 'invalid-input')

test('the receipt of every case verifies, as it is and as its JSON, with either hash function', async () => {
  expect(cases.length).toBeGreaterThan(300)
  for (const each of some(cases)) {
    const [record] = each.input
    const made = asReceipt(await receipt(record, answerTo(each), { hash }))
    expect(await receipt(record, answerTo(each), { hash: inBrowsers })).toEqual(made)
    const options = { hash, ...optionsOf(each) }
    const kept = JSON.parse(JSON.stringify(made)) as unknown
    expect(await verifyReceipt(record, kept, options), each.name).toMatchObject({ outcome: 'same', differences: [] })
    expect(made.outcome).toBe((answerTo(each) as { outcome: string }).outcome)
  }
})

const day = '2016-12-31'
/** A partnership with all there can be on record, and as many expenses. */
const recordOf = (expenses: number): PartnershipRecord => ({
  reference: 'Imus I',
  pairing: {
    leader: { id: '107970', name: 'Bayan Luma I ES', pbb: { year: 2014, level: 5 } },
    partner: { id: '107973', name: 'Cayetano Topacio ES', pbb: { year: 2014, level: 1 } },
    onDepEdList: true,
    nearby: true,
  },
  activities: [
    {
      id: 'drill',
      activity: 'preparedness-drills',
      partnerNeed: true,
      fundedByOtherProgramme: false,
      fieldTrip: false,
    },
  ],
  ledger: [
    { kind: 'receipt', day: '2016-08-30', amount: '140000.00' },
    ...Array.from({ length: expenses }, (_, index) => ({
      kind: 'expense' as const,
      day: '2016-10-03',
      amount: '100.00',
      voucher: `DV-${index + 1}`,
      item: index % 7 === 0 ? ('equipment' as const) : ('supplies-and-materials' as const),
      activityId: 'drill',
      ...(index % 3 > 0 && { inApprovedWfp: true }),
    })),
  ],
  duties: { done: { 'leader-a': '2016-08-01', 'leader-g': '2016-08-22' }, wfpApproved: '2016-08-25' },
  incentives: { staff: [{ label: 'Teachers', personnel: 'teaching' }] },
})

test.each([0, 1, 20, 300])('with %i expenses a receipt is at most a twentieth of the report', async (expenses) => {
  const record = recordOf(expenses)
  const report = evaluatePartnership(record, day)
  const made = await receipt(record, report, { hash })
  const [small, whole] = [JSON.stringify(made).length, JSON.stringify(report).length]
  expect(small / whole).toBeLessThanOrEqual(0.05)
})

test('beside its results a receipt has a bounded length: each rule is named once, and each finding is a letter', async () => {
  for (const each of some(cases)) {
    const kept = asReceipt(await receipt(each.input[0], answerTo(each), { hash }))
    const results = Object.entries(kept.results).reduce((sum, [rule, { length }]) => sum + rule.length + 6 + length, 0)
    expect(JSON.stringify(kept).length - results, each.name).toBeLessThanOrEqual(350)
  }
})

const record = recordOf(3)
const made = asReceipt(await receipt(record, evaluatePartnership(record, day), { hash }))

test.each<[string, Partial<Record<keyof AnswerReceipt, unknown>>, string[]]>([
  ['another outcome', { outcome: 'compliant' }, ['outcome']],
  ['another policy', { policy: 'Local' }, ['policy']],
  ['no policy', { policy: undefined }, ['policy']],
  ['a framework that none went by', { framework: 'Local' }, ['framework']],
  ['another digest of the record', { record: '00'.repeat(32) }, ['record']],
  ['another digest of the answer', { answer: '00'.repeat(32) }, ['answer']],
  ['another result', { results: { ...made.results, 'pairing/nearby': 'b' } }, ['pairing/nearby']],
  ['a result more', { results: { ...made.results, 'pairing/nearby': 'mm' } }, ['pairing/nearby']],
  ['a rule that there is not', { results: { ...made.results, 'pairing/none': 'm' } }, ['pairing/none']],
  ['another kind', { of: 'pairing' }, ['answer', 'outcome']],
])('%s is found', async (_, forged, found) => {
  const verified = await verifyReceipt(record, { ...made, ...forged }, { hash })
  expect(verified.outcome).toBe('different')
  if (verified.outcome === 'invalid-input') return
  expect(verified.differences.map(({ entry, rule }) => rule ?? entry)).toEqual(expect.arrayContaining(found))
})

test.each(['', '0', '0g', 'AB', '00'.repeat(65), ['00']])('the digest %j is refused by its place', async (answer) => {
  const { outcome } = await verifyReceipt(record, { ...made, answer: '00'.repeat(64) }, { hash })
  expect(outcome).toBe('different')
  expect(await verifyReceipt(record, { ...made, answer }, { hash })).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['receipt', 'answer'] }],
  })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['a text', 'm'],
  ['a number', 1],
  ['a rule by no name', { Pairing: 'm' }],
  ['a rule that no room has', { 'pairing/nearby/far': 'm' }],
  ['a result that there is not', { 'pairing/nearby': 'x' }],
  ['no result', { 'pairing/nearby': '' }],
  ['a result that is no text', { 'pairing/nearby': ['m'] }],
  ['too many rules', Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`pairing/rule-${index}`, 'm']))],
])('of results, %s is refused by its place', async (_, results) => {
  expect(await verifyReceipt(record, { ...made, results }, { hash })).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['receipt', 'results'] }],
  })
})

test('another record, another day and another policy are found', async () => {
  const withPolicy = { ...FY2016, id: 'Local', fund: { value: '1.00', authority: 'a test' } }
  const told = async (...given: Parameters<typeof verifyReceipt>) => {
    const verified = await verifyReceipt(...given)
    return verified.outcome === 'invalid-input'
      ? verified.issues
      : [verified.outcome, ...verified.differences.map(({ entry, rule }) => rule ?? entry)]
  }
  expect(await told(recordOf(4), made, { hash })).toEqual(expect.arrayContaining(['different', 'record', 'answer']))
  expect(await told(record, { ...made, asOf: '2016-09-30' }, { hash })).toEqual(
    expect.arrayContaining(['different', 'answer']),
  )
  expect(await told(record, made, { hash, policy: withPolicy })).toEqual(
    expect.arrayContaining(['different', 'policy', 'fund/received']),
  )
  expect(await told({}, made, { hash })).toEqual(expect.arrayContaining(['different', 'outcome']))
})

test('a day that the answer does not have is found in its receipt', async () => {
  const school = { id: '107970', pbb: { year: 2014, level: 5 } } as const
  const kept = asReceipt(await receipt(school, classifySchool(school), { hash }))
  const told = await verifyReceipt(school, { ...kept, asOf: '1999-01-01' }, { hash })
  expect(told).toMatchObject({ outcome: 'different', differences: [{ entry: 'asOf', receipt: '1999-01-01' }] })
  expect(await verifyReceipt(school, kept, { hash })).toMatchObject({ outcome: 'same', differences: [] })
})

test('a record with fields that are let pass verifies with them', async () => {
  const [wider, options] = [{ ...record, column: 'A' }, { unknownKeys: 'ignore' }] as const
  const kept = await receipt(wider, evaluatePartnership(wider, day, options), { hash })
  expect((await verifyReceipt(wider, kept, { hash, ...options })).outcome).toBe('same')
  expect((await verifyReceipt(wider, kept, { hash })).outcome).toBe('different')
})

test('a receipt of another version says so, and what would be decided otherwise now', async () => {
  const older = { ...made, version: '0.9.0', answer: '00' }
  expect(await verifyReceipt(record, older, { hash })).toEqual({
    kind: 'verification',
    outcome: 'another-version',
    version,
    differences: [{ entry: 'version', receipt: '0.9.0', now: version }],
  })
  const other = { ...older, results: { ...made.results, 'pairing/nearby': 'b' } }
  expect(await verifyReceipt(record, other, { hash })).toMatchObject({
    outcome: 'another-version',
    differences: [{ entry: 'version' }, { entry: 'results', rule: 'pairing/nearby', receipt: 'b', now: 'm' }],
  })
})

test('a receipt by another hash function, and a function that gives no digest, are refused', async () => {
  const told = async (given: Promise<{ outcome: string; issues?: unknown }>) => await given
  expect(await told(verifyReceipt(record, made, { hash: { ...hash, algorithm: 'SHA-512' } }) as never)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['options', 'hash', 'algorithm'] }],
  })
  for (const digest of [() => 'x', () => undefined, () => new Uint8Array(), async () => await Promise.resolve(null)])
    expect(
      await receipt(record, evaluatePartnership(record, day), { hash: { ...hash, digest: digest as never } }),
    ).toMatchObject({
      outcome: 'invalid-input',
    })
  const algorithms = ['', ' ', 'x'.repeat(41), 'a\nb', 256, undefined].map((algorithm) => ({ ...hash, algorithm }))
  const answer = evaluatePartnership(record, day)
  for (const bad of [null, 'SHA-256', hash.digest, {}, { algorithm: 'x' }, ...algorithms])
    for (const given of [
      await receipt(record, answer, { hash: bad as never }),
      await verifyReceipt(record, made, { hash: bad as never }),
    ])
      expect(given, JSON.stringify(bad)).toMatchObject({
        outcome: 'invalid-input',
        issues: [{ path: ['options', 'hash'] }],
      })
  for (const none of [undefined, {}])
    expect(await receipt(record, answer, none as never)).toMatchObject({ outcome: 'invalid-input' })
})

test('what no function answered has no receipt', async () => {
  for (const answer of [
    undefined,
    {},
    evaluatePartnership({} as never, day),
    { ...evaluatePartnership(record, day), kind: 'x' },
  ])
    expect(await receipt(record, answer, { hash })).toMatchObject({ outcome: 'invalid-input' })
})

test.each(Object.entries(hostile))('%s is refused as a record, an answer, a receipt and options', async (_, value) => {
  const report = evaluatePartnership(record, day) as PartnershipReport
  expect(await receipt(record, value, { hash })).toMatchObject({ outcome: 'invalid-input' })
  for (const other of [value, { ...record, ledger: value }, { ...record, ledger: [value], incentives: value }])
    expect(await receipt(other, report, { hash })).toMatchObject({ outcome: 'invalid-input' })
  const forged = { ...report, parts: { ...report.parts, fund: { ...report.parts.fund, ledger: [value] } } }
  expect(await receipt(record, forged, { hash })).toMatchObject({ outcome: 'invalid-input' })
  expect(await receipt(record, { ...report, findings: [value] }, { hash })).toMatchObject({ outcome: 'invalid-input' })
  expect(await receipt(record, report, value as never)).toMatchObject({ outcome: 'invalid-input' })
  expect(await verifyReceipt(record, value, { hash })).toMatchObject({ outcome: 'invalid-input' })
  expect(['invalid-input', 'different']).toContain((await verifyReceipt(value, made, { hash })).outcome)
  expect(await verifyReceipt(record, { ...made, results: value }, { hash })).toMatchObject({ kind: 'verification' })
})

describe('an answer that is about another record is refused', () => {
  type Change = (record: PartnershipRecord) => object
  const withEntry = (entry: number, change: object) => (each: PartnershipRecord) => ({
    ...each,
    ledger: each.ledger!.map((line, index) => (index === entry ? { ...line, ...change } : line)),
  })
  const school = (side: 'leader' | 'partner', change: object) => (each: PartnershipRecord) => ({
    ...each,
    pairing: { ...each.pairing, [side]: { ...each.pairing.leader, ...change } },
  })
  const changes: [string, Change, string][] = [
    ['another leader', school('leader', { id: '107971' }), 'about leader "107970"'],
    ['another partner', school('partner', { id: '107974' }), 'about partner "107973"'],
    ['another name of a school', school('leader', { name: 'School A' }), 'about label "Bayan Luma I ES"'],
    ['another reference', (each) => ({ ...each, reference: 'Imus II' }), 'about reference "Imus I"'],
    ['no reference', (each) => ({ ...each, reference: undefined }), 'has no reference there'],
    [
      'another activity',
      (each) => ({ ...each, activities: [{ ...each.activities![0], id: 'ict' }] }),
      'activity "drill"',
    ],
    [
      'a described activity',
      (each) => ({ ...each, activities: [{ ...each.activities![0], description: 'x' }] }),
      'no label',
    ],
    ['one activity more', (each) => ({ ...each, activities: [...each.activities!, {}] }), 'about 1 activities'],
    ['no activities', (each) => ({ ...each, activities: null }), 'has no activities there'],
    ['another voucher', withEntry(2, { voucher: 'DV-9' }), 'about voucher "DV-2"'],
    ['another day of an expense', withEntry(2, { day: '2016-10-04' }), 'about day "2016-10-03"'],
    ['another amount of an expense', withEntry(2, { amount: 100.01 }), 'has amount "100.01" there'],
    ['another item', withEntry(2, { item: 'utilities' }), 'about item "supplies-and-materials"'],
    ['a described expense', withEntry(2, { description: 'Paper' }), 'has description "Paper" there'],
    ['another receipt', withEntry(0, { amount: '140000.01' }), 'about amount "140000.00"'],
    ['another kind of entry', withEntry(0, { kind: 'liquidation' }), 'about kind "receipt"'],
    ['one expense more', (each) => ({ ...each, ledger: [...each.ledger!, each.ledger![1]] }), 'about 3 expenses'],
    ['a receipt more', (each) => ({ ...each, ledger: [...each.ledger!, each.ledger![0]] }), 'about 4 ledger'],
    ['other staff', (each) => ({ ...each, incentives: { staff: [{ label: 'All' }] } }), 'about label "Teachers"'],
    ['more staff', (each) => ({ ...each, incentives: { staff: [...each.incentives!.staff!, {}] } }), '1 ipcrfOpcrf'],
  ]
  const report = evaluatePartnership(record, day)

  test.each(changes)('%s', async (_, change, said) => {
    const other = change(record)
    expect(await receipt(other, report, { hash })).toMatchObject({
      kind: 'receipt',
      outcome: 'invalid-input',
      issues: [{ code: 'not-allowed', message: expect.stringContaining(said) as string }],
    })
    // Its own answer has a receipt.
    if (evaluatePartnership(other as never, day).outcome !== 'invalid-input')
      asReceipt(await receipt(other, evaluatePartnership(other as never, day), { hash }))
    // In a programme too, where the issue says which partnership it is.
    const told = await receipt([record, other], evaluateProgramme([record, record], day), { hash })
    expect(told).toMatchObject({
      outcome: 'invalid-input',
      issues: [{ path: expect.arrayContaining(['answer', 'partnerships', 1]) as Path }],
    })
  })

  test('the way in which a value is written makes no difference, nor what is not known', async () => {
    const { outcome } = await receipt(withEntry(2, { amount: 100, description: null })(record), report, { hash })
    expect(outcome).toBe(report.outcome)
  })

  test('what comes after the day of the answer is none of it', async () => {
    const later = { ...record, ledger: [...record.ledger!, { kind: 'receipt', day: '2017-01-01', amount: 1 }] }
    expect((await receipt(later, report, { hash })).outcome).toBe(report.outcome)
  })

  test('of a list of pairs, a programme and an expense by itself', async () => {
    const pairs = [record.pairing, { ...record.pairing, partner: { id: '107974' } }]
    const list = checkPairings(pairs)
    expect((await receipt(pairs, list, { hash })).outcome).toBe(list.outcome)
    for (const other of [pairs.slice(1), [...pairs, record.pairing], [...pairs].reverse(), {}])
      expect((await receipt(other, list, { hash })).outcome).toBe('invalid-input')
    const unread = evaluateProgramme([record, {} as never], day)
    expect((await receipt([record, {}], unread, { hash })).outcome).toBe(unread.outcome)
    expect((await receipt([record], unread, { hash })).outcome).toBe('invalid-input')
    const expense = { item: 'utilities', day: '2016-10-03' } as const
    expect((await receipt(expense, checkExpense(expense), { hash })).outcome).toBe('non-eligible')
    for (const change of [{ item: 'equipment' }, { day: '2016-10-04' }, { amount: 1 }, { voucher: 'DV-1' }])
      expect((await receipt({ ...expense, ...change }, checkExpense(expense), { hash })).outcome).toBe('invalid-input')
    expect((await receipt({ activity: 'unlisted' }, checkActivity({ activity: 'unlisted' }), { hash })).outcome).toBe(
      'undetermined',
    )
  })

  test('what an answer does not tell is not checked: duties do not say whose they are', async () => {
    const done = { 'leader-a': true } as const
    expect((await receipt({ done: {} }, checkDuties({ done }, day), { hash })).outcome).toBe('undetermined')
  })

  test('an answer of another version is held to what it names, and not to what it leaves out', async () => {
    const older = { ...report, version: '0.9.0', subject: { path: [], leader: '107970' } }
    expect((await receipt(record, older, { hash })).outcome).toBe(report.outcome)
    expect((await receipt({ ...record, activities: [] }, older, { hash })).outcome).toBe(report.outcome)
    expect((await receipt(school('leader', { id: '107971' })(record), older, { hash })).outcome).toBe('invalid-input')
  })
})
