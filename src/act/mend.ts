// What can be done about an answer: for each breach and each open rule what would mend it, as little as will do, and where nothing will.
import type { Need } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, InvalidInput, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { ClauseId } from '../order/index.ts'
import { isDayText } from '../reading/days.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { centavos, pesos } from '../reading/money.ts'
import { invalid } from '../reading/read.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { answered, clausesOf, referencesTo, type RuleReference } from './ask.ts'
import {
  type Fix,
  fixFor,
  isAgainst,
  type Look,
  ofTheWhole,
  type Step,
  type Trouble,
  troublesIn,
  troublesOf,
  wholeLook,
} from './fixes.ts'
import { partJudges } from './parts.ts'
import type { MadeKind } from './makers.ts'
import { type Asking, made, readAsking } from './making.ts'
import { keyOf } from './places.ts'

/**
 * The values that would do at a place: each of some, and all from one to another, both included.
 *
 * @group Answers
 */
export interface GoodValues {
  /** Each of these would do; absent where there is only a range. */
  readonly oneOf?: readonly unknown[]
  /** The least that would do; absent where nothing is too little. */
  readonly from?: unknown
  /** The most that would do; absent where nothing is too much. */
  readonly until?: unknown
}

/**
 * What can be done about a breach or an open rule.
 *
 * @group Answers
 */
export interface Remedy {
  /**
   * `act`: people can still do it on that day. `supply`: a fact or a judgement is missing, and it has to turn out so. `fixed`: nobody can
   * change it any more, and to describe it otherwise is no remedy.
   */
  readonly change: 'act' | 'supply' | 'fixed'
  /** Where in the input the fact stands, or what is fixed was looked at. */
  readonly path: Path
  /** The question for the fact that is missing; absent where none is. */
  readonly need?: Need
  /** What the fact has to be; absent where nothing can be said of it before it is on record. */
  readonly good?: GoodValues
  /** How much less the amount has to be, in pesos with two decimals; absent where it is about no amount. */
  readonly less?: string
  /** How much has to come back, in pesos with two decimals; absent where it is about no refund. */
  readonly back?: string
  /** The last day on which it can be done, `YYYY-MM-DD`; absent where no day is too late. */
  readonly by?: string
  /** The findings that it mends, or that nothing mends. */
  readonly mends: readonly RuleReference[]
  /** Their clauses. */
  readonly clauses: readonly ClauseId[]
}

/**
 * What can be done about an answer.
 *
 * @group Answers
 */
export interface Remedies {
  /** Which question is answered. */
  readonly kind: 'remedies'
  /**
   * `none-needed`: the outcome is the good one. `remediable`: with all of these it is, and with any left out it is not. `unforeseen`: it may
   * be, but some of what is missing cannot be foreseen, such as the activities of a partnership. `no-remedy`: something is fixed.
   */
  readonly outcome: 'none-needed' | 'remediable' | 'unforeseen' | 'no-remedy'
  /** The version of the library that answers. */
  readonly version: string
  /** What is fixed first, then what people can do, then what is missing, each in the order of the answer. */
  readonly remedies: readonly Remedy[]
}

/** The good outcome of each kind of answer that has one. */
const good: Readonly<Partial<Record<MadeKind, string>>> = {
  pairing: 'compliant',
  pairings: 'compliant',
  activity: 'eligible',
  expense: 'eligible',
  fund: 'compliant',
  duties: 'compliant',
  partnership: 'compliant',
}

/** A remedy that is applied to the input: which trouble it was taken for, and its steps. */
interface Taken extends Step {
  readonly trouble: Trouble
}

const applied = (input: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((whole, { apply }) => apply(whole), input)

/** An open rule waits for one fact after the other; a breach is mended at once. */
const mostTries = 100

/** The more steps are taken the more may be left; a record of this size has fewer. */
const mostSteps = 5000

/** What mends an answer, as far as it was found. */
interface Found {
  readonly taken: readonly Taken[]
  readonly left: readonly Remedy[]
  /** What is left, by its key. */
  readonly givenUp: ReadonlySet<string>
}

const leftOf = ({ finding }: Trouble, fix: Exclude<Fix, { readonly kind: 'steps' }>): Remedy =>
  known<Remedy>({
    change: fix.kind === 'fixed' ? 'fixed' : 'supply',
    path: fix.kind === 'fixed' ? finding.path : fix.need.path,
    need: fix.kind === 'fixed' ? undefined : (fix.need as Need),
    mends: referencesTo([finding]),
    clauses: clausesOf([finding]),
  })

type Judges = ReturnType<typeof partJudges>

/** Looks at the part that a trouble is of, where it is judged by itself and a fact changes nothing else. */
const lookOf = (
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

/**
 * What mends an answer, step by step: each trouble by itself, as the steps before it leave the record. A part that is judged by itself is
 * gone through by itself, and the whole is looked at after all parts of its kind; where a step turns out to do harm elsewhere, nothing is
 * found that way.
 */
const stepsFor = (asking: Asking, judgeOf: Judges): Found | undefined => {
  const left: Remedy[] = []
  const givenUp = new Set<string>()
  const tries = new Map<string, number>()
  const whole = wholeLook(asking, givenUp)
  let [taken, input]: [readonly Taken[], unknown] = [[], asking.input]
  let troubles = troublesIn(asking.answer)
  /** The kind of the parts of which the troubles are newer than those of the whole, and what was against it before. */
  let parts: { readonly kind: string; readonly against: ReadonlySet<string> } | undefined
  const against = () => new Set(troubles.filter(isAgainst).map(({ key }) => key))
  for (let count = 0; count < mostSteps; count += 1) {
    const trouble = troubles.find(({ key }) => !givenUp.has(key))
    if (parts && trouble?.decision.kind !== parts.kind) {
      const { against: before } = parts
      troubles = whole(input) ?? []
      if ([...against()].some((key) => !before.has(key))) return undefined
      parts = undefined
      continue
    }
    if (!trouble) break
    const { key, place } = trouble
    const times = (tries.get(key) ?? 0) + 1
    tries.set(key, times)
    const part = lookOf(trouble, judgeOf, givenUp)
    // Steps that do not lead on are no way to mend it.
    const fix: Fix = times > mostTries ? { kind: 'fixed' } : fixFor({ ...asking, input }, trouble, whole, part)
    if (fix.kind === 'steps') {
      const places = new Set(fix.steps.map(({ path }) => keyOf(path)))
      taken = [
        ...taken.filter(({ path, amount }) => amount !== undefined || !places.has(keyOf(path))),
        ...fix.steps.map((step) => ({ ...step, trouble })),
      ]
      input = applied(input, fix.steps)
    } else {
      givenUp.add(key)
      left.push(leftOf(trouble, fix))
    }
    if (part) {
      parts ??= { kind: trouble.decision.kind, against: against() }
      const at = troubles.indexOf(troubles.find((each) => each.place === place)!)
      const others = troubles.filter((each) => each.place !== place)
      troubles = [...others.slice(0, at), ...(part(input) ?? []), ...others.slice(at)]
    } else troubles = whole(input) ?? []
  }
  return { taken, left, givenUp }
}

/** Those of the steps without which something stands in the way that need not, each with all values that would do beside the others. */
const needed = (asking: Asking, { taken, givenUp }: Found, judgeOf: Judges): readonly Taken[] => {
  const whole = wholeLook(asking, givenUp)
  const isClear = (look: Look, input: unknown): boolean => look(input)?.every(({ key }) => givenUp.has(key)) === true
  const kept = taken.reduceRight<readonly Taken[]>((all, step) => {
    const without = all.filter((each) => each !== step)
    const input = applied(asking.input, without)
    // What stands in the way of a part does so of the whole.
    return isClear(lookOf(step.trouble, judgeOf, givenUp) ?? whole, input) && isClear(whole, input) ? without : all
  }, taken)
  const mended = applied(asking.input, kept)
  return kept.map((step) => {
    if (step.isSettling) return step
    const look = lookOf(step.trouble, judgeOf, givenUp, step.need) ?? whole
    return { ...step, good: step.tried.filter((value) => isClear(look, answered(mended, step.path, value))) }
  })
}

const isOrdered = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** What would do, of what was tried: of an open domain where the good values begin and end, and those that stand beside them. */
const goodOf = ({ good: values, tried, isOrdered: isByLimits }: Step): GoodValues | undefined => {
  if (values.length === 0) return undefined
  if (!isByLimits || tried.length === 1) return { oneOf: values }
  const [inOrder, all] = [values.filter(isOrdered), tried.filter(isOrdered)]
  const others = values.filter((value) => !isOrdered(value))
  return known<GoodValues>({
    oneOf: others.length > 0 ? others : undefined,
    from: inOrder[0] === all[0] ? undefined : inOrder[0],
    until: inOrder.at(-1) === all.at(-1) ? undefined : inOrder.at(-1),
  })
}

/** The findings that wait for the fact at a place. */
const waitingAt = ({ answer }: Asking, { givenUp }: Found): ((path: Path) => readonly AnyFinding[]) => {
  const waiting = new Map<string, Set<AnyFinding>>()
  for (const { finding } of troublesIn(answer, givenUp))
    for (const { path } of finding.needs) {
      const key = keyOf(path)
      waiting.set(key, (waiting.get(key) ?? new Set()).add(finding))
    }
  return (path) => [...(waiting.get(keyOf(path)) ?? [])]
}

const remedyOf = (step: Taken, waiting: readonly AnyFinding[]): Remedy => {
  const { change, path, need, trouble, amount, now } = step
  const does = goodOf(step)
  const { until } = does ?? {}
  const isLess = change === 'act' && need?.asks === 'expense-amount' && typeof until === 'string'
  const mended = waiting.length > 0 ? waiting : [trouble.finding]
  return known<Remedy>({
    change,
    path,
    need: change === 'supply' ? (need as Need | undefined) : undefined,
    good: does,
    less: isLess ? pesos(centavos(String(now)) - centavos(until)) : undefined,
    back: amount,
    by:
      change === 'act'
        ? isDayText(until)
          ? until
          : amount === undefined && isDayText(does?.oneOf?.[0])
            ? does.oneOf[0]
            : undefined
        : undefined,
    mends: referencesTo(mended),
    clauses: clausesOf(mended),
  })
}

/** A question without the parts of a record that have no part in its outcome. */
const decisive = (asking: Asking): Asking => {
  if (asking.answer.kind !== 'partnership') return asking
  const record = Object.fromEntries(
    Object.entries(asking.input as object).filter(([name]) => name !== 'incentives' && name !== 'sbm'),
  )
  return { ...asking, input: record, answer: made({ ...asking, input: record }) }
}

const order = ['fixed', 'act', 'supply'] as const

/**
 * Says what can be done about an answer: for each breach and each open rule what people can still do on the day of the answer, which fact or
 * judgement is missing and how it has to turn out, or that it is fixed.
 *
 * The remedies are as few as will do: with all of them the outcome is the good one, and with any left out it is not. Where one is fixed
 * there is no remedy, and the others are told for what they are. A fact is something that people can change only where docs/acting.md
 * argues that they can: a duty that is not done, an expense that is not made yet, money that can come back. What is missing is never told
 * as something to be said in one way or another: it is asked, with what would follow.
 *
 * @param input - What the answer is about, as it was handed in.
 * @param answer - The answer to it: of a pair, pairs, an activity, an expense, a fund, duties or a partnership.
 * @param options - The policy and the framework that the answer was made under.
 * @returns What can be done; or `invalid-input`, also for answers that have no good outcome, and for the answer to another input.
 * @example
 * ```ts
 * import { checkDuties, remedies } from 'deped-school-partnerships'
 *
 * const record = { done: { 'leader-a': '2016-08-01', 'leader-b': false } } as const
 * const told = remedies(record, checkDuties(record, '2016-08-31'))
 * if (told.outcome === 'invalid-input') throw new Error(told.issues[0].message)
 *
 * told.outcome // => 'remediable'
 * told.remedies[0] && [told.remedies[0].change, told.remedies[0].path, told.remedies[0].by] // => ['act', ['done', 'leader-b'], '2016-08-31']
 * ```
 * @group Questions
 */
export const remedies = (
  input: unknown,
  answer: unknown,
  options: EvaluationOptions = {},
): Remedies | InvalidInput<'remedies'> => {
  const reading = readAsking(input, answer, options)
  if (reading.issues) return invalid('remedies', reading.issues)
  const asking = decisive(reading.value)
  const { kind, outcome } = asking.answer
  if (good[kind] === undefined) {
    const issue = issueAt('not-allowed', ['answer', 'kind'], {
      received: quoted(kind),
      allowed: `an answer with a good outcome: ${Object.keys(good).join(', ')}`,
    })
    return invalid('remedies', [issue])
  }
  if (outcome === good[kind]) return { kind: 'remedies', outcome: 'none-needed', version, remedies: [] }
  const judges = partJudges(asking)
  const byParts = stepsFor(asking, judges)
  const found = byParts ?? stepsFor(asking, () => undefined)!
  const { left } = found
  const waiting = waitingAt(asking, found)
  const all = [...left, ...needed(asking, found, judges).map((step) => remedyOf(step, waiting(step.path)))]
  return {
    kind: 'remedies',
    outcome: left.some(({ change }) => change === 'fixed')
      ? 'no-remedy'
      : left.length > 0
        ? 'unforeseen'
        : 'remediable',
    version,
    remedies: order.flatMap((change) => all.filter((each) => each.change === change)),
  }
}
