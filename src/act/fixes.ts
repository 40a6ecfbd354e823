// How one breach, or one open rule, could be mended: by a fact that people can change, or by one that is missing.
import { type NeedId, subjects } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, Path } from '../decision/answer.ts'
import type { Question } from '../decision/question.ts'
import { answered, inOrder } from './ask.ts'
import { type AnyAnswer, type AnyDecision, decisionsIn, findingsOf } from './decisions.ts'
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
}

/** The parts of a report on a partnership that have no part in its outcome. */
const withoutPart: ReadonlySet<unknown> = new Set(['leader', 'partner', 'incentives', 'sbm'])

/** What stands in the way of the good outcome. */
export const troublesIn = (answer: AnyAnswer): readonly Trouble[] =>
  [...decisionsIn(answer)]
    .filter(({ place }) => !withoutPart.has(place[1]))
    .flatMap(({ place, decision }) =>
      findingsOf(decision)
        .filter(({ result }) => result === 'breached' || (result === 'open' && decision.outcome === 'undetermined'))
        .map((finding) => ({ key: keyOf([...place, finding.rule, ...finding.path]), finding, decision })),
    )

/** What no value may bring about: a breach, or facts that contradict each other. */
const isAgainst = ({ finding: { result, needs } }: Trouble): boolean =>
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
  /** The values that were tried. */
  readonly tried: readonly unknown[]
  readonly isClosed: boolean
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

/** What comes of a trouble with a value at a place. Where anything else is breached or contradicted by it, it is no way to mend. */
const attempt = (asking: Asking, trouble: Trouble, path: Path, value: unknown, before: number): Tried => {
  const answer = made({ ...asking, input: answered(asking.input, path, value) })
  if (answer.outcome === 'invalid-input') return { value, result: undefined, needs: Infinity }
  const troubles = troublesIn(answer)
  const own = troubles.find(({ key }) => key === trouble.key)?.finding
  if (othersAgainst(troubles, trouble) > before) return { value, result: undefined, needs: Infinity }
  return { value, result: own?.result ?? 'met', needs: own?.needs.length ?? 0 }
}

/** How many needs are each tried by themselves; of more, that of a whole ledger, one after the other is. */
const mostTried = 6

/** How a trouble can be mended. */
export const fixFor = (asking: Asking, trouble: Trouble): Fix => {
  const { finding, decision } = trouble
  const isOpen = finding.result === 'open'
  const before = othersAgainst(troublesIn(asking.answer), trouble)
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
    const tried = values.map((value) => attempt(asking, trouble, need.path, value, before))
    const stepOf = (good: readonly Tried[]): Step => ({
      change: isAct ? 'act' : 'supply',
      path: need.path,
      need,
      good: good.map(({ value }) => value),
      tried: values,
      isClosed: domain === 'closed',
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
  const none = { good: [], tried: [], isClosed: false }
  const numbering = refunds.withoutVoucher.map((entry): Step => ({
    ...none,
    change: 'supply',
    path: [...at, 'ledger', entry, 'voucher'],
    apply: refunds.numbered,
  }))
  const refunding: Step = {
    ...none,
    change: 'act',
    path: [...at, 'ledger'],
    amount: refunds.amount,
    apply: refunds.refunded,
  }
  return { kind: 'steps', steps: [...numbering, refunding] }
}
