import { type School, schoolIdSchema, schoolSchema } from '../classification/facts.ts'
import { kilometresSchema } from '../policy/facts.ts'
import { yesNo } from '../reading/choices.ts'
import { optional, partly, reads } from '../reading/read.ts'

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
  readonly onDepEdList?: boolean
  /**
   * The judgement of a person: whether the Partner School is nearby. Not read where the policy gives a distance.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly nearby?: boolean
  /**
   * The distance between the two schools in kilometres, 0 to 5000, where it is known otherwise than by coordinates.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly distanceKm?: number
}

/** The two schools of a pair by their ids alone, whatever else stands in the record. */
export const namesSchema = partly<{
  readonly leader: { readonly id: string }
  readonly partner: { readonly id: string }
}>({
  leader: partly({ id: schoolIdSchema }),
  partner: partly({ id: schoolIdSchema }),
})

/** A pair of schools. */
export const pairingSchema = reads<Pairing>('a pairing', {
  leader: schoolSchema,
  partner: schoolSchema,
  onDepEdList: optional(yesNo),
  nearby: optional(yesNo),
  distanceKm: optional(kilometresSchema),
})
