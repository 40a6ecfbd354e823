// What docs/api.mjs says of a function’s clauses: it speaks of every function, names nothing that there is not, and lacks no clause
// that an answer cites.
import { expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { appliedBy, clausesOf } from '../../docs/api.mjs'
import { answerTo, tables } from '../tables.ts'

/** They work with what others answer. */
const ofAnswers = [
  'canonicalJson',
  'compare',
  'evidence',
  'explain',
  'findingOf',
  'impact',
  'nextQuestions',
  'receipt',
  'remedies',
  'rows',
  'tell',
  'unread',
  'verifyReceipt',
  'walk',
  'whatIf',
]
const exported: Readonly<Record<string, unknown>> = library
const functions = Object.keys(exported).filter((name) => typeof exported[name] === 'function')
const cases = tables.flatMap((table) => table.cases)

const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'clauses' in value && Array.isArray(value.clauses) ? (value.clauses as readonly string[]) : []
  return [...own, ...Object.values(value).flatMap(citedIn)]
}

test.each(functions.filter((name) => !ofAnswers.includes(name)))('%s', (name) => {
  const clauses = clausesOf(name) as readonly string[]
  const { lists, functions: asked } = appliedBy(name) as Readonly<Record<'lists' | 'functions', readonly string[]>>
  expect(clauses).not.toEqual([])
  for (const id of clauses) expect(library.clauses).toHaveProperty([id])
  for (const list of lists) expect(typeof exported[list]).toBe('object')
  for (const each of asked) expect(functions).toContain(each)
  const answers = cases.filter((each) => each.function === name).map(answerTo)
  expect([...new Set(answers.flatMap(citedIn))].filter((id) => !clauses.includes(id))).toEqual([])
})
