// What can be done, told with an answer and by itself: each remedy, in two languages, on a page that stays one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  checkDuties,
  checkExpense,
  checkPairing,
  english,
  evaluatePartnership,
  explain,
  fundBalance,
  type Messages,
  nextQuestions,
  type PartnershipReport,
  type PartnershipRecord,
  type Remedies,
  remedies,
  type Remedy,
  tell,
  version,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { runs } from '../share.ts'
import { hostile } from '../laws/hostile.ts'
import { argumentsOf, tables } from '../tables.ts'

const languages: readonly (readonly [string, Messages])[] = [
  ['English', english],
  ['Filipino', filipino],
]

/** A report of a case, with what can be done about it. */
interface Mended {
  readonly name: string
  readonly report: PartnershipReport
  readonly told: Remedies
}

const mended: readonly Mended[] = tables
  .flatMap(({ cases }) => cases)
  .filter((each) => each.function === 'evaluatePartnership')
  .flatMap((each): readonly Mended[] => {
    const [record, day, options] = argumentsOf(each) as readonly [PartnershipRecord, string, object?]
    const report = evaluatePartnership(record, day, { ...options, detail: 'full' })
    if (report.outcome === 'invalid-input') return []
    const told = remedies(record, report, options)
    if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
    return [{ name: each.name, report, told }]
  })
const named = (begin: string): Mended => {
  const found = mended.find(({ name }) => name.startsWith(begin))
  if (!found) throw new Error(begin)
  return found
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ')
/** What stands under the heading, up to the next one. */
const sectionOf = (page: string, { words }: Messages): string => {
  const [, after = ''] = page.split(`${words['What can be done'].toUpperCase()}: `)
  return after.split(/\n\n/u)[0]!
}
const holds = (page: string): void => {
  const lines = page.split('\n')
  expect(lines.length).toBeLessThanOrEqual(60)
  for (const line of lines) if (line.trim().includes(' ')) expect(line.length, line).toBeLessThanOrEqual(80)
}

/** What has to be read of a remedy, wherever it is told in whole. */
const partsOf = ({ change, need, good, back, of = [], by, path, mends }: Remedy, messages: Messages): string[] => {
  const { labels, words, formats } = messages
  const peso = (amount: string): string => `${formats.peso(amount)}`
  const values = [...(good?.oneOf ?? []), good?.from, good?.until].filter((value) => typeof value === 'string')
  const isDuty = path.at(-2) === 'done' && need?.asks !== 'which-is-right'
  return [
    ...(need || change !== 'supply' ? [`${labels.changes[change].slice(1)}: `] : []),
    ...(back === undefined ? [] : [peso(back), ...of.map(({ amount }) => `(${peso(amount)})`)]),
    ...(by === undefined ? [] : [by]),
    ...(isDuty ? [formats.lettered(path.at(-1) as 'leader-a')] : []),
    ...(need?.asks === 'which-is-right' || need?.asks === 'nearby' ? [tell(need, messages)] : []),
    ...(need?.asks === 'duty-day' ? [messages.phrases['each/duty-day'] as string] : []),
    ...(change === 'supply' && good?.oneOf?.includes(true) ? [words.yes] : []),
    ...(change === 'supply' && need?.asks === 'duty-day' ? values : []),
    ...(change === 'fixed' && !isDuty ? mends.map(({ rule }) => labels.rules[rule]) : []),
  ]
}

test('the cases have remedies of every kind and outcome', () => {
  expect(new Set(mended.map(({ told }) => told.outcome))).toEqual(
    new Set(['none-needed', 'remediable', 'unforeseen', 'no-remedy']),
  )
  const all = mended.flatMap(({ told }) => told.remedies)
  expect(new Set(all.map(({ change }) => change))).toEqual(new Set(['act', 'supply', 'fixed']))
  for (const field of ['need', 'good', 'back', 'by'] as const) expect(all.some((each) => each[field])).toBe(true)
  expect(mended.some(({ report }) => report.because.some(({ result }) => result === 'breached'))).toBe(true)
})

describe.each(languages)('in %s', (_, messages) => {
  test.each(mended)('$name: on one page, with the sentence for its outcome', ({ report, told }) => {
    const page = explain(report, { messages, remedies: told })
    holds(page)
    expect(inOneLine(page)).toContain(
      `${messages.words['What can be done'].toUpperCase()}: ${String(messages.phrases[`remedies/${told.outcome}`])}`,
    )
  })

  test.each(mended)('$name: in full nothing is left out', ({ report, told }) => {
    const said = inOneLine(sectionOf(explain(report, { messages, remedies: told, detail: 'full' }), messages))
    for (const each of told.remedies) for (const part of partsOf(each, messages)) expect(said).toContain(part)
  })

  test('nor on the page of a small record', () => {
    const small = mended.filter(({ told }) => told.remedies.length > 0 && told.remedies.length <= 4)
    expect(small.length).toBeGreaterThan(10)
    for (const { report, told } of small) {
      const said = inOneLine(sectionOf(explain(report, { messages, remedies: told }), messages))
      for (const each of told.remedies) for (const part of partsOf(each, messages)) expect(said).toContain(part)
    }
  })

  test('what is told with how its answer has to turn out is not asked once more', () => {
    const { report, told } = named('Imus: the pair is decided')
    const page = inOneLine(explain(report, { messages, remedies: told }))
    const question = tell(
      report.needs.find(({ asks }) => asks === 'nearby')!,
      messages,
    )
    expect(inOneLine(explain(report, { messages })).split(question)).toHaveLength(2)
    expect(page.split(question)).toHaveLength(2)
  })

  test('lines go by their vouchers, and what people can do comes first', () => {
    const { report, told } = named('Imus, a full record')
    const said = inOneLine(sectionOf(explain(report, { messages, remedies: told, detail: 'full' }), messages))
    const [back] = told.remedies.filter((each) => each.back !== undefined)
    expect(back!.of!.length).toBeGreaterThan(5)
    for (const { path } of back!.of!) {
      const { voucher } = report.parts.expenses!.find(({ subject }) => subject.entry === path[1])!.subject
      expect(said).toContain(`${voucher!} (`)
    }
    const at = (change: Remedy['change']): number => said.indexOf(messages.labels.changes[change].slice(1))
    expect(at('act')).toBeGreaterThan(0)
    expect(at('fixed')).toBeGreaterThan(at('act'))
    expect(at('supply')).toBeGreaterThan(at('fixed'))
  })

  test('other answers have it after what they need', () => {
    const duties = { done: { 'leader-a': '2016-08-01', 'leader-b': false } } as const
    const answer = checkDuties(duties, '2016-08-31')
    const told = remedies(duties, answer)
    const said = sectionOf(explain(answer, { messages, remedies: told }), messages)
    expect(said).toContain('2016-08-31')
    expect(inOneLine(said)).toContain(messages.formats.lettered('leader-b'))
    const fund = {
      ledger: [
        { kind: 'receipt', day: '2016-09-01', amount: '2000.00' } as const,
        { kind: 'expense', day: '2016-09-01', amount: '2000.00', item: 'equipment', voucher: 'DV-7' } as const,
      ],
    }
    const statement = fundBalance(fund, '2016-12-31')
    expect(explain(statement, { messages, remedies: remedies(fund, statement) })).toContain('DV-7 (P2,000.00)')
  })

  test('an expense that is asked about by itself has its question, and no line', () => {
    const expense = { item: 'supplies-and-materials', day: '2016-10-01' } as const
    for (const told of [{}, { voucher: 'DV-7' }].map((voucher) => ({ ...expense, ...voucher }))) {
      const answer = checkExpense(told)
      const mends = remedies(told, answer)
      if (mends.outcome === 'invalid-input') throw new Error(mends.issues[0].message)
      for (const page of [explain(answer, { messages, remedies: mends }), explain(mends, { messages })]) {
        const said = inOneLine(page)
        expect(said).not.toMatch(/NaN|undefined/u)
        const { need } = mends.remedies.find(({ need }) => need?.asks === 'approved-wfp')!
        const each = messages.phrases['each/approved-wfp'] as string
        expect(said).toContain('voucher' in told ? `${each} DV-7.` : tell(need!, messages))
      }
    }
  })

  test('something else than all that is named is told with the description that it needs', () => {
    const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
    const expense = { day: '2016-10-01', inApprovedWfp: true, activity } as const
    const answer = checkExpense(expense)
    const told = remedies(expense, answer)
    const said = inOneLine(sectionOf(explain(answer, { messages, remedies: told as Remedies }), messages))
    const { items } = messages.labels
    expect(said).toContain(items['supplies-and-materials'])
    expect(said).toMatch(new RegExp(`${items.other} \\(.*(?:description|paglalarawan)\\)`, 'u'))
  })

  test('by themselves they are told too, and so is what to ask next', () => {
    for (const { told } of mended) {
      const page = explain(told, { messages })
      expect(page).not.toContain(messages.words['This value is no answer that can be told in words.'])
      expect(page.split('\n')[0]).toBe(
        `${messages.words.Outcome.toUpperCase()}: ${messages.labels.outcomes[told.outcome]}`,
      )
    }
    const pair = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973' } } as const
    const next = nextQuestions(checkPairing(pair))
    if (next.outcome === 'invalid-input') throw new Error(next.issues[0].message)
    const page = inOneLine(explain(next, { messages }))
    for (const { need, answeredBy } of next.questions) {
      expect(page).toContain(tell(need, messages))
      expect(page).toContain(
        messages.labels.answeredBy[answeredBy.kind === 'not-stated' ? 'not-stated' : answeredBy.name],
      )
    }
    expect(explain(nextQuestions(checkPairing({} as never)), { messages })).toContain('[!]')
  })
})

test('pages as they read; vitest -u makes them anew', async () => {
  const pages = ['Imus, a full record', 'an empty list of activities, and the first', 'deliberate errors'].flatMap(
    (begin) =>
      languages.map(([, messages]) => {
        const { name, report, told } = named(begin)
        return `=== ${name}\n\n${explain(report, { messages, remedies: told })}`
      }),
  )
  await expect(`${pages.join('\n\n')}\n`.replaceAll(version, 'X')).toMatchFileSnapshot('answers/remedies.txt')
})

describe('what is no such answer is as if it were not given', () => {
  const { report, told } = named('Imus, a full record')
  const plain = explain(report)
  const others: Readonly<Record<string, unknown>> = {
    ...hostile,
    nothing: null,
    'a text': 'remedies',
    'another answer': report,
    'one that could not be made': remedies({}, report),
    'no list': { ...told, remedies: {} },
    'another outcome': { ...told, outcome: '__proto__' },
    'a list with nothing in it': { ...told, remedies: [null] },
    'a list with holes': { ...told, remedies: new Array(4_000_000_000) },
    'a remedy without a path': { ...told, remedies: [{ change: 'act', mends: [] }] },
    'a remedy that throws': {
      ...told,
      remedies: [
        {
          get path() {
            throw new Error('do not look')
          },
        },
      ],
    },
  }
  test.each(Object.keys(others))('%s', (name) => {
    const options = { remedies: others[name] as Remedies }
    expect(explain(report, options)).toBe(plain)
    expect(explain(report, { ...options, detail: 'full' })).toBe(explain(report, { detail: 'full' }))
    expect(explain(report, { ...options, messages: filipino })).toBe(explain(report, { messages: filipino }))
  })

  test('nor does it take the other options with it', () => {
    const options = {
      format: 'markdown' as const,
      get remedies(): Remedies {
        throw new Error('do not look')
      },
    }
    expect(explain(report, options)).toBe(explain(report, { format: 'markdown' }))
  })

  test('an answer that is no answer has no remedies', () => {
    expect(explain({} as Answer, { remedies: told })).toBe(explain({} as Answer))
  })
})

const words = fc.stringMatching(/^[a-z ]{1,120}$/u)
const remedy = fc.oneof(
  fc.record({
    change: fc.constant('supply'),
    path: fc.tuple(fc.constantFrom('ledger', 'activities'), fc.nat(40), fc.constant('inApprovedWfp')),
    need: fc.record({
      kind: fc.constant('fact'),
      asks: fc.constantFrom('approved-wfp', 'expense-item', 'expense-day'),
      path: fc.tuple(fc.constant('ledger'), fc.nat(40)),
      question: words,
      params: fc.constant({}),
    }),
    good: fc.record({ oneOf: fc.array(fc.oneof(words, fc.boolean(), fc.integer())), until: words }),
    mends: fc.constant([]),
  }),
  fc.record({
    change: fc.constantFrom('act', 'fixed'),
    path: fc.tuple(fc.constant('ledger'), fc.nat(40)),
    back: fc.option(fc.constant('99999999.99'), { nil: undefined }),
    of: fc.array(fc.record({ path: fc.tuple(fc.constant('ledger'), fc.nat(40)), amount: fc.constant('1.00') })),
    by: fc.option(words, { nil: undefined }),
    mends: fc.array(fc.record({ rule: words }), { maxLength: 5 }),
  }),
)

test('a page has at most 60 lines, however many remedies it is handed and however long they are', () => {
  const { report, told } = named('Imus, a full record')
  fc.assert(
    fc.property(fc.array(remedy, { maxLength: 60 }), (all) => {
      const given = { ...told, remedies: all } as unknown as Remedies
      for (const [, messages] of languages) {
        const page = explain(report, { messages, remedies: given })
        expect(page).toContain(messages.words['What can be done'].toUpperCase())
        holds(page)
      }
    }),
    { numRuns: runs(100) },
  )
})
