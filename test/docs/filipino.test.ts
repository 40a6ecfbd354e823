// Each Filipino term of the glossary is one that the messages use.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** What stands between quotation marks in the sources: no name in the code, and no comment. */
const said = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)fil(?:-\w+)?\.ts$/u.test(file))
  .flatMap(
    (file) =>
      text(`src/${file}`)
        .replaceAll(/^ *(?:\/\/|\/?\*).*$/gmu, '')
        .match(/'[^'\n]*'|`[^`]*`/gu) ?? [],
  )
  .join('\n')
  .toLowerCase()
const [, glossary = ''] = text('docs/filipino.md').split('| English | Filipino |\n| --- | --- |\n')
/** A cell has its terms between commas and semicolons; “of several, gastusin” says in English when the term is used. */
const terms = [...glossary.matchAll(/^\| (?<english>.*) \| (?<filipino>.*) \|$/gmu)].flatMap(
  ({ groups: { english = '', filipino = '' } = {} }) =>
    filipino.split(/; of [^,]*, |, /u).map((term) => ({ english, term: term.toLowerCase() })),
)

test('there is a glossary', () => {
  expect(terms.length).toBeGreaterThan(40)
})

/** A word that another one follows may have the linker -ng or -g. */
test.each(terms)('$english: $term', ({ term }) => {
  expect(new RegExp(`(?<!\\p{L})${term}n?g?(?!\\p{L})`, 'u').test(said)).toBe(true)
})
