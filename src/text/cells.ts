// One cell: the values that its text can stand for, of which the reader of its field takes one. What fields there are and what they take is
// not repeated here; only how people write a number, an amount, a day, a yes.
import type { Issue, Path, ShortFigure } from '../decision/answer.ts'
import { asLine } from '../decision/printable.ts'
import { issueAgain, issueAt, quoted } from '../reading/issues.ts'
import { withPesos } from '../reading/money.ts'
import { read, type Schema, valueIn } from '../reading/read.ts'
import { type DayOrder, type DayReading, daysIn } from './days.ts'
import { answers, idsCalled, prefixes, units } from './words.ts'
import type { Short, Spelled } from '../reading/short-texts.ts'

/**
 * How the text of a cell was read.
 *
 * `text`: as it stands, but for spaces around it and between its words. `yes-or-no`, `number`, `amount`, `word`: what such a text stands for. Of
 * a day: `year-first`, `month-in-words`, `month-first`, `day-first`. `passed-over`: not read, since the particulars of a ledger are kept of
 * expenses alone.
 *
 * @group Input
 */
export type TextReadingKind = 'text' | 'yes-or-no' | 'number' | 'amount' | 'word' | 'passed-over' | DayReading['as']

/** A value that a cell can stand for. */
interface Candidate {
  readonly value: unknown
  readonly as: TextReadingKind
}

/** What a cell was read as; or why it was not, with each way to read it where there are several. */
export type CellReading =
  | { readonly value: unknown; readonly as: TextReadingKind; readonly issue?: never }
  | { readonly issue: Issue; readonly readings: readonly string[] }

/** Whether a cell says nothing. */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && asLine(cell) === '')

/** The longest text of a cell; the longest that any field takes is far shorter. */
const longest = 2000

const numberForm = /^-?(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,20})(?:\.\d{1,15})?$/
const amountForm = /^(?:₱|php\.?|p)?\s?((?:\d{1,3}(?:,\d{3}){1,6}|\d{1,20})(?:\.\d{1,2})?)$/i

/** What a field takes, as far as it says how a text is read. */
interface Takes {
  readonly isMoney: boolean
  readonly isFraction: boolean
}

function* candidates(
  line: string,
  key: string,
  order: DayOrder | undefined,
  { isMoney, isFraction }: Takes,
): Generator<Candidate> {
  const answer = answers[line.toLowerCase()]
  if (answer !== undefined) yield { value: answer, as: 'yes-or-no' }
  // An amount is read by its own form alone: 1.250 may be a thousand and more, or one and a quarter.
  const [, amount] = amountForm.exec(line) ?? []
  if (isMoney && amount !== undefined) yield { value: amount.replaceAll(',', ''), as: 'amount' }
  // So may 2,500 where a number has fractions: two thousand and more, or two and a half.
  const number = isMoney || (isFraction && line.includes(',')) ? undefined : numberIn(line, key)
  if (number !== undefined) {
    yield { value: number, as: 'number' }
    // An id that a spreadsheet took for a number: 107970.0. One that begins with a nought is another.
    if (!/^0\d/.test(line)) yield { value: String(number), as: 'number' }
  }
  for (const { day, as } of daysIn(line, order)) yield { value: day, as }
  for (const id of idsCalled(line)) yield { value: id, as: 'word' }
}

/** The number that a text says, without the words that stand around one of its field. */
const numberIn = (line: string, key: string): number | undefined => {
  const bare = line.replace(prefixes[key] ?? /^$/, '').replace(units[key] ?? /^$/, '')
  return numberForm.test(bare) ? Number(bare.replaceAll(',', '')) : undefined
}

const takenBy = (schemas: readonly Schema<unknown>[], value: unknown): string | undefined => {
  for (const schema of schemas) {
    const taken = valueIn(schema, value)
    if (taken !== undefined) return JSON.stringify(withPesos(taken))
  }
  return undefined
}

const refused = (code: Issue['code'], path: Path, received: string | Spelled, allowed: Short): CellReading => ({
  issue: issueAt(code, path, { received, allowed }),
  readings: [],
})

/** What a cell is that is no text; nothing of it is looked at. */
export const kindOf = (cell: unknown): Spelled =>
  typeof cell === 'object' ? { says: 'an object' } : { says: `a ${typeof cell as 'function'}` }

/**
 * Reads a cell for a field; nothing where it is blank. Only what the reader of the field takes counts, and where that is two different values,
 * neither is.
 */
export const readCell = (
  cell: unknown,
  schemas: readonly Schema<unknown>[],
  path: Path,
  { dates, blanks = [] }: { readonly dates?: DayOrder | undefined; readonly blanks?: readonly string[] | undefined },
): CellReading | undefined => {
  if (cell === undefined || cell === null) return undefined
  if (typeof cell === 'number' || typeof cell === 'boolean') return readPlain(cell, schemas, path)
  if (typeof cell !== 'string') return refused('wrong-type', path, kindOf(cell), 'a text, a number, or yes or no')
  if (cell.length > longest)
    return refused(
      'not-allowed',
      path,
      { says: 'a text of {length} characters', length: cell.length },
      { says: 'a text of at most {most} characters', most: longest },
    )
  const line = asLine(cell)
  if (line === '' || blanks.includes(line)) return undefined
  if (takenBy(schemas, line) !== undefined) return { value: line, as: 'text' }
  const taken = new Map<string, Candidate>()
  const takes = { isMoney: takenBy(schemas, '0.01') !== undefined, isFraction: takenBy(schemas, 0.5) !== undefined }
  for (const each of candidates(line, String(path.at(-1)), dates, takes)) {
    const value = takenBy(schemas, each.value)
    if (value !== undefined && !taken.has(value)) taken.set(value, each)
  }
  const [first, ...others] = [...taken.values()]
  if (first && others.length === 0) return first
  if (!first) return { issue: issueOf(schemas, line, path), readings: [] }
  const readings = [first, ...others].map(({ value, as }) => `${String(value)} (${as})`)
  const allowed = {
    says: 'a text that can be read one way only: this is {readings}',
    readings: anyOf(readings),
  } as const
  return { issue: issueAt('not-allowed', path, { received: quoted(line), allowed }), readings }
}

/** A cell of a spreadsheet that is a number, or true or false, in itself. Where yes or no is asked for, 1 and 0 say so. */
const readPlain = (cell: number | boolean, schemas: readonly Schema<unknown>[], path: Path): CellReading => {
  for (const value of [cell, String(cell), answers[String(cell)]])
    if (takenBy(schemas, value) !== undefined) return { value, as: typeof value === 'boolean' ? 'yes-or-no' : 'number' }
  return { issue: issueOf(schemas, cell, path), readings: [] }
}

/** Several texts of which one is meant. */
export const anyOf = (texts: readonly ShortFigure[]): ShortFigure =>
  texts.reduce((one, other) => ({ says: '{one} or {other}', one, other }) satisfies Short)

/** Why no schema takes a value: what each of them allows. */
const issueOf = (schemas: readonly Schema<unknown>[], value: unknown, path: Path): Issue => {
  const issues = schemas.flatMap((schema) => read(schema, value, path).issues?.[0] ?? [])
  const [{ code, received, params }] = issues as [Issue, ...Issue[]]
  const allowed = new Map(issues.map((issue) => [issue.allowed, issue.params.allowed]))
  const words = [...allowed.values()].flatMap((each) =>
    'words' in each && each.says === 'one of {words}' ? [each['words']] : [],
  )
  return issueAgain({ code, received, params }, path, {
    allowed:
      words.length === allowed.size
        ? { says: 'one of {words}', words: words.flat() as string[] }
        : ([...allowed.values()].reduce(
            (one, other) => ({ says: '{one}; or {other}', one, other }) satisfies Short,
          ) as Short),
    // What is near to a text in its form may be refused for what it says: none would be helped by it.
    suggestion: issues.find(({ suggestion: near }) => near && takenBy(schemas, near) !== undefined)?.suggestion ?? null,
  })
}
