// A million hostile inputs over every exported function: none throws, none hangs, none is changed, and memory stays flat.
// After `npm run build`:
//   node test/fuzz/run.mjs               a million, under seed 44
//   node test/fuzz/run.mjs 20000 7       so many, under another seed
//   node test/fuzz/run.mjs 1 44 123456   the one of that number, to look at a failure again
import { Worker } from 'node:worker_threads'

const [count, seed, from] = [1_000_000, 44, 0].map((usual, index) => Number(process.argv[2 + index] ?? usual))
if (![count, seed, from].every(Number.isSafeInteger)) throw new Error('usage: run.mjs [count [seed [first]]]')

const hangAfter = 60_000
const heapMargin = 8 * 2 ** 20
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1)

const current = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
const started = performance.now()
const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { seed, from, count, current } })

const result = await new Promise((resolve, reject) => {
  let last = -1
  const watch = setInterval(() => {
    if (current[0] === last) reject(new Error(`input ${last} of seed ${seed} did not end within ${hangAfter / 1000} s`))
    last = current[0]
  }, hangAfter)
  worker.on('message', (message) => {
    if (message.done) {
      clearInterval(watch)
      resolve(message.done)
    } else console.log(`${message.calls} inputs, heap ${megabytes(message.heap)} MB`)
  })
  worker.on('error', reject)
}).catch(async (error) => {
  await worker.terminate()
  console.log(`not ok - ${error.stack}\n0 passed, 1 failed`)
  process.exit(1)
})

const { calls, tally, samples, slowest, failures, digest } = result
for (const [name, outcomes] of Object.entries(tally).sort()) {
  const { took, number } = slowest[name]
  const counts = Object.entries(outcomes)
    .sort()
    .map(([outcome, times]) => `${outcome} ${times}`)
    .join(', ')
  console.log(`${name}: ${counts}; slowest ${took.toFixed(1)} ms (input ${number})`)
}
for (const { name, number, why } of failures) console.log(`not ok - input ${number} of seed ${seed}, ${name}: ${why}`)

// The first sample has the code compiled and the caches filled.
const growth = samples.length > 1 ? Math.max(...samples.slice(1)) - samples[0] : 0
const grown = growth > heapMargin
if (samples.length > 1)
  console.log(
    `${grown ? 'not ok - ' : ''}heap after each 50,000: ${samples.map(megabytes).join(', ')} MB; at most ${megabytes(growth)} MB above the first`,
  )

const { user, system } = process.cpuUsage()
console.log(
  `seed ${seed}, ${calls} inputs from ${from}, ${((performance.now() - started) / 1000).toFixed(0)} s, of the processor ${((user + system) / 1e6).toFixed(0)} s, answers ${digest.slice(0, 16)}`,
)
const failed = failures.length + (grown ? 1 : 0)
console.log(`${calls - failures.length} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
