// Where the time of `checkExpense` goes: a sampling profile, each sample put to the source file that it fell in.
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { SourceMap } from 'node:module'
import { records } from '../cases.mjs'
import { checkExpense } from '../library.mjs'
import { table } from '../report.mjs'

const seconds = 3
const least = 0.02

const maps = new Map()
const mapOf = (url) => {
  if (!maps.has(url)) maps.set(url, new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8'))))
  return maps.get(url)
}

/** The file of `src`, the dependency, or what the engine itself was doing. */
const placeOf = ({ url, functionName, lineNumber, columnNumber }) => {
  const dependency = url.match(/node_modules\/([^/]+)/)
  if (dependency) return dependency[1]
  if (url.includes('/dist/'))
    return (
      mapOf(url)
        .findEntry(lineNumber, columnNumber)
        .originalSource?.replace(/^.*\/?src\//, 'src/') ?? 'helpers of the bundle'
    )
  return functionName === '(garbage collector)' ? 'garbage collection' : undefined
}

export const suite = async () => {
  const session = new Session()
  session.connect()
  const work = (until) => {
    while (performance.now() < until) for (const record of records) checkExpense(record)
  }
  work(performance.now() + 500)
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  work(performance.now() + seconds * 1000)
  const { nodes } = (await session.post('Profiler.stop')).profile
  session.disconnect()
  const hits = new Map()
  for (const { callFrame, hitCount } of nodes) {
    const place = placeOf(callFrame)
    if (place) hits.set(place, (hits.get(place) ?? 0) + hitCount)
  }
  const all = [...hits.values()].reduce((sum, count) => sum + count, 0)
  const shares = [...hits].map(([place, count]) => ({ place, share: count / all })).sort((a, b) => b.share - a.share)
  const shown = shares.filter(({ share }) => share >= least)
  const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0)
  const percent = (share) => `${(share * 100).toFixed(0)} %`
  return [
    '### Where the time of `checkExpense` goes',
    `Samples of ${seconds} seconds over the same records, by the file that they fell in; what has less than ${percent(least)} is put together.`,
    table(
      ['in', 'share'],
      [
        ...shown.map(({ place, share }) => [place.startsWith('src/') ? `\`${place}\`` : place, percent(share)]),
        ['the rest', percent(rest)],
      ],
    ),
  ]
}
