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
} from './decision/decision.ts'
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
export type { RuleEntry } from './decision/rule.ts'
export { explain } from './evaluation/explain.ts'
export type { Answer, ExplainOptions } from './evaluation/explain.ts'
export type { ExplainedOutcome, FindingMessages, Messages, Names, NearSchools, NeedMessages, Phrases, Word } from './evaluation/messages.ts'
export { planPairings } from './evaluation/plan-pairings.ts'
export type { PairingPlan, UnreadableSchool } from './evaluation/plan-pairings.ts'
export type { DivisionPlan, PlannedPair, PlannedSchool, PlanTotals, UndeterminedSchool, UnservedLeader } from './evaluation/division-plan.ts'
export type { Ground, Nearness, Proposal } from './evaluation/nearness.ts'
export { rankPartners } from './evaluation/rank-partners.ts'
export type { PartnerRanking, PassedOver, RankedPartner } from './evaluation/rank-partners.ts'
export { evaluatePartnership } from './evaluation/partnership.ts'
export type { PartnershipReport, ReportedExpense } from './evaluation/partnership.ts'
export { evaluateProgramme } from './evaluation/programme.ts'
export type { OutcomeCounts, ProgrammeReport, ProgrammeSummary, RepeatedPair } from './evaluation/programme.ts'
export type { DifferingFact, DifferingValue } from './evaluation/school-facts.ts'
export { streamProgramme } from './evaluation/stream.ts'
export type { ProgrammeItem, StreamedPartnership, StreamedSummary } from './evaluation/stream.ts'
export type { DimensionTotals, FieldTotals, KeyStageTotals, PlaceTotals, ProgrammeTotals, TotalsOfProgramme } from './evaluation/totals.ts'
export type { Activity } from './input/activity.ts'
export type { Day } from './input/days.ts'
export type { DutiesRecord } from './input/duties.ts'
export type { Expense } from './input/expense.ts'
export type { Grade } from './input/grade.ts'
export type { IncentiveFacts, Staff } from './input/incentives.ts'
export type { Fund, LedgerEntry, LedgerExpense, Liquidation, Receipt, Refund } from './input/ledger.ts'
export type { Money } from './input/money.ts'
export type { Pairing } from './input/pairing.ts'
export type { Coordinates, CoordinatesProblem } from './input/place.ts'
export type { PartnershipRecord } from './input/record.ts'
export type { SbmAssessment, SbmForm, SbmIndicatorRatings, SbmPartnership, SbmPerformance, SbmPrinted, SbmPrintedFigure } from './input/sbm.ts'
export type { Offering, PbbRating, School } from './input/school.ts'
export type { PlanOptions, RankingOptions, Selection } from './input/selection.ts'
export { schemas } from './input/schemas.ts'
export type { SchemaFailure, SchemaSuccess, StandardSchema } from './input/schemas.ts'
export type { StreamOptions, StreamProgress, StreamSignal } from './input/stream.ts'
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
export type { SbmBands, SbmFormLevel, SbmFormPrinciple, SbmFormWeights, SbmFramework, SbmPrincipleId } from './order/sbm-forms.ts'
export { leadershipIndicators, sbmLevels, sbmPrinciples, sbmRatings, sbmWeights } from './order/sbm.ts'
export type { SbmIndicator, SbmLevel, SbmPrinciple, SbmRating } from './order/sbm.ts'
export { issuances, sources } from './order/sources.ts'
export type { Evidence, Issuance, IssuanceId, Source, SourceId } from './order/sources.ts'
export { checkActivity, keyStageOf, listActivities } from './rules/activities.ts'
export type { ActivityFilter, ActivityList, Eligibility, KeyStageAnswer } from './rules/activities.ts'
export { classifySchool } from './rules/classification.ts'
export type { Classification } from './rules/classification.ts'
export { checkDuties } from './rules/duties.ts'
export type { DutiesAnswer, DutyStatus } from './rules/duties.ts'
export { checkExpense } from './rules/expenses.ts'
export { fundBalance, maxAllowable } from './rules/fund.ts'
export type { SpendingLimit } from './rules/fund.ts'
export { checkIncentives } from './rules/incentives.ts'
export type { IncentiveDecision, IncentivesReport, StaffIncentives } from './rules/incentives.ts'
export { checkPairing } from './rules/pairing.ts'
export type { PairingDecision } from './rules/pairing.ts'
export { checkPairings } from './rules/pairings.ts'
export type { PairingsReport } from './rules/pairings.ts'
export { rulebook } from './rules/rulebook.ts'
export { applySbmIncentive, scoreSbm } from './rules/sbm.ts'
export type {
  SbmFigures,
  SbmIncentive,
  SbmIncentiveFigures,
  SbmScore,
  SettledSbmIncentive,
  SettledSbmScore,
  UndeterminedSbmIncentive,
  UndeterminedSbmScore,
} from './rules/sbm.ts'
export { checkForm } from './rules/sbm-form.ts'
export type { SbmFormFigure, SbmFormReport } from './rules/sbm-form.ts'
export type { SbmLevelId, SbmRange } from './rules/sbm-sheet.ts'
export type { AmountRange, Counting, DuplicateVoucher, FundFigures, FundStatement, FundTotals, LedgerRow, LiquidationRate } from './rules/statement.ts'
export { suggestExpenseItems } from './suggestions/suggestions.ts'
export type { ItemSuggestion, ItemSuggestions } from './suggestions/suggestions.ts'
export { version } from './version.ts'
