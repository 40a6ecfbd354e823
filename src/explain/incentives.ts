// What a partnership earns, in words.
import type { IncentiveDecision, IncentivesReport } from '../incentives/rules.ts'
import { reasons } from './findings.ts'
import { outside } from '../decision/printable.ts'
import type { Telling } from './telling.ts'

/**
 * Each incentive with whether it is earned.
 *
 * @yields {string} Its parts.
 */
export function* incentiveRows({ parts }: IncentivesReport, tell: Telling): Generator<string> {
  const { sbmRating, ipcrfOpcrf, serviceCredits } = parts
  const { style, word, name } = tell
  const who = ({ subject }: IncentiveDecision): string =>
    subject.label === undefined ? word('the staff') : outside(subject.label)
  const rows = [
    [word('the school'), word('SBM rating'), sbmRating] as const,
    ...ipcrfOpcrf.flatMap((decision, index) => [
      [who(decision), word('IPCRF and OPCRF'), decision] as const,
      ...serviceCredits.slice(index, index + 1).map((each) => [who(each), word('service credits'), each] as const),
    ]),
  ]
  yield style.table(
    [word('who'), word('incentive'), word('Outcome').toLowerCase(), word('why')],
    rows.map(([whose, incentive, decision]) => [
      whose,
      incentive,
      name('outcomes', decision.outcome),
      reasons(decision, tell),
    ]),
  )
}
