// What the generated pages say is what the data and the cases give.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Clause, clauses, register, rulebook } from 'deped-school-partnerships'
import { clauseMap } from '../../docs/clause-map.mjs'
import { allCases } from '../../docs/markdown.mjs'
import { rulebookPage } from '../../docs/rulebook.mjs'
import { sentencesPage } from '../../docs/sentences.mjs'
import { wordsPage } from '../../docs/words.mjs'
import { answerTo, findingsIn, tables } from '../tables.ts'

const map = clauseMap()
const rules = rulebookPage()

/** The entry under a heading, up to the next one. */
const entry = (page: string, id: string): string | undefined =>
  page.split(/^(?=#{2,3} )/mu).find((section) => headed(section, id))

/** Whether a text has the heading of an entry: a title, with the id beside it. */
const headed = (text: string, id: string): boolean => new RegExp(`^### \\S.*\\(\`${id}\`\\)\n`, 'u').test(text)
/** How often a page has the place that links lead to, over the heading. */
const places = (page: string, id: string): number =>
  page.split(`\n<a id="${id.replaceAll('/', '')}"></a>\n\n### `).length - 1

test.each([
  ['clause-map.md', map],
  ['rulebook.md', rules],
  ['sentences.md', sentencesPage()],
  ['words.md', wordsPage()],
])('docs/%s is up to date; npm run docs makes it anew', (file, page) => {
  expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')).toBe(page)
})

test('the map has every sentence of the register', () => {
  for (const { text, treatment } of register)
    expect(map).toContain(`- ${treatment === 'not-seen' ? text : `“${text} …”`} (`)
})

test.each(Object.entries(clauses))(
  'the map has %s once, with what it says and the rules that stand on it',
  (id, clause) => {
    const text = entry(map, id)
    expect(places(map, id)).toBe(1)
    expect(text).toContain('words' in clause ? `“${clause.words}”` : clause.gist)
    for (const rule of rulebook.filter((each) => each.clauses.some((cited) => cited === id)))
      expect(text).toContain(`[\`${rule.id}\`](rulebook.md#`)
  },
)

test('every clause that an answer to a case cites has an entry that lists the rule that cited it', () => {
  const findings = tables.flatMap(({ cases }) => cases.map(answerTo)).flatMap(findingsIn)
  const cited = new Set(findings.flatMap(({ rule, clauses: ids }) => ids.map((id) => `${id} ${rule}`)))
  const listed = (pair: string): boolean => {
    const [id = '', rule] = pair.split(' ')
    return (
      entry(map, id)
        ?.match(/^- \*\*Rules:\*\* .*$/mu)?.[0]
        .includes(`[\`${rule}\`](rulebook.md#`) ?? false
    )
  }
  expect(cited.size).toBeGreaterThan(rulebook.length)
  expect([...cited].filter((pair) => !listed(pair))).toEqual([])
})

test.each(rulebook)(
  'the rulebook has $id once, with its clauses, a case for each result, and its source',
  ({ id, statement, clauses: cited, results }) => {
    const text = entry(rules, id)
    expect(places(rules, id)).toBe(1)
    expect(text).toContain(`\n${statement}\n`)
    for (const clause of cited) expect(text).toContain(`[\`${clause}\`](clause-map.md#`)
    for (const result of results) expect(text).toContain(`**Cases, ${result}:** [`)
    expect(text).toMatch(/\*\*Source:\*\* \[src\/\w+\/[\w-]+\.ts\]/u)
  },
)

test.each(rulebook)('the source of $id stands where the rulebook says', ({ id }) => {
  const [, file = '', place = ''] = /\*\*Source:\*\* \[.*?\]\(\.\.\/(.*?)#(.*?)\)/u.exec(entry(rules, id) ?? '') ?? []
  const written = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  // `*` stands for what is filled in.
  const parts = place.split('*')
  expect(id).toMatch(new RegExp(`^${parts.join('.+')}$`, 'u'))
  expect(written).toMatch(new RegExp(`^ *id: ['\`]${parts.join('\\$\\{\\w+\\}')}['\`],$`, 'mu'))
})

test('a case is linked by its name, which no other case of its file has', () => {
  const links = allCases().map(({ file, place }) => `${String(file)}#${String(place)}`)
  expect(new Set(links).size).toBe(links.length)
})

test('every reading that names rules names rules that there are, and every rule that is interpreted has one', () => {
  const readings = readFileSync(new URL('../../docs/interpretation.md', import.meta.url), 'utf8')
  const named = [...readings.matchAll(/`((?:[a-z]+)\/[a-z-]+)`/gu)].map(([, id]) => id)
  const known = new Set<string>(rulebook.map(({ id }) => id))
  const subjects = new Set([...known].map((id) => id.split('/')[0]))
  expect(named.filter((id = '') => subjects.has(id.split('/')[0]) && !known.has(id))).toEqual([])
  for (const { id, basis } of rulebook)
    if (basis === 'interpreted') expect(entry(rules, id)).toContain('**Argued in:** [')
  expect(entry(rules, 'expenses/within-validity')).toContain('**How it is read:** [')
})

test('both pages begin with what was not seen, and no rule is said to be in the Order’s own words', () => {
  for (const page of [rules, map]) expect(page.slice(0, 300)).toContain('We had no copy of the Order.')
  const second = Object.entries<Clause>(clauses).filter(([, { source }]) => source === 'facts-2')
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`${second.length} of the ${Object.keys(clauses).length} clauses rest on it, and no rule.`)
  expect(rulebook.flatMap((rule) => rule.clauses).filter((id) => second.some(([each]) => each === id))).toEqual([])
  for (const { id, basis } of rulebook)
    if (basis === 'stated')
      expect(entry(rules, id)).toMatch(
        /\*\*Basis:\*\* stated, as (?:DepEd’s (?:guide|press release) states|the record of facts restates)/u,
      )
})

test.each(Object.entries<Clause>(clauses))('%s is quoted where its words are shown, and only there', (id, clause) => {
  expect(clause.evidence === 'quoted').toBe('words' in clause)
  expect(entry(map, id)).toContain(`**Evidence:** ${clause.evidence}`)
})
