// Partnerships of files, evaluated one by one as one programme.
import { type Detail, openProgramme, type OpenProgramme } from '../index.ts'
import { type Arguments, count } from './arguments.ts'
import { codes, halt } from './codes.ts'
import { sizeOf } from './files.ts'
import type { Answered } from './formats.ts'
import { asOfIn, filesIn, goesByIn, messagesIn, recordsIn } from './given.ts'
import type { World } from './io.ts'
import { progressOn } from './progress.ts'
import { answerOn, type Sourced, tellIssues } from './unread.ts'

/** Partnerships as they are evaluated. */
export interface Evaluated {
  readonly programme: OpenProgramme
  /** Each record with its index and its answer. */
  readonly answers: AsyncGenerator<{ readonly sourced: Sourced; readonly index: number; readonly answer: Answered }>
  /** How many lines were refused so far that are no records, but parts of one. */
  readonly refusedLines: () => number
}

/**
 * Begins to evaluate the partnerships of files. A line that is refused is told among the errors. Answers in brief are for who writes them as they
 * come; who looks for more in them asks for all.
 */
export const evaluated = async (
  given: Arguments,
  { input, errors }: World,
  detail: Detail = 'full',
): Promise<Evaluated> => {
  const { values } = given
  const options = await goesByIn(values)
  const programme = openProgramme(asOfIn(values), { ...options, detail: detail as 'full' })
  if (programme.outcome !== 'open')
    return halt(codes.wrongUse, programme.issues.map(({ message }) => message).join('\n'))
  const progress = progressOn(errors, await sizeOf(filesIn(given)))
  const messages = messagesIn(values)
  const records = recordsIn(given, input, progress.bytes)
  let [index, refusedLines] = [count(values, 'from'), 0]
  const answers = async function* (): Evaluated['answers'] {
    for await (const sourced of records) {
      if (sourced.isLine) {
        refusedLines += 1
        tellIssues(sourced, [], errors, messages)
        continue
      }
      yield { sourced, index, answer: answerOn(sourced, programme.add(sourced.record as never, index)) }
      index += 1
      progress.record()
    }
    progress.end()
  }
  return { programme, answers: answers(), refusedLines: () => refusedLines }
}
