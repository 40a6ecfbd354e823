// How one breach, or one open rule, could be mended: by a fact that people can change, or by one that is missing.
import { type NeedId, subjects } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import type { Question } from '../decision/question.ts'
import { answered, inOrder } from './ask.ts'
import { type AnyAnswer, type AnyDecision, decisionsIn, findingsOf, type PlacedDecision } from './decisions.ts'
import { type Asking, made } from './making.ts'
import { keyOf, valueAt } from './places.ts'
import { type Changing, questionRows } from './questions.ts'
import { isRefundRule, refundsFor } from './refunds.ts'
import { triesFor } from './values.ts'

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

/**
 * What stands in the way of the good outcome in a decision. What is open beside a breach does so once nothing else is left to be done about
 * the breach, which is among those that are given up.
 */
export const troublesOf = ({ place, decision }: PlacedDecision, givenUp = none): readonly Trouble[] => {
  const troubles = findingsOf(decision).flatMap((finding) =>
    finding.result === 'breached' || finding.result === 'open'
      ? [{ key: keyOf([...place, finding.rule, ...finding.path]), finding, decision, place }]
      : [],
  )
  const isDecided = decision.outcome !== 'undetermined'
  const breaches = isDecided ? troubles.filter(({ finding: { result } }) => result === 'breached') : []
  const isOpen = !isDecided || (breaches.length > 0 && breaches.every(({ key }) => givenUp.has(key)))
  return isOpen ? troubles : breaches
}

/** What stands in the way of the good outcome. */
export const troublesIn = (answer: AnyAnswer, givenUp = none): readonly Trouble[] =>
  [...decisionsIn(answer)]
    .filter(({ place }) => !withoutPart.has(place[1]))
    .flatMap((placed) => troublesOf(placed, givenUp))

/** What no value may bring about: a breach, or facts that contradict each other. */
export const isAgainst = ({ finding: { result, needs } }: Trouble): boolean =>
  result === 'breached' || needs.some(({ asks }) => asks === 'which-is-right')

/** How many of these there are beside a trouble. */
const othersAgainst = (troubles: readonly Trouble[], { key }: Trouble): number =>
  troubles.filter((each) => isAgainst(each) && each.key !== key).length

/** One change of the input, and what people are told of it. */
export interface Step {
  readonly change: 'act' | 'supply'
  readonly path: Path
  readonly need?: AnyNeed
  /** The values that would do, those of an open domain in order. */
  readonly good: readonly unknown[]
  /** Whether these settle what they are for, or leave it to what else is missing. */
  readonly isSettling: boolean
  /** The values that were tried. */
  readonly tried: readonly unknown[]
  /** Whether they are sides of limits, so that what lies between two that would do would do. */
  readonly isOrdered: boolean
  /** Money that has to come back, in pesos. */
  readonly amount?: string
  /** What stands there now. */
  readonly now?: unknown
  readonly apply: (input: unknown) => unknown
}

/** How a trouble is mended: by steps; not at all; or by what is missing and cannot be foreseen. */
export type Fix =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'unforeseen'; readonly need: AnyNeed }

/** The changeable facts that a rule goes by, as needs. */
const changeable = ({ rule, params }: AnyFinding, at: Path): readonly AnyNeed[] => {
  for (const { rules, questions } of Object.values(subjects) as readonly {
    readonly rules: readonly { readonly id: string; readonly asks: readonly string[] }[]
    readonly questions: Readonly<Record<string, Question<never, never> | readonly Question<never, never>[]>>
  }[]) {
    const { asks } = rules.find(({ id }) => id === rule) ?? {}
    if (asks)
      return asks
        .flatMap((name) => questions[name] ?? [])
        .filter(({ asks: id, path }) => path !== undefined && changingOf(id) !== 'fixed')
        .map(({ asks: id, path = [] }) => ({ kind: 'fact', asks: id, path: [...at, ...path], question: '', params }))
  }
  return []
}

const changingOf = (asks: string): Changing =>
  Object.hasOwn(questionRows, asks) ? questionRows[asks as NeedId].changing : 'fixed'

/** What is tried for a fact that is known: what people can still make of it on the day. */
const changesOf = (need: AnyNeed, finding: AnyFinding, { input, asOf }: Asking): readonly unknown[] => {
  const changing = changingOf(need.asks)
  if (asOf === undefined || changing === 'fixed') return []
  if (changing === 'done-on-the-day') return [asOf]
  const day = valueAt(input, [...need.path.slice(0, -1), 'day'])
  if (typeof day !== 'string' || day <= asOf) return []
  const { values } = triesFor(need, [finding], input, asOf)
  // What is not made yet is not made before the day.
  return need.asks === 'expense-day' ? values.filter((each) => String(each) >= asOf) : values
}

interface Tried {
  readonly value: unknown
  readonly result: AnyFinding['result'] | undefined
  readonly needs: number
}

/** What stands in the way as another input has it; nothing where that cannot be read. */
export type Look = (input: unknown) => readonly Trouble[] | undefined

/** Looks at the whole. */
export const wholeLook =
  (asking: Asking, givenUp: ReadonlySet<string>): Look =>
  (input) => {
    const answer = made({ ...asking, input })
    return answer.outcome === 'invalid-input' ? undefined : troublesIn(answer, givenUp)
  }

/** Facts that change what else a record comes to, so that each of their values has to be held against the whole. */
export const ofTheWhole: ReadonlySet<string> = /* @__PURE__ */ new Set(['expense-day', 'expense-amount'])

/** What comes of a trouble with a value at a place. Where anything else is breached or contradicted by it, it is no way to mend. */
const attempt = (troubles: ReturnType<Look>, trouble: Trouble, value: unknown, before: number): Tried => {
  if (!troubles || othersAgainst(troubles, trouble) > before) return { value, result: undefined, needs: Infinity }
  const own = troubles.find(({ key }) => key === trouble.key)?.finding
  return { value, result: own?.result ?? 'met', needs: own?.needs.length ?? 0 }
}

/** How many needs are each tried by themselves; of more, that of a whole ledger, one after the other is. */
const mostTried = 6

/** How a trouble can be mended, looking at the part that it is of, where that is judged by itself, and at the whole. */
export const fixFor = (asking: Asking, trouble: Trouble, whole: Look, part: Look = whole): Fix => {
  const { finding, decision } = trouble
  const isOpen = finding.result === 'open'
  const beforeIn = new Map<Look, number>()
  const needs = isOpen
    ? inOrder(finding.needs.map((need) => ({ need }))).map(({ need }) => need)
    : changeable(finding, decision.subject.path)
  let best: { readonly step: Step; readonly needs: number } | undefined
  for (const need of needs.slice(0, finding.needs.length > mostTried ? 1 : needs.length)) {
    const now = valueAt(asking.input, need.path)
    const isAct = now !== undefined && (!isOpen || changingOf(need.asks) === 'done-on-the-day')
    const { values, domain } = isAct
      ? { values: changesOf(need, finding, asking), domain: 'limits' as const }
      : triesFor(need, [finding], asking.input, asking.asOf)
    const look = ofTheWhole.has(need.asks) ? whole : part
    const before = beforeIn.get(look) ?? othersAgainst(look(asking.input) ?? [], trouble)
    beforeIn.set(look, before)
    const tried = values.map((value) => attempt(look(answered(asking.input, need.path, value)), trouble, value, before))
    const stepOf = (good: readonly Tried[]): Step => ({
      change: isAct ? 'act' : 'supply',
      path: need.path,
      need,
      good: good.map(({ value }) => value),
      isSettling: good[0]!.result === 'met',
      tried: values,
      isOrdered: domain === 'limits',
      ...(now !== undefined && { now }),
      apply: (input) => answered(input, need.path, good[0]!.value),
    })
    const good = tried.filter(({ result }) => result === 'met')
    if (good.length > 0) return { kind: 'steps', steps: [stepOf(good)] }
    const [first] = tried.filter(({ result }) => result === 'open').sort((one, other) => one.needs - other.needs)
    if (first && first.needs < (best?.needs ?? finding.needs.length + 1))
      best = { step: stepOf([first]), needs: first.needs }
  }
  // What leaves it open leads on, unless the same is asked again.
  if (best && valueAt(asking.input, best.step.path) === undefined) return { kind: 'steps', steps: [best.step] }
  if (!isOpen && isRefundRule(finding.rule) && asking.asOf !== undefined) return refundFix(asking, trouble, asking.asOf)
  const [unforeseen] = needs.filter((need) => triesFor(need, [finding], asking.input, asking.asOf).values.length === 0)
  return isOpen && unforeseen ? { kind: 'unforeseen', need: unforeseen } : { kind: 'fixed' }
}

const refundFix = ({ input }: Asking, { finding, decision }: Trouble, day: string): Fix => {
  const at = decision.subject.path
  const { ledger } = decision as unknown as { readonly ledger: Parameters<typeof refundsFor>[2] }
  const refunds = refundsFor(finding.rule as Parameters<typeof refundsFor>[0], finding.params, ledger, {
    input,
    at,
    day,
  })
  if (!refunds) return { kind: 'fixed' }
  const nothing = { good: [], isSettling: true, tried: [], isOrdered: false }
  const numbering = refunds.withoutVoucher.map((entry): Step => ({
    ...nothing,
    change: 'supply',
    path: [...at, 'ledger', entry, 'voucher'],
    apply: (whole) => refunds.numbered(whole, entry),
  }))
  const refunding: Step = {
    ...nothing,
    change: 'act',
    path: [...at, 'ledger'],
    amount: refunds.amount,
    apply: refunds.refunded,
  }
  return { kind: 'steps', steps: [...numbering, refunding] }
}
