// What a form says of a measure whose figures say that no rating was given.
import type { Path } from '../../decision/answer.ts'
import type { SbmAssessment } from '../facts.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import { type PerformanceRated, sheetNames } from '../questions.ts'
import { place, ratingIn, withRating } from './check-ratings.ts'
import type { SbmPerformanceFigures } from './figures.ts'
import { measures } from './rated.ts'

/** Where each measure that the figures of a form leave not rated has its rating. */
const places = (figures: SbmPerformanceFigures | undefined): readonly (readonly [PerformanceRated, Path])[] =>
  measures.flatMap((rated) =>
    figures?.[sheetNames[rated]] === 'not-rated' ? [[rated, place(rated).slice(1)] as const] : [],
  )

/** An assessment in which a measure that its figures call not rated is not rated, unless the assessment has a rating of it. */
export const withNotRated = (assessment: SbmAssessment, figures: SbmPerformanceFigures | undefined): SbmAssessment =>
  places(figures).reduce(
    (all, [rated, path]) =>
      (ratingIn(all, rated) ?? undefined) === undefined ? (withRating(all, path, 'not-rated') as SbmAssessment) : all,
    assessment,
  )

/** The numbers of a rating, in whatever way it is given. */
const numbersOf = (given: unknown): readonly (number | string)[] =>
  typeof given === 'number'
    ? [given]
    : typeof given === 'object' && given !== null
      ? Object.values(given).flatMap((each: unknown) =>
          typeof each === 'number' || (typeof each === 'string' && each !== 'not-rated') ? [each] : [],
        )
      : []

/** The first rating of a form that its own figures say was not given. */
export const ratedAllTheSame = (
  assessment: SbmAssessment,
  figures: SbmPerformanceFigures | undefined,
): SbmFormContradictionParams | undefined =>
  places(figures)
    .map(([rated]) => ({
      figures: [
        { figure: ['figures', sheetNames[rated]], printed: 'not-rated' },
        { figure: place(rated), printed: numbersOf(ratingIn(assessment, rated)).join(', ') },
      ],
    }))
    .find(({ figures: [, { printed } = { printed: '' }] }) => printed !== '')
