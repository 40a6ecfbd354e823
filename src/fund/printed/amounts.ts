// The amounts of a report: what is certain of each, and what follows for the others.
import type { Path } from '../../decision/answer.ts'
import type { Centavos } from '../../reading/money.ts'
import type { Books } from './books.ts'
import {
  type AmountRow,
  amountRows,
  type ListRow,
  type ReadFigures,
  figuresIn,
  type PrintedLine,
  type PrintedVoucher,
  type PrintedStatement,
} from './facts.ts'
import { withoutEchoes } from './echoes.ts'
import type { SumLine } from './slips.ts'
import { type AmountInWords, amountInWords } from './words.ts'

/** An amount of a report with what its words say. */
export interface Stated {
  /** Where it stands. */
  readonly path: Path
  /** In figures. */
  readonly figures: ReadFigures | undefined
  /** In words, as they stand. */
  readonly words: string | undefined
  /** What the words say; nothing where they are not read. */
  readonly inWords: AmountInWords | undefined
  /** The number of its voucher. */
  readonly voucher: string | undefined
  /** The amount: nothing where figures and words disagree, or only words are there that cannot be read, or it cannot be below nothing and is. */
  readonly amount: Centavos | undefined
}

/** An amount that stands by itself has neither. */
const silent = { words: undefined, voucher: undefined }
/** Where there are no words, they say nothing. */
const silentWords = { inWords: undefined, figures: undefined }

/** Words with the amount in figures among or after them, in parentheses: `Ten pesos only (P10.00)`, `Ten (P10.00) pesos only`. */
const withFigures = /^([^()]*)\(([^()]+)\)([^()]*)$/u

/** Words that say themselves that an amount is below nothing. */
const minus = /^\s*(?:minus|negative|less)\s/iu

/** What words say, and the amount in figures that they repeat. */
const read = (given: string): Pick<Stated, 'inWords' | 'figures'> => {
  const words = withoutEchoes(given)
  if (words === undefined) return silentWords
  const [, before = '', repeated = '', after = ''] = withFigures.exec(words) ?? []
  const figures = figuresIn(repeated.replace(/\s+only\.?$/iu, ''))
  return { inWords: amountInWords((figures ? `${before} ${after}` : words).replace(minus, '')), figures }
}

/** Words beside figures below nothing say how much it is: that it is below nothing, the figures say, or both. */
const signedBy = (figures: ReadFigures | undefined, words: string, inWords: AmountInWords | undefined) => {
  const isLess = minus.test(words) || (figures !== undefined && figures.amount < 0n)
  return inWords && isLess ? { ...inWords, amount: -inWords.amount } : inWords
}

/** The parts of an amount. Of what is `taken off`, brackets or a minus say just that: less than nothing cannot be spent. */
const partsOf = (given: PrintedLine, isTakenOff: boolean) => {
  const { amount, ...others }: PrintedVoucher = typeof given === 'object' ? given : { ...silent, amount: given }
  const figures = amount === undefined ? undefined : figuresIn(amount)
  return { ...others, figures: figures && isTakenOff ? { ...figures, amount: -figures.amount } : figures }
}

const stated = (given: PrintedLine, path: Path, isTakenOff = false): Stated => {
  const { figures: written, words, voucher } = partsOf(given, isTakenOff)
  const { inWords: said, figures: alone } = words === undefined ? silentWords : read(words)
  // Words beside figures below nothing need not say that they are, nor need the figures that they repeat.
  const isUnsigned = written !== undefined && written.amount < 0n && alone !== undefined && alone.amount > 0n
  const repeated = isUnsigned ? { ...alone, amount: -alone.amount } : alone
  const inWords = signedBy(written ?? repeated, words ?? '', said)
  const all = [written, repeated].filter((each) => each !== undefined)
  const amounts = new Set([...all, ...(inWords ? [inWords] : [])].map(({ amount }) => amount))
  const [amount] = amounts
  // Of figures that are there twice those are told that the words do not say.
  const disagreeing = all.find((each) => inWords && each.amount !== inWords.amount)
  const isLess = (amount ?? 0n) < 0n && neverLess.has(path.join())
  // Words that are not read are not taken to say what they repeat.
  const isSilent = written === undefined && inWords === undefined
  return {
    path,
    figures: disagreeing ?? written,
    words,
    inWords,
    voucher,
    amount: amounts.size > 1 || isLess || isSilent ? undefined : amount,
  }
}

/** The rows of which less than nothing is not taken. */
const neverLess: ReadonlySet<string> = /* @__PURE__ */ new Set(['received', 'liquidated'])

/** Whether amounts that were spent are printed as taken off: none is above nothing, and one is below it. Beside others, one below nothing corrects them. */
const areTakenOff = (lines: readonly PrintedLine[]): boolean => {
  const amounts = lines.map((line) => partsOf(line, false).figures?.amount ?? 0n)
  return amounts.every((amount) => amount <= 0n) && amounts.some((amount) => amount < 0n)
}

/** An amount that others give. */
export interface Known {
  /** The amount. */
  readonly amount: Centavos
  /** What gives it. */
  readonly by: readonly Path[]
  /** The lines that it is the sum of. */
  readonly lines?: readonly SumLine[]
}

/** The rows that rates and what is left follow from. */
export const totalRows = ['received', 'spent', 'liquidated'] as const
/** One of them. */
export type TotalRow = (typeof totalRows)[number]

/** A report with what is certain of its amounts. */
export interface Amounts {
  /** The amounts that are printed, by row. */
  readonly rows: Readonly<Record<AmountRow, Stated | undefined>>
  /** The lines that are printed, by row. */
  readonly lists: Readonly<Record<ListRow, readonly Stated[] | undefined>>
  /** What each total can be, as the report says it; none where it and its lines do not agree, whichever of words and figures are right. */
  readonly readings: Readonly<Record<TotalRow, readonly Known[] | undefined>>
  /** What was received. */
  readonly received: Known | undefined
  /** What was spent. */
  readonly spent: Known | undefined
  /** What was liquidated. */
  readonly liquidated: Known | undefined
}

const ledger: readonly Path[] = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ Object.freeze(['ledger'] as const)])

/** The sum of lines that are all certain. */
const sumOf = (row: ListRow, lines: readonly Stated[] | undefined): Known | undefined => {
  if (lines === undefined) return undefined
  const certain = lines.flatMap(({ path, amount }) => (amount === undefined ? [] : [{ path, amount }]))
  return certain.length === lines.length
    ? { amount: certain.reduce((sum, { amount }) => sum + amount, 0n), by: [[row]], lines: certain }
    : undefined
}

/** The most readings that are looked at where words and figures disagree. */
export const mostReadings = 4096

/** What an amount can be: where words and figures disagree, either of them. Nothing where that is not known. */
export const readingsOf = ({ amount, figures, inWords }: Stated): readonly Centavos[] | undefined =>
  amount !== undefined ? [amount] : figures && inWords ? [figures.amount, inWords.amount] : undefined

/** What the sum of lines can be. One below nothing is not taken. */
const sumsOf = (lines: readonly Stated[]): readonly Centavos[] | undefined => {
  let sums: readonly Centavos[] = [0n]
  for (const line of lines) {
    const readings = readingsOf(line)
    if (readings === undefined || sums.length > mostReadings) return undefined
    sums = [...new Set(sums.flatMap((sum) => readings.map((reading) => sum + reading)))]
  }
  return sums.some((sum) => sum >= 0n) ? sums : undefined
}

/** What a total can be by what it says itself and by its lines; none where these do not agree, whichever of words and figures are right. */
const totalReadings = (total: Stated | undefined, lines?: readonly Stated[]): readonly Known[] | undefined => {
  const [own, sums] = [total && readingsOf(total), lines && sumsOf(lines)]
  const amounts = own && sums ? own.filter((amount) => sums.includes(amount)) : (own ?? sums)
  const [[row] = []] = [own ? total?.path : lines?.[0]?.path]
  return amounts?.map((amount) => ({ amount, by: [[row!]] }))
}

/** An amount, unless it is below nothing: as little cannot be received or spent. */
const atLeastNothing = (known: Known | undefined): Known | undefined => (known && known.amount < 0n ? undefined : known)

/** What several amounts give together. */
export const from = (
  make: (...amounts: Centavos[]) => Centavos,
  ...parts: readonly (Known | undefined)[]
): Known | undefined => {
  const known = parts.filter((part) => part !== undefined)
  return known.length < parts.length
    ? undefined
    : {
        amount: make(...known.map(({ amount }) => amount)),
        by: [...new Map(known.flatMap(({ by }) => by.map((path) => [path.join(), path]))).values()],
      }
}

/** What is less than nothing on one side is due on the other, where the report has no row for that and so much is due there: “to be returned (reimbursed)”. */
const onTheirSides = (rows: Amounts['rows'], left: Centavos | undefined): Amounts['rows'] => {
  const { toReturn, toReimburse } = rows
  const isLess = (stated: Stated | undefined): boolean => (stated?.amount ?? 0n) < 0n
  if (isLess(toReturn) && !toReimburse && (left ?? -1n) < 0n)
    return { ...rows, toReturn: undefined, toReimburse: turned(toReturn!) }
  if (isLess(toReimburse) && !toReturn && (left ?? 1n) > 0n)
    return { ...rows, toReturn: turned(toReimburse!), toReimburse: undefined }
  return rows
}

const turned = ({ amount, figures, inWords, ...others }: Stated): Stated => ({
  ...others,
  amount: -amount!,
  figures: figures && { ...figures, amount: -figures.amount },
  inWords: inWords && { ...inWords, amount: -inWords.amount },
})

/** The amounts of a report: what a ledger gives, else its own lines, else its totals, else what follows from the others. */
export const amountsOf = (statement: PrintedStatement, books?: Books): Amounts => {
  const rows = Object.fromEntries(
    amountRows.map((row) => {
      const given = statement[row]
      return [row, given === undefined ? undefined : stated(given, [row], row === 'spent' && areTakenOff([given]))]
    }),
  ) as Record<AmountRow, Stated | undefined>
  const listed = (row: ListRow): readonly Stated[] | undefined => {
    const { [row]: given } = statement
    const isTakenOff = row === 'expenses' && given !== undefined && areTakenOff(given)
    return given?.map((line, index) => stated(line, [row, index], isTakenOff))
  }
  const lists = { receipts: listed('receipts'), expenses: listed('expenses') }
  const knownIn =
    (all: Amounts['rows']) =>
    (row: AmountRow): Known | undefined => {
      const stated = all[row]
      return stated?.amount === undefined ? undefined : { amount: stated.amount, by: [stated.path] }
    }
  const printed = knownIn(rows)
  const readings: Amounts['readings'] = {
    received: books ? undefined : totalReadings(rows.received, lists.receipts),
    spent: books ? undefined : totalReadings(rows.spent, lists.expenses),
    liquidated: totalReadings(rows.liquidated),
  }
  // What the report says itself is not taken from elsewhere as something else.
  const fitting = (row: TotalRow, known: Known | undefined): Known | undefined =>
    readings[row]?.every(({ amount }) => amount !== known?.amount) ? undefined : known
  const received = books
    ? { amount: books.received, by: ledger, lines: books.receipts }
    : (atLeastNothing(sumOf('receipts', lists.receipts)) ?? fitting('received', printed('received')))
  const spent = books
    ? { amount: books.spent, by: ledger, lines: books.expenses }
    : (atLeastNothing(sumOf('expenses', lists.expenses)) ?? fitting('spent', printed('spent')))
  const onSides = onTheirSides(rows, received && spent && received.amount - spent.amount)
  const balance = leftBy(knownIn(onSides))
  return {
    rows: onSides,
    lists,
    readings,
    received:
      received ?? fitting('received', atLeastNothing(from((out = 0n, left = 0n) => out + left, spent, balance))),
    spent: spent ?? fitting('spent', atLeastNothing(from((whole = 0n, left = 0n) => whole - left, received, balance))),
    liquidated: books ? { amount: books.liquidated, by: ledger } : printed('liquidated'),
  }
}

/** What was not spent, by the balance or by what became of it; nothing where that is not certain. */
const leftBy = (printed: (row: AmountRow) => Known | undefined): Known | undefined => {
  const [refunded, toReturn, reimbursed, toReimburse] = (
    ['refunded', 'toReturn', 'reimbursed', 'toReimburse'] as const
  ).map(printed)
  const isMoved = [refunded, reimbursed].some((moved) => (moved?.amount ?? 0n) !== 0n)
  // Of a balance beside a refund nobody can say whether it is of before or after it.
  const balance = isMoved ? undefined : printed('balance')
  const due = from((gone = 0n, left = 0n) => gone + left, refunded, toReturn)
  const owed = from((paid = 0n, left = 0n) => -paid - left, reimbursed, toReimburse)
  // Where nothing is due, something may be owed that the report does not say.
  const isOneSided = due?.amount === 0n || owed?.amount === 0n
  return balance ?? (isOneSided ? from((one = 0n, other = 0n) => one + other, due, owed) : (due ?? owed))
}
