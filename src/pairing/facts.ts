import { distanceKm, inPhilippines } from '../classification/coordinates.ts'
import { referenceTo, type School, schoolName, type SchoolReference, schoolSchema } from '../classification/facts.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { kilometresSchema, schoolIdSchema } from '../policy/facts.ts'
import { questionsAbout } from '../policy/terms.ts'
import { yesNo } from '../reading/choices.ts'
import { optional, partly, type Readers, reads } from '../reading/read.ts'

/**
 * A Leader School and the Partner School it selected. What is unknown is left out.
 *
 * @clause do44/purpose/other-schools
 * @clause do44/selection/one-partner
 * @group Input
 */
export interface Pairing {
  /**
   * The school that leads.
   *
   * @clause do44/who/leader-school
   */
  readonly leader: School
  /**
   * The school that is helped.
   *
   * @clause do44/who/partner-school
   */
  readonly partner: School
  /**
   * Whether the Partner School stands on the DepEd list of Partner Schools.
   *
   * @clause do44/selection/nearby-from-list
   * @clause do44/selection/pre-identified
   */
  readonly onDepEdList?: boolean | undefined
  /**
   * The judgement of a person: whether the Partner School is nearby. Not read where the policy gives a distance.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly nearby?: boolean | undefined
  /**
   * The distance between the two schools in kilometres, 0 to 5000, where it is known otherwise than by coordinates. What is told
   * goes first: coordinates that give another distance, as the way by road is another than the straight line, contradict nothing.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly distanceKm?: number | undefined
}

/** The two schools of a pair by their ids alone, whatever else stands in the record. */
export const namesSchema = partly<{
  readonly leader: { readonly id: string }
  readonly partner: { readonly id: string }
}>({
  leader: partly({ id: schoolIdSchema }),
  partner: partly({ id: schoolIdSchema }),
})

/** The readers of what is said of a pair beside its schools. */
export const pairReaders: Readers<Omit<Pairing, 'leader' | 'partner'>> = /* @__PURE__ */ (() => ({
  onDepEdList: optional(yesNo),
  nearby: optional(yesNo),
  distanceKm: optional(kilometresSchema),
}))()

/** A pair of schools. */
export const pairingSchema = reads<Pairing>('a pairing', {
  leader: schoolSchema,
  partner: schoolSchema,
  ...pairReaders,
})

/**
 * A pair in a list of pairs.
 *
 * @group Answers
 */
export interface PairReference {
  /** Its index in the list, from 0. */
  readonly index: number
  /** The BEIS School ID of its Leader School. */
  readonly leader: string
  /** The BEIS School ID of its Partner School. */
  readonly partner: string
}

/**
 * The figures behind a finding about a pair of schools.
 *
 * @group Answers
 */
export interface PairParams {
  /** The Leader School. */
  readonly leader: SchoolReference
  /** The Partner School. */
  readonly partner: SchoolReference
}

/**
 * The figures of a question about the distance of a pair.
 *
 * @group Answers
 */
export interface DistanceNeedParams extends PairParams {
  /** The schools of the pair whose coordinates are not in the Philippines. */
  readonly misplaced: readonly SchoolReference[]
}

/** The facts of the rules about one pair. */
export interface PairFacts extends Pairing {
  /** How far apart the two schools are: as told, or as their coordinates give it. */
  readonly distance: number | undefined
}

/** The facts that rules about a pair go by. */
export const factsOf = (pairing: Pairing): PairFacts => {
  const { leader, partner, distanceKm: told } = pairing
  const measured = leader.coordinates && partner.coordinates && distanceKm(leader.coordinates, partner.coordinates)
  return { distance: told ?? measured, ...pairing }
}

/** The two schools of a pair as findings name them. */
export const schoolsOf = ({ leader, partner }: Pairing): PairParams => ({
  leader: referenceTo(leader),
  partner: referenceTo(partner),
})

/** How sentences word the figures about a pair. */
export const formats = {
  school: schoolName,
  schools: (schools: readonly SchoolReference[]) => schools.map(schoolName).join(' and '),
} as const

const question = questionsAbout<PairFacts, typeof formats>(formats)

/** The questions of this subject, by the facts that they ask for. */
export const questions = {
  onDepEdList: question({
    asks: 'on-deped-list',
    kind: 'fact',
    path: ['onDepEdList'],
    figures: (pair): AsFarAsKnown<PairParams> => schoolsOf(pair),
    says: 'Is {partner:school} on the DepEd list of Partner Schools?',
  }),
  nearby: question({
    asks: 'nearby',
    kind: 'judgement',
    path: ['nearby'],
    figures: (pair): AsFarAsKnown<PairParams> => schoolsOf(pair),
    says: 'Is {partner:school} near {leader:school}?',
  }),
  distance: question({
    asks: 'distance',
    kind: 'fact',
    path: ['distanceKm'],
    figures: (pair): AsFarAsKnown<DistanceNeedParams> => ({
      ...schoolsOf(pair),
      misplaced: [pair.leader, pair.partner]
        .filter(({ coordinates }) => coordinates && !inPhilippines(coordinates))
        .map(referenceTo),
    }),
    says: [
      'How many kilometres are {partner:school} and {leader:school} apart? The coordinates of {misplaced:schools} are not in the Philippines.',
      'How many kilometres are {partner:school} and {leader:school} apart?',
    ],
  }),
} as const
