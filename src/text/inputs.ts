// What a row of text can hold: the inputs of the library, as their own schemas read them.
import { type Activity, activitySchema } from '../activities/facts.ts'
import { type School, schoolSchema } from '../classification/facts.ts'
import { type DutiesRecord, dutiesSchema } from '../duties/facts.ts'
import { type Expense, expenseSchema } from '../expenses/facts.ts'
import { entrySchema, fundReaders, type LedgerEntry, type ReadEntry, type ReadFund } from '../fund/facts.ts'
import { type IncentiveFacts, incentivesSchema, type Staff, staffSchema } from '../incentives/facts.ts'
import { type Pairing, pairingSchema } from '../pairing/facts.ts'
import { type PartnershipRecord, recordSchema } from '../partnership/facts.ts'
import { type Selection, selectionSchema } from '../proximity/facts.ts'
import { optional, reads, type Schema } from '../reading/read.ts'
import { line } from '../reading/text.ts'

const reference = /* @__PURE__ */ optional(line('a reference', 120))

/**
 * A line of a ledger, with the partnership that it belongs to.
 *
 * @group Input
 */
export interface LedgerLine {
  /** The `reference` of the partnership. */
  readonly reference?: string | undefined
  /** The entry. */
  readonly entry: LedgerEntry
}

/**
 * An activity, with the partnership that it belongs to.
 *
 * @group Input
 */
export interface ActivityLine {
  /** The `reference` of the partnership. */
  readonly reference?: string | undefined
  /** The activity. */
  readonly activity: Activity
}

/**
 * What a row of text can hold, by name.
 *
 * @group Input
 */
export interface TextInputs {
  /** A partnership but for its lists. */
  readonly partnership: PartnershipRecord
  /** A line of a ledger. */
  readonly ledger: LedgerLine
  /** An activity of a partnership. */
  readonly activities: ActivityLine
  /** A school. */
  readonly school: School
  /** A pair of schools. */
  readonly pairing: Pairing
  /** A selection. */
  readonly selection: Selection
  /** An activity. */
  readonly activity: Activity
  /** An expense. */
  readonly expense: Expense
  /** What the two school heads have done. */
  readonly duties: DutiesRecord
  /** What decides on incentives, but for the staff. */
  readonly incentives: IncentiveFacts
  /** A member of the staff. */
  readonly staff: Staff
}

/** The lines of one partnership together. */
export const linesSchema = /* @__PURE__ */ (() =>
  reads<Partial<Omit<ReadFund, 'obligated'>>>('the lines of a partnership', {
    ledger: optional(fundReaders.ledger),
    activities: fundReaders.activities,
  }))()

/** The schemas. */
export const textInputs: { readonly [Name in keyof TextInputs]: Schema<unknown> } = /* @__PURE__ */ (() => ({
  partnership: recordSchema,
  ledger: reads<{ readonly reference?: string; readonly entry: ReadEntry }>('a line of a ledger', {
    reference,
    entry: entrySchema,
  }),
  activities: reads<ActivityLine>('an activity of a partnership', { reference, activity: activitySchema }),
  school: schoolSchema,
  pairing: pairingSchema,
  selection: selectionSchema,
  activity: activitySchema,
  expense: expenseSchema,
  duties: dutiesSchema,
  incentives: incentivesSchema,
  staff: staffSchema,
}))()
