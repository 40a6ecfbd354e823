// A full record, evaluated in one pass: the figures, the needs, and what answering them does.
import { describe, expect, test } from 'vitest'
import {
  type Decision,
  applySbmIncentive,
  checkActivity,
  checkDuties,
  evaluatePartnership,
  explain,
  fundBalance,
  type Need,
  type PartnershipRecord,
  type PartnershipReport,
  type Path,
} from 'deped-school-partnerships'
import { tables } from '../tables.ts'

const { input } = tables.flatMap(({ cases }) => cases).find(({ name }) => name.startsWith('Imus, a full record'))!
const [record, asOf] = input as readonly [PartnershipRecord, string]

const evaluate = (each: PartnershipRecord): PartnershipReport => {
  const report = evaluatePartnership(each, asOf)
  if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
  return report
}
const report = evaluate(record)

/** The record with a value at a path. */
const filled = (value: unknown, [key, ...rest]: Path, answer: unknown): unknown => {
  if (key === undefined) return answer
  if (typeof key === 'number')
    return (value as readonly unknown[]).map((each, index) => (index === key ? filled(each, rest, answer) : each))
  return {
    ...(value as object),
    [key]: filled((value as Readonly<Record<string, unknown>> | undefined)?.[key], rest, answer),
  }
}

const answers: Readonly<Record<string, unknown>> = {
  nearby: true,
  judgedAligned: true,
  item: 'supplies-and-materials',
  activityId: 'lac',
  inApprovedWfp: true,
  successful: true,
  reportsInVacations: false,
  'leader-i': '2016-12-20',
  'leader-j': '2017-01-10',
}

test('thirty ledger lines and activities in three dimensions are all in the report', () => {
  expect(record.ledger).toHaveLength(30)
  expect(report.parts.fund?.ledger).toHaveLength(30)
  expect(report.parts.expenses).toHaveLength(27)
  expect(report.parts.activities?.map(({ outcome }) => outcome)).toEqual([
    'eligible',
    'eligible',
    'eligible',
    'eligible',
    'undetermined',
    'non-eligible',
    'non-eligible',
  ])
  expect(report.notEvaluated).toEqual([])
})

test('the figures add up to the centavo', () => {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''))
  const spent = (outcome: string): bigint =>
    report.parts
      .expenses!.filter((each) => each.outcome === outcome)
      .reduce((sum, { amount = '' }) => sum + cents(amount), 0n)
  expect(report.parts.fund).toMatchObject({
    received: '140000.00',
    spent: '57202.09',
    ineligible: '70320.00',
    open: '17745.50',
    toAccountFor: { least: '65052.41', most: '82797.91' },
  })
  expect([spent('eligible') - cents('300.00'), spent('non-eligible'), spent('undetermined')]).toEqual([
    cents('57202.09'),
    cents('70320.00'),
    cents('17745.50'),
  ])
  expect(report.parts.fund?.duplicateVouchers).toEqual([{ voucher: 'DV-26', entries: [27, 28] }])
})

test('each part is what its own function answers', () => {
  expect(report.parts.fund).toEqual(
    fundBalance({ ledger: record.ledger!, activities: record.activities!, obligated: record.obligated! }, asOf),
  )
  expect(report.parts.activities?.map(({ outcome }) => outcome)).toEqual(
    record.activities?.map((activity) => checkActivity(activity).outcome),
  )
  // But its questions have the places of the record.
  const alone = applySbmIncentive(record.sbm!, { role: 'leader-school' })
  const placed = (path: Path): Path => (path[0] === 'partnership' ? ['incentives', 'successful'] : ['sbm', ...path])
  const inRecord = (value: unknown, place: (path: Path) => Path): unknown =>
    JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
      if (key === 'needs') return (inner as Need[]).map((need) => ({ ...need, path: place(need.path) }))
      // What is found of the role, and where, is for the report to say.
      return ['subject', 'because', 'findings'].includes(key) ? undefined : inner
    })
  expect(inRecord(evaluate(record).parts.sbm, (path) => path)).toEqual(inRecord(alone, placed))
  const days = { firstActivity: '2016-09-05', firstExpense: '2016-09-05' }
  expect(report.parts.duties?.outcome).toBe(checkDuties({ ...record.duties, ...days }, asOf).outcome)
  expect(report.parts.duties).toMatchObject({ outcome: 'non-compliant', next: 'leader-i' })
})

describe('needs', () => {
  const keys = report.needs.map(({ kind, path }) => JSON.stringify([kind, path]))

  test('stand in one list without repeats, those first that most open findings wait for', () => {
    expect(new Set(keys).size).toBe(keys.length)
    const parts: readonly Decision<string>[] = [
      report.parts.leader,
      report.parts.partner,
      report.parts.pairing,
      ...report.parts.activities!,
      ...report.parts.expenses!,
      report.parts.fund!,
      report.parts.duties!,
      report.parts.incentives!.parts.sbmRating,
      ...report.parts.incentives!.parts.ipcrfOpcrf,
      ...report.parts.incentives!.parts.serviceCredits,
    ]
    const waiting = parts.flatMap((part) => (part.outcome === 'undetermined' ? part.because : []))
    const times = report.needs.map(
      ({ path }) =>
        waiting.filter(({ needs }) => needs.some((need) => JSON.stringify(need.path) === JSON.stringify(path))).length,
    )
    expect(times).toEqual([...times].sort((a, b) => b - a))
    expect(Math.min(...times)).toBeGreaterThan(0)
  })

  test.each(report.needs)('$question An answer at its place is accepted and settles it', ({ path }) => {
    const next = evaluate(filled(record, path, answers[String(path.at(-1))]) as PartnershipRecord)
    expect(next.needs.map((need) => JSON.stringify(need.path))).not.toContain(JSON.stringify(path))
    expect(next.needs.length).toBeLessThan(report.needs.length)
  })

  test('once all are answered, nothing is open', () => {
    const whole = report.needs.reduce<unknown>(
      (each, { path }) => filled(each, path, answers[String(path.at(-1))]),
      record,
    ) as PartnershipRecord
    const next = evaluate(whole)
    expect(next.needs).toEqual([])
    expect(next.parts.fund?.open).toBe('0.00')
    expect(next.parts.sbm?.outcome).toBe('applied')
  })
})

test('the report explains in full, with every clause it cites told once', () => {
  const page = explain(report, { format: 'markdown', detail: 'full' }).replaceAll(/ \\\[do\d+\/[^\]]*\]/gu, '')
  expect(page).toContain(
    '| DV-03 | 2016-09-12 | P3,500.00 | “Honorarium of LAC speaker” | not eligible | The expense is for professional fees and honoraria, which is not eligible. (clause ',
  )
  expect(page).toContain('## SBM incentive: undetermined')
  const numbers = [...page.matchAll(/clauses? (\d[\d, and]*)[.);]/gu)].flatMap(([, list = '']) =>
    list.match(/\d+/gu)!.map(Number),
  )
  const told = [...page.slice(page.indexOf('## Clauses')).matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number))
  expect(told).toEqual(told.map((_, index) => index + 1))
  expect(Math.max(...numbers)).toBe(told.length)
})

test('a part that the record leaves out is named and not evaluated, nor taken to be in order', () => {
  const { pairing } = record
  expect(evaluate({ pairing: { ...pairing, nearby: true } }).outcome).toBe('undetermined')
  expect(evaluate({ pairing }).notEvaluated).toEqual(['activities', 'fund', 'duties', 'incentives', 'sbm'])
  expect(evaluate({ pairing, ledger: [] }).notEvaluated).toEqual(['activities', 'duties', 'incentives', 'sbm'])
  expect(evaluate({ pairing, sbm: {} }).parts.incentives?.parts.sbmRating.outcome).toBe('undetermined')
})

test('the first days of activities and expenses are the earliest that the record tells', () => {
  const basic = {
    pairing: record.pairing,
    duties: { wfpApproved: '2016-09-07', done: { 'leader-g': '2016-08-22' } },
  } as const
  const result = (each: PartnershipRecord, rule: string) =>
    evaluate(each).parts.duties?.findings.find((finding) => finding.rule === rule)?.result
  const wfp = 'duties/wfp-before-activities'
  const agreement = 'duties/agreement-before-expenses'
  expect(result(basic, wfp)).toBe('open')
  expect(result({ ...basic, activities: [{ began: '2016-09-08' }, { began: '2016-09-06' }] }, wfp)).toBe('breached')
  expect(result({ ...basic, activities: [{ began: '2016-09-08' }, {}] }, wfp)).toBe('open')
  // None of them says that it was the first.
  expect(result({ ...basic, activities: [] }, wfp)).toBe('open')
  expect(result({ ...basic, activities: [{ began: '2016-09-06' }, {}] }, wfp)).toBe('breached')
  expect(
    result(
      { ...basic, activities: [{ began: '2016-09-06' }], duties: { ...basic.duties, firstActivity: '2016-09-07' } },
      wfp,
    ),
    // The two contradict each other, and neither is taken.
  ).toBe('open')
  expect(
    result(
      { ...basic, activities: [{ began: '2016-09-08' }, {}], duties: { ...basic.duties, firstActivity: '2016-09-07' } },
      wfp,
    ),
  ).toBe('met')
  expect(result({ ...basic, duties: { ...basic.duties, firstActivity: false } }, wfp)).toBe('met')
  expect(result({ ...basic, ledger: [] }, agreement)).toBe('met')
  expect(result({ ...basic, ledger: [{ kind: 'expense', day: '2016-08-21', amount: 1 }] }, agreement)).toBe('breached')
  expect(result({ ...basic, ledger: [{ kind: 'expense', day: '2016-08-22', amount: 1 }] }, agreement)).toBe('met')
})

describe('what the report takes from the record', () => {
  const pairing = { leader: { id: '107970' }, partner: { id: '107973' } } as const
  const spent = (day: string, more: object = {}) => ({ kind: 'expense', day, amount: 1, ...more }) as const

  test('expenses to the day of the report and no later, with their words where they have any, and no other entries', () => {
    const ledger = [
      { kind: 'receipt', day: '2016-08-22', amount: 10 },
      spent('2016-09-01', { description: 'Paper', voucher: '1' }),
      spent('2016-12-30'),
      spent('2016-12-31'),
      spent('2017-01-01'),
      { kind: 'refund', day: '2016-09-02', amount: 1, of: '1' },
    ] as const
    const { parts } = evaluatePartnership({ pairing, ledger }, '2016-12-31') as PartnershipReport
    expect(parts.expenses?.map(({ subject, day, amount, description }) => [subject, day, amount, description])).toEqual(
      [
        [{ path: ['ledger', 1], entry: 1, voucher: '1' }, '2016-09-01', '1.00', 'Paper'],
        [{ path: ['ledger', 2], entry: 2 }, '2016-12-30', '1.00', undefined],
        [{ path: ['ledger', 3], entry: 3 }, '2016-12-31', '1.00', undefined],
      ],
    )
  })

  test('a reference where there is one, and the ratings that the SBM level waits for, with their places', () => {
    const ids = { path: [], leader: pairing.leader.id, partner: pairing.partner.id }
    expect(evaluate({ pairing }).subject).toEqual(ids)
    expect(evaluate({ pairing, reference: 'A' }).subject).toEqual({ ...ids, reference: 'A' })
    // The incentive is a Leader School’s, so its level has to be known.
    const leading = { ...pairing, leader: { ...pairing.leader, pbb: { year: 2014, level: 5 } } } as const
    expect(evaluate({ pairing, sbm: {}, incentives: { successful: true } }).parts.sbm?.needs).toMatchObject([
      { path: ['pairing', 'leader', 'pbb'] },
    ])
    const { parts, needs } = evaluate({ pairing: leading, sbm: {}, incentives: { successful: true } })
    expect(parts.sbm).toMatchObject({ outcome: 'applied' })
    expect(needs.filter(({ path }) => path[0] === 'sbm').map(({ path }) => path.join('.'))).toContain(
      'sbm.performanceImprovement.access',
    )
    expect(evaluate({ pairing, sbm: {} }).parts.sbm).toMatchObject({ outcome: 'undetermined' })
    expect(evaluate({ pairing, sbm: {}, incentives: { successful: false } }).parts.sbm).toMatchObject({
      outcome: 'not-applied',
    })
  })

  test('the first day that is known, while an earlier one could still come, only where it is too early already', () => {
    const duties = { done: { 'leader-g': '2016-10-01' }, wfpApproved: '2016-10-01' } as const
    const resultOf = (more: object, rule: string): unknown =>
      evaluate({ pairing, duties, ...more } as PartnershipRecord).parts.duties?.findings.find(
        (finding) => finding.rule === rule,
      )?.result
    const began = (...days: readonly (string | undefined)[]) => ({
      activities: days.map((day) => (day === undefined ? {} : { began: day })),
    })
    const name = 'duties/wfp-before-activities'
    const known = resultOf(began('2016-10-02'), name)
    const early = resultOf(began('2016-09-30'), name)
    expect([known, early]).toEqual(['open', 'breached'])
    expect(resultOf(began('2016-10-02', undefined), name)).toBe('open')
    expect(resultOf(began('2016-10-01', undefined), name)).toBe('open')
    expect(resultOf(began('2016-09-30', undefined), name)).toBe('breached')
    expect(resultOf(began(undefined, '2016-09-30', '2016-10-02'), name)).toBe('breached')
  })
})

describe('the explanation', () => {
  const pairing = { leader: { id: '107970' }, partner: { id: '107973' } } as const
  const activity = {
    id: 'a',
    activity: 'ict',
    keyStage: '4-6',
    partnerNeed: true,
    fundedByOtherProgramme: false,
    fieldTrip: false,
  } as const
  const good = {
    kind: 'expense',
    day: '2016-09-01',
    amount: 1,
    item: 'supplies-and-materials',
    activityId: 'a',
    inApprovedWfp: true,
  } as const
  const bad = { ...good, item: 'equipment' } as const
  const told = (ledger: PartnershipRecord['ledger'], more: object = {}): string =>
    explain(evaluate({ pairing, activities: [activity], ...(ledger && { ledger }), ...more }), {
      format: 'markdown',
      detail: 'full',
    })
  const receipt = { kind: 'receipt', day: '2016-08-22', amount: 10 } as const

  test('has a list of eligible expenses and a table of the others only where there are any', () => {
    const header = '| entry | day | amount | description | outcome | why |'
    expect(told([receipt, good])).toContain('Eligible: line 2 (clauses ')
    expect(told([receipt, good])).not.toContain(header)
    expect(told([receipt, bad])).not.toContain('Eligible: ')
    expect(told([receipt, bad])).toContain(header)
    expect(told([receipt])).not.toContain(header)
    expect(told([receipt])).not.toContain('Eligible: ')
  })

  test('names vouchers that stand twice one after the other, and of the duties the breaches alone', () => {
    const entry = (voucher: string) => ({ ...good, voucher }) as const
    expect(told([receipt, entry('1'), entry('1'), entry('2'), entry('2')])).toContain(
      '“1” (lines 2 and 3); “2” (lines 4 and 5)',
    )
    const duties = told(undefined, {
      duties: {
        done: { 'leader-a': '2016-09-05' },
        wfpApproved: '2016-10-01',
        firstExpense: '2016-09-30',
        firstActivity: '2016-09-30',
      },
    })
    const part = duties.slice(duties.indexOf('## Duties'))
    expect(part.slice(0, part.indexOf('\n## ', 4))).toContain('**breached**')
    expect(part.slice(0, part.indexOf('\n## ', 4))).not.toContain('**met**')
    const open = told(undefined, { duties: { wfpApproved: '2016-10-01' } })
    expect(open.slice(open.indexOf('## Duties'), open.indexOf('\n## ', open.indexOf('## Duties') + 4))).not.toContain(
      '**open**',
    )
  })
})
