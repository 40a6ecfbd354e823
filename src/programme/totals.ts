// What partnerships come to together: by the place of their Leader School, and by the field of their activities.
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
import { type AmountRange, liquidationOf, type LiquidationRate, printed } from '../fund/statement.ts'
import type { ReadRecord } from '../partnership/facts.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { within } from '../reading/group.ts'
import { type Centavos, pesos } from '../reading/money.ts'
import { folded } from '../reading/text.ts'
import { type DimensionTotals, fieldsOfProgramme, type KeyStageTotals } from './fields.ts'

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
  const fields = fieldsOfProgramme()
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
      fields.add(record, account)
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
        ...fields.told(),
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
