// What is found of the rates of a report.
import type { Centavos } from '../../reading/money.ts'
import { reachesShare } from '../../reading/shares.ts'
import { from, type Known } from './amounts.ts'
import { type RateRow, rateText } from './facts.ts'
import type { Found, Report, Way } from './held.ts'
import { expectedRate, printedAs, rateSlips, readsAtLeast } from './rates.ts'

/** What is found of a rate: whether it is that of a part to a whole. */
export const rateFound = (
  { statement, standard }: Report,
  row: RateRow,
  [part, whole]: readonly [Known, Known],
  ways: readonly (Way & { readonly whole: Centavos })[],
): readonly Found[] => {
  const given = statement[row]
  if (given === undefined) return []
  const [printed, text] = [String(given), rateText(given)]
  const figure = [row]
  if (whole.amount <= 0n) {
    // Of nothing there is no rate; a form that prints 0 for that claims nothing.
    const claimsNothing = part.amount === 0n && Number.parseFloat(text) === 0
    return claimsNothing ? [] : [{ check: 'no-rate', figure, printed, by: whole.by }]
  }
  const isMissed = !reachesShare(part.amount, whole.amount, standard)
  const missed = isMissed ? standard : undefined
  const expected = expectedRate(text, part.amount, whole.amount, missed)
  const by = from((one = 0n) => one, part, whole)?.by ?? []
  if (printedAs(text, part.amount, whole.amount, missed) !== undefined) {
    // The standard is one of liquidation: of that alone a rate may not read as if it were reached.
    const isTooHigh = row === 'liquidationRate' && isMissed && readsAtLeast(text, part.amount, whole.amount, standard)
    return isTooHigh ? [{ check: 'standard', figure, printed, expected, by, standard }] : []
  }
  const carriedFrom = ways.find((way) => way.whole > 0n && printedAs(text, way.amount, way.whole) !== undefined)?.from
  const slips = rateSlips(text, part.amount, whole.amount).map((slip) => ({ slip }))
  return [
    {
      check: 'rate',
      figure,
      printed,
      expected,
      by,
      ...(carriedFrom ? { carriedFrom } : slips.length > 0 && { slips }),
    },
  ]
}

/** From what a rate of liquidation may follow. */
export const liquidatedWays = (
  { amounts: { rows } }: Report,
  received: Known,
  liquidated: Known,
): readonly (Way & { readonly whole: Centavos })[] => {
  const [whole = received.amount, amount = liquidated.amount] = [rows.received?.amount, rows.liquidated?.amount]
  return [
    { whole, amount: liquidated.amount, from: [['received']] },
    { whole: received.amount, amount, from: [['liquidated']] },
    { whole, amount, from: [['received'], ['liquidated']] },
  ]
}
