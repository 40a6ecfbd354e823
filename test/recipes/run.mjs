// The recipes in a folder of their own, as a user has them: installed, compiled with their types, and run on the packed library. With arguments it runs
// such a script in the place of the tests: node run.mjs scale/measure.mjs 2 100000 5000.
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPacked } from '../package/packed.mjs'

const here = fileURLToPath(new URL('./', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'recipes-'))
const run = (...args) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

await cp(here, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
await cp(join(here, '../package/packed.mjs'), join(folder, 'packed.mjs'))
await cp(join(here, '../bench/nation/records.mjs'), join(folder, 'numbered.mjs'))
await installPacked(folder)

const compiled = run('node_modules/typescript/bin/tsc', '-p', '.', '--outDir', 'built')
const script = process.argv.slice(2)
const tests = ['recipes.test.mjs', 'spreadsheets.test.mjs', 'scale/scale.test.mjs']
const asked = script.length > 0 ? script : ['--test', '--test-reporter=tap', ...tests]
const tested = compiled.status === 0 ? run(...asked) : compiled
await rm(folder, { recursive: true, force: true })

console.log(tested.stdout.trimEnd())
if (script.length > 0) process.exit(tested.status ?? 1)
const count = (name) => Number(tested.stdout.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
const failed = Math.max(count('fail') + count('cancelled'), tested.status === 0 && count('pass') > 0 ? 0 : 1)
console.log(`${count('pass')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
