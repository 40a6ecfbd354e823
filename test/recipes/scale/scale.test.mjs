// A programme over a queue: several workers, of which one is killed while it has a chunk.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { openProgramme } from 'deped-school-partnerships'
import { startRedis, startWorker } from './processes.mjs'
import { recordsOf } from './records.mjs'
import { shareOut } from '../built/scale/share.js'

const asOf = '2017-01-31'
const lock = 3000
const given = { records: 3900, size: 400, asOf }
/** The summary of one process over all records. */
const alone = () => {
  const programme = openProgramme(asOf)
  for (const record of recordsOf(0, given.records)) programme.add(record)
  return JSON.stringify(programme.summary())
}

let redis
let workers = []
before(async () => (redis = await startRedis()))
after(async () => {
  await Promise.all(workers.map((worker) => worker.end()))
  await redis.close()
})

test('a worker that is killed loses nothing, and nothing is counted twice', { timeout: 120_000 }, async () => {
  const queue = new Queue('programme', { connection: { port: redis.port } })
  workers = [startWorker(redis.port, lock), startWorker(redis.port, lock)]
  const shared = shareOut(redis.port, given)
  // Killed with a chunk in its hands, and after others were done: it is stopped first, so that what it has is certain.
  const [victim] = workers
  const held = async () => (await queue.getActive()).filter((job) => job?.processedBy === String(victim.pid))
  for (;;) {
    await setTimeout(20)
    if ((await queue.getCompletedCount()) < 2) continue
    process.kill(victim.pid, 'SIGSTOP')
    if ((await held()).length > 0) break
    process.kill(victim.pid, 'SIGCONT')
  }
  await victim.kill()
  const [lost] = await held()
  workers.push(startWorker(redis.port, lock))

  const whole = alone()
  assert.equal(JSON.stringify(await shared), whole)
  const again = await queue.getJob(lost.id)
  assert.notEqual(again.processedBy, String(victim.pid))
  assert.ok(again.attemptsStarted > 1)
  // The whole programme put in again finds its chunks there.
  assert.equal(JSON.stringify(await shareOut(redis.port, given)), whole)
  assert.equal(await queue.getCompletedCount(), Math.ceil(given.records / given.size))
  await queue.close()
})
