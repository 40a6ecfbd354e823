// Whether a form that was filled in follows its arithmetic.
import type { InvalidInput, Path } from '../decision/answer.ts'
import { placeAt } from '../decision/place.ts'
import type { ClauseId } from '../order/index.ts'
import { SBM2012, type SbmFramework } from '../order/sbm-forms.ts'
import { invalid, readAll } from '../reading/read.ts'
import type { RatingNeed } from './facts.ts'
import { says, type SbmFormFigureParams, tellFigure } from './form-words.ts'
import { compare, cut, decimal, partsOf, totalOf } from './fractions.ts'
import { readFramework } from './framework.ts'
import { readForm, type SbmForm, type SbmPrinted } from './printed.ts'
import {
  type Rating,
  type Figure,
  type Sheet,
  type SbmRange,
  type Stated,
  sum,
  levelIds,
  rangeOf,
  levelsFrom,
  levelNeeds,
  groundsOf,
  sheetOf,
} from './sheet.ts'
import { version } from '../version.ts'

/**
 * A printed figure that is wrong, or of which that is not certain.
 *
 * @group Answers
 */
export interface SbmFormFigure extends SbmFormFigureParams {
  /** One sentence or more: what is printed, what the ratings give, and how the difference may have come about. */
  readonly message: string
}

/**
 * Whether the figures on a form follow from its ratings.
 *
 * @group Answers
 */
export interface SbmFormReport {
  /** Which question is answered. */
  readonly kind: 'sbm-form'
  /** `inconsistent` where a figure is wrong, `undetermined` where one may be, else `consistent`. */
  readonly outcome: 'consistent' | 'inconsistent' | 'undetermined'
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** The version of the library that made the report. */
  readonly version: string
  /** How many printed figures were checked, the level included. */
  readonly checked: number
  /** The figures that do not follow from the ratings, in the order of the form. */
  readonly wrong: readonly SbmFormFigure[]
  /** The figures that are right by some of the ratings that are missing and wrong by others, in the order of the form. */
  readonly open: readonly SbmFormFigure[]
  /** The clauses that the figures rest on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives a part of the framework; empty for the library’s own frameworks. */
  readonly authorities: readonly string[]
  /** The missing ratings that the open figures wait for, in the order of the form; empty unless the form is undetermined. */
  readonly needs: readonly RatingNeed[]
}

/** What is printed on a form, and how it compares with what it should be. */
interface Entry {
  readonly of: Figure
  readonly printed: string
  /** What it should be by the ratings, or by the figures that the form states. */
  readonly expected: (stated?: Stated) => SbmRange
  readonly within: (range: SbmRange) => boolean
  /** Whether the exact figure is cut off to what is printed. */
  readonly cutOff: boolean
  readonly missing: () => readonly Rating[]
}

const ends = ['least', 'most'] as const

const figureEntry = (of: Figure, printed: string): Entry => {
  const value = decimal(printed)
  const decimals = printed.length - printed.indexOf('.') - 1
  return {
    of,
    printed,
    expected: (stated) => rangeOf(of, decimals, stated),
    within: ({ least, most }) => compare(decimal(least), value) <= 0 && compare(value, decimal(most)) <= 0,
    cutOff: ends.every((end) => cut(totalOf(of, end), decimals) === printed),
    missing: () =>
      partsOf<Rating>(of).flatMap(({ part, weight }) => (part.least < part.most && weight.over > 0n ? part : [])),
  }
}

const levelEntry = (sheet: Sheet, printed: string): Entry => {
  const of = sum(['level'], [['1', sheet.final]])
  const place = (level: string): number => levelIds(sheet.framework).findIndex((id) => id === level)
  return {
    of,
    printed,
    expected: (stated) => {
      const levels = levelsFrom(sheet.framework, totalOf(of, 'least', stated), totalOf(of, 'most', stated))
      return { least: levels[0], most: levels.reduce((_, each) => each) }
    },
    within: ({ least, most }) => place(least) <= place(printed) && place(printed) <= place(most),
    cutOff: false,
    missing: () => levelNeeds(sheet),
  }
}

/** The figures that a form prints, in the order of the form. */
const figureEntries = (
  { means, weighted, practices, efficiency, improvement, shares, final }: Sheet,
  printed: SbmPrinted,
): Entry[] =>
  [...means, ...weighted, practices, efficiency, improvement, ...shares, final].flatMap((figure) => {
    const found = figure.path.reduce<unknown>(
      (inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key],
      printed,
    )
    const text = String(found)
    return found === undefined ? [] : figureEntry(figure, text.includes('.') ? text : `${text}.0`)
  })

/** The nearest printed figures that a figure is made of and that are not exactly what the ratings give. */
const sourcesOf = ({ terms }: Figure, stated: Stated): Figure[] =>
  terms.flatMap(({ of }) => {
    if (!('terms' in of)) return []
    const value = stated.get(of)
    if (value === undefined) return sourcesOf(of, stated)
    return ends.some((end) => compare(totalOf(of, end), value) !== 0) ? [of] : []
  })

const place = ({ path }: Figure): Path => ['printed', ...path]

/** Says what is wrong or open about a printed figure. */
const report = (
  { of, printed, expected, within, cutOff }: Entry,
  stated: Stated,
  wrong: ReadonlySet<Figure>,
): SbmFormFigure => {
  const range = expected()
  const inexact = wrong.has(of) && within(expected(stated)) ? sourcesOf(of, stated) : []
  const mistaken = inexact.filter((each) => wrong.has(each))
  const carriedFrom = (mistaken.length > 0 ? mistaken : inexact).map(place)
  const found = { figure: place(of), printed, expected: range, ...(cutOff && { cutOff: true as const }) }
  const carried = carriedFrom.length > 0 && { carriedFrom }
  return { ...found, message: tellFigure(says, { ...found, ...carried }), ...carried }
}

/**
 * Decides whether the figures on a form follow from its ratings, each by itself: a figure is right where the exact one,
 * rounded half up to the decimals that are printed, is the same.
 *
 * Where ratings are missing, a figure that none of them can make right is wrong, and one that lies between the least and
 * the most that they allow is open, unless these are the same. A figure that follows from other figures as printed,
 * though not from the ratings, says from which: the first wrong figure of the form never does, unless it was reckoned
 * from rounded ones. A form without printed figures is consistent.
 *
 * @param form - The ratings and the figures on the form; what is unknown or not printed is left out.
 * @param framework - The framework whose form it is; that of 2012 unless given.
 * @returns A report with every wrong and every open figure, or `invalid-input` with every problem in the form and the
 * framework.
 * @example
 * ```ts
 * import { checkForm } from 'deped-school-partnerships'
 *
 * const report = checkForm({
 *   assessment: { principles: { 'leadership-governance': [1, 1, 1, 2, 2] } },
 *   printed: { means: { 'leadership-governance': '1.5' }, weighted: { 'leadership-governance': '0.45' } },
 * })
 * if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
 *
 * report.outcome // => 'inconsistent'
 * report.wrong[0]?.message // => '`printed.means.leadership-governance` is 1.5; the ratings give 1.4.'
 * report.wrong[1]?.expected // => { least: '0.42', most: '0.42' }
 * report.wrong[1]?.carriedFrom // => [['printed', 'means', 'leadership-governance']]
 * ```
 * @clause do83/validated-practices
 * @clause do83/performance-improvement
 * @clause do83/final-score
 * @clause do83/levels-of-practice
 * @applies scoreSbm
 * @group Questions
 */
export const checkForm = (
  form: SbmForm,
  framework: SbmFramework = SBM2012,
): SbmFormReport | InvalidInput<'sbm-form'> => {
  const rules = readFramework(framework)
  const input = readAll({ form: readForm(form, rules), framework: rules })
  if (input.issues) return invalid('sbm-form', input.issues)
  const sheet = sheetOf(input.value.form.assessment, input.value.framework)
  const { printed } = input.value.form
  const figures = figureEntries(sheet, printed)
  const stated: Stated = new Map(figures.map((each) => [each.of, decimal(each.printed)]))
  const entries = [...figures, ...(printed.level === undefined ? [] : [levelEntry(sheet, printed.level)])]
  const isWrong = ({ within, expected }: Entry): boolean => !within(expected())
  const wrong = entries.filter(isWrong)
  const open = entries.filter((each) => !isWrong(each) && each.expected().least !== each.expected().most)
  const reported = (each: Entry): SbmFormFigure => report(each, stated, new Set(wrong.map(({ of }) => of)))
  const awaited = new Set(wrong.length > 0 ? [] : open.flatMap(({ missing }) => missing()))
  const inAssessment = placeAt(['assessment'])
  return {
    kind: 'sbm-form',
    outcome: wrong.length > 0 ? 'inconsistent' : open.length > 0 ? 'undetermined' : 'consistent',
    framework: sheet.framework.id,
    version,
    checked: entries.length,
    wrong: wrong.map(reported),
    open: open.map(reported),
    ...groundsOf(sheet.framework),
    needs: partsOf<Rating>(sheet.final).flatMap(({ part }) => (awaited.has(part) ? part.ask(inAssessment) : [])),
  }
}
