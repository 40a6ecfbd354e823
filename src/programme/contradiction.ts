// What of a state cannot be so beside the rest of it, so that it is refused whole.
import type { Issue, Path } from '../decision/answer.ts'
import { partNames } from '../partnership/parts.ts'
import { issueAt } from '../reading/issues.ts'
import { type Centavos, pesos } from '../reading/money.ts'
import type { Short, Spelled } from '../reading/short-texts.ts'
import type { Kept } from './state.ts'
import { counts, ranges, type Sums } from './sums.ts'
import type { OutcomeCounts } from './summary.ts'

const sum = (amounts: readonly Centavos[]): Centavos => amounts.reduce((all, one) => all + one, 0n)
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const all = ({ compliant, undetermined, ...others }: OutcomeCounts): number =>
  compliant + undetermined + others['non-compliant'] + others['invalid-input']

/** What cannot be so, and what could. */
interface Wrong {
  readonly path: Path
  readonly received: string
  readonly allowed: Short
}

/** A count out of its bounds, if it is. What is kept of no partnership is not kept. */
const wrongCount = ({ partnerships }: Pick<Sums, 'partnerships'>, at: Path, most: number): readonly Wrong[] =>
  within(partnerships, 1, most, [...at, 'partnerships'])
const within = (count: number, from: number, to: number, path: Path): readonly Wrong[] =>
  count >= from && count <= to
    ? []
    : [{ path, received: String(count), allowed: { says: 'a whole number from {from} to {to}', from, to } }]

/** An amount above another, if it is. */
const above = (amount: Centavos, most: Centavos, path: Path): readonly Wrong[] =>
  amount <= most
    ? []
    : [
        {
          path,
          received: pesos(amount),
          allowed: { says: '{what}, {most} at most', what: { says: 'an amount' }, most: pesos(most) },
        },
      ]

/** What cannot be so in the sums of a place: counts beside each other, the ends of ranges, and amounts without a ledger. */
const wrongIn = (sums: Sums, at: Path, most: number): readonly Wrong[] => [
  ...wrongCount(sums, at, most),
  ...within(sums.withLedger, 0, sums.partnerships, [...at, 'withLedger']),
  ...ranges.flatMap((name) => above(sums.least[name], sums.most[name], [...at, 'least', name])),
  ...(sums.withLedger > 0
    ? []
    : [
        ...counts.flatMap((name) => above(sums[name], 0n, [...at, name])),
        ...ranges.flatMap((name) => above(sums.most[name], 0n, [...at, 'most', name])),
      ]),
]

/** What of a state cannot be so beside the rest of it; the first of it, since one is enough. */
export const contradictionIn = (kept: Kept, at: Path): Issue | undefined => {
  const { rows, schools, pairs, outcomes, outcomesByPart, districts, dimensions, keyStages } = kept
  const refused = (path: Path, received: string | Spelled, allowed: Short): Issue =>
    issueAt('not-allowed', [...at, ...path], { received, allowed })
  let last = -1
  for (const [place, [index, , , ofLeader = -1, ofPartner = -1, ofPair = -1]] of rows.entries()) {
    if (index <= last) return refused(['rows', place, 0], String(index), 'an index above that of the row before')
    last = index
    if (ofLeader >= schools.length)
      return refused(['rows', place, 3], String(ofLeader), { says: 'a place in `{list}`', list: 'schools' })
    if (ofPartner >= schools.length)
      return refused(['rows', place, 4], String(ofPartner), { says: 'a place in `{list}`', list: 'schools' })
    if (ofPair >= pairs.length)
      return refused(['rows', place, 5], String(ofPair), { says: 'a place in `{list}`', list: 'pairs' })
  }
  const evaluated = rows.filter(([, , , ofLeader]) => ofLeader !== undefined)
  const counted: readonly (readonly [Path, number, number])[] = [
    [['outcomes'], all(outcomes), rows.length],
    [['outcomes', 'invalid-input'], outcomes['invalid-input'], rows.length - evaluated.length],
    ...partNames.flatMap((part) => [
      [['outcomesByPart', part], all(outcomesByPart[part]), rows.length] as const,
      [
        ['outcomesByPart', part, 'invalid-input'],
        outcomesByPart[part]['invalid-input'],
        outcomes['invalid-input'],
      ] as const,
    ]),
    [['districts'], total(districts.map(({ sums }) => sums.partnerships)), evaluated.length],
    [
      ['districts'],
      total(districts.map(({ sums }) => sums.withLedger)),
      evaluated.filter(([, , , , , , received]) => received !== undefined).length,
    ],
  ]
  for (const [path, received, allowed] of counted)
    if (received !== allowed)
      return refused(path, String(received), { says: '{count} in all, as the rows have it', count: allowed })
  const [wrong] = [
    ...districts.flatMap(({ sums }, index) => wrongIn(sums, ['districts', index, 'sums'], evaluated.length)),
    ...Object.entries({ dimensions, keyStages }).flatMap(([name, fields]) =>
      fields.flatMap(({ sums }, index) => wrongCount(sums, [name, index, 'sums'], evaluated.length)),
    ),
  ]
  if (wrong) return refused(wrong.path, wrong.received, wrong.allowed)
  const sumOf = (name: (typeof counts)[number]): Centavos => sum(districts.map(({ sums }) => sums[name]))
  if (sumOf('received') !== sum(evaluated.map(([, , , , , , received]) => received ?? 0n)))
    return refused(['districts'], { says: 'another sum' }, 'what the rows received, in all')
  for (const name of ['spent', 'ineligible', 'open'] as const) {
    for (const [path, fields] of [
      ['dimensions', dimensions],
      ['keyStages', keyStages],
    ] as const) {
      if (sum(fields.map(({ sums }) => sums[name])) !== sumOf(name))
        return refused(
          [path],
          { says: 'another sum' },
          { says: 'what the districts have as `{field}`, in all', field: name },
        )
    }
  }
  return undefined
}
