// How the time of checkPairings grows: 10,000 and 100,000 pairs in one run, as a ratio of medians.
import { checkPairings } from '../library.mjs'
import { figure, median, table } from '../report.mjs'

const pairs = (count) =>
  Array.from({ length: count }, (_, index) => ({
    leader: { id: String(100000 + index), pbb: { year: 2014, level: 5 + (index % 4) } },
    partner: { id: String(500000 + index), pbb: { year: 2014, level: 1 + (index % 4) } },
    onDepEdList: true,
    nearby: true,
  }))

const time = (list) => {
  const start = performance.now()
  const { outcome } = checkPairings(list)
  if (outcome !== 'compliant') throw new Error(`expected compliant, got ${outcome}`)
  return performance.now() - start
}

export const suite = () => {
  const [few, many] = [10_000, 100_000].map(pairs)
  time(few)
  const rounds = Array.from({ length: 7 }, () => ({ few: time(few), many: time(many) }))
  const [shorter, longer] = [median(rounds.map((each) => each.few)), median(rounds.map((each) => each.many))]
  return [
    '### How `checkPairings` grows',
    `The median of ${rounds.length} rounds.`,
    table(
      ['pairs', 'time'],
      [
        ['10,000', `${figure(shorter)} ms`],
        ['100,000', `${figure(longer)} ms`],
        ['ratio for ten times the pairs', figure(longer / shorter)],
      ],
    ),
  ]
}
