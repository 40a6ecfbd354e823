// explain: the long form of the answer on each partnership, or of an answer that was kept.
import { evaluatePartnership, explain } from '../index.ts'
import { english } from '../explain/english.ts'
import { filipino } from '../explain/filipino.ts'
import { type Arguments, choice, required } from './arguments.ts'
import { buffered, type World } from './io.ts'
import { goesByOf, readingOf, recordsOf } from './records.ts'
import { type Code, codes } from './wrong-use.ts'

/** Answers are told apart from records by what only answers have. */
const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'outcome' in value && 'kind' in value

/** The code of an answer, whatever its question: a breach, what could not be read, what is open, or good. */
const codeOf = ({ outcome, because = [] }: { outcome: string; because?: readonly { result: string }[] }): Code => {
  if (outcome === 'invalid-input') return codes.unreadable
  if (outcome === 'undetermined') return codes.open
  return because.some(({ result }) => result === 'breached') ? codes.refused : codes.good
}
/** Of several codes the one that says most, the first of these. */
const order: readonly Code[] = [codes.refused, codes.unreadable, codes.open, codes.good]
const worse = (one: Code, other: Code): Code => (order.indexOf(one) <= order.indexOf(other) ? one : other)

/** Explains the partnerships, or the answers, of files. */
export const explainFiles = async ({ files, values }: Arguments, { input, output }: World): Promise<Code> => {
  const messages = { en: english, fil: filipino }[choice(values, 'language', ['en', 'fil'], 'en')]
  const format = choice(values, 'format', ['text', 'md'], 'text') === 'md' ? 'markdown' : 'text'
  const options = await goesByOf(values)
  const records = recordsOf(files.length > 0 ? files : ['-'], input, readingOf(values))
  const { line, end } = buffered(output)
  let code: Code = codes.good
  for await (const { file, line: number, record, problems } of records) {
    if (problems) {
      await line(problems.map((problem) => `${file}:${number}: ${problem}`).join('\n'))
      code = worse(code, codes.unreadable)
      continue
    }
    const answer = isAnswer(record)
      ? record
      : evaluatePartnership(
          record as never,
          required(values, 'as-of', 'the day to speak of, such as --as-of 2016-12-31'),
          options,
        )
    await line(explain(answer as never, { format, messages }))
    code = worse(code, codeOf(answer as never))
  }
  await end()
  return code
}
