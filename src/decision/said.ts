// What a rule says of facts, and how it is kept where it goes by one fact of few values.
import { fixed } from '../order/fixed.ts'
import type { AnyNeed, Result } from './answer.ts'

/** What a rule says of facts, wherever they stand in the input. */
export interface Said<Figures> {
  readonly result: Result
  readonly message: string
  readonly params: Figures
  /** The facts that it waits for, by name. */
  readonly waitsFor: readonly string[]
  /** What another decision that it rests on waits for. */
  readonly inherited: readonly AnyNeed[]
}

/** What a rule says, made once for each value of a fact. It sees no other facts. */
export const remembered = <Facts, Values, Figures>(
  fact: keyof Facts & string,
  said: (facts: Facts, values: Values) => Said<Figures>,
): ((facts: Facts, values: Values) => Said<Figures>) => {
  const made = new Map<unknown, Said<Figures>>()
  return (facts, values) => {
    const value = facts[fact]
    const before = made.get(value)
    if (before) return before
    const now = fixed(said({ [fact]: value } as Facts, values))
    made.set(value, now)
    return now
  }
}
