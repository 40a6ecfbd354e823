// The figures that a form prints, each with the exact totals that are printed so.
import { cut, decimal, type Fraction, fraction, print, totalOf } from './fractions.ts'
import { asDecimal, type SbmPrinted, type SbmPrintedFigure } from './printed.ts'
import { canBeIn, endsOf, inUnits, nextTo, type Reach, type Window } from './reach.ts'
import { type Figure, levelIds, limitsOf, type SbmRange, type Sheet, sum } from './sheet.ts'

/** What is printed on a form, and the exact totals that are printed so. */
export interface Entry {
  /** The figure that is printed. */
  readonly of: Figure
  /** The text of it, as a decimal; the level. */
  readonly printed: string
  /** The totals that are printed so: those that are rounded to the figure, or have the level. */
  readonly window: Window
  /** The exact number that is printed; none for a level. */
  readonly value?: number
  /** How a total is printed beside it. */
  readonly say: (total: number) => string
  /** Whether the exact figure is cut off to what is printed. */
  readonly cutOff: boolean
}

const ends = ['least', 'most'] as const

const figureEntry = (of: Figure, figure: SbmPrintedFigure, one: number): Entry => {
  const printed = asDecimal(figure)
  const decimals = printed.length - printed.indexOf('.') - 1
  const half = one / (2 * 10 ** decimals)
  const value = inUnits(decimal(printed), one)
  return {
    of,
    printed,
    window: { least: value - half, most: value + half - 1 },
    value,
    say: (total) => print(fraction(BigInt(total), BigInt(one)), decimals),
    cutOff: ends.every((end) => cut(totalOf(of, end), decimals) === printed),
  }
}

const levelEntry = ({ framework, final }: Sheet, printed: string, one: number): Entry => {
  const limits = limitsOf(framework.bands).map((limit: Fraction) => inUnits(limit, one))
  const ids = levelIds(framework)
  const place = ids.findIndex((id) => id === printed)
  const { [place - 1]: from = -one, [place]: next = 4 * one } = limits
  return {
    of: sum(['level'], [['1', final]]),
    printed,
    window: { least: from, most: next - 1 },
    say: (total) => ids[limits.filter((limit) => limit <= total).length] ?? printed,
    cutOff: false,
  }
}

/** What is printed for a figure. */
const printedFor = ({ path }: Figure, printed: SbmPrinted): SbmPrintedFigure | undefined =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], printed) as
    SbmPrintedFigure | undefined

/** The figures that a form prints, in the order of the form. `one` is how many units make one. */
export const entriesOf = (sheet: Sheet, printed: SbmPrinted, one: number): readonly Entry[] => {
  const { means, weighted, practices, efficiency, improvement, shares, final } = sheet
  const figures = [...means, ...weighted, practices, efficiency, improvement, ...shares, final].flatMap((figure) => {
    const given = printedFor(figure, printed)
    return given === undefined ? [] : figureEntry(figure, given, one)
  })
  return printed.level === undefined ? figures : [...figures, levelEntry(sheet, printed.level, one)]
}

/** The printed figures that a figure is held to. */
export const heldTo = (entries: readonly Entry[]): ReadonlyMap<Figure, Window> =>
  new Map(entries.map(({ of, window }) => [of, window]))

/** What a figure can be, as it is printed; and the nearest that it can be where it cannot be what is printed between them. */
export const allowedBy = (
  reach: Reach,
  { window, say }: Entry,
): { readonly expected: SbmRange; readonly nearest?: SbmRange } => {
  const { least, most } = endsOf(reach)
  const isBetween = least < window.least && window.most < most && !canBeIn(reach, window)
  const nearest = isBetween && nextTo(reach, window)
  return {
    expected: { least: say(least), most: say(most) },
    ...(nearest && { nearest: { least: say(nearest.least), most: say(nearest.most) } }),
  }
}
