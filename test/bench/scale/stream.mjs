// One stream of so many records in a process of its own: its time and the most memory, as JSON.
import { streamProgramme } from '../library.mjs'
import { programmeOf } from './programme-of.mjs'

const size = Number(process.argv[2])
const start = performance.now()
let last
for await (const item of streamProgramme(programmeOf(0, size), '2017-01-31')) last = item
const { records, rejected } = last.summary
if (records !== size || rejected.length > 0) throw new Error(`expected ${size} records to be read`)
console.log(JSON.stringify({ time: performance.now() - start, most: process.resourceUsage().maxRSS * 1024 }))
