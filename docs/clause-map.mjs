// Writes docs/clause-map.md from the data: every clause with what encodes it, and what no rule encodes.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import * as library from 'deped-school-partnerships'

const { clauses, FY2016, issuances, register, rulebook, sources, ...rest } = library

const cites = (value, id) => (typeof value === 'object' && value !== null ? Object.values(value).some((inner) => cites(inner, id)) : value === id)
const lists = Object.entries(rest).filter(([, value]) => typeof value === 'object')

/** What stands on a clause: rules first, then parameters, lists and entries of the register. */
const encodedBy = (id) => [
  ...rulebook.filter((rule) => rule.clauses.includes(id)).map((rule) => `rule \`${rule.id}\``),
  ...Object.entries(FY2016).filter(([, parameter]) => parameter.clause === id).map(([name]) => `parameter \`${name}\``),
  ...lists.filter(([, list]) => cites(list, id)).map(([name]) => `list \`${name}\``),
  ...register.filter((entry) => entry.clauses.includes(id)).map(({ treatment, reason }) => `${treatment}: ${reason}`),
]

const said = (clause) => ('words' in clause ? `“${clause.words}”` : clause.gist)
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')

export const clauseMap = () => `# Clause map

Made from the data by \`npm run docs:map\`; a test fails when it is out of date.

Words in quotation marks are as found, with the source’s typing errors; other wording is ours.

## Sources

${table(['source', 'title', 'date', 'SHA-256'], Object.entries(sources).map(([id, { title, date, sha256 }]) => [id, title, date, `\`${sha256}\``]))}

${Object.entries(issuances)
  .map(
    ([issuance, { number, title }]) => `## ${number}: ${title}

${table(
  ['clause', 'what it says', 'where', 'evidence', 'encoded by'],
  Object.entries(clauses)
    .filter(([, clause]) => clause.issuance === issuance)
    .map(([id, clause]) => [`\`${id}\``, said(clause), `${sources[clause.source].name}: ${clause.section}`, clause.evidence, encodedBy(id).join('; ')]),
)}`,
  )
  .join('\n\n')}

## What no rule encodes

${table(
  ['passage or part', 'source', 'treatment', 'reason'],
  register.map(({ text, source, treatment, reason }) => [treatment === 'not-seen' ? text : `${text} …`, sources[source].name, treatment, reason]),
)}
`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(new URL('clause-map.md', import.meta.url), clauseMap())
