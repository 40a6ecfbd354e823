import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { changedLines, namesAbove, unnamed } from './changes.ts'
import { surface } from './surface.ts'

const here = new URL('./', import.meta.url)
const root = new URL('../../', here)
const now = surface(fileURLToPath(root))

test('api.txt has every export, rule, clause and word; vitest -u makes it anew', async () => {
  await expect(now).toMatchFileSnapshot('api.txt')
})

test('the changelog names every line that differs from the last release', () => {
  const released = readdirSync(here).filter((file) => /^\d.*\.txt$/u.test(file))
  expect(released).toHaveLength(1)
  const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8')
  const isNamed = namesAbove(changelog, released[0]!.replace('.txt', ''))
  const lines = changedLines(readFileSync(new URL(released[0]!, here), 'utf8'), now)
  expect(unnamed(lines, isNamed, 'deped-school-partnerships')).toEqual([])
})

test('a line that is added, changed or gone is found, and missed where the changelog is silent', () => {
  const before = '. function checkPair\n. type Why\nentry ./old\nRuleId pairing/nearby stated; met; do44/a\nWhy near\n'
  const after =
    '. function checkPair\n. type Issue\nIssue.code missing\nClauseId do44/b/c\nRuleId pairing/nearby stated; met, open; do44/a\n'
  const lines = changedLines(before, after)
  expect(lines).toHaveLength(8)
  const silence = namesAbove('# Changelog\n\n`*` and `/*` are no names.\n\n## [0.1.0]\n\n`pairing/nearby`', '0.1.0')
  expect(unnamed(lines, silence, 'p')).toEqual(lines)
  const spoken = namesAbove(
    '# Changelog\n\n`Why`, `Issue`, `do44/b/*`, `pairing/nearby`, `p/old`\n\n## [0.1.0]\n',
    '0.1.0',
  )
  expect(unnamed(lines, spoken, 'p')).toEqual([])
  expect(() => namesAbove('# Changelog\n', '0.1.0')).toThrow('no heading')
})
