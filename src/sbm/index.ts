// SBM: scores, ratings from figures, forms, the incentive.
export { checkForm } from './form.ts'
export type { SbmFormContradiction, SbmFormFigure, SbmFormReport } from './form-answer.ts'
export type { SbmFormCause } from './causes.ts'
export type { SbmFirstWrong } from './first-wrong.ts'
export type {
  SbmPrintedChange,
  SbmPrintedDropout,
  SbmPrintedMeasure,
  SbmPrintedPerformance,
} from './performance/printed.ts'
export type { SbmFormContradictionParams, SbmFormFigureParams } from './form-words.ts'
export type {
  SbmAssessment,
  SbmGivenRating,
  SbmIndicatorRatings,
  SbmPartnership,
  SbmPerformance,
  SbmPerformanceRating,
  SbmPrincipleMean,
  SbmTwoWays,
  SbmYearlyMean,
} from './facts.ts'
export type { SbmForm, SbmPrinted } from './printed.ts'
export type { SbmPrintedFigure } from './printed-figure.ts'
export type {
  FigureNeedParams,
  IndicatorNeedParams,
  LimitNeedParams,
  PerformanceNeedParams,
  PerformanceRated,
  RatingNeed,
  SbmWay,
} from './questions.ts'
export type {
  SbmByYear,
  SbmChange,
  SbmMove,
  SbmStay,
  SbmChangesByYear,
  SbmMeasureFigures,
  SbmPerformanceFigures,
  SbmSheetFigure,
} from './performance/figures.ts'
export type { SbmMeasureRating, SbmMeasureYear, SbmWayRating } from './performance/measure-answer.ts'
export { ratePerformance } from './performance/rate.ts'
export type {
  SbmPerformanceAnswer,
  SbmPerformanceFiguresRated,
  SettledSbmPerformance,
  UndeterminedSbmPerformance,
} from './performance/rate.ts'
export { applySbmIncentive } from './incentive.ts'
export type { SbmIncentive, SbmIncentiveFigures, SettledSbmIncentive, UndeterminedSbmIncentive } from './incentive.ts'
export { scoreSbm } from './score.ts'
export type { SbmExactFigures, SbmFigures, SbmScore, SettledSbmScore, UndeterminedSbmScore } from './score.ts'
export type { SbmLevelId } from './bands.ts'
export type { SbmExactRange, SbmNumber } from './numbers.ts'
export type { SbmRange } from './sheet.ts'
export type { EvaluationOptions, FrameworkOptions } from './framework.ts'
