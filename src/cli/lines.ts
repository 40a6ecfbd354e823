// The lines of a stream, one by one: what is longer than a record can be is told and passed over.
import { textReader } from './utf8.ts'

/** A line of a file. */
export interface Line {
  /** Its number, from 1. */
  readonly number: number
  /** What it says; nothing where it is too long. */
  readonly text: string | undefined
}

/** The longest line: a ledger of 100,000 entries with all their facts is shorter. */
export const longestLine = 100_000_000

/** Bytes as they come. */
export type Bytes = AsyncIterable<Buffer>

/** The texts of bytes, without a byte-order mark. */
export async function* textsOf(bytes: Bytes): AsyncGenerator<string> {
  const read = textReader()
  let isStart = true
  for await (const chunk of bytes) {
    const text = read(chunk)
    yield isStart && text.startsWith('\ufeff') ? text.slice(1) : text
    isStart &&= text === ''
  }
  yield read(Buffer.alloc(0), true)
}

/** The lines of bytes that say something. */
export async function* linesOf(bytes: Bytes, most = longestLine): AsyncGenerator<Line> {
  let [rest, length, number]: [string[], number, number] = [[], 0, 0]
  const taken = (): Line => {
    number += 1
    const line = { number, text: length > most ? undefined : rest.join('') }
    ;[rest, length] = [[], 0]
    return line
  }
  const keep = (piece: string): void => {
    length += piece.length
    if (length <= most) rest.push(piece)
    else rest = []
  }
  for await (const text of textsOf(bytes)) {
    const [first = '', ...others] = text.split('\n')
    keep(first)
    for (const piece of others) {
      const line = taken()
      if (line.text?.trim() !== '') yield line
      keep(piece)
    }
  }
  if (length > 0) {
    const line = taken()
    if (line.text?.trim() !== '') yield line
  }
}
