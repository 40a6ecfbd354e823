// Which findings of an answer each step mends.
import type { AnyFinding, Path } from '../decision/answer.ts'
import type { Asking } from './making.ts'
import { keyOf } from './places.ts'
import type { AnyAnswer } from './decisions.ts'
import { applied, type Found, type Taken } from './steps.ts'
import { placesInDispute, type Trouble, troublesIn, wholeLook } from './troubles.ts'

/** The findings that wait for the fact at a place, or for what holds it: a list that is in dispute holds no fact that is. */
const waitingIn = (troubles: readonly Trouble[]): ((path: Path) => readonly AnyFinding[]) => {
  const [at, holding] = [new Map<string, Set<AnyFinding>>(), new Map<string, Set<AnyFinding>>()]
  const note = (map: Map<string, Set<AnyFinding>>, path: Path, finding: AnyFinding): unknown =>
    map.set(keyOf(path), (map.get(keyOf(path)) ?? new Set()).add(finding))
  for (const { finding } of troubles)
    for (const need of finding.needs) {
      for (const path of placesInDispute(need)) note(at, path, finding)
      if (need.asks !== 'which-is-right') note(holding, need.path, finding)
    }
  return (path) => [
    ...(at.get(keyOf(path)) ?? []),
    ...path.slice(1).flatMap((_, index) => [...(holding.get(keyOf(path.slice(0, -1 - index))) ?? [])]),
  ]
}

/** All that is not met, also what is open beside a breach. */
const unmetIn = (answer: AnyAnswer): readonly Trouble[] => troublesIn(answer, keysOf(troublesIn(answer)))
const keysOf = (troubles: readonly Trouble[]): ReadonlySet<string> => new Set(troubles.map(({ key }) => key))

/** What of a record is not met without a step, all others taken. */
const withoutEach = (
  asking: Asking,
  { givenUp }: Found,
  steps: readonly Taken[],
  troubles: readonly Trouble[],
): ((step: Taken) => readonly Trouble[]) => {
  const look = wholeLook(asking, keysOf(troubles))
  const known = new Map<Taken, readonly Trouble[]>()
  return (step) => {
    const found = known.get(step)
    if (found) return found
    const others = steps.filter((each) => each !== step)
    const keys = new Set(look(applied(asking.input, others))?.map(({ key }) => key))
    const left = troubles.filter(({ key }) => keys.has(key) && !givenUp.has(key))
    known.set(step, left)
    return left
  }
}

/** The refunds of an expense that needs a number of its own first; nothing of another step. Nobody is asked for a number else. */
const refundsOf = ({ path }: Taken, steps: readonly Taken[]): readonly Taken[] =>
  path.at(-1) === 'voucher'
    ? steps.filter(({ of }) => of?.some((back) => keyOf(back.path) === keyOf(path.slice(0, -1))))
    : []

/** The findings of an answer that each of some steps mends: all that stood in the way and no longer does are among them. */
export const mendedBy = (
  asking: Asking,
  found: Found,
  steps: readonly Taken[],
): ReadonlyMap<Taken, readonly AnyFinding[]> => {
  const troubles = unmetIn(asking.answer)
  const waiting = waitingIn(troubles)
  const without = withoutEach(asking, found, steps, troubles)
  const findings = (list: readonly Trouble[]): readonly AnyFinding[] => list.map(({ finding }) => finding)
  const mends = new Map<Taken, readonly AnyFinding[]>()
  const note = (step: Taken, more: readonly AnyFinding[]): unknown =>
    mends.set(step, [...(mends.get(step) ?? []), ...more])
  for (const step of steps) {
    // What comes back, and which of two facts is right, has a part in what stands elsewhere.
    const isOfWhole = step.amount !== undefined || step.need?.asks === 'which-is-right'
    if (step.amount === undefined) note(step, waiting(step.path))
    if (isOfWhole) note(step, findings(without(step)))
    if (mends.get(step)?.length === 0) note(step, [step.trouble.finding])
  }
  for (const step of steps) {
    const refunds = refundsOf(step, steps)
    if (refunds.length > 0)
      mends.set(
        step,
        refunds.flatMap((each) => mends.get(each) ?? []),
      )
  }
  const named = new Set([...mends.values()].flat())
  for (const trouble of troubles)
    if (!named.has(trouble.finding) && !found.givenUp.has(trouble.key))
      for (const step of steps) if (without(step).includes(trouble)) note(step, [trouble.finding])
  return mends
}
