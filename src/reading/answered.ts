// From what was handed in to an answer: what could not be read is said, what could is judged, in the detail that was asked for.
import type { InvalidInput } from '../decision/answer.ts'
import { type Detail, inDetail, type InDetail } from '../decision/detail.ts'
import { invalid, type Reading } from './read.ts'

/** What a question was asked with, as far as every question is. */
interface Asking {
  readonly options: { readonly detail?: Detail | undefined }
}

/** Answers what was read. */
export const answered = <Kind extends string, Given extends Asking, Answer extends object, Asked extends Detail>(
  kind: Kind,
  input: Reading<Given>,
  judge: (given: Given) => Answer,
): InDetail<Answer | InvalidInput<Kind>, Asked> => {
  const answer = input.issues ? invalid(kind, input.issues) : judge(input.value)
  return inDetail<Answer | InvalidInput<Kind>, Asked>(answer, input.value?.options.detail as Asked | undefined)
}
