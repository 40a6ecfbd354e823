// Measures of which a sheet says that no rating was given.
import { add, type Fraction, fraction, times, whole } from '../fractions.ts'
import type { RatingFramework } from '../framework.ts'
import { numberOf } from '../numbers.ts'
import { type PerformanceRated, questions, type RatingNeed } from '../questions.ts'
import { askNotRated } from '../ratings.ts'
import type { RatedMeasure } from './measure.ts'

type Ends = RatedMeasure['rating']

/** A measure that is not rated: a 0 where the framework counts it so, else of no rating by itself. */
export const unrated = (rated: PerformanceRated, { notRated }: RatingFramework): RatedMeasure => {
  const isZero = notRated === 'zero'
  const rating: Ends = { least: whole(0), most: whole(isZero ? 0 : 3) }
  const needs = (): readonly RatingNeed[] => [
    notRated === undefined
      ? askNotRated()
      : questions.figure.ask({ rated, year: undefined }, undefined, (path) => path),
  ]
  return {
    answer: {
      years: [],
      notRated: true,
      ratings: isZero ? [0] : [],
      rating: { least: numberOf(rating.least, 4), most: numberOf(rating.most, 4) },
    },
    rating,
    given: 'not-rated',
    clauses: [],
    needs: isZero ? [] : needs(),
  }
}

const meanOf = (measures: readonly RatedMeasure[], end: keyof Ends, count: number): Fraction =>
  times(add(...measures.map(({ rating }) => rating[end])), fraction(1n, BigInt(count)))

/** The mean of the measures of efficiency, with what is asked: what is not rated is left out or counts as 0; both stay possible where that is not said. */
export const efficiencyBy = (
  measures: readonly RatedMeasure[],
  { notRated }: RatingFramework,
): { readonly ends: Ends; readonly needs: readonly RatingNeed[] } => {
  const rated = measures.filter(({ given }) => given !== 'not-rated')
  // Of nothing there is no mean, so that it stays open.
  const counted = notRated === 'zero' || rated.length === 0 ? measures : rated
  const isOpen = counted.length < measures.length && notRated === undefined
  const ends = {
    least: meanOf(counted, 'least', isOpen ? measures.length : counted.length),
    most: meanOf(counted, 'most', counted.length),
  }
  const needs = counted.flatMap((each) => each.needs)
  return { ends, needs: isOpen && ends.most.over > 0n ? [...needs, askNotRated()] : needs }
}
