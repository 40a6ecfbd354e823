// What is found of the lines that a report lists.
import { type Centavos, pesos } from '../../reading/money.ts'
import type { Stated } from './amounts.ts'
import type { ListRow } from './facts.ts'
import { type Found, held, shown, type Report, type Way } from './held.ts'
import { heldList } from './refunds.ts'

/** The row that a list adds up to. */
const totalOf = { receipts: 'received', expenses: 'spent' } as const

/**
 * What is found of the lines of a list: of their words, and which are not those of the ledger.
 *
 * @yields {Found} Each finding.
 */
export function* linesFound({ amounts: { lists }, books }: Report, row: ListRow): Generator<Found> {
  const lines = lists[row]
  if (lines === undefined) return
  if (books === undefined) {
    yield* lines.flatMap((line) => held(line))
    const sum = sumOf(lines)
    const isCertain = lines.every(({ amount }) => amount !== undefined)
    if (isCertain && sum < 0n)
      yield { check: 'below-nothing', figure: [totalOf[row]], expected: pesos(sum), by: [[row]] }
    return
  }
  const { dueOf, leftOut } = heldList(lines, books, row)
  for (const line of lines) {
    const due = dueOf.get(line)
    if (due) yield* held(line, due, due)
    else {
      yield* held(line)
      if (line.amount !== undefined) {
        const { figures, path: figure } = line
        const printed = figures ? { printed: figures.printed } : { inWords: pesos(line.amount) }
        yield { check: 'not-in-ledger', figure, ...printed }
      }
    }
  }
  // A line whose amount is not certain may be any of those that are left out.
  if (lines.some((line) => line.amount === undefined && !dueOf.has(line))) return
  for (const { path, amount, voucher } of leftOut)
    yield {
      check: 'left-out',
      figure: [row],
      expected: pesos(amount),
      by: [path],
      ...(voucher !== undefined && { voucher }),
    }
}

/** What is found of the total of a list that its lines do not give, whether their words are right or their figures. */
export const beliedFound = ({ amounts: { readings, rows, lists } }: Report, row: ListRow): readonly Found[] => {
  const { [totalOf[row]]: total } = rows
  const isBelied = readings[totalOf[row]]?.length === 0
  const isOpen = lists[row]?.some(({ amount }) => amount === undefined)
  return total?.amount !== undefined && isBelied && isOpen
    ? [{ check: 'amount', figure: total.path, ...shown(total), by: [[row]] }]
    : []
}

/** The sum of the lines of a list as they are printed. */
const sumOf = (lines: readonly Stated[]): Centavos => lines.reduce((sum, { amount = 0n }) => sum + amount, 0n)

/** What the total of a list may follow from though the ledger gives another: its lines as printed, where one of those `found` is wrong. */
export const linesWays = (
  { amounts: { lists }, books }: Report,
  row: ListRow,
  found: readonly Found[],
): readonly Way[] =>
  books && lists[row] && found.some(({ check }) => check !== 'unread')
    ? [{ amount: sumOf(lists[row]), from: [[row]] }]
    : []

/** What was spent with what came back still in it: of all expenses, or of those that are listed so. */
export const grossOf = ({ amounts: { lists }, books }: Report): readonly Centavos[] => {
  if (!books || books.cameBack === 0n) return []
  const isCertain = lists.expenses?.every(({ amount }) => amount !== undefined)
  return [...new Set([books.spent + books.cameBack, ...(isCertain ? [sumOf(lists.expenses!)] : [])])]
}
