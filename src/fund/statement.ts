// The statement of a fund: its figures as texts of pesos, and what the rules find.
import type { Decided, Undetermined } from '../decision/answer.ts'
import { conclude, wholeInput } from '../decision/conclude.ts'
import { known } from '../decision/known.ts'
import { applyRules } from '../decision/rule.ts'
import { expenseRules } from '../expenses/rules.ts'
import type { ClauseId } from '../order/index.ts'
import { compliance } from '../pairing/rules.ts'
import { type Parameters, parametersOf, type PolicyTerms } from '../policy/terms.ts'
import { type Day, daysFrom } from '../reading/days.ts'
import { repeatedBy } from '../decision/group.ts'
import { pesos } from '../reading/money.ts'
import { reachesShare, shareOf } from '../reading/shares.ts'
import {
  type Account,
  cashOf,
  type Counting,
  lapsed,
  misspentOf,
  overspentBy,
  paidOutOf,
  type Range,
  type Sums,
  toAccountForOf,
} from './account.ts'
import { type AgreementFinding, agreementOn, contradictionsOf } from './agreement.ts'
import type { LedgerEntry, ReadFund } from './facts.ts'
import { type FundFacts, type FundFinding, fundRules } from './rules.ts'

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
  /** The number of its voucher; absent where it has none. */
  readonly voucher?: string
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string
  /** What the entry is. */
  readonly kind: LedgerEntry['kind']
  /** What it counts as. */
  readonly countsAs: Counting
  /** Its amount in pesos; a refund takes it off its total. */
  readonly amount: string
  /** What was left in cash, in pesos; with a minus sign where more went out than came in. */
  readonly cash: string
  /** What was to be accounted for, in pesos. */
  readonly toAccountFor: AmountRange
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
  /**
   * The share of what was received, with four decimals, rounded half up, and cut off where that would be the standard that is missed; above
   * 1 where more was liquidated, of which the Order says nothing.
   */
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
  /** The fund of a Leader School, in pesos, as the policy has it. */
  readonly fund: string
  /** What the approved WFP obligates in all, in pesos; absent where unknown. */
  readonly obligated?: string
  /** What went out in all, less refunds, in pesos: spent, ineligible and open together. */
  readonly paidOut: string
  /**
   * What the ledger leaves in cash, in pesos: received less paid out. It has a minus sign where more went out than came in. Nothing is
   * taken to have been made good: what came back is an entry.
   */
  readonly cash: string
  /**
   * What is to be accounted for of what was received, in pesos: eligible expenses are taken off, what is open may be, what is ineligible is
   * not. It is what is left in cash and what was misspent, together.
   */
  readonly toAccountFor: AmountRange
  /** What was misspent, less refunds, in pesos: what is ineligible, and what is open may be. */
  readonly misspent: AmountRange
  /** By how much eligible expenses exceed what was received, in pesos. */
  readonly overspentBy: AmountRange
  /** What is to be accounted for once the fund is no longer valid, in pesos; nothing before. */
  readonly lapsed: AmountRange
  /** The share of what was received that was spent on eligible expenses, four decimals, rounded half up, 1 only where it is all; absent where none was. */
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
 * A fund with its figures: `compliant` where no more was received than the fund, no more spent than was received, and nothing on what is
 * not eligible. Where the expenses in the approved WFP come to more than it is said to obligate, it is not known which is right, and the
 * statement is `undetermined` unless breached.
 *
 * @group Answers
 */
export type FundStatement = (
  | Decided<'compliant' | 'non-compliant', FundFinding | AgreementFinding, 'fund'>
  | Undetermined<FundFinding | AgreementFinding, 'fund'>
) &
  FundFigures

/** How much of what was received was liquidated, held against a standard; nothing where nothing was received. */
export const liquidationOf = (
  { liquidated, received }: Pick<Sums, 'liquidated' | 'received'>,
  { values: { liquidationStandard: standard } }: PolicyTerms,
): LiquidationRate | undefined =>
  received > 0n
    ? { rate: shareOf(liquidated, received, standard), standard, reached: reachesShare(liquidated, received, standard) }
    : undefined

/** The parameters that decide which expenses are eligible, and so what is spent and what is left. */
export const spendingParameters = /* @__PURE__ */ (() => parametersOf(expenseRules))()
const statementParameters = /* @__PURE__ */ (() =>
  [...parametersOf(fundRules), ...spendingParameters, 'liquidationStandard'] as const)()

/** A range of amounts as texts. */
export const printed = ({ least, most }: Range): AmountRange => {
  const text = pesos(most)
  return { least: least === most ? text : pesos(least), most: text }
}

/** Makes the statement of a fund whose ledger was added up. */
export const statementOf = (
  given: ReadFund,
  { rows, sums, needs }: Account,
  asOf: Day,
  terms: PolicyTerms,
): FundStatement => {
  const { received, spent, open, ineligible, liquidated } = sums
  const { validUntil, fund } = terms.values
  const contradictions = contradictionsOf(given, asOf)
  const findings: readonly (FundFinding | AgreementFinding)[] = [
    ...applyRules<FundFacts, Parameters, FundFinding>(fundRules, { needs, ...sums }, terms),
    ...(contradictions.length > 0 ? agreementOn(contradictions, asOf, [], terms) : []),
  ]
  const print = printer()
  const ledger = (terms.isBrief ? [] : rows).map(({ index, entry, countsAs, sums: after }): LedgerRow => {
    const totals = print(after, countsAs)
    return known<LedgerRow>({
      entry: index,
      voucher: entry.voucher,
      day: entry.day,
      kind: entry.kind,
      countsAs,
      amount: pesos(entry.amount),
      received: totals.received,
      spent: totals.spent,
      ineligible: totals.ineligible,
      open: totals.open,
      liquidated: totals.liquidated,
      cash: pesos(cashOf(after)),
      toAccountFor: printed(toAccountForOf(after)),
    })
  })
  const { clauses, authorities } = terms.grounds(statementParameters)
  const vouchers = repeatedBy(rows, ({ entry }) => entry.voucher)
  return Object.assign(
    conclude(findings, { kind: 'fund', ...compliance }, { subject: wholeInput, terms, asOf }),
    known<FundFigures>({
      asOf,
      fund: pesos(fund),
      obligated: given.obligated === undefined ? undefined : pesos(given.obligated),
      received: pesos(received),
      spent: pesos(spent),
      ineligible: pesos(ineligible),
      open: pesos(open),
      liquidated: pesos(liquidated),
      paidOut: pesos(paidOutOf(sums)),
      cash: pesos(cashOf(sums)),
      toAccountFor: printed(toAccountForOf(sums)),
      misspent: printed(misspentOf(sums)),
      overspentBy: printed(overspentBy(sums)),
      lapsed: printed(lapsed(sums, asOf, validUntil)),
      utilization:
        received > 0n ? { least: shareOf(spent, received), most: shareOf(spent + open, received) } : undefined,
      liquidation: liquidationOf(sums, terms),
      overliquidatedBy: pesos(liquidated > received ? liquidated - received : 0n),
      daysLeft: Math.max(0, daysFrom(asOf, validUntil) + 1),
      ledger,
      duplicateVouchers: [...vouchers].map(([voucher, entries]) => ({
        voucher,
        entries: entries.map(({ index }) => index).sort((one, other) => one - other),
      })),
      clauses,
      authorities,
    }),
  )
}

/** Prints running totals. Of each row only the total that changed is printed anew. */
const printer = (): ((sums: Sums, changed: Counting) => FundTotals) => {
  let last: FundTotals = { received: '0.00', spent: '0.00', ineligible: '0.00', open: '0.00', liquidated: '0.00' }
  return (sums, changed) => {
    const now: Record<Counting, string> = { ...last }
    now[changed] = pesos(sums[changed])
    last = now
    return now
  }
}
