// What the pages for contributors name is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const spansOf = (file: string): readonly string[] =>
  [...readFileSync(root + file, 'utf8').matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span)
/** What pages on the code say in code; generated pages and examples say other things. */
const spans = ['CONTRIBUTING.md', 'README.md', 'docs/release.md', 'docs/conformance.md', 'docs/nation.md'].flatMap(
  spansOf,
)
const everywhere = [
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  ...readdirSync(`${root}docs`).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
].flatMap(spansOf)
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }

const files = spans.filter((span) => /^(?:src|test|docs)\/[\w./-]+$|^[A-Z]+\.md$/u.test(span))
test.each([...new Set(files)])('%s is there', (file) => {
  expect(existsSync(root + file)).toBe(true)
})

const commands = everywhere.flatMap((span) =>
  [...span.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name),
)
test.each([...new Set(commands)])('npm run %s is a script', (name) => {
  expect(scripts).toHaveProperty([name])
})

const called = everywhere.flatMap((span) =>
  [...span.matchAll(/\bnode (?:--test )?((?:test|docs|\.ci)\/[\w./-]+)/gu)].map(([, file = '']) => file),
)
test.each([...new Set(called)])('node runs %s', (file) => {
  expect(existsSync(root + file)).toBe(true)
})

const tests = everywhere.flatMap((span) =>
  [...span.matchAll(/vitest run ((?:test\/[\w./]+ ?)+)/gu)].flatMap(([, paths = '']) => paths.trim().split(' ')),
)
test.each([...new Set(tests)])('vitest runs %s', (path) => {
  expect(existsSync(root + path)).toBe(true)
})
