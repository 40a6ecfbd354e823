// What to ask next, of whom, and what each answer would change.
import type { Need, RuleId } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, InvalidInput, Path } from '../decision/answer.ts'
import { type BriefNeed, placesOf } from '../decision/once.ts'
import { known } from '../decision/known.ts'
import type { ClauseId, DutyId } from '../order/index.ts'
import { duties } from '../order/duties.ts'
import { invalid } from '../reading/read.ts'
import { version } from '../version.ts'
import { type AcceptedValue, acceptedAt } from './accepted.ts'
import { type AnyAnswer, decisionsIn, findingsOf, readAnswer } from './decisions.ts'
import { keyOf, valueAt, withValueAt } from './places.ts'
import { type AnsweredBy, changingOf, questionRows } from './questions.ts'
import { besideIn, besideOf, type ValueBeside } from './values.ts'

/**
 * A rule, at the place where it looked.
 *
 * @group Answers
 */
export interface RuleReference {
  /** The rule. */
  readonly rule: RuleId
  /** Where in the input it looked. */
  readonly path: Path
}

/**
 * A question to ask next.
 *
 * @group Answers
 */
export interface NextQuestion {
  /** The need that it asks for, with its question, its figures and the place of its answer. */
  readonly need: Need
  /** What its answer may be, as a JSON Schema. */
  readonly accepts: AcceptedValue
  /** The values that are accepted only with other facts beside them, such as another item with its description; absent where none is. */
  readonly beside?: readonly ValueBeside[]
  /** Where the answer is found, as far as the Order says. */
  readonly answeredBy: AnsweredBy
  /** The clauses of the rules that wait for it, in the order in which they are met. */
  readonly clauses: readonly ClauseId[]
  /** The findings that wait for it; of an answer in brief those that it tells, and so are the clauses. */
  readonly settles: readonly RuleReference[]
}

/**
 * What to ask next.
 *
 * @group Answers
 */
export interface NextQuestions {
  /** Which question is answered. */
  readonly kind: 'questions'
  /** Whether there is anything to ask. */
  readonly outcome: 'asked' | 'none'
  /** The version of the library that asks. */
  readonly version: string
  /** The questions, in the order in which people are asked. */
  readonly questions: readonly NextQuestion[]
}

/** A need, with the findings that wait for it. */
interface Waiting {
  readonly need: AnyNeed
  readonly findings: AnyFinding[]
}

/** The same as it stands in the input: a partnership of a programme says where in its own record it looked. */
export const inInput = <T extends { readonly path: Path }>(placed: T, [, name, index]: Path): T => {
  if (name !== 'partnerships') return placed
  const [path, ...others] = placesOf(placed as Pick<BriefNeed, 'path' | 'alsoAt'>).map((each) => [index!, ...each])
  return { ...placed, path, ...(others.length > 0 && { alsoAt: others }) }
}

const rankOf = ({ asks }: AnyNeed): number => order.get(asks) ?? order.size

/**
 * What an answer needs, once for each place, with the open findings that wait for it: of several questions for one place the one that is
 * asked first. Of settled parts nothing is needed any more.
 */
export const waitingIn = (answer: AnyAnswer): readonly Waiting[] => {
  const byPlace = new Map<string, Waiting>()
  const note = (need: AnyNeed): AnyFinding[] => {
    const key = keyOf(need.path)
    const known = byPlace.get(key) ?? { need, findings: [] }
    byPlace.set(key, rankOf(need) < rankOf(known.need) ? { ...known, need } : known)
    return known.findings
  }
  for (const { place, decision } of decisionsIn(answer)) {
    // In brief and in full an answer has the same needs, in the same order.
    for (const need of decision.needs) note(inInput(need, place))
    if (decision.outcome === 'undetermined')
      for (const finding of findingsOf(decision))
        if (finding.result === 'open')
          for (const need of finding.needs) note(inInput(need, place)).push(inInput(finding, place))
  }
  return [...byPlace.values()]
}

/** Whether all that waits knows the answer: it is not done yet. */
const isAnswered = ({ need: { asks }, findings }: Waiting): boolean =>
  changingOf(asks) === 'done-on-the-day' &&
  findings.length > 0 &&
  findings.every(({ params }) => (params as { readonly status?: unknown }).status === 'missing')

const order: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(Object.keys(questionRows).map((asks, index) => [asks, index])))()

/** The order in which people are asked; needs of one question stay in the order of the answer. */
export const inOrder = <T extends { readonly need: AnyNeed }>(waiting: readonly T[]): T[] =>
  [...waiting].sort((one, other) => rankOf(one.need) - rankOf(other.need))

const notStated: AnsweredBy = { kind: 'not-stated' }

/** A duty is answered for by the head whose it is. */
const answeredBy = ({ asks, params }: AnyNeed): AnsweredBy => {
  const duty = asks === 'duty-day' ? duties.find(({ id }) => id === (params as { readonly id?: DutyId }).id) : undefined
  if (duty) return { kind: 'person', name: `${duty.of}-head`, clause: duty.clauses[0] }
  return Object.hasOwn(questionRows, asks) ? questionRows[asks as keyof typeof questionRows].answeredBy : notStated
}

/** The clauses of some findings, once each. */
export const clausesOf = (findings: readonly AnyFinding[]): readonly ClauseId[] => [
  ...new Set(findings.flatMap(({ clauses }) => clauses)),
]

/** Some findings as references, once each. */
export const referencesTo = (findings: readonly AnyFinding[]): readonly RuleReference[] => [
  ...new Map(
    findings.map(({ rule, path }) => [keyOf([rule, ...path]), { rule: rule as RuleId, path } satisfies RuleReference]),
  ).values(),
]

/**
 * Says what to ask next: the needs of an answer in the order in which a person would go through them, first the pair, then the plan, then
 * what was done and paid for, each with what its answer may be, where it is found, and which findings it settles.
 *
 * What can no longer matter is not asked: a part that is settled needs nothing, whatever is open in it. Nor is what is answered: what the record
 * says is not done stays open until it is done, which is for `remedies` to tell. An answer in brief tells less of what is open beside a breach, so that
 * it may be asked there all the same.
 *
 * @param answer - An answer, in full or in brief.
 * @returns The questions; `none` where nothing is needed; or `invalid-input` for what is no answer.
 * @example
 * ```ts
 * import { checkPairing, nextQuestions } from 'deped-school-partnerships'
 *
 * const pair = { leader: { id: '107970', pbb: { year: 2014, level: 5 } }, partner: { id: '107973' } } as const
 * const next = nextQuestions(checkPairing(pair))
 * if (next.outcome === 'invalid-input') throw new Error(next.issues[0].message)
 *
 * next.questions.map(({ need, answeredBy }) => [need.asks, answeredBy.kind]) // => [['pbb-level', 'record'], ['on-deped-list', 'record'], ['nearby', 'not-stated']]
 * next.questions[1]?.accepts // => { type: 'boolean' }
 * ```
 * @group Questions
 */
export const nextQuestions = (answer: unknown): NextQuestions | InvalidInput<'questions'> => {
  const input = readAnswer(answer, ['answer'], 'brief')
  if (input.issues) return invalid('questions', input.issues)
  const waiting = waitingIn(input.value.answer).filter((each) => !isAnswered(each))
  const questions = inOrder(waiting).map(({ need, findings }): NextQuestion => {
    const accepts = acceptedAt(need)
    const beside = besideIn(accepts.enum ?? [], undefined, need.path)
    return known<NextQuestion>({
      need: need as Need,
      accepts,
      beside,
      answeredBy: answeredBy(need),
      clauses: clausesOf(findings),
      settles: referencesTo(findings),
    })
  })
  return { kind: 'questions', outcome: questions.length > 0 ? 'asked' : 'none', version, questions }
}

/** The input with a value at the place of a need, and at others where the same is told. */
export const answered = (input: unknown, path: Path, value: unknown, others: readonly Path[] = []): unknown =>
  besideOf(path, value)
    .filter(([place]) => valueAt(input, place) === undefined)
    .concat(others.map((place) => [place, value]))
    .reduce((whole, [place, beside]) => withValueAt(whole, place, beside), withValueAt(input, path, value))
