// Checks the packed tarball against the conformance cases that it carries, with plain Node: in an empty folder, through the
// package’s exports, as an ES module and as CommonJS. docs/conformance.md says how answers are compared.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const name = 'deped-school-partnerships'
const isObject = (value) => typeof value === 'object' && value !== null

/** Copies of a value, each with one thing in it changed: a text, a number, a truth, the length of a list. */
const changed = (value) => {
  if (!isObject(value)) return [`${value}, changed`]
  const within = Object.entries(value).flatMap(([key, inner]) => changed(inner).map((each) => [key, each]))
  if (!Array.isArray(value)) return within.map(([key, each]) => ({ ...value, [key]: each }))
  return [[...value, 'surplus one'], ...within.map(([key, each]) => Object.assign([...value], { [key]: each }))]
}
// What must not be there is not there under a changed name either.
const unchangeable = ['notApplied', 'absent']

/** Runs in the folder where the package is installed. */
const runInstalled = async () => {
  const require = createRequire(import.meta.url)
  const index = require(`${name}/cases`)
  // How a case is called and held against an answer is in the package, as the command does it.
  const own = (file) => import(new URL(`src/cli/${file}`, pathToFileURL(require.resolve(`${name}/package.json`))).href)
  const [{ argumentsOf, casesOf }, { differing, withoutWords, withWords }] = await Promise.all([
    own('cases.mjs'),
    own('held.mjs'),
  ])
  const reworded = (answer) => withWords(answer, (text) => `In other words: ${text}`)
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
          ...differing(answer, expect, index.rules),
          ...differing(reworded(answer), expect, index.rules).map((each) => `in other words, ${each}`),
        ]
        counts[wrong.length > 0 ? 'failed' : 'passed'] += 1
        if (wrong.length > 0) console.log(`not ok - ${format}, ${file}, ${title}: ${wrong.join('; ')}`)
        for (const [what, stated] of Object.entries(expect).filter(([each]) => !unchangeable.includes(each))) {
          for (const other of changed(withoutWords(stated))) {
            counts.changed += 1
            if (differing(answer, { [what]: other }, index.rules).length > 0) continue
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
    await cp(fileURLToPath(import.meta.url), join(folder, 'run.mjs'))
    await run('npm', ['install', '--omit=dev', tarball], { cwd: folder })
    // Where no text can be run as code, as under a strict Content Security Policy.
    return (
      await run(process.execPath, ['--disallow-code-generation-from-strings', 'run.mjs', '--installed'], {
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
