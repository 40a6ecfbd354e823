// What the answers to the cases say is whole.
import { expect, test } from 'vitest'
import { rulebook } from 'deped-school-partnerships'
import { answerTo, findingsIn, tables } from '../tables.ts'

const answers = tables.flatMap(({ cases }) => cases.map(answerTo))

test('every sentence begins and ends as one, with the Order’s terms as they are', () => {
  const findings = answers.flatMap(findingsIn)
  const said = findings.flatMap(({ message, needs }) => [message, ...needs.map(({ question }) => question)])
  for (const { message } of findings) expect(message).toMatch(/^\S.*\.$/u)
  for (const text of [...said, ...rulebook.map(({ statement }) => statement)])
    expect(text).not.toMatch(/\b[a-z][A-Z]{2}|(?:partner|leader) School\b/u)
})

/** All that answers say of a figure that is wrong, open or in contradiction, wherever it stands. */
const toldIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(toldIn)
  return 'message' in value && 'figure' in value ? [value as Readonly<Record<string, unknown>>, ...inner] : inner
}

test('what is said of a figure is whole sentences, and no list that goes with it is empty', () => {
  const told = answers.flatMap(toldIn)
  expect(told.length).toBeGreaterThan(300)
  for (const { message, figure, ...more } of told) {
    expect(message).toMatch(/^\S.*\.$/u)
    expect(message).not.toMatch(/undefined|null|from {2}as|\bNaN\b/u)
    for (const [key, value] of Object.entries(more)) expect([key, figure, value]).not.toEqual([key, figure, []])
    const ends = Object.values(more).flatMap((each) =>
      typeof each === 'object' && each !== null && 'least' in each ? Object.values(each) : [],
    )
    for (const end of ends) expect(end).not.toBe('undefined')
  }
})
