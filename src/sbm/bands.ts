// The levels of practice of a framework: where each begins.
import type { AtLeastOne, SbmLevel } from '../order/index.ts'
import type { SbmBands, SbmFramework } from '../order/sbm-forms.ts'
import { compareFractions, cut, decimal, type Fraction, fraction, minus, print } from './fractions.ts'

/**
 * A level of practice that a score may have; `none` is a score below the lowest band.
 *
 * @group Answers
 */
export type SbmLevelId = 'none' | SbmLevel['id']

/** Where a band begins. */
export interface Limit {
  /** The least exact score of it. */
  readonly from: Fraction
  /** Whether this very score is not in it. */
  readonly above: boolean
}

/** Where each band begins: of printed bands half a unit of the last decimal below, since a score is rounded before it is compared. */
export const limitsOf = ({ decimals, halfOpen, levels }: SbmBands): readonly Limit[] => {
  const half = halfOpen ? fraction(0n, 1n) : fraction(1n, 2n * 10n ** BigInt(decimals))
  return levels.map(({ from, above = false }) => ({ from: minus(decimal(from), half), above }))
}

/** How many bands a score has reached. */
export const reachedBy = (limits: readonly Limit[], score: Fraction): number =>
  limits.filter(({ from, above }) => compareFractions(from, score) < (above ? 0 : 1)).length

/** The levels of a framework from the lowest up, `none` first. */
export const levelIds = ({ bands }: SbmFramework): SbmLevelId[] => ['none', ...bands.levels.map(({ id }) => id)]

/** The levels from that of one score to that of another. */
export const levelsFrom = (framework: SbmFramework, least: Fraction, most: Fraction): AtLeastOne<SbmLevelId> => {
  const limits = limitsOf(framework.bands)
  return levelIds(framework).slice(reachedBy(limits, least), reachedBy(limits, most) + 1) as [
    SbmLevelId,
    ...SbmLevelId[],
  ]
}

/** A score as it is held against the bands: rounded as they are printed; where they leave no gaps exact, with four decimals, further ones cut off. */
export const banded = ({ decimals, halfOpen }: SbmBands, score: Fraction): string =>
  halfOpen ? cut(score, 4) : print(score, decimals)
