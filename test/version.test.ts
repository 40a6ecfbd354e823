import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from 'deped-school-partnerships'

test('the version is that of the package, and the changelog has it', () => {
  const root = new URL('../', import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  expect(version).toBe(manifest.version)
  expect(readFileSync(new URL('CHANGELOG.md', root), 'utf8')).toMatch(
    new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\]`, 'mu'),
  )
})
