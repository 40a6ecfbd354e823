// What an answer in brief says once, in however many places it was found.
import type { AtLeastOne } from '../order/index.ts'
import type { AnyFinding, AnyNeed, Path } from './answer.ts'
import { groupBy, repeatedBy } from './group.ts'
import { placeOf } from './path.ts'

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
  [kind, asks, ...path.map((key) => (typeof key === 'number' ? 0 : key))].join('\n')

/** What a finding says, wherever it stands. */
const saidBy = (finding: AnyFinding, waitsFor: readonly number[]): string => {
  const { rule, result, message, params, basis, clauses, authorities, departsFrom } = finding
  return JSON.stringify([rule, result, message, params, basis, clauses, authorities, departsFrom, waitsFor])
}

const besides = ([, ...others]: readonly { readonly path: Path }[]):
  { readonly alsoAt?: readonly Path[] } | undefined =>
  others.length > 0 ? { alsoAt: others.map(({ path }) => path) } : undefined

/** What decides and what is needed, each told once. */
export const toldOnce = (because: readonly AnyFinding[], needs: readonly AnyNeed[]): ToldOnce => {
  const asked = grouped(needs, askedBy)
  // Of several questions for one place an answer asks one; whatever decides it waits for, it asks.
  const indexOf = new Map(asked.flatMap((group, index) => group.map((need) => [placeOf(need), index])))
  const waiting = because.map((finding) => ({
    finding,
    path: finding.path,
    waitsFor: [...new Set(finding.needs.map((need) => indexOf.get(placeOf(need))!))],
  }))
  // Most say what no other says, and need not be held against all of it.
  const repeated = repeatedBy(because, ({ message }) => message)
  const found = grouped(waiting, ({ finding, waitsFor }) =>
    repeated.has(finding.message) ? saidBy(finding, waitsFor) : finding.message,
  )
  return {
    because: found.map((group) => {
      const [{ finding, waitsFor }] = group
      const { needs, ...told } = finding
      return Object.assign(told, needs.length > 0 && { waitsFor }, besides(group))
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
