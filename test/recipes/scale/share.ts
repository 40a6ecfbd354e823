import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { openProgramme, type Day, type ProgrammeState } from 'deped-school-partnerships'
import { Redis } from 'ioredis'

/** What a job says: which records, by the index of the first. The records themselves are not handed round. */
export interface Chunk {
  readonly from: number
  readonly count: number
  readonly asOf: Day
}

/** Where the state of a chunk is kept. */
export const stateOf = (from: number) => `state:${from}`

/** Shares a programme of so many records out as chunks of a size, waits for the workers, and merges their states. */
export const shareOut = async (port: number, { records, size, asOf }: { records: number; size: number; asOf: Day }) => {
  const queue = new Queue<Chunk>('programme', { connection: { port } })
  const redis = new Redis(port)
  try {
    const chunks = Array.from({ length: Math.ceil(records / size) }, (_, number): Chunk => {
      const from = number * size
      return { from, count: Math.min(size, records - from), asOf }
    })
    // A chunk is a job by its first record, so that one that is put in twice is there once.
    await queue.addBulk(chunks.map((data) => ({ name: 'chunk', data, opts: { jobId: `from-${data.from}` } })))
    while ((await queue.getJobCountByTypes('wait', 'active', 'delayed')) > 0) await setTimeout(200)

    const programme = openProgramme(asOf)
    if (programme.outcome === 'invalid-input') throw new Error(programme.issues[0].message)
    for (const { from } of chunks) {
      // What is not there, contradicts itself or has a record that was added already is refused.
      const merged = programme.merge(JSON.parse((await redis.get(stateOf(from))) ?? 'null') as ProgrammeState)
      if (merged.outcome === 'invalid-input') throw new Error(`${stateOf(from)}: ${merged.issues[0].message}`)
    }
    return programme.summary()
  } finally {
    await queue.close()
    redis.disconnect()
  }
}
