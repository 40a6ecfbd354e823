// A stored answer in which something is not what stands there in an answer: it is told as it is, or is no answer, and never has marks of a program.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, checkPairing, english, explain, fundBalance } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { answerTo, tables } from '../tables.ts'
import { runs } from '../share.ts'

type Place = readonly string[]
const none = 'This value is no answer that can be told in words.' as const

/** Every place in a value. */
const places = (value: unknown, place: Place = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...place, key], ...places(inner, [...place, key])])
    : []

const absent = Symbol('absent')

/** A copy with something else in a place, or nothing. */
const damaged = (answer: Answer, place: Place, value: unknown): Answer => {
  const copy = structuredClone(answer) as unknown as Record<string, unknown>
  const within = place.slice(0, -1).reduce((each, key) => each[key] as Record<string, unknown>, copy)
  const last = place.at(-1)!
  if (value === absent) Reflect.deleteProperty(within, last)
  else within[last] = value
  return copy as unknown as Answer
}

// One answer of each function and outcome, the longest.
const stored = new Map<string, Answer>()
for (const each of tables.flatMap(({ cases }) => cases)) {
  const answer = answerTo(each) as Answer
  const key = `${each.function}: ${answer.outcome}`
  const length = JSON.stringify(answer).length
  if (length < 40_000 && length > JSON.stringify(stored.get(key) ?? '').length) stored.set(key, answer)
}

describe('whatever stands in a place, or is lost from it', () => {
  test.each([...stored])('%s', (_, answer) => {
    const values = fc.constantFrom(absent, null, undefined, {}, [], [{}], [null], true, 0.5, Number.NaN)
    fc.assert(
      fc.property(fc.constantFrom(...places(answer)), values, (place, value) => {
        const copy = damaged(answer, place, value)
        for (const messages of [english, filipino])
          for (const detail of ['summary', 'full'] as const)
            expect(explain(copy, { messages, detail })).not.toMatch(/undefined|NaN|\[object/u)
      }),
      { numRuns: runs(200) },
    )
  })
})

const school = { id: '107970', pbb: { year: 2014, level: 5 } } as const
const breach = checkPairing({ leader: school, partner: school, distanceKm: 1 })
const fund = fundBalance({ ledger: [{ kind: 'receipt', day: '2016-10-01', amount: 5 }] }, '2016-12-31')

test.each([
  ['a finding without its figures', breach, ['because', '0', 'params'], null],
  ['a finding without its sentence', breach, ['findings', '1', 'message'], null],
  ['a rate that is none', fund, ['liquidation', 'rate'], null],
  ['a line of the ledger that is none', fund, ['ledger', '0', 'entry'], {}],
] as const)('%s makes it no answer, in both languages', (_, answer, place, value) => {
  const copy = damaged(answer as Answer, place, value)
  expect(explain(copy)).toBe(none)
  expect(explain(copy, { messages: filipino })).toBe(filipino.words[none])
})
