// What several records say of one school: where they differ, and what they agree on. Every function that has several goes by this.
import type { PolicyTerms } from '../policy/terms.ts'
import { within } from '../decision/group.ts'
import { folded } from '../reading/text.ts'
import type { PbbRating, School } from './facts.ts'

/** A fact about a school that is compared. */
export type ComparedFact =
  'name' | 'level' | 'region' | 'division' | 'district' | 'municipality' | 'offering' | 'coordinates'

/** What a record says of a school. */
export type SaidOfSchool = Omit<School, 'id'>

/** A fact that is told differently, with the places where the different values are told first. */
export interface Difference<Place extends object> {
  /** Which fact it is. */
  readonly fact: ComparedFact
  /** The year of a level; absent for other facts, and where levels are told without a year. */
  readonly year?: number
  /** The different values, in the order of the mentions. */
  readonly values: readonly (Place & { readonly value: string | number })[]
}

/** A school’s mention in a record, with its place. */
export interface Mention<Place extends object> {
  /** What is said. */
  readonly said: SaidOfSchool
  /** Where. */
  readonly place: Place
}

const texts = ['name', 'region', 'division', 'district', 'municipality', 'offering'] as const

/** Coordinates as one value, `latitude, longitude`. */
const placeOf = ({ coordinates }: SaidOfSchool): string | undefined =>
  coordinates && `${coordinates.latitude}, ${coordinates.longitude}`

/** What a record says, as one text: records that say the same of a school have the same. */
export const keyOf = (said: SaidOfSchool): string =>
  JSON.stringify([texts.map((name) => said[name]), said.pbb?.year, said.pbb?.level, placeOf(said)])

/**
 * The facts that more than one value is told of, each with the place of the first mention that has it. A fact that a record leaves
 * out contradicts nothing, and neither do levels of different years. Names are the same without regard to case.
 */
export const differences = <Place extends object>(mentions: readonly Mention<Place>[]): Difference<Place>[] => {
  const facts = new Map<string, Omit<Difference<Place>, 'values'>>()
  const values = new Map<string, Map<string, Place & { readonly value: string | number }>>()
  for (const { said, place } of mentions) {
    const note = (about: Omit<Difference<Place>, 'values'>, value: string | number | undefined): void => {
      if (value === undefined) return
      const key = `${about.fact} ${about.year}`
      if (!facts.has(key)) facts.set(key, about)
      const told = values.get(key) ?? new Map<string, Place & { readonly value: string | number }>()
      values.set(key, told)
      const same = folded(String(value))
      if (!told.has(same)) told.set(same, { value, ...place })
    }
    const { pbb } = said
    for (const name of texts) note({ fact: name }, said[name])
    note({ fact: 'level', ...(pbb?.year !== undefined && { year: pbb.year }) }, pbb?.level)
    note({ fact: 'coordinates' }, placeOf(said))
  }
  return [...facts].flatMap(([key, about]) => {
    const told = [...(values.get(key) ?? new Map<string, never>()).values()]
    return told.length > 1 ? [{ ...about, values: told }] : []
  })
}

/** Whether it is the level that decides on the role: that of the year, of a school whose role goes by a level. */
export const decides = (
  school: string,
  { fact, year }: Pick<Difference<object>, 'fact' | 'year'>,
  { values: { pbbYear, designatedLeaders, designatedPartners } }: PolicyTerms,
): boolean =>
  fact === 'level' &&
  year === pbbYear &&
  designatedLeaders?.has(school) !== true &&
  designatedPartners?.has(school) !== true

/** A rating of which the level is in dispute. It is a field of its own, so that nothing that is inherited stands in its place. */
export const ratingInDispute = (year: number): PbbRating => ({ year, level: undefined })

/**
 * What records say of a school together, whatever their order: a fact that any of them tells, unless they tell it differently. Of
 * several levels that of the year counts, else one without a year. A year of one record and a level of another are no level of that year.
 */
export const agreedOn = (
  id: string,
  mentions: readonly Mention<object>[],
  differing: readonly Difference<object>[],
  { values: { pbbYear } }: PolicyTerms,
): School => {
  const isDisputed = (fact: ComparedFact, year?: number): boolean =>
    differing.some((each) => each.fact === fact && each.year === year)
  const first = <Fact>(fact: ComparedFact, of: (said: SaidOfSchool) => Fact | undefined): Fact | undefined =>
    isDisputed(fact)
      ? undefined
      : mentions
          .map(({ said }) => of(said))
          .filter((value) => value !== undefined)
          // Spellings that differ in case are one name; the same one is taken in any order.
          .sort((a, b) => (String(a) < String(b) ? -1 : 1))[0]
  const ratings = mentions.flatMap(({ said: { pbb } }) => pbb ?? [])
  const of = (year: number | undefined): PbbRating | undefined =>
    isDisputed('level', year) ? undefined : ratings.find((rating) => rating.year === year && rating.level !== undefined)
  return {
    id,
    name: first('name', ({ name }) => name),
    pbb: of(pbbYear) ?? (isDisputed('level', pbbYear) ? ratingInDispute(pbbYear) : (of(undefined) ?? latest(ratings))),
    region: first('region', ({ region }) => region),
    division: first('division', ({ division }) => division),
    district: first('district', ({ district }) => district),
    municipality: first('municipality', ({ municipality }) => municipality),
    offering: first('offering', ({ offering }) => offering),
    coordinates: first('coordinates', ({ coordinates }) => coordinates),
  }
}

/** Of ratings of other years the latest, the same in any order. */
const latest = (ratings: readonly PbbRating[]): PbbRating | undefined =>
  [...ratings].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (b.level ?? 0) - (a.level ?? 0))[0]

/**
 * A fact about a school that records tell differently.
 *
 * @group Answers
 */
export interface DifferingFact {
  /** The BEIS School ID. */
  readonly school: string
  /** Which fact it is; a level is that of one year. */
  readonly fact: 'name' | 'level' | 'region' | 'division' | 'district' | 'municipality' | 'offering' | 'coordinates'
  /** The year of the level; absent for other facts, and where records give levels without a year. */
  readonly year?: number
  /** The different values, each with the first record that gives it. */
  readonly values: readonly DifferingValue[]
}

/**
 * A value that a record gives.
 *
 * @group Answers
 */
export interface DifferingValue {
  /** The value; coordinates as `latitude, longitude`. */
  readonly value: string | number
  /** The index of the first record that gives it, from 0. */
  readonly record: number
  /** The side of the pair that the school stands on there. */
  readonly side: 'leader' | 'partner'
}

type Stand = Omit<DifferingValue, 'value'>

/** Goes through what records say of their schools, in the order of the records. */
export type EachSchool = (
  visit: (school: string, said: SaidOfSchool, record: number, side: Stand['side']) => void,
) => void

/** What is said of a school, without which school it is. */
const saidOf = ({ name, pbb, region, division, district, municipality, offering, coordinates }: SaidOfSchool) =>
  ({ name, pbb, region, division, district, municipality, offering, coordinates }) as SaidOfSchool

/** Keeps what records say of schools, once for all that say the same: a set may have a million. */
export const sharingFacts = (): ((school: SaidOfSchool) => SaidOfSchool) => {
  const shared = new Map<string, SaidOfSchool>()
  return (school) => within(shared, keyOf(school), () => saidOf(school))
}

/**
 * What differs, by school. What is said of a school twice over is one and the same value, so that of most schools, of which nothing else is
 * said, nothing is kept and nothing is compared.
 */
export const differingFacts = (eachSchool: EachSchool): DifferingFact[] => {
  const firsts = new Map<string, SaidOfSchool>()
  const toldAgain = new Map<string, Map<SaidOfSchool, Mention<Stand>>>()
  eachSchool((school, said) => {
    if (within(firsts, school, () => said) !== said) toldAgain.set(school, new Map())
  })
  if (toldAgain.size === 0) return []
  eachSchool((school, said, record, side) => {
    const mentions = toldAgain.get(school)
    if (mentions && !mentions.has(said)) mentions.set(said, { said, place: { record, side } })
  })
  return [...toldAgain]
    .flatMap(([school, mentions]) =>
      differences([...mentions.values()]).map((each): DifferingFact => ({ school, ...each })),
    )
    .sort((one, other) => Number(one.school) - Number(other.school))
}
