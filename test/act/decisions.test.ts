// Answers that come from outside: read as far as they are looked into, and refused by the place of what is wrong.
import { expect, test } from 'vitest'
import { checkPairing, compare, evaluateProgramme, evidence, nextQuestions } from 'deped-school-partnerships'
import { decisionsIn, readAnswer } from '../../src/act/decisions.ts'
import { valueAt, withValueAt } from '../../src/act/places.ts'
import { answerTo, briefAnswerTo, tables } from '../tables.ts'
import { some } from '../share.ts'

const pair = { leader: { id: '107970' }, partner: { id: '107973' } }
const [full, brief] = [checkPairing(pair), checkPairing(pair, { detail: 'brief' })]
const programme = evaluateProgramme([{ pairing: pair }], '2016-09-30')
const within = ['parts', 'partnerships', 0, 'parts', 'pairing'] as const
const ofFinding = ['rule', 'result', 'message', 'clauses', 'path', 'params']
const ofNeed = ['kind', 'asks', 'path', 'question', 'params']

/** What every decision has to say, by its place in the decision. */
const said = [
  ...['kind', 'outcome', 'subject', 'because', 'needs'].map((name) => [name]),
  ['subject', 'path'],
  ...ofFinding.flatMap((name) => [
    ['because', 0, name],
    ['findings', 1, name],
  ]),
  ...ofNeed.flatMap((name) => [
    ['needs', 0, name],
    ['findings', 1, 'needs', 0, name],
  ]),
  ['findings', 1, 'needs'],
] as const

/** What may be left out. */
const optional = [['policy'], ['asOf'], ['needs', 0, 'alsoAt'], ['because', 0, 'waitsFor'], ['because', 0, 'alsoAt']]

const issuesOf = (answer: unknown) => {
  const told = nextQuestions(answer)
  return 'issues' in told ? told.issues.map(({ path, code }) => [path, code]) : []
}

test('of what an answer has to say nothing may be missing or of another type, however deep it stands', () => {
  expect([issuesOf(full), issuesOf(brief), issuesOf(programme)]).toEqual([[], [], []])
  for (const path of said) {
    expect(valueAt(full, path), path.join()).toBeDefined()
    for (const [answer, at] of [
      [full, path],
      [programme, [...within, ...path]],
    ] as const) {
      // A part without what decides in it is no decision.
      if (answer === full || path.length > 1 || path[0] !== 'because')
        expect(issuesOf(withValueAt(answer, at, undefined)), path.join()).toEqual([[['answer', ...at], 'missing']])
      expect(issuesOf(withValueAt(answer, at, true)), path.join()).toMatchObject([[['answer', ...at], {}]])
    }
  }
  for (const path of optional)
    expect(issuesOf(withValueAt(brief, path, true))).toMatchObject([[['answer', ...path], {}]])
  expect(issuesOf(withValueAt(full, ['version'], undefined))).toEqual([[['answer', 'version'], 'missing']])
})

test.each([
  [['kind'], 'pear'],
  [['outcome'], 'invalid-input'],
  [['version'], ''],
  [['asOf'], '2016-13-01'],
  [['because', 0, 'result'], 'good'],
  [['because', 0, 'params'], []],
  [['because', 0, 'params'], null],
  [['because', 0, 'path', 0], null],
  [['because', 0, 'waitsFor', 0], '0'],
  [['because', 0, 'waitsFor', 0], 0.5],
  [['needs', 0, 'kind'], 'wish'],
])('an answer that has at %j %j is refused by that place', (path, value) => {
  const [[at] = []] = issuesOf(withValueAt(brief, path, value))
  expect(at).toEqual(['answer', ...path])
})

test('what an answer in brief waits for beyond its needs is nothing', () => {
  const other = withValueAt(brief, ['because', 0, 'waitsFor'], [99])
  const settled = (answer: unknown) => {
    const next = nextQuestions(answer)
    if (next.outcome === 'invalid-input') throw new Error(next.issues[0].message)
    return next.questions.flatMap(({ settles }) => settles).length
  }
  expect(settled(other)).toBe(settled(brief) - 1)
})

test('an answer in brief is refused where all that was found is looked at', () => {
  const refused = (at: string) => ({
    issues: [{ path: [at], message: `\`${at}\` is an answer in brief; expected an answer in full.` }],
  })
  expect(compare(brief, brief)).toMatchObject({
    issues: [...refused('before').issues, ...refused('after').issues],
  })
  expect(compare(full, brief)).toMatchObject(refused('after'))
  expect(evidence(pair, brief)).toMatchObject(refused('answer'))
  expect(compare(full, full)).toMatchObject({ outcome: 'same' })
})

test('an answer is copied as it stands, with its own order', () => {
  for (const each of some(
    tables.flatMap((table) => table.cases),
    3,
  )) {
    const answer = answerTo(each)
    const { value, issues } = readAnswer(answer, ['answer'])
    if (issues) continue
    expect(JSON.stringify(value.answer)).toBe(JSON.stringify(answer))
    const [first] = decisionsIn(briefAnswerTo(each))
    expect(first).toMatchObject({ place: [] })
  }
})

test('an answer that cannot be looked at as often as it has to be is refused', () => {
  /** An answer whose subject has a label that can be looked at so many times. */
  const fleeting = (most: number) => {
    let looks = 0
    const get = (): string => {
      looks += 1
      if (looks > most) throw new Error('do not look again')
      return 'A pair'
    }
    return { ...full, subject: Object.defineProperty({ ...full.subject }, 'label', { enumerable: true, get }) }
  }
  const told = [0, 1, 2, 3, 4, 5].map((most) => issuesOf(fleeting(most)))
  const enough = told.findIndex((issues) => issues.length === 0)
  expect(enough).toBeGreaterThan(1)
  for (const [most, issues] of told.entries())
    expect(issues).toMatchObject(most < enough ? [[{ 0: 'answer' }, 'unreadable']] : [])
})

test('an answer whose parts are nothing has none', () => {
  expect(issuesOf({ ...full, parts: null })).toEqual([])
})
