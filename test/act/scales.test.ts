// Where on a scale something changes, held to a look at every number of a small one.
import { expect, test } from 'vitest'
import { changesOn, lastLike, type Scale } from '../../src/act/scales.ts'

const last = 12
const scale: Scale = { first: 0, last, at: (value) => value as number, value: (at) => at }
const all = Array.from({ length: last + 1 }, (_, at) => at)

test('the last number of which the same holds is found towards either end', () => {
  for (const limit of all.slice(1)) {
    expect(lastLike((at) => at < limit, 0, last + 1)).toBe(limit - 1)
    expect(lastLike((at) => at >= limit, last, -1)).toBe(limit)
  }
})

test('both sides of a change are found wherever it is, and nothing where there is none', () => {
  expect(changesOn(scale, [], () => 'same')).toEqual([])
  for (const limit of all.slice(1))
    for (const sample of all) expect(changesOn(scale, [sample], (at) => `${at < limit}`)).toEqual([limit - 1, limit])
})

test('so are both sides of each of two changes, also where the same holds before the one and after the other', () => {
  for (const one of all.slice(1))
    for (const other of all.slice(one + 1)) {
      const result = (at: number): string => (at < one ? 'before' : at < other ? 'within' : 'after')
      const sides = [...new Set([one - 1, one, other - 1, other])]
      expect(changesOn(scale, [], result)).toEqual(sides)
      const within = (at: number): string => `${result(at) === 'within'}`
      // A change at a sample is found from either side of it.
      expect([...new Set(changesOn(scale, [one], within))]).toEqual(sides)
    }
})

test('a number is tried once, however often it is looked at', () => {
  const tried: number[] = []
  changesOn(scale, [3, 3, 7], (at) => {
    tried.push(at)
    return `${at < 5}`
  })
  expect(new Set(tried).size).toBe(tried.length)
})
