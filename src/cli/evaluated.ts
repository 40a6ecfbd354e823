// Partnerships of files, evaluated one by one as one programme.
import { type Detail, openProgramme, type OpenProgramme } from '../index.ts'
import { type Arguments, count } from './arguments.ts'
import { codes, halt } from './codes.ts'
import { sizeOf } from './files.ts'
import type { Answered } from './formats.ts'
import { asOfIn, filesIn, goesByIn, type Records, recordsIn } from './given.ts'
import type { World } from './io.ts'
import { progressOn } from './progress.ts'
import { answerOn, type Sourced } from './unread.ts'

/** Partnerships as they are evaluated. */
export interface Evaluated {
  readonly programme: OpenProgramme
  /** Each record with its index and its answer. */
  readonly answers: AsyncGenerator<{ readonly sourced: Sourced; readonly index: number; readonly answer: Answered }>
  /** How far the records could be read. */
  readonly records: Pick<Records, 'isWhole' | 'code'>
}

/** Begins to evaluate the partnerships of files. Answers in brief are for who writes them as they come; who looks for more in them asks for all. */
export const evaluated = async (given: Arguments, world: World, detail: Detail = 'full'): Promise<Evaluated> => {
  const { values } = given
  const options = await goesByIn(values)
  const programme = openProgramme(asOfIn(values), { ...options, detail: detail as 'full' })
  if (programme.outcome !== 'open')
    return halt(codes.wrongUse, programme.issues.map(({ message }) => message).join('\n'))
  const progress = progressOn(world.errors, await sizeOf(filesIn(given)))
  let index = count(values, 'from')
  const records = await recordsIn(given, world, progress.bytes)
  const answers = async function* (): Evaluated['answers'] {
    for await (const sourced of records.each) {
      yield { sourced, index, answer: answerOn(sourced, programme.add(sourced.record as never, index)) }
      index += 1
      progress.record()
    }
    progress.end()
  }
  return { programme, answers: answers(), records }
}
