// A list of schools as the plan and the ranking take it: each school once, by its id.
import type { Issue } from '../decision/decision.ts'
import type { Reading } from '../input/read.ts'
import type { School } from '../input/school.ts'
import type { Policy } from '../order/index.ts'
import { classify, type Classification } from '../rules/classification.ts'

/** A school with its place in the list. */
export interface Listed {
  /** The school. */
  readonly school: School
  /** Its place in the list, from 0. */
  readonly index: number
}

/** What a list of schools holds. */
export interface Roster {
  /** Each school once, by id. */
  readonly schools: readonly Listed[]
  /** Records that say again what is in `schools`. */
  readonly repeated: readonly Listed[]
  /** Records of one id that say different things, by id: none of them is taken, since taking the first would go by the order of the list. */
  readonly contradictory: readonly Listed[]
  /** Records that could not be read. */
  readonly unreadable: readonly { readonly index: number; readonly issues: readonly [Issue, ...Issue[]] }[]
}

/** Finds what stands twice among the schools that were read. */
export const rosterOf = (readings: readonly Reading<School>[]): Roster => {
  const listed: Listed[] = []
  const unreadable: Roster['unreadable'][number][] = []
  readings.forEach(({ value, issues }, index) => {
    if (issues) unreadable.push({ index, issues })
    else listed.push({ school: value, index })
  })
  const schools: Listed[] = []
  const again: Listed[] = []
  const disputed = new Set<string>()
  // Sorting keeps the records of one id in the order of the list.
  for (const each of listed.sort(byId)) {
    const one = schools.at(-1)
    if (one?.school.id !== each.school.id) schools.push(each)
    else {
      again.push(each)
      if (factsOf(one.school) !== factsOf(each.school)) disputed.add(each.school.id)
    }
  }
  const agreed = ({ school }: Listed): boolean => !disputed.has(school.id)
  return {
    schools: schools.filter(agreed),
    repeated: again.filter(agreed),
    contradictory: listed.filter((each) => !agreed(each)),
    unreadable,
  }
}

const byId = ({ school: a }: Listed, { school: b }: Listed): number => Number(a.id) - Number(b.id)

/** The facts of a record as a text that does not depend on the order of its keys. */
const factsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => `${key}:${factsOf(inner)}`).sort().join()}}`
    : JSON.stringify(value)

/** The role that a level gives. */
export type Role = Exclude<Classification['outcome'], 'invalid-input'>

/** Which role a level gives, found once for each level and year. */
export const rolesUnder = (policy: Policy): ((school: School) => Role) => {
  const known = new Map<number, Role>()
  return ({ id, pbb }) => {
    const key = (pbb?.level ?? 0) * 10_000 + (pbb?.year ?? 0)
    const role = known.get(key) ?? classify({ id, ...(pbb && { pbb }) }, policy).outcome
    known.set(key, role)
    return role
  }
}
