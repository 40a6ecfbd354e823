// Evaluates the partnerships of test/cases and prints each answer as an auditor would read it.
import { readFileSync } from 'node:fs'
import * as library from 'deped-school-partnerships'

const rule = '='.repeat(80)
const read = (file) => JSON.parse(readFileSync(new URL(`../cases/${file}.json`, import.meta.url), 'utf8'))

const show = (subject, { name, notes = [], input }) => {
  console.log([rule, name, ...notes, rule].flatMap(wrap).join('\n'))
  console.log(`\n${library.explain(library[subject](...input))}\n`)
}

const wrap = (text) => text.match(/.{1,80}(?:\s|$)/gu).map((line) => line.trimEnd())

for (const file of ['partnerships', 'pairings']) {
  const { function: name, cases } = read(file)
  // Of the lists of pairs, the last holds every mistake.
  for (const each of file === 'pairings' ? cases.slice(-1) : cases) show(name, each)
}
