// A fund and its ledger in words.
import { numeral } from '../decision/wording.ts'
import type { DuplicateVoucher, FundStatement, LiquidationRate } from '../fund/statement.ts'
import type { ProgrammeTotals } from '../programme/sums.ts'
import { idOf, percent, peso, shortly } from './printing.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'

/**
 * The figures of a fund.
 *
 * @yields {string} Its parts.
 */
export function* fundFigures(statement: FundStatement, tell: Telling): Generator<string> {
  const { style, say, word } = tell
  const { received, fund, utilization, overliquidatedBy, duplicateVouchers, obligated } = statement
  const ranged = between(tell, peso)
  const figures = [
    [word('received'), say.receivedOf({ received, fund })],
    [word('obligated in the WFP'), obligated === undefined ? word('not known') : peso(obligated)],
    [word('spent on eligible expenses'), peso(statement.spent)],
    [word('not eligible, less what came back'), peso(statement.ineligible)],
    [word('still open'), peso(statement.open)],
    [word('paid out in all'), peso(statement.paidOut)],
    [word('cash left by the ledger'), peso(statement.cash)],
    [word('to be accounted for'), ranged(statement.toAccountFor)],
    [word('misspent'), ranged(statement.misspent)],
    [word('overspent by'), ranged(statement.overspentBy)],
    [word('lapsed'), ranged(statement.lapsed)],
    [word('utilization'), utilization ? between(tell, percent)(utilization) : word('nothing was received')],
    [word('liquidated'), liquidated(statement, tell)],
    ...(Number(overliquidatedBy) > 0 ? [[word('liquidated beyond what was received'), peso(overliquidatedBy)]] : []),
    [word('days left'), numeral(statement.daysLeft)],
    ...(duplicateVouchers.length > 0
      ? [[word('voucher numbers used more than once'), vouchers(duplicateVouchers, tell)]]
      : []),
  ]
  yield style.table(
    [word('figure'), word('value')],
    figures.map(([figure, value = '']) => [`${figure}:`, value]),
  )
  yield* figuresOfPolicy(statement, tell)
}

/** What people call a line of a ledger: its voucher, of which so many characters are told, else its number from 1. */
export const lineOf = (
  { voucher, entry = 0 }: { readonly voucher?: string; readonly entry?: number },
  { say }: Telling,
  most?: number,
): string => (voucher === undefined ? say.line({ number: entry + 1 }) : shortly(voucher, most))

/** What a page tells of a fund, or of several together, whose days left are not counted. */
type InShort = Pick<FundStatement, 'spent' | 'ineligible' | 'open' | 'cash' | 'lapsed'> &
  Partial<Pick<FundStatement, 'daysLeft'>>

/** How many of several partnerships have a ledger. */
type Ledgers = Pick<ProgrammeTotals, 'partnerships' | 'withLedger'>

const countsOf = ({ withLedger: some, partnerships: all }: Ledgers) => ({ some, all })

/**
 * A fund, or several together, in five rows under a heading. Once it is no longer valid the heading says so, and a sixth row what lapsed:
 * what the ledger leaves in cash would else be read as what may be spent.
 * Of several that have no ledger nothing is known, and no figure is told.
 *
 * @yields {string} Its parts.
 */
export function* fundInShort(
  title: string,
  { spent, ineligible, open, cash, lapsed, daysLeft }: InShort,
  received: string,
  tell: Telling,
  ledgers?: Ledgers,
): Generator<string> {
  const { style, word, say } = tell
  if (ledgers?.withLedger === 0) {
    yield style.heading(title)
    yield style.note(say.ledgers(countsOf(ledgers)))
    return
  }
  const isOver = daysLeft === 0 || Number(lapsed.most) > 0
  const rows = [
    [word('received'), received],
    [word('spent on eligible expenses'), peso(spent)],
    [word('not eligible, less what came back'), peso(ineligible)],
    [word('still open'), peso(open)],
    [word('cash left by the ledger'), peso(cash)],
    ...(isOver ? [[word('lapsed, to be accounted for'), between(tell, peso)(lapsed)]] : []),
  ]
  yield isOver
    ? style.heading(title, word('the fund has lapsed; nothing of it may be spent any more'))
    : style.heading(title)
  if (ledgers && ledgers.withLedger < ledgers.partnerships) yield style.note(say.ledgers(countsOf(ledgers)))
  yield style.table(
    [word('figure'), word('value')],
    rows.map(([figure, value = '']) => [`${figure}:`, style.inRows(value, 1)]),
  )
}

const vouchers = (duplicates: readonly DuplicateVoucher[], { say }: Telling): string =>
  duplicates.map((duplicate) => say.voucher(duplicate)).join('; ')

/** What was liquidated, and the share of what was received that it is. */
export const liquidated = (
  { liquidated: amount, liquidation }: { readonly liquidated: string; readonly liquidation?: LiquidationRate },
  { say }: Telling,
): string => (liquidation ? say.liquidated({ amount, ...liquidation }) : peso(amount))

/**
 * The entries of a ledger, each with what was left after it.
 *
 * @yields {string} Its parts.
 */
export function* ledger(statement: FundStatement, tell: Telling): Generator<string> {
  const { style, word, name } = tell
  yield style.heading(word('Ledger'))
  yield style.table(
    [word('entry'), word('day'), word('kind'), word('amount'), word('counts as'), word('cash')],
    statement.ledger.map(({ entry, voucher, day, kind, amount, countsAs, cash }) => [
      lineOf({ entry, ...(voucher !== undefined && { voucher }) }, tell),
      idOf(day),
      name('entries', kind),
      peso(amount),
      name('counting', countsAs),
      peso(cash),
    ]),
  )
}
