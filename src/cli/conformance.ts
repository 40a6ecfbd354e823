// conformance: the published cases against any program that reads a call from its input and writes the answer, a line each.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { argumentsOf, casesOf } from './cases.mjs'
import type { Arguments } from './arguments.ts'
import { parsed } from './files.ts'
import { differing } from './held.mjs'
import { type World, write } from './io.ts'
import { linesOf } from './lines.ts'
import { casesFolder } from './lists.ts'
import { issueOf } from './unread.ts'
import { type Code, codes, halt } from './codes.ts'

/** What is looked at here of the index of the cases. */
interface CaseIndex {
  readonly files: readonly { readonly file: string }[]
  readonly rules: object
}

/** What is looked at here of a case. */
interface Case {
  readonly function: string
  readonly name: string
  readonly expect: object
}

const caseFile = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(name, casesFolder), 'utf8')) as unknown

/** Runs every case. The program is kept running; it may answer later than it is asked, but in order. */
export const conformance = async ({ rest }: Arguments, { output, errors }: World): Promise<Code> => {
  const [program, ...args] = rest
  if (program === undefined)
    return halt(codes.wrongUse, 'conformance: name the program after --, such as -- php answer.php')
  const index = (await caseFile('index.json')) as CaseIndex
  const cases: Case[] = []
  for (const { file } of index.files) cases.push(...(casesOf((await caseFile(file)) as never) as readonly Case[]))

  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const failed = new Promise<string>((tell) => {
    child.on('error', (error) => {
      tell(error.message)
    })
  })
  // A program that ends before it was asked all is told by the answers that it owes.
  child.stdin.on('error', () => undefined)
  void (async () => {
    for (const each of cases)
      await write(
        child.stdin,
        `${JSON.stringify({ function: each.function, input: argumentsOf(each, index) as unknown })}\n`,
      )
    child.stdin.end()
  })()
  let [answered, passed] = [0, 0]
  const reading = (async () => {
    for await (const { text } of linesOf(child.stdout)) {
      const each = cases[answered]
      answered += 1
      if (!each) continue
      const read = parsed(text)
      const wrong = 'value' in read ? differing(read.value, each.expect, index.rules) : [issueOf(read.problem).message]
      if (wrong.length === 0) passed += 1
      else await write(output, `not ok - ${each.function}, ${each.name}: ${wrong.join('; ')}\n`)
    }
    return undefined
  })()
  const problem = await Promise.race([reading, failed])
  if (problem !== undefined) return halt(codes.unreadable, `${program}: ${problem}`)
  if (answered !== cases.length) errors.write(`${answered} answers to ${cases.length} cases\n`)
  await write(output, `${passed} of ${cases.length} cases passed\n`)
  return passed === cases.length && answered === cases.length ? codes.good : codes.refused
}
