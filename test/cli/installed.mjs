// The command as it is built, run as users run it: after `npm run build`, `node --test test/cli/installed.mjs`.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { casesOf } from '../../src/cli/cases.mjs'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'installed-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const command = (...args) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 29 })

test('it keeps its output in order, ends as it should, and stands a reader that leaves', () => {
  const file = JSON.parse(readFileSync(new URL('../cases/partnerships.json', import.meta.url), 'utf8'))
  const records = casesOf(file).map(({ input: [record] }) => JSON.stringify(record))
  const path = join(folder, 'many.ndjson')
  const times = 20
  writeFileSync(path, `${records.join('\n')}\n`.repeat(times))
  const { status, stdout, stderr } = command('check', path, '--as-of', '2016-12-31', '-f', 'ndjson')
  assert.deepEqual([status, stderr], [1, ''])
  const items = stdout.trimEnd().split('\n').map(JSON.parse)
  assert.deepEqual(
    items.slice(0, -1).map(({ index }) => index),
    Array.from({ length: records.length * times }, (_, index) => index),
  )
  // Whoever takes the code of the whole pipe is not told that all is good.
  // A program that is asked may say on its own that nobody reads its answers any more.
  for (const asked of [`check "${path}" --as-of 2016-12-31 -f ndjson`, "conformance -- sh -c 'cat 2>/dev/null'"]) {
    const piped = `set -o pipefail; "${process.execPath}" "${main}" ${asked} | head -n 1`
    const left = spawnSync('bash', ['-c', piped], { encoding: 'utf8' })
    assert.deepEqual([left.status, left.stderr], [141, ''])
  }
})

test('it says in one line that its output could not be written, and takes that for no refusal', () => {
  for (const asked of ['rules', 'cases', `check "${join(folder, 'many.ndjson')}" --as-of 2016-12-31`]) {
    const full = spawnSync('bash', ['-c', `"${process.execPath}" "${main}" ${asked} > /dev/full`], { encoding: 'utf8' })
    assert.equal(full.status, 5)
    assert.match(full.stderr, /^Error: ENOSPC[^\n]*\n$/u)
  }
})

test('it passes the published cases as a program that is kept running', () => {
  const { status, stdout } = command('conformance', '--', process.execPath, main, 'answer')
  assert.match(stdout, /^(\d+) of \1 cases passed\n$/u)
  assert.equal(status, 0)
})
