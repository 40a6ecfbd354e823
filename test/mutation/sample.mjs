// Which changes the whole suite tries: of each room a sample, drawn by a seed, of those that the cases do not find, as test/mutation/cases.mjs
// left them. `SAMPLE=15 npm run mutation` tries so many of each room; `node test/mutation/sample.mjs 15` then counts what the suite found of them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const seed = 44
const report = (name) => JSON.parse(readFileSync(new URL(`../../coverage/${name}.json`, import.meta.url), 'utf8'))

/** The room that a change is in. */
export const roomOf = ({ place }) => place.split('/')[1].replace(/\.ts:.*/u, '')

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const chanceFrom = (state) => () => {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const isWithinALine = ({ place }) => /:(\d+):\d+-\1:\d+$/u.test(place)

/**
 * The changes of each room, but for those that are known to be made at load: how many the cases find, and a sample of the others. It is of changes
 * within a line: Stryker tries all that stands in a place, and a longer one has many, and is found the sooner.
 */
const drawn = (size) => {
  const chance = chanceFrom(seed)
  const changes = report('mutation-cases').filter(({ state }) => state !== 'at load')
  return [...new Set(changes.map(roomOf))].sort().map((room) => {
    const all = changes.filter((each) => roomOf(each) === room)
    const missed = all.filter(({ state }) => state !== 'found')
    const order = missed.filter(isWithinALine).map((change) => ({ change, order: chance() }))
    order.sort((one, other) => one.order - other.order)
    const sample = order.slice(0, size).map(({ change }) => change)
    return { room, found: (all.length - missed.length) / all.length, sample }
  })
}

/** Their places, as Stryker takes them. Within a place there may be smaller ones, which it tries too. */
export const sampled = (size) => [...new Set(drawn(size).flatMap(({ sample }) => sample.map(({ place }) => place)))]

/** Between which shares the true one lies, as far as a sample can tell (Wilson, 95%). */
const between = (hits, of) => {
  const z = 1.96 ** 2
  const [middle, spread] = [hits + z / 2, Math.sqrt(z * ((hits * (of - hits)) / of + z / 4))]
  return [middle - spread, middle + spread].map((each) => each / (of + z))
}
const percent = (share) => `${(100 * share).toFixed(0)}%`

const count = (size) => {
  const statuses = new Map(
    Object.entries(report('mutation').files).flatMap(([file, { mutants }]) =>
      mutants.map(({ location: { start, end }, mutatorName, replacement, status }) => {
        const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`)
        return [`${file}:${from}-${to} ${mutatorName} ${replacement}`, status]
      }),
    ),
  )
  const statusOf = ({ place, kind, replacement }) => statuses.get(`${place} ${kind} ${replacement}`) ?? 'not tried'
  console.log('| room | by the cases | of the rest: tried | found | all, between |')
  for (const { room, found, sample } of drawn(size)) {
    const of = (...those) => sample.filter((each) => those.includes(statusOf(each)))
    const [hits, missed] = [of('Killed', 'Timeout').length, of('Survived', 'NoCoverage')]
    const tried = hits + missed.length
    const all = tried > 0 ? between(hits, tried).map((share) => percent(found + (1 - found) * share)) : []
    console.log(`| ${[room, percent(found), tried, hits, all.join(' to ')].join(' | ')} |`)
    for (const each of missed)
      console.log(`  ${each.place} ${each.kind} ${each.replacement.slice(0, 60).replaceAll('\n', ' ')}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) count(Number(process.argv[2]))
