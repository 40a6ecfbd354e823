// What two answers share is frozen to the bottom: nobody who changes one answer changes another.
import { expect, test } from 'vitest'
import { answerTo, tables } from '../tables.ts'
import { some } from '../share.ts'

/** Every object in a value, with its place. */
const objectsIn = (value: unknown, place = '', found = new Map<object, string>()): Map<object, string> => {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.set(value, place)
  for (const [key, inner] of Object.entries(value)) objectsIn(inner, `${place}.${key}`, found)
  return found
}

const answers = () =>
  tables.flatMap(({ cases }) =>
    some(cases, 3).map((each) => ({
      name: each.name,
      of: each.function,
      answers: [answerTo(each), answerTo(each)] as const,
    })),
  )

test('the same question asked twice', () => {
  for (const {
    name,
    of,
    answers: [one, other],
  } of answers()) {
    const known = objectsIn(one)
    const open = [...objectsIn(other)]
      .filter(([each]) => known.has(each) && !Object.isFrozen(each))
      .map(([, place]) => place)
    expect(open, `${of}: ${name}`).toEqual([])
  }
})

test('any two questions', () => {
  const owners = new Map<object, string>()
  for (const {
    name,
    of,
    answers: [answer],
  } of answers()) {
    for (const [each, place] of objectsIn(answer)) {
      const before = owners.get(each)
      if (before !== undefined && !Object.isFrozen(each)) expect.fail(`${of}: ${name} shares ${place} with ${before}`)
      owners.set(each, `${of}: ${name}, ${place}`)
    }
  }
})
