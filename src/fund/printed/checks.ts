// What is found of each figure of a report, in the order of the report.
import type { Path } from '../../decision/answer.ts'
import type { Centavos } from '../../reading/money.ts'
import type { Known } from './amounts.ts'
import { beliedFound, grossOf, linesFound, linesWays } from './check-lines.ts'
import { liquidatedWays, rateFound } from './check-rates.ts'
import { sideFound, sides } from './check-sides.ts'
import type { AmountRow } from './facts.ts'
import { type Found, movedIn, printedTotals, type Report, rowFound, type Totals, type Way } from './held.ts'

/** What a report does not say of what it cannot do without. */
const unsaid = ({ amounts: { rows, lists, ...totals } }: Report): readonly Found[] =>
  (
    [
      ['received', 'receipts'],
      ['spent', 'expenses'],
    ] as const
  ).flatMap(([row, list]) =>
    totals[row] === undefined && !rows[row] && !lists[list] ? [{ check: 'unsaid', figure: [row] }] : [],
  )

const lacking = (parts: Readonly<Partial<Record<AmountRow, Known | undefined>>>): readonly Path[] =>
  Object.entries(parts).flatMap(([row, known]) => (known ? [] : [[row]]))

const isMoved = (row: string | number | undefined): boolean => sides.some(({ moved }) => moved === row)

/** What is found of the balance, which is what was left, or what is left of it after what was refunded or reimbursed; no more of that moves than was left. */
const balanceFound = (report: Report, left: Known, totals: readonly Totals[]): readonly Found[] => {
  const { rows } = report.amounts
  const tooMuch = (whole: Centavos): readonly Path[] =>
    sides.flatMap(({ sign, moved }) => {
      const gone = rows[moved]?.amount ?? 0n
      return gone === 0n || (gone > 0n && gone <= sign * whole) ? [] : [[moved]]
    })
  const after = (whole: Centavos, from: readonly Path[]): readonly Way[] => [
    { amount: whole, from },
    { amount: whole - movedIn(rows), from: [...from, ...tooMuch(whole)] },
  ]
  const ways = [
    ...after(left.amount, []),
    ...totals.flatMap(({ received, spent, from }) => (from[0]?.[0] === 'balance' ? [] : after(received - spent, from))),
  ]
  return rowFound(report, 'balance', left, {
    also: ways.flatMap(({ amount, from }) => (from.length === 0 ? [amount] : [])),
    ways,
  })
}

/**
 * What is found of a report.
 *
 * @yields {Found} Each finding.
 */
export function* reportFound(report: Report): Generator<Found> {
  const { statement, amounts, left } = report
  const { received, spent, liquidated, rows } = amounts
  const totals = printedTotals(report)
  const receipts = [...linesFound(report, 'receipts')]
  yield* receipts
  yield* rowFound(report, 'received', received, { ways: linesWays(report, 'receipts', receipts) })
  yield* beliedFound(report, 'receipts')
  const expenses = [...linesFound(report, 'expenses')]
  yield* expenses
  yield* rowFound(report, 'spent', spent, {
    ways: linesWays(report, 'expenses', expenses),
    slips: grossOf(report).map((amount) => ['refunds-not-taken-off', amount] as const),
  })
  yield* beliedFound(report, 'expenses')
  yield* unsaid(report)
  const missing = lacking({ received, spent })

  const balance = left ? balanceFound(report, left, totals) : rowFound(report, 'balance')
  // A balance that follows from a wrong refund stands after it.
  const isAfter = balance.some(({ carriedFrom }) => carriedFrom?.some(([row]) => isMoved(row)))
  if (!isAfter) yield* balance
  if (left) for (const side of [0, 1] as const) yield* sideFound(report, left, side, totals)
  else for (const { moved: row, due } of sides) yield* [row, due].flatMap((each) => rowFound(report, each))

  if (isAfter) yield* balance

  yield* rowFound(report, 'liquidated', liquidated)
  if (statement.liquidationRate !== undefined && !liquidated && !rows.liquidated)
    yield { check: 'unsaid', figure: ['liquidated'] }
  if (received && spent)
    yield* rateFound(
      report,
      'utilization',
      [spent, received],
      totals.map(({ received: whole, spent: amount, from: places }) => ({ amount, whole, from: places })),
    )
  if (received && liquidated)
    yield* rateFound(report, 'liquidationRate', [liquidated, received], liquidatedWays(report, received, liquidated))
  yield* unchecked(report, missing)
}

/**
 * The figures that cannot be checked without others.
 *
 * @yields {Found} Each finding.
 */
function* unchecked(
  { statement, amounts: { liquidated, received, rows }, left }: Report,
  missing: readonly Path[],
): Generator<Found> {
  if (!left)
    for (const row of ['balance', 'refunded', 'toReturn', 'reimbursed', 'toReimburse'] as const)
      if ((rows[row]?.amount ?? 0n) !== 0n) yield { check: 'unchecked', figure: [row], by: missing }
  if (statement.utilization !== undefined && missing.length > 0)
    yield { check: 'unchecked', figure: ['utilization'], by: missing }
  const without = lacking({ received, liquidated })
  if (statement.liquidationRate !== undefined && without.length > 0)
    yield { check: 'unchecked', figure: ['liquidationRate'], by: without }
}
