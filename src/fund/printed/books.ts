// What a ledger comes to for a report, and which of its lines a report lists.
import type { Path } from '../../decision/answer.ts'
import type { Day } from '../../reading/days.ts'
import { groupBy } from '../../decision/group.ts'
import type { Centavos } from '../../reading/money.ts'
import type { ReadEntry } from '../facts.ts'
import type { ListRow } from './facts.ts'
import type { SumLine } from './slips.ts'

/** A receipt or an expense of a ledger. */
export interface BookLine extends SumLine {
  /** What of it did not come back. */
  readonly net: Centavos
  /** The number of its voucher. */
  readonly voucher?: string
}

/** A ledger as a report is held against it. Nobody asks here whether an expense is eligible. */
export interface Books extends Readonly<Record<ListRow, readonly BookLine[]>> {
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
  const cameBack = sumOf(of('refund'))
  return {
    receipts,
    expenses,
    received: sumOf(receipts),
    spent: sumOf(expenses) - cameBack,
    cameBack,
    liquidated: sumOf(of('liquidation')),
  }
}

/** A line that a report lists. */
export interface ListedLine {
  /** Where it stands. */
  readonly path: Path
  /** Its amount, where that is certain. */
  readonly amount: Centavos | undefined
  /** The number of its voucher. */
  readonly voucher: string | undefined
}

/** Which lines of a report and of a ledger are the same. */
export interface Matched {
  /** The line of the ledger for each line of the report that has one. */
  readonly entryOf: ReadonlyMap<ListedLine, BookLine>
  /** The lines of the ledger that the report does not list. */
  readonly leftOut: readonly BookLine[]
}

/** Numbers that differ are numbers of different lines. */
const mayBe = (line: ListedLine, entry: BookLine): boolean =>
  line.voucher === undefined || entry.voucher === undefined || line.voucher === entry.voucher

const keyOf = (amount: Centavos, voucher?: string): string => JSON.stringify([String(amount), voucher])

/** Entries that are free, by amount and by amount and number; an entry without a number has an empty one. */
const queues = (free: ReadonlySet<BookLine>): ((key: string) => BookLine | undefined) => {
  const keyed = [...free].flatMap((entry) =>
    [...new Set([entry.amount, entry.net])].flatMap((amount) =>
      [keyOf(amount), keyOf(amount, entry.voucher ?? '')].map((key) => ({ key, entry })),
    ),
  )
  const groups = groupBy(keyed, ({ key }) => key)
  // Those at the head of a queue that are taken are looked at once.
  const heads = new Map<string, number>()
  return (key) => {
    const group = groups.get(key) ?? []
    let head = heads.get(key) ?? 0
    while (head < group.length && !free.has(group[head]!.entry)) head += 1
    heads.set(key, head)
    return group[head]?.entry
  }
}

/** Finds the line of the ledger for each line of a report: by a number that stands once in both, then by amount; one of each that is left over is the same. */
export const matched = (lines: readonly ListedLine[], entries: readonly BookLine[]): Matched => {
  const entryOf = new Map<ListedLine, BookLine>()
  const free = new Set(entries)
  const pair = (line: ListedLine, entry: BookLine): void => {
    entryOf.set(line, entry)
    free.delete(entry)
  }
  const byVoucher = groupBy(entries, ({ voucher }) => voucher)
  for (const [voucher, [line, ...others]] of groupBy(lines, (each) => each.voucher)) {
    const [entry, ...more] = byVoucher.get(voucher) ?? []
    if (entry && others.length === 0 && more.length === 0) pair(line, entry)
  }
  const firstFree = queues(free)
  for (const line of lines) {
    if (entryOf.has(line) || line.amount === undefined) continue
    const { amount, voucher } = line
    const found =
      voucher === undefined
        ? firstFree(keyOf(amount))
        : (firstFree(keyOf(amount, voucher)) ?? firstFree(keyOf(amount, '')))
    if (found) pair(line, found)
  }
  const [line, ...others] = lines.filter((each) => !entryOf.has(each))
  const [entry, ...more] = free
  if (line && entry && others.length === 0 && more.length === 0 && mayBe(line, entry)) pair(line, entry)
  return { entryOf, leftOut: [...free] }
}
