import * as z from 'zod/mini'
import { closest, expected } from './issues.ts'

/** One of a few words. */
// @__NO_SIDE_EFFECTS__
export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(
    words,
    expected({
      is: `one of ${words.join(', ')}`,
      near: (received) => (typeof received === 'string' ? closest(received, words) : undefined),
    }),
  )

/** Yes, no, or left out. */
export const yesNo = /* @__PURE__ */ z.boolean(
  /* @__PURE__ */ expected({ is: 'true or false; left out where unknown' }),
)

/** A whole number between two others, both included. A text that holds such a number is its near miss. */
// @__NO_SIDE_EFFECTS__
export const whole = (is: string, from: number, to: number) => {
  const near = (received: unknown): string | undefined => {
    const text =
      typeof received === 'string' && /^\s{0,9}\d{1,4}\s{0,9}$/.test(received) ? Number(received) : Number.NaN
    return text >= from && text <= to ? String(text) : undefined
  }
  const allowed = expected({ is, near })
  return z.int(allowed).check(z.minimum(from, allowed), z.maximum(to, allowed))
}

/** A text of at most six characters that has a form. */
// @__NO_SIDE_EFFECTS__
export const matching = (is: string, form: RegExp) => {
  const allowed = expected({ is })
  return z.string(allowed).check(z.refine((text) => text.length <= 6 && form.test(text), allowed))
}

/** A share of a whole as a text, from 0 to 1 with at most four decimals. */
// @__NO_SIDE_EFFECTS__
export const share = (is: string) => matching(is, /^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/)
