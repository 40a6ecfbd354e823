import * as z from 'zod/mini'
import { type Pairing, pairingSchema } from './pairing.ts'
import { object, type Schema } from './read.ts'
import { line } from './text.ts'

/**
 * Everything on record about one partnership.
 *
 * @group Input
 */
export interface PartnershipRecord {
  /** A reference of the caller’s own, 1 to 120 characters; reports carry it. */
  readonly reference?: string
  /** The two schools. */
  readonly pairing: Pairing
}

/** A partnership. */
export const recordSchema = /* @__PURE__ */ object('a partnership', {
  reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ line('a reference', 120)),
  pairing: pairingSchema,
}) as Schema<PartnershipRecord>
