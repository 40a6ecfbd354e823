// A list of schools as the plan and the ranking take it: each school once, by its id.
import type { Issue } from '../decision/answer.ts'
import type { Reading } from '../reading/read.ts'
import type { School } from '../classification/facts.ts'
import type { AtLeastOne } from '../order/index.ts'
import { classify, type Classification } from '../classification/rules.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/** A school with its place in the list. */
export interface Listed {
  /** The school. */
  readonly school: School
  /** Its place in the list, from 0. */
  readonly index: number
}

/** What a list of schools holds. */
export interface Roster {
  /** Each school once, by id, with the facts of all its records, at the place of the first. */
  readonly schools: readonly Listed[]
  /** The further records of a school in `schools`. */
  readonly repeated: readonly Listed[]
  /** Records of one id that state a fact differently, by id: none of them is taken, since taking the first would go by the order of the list. */
  readonly contradictory: readonly Listed[]
  /** Records that could not be read. */
  readonly unreadable: readonly { readonly index: number; readonly issues: AtLeastOne<Issue> }[]
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
      const school = merged(one.school as unknown as Facts, each.school as unknown as Facts) as School | undefined
      if (school) schools[schools.length - 1] = { school, index: one.index }
      else disputed.add(each.school.id)
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

/** What a record states, as it was read. */
interface Facts {
  readonly [key: string]: string | number | Facts | undefined
}

/** Two records as one, or nothing where they state a fact differently. What only one of them states is no contradiction. */
const merged = (a: Facts, b: Facts): Facts | undefined => {
  const all: Record<string, Facts[string]> = { ...a }
  for (const [key, fact] of Object.entries(b)) {
    const known = all[key]
    if (fact === undefined || fact === known) continue
    const both =
      known === undefined
        ? fact
        : typeof known === 'object' && typeof fact === 'object'
          ? merged(known, fact)
          : undefined
    if (both === undefined) return undefined
    all[key] = both
  }
  return all
}

/** The role that a school has. */
export type Role = Exclude<Classification['outcome'], 'invalid-input'>

/** Which role a school has, found once for each level and year, but for those that the policy names. */
export const rolesUnder = (policy: PolicyTerms): ((school: School) => Role) => {
  const known = new Map<number, Role>()
  const { designatedLeaders, designatedPartners } = policy.values
  return ({ id, pbb }) => {
    if (designatedLeaders?.has(id)) return 'leader-school'
    if (designatedPartners?.has(id)) return 'partner-school'
    const key = (pbb?.level ?? 0) * 10_000 + (pbb?.year ?? 0)
    const role = known.get(key) ?? classify({ id, pbb } as School, policy).outcome
    known.set(key, role)
    return role
  }
}
