import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clauses } from 'deped-school-partnerships'
import { clauseMap } from '../../docs/clause-map.mjs'

const map = clauseMap()

test('docs/clause-map.md is what the data gives; npm run docs:map makes it anew', () => {
  expect(readFileSync(new URL('../../docs/clause-map.md', import.meta.url), 'utf8')).toBe(map)
})

test.each(Object.keys(clauses))('the map has %s once, with something that encodes it', (id) => {
  const rows = map.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`))
  expect(rows).toHaveLength(1)
  expect(rows[0]).not.toMatch(/\|\s+\|$/u)
})
