// The table of what is known of each question: names that labels have, and what people can still change.
import { expect, test } from 'vitest'
import { clauses, english } from 'deped-school-partnerships'
import { questionRows } from '../../src/act/questions.ts'

const rows = Object.entries(questionRows)

test('where an answer is found has a name that labels have, and a clause of the sources', () => {
  for (const [asks, { answeredBy }] of rows) {
    const name = answeredBy.kind === 'not-stated' ? answeredBy.kind : answeredBy.name
    expect(Object.keys(english.labels.answeredBy), asks).toContain(name)
    if (answeredBy.kind !== 'not-stated') expect(Object.keys(clauses), asks).toContain(answeredBy.clause)
  }
})

test('what a list or a report tells is found there', () => {
  const foundIn = (place: string) =>
    rows.flatMap(([asks, { answeredBy }]) => ('name' in answeredBy && answeredBy.name === place ? [asks] : []))
  expect(foundIn('listed-activities')).toEqual(['listed-activity'])
  expect(foundIn('deped-list')).toEqual(['on-deped-list'])
  expect(foundIn('liquidation-report')).toEqual(expect.arrayContaining(['ledger-on-record', 'ledger-of-record']))
})

test('a duty, the agreement and the approval of the WFP can be done on the day, and all else is fixed', () => {
  const changeable = rows.flatMap(([asks, { changing }]) => (changing === 'done-on-the-day' ? [asks] : []))
  expect(changeable).toEqual(['wfp-approval', 'agreement', 'duty-day'])
  expect(new Set(rows.map(([, { changing }]) => changing))).toEqual(new Set(['fixed', 'done-on-the-day']))
})
