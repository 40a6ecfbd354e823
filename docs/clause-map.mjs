// Writes docs/clause-map.md from the data: the sentences of the sources with what became of them, and every clause with what stands on it.
import { writeFileSync } from 'node:fs'
import * as library from 'deped-school-partnerships'
import { evidence, fact, isRun, linkClause, linkRule, list, place, said, titled, titleOf } from './markdown.mjs'

const { clauses, FY2016, issuances, register, rulebook, sources, ...rest } = library

const cites = (value, id) =>
  typeof value === 'object' && value !== null ? Object.values(value).some((inner) => cites(inner, id)) : value === id
const lists = Object.entries(rest).filter(([, value]) => typeof value === 'object')
const ruleIds = new Set(rulebook.map(({ id }) => id))

const treatments = {
  encoded: ['Encoded', 'A rule, a parameter or a list says what these say.'],
  judgement: [
    'For a person to judge',
    'The words leave these to people. Answers ask for the judgement, as a question with its place in the record.',
  ],
  'not-seen': ['Not seen', 'The text is not on record, so nothing is said about it, and nothing is guessed.'],
  'not-a-rule': ['No rule', 'These bind nobody, or nothing that this library is asked.'],
}

const sentence = ({ treatment, text, source, reason, clauses: ids, by }) =>
  [
    `${treatment === 'not-seen' ? text : `“${text} …”`} (${sources[source].name})`,
    ...(reason ? [reason] : []),
    ...fact(
      'By',
      by.map((name) => (ruleIds.has(name) ? linkRule(name) : `\`${name}\``)),
    ),
    ...fact(
      'Clauses',
      ids.map((id) => linkClause(id, '')),
    ),
  ].join('<br>')

/** The rules that stand on a clause: those that name it, and those that cite it from a list, which the register says. */
const rulesOn = (id) =>
  rulebook.filter(
    (rule) =>
      rule.clauses.includes(id) ||
      register.some(
        (row) =>
          row.clauses.includes(id) &&
          row.by.includes(rule.id) &&
          !row.clauses.some((each) => rule.clauses.includes(each)),
      ),
  )

/** What stands on a clause: rules, parameters, lists, and what the register says of it. */
const entry = ([id, clause]) => `${titled(titleOf(clause), id)}

> ${said(clause)}

${list([
  `**Where:** ${place(clause)}`,
  `**Evidence:** ${evidence(clause)}`,
  `**Rules:** ${
    rulesOn(id)
      .map((rule) => linkRule(rule.id))
      .join(', ') || 'none'
  }`,
  ...fact(
    'Parameters',
    Object.entries(FY2016)
      .filter(([, parameter]) => parameter.clause === id)
      .map(([name]) => `\`${name}\``),
  ),
  ...fact(
    'Lists',
    lists.filter(([, value]) => cites(value, id)).map(([name]) => `\`${name}\``),
  ),
  ...register
    .filter((each) => each.clauses.includes(id))
    .map(({ treatment, reason, text }) => `**${treatments[treatment][0]}:** “${text} …”${reason && `. ${reason}`}`),
])}`

export const clauseMap = () => `# Clause map

Made from the data by \`npm run docs\`; a test fails when it is out of date.

**We had no copy of the Order.** What is quoted here are words of DepEd’s guide, of its press release, and two phrases of the Order that the record of facts quotes. Whoever made that record saw the text of
the enclosure from 1.1 to the start of 2 and of 5.1.1 to 5.1.2 (A). Where it restates that text, or that of a companion order, the wording is ours. Clauses of \`forms\` and \`do7\` rest mostly on the second record of facts.

First the sentences of the sources, one by one, with what became of each; then [every clause](#do-44-s-2016) with the rules that stand on it.
Words in quotation marks are as found, with the source’s typing errors; other wording is ours.

${Object.entries(treatments)
  .map(
    ([treatment, [title, meaning]]) =>
      `## ${title}\n\n${meaning}\n\n${list(register.filter((each) => each.treatment === treatment).map(sentence))}`,
  )
  .join('\n\n')}

${Object.entries(issuances)
  .map(
    ([issuance, { number, title }]) => `## ${number}

${title}.

${Object.entries(clauses)
  .filter(([, clause]) => clause.issuance === issuance)
  .map(entry)
  .join('\n\n')}`,
  )
  .join('\n\n')}

## Sources

${list(Object.entries(sources).map(([id, { title, date, sha256 }]) => `\`${id}\`: ${title} (${date})<br>SHA-256 \`${sha256}\``))}
`

if (isRun(import.meta.url)) writeFileSync(new URL('clause-map.md', import.meta.url), clauseMap())
