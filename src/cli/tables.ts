// The partnerships of tables: of one by itself row by row, of several that belong together at once.
import type { Readable } from 'node:stream'
import { groupBy } from '../decision/group.ts'
import type { Messages } from '../explain/messages.ts'
import type { AtLeastOne } from '../order/index.ts'
import { openTable, readPartnerships, type RefusedLine, type TextOptions, type TextTables } from '../text/index.ts'
import { codes, halt } from './codes.ts'
import { type CsvRecord, csvReader } from './csv.ts'
import { bytesOf } from './files.ts'
import { type Bytes, textsOf } from './lines.ts'
import { issueOf, placeOf, type Sourced, type Trouble, troubles, unreadRow, worded } from './unread.ts'

/** How tables are read. */
interface HowRead {
  readonly text: TextOptions
  readonly messages?: Messages
}

async function* csvRecords(bytes: Bytes): AsyncGenerator<CsvRecord> {
  const reader = csvReader()
  for await (const text of textsOf(bytes)) yield* reader.push(text)
  yield* reader.end()
}

/** What stands for a cell that could not be told. No field takes it. */
const untold: unknown = {}

/** The cells of a record, as many as a table has columns and one more where some could not be told from those around them. */
const cellsOf = ({ cells, problem }: CsvRecord, width: number): readonly unknown[] => {
  const told = cells.map((cell) => cell ?? untold)
  const isTorn = problem !== undefined && problem !== troubles.notUtf8
  return isTorn ? [...told, ...Array.from({ length: Math.max(1, width + 1 - told.length) }, () => untold)] : told
}

/** What is wrong with heads that are one cell: nothing, unless something else than a comma stands between them. */
const headProblem = ({ cells: [head = '', ...others] }: CsvRecord): Trouble | undefined =>
  others.length === 0 && /[;\t]/u.test(head) ? troubles.otherSeparator : undefined

const isEmpty = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell?.trim() === '')

const haltAt = (file: string, line: number, problem: Trouble, messages?: Messages): never =>
  halt(codes.unreadable, `${placeOf({ file, place: { line } })}: ${worded(issueOf(problem), messages)}`)

/**
 * What is wrong with a record of a table, if anything. A table is not read whose heads cannot be, and not read on at a record that goes over several
 * lines: which were lost in it, and whose they were, nobody can tell.
 */
const problemIn = (file: string, record: CsvRecord, isHead: boolean, messages?: Messages): Trouble | undefined => {
  const { line, isOverLines } = record
  const problem = record.problem ?? (isHead ? headProblem(record) : undefined)
  if (problem && (isHead || (isOverLines && problem !== troubles.notUtf8))) haltAt(file, line, problem, messages)
  return problem
}

/** Partnerships of one table, row by row. */
export async function* ofTable(file: string, bytes: Bytes, how: HowRead): AsyncGenerator<Sourced> {
  const { text, messages } = how
  let open: ReturnType<typeof openTable<'partnership'>> | undefined
  for await (const record of csvRecords(bytes)) {
    const { line, cells } = record
    const problem = problemIn(file, record, !open, messages)
    if (!open) {
      open = openTable('partnership', cells, text)
      if (open.outcome === 'invalid-input')
        halt(codes.unreadable, open.issues.map((issue) => `${file}: ${worded(issue, messages)}`).join('\n'))
      continue
    }
    if (open.outcome === 'invalid-input' || isEmpty(record)) continue
    const row = open.row(cellsOf(record, open.columns.length), line)
    const place = { line }
    if (row.outcome === 'read') yield { file, place, record: row.value }
    else yield { file, place, ...unreadRow(row.subject, row.issues, problem) }
  }
}

/** Rows as they stand on the lines of a file, with what is wrong with lines that are no record. */
const rowsOn = async (name: string, bytes: Bytes, messages?: Messages) => {
  const rows: (readonly unknown[])[] = []
  const broken = new Map<number, Trouble>()
  let width: number | undefined
  for await (const record of csvRecords(bytes)) {
    const { line, cells } = record
    const problem = problemIn(name, record, width === undefined, messages)
    while (rows.length < line - 1) rows.push([])
    if (problem) broken.set(line, problem)
    width ??= cells.length
    rows.push(cellsOf(record, width))
  }
  return { rows, broken }
}

type Files = { readonly [Table in keyof TextTables]: string | undefined } & { readonly partnerships: string }

/** Partnerships of several tables, which have to be in memory together. */
export async function* ofTables(
  files: Files,
  bytes: Bytes,
  input: Readable,
  { text, messages }: HowRead,
): AsyncGenerator<Sourced> {
  const read = async (name: string | undefined) =>
    name === undefined ? undefined : await rowsOn(name, bytesOf(name, input), messages)
  const { partnerships, ledger, activities } = files
  const on = {
    partnerships: await rowsOn(partnerships, bytes, messages),
    ledger: await read(ledger),
    activities: await read(activities),
  }
  const tables = { partnerships: on.partnerships.rows, ledger: on.ledger?.rows, activities: on.activities?.rows }
  const made = readPartnerships(tables, text)
  if (made.outcome === 'invalid-input')
    return halt(
      codes.unreadable,
      made.issues.map((issue) => `${files[issue.table ?? 'partnerships']}: ${worded(issue, messages)}`).join('\n'),
    )
  const records = made.records.map((record, index) => ({
    file: partnerships,
    place: { line: made.rows[index]! },
    record,
  }))
  const refused = [...groupBy(made.refused, ({ table, row }) => `${table} ${row}`).values()].map((issues) => {
    const [first] = issues as AtLeastOne<RefusedLine>
    const { table, row } = first
    return {
      file: files[table]!,
      place: { line: row! },
      ...unreadRow(first, issues, on[table]?.broken.get(row!)),
      ...(table !== 'partnerships' && ({ isLine: true } as const)),
    }
  })
  // The partnerships in the order of their rows, and then the lines that were refused.
  yield* [...records, ...refused.filter((each) => !('isLine' in each))].sort(
    (one, other) => one.place.line - other.place.line,
  )
  yield* refused.filter((each) => 'isLine' in each)
}
