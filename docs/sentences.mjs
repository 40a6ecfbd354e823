// Writes docs/sentences.md: every sentence that answers say, in both languages, from the lists that the library tells them by.
import { writeFileSync } from 'node:fs'
import { english, rulebook } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { isRun, linkRule } from './markdown.mjs'

/** One of several sentences, with the condition that it is said on. */
const part = (each) =>
  typeof each === 'string'
    ? each
    : `*${Object.entries(each.if)
        .map(([name, value]) => `${name} is ${value}`)
        .join(', ')}:* ${each.say}`
const told = (sentence) => [sentence].flat().map(part).join('<br>')
const row = (name, en, fil) => `| ${name} | ${told(en)} | ${told(fil)} |`
const table = (head, rows) => [`| ${head} | English | Filipino |`, '| --- | --- | --- |', ...rows].join('\n')

const rule = ({ id, results }) =>
  `### ${id}\n\n${linkRule(id)}\n\n${table(
    'result',
    results.map((result) => row(result, english.findings[id][result], filipino.findings[id][result])),
  )}`

const of = (name) =>
  table(
    'id',
    Object.keys(english[name]).map((id) => row(`\`${id}\``, english[name][id], filipino[name][id])),
  )

export const sentencesPage = () => `# Sentences

Made from the lists by \`npm run docs\`; a test fails when it is out of date.

Every sentence that an answer says, in English and Filipino. Places stand in braces: a figure as it is, or as a format words it. Where
several sentences stand in one box, the first is said whose condition holds and whose places all have a figure.

## Rules

${rulebook.map(rule).join('\n\n')}

## Questions

${of('needs')}

## Around them

${of('phrases')}
`

if (isRun(import.meta.url)) writeFileSync(new URL('sentences.md', import.meta.url), sentencesPage())
