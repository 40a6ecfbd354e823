// Which lines of a ledger a report lists.
import type { Path } from '../../decision/answer.ts'
import { groupBy } from '../../decision/group.ts'
import type { Centavos } from '../../reading/money.ts'
import type { BookLine } from './books.ts'

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

const none: ReadonlySet<string> = /* @__PURE__ */ new Set<string>()

/** The numbers that a line may have for an entry: its own, and for a refund also that of its expense. */
const numbersOf = ({ voucher, of }: BookLine): readonly string[] => [
  ...new Set([voucher, of].filter((number) => number !== undefined)),
]

/** Numbers that differ are numbers of different lines; an entry without one may have any that `others` have not. */
const mayBe = ({ voucher }: ListedLine, entry: BookLine, others: ReadonlySet<string>): boolean =>
  voucher === undefined || numbersOf(entry).includes(voucher) || (entry.voucher === undefined && !others.has(voucher))

const keyOf = (amount: Centavos, voucher?: string): string => JSON.stringify([String(amount), voucher])

/** Gives the entries that a line may be by its amount: of its number before those without one. */
type EntriesFor = (line: ListedLine) => readonly (readonly BookLine[])[]

/** Entries by amount and by amount and number; one without a number has an empty one. An expense has its amount, and what did not come back of it. */
const byAmount = (entries: ReadonlySet<BookLine>, others: ReadonlySet<string>): EntriesFor => {
  const keyed = [...entries].flatMap((entry) => {
    const numbers = [undefined, ...(entry.voucher === undefined ? [''] : []), ...numbersOf(entry)]
    return [...new Set([entry.amount, entry.net])].flatMap((amount) =>
      numbers.map((number) => ({ key: keyOf(amount, number), entry })),
    )
  })
  const groups = new Map(
    [...groupBy(keyed, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entry }) => entry)]),
  )
  return ({ amount, voucher }) => {
    if (amount === undefined) return []
    const keys = [keyOf(amount, voucher), ...(voucher === undefined || others.has(voucher) ? [] : [keyOf(amount, '')])]
    return keys.map((key) => groups.get(key) ?? [])
  }
}

/** Gives the first of some entries that is free. Those at their head that are taken are looked at once. */
const heads = (free: ReadonlySet<BookLine>): ((entries: readonly BookLine[]) => BookLine | undefined) => {
  const places = new Map<readonly BookLine[], number>()
  return (entries) => {
    let at = places.get(entries) ?? 0
    while (at < entries.length && !free.has(entries[at]!)) at += 1
    places.set(entries, at)
    return entries[at]
  }
}

/**
 * Finds an entry for lines that are left, where others that have theirs can be further ones: of P3,000 of which P500 came back, and P2,500, the
 * first may have been taken for a line of P2,500 that is the second.
 */
const makeRoom = (
  left: readonly ListedLine[],
  entriesFor: EntriesFor,
  entryOf: Map<ListedLine, BookLine>,
  free: Set<BookLine>,
): void => {
  const lineOf = new Map([...entryOf].map(([line, entry]) => [entry, line]))
  // What led nowhere once leads nowhere again.
  const dead = new Set<object>()
  for (const line of left) {
    const { found, reachedBy, seen } = search(line, entriesFor, lineOf, dead)
    for (const each of found ? [] : seen) dead.add(each)
    if (found) free.delete(found)
    for (let entry = found; entry;) {
      const taker: ListedLine = reachedBy.get(entry)!
      const given = entryOf.get(taker)
      entryOf.set(taker, entry)
      lineOf.set(entry, taker)
      entry = given
    }
  }
}

/** Looks for a free entry from a line over entries that others have, and notes by which line each was reached. */
const search = (
  line: ListedLine,
  entriesFor: EntriesFor,
  lineOf: ReadonlyMap<BookLine, ListedLine>,
  dead: ReadonlySet<object>,
) => {
  const [reachedBy, seen] = [new Map<BookLine, ListedLine>(), new Set<object>()]
  const isNew = (each: object): boolean => !dead.has(each) && !seen.has(each) && seen.add(each).has(each)
  const queue = [line]
  for (const next of queue)
    for (const entry of entriesFor(next).filter(isNew).flat()) {
      if (!isNew(entry)) continue
      reachedBy.set(entry, next)
      const holder = lineOf.get(entry)
      if (!holder) return { found: entry, reachedBy, seen }
      queue.push(holder)
    }
  return { found: undefined, reachedBy, seen }
}

/** Finds the line of the ledger for lines of a report: by a number that stands once in both, then by amount. `others` are numbers of other entries. */
export const alike = (
  lines: readonly ListedLine[],
  entries: readonly BookLine[],
  others: ReadonlySet<string> = none,
): Matched => {
  const entryOf = new Map<ListedLine, BookLine>()
  const free = new Set(entries)
  const pair = (line: ListedLine, entry: BookLine): void => {
    entryOf.set(line, entry)
    free.delete(entry)
  }
  const numbered = entries.flatMap((entry) => numbersOf(entry).map((number) => ({ number, entry })))
  const byVoucher = groupBy(numbered, ({ number }) => number)
  for (const [voucher, [line, ...more]] of groupBy(lines, (each) => each.voucher)) {
    const [found, ...further] = byVoucher.get(voucher) ?? []
    if (found && free.has(found.entry) && more.length === 0 && further.length === 0) pair(line, found.entry)
  }
  const entriesFor = byAmount(free, others)
  const firstFree = heads(free)
  const left = lines.filter((line) => {
    if (entryOf.has(line)) return false
    const entry = entriesFor(line).map(firstFree).find(Boolean)
    if (entry) pair(line, entry)
    return !entry
  })
  makeRoom(left, entriesFor, entryOf, free)
  return { entryOf, leftOut: [...free] }
}

/** The line and the entry that are left over, one of each, and so are the same; an entry of which nothing remains need not be listed. */
export const lastOf = (
  lines: readonly ListedLine[],
  entries: readonly BookLine[],
  others: ReadonlySet<string> = none,
): readonly [ListedLine, BookLine] | undefined => {
  const remaining = entries.filter(({ net }) => net !== 0n)
  const [line, ...more] = lines
  const [entry, ...further] = remaining.length > 0 ? remaining : entries
  return line && entry && more.length === 0 && further.length === 0 && mayBe(line, entry, others)
    ? [line, entry]
    : undefined
}

/** Finds the line of the ledger for each line of a report: by number, by amount, or as the last. */
export const matched = (lines: readonly ListedLine[], entries: readonly BookLine[]): Matched => {
  const { entryOf, leftOut } = alike(lines, entries)
  const last = lastOf(
    lines.filter((line) => !entryOf.has(line)),
    leftOut,
  )
  return last
    ? { entryOf: new Map([...entryOf, last]), leftOut: leftOut.filter((entry) => entry !== last[1]) }
    : { entryOf, leftOut }
}
