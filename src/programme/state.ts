// What is kept of a programme, as plain JSON and back. It may come from anywhere, so it is read like any input.
import { saidReaders } from '../classification/facts.ts'
import type { SaidOfSchool } from '../classification/records.ts'
import { dimensionSchema, keyStageSchema } from '../activities/facts.ts'
import { pairReaders } from '../pairing/facts.ts'
import type { SaidOfPair } from '../pairing/records.ts'
import { partNames } from '../partnership/parts.ts'
import { schoolIdSchema } from '../policy/facts.ts'
import { whole, wordFrom } from '../reading/choices.ts'
import { ownAt } from '../reading/issues.ts'
import { type Centavos, centavos } from '../reading/money.ts'
import { either, holding, listOf, type Readers, reads, type Schema, turned, valueIn } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import type { FieldSums, KeptField } from './fields.ts'
import { counts, type RangeName, ranges, type Sums } from './sums.ts'
import type { OutcomeCounts, OutcomesByPart } from './summary.ts'
import type { KeptTotals, PlaceNames, PlaceSums } from './totals.ts'

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
