// What each answer to a question would change.
import type { Need } from '../catalogue/subjects.ts'
import type { AnyNeed, InvalidInput, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { AtLeastOne } from '../order/index.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { answered, inInput, inOrder, waitingIn } from './ask.ts'
import { type AnyAnswer, decisionsIn, findingsOf, needSchema } from './decisions.ts'
import { type Asking, made, readAsking } from './making.ts'
import { keyOf } from './places.ts'
import { othersAsked } from './records.ts'
import { missingBeside, type Tries, triesFor } from './values.ts'

/**
 * What an answer to a question would change.
 *
 * @group Answers
 */
export interface TriedValue {
  /** The value, as it would stand in the input. */
  readonly value: unknown
  /** What the whole question would come to. */
  readonly outcome: string
  /** What would still be asked, as `nextQuestions` asks it. */
  readonly needs: readonly Need[]
  /** The facts that have to stand beside it and do not, such as the description of another item; absent where none has to. */
  readonly beside?: AtLeastOne<Path>
}

/**
 * What each answer to a question would change.
 *
 * @group Answers
 */
export interface WhatIf {
  /** Which question is answered. */
  readonly kind: 'what-if'
  /** `tried`, or `open` where no value stands for others. */
  readonly outcome: 'tried' | 'open'
  /** The version of the library that tried. */
  readonly version: string
  /** Which values these are: all that there are, each side of each limit, or one that only begins. */
  readonly domain: Tries['domain']
  /** What each value would change. */
  readonly tried: readonly TriedValue[]
}

/**
 * Says what each answer to a question would change: of a closed domain each value, of an open one each side of each limit at which
 * something else comes of it, whichever rule holds it to that, with what the whole question would come to and what would still be asked.
 * What several records tell differently is answered in each of them.
 *
 * @param input - What the answer is about, as it was handed in.
 * @param answer - The answer to it.
 * @param need - The need: one of the answer’s, or one that an earlier answer had, since what is known can be tried as well.
 * @param options - The policy and the framework that the answer was made under.
 * @returns What each value would change; `open` where the place takes a record or a text, of which no value stands for others; or
 * `invalid-input`.
 * @example
 * ```ts
 * import { checkExpense, whatIf } from 'deped-school-partnerships'
 *
 * const activity = { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
 * const expense = { item: 'supplies-and-materials', amount: 500, activity, inApprovedWfp: true } as const
 * const answer = checkExpense(expense)
 * const day = whatIf(expense, answer, answer.needs[0])
 * day.outcome === 'tried' && day.tried.map(({ value, outcome }) => [value, outcome]) // => [['2016-12-30', 'eligible'], ['2016-12-31', 'eligible'], ['2017-01-01', 'non-eligible']]
 * ```
 * @group Questions
 */
export const whatIf = (
  input: unknown,
  answer: unknown,
  need: unknown,
  options: EvaluationOptions = {},
): WhatIf | InvalidInput<'what-if'> => {
  const asked = readAll({ asking: readAsking(input, answer, options), need: read(needSchema, need, ['need']) })
  if (asked.issues) return invalid('what-if', asked.issues)
  const { asking, need: open } = asked.value
  const isHere = ({ path }: { readonly path: Path }): boolean => keyOf(path) === keyOf(open.path)
  const waiting = waitingIn(asking.answer).filter(({ need: each }) => isHere(each))
  // What holds the fact against others stands beside what asks for it.
  const near = [...decisionsIn(asking.answer)].flatMap(({ place, decision }) => {
    const found = findingsOf(decision)
    return found.some(({ needs }) => needs.some((each) => isHere(inInput(each, place))))
      ? found.map(({ params }) => params)
      : []
  })
  const findings = waiting.flatMap((each) => each.findings)
  const { values, domain } = triesFor(open, findings, asking.input, asking.asOf, {
    result: (value) => resultWith(asking, open, value),
    near,
  })
  return {
    kind: 'what-if',
    outcome: values.length > 0 ? 'tried' : 'open',
    version,
    domain,
    tried: values.map((value) => tried(asking, open, value)),
  }
}

/** What would be asked next, whatever part of the answer needs it. */
const needsIn = (answer: AnyAnswer): readonly Need[] => inOrder(waitingIn(answer)).map(({ need }) => need as Need)
const madeWith = (asking: Asking, need: AnyNeed, value: unknown): AnyAnswer =>
  made({ ...asking, input: answered(asking.input, need.path, value, othersAsked(asking.input, need)) })

/** What comes of a value, by rule: the same where the same does. */
const resultWith = (asking: Asking, need: AnyNeed, value: unknown): string => {
  const answer = madeWith(asking, need, value)
  const results = [...decisionsIn(answer)].flatMap(({ decision }) =>
    findingsOf(decision).map(({ rule, path, result }) => [rule, path, result]),
  )
  return JSON.stringify([answer.outcome, results, needsIn(answer).map(({ asks, path }) => [asks, path])])
}

const tried = (asking: Asking, need: AnyNeed, value: unknown): TriedValue => {
  const answer = madeWith(asking, need, value)
  const [first, ...others] = missingBeside(asking.input, need.path, value)
  return known<TriedValue>({
    value,
    outcome: answer.outcome,
    needs: needsIn(answer),
    beside: first && [first, ...others],
  })
}
