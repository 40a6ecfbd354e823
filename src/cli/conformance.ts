// conformance: the published cases against any program that reads a call from its input and writes the answer, a line each.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { argumentsOf, type Case, type CaseIndex, casesIn, type Json } from './cases.ts'
import type { Arguments } from './arguments.ts'
import { differing } from './held.ts'
import { type World, write } from './io.ts'
import { linesOf } from './lines.ts'
import { casesFolder } from './lists.ts'
import { parsed } from './records.ts'
import { type Code, codes, halt } from './wrong-use.ts'

/** Runs every case. The program is kept running; it may answer later than it is asked, but in order. */
export const conformance = async ({ rest }: Arguments, { output, errors }: World): Promise<Code> => {
  const [program, ...args] = rest
  if (program === undefined)
    return halt(codes.wrongUse, 'conformance: name the program after --, such as -- php answer.php')
  const index = JSON.parse(await readFile(new URL('index.json', casesFolder), 'utf8')) as CaseIndex
  const cases: Case[] = []
  for (const { file } of index.files) cases.push(...(await casesIn(casesFolder, file)))

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
      await write(child.stdin, `${JSON.stringify({ function: each.function, input: argumentsOf(each, index) })}\n`)
    child.stdin.end()
  })()
  let [answered, passed] = [0, 0]
  const reading = (async () => {
    for await (const { text = '' } of linesOf(child.stdout)) {
      const each = cases[answered]
      answered += 1
      if (!each) continue
      const read = parsed(text)
      const wrong = 'value' in read ? differing(read.value as Json, each, index.rules) : [read.problem]
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
