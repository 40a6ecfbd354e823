import { type DutiesRecord, dutiesSchema } from '../duties/facts.ts'
import { type Fund, fundReaders, type ReadFund } from '../fund/facts.ts'
import { type PartnershipIncentives, partnershipIncentivesSchema } from '../incentives/facts.ts'
import { namesSchema, type Pairing, pairingSchema } from '../pairing/facts.ts'
import { SBM2012, type SbmFramework } from '../order/sbm-forms.ts'
import { optional, type Output, partly, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'
import { assessmentSchemaBy, countedBy, type SbmAssessment } from '../sbm/facts.ts'

/**
 * Everything on record about one partnership. A part that is left out is not evaluated, and the report says so: what is not on record is not
 * known. Only the ledger is complete, so that what is not in it did not happen; a list of activities may lack some.
 *
 * @clause do44/purpose/other-schools
 * @clause do44/selection/one-partner
 * @group Input
 */
export interface PartnershipRecord extends Partial<Fund> {
  /** A reference of the caller’s own, 1 to 120 characters; reports carry it. */
  readonly reference?: string | undefined
  /** The two schools. */
  readonly pairing: Pairing
  /** What the two school heads have done. */
  readonly duties?: DutiesRecord | undefined
  /** What decides on incentives. */
  readonly incentives?: PartnershipIncentives | undefined
  /** The Leader School’s SBM assessment without the incentive. */
  readonly sbm?: SbmAssessment | undefined
}

/** A partnership that was read. */
export type ReadRecord = Omit<PartnershipRecord, keyof Fund> & Partial<ReadFund>

/** A partnership by its two schools alone. */
export const recordNamesSchema = partly<{ readonly pairing: Output<typeof namesSchema> }>({ pairing: namesSchema })

// @__NO_SIDE_EFFECTS__
const recordOf = (framework?: SbmFramework): Schema<ReadRecord> =>
  reads<ReadRecord>('a partnership', {
    reference: optional(line('a reference', 120)),
    pairing: pairingSchema,
    ...fundReaders,
    ledger: optional(fundReaders.ledger),
    duties: optional(dutiesSchema),
    incentives: optional(partnershipIncentivesSchema),
    sbm: optional(assessmentSchemaBy(framework)),
  })

/** A partnership, its SBM ratings by the framework of 2012. */
export const recordSchema = /* @__PURE__ */ recordOf(SBM2012)

/** The schema of a partnership whose SBM ratings are those that a framework counts. */
export const recordSchemaBy = /* @__PURE__ */ countedBy(recordSchema, recordOf)
