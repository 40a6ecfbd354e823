import { expect, test } from 'vitest'
import { notes, objections } from '../../.ci/release.mjs'

const good = {
  tag: 'v1.2.3',
  repository: 'owner/name',
  manifest: { version: '1.2.3', repository: { url: 'git+https://github.com/owner/name.git' } },
  source: "export const version = '1.2.3'\n",
  changelog:
    '# Changelog\n\nAbout.\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- This.\n\n## [1.2.2] - 2026-11-21\n\n- That.\n',
}

test('a release that agrees with itself goes out, with its part of the changelog', () => {
  expect(objections(good)).toEqual([])
  expect(notes(good.changelog)).toBe('### Added\n\n- This.')
})

test.each([
  ['another tag', { tag: 'v1.2.4' }, 'The tag is v1.2.4'],
  ['a tag without v', { tag: '1.2.3' }, 'The tag is 1.2.3'],
  ['another version in the source', { source: "export const version = '1.2.30'\n" }, 'src/version.ts'],
  [
    'changes without a release',
    { changelog: good.changelog.replace('[1.2.3] - 2026-11-30', '[Unreleased]') },
    '“## [Unreleased]”',
  ],
  ['a heading without a day', { changelog: good.changelog.replace(' - 2026-11-30', '') }, '“## [1.2.3]”'],
  ['no heading', { changelog: '# Changelog\n' }, '“none”'],
  ['another repository', { repository: 'owner/fork' }, 'of owner/fork'],
  ['no repository', { manifest: { version: '1.2.3' } }, 'nowhere'],
])('%s is refused', (_, change, why) => {
  expect(objections({ ...good, ...change })).toEqual([expect.stringContaining(why)])
})
