// The figures that a form prints, each with the exact totals that are printed so.
import { levelIds, limitsOf, reachedBy } from './bands.ts'
import {
  add,
  compareFractions,
  cut,
  type Fraction,
  fraction,
  print,
  printedSo,
  times,
  totalOf,
  whole,
} from './fractions.ts'
import type { SbmFormCause } from './causes.ts'
import { columnOf, withDecimal, type SbmPrintedFigure } from './printed-figure.ts'
import type { SbmPrinted } from './printed.ts'
import { canBeIn, endsOf, nextTo, type Reach, type Window, windowBetween } from './reach.ts'
import type { Figure } from './rating.ts'
import { type SbmRange, type Sheet, sum } from './sheet.ts'

/** What is printed on a form, and the exact totals that are printed so. */
export interface Entry {
  /** The figure that is printed. */
  readonly of: Figure
  /** The text of it, as a decimal; the level. */
  readonly printed: string
  /** The exact number that is printed; none for a level. */
  readonly value?: Fraction
  /** The least exact number that is printed so. */
  readonly from: Fraction
  /** The least above it that is not. */
  readonly to: Fraction
  /** The totals that are printed so. */
  readonly window: Window
  /** How a total is printed beside it. */
  readonly say: (total: number) => string
  /** The usual mistake that gives what is printed. */
  readonly cause?: SbmFormCause
}

/** What usual mistakes would have made of a figure that is settled. */
const mistakesIn = ({ terms, path }: Figure, total: Fraction): readonly (readonly [SbmFormCause, Fraction])[] => {
  const count = whole(terms.length)
  const [{ weight, of } = { weight: count, of: undefined }] = terms
  // The mean of efficiency is made of a sum that may stand in a line of its own.
  const over = of && 'terms' in of && path[0] === 'efficiency' ? whole(of.terms.length) : count
  if (over.over > 1n && weight.under === over.over && terms.every((each) => each.weight.under === over.over))
    return [['sum-for-mean', times(total, over)]]
  if (path[0] === 'efficiencySum') return [['mean-for-sum', times(fraction(1n, count.over), total)]]
  // The D-O-D score, performance improvement and the final score are made of what is weighed in a line of its own.
  const isOfWeighed = path[0] === 'validatedPractices' || path[0] === 'performanceImprovement' || path[0] === 'final'
  const parts = isOfWeighed ? terms.flatMap((each) => ('terms' in each.of ? each.of.terms : [])) : terms
  const each = parts.map((each) => totalOf({ terms: [{ weight: whole(1n), of: each.of }] }, 'least'))
  const sum = add(...each)
  return [times(fraction(1n, count.over), sum), ...(isOfWeighed ? [sum] : [])].map((total) => [
    'weight-left-out',
    total,
  ])
}

/** The usual mistake that gives what is printed. */
const causeIn = (of: Figure, printed: string, decimals: number): SbmFormCause | undefined => {
  const [least, most] = [totalOf(of, 'least'), totalOf(of, 'most')]
  if (cut(least, decimals) === printed && cut(most, decimals) === printed) return 'cut-off'
  if (compareFractions(least, most) !== 0) return undefined
  return mistakesIn(of, least).find(([, total]) => print(total, decimals) === printed)?.[0]
}

const figureEntry = (of: Figure, given: string, one: number): Entry => {
  const { value, decimals, from, to } = printedSo(given)
  const cause = causeIn(of, given, decimals)
  return {
    of,
    printed: withDecimal(given),
    value,
    from,
    to,
    window: windowBetween(from, to, one),
    say: (total) => print(fraction(BigInt(Math.round(total)), BigInt(one)), Math.max(decimals, 1)),
    ...(cause && { cause }),
  }
}

const levelEntry = ({ framework, final }: Sheet, printed: string, one: number): Entry => {
  const limits = limitsOf(framework.bands)
  const ids = levelIds(framework)
  const place = ids.findIndex((id) => id === printed)
  // No score is below 0, or 4 and more; what is printed for one may be more, where it is wrong.
  const from = limits[place - 1] ?? { from: whole(-1n), above: false }
  const to = limits[place] ?? { from: whole(1000n), above: false }
  const { least, most } = windowBetween(from.from, limits[place]?.from ?? whole(4n), one)
  return {
    of: sum(['level'], [['1', final]]),
    printed,
    from: from.from,
    to: to.from,
    // Totals are whole numbers of units, and a limit is one of them where it is left out.
    window: { least: from.above ? least + 1 : least, most: to.above ? most + 1 : most },
    say: (total) => ids[reachedBy(limits, fraction(BigInt(Math.round(total)), BigInt(one)))] ?? printed,
  }
}

/** What is printed for a figure. */
const printedFor = ({ path }: Figure, printed: SbmPrinted): SbmPrintedFigure | undefined =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], printed) as
    SbmPrintedFigure | undefined

/** The figures that a form prints, in the order of the form. `one` is how many units make one. */
export const entriesOf = (sheet: Sheet, printed: SbmPrinted, one: number): readonly Entry[] => {
  const { means, weighted, practices, ratings, efficiencySum, efficiency, parts, improvement, shares, final } = sheet
  const columns = [
    means,
    weighted,
    [practices],
    ratings,
    [efficiencySum],
    [efficiency],
    parts,
    [improvement],
    shares,
    [final],
  ]
  const figures = columns.flatMap((column) => {
    const given = column.flatMap((figure) => {
      const figureGiven = printedFor(figure, printed)
      return figureGiven === undefined ? [] : [{ figure, given: figureGiven }]
    })
    const read = columnOf(given.map((each) => each.given))
    return given.map((each) => figureEntry(each.figure, read(each.given), one))
  })
  return printed.level === undefined ? figures : [...figures, levelEntry(sheet, printed.level, one)]
}

/** The printed figures that a figure is held to. */
export const heldTo = (entries: readonly Entry[]): ReadonlyMap<Figure, Window> =>
  new Map(entries.map(({ of, window }) => [of, window]))

/** What a figure can be, as it is printed; and the nearest that it can be where it cannot be what is printed between them. */
export const allowedBy = (
  reach: Reach,
  { window, say }: Pick<Entry, 'window' | 'say'>,
): { readonly expected: SbmRange; readonly nearest?: SbmRange } => {
  const { least, most } = endsOf(reach)
  const isBetween = least < window.least && window.most < most && !canBeIn(reach, window)
  const nearest = isBetween && nextTo(reach, window)
  return {
    expected: { least: say(least), most: say(most) },
    ...(nearest && { nearest: { least: say(nearest.least), most: say(nearest.most) } }),
  }
}
