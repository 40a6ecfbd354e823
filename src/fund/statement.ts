// What is left of the partnership fund: received, spent, ineligible, open, and the range that what is open leaves.
import { conclude, once } from '../decision/conclude.ts'
import type { Decided, InvalidInput, Need, Undetermined } from '../decision/answer.ts'
import { groundsOfFigures } from '../policy/grounds.ts'
import { applyRules, type Rule, rule } from '../decision/old-rule.ts'
import { fixed } from '../order/fixed.ts'
import type { ClauseId, ParameterName, Policy } from '../order/index.ts'
import { type Day, daysFrom } from '../reading/days.ts'
import { repeatedBy } from '../reading/group.ts'
import { hasRefunds, type LedgerEntry, type ReadEntry, type ReadFund } from './facts.ts'
import { type Centavos, centavos, pesos } from '../reading/money.ts'
import { reachesShare, shareOf } from '../reading/shares.ts'
import { version } from '../version.ts'
import type { Eligibility } from '../activities/rules.ts'
import { compliance } from '../pairing/rules.ts'
import { peso } from '../decision/wording.ts'
import type { PolicyTerms } from '../policy/terms.ts'

/**
 * The least and the most that an amount can be, as long as expenses are open: pesos with two decimals, or shares with four.
 * The two are equal when nothing is open.
 *
 * @group Answers
 */
export interface AmountRange {
  /** The least it can be. */
  readonly least: string
  /** The most it can be. */
  readonly most: string
}

/**
 * What an entry of the ledger counts as: expenses and their refunds by whether they are eligible.
 *
 * @group Answers
 */
export type Counting = 'received' | 'spent' | 'ineligible' | 'open' | 'liquidated'

/**
 * What the entries of a ledger come to, in pesos with two decimals.
 *
 * @group Answers
 */
export interface FundTotals {
  /** What came in, in pesos. */
  readonly received: string
  /** What was spent on eligible expenses, less refunds, in pesos. */
  readonly spent: string
  /** What was spent on expenses that are not eligible, less refunds, in pesos. */
  readonly ineligible: string
  /** What was spent on expenses that are open, less refunds, in pesos. */
  readonly open: string
  /** What was liquidated, in pesos. */
  readonly liquidated: string
}

/**
 * A row of the running ledger, with the totals up to it.
 *
 * @group Answers
 */
export interface LedgerRow extends FundTotals {
  /** The index of the entry in the ledger that was handed in. */
  readonly entry: number
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string
  /** What the entry is. */
  readonly kind: LedgerEntry['kind']
  /** What it counts as. */
  readonly countsAs: Counting
  /** Its amount in pesos; a refund takes it off its total. */
  readonly amount: string
  /** What was left, in pesos. */
  readonly balance: AmountRange
}

/**
 * A voucher number that stands more than once.
 *
 * @group Answers
 */
export interface DuplicateVoucher {
  /** The number. */
  readonly voucher: string
  /** The indexes of its entries in the ledger. */
  readonly entries: readonly number[]
}

/**
 * How much of the fund was liquidated.
 *
 * @group Answers
 */
export interface LiquidationRate {
  /** The share of what was received, with four decimals; above 1 where more was liquidated, of which the Order says nothing. */
  readonly rate: string
  /** The share of the fund that is to be liquidated, as the policy has it. */
  readonly standard: string
  /** Whether the standard is reached, before any rounding; also where more was liquidated than received. */
  readonly reached: boolean
}

/**
 * The figures of a fund on a day. Amounts are pesos with two decimals; entries of later days do not count.
 *
 * @group Answers
 */
export interface FundFigures extends FundTotals {
  /** The day the statement speaks of, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The policy that was applied, by its `id`. */
  readonly policy: string
  /** The version of the library that made the statement. */
  readonly version: string
  /** The fund of a Leader School, in pesos, as the policy has it. */
  readonly fund: string
  /** What the approved WFP obligates in all, in pesos; absent where unknown. */
  readonly obligated?: string
  /** What went out in all, less refunds, in pesos: spent, ineligible and open together. */
  readonly paidOut: string
  /** What is left of what was received, in pesos: eligible expenses are taken off, what is open may be, what is ineligible is not. */
  readonly balance: AmountRange
  /** By how much eligible expenses exceed what was received, in pesos. */
  readonly overspentBy: AmountRange
  /** What is left once the fund is no longer valid, in pesos; nothing before. */
  readonly lapsed: AmountRange
  /** The share of what was received that was spent; absent where nothing was received. */
  readonly utilization?: AmountRange
  /** How much of what was received was liquidated; absent where nothing was received. */
  readonly liquidation?: LiquidationRate
  /**
   * By how much what was liquidated exceeds what was received, in pesos. The Order says nothing of it, so no rule does: it is shown for a
   * person to look at.
   */
  readonly overliquidatedBy: string
  /** On how many days the fund is still valid, the day of the statement and the last day included. */
  readonly daysLeft: number
  /** Each entry with the running totals, by day, and on one day in the order of the ledger. */
  readonly ledger: readonly LedgerRow[]
  /** Voucher numbers that stand more than once. */
  readonly duplicateVouchers: readonly DuplicateVoucher[]
  /** The clauses that give the policy’s figures in it: those of figures that are the Order’s own. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside the Order, gave a figure of the policy that it goes by; empty under the Order’s own parameters. */
  readonly authorities: readonly string[]
}

/**
 * A fund with its figures: `compliant` where no more was received than the fund and no more spent than was received.
 *
 * @group Answers
 */
export type FundStatement = (Decided<'compliant' | 'non-compliant'> | Undetermined) & FundFigures

/** The facts of the rules below. */
interface Totals extends Readonly<Record<Counting, Centavos>> {
  readonly openNeeds: readonly Need[]
}

const received = /* @__PURE__ */ rule<Totals, 'fund/received'>({
  id: 'fund/received',
  statement: 'A Leader School receives no more than the partnership fund.',
  basis: 'stated',
  clauses: ['do44/fund/amount'],
  parameters: ['fund'],
  path: () => ['ledger'],
  check: (totals, { fund }) => totals.received <= centavos(fund.value),
  params: (totals, { fund }) => ({ received: pesos(totals.received), fund: fund.value }),
  met: (figures) => `${peso(figures.received)} was received of a fund of ${peso(figures.fund)}.`,
  breached: (figures) => `${peso(figures.received)} was received, more than the fund of ${peso(figures.fund)}.`,
})

const notOverspent = /* @__PURE__ */ rule<Totals, 'fund/not-overspent'>({
  id: 'fund/not-overspent',
  statement: 'No more is spent on eligible expenses than was received.',
  basis: 'interpreted',
  clauses: ['do44/fund/amount', 'do44/fund/purpose'],
  parameters: [],
  path: () => ['ledger'],
  check: (totals) => {
    if (totals.spent > totals.received) return false
    return totals.spent + totals.open <= totals.received ? true : undefined
  },
  params: (totals) => ({ received: pesos(totals.received), spent: pesos(totals.spent), open: pesos(totals.open) }),
  met: (figures) => `${peso(figures.spent)} was spent on eligible expenses, of ${peso(figures.received)} received.`,
  breached: (figures) =>
    `${peso(figures.spent)} was spent on eligible expenses, more than the ${peso(figures.received)} received.`,
  open: (figures) =>
    `${peso(figures.spent)} was spent on eligible expenses, of ${peso(figures.received)} received; ${peso(figures.open)} more is open.`,
  needs: () => [],
  inherits: ({ openNeeds }) => openNeeds,
})

/** The rules of this subject, in rulebook order. */
export const fundRules: readonly Rule<Totals>[] = /* @__PURE__ */ Object.freeze([received, notOverspent])

const countingOf = { eligible: 'spent', 'non-eligible': 'ineligible', undetermined: 'open' } as const
const spelled = (totals: Readonly<Record<Counting, Centavos>>): Record<Counting, string> => ({
  received: pesos(totals.received),
  spent: pesos(totals.spent),
  ineligible: pesos(totals.ineligible),
  open: pesos(totals.open),
  liquidated: pesos(totals.liquidated),
})

/** An amount, or nothing where it is below zero. */
export const atLeastNothing = (amount: Centavos): string => pesos(amount > 0n ? amount : 0n)
const range = (least: Centavos, most: Centavos): AmountRange => {
  const text = atLeastNothing(most)
  return { least: least === most ? text : atLeastNothing(least), most: text }
}
const balanceOf = ({ received: came, spent, open }: Readonly<Record<Counting, Centavos>>): AmountRange =>
  range(came - spent - open, came - spent)

/** How much of what was received was liquidated, held against the policy’s standard; nothing where nothing was received. */
export const liquidationOf = (
  liquidated: Centavos,
  came: Centavos,
  { liquidationStandard: { value: standard } }: Policy,
): { readonly liquidation?: LiquidationRate } =>
  came > 0n
    ? { liquidation: { rate: shareOf(liquidated, came), standard, reached: reachesShare(liquidated, came, standard) } }
    : {}

/** The parameters that decide which expenses are eligible, and so what is spent and what is left. */
export const spendingParameters = /* @__PURE__ */ fixed(['validUntil', 'validFrom', 'ceilings'])
const statementParameters: readonly ParameterName[] = /* @__PURE__ */ fixed([
  'fund',
  ...spendingParameters,
  'liquidationStandard',
])

/** The decision on an expense of a ledger. */
export type JudgedExpense = Exclude<Eligibility, InvalidInput>

/** Makes the statement of a fund whose expenses are decided. */
export const statementOf = (
  fund: ReadFund,
  expenses: ReadonlyMap<number, JudgedExpense>,
  asOf: Day,
  policy: PolicyTerms,
): FundStatement => {
  const byVoucher = new Map(
    hasRefunds(fund.ledger)
      ? fund.ledger.flatMap((entry, index) =>
          entry.kind === 'expense' ? [[entry.voucher, expenses.get(index)] as const] : [],
        )
      : [],
  )
  /** The decision on the expense that an entry is or refunds. */
  const decisionOf = (entry: ReadEntry, index: number): JudgedExpense | undefined =>
    entry.kind === 'refund' ? byVoucher.get(entry.of) : expenses.get(index)

  const counted = fund.ledger
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.day <= asOf)
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0))
  const totals = { received: 0n, spent: 0n, ineligible: 0n, open: 0n, liquidated: 0n }
  const inPesos = spelled(totals)
  const unrefunded = new Map<JudgedExpense, Centavos>()
  const ledger = counted.map(({ entry, index }): LedgerRow => {
    const decision = decisionOf(entry, index)
    const countsAs = decision ? countingOf[decision.outcome] : entry.kind === 'receipt' ? 'received' : 'liquidated'
    const amount = entry.kind === 'refund' ? -centavos(entry.amount) : centavos(entry.amount)
    if (decision?.outcome === 'undetermined') unrefunded.set(decision, (unrefunded.get(decision) ?? 0n) + amount)
    totals[countsAs] += amount
    inPesos[countsAs] = pesos(totals[countsAs])
    const { received: came, spent, ineligible, open, liquidated } = inPesos
    return {
      entry: index,
      day: entry.day,
      kind: entry.kind,
      countsAs,
      amount: entry.amount,
      received: came,
      spent,
      ineligible,
      open,
      liquidated,
      balance: balanceOf(totals),
    }
  })

  // An open expense that came back in full changes no figure, so it is not asked about.
  const open = once([...unrefunded].flatMap(([decision, amount]) => (amount > 0n ? decision.needs : [])))
  const conclusion = conclude(applyRules(fundRules, { ...totals, openNeeds: open }, policy), compliance)
  const { received: came, spent, open: waiting, liquidated } = totals
  const balance = balanceOf(totals)
  return {
    ...conclusion,
    asOf,
    policy: policy.id,
    version,
    fund: policy.fund.value,
    ...(fund.obligated !== undefined && { obligated: fund.obligated }),
    ...inPesos,
    paidOut: pesos(totals.spent + totals.ineligible + totals.open),
    balance,
    overspentBy: range(spent - came, spent + waiting - came),
    lapsed: asOf > policy.validUntil.value ? balance : range(0n, 0n),
    ...(came > 0n && {
      utilization: { least: shareOf(spent, came), most: shareOf(spent + waiting, came) },
    }),
    ...liquidationOf(liquidated, came, policy),
    overliquidatedBy: atLeastNothing(liquidated - came),
    daysLeft: Math.max(0, daysFrom(asOf, policy.validUntil.value) + 1),
    ledger,
    duplicateVouchers: [...repeatedBy(counted, ({ entry }) => entry.voucher)].map(([voucher, entries]) => ({
      voucher,
      entries: entries.map(({ index }) => index).sort((one, other) => one - other),
    })),
    ...groundsOfFigures(statementParameters, policy),
  }
}
