// What can be done about an answer: for each breach and each open rule what would mend it, as little as will do, and where nothing will.
import type { Need } from '../catalogue/subjects.ts'
import type { AnyFinding, AnyNeed, InvalidInput, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { ClauseId } from '../order/index.ts'
import { isDayText } from '../reading/days.ts'
import { issueAt, quoted } from '../reading/issues.ts'
import { invalid } from '../reading/read.ts'
import type { EvaluationOptions } from '../sbm/framework.ts'
import { version } from '../version.ts'
import { clausesOf, referencesTo, type RuleReference, waitingIn } from './ask.ts'
import { type GoodValues, goodValues } from './doing.ts'
import type { MadeKind } from './makers.ts'
import { type Asking, made, readAsking } from './making.ts'
import { partJudges } from './parts.ts'
import { keyOf, valueAt, withValueAt } from './places.ts'
import type { ExpenseBack } from './refunds.ts'
import { mendedBy } from './mends.ts'
import { arisingIn, type Left, needed, stepsFor, type Taken, withFewer } from './steps.ts'
import { troublesIn } from './troubles.ts'

/**
 * What can be done about a breach or an open rule.
 *
 * @group Answers
 */
export interface Remedy {
  /**
   * `act`: people can still do it on that day. `supply`: a fact or a judgement is missing, and it has to turn out so. `fixed`: nothing that
   * people can do, or find out, mends it on that day: it has passed or has not come yet. To describe it otherwise is no remedy.
   */
  readonly change: 'act' | 'supply' | 'fixed'
  /** Where in the input the fact stands, or what is fixed was looked at. */
  readonly path: Path
  /** The other places where records tell the same fact; it has to be the same in each. Absent where it is told at one place. */
  readonly alsoAt?: readonly Path[]
  /** The question for the fact that is missing; absent where none is. */
  readonly need?: Need
  /** What the fact has to be; absent where nothing can be said of it before it is on record. */
  readonly good?: GoodValues
  /** How much has to come back, in pesos with two decimals; absent where it is about no refund. */
  readonly back?: string
  /** Of which expenses it would do, in the order of the ledger; absent where it is about no refund. */
  readonly of?: readonly ExpenseBack[]
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
const goodOutcomes: Readonly<Partial<Record<MadeKind, string>>> = {
  pairing: 'compliant',
  pairings: 'compliant',
  activity: 'eligible',
  expense: 'eligible',
  fund: 'compliant',
  duties: 'compliant',
  partnership: 'compliant',
}

/** So many are gone through in a minute or two. */
const mostTroubles = 2000

/** What is told of the troubles that nothing was found for; once of a fact that several wait for. */
const leftIn = (left: readonly Left[]): readonly Remedy[] => {
  const byFact = new Map<string, { readonly fix: Left['fix']; readonly path: Path; readonly findings: AnyFinding[] }>()
  for (const { trouble, fix } of left) {
    const { finding, key } = trouble
    const path = fix.kind === 'fixed' ? finding.path : fix.need.path
    const fact = fix.kind === 'fixed' ? key : keyOf([fix.need.asks, ...path])
    const entry = byFact.get(fact) ?? { fix, path, findings: [] }
    byFact.set(fact, entry)
    entry.findings.push(finding)
  }
  return [...byFact.values()].map(({ fix, path, findings }) =>
    known<Remedy>({
      change: fix.kind === 'fixed' ? 'fixed' : 'supply',
      path,
      need: fix.kind === 'fixed' ? undefined : (fix.need as Need),
      mends: referencesTo(findings),
      clauses: clausesOf(findings),
    }),
  )
}

/** The questions for what arises with the steps, as they are asked before any value is chosen: that of one activity is not asked of another. */
const asFirstAsked = (asking: Asking, steps: readonly Taken[]): ((step: Taken) => AnyNeed | undefined) => {
  const arising = arisingIn(asking, steps)
  const opened = arising
    .map(({ path }) => path.slice(0, -1))
    .filter((path) => valueAt(asking.input, path) === undefined)
    .reduce((whole, path) => withValueAt(whole, path, {}), asking.input)
  const asked = new Map(
    arising.length > 0 ? waitingIn(made({ ...asking, input: opened })).map(({ need }) => [keyOf(need.path), need]) : [],
  )
  return (step) => {
    const first = asked.get(keyOf(step.path))
    return first && arising.includes(step) && first.asks === step.need?.asks ? first : step.need
  }
}

/** What is told of a step. */
const remedyOf = (
  step: Taken,
  need: AnyNeed | undefined,
  good: GoodValues | undefined,
  mended: readonly AnyFinding[],
): Remedy => {
  const { change, path, alsoAt, amount, of } = step
  return known<Remedy>({
    change,
    path,
    alsoAt,
    need: change === 'supply' ? (need as Need | undefined) : undefined,
    good,
    back: amount,
    of,
    by: change === 'act' && amount === undefined && isDayText(step.value) ? step.value : undefined,
    mends: referencesTo(mended),
    clauses: clausesOf(mended),
  })
}

/** A question without the parts of a record that have no part in its outcome. A success has one, where it contradicts what is said of duties. */
const decisive = (asking: Asking): Asking => {
  if (asking.answer.kind !== 'partnership') return asking
  const successful = valueAt(asking.input, ['incentives', 'successful'])
  const record = Object.fromEntries(
    Object.entries(asking.input as object).flatMap(([name, part]: [string, unknown]) => {
      if (name === 'incentives') return successful === undefined ? [] : [[name, { successful }]]
      return name === 'sbm' ? [] : [[name, part]]
    }),
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
 * argues that they can: a duty that is not done, money that can come back. What is missing is never told as something to be said in one
 * way or another: it is asked, with what would follow.
 *
 * @param input - What the answer is about, as it was handed in.
 * @param answer - The answer to it: of a pair, pairs, an activity, an expense, a fund, duties or a partnership.
 * @param options - The policy and the framework that the answer was made under.
 * @returns What can be done; or `invalid-input`, also for answers that have no good outcome or more than 2,000 findings that are not met, and
 *   for the answer to another input.
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
  if (goodOutcomes[kind] === undefined) {
    const issue = issueAt('not-allowed', ['answer', 'kind'], {
      received: quoted(kind),
      allowed: { says: 'an answer with a good outcome: {kinds}', kinds: Object.keys(goodOutcomes) },
    })
    return invalid('remedies', [issue])
  }
  if (outcome === goodOutcomes[kind]) return { kind: 'remedies', outcome: 'none-needed', version, remedies: [] }
  const { length } = troublesIn(asking.answer)
  if (length > mostTroubles) {
    const issue = issueAt('not-allowed', ['answer', 'findings'], {
      received: { says: '{count} that are not met', count: length },
      allowed: { says: 'at most {most} that are not met', most: mostTroubles },
    })
    return invalid('remedies', [issue])
  }
  const judges = partJudges(asking)
  const first = stepsFor(asking, judges) ?? stepsFor(asking, () => undefined)!
  const [found, steps] = withFewer(asking, first, needed(asking, first, judges), judges)
  const { left } = found
  const inTheWay = new Set(troublesIn(asking.answer, found.givenUp).map(({ key }) => key))
  // What only a step brings about is not in the answer, and is told where nothing else is.
  const own = left.filter(({ trouble: { key } }) => inTheWay.has(key))
  const good = goodValues(asking, found, steps, judges)
  const mends = mendedBy(asking, found, steps)
  const questionOf = asFirstAsked(asking, steps)
  const all = [
    ...leftIn(own.some(({ fix }) => fix.kind === 'fixed') ? own : left),
    ...steps.map((step) => remedyOf(step, questionOf(step), good.get(step), mends.get(step)!)),
  ]
  return {
    kind: 'remedies',
    outcome: left.some(({ fix }) => fix.kind === 'fixed') ? 'no-remedy' : left.length > 0 ? 'unforeseen' : 'remediable',
    version,
    remedies: order.flatMap((change) => all.filter((each) => each.change === change)),
  }
}
