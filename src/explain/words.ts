// The words of headings, table heads and rows.
import type { PartName } from '../partnership/parts.ts'
import type { PartnershipReport } from '../partnership/report.ts'

/** The words, by their English. */
export const englishWords = [
  // Headings.
  'Outcome',
  'The pair',
  'The set',
  'The list of pairs',
  'Activities',
  'Expenses',
  'The fund',
  'Ledger',
  'Duties',
  'Incentives',
  'SBM incentive',
  'What would settle it',
  'What is still open',
  'Clauses',
  'Parts',
  'Totals',
  'Divisions',
  'Division',
  'Dimensions',
  'Key stages',
  'Facts that records tell differently',
  'Pairs that stand in more than one record',
  'Nearest first',
  'Passed over',
  'Not planned for',
  'Schools without a division',
  // Heads of tables.
  'activity',
  'why',
  'entry',
  'day',
  'amount',
  'description',
  'figure',
  'value',
  'kind',
  'counts as',
  'who',
  'incentive',
  'of',
  'partnerships',
  'leader',
  'partner',
  'km',
  // Amounts, as heads and as rows.
  'received',
  'spent',
  'not eligible',
  'open',
  'cash',
  'lapsed',
  'liquidated',
  // Rows.
  'obligated in the WFP',
  'spent on eligible expenses',
  'still open',
  'cash that the ledger leaves',
  'to be accounted for',
  'spent as the fund may not be',
  'paid out in all',
  'overspent by',
  'utilization',
  'liquidated beyond what was received',
  'days left',
  'voucher numbers that stand twice',
  'validated practices (D-O-D)',
  'efficiency, mean',
  'performance improvement',
  'final',
  'before',
  'gain',
  'the level changes',
  'the school',
  'the staff',
  'SBM rating',
  'IPCRF and OPCRF',
  'service credits',
  'all',
  'no region',
  // Values.
  'none',
  'not known',
  'nothing was received',
  'yes',
  'no',
  'stands already',
  'our reading',
  'a companion order',
  'integrated senior high schools only',
  // Parts of a record.
  'the record',
  'the pair',
  'expenses',
  'activities',
  'the fund',
  'duties',
  'incentives',
  'an SBM assessment',
  // The whole.
  'This value is not an answer of this library.',
  'contradictory',
  'invalid-input',
  'undetermined',
] as const

/**
 * The words of headings, table heads and rows, by their English. An outcome stands after a heading and a value after a row.
 *
 * @group Messages
 */
export type Word = (typeof englishWords)[number]

/** The parts of a record, as words. */
export const partWords = {
  activities: 'activities',
  fund: 'the fund',
  duties: 'duties',
  incentives: 'incentives',
  sbm: 'an SBM assessment',
} as const satisfies Readonly<Record<PartnershipReport['notEvaluated'][number], Word>>

/** The parts of which a set counts the outcomes, as words. */
export const partsOfSet = {
  record: 'the record',
  pairing: 'the pair',
  activities: 'activities',
  expenses: 'expenses',
  fund: 'the fund',
  duties: 'duties',
} as const satisfies Readonly<Record<PartName, Word>>
