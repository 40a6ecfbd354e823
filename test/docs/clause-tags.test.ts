// Every @clause tag in the sources names a clause that there is.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clauses } from 'deped-school-partnerships'

const src = new URL('../../src/', import.meta.url)
const tags = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, src), 'utf8').matchAll(/^ +\* @clause (.*)$/gmu)].map(([, id = '']) => ({
      file,
      id,
    })),
  )

test('there are tags', () => {
  expect(tags.length).toBeGreaterThan(20)
})

test.each(tags)('$file: $id', ({ id }) => {
  expect(clauses).toHaveProperty([id])
})
