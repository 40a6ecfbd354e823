// The sum of each amount over many reports, and which sums move.
import { within } from '../decision/group.ts'
import { known } from '../decision/known.ts'
import { amountChange, centavosOf } from './compare.ts'
import type { AmountChange, FigureReference } from './comparison.ts'
import type { AnyDecision } from './decisions.ts'
import { amountsIn } from './figures.ts'

/** A sum of each amount that reports state, by kind of answer and figure. */
export const summing = () => {
  const sums = new Map<string, { readonly reference: FigureReference; amount: bigint }>()
  return {
    sums,
    add: (part: string | undefined, decision: AnyDecision | undefined): void => {
      if (!decision) return
      const { kind } = decision
      amountsIn(decision, (value, figure, end) => {
        const amount = centavosOf(value)
        if (amount === undefined) return
        within(sums, `${part} ${kind} ${figure} ${end}`, () => ({
          reference: known<FigureReference>({ kind, part, figure, end }),
          amount: 0n,
        })).amount += amount
      })
    },
  }
}
type Summing = ReturnType<typeof summing>

/** The sums that differ. What no record states on one side comes to nothing there. */
export const movedBetween = ({ sums: was }: Summing, { sums: is }: Summing): readonly AmountChange[] =>
  [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)]
    const [before, after] = [one?.amount ?? 0n, other?.amount ?? 0n]
    return before === after ? [] : [amountChange((other ?? one)!.reference, before, after)]
  })
