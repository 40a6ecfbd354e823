// One run in a process of its own, so that no other run has warmed or filled it: `nation`, the same in `brief`, both until they are `json` and
// `brief-json`, `ten` times the nation, or `kept`, with every report held until the end. It prints times, and the most memory, as JSON. Records are
// plain objects, read from a file of JSON before the run.
import { readFileSync } from 'node:fs'
import { classifySchool, evaluatePartnership, evaluateProgramme } from '../library.mjs'

const [kind, file] = process.argv.slice(2)
const { schools, records } = JSON.parse(readFileSync(file, 'utf8'))
const asOf = '2017-01-31'
const options = kind.startsWith('brief') ? { detail: 'brief' } : {}
const isJson = kind.endsWith('json')
const times = kind === 'ten' ? 10 : 1
const before = process.memoryUsage().rss

const once = () => {
  const start = performance.now()
  const processor = process.cpuUsage()
  let count = 0
  for (let time = 0; time < times; time += 1) {
    for (const school of schools) if (classifySchool(school, options).outcome !== 'invalid-input') count += 1
    if (kind === 'kept') count += evaluateProgramme(records, asOf).parts.partnerships.length
    else
      for (const record of records) {
        const answer = evaluatePartnership(record, asOf, options)
        if (isJson) JSON.stringify(answer)
        if (answer.outcome !== 'invalid-input') count += 1
      }
  }
  if (count !== times * (schools.length + records.length))
    throw new Error(`expected every record to be read, got ${count}`)
  const { user, system } = process.cpuUsage(processor)
  return {
    clock: performance.now() - start,
    processor: (user + system) / 1000,
    most: process.resourceUsage().maxRSS * 1024,
  }
}

// The first is that of a process that has just begun; the others are of one that serves on.
const rounds = Array.from({ length: kind === 'ten' || kind === 'kept' ? 1 : 5 }, once)
console.log(JSON.stringify({ schools: schools.length * times, records: records.length * times, rounds, before }))
