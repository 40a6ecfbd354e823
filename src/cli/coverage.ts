// coverage: the results of rules that a caller’s own partnerships never reach.
import { openProgramme, rulebook } from '../index.ts'
import { type Arguments, choice, required } from './arguments.ts'
import { allFindings } from './found.ts'
import { type World, write } from './io.ts'
import { jsonFile, readingOf, recordsOf } from './records.ts'
import { type Code, codes, halt } from './wrong-use.ts'

/** Counts which results the findings of partnerships have, and of the set. */
export const coverage = async ({ files, values }: Arguments, { input, output, errors }: World): Promise<Code> => {
  const programme = openProgramme(
    required(values, 'as-of', 'the day to speak of, such as --as-of 2016-12-31'),
    values.policy === undefined ? {} : { policy: (await jsonFile(values.policy)) as never },
  )
  if (programme.outcome !== 'open') return halt(codes.wrongUse, programme.issues[0].message)
  const times = new Map<string, number>()
  const count = (answer: unknown): void => {
    for (const { rule, result } of allFindings(answer))
      times.set(`${rule} ${result}`, (times.get(`${rule} ${result}`) ?? 0) + 1)
  }
  const records = recordsOf(files.length > 0 ? files : ['-'], input, readingOf(values))
  let code: Code = codes.good
  for await (const { file, line, record, problems, isLine } of records) {
    for (const problem of problems ?? []) errors.write(`${file}:${line}: ${problem}\n`)
    if (isLine || problems) {
      code = codes.unreadable
      continue
    }
    const answer = programme.add(record as never)
    if (answer.outcome === 'invalid-input') code = codes.unreadable
    count(answer)
  }
  count(programme.summary().parts.set)
  const results = rulebook.flatMap(({ id, results: all }) =>
    all.map((result) => ({ rule: id, result, times: times.get(`${id} ${result}`) ?? 0 })),
  )
  const missing = results.filter((each) => each.times === 0)
  const isJson = choice(values, 'format', ['text', 'json'], 'text') === 'json'
  const text = missing.map(({ rule, result }) => `never ${result}: ${rule}`)
  await write(
    output,
    isJson
      ? `${JSON.stringify({ reached: results.length - missing.length, results }, null, 1)}\n`
      : `${[...text, `${results.length - missing.length} of ${results.length} results of rules were reached`].join('\n')}\n`,
  )
  return code
}
