// Files as they are opened, and texts as JSON.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Path } from '../decision/answer.ts'
import { codes, halt } from './codes.ts'
import { longestLine } from './lines.ts'
import { repeatedIn } from './repeated.ts'
import { issueOf, type Trouble, troubles } from './unread.ts'
import { isWhole, textReader } from './utf8.ts'

/** The bytes of files; nothing where one of them is a stream. */
export const sizeOf = async (files: readonly string[]): Promise<number | undefined> => {
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return sizes.every((size) => size?.isFile()) ? sizes.reduce((sum, size) => sum + (size?.size ?? 0), 0) : undefined
}

/** Why the system does not read a file, as what keeps a command from going on. */
const unreadable = (file: string, error: unknown): never => {
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (syscall === undefined) throw error
  const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code ?? '']
  return halt(codes.unreadable, `${file}: ${why ?? message}`)
}

/** The bytes of a file, or of standard input, piece by piece. */
export async function* bytesOf(
  file: string,
  input: Readable,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file === '-' ? input : createReadStream(file)) {
      onBytes((chunk as Buffer).length)
      yield chunk as Buffer
    }
  } catch (error) {
    unreadable(file, error)
  }
}

/** A text as JSON, with the places of fields that stand more than once, or what is wrong with it. One that is not there was too long. */
export const jsonIn = (
  text: string | undefined,
): { readonly value: unknown; readonly repeated: readonly Path[] } | { readonly problem: Trouble } => {
  if (text === undefined) return { problem: troubles.tooLong(longestLine) }
  if (!isWhole(text)) return { problem: troubles.notUtf8 }
  try {
    const value = JSON.parse(text) as unknown
    return { value, repeated: repeatedIn(text, value) }
  } catch (error) {
    return { problem: troubles.notJson((error as Error).message) }
  }
}

/** A text as JSON in which each field stands once, or what is wrong with it. */
export const parsed = (text: string | undefined): { readonly value: unknown } | { readonly problem: Trouble } => {
  const read = jsonIn(text)
  const [again] = 'repeated' in read ? read.repeated : []
  return again ? { problem: troubles.repeated(again) } : read
}

/** A whole file as JSON. */
export const jsonFile = async (file: string): Promise<unknown> => {
  const bytes = await readFile(file).catch((error: unknown) => unreadable(file, error))
  const read = parsed(textReader()(bytes, true).replace(/^\ufeff/, ''))
  return 'value' in read ? read.value : halt(codes.unreadable, `${file}: ${issueOf(read.problem).message}`)
}
