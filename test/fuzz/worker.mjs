// Calls, one after the other, and holds each answer to what every answer is. The number at hand is shared with run.mjs,
// which notices where a call does not end.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { callOf } from './calls.mjs'
import { ownError } from './hostile.mjs'

const { seed, from, count, current } = workerData
const eachSample = 50_000
// The longest input, a list of 100,000 schools none of which can be read, takes about a second.
const slow = 3000
const mostItems = 1000

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')
const heap = () => {
  gc()
  return process.memoryUsage().heapUsed
}

const folder = new URL('../../schemas/', import.meta.url)
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const ajv = new Ajv2020({ validateFormats: false, strict: false })
// What has no id is no schema: the index, and what other systems read.
for (const schema of readdirSync(folder).map(read)) if (schema.$id) ajv.addSchema(schema)
/** Whether an answer has the outcome and the fields that its JSON Schema says. */
const fits = Object.fromEntries(
  Object.entries(read('index.json').functions).map(([name, { answer }]) => [name, ajv.compile(answer)]),
)

/** Milliseconds of the processor, of all threads. */
const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const isNode = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function'

/** A value as it stands, for comparison: a thousand of its fields, with no getter called. */
const picture = (root) => {
  const lines = []
  const seen = new Map()
  const look = (value, key) => {
    if (lines.length > 1000) return
    if (!isNode(value)) {
      const text = typeof value === 'string' ? value.slice(0, 100) : Object.is(value, -0) ? '-0' : String(value)
      lines.push(`${String(key)} ${typeof value} ${text}`)
    } else if (seen.has(value)) lines.push(`${String(key)} again ${seen.get(value)}`)
    else {
      seen.set(value, seen.size)
      const inner = fieldsOf(value)
      lines.push(`${String(key)} ${inner.length} fields`)
      for (const [name, field] of inner) {
        if ('value' in field) look(field.value, name)
        else lines.push(`${String(name)} getter`)
      }
    }
  }
  look(root, '')
  return lines.join('\n')
}
/** A proxy may refuse to be looked at; then there is nothing to compare. */
const fieldsOf = (value) => {
  try {
    return Reflect.ownKeys(value)
      .slice(0, 1000)
      .map((key) => [key, Object.getOwnPropertyDescriptor(value, key) ?? { value: undefined }])
  } catch {
    return []
  }
}

/** Functions that only put an answer into words. */
const wordsOnly = ['explain', 'tell']
/** Functions that hand on what they were given, or what stands in it, each with what is held of it. */
const handsOn = {
  unread: (answer, [given]) => Object.is(answer, given),
  walk: (answer) => [...answer].every(({ finding }) => typeof finding.rule === 'string'),
  rows: (answer) => [...answer].every((row) => typeof row === 'object'),
  findingOf: (answer) => answer === undefined || typeof answer.rule === 'string',
  openProgramme: (answer) => 'issues' in answer || typeof answer.summary().outcome === 'string',
}

const problemOf = (name, answer, args) => {
  if (wordsOnly.includes(name)) return typeof answer === 'string' && answer.length > 0 ? undefined : 'it told nothing'
  if (handsOn[name]) return handsOn[name](answer, args) ? undefined : 'it hands on something else'
  if (name.startsWith('schemas.')) {
    if (answer.issues === undefined) return 'value' in answer ? undefined : 'it has neither value nor issues'
    return answer.issues.length > 0 && isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)
      ? undefined
      : 'its issues are empty, or not JSON'
  }
  if (typeof answer?.outcome !== 'string') return 'it has no outcome'
  if (fits[name]?.(answer) === false) return `it does not fit its schema: ${ajv.errorsText(fits[name].errors)}`
  return isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer) ? undefined : 'a JSON round trip changes it'
}

/** The last answer of a stream, all of which are held to the same. A source may have no end, and may fail with an error of its own. */
const lastOf = async (stream, brokenSource) => {
  let last
  let items = 0
  try {
    for await (const item of stream) {
      const [name, answer] =
        item.kind === 'partnership' ? ['evaluatePartnership', item.report] : ['streamProgramme', item.summary]
      const problem = problemOf(name, answer)
      if (problem) throw new Error(problem)
      last = answer
      items += 1
      if (items === mostItems) break
    }
  } catch (error) {
    if (error === ownError || brokenSource) return { outcome: 'invalid-input' }
    throw error
  }
  return last
}

/** Whether a source of records is none that reads as the language says. */
const broken = (source) => {
  try {
    const method = source[Symbol.asyncIterator] ?? source[Symbol.iterator]
    return typeof method !== 'function' || typeof method.call(source)?.next !== 'function'
  } catch {
    return true
  }
}

const answered = async ({ name, call, args }) => {
  const answer = call(...args)
  return name === 'streamProgramme' ? lastOf(answer, broken(args[0])) : answer
}

const digest = createHash('sha256')
const tally = {}
const samples = []
const slowest = {}
const failures = []
let calls = 0

for (let number = from; number < from + count && failures.length < 20; number += 1) {
  current[0] = number
  const made = callOf(seed, number)
  const { name } = made
  const streams = name === 'streamProgramme'
  // A generator is used up by its stream.
  const before = streams ? '' : picture(made.args)
  const [start, startOfProcessor] = [performance.now(), processorTime()]
  try {
    const answer = await answered(made)
    // A pause of a busy machine is not the library’s.
    const took = Math.min(performance.now() - start, processorTime() - startOfProcessor)
    if (!(slowest[name]?.took > took)) slowest[name] = { took, number }
    if (took > slow) throw new Error(`it took ${Math.round(took)} ms`)
    const problem = problemOf(name, answer, made.args)
    if (problem) throw new Error(problem)
    if (!streams && picture(made.args) !== before) throw new Error('the input was changed')
    const text = wordsOnly.includes(name)
      ? answer
      : handsOn[name]
        ? ''
        : name.startsWith('schemas.')
          ? String(answer.issues === undefined)
          : JSON.stringify(answer)
    const outcome = wordsOnly.includes(name)
      ? 'told'
      : handsOn[name]
        ? 'handed on'
        : name.startsWith('schemas.')
          ? answer.issues
            ? 'refused'
            : 'read'
          : answer.outcome
    tally[name] ??= {}
    tally[name][outcome] = (tally[name][outcome] ?? 0) + 1
    digest.update(text)
    if (number % 100 === 0 && !streams && !handsOn[name]) {
      const again = await answered(callOf(seed, number))
      if (!isDeepStrictEqual(again, answer)) throw new Error('the same input has another answer')
    }
  } catch (error) {
    failures.push({ name, number, why: error?.stack ?? String(error) })
  }
  calls += 1
  if (calls % eachSample === 0) {
    samples.push(heap())
    parentPort.postMessage({ calls, heap: samples.at(-1) })
  }
}
parentPort.postMessage({ done: { calls, tally, samples, slowest, failures, digest: digest.digest('hex') } })
