// Which functions have no cases, and which no JSON Schema: the documents name them all, and no others.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import * as text from 'deped-school-partnerships/text'
import { tables } from '../tables.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const all = Object.entries({ ...library, ...text }).flatMap(([name, value]) =>
  typeof value === 'function' ? [name] : [],
)
const { functions } = JSON.parse(read('schemas/index.json')) as { readonly functions: object }

test.each([
  [
    'conformance.md',
    'The others have none:',
    '\n## ',
    tables.flatMap(({ cases }) => cases.map((each) => each.function)),
  ],
  ['json-schema.md', 'Not in the index', '\nA list that', Object.keys(functions)],
])('%s', (document, from, to, having) => {
  const page = read(`docs/${document}`)
  const start = page.indexOf(from)
  const told = page.slice(start, page.indexOf(to, start)).match(/(?<=`)\w+(?=`)/gu) ?? []
  const without = all.filter((name) => !having.includes(name))
  expect(told.filter((name) => all.includes(name) && !['evaluateProgramme'].includes(name)).sort()).toEqual(
    without.sort(),
  )
})
