// What one core does as the records grow, and records over a queue.
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { figure, table } from '../report.mjs'

/** The page of docs that has the marks. */
export const file = 'scale.md'

const script = fileURLToPath(new URL('../scale/stream.mjs', import.meta.url))
const stream = (size) => JSON.parse(execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' }))
const sizes = [10_000, 100_000, 1_000_000]
const [most, size] = [1_000_000, 5000]
const grouped = (value) => value.toLocaleString('en-GB')
const seconds = (milliseconds) => `${figure(milliseconds / 1000)} s`

/** A programme over a queue, as test/recipes has it, installed and run in a folder of its own. */
const recipe = fileURLToPath(new URL('../../recipes/run.mjs', import.meta.url))
const queued = (workers) => {
  const args = [recipe, 'scale/measure.mjs', workers, most, size].map(String)
  const told = execFileSync(process.execPath, args, { encoding: 'utf8' })
  return JSON.parse(told.trim().split('\n').at(-1))
}

export const suite = async () => {
  const streams = sizes.map((records) => ({ records, ...stream(records) }))
  const runs = [queued(1), queued(availableParallelism())]
  const rate = ({ records, time }) => records / (time / 1000)
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
    '### Records over a queue',
    `${grouped(most)} records as chunks of ${grouped(size)}, over BullMQ and Redis on the same machine, by worker processes: from putting the chunks in to the summary of all.`,
    table(
      ['workers', 'time', 'records a second', 'speed-up'],
      runs.map((run) => [
        run.workers,
        seconds(run.time),
        grouped(Math.round(rate(run))),
        figure(rate(run) / rate(runs[0])),
      ]),
    ),
  ]
}
