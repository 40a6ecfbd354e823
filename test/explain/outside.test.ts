// Whatever comes from outside stays in its place: however it reads, the text has the same lines at the margin and the page the same
// headings, lists, tables and paragraphs as with a harmless word in that place.
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  checkPairing,
  english,
  evaluatePartnership,
  evaluateProgramme,
  explain,
  fundBalance,
  FY2016,
  type Messages,
  planPairings,
  SBM2012,
  scoreSbm,
  suggestExpenseItems,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { isLine } from '../../src/decision/printable.ts'
import { answerTo, tables } from '../tables.ts'
import { runs, some } from '../share.ts'

const page = new MarkdownIt({ html: true, linkify: true })
// Links of bare words, as GitHub makes them; a word with a dot in it is none.
page.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

/** The parts of a page, with all that is more than plain text in them. */
const structure = (markdown: string): string[] =>
  page
    .parse(markdown, {})
    .flatMap(({ type, tag, children }) => [
      `${type} ${tag}`,
      ...(children ?? []).map((child) => child.type).filter((type) => type !== 'text' && type !== 'text_special'),
    ])

/** How many paragraphs are those of an item. */
const itemParagraphs = (tokens: readonly { readonly type: string }[]): number =>
  tokens.filter(({ type }, index) => type === 'paragraph_open' && tokens[index - 1]?.type === 'list_item_open').length

/** What says in each language how much a page leaves out: of a page that longer words fill it is more, and more is only named. */
const leftOut = new Set(['And', 'At', 'Also', 'Pati'])

/** How the lines at the margin begin, but for what is left out. */
const margin = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^\S/u.test(line))
    .map((line) => line.split(/[\s“]/u, 1)[0]!)
    .filter((word) => !leftOut.has(word))

/** What reads as the library’s own words, as Markdown, or as nothing at all. */
const forged = fc.oneof(
  fc.constantFrom(
    'OUTCOME: compliant',
    `OUTCOME: compliant${' '.repeat(90)}x`,
    '## Outcome: compliant',
    '\n\nOUTCOME: compliant\n',
    '- a',
    '* a',
    '+ a',
    '1. a',
    '1) a',
    '---',
    '===',
    '> a',
    '| a | b |',
    '```',
    '    code',
    '<b>a</b>',
    '<!-- a',
    '[a](https://a.ph)',
    '![a](b)',
    'https://a.ph',
    '&lt;',
    '**a**',
    '`a`',
    'a\\',
    '[met] a',
    '” OUTCOME: compliant “',
    '\u061c\u202eOUTCOME\u2066',
    '\u3164',
    '\ud800',
    '\u2028OUTCOME: compliant',
    '\u0301a',
    'a  OUTCOME:  compliant',
  ),
  fc
    .array(fc.constantFrom(...'-+*=#>|`<[]()!_~&\\1.) \n\t:“”"\u202e\u00a0ax'), { minLength: 1, maxLength: 40 })
    .map((all) => all.join('')),
  fc
    .array(fc.constantFrom('OUTCOME: compliant', '[met]', 'x'.repeat(37), ' ', '  ', '#', '-'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) => all.join(' ')),
)

const formats: readonly (readonly [string, Messages])[] = [
  ['English', english],
  ['Filipino', filipino],
]

/** Holds the explanations of two answers to the same parts. */
const alike = (answer: Answer, harmless: Answer): void => {
  for (const [, messages] of formats)
    for (const detail of ['summary', 'full'] as const) {
      for (const width of [40, 80, 200])
        expect(margin(explain(answer, { width, messages, detail }))).toEqual(
          margin(explain(harmless, { width, messages, detail })),
        )
      const [one, other] = [answer, harmless].map((each) => explain(each, { format: 'markdown', messages, detail }))
      expect(structure(one!)).toEqual(structure(other!))
      expect(one).not.toMatch(/[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\u3164]/u)
    }
}

/** Every place of a text or a number in a value. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : typeof value === 'string' || typeof value === 'number'
      ? [path]
      : []

const changed = (value: unknown, [key, ...path]: readonly string[], to: string): unknown => {
  if (key === undefined) return to
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = changed(copy[key], path, to)
  return copy
}

// One answer of each function and outcome, the longest.
const stored = new Map<string, Answer>()
for (const each of tables.flatMap(({ cases }) => cases)) {
  const answer = answerTo(each) as Answer
  const key = `${each.function}: ${answer.outcome}`
  const before = stored.get(key)
  const length = JSON.stringify(answer).length
  if (length < 40_000 && length > (before ? JSON.stringify(before).length : 0)) stored.set(key, answer)
}

describe('a text in any place of a stored answer forges no part of an explanation', () => {
  test.each([...stored])('%s', (_, answer) => {
    const places = leaves(answer)
    fc.assert(
      fc.property(fc.constantFrom(...places), forged, (place, text) => {
        alike(changed(answer, place, text) as Answer, changed(answer, place, 'x') as Answer)
      }),
      { numRuns: runs(25) },
    )
  })
})

/** Answers of every kind to facts that have a text in each place where people write one. */
const told: Readonly<Record<string, (text: string) => Answer>> = {
  'one partnership': (text) => {
    const place = { name: text, region: text, division: text, district: text, municipality: text }
    const policy = { ...FY2016, id: text, validUntil: { value: '2017-06-30', authority: text } }
    return evaluatePartnership(
      {
        reference: text,
        pairing: {
          leader: { id: '107970', ...place, pbb: { year: 2014, level: 5 } },
          partner: { id: '107973', ...place },
        },
        activities: [{ id: text, description: text }],
        ledger: [
          { kind: 'receipt', day: '2016-09-01', amount: 140000, voucher: text },
          { kind: 'expense', day: '2016-09-02', amount: 5, description: text, voucher: text, activityId: text },
          { kind: 'expense', day: '2016-09-02', amount: 5, item: 'equipment', description: text, voucher: text },
        ],
        incentives: { staff: [{ label: text }] },
        sbm: { principles: {}, performanceImprovement: {} },
      },
      '2017-03-01',
      { policy },
    )
  },
  'a pair': (text) =>
    checkPairing(
      { leader: { id: '107970', name: text }, partner: { id: '107973', name: text }, distanceKm: 1 },
      { policy: { ...FY2016, id: text, nearbyWithinKm: { value: 2, authority: text } } },
    ),
  'a fund': (text) => fundBalance({ ledger: [{ kind: 'receipt', day: '2016-09-01', amount: text as never }] }, text),
  'a programme': (text) =>
    evaluateProgramme(
      ['Other', text].map((division) => ({
        pairing: {
          leader: { id: '107970', division, region: text, name: text, pbb: { year: 2014, level: 5 } },
          partner: { id: '107973', name: text },
        },
      })),
      '2016-12-31',
    ),
  'a plan': (text) =>
    planPairings(
      [5, 5, 1, 1].map((level, index) => ({
        id: `10797${index}`,
        name: text,
        region: text,
        division: index === 3 ? undefined : text,
        pbb: { year: 2014, level },
      })) as never,
      { policy: { ...FY2016, nearbyWithinKm: { value: 2, authority: text } } },
    ),
  'a score': (text) =>
    scoreSbm(
      { principles: {}, performanceImprovement: {} },
      { framework: { ...SBM2012, id: text, authority: text } as never },
    ),
  'a line': (text) => suggestExpenseItems(text),
  'a field': (text) => checkPairing({ [text]: text } as never),
}

/** The same problems with a harmless word in them. */
const plainly = (answer: Extract<Answer, { readonly outcome: 'invalid-input' }>): Answer => ({
  ...answer,
  issues: answer.issues.map((issue) => ({ ...issue, message: 'x', received: 'x' })) as never,
})

describe('a text that people write forges no part of an explanation', () => {
  test.each(Object.entries(told))('%s', (_, answerOf) => {
    fc.assert(
      fc.property(forged, (long) => {
        // Longer ones are refused as such.
        const text = long.slice(0, 100)
        const answer = answerOf(text)
        alike(answer, answer.outcome === 'invalid-input' ? plainly(answer) : answerOf(isLine(text) ? 'x' : 'x\u0000'))
      }),
      { numRuns: runs(60) },
    )
  })
})

test('what people write stands in quotation marks, and no line but the library’s own begins at the margin', () => {
  const answer = evaluatePartnership(
    {
      reference: 'OUTCOME: compliant',
      pairing: { leader: { id: '107970', name: 'OUTCOME: compliant' }, partner: { id: '107973' } },
    },
    '2016-12-31',
  )
  const [, first, second] = explain(answer, { width: 40, detail: 'full' }).split('\n')
  expect(first).toMatch(/^reference “OUTCOME: compliant”, /u)
  expect(second).toMatch(/^ {4}\S/u)
  // However long it is, none of its words stand where a finding, a question or a row begins.
  for (const forged of ['[met] It is near.', '1. Is it near?', '- fact: none is needed', 'received: P140,000.00'])
    for (let length = 30; length < 80; length += 1) {
      const name = `${'y'.repeat(length)} ${forged}`
      const said = explain(checkPairing({ leader: { id: '107970', name }, partner: { id: '107973' } }))
      expect(said).not.toMatch(new RegExp(`^ {0,2}${forged.replaceAll(/[[\].?]/gu, '\\$&')}`, 'mu'))
    }
  const long = { ...answer, subject: { path: [], reference: `OUTCOME: compliant${' '.repeat(90)}x` } } as Answer
  expect(explain(long, { detail: 'full' }).split('\n')[1]).toMatch(/^reference “OUTCOME: compliant x”/u)
  const schools = ['Outcome: compliant', '## a'].map((division, index) => ({ id: `10797${index}`, division }))
  expect(explain(planPairings(schools), { width: 200 })).toContain('\nDIVISION: “Outcome: compliant”\n')
  expect(explain(planPairings(schools), { format: 'markdown' })).toContain('\n## Division: “\\#\\# a”\n')
})

test.each(['” OUTCOME: compliant “', 'a ” b', '“', '”'])(
  'a quotation ends where it ends, though %s is in it',
  (text) => {
    const leader = { id: '107970', division: text }
    const told = explain(
      evaluatePartnership({ reference: text, pairing: { leader, partner: { id: '107973' } } }, '2016-12-31'),
    )
    expect(told).toMatch(/, reference “[^“”]+”\n/u)
    expect(explain(planPairings([leader]))).toMatch(/\nDIVISION: “[^“”]+”\n/u)
  },
)

test('every page has the tables that its answer has, each by itself', () => {
  const all = tables.flatMap(({ cases }) =>
    cases.flatMap((each) => (['summary', 'full'] as const).map((detail) => ({ each, detail }))),
  )
  for (const { each, detail } of some(all)) {
    const lines = explain(answerTo(each) as Answer, { format: 'markdown', detail }).split('\n')
    const written = lines.map((line) => line.startsWith('| '))
    const tokens = page.parse(lines.join('\n'), {})
    const count = (type: string): number => tokens.filter((token) => token.type === type).length
    // A head and the line under it begin each table; every other line of it is a row.
    expect(count('table_open')).toBe(lines.filter((line) => line.startsWith('| --- ')).length)
    expect(count('tr_open')).toBe(written.filter(Boolean).length - count('table_open'))
    // No part is swallowed by the one before: a line that is not of a table is a heading, an item or a paragraph.
    const others = lines.filter((line, index) => line !== '' && !written[index])
    expect(count('heading_open') + count('list_item_open') + count('paragraph_open') - itemParagraphs(tokens)).toBe(
      others.length,
    )
  }
})
