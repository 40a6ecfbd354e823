import type { NextQuestions } from '../act/ask.ts'
import type { Remedies } from '../act/mend.ts'
import type { ActivityList, KeyStageAnswer } from '../activities/lookups.ts'
import type { ActivityEligibility } from '../activities/rules.ts'
import type { Classification } from '../classification/rules.ts'
import type { InvalidInput } from '../decision/answer.ts'
import type { DutiesAnswer } from '../duties/rules.ts'
import type { Eligibility } from '../expenses/check.ts'
import type { SpendingLimit } from '../fund/questions.ts'
import type { StatementReport } from '../fund/printed/answer.ts'
import type { FundStatement } from '../fund/statement.ts'
import type { IncentiveDecision, IncentivesReport } from '../incentives/rules.ts'
import type { PairingsReport, SelectionDecision } from '../pairing/list.ts'
import type { PairingDecision } from '../pairing/rules.ts'
import type { PartnershipReport } from '../partnership/report.ts'
import type { ProgrammeSummary, SetDecision } from '../programme/summary.ts'
import type { PairingPlan } from '../proximity/plan-pairings.ts'
import type { PartnerRanking } from '../proximity/rank-partners.ts'
import type { SbmFormReport } from '../sbm/form-answer.ts'
import type { SbmIncentive } from '../sbm/incentive.ts'
import type { SbmPerformanceAnswer } from '../sbm/performance/rate.ts'
import type { SbmScore } from '../sbm/score.ts'
import type { Sbm2024Summary } from '../sbm2024/summary.ts'
import type { ItemSuggestions } from '../suggestions/suggestions.ts'

/** An answer that decides nothing. */
export type Lookup =
  SpendingLimit | KeyStageAnswer | ActivityList | Sbm2024Summary | ItemSuggestions | Remedies | NextQuestions

/** An answer that could be given, since the input could be read. */
export type Given = Exclude<
  | Classification
  | PairingDecision
  | PairingsReport
  | SelectionDecision
  | ActivityEligibility
  | Eligibility
  | FundStatement
  | StatementReport
  | DutiesAnswer
  | IncentiveDecision
  | IncentivesReport
  | SbmScore
  | SbmPerformanceAnswer
  | SbmIncentive
  | SbmFormReport
  | PartnershipReport
  | SetDecision
  | ProgrammeSummary
  | PartnerRanking
  | PairingPlan
  | Lookup,
  InvalidInput
>

/** An answer of some kinds that could be given. */
export type GivenTo<Kind extends Given['kind']> = Extract<Given, { readonly kind: Kind }>

/**
 * An answer that can be explained: what any function of this library answers, a part of it, and the summary of a stream.
 *
 * @group Answers
 */
export type Answer = Given | InvalidInput<Given['kind']>
