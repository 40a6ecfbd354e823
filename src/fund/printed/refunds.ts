// What each line of a report should be by a ledger, where lines below nothing may be refunds.
import type { Path } from '../../decision/answer.ts'
import { groupBy } from '../../decision/group.ts'
import type { Centavos } from '../../reading/money.ts'
import type { Stated } from './amounts.ts'
import type { BookLine, Books } from './books.ts'
import type { ListRow } from './facts.ts'
import { alike, lastOf, type ListedLine, type Matched, matched } from './matched.ts'

/** What a line should be. */
export interface Due {
  /** Its amount. */
  readonly amount: Centavos
  /** The entries that give it. */
  readonly by: readonly Path[]
  /** What else is right: an expense less what came back of it and is not listed. */
  readonly also: readonly Centavos[]
}

/** A list held against a ledger. */
export interface HeldList {
  /** What a line should be, for each that the ledger has. */
  readonly dueOf: ReadonlyMap<ListedLine, Due>
  /** The entries that the list leaves out. */
  readonly leftOut: readonly BookLine[]
}

/** The refunds that each line lists: several, where it lists what came back of one expense, or of all, in one amount. */
type RefundsOf = Map<ListedLine, readonly BookLine[]>

const sumOf = (entries: readonly BookLine[]): Centavos => entries.reduce((sum, { amount }) => sum + amount, 0n)

const isBelow = ({ amount, figures }: Stated): boolean => (amount ?? figures?.amount ?? 0n) < 0n

/** How expenses are listed, by number: in full, so that what came back is listed by itself; or less that, or not at all where nothing remains. */
const waysOf = ({ entryOf, leftOut }: Matched): ReadonlyMap<string | undefined, 'full' | 'net'> => {
  const ways = new Map<string | undefined, 'full' | 'net'>()
  for (const { net, voucher } of leftOut) if (net === 0n) ways.set(voucher, 'net')
  for (const [{ amount: listed }, { amount, net, voucher }] of entryOf)
    if (listed === amount || listed === net) ways.set(voucher, listed === amount ? 'full' : 'net')
  return ways
}

/** Finds the refunds of a ledger for lines below nothing: one by one, else several in one amount; one of each that is left over is the same. */
const refundsIn = (lines: readonly Stated[], { refunds, expenses }: Books, first: Matched): RefundsOf => {
  const ways = waysOf(first)
  const isApart = ({ of }: BookLine): boolean => ways.get(of) !== 'net'
  const numbers = new Set(expenses.flatMap(({ voucher }) => (voucher === undefined ? [] : [voucher])))
  // Of two that are alike, the one is meant that is not in its expense already.
  const inOrder = (['full', undefined, 'net'] as const).flatMap((way) =>
    refunds.filter(({ of }) => ways.get(of) === way),
  )
  const { entryOf, leftOut } = alike(lines, inOrder, numbers)
  const found: RefundsOf = new Map([...entryOf].map(([line, refund]) => [line, [refund]]))
  const free = new Set(leftOut.filter(isApart))
  const take = (line: ListedLine, taken: readonly BookLine[]): void => {
    found.set(line, taken)
    for (const refund of taken) free.delete(refund)
  }
  const byExpense = groupBy([...free], ({ of }) => of)
  for (const [voucher, [line, ...more]] of groupBy(lines, (each) => each.voucher)) {
    const several = byExpense.get(voucher) ?? []
    if (!found.has(line) && more.length === 0 && several.length > 1 && sumOf(several) === line.amount)
      take(line, several)
  }
  const sum = sumOf([...free])
  const all = lines.find((each) => !found.has(each) && each.voucher === undefined && each.amount === sum)
  if (all) take(all, [...free])
  const last = lastOf(
    lines.filter((line) => !found.has(line)),
    [...free],
    numbers,
  )
  if (last) take(last[0], [last[1]])
  return found
}

/** Holds the expenses of a report against those of a ledger, and its lines below nothing against what came back of them. */
const expensesHeld = (lines: readonly Stated[], books: Books): HeldList => {
  const [below, above] = [lines.filter(isBelow), lines.filter((line) => !isBelow(line))]
  const first = alike(above, books.expenses)
  const refundsOf = refundsIn(below, books, first)
  // An expense may be printed below nothing by a slip.
  const rest = matched(
    lines.filter((line) => !first.entryOf.has(line) && !refundsOf.has(line)),
    first.leftOut,
  )
  const listed = new Set([...refundsOf.values()].flat())
  const unlisted = groupBy(
    books.refunds.filter((refund) => !listed.has(refund)),
    ({ of }) => of,
  )
  const remainsOf = ({ amount, voucher }: BookLine): Centavos => amount + sumOf(unlisted.get(voucher ?? '') ?? [])
  const expenses = [...first.entryOf, ...rest.entryOf]
  return {
    dueOf: new Map<ListedLine, Due>([
      ...expenses.map(
        ([line, entry]) => [line, { amount: entry.amount, by: [entry.path], also: [remainsOf(entry)] }] as const,
      ),
      ...[...refundsOf].map(
        ([line, refunds]) => [line, { amount: sumOf(refunds), by: refunds.map(({ path }) => path), also: [] }] as const,
      ),
    ]),
    leftOut: [
      // What came back in full need not be listed.
      ...rest.leftOut.filter((entry) => remainsOf(entry) !== 0n),
      // A report that lists what came back lists it of each expense that it does not take it off from.
      ...(below.length === 0
        ? []
        : expenses.flatMap(([line, { amount, voucher }]) =>
            line.amount === amount ? (unlisted.get(voucher ?? '') ?? []) : [],
          )),
    ],
  }
}

/** Holds a list of a report against a ledger. */
export const heldList = (lines: readonly Stated[], books: Books, row: ListRow): HeldList => {
  if (row === 'expenses') return expensesHeld(lines, books)
  const { entryOf, leftOut } = matched(lines, books.receipts)
  const due = ({ amount, path }: BookLine): Due => ({ amount, by: [path], also: [] })
  return { dueOf: new Map([...entryOf].map(([line, entry]) => [line, due(entry)])), leftOut }
}
