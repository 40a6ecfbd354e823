import * as z from 'zod/mini'
import { yesNo } from '../reading/choices.ts'
import { expected } from '../reading/issues.ts'
import { object, type Schema } from '../reading/read.ts'
import { type School, schoolIdSchema, schoolSchema } from '../classification/facts.ts'

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

const kilometresAllowed = /* @__PURE__ */ expected({ is: 'kilometres, a number from 0 to 5000' })

/** A distance in kilometres. */
export const kilometresSchema = /* @__PURE__ */ z
  .number(kilometresAllowed)
  .check(/* @__PURE__ */ z.minimum(0, kilometresAllowed), /* @__PURE__ */ z.maximum(5000, kilometresAllowed))

/** The two schools of a pair by their ids alone, whatever else stands in the record. */
export const namesSchema = /* @__PURE__ */ z.object({
  leader: /* @__PURE__ */ z.object({ id: schoolIdSchema }),
  partner: /* @__PURE__ */ z.object({ id: schoolIdSchema }),
})

/** A pair of schools. */
export const pairingSchema = /* @__PURE__ */ object('a pairing', {
  leader: schoolSchema,
  partner: schoolSchema,
  onDepEdList: /* @__PURE__ */ z.optional(yesNo),
  nearby: /* @__PURE__ */ z.optional(yesNo),
  distanceKm: /* @__PURE__ */ z.optional(kilometresSchema),
}) as Schema<Pairing>
