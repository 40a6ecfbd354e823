// Which changes the whole suite tries: a sample, drawn by a seed, of those that the cases do not find, as test/mutation/cases.mjs left them.
// `SAMPLE=300 npm run mutation` tries them; `node test/mutation/sample.mjs 300` then counts, by room, what the suite found of them.
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

/** So many changes, of those that the cases do not find and that are not known to be made at load. */
const drawn = (size) => {
  const chance = chanceFrom(seed)
  return report('mutation-cases')
    .filter(({ state }) => state !== 'found' && state !== 'at load')
    .map((change) => ({ change, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, size)
    .map(({ change }) => change)
}

/** Their places, as Stryker takes them. Within a place there may be smaller ones, which it tries too. */
export const sampled = (size) => [...new Set(drawn(size).map(({ place }) => place))]

/** Between which shares the true one lies, as far as a sample can tell (Wilson, 95%). */
const between = (found, of) => {
  const z = 1.96 ** 2
  const [middle, spread] = [found + z / 2, Math.sqrt(z * ((found * (of - found)) / of + z / 4))]
  return [middle - spread, middle + spread].map((each) => `${((100 * each) / (of + z)).toFixed(0)}%`).join(' to ')
}

const count = (size) => {
  const status = new Map(
    Object.entries(report('mutation').files).flatMap(([file, { mutants }]) =>
      mutants.map(({ location: { start, end }, mutatorName, replacement, status }) => {
        const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`)
        return [`${file}:${from}-${to} ${mutatorName} ${replacement}`, status]
      }),
    ),
  )
  const tried = drawn(size).map((each) => ({
    ...each,
    status: status.get(`${each.place} ${each.kind} ${each.replacement}`) ?? 'not tried',
  }))
  const row = (room, of) => {
    const [killed, missed] = [
      ['Killed', 'Timeout'],
      ['Survived', 'NoCoverage'],
    ].map((those) => of.filter((each) => those.includes(each.status)).length)
    const counted = killed + missed
    const share = counted > 0 ? between(killed, counted) : ''
    console.log(`| ${[room, killed, missed, of.length - counted, share].join(' | ')} |`)
  }
  console.log('| room | found | missed | at load | share, between |')
  for (const room of [...new Set(tried.map(roomOf))].sort())
    row(
      room,
      tried.filter((each) => roomOf(each) === room),
    )
  row('all', tried)
  for (const { place, kind, replacement, state, status } of tried)
    if (status !== 'Killed' && status !== 'Timeout' && status !== 'Ignored')
      console.log(`${status}, ${state}: ${place} ${kind} ${replacement.slice(0, 60).replaceAll('\n', ' ')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) count(Number(process.argv[2]))
