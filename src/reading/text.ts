import * as z from 'zod/mini'
import { asLine, isLine } from '../decision/printable.ts'
import { expected, textOf } from './issues.ts'
import type { Short } from './short-texts.ts'

// A character outside the basic plane has a length of two; the length keeps huge texts from being counted.
const fits = (text: string, most: number): boolean =>
  text.length <= most || (text.length <= 2 * most && [...text].length <= most)

/**
 * One line of text, 1 to `most` characters: words one space apart, all of which shows. Answers print it within their own lines, and
 * with enough spaces in a row a text breaks such a line wherever it likes, so spaces are not read silently as fewer: a reference
 * has to stay what its record calls it, and whoever sent it is told what was probably meant.
 */
// @__NO_SIDE_EFFECTS__
export const line = (what: Short, most: number) => {
  const near = (received: unknown): string | undefined => {
    if (typeof received !== 'string' || received.length > 400) return undefined
    const meant = asLine(received)
    return meant !== received && fits(meant, most) && isLine(meant) ? meant : undefined
  }
  const allowed = expected({
    is: {
      says: '{what}: 1 to {most} printable characters on one line, words one space apart',
      what: textOf(what),
      most,
    },
    near,
  })
  return z.string(allowed).check(z.refine((text) => fits(text, most) && isLine(text), allowed))
}

/** A name without regard to case. */
export const folded = (name: string): string => name.toLowerCase()
