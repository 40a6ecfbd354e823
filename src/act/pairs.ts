// The decisions of two answers, those on one subject together, whatever the order of a record.
import type { Path } from '../decision/answer.ts'
import { groupBy } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import { type AnyDecision, answersIn, findingsOf } from './decisions.ts'
import { statedIn } from './figures.ts'

/** Two decisions on one subject; of one that only one answer has, that one alone. */
export interface Pair {
  /** The name of the part that it is; absent where it is the whole answer. */
  readonly part?: string
  readonly was?: AnyDecision
  readonly is?: AnyDecision
}

/** A decision of an answer, with the name of the part that it is. */
export interface Standing {
  readonly part?: string
  readonly decision: AnyDecision
}

const partNameIn = (place: Path): string => place.filter((key) => typeof key === 'string').at(-1)!

/** The answers that an answer holds: its parts, and those that stand in it by another name. */
const heldBy = (decision: AnyDecision): readonly Standing[] =>
  answersIn(decision).map(([place, part]) => ({ part: partNameIn(place), decision: part as AnyDecision }))

/**
 * The decisions in an answer with the name of the part that each is, in its order.
 *
 * @yields {Standing} Each of them.
 */
export function* standingIn(standing: Standing): Generator<Standing> {
  yield standing
  for (const each of heldBy(standing.decision)) yield* standingIn(each)
}

const itemOf = (params: object | undefined): unknown => (params as { readonly item?: unknown } | undefined)?.item

const cameTo = (decision: AnyDecision): unknown => [decision.outcome, findingsOf(decision).map(({ result }) => result)]

/** All that a decision comes to and states, with what is in it, in one order. */
const contentOf = (decision: AnyDecision): string =>
  JSON.stringify([
    decision.kind,
    cameTo(decision),
    statedIn(decision),
    heldBy(decision)
      .map((each) => contentOf(each.decision))
      .sort(),
  ])

/**
 * What a decision is about, whatever the order of a record, from the closest words to the loosest: an expense of which the item or the day
 * was learned or mended is still that of its voucher. One that nothing names is the same only where it is asked about by itself.
 */
const namesOf = ({ decision, part }: Standing): readonly string[] => {
  const { kind, subject, ...figures } = decision
  const about = Object.entries(subject)
    .filter(([name]) => name !== 'path' && name !== 'entry')
    .sort()
  const { day, amount, description } = figures as Readonly<Record<string, unknown>>
  const item = findingsOf(decision).find(({ params }) => Object.hasOwn(params, 'item'))?.params
  const bare = [part, kind, about]
  const named = [...bare, day, amount, description]
  const bought = [...named, itemOf(item)]
  const isAlone = about.length === 0 && part !== undefined
  return [
    [...bought, contentOf(decision)],
    [...bought, cameTo(decision)],
    bought,
    named,
    ...(isAlone ? [] : [bare]),
  ].map((name) => JSON.stringify(name))
}

interface Named extends Standing {
  readonly names: readonly string[]
}

/** Decisions by what they are about and came to, whatever the order of a record. */
const inOrder = (all: Iterable<Named>): readonly Named[] =>
  [...all].sort(({ names: [a] }, { names: [b] }) => (a! < b! ? -1 : a! > b! ? 1 : 0))

/** Those on one subject together; of several that are alike those that came to the same. */
const matched = (before: readonly Standing[], after: readonly Standing[]): readonly Pair[] => {
  const named = (all: readonly Standing[]): readonly Named[] => all.map((each) => ({ ...each, names: namesOf(each) }))
  const [all, every] = [named(before), named(after)]
  const others = new Map<Named, Named>()
  const left = { before: new Set(inOrder(all)), after: new Set(inOrder(every)) }
  for (const closeness of [0, 1, 2, 3, 4]) {
    const grouped = (some: ReadonlySet<Named>) => groupBy([...some], ({ names: { [closeness]: name } }) => name)
    const candidates = grouped(left.before)
    for (const [name, group] of grouped(left.after))
      group.forEach((is, index) => {
        const was = candidates.get(name)?.[index]
        if (!was) return
        others.set(is, was)
        left.after.delete(is)
        left.before.delete(was)
      })
  }
  return [
    ...every.map((is) => pairOf(others.get(is), is)),
    ...all.filter((was) => left.before.has(was)).map((was) => pairOf(was, undefined)),
  ]
}

/** Two decisions that stand for each other; of one that has no other, that one alone. */
export const pairOf = (was: Standing | undefined, is: Standing | undefined): Pair =>
  known<Pair>({ part: (is ?? was)?.part, was: was?.decision, is: is?.decision })

const held = (decision: AnyDecision | undefined): readonly Standing[] => (decision ? heldBy(decision) : [])

const pairsIn = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.flatMap((pair) => [pair, ...pairsIn(matched(held(pair.was), held(pair.is)))])

/** The decisions of two answers, in the order of the second, then those that only the first has. What they are made of is held against each other even where the two are about something else. */
export const pairsOf = (before: AnyDecision, after: AnyDecision): readonly Pair[] => {
  const roots = matched([{ decision: before }], [{ decision: after }])
  const pairs = roots.length === 1 ? pairsIn(roots) : [...roots, ...pairsIn(matched(heldBy(before), heldBy(after)))]
  return [...pairs.filter(({ is }) => is), ...pairs.filter(({ is }) => !is)]
}
