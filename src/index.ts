/**
 * DepEd Order No. 44, s. 2016 (school-to-school partnerships) as pure, typed functions.
 *
 * @module
 */
export type {
  Basis,
  Decided,
  Decision,
  Finding,
  FindingOf,
  InvalidInput,
  Issue,
  IssueCode,
  Need,
  NeedOf,
  Path,
  Result,
  Undetermined,
} from './decision/answer.ts'
export type {
  ActivityParams,
  AppropriationParams,
  CeilingParams,
  CreditParams,
  DayParams,
  DutyParams,
  ExpenseActivityParams,
  IncentiveParams,
  ItemParams,
  LevelParams,
  LevelReference,
  LevelsParams,
  NearbyParams,
  PairParams,
  PairReference,
  ReceivedParams,
  ResultOf,
  RuleId,
  RuleParams,
  SelectionParams,
  SpentParams,
} from './decision/rule-params.ts'
export type {
  ActivityNeedParams,
  DistanceNeedParams,
  DutyNeedParams,
  IndicatorNeedParams,
  LevelNeedParams,
  NeedId,
  NeedParams,
  NoParams,
  PerformanceNeedParams,
  StaffNeedParams,
  UnreadPairParams,
  YearNeedParams,
} from './decision/need-params.ts'
export type { RuleEntry } from './decision/old-rule.ts'
export { explain } from './explain/explain.ts'
export type { Answer, ExplainOptions } from './explain/explain.ts'
export type {
  ExplainedOutcome,
  FindingMessages,
  Messages,
  Names,
  NearSchools,
  NeedMessages,
  Phrases,
  Word,
} from './explain/messages.ts'
export { planPairings } from './proximity/plan-pairings.ts'
export type { PairingPlan, UnreadableSchool } from './proximity/plan-pairings.ts'
export type {
  DivisionPlan,
  PlannedPair,
  PlannedSchool,
  PlanTotals,
  UndeterminedSchool,
  UnservedLeader,
} from './proximity/division-plan.ts'
export type { Ground, Nearness, Proposal } from './proximity/nearness.ts'
export { rankPartners } from './proximity/rank-partners.ts'
export type { PartnerRanking, PassedOver, RankedPartner } from './proximity/rank-partners.ts'
export { evaluatePartnership } from './partnership/report.ts'
export type { PartnershipReport, ReportedExpense } from './partnership/report.ts'
export { evaluateProgramme } from './programme/programme.ts'
export type { OutcomeCounts, ProgrammeReport, ProgrammeSummary, RepeatedPair } from './programme/programme.ts'
export type { DifferingFact, DifferingValue } from './programme/school-facts.ts'
export { streamProgramme } from './programme/stream.ts'
export type { ProgrammeItem, StreamedPartnership, StreamedSummary } from './programme/stream.ts'
export type {
  DimensionTotals,
  FieldTotals,
  KeyStageTotals,
  PlaceTotals,
  ProgrammeTotals,
  TotalsOfProgramme,
} from './programme/totals.ts'
export type { Activity } from './activities/facts.ts'
export type { Day } from './reading/days.ts'
export type { DutiesRecord } from './duties/facts.ts'
export type { Expense } from './expenses/facts.ts'
export type { Grade } from './activities/grade.ts'
export type { IncentiveFacts, Staff } from './incentives/facts.ts'
export type { Fund, LedgerEntry, LedgerExpense, Liquidation, Receipt, Refund } from './fund/facts.ts'
export type { Money } from './reading/money.ts'
export type { Pairing } from './pairing/facts.ts'
export type { Coordinates, CoordinatesProblem } from './classification/coordinates.ts'
export type { PartnershipRecord } from './partnership/facts.ts'
export type { SbmAssessment, SbmIndicatorRatings, SbmPartnership, SbmPerformance } from './sbm/facts.ts'
export type { SbmForm, SbmPrinted, SbmPrintedFigure } from './sbm/printed.ts'
export type { Offering, PbbRating, School } from './classification/facts.ts'
export type { PlanOptions, RankingOptions, Selection } from './proximity/facts.ts'
export { schemas } from './catalogue/schemas.ts'
export type { SchemaFailure, SchemaSuccess, StandardSchema } from './catalogue/schemas.ts'
export type { StreamOptions, StreamProgress, StreamSignal } from './programme/facts.ts'
export { activities } from './order/activities.ts'
export type { Dimension, KeyStage, ListedActivity, ListedActivityId } from './order/activities.ts'
export type { AtLeastOne } from './order/at-least-one.ts'
export { clauses } from './order/clauses.ts'
export type { Clause, ClauseId, ClauseReference, QuotedClause, RestatedClause } from './order/clauses.ts'
export { duties } from './order/duties.ts'
export type { Duty, DutyId } from './order/duties.ts'
export { allowedItems, nonEligibleItems } from './order/expense-items.ts'
export type { AllowedItem, ExpenseItem, NonEligibleItem } from './order/expense-items.ts'
export { incentives } from './order/incentives.ts'
export type { Incentive } from './order/incentives.ts'
export { FY2016 } from './order/policy.ts'
export type { Parameter, ParameterName, PbbLevel, Policy } from './order/policy.ts'
export { register } from './order/register.ts'
export type { RegisterEntry } from './order/register.ts'
export { SBM2012, sbmForms } from './order/sbm-forms.ts'
export type {
  SbmBands,
  SbmFormLevel,
  SbmFormPrinciple,
  SbmFormWeights,
  SbmFramework,
  SbmPrincipleId,
} from './order/sbm-forms.ts'
export { leadershipIndicators, sbmLevels, sbmPrinciples, sbmRatings, sbmWeights } from './order/sbm.ts'
export type { SbmIndicator, SbmLevel, SbmPrinciple, SbmRating } from './order/sbm.ts'
export { issuances, sources } from './order/sources.ts'
export type { Evidence, Issuance, IssuanceId, Source, SourceId } from './order/sources.ts'
export { checkActivity, keyStageOf, listActivities } from './activities/rules.ts'
export type { ActivityFilter, ActivityList, Eligibility, KeyStageAnswer } from './activities/rules.ts'
export { classifySchool } from './classification/rules.ts'
export type { Classification } from './classification/rules.ts'
export { checkDuties } from './duties/rules.ts'
export type { DutiesAnswer, DutyStatus } from './duties/rules.ts'
export { checkExpense } from './expenses/rules.ts'
export { fundBalance, maxAllowable } from './fund/questions.ts'
export type { SpendingLimit } from './fund/questions.ts'
export { checkIncentives } from './incentives/rules.ts'
export type { IncentiveDecision, IncentivesReport, StaffIncentives } from './incentives/rules.ts'
export { checkPairing } from './pairing/rules.ts'
export type { PairingDecision } from './pairing/rules.ts'
export { checkPairings } from './pairing/list.ts'
export type { PairingsReport } from './pairing/list.ts'
export { rulebook } from './catalogue/rulebook.ts'
export { applySbmIncentive, scoreSbm } from './sbm/score.ts'
export type {
  SbmFigures,
  SbmIncentive,
  SbmIncentiveFigures,
  SbmScore,
  SettledSbmIncentive,
  SettledSbmScore,
  UndeterminedSbmIncentive,
  UndeterminedSbmScore,
} from './sbm/score.ts'
export { checkForm } from './sbm/form.ts'
export type { SbmFormFigure, SbmFormReport } from './sbm/form.ts'
export type { SbmLevelId, SbmRange } from './sbm/sheet.ts'
export type {
  AmountRange,
  Counting,
  DuplicateVoucher,
  FundFigures,
  FundStatement,
  FundTotals,
  LedgerRow,
  LiquidationRate,
} from './fund/statement.ts'
export { suggestExpenseItems } from './suggestions/suggestions.ts'
export type { ItemSuggestion, ItemSuggestions } from './suggestions/suggestions.ts'
export { version } from './version.ts'
