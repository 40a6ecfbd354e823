// The figures of performance as a school's sheet has them: by year.
import { anyNumber, anyText, oneOf, valueFrom } from '../../reading/choices.ts'
import type { Issue, Path } from '../../decision/answer.ts'
import type { SbmPerformanceRules } from '../../order/sbm-performance.ts'
import { type Expected, issueAt, ownAt, shown } from '../../reading/issues.ts'
import { keyed } from '../../reading/keyed.ts'
import { either, holding, nullish, optional, reads, type Schema, shaped } from '../../reading/read.ts'
import { mostYears, nearNotRated } from '../facts.ts'
import { textOf } from '../printed-figure.ts'
import { sheetNames } from '../questions.ts'

/**
 * A figure of a sheet as it prints it: a text or a number from 0 to 999999.9999999999 with at most ten decimals. A text, of at most 30 characters, may have commas between
 * thousands, end with a percent sign, and have spaces around it: `"1,200"`, `"2.10 %"`. A number with more decimals, as a cell of a spreadsheet
 * holds it, is rounded to ten.
 *
 * @group Input
 */
export type SbmSheetFigure = string | number

/**
 * Figures by school year, `2012-2013` or `2013`, 12 at most from the first to the last; they may stand in any order. `null` stands for a year of the sheet whose figure is not
 * known, and so does a year between two others that is left out.
 *
 * @group Input
 */
export type SbmByYear = Readonly<Record<string, SbmSheetFigure | null>>

/**
 * By how many percent a figure changed on the year that the form compares with, and which way.
 *
 * @group Input
 */
export interface SbmMove {
  /** Which way it went. */
  readonly went: 'up' | 'down'
  /** By how many percent; where it went down, 100 at most. */
  readonly by: SbmSheetFigure
}

/**
 * That a figure stayed as it was in the year that the form compares with.
 *
 * @group Input
 */
export interface SbmStay {
  /** That it stayed. */
  readonly went: 'same'
  /** By how many percent it changed, which is none; it may be left out. */
  readonly by?: 0 | '0' | '0.00' | undefined
}

/**
 * How a figure changed on the year that the form compares with.
 *
 * @group Input
 */
export type SbmChange = SbmMove | SbmStay

/**
 * The yearly changes of a measure, where its figures are not at hand.
 *
 * @group Input
 */
export interface SbmChangesByYear {
  /** The changes by the school year that they lead to, 12 at most; `null` where one is not known. */
  readonly changes: Readonly<Record<string, SbmChange | null>>
}

/**
 * What a sheet has of a measure: its figures by year, its changes where the figures are not at hand, or `not-rated` where the form says that no
 * rating was given.
 *
 * @group Input
 */
export type SbmMeasureFigures = SbmByYear | SbmChangesByYear | 'not-rated'

/**
 * The figures that a school’s performance is rated by. What is unknown is left out.
 *
 * @clause do83/performance-improvement
 * @clause do83/thresholds
 * @clause forms/yearly-change
 * @group Input
 */
export interface SbmPerformanceFigures {
  /** How many were enrolled. */
  readonly enrolment?: SbmMeasureFigures | undefined
  /** The dropout rate in percent, or how many dropped out. */
  readonly dropout?: SbmMeasureFigures | undefined
  /** The completion rate in percent. It may be above 100: who comes from another school completes as well. */
  readonly completion?: SbmMeasureFigures | undefined
  /** The cohort-survival rate in percent. It may be above 100: who comes from another school survives as well. */
  readonly cohortSurvival?: SbmMeasureFigures | undefined
  /** The mean percentage score in the NAT, 100 at most. */
  readonly nat?: SbmMeasureFigures | undefined
}

const figureForm = /^ *(?:(?:0|[1-9]\d{0,5}|[1-9]\d{0,2},\d{3})(?:\.\d{1,10})?|\.\d{1,10})(?: ?%)? *$/
const isSheetFigure = (value: SbmSheetFigure): boolean => textOf(value).length <= 30 && figureForm.test(textOf(value))
const figureIs: Expected = {
  is: 'a figure from 0 to 999999.9999999999 with at most ten decimals, or null where unknown',
  near: (received) => {
    if (typeof received !== 'string' || received.length > 40) return undefined
    const text = received.trim()
    // A dash may stand for none or for what is not known; these words say which.
    if (/^(?:-0-|nil|none)$/iu.test(text)) return '0'
    return [text.replaceAll(/\s/gu, '')].find(isSheetFigure)
  },
}
const sheetFigure = holding(either([anyText, anyNumber], figureIs), isSheetFigure, figureIs)
/** A mean percentage score is one of a hundred. */
const score = holding(sheetFigure, (figure) => Number(sheetDecimal(figure)) <= 100, {
  is: 'a score from 0 to 100 with at most ten decimals, or null where unknown',
})

/** Such a figure as a decimal. */
export const sheetDecimal = (figure: SbmSheetFigure): string => {
  const text = textOf(figure).replaceAll(/[ ,%]/gu, '')
  return text.startsWith('.') ? `0${text}` : text
}

const yearForm = /^(\d{4})(?:-(\d{4}))?$/

/** The year in which a school year begins, or ends where it is told by one; nothing where it is none. */
export const yearIn = (year: string): number | undefined => {
  const [, first, second] = yearForm.exec(year) ?? []
  if (first === undefined) return undefined
  return second === undefined || Number(second) === Number(first) + 1 ? Number(first) : undefined
}

const nearYear = (key: string): string | undefined => {
  const meant = key
    .trim()
    .replace(/^S\.?\s?Y\.?\s{0,3}/iu, '')
    .replace(/\s{0,3}[–—/-]\s{0,3}/u, '-')
    .replace(/^(\d\d)(\d\d)-(\d\d)$/u, '$1$2-$1$3')
  return yearIn(meant) === undefined ? undefined : meant
}

/** Whether a measure has changes, and no figures. */
export const isChanges = (given: SbmMeasureFigures): given is SbmChangesByYear =>
  typeof given === 'object' && Object.hasOwn(given, 'changes')

/** What the years of a measure are. */
export const schoolYears = {
  says: 'school years such as 2012-2013, or years such as 2013, all in one form, {most} at most from the first to the last',
  most: mostYears,
} as const

/** Reads what stands by year. */
// @__NO_SIDE_EFFECTS__
export const byYear = <T>(inner: Schema<T>): Schema<Readonly<Record<string, T | null>>> =>
  keyed(nullish(inner), {
    is: schoolYears,
    near: (key) => (typeof key === 'string' ? nearYear(key) : undefined),
    most: mostYears,
    isKey: (key) => yearIn(key) !== undefined,
    goTogether: (keys) => {
      const years = keys.flatMap((key) => yearIn(key) ?? [])
      return new Set(keys.map(({ length }) => length)).size <= 1 && Math.max(...years) - Math.min(...years) < mostYears
    },
  })

const moved = holding(
  reads<SbmMove>('a change', { went: oneOf('up', 'down', 'same') as Schema<'up' | 'down'>, by: sheetFigure }),
  ({ went, by }) => went === 'up' || Number(sheetDecimal(by)) <= 100,
  { is: 'at most 100 percent where it went down, since nothing falls by more than all of it' },
  'by',
)
const stayed = reads<SbmStay>('a change', {
  went: oneOf('same'),
  by: optional(
    valueFrom([0, '0', '0.00'], {
      is: { says: 'one of {words}', words: ['0', '0.00'] },
      near: (received) => (/^\s*(?:0|\.0|0\.0)0{0,9}\s*%?\s*$/u.test(String(received).slice(0, 40)) ? '0' : undefined),
    }),
  ),
})
const change = shaped<SbmChange>((value) => (ownAt(value, 'went') === 'same' ? stayed : moved))
const changes = reads<SbmChangesByYear>('changes', { changes: byYear(change) })
const notRated = valueFrom(['not-rated'], {
  is: 'figures by school year, changes, or "not-rated"',
  near: nearNotRated,
})
// @__NO_SIDE_EFFECTS__
const measureOf = (figure: typeof sheetFigure) => {
  const figures = byYear(figure)
  return optional(
    shaped<SbmMeasureFigures>((value) =>
      typeof value === 'string'
        ? notRated
        : ownAt(value, 'changes') !== undefined
          ? (changes as Schema<SbmMeasureFigures>)
          : figures,
    ),
  )
}
const measure = measureOf(sheetFigure)

/** The schema of figures of performance. */
export const figuresSchema = reads<SbmPerformanceFigures>('figures of performance', {
  enrolment: measure,
  dropout: measure,
  completion: measure,
  cohortSurvival: measure,
  nat: measureOf(score),
})

/** The years of a measure that are said to rise or fall from one that had none, where each is compared with the year before. */
const fromNone = ({ changes }: SbmChangesByYear): readonly string[] => {
  const odd: string[] = []
  let none: number | undefined
  for (const [year, told] of Object.entries(changes).sort(([one], [other]) => yearIn(one)! - yearIn(other)!)) {
    const at = yearIn(year)!
    const by = Number(sheetDecimal(told?.by ?? 0))
    const isOnNone = none === at - 1
    if (isOnNone && by > 0) odd.push(year)
    const isNone = told !== null && (by === 0 ? isOnNone : told.went === 'down' && by === 100)
    none = isNone ? at : undefined
  }
  return odd
}

/** The problems of changes of which no figures at all have one after the other. */
export const unfollowed = (
  figures: SbmPerformanceFigures | undefined,
  rules: Pick<SbmPerformanceRules, 'change'> | undefined,
  at: Path,
): readonly Issue[] =>
  Object.values(sheetNames).flatMap((name) => {
    const { [name]: given } = figures ?? {}
    return rules?.change === 'base-year' || given === undefined || !isChanges(given)
      ? []
      : fromNone(given).map((year) =>
          issueAt('not-allowed', [...at, name, 'changes', year], {
            received: shown(given.changes[year]),
            allowed:
              'a year that stayed the same, or null, since what had none neither rises nor falls by a percentage',
          }),
        )
  })
