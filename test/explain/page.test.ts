// A partnership and a programme on one page: whole, in two languages and formats, and bounded for every record.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Brief,
  english,
  evaluatePartnership,
  evaluateProgramme,
  explain,
  type LedgerEntry,
  type Messages,
  type PartnershipRecord,
  type PartnershipReport,
  tell,
  version,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { answerTo, inputsOf, tables } from '../tables.ts'
import { runs } from '../share.ts'

const cases = tables.flatMap((table) => table.cases)
const [imus] = cases
  .filter(({ name }) => name.startsWith('Imus, a full record'))
  .map(({ input }) => input as readonly [PartnershipRecord, string])
/** Thirty lines of a ledger with the usual mistakes, each expense with the number of its voucher. */
const [thirty, day] = imus!
const report = evaluatePartnership(thirty, day)
if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)

const languages: readonly (readonly [string, Messages])[] = [
  ['English', english],
  ['Filipino', filipino],
]
const without = (entry: LedgerEntry, field: string): LedgerEntry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)) as unknown as LedgerEntry
const linesOf = (page: string): string[] => page.split('\n')
const holds = (answer: Answer | Brief<Answer>): void => {
  for (const [, messages] of languages) {
    const lines = linesOf(explain(answer, { messages }))
    expect(lines.length).toBeLessThanOrEqual(60)
    for (const line of lines) if (line.trim().includes(' ')) expect(line.length, line).toBeLessThanOrEqual(80)
  }
}

test('the record has thirty lines, and twenty expenses at least, all with vouchers', () => {
  expect(thirty.ledger).toHaveLength(30)
  const expenses = thirty.ledger!.filter(({ kind }) => kind === 'expense')
  expect(expenses.length).toBeGreaterThanOrEqual(20)
  for (const { voucher } of expenses) expect(voucher).toMatch(/^DV-\d\d$/u)
})

test('pages as they read; vitest -u makes them anew', async () => {
  const set = evaluateProgramme(
    inputsOf<readonly [PartnershipRecord, string]>('partnerships.json')
      .map(([each]) => each)
      .filter(({ reference }) => reference !== undefined)
      .slice(0, 6),
    '2017-01-01',
  )
  const named: Readonly<Record<string, Answer>> = {
    'a partnership with thirty lines': report,
    'a partnership of which little is known': evaluatePartnership(
      { pairing: { leader: { id: '107970' }, partner: { id: '107973' } } },
      day,
    ),
    'a programme': set,
  }
  for (const [file, messages] of [
    ['page.txt', english],
    ['page.fil.txt', filipino],
  ] as const) {
    const pages = Object.entries(named).flatMap(([name, answer]) => [
      `=== ${name}`,
      explain(answer, { messages }),
      explain(answer, { messages, format: 'markdown' }),
    ])
    await expect(`${pages.join('\n\n')}\n`.replaceAll(version, 'X')).toMatchFileSnapshot(`answers/${file}`)
  }
})

describe.each(languages)('in %s', (_, messages) => {
  const page = explain(report, { messages })

  test('the summary is what is told unless everything is asked for', () => {
    expect(explain(report, { messages, detail: 'summary' })).toBe(page)
    expect(explain(report, { messages, detail: 'other' as 'full' })).toBe(page)
    expect(explain(report, { messages, detail: 'full' }).length).toBeGreaterThan(2 * page.length)
    expect(page).toContain('detail: full')
  })

  test('each question stands once, with all that it is asked about', () => {
    const many = evaluatePartnership(
      {
        ...thirty,
        ledger: thirty.ledger!.map((entry): LedgerEntry => {
          return entry.kind === 'expense' ? without(entry, 'inApprovedWfp') : entry
        }),
      },
      day,
    )
    const text = explain(many, { messages, width: 200 })
    const question = String(messages.phrases['each/approved-wfp'])
    expect(text.split(question)).toHaveLength(2)
    expect(text).toMatch(new RegExp(`${question.replace('?', '\\?')} DV-01, DV-02, `, 'u'))
  })

  test('lines without vouchers are numbered from 1, in both forms and formats', () => {
    const ledger = thirty.ledger!.filter(({ kind }) => kind !== 'refund').map((entry) => without(entry, 'voucher'))
    const unnamed = evaluatePartnership({ ...thirty, ledger }, day)
    const [line] = [messages.phrases.line as string]
    for (const detail of ['summary', 'full'] as const)
      for (const format of ['text', 'markdown'] as const) {
        const said = explain(unnamed, { messages, detail, format, width: 200 })
        expect(said).toContain(line!.replace('{number}', '4'))
        expect(said).not.toMatch(/\[\d+\\?\] +\|? ?2016/u)
      }
  })
})

/** What a page says is not eligible: what it tells of and what it only names, each with the amount beside it. */
const refusedOn = (page: string, { words, phrases }: Messages) => {
  const section = page.split('\n\n').find((each) => each.startsWith(`${words['Not eligible'].toUpperCase()}: `)) ?? ''
  const [head = '', ...rows] = section.replaceAll(/\n {4,}/gu, ' ').split('\n')
  const also = String((phrases.alsoIneligible as readonly string[])[0]).split('{')[0]!
  const told = rows.flatMap((row) => {
    const [, name, amount] = /^ {2}\d+\. ([^,]+), P([\d,.]+): /u.exec(row) ?? []
    return name === undefined ? [] : [{ names: [name], amount: amount! }]
  })
  const named = rows.flatMap((row) => {
    const [, names, amount] = row.startsWith(also) ? (/^(.*): P([\d,.]+)\.$/u.exec(row.slice(also.length)) ?? []) : []
    return names === undefined ? [] : [{ names: names.split(', '), amount: amount! }]
  })
  return { sum: /P([\d,.]*\d)/u.exec(head)?.[1], parts: [...told, ...named] }
}
const centavosOf = (amount: string): number => Number(amount.replaceAll(/[,.]/gu, ''))

/** That a page names every expense that is not eligible, and that their amounts are its sum. */
const namesAllRefused = (answer: PartnershipReport): void => {
  const refused = (answer.parts.expenses ?? []).filter(({ outcome }) => outcome === 'non-eligible')
  if (refused.length === 0) return
  for (const [, messages] of languages) {
    const { sum, parts } = refusedOn(explain(answer, { messages }), messages)
    expect(parts.flatMap(({ names }) => names)).toEqual(
      refused.map(
        ({ subject: { voucher, entry } }) =>
          voucher ?? String(messages.phrases.line).replace('{number}', String(entry! + 1)),
      ),
    )
    const total = refused.reduce((all, { amount }) => all + centavosOf(amount!), 0)
    expect(parts.reduce((all, { amount }) => all + centavosOf(amount), 0)).toBe(total)
    expect(centavosOf(sum!)).toBe(total)
  }
}

test('every expense of thirty lines that is not eligible is named on the page, with the sum', () => {
  namesAllRefused(report)
  const items = ['equipment', 'utilities', 'professional-fees', 'supplies-and-materials', undefined] as const
  const line = fc.record({ item: fc.constantFrom(...items), named: fc.boolean(), late: fc.boolean(), in: fc.boolean() })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 99999 }), (lines, amount) => {
      const ledger = lines.map(({ item, named, late, in: inApprovedWfp }, index): LedgerEntry => {
        return {
          kind: 'expense',
          day: late ? '2017-01-02' : '2016-10-03',
          amount: ((amount * (index + 1)) / 100).toFixed(2),
          activityId: thirty.activities![index % thirty.activities!.length]!.id!,
          inApprovedWfp,
          ...(item && { item }),
          ...(named && { voucher: `DV-${index + 1}` }),
        }
      })
      const answer = evaluatePartnership({ ...thirty, ledger }, day)
      if (answer.outcome === 'invalid-input') throw new Error(answer.issues[0].message)
      holds(answer)
      namesAllRefused(answer)
    }),
    { numRuns: runs(30) },
  )
})

test.each(languages)('in %s Markdown, which has no last line, leaves nothing out', (_, messages) => {
  const page = explain(report, { messages, format: 'markdown' })
  const expenses = (report.parts.expenses ?? []).filter(({ outcome }) => outcome === 'non-eligible')
  for (const { because } of expenses)
    for (const finding of because) expect(page.replaceAll('\\', '')).toContain(tell(finding, messages))
  const more = String(messages.phrases.andMore).split('{count}')
  for (const line of linesOf(page)) expect(line.startsWith(more[0]!) && line.endsWith(more[1]!), line).toBe(false)
  expect(page).not.toContain('…')
})

test.each(languages)('in %s what is not eligible, what came back and what is left each have a name', (_, messages) => {
  const ledger: LedgerEntry[] = [
    { kind: 'receipt', day: '2016-08-22', amount: 140000 },
    { kind: 'expense', day: '2016-10-02', amount: 1250, item: 'utilities', voucher: 'DV-1', inApprovedWfp: true },
    { kind: 'expense', day: '2016-10-02', amount: 4000, item: 'equipment', voucher: 'DV-2', inApprovedWfp: true },
    { kind: 'refund', day: '2016-10-05', amount: 1000, of: 'DV-2' },
  ]
  const told = (entries: readonly LedgerEntry[]): string =>
    explain(evaluatePartnership({ ...thirty, ledger: entries }, day), { messages, width: 200 })
  const [heading] = messages.phrases.ineligibleSum as readonly string[]
  const sums = heading!.replace('{amount:peso}', 'P5,250.00').replace('{back:peso}', 'P1,000.00')
  expect(told(ledger)).toContain(`${messages.words['Not eligible'].toUpperCase()}: ${sums}\n`)
  expect(told(ledger)).toContain(`${messages.words['not eligible, less what came back']}:  P4,250.00`)
  expect(told(ledger)).toMatch(/^ {2}1\. .*P5,250\.00.*P1,000\.00/mu)
  expect(told(ledger.slice(0, 3))).toContain(`${messages.words['Not eligible'].toUpperCase()}: P5,250.00\n`)
})

test.each(languages)('in %s amounts of which there is no ledger are not told as nothing', (_, messages) => {
  const { ledger: none, ...unknown } = thirty
  expect(none).toHaveLength(30)
  const ledgers = (some: number): string =>
    String(
      some === 0
        ? (messages.phrases.ledgers as readonly { say: string }[])[0]!.say
        : (messages.phrases.ledgers as readonly string[])[1],
    )
      .replace('{some}', String(some))
      .replace('{all}', '2')
  for (const detail of ['summary', 'full'] as const) {
    const told = (records: readonly PartnershipRecord[]): string =>
      explain(evaluateProgramme(records, day), { messages, detail, width: 200 })
    expect(told([unknown, unknown])).not.toContain('P0.00')
    expect(told([unknown, thirty])).toContain('P140,000.00')
    if (detail === 'full') continue
    expect(told([unknown, unknown])).toContain(ledgers(0))
    expect(told([unknown, thirty])).toContain(ledgers(1))
    expect(told([thirty, thirty])).not.toContain(messages === english ? 'Ledgers on record' : 'nakatalang ledger')
  }
})

test.each(languages)(
  'in %s a report in brief has a page with the same questions, and names the same',
  (_, messages) => {
    const sections = (answer: Answer | Brief<Answer>, titles: readonly string[]): string[] =>
      explain(answer, { messages, format: 'markdown' })
        .split(/^## /mu)
        .filter((each) => titles.some((title) => each.startsWith(`${title}\n`)))
        .map((each) => each.trim())
    const { words } = messages
    const asked = [words['What would settle it'], words['What is still open'], words['Next duty']]
    for (const { function: of, input } of cases) {
      if (of !== 'evaluatePartnership') continue
      const [record, asOf, options] = input as readonly [PartnershipRecord, string, object | undefined]
      const [full, brief] = [
        evaluatePartnership(record, asOf, options),
        evaluatePartnership(record, asOf, { ...options, detail: 'brief' }),
      ]
      holds(brief)
      if (full.outcome === 'invalid-input') continue
      expect(
        sections(brief, asked)
          .map(linesOf)
          .map((each) => each.length),
      ).toEqual(
        sections(full, asked)
          .map(linesOf)
          .map((each) => each.length),
      )
      const page = explain(brief, { messages, width: 200 })
      for (const { outcome, subject } of full.parts.expenses ?? [])
        if (outcome === 'non-eligible' && subject.voucher) expect(page).toContain(subject.voucher)
    }
    const set = evaluateProgramme([thirty, {} as PartnershipRecord], day, { detail: 'brief' })
    holds(set)
    expect(explain(set, { messages })).toContain(thirty.reference!)
  },
)

test.each(languages)(
  'in %s a line has the same number everywhere, and names that have commas stand between semicolons',
  (_, messages) => {
    const ledger = thirty
      .ledger!.filter(({ kind }) => kind !== 'refund')
      .map((entry) => without(without(entry, 'voucher'), 'inApprovedWfp'))
    const full = explain(evaluatePartnership({ ...thirty, ledger, duties: { done: {} } }, day), {
      messages,
      detail: 'full',
    })
    expect(full).toContain(String(messages.phrases.line).replace('{number}', '4'))
    expect(full).not.toMatch(/ledger\[\d/u)
    const page = explain(evaluatePartnership({ ...thirty, duties: { done: {} } }, day), {
      messages,
      format: 'markdown',
    })
    expect(page).toMatch(/\(A\) [^;]+; \(B\) [^;]+; \(C\) /u)
  },
)

test.each(languages)('in %s the fund may be spent until its last day, and lapsed after it', (_, messages) => {
  const { words } = messages
  const over = words['the fund has lapsed; nothing of it may be spent any more']
  const lapsed = words['lapsed, to be accounted for']
  for (const [asOf, isOver] of [
    ['2016-12-31', false],
    ['2017-01-01', true],
  ] as const) {
    const answer = evaluatePartnership(thirty, asOf)
    const [one, set] = [answer, evaluateProgramme([thirty], asOf)].map((each) =>
      explain(each, { messages, width: 200 }),
    )
    for (const page of [one, set]) {
      expect(page!.includes(over)).toBe(isOver)
      expect(page!.includes(`${lapsed}: `)).toBe(isOver)
    }
  }
  const fund = (evaluatePartnership(thirty, '2017-01-01') as PartnershipReport).parts.fund!
  expect(explain(evaluatePartnership(thirty, '2017-01-01'))).toContain(
    `lapsed, to be accounted for:  ${[fund.lapsed.least, fund.lapsed.most].map((each) => `P${Number(each).toLocaleString('en', { minimumFractionDigits: 2 })}`).join(' to ')}`,
  )
})

test.each(languages)('in %s what is breached stands before what is open', (_, messages) => {
  const self = evaluatePartnership(
    { pairing: { leader: { id: '107970' }, partner: { id: '107970' } } },
    day,
  ) as PartnershipReport
  const breach = self.because.find(({ result }) => result === 'breached')!
  expect(self.parts.record.because[0]!.result).toBe('open')
  const page = explain(self, { messages, width: 200 })
  expect(page.split('\n').find((line) => line.startsWith('  1. '))).toContain(tell(breach, messages))
})

test.each(languages)('in %s a line that is not eligible is told by its voucher and what was found', (_, messages) => {
  const ledger: LedgerEntry[] = [
    { kind: 'receipt', day: '2016-08-22', amount: 140000 },
    { kind: 'expense', day: '2017-01-02', amount: 1250, item: 'utilities', voucher: 'DV-19' },
  ]
  const late = evaluatePartnership({ ...thirty, ledger }, day) as PartnershipReport
  const [expense] = late.parts.expenses!
  expect(expense!.because).toHaveLength(2)
  const page = explain(late, { messages }).replaceAll(/\s+/gu, ' ')
  expect(page).toContain(`DV-19, P1,250.00: ${expense!.because.map((each) => tell(each, messages)).join(' ')}`)
})

test.each(languages)(
  'in %s a set that is not in order says first which part, and of each partnership why',
  (_, messages) => {
    const self = { pairing: { leader: { id: '107970' }, partner: { id: '107970' } } }
    const set = evaluateProgramme([self, {} as PartnershipRecord, {} as PartnershipRecord], day)
    if (set.outcome === 'invalid-input') throw new Error(set.issues[0].message)
    const [first] = set.parts.partnerships
    if (first?.outcome !== 'non-compliant') throw new Error('the pair of one school is a breach')
    const page = explain(set, { messages }).replaceAll(/\s+/gu, ' ')
    expect(page).toContain(
      `${messages.words.Why.toUpperCase()} 1. ${String(messages.phrases.breaching).replace('{parts:list}', `${messages.labels.parts.pairing} (1)`)}`,
    )
    expect(page).toContain(tell(first.because[0]!, messages))
  },
)

test('a record that is in order says so, and one that contradicts itself says what', () => {
  const compliant = cases.find((each) => each.function === 'evaluatePartnership' && each.expect.outcome === 'compliant')
  expect(explain(answerTo(compliant!) as Answer)).toContain('No rule is breached, and nothing is open.')
  const contradicting = cases.find(({ name }) => name.startsWith('the fund is said to be received, and'))
  expect(explain(answerTo(contradicting!) as Answer, { width: 200 })).toContain(
    'The record says that the fund was received by',
  )
})

test('the page of every case has at most 60 lines of 80 characters', () => {
  for (const each of cases)
    if (each.function === 'evaluatePartnership' || each.function === 'evaluateProgramme')
      holds(answerTo(each) as Answer)
})

const words = fc
  .array(fc.stringMatching(/^[a-zñ“”[\]*_]{1,60}$/u), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(' ').slice(0, 100).trim())
const entry = fc.oneof(
  fc.record({
    kind: fc.constant('expense' as const),
    day: fc.constantFrom('2016-09-01', '2017-01-02'),
    amount: fc.constantFrom('1.00', '99999999.99'),
    item: fc.constantFrom('equipment', 'utilities', 'professional-fees', 'nat-reviewers', undefined),
    voucher: fc.option(
      words.map((text) => text.slice(0, 60).trim()),
      { nil: undefined },
    ),
    inApprovedWfp: fc.option(fc.boolean(), { nil: undefined }),
    activityId: fc.constantFrom('A', 'B', undefined),
  }),
  fc.record({
    kind: fc.constant('receipt' as const),
    day: fc.constant('2016-08-22'),
    amount: fc.constant('140000.00'),
  }),
)

test('the page of any record has at most 60 lines, however much it says and lacks', () => {
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.array(entry, { maxLength: 60 }),
      fc.array(fc.record({ description: words, fieldTrip: fc.option(fc.boolean(), { nil: undefined }) }), {
        minLength: 2,
        maxLength: 20,
      }),
      (name, other, reference, ledger, activities) => {
        const answer = evaluatePartnership(
          JSON.parse(
            JSON.stringify({
              reference,
              pairing: { leader: { id: '107970', name }, partner: { id: '107973', name: other }, onDepEdList: false },
              activities: activities.map((each, index) => ({ ...each, id: ['A', 'B'][index] ?? `C${index}` })),
              ledger,
              duties: { done: { 'leader-h': true }, wfpApproved: false, firstActivity: '2016-09-01' },
              incentives: { staff: [{ label: name }, { label: other }] },
              sbm: { principles: {}, performanceImprovement: {} },
            }),
          ) as PartnershipRecord,
          '2017-03-01',
        )
        expect(answer.outcome).not.toBe('invalid-input')
        holds(answer)
      },
    ),
    { numRuns: runs(60) },
  )
})

describe('where the page has room for it, every sentence is whole', () => {
  const pair = (leader: string, partner: string, more: object = {}) => ({
    pairing: { leader: { id: leader, ...more }, partner: { id: partner, ...more }, nearby: false },
  })
  const named = (length: number) => ({ name: 'x'.repeat(length) })
  test.each<[string, Answer, readonly string[]]>([
    [
      'the pairs that choose one school',
      evaluateProgramme(
        ['300001', '300002', '300003', '300004'].map((leader) => pair(leader, '100001')),
        day,
      ),
      ['300001', '300002', '300003', '300004'].map((leader) => `${leader} * 100001`),
    ],
    ...[80, 140, 195, 200].map((length): [string, Answer, readonly string[]] => [
      `names of ${length} characters`,
      evaluatePartnership(pair('300001', '100001', named(length)), day),
      ['“xxx', ' (100001)'],
    ]),
  ])('%s', (_, answer, said) => {
    for (const [, messages] of languages) {
      const lines = linesOf(explain(answer, { messages }))
      const page = lines.join(' ').replaceAll(/ +/gu, ' ')
      expect(lines.length).toBeLessThanOrEqual(60)
      // A name is cut by itself, and then stands in quotation marks.
      expect(page.replaceAll('…”', '”')).not.toContain('…')
      for (const each of said)
        expect(page).toMatch(new RegExp(each.replaceAll(/[()]/gu, '\\$&').replace('*', '\\w+'), 'u'))
    }
  })
})

test('a partnership is named by its number too, as what is found of the set names it', () => {
  const record = { pairing: { leader: { id: '300001' }, partner: { id: '100001' }, nearby: false }, reference: 'Ours' }
  const other = { ...record, pairing: { ...record.pairing, leader: { id: '300002' } }, reference: 'Theirs' }
  const page = explain(evaluateProgramme([record, other], day))
  for (const each of ['300001 with 100001 (pair 1)', 'record 1, “Ours”', 'record 2, “Theirs”'])
    expect(page.replaceAll(/\s+/gu, ' ')).toContain(each)
})
