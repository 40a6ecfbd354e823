// A printed report on fund utilization and liquidation, held against its ledger or against itself.
import { readBy } from '../../reading/options.ts'
import type { InvalidInput, Path } from '../../decision/answer.ts'
import { lookedUp, once } from '../../decision/conclude.ts'
import type { Detail, InDetail } from '../../decision/detail.ts'
import type { ClauseId } from '../../order/index.ts'
import { optionsByPolicy, type PolicyOptions } from '../../policy/facts.ts'
import type { PolicyTerms } from '../../policy/terms.ts'
import { answered } from '../../reading/answered.ts'
import { type Centavos, pesos } from '../../reading/money.ts'
import type { Unread } from '../../reading/unread.ts'
import { read, type Reading } from '../../reading/read.ts'
import { reachesShare, shareOf } from '../../reading/shares.ts'
import { ledgerSchema, type LedgerEntry, type ReadEntry, withRefunds } from '../facts.ts'
import type { AmountRange } from '../statement.ts'
import type { StatementFigure, StatementRate, StatementReport } from './answer.ts'
import { type Amounts, amountsOf, type Known, type Stated } from './amounts.ts'
import { booksOf } from './books.ts'
import { reportFound } from './checks.ts'
import { type Contested, contestedIn, leftIn, settled } from './disputes.ts'
import { type PrintedStatement, type RateRow, rateText, statementSchema } from './facts.ts'
import { type Found, printedTotals, type Report } from './held.ts'
import { questions, type StatementNeed } from './questions.ts'
import { printedAs, readsAtLeast } from './rates.ts'
import { isContested, says, type StatementCheck, tellStatementFigure } from './says.ts'

/**
 * What a report is held against, and the policy, of which only the standard of liquidation is used.
 *
 * @group Input
 */
export interface StatementOptions<Asked extends Detail = 'full'> extends PolicyOptions<Asked> {
  /** Every entry of the ledger that the report is about, 100,000 at most. Without it the report is held against itself. */
  readonly ledger?: readonly LedgerEntry[] | undefined
}

const isOpen: ReadonlySet<StatementCheck> = /* @__PURE__ */ new Set([
  'unread',
  'below-nothing',
  'unsettled',
  'unsaid',
  'unaccounted',
  'unchecked',
])

const whole = (path: Path): Path => path

/** What is asked about what is found. */
const asked = (found: Found): readonly StatementNeed[] => {
  const { check, figure, expected, overspent } = found
  const amount = { figure, ...(expected !== undefined && { amount: expected }) }
  if (check === 'words' || check === 'unread' || check === 'below-nothing' || isContested(found))
    return [questions.uncertain.ask({ figure }, undefined, whole)]
  if (check === 'unsaid') return [questions.unsaid.ask({ figure }, undefined, whole)]
  if (check !== 'unaccounted') return []
  if (figure[0] === 'refunded' || figure[0] === 'reimbursed')
    return [questions.unsaid.ask({ figure }, undefined, whole)]
  return [questions[overspent ? 'overspent' : 'unspent'].ask(amount, undefined, whole)]
}

const reported = (found: Found): StatementFigure => ({ ...found, message: tellStatementFigure(says, found) })

/** The least and the most that is still due of an amount, by what moved of it already, or by what is printed as due where it is all of it. */
const dueOf = (amounts: readonly Centavos[], moved: Stated | undefined, due: Stated | undefined): AmountRange => {
  const ends = amounts.flatMap((amount): readonly Centavos[] => {
    const whole = amount > 0n ? amount : 0n
    const gone = moved === undefined && due?.amount === whole ? 0n : moved?.amount
    if (whole > 0n && (gone === undefined || gone < 0n || gone > whole)) return [0n, whole]
    return [whole > 0n ? whole - (gone ?? 0n) : 0n]
  })
  const end = (isThere: (a: Centavos, b: Centavos) => boolean): string =>
    pesos(ends.reduce((one, other) => (isThere(one, other) ? one : other)))
  return { least: end((a, b) => a < b), most: end((a, b) => a > b) }
}

const rateOf = ({ statement, standard }: Report, row: RateRow, part?: Known, of?: Known): StatementRate | undefined => {
  if (!part || !of || of.amount <= 0n) return undefined
  const [one, all, given] = [part.amount, of.amount, statement[row]]
  const printed = given === undefined ? undefined : rateText(given)
  const reached = reachesShare(one, all, standard)
  const missed = reached ? undefined : standard
  const as = printed === undefined ? undefined : printedAs(printed, one, all, missed)
  const readsAsReached = !reached && printed !== undefined && readsAtLeast(printed, one, all, standard)
  return {
    rate: shareOf(one, all, standard),
    ...(as && { printedAs: as }),
    standard,
    reached,
    ...(readsAsReached && { readsAsReached }),
  }
}

/** The exact figures of a report; of totals that are contested neither is taken. */
const figuresOf = (report: Report, contested: Contested) => {
  const { amounts, left } = report
  const { liquidated, rows } = amounts
  const [received, spent] = (['received', 'spent'] as const).map((row) =>
    contested.has(row) ? undefined : amounts[row],
  )
  const utilization = rateOf(report, 'utilization', spent, received)
  const liquidation = rateOf(report, 'liquidationRate', liquidated, received)
  const totals = printedTotals(report).filter(({ from: places }) => places.every(([row]) => contested.has(row)))
  const lefts = left ? [left.amount, ...totals.map((each) => each.received - each.spent)] : []
  return {
    ...(received && { received: pesos(received.amount) }),
    ...(spent && { spent: pesos(spent.amount) }),
    ...(left && {
      ...(contested.size === 0 && { balance: pesos(left.amount) }),
      toReturn: dueOf(lefts, rows.refunded, rows.toReturn),
      toReimburse: dueOf(
        lefts.map((each) => -each),
        rows.reimbursed,
        rows.toReimburse,
      ),
    }),
    ...(utilization && { utilization }),
    ...(liquidation && { liquidation }),
  }
}

const all = ({ rows, lists }: Amounts): readonly Stated[] => [
  ...(lists.receipts ?? []),
  ...(lists.expenses ?? []),
  ...Object.values(rows).filter((row) => row !== undefined),
]

const readOptions = /* @__PURE__ */ optionsByPolicy({
  ledger: {
    read: (ledger: unknown, at: Path): Reading<readonly ReadEntry[] | undefined> =>
      ledger === undefined ? { value: undefined } : withRefunds(read(ledgerSchema, ledger, at), at),
  },
})

/** The standard is used where something was liquidated. */
const usesStandard = ['liquidationStandard'] as const
const usesNone = [] as const

const clausesOf = (found: readonly Found[], standard: readonly ClauseId[]): readonly ClauseId[] => [
  'do44/annexes/report-on-fund',
  'do44/duties/leader/j',
  ...(found.some(({ slips = [] }) => slips.some(({ slip }) => slip === 'goes-back'))
    ? (['forms/liquidation'] as const)
    : []),
  ...standard,
]

/**
 * Decides whether the figures of a printed report on fund utilization and liquidation can be right: held against its ledger, or without one
 * against each other. Whether an expense is eligible is not asked here.
 *
 * Amounts come as they are printed, in figures, in English words, or both. Where words and figures disagree, neither is taken, and what
 * rests on the amount is open. A total follows from its lines; the balance and what is to be returned or reimbursed from what was received and
 * spent; what was not spent is to be returned, whatever a form calls it. A figure that others do not give is wrong; the first wrong one
 * follows from no other, and each later one says if it follows from a wrong one as printed. A total and its lines that disagree, without a
 * ledger, are one contradiction: neither is taken, and what follows from the total is open. A rate is printed exactly or rounded, which is told; cut
 * off it is wrong, unless rounding would make it a standard that is missed, or all of it: a rate of liquidation that reads as the standard is wrong where
 * the exact one misses it. What the report does not say is open, and asked.
 *
 * @param statement - The figures of the report; what is not printed is left out.
 * @param options - The ledger that the report is about, and the policy.
 * @returns A report with exact figures, everything wrong and everything open; or `invalid-input`.
 * @example
 * ```ts
 * import { checkStatement } from 'deped-school-partnerships'
 *
 * const report = checkStatement({
 *   received: '47,400.00',
 *   expenses: ['28,055.93', '9,688.59'],
 *   refunded: '–',
 *   toReimburse: '9,655.48',
 *   utilization: '79.63%',
 * })
 * if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
 *
 * report.spent // => '37744.52'
 * report.toReturn // => { least: '9655.48', most: '9655.48' }
 * report.utilization?.printedAs // => 'rounded'
 * report.wrong.map(({ message }) => message) // => ['The amount to be reimbursed is printed as 9,655.48; by the amount received and the expenses it is P0.00. This much was not spent: it is to be returned, not to be reimbursed.']
 *
 * const words = checkStatement({ received: { amount: '22,720.00', words: 'Twenty-one thousand seven hundred twenty pesos only' } })
 * words.outcome !== 'invalid-input' && words.wrong[0]?.message // => 'The amount received is 22,720.00 in figures and P21,720.00 in words. They disagree, and neither is taken.'
 * ```
 * @group Questions
 */
export const checkStatement = <Asked extends Detail = 'full'>(
  statement: PrintedStatement | Unread,
  options: StatementOptions<Asked> = {},
): InDetail<StatementReport | InvalidInput<'statement'>, Asked> =>
  answered(
    'statement',
    readBy(readOptions(options), (how) => ({ given: read(statementSchema, statement, [], how) })),
    ({ given, options: { ledger, policy } }) => judgeStatement(given, ledger, policy),
  )

/** Judges a report that was read. */
const judgeStatement = (
  given: PrintedStatement,
  entries: readonly ReadEntry[] | undefined,
  terms: PolicyTerms,
): StatementReport => {
  const books = entries && booksOf(entries, given.asOf)
  const amounts = amountsOf(given, books)
  const left = leftIn(amounts)
  const report: Report = { statement: given, amounts, left, books, standard: terms.values.liquidationStandard }
  const every = [...reportFound(report)]
  const contested = contestedIn(report, every)
  const found = settled(report, every, contested)
  const wrong = found.filter(({ check }) => !isOpen.has(check))
  const open = found.filter(({ check }) => isOpen.has(check))
  const standard = terms.grounds(amounts.liquidated ? usesStandard : usesNone)
  const rates = [given.utilization, given.liquidationRate].filter((rate) => rate !== undefined)
  return {
    ...lookedUp('statement'),
    outcome: wrong.length > 0 ? 'inconsistent' : open.length > 0 ? 'undetermined' : 'consistent',
    policy: terms.id,
    ...(given.asOf !== undefined && { asOf: given.asOf }),
    against: books ? 'ledger' : 'itself',
    checked: all(amounts).length + rates.length,
    ...figuresOf(report, contested),
    wrong: wrong.map(reported),
    open: open.map(reported),
    misspelt: all(amounts).flatMap(({ path: figure, inWords }) =>
      (inWords?.misspelt ?? []).map((each) => ({ figure, ...each })),
    ),
    needs: once(found.flatMap(asked)),
    clauses: clausesOf(found, standard.clauses),
    authorities: standard.authorities,
  }
}
