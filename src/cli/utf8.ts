// Bytes as text, of which nothing is lost unseen: bytes that are no UTF-8 leave a mark that no UTF-8 comes to.
import { isUtf8 } from 'node:buffer'

/** Stands for bytes that are no UTF-8: half of a pair of surrogates. */
export const lost = '\udcff'

/** Whether nothing was lost of a text. */
export const isWhole = (text: string): boolean => !text.includes(lost) || !/\p{Surrogate}/u.test(text)

/** How many bytes the character has that begins with a byte. */
const lengthFrom = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1)

/** How many bytes of a piece are whole characters; the rest of the last one comes with the next piece. */
const wholeIn = (bytes: Buffer): number => {
  let from = bytes.length - 1
  while (from > 0 && from > bytes.length - 4 && (bytes[from]! & 0xc0) === 0x80) from -= 1
  return from >= 0 && from + lengthFrom(bytes[from]!) > bytes.length ? from : bytes.length
}

/** What stands in UTF-8 for the mark that others leave for what they lost, which is a character like any other. */
const replacement = '\u00ef\u00bf\u00bd'

const textIn = (bytes: Buffer): string =>
  isUtf8(bytes)
    ? bytes.toString('utf8')
    : bytes
        .toString('latin1')
        .split(replacement)
        .map((piece) => Buffer.from(piece, 'latin1').toString('utf8').replaceAll('\ufffd', lost))
        .join('\ufffd')

/** Reads pieces of bytes as text; what a piece breaks off in is read with the next. The last is read whole. */
export const textReader = (): ((bytes: Buffer, isLast?: boolean) => string) => {
  let rest: Buffer = Buffer.alloc(0)
  return (bytes, isLast = false) => {
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    const end = isLast ? all.length : wholeIn(all)
    rest = all.subarray(end)
    return textIn(all.subarray(0, end))
  }
}
