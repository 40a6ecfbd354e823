// What rankings and plans say in sentences: the figures of each, and its words in English.
import { outside } from '../decision/printable.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import { schoolName, type SchoolReference } from '../classification/facts.ts'
import { sentencesOf, tellersOf } from '../decision/language.ts'
import type { NoFigures } from '../decision/question.ts'
import { listed } from '../decision/wording.ts'

/**
 * What tells how near two schools are: a measured distance, or else the smallest area that both are known to be in; `none`
 * where there is none.
 *
 * @group Answers
 */
export type Ground = 'distance' | 'district' | 'municipality' | 'division' | 'none'

/**
 * Why a candidate is not ranked.
 *
 * `leader-school`: its level makes it one. `undetermined`: its level is not known. `itself`: it is the school that looks for a
 * partner. `leads-a-pair`: it leads one of the pairs that were selected, and no school stands on both sides. `not-free`: as many
 * other schools as may have selected it. `repeated`: an earlier record of it is in the list, and what they state is taken
 * together. `contradictory`: records of the same id state a fact differently. `invalid-input`: the record could not be read.
 *
 * @group Answers
 */
export type WhyPassedOver =
  | 'leader-school'
  | 'undetermined'
  | 'itself'
  | 'leads-a-pair'
  | 'not-free'
  | 'repeated'
  | 'contradictory'
  | 'invalid-input'

/**
 * Why a plan gives a Leader School no partner.
 *
 * `no-free-partner`: every Partner School of the division is in a pair. `none-within-limit`: none that is in no pair is within
 * the policy’s distance. `fixed-as-partner`: a fixed pair has the leader as its Partner School. `no-division`: the record names
 * no division. `division-too-large`: there are more than 10,000,000 pairs to weigh, or the square of the leaders times the
 * partners, which the work grows with, is more than 1,000,000,000.
 *
 * @group Answers
 */
export type WhyUnserved =
  'no-free-partner' | 'none-within-limit' | 'fixed-as-partner' | 'no-division' | 'division-too-large'

/**
 * A school that cannot be measured from.
 *
 * @group Messages
 */
export interface UnlocatedSchool extends SchoolReference {
  /** What is wrong with its coordinates. */
  readonly problem: CoordinatesProblem
}

/**
 * The figures of a sentence on how near two schools are.
 *
 * @group Messages
 */
export interface NearnessFigures {
  /** The school that is helped. */
  readonly school: SchoolReference
  /** The school that looks for a partner. */
  readonly other: SchoolReference
  /** What tells how near they are. */
  readonly ground: Ground
  /** The name of the area that both are in; absent where it is none. */
  readonly area?: string
  /** The distance in kilometres; absent where it cannot be measured. */
  readonly distanceKm?: number
  /** The distance that the policy counts as nearby; absent where it gives none. */
  readonly withinKm?: number
  /** Those of the two that cannot be measured from. */
  readonly unlocated: readonly UnlocatedSchool[]
}

/**
 * The figures of a sentence on a candidate that is not ranked.
 *
 * @group Messages
 */
export interface PassedOverFigures {
  /** The candidate. */
  readonly school: SchoolReference
  /** The BEIS School IDs of the schools that it leads a pair with; absent where that is not why. */
  readonly leads?: readonly string[]
  /** The BEIS School IDs of the schools that selected it already; absent where that is not why. */
  readonly selectedBy?: readonly string[]
}

/**
 * The figures of a sentence on a Leader School that is given no partner.
 *
 * @group Messages
 */
export interface UnservedFigures {
  /** The Leader School. */
  readonly school: SchoolReference
}

/** The figures of what is said of a candidate, by why it is not ranked. An issue says why a record could not be read. */
type PassedOverByReason = {
  readonly [Why in Exclude<WhyPassedOver, 'invalid-input'> as `passed-over/${Why}`]: PassedOverFigures
}
/** The figures of what is said of a Leader School, by why it is given no partner. */
type UnservedByReason = { readonly [Why in WhyUnserved as `unserved/${Why}`]: UnservedFigures }

/** The figures of each sentence of rankings and plans. */
export interface ProximityFigures extends PassedOverByReason, UnservedByReason {
  /** That an answer is a proposal. */
  readonly proposal: NoFigures
  /** How near two schools are. */
  readonly nearness: NearnessFigures
}

const problems: Readonly<Record<CoordinatesProblem, string>> = {
  missing: 'has no coordinates',
  swapped: 'has latitude and longitude exchanged',
  outside: 'has coordinates outside the Philippines',
}

/** How these sentences word their figures. `unlocated` begins a sentence. */
export const formats = {
  quoted: outside,
  school: schoolName,
  and: (items: readonly (string | number)[]): string => listed(items, 'and'),
  schoolsById: (ids: readonly string[]): string => `${ids.length === 1 ? 'School' : 'Schools'} ${listed(ids, 'and')}`,
  unlocated: (schools: readonly UnlocatedSchool[]): string =>
    schools.map((school) => `${schoolName(school)} ${problems[school.problem]}`).join(' and '),
} as const

/** Gives the sentences of rankings and plans in a language. */
const proximityWords = /* @__PURE__ */ sentencesOf<{ figures: ProximityFigures; formats: typeof formats }>()

/** The sentences of rankings and plans in English. */
export const sentences = /* @__PURE__ */ proximityWords({
  proposal:
    'This is a proposal: the Leader School selects its Partner School. Whether a school is on the DepEd list was not looked at.',
  nearness: [
    '{school:school} is {distanceKm} km from {other:school}; the policy counts up to {withinKm} km as nearby.',
    '{school:school} is {distanceKm} km from {other:school}.',
    '{unlocated:unlocated}; both are in the {ground} {area:quoted}.',
    '{unlocated:unlocated}; no division that both are in is known.',
  ],
  'passed-over/leader-school': '{school:school} is a Leader School.',
  'passed-over/undetermined': '{school:school} has no level that decides.',
  'passed-over/itself': '{school:school} is the school that looks for a partner.',
  'passed-over/leads-a-pair': '{school:school} leads a pair already, with {leads:schoolsById}.',
  'passed-over/not-free': '{school:school} was selected by {selectedBy:schoolsById} already.',
  'passed-over/repeated': '{school:school} is in the list already, and counts as one school.',
  'passed-over/contradictory':
    '{school:school} is in the list more than once, and its records state its level or its place differently.',
  'unserved/no-free-partner':
    '{school:school} is left over, since no Partner School of its division is without a pair.',
  'unserved/none-within-limit':
    '{school:school} is left over, since no Partner School of its division without a pair is within the policy’s distance.',
  'unserved/fixed-as-partner':
    'No partner is proposed for {school:school}, since it is the Partner School of a pair that stands already.',
  'unserved/no-division': '{school:school} is not planned for, since its record names no division.',
  'unserved/division-too-large':
    '{school:school} is not planned for, since its division has too many schools for one plan.',
})

/** What tells these sentences in English, as answers have them. */
export const says = /* @__PURE__ */ tellersOf<ProximityFigures>(sentences, formats)
