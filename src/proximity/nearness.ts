// How near two schools are, as far as their records tell: by distance, else by the smallest area that both are in.
import { locate, metresBetween, type Sighting } from '../classification/coordinates.ts'
import { folded } from '../reading/text.ts'
import { referenceTo, type School } from '../classification/facts.ts'
import { known } from '../decision/known.ts'
import { fixed } from '../order/fixed.ts'
import type { ClauseId, Parameter } from '../order/index.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import { type Ground, says, type UnlocatedSchool } from './words.ts'

/**
 * How near two schools are. It is evidence: whether that is nearby is not said.
 *
 * @group Answers
 */
export interface Nearness {
  /** What it goes by. */
  readonly ground: Ground
  /** The name of that area, as the record of the school that looks for a partner has it; absent where it is none. */
  readonly area?: string
  /** The distance in kilometres, to the metre; absent where it cannot be measured. */
  readonly distanceKm?: number
  /** Whether the distance is within the policy’s `nearbyWithinKm`; absent where the policy gives none, or it cannot be measured. */
  readonly withinLimit?: boolean
  /** The same in a sentence. */
  readonly reason: string
}

/**
 * What a proposal says of itself.
 *
 * @group Answers
 */
export interface Proposal {
  /** That it is one, and who selects. */
  readonly statement: string
  /** The clauses that say so. */
  readonly clauses: readonly ClauseId[]
}

/** What every ranking and plan says of itself. */
export const proposal: Proposal = /* @__PURE__ */ fixed({
  statement: /* @__PURE__ */ says.proposal({}),
  clauses: [
    'do44/selection/one-partner',
    'do44/selection/not-twice',
    'do44/selection/nearby-from-list',
    'do44/duties/leader/a',
  ],
})

/** The distance that the policy counts as nearby, as answers repeat it. */
export const limitOf = ({ policy: { nearbyWithinKm } }: PolicyTerms): { readonly limit?: Parameter<number> } =>
  // Adding zero makes a negative zero plain, which JSON could not carry.
  nearbyWithinKm ? { limit: known<Parameter<number>>({ ...nearbyWithinKm, value: nearbyWithinKm.value + 0 }) } : {}

/** A school, with its point where its coordinates are good and what is wrong with them where they are not. */
export type Located = Sighting & { readonly school: School }

/** Looks at a school’s coordinates. */
export const located = (school: School): Located => {
  const { point, problem } = locate(school.coordinates)
  return point ? { school, point, problem } : { school, point, problem }
}

/** Whether a distance in metres is within that of a policy. Kilometres are compared, as for a single pair. */
export const isWithin = (metres: number, { values: { nearbyWithinKm } }: PolicyTerms): boolean =>
  nearbyWithinKm === undefined || metres / 1000 <= nearbyWithinKm

/** Whether two schools are in one division: “San Fernando City” stands in two regions, and a region that is not named is not known. */
const areTogether = (a: School, b: School): boolean =>
  a.division !== undefined &&
  b.division !== undefined &&
  folded(a.division) === folded(b.division) &&
  (a.region === undefined || b.region === undefined || folded(a.region) === folded(b.region))

/**
 * What tells the divisions of a list apart: the region and the name. A school without a region is in the one region that has its
 * division in the list; where none has, or several, such schools are by themselves.
 */
export const divisionsOf = (schools: readonly School[]): ((school: School) => string | undefined) => {
  const regionsOf = new Map<string, Set<string>>()
  for (const { region, division } of schools) {
    if (region === undefined || division === undefined) continue
    const name = folded(division)
    regionsOf.set(name, (regionsOf.get(name) ?? new Set()).add(folded(region)))
  }
  return ({ region, division }) => {
    if (division === undefined) return undefined
    const name = folded(division)
    const [only = '', another] = region === undefined ? (regionsOf.get(name) ?? []) : [folded(region)]
    return `${another === undefined ? only : ''}\n${name}`
  }
}

/** The smaller areas that a school of some division is in, as what can be compared: a name that is not known equals nothing, and so does `NaN`. */
export interface Areas<Key> {
  /** The school district. */
  readonly district: Key
  /** The city or municipality. */
  readonly municipality: Key
}

/** The areas of a school, by what stands for a name. */
export const areasOf = <Key>(
  { district, municipality }: School,
  keyOf: (name: string) => Key,
): Areas<Key | number> => ({
  district: district === undefined ? Number.NaN : keyOf(folded(district)),
  municipality: municipality === undefined ? Number.NaN : keyOf(folded(municipality)),
})

/** The smallest area that two schools of one division are both in. */
export const commonArea = <Key>(a: Areas<Key>, b: Areas<Key>): 'district' | 'municipality' | 'division' =>
  a.district === b.district ? 'district' : a.municipality === b.municipality ? 'municipality' : 'division'

/** Those of two schools that cannot be measured from. */
const unlocated = (...schools: readonly Located[]): UnlocatedSchool[] =>
  schools.flatMap(({ school, problem }) => (problem ? [{ ...referenceTo(school), problem }] : []))

/** How near a school is to another. */
export const nearness = (
  school: Located,
  to: Located,
  { values: { nearbyWithinKm: withinKm } }: PolicyTerms,
): Nearness => {
  const schools = { school: referenceTo(school.school), other: referenceTo(to.school) }
  if (school.point && to.point) {
    const distanceKm = metresBetween(school.point, to.point) / 1000
    return {
      ground: 'distance',
      distanceKm,
      ...(withinKm !== undefined && { withinLimit: distanceKm <= withinKm }),
      reason: says.nearness({ ...schools, ground: 'distance', distanceKm, withinKm, unlocated: [] }),
    }
  }
  const ground = areTogether(school.school, to.school)
    ? commonArea(areasOf(school.school, String), areasOf(to.school, String))
    : 'none'
  const area = ground === 'none' ? undefined : String(to.school[ground])
  const reason = says.nearness({ ...schools, ground, area, unlocated: unlocated(school, to) })
  return area === undefined ? { ground, reason } : { ground, area, reason }
}
