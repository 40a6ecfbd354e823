// The parts of a report that have a part in its outcome, and how each of them comes out.
import type { ActivityEligibility } from '../activities/rules.ts'
import type { DutiesAnswer } from '../duties/rules.ts'
import type { Eligibility } from '../expenses/check.ts'
import type { FundStatement } from '../fund/statement.ts'
import { outcomeOf, type PairingDecision } from '../pairing/rules.ts'
import type { RecordDecision } from './rules.ts'

/**
 * A part of a report that has a part in its outcome.
 *
 * @group Answers
 */
export type PartName = 'record' | 'pairing' | 'activities' | 'expenses' | 'fund' | 'duties'

/** The parts, in the order of a report. */
export const partNames: readonly PartName[] = ['record', 'pairing', 'activities', 'expenses', 'fund', 'duties']

/** The parts, judged; what is not on record is absent. */
interface JudgedParts {
  readonly record: RecordDecision
  readonly pairing: PairingDecision
  readonly activities?: readonly ActivityEligibility[]
  readonly expenses?: readonly Eligibility[]
  readonly fund?: FundStatement
  readonly duties?: DutiesAnswer
}

/** How each part comes out. What is not on record is open. */
export const outcomesOf = ({
  record,
  pairing,
  activities = [],
  expenses,
  fund,
  duties,
}: JudgedParts): Readonly<Record<PartName, 'compliant' | 'non-compliant' | 'undetermined'>> => {
  const activitiesOpen = record.because.some(({ rule }) => rule === 'partnership/activities-on-record')
  const eligible = outcomeOf(activities.map(({ outcome }) => outcome))
  return {
    record: record.outcome,
    pairing: outcomeOf([pairing.outcome]),
    activities: activitiesOpen ? 'undetermined' : eligible,
    expenses: expenses ? outcomeOf(expenses.map(({ outcome }) => outcome)) : 'undetermined',
    fund: fund?.outcome ?? 'undetermined',
    duties: duties ? outcomeOf([duties.outcome]) : 'undetermined',
  }
}
