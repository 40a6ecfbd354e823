// Looks words up: as they are written, in the plural, with a Filipino prefix, or with a letter or two amiss.
import type { ExpenseItem } from '../order/index.ts'
import { contextWords } from './context-words.ts'
import { itemWords } from './item-words.ts'
import { plainWords, prefixes } from './plain-words.ts'
import type { Role, WordRow } from './roles.ts'
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

/** From how many letters on a misspelling may have two that are swapped, one amiss, or two amiss. */
const misspelt = { swapped: 4, one: 6, two: 9 } as const

interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** The words, also those within several that are one: what a misspelling may mean, by its first letter. */
  readonly single: ReadonlyMap<string, ReadonlySet<string>>
}

/** What only links or is only known is too short or too common to be meant by a misspelling. */
const asWritten: readonly Role[] = ['other', 'of', 'to', 'and', 'source', 'filler', 'measure', 'time', 'title']

const build = (rows: readonly WordRow[]): Lexicon => {
  const entries = new Map<string, Entry>()
  const single = new Map<string, Set<string>>()
  for (const { words, ...entry } of rows) {
    for (const written of words.split(',')) {
      const word = compact(written)
      if (!entries.has(word)) entries.set(word, entry)
      if (asWritten.includes(entry.role)) continue
      for (const each of [word, ...written.trim().split(' ').map(compact)]) {
        const first = each.slice(0, 1)
        const known = single.get(first) ?? new Set()
        single.set(first, known.add(each))
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
const deeds: readonly Role[] = ['work', 'haul', 'copy', 'print', 'payment', 'purchase', 'gift']

const prefixed = (word: string): Entry | undefined => {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue
    const entry = lexicon.entries.get(word.slice(prefix.length))
    if (entry && deeds.includes(entry.role)) return entry
  }
  return undefined
}

/**
 * In how many letters two words differ, up to `most`: one too many, one too few, another one, or two that are swapped.
 * Rows of the usual table, no wider than the words; both are words of a line of 300 characters at most.
 */
const near = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same)
      next.push(swapped ? Math.min(least, at(before, j - 2) + 1) : least)
    }
    before = row
    row = next
    if (Math.min(...row) > most) return most + 1
  }
  return at(row, b.length)
}
const at = (row: readonly number[], index: number): number => row[index] ?? Infinity

/** How much may be amiss in a word of this length; swapped letters alone in a short one. */
const allowed = (length: number): number => (length >= misspelt.two ? 2 : length >= misspelt.one ? 1 : 0)

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** `scanned` and `projection` are words of their own beside `scanner` and `projector`, not misspellings of them. */
const endings =
  /(?:ed|ing|ings|ions?|ive|al|able|ous|ly|[eo]rs|ness|ity|is[mt]|i[sz]ed?|ates?|ies|ary|ory|ic|less|ful)$/

/** Whether a word may be meant, and how far it is off. */
const amissIn = (word: string, known: string): number => {
  const ending = endings.exec(word)?.[0]
  if (ending !== undefined && !known.endsWith(ending)) return Infinity
  const most = Math.min(allowed(word.length), allowed(known.length))
  if (most > 0) return near(word, known, most) > most ? Infinity : near(word, known, most)
  return known.length >= misspelt.swapped && sameLetters(word, known) && near(word, known, 1) === 1 ? 1 : Infinity
}

/** Of two words as near: the one that lost a letter, for letters are left out more often than added; or neither. */
const fuller = (word: string, one: string, other: string): string =>
  one.length > word.length && other.length < word.length
    ? one
    : other.length > word.length && one.length < word.length
      ? other
      : word

/** The one word that is meant by a misspelling; the word itself where none is, or where two are as near. */
const meant = (word: string): string => {
  let best = { amiss: Infinity, word }
  for (const known of lexicon.single.get(word.slice(0, 1)) ?? []) {
    const amiss = amissIn(word, known)
    if (amiss < best.amiss) best = { amiss, word: known }
    else if (amiss === best.amiss && amiss < Infinity && written(known) !== written(best.word))
      best = { amiss, word: fuller(word, known, best.word) }
  }
  return best.word
}

/** A single word as it is meant to be written. */
export const spelt = (word: string): string => {
  const known = (each: string): boolean =>
    written(each) !== undefined || lexicon.single.get(each.slice(0, 1))?.has(each) === true
  if (
    word.length < misspelt.swapped ||
    /[^a-z]/.test(word) ||
    known(word) ||
    prefixed(word) ||
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
export const single = (word: string): Entry | undefined => written(word) ?? prefixed(word)
