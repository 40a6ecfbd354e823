// Numbers in brackets that repeat the number words right before them: `Forty-Seven (47) Thousand`.
import { amountInWords, saysNumber } from './words.ts'

const bracketed = /\(([^()]*)\)/gu
const bare = /^ *(?:\d{1,3}(?:,\d{3})+|\d{1,12}) *$/u
/** Where a number may begin anew: after what is in brackets, after a thousand, or after the pesos. */
const beginnings = [/[)]/gu, /\b(?:thousand|million|billion)\b/giu, /\bpesos?\b(?: *(?:and|&))?/giu]

/** The texts that the number right before an echo may be: all from one of these places on, without what is in brackets. */
const numbersBefore = (text: string): readonly string[] =>
  [
    0,
    ...beginnings.map((each) => Math.max(0, ...[...text.matchAll(each)].map((found) => found.index + found[0].length))),
  ].map((from) => text.slice(from).replaceAll(bracketed, ' '))

/** Whether a number is the one right before it. */
const isBefore = (text: string, digits: string): boolean => {
  const amount = BigInt(digits.replaceAll(/[ ,]/gu, '')) * 100n
  return numbersBefore(text).some((number) => amountInWords(number)?.amount === amount)
}

/**
 * Words without such numbers; nothing where a number by itself is another one, and the amount goes on after it, in words or in brackets. Where it ends
 * there, the number may be the whole amount.
 */
export const withoutEchoes = (words: string): string | undefined => {
  let left = ''
  let from = 0
  for (const { 0: all, 1: inside = '', index } of words.matchAll(bracketed)) {
    const after = words.slice(index + all.length)
    const isEcho = bare.test(inside) && isBefore(words.slice(0, index), inside)
    // A number that is not the one before it is part of nothing where the amount goes on.
    if (!isEcho && bare.test(inside) && (after.includes('(') || saysNumber(after))) return undefined
    left += words.slice(from, isEcho ? index : index + all.length)
    from = index + all.length
  }
  return left + words.slice(from)
}
