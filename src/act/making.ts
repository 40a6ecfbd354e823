// An answer with what it was made of, so that it can be made anew with something changed.
import type { Issue, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { inDetail } from '../decision/detail.ts'
import { readAll, type Reading } from '../reading/read.ts'
import { type EvaluationOptions, readEvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { notOf } from './about.ts'
import { canonical } from './canonical.ts'
import { type AnyAnswer, decisionsIn, findingsOf, isBrief, readAnswer } from './decisions.ts'
import { make } from './makers.ts'
import { keyOf } from './places.ts'

/** A question that was asked. */
export interface Asking extends EvaluationOptions {
  /** What the answer is about, as plain data. */
  readonly input: unknown
  /** The answer, made anew. */
  readonly answer: AnyAnswer
  /** The day that it speaks of. */
  readonly asOf: string | undefined
}

const answerPath: Path = ['answer']

/**
 * Reads an answer with its input. The answer is made anew, and says only which question it was; an answer that is not the one to this input
 * is refused, since what is said about it would be about another.
 */
export const readAsking = (input: unknown, answer: unknown, options: EvaluationOptions): Reading<Asking> => {
  const given = readAll({
    input: canonical(input, ['input']),
    answer: readAnswer(answer, answerPath, 'brief'),
    options: readEvaluationOptions(options),
  })
  if (given.issues) return given
  const { answer: told } = given.value.answer
  const asking: Asking = {
    ...goesBy(options),
    input: JSON.parse(given.value.input) as unknown,
    asOf: told.asOf,
    answer: told,
  }
  const now = made(asking)
  if (now.outcome === 'invalid-input')
    return {
      issues: [
        issueAt('not-allowed', [...answerPath, 'kind'], {
          received: quoted(told.kind),
          allowed: 'the kind of a question that this input can be read for',
        }),
      ],
    }
  if (told.policy !== undefined && now.policy !== told.policy)
    return {
      issues: [
        issueAt('not-allowed', [...answerPath, 'policy'], {
          received: quoted(told.policy),
          allowed: 'the answer to this input under these options',
        }),
      ],
    }
  if (now.outcome !== told.outcome)
    return {
      issues: [
        issueAt('not-allowed', [...answerPath, 'outcome'], {
          received: quoted(told.outcome),
          allowed: {
            says: 'the answer to this input under these options, which is {outcome}',
            outcome: quoted(now.outcome),
          },
        }),
      ],
    }
  const another =
    notOf(asking.input, told, answerPath) ?? (told.version === version ? foundOtherwise(told, now) : undefined)
  return another ? { issues: [another] } : { value: { ...asking, answer: now } }
}

/** What a rule finds at each place, however much of it an answer tells, and what each part is about. */
const tellingOf = (answer: AnyAnswer): readonly string[] => {
  const found = [...decisionsIn(answer)].flatMap(({ decision }) =>
    findingsOf(decision).map(({ rule, result, path }) => keyOf([result, rule, ...path])),
  )
  const parts = Object.values(answer.parts ?? {}).flat() as readonly (Partial<AnyAnswer> | null)[]
  return [...found.sort(), ...parts.map((part) => canonical(part?.subject ?? null).value!)]
}

/** That rules found something else than an answer of this version tells: it is the answer to another input. */
const foundOtherwise = (told: AnyAnswer, now: AnyAnswer): Issue | undefined => {
  const [before, after] = [told, inDetail(now, isBrief(told) ? 'brief' : 'full') as AnyAnswer].map(tellingOf)
  return keyOf(before!) === keyOf(after!)
    ? undefined
    : issueAt('not-allowed', answerPath, {
        received: { says: 'an answer that tells something else' },
        allowed: 'the answer to this input under these options',
      })
}

/** What an answer was made by, of some options. */
export const goesBy = ({ policy, framework, unknownKeys }: EvaluationOptions): EvaluationOptions =>
  known<EvaluationOptions>({ policy, framework, unknownKeys })

/** Makes the answer to a question. */
export const made = ({ answer, input, asOf, ...options }: Asking): AnyAnswer =>
  make(answer.kind, input, { asOf, ...goesBy(options) }) as AnyAnswer
