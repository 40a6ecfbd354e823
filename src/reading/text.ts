import * as z from 'zod/mini'
import { unprintable } from '../decision/printable.ts'
import { expected } from './issues.ts'

/** One line of text, 1 to `most` characters, without characters that do not print. */
// @__NO_SIDE_EFFECTS__
export const line = (what: string, most: number) => {
  const allowed = expected({ is: `${what}: 1 to ${most} printable characters on one line`, near: trimmed })
  // A character outside the basic plane has a length of two; the length keeps huge texts from being counted.
  const fits = (text: string): boolean => text.length <= most || (text.length <= 2 * most && [...text].length <= most)
  return z
    .string(allowed)
    .check(z.refine((text) => fits(text) && !unprintable.test(text) && text.trim() !== '', allowed))
}

const trimmed = (received: unknown): string | undefined =>
  typeof received === 'string' && received.length <= 400 && unprintable.test(received)
    ? received.replace(new RegExp(unprintable, 'gu'), ' ').trim() || undefined
    : undefined

/** A name without regard to case and to spaces at the ends. */
export const folded = (name: string): string => name.trim().toLowerCase()
