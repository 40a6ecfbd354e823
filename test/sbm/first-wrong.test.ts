// To which figures of a form its first wrong one leads.
import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/decision/answer.ts'
import { firstWrong, type Looked } from '../../src/sbm/first-wrong.ts'

const inEfficiency = ['dropout', 'completion', 'cohortSurvival']
const measures = ['access', ...inEfficiency, 'quality']
const parts = ['access', 'efficiency', 'quality']
const rating = (measure: string): Path => [
  'assessment',
  'performanceImprovement',
  ...(inEfficiency.includes(measure) ? ['efficiency', measure] : [measure]),
]

/** Every figure of a form that goes by a rating of performance, and some that do not, in its order. */
const printed: readonly Path[] = [
  ['printed', 'means', 'leadership-governance'],
  ['printed', 'validatedPractices'],
  ...measures.map((measure) => ['printed', 'performance', measure, 'rating']),
  ...measures.map((measure) => ['printed', 'performance', measure, 'mean']),
  ['printed', 'efficiencySum'],
  ['printed', 'efficiency'],
  ...parts.map((part) => ['printed', 'weightedParts', part]),
  ['printed', 'performanceImprovement'],
  ['printed', 'shares', 'validatedPractices'],
  ['printed', 'shares', 'performanceImprovement'],
  ['printed', 'final'],
  ['printed', 'level'],
]
const right = (figure: Path): Looked => ({ figure, result: 'right' })
const names = (paths: readonly Path[] | undefined) => paths?.map((path) => path.slice(1).join(' '))

describe('a wrong rating leads to each figure that it counts in, right though that is by the rating', () => {
  test.each(measures)('%s', (measure) => {
    const part = inEfficiency.includes(measure) ? 'efficiency' : measure
    const found = firstWrong([{ figure: rating(measure), result: 'wrong' }, ...printed.map(right)])
    expect(found?.figure).toEqual(rating(measure))
    expect(names(found?.leadsTo)).toEqual([
      `performance ${measure} rating`,
      ...(part === 'efficiency' ? ['efficiencySum', 'efficiency'] : []),
      `weightedParts ${part}`,
      'performanceImprovement',
      'shares performanceImprovement',
      'final',
      'level',
    ])
  })
})

test('a wrong printed figure leads to what is wrong and follows from it, by way of right ones too, and to no other', () => {
  const [mean, practices, share, final, level] = [
    ['printed', 'means', 'leadership-governance'],
    ['printed', 'validatedPractices'],
    ['printed', 'shares', 'validatedPractices'],
    ['printed', 'final'],
    ['printed', 'level'],
  ] as const
  const found = firstWrong([
    { figure: ['printed', 'means', 'curriculum-learning'], result: 'right' },
    { figure: mean, result: 'wrong' },
    { figure: practices, result: 'right', carriedFrom: [mean] },
    { figure: share, result: 'wrong', carriedFrom: [practices] },
    { figure: final, result: 'wrong' },
    { figure: level, result: 'open', carriedFrom: [share] },
  ])
  expect(found).toEqual({ figure: mean, leadsTo: [share] })
  expect(firstWrong([right(mean), { figure: final, result: 'open' }])).toBeUndefined()
})
