// `check` of the command on the partnerships of the nation, from a file, as a person runs it: a process of its own each time.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goals } from '../goals.mjs'
import { partnerships } from '../nation/partnerships.mjs'
import { against, figure, median, table } from '../report.mjs'

const command = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))
const attempts = 5
/** Runs in the process of the command: what it held at most, on standard error when it ends. */
const telling = 'process.on("exit",()=>process.stderr.write("\\nmost "+process.resourceUsage().maxRSS*1024))'

const once = (file, answers) => {
  const output = openSync(answers, 'w')
  const args = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`, command, 'check', file]
  const start = performance.now()
  let told
  try {
    execFileSync(process.execPath, [...args, '--as-of', '2017-01-31', '--detail', 'brief', '--format', 'ndjson'], {
      stdio: ['ignore', output, 'pipe'],
    })
    throw new Error('something of the nation breaches a rule')
  } catch (error) {
    // It ends with 1, since something is not as the Order requires.
    if (error.status !== 1) throw error
    told = String(error.stderr)
  } finally {
    closeSync(output)
  }
  return { time: performance.now() - start, most: Number(/most (\d+)$/u.exec(told)[1]) }
}

export const suite = () => {
  const { records, source } = partnerships()
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const file = join(folder, 'nation.ndjson')
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const runs = Array.from({ length: attempts }, () => once(file, join(folder, 'answers.ndjson')))
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
  const seconds = (milliseconds) => `${figure(milliseconds / 1000)} s`
  const weight = statSync(file).size
  rmSync(folder, { recursive: true })
  const [time, most] = [median(runs.map((each) => each.time)), Math.max(...runs.map((each) => each.most))]
  return [
    '### The command on the nation',
    `\`check --detail brief --format ndjson\` on ${records.length.toLocaleString('en-GB')} partnerships with 4 activities and 20 expenses each, a file of ${megabytes(weight)}; ${attempts} times. ${source}`,
    table(
      ['goal', 'measured', ''],
      [
        [
          `at most ${seconds(goals.check.time)}`,
          `${seconds(time)}, least ${seconds(Math.min(...runs.map((each) => each.time)))}`,
          against(time, goals.check.time),
        ],
        [`at most ${megabytes(goals.check.memory)}`, megabytes(most), against(most, goals.check.memory)],
      ],
    ),
  ]
}
