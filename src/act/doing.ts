// The values of a fact that would do, whichever of theirs the other facts take.
import { known } from '../decision/known.ts'
import { answered, inOrder } from './ask.ts'
import type { Asking } from './making.ts'
import { keyOf } from './places.ts'
import { lastLike, type Scale } from './scales.ts'
import { applied, arisingIn, type Found, type Taken } from './steps.ts'
import { isClear, type Judges, partLook, wholeLook } from './troubles.ts'
import { besideIn, canBeBy, scaleAt, type ValueBeside } from './values.ts'

/**
 * The values that would do at a place: each of some, and all from one to another, both included.
 *
 * @group Answers
 */
export interface GoodValues {
  /** Each of these would do; absent where there is only a range. */
  readonly oneOf?: readonly unknown[]
  /** The least that would do; absent where nothing is too little. */
  readonly from?: unknown
  /** The most that would do; absent where nothing is too much. */
  readonly until?: unknown
  /** Those of them that need another fact beside them, such as another item its description; absent where none does. */
  readonly beside?: readonly ValueBeside[]
}

/** The first and the last that would do on a scale, about one that does; nothing where every one on that side does. */
const endsAbout = (scale: Scale, about: number, samples: readonly number[], does: (at: number) => boolean) => {
  const endTowards = (end: number, sign: 1 | -1): number | undefined => {
    const beyond = samples.filter((each) => (each - about) * sign > 0).sort((one, other) => (one - other) * sign)
    let last = about
    for (const sample of [...beyond, end]) {
      if (!does(sample)) return lastLike(does, last, sample)
      last = sample
    }
    return undefined
  }
  return { from: endTowards(scale.first, -1), until: endTowards(scale.last, 1) }
}

/** What would do at the place of a step, with the values that stand for all of these. */
interface Told {
  readonly good?: GoodValues
  readonly corners: readonly unknown[]
}

/** A step that answers a question. */
type Answering = Taken & Required<Pick<Taken, 'need' | 'tries'>>
const isAnswering = (step: Taken): step is Answering => step.need !== undefined

const toldOf = (
  { path, need, tries, value }: Answering,
  input: unknown,
  does: (value: unknown) => boolean,
  leavesAll: (value: unknown) => boolean,
): Told => {
  const scale = tries.domain === 'limits' && tries.values.length > 1 ? scaleAt(need) : undefined
  const others = tries.values.filter(
    (each) => scale?.at(each) === undefined && (each === value || (does(each) && leavesAll(each))),
  )
  const beside = besideIn(others, input, path)
  const tried = scale ? tries.values.flatMap((each) => scale.at(each) ?? []) : []
  const doesAt = (at: number): boolean => does(scale?.value(at))
  const about = scale?.at(value) ?? tried.find(doesAt)
  const ends = scale && about !== undefined ? endsAbout(scale, about, tried, doesAt) : undefined
  if (!scale || !ends) {
    const good = known<GoodValues>({ oneOf: others, beside })
    return others.length > 0 ? { good, corners: others } : { corners: [] }
  }
  const [from, until] = [ends.from, ends.until].map((at) => (at === undefined ? undefined : scale.value(at)))
  const isOne = from !== undefined && from === until
  const oneOf = isOne ? [from, ...others] : others
  return {
    good: known<GoodValues>({
      oneOf: oneOf.length > 0 ? oneOf : undefined,
      from: isOne ? undefined : from,
      until: isOne ? undefined : until,
    }),
    corners: [from ?? scale.value(scale.first), until ?? scale.value(scale.last), ...others],
  }
}

/** Whether all the other steps are needed still with another value of one: those about the same thing, those that arise with it, and money. */
const leavingAll = (
  asking: Asking,
  steps: readonly Taken[],
  clearWith: (step: Taken, input: unknown) => boolean,
): ((step: Taken) => (value: unknown) => boolean) => {
  const arising = new Set(arisingIn(asking, steps))
  return (step) => {
    const near = steps.filter(
      (each) =>
        each !== step &&
        (arising.has(each) ||
          each.amount !== undefined ||
          keyOf(each.path.slice(0, -1)) === keyOf(step.path.slice(0, -1))),
    )
    return (value) =>
      near.every((each) => {
        const others = applied(
          asking.input,
          steps.filter((one) => one !== each && one !== step),
        )
        return !clearWith(each, answered(others, step.path, value, step.alsoAt))
      })
  }
}

/** As many of the values that are told of other facts are taken at once: the first and the last of a range, and what is told beside. */
const mostCorners = 3

/**
 * For each step the values that would do, whichever of theirs the others take. They are told in the order in which people are asked, so that
 * what comes first has the most.
 */
export const goodValues = (
  asking: Asking,
  { givenUp }: Found,
  steps: readonly Taken[],
  judgeOf: Judges,
): ReadonlyMap<Taken, GoodValues | undefined> => {
  const whole = wholeLook(asking, givenUp)
  const mended = applied(asking.input, steps)
  const lookOf = (step: Taken) => partLook(step.trouble, judgeOf, givenUp, step.need) ?? whole
  const leavesAll = leavingAll(asking, steps, (step, input) => isClear(lookOf(step), input, givenUp))
  /** What is told of the facts of each part so far. */
  const toldBefore = new Map<string, readonly { readonly step: Taken; readonly corners: readonly unknown[] }[]>()
  const asked = steps.filter(isAnswering).map((step) => ({ step, need: step.need }))
  const entries = inOrder(asked).map(({ step }) => {
    const look = lookOf(step)
    const part = keyOf(step.trouble.place)
    const before = toldBefore.get(part) ?? []
    const inputs = Array.from({ length: before.length > 0 ? mostCorners : 1 }, (_, index) =>
      before.reduce(
        (input, { step: { path, alsoAt }, corners }) => answered(input, path, corners[index % corners.length], alsoAt),
        mended,
      ),
    )
    const does = (value: unknown): boolean =>
      canBeBy(asking.asOf, step.path, value) &&
      inputs.every((input) => isClear(look, answered(input, step.path, value, step.alsoAt), givenUp))
    const { good, corners } = toldOf(step, mended, does, leavesAll(step))
    toldBefore.set(part, [...before, { step, corners }])
    return [step, good] as const
  })
  return new Map(entries)
}
