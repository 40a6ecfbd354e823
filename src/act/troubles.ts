// What stands in the way of the good outcome: breaches, and open rules that a decision waits for.
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import { type AnyAnswer, type AnyDecision, decisionsIn, findingsOf, type PlacedDecision } from './decisions.ts'
import { type Asking, made } from './making.ts'
import type { partJudges } from './parts.ts'
import { keyOf, leadsTo, valueAt, withValueAt } from './places.ts'

/** A breach, or an open rule that a decision waits for. */
export interface Trouble {
  /** Which one it is, in any answer to the same question. */
  readonly key: string
  readonly finding: AnyFinding
  readonly decision: AnyDecision
  /** Where in the answer the decision stands. */
  readonly place: Path
}

/** The parts of a report on a partnership that have no part in its outcome. */
const withoutPart: ReadonlySet<unknown> = new Set(['leader', 'partner', 'incentives', 'sbm'])

const none: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** The question which of two facts is right that a finding asks. */
const disputeIn = ({ needs }: AnyFinding): AnyNeed | undefined => needs.find(({ asks }) => asks === 'which-is-right')

/** The rules that no facts contradict each other. None of them is ever breached. */
const agreeing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'duties/no-contradiction',
  'pairings/one-level',
  'pairings/one-account',
])

/** Whether what is found of a trouble is that facts contradict each other. */
export const isContradiction = ({ rule }: AnyFinding): boolean => agreeing.has(rule)

/** The two places of facts that contradict each other; that which the question asks for comes first. */
export const placesInDispute = ({ params, path }: AnyNeed): readonly Path[] => {
  const { first } = params as { readonly first?: Path }
  return first ? [path, first] : [path]
}

const troubleOf = ({ place, decision }: PlacedDecision, finding: AnyFinding): Trouble => {
  const { rule, path } = finding
  // One fact may contradict several others.
  const other = isContradiction(finding) ? (disputeIn(finding)?.path ?? []) : []
  return { key: keyOf([...place, rule, ...path, ...other]), finding, decision, place }
}

/**
 * What stands in the way of the good outcome in a decision. What is open beside a breach does so once nothing else is left to be done about
 * the breach, which is among those that are given up.
 */
export const troublesOf = (placed: PlacedDecision, givenUp = none): readonly Trouble[] => {
  const { decision } = placed
  const troubles = findingsOf(decision).flatMap((finding) =>
    finding.result === 'breached' || finding.result === 'open' ? [troubleOf(placed, finding)] : [],
  )
  const breaches = troubles.filter(({ finding: { result } }) => result === 'breached')
  const isOpen = breaches.every(({ key }) => givenUp.has(key))
  return isOpen ? troubles : troubles.filter((each) => breaches.includes(each) || isContradiction(each.finding))
}

/** What stands in the way of the good outcome. */
export const troublesIn = (answer: AnyAnswer, givenUp = none): readonly Trouble[] =>
  [...decisionsIn(answer)]
    .filter(({ place }) => !withoutPart.has(place[1]))
    .flatMap((placed) => troublesOf(placed, givenUp))

/** What no value may bring about: a breach, or facts that contradict each other. */
export const isAgainst = ({ finding }: Trouble): boolean =>
  finding.result === 'breached' || isContradiction(finding) || disputeIn(finding) !== undefined

/** What is against a record, as it is: what is in dispute before and a breach after is another. */
export const againstIn = (troubles: readonly Trouble[]): ReadonlySet<string> =>
  new Set(troubles.filter(isAgainst).map(asItIs))

/** A trouble with what is found of it. */
export const asItIs = ({ key, finding: { result } }: Trouble): string => `${result} ${key}`

/** What stands in the way as another input has it; nothing where that cannot be read. */
export type Look = (input: unknown) => readonly Trouble[] | undefined

/** An input without what stands at some places. */
export const unset = (input: unknown, places: readonly Path[]): unknown =>
  places.reduce((whole, path) => withValueAt(whole, path, undefined), input)

/** Parts that go by no line of the ledger but their own. */
const byThemselves: ReadonlySet<string> = /* @__PURE__ */ new Set(['pairing', 'activity', 'expense'])

/**
 * What is breached whatever the facts at some places are, by its key: it is so where none of them is known, and what becomes known mends no
 * breach. A record may not do without some of them, as the day of an expense: of what goes by these nothing is said.
 */
export const breachedWithout = (look: Look, input: unknown, places: readonly Path[]): ReadonlySet<string> => {
  // Lists are never another.
  const free = places.filter((path) => valueAt(input, path) !== undefined && !Array.isArray(valueAt(input, path)))
  const bare = look(unset(input, free))
  const kept = bare ? [] : free.filter((path) => look(unset(input, [path])) === undefined)
  const troubles =
    bare ??
    look(
      unset(
        input,
        free.filter((path) => !kept.includes(path)),
      ),
    )
  const isApart = ({ decision: { kind, subject } }: Trouble): boolean =>
    kept.length === 0 || (byThemselves.has(kind) && !kept.some((path) => leadsTo(subject.path, path)))
  return new Set(troubles?.flatMap((each) => (each.finding.result === 'breached' && isApart(each) ? [each.key] : [])))
}

/** Looks at the whole. */
export const wholeLook =
  (asking: Asking, givenUp: ReadonlySet<string>): Look =>
  (input) => {
    const answer = made({ ...asking, input })
    return answer.outcome === 'invalid-input' ? undefined : troublesIn(answer, givenUp)
  }

/** Facts that change what else a record comes to, so that each of their values has to be held against the whole. */
const ofTheWhole: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'expense-day',
  'expense-amount',
  'first-activity',
  'which-is-right',
])

export type Judges = ReturnType<typeof partJudges>

/** Looks at the part that a trouble is of, where it is judged by itself and a fact changes nothing else; nothing where it is not so. */
export const partLook = (
  { place, decision }: Trouble,
  judgeOf: Judges,
  givenUp: ReadonlySet<string>,
  need?: AnyNeed,
): Look | undefined => {
  const judge = need && ofTheWhole.has(need.asks) ? undefined : judgeOf(decision)
  return (
    judge &&
    ((input) => {
      const judged = judge(input)
      return judged && troublesOf({ place, decision: judged }, givenUp)
    })
  )
}

/** Whether nothing stands in the way that is not given up. */
export const isClear = (look: Look, input: unknown, givenUp: ReadonlySet<string>): boolean =>
  look(input)?.every(({ key }) => givenUp.has(key)) === true
