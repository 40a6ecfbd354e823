// How an answer is held against a case: ours differs in nothing, and what any other program may write is told, whatever it is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulebook } from 'deped-school-partnerships'
import { differing } from '../../src/cli/held.mjs'
import { answerTo, tables } from '../tables.ts'
import { meeting } from '../share.ts'

const cases = tables.flatMap((table) => table.cases)
const rules = Object.fromEntries(rulebook.map(({ id, basis, clauses }) => [id, { basis, clauses }]))

test('no answer of ours differs from its case, and that of another case does where it has another outcome', () => {
  for (const [index, each] of cases.entries()) {
    const answer = answerTo(each) as { readonly outcome: string }
    expect(differing(answer, each.expect, rules)).toEqual([])
    const other = cases[(index + 1) % cases.length]!
    if (other.expect.outcome !== answer.outcome) expect(differing(answer, other.expect, rules)).toContain('outcome')
  }
})

/** A value of JSON with one thing in it, at any depth, put in the place of what stood there. */
const withOther = (value: unknown, [key, ...rest]: readonly number[], other: unknown): unknown => {
  if (key === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  if (keys.length === 0) return other
  const name = keys[key % keys.length]!
  const inner = withOther((value as Record<string, unknown>)[name], rest, other)
  return Array.isArray(value)
    ? Object.assign([...(value as unknown[])], { [name]: inner })
    : { ...value, [name]: inner }
}

test('whatever stands in an answer is told, and breaks nothing', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom({ toString: 1 }, { length: 2 }, [{ rule: { toString: 1 } }]),
  )
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.array(fc.nat(), { maxLength: 5 }), odd, (each, place, other) => {
      const found = differing(withOther(answerTo(each), place, other), each.expect, rules)
      for (const what of found) expect(what).toMatch(/^\S/u)
    }),
    meeting(2000, 300),
  )
})
