// What several partnerships come to, in centavos as it is added up, and in pesos as it is told.
import { known } from '../decision/known.ts'
import {
  type Account,
  cashOf,
  type Counting,
  lapsed,
  overspentBy,
  type Range,
  toAccountForOf,
} from '../fund/account.ts'
import { type AmountRange, liquidationOf, type LiquidationRate, printed } from '../fund/statement.ts'
import type { PolicyTerms } from '../policy/terms.ts'
import type { Day } from '../reading/days.ts'
import { type Centavos, pesos } from '../reading/money.ts'

/**
 * What several partnerships come to, in pesos with two decimals. The amounts are those of the partnerships with a ledger:
 * what is not on record is not taken for nothing.
 *
 * @group Answers
 */
export interface ProgrammeTotals {
  /** How many partnerships these are. */
  readonly partnerships: number
  /** How many of them have a ledger. */
  readonly withLedger: number
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
  /** What the ledgers leave in cash, in pesos, added; with a minus sign where more went out than came in. */
  readonly cash: string
  /** What is to be accounted for of what was received, in pesos, added. */
  readonly toAccountFor: AmountRange
  /** By how much partnerships spent more than they received, in pesos, added. */
  readonly overspentBy: AmountRange
  /** What is to be accounted for in partnerships whose fund is no longer valid, in pesos. */
  readonly lapsed: AmountRange
  /** How much of what was received was liquidated; absent where nothing was received. */
  readonly liquidation?: LiquidationRate
}

/** What is counted of a ledger. */
export const counts = ['received', 'spent', 'ineligible', 'open', 'liquidated'] as const
/** What is known of a ledger within a range. */
export const ranges = ['toAccountFor', 'overspentBy', 'lapsed'] as const
export type RangeName = (typeof ranges)[number]

/** The sums of partnerships. */
export interface Sums extends Record<Counting, Centavos> {
  partnerships: number
  withLedger: number
  readonly least: Record<RangeName, Centavos>
  readonly most: Record<RangeName, Centavos>
}

/** The sums of no partnership. */
export const nothing = (): Sums => ({
  partnerships: 0,
  withLedger: 0,
  received: 0n,
  spent: 0n,
  ineligible: 0n,
  open: 0n,
  liquidated: 0n,
  least: { toAccountFor: 0n, overspentBy: 0n, lapsed: 0n },
  most: { toAccountFor: 0n, overspentBy: 0n, lapsed: 0n },
})

/** Adds what the ledger of a partnership comes to. */
export const addFund = (
  sums: Sums,
  { sums: fund }: Account,
  asOf: Day,
  { values: { validUntil } }: PolicyTerms,
): void => {
  for (const name of counts) sums[name] += fund[name]
  const each: Readonly<Record<RangeName, Range>> = {
    toAccountFor: toAccountForOf(fund),
    overspentBy: overspentBy(fund),
    lapsed: lapsed(fund, asOf, validUntil),
  }
  for (const name of ranges) {
    sums.least[name] += each[name].least
    sums.most[name] += each[name].most
  }
}

/** Adds sums of other partnerships. */
export const addSums = (sums: Sums, more: Sums): void => {
  sums.partnerships += more.partnerships
  sums.withLedger += more.withLedger
  for (const name of counts) sums[name] += more[name]
  for (const name of ranges) {
    sums.least[name] += more.least[name]
    sums.most[name] += more.most[name]
  }
}

/** Sums as they are told. */
export const spelled = (sums: Sums, terms: PolicyTerms): ProgrammeTotals => {
  const range = (name: RangeName): AmountRange => printed({ least: sums.least[name], most: sums.most[name] })
  const { partnerships, withLedger, received, spent, ineligible, open, liquidated } = sums
  return {
    partnerships,
    withLedger,
    received: pesos(received),
    spent: pesos(spent),
    ineligible: pesos(ineligible),
    open: pesos(open),
    liquidated: pesos(liquidated),
    cash: pesos(cashOf(sums)),
    toAccountFor: range('toAccountFor'),
    overspentBy: range('overspentBy'),
    lapsed: range('lapsed'),
    ...known<{ liquidation?: LiquidationRate }>({ liquidation: liquidationOf(sums, terms) }),
  }
}
