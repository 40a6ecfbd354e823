// docs/recipes.md shows the files of test/recipes, which test/recipes/run.mjs runs, as they stand; vitest -u writes them there anew.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = new URL('../../docs/recipes.md', import.meta.url)
const folder = new URL('../recipes/', import.meta.url)
const block = /^```(\w+) (\w+\.\w+)\n[^]*?^```$/gm

/** A file as a page shows it, without what a page does not carry: the byte order mark and carriage returns. */
const shown = (file: string): string =>
  readFileSync(new URL(file, folder), 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r', '')

test('the page of recipes shows what is run', async () => {
  const text = readFileSync(page, 'utf8')
  const recipes = readdirSync(folder).filter((file) => /\.(?:csv|html|tsx?)$/.test(file))
  expect([...text.matchAll(block)].map(([, , file]) => file).sort()).toEqual(recipes.sort())
  const full = text.replace(
    block,
    (_, language: string, file: string) => `\`\`\`${language} ${file}\n${shown(file).trimEnd()}\n\`\`\``,
  )
  await expect(full).toMatchFileSnapshot(page.pathname)
})
