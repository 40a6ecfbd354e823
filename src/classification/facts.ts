import * as z from 'zod/mini'
import type { PbbLevel } from '../order/index.ts'
import { oneOf, whole } from '../reading/choices.ts'
import { expected } from '../reading/issues.ts'
import { type Coordinates, coordinatesSchema } from './coordinates.ts'
import { object, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

/**
 * A school’s place in the public PBB categories of one year.
 *
 * @group Input
 */
export interface PbbRating {
  /**
   * The year the categories rate, from 2000 to 2199; left out where unknown.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly year?: number
  /**
   * The level, 1 to 8; left out where unknown.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly level?: PbbLevel
}

/**
 * What a school offers.
 *
 * @clause do44/frame/addressees
 * @clause do44/selection/across-offerings
 * @group Input
 */
export type Offering = 'elementary' | 'secondary' | 'integrated'

/**
 * A public school. Everything but the id may be left out where it is unknown.
 *
 * @group Input
 */
export interface School {
  /** The BEIS School ID: six digits, as a text. */
  readonly id: string
  /** The name, 1 to 200 characters. */
  readonly name?: string
  /**
   * The PBB year and level.
   *
   * @clause do44/who/leader-school
   * @clause do44/who/partner-school
   */
  readonly pbb?: PbbRating
  /** The region, 1 to 120 characters. */
  readonly region?: string
  /**
   * The Schools Division, 1 to 120 characters.
   *
   * @clause do44/rationale/elevate-others
   */
  readonly division?: string
  /**
   * The school district, 1 to 120 characters.
   *
   * @clause do44/rationale/elevate-others
   */
  readonly district?: string
  /** The city or municipality, 1 to 120 characters. */
  readonly municipality?: string
  /** What the school offers. */
  readonly offering?: Offering
  /**
   * Where the school stands.
   *
   * @clause do44/selection/nearby-from-list
   */
  readonly coordinates?: Coordinates
}

const idForm = /^\d{6}$/
const isSchoolId = (text: string): boolean => text.length === 6 && idForm.test(text)
const idAllowed = /* @__PURE__ */ expected({
  is: 'a BEIS School ID: six digits as a text',
  near: (received) =>
    ['number', 'string'].includes(typeof received)
      ? [String(received).slice(0, 40).trim()].find(isSchoolId)
      : undefined,
})

/** The level of a school, 1 to 8. */
export const levelSchema = /* @__PURE__ */ whole('a whole number from 1 to 8', 1, 8)
/** The year of a PBB rating. */
export const yearSchema = /* @__PURE__ */ whole('a year from 2000 to 2199', 2000, 2199)

/** A BEIS School ID. */
export const schoolIdSchema = /* @__PURE__ */ z.string(idAllowed).check(/* @__PURE__ */ z.refine(isSchoolId, idAllowed))

/** A school. */
export const schoolSchema = /* @__PURE__ */ object('a school', {
  id: schoolIdSchema,
  name: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a name', 200)),
  pbb: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ object('a PBB rating', {
      year: /* @__PURE__ */ z.optional(yearSchema),
      level: /* @__PURE__ */ z.optional(levelSchema),
    }),
  ),
  region: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a region', 120)),
  division: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a division', 120)),
  district: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a district', 120)),
  municipality: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a city or municipality', 120)),
  offering: /* @__PURE__ */ z.optional(/* @__PURE__ */ oneOf('elementary', 'secondary', 'integrated')),
  coordinates: /* @__PURE__ */ z.optional(coordinatesSchema),
}) as Schema<School>

/** A school as answers call it: by name and id, or by id alone. */
export const schoolName = ({ id, name }: Pick<School, 'id' | 'name'>): string =>
  name === undefined ? `School ${id}` : `${name} (${id})`
