import * as z from 'zod/mini'
import { unprintable } from '../decision/printable.ts'
import { expected } from './issues.ts'

/** One line of text, 1 to `most` characters, without characters that do not print. */
// @__NO_SIDE_EFFECTS__
export const line = (what: string, most: number) => {
  const allowed = expected({ is: `${what}: 1 to ${most} printable characters on one line`, near: trimmed })
  return z.string(allowed).check(z.refine((text) => text !== '' && text.length <= most && !unprintable.test(text) && text.trim() !== '', allowed))
}

const trimmed = (received: unknown): string | undefined =>
  typeof received === 'string' && received.length <= 400 && unprintable.test(received)
    ? received.replace(new RegExp(unprintable, 'gu'), ' ').trim() || undefined
    : undefined
