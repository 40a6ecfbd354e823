// explain: the answer on each partnership, or an answer that was kept, in words.
import { english, evaluatePartnership, explain } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codeOf, codes, worse } from './codes.ts'
import { fieldsIn, nameOf, reasons } from './formats.ts'
import { asOfIn, goesByIn, messagesIn, recordsIn } from './given.ts'
import { inPieces, type World } from './io.ts'
import { commands } from './table.ts'
import { answerOn, placeOf } from './unread.ts'

/**
 * The answers that were kept, by themselves or as check and merge write them; of a partnership there are none. They are told apart by what only
 * they have.
 */
const keptIn = (value: unknown): readonly unknown[] => {
  const { kind, outcome, report, partnerships, summary } = fieldsIn(value)
  if (Array.isArray(partnerships) || summary !== undefined)
    return [...(Array.isArray(partnerships) ? partnerships.flatMap(keptIn) : []), summary]
  if (report !== undefined) return [report]
  return kind !== undefined && outcome !== undefined ? [value] : []
}

/** Whether an answer comes to something that answers come to; what another does would say nothing. */
const isKnown = (answer: unknown): boolean =>
  Object.hasOwn(english.labels.outcomes, fieldsIn(answer)['outcome'] as string)

/** Explains the partnerships, or the answers, of files. */
export const explainFiles = async (given: Arguments, world: World): Promise<Code> => {
  const { values } = given
  const messages = messagesIn(values)
  const format = choice(values, 'format', commands.explain.forms) === 'md' ? 'markdown' : 'text'
  const detail = choice(values, 'detail', commands.explain.own.detail.words)
  const options = await goesByIn(values)
  const told = (answer: unknown): string => explain(answer as never, { format, detail, messages })
  const none = told(undefined)
  const records = await recordsIn(given, world)
  return await inPieces(world.output, async (line) => {
    let code: Code = codes.good
    for await (const sourced of records.each) {
      for (const kept of keptIn(sourced.record)) {
        const page = isKnown(kept) ? told(kept) : none
        await line(page === none ? `${placeOf(sourced)}: ${none}` : page)
        code = worse(code, page === none ? codes.unreadable : codeOf(kept as never))
      }
      if (keptIn(sourced.record).length > 0) continue
      // Of a line that could not be read at all, also where answers were kept, no day is asked for.
      const asOf = sourced.refused ? '' : asOfIn(values)
      const answer = answerOn(sourced, evaluatePartnership(sourced.record as never, asOf, options))
      if (answer.outcome === 'invalid-input')
        for (const [, reason] of reasons(sourced, answer, messages)) await line(`${nameOf(sourced)}: ${reason}`)
      else await line(told(answer))
      code = worse(code, codeOf(answer))
    }
    return worse(code, records.code())
  })
}
