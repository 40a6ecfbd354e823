// What an answer in brief says once, in however many places it was found.
import type { AtLeastOne } from '../order/index.ts'
import type { AnyFinding, AnyNeed, Path } from './answer.ts'
import { within } from './group.ts'
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

/** Groups of what is alike: `keyOf` tells most things apart, and `isAlike` what has the same key. */
const grouped = <Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
  isAlike: (one: Each, other: Each) => boolean,
): AtLeastOne<Each>[] => {
  const groups: [Each, ...Each[]][] = []
  const byKey = new Map<string, [Each, ...Each[]][]>()
  for (const each of all) {
    const ofKey = within(byKey, keyOf(each), () => [])
    const group = ofKey.find(([first]) => isAlike(first, each))
    if (group) group.push(each)
    else {
      const made: [Each] = [each]
      ofKey.push(made)
      groups.push(made)
    }
  }
  return groups
}

/** Whether two needs ask the same, of whichever entry of a list. */
const asksAlike = (one: AnyNeed, other: AnyNeed): boolean =>
  one.kind === other.kind &&
  one.path.length === other.path.length &&
  one.path.every(
    (key, index) => key === other.path[index] || (typeof key === typeof other.path[index] && typeof key === 'number'),
  )

/** A finding, with what it waits for by the indexes of what is asked. */
interface Waiting {
  readonly finding: AnyFinding
  readonly waitsFor: readonly number[]
}

/** Whether two findings with the same message say the same, wherever they stand. What they share need not be looked into. */
const saysAlike = (one: Waiting, other: Waiting): boolean =>
  one.finding.result === other.finding.result &&
  isEqual(one.waitsFor, other.waitsFor) &&
  said.every((field) => isEqual(one.finding[field], other.finding[field]))
const said = ['rule', 'basis', 'clauses', 'params', 'authorities', 'departsFrom'] as const
const isEqual = (one: unknown, other: unknown): boolean =>
  one === other ||
  (isObject(one) && isObject(other) && Object.keys({ ...one, ...other }).every((key) => isEqual(one[key], other[key])))
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const besides = ([, ...others]: readonly { readonly path: Path }[]):
  { readonly alsoAt?: readonly Path[] } | undefined =>
  others.length > 0 ? { alsoAt: others.map(({ path }) => path) } : undefined

/** What decides and what is needed, each told once. */
export const toldOnce = (because: readonly AnyFinding[], needs: readonly AnyNeed[]): ToldOnce => {
  const asked = grouped(needs, (need) => need.asks, asksAlike)
  const byNeed = new Map(asked.flatMap((group, index) => group.map((need) => [need, index])))
  let byPlace: Map<string, number> | undefined
  // Of several questions for one place an answer asks one; whatever decides it waits for, it asks.
  const atPlace = (need: AnyNeed): number => {
    byPlace ??= new Map([...byNeed].map(([each, index]) => [placeOf(each), index]))
    return byPlace.get(placeOf(need))!
  }
  const indexOf = (need: AnyNeed): number => within(byNeed, need, () => atPlace(need))
  const waiting = because.map((finding) => ({ finding, waitsFor: [...new Set(finding.needs.map(indexOf))] }))
  const found = grouped(waiting, ({ finding }) => finding.message, saysAlike)
  return {
    because: found.map((group) => {
      const [{ finding, waitsFor }] = group
      const { needs, ...told } = finding
      return Object.assign(told, needs.length > 0 && { waitsFor }, besides(group.map((each) => each.finding)))
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
