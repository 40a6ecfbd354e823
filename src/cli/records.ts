// The records of files, one by one, each with the place it stands in. What cannot be read is a record too, with what is wrong.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { groupBy } from '../decision/group.ts'
import { openTable, readPartnerships, type RefusedLine, type TextIssue, type TextOptions } from '../text/index.ts'
import { codes, halt } from './codes.ts'
import { type CsvRecord, csvReader } from './csv.ts'
import type { World } from './io.ts'
import { linesOf, textsOf } from './lines.ts'
import type { options } from './table.ts'

/** A record of a file. */
export interface Sourced {
  /** The file; `-` is standard input. */
  readonly file: string
  /** The line, or the row of a table, from 1; of a JSON file, the index in its list. */
  readonly line: number
  /** What stands there; `undefined` where it could not be read. */
  readonly record: unknown
  /** Why it could not be read. */
  readonly problems?: readonly string[]
  /** That it is no record, but a line of one that is refused for it. */
  readonly isLine?: true
}

/** Tells among the errors why a line was refused, by its file and its number. */
export const tellProblems = ({ file, line, problems = [] }: Sourced, errors: World['errors']): void => {
  for (const problem of problems) errors.write(`${file}:${line}: ${problem}\n`)
}

/** The forms that a file may have. */
type InputForm = (typeof options.input.words)[number]

/** How files are read. */
export interface Reading {
  readonly form: InputForm | undefined
  readonly ledger: string | undefined
  readonly activities: string | undefined
  /** How the text of tables is read. */
  readonly text: TextOptions
  /** Told of the bytes that were read. */
  readonly onBytes: (bytes: number) => void
}

const formOf = (file: string, given: InputForm | undefined): InputForm =>
  given ?? (/\.csv$/i.test(file) ? 'csv' : /\.(?:ndjson|jsonl)$/i.test(file) || file === '-' ? 'ndjson' : 'json')

/** The bytes of files; nothing where one of them is a stream. */
export const sizeOf = async (files: readonly string[]): Promise<number | undefined> => {
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return sizes.every((size) => size?.isFile()) ? sizes.reduce((sum, size) => sum + (size?.size ?? 0), 0) : undefined
}

const open = async (file: string, input: Readable, onBytes: (bytes: number) => void): Promise<Readable> => {
  if (file === '-') return input
  const found = await stat(file).catch(() => undefined)
  if (!found) halt(codes.unreadable, `${file}: there is no such file`)
  if (found?.isDirectory()) halt(codes.unreadable, `${file}: it is a folder`)
  const stream = createReadStream(file)
  stream.on('data', (chunk) => {
    onBytes(Buffer.byteLength(chunk))
  })
  return stream
}

/** A text as JSON, or what is wrong with it. */
export const parsed = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { problem: `is not JSON: ${(error as Error).message.slice(0, 120)}` }
  }
}

/** The records of files, in order. */
export async function* recordsOf(files: readonly string[], input: Readable, reading: Reading): AsyncGenerator<Sourced> {
  const hasLines = reading.ledger !== undefined || reading.activities !== undefined
  if (hasLines && files.length > 1)
    halt(codes.wrongUse, 'a ledger and activities of their own go with one file of partnerships')
  for (const file of files) {
    const form = formOf(file, reading.form)
    if (form !== 'csv' && hasLines)
      halt(
        codes.wrongUse,
        `${file}: a ledger and activities of their own go with rows of CSV; a record in JSON has them in it`,
      )
    const stream = await open(file, input, reading.onBytes)
    if (form === 'csv') yield* ofTable(file, stream, input, reading)
    else if (form === 'ndjson') yield* ofLines(file, stream)
    else yield* ofJson(file, stream)
  }
}

async function* ofLines(file: string, stream: Readable): AsyncGenerator<Sourced> {
  for await (const { number, text } of linesOf(stream)) {
    const read = text === undefined ? { problem: 'is too long' } : parsed(text)
    yield 'value' in read
      ? { file, line: number, record: read.value }
      : { file, line: number, record: undefined, problems: [read.problem] }
  }
}

async function* ofJson(file: string, stream: Readable): AsyncGenerator<Sourced> {
  let text = ''
  for await (const piece of textsOf(stream)) text += piece
  const read = parsed(text)
  if (!('value' in read)) return halt(codes.unreadable, `${file} ${read.problem}`)
  const list = Array.isArray(read.value) ? (read.value as unknown[]) : [read.value]
  for (const [index, record] of list.entries()) yield { file, line: index, record }
}

const worded = ({ column, message }: TextIssue): string =>
  column === undefined ? message : `column “${column}”: ${message}`

async function* ofTable(file: string, stream: Readable, input: Readable, reading: Reading): AsyncGenerator<Sourced> {
  const { ledger, activities, text } = reading
  if (ledger !== undefined || activities !== undefined) {
    yield* ofTables({ partnerships: file, ledger, activities }, stream, input, text)
    return
  }
  let table: ReturnType<typeof openTable<'partnership'>> | undefined
  for await (const { line, cells, problem } of csvRecords(stream)) {
    if (!table) {
      if (problem !== undefined) halt(codes.unreadable, `${file}:${line} ${problem}`)
      table = openTable('partnership', cells, text)
      if (table.outcome === 'invalid-input')
        halt(codes.unreadable, table.issues.map((issue) => `${file}: ${worded(issue)}`).join('\n'))
      continue
    }
    if (table.outcome === 'invalid-input' || cells.every((cell) => cell.trim() === '')) continue
    const row = problem === undefined ? table.row(cells, line) : undefined
    if (row?.outcome === 'read') yield { file, line, record: row.value }
    else yield { file, line, record: undefined, problems: row ? row.issues.map(worded) : [problem!] }
  }
}

async function* csvRecords(stream: Readable): AsyncGenerator<CsvRecord> {
  const reader = csvReader()
  for await (const text of textsOf(stream)) yield* reader.push(text)
  yield* reader.end()
}

/** What stands for a cell that could not be told from those around it. No field takes it. */
const untold: unknown = {}

/** Rows as they stand on the lines of a file, with what is wrong with lines that are no record. */
const rowsOn = async (name: string, from: Readable) => {
  const rows: (readonly unknown[])[] = []
  const broken = new Map<number, string>()
  let width: number | undefined
  for await (const { line, cells, problem } of csvRecords(from)) {
    while (rows.length < line - 1) rows.push([])
    if (problem === undefined) rows.push(cells)
    else {
      // Which lines were lost in it, and whose they were, nobody can tell.
      if (width === undefined || cells.some((cell) => /[\r\n]/.test(cell)))
        halt(codes.unreadable, `${name}:${line} ${problem}`)
      const sound = cells.slice(0, -1)
      rows.push([...sound, ...Array.from({ length: Math.max(1, width! + 1 - sound.length) }, () => untold)])
      broken.set(line, problem)
    }
    width ??= cells.length
  }
  return { rows, broken }
}

/** Partnerships of several tables, which have to be in memory together. */
async function* ofTables(
  files: {
    readonly partnerships: string
    readonly ledger: string | undefined
    readonly activities: string | undefined
  },
  stream: Readable,
  input: Readable,
  options: TextOptions,
): AsyncGenerator<Sourced> {
  const ignore = (): void => undefined
  const { partnerships, ledger, activities } = files
  const on = {
    partnerships: await rowsOn(partnerships, stream),
    ledger: ledger === undefined ? undefined : await rowsOn(ledger, await open(ledger, input, ignore)),
    activities: activities === undefined ? undefined : await rowsOn(activities, await open(activities, input, ignore)),
  }
  const tables = { partnerships: on.partnerships.rows, ledger: on.ledger?.rows, activities: on.activities?.rows }
  const read = readPartnerships(tables, options)
  if (read.outcome === 'invalid-input')
    return halt(codes.unreadable, read.issues.map((issue) => `${files[issue.table]}: ${worded(issue)}`).join('\n'))
  for (const [index, record] of read.records.entries()) yield { file: partnerships, line: read.rows[index]!, record }
  for (const [, issues] of groupBy(read.refused, ({ table, row }) => `${table} ${row}`)) {
    const [{ table, row }] = issues as [RefusedLine]
    const problem = on[table]?.broken.get(row!)
    const problems = problem === undefined ? issues.map(worded) : [problem]
    const isLine = table !== 'partnerships'
    yield { file: files[table]!, line: row!, record: undefined, problems, ...(isLine && { isLine }) }
  }
}

/** A whole file as JSON. */
export const jsonFile = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => halt(codes.unreadable, `${file}: there is no such file`))
  const read = parsed(text.replace(/^\ufeff/, ''))
  return 'value' in read ? read.value : halt(codes.unreadable, `${file} ${read.problem}`)
}
