// Numbers in brackets that repeat the number words right before them: `Forty-Seven (47) Thousand`.
import { figuresIn } from './facts.ts'
import { amountInWords, saysNumber } from './words.ts'

const bracketed = /\(([^()]*)\)/gu
const bare = /^ *(?:\d{1,3}(?:,\d{3})+|\d{1,12}) *$/u
/** Where a number may begin anew: after what is in brackets, after a hundred, a thousand or an “and”, or after the pesos. */
const beginnings = [
  /[)](?: *(?:and|&)\b)?/gu,
  /\bhundred\b(?: *(?:and|&)\b)?/giu,
  /\b(?:thousand|million|billion)\b(?: *(?:and|&)\b)?/giu,
  /\band\b/giu,
  /\bpesos?\b(?: *(?:and|&)\b)?/giu,
]

const withoutBrackets = (text: string): string => text.replaceAll(bracketed, ' ')

/** The texts that the number right before an echo may be: all from one of these places on, without what is in brackets. */
const numbersBefore = (text: string): readonly string[] =>
  [
    0,
    ...beginnings.map((each) => Math.max(0, ...[...text.matchAll(each)].map((found) => found.index + found[0].length))),
  ].map((from) => withoutBrackets(text.slice(from)))

/** Whether an amount is the number right before it, of pesos or of centavos. */
const isBefore = (text: string, amount: bigint): boolean =>
  numbersBefore(text).some((number) => {
    const before = amountInWords(number)?.amount
    return before !== undefined && (before === amount || before === amount * 100n || before * 100n === amount)
  })

/**
 * Words without such numbers; nothing where a number by itself is another one, and the amount goes on after it, in words or in brackets. Where it ends
 * there, the number may be the whole amount.
 */
export const withoutEchoes = (words: string): string | undefined => {
  let left = ''
  let from = 0
  for (const { 0: all, 1: inside = '', index } of words.matchAll(bracketed)) {
    const amount = figuresIn(inside.trim())?.amount
    const after = words.slice(index + all.length)
    const goesOn = after.includes('(') || saysNumber(after)
    const isEcho = amount !== undefined && (goesOn || bare.test(inside)) && isBefore(words.slice(0, index), amount)
    // A number that is not the one before it is part of nothing where the amount goes on, unless it is all of the amount.
    if (amount !== undefined && goesOn && !isEcho && amountInWords(withoutBrackets(words))?.amount !== amount)
      return undefined
    left += words.slice(from, isEcho ? index : index + all.length)
    from = index + all.length
  }
  return left + words.slice(from)
}
