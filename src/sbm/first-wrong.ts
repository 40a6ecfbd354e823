// The first wrong figure of a form, and what follows from it.
import type { Path } from '../decision/answer.ts'
import { keyOf } from './performance/checked.ts'

/**
 * The first wrong figure of a form, and which later ones follow from it.
 *
 * @group Answers
 */
export interface SbmFirstWrong {
  /** Where the figure stands in the form. */
  readonly figure: Path
  /**
   * The later figures that follow from it, in the order of the form: those that are wrong by it, and of a rating those that are reckoned with it.
   */
  readonly leadsTo: readonly Path[]
}

/** What a rating of performance counts in. */
const countsIn = ([, , part, one]: Path): ReadonlySet<string> =>
  new Set([
    ...(part === 'efficiency'
      ? [`printed.performance.${String(one)}.rating`, 'printed.efficiencySum', 'printed.efficiency']
      : [`printed.performance.${String(part)}.rating`]),
    `printed.weightedParts.${String(part)}`,
    'printed.performanceImprovement',
    'printed.shares.performanceImprovement',
    'printed.final',
    'printed.level',
  ])

/** A figure that was looked at. */
export interface Looked {
  readonly figure: Path
  readonly result: 'wrong' | 'open' | 'right'
  /** The figures that it follows from; of a right one those that a mistake came to it from, which it may pass on. */
  readonly carriedFrom?: readonly Path[]
}

/** The first wrong one of the figures that were looked at, which stand in the order of the form. */
export const firstWrong = (all: readonly Looked[]): SbmFirstWrong | undefined => {
  const first = all.find(({ result }) => result === 'wrong')
  if (first === undefined) return undefined
  const reached = new Set([keyOf(first.figure)])
  const counted = new Set<string>()
  for (const { figure, result, carriedFrom = [] } of all) {
    if (carriedFrom.some((path) => reached.has(keyOf(path)))) reached.add(keyOf(figure))
    if (result === 'wrong' && figure[0] === 'assessment' && reached.has(keyOf(figure)))
      for (const each of countsIn(figure)) counted.add(each)
  }
  const follows = ({ figure, result }: Looked): boolean =>
    counted.has(keyOf(figure)) || (result === 'wrong' && reached.has(keyOf(figure)))
  return {
    figure: first.figure,
    leadsTo: all.flatMap((each) => (each !== first && follows(each) ? [each.figure] : [])),
  }
}
