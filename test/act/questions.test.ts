// Of every kind of answer: each question that is asked can change what is found, and no answer to it is one that is refused.
import { describe, expect, test } from 'vitest'
import { nextQuestions, whatIf } from 'deped-school-partnerships'
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
