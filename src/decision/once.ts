// What an answer in brief says once, in however many places it was found.
import type { AtLeastOne } from '../order/index.ts'
import type { AnyFinding, AnyNeed, Path } from './answer.ts'
import { groupBy, repeatedBy } from './group.ts'

/**
 * A finding of an answer in brief. What it waits for stands in the `needs` of the answer. What was found in several places in the same words
 * is told once, at the first, with the others beside.
 *
 * @group Answers
 */
export type BriefFinding<Finding extends AnyFinding = AnyFinding> = Finding extends AnyFinding
  ? Omit<Finding, 'needs'> & {
      /** What it waits for, by the index in the `needs` of the answer; absent where it is not open. */
      readonly waitsFor?: readonly number[]
      /** The other places in the input where the same was found. */
      readonly alsoAt?: readonly Path[]
    }
  : never

/**
 * A need of an answer in brief. What is asked of several entries of a list is asked once, in the words of the first, with the others beside.
 *
 * @group Answers
 */
export type BriefNeed<Need extends AnyNeed = AnyNeed> = Need extends AnyNeed
  ? Need & {
      /** The other places in the input where the same is asked. */
      readonly alsoAt?: readonly Path[]
    }
  : never

/** Groups of what has the same key. One by itself is a group whatever its key. */
const grouped = <Each>(all: readonly Each[], keyOf: (each: Each) => string): AtLeastOne<Each>[] =>
  all.length < 2 ? all.map((each) => [each]) : [...groupBy(all, keyOf).values()]

/** What a need asks, of whichever entry of a list. */
const askedBy = ({ kind, asks, path }: AnyNeed): string =>
  JSON.stringify([kind, asks, path.map((key) => (typeof key === 'number' ? 0 : key))])

const placed = ({ kind, path }: AnyNeed): string => JSON.stringify([kind, path])

const besides = ([, ...others]: readonly { readonly path: Path }[]):
  { readonly alsoAt?: readonly Path[] } | undefined =>
  others.length > 0 ? { alsoAt: others.map(({ path }) => path) } : undefined

/** What decides and what is needed, each told once. */
export const toldOnce = (because: readonly AnyFinding[], needs: readonly AnyNeed[]): ToldOnce => {
  const asked = grouped(needs, askedBy)
  // Of several questions for one place an answer asks one; whatever decides it waits for, it asks.
  const indexOf = new Map(asked.flatMap((group, index) => group.map((need) => [placed(need), index])))
  const waits = (own: readonly AnyNeed[]): number[] => [...new Set(own.map((need) => indexOf.get(placed(need))!))]
  // Most say what no other says, and need not be held against all of it.
  const repeated = repeatedBy(because, ({ message }) => message)
  const found = grouped(because, (finding) =>
    repeated.has(finding.message)
      ? JSON.stringify([{ ...finding, needs: waits(finding.needs), path: undefined }])
      : finding.message,
  )
  return {
    because: found.map((group) => {
      const { needs: own, ...told } = group[0]
      return Object.assign(told, own.length > 0 && { waitsFor: waits(own) }, besides(group))
    }),
    needs: asked.map((group) => Object.assign({ ...group[0] }, besides(group))),
  }
}

/** What decides and what is needed, of an answer in brief. */
export interface ToldOnce {
  readonly because: readonly BriefFinding[]
  readonly needs: readonly BriefNeed[]
}

/** Every place of a finding or a need, of an answer in full or in brief. */
export const placesOf = ({ path, alsoAt: others = [] }: { readonly path: Path; readonly alsoAt?: readonly Path[] }) => [
  path,
  ...others,
]

/** A finding of an answer in full or in brief, at each of its places. */
export const findingAtEach = <Finding extends Pick<BriefFinding, 'path' | 'alsoAt'>>(finding: Finding): Finding[] => {
  const { alsoAt: others, ...told } = finding
  return others === undefined ? [finding] : placesOf(finding).map((path) => ({ ...told, path }) as Finding)
}
