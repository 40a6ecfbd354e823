// What is found of what became of what was not spent, or was spent beyond what was received.
import { type Centavos, pesos } from '../../reading/money.ts'
import type { Amounts, Known } from './amounts.ts'
import type { AmountRow } from './facts.ts'
import { type Found, type Report, rowFound, type Totals, type Way } from './held.ts'

const atLeastNothing = (amount: Centavos): Centavos => (amount > 0n ? amount : 0n)

/** What was not spent is returned, what was spent beyond what was received is reimbursed: what moved already, and what is still due. */
export const sides = [
  { sign: 1n, moved: 'refunded', due: 'toReturn', slip: 'goes-back' },
  { sign: -1n, moved: 'reimbursed', due: 'toReimburse', slip: 'is-owed' },
] as const

/**
 * What is found of one side of what is left: `totals` are those that it may follow from.
 *
 * @yields {Found} Each finding.
 */
export function* sideFound(report: Report, left: Known, side: 0 | 1, totals: readonly Totals[]): Generator<Found> {
  const { rows } = report.amounts
  const [{ sign, moved, due }, other] = [sides[side], sides[1 - side]!]
  const amountOf = (row: AmountRow): Centavos => rows[row]?.amount ?? 0n
  const whole: Known = { amount: atLeastNothing(sign * left.amount), by: left.by }
  // What belongs on the other side, unless it stands there too.
  const opposite = (amount: Centavos): Centavos =>
    atLeastNothing(other.sign * amount) - amountOf(other.moved) - amountOf(other.due)
  const slips = opposite(left.amount) > 0n ? ([[other.slip, opposite(left.amount)]] as const) : []
  const ways = totals.flatMap(({ received, spent, from }): Way[] => [
    { amount: atLeastNothing(sign * (received - spent)), from },
    ...(opposite(received - spent) > 0n ? [{ amount: opposite(received - spent), from, slip: other.slip }] : []),
  ])
  // What moved and what is still due are right where together they are all of it, whatever else is printed.
  const isWhole = amountOf(moved) + amountOf(due) === whole.amount
  yield* rowFound(report, moved, whole, { atMost: true, ways: isWhole ? [] : ways, slips })

  const gone = rows[moved] ? rows[moved].amount : 0n
  const isGone = gone !== undefined && gone >= 0n && gone <= whole.amount
  const isSettled = rows[moved] !== undefined && isGone
  const rest: Known = isGone ? { amount: whole.amount - gone, by: gone > 0n ? [...left.by, [moved]] : left.by } : whole
  yield* rowFound(report, due, rest, {
    atMost: !isSettled,
    ways: isSettled ? ways.map((way) => ({ ...way, amount: way.amount - gone })) : ways,
    slips,
  })

  const said = rows[due] ? rows[due].amount : 0n
  // What follows from wrong figures leaves nothing to ask for.
  const isCarried = [gone, said].some((amount) => (amount ?? 0n) > 0n && ways.some((way) => way.amount === amount))
  if (isCarried) return
  if (!isGone || said === undefined || said < 0n || rest.amount <= said) return
  const isElsewhere = rows[due] === undefined && (rows.balance ?? misplaced(rows, other, [rest, ...ways])) !== undefined
  if (isElsewhere || (rows[due] && rows[moved])) return
  yield {
    check: 'unaccounted',
    figure: [rows[due] ? moved : due],
    expected: pesos(rest.amount - said),
    by: left.by,
    ...(sign < 0n && { overspent: true }),
  }
}

/** The row of the other side that has an amount of this one. */
const misplaced = (
  rows: Amounts['rows'],
  { moved, due }: (typeof sides)[number],
  amounts: readonly { readonly amount: Centavos }[],
): AmountRow | undefined =>
  [moved, due].find((row) => amounts.some(({ amount }) => amount > 0n && rows[row]?.amount === amount))
