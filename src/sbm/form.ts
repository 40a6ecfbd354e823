// Whether a form that was filled in follows its arithmetic.
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { SbmFramework } from '../order/sbm-forms.ts'
import type { InvalidInput, Path } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import { placeAt } from '../decision/place.ts'
import type { SbmPerformanceRules } from '../order/sbm-performance.ts'
import { noFacts } from '../reading/own.ts'
import { invalid, read } from '../reading/read.ts'
import type { RatingNeed } from './questions.ts'
import type { SbmFormFigure, SbmFormReport } from './form-answer.ts'
import { type Contradiction, contradictionIn } from './contradiction.ts'
import { type CarriedBy, carriedIn } from './carried.ts'
import { allowedBy, entriesOf, type Entry } from './entries.ts'
import { says, type SbmFormContradictionParams, tellContradiction, tellFigure } from './form-words.ts'
import { partsOf } from './fractions.ts'
import { type FrameworkOptions, ratesNothing, readFrameworkOptions } from './framework.ts'
import { firstWrong, type Looked } from './first-wrong.ts'
import { checkPerformance } from './performance/check.ts'
import { withNotRated } from './performance/check-not-rated.ts'
import { type Checked, saidOf } from './performance/checked.ts'
import { unfollowed } from './performance/figures.ts'
import { yearsApart } from './performance/printed.ts'
import { clausesOf } from './performance/rate-measure.ts'
import { formSchemaBy, type SbmForm, type SbmPrinted } from './printed.ts'
import { canBeIn, decisive, endsOf, type Reach, reachOf, unitsIn } from './reach.ts'
import type { Figure, Rating } from './rating.ts'
import { askedOnce, groundsOf, type Sheet, sheetOf } from './sheet.ts'

/** A printed figure, held against the ratings. */
interface Judged extends Entry {
  /** What the ratings at hand let it come to. */
  readonly reach: Reach
  /** Whether no rating that is missing makes it right, some do and some do not, or none makes it wrong. */
  readonly result: 'wrong' | 'open' | 'right'
}

const judged = (entry: Entry, one: number): Judged => {
  const { window } = entry
  const reach = reachOf(entry.of, one)
  const { least, most } = endsOf(reach)
  const isRight = window.least <= least && most <= window.most
  return { ...entry, reach, result: isRight ? 'right' : canBeIn(reach, window) ? 'open' : 'wrong' }
}

/** The printed figures, held against the ratings. Where no ratings have a mean, what it gives as it stands is right as well. */
const judgedOn = (sheet: Sheet, printed: SbmPrinted, one: number): readonly Judged[] => {
  const asItStands = sheet.asPrinted ? judgedOn(sheet.asPrinted, printed, unitsIn(sheet.asPrinted.final)) : []
  return entriesOf(sheet, printed, one).map((entry, index): Judged => {
    const found = judged(entry, one)
    return found.result === 'open' && asItStands[index]?.result === 'right' ? { ...found, result: 'right' } : found
  })
}

const place = ({ path }: Figure): Path => ['printed', ...path]

/** Says what is wrong or open about a printed figure. */
const reported = (
  { of, printed, result, cause, reach, window, say }: Judged,
  carried: CarriedBy | undefined,
): SbmFormFigure => {
  const found = {
    figure: place(of),
    printed,
    ...allowedBy(reach, { window, say }),
    // What may be right is no mistake.
    ...(cause && result === 'wrong' && (cause === 'cut-off' || !carried) && { cause }),
  }
  const from = carried && {
    carriedFrom: carried.figures.map(place),
    ...(carried.isUnrounded && { carriedUnrounded: true as const }),
  }
  return { ...found, message: tellFigure(says, { ...found, ...from }), ...from }
}

/** What the D-O-D part of a form prints. */
const practicesOf: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(['means', 'weighted', 'validatedPractices']))()

/** What was found of the figures by year, and the ratings that they leave. */
const performanceOf = ({ assessment, figures, printed }: SbmForm, framework: SbmFramework) => {
  const { performance } = framework
  if (performance === undefined || (figures === undefined && printed.performance === undefined))
    return { checked: [], needs: [], possible: noFacts, contradiction: undefined }
  const { needs, ...found } = checkPerformance(
    { assessment, figures: figures ?? noFacts, printed: printed.performance ?? noFacts },
    { ...framework, performance },
  )
  const inFigures = (need: RatingNeed): RatingNeed =>
    need.path[0] === 'options' ? need : { ...need, path: ['figures', ...need.path] }
  return { ...found, needs: needs.map(inFigures) }
}

/** The clauses of a score, and of the rules by which figures are rated. */
const withClauses = (grounds: ReturnType<typeof groundsOf>, performance: SbmPerformanceRules | undefined) => ({
  ...grounds,
  clauses: [...new Set([...grounds.clauses, ...(performance ? clausesOf(performance) : [])])],
})

/** A figure that was looked at, in the order of the form. */
interface Found extends Looked {
  readonly tell: () => SbmFormFigure
}

const reportedByYear = (checked: Checked): SbmFormFigure => {
  const found = saidOf(checked)
  return { ...found, message: tellFigure(says, found) }
}

/** Which printed figures contradict each other, whatever the ratings that are missing. */
const foundIn = ({ entries, last, reach }: Contradiction): SbmFormContradictionParams => ({
  figures: entries.map(({ of, printed }) => ({ figure: place(of), printed })),
  ...allowedBy(reach, last),
  ...(partsOf<Rating>(last.of).some(({ part, weight }) => part.values.length === 1 && weight.over > 0n) && {
    withRatings: true as const,
  }),
})

/** The first contradiction of a form, which of figures by year stands where performance begins. */
const firstOf = (
  byRatings: Contradiction | undefined,
  byYear: SbmFormContradictionParams | undefined,
): SbmFormContradictionParams | undefined =>
  byRatings && (!byYear || practicesOf.has(byRatings.last.of.path[0])) ? foundIn(byRatings) : byYear

/**
 * Decides whether the figures on a form follow from its ratings, each by itself, and whether all of them can be right at
 * once. A figure is right where the exact one, rounded half up to the decimals that are printed, is the same.
 *
 * Where ratings are missing, every way to fill them in counts, not the least and the most only: a figure that none of them
 * makes right is wrong, and one that some make right and others do not is open. A form is undetermined only where its
 * ratings can still turn out so that all its figures are right. Figures that can be right each by itself but not together contradict
 * each other: that is found without any rating, and the rounding of each is allowed for.
 *
 * Where a year is missing, every figure of it counts as well: a printed figure is wrong where none of them makes it right by the figures by year alone,
 * and figures of which none makes all right contradict each other.
 *
 * Figures by year are looked at as `ratePerformance` reckons them: the changes that the form prints, their sums and means, and the ratings that it
 * makes of them. A column of dropout shows by how much it fell, unless it is said to show changes with their sign.
 *
 * A wrong figure has a `cause` where a usual mistake gives just what is printed. One that follows from other figures as printed, though not from what
 * they are made of, says from which: the first wrong figure of the form never does, unless it was reckoned from rounded ones. From a wrong figure it follows
 * whether those between the two, or the wrong one itself, were rounded or not. `first` has it, with what follows from it. A form without printed figures is consistent.
 *
 * @param form - The ratings and the figures on the form; what is unknown or not printed is left out.
 * @param options - The framework whose form it is; that of 2012 unless given.
 * @returns A report with every wrong and every open figure and the first contradiction, or `invalid-input` with every problem in
 * the form and the framework.
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
 *
 * const printed = { performance: { dropout: { changes: { '2013': '50.00' } } } }
 * const rose = checkForm({ assessment: {}, figures: { dropout: { '2012': 2, '2013': 3 } }, printed })
 * rose.outcome !== 'invalid-input' && rose.wrong[0]?.cause // => 'sign-turned'
 *
 * const bare = checkForm({ assessment: {}, printed: { final: '1.20', level: 'III' } })
 * bare.outcome !== 'invalid-input' && bare.contradiction?.message // => '`printed.final` (1.20) and `printed.level` (III) cannot both be right: by the first, the second is I.'
 * ```
 * @clause do83/validated-practices
 * @clause do83/performance-improvement
 * @clause do83/final-score
 * @clause do83/levels-of-practice
 * @applies scoreSbm
 * @group Questions
 */
export const checkForm = <Asked extends Detail = 'full'>(
  form: SbmForm | Unread,
  options: FrameworkOptions<Asked> = {},
): InDetail<SbmFormReport | InvalidInput<'sbm-form'>, Asked> => {
  const goesBy = readFrameworkOptions(options)
  return answered(
    'sbm-form',
    readBy(goesBy, (how) => ({ given: read(formSchemaBy(goesBy.value?.framework), form, [], how) })),
    ({ given, options: { framework } }) => judgeForm(given, framework),
  )
}

/** Decides on a form that was read. */
const judgeForm = (given: SbmForm, framework: SbmFramework): SbmFormReport | InvalidInput<'sbm-form'> => {
  if (framework.performance === undefined && (given.figures ?? given.printed.performance) !== undefined)
    return invalid('sbm-form', [ratesNothing(['options', 'framework'])])
  const [odd, ...others] = [
    ...unfollowed(given.figures, framework.performance, ['figures']),
    ...yearsApart(given.figures, given.printed.performance),
  ]
  if (odd) return invalid('sbm-form', [odd, ...others])
  const filled = { ...given, assessment: withNotRated(given.assessment, given.figures) }
  const byYear = performanceOf(filled, framework)
  const sheet = sheetOf(filled.assessment, framework, { possible: byYear.possible })
  const one = unitsIn(sheet.final)
  const all = judgedOn(sheet, filled.printed, one)
  const wrong = all.filter(({ result }) => result === 'wrong')
  const open = all.filter(({ result }) => result === 'open')
  // Figures that are right for any ratings do not contradict each other.
  const contradiction = firstOf(
    open.length > 0
      ? contradictionIn(
          all.filter(({ result }) => result !== 'wrong'),
          one,
        )
      : undefined,
    byYear.contradiction,
  )
  // On the form they stand where performance begins.
  const inOrder = <T extends { readonly figure: Path }>(figures: readonly T[], before: readonly T[]): readonly T[] => {
    const after = figures.findIndex(({ figure: [, part] }) => !practicesOf.has(String(part)))
    return after < 0 ? [...figures, ...before] : [...figures.slice(0, after), ...before, ...figures.slice(after)]
  }
  const cuts = [...wrong, ...byYear.checked].some(({ cause }) => cause === 'cut-off')
  const carried = carriedIn(all, one, cuts)
  const found = inOrder(
    all.map((each): Found => {
      const by = carried.get(each.of)
      return {
        figure: place(each.of),
        result: each.result,
        carriedFrom: by?.figures.map(place) ?? [],
        tell: () => reported(each, each.result === 'wrong' ? by : undefined),
      }
    }),
    byYear.checked.map((each) => ({ ...each, tell: () => reportedByYear(each) })),
  )
  const told = (wanted: Judged['result']): readonly SbmFormFigure[] =>
    found.flatMap(({ result, tell }) => (result === wanted ? [tell()] : []))
  const [wrongFigures, openFigures] = [told('wrong'), told('open')]
  const first = firstWrong(found)
  const isWrong = wrongFigures.length > 0 || contradiction !== undefined
  const awaited = new Set(isWrong ? [] : open.flatMap(({ of, window }) => decisive(of, one, window)))
  const inAssessment = placeAt(['assessment'])
  return {
    ...lookedUp('sbm-form'),
    outcome: isWrong ? 'inconsistent' : openFigures.length > 0 ? 'undetermined' : 'consistent',
    framework: framework.id,
    checked: all.length + byYear.checked.length,
    wrong: wrongFigures,
    open: openFigures,
    ...(first && { first }),
    ...(contradiction && { contradiction: { ...contradiction, message: tellContradiction(says, contradiction) } }),
    ...withClauses(groundsOf(framework), byYear.checked.length > 0 ? framework.performance : undefined),
    needs: isWrong
      ? []
      : askedOnce([
          ...partsOf<Rating>(sheet.final).flatMap(({ part }) => (awaited.has(part) ? part.asks(inAssessment) : [])),
          ...byYear.needs,
        ]),
  }
}
