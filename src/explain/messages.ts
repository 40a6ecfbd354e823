// What an explanation in some language is made of. English has the phrases alone: its sentences stand in the answers.
import type { Issue, Need, Result } from '../decision/answer.ts'
import type { NeedId, NeedParams } from '../decision/need-params.ts'
import type { ResultOf, RuleId, RuleParams } from '../decision/rule-params.ts'
import type { CoordinatesProblem } from '../classification/coordinates.ts'
import type { Dimension, DutyId, Evidence, ExpenseItem, KeyStage } from '../order/index.ts'
import type { ActivityList, Eligibility, KeyStageAnswer } from '../activities/rules.ts'
import type { Classification } from '../classification/rules.ts'
import type { SpendingLimit } from '../fund/questions.ts'
import type { IncentiveDecision, IncentivesReport } from '../incentives/rules.ts'
import type { PairingDecision } from '../pairing/rules.ts'
import type { SbmIncentive } from '../sbm/incentive.ts'
import type { SbmScore } from '../sbm/score.ts'
import type { SbmFormFigure, SbmFormReport } from '../sbm/form.ts'
import type { SbmLevelId } from '../sbm/sheet.ts'
import type { Counting, LedgerRow } from '../fund/statement.ts'
import type { ItemSuggestions } from '../suggestions/suggestions.ts'
import type { PlanTotals, UnservedLeader } from '../proximity/division-plan.ts'
import type { Nearness } from '../proximity/nearness.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import type { OutcomeCounts } from '../programme/programme.ts'
import type { PartnerRanking, PassedOver } from '../proximity/rank-partners.ts'
import type { DifferingFact } from '../programme/school-facts.ts'

/**
 * What an answer says, in one language: a function of the figures for each result of each rule and for each question, and
 * the words that {@link explain} puts around them. One that lacks a rule, a result or a question does not compile.
 *
 * Figures are used as they are: amounts, days, ids and names. Where an answer comes from another version of the library and
 * has a rule or a question that the messages do not, its English is told.
 *
 * @group Messages
 */
export interface Messages {
  /** The language, as a BCP 47 tag such as `fil`. */
  readonly language: string
  /** What a rule says, by its id and result. */
  readonly findings: FindingMessages
  /** What a need asks, by the id of its question. */
  readonly needs: NeedMessages
  /** How ids in answers are called. */
  readonly names: Names
  /** Headings, table heads, rows. */
  readonly words: Readonly<Record<Word, string>>
  /** What stands around them in an explanation, as sentences. */
  readonly phrases: Phrases
}

/**
 * What each rule says for each result that it can have, from its figures.
 *
 * @group Messages
 */
export type FindingMessages = {
  readonly [Id in RuleId]: Readonly<Record<ResultOf<Id>, (params: RuleParams[Id]) => string>>
}

/**
 * What each question asks, from its figures.
 *
 * @group Messages
 */
export type NeedMessages = { readonly [Asks in NeedId]: (params: NeedParams[Asks]) => string }

/**
 * An outcome that can be explained.
 *
 * @group Messages
 */
export type ExplainedOutcome = (
  | Classification
  | PairingDecision
  | Eligibility
  | IncentiveDecision
  | IncentivesReport
  | SbmScore
  | SbmIncentive
  | SbmFormReport
  | PartnerRanking
  | PairingPlan
  | SpendingLimit
  | KeyStageAnswer
  | ActivityList
  | ItemSuggestions
)['outcome']

/**
 * How the ids in answers are called. English shows them as they are.
 *
 * @group Messages
 */
export interface Names {
  /** Outcomes. */
  readonly outcomes: Readonly<Record<ExplainedOutcome, string>>
  /** Results of rules, and those of figures on a form. */
  readonly results: Readonly<Record<Result | 'wrong', string>>
  /** Kinds of needs. */
  readonly kinds: Readonly<Record<Need['kind'], string>>
  /** How a clause is known. */
  readonly evidence: Readonly<Record<Evidence, string>>
  /** Kinds of entries in a ledger. */
  readonly entries: Readonly<Record<LedgerRow['kind'], string>>
  /** What entries count as. */
  readonly counting: Readonly<Record<Counting, string>>
  /** Facts about schools that records tell differently. */
  readonly facts: Readonly<Record<DifferingFact['fact'], string>>
  /** Why a candidate is passed over. */
  readonly passedOver: Readonly<Record<PassedOver['why'], string>>
  /** Why a Leader School is left over. */
  readonly unserved: Readonly<Record<UnservedLeader['why'], string>>
  /** Dimensions of activities. */
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** What an expense is for. */
  readonly items: Readonly<Record<ExpenseItem, string>>
  /** What is wrong with coordinates. */
  readonly coordinates: Readonly<Record<CoordinatesProblem, string>>
}

/**
 * The words of headings, table heads and rows, by their English. An outcome stands after a heading and a value after a row.
 *
 * @group Messages
 */
export type Word =
  // Headings.
  | 'Outcome'
  | 'The pair'
  | 'The set'
  | 'The list of pairs'
  | 'Activities'
  | 'Expenses'
  | 'The fund'
  | 'Ledger'
  | 'Duties'
  | 'Incentives'
  | 'SBM incentive'
  | 'What would settle it'
  | 'What is still open'
  | 'Clauses'
  | 'Totals'
  | 'Divisions'
  | 'Dimensions'
  | 'Key stages'
  | 'Facts that records tell differently'
  | 'Pairs that stand in more than one record'
  | 'Nearest first'
  | 'Passed over'
  | 'Not planned for'
  | 'Schools without a division'
  // Heads of tables.
  | 'activity'
  | 'why'
  | 'entry'
  | 'day'
  | 'amount'
  | 'description'
  | 'figure'
  | 'value'
  | 'kind'
  | 'counts as'
  | 'who'
  | 'incentive'
  | 'of'
  | 'partnerships'
  | 'leader'
  | 'partner'
  | 'km'
  // Amounts, as heads and as rows.
  | 'received'
  | 'spent'
  | 'not eligible'
  | 'open'
  | 'balance'
  | 'lapsed'
  | 'liquidated'
  // Rows.
  | 'obligated in the WFP'
  | 'spent on eligible expenses'
  | 'still open'
  | 'paid out in all'
  | 'overspent by'
  | 'utilization'
  | 'liquidated beyond what was received'
  | 'days left'
  | 'voucher numbers that stand twice'
  | 'validated practices (D-O-D)'
  | 'efficiency, mean'
  | 'performance improvement'
  | 'final'
  | 'before'
  | 'gain'
  | 'the level changes'
  | 'the school'
  | 'the staff'
  | 'SBM rating'
  | 'IPCRF and OPCRF'
  | 'service credits'
  | 'all'
  | 'no region'
  // Values.
  | 'none'
  | 'not known'
  | 'nothing was received'
  | 'yes'
  | 'no'
  | 'stands already'
  | 'our reading'
  | 'a companion order'
  | 'integrated senior high schools only'
  // Parts of a record.
  | 'activities'
  | 'the fund'
  | 'duties'
  | 'incentives'
  | 'an SBM assessment'
  // The whole.
  | 'This value is not an answer of this library.'
  | 'contradictory'
  | 'invalid-input'
  | 'undetermined'

/**
 * The two schools whose nearness is told, as answers call them, and what is wrong with their coordinates.
 *
 * @group Messages
 */
export interface NearSchools {
  /** The school that is helped. */
  readonly school: string
  /** The school that looks for a partner. */
  readonly other: string
  /** What is wrong with the coordinates of the two, in that order; absent where they are good. */
  readonly problems: readonly [CoordinatesProblem | undefined, CoordinatesProblem | undefined]
  /** The distance that the policy counts as nearby; absent where it gives none. */
  readonly withinKm?: number
}

/**
 * What an explanation says of its own, by the figures. Amounts come as people read them.
 *
 * @group Messages
 */
export interface Phrases {
  /** The day an answer speaks of. */
  readonly asOf: (day: string) => string
  /** The policy that was applied. */
  readonly policy: (id: string) => string
  /** The version that made an answer. */
  readonly version: (version: string) => string
  /** The roles that their levels give the two schools. */
  readonly byLevel: (leader: string, partner: string) => string
  /** The role that its level gives the school that looks for a partner. */
  readonly looking: (role: string) => string
  /** The schools that it has selected already, by their BEIS School IDs. */
  readonly selectedAlready: (ids: readonly string[]) => string
  /** The heading of a pair in a list. */
  readonly pair: (index: number) => string
  /** The entries that are eligible, and what they stand on. */
  readonly eligible: (entries: readonly number[], cited: string) => string
  /** The parts that a record says nothing about. */
  readonly silent: (parts: readonly string[]) => string
  /** A part of a whole. */
  readonly of: (part: string, whole: string) => string
  /** A range. */
  readonly between: (least: string, most: string) => string
  /** The share that was liquidated, and whether it reaches the standard. */
  readonly liquidated: (amount: string, rate: string, standard: string, reached: boolean) => string
  /** A voucher number, and the entries it stands in. */
  readonly voucher: (number: string, entries: readonly number[]) => string
  /** An activity, by its name in the figures of a finding. */
  readonly activity: (name: string) => string
  /** A duty, as the Order letters it. */
  readonly duty: (id: DutyId) => string
  /** Which duties are done, not done, not known. */
  readonly dutiesStand: (done: string, missing: string, unknown: string) => string
  /** The duty that comes next. */
  readonly next: (duty: string) => string
  /** The levels that a score may have. */
  readonly levels: (levels: readonly SbmLevelId[]) => string
  /** The row of a principle’s mean, and that of its weighted mean. */
  readonly mean: (principle: string, weighted: boolean) => string
  /** A score, and its share in the final one. */
  readonly counts: (score: string, share: string) => string
  /** The row of a score with the incentive; `judged` is false where success is not judged yet. */
  readonly withRating: (rating: number, judged: boolean) => string
  /** How many figures of a form were checked, with who gave parts of the framework and the clauses in parentheses. */
  readonly checked: (figures: number, cited: string) => string
  /** A figure of a form that is wrong, or may be. */
  readonly formFigure: (figure: SbmFormFigure) => string
  /** The framework of a score, with who gave parts of it and the clauses in parentheses. */
  readonly framework: (id: string, cited: string) => string
  /** The policy whose figures an answer goes by, with who gave them and the clauses in parentheses. */
  readonly figures: (policy: string, cited: string) => string
  /** The grades of a key stage. */
  readonly grades: (keyStage: KeyStage) => string
  /** What may be spent on a day. */
  readonly maySpend: (day: string, amount: string) => string
  /** That the listed activities are examples, with the clause in parentheses. */
  readonly examples: (cited: string) => string
  /** That what follows are suggestions; `count` is how many, or 0. */
  readonly suggested: (count: number) => string
  /** The numbers of clauses. */
  readonly clauses: (numbers: string) => string
  /** Who gave figures that are not the Order’s. */
  readonly authorities: (names: string) => string
  /** A clause in the words of this library, which are English. */
  readonly restated: (gist: string) => string
  /** The section of the enclosure. */
  readonly enclosure: (section: string) => string
  /** Of what kind a need is, and where its answer goes. */
  readonly at: (kind: string, place: string) => string
  /** A problem with the input. What is received and allowed is told in English, as the answer has it. */
  readonly issue: (issue: Issue) => string
  /** What the records of a programme came to. */
  readonly records: (complete: boolean, records: number, outcomes: OutcomeCounts) => string
  /** The records that could not be read. */
  readonly rejected: (count: number, records: string) => string
  /** What is left out of a list that goes on within a sentence. */
  readonly more: (count: number) => string
  /** The same as a sentence. */
  readonly andMore: (count: number) => string
  /** A fact that records tell differently; `fact` is its name. */
  readonly differing: (school: string, fact: string, year: number | undefined, values: string) => string
  /** A value in a record. */
  readonly inRecord: (value: string, record: number) => string
  /** A pair that stands in several records. */
  readonly repeated: (leader: string, partner: string, records: string) => string
  /** That an answer is a proposal. */
  readonly proposal: (statement: string) => string
  /** The distance that counts as nearby, and who gave it. */
  readonly limit: (km: number, authority: string) => string
  /** How near two schools are. */
  readonly nearness: (nearness: Nearness, schools: NearSchools) => string
  /** A candidate that is passed over. */
  readonly candidate: (index: number, reason: string) => string
  /** Why it is; its level decides where there is a decision on it. */
  readonly passedOver: (candidate: PassedOver) => string
  /** Why a Leader School is left over. */
  readonly unserved: (leader: UnservedLeader) => string
  /** A school whose records in the list state a fact differently. */
  readonly contradictory: (id: string) => string
  /** A record that could not be read, with what is wrong. */
  readonly record: (index: number, problem: string) => string
  /** The figures of a plan. */
  readonly planned: (totals: PlanTotals) => string
  /** The schools that cannot be measured from. */
  readonly coordinates: (count: number, schools: number, ids: readonly string[]) => string
}

/** The parts of a record, as words. */
export const partWords = {
  activities: 'activities',
  fund: 'the fund',
  duties: 'duties',
  incentives: 'incentives',
  sbm: 'an SBM assessment',
} as const satisfies Readonly<Record<PartnershipReport['notEvaluated'][number], Word>>
