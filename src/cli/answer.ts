// answer: calls of the library as JSON lines, each answered by one, for programs in other languages that keep the command running.
import * as library from '../index.ts'
import type { Arguments } from './arguments.ts'
import { type Code, codeOf, codes, worse } from './codes.ts'
import { bytesOf, parsed } from './files.ts'
import { type World, write } from './io.ts'
import { linesOf } from './lines.ts'
import { issueOf } from './unread.ts'

/** The functions that take JSON and answer with JSON. */
export const answering = {
  ...{ checkActivity: library.checkActivity, checkDuties: library.checkDuties, checkExpense: library.checkExpense },
  ...{ checkForm: library.checkForm, checkIncentives: library.checkIncentives, checkPairing: library.checkPairing },
  ...{ checkPairings: library.checkPairings, classifySchool: library.classifySchool, keyStageOf: library.keyStageOf },
  ...{ evaluatePartnership: library.evaluatePartnership, evaluateProgramme: library.evaluateProgramme },
  ...{ fundBalance: library.fundBalance, listActivities: library.listActivities, maxAllowable: library.maxAllowable },
  ...{ planPairings: library.planPairings, rankPartners: library.rankPartners, scoreSbm: library.scoreSbm },
  ...{ applySbmIncentive: library.applySbmIncentive, suggestExpenseItems: library.suggestExpenseItems },
  ...{ checkStatement: library.checkStatement, ratePerformance: library.ratePerformance },
  ...{ policyDiff: library.policyDiff, summarizeSbm2024: library.summarizeSbm2024 },
  ...{
    compare: library.compare,
    evidence: library.evidence,
    impact: library.impact,
    nextQuestions: library.nextQuestions,
  },
  ...{ remedies: library.remedies, whatIf: library.whatIf },
} as const

/** A call that cannot be answered, in the form of any other answer. */
const refused = (received: string, allowed: string) => ({
  kind: 'call',
  outcome: 'invalid-input',
  issues: [{ code: 'not-allowed', path: [], message: `The call ${received}; expected ${allowed}.`, received, allowed }],
  because: [],
  findings: [],
  needs: [],
})

const answerTo = (text: string | undefined): object | Promise<object> => {
  const allowed = 'a JSON object with a function and a list of its arguments, in one line'
  const read = parsed(text)
  if ('problem' in read) return refused(`is ${issueOf(read.problem).received}`, allowed)
  const { function: name, input } = (read.value ?? {}) as { readonly function?: unknown; readonly input?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(answering, name) || !Array.isArray(input))
    return refused(
      'names no function with a list of arguments',
      `${allowed}; functions: ${Object.keys(answering).join(', ')}`,
    )
  return (answering[name as keyof typeof answering] as (...given: unknown[]) => object)(...(input as unknown[]))
}

/** Answers calls until there are no more. A call that cannot be read spoils only itself; the code is that of the worst answer. */
export const answer = async (_: Arguments, { input, output }: World): Promise<Code> => {
  let code: Code = codes.good
  for await (const { text } of linesOf(bytesOf('-', input))) {
    const told = await answerTo(text)
    await write(output, `${JSON.stringify(told)}\n`)
    code = worse(code, codeOf(told))
  }
  return code
}
