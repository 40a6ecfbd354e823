// A list of schools as the plan and the ranking take it: each school once, by its id. What its records say of it together is told in
// ../classification/records.ts, for every function alike.
import type { Issue } from '../decision/answer.ts'
import type { Reading } from '../reading/read.ts'
import type { School } from '../classification/facts.ts'
import type { AtLeastOne } from '../order/index.ts'
import { agreedOn, type ComparedFact, decides, differences } from '../classification/records.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/** A school with its place in the list. */
export interface Listed {
  /** The school. */
  readonly school: School
  /** Its place in the list, from 0. */
  readonly index: number
}

/**
 * A fact about a school that a list of schools states differently.
 *
 * @group Answers
 */
export interface DisputedFact {
  /** The BEIS School ID. */
  readonly school: string
  /** Which fact it is; a level is that of one year. */
  readonly fact: 'name' | 'level' | 'region' | 'division' | 'district' | 'municipality' | 'offering' | 'coordinates'
  /** The year of the level; absent for other facts, and where records give levels without a year. */
  readonly year?: number
  /** The different values, each with the first record that gives it. */
  readonly values: readonly DisputedValue[]
}

/**
 * A value that a record of a list of schools gives.
 *
 * @group Answers
 */
export interface DisputedValue {
  /** The value; coordinates as `latitude, longitude`. */
  readonly value: string | number
  /** The index of the first record in the list that gives it, from 0; absent where the school that looks for a partner gives it. */
  readonly index?: number
}

/** What a list of schools holds. */
export interface Roster {
  /** Each school once, by id, with the facts that its records agree on, at the place of the first. */
  readonly schools: readonly Listed[]
  /** The further records of a school in `schools`. */
  readonly repeated: readonly Listed[]
  /** Records of one id that state differently what the answer goes by, by id: none is taken, since taking the first would go by the order of the list. */
  readonly contradictory: readonly Listed[]
  /** What records of one id state differently, whatever goes by it, in the order of the ids. */
  readonly differing: readonly DisputedFact[]
  /** Records that could not be read. */
  readonly unreadable: readonly { readonly index: number; readonly issues: AtLeastOne<Issue> }[]
}

/** The facts beside the level that tell how near schools are. A name or an offering that is stated differently keeps nobody out. */
const places: readonly ComparedFact[] = ['region', 'division', 'district', 'municipality', 'coordinates']

const byId = ({ school: a }: Listed, { school: b }: Listed): number => Number(a.id) - Number(b.id)

/** Finds what stands twice among the schools that were read. */
export const rosterOf = (readings: readonly Reading<School>[], terms: PolicyTerms): Roster => {
  const listed: Listed[] = []
  const unreadable: Roster['unreadable'][number][] = []
  readings.forEach(({ value, issues }, index) => {
    if (issues) unreadable.push({ index, issues })
    else listed.push({ school: value, index })
  })
  const roster = { schools: [] as Listed[], repeated: [] as Listed[], contradictory: [] as Listed[] }
  const differing: DisputedFact[] = []
  // Sorting keeps the records of one id in the order of the list.
  listed.sort(byId)
  for (let from = 0, to = 0; from < listed.length; from = to) {
    const first = listed[from]!
    while (listed[to]?.school.id === first.school.id) to += 1
    if (to - from === 1) roster.schools.push(first)
    else {
      const records = listed.slice(from, to)
      const { school, disputed } = together(records, terms)
      differing.push(...disputed)
      if (disputed.some((each) => decides(each.school, each, terms) || places.includes(each.fact)))
        roster.contradictory.push(...records)
      else {
        roster.schools.push({ school, index: first.index })
        roster.repeated.push(...records.slice(1))
      }
    }
  }
  return { ...roster, differing, unreadable }
}

/** What records of one id come to together, and what they state differently. Of the school that looks for a partner there is no index. */
export const together = (
  records: readonly (Omit<Listed, 'index'> & { readonly index?: number })[],
  terms: PolicyTerms,
): { readonly school: School; readonly disputed: readonly DisputedFact[] } => {
  const [{ school: first } = { school: { id: '' } }] = records
  const mentions = records.map(({ school, index }) => ({
    said: school,
    place: index === undefined ? {} : { index },
  }))
  const found = differences<{ readonly index?: number }>(mentions)
  return {
    school: agreedOn(first.id, mentions, found, terms),
    disputed: found.map((each) => ({ school: first.id, ...each })),
  }
}
