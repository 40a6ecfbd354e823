/**
 * What the Order says: data only, without behaviour and without a dependency.
 *
 * @module
 */
export { activities } from './activities.ts'
export type { Dimension, KeyStage, ListedActivity, ListedActivityId } from './activities.ts'
export type { AtLeastOne } from './at-least-one.ts'
export type { Clause, ClauseReference, QuotedClause, RestatedClause } from './clause.ts'
export { clauses } from './clauses.ts'
export type { ClauseId } from './clauses.ts'
export { duties } from './duties.ts'
export type { Duty, DutyId } from './duties.ts'
export { allowedItems, nonEligibleItems } from './expense-items.ts'
export type { AllowedItem, ExpenseItem, NonEligibleItem } from './expense-items.ts'
export { incentives } from './incentives.ts'
export type { Incentive } from './incentives.ts'
export { FY2016 } from './policy.ts'
export type { FigureByAuthority, FigureByClause, Parameter, ParameterName, PbbLevel, Policy } from './policy.ts'
export { register } from './register.ts'
export type { RegisterEntry } from './register/entry.ts'
export { SBM2012 } from './sbm-forms.ts'
export type {
  SbmBands,
  SbmFormLevel,
  SbmFormPrinciple,
  SbmFormWeights,
  SbmFramework,
  SbmPrincipleId,
} from './sbm-forms.ts'
export { sbmForms } from './sbm-local-forms.ts'
export { sbmThresholds } from './sbm-performance.ts'
export type { SbmMeasure, SbmPerformanceRules, SbmScale, SbmScaleStep } from './sbm-performance.ts'
export { leadershipIndicators, sbmLevels, sbmPrinciples, sbmRatings, sbmWeights } from './sbm.ts'
export type { SbmIndicator, SbmLevel, SbmPrinciple, SbmRating } from './sbm.ts'
export { sbm2024Degrees, sbm2024Dimensions, sbm2024Indicators } from './sbm2024.ts'
export type {
  Sbm2024Degree,
  Sbm2024DegreeId,
  Sbm2024Dimension,
  Sbm2024DimensionId,
  Sbm2024Indicator,
  Sbm2024IndicatorId,
} from './sbm2024.ts'
export { issuances, sources } from './sources.ts'
export type { Evidence, Issuance, IssuanceId, Source, SourceId } from './sources.ts'
