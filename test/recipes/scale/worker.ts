// node worker.js PORT RECORDS: takes chunks until it is ended. As many of it as there are cores, on as many machines as there are.
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Worker } from 'bullmq'
import { openProgramme, type PartnershipRecord } from 'deped-school-partnerships'
import { Redis } from 'ioredis'
import { type Chunk, stateOf } from './share.js'

/** Where your records are: a query by range, or the lines of a file. */
interface Source {
  readonly recordsOf: (from: number, count: number) => Iterable<PartnershipRecord> | AsyncIterable<PartnershipRecord>
}

const [port, source = ''] = process.argv.slice(2)
const { recordsOf } = (await import(pathToFileURL(source).href)) as Source
const connection = new Redis(Number(port), { maxRetriesPerRequest: null })
// A chunk that a worker has not claimed anew for so many milliseconds goes to another.
const lockDuration = Number(process.env.LOCK ?? 30_000)

new Worker<Chunk>(
  'programme',
  async ({ data: { from, count, asOf } }) => {
    // Nobody reads the reports here.
    const programme = openProgramme(asOf, { detail: 'brief' })
    if (programme.outcome === 'invalid-input') throw new Error(programme.issues[0].message)
    let index = from
    for await (const record of recordsOf(from, count)) {
      programme.add(record, index++)
      // Between records it gets to claim its chunk anew.
      if (index % 100 === 0) await setImmediate()
    }
    // A chunk that is evaluated again gives the same state in the same place.
    await connection.set(stateOf(from), JSON.stringify(programme.state()))
  },
  { connection, name: String(process.pid), lockDuration, stalledInterval: lockDuration, maxStalledCount: 5 },
)
