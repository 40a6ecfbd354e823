import * as z from 'zod/mini'
import { expected } from './issues.ts'

/**
 * Characters that would let a name take over a terminal, a line or the direction of a text: controls, invisible and
 * bidirectional marks, line separators, halves of surrogate pairs.
 */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/u

/** One line of text, 1 to `most` characters, without characters that do not print. */
// @__NO_SIDE_EFFECTS__
export const line = (what: string, most: number) => {
  const allowed = expected({ is: `${what}: 1 to ${most} printable characters on one line`, near: trimmed })
  return z.string(allowed).check(
    z.minLength(1, { ...allowed, abort: true }),
    z.maxLength(most, { ...allowed, abort: true }),
    z.refine((text) => !unprintable.test(text) && text.trim() !== '', allowed),
  )
}

const trimmed = (received: unknown): string | undefined =>
  typeof received === 'string' && received.length <= 400 && unprintable.test(received)
    ? received.replace(new RegExp(unprintable, 'gu'), ' ').trim() || undefined
    : undefined
