// An amount in English words, as vouchers write it.
import type { Centavos } from '../../reading/money.ts'

/**
 * A misspelt word of an amount that was read, since it is one letter off one word only, or has two letters of it in each other’s place.
 *
 * @group Answers
 */
export interface MisspeltWord {
  /** The word as it is written, in small letters. */
  readonly written: string
  /** The word that it was read as. */
  readonly read: string
}

/** An amount that was read from words. */
export interface AmountInWords {
  /** The amount. */
  readonly amount: Centavos
  /** The words that are misspelt. */
  readonly misspelt: readonly MisspeltWord[]
}

/** The most characters that an amount in words has. */
export const longestWords = 300

type Kind =
  'ones' | 'teens' | 'tens' | 'hundred' | 'scale' | 'and' | 'pesos' | 'centavos' | 'hundredths' | 'digits' | 'only'

/** A word, by what it does in an amount and what it counts. */
interface Token {
  readonly kind: Kind
  readonly value: bigint
}

const counting = (kind: Kind, words: string, from: number, step: number): (readonly [string, Token])[] =>
  words.split(' ').map((word, index) => [word, { kind, value: BigInt(from + index * step) }])
const meaning = (kind: Kind, words: string): (readonly [string, Token])[] => counting(kind, words, 0, 0)

const vocabulary: ReadonlyMap<string, Token> = /* @__PURE__ */ (() =>
  new Map([
    ...counting('ones', 'zero one two three four five six seven eight nine', 0, 1),
    ...counting('teens', 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
    ...counting('tens', 'twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ...counting('hundred', 'hundred', 100, 0),
    ...counting('scale', 'thousand', 1e3, 0),
    ...counting('scale', 'million', 1e6, 0),
    ...counting('scale', 'billion', 1e9, 0),
    ...meaning('and', 'and &'),
    ...meaning('pesos', 'pesos peso php ₱'),
    ...meaning('centavos', 'centavos centavo cents cent'),
    ...meaning('only', 'only philippine'),
  ]))()

/** Short forms, which no word is a misspelling of. */
const shortForms: ReadonlyMap<string, Token> = /* @__PURE__ */ (() =>
  new Map(meaning('centavos', 'ctvs ctv cts ct c ¢')))()

/** Whether two words differ by one letter that is added, left out or replaced, or by two beside each other that changed places. */
const isOneOff = (one: string, other: string): boolean => {
  if (one.length > other.length) return isOneOff(other, one)
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  return isSwapped || one.slice(one.length === other.length ? at + 1 : at) === other.slice(at + 1)
}

/** The one word that a misspelt one is a slip of; none where there are several. */
const meantBy = (written: string): string | undefined => {
  const near = written.length < 3 ? [] : [...vocabulary.keys()].filter((word) => isOneOff(written, word))
  return near.length === 1 ? near[0] : undefined
}

/** The two words that were written as one, such as `twentyone`. */
const joined = (written: string): readonly Token[] | undefined => {
  for (let at = 3; at <= written.length - 3; at += 1) {
    const [first, second] = [vocabulary.get(written.slice(0, at)), vocabulary.get(written.slice(at))]
    if (first && second) return [first, second]
  }
  return undefined
}

const piece = /(?:\d{1,2}|x{1,3}|no|zero) ?\/ ?100(?!\d)|[a-z]+|\d+|[^\s]/g

/** The words of an amount, one after another; nothing where one of them cannot be read. */
const tokensOf = (text: string): { tokens: readonly Token[]; misspelt: readonly MisspeltWord[] } | undefined => {
  const plain = text
    .toLowerCase()
    // No centavos: “--/100”, “xx/xx”, “00/00”; and fifty: “50/100s”, “and .50”.
    .replace(/(?<![\dx/])(?:[-–—]{1,3}|x{1,3}|0{1,2}) ?\/ ?(?:100|x{1,3}|00)(?![\dx])/g, 'no/100')
    .replace(/(?<=\/ ?100)s\b/g, '')
    .replace(/(?<=\band )\.(\d\d)\b(?!\/)/g, '$1/100')
    // What fills up the rest of a line: “only xxx”, “only /”, “pesos/only”.
    .replace(/\/(?= ?only\b)/g, ' ')
    .replace(/(?<=\bonly)[\s/]+x{0,9}[\s/]*$/, '')
    // What stands between words, and what fills up a line.
    .replace(/[-‐‑–—_,.;:*=()"'“”‘’]/g, ' ')
    // “A hundred” is one hundred.
    .replace(/\ban? +(?=(?:hundred|thousand|million|billion)\b)/g, 'one ')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:in )?philippine currency\b/g, '')
    // What says that an amount follows.
    .replace(/^ ?(?:(?:the )?(?:total )?(?:amount|sum)(?: of)?(?: in words)?|in words) /, '')
    // “No centavos” are none, and “fifty/100” is fifty centavos.
    .replace(/\bno(?= (?:centavos?|cents?|ctvs?|cts?|c|¢)(?![a-z]))/g, 'zero')
    .replace(/(?<=[a-z])(?<!\b(?:x{1,3}|no|zero)) ?\/ ?100(?!\d)/g, ' centavos')
    // “Pesos even”, “pesos flat” and “pesos exactly” say that there is no more.
    .replace(/(?<= pesos? )(?:even|flat|exactly)(?=(?: only)? ?$)/, '')
  const tokens: Token[] = []
  const misspelt: MisspeltWord[] = []
  for (const [written] of plain.matchAll(piece)) {
    const hundredths = /^(\d*)\D+100$/.exec(written)
    const known = vocabulary.get(written) ?? shortForms.get(written)
    if (hundredths) tokens.push({ kind: 'hundredths', value: BigInt(hundredths[1]!) })
    else if (known) tokens.push(known)
    else if (/^\d{1,2}$/.test(written)) tokens.push({ kind: 'digits', value: BigInt(written) })
    else {
      // A letter is missing in “sixten”, which is not six and ten.
      const read = meantBy(written)
      const meant = read === undefined ? joined(written) : [vocabulary.get(read)!]
      if (meant === undefined) return undefined
      tokens.push(...meant)
      if (read !== undefined) misspelt.push({ written, read })
    }
  }
  return { tokens: tokens.filter(({ kind }) => kind !== 'only'), misspelt }
}

const startsNumber: ReadonlySet<Kind | undefined> = /* @__PURE__ */ new Set(['ones', 'teens', 'tens', 'hundred'])

/** Reads the words of an amount one after another. What cannot be read in one way only is not read. */
const amountOf = (tokens: readonly Token[]): Centavos | undefined => {
  let at = 0
  const kindAt = (place: number): Kind | undefined => tokens[place]?.kind
  const isAtEnd = (): boolean => at === tokens.length
  const take = (kind: Kind): bigint | undefined => {
    if (kindAt(at) !== kind) return undefined
    at += 1
    return tokens[at - 1]!.value
  }
  /** Passes “and” where a number goes on after it. */
  const goOn = (): void => {
    if (kindAt(at) === 'and' && startsNumber.has(kindAt(at + 1))) at += 1
  }
  const belowHundred = (): bigint | undefined => {
    const tens = take('tens')
    if (tens === undefined) return take('teens') ?? take('ones')
    return tokens[at]?.value === 0n ? tens : tens + (take('ones') ?? 0n)
  }
  /** Hundreds and what is below them: `hundred forty` is 140, and `fifteen hundred` 1,500. */
  const group = (): bigint | undefined => {
    const small = belowHundred()
    if (kindAt(at) !== 'hundred' || small === 0n) return small
    // Only an amount may begin with “hundred”: “two thousand hundred” may be a slip for anything.
    if (small === undefined && at > 0 && kindAt(at - 1) !== 'pesos') return undefined
    at += 1
    goOn()
    return (small ?? 1n) * 100n + (belowHundred() ?? 0n)
  }
  /** A number; nothing where its parts do not get smaller. */
  const number = (): bigint | undefined => {
    let [value, last] = [0n, 0n]
    for (;;) {
      const part = group()
      const scale = take('scale')
      if (scale === undefined) {
        if (part === undefined) return last === 0n ? undefined : value
        return last > 0n && part >= 1000n ? undefined : value + part
      }
      const many = part ?? 1n
      if (many === 0n || many >= 1000n || (last > 0n && scale >= last)) return undefined
      value += many * scale
      last = scale
      goOn()
    }
  }
  const centavos = (): bigint | undefined => {
    const hundredths = take('hundredths')
    if (hundredths !== undefined) {
      take('centavos')
      return hundredths
    }
    const many = take('digits') ?? number()
    return many !== undefined && many < 100n && take('centavos') !== undefined ? many : undefined
  }

  const isLed = take('pesos') !== undefined
  // “Thousand” by itself may be what is left of any amount.
  if (tokens.length === 1 && (kindAt(0) === 'hundred' || kindAt(0) === 'scale')) return undefined
  const pesos = number()
  // In “one hundred and fifty centavos” nobody can say where the pesos end.
  if (pesos !== undefined && pesos < 100n && take('centavos') !== undefined) return isAtEnd() ? pesos : undefined
  take('pesos')
  const hasMore = !isAtEnd()
  take('and')
  const rest = hasMore ? centavos() : 0n
  take('pesos')
  if (rest === undefined || !isAtEnd()) return undefined
  if (pesos === undefined) return hasMore && !isLed ? rest : undefined
  return pesos * 100n + rest
}

const framing: ReadonlySet<Kind> = /* @__PURE__ */ new Set(['and', 'pesos', 'only'])

/** Whether words say a number, or a part of one. */
export const saysNumber = (text: string): boolean =>
  text.length <= longestWords && (tokensOf(text)?.tokens.some(({ kind }) => !framing.has(kind)) ?? false)

/**
 * The amount that English words say: `Twenty-one thousand seven hundred twenty pesos and 50/100 only`. Nothing where they say none, or
 * could say several.
 */
export const amountInWords = (text: string): AmountInWords | undefined => {
  if (/^\s*(?:none|nil)\.?\s*$/iu.test(text)) return { amount: 0n, misspelt: [] }
  const found = text.length <= longestWords ? tokensOf(text) : undefined
  if (found === undefined) return undefined
  const amount = amountOf(found.tokens)
  return amount === undefined ? undefined : { amount, misspelt: found.misspelt }
}
