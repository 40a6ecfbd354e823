// An assessment made of a row of ratings: those of each principle, then the five of performance improvement. Of these `null` is left out, or
// stands as the one yearly rating.
import type { SbmAssessment } from '../../src/sbm/facts.ts'

export const assessmentOf = (
  ids: readonly string[],
  counts: readonly number[],
  ratings: readonly (number | null)[],
  missing?: readonly [null],
): SbmAssessment => {
  let start = 0
  const principles = Object.fromEntries(
    counts.map((count, index) => [ids[index], ratings.slice(start, (start += count))]),
  )
  const [access, dropout, completion, cohortSurvival, quality] = ratings.slice(start)
  const known = (shape: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(shape).flatMap(([key, value]) =>
        value !== null ? [[key, value]] : missing ? [[key, missing]] : [],
      ),
    )
  return {
    principles,
    performanceImprovement: known({ access, efficiency: known({ dropout, completion, cohortSurvival }), quality }),
  } as SbmAssessment
}
