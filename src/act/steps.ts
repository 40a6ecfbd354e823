// The steps that mend an answer, one trouble after the other, and those of them without which it is not mended.
import type { Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import type { Asking } from './making.ts'
import { keyOf, leadsTo, valueAt } from './places.ts'
import { besideOf } from './values.ts'
import { disputedIn, freeOnRecord } from './free-facts.ts'
import { type Fix, fixFor, type Looks, type Step } from './fixes.ts'
import { isOfRecords, placesAsked, valuesAt } from './records.ts'
import { isRefundRule } from './refunds.ts'
import {
  againstIn,
  asItIs,
  breachedWithout,
  isClear,
  isContradiction,
  type Judges,
  partLook,
  type Trouble,
  troublesIn,
  unset,
  wholeLook,
} from './troubles.ts'

/** A step, with the trouble that it was taken for. */
export interface Taken extends Step {
  readonly trouble: Trouble
}

/** A trouble that nothing was found for. */
export interface Left {
  readonly trouble: Trouble
  readonly fix: Exclude<Fix, { readonly kind: 'steps' }>
}

/** What mends an answer, as far as it was found. */
export interface Found {
  readonly taken: readonly Taken[]
  readonly left: readonly Left[]
  /** What is left, by its key. */
  readonly givenUp: ReadonlySet<string>
}

/** The input after some steps. */
export const applied = (input: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((whole, { apply }) => apply(whole), input)

/** A step with the trouble that it is taken for. What is missing, or in dispute, is asked for, also where it turns out to be undone first. */
const takenFor = (trouble: Trouble, step: Step, taken: readonly Taken[]): Taken => {
  const before = taken.find(({ path, amount }) => amount === undefined && keyOf(path) === keyOf(step.path))
  if (step.change !== 'act' || step.amount !== undefined || before?.change !== 'supply') return { trouble, ...step }
  const { change, need, tries } = before
  return known<Taken>({ ...step, trouble, change, need, tries })
}

/** An open rule waits for one fact after the other; a breach is mended at once. */
const mostTries = 100

/** What a step brings about is gone about as well, and is less than what was there. */
const mostStepsFor = (troubles: readonly Trouble[]): number => mostTries * (troubles.length + mostTries)

/** Tells whether a trouble is gone about once more as all of it was before: what comes back to where it was leads nowhere. */
const returning = (): ((at: unknown) => boolean) => {
  const seen = new Set<string>()
  return (at) => {
    const text = JSON.stringify(at)
    const isSeen = seen.has(text)
    seen.add(text)
    return isSeen
  }
}

/** What contradicts itself comes first, before anything is built on it. */
const nextOf = (troubles: readonly Trouble[], isPutOff: (key: string) => boolean): Trouble | undefined => {
  const open = troubles.filter(({ key }) => !isPutOff(key))
  return open.find(({ finding }) => isContradiction(finding)) ?? open[0]
}

/** Facts of the record that are taken to be right though they are in dispute, and facts that no step may ask for, by their places. */
interface Held {
  readonly kept?: ReadonlySet<string>
  readonly avoided?: ReadonlySet<string>
  /** The values of facts that records tell differently, by their places. */
  readonly chosen?: ReadonlyMap<string, unknown>
}
const none: ReadonlySet<string> = /* @__PURE__ */ new Set()

/**
 * What mends an answer, step by step: each trouble by itself, as the steps before it leave the record. What nothing is found for is put
 * off until the others are gone through, and then looked at again, as long as they lead on. A part that is judged by itself is gone
 * through by itself, and the whole is looked at after all parts of its kind; where a step turns out to do harm elsewhere, nothing is found
 * that way.
 */
const stepsBy = (asking: Asking, judgeOf: Judges, { kept = none, avoided = none, chosen }: Held): Found | undefined => {
  const left: Left[] = []
  const givenUp = new Set<string>()
  const putOff = new Map<string, Left>()
  const tries = new Map<string, number>()
  const whole = wholeLook(asking, givenUp)
  const disputed = disputedIn(troublesIn(asking.answer))
  const places = new Set(disputed.map(({ path }) => keyOf(path)))
  const looks: Looks = {
    whole,
    disputed,
    isFree: (path) => !kept.has(keyOf(path)) && (places.has(keyOf(path)) || valueAt(asking.input, path) === undefined),
    isAvoided: (path) => avoided.has(keyOf(path)),
    chosenAt: (path) => (chosen?.has(keyOf(path)) ? [chosen.get(keyOf(path))] : undefined),
    of: (trouble, need) => partLook(trouble, judgeOf, givenUp, need) ?? whole,
  }
  let [taken, input]: [readonly Taken[], unknown] = [[], asking.input]
  const now = (): readonly Trouble[] => whole(input) ?? []
  let troubles = troublesIn(asking.answer)
  let [isLedOn, isToldAnew] = [false, false]
  const isReturning = returning()
  /** The kind of the parts of which the troubles are newer than those of the whole, and what was against it before. */
  let parts: { readonly kind: string; readonly against: ReadonlySet<string> } | undefined
  for (let [count, most] = [0, mostStepsFor(troubles)]; count < most; count += 1) {
    const trouble = nextOf(troubles, (key) => givenUp.has(key) || putOff.has(key))
    if (parts && trouble?.decision.kind !== parts.kind) {
      const { against: before } = parts
      troubles = now()
      if ([...againstIn(troubles)].some((each) => !before.has(each))) return undefined
      parts = undefined
      continue
    }
    if (!trouble) {
      const still = [...putOff].filter(([key]) => troubles.some((each) => each.key === key))
      if (still.length === 0) break
      putOff.clear()
      if (!isLedOn)
        for (const [key, each] of still) {
          givenUp.add(key)
          left.push(each)
        }
      isLedOn = false
      troubles = now()
      continue
    }
    const { key, place } = trouble
    const times = (tries.get(key) ?? 0) + 1
    // Only where something was told twice can anything be again as it was.
    const isBack = isToldAnew && isReturning([key, input, [...givenUp], [...putOff.keys()]])
    tries.set(key, isBack ? mostTries : times)
    const part = isContradiction(trouble.finding) ? undefined : partLook(trouble, judgeOf, givenUp)
    // Steps that do not lead on are no way to mend it.
    const fix: Fix = isBack || times > mostTries ? { kind: 'fixed' } : fixFor({ ...asking, input }, trouble, looks)
    if (fix.kind === 'steps') {
      const places = new Set(fix.steps.map(({ path }) => keyOf(path)))
      const others = taken.filter(({ path, amount }) => amount !== undefined || !places.has(keyOf(path)))
      isToldAnew ||= others.length < taken.length
      taken = [...others, ...fix.steps.map((step) => takenFor(trouble, step, taken))]
      input = applied(input, fix.steps)
      isLedOn = true
    } else putOff.set(key, { trouble, fix })
    if (part) {
      parts ??= { kind: trouble.decision.kind, against: againstIn(troubles) }
      // What comes before them is put off.
      troubles = [...(part(input) ?? []), ...troubles.filter((each) => each.place !== place)]
    } else troubles = now()
  }
  // What was given up may be mended by what was found later.
  const still = new Set(now().map(({ key }) => key))
  return {
    taken,
    left: left.filter(({ trouble: { key } }) => still.has(key)),
    givenUp: new Set([...givenUp].filter((key) => still.has(key))),
  }
}

const isHopeless = ({ left }: Found): boolean => left.some(({ fix }) => fix.kind === 'fixed')

/** Whether nothing mends some of what is left, whatever the facts are that may be another. */
const isFixedForGood = (asking: Asking, { left }: Found): boolean => {
  const breached = breachedWithout(wholeLook(asking, new Set()), asking.input, freeOnRecord(asking))
  return left.some(({ trouble: { key, finding } }) => breached.has(key) && !isRefundRule(finding.rule))
}

/** Facts that records tell differently and that are gone about, each with the places at which it is told. */
const choicesIn = ({ input }: Asking, { taken, left }: Found): readonly Choice[] =>
  [...taken.map(({ need }) => need), ...left.flatMap(({ trouble: { finding } }) => finding.needs)].flatMap((need) =>
    need && isOfRecords(need) ? [{ key: keyOf(need.path), places: placesAsked(input, need) }] : [],
  )
interface Choice {
  readonly key: string
  readonly places: readonly Path[]
}

/** How many choices are tried, so that a list in which a great many hang together comes to an end. */
const mostChoices = 300

/**
 * What mends most of an answer, where facts that records tell differently are chosen together: a distance is measured between two places,
 * and the place of a school that is best by itself leaves none for another. What nothing mends leads to the facts that it hangs on, and each
 * of these is held to every value that records tell, as long as anything hangs on one that is not held yet.
 */
const chosenTogether = (asking: Asking, judgeOf: Judges, first: Found): Found => {
  const { input } = asking
  const look = wholeLook(asking, none)
  let [best, tried] = [first, 0]
  const from = (found: Found, chosen: ReadonlyMap<string, unknown>): void => {
    if (found.left.length < best.left.length) best = found
    const open = choicesIn(asking, found).filter(({ key }) => !chosen.has(key))
    const mended = applied(input, found.taken)
    const choice = open.find(({ places }) => {
      const without = look(unset(mended, places))?.map(asItIs)
      return found.left.some(({ trouble }) => without?.includes(asItIs(trouble)) === false)
    })
    for (const value of choice ? valuesAt(input, choice.places) : []) {
      if ((tried += 1) > mostChoices) return
      const others = new Map([...chosen, [choice!.key, value]])
      const other = stepsBy(asking, judgeOf, { chosen: others })
      if (other) from(other, others)
    }
  }
  from(first, new Map())
  return best
}

/**
 * What mends an answer. Where something is left that nothing mends, each fact of the record that was told otherwise, since another contradicts
 * it, is once taken to be right, as long as that may help.
 */
export const stepsFor = (asking: Asking, judgeOf: Judges): Found | undefined => {
  const alone = stepsBy(asking, judgeOf, {})
  const found = alone && chosenTogether(asking, judgeOf, alone)
  if (!found || !isHopeless(found) || isFixedForGood(asking, found)) return found
  for (const { change, path, alsoAt } of found.taken) {
    // What several records tell is in no dispute by itself: its values are chosen before.
    if (change !== 'supply' || alsoAt || valueAt(asking.input, path) === undefined) continue
    const other = stepsBy(asking, judgeOf, { kept: new Set([keyOf(path)]) })
    if (other && !isHopeless(other)) return other
  }
  return found
}

/** Those of the steps without which something stands in the way that need not. */
export const needed = (asking: Asking, { taken, givenUp }: Found, judgeOf: Judges): readonly Taken[] => {
  const whole = wholeLook(asking, givenUp)
  return taken.reduceRight<readonly Taken[]>((all, step) => {
    const without = all.filter((each) => each !== step)
    const input = applied(asking.input, without)
    const part = partLook(step.trouble, judgeOf, givenUp)
    // What stands in the way of a part does so of the whole.
    return (!part || isClear(part, input, givenUp)) && isClear(whole, input, givenUp) ? without : all
  }, taken)
}

/** The facts that are asked for only because of how others are answered, beside those that stand in what a step puts on record. */
export const arisingIn = (asking: Asking, steps: readonly Taken[]): readonly Taken[] => {
  const asked = new Set(
    troublesIn(asking.answer).flatMap(({ finding }) => finding.needs.map(({ path }) => keyOf(path))),
  )
  const isOpened = (path: Path): boolean =>
    steps.some((each) => each.path.length < path.length && leadsTo(each.path, path))
  return steps.filter(
    ({ change, need, path }) => change === 'supply' && need && !asked.has(keyOf(path)) && !isOpened(path),
  )
}

/** How often something is said to be else than all that is named. */
const unnamedIn = (steps: readonly Taken[]): number =>
  steps.filter(({ path, value }) => besideOf(path, value).length > 0).length

/**
 * Less that mends an answer, where other values of some facts leave less to be asked. That a thing would be something else than all that is
 * named is not less.
 */
export const withFewer = (
  asking: Asking,
  found: Found,
  steps: readonly Taken[],
  judgeOf: Judges,
): readonly [Found, readonly Taken[]] => {
  const isChoice = ({ tries }: Taken): boolean => tries?.domain !== 'limits' && (tries?.values.length ?? 0) > 1
  if (found.left.length > 0 || !steps.some(isChoice)) return [found, steps]
  for (const { path } of arisingIn(asking, steps)) {
    const other = stepsBy(asking, judgeOf, { avoided: new Set([keyOf(path)]) })
    if (!other || other.left.length > 0) continue
    const fewer = needed(asking, other, judgeOf)
    if (fewer.length < steps.length && unnamedIn(fewer) <= unnamedIn(steps))
      return withFewer(asking, other, fewer, judgeOf)
  }
  return [found, steps]
}
