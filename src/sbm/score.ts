// The SBM score of a school (DO 83, s. 2012).
import { readBy } from '../reading/options.ts'
import type { Detail, InDetail } from '../decision/detail.ts'
import { answered } from '../reading/answered.ts'
import type { Unread } from '../reading/unread.ts'
import type { Answered, InvalidInput, Path } from '../decision/answer.ts'
import { lookedUp } from '../decision/conclude.ts'
import { placeAt } from '../decision/place.ts'
import type { AtLeastOne, ClauseId, SbmLevel } from '../order/index.ts'
import type { SbmPrincipleId } from '../order/sbm-forms.ts'
import { read } from '../reading/read.ts'
import { assessmentSchemaBy, type SbmAssessment } from './facts.ts'
import { type FrameworkOptions, readFrameworkOptions } from './framework.ts'
import type { RatingNeed } from './questions.ts'
import { banded, levelsFrom, type SbmLevelId } from './bands.ts'
import { totalOf } from './fractions.ts'
import { numberOf, type SbmExactRange } from './numbers.ts'
import type { Figure } from './rating.ts'
import { askedOnce, groundsOf, levelNeeds, rangeOf, type SbmRange, type Sheet, sheetOf } from './sheet.ts'

/**
 * The figures of a score exactly, with four decimals beside.
 *
 * @group Answers
 */
export interface SbmExactFigures {
  /** The D-O-D score of validated practices. */
  readonly validatedPractices: SbmExactRange
  /** The score of performance improvement. */
  readonly performanceImprovement: SbmExactRange
  /** The final score. */
  readonly final: SbmExactRange
}

/**
 * The figures of a score, whether its level is settled or not.
 *
 * @group Answers
 */
export interface SbmFigures extends Answered<'sbm-score'> {
  /** The figures say why. */
  readonly because: readonly []
  /** A score is reckoned, and no rule applied. */
  readonly findings: readonly []
  /** The framework that was applied, by its `id`. */
  readonly framework: string
  /** Every level from the least to the most that is still possible. */
  readonly levels: AtLeastOne<SbmLevelId>
  /** The mean of each principle’s ratings. */
  readonly means: Readonly<Record<SbmPrincipleId, SbmRange>>
  /** Each mean times the weight of its principle. */
  readonly weighted: Readonly<Record<SbmPrincipleId, SbmRange>>
  /** The D-O-D score of validated practices. */
  readonly validatedPractices: SbmRange
  /** The mean of the three ratings of efficiency. */
  readonly efficiency: SbmRange
  /** The score of performance improvement. */
  readonly performanceImprovement: SbmRange
  /** Each of the two scores times its share in the final score. */
  readonly shares: {
    /** The share of the D-O-D score. */
    readonly validatedPractices: SbmRange
    /** The share of performance improvement. */
    readonly performanceImprovement: SbmRange
  }
  /** The final score. */
  readonly final: SbmRange
  /**
   * What decides the level: the final score with as many decimals as the bands are printed with; where they leave no gaps, with four, further
   * ones cut off.
   */
  readonly banded: SbmRange
  /** The same exactly. */
  readonly exact: SbmExactFigures
  /**
   * Given where no ratings have a mean that was handed in: the same where it is taken as it stands. The figures above are those of every mean
   * that is printed so.
   */
  readonly asPrinted?: SbmExactFigures
  /** The clauses that the score rests on. */
  readonly clauses: readonly ClauseId[]
  /** Who, beside those clauses, gives a part of the framework; empty for the library’s own frameworks. */
  readonly authorities: readonly string[]
}

/**
 * A score whose level is settled, though ratings may be missing.
 *
 * @group Answers
 */
export interface SettledSbmScore extends SbmFigures {
  /** The level of practice. */
  readonly outcome: 'no-level' | `level-${Lowercase<SbmLevel['id']>}`
  /** Nothing is needed any more. */
  readonly needs: readonly []
}

/**
 * A score that may come to more than one level.
 *
 * @group Answers
 */
export interface UndeterminedSbmScore extends SbmFigures {
  /** The ratings at hand do not settle the level. */
  readonly outcome: 'undetermined'
  /** The missing ratings that could still decide, those that weigh most in the final score first. */
  readonly needs: AtLeastOne<RatingNeed>
}

/**
 * What an SBM assessment comes to.
 *
 * @group Answers
 */
export type SbmScore = SettledSbmScore | UndeterminedSbmScore | InvalidInput<'sbm-score'>

const outcomes = /* @__PURE__ */ Object.freeze({
  none: 'no-level',
  I: 'level-i',
  II: 'level-ii',
  III: 'level-iii',
} as const)

const exactly = ({ practices, improvement, final }: Sheet): SbmExactFigures => {
  const range = (figure: Figure): SbmExactRange => ({
    least: numberOf(totalOf(figure, 'least'), 4),
    most: numberOf(totalOf(figure, 'most'), 4),
  })
  return { validatedPractices: range(practices), performanceImprovement: range(improvement), final: range(final) }
}

/** Scores a form that has been laid out. `at` is where its ratings stand in the input. */
export const scoreOf = (sheet: Sheet, at: Path = []): SettledSbmScore | UndeterminedSbmScore => {
  const { framework, means, weighted, practices, efficiency, improvement, shares, final, asPrinted } = sheet
  const levels = levelsFrom(framework, totalOf(final, 'least'), totalOf(final, 'most'))
  const byPrinciple = (figures: readonly Figure[]) =>
    Object.fromEntries(figures.map((each) => [each.path[1], rangeOf(each)])) as SbmFigures['means']
  const figures = {
    framework: framework.id,
    levels,
    means: byPrinciple(means),
    weighted: byPrinciple(weighted),
    validatedPractices: rangeOf(practices),
    efficiency: rangeOf(efficiency),
    performanceImprovement: rangeOf(improvement),
    shares: { validatedPractices: rangeOf(shares[0]), performanceImprovement: rangeOf(shares[1]) },
    final: rangeOf(final),
    banded: {
      least: banded(framework.bands, totalOf(final, 'least')),
      most: banded(framework.bands, totalOf(final, 'most')),
    },
    exact: exactly(sheet),
    ...(asPrinted && { asPrinted: exactly(asPrinted) }),
    ...groundsOf(framework),
  }
  const told = { ...lookedUp('sbm-score'), subject: { path: at } }
  return levels.length > 1
    ? {
        ...told,
        outcome: 'undetermined',
        needs: askedOnce(levelNeeds(sheet).flatMap(({ asks }) => asks(placeAt(at)))) as [RatingNeed, ...RatingNeed[]],
        ...figures,
      }
    : { ...told, outcome: outcomes[levels[0]], ...figures }
}

/**
 * Scores an SBM assessment: the means of the principles, the D-O-D score, performance improvement, the final score and
 * the level of practice.
 *
 * The arithmetic is exact to the end, and each figure is rounded half up once, where it is printed. The level is that of
 * the final score as printed with the decimals of the bands: 1.495 is printed as 1.50 and is Level II. A missing rating
 * is never a zero: figures then run from the least to the most that is still possible, and the level is settled only where
 * both have the same. By bands without gaps the exact score is compared: 1.495 is Level I there.
 *
 * Ratings are taken as forms have them: one may be 0, or the mean of yearly ratings, or not given; of a principle the mean may be all that is
 * printed, and then stands for every mean that is printed so. So a rating that is missing may be any that a form may have, 0 to 3, also where the
 * framework itself rates figures from 1.
 *
 * @param assessment - The ratings; those that are not known are left out, or `null` in a list.
 * @param options - The framework to apply; that of 2012 unless given. Local forms are in `sbmForms`.
 * @returns `level-i`, `level-ii`, `level-iii` or `no-level` where one level is possible, though ratings may be missing,
 * `undetermined` with the ratings that could still decide, or `invalid-input`.
 * @example
 * ```ts
 * import { scoreSbm } from 'deped-school-partnerships'
 *
 * const principles = {
 *   'leadership-governance': [1, 1, 1, 2, 2],
 *   'curriculum-learning': [1, 1, 2, 2, 2, 2, 1],
 *   'accountability-improvement': [2, 2, 2, 2, 1],
 *   'resource-management': [2, 2, 2, 2, 2],
 * } as const
 * const efficiency = { dropout: 2, completion: 2, cohortSurvival: 1 } as const
 *
 * const settled = scoreSbm({ principles, performanceImprovement: { access: 3, efficiency, quality: 2 } })
 * if (settled.outcome === 'invalid-input') throw new Error(settled.issues[0].message)
 * settled.outcome // => 'level-ii'
 * settled.shares.performanceImprovement // => { least: '1.42', most: '1.42' }
 * settled.final // => { least: '2.08', most: '2.08' }
 *
 * const open = scoreSbm({ principles, performanceImprovement: { access: 3, efficiency: { completion: 2, cohortSurvival: 1 }, quality: 2 } })
 * if (open.outcome === 'invalid-input') throw new Error(open.issues[0].message)
 * open.outcome // => 'level-ii'
 * open.final // => { least: '1.98', most: '2.13' }
 *
 * const { outcome, needs } = scoreSbm({ principles, performanceImprovement: { efficiency } })
 * outcome // => 'undetermined'
 * needs.map(({ question }) => question) // => ['What is the rating for Access, 0 to 3?', 'What is the rating for Quality, 0 to 3?']
 * ```
 * @clause do83/principles/leadership-governance
 * @clause do83/principles/curriculum-learning
 * @clause do83/principles/accountability-improvement
 * @clause do83/principles/resource-management
 * @clause do83/ratings
 * @clause do83/validated-practices
 * @clause do83/performance-improvement
 * @clause do83/final-score
 * @clause do83/levels-of-practice
 * @applies sbmForms
 * @group Questions
 */
export const scoreSbm = <Asked extends Detail = 'full'>(
  assessment: SbmAssessment | Unread,
  options: FrameworkOptions<Asked> = {},
): InDetail<SbmScore, Asked> => {
  const goesBy = readFrameworkOptions(options)
  return answered(
    'sbm-score',
    readBy(goesBy, (how) => ({ rated: read(assessmentSchemaBy(goesBy.value?.framework), assessment, [], how) })),
    ({ rated, options: { framework } }) => scoreOf(sheetOf(rated, framework)),
  )
}
