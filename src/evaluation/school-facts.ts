// What records say of the same school, and where they differ.
import type { LevelReference } from '../decision/rule-params.ts'
import type { School } from '../input/school.ts'

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

interface Mention extends Omit<DifferingValue, 'value'> {
  readonly school: School
}
/** The first mention of a school, and each later one that says something else or more. */
interface Known extends Mention {
  others?: Map<string, Mention>
}

const texts = ['name', 'region', 'division', 'district', 'municipality', 'offering'] as const

/** The facts about the schools of records that are added one by one. */
export interface SchoolFacts {
  /** Adds what a record says of a school. */
  readonly add: (school: School, record: number, side: Mention['side']) => void
  /** What differs, by school. */
  readonly differing: () => DifferingFact[]
}

/** Begins to compare what records say of schools. */
export const schoolFacts = (): SchoolFacts => {
  const schools = new Map<string, Known>()
  return {
    add: (school, record, side) => {
      const known = schools.get(school.id)
      if (known === undefined) schools.set(school.id, { school, record, side })
      else if (!same(known.school, school)) {
        known.others ??= new Map()
        const key = JSON.stringify([texts.map((name) => school[name]), school.pbb, placeOf(school)])
        if (!known.others.has(key)) known.others.set(key, { school, record, side })
      }
    },
    differing: () =>
      [...schools.values()]
        .flatMap((known) => (known.others ? differences([known, ...known.others.values()]) : []))
        .sort((one, other) => Number(one.school) - Number(other.school)),
  }
}

/** Levels of one year that differ, as the rule on them asks for it. */
export const differingLevels = (facts: readonly DifferingFact[], year: number): { readonly school: string; readonly levels: readonly LevelReference[] }[] =>
  facts
    .filter((each) => each.fact === 'level' && each.year === year)
    .map(({ school, values }) => ({ school, levels: values.map(({ value, ...where }) => ({ level: value as LevelReference['level'], ...where })) }))

const placeOf = ({ coordinates }: School): string | undefined => coordinates && `${coordinates.latitude}, ${coordinates.longitude}`

const same = (one: School, other: School): boolean =>
  texts.every((name) => one[name] === other[name]) &&
  one.pbb?.level === other.pbb?.level &&
  one.pbb?.year === other.pbb?.year &&
  one.coordinates?.latitude === other.coordinates?.latitude &&
  one.coordinates?.longitude === other.coordinates?.longitude

/** Facts that more than one value is known of. A fact that a record leaves out contradicts nothing. */
const differences = (mentions: readonly Mention[]): DifferingFact[] => {
  const facts = new Map<string, { readonly about: Omit<DifferingFact, 'values'>; readonly values: Map<string | number, DifferingValue> }>()
  const note = (about: Omit<DifferingFact, 'values'>, value: string | number | undefined, { record, side }: Mention): void => {
    if (value === undefined) return
    const key = `${about.fact} ${about.year}`
    const fact = facts.get(key) ?? { about, values: new Map() }
    facts.set(key, fact)
    if (!fact.values.has(value)) fact.values.set(value, { value, record, side })
  }
  for (const mention of mentions) {
    const { id, pbb } = mention.school
    for (const name of texts) note({ school: id, fact: name }, mention.school[name], mention)
    note({ school: id, fact: 'level', ...(pbb?.year !== undefined && { year: pbb.year }) }, pbb?.level, mention)
    note({ school: id, fact: 'coordinates' }, placeOf(mention.school), mention)
  }
  return [...facts.values()].flatMap(({ about, values }) => (values.size > 1 ? [{ ...about, values: [...values.values()] }] : []))
}
