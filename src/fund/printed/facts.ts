// What a report on fund utilization and liquidation prints.
import { anyNumber, anyText } from '../../reading/choices.ts'
import { type Day, daySchema } from '../../reading/days.ts'
import type { Expected } from '../../reading/issues.ts'
import { centavos, type Centavos } from '../../reading/money.ts'
import { either, holding, ifObject, listOf, optional, type Readers, reads, type Schema } from '../../reading/read.ts'
import { line } from '../../reading/text.ts'
import { longestWords } from './words.ts'

/**
 * An amount as a report prints it: `47,400.00`, `P47,400.00`, `₱47,400`, `47,400/-`, `(9,655.48)`, `<9,655.48>` or `-9,655.48` for less than
 * nothing, and a dash, `-0-`, `nil` or `none` for none; from -999,999,999,999.99 to 999,999,999,999.99 with at most two decimals, of at most 30 characters, with spaces around it, after a sign or within brackets. A number will do, also one with the last
 * digits of a machine, as cells of spreadsheets have them: `37744.520000000004`.
 *
 * @group Input
 */
export type PrintedMoney = string | number

/**
 * An amount that a report prints in figures, in words, or in both.
 *
 * @group Input
 */
export interface PrintedInWords {
  /** In figures. */
  readonly amount?: PrintedMoney | undefined
  /** In English words, 1 to 300 characters: `Forty-seven thousand four hundred pesos and 00/100 only`. */
  readonly words?: string | undefined
}

/**
 * An amount on a report.
 *
 * @group Input
 */
export type PrintedAmount = PrintedMoney | PrintedInWords

/**
 * A line of a report with an amount, and where it has one the number of its voucher.
 *
 * @group Input
 */
export interface PrintedVoucher extends PrintedInWords {
  /** The number of the voucher or receipt, 1 to 60 characters. */
  readonly voucher?: string | undefined
}

/**
 * A line of a report.
 *
 * @group Input
 */
export type PrintedLine = PrintedMoney | PrintedVoucher

/**
 * A rate as a report prints it, from 0 to 9999.999999 with at most six decimals: `79.63%`, of at most 30 characters, with spaces around it.
 * Without the sign it may be a percentage or a share, whichever it is right as: `79.63` and `0.7963` are the same rate. A number may have
 * more decimals, as cells of spreadsheets have: it is read to six of them, and so is right where it is within half of the sixth.
 *
 * @group Input
 */
export type PrintedRate = string | number

/**
 * A printed report on fund utilization and liquidation. What it does not print is left out.
 *
 * @clause do44/annexes/report-on-fund
 * @group Input
 */
export interface PrintedStatement {
  /** The day as of which the report speaks, `YYYY-MM-DD`. Of a ledger, entries of later days do not count. */
  readonly asOf?: Day | undefined
  /** Each amount that was received, where the report lists more than one: all of them, 1,000 at most. */
  readonly receipts?: readonly PrintedLine[] | undefined
  /** What was received in all, such as the advance. */
  readonly received?: PrintedAmount | undefined
  /** Each expense that the report lists: all of them, 10,000 at most. */
  readonly expenses?: readonly PrintedLine[] | undefined
  /** What was spent in all. */
  readonly spent?: PrintedAmount | undefined
  /** What is left: received less spent, below nothing where more was spent; or what is left of that after what was refunded or reimbursed. */
  readonly balance?: PrintedAmount | undefined
  /** What was given back of what was not spent. */
  readonly refunded?: PrintedAmount | undefined
  /** What is still to be given back of what was not spent. */
  readonly toReturn?: PrintedAmount | undefined
  /** What was paid to whoever spent more than was received. */
  readonly reimbursed?: PrintedAmount | undefined
  /** What is still to be paid to whoever spent more than was received. */
  readonly toReimburse?: PrintedAmount | undefined
  /**
   * What was liquidated in all.
   *
   * @clause do44/indicators/liquidation-standard
   */
  readonly liquidated?: PrintedAmount | undefined
  /** What was spent as a share of what was received. */
  readonly utilization?: PrintedRate | undefined
  /**
   * What was liquidated as a share of what was received.
   *
   * @clause do44/indicators/liquidation-standard
   */
  readonly liquidationRate?: PrintedRate | undefined
}

/** The rows of a report that print one amount, in their order. */
export const amountRows = [
  'received',
  'spent',
  'balance',
  'refunded',
  'toReturn',
  'reimbursed',
  'toReimburse',
  'liquidated',
] as const
/** The rows of a report that print a rate. */
export const rateRows = ['utilization', 'liquidationRate'] as const
/** The rows of a report that list amounts. */
export const listRows = ['receipts', 'expenses'] as const

/** A row of a report that prints one amount. */
export type AmountRow = (typeof amountRows)[number]
/** A row of a report that prints a rate. */
export type RateRow = (typeof rateRows)[number]
/** A row of a report that lists amounts. */
export type ListRow = (typeof listRows)[number]

/** What figures say. */
export interface ReadFigures {
  /** As they are printed. */
  readonly printed: string
  /** The amount. */
  readonly amount: Centavos
  /** Whether it is printed in whole pesos. */
  readonly isWhole: boolean
}

const currency = /^([-−(<]?)(?:(?:php|p)\.?|₱) */iu
/** Fifty pesos or fifty centavos: `P.50` does not say which. */
const twoAmounts = /^[-−(<]?(?:php|p)\.{1,2}\d{1,2}(?:[/.][-–—=])?[)>]?$/iu
const dash = /^(?:(?:(?:php|p)\.?|₱) *)?[-−–—]$|^(?:-0-|nil|none)$/iu
/** Spaces that spreadsheets set a column with: around it, after a sign, within brackets. */
const around = /^ +| +$|(?<=^ *[-−(<]) +| +(?=[)>] *$)/gu
/** “/-” after whole pesos says that there are no centavos. */
const noCentavos = /(?<=\d)[/.][-–—=]$/u
const signed = /^(?:[-−](.+)|\((.+)\)|<(.+)>|(.+))$/u
const digitsForm = /^(?=\.?\d)(?:0|[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,11})?(?:\.\d{1,2})?$/

/** A number without the last digits of a machine, as cells of spreadsheets have them: 37744.520000000004 is 37,744.52. */
const cell = (given: number): number => {
  const near = Number(given.toFixed(2))
  return Math.abs(given - near) < 1e-6 ? near : given
}

/** What a printed amount says; nothing where it is none. */
export const figuresIn = (given: PrintedMoney): ReadFigures | undefined => {
  const printed = String(typeof given === 'number' ? cell(given) : given)
  const tight = printed.length > 30 ? '' : printed.replaceAll(around, '')
  if (dash.test(tight)) return { printed, amount: 0n, isWhole: false }
  const text = twoAmounts.test(tight) ? '' : tight.replace(currency, '$1').replaceAll(around, '')
  const [, minus, inParentheses, inAngles, plain] = signed.exec(text) ?? []
  const digits = (minus ?? inParentheses ?? inAngles ?? plain ?? '').replace(noCentavos, '')
  if (!digitsForm.test(digits)) return undefined
  const amount = centavos(digits.replaceAll(',', '').replace(/^\./, '0.'))
  return { printed, amount: plain === undefined ? -amount : amount, isWhole: !digits.includes('.') }
}

const moneyAllowed: Expected = {
  is: 'an amount as it is printed, such as 47,400.00, P47,400.00 or (9,655.48), with at most two decimals, or a dash for none',
  near: (received) => {
    if (typeof received !== 'string' || received.length > 60) return undefined
    const text = received.trim()
    if (/^(?:n\/?a\.?|[-−–—]{2,3})$/iu.test(text)) return '–'
    const bare = text.replace(/^pesos? +/iu, '').replace(/(?: *(?:pesos?|php|only)\.?| *[*=]| *\.)+$/iu, '')
    // Spaces within it, words around it, or brackets of another kind. A sign after it is not read, and neither is debit or credit.
    return [text.replace(/\s/g, ''), bare, bare.replace(/^\[(.*)\]$/u, '($1)')].find(
      (meant) => figuresIn(meant) !== undefined,
    )
  },
}

const rateForm = /^(?=\.?\d)(?:0|[1-9]\d{0,3})?(?:\.\d{1,6})?(?: ?%)?$/
const rateAllowed: Expected = {
  is: 'a rate as it is printed, such as 79.63%, 79.63 or 0.7963, with at most six decimals',
}
/** A rate without spaces around it; of a number all digits. */
export const rateText = (given: PrintedRate): string => {
  const text = String(given)
  return typeof given === 'number' && text.includes('e') ? given.toFixed(20) : text.replaceAll(/^ +| +$/g, '')
}
const isRate = (given: PrintedRate): boolean =>
  typeof given === 'number' ? given >= 0 && given <= 9999.999999 : given.length <= 30 && rateForm.test(rateText(given))
const rate = holding(either([anyText, anyNumber], rateAllowed), isRate, rateAllowed)

const isMoney = (given: PrintedMoney): boolean => figuresIn(given) !== undefined
const money = holding(either([anyText, anyNumber], moneyAllowed), isMoney, moneyAllowed)
const inWords: Readers<PrintedInWords> = /* @__PURE__ */ (() => ({
  amount: optional(money),
  words: optional(line('an amount in words', longestWords)),
}))()
const amount = ifObject<PrintedAmount>(reads<PrintedInWords>('an amount', inWords), money)
const item = ifObject<PrintedLine>(
  reads<PrintedVoucher>('a line', { ...inWords, voucher: optional(line('a voucher number', 60)) }),
  money,
)

/** A printed report. */
export const statementSchema: Schema<PrintedStatement> = /* @__PURE__ */ (() =>
  reads<PrintedStatement>('a report', {
    asOf: optional(daySchema),
    receipts: optional(listOf('a list of receipts', item, 1000)),
    received: optional(amount),
    expenses: optional(listOf('a list of expenses', item, 10_000)),
    spent: optional(amount),
    balance: optional(amount),
    refunded: optional(amount),
    toReturn: optional(amount),
    reimbursed: optional(amount),
    toReimburse: optional(amount),
    liquidated: optional(amount),
    utilization: optional(rate),
    liquidationRate: optional(rate),
  }))()
