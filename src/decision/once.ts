// What an answer in brief says once, in however many places it was found.
import type { AtLeastOne } from '../order/index.ts'
import type { AnyFinding, AnyNeed, AnyToldFinding, Path } from './answer.ts'

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

/** Groups what has the same key; each group in the order of its first. */
const grouped = <Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, AtLeastOne<Each>> => {
  const groups = new Map<string, [Each, ...Each[]]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}

/** What a need asks, of whichever entry of a list. */
const askedBy = ({ kind, asks, path }: AnyNeed): string =>
  JSON.stringify([kind, asks, path.map((key) => (typeof key === 'number' ? 0 : key))])

const placed = ({ kind, path }: AnyNeed): string => JSON.stringify([kind, path])

const alsoAt = (others: readonly { readonly path: Path }[]): { readonly alsoAt?: readonly Path[] } =>
  others.length > 0 ? { alsoAt: others.map(({ path }) => path) } : {}

/** What decides and what is needed, each told once. */
export const toldOnce = (because: readonly AnyFinding[], needs: readonly AnyNeed[]): ToldOnce => {
  const asked = grouped(needs, askedBy)
  // Of several questions for one place an answer asks one; whatever decides it waits for, it asks.
  const indexOf = new Map([...asked.values()].flatMap((group, index) => group.map((need) => [placed(need), index])))
  const waits = ({ needs: own }: AnyFinding): number[] => [...new Set(own.map((need) => indexOf.get(placed(need))!))]
  const found = grouped(because, (finding) => JSON.stringify([{ ...finding, needs: waits(finding), path: undefined }]))
  return {
    because: [...found.values()].map(([first, ...others]) => {
      const told = Object.fromEntries(Object.entries(first).filter(([field]) => field !== 'needs')) as AnyToldFinding
      const waitsFor = waits(first)
      return { ...told, ...(waitsFor.length > 0 && { waitsFor }), ...alsoAt(others) }
    }),
    needs: [...asked.values()].map(([first, ...others]) => ({ ...first, ...alsoAt(others) })),
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
