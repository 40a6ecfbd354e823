// What records say of the same school, and where they differ.
import type { LevelReference } from './rules.ts'
import type { School } from '../classification/facts.ts'

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

/** What a record says of a school. Schools of which the same is said share the facts, since a set may have a million records. */
type Facts = Omit<School, 'id'>

interface Mention extends Omit<DifferingValue, 'value'> {
  readonly facts: Facts
}
/** The first mention of a school, and each later one that says something else or more. */
interface Known extends Mention {
  others?: Map<Facts, Mention>
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
  const shared = new Map<string, Facts>()
  const factsOf = (facts: Facts): Facts => {
    const key = JSON.stringify([texts.map((name) => facts[name]), facts.pbb?.year, facts.pbb?.level, placeOf(facts)])
    const known = shared.get(key)
    if (known === undefined) shared.set(key, facts)
    return known ?? facts
  }
  return {
    add: (school, record, side) => {
      const known = schools.get(school.id)
      const facts = factsOf(school)
      if (known === undefined) schools.set(school.id, { facts, record, side })
      else if (known.facts !== facts) {
        known.others ??= new Map()
        if (!known.others.has(facts)) known.others.set(facts, { facts, record, side })
      }
    },
    differing: () =>
      [...schools]
        .flatMap(([id, known]) => (known.others ? differences(id, [known, ...known.others.values()]) : []))
        .sort((one, other) => Number(one.school) - Number(other.school)),
  }
}

/** Levels of one year that differ, as the rule on them asks for it. */
export const differingLevels = (
  facts: readonly DifferingFact[],
  year: number,
): { readonly school: string; readonly levels: readonly LevelReference[] }[] =>
  facts
    .filter((each) => each.fact === 'level' && each.year === year)
    .map(({ school, values }) => ({
      school,
      levels: values.map(({ value, ...where }) => ({ level: value as LevelReference['level'], ...where })),
    }))

const placeOf = ({ coordinates }: Facts): string | undefined =>
  coordinates && `${coordinates.latitude}, ${coordinates.longitude}`

/** Facts that more than one value is known of. A fact that a record leaves out contradicts nothing. */
const differences = (school: string, mentions: readonly Mention[]): DifferingFact[] => {
  const facts = new Map<
    string,
    { readonly about: Omit<DifferingFact, 'values'>; readonly values: Map<string | number, DifferingValue> }
  >()
  const note = (
    about: Omit<DifferingFact, 'values'>,
    value: string | number | undefined,
    { record, side }: Mention,
  ): void => {
    if (value === undefined) return
    const key = `${about.fact} ${about.year}`
    const fact = facts.get(key) ?? { about, values: new Map() }
    facts.set(key, fact)
    if (!fact.values.has(value)) fact.values.set(value, { value, record, side })
  }
  for (const mention of mentions) {
    const { facts: stated } = mention
    const { pbb } = stated
    for (const name of texts) note({ school, fact: name }, stated[name], mention)
    note({ school, fact: 'level', ...(pbb?.year !== undefined && { year: pbb.year }) }, pbb?.level, mention)
    note({ school, fact: 'coordinates' }, placeOf(stated), mention)
  }
  return [...facts.values()].flatMap(({ about, values }) =>
    values.size > 1 ? [{ ...about, values: [...values.values()] }] : [],
  )
}
