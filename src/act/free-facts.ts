// The facts by which a breach, or an open rule, could be mended: what is missing, what is in dispute, and what people can change.
import { subjects } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import type { Question } from '../decision/question.ts'
import { inOrder } from './ask.ts'
import { keyOf, valueAt } from './places.ts'
import type { Asking } from './making.ts'
import { changingOf } from './questions.ts'
import { placesInDispute, type Trouble, troublesIn } from './troubles.ts'

interface Subject {
  readonly rules: readonly { readonly id: string; readonly asks: readonly string[] }[]
  readonly questions: Readonly<Record<string, Question<never, never> | readonly Question<never, never>[]>>
}
const allSubjects = (): readonly Subject[] => Object.values(subjects)

/** What questions about changeable facts go by, where nothing is said of them. */
const unsaid = { done: {} } as never

/** The changeable facts among those that some questions ask for, as needs. */
const changeableOf = (questions: readonly Question<never, never>[], at: Path): readonly AnyNeed[] =>
  questions
    .filter(({ asks, path }) => path !== undefined && changingOf(asks) !== 'fixed')
    .map((question) => question.ask(unsaid, unsaid, placeAt(at)))

/** The changeable facts that a rule goes by. */
const changeable = (finding: AnyFinding, at: Path): readonly AnyNeed[] => {
  const asked = allSubjects().flatMap(({ rules, questions }) =>
    rules.filter(({ id }) => id === finding.rule).flatMap(({ asks }) => asks.flatMap((name) => questions[name]!)),
  )
  return changeableOf(asked, at)
}

/** Every fact that people can change. */
const changeableAt = (at: Path): readonly AnyNeed[] =>
  changeableOf(
    allSubjects().flatMap(({ questions }) => Object.values(questions).flat()),
    at,
  )

/** The changeable facts among two that contradict each other. */
const changeableInDispute = (finding: AnyFinding, at: Path): readonly AnyNeed[] => {
  const places = finding.needs.flatMap(placesInDispute).map(keyOf)
  return changeableAt(at).filter(({ path }) => places.includes(keyOf(path)))
}

/** How many needs are each tried by themselves; of more, that of a whole ledger, one after the other is. */
const mostTried = 6

/** Each of the facts that contradict each other, as a need of its own. */
const eachInDispute = (needs: readonly AnyNeed[]): readonly AnyNeed[] =>
  needs.flatMap((need) =>
    need.asks === 'which-is-right' ? placesInDispute(need).map((path) => ({ ...need, path })) : [],
  )

/** The facts of a record that contradict each other, once each. */
export const disputedIn = (troubles: readonly Trouble[]): readonly AnyNeed[] => {
  const needs = troubles.flatMap(({ finding }) => eachInDispute(finding.needs))
  return [...new Map(needs.map((need) => [keyOf(need.path), need])).values()]
}

/** The facts by which what a change brings about could be mended with it: a fact of the record that nobody disputes is not another because of it. */
export const factsAlong = (
  { finding, decision: { subject } }: Trouble,
  disputed: readonly AnyNeed[],
  settled: readonly { readonly path: Path }[],
): readonly AnyNeed[] => {
  const places = new Set(settled.map(({ path }) => keyOf(path)))
  return [
    ...(finding.result === 'open' ? changeableInDispute(finding, subject.path) : changeable(finding, subject.path)),
    ...disputed,
  ].filter(({ path }) => !places.has(keyOf(path)))
}

/** The facts by which a trouble could be mended: what is missing, either of two that contradict each other, and what can be changed. */
export const factsFor = ({ finding, decision }: Trouble): readonly AnyNeed[] => {
  if (finding.result !== 'open') return changeable(finding, decision.subject.path)
  const needs = inOrder(finding.needs.map((need) => ({ need }))).flatMap(({ need }) =>
    need.asks === 'which-is-right' ? eachInDispute([need]) : [need],
  )
  return needs.slice(0, finding.needs.length > mostTried ? 1 : needs.length)
}

/** The facts on record that may be another, or may be made another: those in dispute, and what is not done by the day. */
export const freeOnRecord = ({ input, answer, asOf }: Asking): readonly Path[] => {
  const troubles = troublesIn(answer)
  const subjectsOf = new Map(troubles.map(({ decision: { subject } }) => [keyOf(subject.path), subject.path]))
  const undone = [...subjectsOf.values()]
    .flatMap(changeableAt)
    .filter(({ path }) => changesOf(valueAt(input, path), asOf).length > 0)
  return [...disputedIn(troubles), ...undone].map(({ path }) => path)
}

/** What people can still make of a fact that is known: what is not done by the day they can do on it. */
export const changesOf = (now: unknown, asOf: string | undefined): readonly unknown[] => {
  if (asOf === undefined) return []
  return now === false || (typeof now === 'string' && now > asOf) ? [asOf] : []
}
