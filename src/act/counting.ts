// How often something changes over many partnerships, with the first of them.
import { within } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import type { AsFarAsKnown } from '../decision/sentence.ts'
import type { ImpactExample } from './impact-answer.ts'
import { keyOf } from './places.ts'

const mostExamples = 5

/** What is counted of a change. */
export type Counted = 'decisions' | 'partnerships' | 'examples'

interface Count<Change> {
  readonly change: Change
  decisions: number
  partnerships: number
  readonly examples: ImpactExample[]
}

/** A change before it is counted: what it is, each field of it there, since the fields make its name. */
export type Change<Told> = AsFarAsKnown<Omit<Told, Counted>>

/** A change as one text. What is not there on one side is empty. */
const nameOf = (change: object): string =>
  keyOf(Object.values(change).map((each: string | boolean | undefined) => String(each ?? '')))

/** Counts of changes, with the first partnerships of each, and in one order, whatever that of the partnerships. */
export const counter = <Told extends object>() => {
  const counts = new Map<string, Count<Change<Told>>>()
  return {
    /** Counts the changes of one partnership, decision by decision. */
    add: (decisions: readonly (readonly Change<Told>[])[], example: ImpactExample): void => {
      const seen = new Set<object>()
      for (const changes of decisions)
        for (const [key, change] of new Map(changes.map((each) => [nameOf(each), each]))) {
          const none = { change, decisions: 0, partnerships: 0, examples: [] }
          const count = within<string, Count<Change<Told>>>(counts, key, () => none)
          count.decisions += 1
          if (seen.has(count)) continue
          seen.add(count)
          count.partnerships += 1
          if (count.examples.length < mostExamples) count.examples.push(example)
        }
    },
    told: (): readonly Told[] =>
      [...counts.keys()].sort().map((key) => {
        const { change, ...counted } = counts.get(key)!
        return known<Told>({ ...change, ...counted } as never)
      }),
  }
}
