// Files as they are opened, and texts as JSON.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { codes, halt } from './codes.ts'
import { longestLine } from './lines.ts'
import { issueOf, type Trouble, troubles } from './unread.ts'
import { isWhole, textReader } from './utf8.ts'

/** The bytes of files; nothing where one of them is a stream. */
export const sizeOf = async (files: readonly string[]): Promise<number | undefined> => {
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return sizes.every((size) => size?.isFile()) ? sizes.reduce((sum, size) => sum + (size?.size ?? 0), 0) : undefined
}

/** Opens a file, or standard input. */
export const open = async (
  file: string,
  input: Readable,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Readable> => {
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

/** A text as JSON, or what is wrong with it. One that is not there was too long. */
export const parsed = (text: string | undefined): { readonly value: unknown } | { readonly problem: Trouble } => {
  if (text === undefined) return { problem: troubles.tooLong(longestLine) }
  if (!isWhole(text)) return { problem: troubles.notUtf8 }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { problem: troubles.notJson((error as Error).message) }
  }
}

/** A whole file as JSON. */
export const jsonFile = async (file: string): Promise<unknown> => {
  const bytes = await readFile(file).catch(() => halt(codes.unreadable, `${file}: there is no such file`))
  const read = parsed(textReader()(bytes, true).replace(/^\ufeff/, ''))
  return 'value' in read ? read.value : halt(codes.unreadable, `${file}: ${issueOf(read.problem).message}`)
}
