// What is asked about an SBM form.
import { asking, type NeedsIn } from '../decision/question.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import { fromOne } from '../decision/wording.ts'
import { leadershipIndicators } from '../order/index.ts'
import type { SbmFormPrinciple, SbmPrincipleId } from '../order/sbm-forms.ts'

/** An indicator of a principle, as a question sees it. */
export interface IndicatorFacts extends Pick<SbmFormPrinciple, 'id' | 'label' | 'indicatorCount'> {
  /** Its index among the ratings of the principle, from 0. */
  readonly index: number
}

/**
 * What is rated under performance improvement, as the assessment calls it.
 *
 * @group Answers
 */
export type PerformanceRated = 'access' | 'dropout' | 'completion' | 'cohortSurvival' | 'quality'

/** A part of performance improvement, as a question sees it. */
export interface PerformanceFacts {
  /** What is rated. */
  readonly rated: PerformanceRated
  /** The lowest rating that it may have. */
  readonly least: 0 | 1
  /** Where it is one of several. */
  readonly one?: SbmYearPlace | SbmWay
}

/**
 * Which of several yearly ratings one is.
 *
 * @group Answers
 */
export interface SbmYearPlace {
  /** Its index among them, from 0. */
  readonly index: number
  /** How many there are. */
  readonly count: number
}

/**
 * A way to rate a figure: by the figure itself, or by its change.
 *
 * @group Answers
 */
export type SbmWay = 'byLevel' | 'byChange'

/**
 * The figures of a question about the rating of an indicator.
 *
 * @group Answers
 */
export interface IndicatorNeedParams {
  /** The name of the principle, as the framework has it. */
  readonly principle: string
  /** The number that the framework prints for the indicator; absent where it was not seen. */
  readonly indicator?: string
  /** Its index among the ratings of the principle, from 0. */
  readonly index: number
  /** How many indicators the principle has. */
  readonly count: number
}

/**
 * The figures of a question about a rating of performance improvement.
 *
 * @group Answers
 */
export interface PerformanceNeedParams {
  /** What is rated, as the assessment calls it: access, quality, or one of the three ratings of efficiency. */
  readonly rated: PerformanceRated
  /** The rating that is the lowest possible, 0 to 3. */
  readonly least: number
  /** Its index among yearly ratings, from 0; absent where there is one rating only. */
  readonly index?: number
  /** How many yearly ratings there are; absent where there is one rating only. */
  readonly count?: number
  /** In which way it is rated; absent where there is one way only. */
  readonly way?: SbmWay
}

/** What a sheet calls what is rated. */
export const sheetNames = {
  access: 'enrolment',
  dropout: 'dropout',
  completion: 'completion',
  cohortSurvival: 'cohortSurvival',
  quality: 'nat',
} as const satisfies Readonly<Record<PerformanceRated, string>>

/** A figure of a sheet, as a question sees it. */
export interface FigureFacts {
  /** What is rated by it. */
  readonly rated: PerformanceRated
  /** The year; all where there is none. */
  readonly year: string | undefined
}

/**
 * The figures of a question about a figure of a sheet.
 *
 * @group Answers
 */
export interface FigureNeedParams {
  /** What is rated by it. */
  readonly rated: PerformanceRated
  /** The year, as the sheet has it; absent where all years are missing. */
  readonly year?: string
}

/** A scale of a framework, as a question sees it. */
export interface LimitFacts {
  /** What is rated. */
  readonly rated: PerformanceRated
  /** In which way. */
  readonly way: SbmWay
  /** The lowest limit, where there is one. */
  readonly limit: string | undefined
  /** The year that is compared with one that had none. */
  readonly year: string | undefined
}

/**
 * The figures of a question about what a framework does not say.
 *
 * @group Answers
 */
export interface LimitNeedParams {
  /** What is rated. */
  readonly rated: PerformanceRated
  /** In which way. */
  readonly way: SbmWay
  /** The lowest limit, a decimal; absent where no limit is known, or the limits are not the question. */
  readonly limit?: string
  /** Given where the limits are not the question: the year that is compared with one that had none, so that it has no change in percent. */
  readonly year?: string
}

/** The principle that the first incentive is about. */
export const leadership = 'leadership-governance' satisfies SbmPrincipleId

/** What the framework prints for an indicator, where it was seen: those of Leadership and Governance, while there are as many. */
const printedFor = ({ id, index, indicatorCount }: IndicatorFacts): string | undefined =>
  id === leadership && indicatorCount === leadershipIndicators.length ? leadershipIndicators[index]!.id : undefined

const partLabels: Readonly<Record<PerformanceRated, string>> = {
  access: 'Access',
  dropout: 'Efficiency by dropout',
  completion: 'Efficiency by completion',
  cohortSurvival: 'Efficiency by cohort survival',
  quality: 'Quality',
}

const measureLabels: Readonly<Record<PerformanceRated, string>> = {
  access: 'enrolment',
  dropout: 'dropout',
  completion: 'completion',
  cohortSurvival: 'cohort survival',
  quality: 'NAT',
}

/** How questions word their figures. */
export const formats = {
  measure: (rated: PerformanceRated): string => measureLabels[rated],
  indicator: (id: string): string => `${id} (${leadershipIndicators.find((each) => each.id === id)?.label ?? id})`,
  fromOne,
  part: (rated: PerformanceRated): string => partLabels[rated],
  way: (way: SbmWay): string => (way === 'byLevel' ? 'by its level' : 'by its change'),
} as const

/** The questions for ratings. They go by no policy. */
export const questions = {
  indicator: asking<IndicatorFacts, unknown, typeof formats>(formats)({
    asks: 'indicator-rating',
    kind: 'fact',
    path: ({ id, index }) => ['principles', id, index],
    figures: (facts): AsFarAsKnown<IndicatorNeedParams> => ({
      principle: facts.label,
      indicator: printedFor(facts),
      index: facts.index,
      count: facts.indicatorCount,
    }),
    says: [
      'What is the rating for {indicator:indicator} under {principle}, 0 to 3?',
      'What is rating {index:fromOne} of {count} under {principle}, 0 to 3?',
    ],
  }),
  performance: asking<PerformanceFacts, unknown, typeof formats>(formats)({
    asks: 'performance-rating',
    kind: 'fact',
    path: ({ rated, one }) => [
      'performanceImprovement',
      ...(rated === 'access' || rated === 'quality' ? [rated] : ['efficiency', rated]),
      ...(one === undefined ? [] : [typeof one === 'string' ? one : one.index]),
    ],
    figures: ({ rated, least, one }): AsFarAsKnown<PerformanceNeedParams> => ({
      rated,
      least,
      index: typeof one === 'object' ? one.index : undefined,
      count: typeof one === 'object' ? one.count : undefined,
      way: typeof one === 'string' ? one : undefined,
    }),
    says: [
      'What is the rating for {rated:part} {way:way}, {least} to 3?',
      'What is rating {index:fromOne} of {count} for {rated:part}, {least} to 3?',
      'What is the rating for {rated:part}, {least} to 3?',
    ],
  }),
  figure: asking<FigureFacts, unknown, typeof formats>(formats)({
    asks: 'performance-figure',
    kind: 'fact',
    path: ({ rated, year }) => [sheetNames[rated], ...(year === undefined ? [] : [year])],
    figures: ({ rated, year }): AsFarAsKnown<FigureNeedParams> => ({ rated, year }),
    says: [
      'What does the sheet have for {rated:measure} in {year}?',
      'What does the sheet have for {rated:measure}, year by year?',
    ],
  }),
  limits: asking<LimitFacts, unknown, typeof formats>(formats)({
    asks: 'rating-limits',
    kind: 'fact',
    path: ({ rated, way }) => ['options', 'framework', 'performance', rated, way, 'steps'],
    figures: ({ rated, way, limit, year }): AsFarAsKnown<LimitNeedParams> => ({ rated, way, limit, year }),
    says: [
      'How does the form rate {rated:part} in {year}, when the year that it is compared with had none?',
      'Which rating does the form give {rated:part} {way:way} where the limit of {limit} is not reached?',
      'By which limits does the form rate {rated:part} {way:way}?',
    ],
  }),
  notRated: asking<unknown, unknown, typeof formats>(formats)({
    asks: 'not-rated-counts',
    kind: 'fact',
    path: ['options', 'framework', 'notRated'],
    says: 'Is what is not rated left out of its mean on this form, or does it count as 0?',
  }),
} as const

/**
 * A rating that is missing, by the question that asks for it.
 *
 * @group Answers
 */
export type RatingNeed = NeedsIn<(typeof questions)[keyof typeof questions]>

/** All that this subject asks. It has no rules. */
export const sbm = { rules: [], questions, formats } as const
