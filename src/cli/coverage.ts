// coverage: the results of rules that a caller’s own partnerships never reach.
import { rulebook, walk } from '../index.ts'
import { type Arguments, choice } from './arguments.ts'
import { type Code, codes, worse } from './codes.ts'
import { evaluated } from './evaluated.ts'
import { type World, write } from './io.ts'
import { commands } from './table.ts'
import { tellIssues } from './unread.ts'

/** Counts which results the findings of partnerships have, and of the set. */
export const coverage = async (given: Arguments, world: World): Promise<Code> => {
  const isJson = choice(given.values, 'format', commands.coverage.forms) === 'json'
  const { programme, answers, records } = await evaluated(given, world)
  const times = new Map<string, number>()
  const count = (answer: Parameters<typeof walk>[0]): void => {
    for (const { finding } of walk(answer)) {
      const key = `${finding.rule} ${finding.result}`
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  let code: Code = codes.good
  for await (const { sourced, answer } of answers) {
    count(answer)
    if (answer.outcome !== 'invalid-input') continue
    code = codes.unreadable
    tellIssues(sourced, answer.issues, world.errors)
  }
  count(programme.summary(records.isWhole()))
  const results = rulebook.flatMap(({ id, results: all }) =>
    all.map((result) => ({ rule: id, result, times: times.get(`${id} ${result}`) ?? 0 })),
  )
  const missing = results.filter((each) => each.times === 0)
  const reached = results.length - missing.length
  const lines = missing.map(({ rule, result }) => `never ${result}: ${rule}`)
  const text = [...lines, `${reached} of ${results.length} results of rules were reached`].join('\n')
  await write(world.output, `${isJson ? JSON.stringify({ reached, results }, null, 1) : text}\n`)
  return worse(code, records.code())
}
