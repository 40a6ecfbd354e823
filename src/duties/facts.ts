import * as z from 'zod/mini'
import { type DutyId, duties } from '../order/index.ts'
import { type Day, daySchema, nearestDay } from '../reading/days.ts'
import { expected } from '../reading/issues.ts'
import { object, type Schema } from '../reading/read.ts'

/**
 * What the two school heads have done. What is unknown is left out.
 *
 * @group Input
 */
export interface DutiesRecord {
  /** By duty: the day it was done, `true` where it was done on a day that is not known, `false` where it is not done. */
  readonly done?: Readonly<Partial<Record<DutyId, Day | boolean>>>
  /**
   * The day the Work and Financial Plan (WFP) was approved; `false` where it is not.
   *
   * @clause do44/duties/leader/f
   * @clause do44/duties/leader/h
   */
  readonly wfpApproved?: Day | false
  /**
   * The day the first activity began; `false` where none has.
   *
   * @clause do44/duties/leader/f
   * @clause do44/duties/leader/h
   */
  readonly firstActivity?: Day | false
  /**
   * The day of the first expense; `false` where there is none.
   *
   * @clause do44/duties/leader/g
   * @clause do44/duties/leader/h
   */
  readonly firstExpense?: Day | false
}

const dayOrNo = /* @__PURE__ */ z.union(
  [daySchema, /* @__PURE__ */ z.literal(false)],
  /* @__PURE__ */ expected({ is: 'a day as YYYY-MM-DD, or false where it has not come', near: nearestDay }),
)
const dayOrYesNo = /* @__PURE__ */ z.union(
  [daySchema, /* @__PURE__ */ z.boolean()],
  /* @__PURE__ */ expected({ is: 'a day as YYYY-MM-DD, or true or false', near: nearestDay }),
)

/** What has been done. */
export const dutiesSchema = /* @__PURE__ */ object('duties', {
  done: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ object(
      'duties done',
      /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ duties.map(({ id }) => [id, z.optional(dayOrYesNo)])),
    ),
  ),
  wfpApproved: /* @__PURE__ */ z.optional(dayOrNo),
  firstActivity: /* @__PURE__ */ z.optional(dayOrNo),
  firstExpense: /* @__PURE__ */ z.optional(dayOrNo),
}) as Schema<DutiesRecord>
