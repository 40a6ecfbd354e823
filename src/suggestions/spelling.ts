// Reads a misspelt word: with letters swapped, left out or amiss, or written as Filipino hands hear it.
import { type Entry, heardAs, single, singulars, written } from './lexicon.ts'
import { near, sound } from './sound.ts'

/** From how many letters on a misspelling may have two that are swapped, sound alike, have one amiss, or two amiss. */
const misspelt = { swapped: 4, alike: 5, one: 6, together: 7, two: 9 } as const

/** How much may be amiss in a word of this length; swapped letters alone in a short one. */
const allowed = (length: number): number => (length >= misspelt.two ? 2 : length >= misspelt.one ? 1 : 0)

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
const consonants = (word: string): string => word.replace(/[aeiou]/g, '')
/** Written without some of its vowels: `lptp`, `revwer`. */
const skeleton = (word: string, known: string): boolean =>
  consonants(word).length >= misspelt.swapped &&
  consonants(known) === consonants(word) &&
  new RegExp(`^${[...word].join('[aeiou]*')}[aeiou]*$`).test(known)

/** Two letters swapped, or one left out: of four letters a vowel, `papr`, of five any, `latop`. */
const slipped = (word: string, known: string): boolean =>
  Math.min(word.length, known.length) >= misspelt.swapped &&
  (sameLetters(word, known) ||
    (known.length > word.length && (word.length > misspelt.swapped || consonants(word) === consonants(known)))) &&
  near(word, known, 1) === 1

/** `scanned` and `projection` are words of their own beside `scanner` and `projector`, not misspellings of them. */
const endings =
  /(?:ed|ing|ings|ions?|ive|al|able|ous|ly|[eo]rs|ness|ity|is[mt]|i[sz]ed?|ates?|ies|ary|ory|ic|less|ful)$/

/** Written as it is heard: with k, and without the letters and pairs of other spelling. */
const filipino = /^(?!.*(?:[cqvxz]|[tps]h|ee|ea|ou|.*e$)).*k/

/** How far a word is off from one that may be meant: nothing where both sound alike. */
const amissIn = (word: string, known: string, heard: readonly [string, string]): number => {
  if (skeleton(word, known)) return consonants(word) === word ? 0 : 1
  if (heard[0] === heard[1] && word.length >= misspelt.alike && known.length >= misspelt.swapped) return 0
  const ending = endings.exec(word)?.[0]
  if (ending !== undefined && !known.endsWith(ending)) return Infinity
  const most = Math.min(allowed(word.length), allowed(known.length))
  if (most === 0) return slipped(word, known) ? 1 : Infinity
  if (filipino.test(word) && near(...heard, 1) === 1) return 1
  const amiss = near(word, known, most)
  return amiss > most ? Infinity : amiss
}

const kind = (word: string): string => `${written(word)?.role ?? ''} ${written(word)?.item ?? ''}`

/** The one word that is meant by a misspelling; the word itself where none is, or where several are as near. */
const meant = (word: string): string => {
  let least = Infinity
  let likely: readonly string[] = []
  const heard = sound(word)
  for (const [known, knownHeard] of heardAs(heard.slice(0, 1))) {
    const amiss = amissIn(word, known, [heard, knownHeard])
    if (amiss === Infinity || amiss > least) continue
    likely = amiss < least ? [known] : [...likely, known]
    least = amiss
  }
  // Not a mere part of a word of several; and letters are left out more often than added.
  for (const likelier of [
    (known: string) => written(known) !== undefined,
    (known: string) => known.length >= word.length,
  ])
    if (likely.some(likelier)) likely = likely.filter(likelier)
  return new Set(likely.map(kind)).size === 1 ? (likely[0] ?? word) : word
}

/** Two words that are together like one that is known: `text buk`, `flash drv`. */
export const alike = (word: string): Entry | undefined => {
  const heard = sound(word)
  const known = [...heardAs(heard.slice(0, 1))].find(
    ([one, each]) =>
      (each === heard && word.length >= misspelt.together) || (skeleton(word, one) && word.length >= misspelt.one),
  )
  return known && written(known[0])
}

const isKnown = (word: string): boolean => single(word) !== undefined || heardAs(sound(word).slice(0, 1)).has(word)

/** The one word that begins as an abbreviation with a point does: `cart.`; none where several are of other kinds. */
const lengthened = (word: string): string => {
  const begun = [...heardAs(sound(word).slice(0, 1)).keys()].filter((known) => known.startsWith(word))
  const likely = begun.filter((known) => !begun.some((other) => other !== known && known.startsWith(other)))
  return new Set(likely.map(kind)).size === 1 ? (likely[0] ?? word) : word
}

/** A single word as it is meant to be written; an abbreviation if it has a point. */
export const spelt = (word: string, short = false): string => {
  if (word.length < misspelt.swapped || /[^a-z]/.test(word) || isKnown(word) || singulars(word).some(isKnown))
    return word
  const whole = short ? lengthened(word) : word
  const found = whole === word ? meant(word) : whole
  if (found !== word || !word.endsWith('s')) return found
  const one = word.slice(0, -1)
  const singular = meant(one)
  return singular === one ? word : singular
}
