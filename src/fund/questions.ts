// Questions about the partnership fund of one Leader School.
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { InvalidInput, LookedUp } from '../decision/answer.ts'
import { lookedUp, madeWith } from '../decision/conclude.ts'
import { judged, judgeExpense } from '../expenses/check.ts'
import { expenseRules } from '../expenses/rules.ts'
import type { JudgedActivity } from '../expenses/facts.ts'
import type { ClauseId } from '../order/index.ts'
import { type PolicyOptions, readPolicyOptions } from '../policy/facts.ts'
import { parametersOf, type PolicyTerms } from '../policy/terms.ts'
import { type Day, daySchema, lastDay } from '../reading/days.ts'
import type { Centavos } from '../reading/money.ts'
import { read } from '../reading/read.ts'
import { accountOf, cashOf, type JudgedExpense, rangeOf } from './account.ts'
import { type Fund, fundSchema, type ReadFund, withReferences } from './facts.ts'
import { fundRules } from './rules.ts'
import { type AmountRange, type FundStatement, printed, statementOf } from './statement.ts'

/**
 * The decision on each expense, by its index in the ledger. Each activity is decided once. Up to the day `withoutPlan` no WFP is approved, as
 * the record says.
 */
export const judgeLedger = (
  fund: ReadFund,
  terms: PolicyTerms,
  withoutPlan?: Day,
): { readonly activities: readonly JudgedActivity[]; readonly expenses: ReadonlyMap<number, JudgedExpense> } => {
  const given = fund.activities ?? []
  const activities = given.map((activity, index) => judged(activity, terms, ['activities', index]))
  const byId = new Map(given.flatMap(({ id }, index) => (id === undefined ? [] : [[id, activities[index]] as const])))
  const expenses = new Map<number, JudgedExpense>()
  fund.ledger.forEach((entry, index) => {
    if (entry.kind !== 'expense') return
    const activity = entry.activityId === undefined ? undefined : byId.get(entry.activityId)
    const subject = { path: ['ledger', index], entry: index }
    const isWithoutPlan = (withoutPlan !== undefined && entry.day <= withoutPlan) || undefined
    expenses.set(index, judgeExpense(entry, activity, 'activityId', terms, subject, isWithoutPlan))
  })
  return { activities, expenses }
}

const readFund = (fund: unknown, day: Day, options: unknown, name: string) =>
  readBy(readPolicyOptions(options), (how) => ({
    fund: withReferences(read(fundSchema, fund, [], how)),
    day: read(daySchema, day, [name]),
  }))

/**
 * Makes the statement of a partnership fund on a day: received, spent, ineligible, open, what is left in cash, what is to be accounted
 * for, and the running ledger.
 *
 * Money spent on what is not eligible is out of the cash, and is not spent as the fund may be: it stays to be accounted for, and is a
 * breach until it comes back. Expenses in the approved WFP that come to more than it is said to obligate are not both right: it is asked which
 * is. What is open may turn out either way, so there are ranges. A refund counts as its expense does. Entries of later days do not count. Nothing is a zero
 * because it is unknown: the ledger is taken to be complete.
 *
 * @param fund - The ledger, the activities its expenses refer to, and what the WFP obligates.
 * @param asOf - The day to speak of, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
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
 * statement.cash // => '137749.51'
 * statement.toAccountFor // => { least: '139000.01', most: '140000.00' }
 * statement.misspent // => { least: '1250.50', most: '2250.49' }
 * statement.daysLeft // => 93
 * ```
 * @clause do44/fund/amount
 * @clause do44/fund/purpose
 * @clause do44/fund/validity
 * @clause do44/indicators/liquidation-standard
 * @clause do44/duties/leader/f
 * @group Questions
 */
export const fundBalance = <Asked extends Detail = 'full'>(
  fund: Fund | Unread,
  asOf: Day,
  options: PolicyOptions<Asked> = {},
): InDetail<FundStatement | InvalidInput<'fund'>, Asked> =>
  answered('fund', readFund(fund, asOf, options, 'asOf'), ({ fund: given, day, options: { policy } }) =>
    statementOf(given, accountOf(given, judgeLedger(given, policy).expenses, day), day, policy),
  )

/**
 * What may still be spent on a day.
 *
 * @group Answers
 */
export interface SpendingLimit extends LookedUp<'spending-limit'> {
  /** The question could be answered. */
  readonly outcome: 'limited'
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string
  /**
   * What may be spent, in pesos: `least` for certain, `most` if every open expense turns out not to be eligible. They differ only where more
   * was received than the fund, since what is open is out of the cash either way.
   */
  readonly amount: AmountRange
  /** The clauses that limit it: those of figures that are the Order’s own. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside the Order, gave a figure of the policy that limits it; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
}

const smaller = (one: Centavos, other: Centavos): Centavos => (one < other ? one : other)

const limitParameters = /* @__PURE__ */ (() => parametersOf([...fundRules, ...expenseRules]))()

/**
 * Says what may still be spent on a day: what is left by then, and after every later entry of the ledger, of the fund of a
 * Leader School while it is valid, its last day included; nothing after it or before a first day that the policy gives. It is no more
 * than the cash: what was spent on ineligible expenses is not there until it comes back.
 *
 * @param fund - The ledger, the activities its expenses refer to, and what the WFP obligates.
 * @param day - The day of the expense, `YYYY-MM-DD`, in the Philippines.
 * @param options - The policy to apply; that of fiscal year 2016 unless given.
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
export const maxAllowable = <Asked extends Detail = 'full'>(
  fund: Fund | Unread,
  day: Day,
  options: PolicyOptions<Asked> = {},
): InDetail<SpendingLimit | InvalidInput<'spending-limit'>, Asked> =>
  answered('spending-limit', readFund(fund, day, options, 'day'), ({ fund: given, day: on, options: { policy } }) =>
    limitOn(given, on, policy),
  )

/** What may be spent of a fund that was read. */
const limitOn = (given: ReadFund, on: Day, terms: PolicyTerms): SpendingLimit => {
  const { validUntil, validFrom, fund: whole } = terms.values
  const isValid = on <= validUntil && (validFrom === undefined || on >= validFrom)
  const { expenses } = judgeLedger(given, terms)
  // What was received beyond the fund, and what the ledger spends later, is not there to be spent now.
  const later = accountOf(given, expenses, lastDay).rows.filter(({ entry }) => entry.day > on)
  const times = [accountOf(given, expenses, on).sums, ...later.map(({ sums }) => sums)]
  const lowest = (counted: readonly ('spent' | 'open')[]): Centavos =>
    times
      .map((sums) =>
        smaller(
          counted.reduce((rest, name) => rest - sums[name], whole),
          cashOf(sums),
        ),
      )
      .reduce(smaller)
  const amount = isValid ? rangeOf(lowest(['spent', 'open']), lowest(['spent'])) : rangeOf(0n, 0n)
  return {
    ...lookedUp('spending-limit'),
    outcome: 'limited',
    ...madeWith({ terms, asOf: on }),
    asOf: on,
    amount: printed(amount),
    ...terms.grounds(limitParameters),
  }
}
