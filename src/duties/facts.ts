import { type DutyId, duties } from '../order/index.ts'
import { valueFrom, yesNo } from '../reading/choices.ts'
import { type Day, daySchema, nearestDay } from '../reading/days.ts'
import { either, forEach, optional, reads } from '../reading/read.ts'

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

const dayOrNo = either([daySchema, valueFrom([false], { is: 'false' })], {
  is: 'a day as YYYY-MM-DD, or false where it has not come',
  near: nearestDay,
})
const dayOrYesNo = either([daySchema, yesNo], { is: 'a day as YYYY-MM-DD, or true or false', near: nearestDay })

/** The ids of the duties. */
const dutyIds = /* @__PURE__ */ (() => duties.map(({ id }) => id))()

/** What has been done. */
export const dutiesSchema = reads<DutiesRecord>('duties', {
  done: optional(reads<NonNullable<DutiesRecord['done']>>('duties done', forEach(dutyIds, dayOrYesNo))),
  wfpApproved: optional(dayOrNo),
  firstActivity: optional(dayOrNo),
  firstExpense: optional(dayOrNo),
})
