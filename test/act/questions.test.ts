// Of every kind of answer: each question that is asked can change what is found, and no answer to it is one that is refused.
import { describe, expect, test } from 'vitest'
import {
  checkDuties,
  classifySchool,
  duties,
  evaluateProgramme,
  type NextQuestion,
  nextQuestions,
  whatIf,
} from 'deped-school-partnerships'
import { answered } from '../../src/act/ask.ts'
import { type AnyAnswer, decisionsIn, findingsOf } from '../../src/act/decisions.ts'
import { some } from '../share.ts'
import { answerTo, argumentsOf, type Case, tables } from '../tables.ts'

/** What was found, by rule and place, and the figures that stand beside. */
const resultsOf = (answer: AnyAnswer): string => {
  const results = [...decisionsIn(answer)].flatMap(({ decision }) => [
    decision.outcome,
    ...findingsOf(decision).map(({ rule, path, result }) => [rule, path, result]),
  ])
  const isFigure = (name: string): boolean => !['needs', 'because', 'parts', 'findings'].includes(name)
  const figures = Object.entries(answer).filter(([name]) => isFigure(name))
  return JSON.stringify([results, figures])
}

const optionsOf = (each: Case): object =>
  (argumentsOf(each).length > each.input.length ? argumentsOf(each).at(-1) : {}) as object
const cases = some(
  tables
    .flatMap((table) => table.cases)
    .filter((each) => (nextQuestions(answerTo(each)) as { outcome: string }).outcome === 'asked')
    .map((each) => ({ name: `${each.function}: ${each.name}`, each })),
  23,
)

let count = 0

describe('each question that is asked can change what is found, by itself or beside the others', () => {
  test.each(cases)('$name', { timeout: 300_000 }, ({ each }) => {
    const answer = answerTo(each) as AnyAnswer
    const next = nextQuestions(answer)
    if (next.outcome === 'invalid-input') throw new Error(next.issues[0].message)
    const [first] = each.input
    const ask = (input: unknown): string =>
      resultsOf(answerTo({ ...each, input: [input, ...each.input.slice(1)] }) as AnyAnswer)
    const tried = next.questions.map(({ need }) => ({ need, what: whatIf(first, answer, need, optionsOf(each)) }))
    for (const { need, what } of tried) {
      // Kinds of answers that cannot be made anew cannot be asked about so.
      if (what.outcome === 'invalid-input') return expect(what.issues[0].path).toEqual(['answer', 'kind'])
      expect(what.tried.map(({ outcome }) => outcome)).not.toContain('invalid-input')
      if (what.domain === 'open') continue
      const changes = (input: unknown): boolean =>
        new Set([ask(input), ...what.tried.map(({ value }) => ask(answered(input, need.path, value)))]).size > 1
      /** The input with the other questions answered, all in one way. */
      const others = (at: number): unknown =>
        tried.reduce<unknown>((input, { need: other, what: way }) => {
          if (other === need || way.outcome === 'invalid-input') return input
          const value = way.tried.at(Math.trunc(at * (way.tried.length - 1)))
          return value === undefined ? input : answered(input, other.path, value.value)
        }, first)
      // It may matter only beside what else is asked, and of some of that no answer can be made up.
      if (tried.some(({ what: way }) => way.outcome === 'open') && !changes(first)) continue
      const isAsked = changes(first) || [0, 0.25, 0.5, 0.75, 1].some((at) => changes(others(at)))
      count += 1
      expect(isAsked, `${need.asks} at ${need.path.join('.')}`).toBe(true)
    }
  })
})

test('most questions are shown to matter', () => {
  expect(count).toBeGreaterThan(cases.length)
})

test('where nothing is needed nothing is asked, and where something is, something is', () => {
  const role = { id: '107970', pbb: { year: 2014, level: 5 } } as const
  expect(nextQuestions(classifySchool(role))).toMatchObject({ outcome: 'none', questions: [] })
  expect(nextQuestions(classifySchool({ id: '107970' }))).toMatchObject({ outcome: 'asked', questions: [{}] })
})

test('a duty is answered for by the head whose it is, by the clause that gives it', () => {
  const open = checkDuties({}, '2016-12-31')
  const { questions = [] } = nextQuestions(open) as { readonly questions?: readonly NextQuestion[] }
  const byDuty = new Map(
    questions.flatMap(({ need, answeredBy }) =>
      need.asks === 'duty-day' ? [[need.params.id, answeredBy] as const] : [],
    ),
  )
  expect(byDuty.size).toBeGreaterThan(8)
  for (const { id, of, clauses } of duties.filter((duty) => byDuty.has(duty.id)))
    expect([id, byDuty.get(id)]).toEqual([id, { kind: 'person', name: `${of}-head`, clause: clauses[0] }])
})

test('what a programme asks stands in the record that it is asked of, of a set where the set looks', () => {
  const pair = (leader: string, partner: string) => ({
    pairing: { leader: { id: leader, pbb: { year: 2014, level: 5 } }, partner: { id: partner } },
  })
  const report = evaluateProgramme([pair('107970', '107973'), pair('107605', '107973')] as never, '2016-12-31')
  const asked = nextQuestions(report)
  if (asked.outcome === 'invalid-input') throw new Error(asked.issues[0].message)
  const places = new Set(asked.questions.map(({ need }) => need.path[0]))
  expect(places).toEqual(new Set([0, 1]))
  for (const { settles } of asked.questions) for (const { path } of settles) expect([0, 1]).toContain(path[0])
})
