// Looks words up: as they are written, in the plural, with a Filipino prefix or ending, or misspelt.
import type { ExpenseItem } from '../order/index.ts'
import { contextWords } from './context-words.ts'
import { itemWords } from './item-words.ts'
import { doers, plainWords, prefixes, purposes } from './plain-words.ts'
import type { Role, WordRow } from './roles.ts'
import { near, sound } from './sound.ts'
import { supplyWords } from './supply-words.ts'

/** What is known of a word. */
export interface Entry {
  /** What it does in a line. */
  readonly role: Role
  /** The item it may point to. */
  readonly item?: ExpenseItem
  /** No unknown word after it makes another thing of it. */
  readonly sure?: boolean
  /** It stands in the plural, which in English comes last: `chairs`. */
  readonly plural?: boolean
}

/** Letters and digits alone, so that `flash-drive`, `flash drive` and `flashdrive` are one word. */
export const compact = (text: string): string => text.replace(/[^a-z0-9/]/g, '')

/** From how many letters on a misspelling may have two that are swapped, sound alike, have one amiss, or two amiss. */
const misspelt = { swapped: 4, alike: 5, one: 6, heard: 6, two: 9 } as const

interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** The words, also those within several that are one, with how they sound: what a misspelling may mean, by its first sound. */
  readonly single: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** What only links or is only known is too short or too common to be meant by a misspelling. */
const asWritten: readonly Role[] = ['other', 'of', 'to', 'and', 'source', 'filler', 'measure', 'time', 'title']

const build = (rows: readonly WordRow[]): Lexicon => {
  const entries = new Map<string, Entry>()
  const single = new Map<string, Map<string, string>>()
  for (const { words, ...entry } of rows) {
    for (const written of words.split(',')) {
      const word = compact(written)
      if (!entries.has(word)) entries.set(word, entry)
      if (asWritten.includes(entry.role)) continue
      for (const each of [word, ...written.trim().split(' ').map(compact)]) {
        const heard = sound(each)
        const known = single.get(heard.slice(0, 1)) ?? new Map<string, string>()
        single.set(heard.slice(0, 1), known.set(each, heard))
      }
    }
  }
  return { entries, single }
}

// Made once, when the library is loaded, so that a line costs no more than its words.
const lexicon = /* @__PURE__ */ (() => build([...itemWords, ...supplyWords, ...contextWords, ...plainWords]))()

const singulars = (word: string): readonly string[] => [
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
]

/** A word, or several together, as it is written or in the plural. */
export const written = (word: string): Entry | undefined => {
  const entry = lexicon.entries.get(word)
  if (entry) return entry
  if (word.length < 4) return undefined
  for (const one of singulars(word)) {
    const found = lexicon.entries.get(one)
    if (found) return { ...found, plural: true }
  }
  return undefined
}

/** What Filipino prefixes turn into a deed: `pag-arkila`, `pinaxerox`. */
export const deeds: readonly string[] = ['work', 'haul', 'copy', 'print', 'payment', 'purchase', 'gift']

/** What they make something for: `pang-load`, `pangkuryente`. */
const meansFor: readonly string[] = [
  'copy',
  'print',
  'payment',
  'purchase',
  'gift',
  'load',
  'service line',
  'company',
  'pay',
  'trip',
]

/** What hands are paid to do, or do it with: `linis`, `walis`. */
const hands = (entry: Entry | undefined): boolean =>
  entry?.item === 'additional-staff' || (entry?.item === 'supplies-and-materials' && entry.role === 'thing')

const prefixed = (word: string): Entry | undefined => {
  const after = (prefix: string): Entry | undefined =>
    word.startsWith(prefix) && word.length >= prefix.length + 3
      ? lexicon.entries.get(word.slice(prefix.length))
      : undefined
  // Who does it: `tagalinis`, `nagpintura`.
  if (doers.some((prefix) => hands(after(prefix)))) return { role: 'post', item: 'additional-staff' }
  for (const prefix of prefixes) {
    const entry = after(prefix)
    if (entry && deeds.includes(entry.role)) return entry
  }
  // What it is for: `pangkuryente`, `aklat pambata`.
  for (const prefix of purposes) {
    const entry = after(prefix)
    if (entry && meansFor.includes(entry.role)) return entry
  }
  return /^pa(?:n|m|ng).{4}/.test(word) ? { role: 'filler' } : undefined
}

/** With the Filipino linker: `sabong panlaba` is `sabon`, `mesang kahoy` is `mesa`. */
const linked = (word: string): Entry | undefined => {
  const stem = /^(.{3,})ng$/.exec(word)?.[1]
  const entry = stem === undefined ? undefined : (lexicon.entries.get(`${stem}n`) ?? lexicon.entries.get(stem))
  return entry && { ...entry, sure: true }
}

/** How much may be amiss in a word of this length; swapped letters alone in a short one. */
const allowed = (length: number): number => (length >= misspelt.two ? 2 : length >= misspelt.one ? 1 : 0)

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** `scanned` and `projection` are words of their own beside `scanner` and `projector`, not misspellings of them. */
const endings =
  /(?:ed|ing|ings|ions?|ive|al|able|ous|ly|[eo]rs|ness|ity|is[mt]|i[sz]ed?|ates?|ies|ary|ory|ic|less|ful)$/

const consonants = (word: string): string => word.replace(/[aeiou]/g, '')

/** A letter that is left out of a short word: of four letters a vowel, `papr`, of five any, `latop`. */
const leftOut = (word: string, known: string): boolean =>
  word.length >= misspelt.swapped &&
  known.length === word.length + 1 &&
  near(word, known, 1) === 1 &&
  (word.length > misspelt.swapped || consonants(word) === consonants(known))

/** Written as it is heard: with k, w or y, and without the letters and pairs of other spelling. */
const filipino = /^(?!.*(?:[cfqvxz]|[tps]h|ee|ea|ou|.*e$)).*k/

/** Whether a word may be meant, and how far it is off: nothing where both sound alike. */
const amissIn = (word: string, heard: string, known: string, knownHeard: string): number => {
  if (heard === knownHeard && word.length >= misspelt.alike && known.length >= misspelt.swapped) return 0
  const ending = endings.exec(word)?.[0]
  if (ending !== undefined && !known.endsWith(ending)) return Infinity
  const most = Math.min(allowed(word.length), allowed(known.length))
  if (most > 0) {
    if (word.length >= misspelt.heard && filipino.test(word) && near(heard, knownHeard, 1) === 1) return 1
    const amiss = near(word, known, most)
    return amiss > most ? Infinity : amiss
  }
  const swapped = known.length >= misspelt.swapped && sameLetters(word, known) && near(word, known, 1) === 1
  return swapped || leftOut(word, known) ? 1 : Infinity
}

/** Of two words as near: the one that is a word by itself; the one that lost a letter, as is commoner; or neither. */
const likelier = (word: string, one: string, other: string): string =>
  written(one) === undefined ? other : written(other) === undefined ? one : fuller(word, one, other)
const fuller = (word: string, one: string, other: string): string =>
  one.length > word.length && other.length < word.length
    ? one
    : other.length > word.length && one.length < word.length
      ? other
      : word

/** The one word that is meant by a misspelling; the word itself where none is, or where two are as near. */
const meant = (word: string): string => {
  let best = { amiss: Infinity, word }
  const heard = sound(word)
  for (const [known, knownHeard] of lexicon.single.get(heard.slice(0, 1)) ?? []) {
    const amiss = amissIn(word, heard, known, knownHeard)
    if (amiss < best.amiss) best = { amiss, word: known }
    else if (amiss === best.amiss && amiss < Infinity && written(known) !== written(best.word))
      best = { amiss, word: likelier(word, known, best.word) }
  }
  return best.word
}

/** A single word as it is meant to be written. */
export const spelt = (word: string): string => {
  const known = (each: string): boolean =>
    written(each) !== undefined || lexicon.single.get(sound(each).slice(0, 1))?.has(each) === true
  if (
    word.length < misspelt.swapped ||
    /[^a-z]/.test(word) ||
    known(word) ||
    prefixed(word) ||
    linked(word) ||
    singulars(word).some(known)
  )
    return word
  const found = meant(word)
  if (found !== word || !word.endsWith('s')) return found
  const one = word.slice(0, -1)
  const singular = meant(one)
  return singular === one ? word : singular
}

/** A single word, as it is written or with a prefix. */
export const single = (word: string): Entry | undefined => written(word) ?? prefixed(word) ?? linked(word)
