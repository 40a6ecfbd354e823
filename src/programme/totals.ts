// What partnerships come to together: by the place of their Leader School, and by the field of their activities.
import type { Account } from '../fund/account.ts'
import type { ReadRecord } from '../partnership/facts.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { within } from '../decision/group.ts'
import { folded } from '../reading/text.ts'
import { type DimensionTotals, fieldsOfProgramme, type KeptFields, type KeyStageTotals } from './fields.ts'
import { addFund, addSums, nothing, type ProgrammeTotals, spelled, type Sums } from './sums.ts'

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

/** The place of a Leader School: region, division, district, each empty where unknown. */
export type PlaceNames = readonly [string, string, string]

/** What the partnerships of a place come to. */
export interface PlaceSums {
  /** The place. */
  place: PlaceNames
  /** The sums. */
  readonly sums: Sums
}

/** What is kept of the totals: divisions and regions are made of districts at the end. */
export interface KeptTotals extends KeptFields {
  /** The sums of each district. */
  readonly districts: readonly PlaceSums[]
}

/** The totals of partnerships that are added one by one. */
export interface Totals {
  /** Adds a partnership. */
  readonly add: (record: ReadRecord, account: Account | undefined) => void
  /** Adds what was kept of other partnerships. */
  readonly merge: (kept: KeptTotals) => void
  /** What is kept so far, in an order that does not depend on that of the partnerships. */
  readonly kept: () => KeptTotals
  /** The totals so far. */
  readonly told: () => TotalsOfProgramme
}

/** Begins to add up partnerships. */
export const totals = (asOf: Day, terms: PolicyTerms): Totals => {
  const districts: Places = new Map()
  const fields = fieldsOfProgramme()
  return {
    add: (record, account) => {
      const { region = '', division = '', district = '' } = record.pairing.leader
      const sums = sumsAt(districts, [region, division, district])
      sums.partnerships += 1
      if (account) {
        sums.withLedger += 1
        addFund(sums, account, asOf, terms)
      }
      fields.add(record, account)
    },
    merge: (kept) => {
      for (const { place, sums } of kept.districts) addSums(sumsAt(districts, place), sums)
      fields.merge(kept)
    },
    kept: () => ({ districts: inOrder(districts), ...fields.kept() }),
    told: () => {
      const rolledUp = (depth: number): PlaceTotals[] => {
        const groups: Places = new Map()
        for (const {
          place: [region, division, district],
          sums,
        } of districts.values())
          addSums(sumsAt(groups, [region, depth > 1 ? division : '', depth > 2 ? district : '']), sums)
        return inOrder(groups).map(({ place, sums }) => ({ ...named(place), ...spelled(sums, terms) }))
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

type Places = Map<string, PlaceSums>

/** The sums of a place, made where there are none. */
const sumsAt = (places: Places, place: PlaceNames): Sums => {
  const known = within(places, keyOf(place), () => ({ place, sums: nothing() }))
  known.place = spelling(known.place, place)
  return known.sums
}

const inOrder = (places: Places): PlaceSums[] =>
  [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each)

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
