// How a figure may have come about that others do not give.
import type { Path } from '../../decision/answer.ts'
import type { Centavos } from '../../reading/money.ts'
import type { ReadFigures } from './facts.ts'
import type { StatementSlip, StatementSlipFound } from './says.ts'

/** A line of a sum. */
export interface SumLine {
  /** Where it stands. */
  readonly path: Path
  /** Its amount. */
  readonly amount: Centavos
}

/** The most digits that the decimal point is looked for off its place. */
const farthest = 3n

/** Whether two numbers differ by two digits next to each other that are exchanged. */
export const areExchanged = (one: Centavos, other: Centavos): boolean => {
  if (one < 0n || other < 0n) return one < 0n && other < 0n && areExchanged(-one, -other)
  const length = Math.max(String(one).length, String(other).length)
  const [a, b] = [String(one).padStart(length, '0'), String(other).padStart(length, '0')]
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const isMoved = (one: Centavos, other: Centavos): boolean => {
  for (let places = 1n; places <= farthest; places += 1n)
    if (one === other * 10n ** places || other === one * 10n ** places) return one !== 0n
  return false
}

/** An amount cut off to whole pesos. */
const cut = (amount: Centavos): Centavos => amount - (amount % 100n)
const rounded = (amount: Centavos): Centavos => cut(amount + (amount < 0n ? -50n : 50n))

type Fits = (printed: ReadFigures, expected: Centavos) => boolean

/** The slips of one amount, with what each gives. */
const alone: readonly (readonly [StatementSlip, Fits])[] = [
  ['sign-turned', ({ amount }, expected) => amount === -expected],
  ['digits-exchanged', ({ amount }, expected) => areExchanged(amount, expected)],
  ['point-moved', ({ amount }, expected) => isMoved(amount, expected)],
  ['rounded-to-pesos', ({ amount, isWhole }, expected) => isWhole && amount === rounded(expected)],
  [
    'cut-to-pesos',
    ({ amount, isWhole }, expected) => isWhole && amount === cut(expected) && amount !== rounded(expected),
  ],
]

type Suits = (line: Centavos, tooLow: Centavos) => boolean

/** The slips of a sum that are about one of its lines. */
const ofLines: readonly (readonly [StatementSlip, Suits])[] = [
  ['line-left-out', (line, tooLow) => line === tooLow],
  ['line-twice', (line, tooLow) => line === -tooLow],
  ['line-digits-exchanged', (line, tooLow) => areExchanged(line, line - tooLow)],
]

/** The slips that give a printed amount for another one, which is the sum of some lines if there are any. Those of a ledger are right. */
export const slipsOf = (
  printed: ReadFigures,
  expected: Centavos,
  lines: readonly SumLine[] = [],
): StatementSlipFound[] => [
  ...alone.flatMap(([slip, fits]) => (fits(printed, expected) ? [{ slip }] : [])),
  // The sum of one line is that line.
  ...(lines.length < 2
    ? []
    : ofLines.flatMap(([slip, suits]) => {
        const suiting = lines.filter(
          ({ path, amount }) =>
            (slip !== 'line-digits-exchanged' || path[0] !== 'ledger') && suits(amount, expected - printed.amount),
        )
        return suiting.length > 0 ? [{ slip, lines: suiting.map(({ path }) => path) }] : []
      })),
]
