// What one core does as the records grow, and a million records over worker threads through piscina.
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { figure, table, versionOf } from '../report.mjs'
import alone from '../scale/worker.mjs'

/** The page of docs that has the marks. */
export const file = 'scale.md'

const script = fileURLToPath(new URL('../scale/stream.mjs', import.meta.url))
const stream = (size) => JSON.parse(execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' }))
const sizes = [10_000, 100_000, 1_000_000]
const size = 10_000
const count = 100
const grouped = (value) => value.toLocaleString('en-GB')
const seconds = (milliseconds) => `${figure(milliseconds / 1000)} s`

const pooled = async (threads, count) => {
  const pool = new Piscina({
    filename: new URL('../scale/worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  const start = performance.now()
  const summaries = await Promise.all(Array.from({ length: count }, (_, number) => pool.run({ number, size })))
  const time = performance.now() - start
  await pool.destroy()
  return { threads, summaries, time }
}

export const suite = async () => {
  const streams = sizes.map((records) => ({ records, ...stream(records) }))
  // One thread is measured on a tenth of them: its rate is what is compared.
  const runs = [await pooled(1, count / 10), await pooled(availableParallelism(), count)]

  // The threads have to give what one thread gives, programme by programme.
  for (const { threads, summaries } of runs) {
    for (const number of [0, summaries.length - 1]) {
      if (JSON.stringify(summaries[number]) !== JSON.stringify(await alone({ number, size })))
        throw new Error(`programme ${number} differs on ${threads} threads`)
    }
  }
  const rate = ({ summaries, time }) => summaries.reduce((sum, each) => sum + each.records, 0) / (time / 1000)
  return [
    '### One stream, as it grows',
    `\`streamProgramme\` on records with 4 activities and 20 expenses, made one by one by a generator, in a process of its own.`,
    table(
      ['records', 'time', 'records a second', 'most memory of the process'],
      streams.map(({ records: given, time, most }) => [
        grouped(given),
        seconds(time),
        grouped(Math.round(given / (time / 1000))),
        `${Math.round(most / 1e6)} MB`,
      ]),
    ),
    '### A million records over worker threads',
    `${grouped(count * size)} records, as ${count} programmes of ${grouped(size)}, through piscina ${versionOf('piscina')}; each thread answers as one thread alone does.`,
    table(
      ['threads', 'records', 'time', 'records a second', 'speed-up'],
      runs.map((run) => [
        run.threads,
        grouped(run.summaries.length * size),
        seconds(run.time),
        grouped(Math.round(rate(run))),
        figure(rate(run) / rate(runs[0])),
      ]),
    ),
  ]
}
