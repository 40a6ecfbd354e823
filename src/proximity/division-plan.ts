// The plan of one division: who goes with whom, who is left over and why.
import { metresBetween } from '../classification/coordinates.ts'
import { referenceTo, type School } from '../classification/facts.ts'
import type { AtLeastOne } from '../order/index.ts'
import { classify, type ClassificationFinding } from '../classification/rules.ts'
import { assign } from './assignment.ts'
import { areasOf, commonArea, isWithin, type Located, located, type Nearness, nearness } from './nearness.ts'
import type { Role } from '../classification/roles.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { says, type WhyUnserved } from './words.ts'

/**
 * A school of a plan.
 *
 * @group Answers
 */
export interface PlannedSchool {
  /** Its BEIS School ID. */
  readonly id: string
  /** Its name; absent where the record has none. */
  readonly name?: string
}

/**
 * A pair of a plan, with how near its schools are.
 *
 * @group Answers
 */
export interface PlannedPair extends Nearness {
  /** The school that leads. */
  readonly leader: PlannedSchool
  /** The school that is helped. */
  readonly partner: PlannedSchool
  /** Whether the pair stood already, and is no proposal. */
  readonly fixed: boolean
}

/**
 * A Leader School that a plan gives no partner.
 *
 * @group Answers
 */
export interface UnservedLeader extends PlannedSchool {
  /** Why it is given none. */
  readonly why: WhyUnserved
  /** The same in a sentence. */
  readonly reason: string
}

/**
 * A school whose role is not known, so that it is not planned for.
 *
 * @group Answers
 */
export interface UndeterminedSchool extends PlannedSchool {
  /** What would settle its role; the places are those in the school’s own record. */
  readonly needs: readonly ClassificationFinding['needs'][number][]
}

/**
 * The figures of a plan.
 *
 * @group Answers
 */
export interface PlanTotals {
  /** How many schools there are. */
  readonly schools: number
  /** How many are Leader Schools by their level. */
  readonly leaders: number
  /** How many are Partner Schools by their level. */
  readonly partners: number
  /** How many pairs the plan has, with those that stood already. */
  readonly pairs: number
  /** How many of the pairs are at a measured distance. */
  readonly measured: number
  /** The sum of those distances in kilometres, exact to the metre. */
  readonly totalKm: number
  /** How many Leader Schools have no partner in the plan. */
  readonly unserved: number
}

/**
 * The plan of one division. Every list in it is in the order of the ids.
 *
 * @group Answers
 */
export interface DivisionPlan {
  /** The region, as the first school that names one has it; absent where none does, and for the schools without a division. */
  readonly region?: string
  /** The division, as the first school has it; absent for the schools whose records name none. */
  readonly division?: string
  /** Its figures. */
  readonly totals: PlanTotals
  /** The pairs, by their leaders. One that stood already is with its leader, wherever its partner is. */
  readonly pairs: readonly PlannedPair[]
  /** The Leader Schools that have no partner in the plan. */
  readonly unserved: readonly UnservedLeader[]
  /** The schools whose role is not known. */
  readonly undetermined: readonly UndeterminedSchool[]
  /** The ids of the schools that cannot be measured from, by what is wrong with their coordinates. */
  readonly coordinates: {
    /** Those that have none. */
    readonly missing: readonly string[]
    /** Those whose latitude and longitude stand in each other’s place. */
    readonly swapped: readonly string[]
    /** Those that are somewhere else than in the Philippines. */
    readonly outside: readonly string[]
  }
}

/** What the plans of all divisions go by. */
export interface PlanBasis {
  /** The parameters to apply. */
  readonly policy: PolicyTerms
  /** The role of a school by its level. */
  readonly roleOf: (school: School) => Role
  /** The partners that a leader has already. */
  readonly partnersOf: ReadonlyMap<string, readonly School[]>
  /** The ids of all schools that are in a pair already. */
  readonly paired: ReadonlySet<string>
}

/** Plans for the schools of one division, or for those without one, in the order of their ids. */
export const planDivision = (schools: AtLeastOne<School>, basis: PlanBasis): DivisionPlan => {
  const { policy, roleOf, partnersOf, paired } = basis
  const leads: School[] = []
  const leaders: Located[] = []
  const partners: Located[] = []
  const undetermined: UndeterminedSchool[] = []
  const coordinates = { missing: [] as string[], swapped: [] as string[], outside: [] as string[] }
  for (const school of schools) {
    const place = located(school)
    if (place.problem) coordinates[place.problem].push(school.id)
    const role = roleOf(school)
    if (role === 'undetermined') undetermined.push({ ...referenceTo(school), needs: classify(school, policy).needs })
    else {
      if (role === 'leader-school') leads.push(school)
      if (!paired.has(school.id)) (role === 'leader-school' ? leaders : partners).push(place)
    }
  }

  const [{ division }] = schools
  const region = division === undefined ? undefined : schools.find((school) => school.region !== undefined)?.region
  const obstacle =
    division === undefined
      ? 'no-division'
      : isTooLarge(leaders.length, partners.length)
        ? 'division-too-large'
        : undefined
  const proposed = obstacle ? [] : propose(leaders, partners, policy)
  const standing = schools.flatMap((school) =>
    (partnersOf.get(school.id) ?? []).map((partner) => pairOf(located(school), located(partner), true, policy)),
  )
  const pairs = [...standing, ...proposed.map(([leader, partner]) => pairOf(leader, partner, false, policy))].sort(
    byLeader,
  )

  const served = new Set(pairs.map(({ leader }) => leader.id))
  const leftOver = obstacle ?? (proposed.length < partners.length ? 'none-within-limit' : 'no-free-partner')
  const unserved = leads
    .filter(({ id }) => !served.has(id))
    .map((school): UnservedLeader => {
      // Whoever is in a pair that stands and leads none is its partner.
      const why = paired.has(school.id) ? 'fixed-as-partner' : leftOver
      return { ...referenceTo(school), why, reason: says[`unserved/${why}`]({ school: referenceTo(school) }) }
    })
  const metres = pairs.flatMap(({ distanceKm }) => (distanceKm === undefined ? [] : [Math.round(distanceKm * 1000)]))
  return {
    ...(region !== undefined && { region }),
    ...(division !== undefined && { division }),
    totals: {
      schools: schools.length,
      leaders: leads.length,
      partners: schools.length - leads.length - undetermined.length,
      pairs: pairs.length,
      measured: metres.length,
      totalKm: metres.reduce((sum, each) => sum + each, 0) / 1000,
      unserved: unserved.length,
    },
    pairs,
    unserved,
    undetermined,
    coordinates,
  }
}

/** The most pairs that are weighed for one division, as memory allows; Leyte, the largest in docs/nation.md, has 191 leaders among 1,245 schools. */
const mostPairs = 10_000_000

/** The most work for one division: at worst, each leader that is served looks at every partner once for each leader before it. */
const mostWork = 1_000_000_000

/** Whether a division has too many schools for one plan. */
export const isTooLarge = (leaders: number, partners: number): boolean =>
  leaders * partners > mostPairs || leaders ** 2 * partners > mostWork

const pairOf = (leader: Located, partner: Located, isFixed: boolean, policy: PolicyTerms): PlannedPair => ({
  leader: referenceTo(leader.school),
  partner: referenceTo(partner.school),
  fixed: isFixed,
  ...nearness(partner, leader, policy),
})

const byLeader = (a: PlannedPair, b: PlannedPair): number =>
  Number(a.leader.id) - Number(b.leader.id) || Number(a.partner.id) - Number(b.partner.id)

type Pair = readonly [Located, Located]

/**
 * The most pairs that can be measured at the least distance in all, and then the most of the others, in the same district
 * rather than in the same municipality rather than elsewhere. That serves as many leaders as any plan can: whoever a measured
 * pair leaves over can still go with anybody who has no coordinates.
 */
const propose = (leaders: readonly Located[], partners: readonly Located[], policy: PolicyTerms): readonly Pair[] => {
  const measured = match(leaders.filter(isMeasured), partners.filter(isMeasured), farthest, (leader, partner) => {
    const metres = metresBetween(leader.point, partner.point)
    return isWithin(metres, policy) ? metres : Infinity
  })
  const taken = new Set<Located>(measured.flat())
  const isLeft = (each: Located): boolean => !taken.has(each)

  // Names as numbers, which are quick to compare.
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const withAreas = (each: Located) => ({ place: each, ...areasOf(each.school, numberOf) })
  const left = leaders.filter(isLeft).map(withAreas)
  // One pair more in a district outweighs all that municipalities can give.
  const costs = { district: 0, municipality: left.length + 1, division: left.length + 2 }
  const named = match(left, partners.filter(isLeft).map(withAreas), costs.division, (leader, partner) =>
    leader.place.point && partner.place.point ? Infinity : costs[commonArea(leader, partner)],
  )
  return [...measured, ...named.map(([leader, partner]): Pair => [leader.place, partner.place])]
}

const isMeasured = (each: Located): each is Located & { point: object } => each.point !== undefined

/** More metres than any two places in the Philippines are apart. */
const farthest = 4_194_304

/** The most pairs of a row and a column, at the least cost in all, each at most `most`. */
const match = <Row extends object, Column extends object>(
  rows: readonly Row[],
  columns: readonly Column[],
  most: number,
  costOf: (row: Row, column: Column) => number,
): (readonly [Row, Column])[] => {
  const costs = new Float64Array(rows.length * columns.length)
  let cell = 0
  for (const row of rows) for (const column of columns) costs[cell++] = costOf(row, column)
  const assigned = assign({ costs, rows: rows.length, columns: columns.length, unserved: rows.length * most + 1 })
  return Array.from(assigned).flatMap((column, row) => {
    const [one, other] = [rows[row], columns[column]]
    return one && other ? [[one, other] as const] : []
  })
}
