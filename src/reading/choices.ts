import * as z from 'zod/mini'
import { type Expected, expected } from './issues.ts'
import { closest } from './near.ts'
import type { Schema } from './read.ts'
import type { RangeWords, Short } from './short-texts.ts'

/** One of some words; a misspelt one has its near miss. */
// @__NO_SIDE_EFFECTS__
export const wordFrom = <const Word extends string>(words: readonly Word[], is: Short): Schema<Word> =>
  z.enum(
    words as readonly [Word, ...Word[]],
    expected({ is, near: (received) => (typeof received === 'string' ? closest(received, words) : undefined) }),
  )

/** One of a few words. */
// @__NO_SIDE_EFFECTS__
export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words): Schema<Words[number]> =>
  wordFrom(words, { says: 'one of {words}', words })

/** One of a few values. */
// @__NO_SIDE_EFFECTS__
export const valueFrom = <const Value extends string | number | boolean>(
  values: readonly Value[],
  allowed: Expected,
): Schema<Value> => z.literal(values as [Value, ...Value[]], expected(allowed))

/** Yes, no, or left out. */
export const yesNo = z.boolean(expected({ is: 'true or false; left out where unknown' }))

/** A whole number between two others, both included. A text that holds such a number is its near miss. */
// @__NO_SIDE_EFFECTS__
export const whole = (says: RangeWords, from: number, to: number) => {
  const near = (received: unknown): string | undefined => {
    const text =
      typeof received === 'string' && /^\s{0,9}\d{1,4}\s{0,9}$/.test(received) ? Number(received) : Number.NaN
    return text >= from && text <= to ? String(text) : undefined
  }
  const allowed = expected({ is: { says, from, to }, near })
  return z.int(allowed).check(z.minimum(from, allowed), z.maximum(to, allowed))
}

/** One of some whole numbers that follow each other, the lowest first. */
// @__NO_SIDE_EFFECTS__
export const wholeFrom = <const Values extends readonly [number, ...number[]]>(
  says: RangeWords,
  values: Values,
): Schema<Values[number]> => whole(says, values[0], values[0] + values.length - 1)

/** A text of at most six characters that has a form. */
// @__NO_SIDE_EFFECTS__
export const matching = (is: Short, form: RegExp): Schema<string> =>
  textThat({ is }, (text) => text.length <= 6 && form.test(text))

/** Whether a text is a share of a whole. */
export const isShare = (text: string): boolean => text.length <= 6 && /^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(text)

/** The share that a percentage, a number, or a text with spaces, a comma for the point or no nought before it stands for. */
const nearShare = (received: unknown): string | undefined => {
  if (typeof received !== 'number' && typeof received !== 'string') return undefined
  const plain = String(received)
    .slice(0, 40)
    .replaceAll(/\s+/gu, '')
    .replace(/^(\d*),(\d+%?)$/u, '$1.$2')
  const [, whole = '', decimals = ''] = /^(\d{0,3})(?:\.(\d{1,4}))?%$/u.exec(plain) ?? []
  const hundredths = whole.padStart(3, '0')
  const text =
    whole + decimals === '' ? plain.replace(/^\./u, '0.') : `${hundredths[0]}.${hundredths.slice(1)}${decimals}`
  return isShare(text) ? text : undefined
}

/** A share of a whole as a text, from 0 to 1 with at most four decimals. */
// @__NO_SIDE_EFFECTS__
export const share = (is: Short): Schema<string> => textThat({ is, near: nearShare }, isShare)

/** A finite number between two others, both included. */
// @__NO_SIDE_EFFECTS__
export const numberWithin = (says: RangeWords, from: number, to: number): Schema<number> => {
  const allowed = expected({ is: { says, from, to } })
  return z.number(allowed).check(z.minimum(from, allowed), z.maximum(to, allowed))
}

/** Any finite number. */
// @__NO_SIDE_EFFECTS__
export const finite = (is: Short): Schema<number> => z.number(expected({ is }))

/** A text that passes a test. */
// @__NO_SIDE_EFFECTS__
export const textThat = (allowed: Expected, test: (text: string) => boolean): Schema<string> =>
  z.string(expected(allowed)).check(z.refine(test, expected(allowed)))

/** Any text, to be held to something. */
export const anyText: Schema<string> = /* @__PURE__ */ (() => z.string(expected({ is: 'a text' })))()

/** Any finite number, to be held to something. */
export const anyNumber: Schema<number> = /* @__PURE__ */ (() => finite('a number'))()
