// receipt and verify: receipts of the answers on partnerships, and whether records still have the answers that receipts tell.
import { createHash } from 'node:crypto'
import type { Issue } from '../decision/answer.ts'
import { evaluatePartnership, receipt, type ReceiptHash, verifyReceipt, type VerifyOptions } from '../index.ts'
import type { AtLeastOne } from '../order/index.ts'
import { issueAgain } from '../reading/issues.ts'
import { invalid } from '../reading/read.ts'
import { type Arguments, choice, required } from './arguments.ts'
import { type Code, codeOf, codes, halt, worse } from './codes.ts'
import { fieldsIn, nameOf } from './formats.ts'
import { asOfIn, filesIn, goesByIn, nameIn, recordsIn, ruleIn, saidIn, type Saying } from './given.ts'
import { inPieces, type World } from './io.ts'
import { recordsOf } from './records.ts'
import { commands } from './table.ts'
import { answerOn, type Sourced, tellIssues, worded } from './unread.ts'

const hash: ReceiptHash = {
  algorithm: 'SHA-256',
  digest: (bytes) => createHash('sha256').update(bytes).digest(),
}

/** Writes a receipt for each partnership, a line each: of what could not be read, why, so that the lines stay those of the records. */
export const receipts = async (given: Arguments, world: World): Promise<Code> => {
  const [asOf, goesBy] = [asOfIn(given.values), await goesByIn(given.values)]
  const records = await recordsIn(given, world)
  return await inPieces(world.output, async (line) => {
    let code: Code = codes.good
    for await (const sourced of records.each) {
      const answer = answerOn(sourced, evaluatePartnership(sourced.record as never, asOf, goesBy))
      const kept = answer.outcome === 'invalid-input' ? answer : await receipt(sourced.record, answer, { hash })
      if ('issues' in kept) {
        tellIssues(sourced, kept.issues, world.errors)
        code = codes.unreadable
      }
      await line(JSON.stringify(kept))
    }
    return worse(code, records.code())
  })
}

type Verified = Awaited<ReturnType<typeof verifyReceipt>>

const letters = { m: 'met', u: 'unmet', b: 'breached', o: 'open' } as const

/** The results of a rule, of which a receipt has the letters, in words: one after another, and how often the same. */
const resultsIn = (told: string, { labels }: Saying): string =>
  Array.from(told.matchAll(/([mubo])\1*/g), ([all, letter]) => {
    const word = labels.results[letters[letter as keyof typeof letters]]
    return all.length > 1 ? `${all.length} ${word}` : word
  }).join(', ')

/** How it ended. */
const endedAs = ({ outcome }: Verified, { labels, verified }: Saying): string =>
  outcome === 'invalid-input' ? labels.outcomes[outcome] : verified[outcome]

/** What differs, line by line. */
const linesOn = ({ refused }: Sourced, answer: Verified, saying: Saying): readonly string[] => {
  if (answer.outcome === 'invalid-input')
    return (refused ?? answer).issues.map((issue) => `  ${worded(issue, saying.messages)}`)
  const { labels, absent, entries } = saying
  return answer.differences.map(({ entry, rule, receipt: said, now }) => {
    const [what, worded] =
      entry === 'results'
        ? [ruleIn(saying, rule!), (text: string) => resultsIn(text, saying)]
        : [entries[entry], (text: string) => (entry === 'outcome' ? nameIn(labels.outcomes, text) : text)]
    const [before, after] = [said, now].map((text) => (text === undefined ? absent.entry : worded(text)))
    return `  ${what}: ${before} -> ${after}`
  })
}

/** Whether a line of the receipts says why there is none: the record could not be read then. */
const isRefusal = (kept: unknown): boolean => fieldsIn(kept)['outcome'] === 'invalid-input'

/** Verifies a record; of one that could not be read, or a receipt that could not, why. */
const verifiedBy = async (
  sourced: Sourced,
  { record: its, refused }: Sourced,
  options: VerifyOptions,
): Promise<Verified> => {
  if (!sourced.refused && !refused) return await verifyReceipt(sourced.record, its, options)
  const issues = refused?.issues.map((issue) => issueAgain(issue, ['receipt'])) ?? []
  return answerOn(sourced, invalid('verification', issues as unknown as AtLeastOne<Issue>))
}

/** Verifies records, each with the receipt that stands in the same place among the receipts. */
export const verify = async (given: Arguments, world: World): Promise<Code> => {
  const { values } = given
  const saying = saidIn(values)
  const isText = choice(values, 'format', commands.verify.forms) === 'text'
  const file = required(values, 'receipts', 'the file that receipt wrote')
  if (file === '-' && filesIn(given).includes('-'))
    halt(codes.wrongUse, 'verify: the records and the receipts cannot both come from standard input')
  const options = { hash, ...(await goesByIn(values)) }
  const form = /\.json$/i.test(file) ? 'json' : 'ndjson'
  const kept = recordsOf([file], world.input, { form, text: {} })
  const records = await recordsIn(given, world)
  return await inPieces(world.output, async (line) => {
    let [code, index]: [Code, number] = [codes.good, 0]
    for await (const sourced of records.each) {
      const its = await kept.next()
      const answer =
        its.done || (!sourced.refused && isRefusal(its.value.record))
          ? undefined
          : await verifiedBy(sourced, its.value, options)
      const told = answer
        ? [`${nameOf(sourced)}: ${endedAs(answer, saying)}`, ...linesOn(sourced, answer, saying)]
        : [`${nameOf(sourced)}: ${saying.absent.receipt}`]
      const item = { file: sourced.file, ...sourced.place, index, verification: answer ?? null }
      await line(isText ? told.join('\n') : JSON.stringify(item))
      code = worse(code, answer ? codeOf(answer) : codes.refused)
      index += 1
    }
    code = worse(code, records.code())
    // Whose the receipts are of records that could not be read, nobody can tell.
    if (!records.isWhole()) return code
    let surplus = 0
    while (!(await kept.next()).done) surplus += 1
    if (surplus > 0) world.errors.write(`${file}: ${surplus} more than there are records\n`)
    return surplus > 0 ? worse(code, codes.refused) : code
  })
}
