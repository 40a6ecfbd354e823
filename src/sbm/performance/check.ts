// Whether what a sheet prints of the figures of performance follows from them: changes, their sum and mean, and the ratings of a form.
import type { Path } from '../../decision/answer.ts'
import { noFacts } from '../../reading/own.ts'
import type { SbmAssessment } from '../facts.ts'
import type { SbmFormContradictionParams } from '../form-words.ts'
import type { RatingFramework } from '../framework.ts'
import { questions, type RatingNeed } from '../questions.ts'
import { agreedOn, type Reading } from './agreed.ts'
import { yearChanges } from './check-changes.ts'
import { levels } from './check-levels.ts'
import { ratedAllTheSame } from './check-not-rated.ts'
import { ratings } from './check-ratings.ts'
import { totals } from './check-totals.ts'
import { type Checked, type Sheet, statedIn } from './checked.ts'
import { looksOf } from './completions.ts'
import type { SbmPerformanceFigures } from './figures.ts'
import { asInColumn, contradictionAsPrinted, meanAsPrinted } from './mean-sign.ts'
import { nothingStated, type RatedMeasure, rateYears, type Stated } from './measure.ts'
import { unique } from './measure-answer.ts'
import type { SbmPrintedPerformance } from './printed.ts'
import { measures, type Possible } from './rated.ts'
import { readingsOf } from './readings.ts'
import { contradictionOf, impossibleIn } from './together.ts'

const here = (path: Path): Path => path

/** Whether a framework rates a measure by a mean that is stated. */
const isRatedBy = (
  { change, level }: Stated,
  {
    rated,
    framework: {
      performance: { averaged, [rated]: scales },
    },
  }: Sheet,
): boolean =>
  averaged === 'figures' &&
  ((change !== undefined && scales.byChange !== undefined) || (level !== undefined && scales.byLevel !== undefined))

/** What the years of a measure leave, or its means as they are printed where it has no years. */
const possibleBy = ({
  sheet: {
    rated,
    years,
    framework: { performance },
  },
  by: { answer },
  isRated,
}: Reading): Possible['access'] => {
  // What nothing is said of by year has whatever rating the form has.
  if (!isRated) return undefined
  const yearly = answer.years.flatMap((year) => (year.ratings ? [year.ratings] : []))
  if (performance.averaged === 'figures' || yearly.length === 0) return { ratings: answer.ratings }
  // Changes have one year before them whose level is rated too.
  const lacksFirst = performance[rated].byChange === undefined && years[0]?.isUnseen !== undefined
  return lacksFirst ? { ratings: [0, 1, 2, 3] } : { yearly }
}

/** What several ways to read a sheet leave of its rating. */
const ratingsOver = (all: readonly Possible['access'][]): Possible['access'] => {
  const [only, ...others] = all
  if (others.length === 0 || all.includes(undefined)) return others.length === 0 ? only : undefined
  return { ratings: unique(all.flatMap((each) => each?.ratings ?? each?.yearly?.flat() ?? [])) }
}

/** What is asked where something is open: what the framework does not say settles ratings only, and no change, sum or level. */
const needsOf = (
  found: readonly Checked[],
  { sheet: { rated, years }, by: { needs } }: Reading,
): readonly RatingNeed[] => {
  const open = found.filter(({ result }) => result === 'open')
  if (open.length === 0) return []
  // How a year counts that is compared with none settles all that it is in.
  const onNothing = open.find((each) => each.onNothing !== undefined)?.onNothing
  if (onNothing !== undefined)
    return [questions.limits.ask({ rated, way: 'byChange', limit: undefined, year: onNothing }, undefined, here)]
  const isOn = (year: string): boolean => years.some((each) => each.year === year && !each.isOutside)
  const areRatings = open.map(({ figure: [root] }) => root === 'assessment')
  const settling = areRatings.includes(true) ? needs : []
  const isEnough = settling.length > 0 && areRatings.every(Boolean)
  // The years that are missing settle all that is printed beside them.
  const missing = [
    ...years.filter(({ isMissing }) => isMissing).map(({ year }) => year),
    ...open.flatMap(({ figure: [, , , name, year] }) =>
      name === 'changes' && !isOn(String(year)) ? [String(year)] : [],
    ),
  ]
  return isEnough
    ? settling
    : [
        ...(missing.length > 0 ? missing : [undefined]).map((year) =>
          questions.figure.ask({ rated, year }, undefined, here),
        ),
        ...settling,
      ]
}

/** What is found of a sheet: each figure that is printed, and the ratings of the form. */
const lookedAt = (sheet: Sheet, by: RatedMeasure, assessment: SbmAssessment, isRated: boolean): readonly Checked[] => {
  const changes = yearChanges(sheet)
  const sums = [...changes, ...totals(sheet, changes), ...levels(sheet)]
  return isRated ? [...sums, ...ratings(sheet, by, assessment, sums)] : sums
}

/** Reads a sheet in one way, and says what is found of it. */
const readAs = (sheet: Sheet, assessment: SbmAssessment): Reading => {
  const hasYears = sheet.years.length > 0
  const stated = hasYears ? nothingStated : statedIn(sheet, 0, 'rounded')
  const by = rateYears(sheet.rated, sheet.years, sheet.framework, { stated })
  const isRated = hasYears || isRatedBy(stated, sheet)
  const apart = lookedAt(sheet, by, assessment, isRated)
  const impossible = impossibleIn(sheet, assessment, apart)
  const found = impossible.size > 0 ? lookedAt({ ...sheet, impossible }, by, assessment, isRated) : apart
  return { sheet, by, isRated, found, contradiction: contradictionOf(sheet, assessment, found) }
}

/** What was found of the figures of performance on a form, and the ratings that they leave where the form has none. */
export const checkPerformance = (
  {
    assessment,
    figures = {},
    printed = {},
  }: {
    readonly assessment: SbmAssessment
    readonly figures?: SbmPerformanceFigures
    readonly printed?: SbmPrintedPerformance
  },
  framework: RatingFramework,
): {
  readonly checked: readonly Checked[]
  readonly needs: readonly RatingNeed[]
  readonly possible: Possible
  /** The first printed figures that cannot all be right, whatever the years that are missing. */
  readonly contradiction?: SbmFormContradictionParams
} => {
  const all = measures.map((rated) => {
    const { [rated]: onSheet = noFacts } = printed
    const shownThere = asInColumn(rated, onSheet)
    const readings = readingsOf(figures, shownThere, rated, framework).map((years) =>
      readAs({ rated, years, printed: shownThere, framework, looks: looksOf() }, assessment),
    )
    const { found, contradiction, reading, possible } = agreedOn(readings)
    return {
      rated,
      found: meanAsPrinted(rated, onSheet, found),
      contradiction: contradictionAsPrinted(rated, onSheet, contradiction),
      needs: needsOf(found, reading),
      possible: ratingsOver(possible.map(possibleBy)),
    }
  })
  const contradiction = ratedAllTheSame(assessment, figures) ?? all.find((each) => each.contradiction)?.contradiction
  return {
    ...(contradiction && { contradiction }),
    checked: all.flatMap(({ found }) => found),
    needs: all.flatMap(({ needs }) => needs),
    possible: Object.fromEntries(all.map(({ rated, possible }) => [rated, possible])),
  }
}
