// Evaluates the partnerships of test/cases and prints each answer as an auditor would read it.
import { readFileSync } from 'node:fs'
import * as library from 'deped-school-partnerships'
import { casesOf } from '../calls.mjs'

const rule = '='.repeat(80)
const read = (file) => casesOf(JSON.parse(readFileSync(new URL(`../cases/${file}.json`, import.meta.url), 'utf8')))

const show = ({ function: called, name, notes = [], input }) => {
  console.log([rule, name, ...notes, rule].flatMap(wrap).join('\n'))
  console.log(`\n${library.explain(library[called](...input))}\n`)
}

const wrap = (text) => text.match(/.{1,80}(?:\s|$)/gu).map((line) => line.trimEnd())

// Of the lists of pairs, the last holds every mistake.
for (const each of [...read('partnerships'), ...read('pairings').slice(-1)]) show(each)
