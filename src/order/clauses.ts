// The only place where a citation is spelled, with the rows of the lists, which bring theirs along.
import { partnershipClauses } from './clauses/partnership.ts'
import { reportClauses } from './clauses/reports.ts'
import { sbmClauses } from './clauses/sbm.ts'
import { sbm2024Clauses } from './clauses/sbm2024.ts'
import { fixed } from './fixed.ts'
import { clausesOf } from './rows.ts'
import { activityRows } from './rows/activities.ts'
import { dutyRows } from './rows/duties.ts'
import { exclusionRows } from './rows/expense-items.ts'
import { incentiveRows } from './rows/incentives.ts'
import { sbm2024DimensionRows, sbm2024IndicatorRows } from './rows/sbm2024.ts'

/**
 * Every citable clause by its id.
 *
 * @group The Order as data
 */
export const clauses = /* @__PURE__ */ (() =>
  /* @__PURE__ */ fixed({
    ...partnershipClauses,
    ...clausesOf(activityRows),
    ...clausesOf(exclusionRows),
    ...clausesOf(dutyRows),
    ...clausesOf(incentiveRows),
    ...reportClauses,
    ...sbmClauses,
    ...sbm2024Clauses,
    ...clausesOf(sbm2024DimensionRows),
    ...clausesOf(sbm2024IndicatorRows),
  }))()

/**
 * The id of a clause: a key of {@link clauses}.
 *
 * @group The Order as data
 */
export type ClauseId = keyof typeof clauses
