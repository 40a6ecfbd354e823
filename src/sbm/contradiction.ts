// Printed figures that cannot all be right, whatever the ratings that are missing.
import { type Entry, heldTo } from './entries.ts'
import { canBeIn, endsOf, type Reach, reachOf } from './reach.ts'
import type { Figure } from './rating.ts'

/** Printed figures that cannot all be right. */
export interface Contradiction {
  /** The figures, in the order of the form. The last is made of the others, and each of these is needed to tell. */
  readonly entries: readonly Entry[]
  /** The last of them. */
  readonly last: Entry
  /** What it can come to by the others. */
  readonly reach: Reach
}

const isMadeOf = (figure: Figure, part: Figure): boolean =>
  figure.terms.some(({ of }) => 'terms' in of && (of === part || isMadeOf(of, part)))

/** The first contradiction in the order of the form, among figures of which each by itself can be right. */
export const contradictionIn = (entries: readonly Entry[], one: number): Contradiction | undefined => {
  for (const last of entries) {
    const parts = entries.filter(({ of }) => isMadeOf(last.of, of))
    const reach = (others: readonly Entry[]): Reach => reachOf(last.of, one, { held: heldTo(others) })
    const isWithinEnds = (others: readonly Entry[]): boolean => {
      const { least, most } = endsOf(reach(others))
      return last.window.least <= most && least <= last.window.most
    }
    const isReached = (others: readonly Entry[]): boolean => canBeIn(reach(others), last.window)
    if (isReached(parts)) continue
    // What is beyond the ends of what it can be is easier to see than what is between, so that figures for that are named if there are any.
    const agree = isWithinEnds(parts) ? isReached : isWithinEnds
    // Each that the contradiction does without is left out, those that the last is made of by way of others first.
    const without = (all: readonly Entry[], areIn: typeof agree): readonly Entry[] =>
      all.reduce((left, each) => {
        const fewer = left.filter((other) => other !== each)
        return areIn(fewer) ? left : fewer
      }, all)
    const needed = without(without(parts, agree), isReached)
    return { entries: [...needed, last], last, reach: reach(needed) }
  }
  return undefined
}
