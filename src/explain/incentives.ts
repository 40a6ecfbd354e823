// What a partnership earns, in words.
import type { IncentivesReport } from '../incentives/rules.ts'
import { reasons } from './findings.ts'
import { outside } from './printing.ts'
import type { Telling } from './telling.ts'

/**
 * Each incentive with whether it is earned.
 *
 * @yields {string} Its parts.
 */
export function* incentiveRows({ sbmRating, staff }: IncentivesReport, tell: Telling): Generator<string> {
  const { style, word, name } = tell
  const rows = [
    [word('the school'), word('SBM rating'), sbmRating] as const,
    ...staff.flatMap(({ label, ipcrfOpcrf, serviceCredits }) => {
      const who = label === undefined ? word('the staff') : outside(label)
      return [
        [who, word('IPCRF and OPCRF'), ipcrfOpcrf] as const,
        [who, word('service credits'), serviceCredits] as const,
      ]
    }),
  ]
  yield style.table(
    [word('who'), word('incentive'), word('Outcome').toLowerCase(), word('why')],
    rows.map(([who, incentive, decision]) => [
      who,
      incentive,
      name('outcomes', decision.outcome),
      reasons(decision, tell),
    ]),
  )
}
