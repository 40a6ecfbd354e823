// Questions about the partnership fund of one Leader School.
import type { InvalidInput } from '../decision/answer.ts'
import { groundsOfFigures } from '../policy/grounds.ts'
import { fixed } from '../order/fixed.ts'
import { type ClauseId, FY2016, type ParameterName, type Policy } from '../order/index.ts'
import { type Day, daySchema, lastDay } from '../reading/days.ts'
import { type Fund, fundSchema, type ReadFund, withReferences } from './facts.ts'
import { type Centavos, centavos } from '../reading/money.ts'
import { readPolicy } from '../policy/facts.ts'
import { invalid, read, readAll } from '../reading/read.ts'
import { version } from '../version.ts'
import { judged, type JudgedActivity, judgeExpense } from '../expenses/rules.ts'
import {
  type AmountRange,
  atLeastNothing,
  type FundStatement,
  type FundTotals,
  type JudgedExpense,
  spendingParameters,
  statementOf,
} from './statement.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/** The decision on each expense, by its index in the ledger. Each activity is decided once. */
export const judgeLedger = (
  fund: ReadFund,
  policy: PolicyTerms,
): { readonly activities: readonly JudgedActivity[]; readonly expenses: ReadonlyMap<number, JudgedExpense> } => {
  const given = fund.activities ?? []
  const activities = given.map((activity, index) => judged(activity, policy, ['activities', index]))
  const byId = new Map(given.flatMap(({ id }, index) => (id === undefined ? [] : [[id, activities[index]] as const])))
  const expenses = new Map<number, JudgedExpense>()
  fund.ledger.forEach((entry, index) => {
    if (entry.kind !== 'expense') return
    const activity = entry.activityId === undefined ? undefined : byId.get(entry.activityId)
    expenses.set(index, judgeExpense(entry, activity, 'activityId', policy, ['ledger', index]))
  })
  return { activities, expenses }
}

/**
 * Makes the statement of a partnership fund on a day: received, spent, ineligible, open, what is left, and the running ledger.
 *
 * An expense that is not eligible is no charge on the fund, so it is not taken off; one that is open may be, so the balance
 * is the range that it leaves. A refund counts as its expense does. Entries of later days do not count. Nothing is a zero
 * because it is unknown: the ledger is taken to be complete.
 *
 * @param fund - The ledger, the activities its expenses refer to, and what the WFP obligates.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns The statement; or `invalid-input`, also where an entry refers to an activity or expense that is not there.
 * @example
 * ```ts
 * import { type Fund, fundBalance } from 'deped-school-partnerships'
 *
 * const fund: Fund = {
 *   ledger: [
 *     { kind: 'receipt', day: '2016-08-22', amount: 140000 },
 *     { kind: 'expense', day: '2016-09-01', amount: '1250.50', item: 'professional-fees' },
 *     { kind: 'expense', day: '2016-09-02', amount: '999.99', item: 'supplies-and-materials' },
 *   ],
 * }
 * const statement = fundBalance(fund, '2016-09-30')
 * if (statement.outcome === 'invalid-input') throw new Error(statement.issues[0].message)
 *
 * statement.ineligible // => '1250.50'
 * statement.open // => '999.99'
 * statement.balance // => { least: '139000.01', most: '140000.00' }
 * statement.daysLeft // => 93
 * ```
 * @clause do44/fund/amount
 * @clause do44/fund/purpose
 * @clause do44/fund/validity
 * @clause do44/indicators/liquidation-standard
 * @group Questions
 */
export const fundBalance = (fund: Fund, asOf: Day, policy: Policy = FY2016): FundStatement | InvalidInput => {
  const input = readFund(fund, asOf, policy)
  if (input.issues) return invalid(input.issues)
  const { fund: facts, day, policy: rules } = input.value
  return statementOf(facts, judgeLedger(facts, rules).expenses, day, rules)
}

const readFund = (fund: Fund, day: Day, policy: PolicyTerms, name = 'asOf') =>
  readAll({
    fund: withReferences(read(fundSchema, fund)),
    day: read(daySchema, day, [name]),
    policy: readPolicy(policy),
  })

/**
 * What may still be spent on a day.
 *
 * @group Answers
 */
export interface SpendingLimit {
  /** The question could be answered. */
  readonly outcome: 'limited'
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the answer. */
  readonly version: string
  /** The day, `YYYY-MM-DD`. */
  readonly day: string
  /** What may be spent, in pesos: `least` for certain, `most` if every open expense turns out not to be eligible. */
  readonly amount: AmountRange
  /** The clauses that limit it: those of figures that are the Order’s own. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside the Order, gave a figure of the policy that limits it; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
}

const smaller = (one: Centavos, other: Centavos): Centavos => (one < other ? one : other)

const limitParameters: readonly ParameterName[] = /* @__PURE__ */ fixed(['fund', ...spendingParameters])

/**
 * Says what may still be spent on a day: what is left by then, and after every later entry of the ledger, of the fund of a
 * Leader School while it is valid, its last day included; nothing after it or before a first day that the policy gives. What was
 * spent on ineligible expenses is taken to be made good.
 *
 * @param fund - The ledger, the activities its expenses refer to, and what the WFP obligates.
 * @param day - The day of the expense, `YYYY-MM-DD`, in the Philippines.
 * @param policy - The parameters to apply; those of fiscal year 2016 unless given.
 * @returns The limit as a range, or `invalid-input`.
 * @example
 * ```ts
 * import { type Fund, maxAllowable } from 'deped-school-partnerships'
 *
 * const fund: Fund = { ledger: [{ kind: 'receipt', day: '2016-08-22', amount: 140000 }] }
 * const last = maxAllowable(fund, '2016-12-31')
 * last.outcome === 'limited' && last.amount // => { least: '140000.00', most: '140000.00' }
 *
 * const late = maxAllowable(fund, '2017-01-01')
 * late.outcome === 'limited' && late.amount // => { least: '0.00', most: '0.00' }
 * ```
 * @clause do44/fund/amount
 * @clause do44/fund/validity
 * @group Questions
 */
export const maxAllowable = (fund: Fund, day: Day, policy: Policy = FY2016): SpendingLimit | InvalidInput => {
  const input = readFund(fund, day, policy, 'day')
  if (input.issues) return invalid(input.issues)
  const { fund: facts, day: on, policy: rules } = input.value
  const valid = on <= rules.validUntil.value && (rules.validFrom === undefined || on >= rules.validFrom.value)
  const { expenses } = judgeLedger(facts, rules)
  // What was received beyond the fund, and what the ledger spends later, is not there to be spent now.
  const whole = centavos(rules.fund.value)
  const times: readonly FundTotals[] = [
    statementOf(facts, expenses, on, rules),
    ...statementOf(facts, expenses, lastDay, rules).ledger.filter((row) => row.day > on),
  ]
  const lowest = (counted: readonly ('spent' | 'open')[]): string => {
    const left = times.map((totals) =>
      counted.reduce((rest, name) => rest - centavos(totals[name]), smaller(centavos(totals.received), whole)),
    )
    return atLeastNothing(left.reduce(smaller))
  }
  const amount = valid ? { least: lowest(['spent', 'open']), most: lowest(['spent']) } : { least: '0.00', most: '0.00' }
  return { outcome: 'limited', policy: rules.id, version, day: on, amount, ...groundsOfFigures(limitParameters, rules) }
}
