// Holds a tag to what it releases, and prints that release’s part of the changelog: node .ci/release.mjs v1.0.0 OWNER/REPOSITORY
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What keeps a tag from being released, in plain sentences; nothing where all agree. */
export const objections = ({ tag, repository, manifest, source, changelog }) => {
  const { version } = manifest
  const heading = /^## .*$/mu.exec(changelog)?.[0] ?? 'none'
  // A published package names the repository that its provenance names, or the registry refuses it.
  const named = manifest.repository?.url
  return [
    tag !== `v${version}` && `The tag is ${tag}, and package.json has version ${version}.`,
    !source.includes(`version = '${version}'`) && `src/version.ts has not version ${version}.`,
    !/^ - \d{4}-\d\d-\d\d$/u.test(heading.replace(`## [${version}]`, '')) &&
      `The first heading of CHANGELOG.md is “${heading}”, not “## [${version}] - YYYY-MM-DD”.`,
    named !== `git+https://github.com/${repository}.git` &&
      `package.json has the repository ${named ?? 'nowhere'}; the release is of ${repository}.`,
  ].filter((each) => each !== false)
}

/** What the changelog says under its first heading. */
export const notes = (changelog) => (changelog.split(/^## .*$/mu)[1] ?? '').trim()

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , tag, repository] = process.argv
  const [manifest, source, changelog] = await Promise.all(
    ['package.json', 'src/version.ts', 'CHANGELOG.md'].map((file) =>
      readFile(new URL(`../${file}`, import.meta.url), 'utf8'),
    ),
  )
  const found = objections({ tag, repository, manifest: JSON.parse(manifest), source, changelog })
  for (const each of found) console.error(each)
  process.exitCode = found.length > 0 ? 1 : 0
  if (found.length === 0) console.log(notes(changelog))
}
