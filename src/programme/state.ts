// What is kept of a programme, as plain JSON and back. It may come from anywhere, so it is read like any input, and one that contradicts
// itself is refused whole.
import { saidReaders } from '../classification/facts.ts'
import type { SaidOfSchool } from '../classification/records.ts'
import type { Issue, Path } from '../decision/answer.ts'
import { dimensionSchema, keyStageSchema } from '../activities/facts.ts'
import { pairReaders } from '../pairing/facts.ts'
import type { SaidOfPair } from '../pairing/records.ts'
import { partNames } from '../partnership/parts.ts'
import { schoolIdSchema } from '../policy/facts.ts'
import { whole, wordFrom } from '../reading/choices.ts'
import { issueAt, ownAt } from '../reading/issues.ts'
import { type Centavos, centavos } from '../reading/money.ts'
import { either, holding, listOf, type Readers, reads, type Schema, turned, valueIn } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import type { FieldSums, KeptField } from './fields.ts'
import { counts, type RangeName, ranges, type Sums } from './sums.ts'
import type { OutcomeCounts, OutcomesByPart } from './summary.ts'
import type { KeptTotals, PlaceNames, PlaceSums } from './totals.ts'
import type { Short, Spelled } from '../reading/short-texts.ts'

/**
 * A row as it is kept: the index; the two schools, unless they could not be read; and unless the record could not be read, the places in the
 * lists of what is said of each of them and of the pair, and what the leader received; no amount where the record has no ledger.
 */
export type KeptRow = readonly [
  index: number,
  leader?: string,
  partner?: string,
  ofLeader?: number,
  ofPartner?: number,
  ofPair?: number,
  received?: Centavos,
]

/** What is kept of a programme. */
export interface Kept extends KeptTotals {
  /** The records, by index. */
  readonly rows: readonly KeptRow[]
  /** What is said of schools, in the order in which the rows say it. */
  readonly schools: readonly SaidOfSchool[]
  /** What is said of pairs. */
  readonly pairs: readonly SaidOfPair[]
  /** How many records came to what. */
  readonly outcomes: OutcomeCounts
  /** The same, part by part. */
  readonly outcomesByPart: OutcomesByPart
}

/** The most records that a state may have; what a list of one entry for each school or place may have follows from it. */
const most = 10_000_000

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const amountForm = /^(?:0|[1-9]\d{0,29})\.\d\d$/
const amountIn = (value: unknown): Centavos | undefined =>
  typeof value === 'string' && value.length <= 33 && amountForm.test(value) ? centavos(value) : undefined
const amount = /* @__PURE__ */ turned({ is: 'an amount in pesos with two decimals, as a text' }, amountIn)
const count = /* @__PURE__ */ whole('a whole number from {from} to {to}', 0, most)

const rowSchema: Schema<KeptRow> = /* @__PURE__ */ turned(
  {
    is: 'an index, or an index and two schools, or these with three places in the lists, and an amount after them or none',
  },
  (value) => {
    if (!Array.isArray(value) || value.length > 7) return undefined
    const [index, leader, partner, ...said] = Array.from({ length: value.length }, (_, at) => ownAt(value, at))
    if (!isCount(index)) return undefined
    if (value.length === 1) return [index]
    const [one, other] = [valueIn(schoolIdSchema, leader), valueIn(schoolIdSchema, partner)]
    if (one === undefined || other === undefined) return undefined
    if (said.length === 0) return [index, one, other]
    const [ofLeader, ofPartner, ofPair, text] = said
    if (!isCount(ofLeader) || !isCount(ofPartner) || !isCount(ofPair)) return undefined
    if (said.length === 3) return [index, one, other, ofLeader, ofPartner, ofPair]
    const received = amountIn(text)
    return received === undefined ? undefined : [index, one, other, ofLeader, ofPartner, ofPair, received]
  },
)

// @__NO_SIDE_EFFECTS__
const each = <const Name extends string, T>(names: readonly Name[], reader: Schema<T>): Readers<Record<Name, T>> =>
  Object.fromEntries(names.map((name) => [name, reader])) as unknown as Readers<Record<Name, T>>

/** What was kept of a programme. */
export const keptSchema: Schema<Kept> = /* @__PURE__ */ (() => {
  const outcomes = reads<OutcomeCounts>(
    'outcomes',
    each(['compliant', 'non-compliant', 'undetermined', 'invalid-input'], count),
  )
  const ofRange = reads<Record<RangeName, Centavos>>('amounts', each(ranges, amount))
  const noName = wordFrom([''], 'an empty text')
  const place = 'the names of a region, a division and a district, each empty where unknown'
  const names = listOf(place, either([line('a name', 120), noName], { is: 'a name, or an empty text' }), 3)
  const field = <Name extends string>(name: Schema<Name>) =>
    listOf(
      'a list of fields',
      reads<KeptField<Name>>('a field', {
        name: either([name, noName], { is: 'the name of a field, or an empty text' }),
        sums: reads<FieldSums>('sums', { partnerships: count, ...each(['spent', 'ineligible', 'open'], amount) }),
      } as Readers<KeptField<Name>>),
      10,
    )
  return reads<Kept>('what was kept', {
    rows: listOf('a list of rows', rowSchema, most),
    schools: listOf('a list of facts of schools', reads<SaidOfSchool>('facts of a school', saidReaders), 2 * most),
    pairs: listOf('a list of facts of pairs', reads<SaidOfPair>('facts of a pair', pairReaders), most),
    outcomes,
    outcomesByPart: reads<OutcomesByPart>('outcomes by part', each(partNames, outcomes)),
    districts: listOf(
      'a list of districts',
      reads<PlaceSums>('a district', {
        place: holding(names, ({ length }) => length === 3, { is: place }) as unknown as Schema<PlaceNames>,
        sums: reads<Sums>('sums', {
          partnerships: count,
          withLedger: count,
          ...each(counts, amount),
          least: ofRange,
          most: ofRange,
        }),
      }),
      most,
    ),
    dimensions: field(dimensionSchema),
    keyStages: field(keyStageSchema),
  })
})()

const sum = (amounts: readonly Centavos[]): Centavos => amounts.reduce((all, one) => all + one, 0n)
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const all = ({ compliant, undetermined, ...others }: OutcomeCounts): number =>
  compliant + undetermined + others['non-compliant'] + others['invalid-input']

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
  ]
  for (const [path, received, allowed] of counted)
    if (received !== allowed)
      return refused(path, String(received), { says: '{count} in all, as the rows have it', count: allowed })
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
