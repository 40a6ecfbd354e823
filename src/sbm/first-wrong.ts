// The first wrong figure of a form, and what follows from it.
import type { Path } from '../decision/answer.ts'
import type { SbmFormFigureParams } from './form-words.ts'

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

const keyOf = (path: Path): string => path.join('.')

/** What a rating of performance counts in. */
const countsIn = ([, , part, one]: Path): ReadonlySet<string> =>
  new Set([
    ...(part === 'efficiency'
      ? [`printed.performance.${String(one)}.rating`, 'printed.efficiency']
      : [`printed.performance.${String(part)}.rating`]),
    'printed.performanceImprovement',
    'printed.shares.performanceImprovement',
    'printed.final',
    'printed.level',
  ])

/** The first of the wrong figures, which stand in the order of the form; `all` are the places of all that was checked. */
export const firstWrong = (wrong: readonly SbmFormFigureParams[], all: readonly Path[]): SbmFirstWrong | undefined => {
  const [first, ...later] = wrong
  if (first === undefined) return undefined
  const reached = new Set<string>()
  const reach = (path: Path): void => {
    reached.add(keyOf(path))
    if (path[0] === 'assessment') for (const each of countsIn(path)) reached.add(each)
  }
  reach(first.figure)
  for (const { figure, carriedFrom = [] } of later)
    if (carriedFrom.some((path) => reached.has(keyOf(path)))) reach(figure)
  return {
    figure: first.figure,
    leadsTo: all.filter((path) => keyOf(path) !== keyOf(first.figure) && reached.has(keyOf(path))),
  }
}
