// The assignment against every other way to assign, for matrices small enough to try all. test/laws/proximity.test.ts has more of them.
import { expect, test } from 'vitest'
import { assign } from '../../src/proximity/assignment.ts'

/** The least cost of any assignment, by trying each. */
const least = (matrix: readonly (readonly number[])[], unserved: number, taken: readonly number[] = []): number => {
  const [row, ...rest] = matrix
  if (!row) return 0
  const without = unserved + least(rest, unserved, taken)
  return row.reduce(
    (best, cost, column) =>
      taken.includes(column) || cost === Infinity
        ? best
        : Math.min(best, cost + least(rest, unserved, [...taken, column])),
    without,
  )
}

/** Numbers that look random and are always the same. */
const numbers = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648

test.each([1, 2, 3, 4, 5])(
  'with %i columns at the most, whatever is forbidden and however dear it is to go without',
  (most) => {
    const next = numbers(44 + most)
    for (let round = 0; round < 300; round += 1) {
      const [rows, columns] = [1 + Math.floor(next() * 4), 1 + Math.floor(next() * most)]
      const unserved = [1, 4, 8, 1000][Math.floor(next() * 4)]!
      const matrix = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (next() < 0.2 ? Infinity : Math.floor(next() * 9))),
      )
      const found = assign({ costs: Float64Array.from(matrix.flat()), rows, columns, unserved })
      const taken = [...found].filter((column) => column >= 0)
      expect(new Set(taken).size).toBe(taken.length)
      expect(
        [...found].reduce((sum, column, row) => sum + (column < 0 ? unserved : matrix[row]![column]!), 0),
        JSON.stringify([matrix, unserved]),
      ).toBe(least(matrix, unserved))
    }
  },
)
