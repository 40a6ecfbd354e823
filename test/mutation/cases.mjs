// Mutation of src against the published cases alone, as an implementation in another language would be held to them (docs/conformance.md).
// Each change is put behind a switch, and the cases that reach its place are asked until one fails. docs/mutation.md has what came of it.
//
//     node test/mutation/cases.mjs [--missed] [--every N] [FOLDER OR FILE OF src]...
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import vm from 'node:vm'
import { createInstrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'tsup'
import { withPureValues } from '../../.ci/pure.mjs'
import { argumentsOf, casesOf } from '../../src/cli/cases.mjs'
import { differing, withoutWords } from '../../src/cli/held.mjs'
import { roomOf } from './sample.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const temp = `${root}.tmp/mutation/`
const out = `${root}coverage/`
for (const folder of [temp, out]) mkdirSync(folder, { recursive: true })

/** What no case asks: what to do with answers, their wording, tables of text, the command. */
const notAsked =
  /^src\/(?:act|answers|catalogue|cli|explain|standard|suggestions|text)\/|^src\/programme\/(?:open|state|stream)\.ts$|\/fil\.ts$|\/index\.ts$/u
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { missed: { type: 'boolean' }, every: { type: 'string', default: '1' } },
})
const files = readdirSync(`${root}src`, { recursive: true })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && (wanted.length === 0 || wanted.some((each) => file.startsWith(each))))
  .sort()

const jsonOf = (file) => JSON.parse(readFileSync(`${root}test/cases/${file}`, 'utf8'))
const index = jsonOf('index.json')
const cases = index.files.flatMap(({ file }) =>
  casesOf(jsonOf(file)).map((each) => ({
    name: `${file}: ${each.name}`,
    called: each.function,
    input: JSON.stringify(argumentsOf(each, index)),
    expect: each.expect,
  })),
)

/** Every change, and the functions that the cases call as one script, with each change behind a switch of its own. */
const instrumented = async () => {
  const log = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false, warn: console.warn }
  const injector = {
    provideValue: () => injector,
    injectClass: (Instrumenter) => new Instrumenter(log),
  }
  const result = await createInstrumenter(injector).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(root + name, 'utf8') })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  const contents = new Map(
    result.files.filter(({ name }) => !notAsked.test(name)).map(({ name, content }) => [root + name, content]),
  )
  const called = index.files.flatMap(({ functions }) => functions)
  writeFileSync(`${temp}entry.ts`, `export { ${[...new Set(called)]} } from '../../src/index.ts'\n`)
  await build({
    config: false,
    silent: true,
    entry: { library: `${temp}entry.ts` },
    outDir: temp,
    format: 'iife',
    globalName: 'library',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/./u],
    dts: false,
    esbuildPlugins: [
      {
        name: 'instrumented',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
            contents: contents.get(path) ?? withPureValues(readFileSync(path, 'utf8'), path),
            loader: 'ts',
          })),
      },
    ],
  })
  return { mutants: result.mutants, code: readFileSync(`${temp}library.global.js`, 'utf8') }
}

const { mutants, code } = await instrumented()
const library = new vm.Script(code, { filename: 'library.js' })
const asked = new vm.Script(
  'places.map((place) => JSON.stringify(library[cases[place].called](...JSON.parse(cases[place].input))))',
)

/** The library in a world of its own, and how it answers some of the cases, as texts. A change that never ends is ended. */
const loaded = (switches = {}) => {
  const world = vm.createContext({ cases, __stryker__: switches })
  library.runInContext(world, { timeout: 60_000 })
  return { switches, answersTo: (places) => asked.runInContext(Object.assign(world, { places }), { timeout: 20_000 }) }
}

// The first run: what the library answers as it is, and which places each case reaches, and how often. Since what a library keeps between calls
// would hide places from later cases, it is loaded anew for every ten.
const atLoad = new Set()
const reached = new Map()
let first
const answers = cases.map(({ name, expect }, at) => {
  if (at % 10 === 0) first = loaded()
  const { switches, answersTo } = first
  switches.currentTestId = name
  const [answered] = answersTo([at])
  const wrong = differing(JSON.parse(answered), expect, index.rules)
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join('; ')}`)
  const { static: once = {}, perTest = {} } = switches.mutantCoverage ?? {}
  for (const id of Object.keys(once)) atLoad.add(id)
  for (const [id, times] of Object.entries(perTest[name] ?? {})) {
    const { hits, places } = reached.get(id) ?? { hits: 0, places: [] }
    places.push(at)
    reached.set(id, { hits: hits + times, places })
  }
  return answered
})
// The shortest first, since they answer soonest.
for (const { places } of reached.values())
  places.sort((one, other) => cases[one].input.length - cases[other].input.length)
console.log(`${cases.length} cases, ${mutants.length} changes`)

const withoutWordsIn = (text) => JSON.stringify(withoutWords(JSON.parse(text)))
const plain = answers.map((text) => {
  let kept
  return () => (kept ??= withoutWordsIn(text))
})

/** What the cases make of a change that they reach. Where it shows in an answer of which they do not state that, `by` is the first such case. */
const triedIn = ({ switches, answersTo }, id, { hits, places }) => {
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: 100 * hits })
  const seen = { words: false, by: undefined }
  // Most changes are found by the first case; so few are asked at first, and more at a time then.
  for (let [from, size] = [0, 1]; from < places.length; from += size, size = Math.min(2 * size, 50)) {
    const some = places.slice(from, from + size)
    let answered
    try {
      answered = answersTo(some)
    } catch (error) {
      return { state: 'found', by: error.message.slice(0, 100), at: some[0] }
    }
    for (const [each, at] of some.entries()) {
      const [text, { name, expect }] = [answered[each], cases[at]]
      if (text === answers[at]) continue
      if (text === undefined || differing(JSON.parse(text), expect, index.rules).length > 0)
        return { state: 'found', by: name, at }
      if (withoutWordsIn(text) === plain[at]()) seen.words = true
      else seen.by ??= name
    }
  }
  if (seen.by !== undefined) return { state: 'not stated', by: seen.by }
  return { state: seen.words ? 'words only' : 'not shown' }
}

/** The same in a library of its own. */
const triedAfresh = (id, reach) => {
  try {
    return triedIn(loaded({ activeMutant: id }), id, reach)
  } catch (error) {
    return { state: 'found', by: error.message.slice(0, 100) }
  }
}

/** Whether a library, with no change in it, still answers a case as it did. */
const isSound = ({ switches, answersTo }, at) => {
  Object.assign(switches, { activeMutant: undefined })
  try {
    return answersTo([at])[0] === answers[at]
  } catch {
    return false
  }
}

// Most changes are tried in one library, which answers the faster for it. What it keeps between calls could hide a change, or be left wrong by
// one: a change that was not reached as often as it should have been is tried afresh, and so is one after which the library is not as it was.
let shared = loaded()
let last
const triedBy = (id, { hits, places }) => {
  const reach = { hits, places: places.includes(last) ? [last, ...places] : places }
  const tried = triedIn(shared, id, reach)
  const isHidden = tried.state !== 'found' && (atLoad.has(id) || shared.switches.hitCount < hits)
  const isLeftWrong = !isSound(shared, tried.at ?? places[0])
  if (isLeftWrong) shared = loaded()
  last = tried.at ?? last
  return isHidden || isLeftWrong ? triedAfresh(id, reach) : tried
}

const stateOf = ({ id, fileName }) => {
  if (notAsked.test(fileName)) return { state: 'not asked' }
  if (reached.has(id)) return triedBy(id, reached.get(id))
  return { state: atLoad.has(id) ? 'at load' : 'not reached' }
}

// The report has the changes of earlier runs in other files. With --missed, after cases were added, what was found in these is found still, and
// only the rest is tried. With --every 4 each fourth change is tried, and the others are left out.
const report = `${out}mutation-cases.json`
const earlier = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : []
const keyOf = ({ place, kind, replacement }) => `${place} ${kind} ${replacement}`
const found = new Map(
  values.missed ? earlier.filter(({ state }) => state === 'found').map((change) => [keyOf(change), change]) : [],
)
const some = mutants.filter((_, place) => place % Number(values.every) === 0)
const changes = some.map((mutant, tried) => {
  const { fileName, location, mutatorName, replacement } = mutant
  const [from, to] = [location.start, location.end].map(({ line, column }) => `${line + 1}:${column}`)
  const change = { place: `${fileName}:${from}-${to}`, kind: mutatorName, replacement }
  if (tried % 500 === 0) console.log(`${tried} tried`)
  if (found.has(keyOf(change))) return found.get(keyOf(change))
  const { state, by } = stateOf(mutant)
  return { ...change, state, by }
})
const all = [...earlier.filter(({ place }) => !files.includes(place.split(':')[0])), ...changes]
writeFileSync(report, `${JSON.stringify(all, null, 1)}\n`)

const states = ['found', 'not stated', 'not shown', 'not reached', 'words only', 'at load']
const row = (room, of) => {
  const counts = states.map((state) => of.filter((each) => each.state === state).length)
  const [hits, ...missed] = counts.slice(0, 4)
  const score = (100 * hits) / missed.reduce((sum, each) => sum + each, hits)
  return `| ${[room, ...counts, `${score.toFixed(1)}%`].join(' | ')} |`
}
const tried = all.filter(({ state }) => state !== 'not asked')
console.log(`| ${['room', ...states, 'score'].join(' | ')} |`)
for (const room of new Set(tried.map(roomOf)))
  console.log(
    row(
      room,
      tried.filter((each) => roomOf(each) === room),
    ),
  )
console.log(row('all', tried))
