// The sentences that an explanation says of its own: the figures of each. What rankings and plans say is told in their room.
import type { ActivityReference } from '../activities/facts.ts'
import type { IssueCode, Path } from '../decision/answer.ts'
import { sentencesOf } from '../decision/language.ts'
import type { NoFigures } from '../decision/question.ts'
import type { StatementFigures, StatementFormats } from '../fund/printed/says.ts'
import type { DutyId } from '../order/index.ts'
import type { OutcomeCounts } from '../programme/summary.ts'
import type { PlanTotals } from '../proximity/division-plan.ts'
import type { formats as proximityFormats, ProximityFigures } from '../proximity/words.ts'
import type { FormFigures, FormFormats } from '../sbm/form-words.ts'
import type { formats as sbm2024Formats, Sbm2024Figures } from '../sbm2024/says.ts'
import type { SbmLevelId } from '../sbm/bands.ts'
import type { PerformanceRated } from '../sbm/questions.ts'
import type { RemedyFigures, RemedyFormats } from './remedy-words.ts'

/**
 * The figures of a sentence on a problem with the input. What is received and allowed is told already.
 *
 * @group Messages
 */
export interface IssueFigures {
  /** Where in the input it is. */
  readonly field: string
  /** What was received. */
  readonly received: string
  /** What is allowed there. */
  readonly allowed: string
  /** What was probably meant, as it would have to be written; absent where nothing is near. */
  readonly meant?: string
}

/** The questions that a page asks once, of all that they are asked about. */
export type EachQuestion =
  | `expense-${'item' | 'day' | 'amount' | 'activity'}`
  | 'approved-wfp'
  | 'listed-activity'
  | 'key-stage'
  | 'integrated-shs'
  | 'judged-aligned'
  | 'partner-need'
  | 'judged-needed'
  | 'other-programme'
  | 'field-trip'
  | 'duty-day'
  | 'personnel'
  | 'beyond-regular-duty'
  | 'pay-possible'
  | 'reports-in-vacations'
  | 'indicator-rating'
  | 'performance-rating'

/** Such questions, which name nothing. */
type EachFigures = { readonly [Asks in EachQuestion as `each/${Asks}`]: NoFigures }

/** The figures of what is said of a problem, by its code. */
type IssueByCode = { readonly [Code in IssueCode as `issue/${Code}`]: IssueFigures }

/** Figures by their names. */
type With<Names extends string, Figure> = Readonly<Record<Names, Figure>>

/** The first of some records by their indexes, and how many more there are; absent where these are all. */
type SomeRecords = With<'records', readonly number[]> & Partial<With<'more', number>>

/** The figures of each sentence that an explanation says of its own. Texts among them are told already: ranges, names, reasons. */
interface OwnFigures extends IssueByCode, EachFigures {
  /** The caller’s own reference. */
  readonly reference: With<'reference', string>
  /** The school that an answer is about. */
  readonly 'about/school': With<'school', string>
  /** The two schools that an answer is about. */
  readonly 'about/pair': With<'leader' | 'partner', string>
  /** What an answer is about, as its record calls it. */
  readonly 'about/label': With<'label', string>
  /** The expense that an answer is about, by its voucher. */
  readonly 'about/voucher': With<'voucher', string>
  /** The expense that an answer is about, by its line in the ledger, from 1. */
  readonly 'about/line': With<'line', number>
  /** The day an answer speaks of. */
  readonly asOf: With<'day', string>
  /** The policy that was applied. */
  readonly policy: With<'id', string>
  /** The version that made an answer. */
  readonly version: With<'version', string>
  /** The roles that their levels give the two schools. */
  readonly byLevel: With<'leader' | 'partner', string>
  /** The role that its level gives the school that looks for a partner. */
  readonly looking: With<'role', string>
  /** The schools that it has selected already, by their BEIS School IDs. */
  readonly selectedAlready: With<'ids', readonly string[]>
  /** The schools that selected it as a Partner School, by their BEIS School IDs. */
  readonly selectedBy: With<'ids', readonly string[]>
  /** The heading of a pair in a list. */
  readonly pair: With<'index', number>
  /** The lines of a ledger that are eligible, by what people call them, and what they stand on. */
  readonly eligible: With<'names', readonly string[]> & With<'cited', string>
  /** The two schools. */
  readonly schools: With<'leader' | 'partner', string>
  /** That nothing is breached or open. */
  readonly inOrder: NoFigures
  /** How many expenses are not eligible, what they come to in pesos, where that is known, and what of it came back, if anything did. */
  readonly ineligible: With<'count', number> & Partial<With<'amount' | 'back', string>>
  /** What they come to in pesos, and what of it came back, if anything did. */
  readonly ineligibleSum: With<'amount', string> & Partial<With<'back', string>>
  /** The expenses that are not eligible and have no room of their own, by what people call them, and what they come to, where that is known. */
  readonly alsoIneligible: With<'names', readonly string[]> & Partial<With<'amount', string>>
  /** The parts in which partnerships breach a rule, each with how many do. */
  readonly breaching: With<'parts', readonly string[]>
  readonly notSettled: With<'parts', readonly string[]>
  /** A finding under the part that it is about. */
  readonly inPart: With<'part' | 'said', string>
  /** How a partnership came out, and the parts in which it did. */
  readonly outcomeIn: With<'outcome', string> & With<'parts', readonly string[]>
  /** An expense of a ledger without a voucher, by its line from 1. */
  readonly line: With<'number', number>
  /** Names, and how many more there are. */
  readonly namesAndMore: With<'names', readonly string[]> & With<'more', number>
  /** What the form is called that tells all. */
  readonly fullForm: NoFigures
  /** The parts that a record says nothing about. */
  readonly silent: With<'parts', readonly string[]>
  /** What was received, of the fund, in pesos. */
  readonly receivedOf: With<'received' | 'fund', string>
  /** A range. */
  readonly between: With<'least' | 'most', string>
  /** The amount in pesos and the share that was liquidated, and whether it reaches the standard. */
  readonly liquidated: With<'amount' | 'rate' | 'standard', string> & With<'reached', boolean>
  /** A voucher number, and the entries it stands in. */
  readonly voucher: With<'voucher', string> & With<'entries', readonly number[]>
  /** Which duties are done, not done, not known. */
  readonly dutiesStand: With<'done' | 'missing' | 'unknown', string>
  /** The duty that comes next. */
  readonly next: With<'duty', DutyId>
  /** The levels that a score may have. */
  readonly levels: With<'levels', readonly SbmLevelId[]>
  /** The row of a principle’s mean. */
  readonly mean: With<'principle', string>
  /** The row of a principle’s weighted mean. */
  readonly weightedMean: With<'principle', string>
  /** The row of a year of a measure. */
  readonly measureYear: With<'rated', PerformanceRated> & With<'year', string>
  /** The row of a measure in all. */
  readonly measureInAll: With<'rated', PerformanceRated>
  /** How a figure changed on the year that it is compared with, in percent without a sign. */
  readonly changed: With<'percent', string> & With<'went', 'up' | 'down' | 'same'>
  /** The mean of yearly changes, told already. */
  readonly onAverage: With<'change', string>
  /** The figure that a level goes by. */
  readonly levelOf: With<'figure', string>
  /** That a measure is not rated. */
  readonly notRated: NoFigures
  /** What something is rated. */
  readonly ratedAs: With<'rating', string>
  /** A score, and its share in the final one. */
  readonly counts: With<'score' | 'share', string>
  /** The row of a score with the incentive; `judged` is false where success is not judged yet. */
  readonly withRating: With<'rating', number> & With<'judged', boolean>
  /** What a report was held against, and how many figures were. */
  readonly held: With<'figures', number> & With<'ledger', boolean> & With<'cited', string>
  /** How many figures of a form were checked, with who gave parts of the framework and the clauses in parentheses. */
  readonly checked: With<'figures', number> & With<'cited', string>
  /** The framework of a score, with who gave parts of it and the clauses in parentheses. */
  readonly framework: With<'id' | 'cited', string>
  /** The policy whose figures an answer goes by, with who gave them and the clauses in parentheses. */
  readonly figuresOfPolicy: With<'id' | 'cited', string>
  /** What may be spent on a day. */
  readonly maySpend: With<'day' | 'amount', string>
  /** That the listed activities are examples, with the clause in parentheses. */
  readonly examples: With<'cited', string>
  /** That what follows are suggestions; `count` is how many, or 0. */
  readonly suggested: With<'count', number>
  /** The numbers of clauses. */
  readonly clauses: With<'numbers', readonly string[]>
  /** Who gave figures, `several` where they are more than one, and the numbers of the clauses that these figures depart from. */
  readonly authorities: With<'names', readonly string[]> &
    With<'several', boolean> &
    With<'departsFrom', readonly string[]>
  /** A clause in the words of this library, which are English. */
  readonly restated: With<'gist', string>
  /** The section of the enclosure. */
  readonly enclosure: With<'section', string>
  /** Of what kind a need is, and where its answer goes. */
  readonly at: With<'kind' | 'place', string>
  /** What the records of a programme came to. */
  readonly records: With<'complete', boolean> & With<'records', number> & OutcomeCounts
  /** How many of the partnerships have a ledger. */
  readonly ledgers: With<'some' | 'all', number>
  /** The records that could not be read. */
  readonly rejected: SomeRecords
  /** What is left out of a list that goes on within a sentence. */
  readonly more: With<'count', number>
  /** The same as a sentence. */
  readonly andMore: With<'count', number>
  /** A fact that records tell differently, of a year where it has one. */
  readonly differing: With<'school' | 'fact' | 'values', string> & Partial<With<'year', number>>
  /** A fact of a pair, or of a Partner School on the DepEd list, that records tell differently. */
  readonly differingPair: With<'ids', readonly string[]> & With<'fact' | 'values', string>
  /** A value in a record; without an index, in that of the school that looks for a partner. */
  readonly inRecord: With<'value', string> & Partial<With<'record', number>>
  /** A pair that stands in several records. */
  readonly repeated: With<'leader' | 'partner', string> & SomeRecords
  /** The distance that counts as nearby, and who gave it. */
  readonly limit: With<'km', number> & With<'authority', string>
  /** A candidate that is passed over, and why. */
  readonly candidate: With<'index', number> & With<'reason', string>
  /** A school whose records in the list state a fact differently. */
  readonly contradictory: With<'id', string>
  /** A record that could not be read, with what is wrong. */
  readonly record: With<'index', number> & With<'problem', string>
  /** The figures of a plan. */
  readonly planned: PlanTotals
  /** The schools that cannot be measured from. */
  readonly coordinates: With<'count' | 'schools', number> & With<'ids', readonly string[]>
}

/**
 * How an explanation words the figures of its own sentences, beside those of rankings, plans and forms.
 *
 * @group Messages
 */
export interface PhraseFormats extends RemedyFormats {
  /** A share as a percentage. */
  readonly percent: (share: string) => string
  /** The numbers of clauses, one or several. */
  readonly clauses: (numbers: readonly string[]) => string
  /** The lines of a ledger by the indexes of their entries, one or several; they are numbered from 1. */
  readonly lines: (indexes: readonly number[]) => string
  /** Something in a list by its index; it is numbered from 1. */
  readonly fromOne: (index: number) => string
  /** Records by their indexes, one or several; they are numbered from 1. */
  readonly recordsByIndex: (indexes: readonly number[]) => string
  /** Who gave figures, one or several. */
  readonly authorities: (names: readonly string[]) => string
  /** A text that somebody wrote, in quotation marks. */
  readonly quoted: (text: string | number) => string
  /** An activity, by itself. */
  readonly activity: (activity: ActivityReference) => string
  /** A duty as the Order letters it, in a few words. */
  readonly lettered: (id: DutyId) => string
  /** The levels that a score may have. */
  readonly sbmLevels: (levels: readonly SbmLevelId[]) => string
  /** What performance is rated by, as a sheet calls it. */
  readonly measure: (rated: PerformanceRated) => string
  /** Where in the input something is; the whole of it, where the path is empty. */
  readonly field: (path: Path) => string
}

/**
 * The figures of each sentence that stands around the findings of an explanation, by the name of the sentence.
 *
 * @group Messages
 */
export interface PhraseFigures
  extends OwnFigures, ProximityFigures, FormFigures, StatementFigures, Sbm2024Figures, RemedyFigures {}

/** How the sentences around the findings of an explanation word their figures. */
export type FormatsOfPhrases = Pick<PhraseFormats, keyof PhraseFormats> &
  typeof proximityFormats &
  FormFormats &
  StatementFormats &
  typeof sbm2024Formats

/** Gives the sentences that an explanation says of its own in a language. */
export const ownSentences = /* @__PURE__ */ sentencesOf<{ figures: OwnFigures; formats: FormatsOfPhrases }>()
