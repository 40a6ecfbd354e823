// llms.txt says what the sources and the pages say, and where it leads there is a file.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import * as ofText from 'deped-school-partnerships/text'
import { llmsText } from '../../docs/llms.mjs'
import { api } from '../schemas/validator.ts'

const root = new URL('../../', import.meta.url)
const text: string = llmsText(api)

test('it is up to date; npm run docs makes it anew', () => {
  expect(readFileSync(new URL('llms.txt', root), 'utf8')).toBe(text)
})

test('it has every function once, with a line of its own', () => {
  const told = [...text.matchAll(/^- `(\w+)\(.*?\)`: \S.*\.$/gmu)].map(([, name]) => name!)
  const exported: Readonly<Record<string, unknown>> = { ...library, ...ofText }
  expect(told.sort()).toEqual(
    Object.keys(exported)
      .filter((name) => typeof exported[name] === 'function')
      .sort(),
  )
})

test('it says first that we had no copy of the Order, and leads to files that there are', () => {
  expect(text.slice(0, 400)).toContain('We had no copy of the Order')
  const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(20)
  // The schemas are made by the build.
  expect(links.filter((link) => !link.startsWith('schemas/') && !existsSync(new URL(link, root)))).toEqual([])
})
