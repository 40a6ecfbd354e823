// Assessments by the SBM system of 2024, counted.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clauses,
  explain,
  type InvalidInput,
  sbm2024Degrees,
  sbm2024Dimensions,
  sbm2024Indicators,
  type Sbm2024Assessment,
  type Sbm2024Counts,
  type Sbm2024Mark,
  type Sbm2024Summary,
  summarizeSbm2024,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'

const valid = (answer: Sbm2024Summary | InvalidInput): Sbm2024Summary => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer
}
const degrees = sbm2024Degrees.map(({ id }) => id)
const mark: fc.Arbitrary<Sbm2024Mark | undefined> = fc.oneof(
  fc.constantFrom(undefined, ...degrees, 'not-applicable' as const, { notApplicable: 'A reason.' }),
  fc.array(
    fc.constantFrom(
      ...degrees,
      'not-applicable' as const,
      { notApplicable: 'A reason.' },
      { notApplicable: 'Another.' },
    ),
    {
      maxLength: 5,
    },
  ),
)
const assessment: fc.Arbitrary<Sbm2024Assessment> = fc
  .tuple(fc.array(mark, { minLength: 42, maxLength: 42 }), fc.constantFrom(undefined, true, false))
  .map(([marks, partnership]) => ({
    indicators: Object.fromEntries(
      sbm2024Indicators.map(({ id }, index) => [id, marks[index]] as const).filter(([, each]) => each !== undefined),
    ),
    ...(partnership !== undefined && { partnership }),
  }))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
const all = ({ degrees, notApplicable, notRated }: Sbm2024Counts): number[] => [
  ...Object.values(degrees),
  notApplicable,
  notRated,
]

test('the data are the 42 indicators of six dimensions, numbered through, each with its evidence', () => {
  expect(sbm2024Dimensions.map(({ indicatorCount }) => indicatorCount)).toEqual([8, 10, 4, 6, 7, 7])
  expect(sbm2024Indicators.map(({ id }) => id)).toEqual(Array.from({ length: 42 }, (_, index) => String(index + 1)))
  for (const { id, indicatorCount } of sbm2024Dimensions)
    expect(sbm2024Indicators.filter(({ dimension }) => dimension === id)).toHaveLength(indicatorCount)
  const heard = sbm2024Indicators.filter(({ clause }) => clauses[clause].evidence === 'secondary').map(({ id }) => id)
  expect(heard).toEqual('12 14 15 16 18 19 20 22 23 24 25 35 36 37 38 39 40 41 42'.split(' '))
})

describe('a summary', () => {
  test('counts each indicator once, in all and in its dimension', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const { counts, dimensions, notRated, notApplicable, inDispute } = valid(summarizeSbm2024(given))
        // A reason that was given is never lost.
        for (const { indicator, reason } of [...inDispute, ...notApplicable])
          expect(reason !== undefined).toBe(
            [given.indicators![indicator]!].flat().some((each) => typeof each === 'object'),
          )
        for (const { indicator, degrees: said } of inDispute) {
          expect(notRated).toContain(indicator)
          const marks = [given.indicators![indicator]!].flat()
          expect([...said]).toEqual([
            ...new Set(marks.map((each) => (typeof each === 'object' ? 'not-applicable' : each))),
          ])
          expect(said.length).toBeGreaterThan(1)
        }
        expect(sum(all(counts))).toBe(42)
        for (const each of dimensions) expect(sum(all(each))).toBe(each.indicatorCount)
        expect(all(counts)).toEqual(all(counts).map((_, at) => sum(dimensions.map((each) => all(each)[at]!))))
        expect([notRated.length, notApplicable.length]).toEqual([counts.notRated, counts.notApplicable])
      }),
    )
  })

  test('rates nothing by a partnership', () => {
    fc.assert(
      fc.property(assessment, ({ indicators = {} }) => {
        const [none, yes, no] = [{}, { partnership: true }, { partnership: false }].map((more) => {
          const { notes, ...rest } = valid(summarizeSbm2024({ indicators, ...more }))
          return { rest, said: notes.map(({ message }) => message) }
        })
        expect(yes!.rest).toEqual(none!.rest)
        expect(no!.rest).toEqual(none!.rest)
        expect(new Set([none, yes, no].map((each) => each!.said[2])).size).toBe(3)
      }),
      { numRuns: 20 },
    )
  })

  test('has no number but its counts, and no level', () => {
    const summary = valid(summarizeSbm2024({ indicators: { 1: 'always' } }))
    expect(JSON.stringify({ ...summary, counts: [], dimensions: [] })).not.toMatch(/:\d/u)
    expect(Object.keys(summary)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/total|level|score|final/iu)]),
    )
  })

  test('is told in both languages, from JSON as well', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const summary = valid(summarizeSbm2024(given))
        const stored = JSON.parse(JSON.stringify(summary)) as Sbm2024Summary
        expect(stored).toEqual(summary)
        expect(explain(stored, { width: 400 })).toContain('no total and no level of practice were seen')
        expect(explain(stored, { messages: filipino, width: 400 })).toContain('walang inimbento rito')
      }),
      { numRuns: 20 },
    )
  })
})

test.each([
  ['Always Manifested', 'always'],
  ['not yet manifested', 'not-yet'],
  ['Manifested', undefined],
  ['AM', 'always'],
  ['NYM', 'not-yet'],
  ['f', 'frequently'],
  ['N/A', 'not-applicable'],
  ['na', 'not-applicable'],
  ['Not applicable', 'not-applicable'],
  ['rated N/A', undefined],
  ['N/A so far', undefined],
  ['4', undefined],
  ['m', undefined],
])('a mark of %s is refused, and %s offered', (mark, suggestion) => {
  const answer = summarizeSbm2024({ indicators: { 1: mark as 'always' } })
  expect(answer.outcome === 'invalid-input' && answer.issues[0].suggestion).toBe(suggestion)
})
