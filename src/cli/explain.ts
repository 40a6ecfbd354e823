// explain: the answer on each partnership, or an answer that was kept, in words.
import { evaluatePartnership, explain } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codeOf, codes, worse } from './codes.ts'
import { asOfIn, goesByIn, messagesIn, recordsIn } from './given.ts'
import { buffered, type World } from './io.ts'
import { commands } from './table.ts'

/** Answers are told apart from records by what only answers have. */
const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'outcome' in value && 'kind' in value

/** Explains the partnerships, or the answers, of files. */
export const explainFiles = async (given: Arguments, { input, output }: World): Promise<Code> => {
  const { values } = given
  const messages = messagesIn(values)
  const format = choice(values, 'format', commands.explain.forms) === 'md' ? 'markdown' : 'text'
  const detail = choice(values, 'detail', commands.explain.own.detail.words)
  const options = await goesByIn(values)
  const { line, end } = buffered(output)
  let code: Code = codes.good
  for await (const { file, line: number, record, problems } of recordsIn(given, input)) {
    if (problems) {
      await line(problems.map((problem) => `${file}:${number}: ${problem}`).join('\n'))
      code = worse(code, codes.unreadable)
      continue
    }
    const answer = isAnswer(record) ? record : evaluatePartnership(record as never, asOfIn(values), options)
    await line(explain(answer as never, { format, detail, messages }))
    code = worse(code, codeOf(answer as never))
  }
  await end()
  return code
}
