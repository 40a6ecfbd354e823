import type { Day } from '../reading/days.ts'
import type { Shown } from './contradictions.ts'
import type { DutiesRecord, ShownDuties } from './facts.ts'

const earliest = (days: readonly (Day | false | undefined)[], asOf: Day): Day | undefined =>
  days.filter((day): day is Day => typeof day === 'string' && day <= asOf).sort()[0]

/**
 * The duties, with what a whole record shows of the first activity and the first expense by a day.
 *
 * A ledger is complete, so its earliest expense is the first, and one without expenses says that there is none. A list of
 * activities is not: an activity that began shows that one did, and the first may have been another; a list without such a day
 * shows nothing. Only `firstActivity` says which day was the first, or that none has begun, unless an activity on record began
 * before it.
 */
export const firstDays = (given: DutiesRecord, { activities = [], ledger }: Shown, asOf: Day): ShownDuties => {
  const { firstActivity, firstExpense, ...others } = given
  const activity = earliest(
    activities.map(({ began }) => began),
    asOf,
  )
  const spent = ledger?.flatMap(({ kind, day }) => (kind === 'expense' ? [day] : []))
  return {
    ...others,
    firstActivity:
      typeof firstActivity === 'string'
        ? (earliest([firstActivity, activity], asOf) ?? firstActivity)
        : // That one began is shown, whatever is said.
          activity === undefined
          ? firstActivity
          : undefined,
    activityBegan: typeof firstActivity === 'string' ? undefined : activity,
    firstExpense: earliest([firstExpense, ...(spent ?? [])], asOf) ?? (spent ? false : firstExpense),
  }
}
