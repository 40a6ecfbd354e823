/**
 * DepEd Order No. 44, s. 2016 (school-to-school partnerships) as pure, typed functions.
 *
 * @module
 */
// What the Order says.
export { activities } from './order/activities.ts'
export type { Dimension, KeyStage, ListedActivity, ListedActivityId } from './order/activities.ts'
export type { AtLeastOne } from './order/at-least-one.ts'
export type { Clause, ClauseReference, QuotedClause, RestatedClause } from './order/clause.ts'
export { clauses } from './order/clauses.ts'
export type { ClauseId } from './order/clauses.ts'
export { duties } from './order/duties.ts'
export type { Duty, DutyId } from './order/duties.ts'
export { allowedItems, nonEligibleItems } from './order/expense-items.ts'
export type { AllowedItem, ExpenseItem, NonEligibleItem } from './order/expense-items.ts'
export { incentives } from './order/incentives.ts'
export type { Incentive } from './order/incentives.ts'
export { FY2016 } from './order/policy.ts'
export type { FigureByAuthority, FigureByClause, Parameter, ParameterName, PbbLevel, Policy } from './order/policy.ts'
export { register } from './order/register.ts'
export type { RegisterEntry } from './order/register/entry.ts'
export { SBM2012 } from './order/sbm-forms.ts'
export type {
  SbmBands,
  SbmFormLevel,
  SbmFormPrinciple,
  SbmFormWeights,
  SbmFramework,
  SbmPrincipleId,
} from './order/sbm-forms.ts'
export { sbmForms } from './order/sbm-local-forms.ts'
export { sbmThresholds } from './order/sbm-performance.ts'
export type { SbmMeasure, SbmPerformanceRules, SbmScale, SbmScaleStep } from './order/sbm-performance.ts'
export { leadershipIndicators, sbmLevels, sbmPrinciples, sbmRatings, sbmWeights } from './order/sbm.ts'
export type { SbmIndicator, SbmLevel, SbmPrinciple, SbmRating } from './order/sbm.ts'
export { sbm2024Degrees, sbm2024Dimensions, sbm2024Indicators } from './order/sbm2024.ts'
export type {
  Sbm2024Degree,
  Sbm2024DegreeId,
  Sbm2024Dimension,
  Sbm2024DimensionId,
  Sbm2024Indicator,
  Sbm2024IndicatorId,
} from './order/sbm2024.ts'
export { issuances, sources } from './order/sources.ts'
export type { Evidence, Issuance, IssuanceId, Source, SourceId } from './order/sources.ts'

// What an answer is.
export type {
  Answered,
  Basis,
  Decided,
  Decision,
  FindingAs,
  InvalidInput,
  Issue,
  IssueParams,
  ShortFigure,
  ShortText,
  IssueCode,
  LookedUp,
  NeedAs,
  Path,
  Reported,
  Result,
  SubjectReference,
  Undetermined,
} from './decision/answer.ts'
export type { Brief, BriefEntry, BriefPart, BriefParts } from './decision/detail.ts'
export type { BriefFinding, BriefNeed } from './decision/once.ts'
export type { BriefSubject, Detail, InDetail, LeftOut, SaidOnce, Within } from './decision/detail.ts'
export type { NoFigures } from './decision/question.ts'
export type { Entry } from './decision/rule.ts'
export { rulebook } from './catalogue/rulebook.ts'
export type { RuleEntry } from './catalogue/rulebook.ts'
export { schemas } from './catalogue/schemas.ts'
export type { SchemaFailure, SchemaSuccess, StandardSchema } from './catalogue/schemas.ts'
export type {
  Finding,
  FindingOf,
  Need,
  NeedId,
  NeedOf,
  NeedParams,
  ResultOf,
  RuleId,
  RuleParams,
} from './catalogue/subjects.ts'
export type { Day } from './reading/days.ts'
export type { Money } from './reading/money.ts'
export type { AnswerOptions } from './reading/options.ts'
export { unread } from './reading/unread.ts'
export type { Unread } from './reading/unread.ts'
export { version } from './version.ts'

// The subjects, in the order in which a partnership happens.
export type { Coordinates, CoordinatesProblem } from './classification/coordinates.ts'
export type {
  LevelNeedParams,
  Offering,
  PbbRating,
  School,
  SchoolReference,
  YearNeedParams,
} from './classification/facts.ts'
export type { DifferingFact, DifferingValue } from './classification/records.ts'
export { classifySchool } from './classification/rules.ts'
export type { Classification, ClassificationFinding, LevelParams } from './classification/rules.ts'
export type { DistanceNeedParams, Pairing, PairParams, PairReference } from './pairing/facts.ts'
export { checkPairings } from './pairing/list.ts'
export type { PairingsParts, PairingsReport, SelectionDecision } from './pairing/list.ts'
export type {
  AccountsParams,
  DifferingPairFact,
  DifferingPairValue,
  LevelReference,
  LevelsParams,
} from './pairing/records.ts'
export { checkPairing } from './pairing/rules.ts'
export type { NearbyParams, PairFinding, PairingDecision } from './pairing/rules.ts'
export type { SelectionFinding, SelectionParams, UnreadPairParams } from './pairing/selection.ts'
export type { Activity, ActivityFilter, ActivityNeedParams, ActivityReference } from './activities/facts.ts'
export type { Grade } from './activities/grade.ts'
export { keyStageOf, listActivities } from './activities/lookups.ts'
export type { ActivityList, KeyStageAnswer } from './activities/lookups.ts'
export { checkActivity } from './activities/rules.ts'
export type { ActivityEligibility, ActivityFinding, ActivityParams, ServedNeedsParams } from './activities/rules.ts'
export type { Expense, ExpenseNeedParams } from './expenses/facts.ts'
export type { ExpenseReference } from './expenses/reference.ts'
export { checkExpense } from './expenses/check.ts'
export type { Eligibility, ExpenseFigures, SettledEligibility, UndeterminedEligibility } from './expenses/check.ts'
export type { CeilingParams, DayParams, ExpenseActivityParams, ExpenseFinding } from './expenses/rules.ts'
export type { ItemParams, PlanParams } from './expenses/rules.ts'
export type { Counting } from './fund/account.ts'
export type { Fund, LedgerEntry, LedgerExpense, Liquidation, Receipt, Refund } from './fund/facts.ts'
export { fundBalance, maxAllowable } from './fund/questions.ts'
export type { SpendingLimit } from './fund/questions.ts'
export type { FundFinding, MisspentParams, ReceivedParams, SpentParams } from './fund/rules.ts'
export type {
  AmountRange,
  DuplicateVoucher,
  FundFigures,
  FundStatement,
  FundTotals,
  LedgerRow,
  LiquidationRate,
} from './fund/statement.ts'
export type {
  PrintedAmount,
  PrintedInWords,
  PrintedLine,
  PrintedMoney,
  PrintedRate,
  PrintedStatement,
  PrintedVoucher,
} from './fund/printed/facts.ts'
export type { StatementNeed, StatementNeedParams } from './fund/printed/questions.ts'
export type { StatementFigure, StatementMisspelling, StatementRate, StatementReport } from './fund/printed/answer.ts'
export { checkStatement } from './fund/printed/report.ts'
export type { StatementOptions } from './fund/printed/report.ts'
export type { StatementCheck, StatementFigureParams, StatementSlip, StatementSlipFound } from './fund/printed/says.ts'
export type { MisspeltWord } from './fund/printed/words.ts'
export type { AgreementNeedParams, DutiesRecord, DutyNeedParams } from './duties/facts.ts'
export { checkDuties } from './duties/rules.ts'
export type { DutiesAnswer, DutyFinding, DutyParams, DutyStatus } from './duties/rules.ts'
export type { SequenceParams } from './duties/sequence.ts'
export type { IncentiveFacts, PartnershipIncentives, SchoolRole, Staff, StaffNeedParams } from './incentives/facts.ts'
export { checkIncentives } from './incentives/rules.ts'
export type {
  CreditParams,
  IncentiveDecision,
  IncentiveFinding,
  IncentiveParams,
  IncentivesParts,
  IncentivesReport,
  RoleParams,
} from './incentives/rules.ts'
export * from './sbm/index.ts'
export type { Sbm2024Assessment, Sbm2024Mark, Sbm2024NotApplicable, Sbm2024Word } from './sbm2024/facts.ts'
export type { Sbm2024NoteParams } from './sbm2024/says.ts'
export { summarizeSbm2024 } from './sbm2024/summary.ts'
export type {
  Sbm2024Counts,
  Sbm2024DimensionCounts,
  Sbm2024Dispute,
  Sbm2024Exception,
  Sbm2024Note,
  Sbm2024Summary,
} from './sbm2024/summary.ts'
export { suggestExpenseItems } from './suggestions/suggestions.ts'
export type { ItemSuggestion, ItemSuggestions } from './suggestions/suggestions.ts'

// One partnership, many of them, and who may go with whom.
export type { AgreementFinding, ContradictionId, ContradictionParams } from './fund/agreement.ts'
export type { PartnershipRecord } from './partnership/facts.ts'
export type { PartName } from './partnership/parts.ts'
export { evaluatePartnership } from './partnership/report.ts'
export type { PartnershipParts, PartnershipReport } from './partnership/report.ts'
export type { OnRecordParams, RecordDecision, RecordFinding } from './partnership/rules.ts'
export type { PolicyOptions } from './policy/facts.ts'
export type { StreamOptions, StreamProgress, StreamSignal } from './programme/facts.ts'
export type { DimensionTotals, FieldTotals, KeyStageTotals } from './programme/fields.ts'
export { openProgramme } from './programme/open.ts'
export type { MergedState, OpenProgramme, ProgrammeState } from './programme/open.ts'
export { evaluateProgramme } from './programme/programme.ts'
export type { ProgrammeReport, ProgrammeReportParts } from './programme/programme.ts'
export type { RepeatedPair } from './programme/rows.ts'
export type { AppropriationParams, LeaderFundParams, RecordsParams, SilentLedgerParams } from './programme/rules.ts'
export type { ProgrammeFinding } from './programme/rules.ts'
export { streamProgramme } from './programme/stream.ts'
export type { ProgrammeItem, StreamedPartnership, StreamedSummary } from './programme/stream.ts'
export type {
  OutcomeCounts,
  OutcomesByPart,
  ProgrammeParts,
  ProgrammeSummary,
  SetDecision,
} from './programme/summary.ts'
export type { ProgrammeTotals } from './programme/sums.ts'
export type { PlaceTotals, TotalsOfProgramme } from './programme/totals.ts'
export type {
  DivisionPlan,
  PlannedPair,
  PlannedSchool,
  PlanTotals,
  UndeterminedSchool,
  UnservedLeader,
} from './proximity/division-plan.ts'
export type { PlanOptions, RankingOptions, Selection } from './proximity/facts.ts'
export type { Nearness, Proposal } from './proximity/nearness.ts'
export { planPairings } from './proximity/plan-pairings.ts'
export type { PairingPlan, PlanParts, UnreadableSchool } from './proximity/plan-pairings.ts'
export { rankPartners } from './proximity/rank-partners.ts'
export type { PartnerRanking, PassedOver, RankedPartner, RankingParts } from './proximity/rank-partners.ts'

// From an answer to what to do.
export * from './act/index.ts'

// What people do with an answer.
export { rows } from './answers/rows.ts'
export type { AnswerRow } from './answers/rows.ts'
export { findingOf, walk } from './answers/walk.ts'
export type { AnyAnswer, FindingsIn, FoundIn, ToldFinding, Walked } from './answers/walk.ts'

// Answers in words.
export * from './explain/index.ts'
export type { Sentence } from './decision/sentence.ts'
export type {
  Ground,
  NearnessFigures,
  PassedOverFigures,
  ProximityFigures,
  UnlocatedSchool,
  UnservedFigures,
  WhyPassedOver,
  WhyUnserved,
} from './proximity/words.ts'
