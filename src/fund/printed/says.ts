// What is said of a report's figures: sentences with places, and their words in English.
import type { Path } from '../../decision/answer.ts'
import { sentencesOf, type Tellers, tellersOf } from '../../decision/language.ts'
import { outside } from '../../decision/printable.ts'
import { listed, peso, percent, upperFirst } from '../../decision/wording.ts'
import type { AmountRow, ListRow, RateRow } from './facts.ts'

/**
 * How a figure may have come about. It is named only where it fits to the last digit.
 *
 * `sign-turned`: the sign is the other. `digits-exchanged`: two digits next to each other are exchanged. `point-moved`: the decimal
 * point stands up to three places off. `rounded-to-pesos` and `cut-to-pesos`: the centavos are gone. `line-left-out`, `line-twice`: the
 * sum leaves a line out, or counts it twice. `line-digits-exchanged`: the sum would be right with two digits of a line exchanged.
 * `refunds-not-taken-off`: what came back of expenses is still in it. `goes-back`: it was not spent, and is printed as to be reimbursed.
 * `is-owed`: it was spent beyond what was received, and is printed as to be returned. `unspent-share`: the rate is that of what was not
 * spent. `turned-over`: the rate is that of what was received to what was spent. `cut-off`: further decimals of a rate are cut off instead of
 * rounded.
 *
 * @group Answers
 */
export type StatementSlip =
  | 'sign-turned'
  | 'digits-exchanged'
  | 'point-moved'
  | 'rounded-to-pesos'
  | 'cut-to-pesos'
  | 'line-left-out'
  | 'line-twice'
  | 'line-digits-exchanged'
  | 'refunds-not-taken-off'
  | 'goes-back'
  | 'is-owed'
  | 'unspent-share'
  | 'turned-over'
  | 'cut-off'

/**
 * A slip that explains a figure.
 *
 * @group Answers
 */
export interface StatementSlipFound {
  /** Which slip it is. */
  readonly slip: StatementSlip
  /** The lines that it may be about, one of them; absent where it is about none. */
  readonly lines?: readonly Path[]
}

/**
 * What is found of a report.
 *
 * Wrong: `amount`, `rate`: other figures, or the ledger, give another. `at-most`: it is more than they allow. `words`: words and figures
 * disagree. `not-in-ledger`: the ledger has no such line. `left-out`: the report lists the ledger’s lines without this one. `standard`: a
 * rate is printed as the standard, which the exact one misses. `no-rate`: nothing was received. Open: `unread`: words that say no one
 * amount. `below-nothing`: what was received, spent or liquidated is below nothing, so that it is not taken. `unsettled`: a figure that follows from a total which its lines do not give, so that neither is taken. `unsaid`: a figure that is not
 * on the report. `unaccounted`: what became of an amount is not. `unchecked`: a figure that cannot be checked without another.
 *
 * @group Answers
 */
export type StatementCheck =
  | 'amount'
  | 'at-most'
  | 'words'
  | 'not-in-ledger'
  | 'left-out'
  | 'rate'
  | 'standard'
  | 'no-rate'
  | 'unread'
  | 'below-nothing'
  | 'unsettled'
  | 'unsaid'
  | 'unaccounted'
  | 'unchecked'

/**
 * The figures behind what is found of a figure on a report.
 *
 * @group Answers
 */
export interface StatementFigureParams {
  /** What is found. */
  readonly check: StatementCheck
  /** Where the figure stands in the report, or would. */
  readonly figure: Path
  /** The figure as printed; absent where it is not. */
  readonly printed?: string
  /** What its words say, in pesos; absent where there are none. */
  readonly inWords?: string
  /** Its words, where they are not read. */
  readonly words?: string
  /** What it is by the others, in pesos; of a rate a percentage, with the decimals of the printed one. */
  readonly expected?: string
  /** What gives that: other figures of the report, or entries of the ledger. */
  readonly by?: readonly Path[]
  /** The number of the voucher in the ledger, where it has one. */
  readonly voucher?: string
  /** The share of the fund that is to be liquidated, as the policy has it. */
  readonly standard?: string
  /** Given and `true` where more was spent than received. */
  readonly overspent?: true
  /** Slips that give what is printed, each by itself; absent where none does. */
  readonly slips?: readonly StatementSlipFound[]
  /** The wrong figures from which this one follows as they are printed; absent where it does not. */
  readonly carriedFrom?: readonly Path[]
}

type ByCheck = { readonly [Check in StatementCheck as `statement/${Check}`]: StatementFigureParams }
type BySlip = { readonly [Slip in StatementSlip as `statement/${Slip}`]: Pick<StatementSlipFound, 'lines'> }

/** A rate, and how it is printed. */
export interface RatePrinted {
  /** The rate, with four decimals. */
  readonly rate: string
  /** How the report prints it; absent where it does not, or prints another. */
  readonly printedAs?: 'exact' | 'rounded' | 'cut'
}

/** The figures of each sentence about a report. They are said one after another, each where it holds. */
export interface StatementFigures extends ByCheck, BySlip {
  /** What other figures give, where words and figures disagree. */
  readonly 'statement/by-others': StatementFigureParams
  /** That figures of the report alone are held against each other. */
  readonly 'statement/together': StatementFigureParams
  /** From which figures it follows. */
  readonly 'statement/carried': StatementFigureParams
  /** A misspelt word that was read. */
  readonly 'statement/misspelt': { readonly figure: Path; readonly written: string; readonly read: string }
  /** A rate, and how it is printed. */
  readonly 'statement/rate-printed': RatePrinted
}

/** The rows of a report, and where a line of one stands. */
export type Rows = Readonly<Record<AmountRow | RateRow | ListRow | 'ledger', string>> & {
  readonly line: (row: ListRow | 'ledger', number: number) => string
}

const english: Rows = {
  receipts: 'the receipts',
  received: 'the amount received',
  expenses: 'the expenses',
  spent: 'the amount spent',
  balance: 'the balance',
  refunded: 'the amount refunded',
  toReturn: 'the amount to be returned',
  reimbursed: 'the amount reimbursed',
  toReimburse: 'the amount to be reimbursed',
  liquidated: 'the amount liquidated',
  utilization: 'the utilization rate',
  liquidationRate: 'the liquidation rate',
  ledger: 'the ledger',
  line: (row, number) => `${{ receipts: 'receipt', expenses: 'expense', ledger: 'ledger entry' }[row]} ${number}`,
}

/** The rows that have lines. */
const linesIn: readonly unknown[] = ['receipts', 'expenses', 'ledger']

/** How sentences about a report word their figures, by the names of its rows and the words before the last of a list. */
// @__NO_SIDE_EFFECTS__
export const formatsBy = (rows: Rows, and: string, or: string) => {
  const row = ([name, index]: Path): string => {
    if (typeof index === 'number' && linesIn.includes(name)) return rows.line(name as 'ledger', index + 1)
    return Object.hasOwn(rows, name!) ? rows[name as 'ledger'] : outside(name!)
  }
  return {
    row,
    rowFirst: (path: Path): string => upperFirst(row(path)),
    rows: (paths: readonly Path[]): string => listed(paths.map(row), and),
    oneOf: (paths: readonly Path[]): string => listed(paths.map(row), or),
    peso,
    percent,
    written: outside,
  }
}

/** How sentences about a report word their figures. */
export const formats = /* @__PURE__ */ formatsBy(english, 'and', 'or')

/** How sentences about a report word their figures, in any language. */
export type StatementFormats = ReturnType<typeof formatsBy>

/** Gives what is said of a report in a language. */
export const statementSentences = /* @__PURE__ */ sentencesOf<{
  figures: StatementFigures
  formats: StatementFormats
}>()

/** What is said of a report in English. */
export const sentences = /* @__PURE__ */ statementSentences({
  'statement/amount': [
    '{figure:rowFirst} is printed as {printed}; by {by:rows} it is {expected:peso}.',
    '{figure:rowFirst} is {inWords:peso} in words; by {by:rows} it is {expected:peso}.',
    '{figure:rowFirst} is printed as {printed}, which {by:rows} give neither by their words nor by their figures.',
    '{figure:rowFirst} is {inWords:peso} in words, which {by:rows} give neither by their words nor by their figures.',
  ],
  'statement/at-most': [
    '{figure:rowFirst} is printed as {printed}; by {by:rows} it is {expected:peso} at most.',
    '{figure:rowFirst} is {inWords:peso} in words; by {by:rows} it is {expected:peso} at most.',
  ],
  'statement/words':
    '{figure:rowFirst} is {printed} in figures and {inWords:peso} in words. They disagree, and neither is taken.',
  'statement/not-in-ledger': [
    '{figure:rowFirst}, printed as {printed}, is not in the ledger.',
    '{figure:rowFirst}, {inWords:peso} in words, is not in the ledger.',
  ],
  'statement/left-out': [
    'The report does not list voucher {voucher:written} of the ledger, {expected:peso}.',
    'The report does not list {by:rows}, {expected:peso}.',
  ],
  'statement/rate': [
    '{figure:rowFirst} is printed as {printed}; by {by:rows} it is {expected}.',
    '{figure:rowFirst} is printed as {printed}, which {by:rows} give neither by their words nor by their figures.',
  ],
  'statement/standard':
    '{figure:rowFirst} is printed as {printed}, as if it reached the standard of {standard:percent}; the exact rate is below it.',
  'statement/no-rate': '{figure:rowFirst} is printed as {printed}; nothing was received, so there is no rate.',
  'statement/unread': 'The words of {figure:row}, {words:written}, cannot be read as one amount.',
  'statement/below-nothing': [
    '{figure:rowFirst} is printed as {printed}. It cannot be below nothing, and is not taken.',
    '{figure:rowFirst} is {inWords:peso} in words. It cannot be below nothing, and is not taken.',
    '{figure:rowFirst} is {expected:peso} by {by:rows}. It cannot be below nothing, and is not taken.',
  ],
  'statement/unsettled': [
    'Whether {figure:row}, printed as {printed}, is right is open.',
    'Whether {figure:row}, {inWords:peso} in words, is right is open.',
  ],
  'statement/unsaid': 'The report does not give {figure:row}.',
  'statement/unaccounted': [
    {
      if: { overspent: true },
      say: '{expected:peso} was spent beyond what was received; the report does not say what became of it.',
    },
    '{expected:peso} was not spent; the report does not say what became of it.',
  ],
  'statement/unchecked': '{figure:rowFirst} cannot be checked without {by:rows}.',
  'statement/by-others': 'By {by:rows} it is {expected:peso}.',
  'statement/together': 'They cannot all be right.',
  'statement/carried': 'It follows from {carriedFrom:rows} as printed.',
  'statement/sign-turned': 'The sign is turned.',
  'statement/digits-exchanged': 'Two digits next to each other are exchanged.',
  'statement/point-moved': 'The decimal point is moved.',
  'statement/rounded-to-pesos': 'It is rounded to whole pesos.',
  'statement/cut-to-pesos': 'Its centavos are cut off.',
  'statement/line-left-out': 'The difference is {lines:oneOf}, which the sum leaves out.',
  'statement/line-twice': 'The difference is {lines:oneOf}, which the sum counts twice.',
  'statement/line-digits-exchanged':
    'The sum would be right with two digits next to each other exchanged in {lines:oneOf}.',
  'statement/refunds-not-taken-off': 'What came back of expenses is not taken off.',
  'statement/goes-back': 'This much was not spent: it is to be returned, not to be reimbursed.',
  'statement/is-owed': 'This much was spent beyond what was received: it is to be reimbursed, not to be returned.',
  'statement/unspent-share': 'It is the share that was not spent.',
  'statement/turned-over': 'It is what was received as a share of what was spent.',
  'statement/cut-off': 'Its further decimals are cut off instead of rounded.',
  'statement/misspelt': 'In {figure:row}, {written:written} was read as {read:written}.',
  'statement/rate-printed': [
    { if: { printedAs: 'exact' }, say: '{rate:percent}, printed exactly' },
    { if: { printedAs: 'rounded' }, say: '{rate:percent}, printed rounded' },
    { if: { printedAs: 'cut' }, say: '{rate:percent}, printed cut off' },
    '{rate:percent}',
  ],
})

/** What tells these sentences in English, as reports have them. */
export const says = /* @__PURE__ */ tellersOf<StatementFigures>(sentences, formats)

/** Whether a total is meant that its lines do not give: neither is taken. */
export const isContested = ({ check, figure: [row], by = [] }: StatementFigureParams): boolean =>
  check === 'amount' && by.length === 1 && by[0]?.[0] === { received: 'receipts', spent: 'expenses' }[String(row)]

/** Tells what is found of a figure in the sentences of a language. */
export const tellStatementFigure = (tell: Tellers<StatementFigures>, found: StatementFigureParams): string => {
  const { check, expected, by = [], slips = [], carriedFrom } = found
  const isHeld = check === 'amount' || check === 'at-most' || check === 'rate'
  return [
    tell[`statement/${check}`](found),
    ...(check === 'words' && expected !== undefined ? [tell['statement/by-others'](found)] : []),
    ...slips.map(({ slip, ...about }) => tell[`statement/${slip}`](about)),
    ...(carriedFrom ? [tell['statement/carried'](found)] : []),
    ...(isHeld &&
    !by.some(([place]) => place === 'ledger') &&
    (slips.length === 0 || isContested(found)) &&
    !carriedFrom
      ? [tell['statement/together'](found)]
      : []),
  ].join(' ')
}
