// Writes docs/rulebook.md: every rule with what it rests on, the cases that show it, and where it stands in the sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { clauses, english, FY2016, rulebook } from 'deped-school-partnerships'
import { allCases, citation, fact, isRun, linesIn, list, nameOfLine, slug, titled } from './markdown.mjs'

const subjects = {
  classification: 'Who leads, who is helped',
  pairing: 'One pair',
  pairings: 'All pairs together',
  activities: 'Activities',
  expenses: 'Expenses',
  fund: 'The fund',
  duties: 'Duties',
  incentives: 'Incentives',
  programme: 'A whole programme',
}
/** Whose words they are: we had no copy of the Order, so they are those of the sources that the clauses name. */
const speakers = {
  guide: 'DepEd’s guide states',
  'press-release': 'DepEd’s press release states',
  facts: 'the record of facts restates the Order',
}
const speakersOf = (rule) => [...new Set(rule.clauses.map((id) => speakers[clauses[id].source]))].join(', and as ')
const bases = {
  stated: (rule) => `stated, as ${speakersOf(rule)}`,
  interpreted: () => 'interpreted: our reading of the words',
  companion: () => 'companion: another order’s, as the record of facts restates it',
}

const link = ({ file, place }, text = file) => `[${text}](../${file}${place ? `#${place}` : ''})`

// --- Where a rule stands -----------------------------------------------------------------------------------------------------

/** Every id that a source gives, by file. A page of the site has a place for each; elsewhere the link leads to the file. */
const placesIn = (folder) =>
  linesIn(folder, '.ts').flatMap(({ file, lines }) =>
    [...new Set(lines.map((text) => nameOfLine(file, text)))].filter(Boolean).map((place) => ({ file, place })),
  )
const code = placesIn('src/').filter(({ file }) => !file.startsWith('src/order/'))
/** The rows that rules of a subject are made of. */
const rows = { expenses: 'src/order/rows/expense-items.ts', duties: 'src/order/rows/duties.ts' }

const asPattern = (template) =>
  new RegExp(
    `^${template
      .split('*')
      .map((part) => part.replaceAll(/[.+?^$()[\]\\|{}]/gu, '\\$&'))
      .join('.+')}$`,
    'u',
  )

/** Where the sources give a rule its id; for a rule that is made of a row of data, that row too. */
const sourcesOf = ({ id }) => {
  const named = code.filter(({ place }) => place === id)
  if (named.length > 0) return named
  const [subject] = id.split('/')
  const filled = code.filter(({ place }) => place.startsWith(`${subject}/`) && asPattern(place).test(id))
  return [...filled, ...(rows[subject] ? [{ file: rows[subject] }] : [])]
}

// --- Which cases show it -----------------------------------------------------------------------------------------------------

const results = new Set(['met', 'unmet', 'breached', 'open'])

/** Every `rule: result` that a case states, wherever it stands in what is expected. */
const stated = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => (results.has(inner) ? [[name, inner]] : stated(inner)))
    : []

const cases = allCases().map((each) => ({ ...each, shows: stated(each.expect) }))

const most = 4

/** The cases that were written for a clause of the rule come first; of the others only as many as make the point. */
const shownBy = ({ id, clauses, results: possible }) =>
  possible.flatMap((result) => {
    const all = cases.filter(({ shows }) => shows.some(([rule, found]) => rule === id && found === result))
    const own = all.filter(({ clause }) => clauses.includes(clause))
    const shown = (own.length > 0 ? own : all).slice(0, most)
    if (shown.length === 0) return []
    const rest = all.length - shown.length
    return [
      `**Cases, ${result}:** ${shown.map((each) => link(each, each.name)).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
    ]
  })

// --- The page ----------------------------------------------------------------------------------------------------------------

/** The readings, each with its heading and the rules that it names there or in the line below. */
const readings = readFileSync(new URL('interpretation.md', import.meta.url), 'utf8')
  .split(/^## /mu)
  .slice(1)
  .map((section) => {
    const [heading, , first = ''] = section.split('\n')
    const named = first.startsWith('Rules: ') ? `${heading} ${first}` : heading
    return { heading, rules: [...named.matchAll(/`([a-z]+\/[a-z-]+)`/gu)].map(([, id]) => id) }
  })
const readingsOf = (id) =>
  readings
    .filter(({ rules }) => rules.includes(id))
    .map(({ heading }) => `[${heading.replaceAll(/ \(`.*\)$/gu, '')}](interpretation.md#${slug(heading)})`)

/** The figure of fiscal year 2016. */
const figure = (name) => (FY2016[name] === undefined ? 'none in FY 2016' : [FY2016[name].value].flat().join(', '))

const entry = (rule) => `${titled(english.labels.rules[rule.id], rule.id)}

${rule.statement}

${list([
  `**Basis:** ${bases[rule.basis](rule)}`,
  ...fact(rule.basis === 'interpreted' ? 'Argued in' : 'How it is read', readingsOf(rule.id)),
  ...rule.clauses.map((id) => `**Clause:** ${citation(id)}`),
  ...fact(
    'Parameters',
    rule.parameters.map((name) => `\`${name}\` (${figure(name)})`),
  ),
  ...(rule.requires ? [`**Applied only** where the policy gives \`${rule.requires}\``] : []),
  `**Can find:** ${rule.results.join(', ')}`,
  ...shownBy(rule),
  `**Source:** ${sourcesOf(rule)
    .map((each) => link(each))
    .join('; ')}`,
])}`

const subjectOf = ({ id }) => id.slice(0, id.indexOf('/'))

export const rulebookPage = () => `# Rulebook

Made from the data and the cases by \`npm run docs\`; a test fails when it is out of date.

**We had no copy of the Order.** The rules are not in the Order’s own words, but for two phrases that the record of facts quotes: what is \`stated\` is so by DepEd’s guide, by its press release, or by the record of facts. Whoever made that record
saw the text of the enclosure from 1.1 to the start of 2 and of 5.1.1 to 5.1.2 (A), and no more; each rule says by which source. No rule rests on the second record of facts.

Every rule, in the order in which findings report them: what it requires, whether a source states it or we read it so, the
clauses it stands on, what it can find, and the cases that show each result. A rule that is \`open\` says what is missing, and never counts as a breach.

${[...new Set(rulebook.map(subjectOf))]
  .map(
    (subject) =>
      `## ${subjects[subject] ?? subject}\n\n${rulebook
        .filter((rule) => subjectOf(rule) === subject)
        .map(entry)
        .join('\n\n')}`,
  )
  .join('\n\n')}
`

if (isRun(import.meta.url)) writeFileSync(new URL('rulebook.md', import.meta.url), rulebookPage())
