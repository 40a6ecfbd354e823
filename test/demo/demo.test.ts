// What the demo prints.
import { expect, test } from 'vitest'
import { english, FY2016 } from 'deped-school-partnerships'
import { demo } from './demo.mjs'

const shown = demo()
const lines = shown.flatMap(({ text }) => text.split('\n'))

test('three cases, which fit three screens of 40 lines and 80 columns', () => {
  expect(shown).toHaveLength(3)
  expect(lines.length).toBeLessThanOrEqual(120)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test.each(shown)('“$name” is answered as the case says, and shown so', ({ name, expect: stated, answer, text }) => {
  expect(answer.outcome).toBe(stated.outcome)
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(name)
  expect(text).toContain(english.labels.outcomes[answer.outcome as keyof typeof english.labels.outcomes])
})

test('one partnership, one input with mistakes, and one set under a policy of its own', () => {
  expect(shown.map(({ function: called }) => called)).toEqual([
    'evaluatePartnership',
    'checkExpense',
    'evaluateProgramme',
  ])
  expect(shown.map(({ answer }) => answer.outcome)).toContain('invalid-input')
  const policies = shown.flatMap(({ input }) => (input.at(-1)?.policy === undefined ? [] : [input.at(-1).policy]))
  expect(policies).toHaveLength(2)
  for (const policy of policies) expect(policy).not.toEqual(FY2016)
})
