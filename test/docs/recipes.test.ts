// Pages of docs show the files of test/recipes, which test/recipes/run.mjs runs, as they stand; vitest -u writes them there anew.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = [
  ['recipes.md', '../recipes/'],
  ['scale.md', '../recipes/scale/'],
] as const
const block = /^```(\w+) (\w+\.\w+)\n[^]*?^```$/gm

/** A file as a page shows it, without what a page does not carry: the byte order mark and carriage returns. */
const shown = (file: URL): string =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r', '')

test.each(pages)('%s shows what is run', async (name, from) => {
  const [page, folder] = [new URL(`../../docs/${name}`, import.meta.url), new URL(from, import.meta.url)]
  const text = readFileSync(page, 'utf8')
  const recipes = readdirSync(folder).filter((file) => /\.(?:csv|html|tsx?)$/.test(file))
  expect([...text.matchAll(block)].map(([, , file]) => file).sort()).toEqual(recipes.sort())
  const full = text.replace(
    block,
    (_, language: string, file: string) =>
      `\`\`\`${language} ${file}\n${shown(new URL(file, folder)).trimEnd()}\n\`\`\``,
  )
  await expect(full).toMatchFileSnapshot(page.pathname)
})
