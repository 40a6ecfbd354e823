// Writes docs/words.md: the words that a suggestion goes by, from their tables in the sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { english, rulebook } from 'deped-school-partnerships'
import { fact, isRun, linkRule, list, titled } from './markdown.mjs'

const tables = ['item-words', 'supply-words', 'plain-words', 'context-words']

/** Every row of a table: a role, an item where it points to one, and the words. */
const rowsOf = (file) => {
  const text = readFileSync(new URL(`../src/suggestions/${file}.ts`, import.meta.url), 'utf8')
  return [
    ...text.matchAll(/role: '([^']+)',(?:\s*item: '([^']+)',)?(?:\s*sure: true,)?\s*words:\s*((?:'[^']*'[\s+]*)+)/gu),
  ].map(([, role, item, words]) => ({
    role,
    // What hands are paid to do has their item, and points to none by itself.
    item: role === 'work' ? undefined : item,
    words: [...words.matchAll(/'([^']*)'/gu)].map(([, part]) => part).join(''),
  }))
}

const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The words for an item, with the rule that it is under where it is not eligible. */
const forItem = ([item, those]) => {
  const rules = rulebook.filter(({ id }) => id === `expenses/${item}`).map(({ id }) => linkRule(id))
  return [
    titled(capital(english.labels.items[item]), item),
    ...fact('Rule', rules),
    those.map(({ words }) => words).join(', '),
  ].join('\n\n')
}

/** The rows of the tables that point to an item, by the item. */
const rowsByItem = () => {
  const rows = tables.flatMap(rowsOf).filter(({ item }) => item)
  const items = new Map(rows.map(({ item }) => [item, []]))
  for (const row of rows) items.get(row.item).push(row)
  return items
}
/** The words for each item, as one text. */
export const wordsByItem = () =>
  new Map(Array.from(rowsByItem(), ([item, those]) => [item, those.map(({ words }) => words).join(', ')]))

export const wordsPage = () => {
  const rows = tables.flatMap(rowsOf)
  return `# Words of a ledger line

Made from the sources by \`npm run docs\`; a test fails when it is out of date.

\`suggestExpenseItems\` looks for these words in a line of a ledger, and for what stands around them. They are ours, and no rule of the
Order: a suggestion says where to look, and decides nothing. [How often it is right](suggestions.md) is measured.

## Words that point to an item

${[...rowsByItem()].map(forItem).join('\n\n')}

## Words that point to no item by themselves

They say what is done, for whom, or what a thing is about. A tarpaulin, for instance, may be printed for a payment, bought as material, or be
what a lesson is about: the words around it decide, or nothing is suggested.

${list(rows.filter(({ item }) => !item).map(({ role, words }) => `**${role}:** ${words}`))}
`
}

if (isRun(import.meta.url)) writeFileSync(new URL('words.md', import.meta.url), wordsPage())
