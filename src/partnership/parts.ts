// The parts of a report that have a part in its outcome, and how each of them comes out.
import { outcomeOf } from '../pairing/rules.ts'
import type { PartnershipReport } from './report.ts'

/**
 * A part of a report that has a part in its outcome.
 *
 * @group Answers
 */
export type PartName = 'record' | 'pairing' | 'activities' | 'expenses' | 'fund' | 'duties'

/** The parts, in the order of a report. */
export const partNames: readonly PartName[] = ['record', 'pairing', 'activities', 'expenses', 'fund', 'duties']

/** How each part comes out. What is not on record is open. */
export const outcomesOf = ({
  record,
  pairing,
  activities = [],
  expenses,
  fund,
  duties,
}: Pick<PartnershipReport, PartName>): Readonly<Record<PartName, PartnershipReport['outcome']>> => {
  const activitiesOnRecord = record.findings.find(({ rule }) => rule === 'partnership/activities-on-record')
  const eligible = outcomeOf(activities.map(({ outcome }) => outcome))
  return {
    record: record.outcome,
    pairing: outcomeOf([pairing.outcome]),
    activities: activitiesOnRecord?.result === 'open' ? 'undetermined' : eligible,
    expenses: expenses ? outcomeOf(expenses.map(({ decision }) => decision.outcome)) : 'undetermined',
    fund: fund?.outcome ?? 'undetermined',
    duties: duties ? outcomeOf([duties.outcome]) : 'undetermined',
  }
}
