// What the cases of the last version come to under this one: the “Rules” part of the changelog, and whether the version number says as much.
// After `npm run build`: `node test/release/rules.mjs` prints that part; `node test/release/rules.mjs renew v1.2.3` makes the record anew
// from the cases of a tag or commit.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as library from 'deped-school-partnerships'
import { argumentsOf, casesOf } from '../../src/cli/cases.mjs'

const file = new URL('last-version.json', import.meta.url)

/** The record: the cases of the last version as they call, each with the outcome it had and the rules that decided it. */
export const lastVersion = () => JSON.parse(readFileSync(file, 'utf8'))

/** What is kept of the files of cases of a version. */
export const recordOf = (version, tables) => ({
  version,
  tables: tables.map(({ function: usual, given, cases }) => ({
    function: usual,
    ...(given && { given }),
    cases: cases.map(
      ({ function: own, name, input, policy, framework, expect: { outcome, because = [], findings } }) => {
        // A version may have named in `because` also what is met.
        const decided = because.filter((rule) => findings?.[rule] !== 'met')
        return {
          name,
          ...{
            ...(own && { function: own }),
            input,
            ...(policy && { policy }),
            ...(framework && { framework }),
            outcome,
          },
          ...(decided.length > 0 && { because: decided }),
        }
      },
    ),
  })),
})

const index = { policy: library.FY2016, framework: library.SBM2012, forms: library.sbmForms }
const isSettled = (outcome) => outcome !== 'undetermined' && outcome !== 'invalid-input'

/** What a case comes to now: an outcome and the rules that decide it. A function that there is no more takes nothing. */
const now = (each) => {
  const call = library[each.function]
  const { outcome, because = [] } = call ? call(...argumentsOf(each, index)) : { outcome: 'invalid-input' }
  return { outcome, because: [...new Set(because.map(({ rule }) => rule))] }
}

/** The cases of a record that come to another outcome, each with the rules that decide it in one version alone. */
export const changesSince = ({ tables }) =>
  tables.flatMap(casesOf).flatMap(({ function: called, name, outcome: before, because: was = [], ...input }) => {
    const { outcome: after, because: is } = now({ function: called, ...input })
    if (after === before) return []
    const alone = [...is.filter((rule) => !was.includes(rule)), ...was.filter((rule) => !is.includes(rule))]
    // Where the same rules decide, they find something else.
    return [{ function: called, name, before, after, rules: alone.length > 0 ? alone : is }]
  })

const isRefused = ({ after }) => after === 'invalid-input'
const majorOf = (version) => version.split('.')[0]

/** What keeps a version from going out: outcomes that were settled and are others, or inputs that are not taken any more, under the same major version. */
export const objections = (record, version, changes = changesSince(record)) =>
  majorOf(record.version) === majorOf(version)
    ? changes
        .filter(({ before }) => isSettled(before))
        .map(
          (each) =>
            `${each.function}, “${each.name}”: ${each.before} in ${record.version}, ${each.after} in ${version}`,
        )
    : []

const grouped = (list, keyOf) => {
  const groups = new Map()
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return groups
}

/** The “Rules” part of the changelog, to be put into sentences: by rule the cases that come to another outcome, and how many inputs are not taken any more. */
export const rulesPart = (changes) => {
  const clausesOf = (id) => library.rulebook.find((rule) => rule.id === id)?.clauses ?? []
  const told = ([rules, cases]) => {
    const ids = rules === '' ? [] : rules.split(' ')
    const clauses = [...new Set(ids.flatMap(clausesOf))].map((id) => `\`${id}\``)
    const head = ids.length > 0 ? ids.map((id) => `\`${id}\``).join(', ') : 'By no rule of its own'
    return [
      `- ${head}${clauses.length > 0 ? ` (${clauses.join(', ')})` : ''}:`,
      ...cases.map(({ function: called, name, before, after }) => `  - \`${called}\`, ${before} to ${after}: ${name}`),
    ]
  }
  const byRule = grouped(
    changes.filter((each) => !isRefused(each)),
    ({ rules }) => rules.join(' '),
  )
  const refused = grouped(changes.filter(isRefused), ({ function: called }) => called)
  return [
    ...[...byRule].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(told),
    ...(refused.size > 0
      ? [`- Not taken any more: ${[...refused].map(([called, cases]) => `\`${called}\` ${cases.length}`).join(', ')}.`]
      : []),
  ].join('\n')
}

/** A record as text, a case on a line. */
export const textOf = ({ version, tables }) => {
  const table = ({ cases, ...head }) =>
    `${JSON.stringify(head).slice(0, -1)},"cases":[\n${cases.map((each) => JSON.stringify(each)).join(',\n')}\n]}`
  return `{"version":${JSON.stringify(version)},"tables":[\n${tables.map(table).join(',\n')}\n]}\n`
}

/** The cases of a tag or a commit. */
const renewed = (ref) => {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const read = (path) => JSON.parse(git('show', `${ref}:${path}`))
  const { version, files } = read('test/cases/index.json')
  return recordOf(
    version,
    files.map((each) => read(`test/cases/${each.file}`)),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , command, ref = 'HEAD'] = process.argv
  if (command === 'renew') writeFileSync(file, textOf(renewed(ref)))
  else console.log(rulesPart(changesSince(lastVersion())))
}
