// node scale/measure.mjs WORKERS RECORDS SIZE: the time from putting the chunks in to the summary, with workers that are up already, as JSON.
import { once } from 'node:events'
import { Queue } from 'bullmq'
import { startRedis, startWorker } from './processes.mjs'
import { shareOut } from '../built/scale/share.js'

const [count, records, size] = process.argv.slice(2).map(Number)
const redis = await startRedis()
const workers = Array.from({ length: count }, () => startWorker(redis.port))
const queue = new Queue('programme', { connection: { port: redis.port } })
while ((await queue.getWorkersCount()) < count) await once(AbortSignal.timeout(50), 'abort')
const start = performance.now()
const summary = await shareOut(redis.port, { records, size, asOf: '2017-01-31' })
const time = performance.now() - start
await Promise.all([queue.close(), ...workers.map((worker) => worker.end())])
await redis.close()
if (summary.records !== records || summary.rejected.length > 0)
  throw new Error(`expected ${records} records to be read`)
console.log(JSON.stringify({ workers: count, records, size, time }))
