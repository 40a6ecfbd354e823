// What a ledger comes to for a report.
import type { Day } from '../../reading/days.ts'
import type { Centavos } from '../../reading/money.ts'
import type { ReadEntry } from '../facts.ts'
import type { ListRow } from './facts.ts'
import type { SumLine } from './slips.ts'

/** A receipt, an expense or a refund of a ledger; a refund is below nothing. */
export interface BookLine extends SumLine {
  /** What of it did not come back. */
  readonly net: Centavos
  /** The number of its voucher. */
  readonly voucher?: string
  /** Of a refund, the number of its expense. */
  readonly of?: string
}

/** A ledger as a report is held against it. Nobody asks here whether an expense is eligible. */
export interface Books extends Readonly<Record<ListRow, readonly BookLine[]>> {
  /** What came back of expenses, entry by entry. */
  readonly refunds: readonly BookLine[]
  /** What was received. */
  readonly received: Centavos
  /** What was spent, less what came back of it. */
  readonly spent: Centavos
  /** What came back of expenses. */
  readonly cameBack: Centavos
  /** What was liquidated. */
  readonly liquidated: Centavos
}

const sumOf = (lines: readonly { readonly amount: Centavos }[]): Centavos =>
  lines.reduce((sum, { amount }) => sum + amount, 0n)

/** Adds up a ledger to a day, its last where none is given. */
export const booksOf = (ledger: readonly ReadEntry[], asOf?: Day): Books => {
  const cameBackOf = new Map<string, Centavos>()
  const entries = ledger
    .map((entry, index) => ({ entry, path: ['ledger', index] as const }))
    .filter(({ entry }) => asOf === undefined || entry.day <= asOf)
  for (const { entry } of entries)
    if (entry.kind === 'refund') cameBackOf.set(entry.of, (cameBackOf.get(entry.of) ?? 0n) + entry.amount)
  const of = (kind: ReadEntry['kind']): readonly BookLine[] =>
    entries.flatMap(({ entry: { kind: is, amount, voucher }, path }) => {
      const cameBack = (is === 'expense' ? cameBackOf.get(voucher ?? '') : undefined) ?? 0n
      return is === kind ? [{ path, amount, net: amount - cameBack, ...(voucher !== undefined && { voucher }) }] : []
    })
  const [receipts, expenses] = [of('receipt'), of('expense')]
  const refunds = entries.flatMap(({ entry, path }): readonly BookLine[] => {
    if (entry.kind !== 'refund') return []
    const { amount, of: expense, voucher } = entry
    return [{ path, amount: -amount, net: -amount, of: expense, ...(voucher !== undefined && { voucher }) }]
  })
  const cameBack = -sumOf(refunds)
  return {
    receipts,
    expenses,
    refunds,
    received: sumOf(receipts),
    spent: sumOf(expenses) - cameBack,
    cameBack,
    liquidated: sumOf(of('liquidation')),
  }
}
