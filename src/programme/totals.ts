// What partnerships come to together: by the place of their Leader School, and by the field of their activities.
import { type Activity, listing } from '../activities/facts.ts'
import { known } from '../decision/known.ts'
import {
  type Account,
  cashOf,
  type Counting,
  lapsed,
  overspentBy,
  type Range,
  toAccountForOf,
} from '../fund/account.ts'
import { hasRefunds } from '../fund/facts.ts'
import { type AmountRange, liquidationOf, type LiquidationRate, printed } from '../fund/statement.ts'
import type { Dimension, KeyStage } from '../order/index.ts'
import type { ReadRecord } from '../partnership/facts.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { type Centavos, pesos } from '../reading/money.ts'
import { folded } from '../reading/text.ts'

/**
 * What several partnerships come to, in pesos with two decimals. The amounts are those of the partnerships with a ledger:
 * what is not on record is not taken for nothing.
 *
 * @group Answers
 */
export interface ProgrammeTotals {
  /** How many partnerships these are. */
  readonly partnerships: number
  /** How many of them have a ledger. */
  readonly withLedger: number
  /** What came in, in pesos. */
  readonly received: string
  /** What was spent on eligible expenses, less refunds, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are not eligible, less refunds, in pesos. */
  readonly ineligible: string
  /** What was spent on expenses that are open, less refunds, in pesos. */
  readonly open: string
  /** What was liquidated, in pesos. */
  readonly liquidated: string
  /** What the ledgers leave in cash, in pesos, added; with a minus sign where more went out than came in. */
  readonly cash: string
  /** What is to be accounted for of what was received, in pesos, added. */
  readonly toAccountFor: AmountRange
  /** By how much partnerships spent more than they received, in pesos, added. */
  readonly overspentBy: AmountRange
  /** What is to be accounted for in partnerships whose fund is no longer valid, in pesos. */
  readonly lapsed: AmountRange
  /** How much of what was received was liquidated; absent where nothing was received. */
  readonly liquidation?: LiquidationRate
}

/**
 * The totals of a region, a division or a district, by where the Leader Schools are.
 *
 * @group Answers
 */
export interface PlaceTotals extends ProgrammeTotals {
  /** The region; absent where the records do not tell. */
  readonly region?: string
  /** The Schools Division; absent where the records do not tell, and in the totals of a region. */
  readonly division?: string
  /** The school district; absent where the records do not tell, and in the totals of a region or a division. */
  readonly district?: string
}

/**
 * What was spent in one field of activities, in pesos with two decimals and less refunds. What is received is received for a
 * partnership, not for a field, so it is not split.
 *
 * @group Answers
 */
export interface FieldTotals {
  /** How many partnerships have an activity or an expense in it. */
  readonly partnerships: number
  /** What was spent on eligible expenses, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are not eligible, in pesos. */
  readonly ineligible: string
  /** What was spent on expenses that are open, in pesos. */
  readonly open: string
}

/**
 * What was spent in a dimension.
 *
 * @group Answers
 */
export interface DimensionTotals extends FieldTotals {
  /** The dimension of the activities; absent where the records do not tell. */
  readonly dimension?: Dimension
}

/**
 * What was spent in a key stage.
 *
 * @group Answers
 */
export interface KeyStageTotals extends FieldTotals {
  /** The key stage in which the activities are carried out; absent where the records do not tell. */
  readonly keyStage?: KeyStage
}

/**
 * The totals of a set of partnerships. Each list is in the order of its names, those without a name first.
 *
 * @group Answers
 */
export interface TotalsOfProgramme {
  /** Of all partnerships. */
  readonly all: ProgrammeTotals
  /** Of each region. */
  readonly regions: readonly PlaceTotals[]
  /** Of each division. */
  readonly divisions: readonly PlaceTotals[]
  /** Of each district. */
  readonly districts: readonly PlaceTotals[]
  /** Of each dimension. */
  readonly dimensions: readonly DimensionTotals[]
  /** Of each key stage. */
  readonly keyStages: readonly KeyStageTotals[]
}

const counts = ['received', 'spent', 'ineligible', 'open', 'liquidated'] as const
const ranges = ['toAccountFor', 'overspentBy', 'lapsed'] as const
type RangeName = (typeof ranges)[number]

interface Sums extends Record<Counting, Centavos> {
  partnerships: number
  withLedger: number
  readonly least: Record<RangeName, Centavos>
  readonly most: Record<RangeName, Centavos>
}

const nothing = (): Sums => ({
  partnerships: 0,
  withLedger: 0,
  received: 0n,
  spent: 0n,
  ineligible: 0n,
  open: 0n,
  liquidated: 0n,
  least: { toAccountFor: 0n, overspentBy: 0n, lapsed: 0n },
  most: { toAccountFor: 0n, overspentBy: 0n, lapsed: 0n },
})

const addFund = (sums: Sums, { sums: fund }: Account, asOf: Day, { values: { validUntil } }: PolicyTerms): void => {
  for (const name of counts) sums[name] += fund[name]
  const each: Readonly<Record<RangeName, Range>> = {
    toAccountFor: toAccountForOf(fund),
    overspentBy: overspentBy(fund),
    lapsed: lapsed(fund, asOf, validUntil),
  }
  for (const name of ranges) {
    sums.least[name] += each[name].least
    sums.most[name] += each[name].most
  }
}

const addSums = (sums: Sums, more: Sums): void => {
  sums.partnerships += more.partnerships
  sums.withLedger += more.withLedger
  for (const name of counts) sums[name] += more[name]
  for (const name of ranges) {
    sums.least[name] += more.least[name]
    sums.most[name] += more.most[name]
  }
}

interface FieldSums extends Record<'spent' | 'ineligible' | 'open', Centavos> {
  partnerships: number
}
type Fields<Name extends string> = Map<Name | undefined, FieldSums>

/** The value of a key, made where there is none. */
const within = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
const noFieldSums = (): FieldSums => ({ partnerships: 0, spent: 0n, ineligible: 0n, open: 0n })

/** The place of a Leader School: region, division, district, each empty where unknown. */
type PlaceNames = readonly [string, string, string]

/** The totals of partnerships that are added one by one. */
export interface Totals {
  /** Adds a partnership. */
  readonly add: (record: ReadRecord, account: Account | undefined) => void
  /** The totals so far. */
  readonly told: () => TotalsOfProgramme
}

/** Begins to add up partnerships. */
export const totals = (asOf: Day, terms: PolicyTerms): Totals => {
  // Districts are added up as the records come; divisions and regions are made of them at the end.
  const districts = new Map<string, { place: PlaceNames; readonly sums: Sums }>()
  const dimensions: Fields<Dimension> = new Map()
  const keyStages: Fields<KeyStage> = new Map()
  return {
    add: (record, account) => {
      const { region = '', division = '', district = '' } = record.pairing.leader
      const place: PlaceNames = [region, division, district]
      const known = within(districts, keyOf(place), () => ({ place, sums: nothing() }))
      known.place = spelling(known.place, place)
      const { sums } = known
      sums.partnerships += 1
      if (account) {
        sums.withLedger += 1
        addFund(sums, account, asOf, terms)
      }
      addFields(record, account, dimensions, keyStages)
    },
    told: () => {
      const rolledUp = (depth: number): PlaceTotals[] => {
        const groups = new Map<string, { place: PlaceNames; readonly sums: Sums }>()
        for (const {
          place: [region, division, district],
          sums,
        } of districts.values()) {
          const place: PlaceNames = [region, depth > 1 ? division : '', depth > 2 ? district : '']
          const group = within(groups, keyOf(place), () => ({ place, sums: nothing() }))
          group.place = spelling(group.place, place)
          addSums(group.sums, sums)
        }
        return [...groups]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([, { place, sums }]) => ({ ...named(place), ...spelled(sums, terms) }))
      }
      const all = nothing()
      for (const { sums } of districts.values()) addSums(all, sums)
      return {
        all: spelled(all, terms),
        regions: rolledUp(1),
        divisions: rolledUp(2),
        districts: rolledUp(3),
        dimensions: sorted(dimensions).map(([dimension, sums]) => ({
          ...(dimension && { dimension }),
          ...spelledField(sums),
        })),
        keyStages: sorted(keyStages).map(([keyStage, sums]) => ({
          ...(keyStage && { keyStage }),
          ...spelledField(sums),
        })),
      }
    },
  }
}

/** The same key for names that differ only in case or in spaces at the ends. No name has the character between them, which sorts before all others. */
const keyOf = (place: readonly string[]): string => place.map(folded).join('\u0000')

/** Of two spellings of a place, always the same one, whichever comes first. */
const spelling = (one: PlaceNames, other: PlaceNames): PlaceNames =>
  other.join('\u0000') < one.join('\u0000') ? other : one

const named = ([region, division, district]: readonly string[]) => ({
  ...(region && { region }),
  ...(division && { division }),
  ...(district && { district }),
})

const spelled = (sums: Sums, terms: PolicyTerms): ProgrammeTotals => {
  const range = (name: RangeName): AmountRange => printed({ least: sums.least[name], most: sums.most[name] })
  const { partnerships, withLedger, received, spent, ineligible, open, liquidated } = sums
  return {
    partnerships,
    withLedger,
    received: pesos(received),
    spent: pesos(spent),
    ineligible: pesos(ineligible),
    open: pesos(open),
    liquidated: pesos(liquidated),
    cash: pesos(cashOf(sums)),
    toAccountFor: range('toAccountFor'),
    overspentBy: range('overspentBy'),
    lapsed: range('lapsed'),
    ...known<{ liquidation?: LiquidationRate }>({ liquidation: liquidationOf(sums, terms) }),
  }
}

const spelledField = ({ partnerships, spent, ineligible, open }: FieldSums): FieldTotals => ({
  partnerships,
  spent: pesos(spent),
  ineligible: pesos(ineligible),
  open: pesos(open),
})

const sorted = <Name extends string>(fields: Fields<Name>): [Name | undefined, FieldSums][] =>
  [...fields].sort(([one = ''], [other = '']) => (one < other ? -1 : 1))

/** Adds what a partnership spent to the fields of the activities that it was spent on. */
const addFields = (
  { activities = [], ledger = [] }: ReadRecord,
  account: Account | undefined,
  dimensions: Fields<Dimension>,
  keyStages: Fields<KeyStage>,
): void => {
  const fieldsOf = (activity: Activity | undefined): readonly FieldSums[] => [
    within(dimensions, listing(activity?.activity)?.dimension ?? activity?.dimension, noFieldSums),
    within(keyStages, activity?.keyStage, noFieldSums),
  ]
  const touched = new Set(activities.flatMap(fieldsOf))
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const refunded = new Map(
    hasRefunds(ledger)
      ? ledger.flatMap((entry) => (entry.kind === 'expense' ? [[entry.voucher, entry] as const] : []))
      : [],
  )
  for (const { entry, countsAs } of account?.rows ?? []) {
    if (countsAs === 'received' || countsAs === 'liquidated') continue
    const expense = entry.kind === 'refund' ? refunded.get(entry.of) : entry
    const activityId = expense?.kind === 'expense' ? expense.activityId : undefined
    for (const sums of fieldsOf(activityId === undefined ? undefined : byId.get(activityId))) {
      sums[countsAs] += entry.kind === 'refund' ? -entry.amount : entry.amount
      touched.add(sums)
    }
  }
  for (const sums of touched) sums.partnerships += 1
}
