// Looks words up: as they are written, in the plural, with a Filipino prefix or the linker -ng.
import type { ExpenseItem } from '../order/index.ts'
import { contextWords } from './context-words.ts'
import { itemWords } from './item-words.ts'
import { doers, plainWords, prefixes, purposes } from './plain-words.ts'
import type { Role, WordRow } from './roles.ts'
import { sound } from './sound.ts'
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

interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** The words, also those within several that are one, with how they sound: what a misspelling may mean, by its first sound. */
  readonly single: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** What only links or is only known is too short or too common to be meant by a misspelling. */
const asWritten: readonly Role[] = ['other', 'of', 'to', 'by', 'and', 'source', 'filler', 'measure', 'time', 'title']

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

/** The words that a misspelling may mean, with how they sound, by the first sound. */
export const heardAs = (first: string): ReadonlyMap<string, string> => lexicon().single.get(first) ?? new Map()

// Made once, for the first line: who asks for no line does not wait for it.
let made: Lexicon | undefined
const lexicon = (): Lexicon => (made ??= build([...itemWords, ...supplyWords, ...contextWords, ...plainWords]))

export const singulars = (word: string): readonly string[] => [
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
]

/** A word, or several together, as it is written or in the plural. */
export const written = (word: string): Entry | undefined => {
  const entry = lexicon().entries.get(word)
  if (entry) return entry
  if (word.length < 4) return undefined
  for (const one of singulars(word)) {
    const found = lexicon().entries.get(one)
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

/** A word with a prefix that is known. */
export const prefixed = (word: string): Entry | undefined => {
  const after = (prefix: string): Entry | undefined =>
    word.startsWith(prefix) && word.length >= prefix.length + 3
      ? lexicon().entries.get(word.slice(prefix.length))
      : undefined
  // Who does it: `tagalinis`, `nagpintura`; `naglilinis`, who does so again and again, has a syllable twice.
  const once = /^(tagapag|taga|nag|mag)(..)\2/.exec(word)
  const doer = once ? lexicon().entries.get(word.slice((once[1] ?? '').length + 2)) : undefined
  if (hands(doer) || doers.some((prefix) => hands(after(prefix)))) return { role: 'post', item: 'additional-staff' }
  for (const prefix of prefixes) {
    const entry = after(prefix)
    if (entry && deeds.includes(entry.role)) return entry
  }
  // What it is for: `pangkuryente`.
  for (const prefix of purposes) {
    const entry = after(prefix)
    if (entry && meansFor.includes(entry.role)) return entry
  }
  return undefined
}

/** With the Filipino linker: `sabong panlaba` is `sabon`, `mesang kahoy` is `mesa`. */
const linked = (word: string): Entry | undefined => {
  const stem = /^(.{3,})ng$/.exec(word)?.[1]
  const entry = stem === undefined ? undefined : (lexicon().entries.get(`${stem}n`) ?? lexicon().entries.get(stem))
  return entry && { ...entry, sure: true }
}

/** What a thing is for, said of it: `sabong panlaba`, `aklat pambata`. */
const meantFor = (word: string): Entry | undefined => (/^pa(?:n|m|ng).{4}/.test(word) ? { role: 'filler' } : undefined)

/** Electric cooperatives and water districts are named alike: `CEBECO`, `AKELCO`, `MCWD`. */
const utilityFirm = (word: string): Entry | undefined =>
  /^(?:.{2,}(?:eco|elco|elec)|[a-z]{2}wd)$/.test(word) ? { role: 'company', item: 'utilities' } : undefined

/** Who lives by an art: `videographer`, `accompanist`. */
const artist = (word: string): Entry | undefined =>
  /(?:grapher|ologist|(?:[aio]n|ar|[aei]l|ap|art)ist|oloist|ician)s?$/.test(word)
    ? { role: 'professional', item: 'professional-fees' }
    : undefined

/** A single word, as it is written, with a prefix or with the linker. */
export const single = (word: string): Entry | undefined =>
  written(word) ?? prefixed(word) ?? linked(word) ?? meantFor(word) ?? utilityFirm(word) ?? artist(word)
