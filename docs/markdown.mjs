// What the generated pages share: how clauses and rules are named, quoted and linked.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { clauses, FY2016, SBM2012, sbmForms, sources } from 'deped-school-partnerships'
import * as calls from '../src/cli/cases.mjs'

const root = new URL('../', import.meta.url)

/** The anchor of an id. */
export const anchor = (id) => id.replaceAll('/', '')
export const linkClause = (id, page = 'clause-map.md') => `[\`${id}\`](${page}#${anchor(id)})`
export const linkRule = (id, page = 'rulebook.md') => `[\`${id}\`](${page}#${anchor(id)})`

/** A heading that is a title, with the id beside it. Links go by the id, which stays where a title changes. */
export const titled = (title, id) => `<a id="${anchor(id)}"></a>\n\n### ${title} (\`${id}\`)`

/** What a clause says. Only words that were seen stand in quotation marks. */
export const said = (clause) => ('words' in clause ? `“${clause.words}”` : clause.gist)
/** The beginning of what a clause says, as its title. */
export const titleOf = (clause) => {
  const text = 'words' in clause ? clause.words : clause.gist
  const cut =
    text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[,;:.]$/u, '')} …`
  return 'words' in clause ? `“${cut}”` : cut.replace(/\.$/u, '')
}
const longest = 64
/** Where it says so. */
export const place = ({ source, section, enclosure }) =>
  `${sources[source].name}: ${section}${enclosure ? ` (enclosure, ${enclosure})` : ''}`
/** How a clause is known, and whose the wording is. */
export const evidence = ({ evidence: how, source }) =>
  ({
    quoted: `quoted, in the words of ${articles[source] ?? ''}${sources[source].name}`,
    restated: 'restated: whoever made the record of facts saw the text; the wording is ours',
    secondary: 'secondary: a paraphrase was seen; the wording is ours',
    derived: 'derived: our inference; the wording is ours',
  })[how]
const articles = { facts: 'the ' }

/** A citation for a reader: the words, the place, the evidence, and the link to the entry. */
export const citation = (id, link = linkClause(id)) =>
  `${'words' in clauses[id] ? '' : 'In our words: '}${said(clauses[id])} (${place(clauses[id])}; ${clauses[id].evidence}; ${link})`

export const list = (lines) => lines.map((line) => `- ${line}`).join('\n')
/** One line of an entry, or none where there is nothing to say. */
export const fact = (name, values) => (values.length === 0 ? [] : [`**${name}:** ${values.join(', ')}`])

/** The lines of every file with this ending in a folder of the project and below. */
export const linesIn = (folder, ending) =>
  !existsSync(new URL(folder, root))
    ? []
    : readdirSync(new URL(folder, root), { recursive: true })
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file) => ({
          file: `${folder}${file}`,
          lines: readFileSync(new URL(`${folder}${file}`, root), 'utf8').split('\n'),
        }))

/** Whether a script is run, and not imported. */
export const isRun = (url) => process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href

export const caseFolder = 'test/cases/'

/** A heading or a name as the last part of an address, as GitHub makes it. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-')

/**
 * The name that a line of a file is linked by, which stays where lines move: of a file of cases the case that the line names, of a
 * source the id that it gives, with `*` for what is filled in.
 */
export const nameOfLine = (file, text) => {
  if (file.startsWith(caseFolder)) {
    const [, name] = /^ {6}"name": (".*"),$/u.exec(text) ?? []
    return name && slug(JSON.parse(name))
  }
  const [, , id] = /^\s*(?:\{ )?id: (['`])(.+?)\1,/u.exec(text) ?? []
  return id?.replaceAll(/\$\{[^}]*\}/gu, '*')
}

/** Every case of the tables, with the function that it calls and the name that it is linked by. */
export const allCases = () =>
  linesIn(caseFolder, '.json').flatMap(({ file, lines }) => {
    const table = JSON.parse(lines.join('\n'))
    if (!Array.isArray(table.cases)) return []
    return calls.casesOf(table).map((each) => ({
      ...each,
      file,
      place: slug(each.name),
    }))
  })

/** The arguments of a case: those that it has, and the policy and the SBM framework as it changes them. */
export const argumentsOf = (each) => calls.argumentsOf(each, { policy: FY2016, framework: SBM2012, forms: sbmForms })

/** The cases as the page to try decisions offers them: each by its file and name, with all its arguments. */
export const offeredCases = () =>
  allCases().map((each) => ({
    ...each,
    input: argumentsOf(each),
    id: `${each.file.slice(caseFolder.length)}:${each.place}`,
  }))
