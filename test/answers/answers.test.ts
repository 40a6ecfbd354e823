// What goes through answers: every finding once, where it stands; rows that run nothing; a finding with its own type.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnswerRow,
  type AnyAnswer,
  checkExpense,
  checkPairing,
  evaluatePartnership,
  explain,
  findingOf,
  type PartnershipRecord,
  rows,
  type RuleId,
  type Walked,
  walk,
} from 'deped-school-partnerships'
import { some } from '../share.ts'
import { answerTo, briefAnswerTo, findingsIn, inputsOf, tables } from '../tables.ts'

const answers = tables.flatMap(({ cases }) => cases.map((each) => answerTo(each) as AnyAnswer))
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value)
/** Every finding of an answer, found without knowing its shape; what is said again in `because`, and what a figure has, left out. */
const listed = (value: unknown): readonly object[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): readonly object[] =>
    key === 'findings'
      ? findingsIn(inner)
      : ['because', 'decision', 'before', 'after'].includes(key)
        ? []
        : listed(inner),
  )
}

describe('walk', () => {
  test('passes every finding of every answer once, at the place where it stands', () => {
    for (const answer of answers) {
      const all = [...walk(answer)]
      expect(new Set(all.map(({ finding }) => finding))).toEqual(new Set(listed(answer)))
      for (const { finding, place, part, subject, answer: own } of all) {
        expect(at(answer, place)).toBe(own)
        expect((own as { readonly findings?: readonly unknown[] }).findings).toContain(finding)
        expect(subject).toBe((own as { readonly subject?: unknown }).subject)
        expect(part).toBe(place.filter((key) => typeof key === 'string').at(place.length > 0 ? -1 : 0))
      }
    }
  })

  test('passes what decides of an answer in brief', () => {
    for (const [record, asOf] of inputsOf<readonly [PartnershipRecord, string]>('partnerships.json')) {
      const brief = evaluatePartnership(record, asOf, { detail: 'brief' })
      const told = [...walk(brief)].map(({ finding }) => finding)
      expect(told).toEqual(
        brief.because.flatMap(({ alsoAt = [], ...each }) => [each.path, ...alsoAt].map((path) => ({ ...each, path }))),
      )
    }
  })

  test('passes a stored answer as a fresh one, and nothing of what is none', () => {
    for (const answer of answers.slice(0, 50)) {
      const stored = JSON.parse(JSON.stringify(answer)) as AnyAnswer
      expect([...walk(stored)]).toEqual([...walk(answer)])
    }
    const circular: Record<string, unknown> = { kind: 'a', outcome: 'b', findings: [] }
    circular['parts'] = { itself: circular }
    for (const value of [null, 1, 'a', [], {}, circular, { findings: [null, 1, {}] }, { parts: { a: [null], b: 1 } }]) {
      expect([...walk(value as never)]).toEqual([])
      expect(rows(value as never)).toEqual([])
      expect(findingOf(value as never, 'fund/received')).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(
          rows({ kind: 'a', outcome: 'b', parts: { a: value }, findings: value } as never).length,
        ).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

test('a list with holes, which may say that it has four billion items, is gone through by what it has', () => {
  const holes = new Array<never>(4_294_967_295)
  const given = { kind: 'expense', outcome: 'eligible', subject: { path: [] } }
  const [finding] = checkExpense({}).findings
  for (const value of [
    { findings: holes },
    { parts: { expenses: holes } },
    { because: [{ ...finding, alsoAt: holes }] },
  ]) {
    const answer = { ...given, ...value } as never
    expect([[...walk(answer)], rows(answer), findingOf(answer, 'fund/received')]).toEqual([[], [], undefined])
  }
  for (const field of ['path', 'clauses', 'authorities', 'needs', 'waitsFor'])
    expect(rows({ ...given, findings: [finding, { ...finding, [field]: holes }] } as never), field).toHaveLength(1)
  const report = {
    ...given,
    kind: 'partnership',
    parts: { expenses: holes },
    because: [{ ...finding, path: ['ledger', 1] }],
  }
  expect([...walk(report as never)]).toHaveLength(1)
  expect(rows({ ...given, outcome: 'invalid-input', issues: holes } as never)).toEqual([])
  expect(rows({ ...given, outcome: 'invalid-input', issues: [{ message: 'a', path: holes }] } as never)).toEqual([])
})

test('what could not be read has a row for each problem, also as a part, so that no answer of a table is lost', () => {
  const answer = checkExpense({ item: 'paper', amount: '=1' } as never)
  if (answer.outcome !== 'invalid-input') throw new Error(answer.outcome)
  const told = rows(answer)
  expect(told.map(({ outcome, rule, message }) => [outcome, rule, message])).toEqual(
    answer.issues.map(({ message }) => ['invalid-input', '', message]),
  )
  expect(told.map(({ place }) => place)).toEqual(['amount', 'item'])
  const whole = { kind: 'a', outcome: 'b', parts: { expenses: [checkExpense({}), answer] } }
  expect(rows(whole).filter(({ outcome }) => outcome === 'invalid-input')).toMatchObject([
    { part: 'expenses', kind: 'expense' },
    { part: 'expenses', kind: 'expense' },
  ])
})

describe('in brief', () => {
  const reports = ['evaluatePartnership', 'evaluateProgramme', 'checkPairings']
  const both = tables
    .flatMap(({ cases }) => cases)
    .filter((each) => reports.includes(each.function))
    .map((each) => [answerTo(each), briefAnswerTo(each)] as readonly [AnyAnswer, AnyAnswer])
  const sameIn = ({ finding }: Walked, all: readonly Walked[]): readonly Walked[] =>
    all.filter(
      (each) =>
        each.finding.rule === finding.rule &&
        each.finding.message === finding.message &&
        JSON.stringify(each.finding.path) === JSON.stringify(finding.path),
    )

  test('each finding stands in the part in which it stands in full', () => {
    let compared = 0
    for (const [full, brief] of both) {
      const all = [...walk(full)]
      for (const each of walk(brief)) {
        const same = sameIn(each, all)
        expect(same.length).toBeGreaterThan(0)
        const places = same.map(({ place, part, answer }) => ({
          place,
          part,
          kind: answer.kind,
          outcome: answer.outcome,
        }))
        expect(places).toContainEqual({
          place: each.place,
          part: each.part,
          kind: each.answer.kind,
          outcome: each.answer.outcome,
        })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(200)
  })

  test('and so does its row, with what it is about', () => {
    for (const [full, brief] of both) {
      const key = ({ rule, message, place, voucher, line }: AnswerRow): string =>
        JSON.stringify([rule, message, place, voucher, line])
      const parts = new Map<string, AnswerRow[]>()
      for (const row of rows(full)) parts.set(key(row), [...(parts.get(key(row)) ?? []), row])
      for (const row of rows(brief)) {
        const same = parts.get(key(row)) ?? []
        expect(same.map(({ part }) => part)).toContain(row.part)
        // What could not be read says in brief no more than that.
        if (row.rule === '') continue
        const about = ({ part, kind, leader, partner, reference }: AnswerRow) => [
          part,
          kind,
          leader,
          partner,
          reference,
        ]
        expect(same.map(about)).toContainEqual(about(row))
      }
    }
  })
})

describe('rows', () => {
  const columns = Object.keys(rows(checkExpense({}))[0]!)

  test('have the same columns in the same order, each a text or a number', () => {
    for (const answer of some(answers)) {
      const all = rows(answer)
      expect(all.filter(({ rule }) => rule !== '')).toHaveLength([...walk(answer)].length)
      for (const row of all) {
        expect(Object.keys(row)).toEqual(columns)
        for (const value of Object.values(row)) expect(['string', 'number']).toContain(typeof value)
      }
    }
  })

  test('say of an expense its voucher, its line from 1, what it cost as a number, and whose partnership it is', () => {
    const [record, asOf] = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').find(
      ([each]) => each.ledger?.length === 30,
    )!
    const row = rows(evaluatePartnership(record, asOf)).find(
      ({ rule, result }) => rule === 'expenses/professional-fees' && result === 'breached',
    )
    expect(row).toMatchObject({
      reference: record.reference,
      leader: '107970',
      partner: '107973',
      part: 'expenses',
      voucher: 'DV-03',
      line: 4,
      day: '2016-09-12',
      amount: 3500,
      about: 'Honorarium of LAC speaker',
      clauses: 'do44/non-eligible/professional-fees',
      place: 'ledger[3].item',
      asOf,
      policy: 'FY2016',
    } satisfies Partial<Record<keyof AnswerRow, unknown>>)
  })

  test('run nothing, whatever people wrote', () => {
    const starts = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.stringMatching(/^[!-~]{0,20}$/u), (start, rest) => {
        const answer = checkExpense({ voucher: `${start}${rest}`, description: `${start}${rest}`, item: 'equipment' })
        for (const row of rows(answer)) {
          for (const value of Object.values(row) as (string | number)[])
            if (typeof value === 'string') expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/u)
          expect([row.voucher, row.about]).toEqual([`'${start}${rest}`, `'${start}${rest}`])
        }
      }),
    )
    // A stored answer may hold anything.
    const stored = { kind: '\t=1', outcome: '\r=1', findings: [{ ...checkExpense({}).findings[0], message: ' =1' }] }
    expect(rows(stored)).toMatchObject([{ kind: "'\t=1", outcome: "'\r=1", message: "' =1" }])
  })
})

describe('findingOf', () => {
  test('gives the first finding of a rule, with its own type', () => {
    const pair = checkPairing({ leader: { id: '107970' }, partner: { id: '107973' }, distanceKm: 1.5 })
    const distance: number | undefined = findingOf(pair, 'pairing/nearby')?.params.distanceKm
    expect(distance).toBe(1.5)
    for (const answer of answers.slice(0, 200)) {
      const first = new Map<RuleId, object>()
      for (const { finding } of walk(answer)) if (!first.has(finding.rule)) first.set(finding.rule, finding)
      for (const [rule, finding] of first) expect(findingOf(answer, rule)).toBe(finding)
    }
  })
})

test('of a report in brief each finding about an expense or an activity has what it is about, in rows and in words', () => {
  const records = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json')
  let several = 0
  for (const [record, asOf] of records) {
    const [full, brief] = [
      evaluatePartnership(record, asOf),
      evaluatePartnership(record, asOf, { detail: 'brief' }),
    ] as const
    if (full.outcome === 'invalid-input' || brief.outcome === 'invalid-input') continue
    const decisive = new Set<object>(full.because)
    const inFull = rows(full).filter((_, index) => decisive.has([...walk(full)][index]!.finding))
    const about = (all: readonly AnswerRow[]) =>
      all
        .filter(({ rule }) => /^(?:expenses|activities)\//u.test(rule))
        .map(({ part, kind, outcome, voucher, line, rule, place }) =>
          [part, kind, outcome, voucher, line, rule, place].join(),
        )
        .sort()
    expect(about(rows(brief))).toEqual(about(inFull))
    for (const { rule, voucher } of rows(brief))
      if (rule.startsWith('expenses/') && voucher !== '') {
        expect(explain(brief, { detail: 'full', width: 400 })).toMatch(new RegExp(`\\b${voucher}\\b`, 'u'))
        several += 1
      }
  }
  expect(several).toBeGreaterThan(10)
})
