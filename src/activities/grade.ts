import { valueFrom } from '../reading/choices.ts'
import type { Schema } from '../reading/read.ts'

/**
 * A grade: `kinder`, or the number of the grade.
 *
 * @clause do44/activities/mother-tongue-education
 * @clause do44/activities/tle
 * @clause do44/activities/tle-tvl-shs-career-guidance
 * @clause do44/activities/tvl-shs-career-industry
 * @group Input
 */
export type Grade = 'kinder' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

const near = (received: unknown): string | undefined => {
  const [, word, number] =
    typeof received === 'string' && received.length <= 20
      ? (/^\s*(?:(k(?:inder(?:garten)?)?)|(?:grade\s*)?(1[0-2]|[1-9]))\s*$/i.exec(received) ?? [])
      : []
  return word ? 'kinder' : number
}

/** A grade. */
export const gradeSchema: Schema<Grade> = valueFrom(['kinder', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], {
  is: '"kinder", or a whole number from 1 to 12',
  near,
})
