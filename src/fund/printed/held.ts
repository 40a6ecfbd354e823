// Holds an amount of a report to what others give.
import type { Path } from '../../decision/answer.ts'
import { type Centavos, pesos } from '../../reading/money.ts'
import { type Amounts, type Known, readingsOf, type Stated } from './amounts.ts'
import type { Books } from './books.ts'
import type { AmountRow, PrintedStatement } from './facts.ts'
import type { StatementFigureParams, StatementSlip } from './says.ts'
import { slipsOf } from './slips.ts'

/** What is found of a figure. */
export type Found = StatementFigureParams

/** A way in which a figure may follow from wrong ones as they are printed. */
export interface Way {
  /** What they give. */
  readonly amount: Centavos
  /** Where they stand. */
  readonly from: readonly Path[]
  /** What is wrong beside that. */
  readonly slip?: StatementSlip
}

/** What else is to be known of an amount that is held to others. */
export interface Beside {
  /** Other amounts that are right too. */
  readonly also?: readonly Centavos[]
  /** Whether any smaller amount is right. */
  readonly atMost?: boolean
  /** From what it may follow. */
  readonly ways?: readonly Way[]
  /** Slips of this figure only, by the amount that each gives. */
  readonly slips?: readonly (readonly [StatementSlip, Centavos])[]
}

/** An amount as it is printed. */
export const shown = ({ figures, inWords }: Stated): Pick<Found, 'printed' | 'inWords'> => ({
  ...(figures && { printed: figures.printed }),
  ...(inWords && { inWords: pesos(inWords.amount) }),
})

/** What is found of the words of an amount: whether they are read, and say what its figures say. */
const wordsFound = (each: Stated, others: Known | undefined): readonly Found[] => {
  const { path: figure, figures, words, inWords, amount } = each
  if (words !== undefined && inWords === undefined) return [{ check: 'unread', figure, words }]
  if (amount !== undefined || (figures ?? inWords) === undefined) return []
  // What figures and words agree on is not taken where it cannot be below nothing, and is.
  if (figures === undefined || inWords === undefined || figures.amount === inWords.amount)
    return [{ check: 'below-nothing', figure, ...shown(each) }]
  const slips = slipsOf(figures, inWords.amount)
  return [
    {
      check: 'words',
      figure,
      ...shown(each),
      ...(others && { expected: pesos(others.amount), by: others.by }),
      ...(slips.length > 0 && { slips }),
    },
  ]
}

/** What is found of an amount: of its words, and whether it is what others give, if that is known. */
export const held = (
  each: Stated,
  others?: Known,
  { also = [], atMost = false, ways = [], slips: own = [] }: Beside = {},
): readonly Found[] => {
  const found = wordsFound(each, others)
  const { path: figure, amount, figures } = each
  if (amount === undefined || others === undefined) return found
  const { amount: expected, by, lines } = others
  if (amount === expected || also.includes(amount)) return found
  const way = ways.find((each) => each.amount === amount)
  // Less may be right, but not where it is just what wrong figures give.
  const isLess = atMost && amount >= 0n && amount < expected
  if (isLess && (amount === 0n || !way)) return found
  const carriedFrom = way?.from
  const slips = [
    ...own.flatMap(([slip, gives]) => (gives === amount ? [{ slip }] : [])),
    ...slipsOf(figures ?? { printed: '', amount, isWhole: false }, expected, lines),
  ]
  return [
    ...found,
    {
      // Of nothing there is no less.
      check: atMost && expected > 0n && amount > expected ? 'at-most' : 'amount',
      figure,
      ...shown(each),
      expected: pesos(expected),
      by,
      ...(way?.slip ? { slips: [{ slip: way.slip }] } : !carriedFrom && slips.length > 0 && { slips }),
      ...(carriedFrom && { carriedFrom }),
    },
  ]
}

/** A report with what it is held against. */
export interface Report {
  /** The report. */
  readonly statement: PrintedStatement
  /** Its amounts. */
  readonly amounts: Amounts
  /** What was received less what was spent. */
  readonly left: Known | undefined
  /** The ledger. */
  readonly books: Books | undefined
  /** The share of the fund that is to be liquidated. */
  readonly standard: string
}

/** What is found of a row that prints one amount. */
export const rowFound = (
  { amounts: { rows } }: Report,
  row: AmountRow,
  others?: Known,
  beside?: Beside,
): readonly Found[] => (rows[row] ? held(rows[row], others, beside) : [])

/** What moved of what was left: refunded, less what was reimbursed. */
export const movedIn = (rows: Amounts['rows']): Centavos =>
  (rows.refunded?.amount ?? 0n) - (rows.reimbursed?.amount ?? 0n)

/** What was received and spent as it is printed, where that is wrong. */
export interface Totals {
  readonly received: Centavos
  readonly spent: Centavos
  readonly from: readonly Path[]
}

/** The totals as they are printed, where one of them or the balance is wrong: what later figures may follow from. */
export const printedTotals = ({ amounts: { rows, received, spent }, left }: Report): readonly Totals[] => {
  if (!received || !spent || !left) return []
  const total = (row: 'received' | 'spent', { amount }: Known) => {
    const printed = (rows[row] && readingsOf(rows[row])) ?? []
    return printed.flatMap((each) => (each === amount ? [] : [{ amount: each, from: [[row]] }]))
  }
  const [ins, outs] = [total('received', received), total('spent', spent)]
  const balance = rows.balance?.amount
  // It may be what is left of that after what was refunded or reimbursed.
  const isLeft = balance === left.amount || balance === left.amount - movedIn(rows)
  return [
    ...ins.map((each) => ({ received: each.amount, spent: spent.amount, from: each.from })),
    ...outs.map((each) => ({ received: received.amount, spent: each.amount, from: each.from })),
    ...ins.flatMap((one) =>
      outs.map((other) => ({ received: one.amount, spent: other.amount, from: [...one.from, ...other.from] })),
    ),
    ...(balance === undefined || isLeft
      ? []
      : [{ received: received.amount, spent: received.amount - balance, from: [['balance']] }]),
  ]
}
