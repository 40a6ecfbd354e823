// Where words and figures disagree, or a total and its lines, neither is taken: what can still be said of the other figures.
import type { Path } from '../../decision/answer.ts'
import { type Amounts, from, type Known, mostReadings, readingsOf, type TotalRow, totalRows } from './amounts.ts'
import { reportFound } from './checks.ts'
import { amountRows, rateRows } from './facts.ts'
import type { Found, Report } from './held.ts'
import { isContested, type StatementCheck } from './says.ts'

/** The totals that are not what their lines give. */
export type Contested = ReadonlySet<Path[number] | undefined>

/** The totals of a report that are not what their lines give. */
export const contestedIn = ({ amounts: { readings } }: Report, found: readonly Found[]): Contested =>
  new Set([
    ...totalRows.filter((row) => readings[row]?.length === 0),
    ...found.filter(isContested).map(({ figure: [row] }) => row),
  ])

/** What was received less what was spent. */
export const leftIn = ({ received, spent }: Amounts): Known | undefined =>
  from((all = 0n, out = 0n) => all - out, received, spent)

type Totals = Readonly<Partial<Record<TotalRow, readonly Known[]>>>

/** A report by each choice of its totals; none where there are too many. */
const byEach = (report: Report, totals: Totals): readonly Report[] => {
  let amounts: readonly Amounts[] = [report.amounts]
  for (const [row, choices] of Object.entries(totals)) {
    if (amounts.length * choices.length > mostReadings) return []
    amounts = amounts.flatMap((given) => choices.map((choice) => ({ ...given, [row]: choice })))
  }
  return amounts.map((each) => ({ ...report, amounts: each, left: leftIn(each) }))
}

/** The figures of a report that are wrong by its totals. */
const wrongIn = (report: Report): readonly Found[] => [...reportFound(report)].filter(({ check }) => isHeld.has(check))
const isHeld: ReadonlySet<StatementCheck> = /* @__PURE__ */ new Set(['amount', 'at-most', 'rate', 'standard'])

const nameOf = ({ figure }: Found): string => figure.join()

/** The figure itself, without what it should be. */
const shownIn = ({ figure, printed, inWords }: Found): Pick<Found, 'figure' | 'printed' | 'inWords'> => ({
  figure,
  ...(printed !== undefined && { printed }),
  ...(inWords !== undefined && { inWords }),
})

/** What follows from a contested total is open with it. */
const unsettled = (found: Found, contested: Contested): Found => {
  const { carriedFrom = [], slips } = found
  const isOpen = carriedFrom.length > 0 && slips === undefined && carriedFrom.every(([row]) => contested.has(row))
  return isOpen ? { ...found, check: 'unsettled' } : found
}

/** What is right by the lines of contested totals and wrong by these as they are printed: it is open as well. */
const unsettledBy = (report: Report, contested: Contested): readonly Found[] => {
  const { amounts } = report
  const rows = (['received', 'spent'] as const).filter((row) => contested.has(row) && amounts[row])
  const printed = rows.map((row) => {
    const readings = (amounts.rows[row] && readingsOf(amounts.rows[row])) ?? []
    return [row, [amounts[row]!, ...readings.map((amount): Known => ({ amount, by: [[row]] }))]] as const
  })
  const [, ...asPrinted] = byEach(report, Object.fromEntries(printed))
  const carriedFrom = rows.map((row): Path => [row === 'spent' ? 'expenses' : 'receipts'])
  return asPrinted.flatMap(wrongIn).map((each): Found => ({ check: 'unsettled', ...shownIn(each), carriedFrom }))
}

/** What is wrong whether the words or the figures of totals are right. */
const wrongByEach = (report: Report): readonly Found[] => {
  const { amounts } = report
  const open = totalRows.filter((row) => !amounts[row] && amounts.readings[row]?.length)
  if (open.length === 0) return []
  const [first = [], ...others] = byEach(
    report,
    Object.fromEntries(open.map((row) => [row, amounts.readings[row]!])),
  ).map(wrongIn)
  const names = others.map((found) => new Set(found.map(nameOf)))
  return first
    .filter((found) => names.every((known) => known.has(nameOf(found))))
    .map(({ by, ...found }): Found => ({
      check: rateRows.some((row) => row === found.figure[0]) ? 'rate' : 'amount',
      ...shownIn(found),
      ...(by && { by }),
    }))
}

/** The rows in the order of a report. */
const inOrder: readonly Path[number][] = ['receipts', 'received', 'expenses', ...amountRows.slice(1), ...rateRows]
const place = ({ figure: [row] }: Found): number => inOrder.indexOf(row!)

/** What was found of a report, with what is open or wrong because amounts are in dispute. */
export const settled = (report: Report, found: readonly Found[], contested: Contested): readonly Found[] => {
  const wrong = wrongByEach(report)
  if (contested.size === 0 && wrong.length === 0) return found
  const seen = new Set(found.filter(({ check }) => check !== 'unchecked').map(nameOf))
  const added = new Map(
    [...unsettledBy(report, contested), ...wrong].flatMap((each) =>
      seen.has(nameOf(each)) ? [] : [[nameOf(each), each] as const],
    ),
  )
  return [
    ...found
      // Nor is it certain then how much was not spent.
      .filter((each) => (contested.size === 0 || each.check !== 'unaccounted') && !added.has(nameOf(each)))
      .map((each) => unsettled(each, contested)),
    ...added.values(),
  ].sort((one, other) => place(one) - place(other))
}
