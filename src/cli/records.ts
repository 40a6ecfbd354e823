// The records of files and of standard input, each with the place it stands in. What cannot be read is a record too, with what is wrong.
import type { Readable } from 'node:stream'
import type { Path } from '../decision/answer.ts'
import type { Messages } from '../explain/messages.ts'
import type { TextOptions } from '../text/index.ts'
import { codes, halt } from './codes.ts'
import { bytesOf, jsonIn, parsed } from './files.ts'
import { type Bytes, linesOf, textsOf } from './lines.ts'
import type { options } from './table.ts'
import { ofTable, ofTables } from './tables.ts'
import { issueOf, type Sourced, type Trouble, troubles, worded } from './unread.ts'

/** The forms that a file may have. */
type InputForm = (typeof options.input.words)[number]

/** How files are read. */
export interface Reading {
  readonly form: InputForm | undefined
  readonly ledger?: string | undefined
  readonly activities?: string | undefined
  /** How the text of tables is read. */
  readonly text: TextOptions
  /** The language in which a file is refused. */
  readonly messages?: Messages
  /** Told of the bytes that were read. */
  readonly onBytes?: (bytes: number) => void
}

const formOf = (file: string, given: InputForm | undefined): InputForm =>
  given ?? (/\.csv$/i.test(file) ? 'csv' : /\.(?:ndjson|jsonl)$/i.test(file) || file === '-' ? 'ndjson' : 'json')

/** The records of files, in order. */
export async function* recordsOf(files: readonly string[], input: Readable, reading: Reading): AsyncGenerator<Sourced> {
  const { ledger, activities } = reading
  const hasLines = ledger !== undefined || activities !== undefined
  if (hasLines && files.length > 1)
    halt(codes.wrongUse, 'a ledger and activities of their own go with one file of partnerships')
  for (const file of files) {
    const form = formOf(file, reading.form)
    if (form !== 'csv' && hasLines)
      halt(
        codes.wrongUse,
        `${file}: a ledger and activities of their own go with rows of CSV; a record in JSON has them in it`,
      )
    const bytes = bytesOf(file, input, reading.onBytes)
    if (form === 'ndjson') yield* ofLines(file, bytes)
    else if (form === 'json') yield* ofJson(file, bytes, reading)
    else if (hasLines) yield* ofTables({ partnerships: file, ledger, activities }, bytes, input, reading)
    else yield* ofTable(file, bytes, reading)
  }
}

/** What stands for a text that is no record. */
const unread = (at: Pick<Sourced, 'file' | 'place'>, problem: Trouble): Sourced => ({
  ...at,
  record: undefined,
  refused: { issues: [issueOf(problem)] },
})

async function* ofLines(file: string, bytes: Bytes): AsyncGenerator<Sourced> {
  for await (const { number, text } of linesOf(bytes)) {
    const read = parsed(text)
    const place = { line: number }
    yield 'value' in read ? { file, place, record: read.value } : unread({ file, place }, read.problem)
  }
}

async function* ofJson(file: string, bytes: Bytes, { messages }: Reading): AsyncGenerator<Sourced> {
  let text = ''
  for await (const piece of textsOf(bytes)) text += piece
  const read = jsonIn(text)
  if (!('value' in read)) return halt(codes.unreadable, `${file}: ${worded(issueOf(read.problem), messages)}`)
  const isList = Array.isArray(read.value)
  const list = isList ? (read.value as unknown[]) : [read.value]
  // The first that stands more than once in each record, by the number of the record where there is a list of them.
  const again = new Map(
    read.repeated.map((path) => (isList ? [path[0], path.slice(1)] : [0, path])).reverse() as [number, Path][],
  )
  for (const [index, record] of list.entries()) {
    const [place, path] = [{ item: index + 1 }, again.get(index)]
    yield path ? unread({ file, place }, troubles.repeated(path)) : { file, place, record }
  }
}
