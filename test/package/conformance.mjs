// Checks the packed tarball against the conformance cases that it carries, with plain Node: in an empty folder, through the
// package’s exports, as an ES module and as CommonJS. docs/conformance.md says how answers are compared.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { argumentsOf, casesOf } from '../calls.mjs'

const name = 'deped-school-partnerships'
const isObject = (value) => typeof value === 'object' && value !== null

/** Where a value is not as stated: objects may have more fields, lists have the same length. */
const unlike = (value, stated, at = []) => {
  if (!isObject(stated)) return Object.is(value, stated) ? [] : [at.join('.')]
  if (!isObject(value) || Array.isArray(value) !== Array.isArray(stated)) return [at.join('.')]
  if (Array.isArray(stated) && value.length !== stated.length) return [[...at, 'length'].join('.')]
  return Object.entries(stated).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) ? unlike(value[key], inner, [...at, key]) : [[...at, key].join('.')],
  )
}

const findingsOf = (findings, rule) => findings.filter((finding) => finding.rule === rule)
const unlikeResults = (findings, stated) =>
  Object.entries(stated).filter(
    ([rule, result]) =>
      findingsOf(findings, rule).length === 0 || findingsOf(findings, rule).some((each) => each.result !== result),
  )
const unlikePart = ({ outcome, findings }, stated) =>
  outcome !== stated.outcome ||
  findings.some(({ rule, result }) => result !== 'met' && !Object.hasOwn(stated.findings, rule)) ||
  unlikeResults(findings, stated.findings).length > 0
const asStated = ({ kind, asks, path, params }, stated) =>
  typeof stated === 'string' ? `${kind} ${path.join('.')}` : { kind, asks, path, params }

/** How each thing that a case states is checked: what is wrong with an answer, as a list. */
const checks = {
  outcome: (answer, stated) => unlike(answer.outcome, stated),
  because: (answer, stated) =>
    unlike(
      answer.because.map(({ rule }) => rule),
      stated,
    ),
  findings: (answer, stated) => unlikeResults(answer.findings, stated),
  notApplied: (answer, stated) => stated.filter((rule) => findingsOf(answer.findings, rule).length > 0),
  grounds: (answer, stated) =>
    Object.entries(stated).flatMap(([rule, grounds]) => unlike(findingsOf(answer.findings, rule)[0], grounds, [rule])),
  params: (answer, stated) =>
    Object.entries(stated).flatMap(([rule, params]) =>
      unlike(findingsOf(answer.findings, rule)[0]?.params, params, [rule]),
    ),
  needs: (answer, stated) =>
    unlike(
      answer.needs.map((need, index) => asStated(need, stated[index])),
      stated.map((need) => (typeof need === 'string' ? need : asStated(need))),
    ),
  issues: (answer, stated) =>
    unlike(
      answer.issues,
      stated.map(({ code, path }) => ({ code, path })),
    ),
  figures: (answer, stated) => unlike(answer, withoutWords(stated)),
  absent: (answer, stated) => stated.filter((field) => Object.hasOwn(answer, field)),
  parts: (answer, stated) =>
    Object.entries(stated).filter(([place, part]) =>
      unlikePart(
        place.split('.').reduce((value, key) => value[key], answer.parts),
        part,
      ),
    ),
}

/** Whether a finding rests on what its rule rests on. Where an authority gave a figure of a rule that is stated, it rests on that. */
const isBasis = (basis, own, authorities) =>
  basis === own || (own === 'stated' && basis === 'authority' && authorities.length > 0)

/** Findings within an answer that do not stand on the clauses of their rule. */
const uncited = (value, rules) => {
  if (!isObject(value)) return []
  const { rule, clauses, basis, authorities } = value
  const bad =
    'params' in value &&
    rule &&
    (!isBasis(basis, rules[rule]?.basis, authorities) ||
      rules[rule].clauses.some((clause) => !clauses.includes(clause)))
  return [...(bad ? [rule] : []), ...Object.values(value).flatMap((inner) => uncited(inner, rules))]
}

const wrongIn = (answer, expected, rules) => [
  ...Object.entries(expected).flatMap(([what, stated]) =>
    checks[what](answer, stated).map((where) => `${what} ${where}`),
  ),
  ...uncited(answer, rules).map((rule) => `clauses of ${rule}`),
]

/** Copies of a value, each with one thing in it changed: a text, a number, a truth, the length of a list. */
const changed = (value) => {
  if (!isObject(value)) return [`${value}, changed`]
  const within = Object.entries(value).flatMap(([key, inner]) => changed(inner).map((each) => [key, each]))
  if (!Array.isArray(value)) return within.map(([key, each]) => ({ ...value, [key]: each }))
  return [[...value, 'surplus one'], ...within.map(([key, each]) => Object.assign([...value], { [key]: each }))]
}
// What must not be there is not there under a changed name either.
const unchangeable = ['notApplied', 'absent']
/** What a conforming answer may word in its own way. */
const isWording = (key, holder) =>
  ['message', 'question', 'reason', 'statement'].includes(key) ||
  ('code' in holder && ['received', 'allowed', 'suggestion'].includes(key))
const withWords = (value, word) =>
  JSON.parse(
    JSON.stringify(value, function (key, inner) {
      return isWording(key, this) ? word(inner) : inner
    }),
  )
const withoutWords = (stated) => withWords(stated, () => undefined)
const reworded = (answer) => withWords(answer, (text) => `In other words: ${text}`)

/** Runs in the folder where the package is installed. */
const runInstalled = async () => {
  const require = createRequire(import.meta.url)
  const index = require(`${name}/cases`)
  const formats = { 'ES module': await import(name), CommonJS: require(name) }
  const counts = { passed: 0, failed: 0, changed: 0, unnoticed: 0 }
  for (const [format, library] of Object.entries(formats)) {
    for (const { file, cases: count } of index.files) {
      const cases = casesOf(require(`${name}/cases/${file}`))
      if (cases.length !== count) throw new Error(`${file} has not the cases of the index`)
      for (const each of cases) {
        const { name: title, function: called, expect } = each
        const answer = library[called](...argumentsOf(each, index))
        const wrong = [
          ...wrongIn(answer, expect, index.rules),
          ...wrongIn(reworded(answer), expect, index.rules).map((each) => `in other words, ${each}`),
        ]
        counts[wrong.length > 0 ? 'failed' : 'passed'] += 1
        if (wrong.length > 0) console.log(`not ok - ${format}, ${file}, ${title}: ${wrong.join('; ')}`)
        for (const [what, stated] of Object.entries(expect).filter(([each]) => !unchangeable.includes(each))) {
          for (const other of changed(withoutWords(stated))) {
            counts.changed += 1
            if (wrongIn(answer, { [what]: other }, index.rules).length > 0) continue
            counts.unnoticed += 1
            console.log(
              `not ok - ${format}, ${file}, ${title}: a changed expectation passes: ${what} ${JSON.stringify(other).slice(0, 200)}`,
            )
          }
        }
      }
    }
  }
  console.log(
    `${counts.passed} cases passed, ${counts.failed} failed; ${counts.changed} changed expectations, ${counts.unnoticed} of them not noticed`,
  )
  process.exitCode = counts.failed + counts.unnoticed > 0 ? 1 : 0
}

/** Installs a tarball in an empty folder, and runs this file there. */
export const conformance = async (tarball) => {
  const run = promisify(execFile)
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    // As they stand to one another here.
    await cp(fileURLToPath(import.meta.url), join(folder, 'run/run.mjs'))
    await cp(fileURLToPath(new URL('../calls.mjs', import.meta.url)), join(folder, 'calls.mjs'))
    await run('npm', ['install', '--omit=dev', tarball], { cwd: folder })
    // Where no text can be run as code, as under a strict Content Security Policy.
    return (
      await run(process.execPath, ['--disallow-code-generation-from-strings', 'run/run.mjs', '--installed'], {
        cwd: folder,
        maxBuffer: 2 ** 26,
      })
    ).stdout
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.argv[2] === '--installed') await runInstalled()
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const temp = await mkdtemp(join(tmpdir(), 'packed-'))
  try {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', temp], { cwd: root })
    console.log((await conformance(join(temp, JSON.parse(stdout)[0].filename))).trimEnd())
  } catch (error) {
    console.log(error.stdout || error.message)
    process.exitCode = 1
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}
