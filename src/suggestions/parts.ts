// A ledger line as words with roles, and as parts: what stands between two commas, “and”s or words such as “of”.
import { compact, type Entry, single, spelt, written } from './lexicon.ts'
import type { Role } from './roles.ts'

/** A word of the line, or several that are one: `bond paper`. */
export interface Word extends Omit<Entry, 'role'> {
  /** Its role; `name` if it is not known. */
  readonly role: Role | 'name'
  /** As it is found in the line. */
  readonly text: string
  /** It is several words, so that what follows it does not make another thing of it. */
  readonly several: boolean
}

/** How a part hangs on the part before: a new one, an explanation of it, another one beside it, or said of it. */
export type Link = 'start' | 'comma' | 'aside' | 'and' | 'of' | 'to' | 'source' | 'without'

/** The words between two links. */
export interface Part {
  readonly link: Link
  readonly words: readonly Word[]
}

interface Token {
  readonly text: string
  /** Its letters and digits, as they are meant. */
  readonly word: string
  readonly end: number
  readonly start: number
}

// `c/o`, `w/o`, `w/` and `n/a` are words; a word may have points, apostrophes and a point at its end.
const token = /(?:c\/o|n\/a)(?![a-z0-9])|w\/o?(?![a-z0-9])|w\/(?=[a-z0-9])|[a-z0-9]+(?:['’.][a-z0-9]+)*\.?|[^\sa-z0-9]/g

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: found,
    word: spelt(compact(found)),
    start: index,
    end: index + found.length,
  }))

const marks: Readonly<Record<string, Link>> = {
  ',': 'comma',
  ';': 'start',
  '+': 'and',
  '&': 'and',
  '/': 'comma',
  '(': 'aside',
  ')': 'start',
  ':': 'aside',
  '|': 'start',
}
const dash = /^[-–—]$/

/** The longest words of the lists are as many. */
const most = 5

/** A hyphen within a word joins, one between spaces separates. */
const markOf = ({ text, start, end }: Token, line: string): Link | undefined =>
  dash.test(text) ? (line[start - 1] === ' ' || line[end] === ' ' ? 'aside' : undefined) : marks[text]

/** How many tokens from one on can be one word: up to the next mark. */
const reach = (tokens: readonly Token[], from: number): readonly Token[] => {
  const found: Token[] = []
  for (const each of tokens.slice(from, from + 2 * most)) {
    if (marks[each.text] || found.length === most) break
    if (!dash.test(each.text)) found.push(each)
  }
  return found
}

interface Found {
  readonly word: Word
  readonly next: number
}

const wordAt = (tokens: readonly Token[], from: number, line: string): Found => {
  const ahead = reach(tokens, from)
  const [first] = ahead as readonly [Token, ...Token[]]
  const of = (last: Token, entry: Entry | undefined, several: boolean): Found => ({
    word: { role: 'name', ...entry, text: line.slice(first.start, last.end).replace(/\.$/, ''), several },
    next: tokens.indexOf(last, from) + 1,
  })
  for (let count = ahead.length; count > 1; count -= 1) {
    const entry = written(
      ahead
        .slice(0, count)
        .map(({ word }) => word)
        .join(''),
    )
    if (entry) return of(ahead[count - 1] as Token, entry, true)
  }
  const { word } = first
  // `NAT6` is the test of Grade 6.
  const letters = word.replace(/\d+$/, '')
  const graded = letters === word ? undefined : written(letters)
  if (graded?.role === 'national test') return of(first, graded, false)
  // A number with its unit, or the “no.” of a voucher.
  const counts = /\d/.test(word) || (word === 'no' && (first.text.endsWith('.') || /^\d/.test(ahead[1]?.text ?? '')))
  return of(first, written(word) ?? (counts ? { role: 'measure' } : single(word)), false)
}

const links: Readonly<Partial<Record<Word['role'], Link>>> = { of: 'of', to: 'to', and: 'and', source: 'source' }

const strength: readonly Link[] = ['of', 'to', 'and', 'comma', 'aside', 'start', 'source', 'without']

/** What `without` refuses follows it; what `none` refuses stands before. */
const without: readonly string[] = ['without', 'w/o', 'less', 'instead of', 'excluding', 'except', 'maliban']

/** The parts of a line, each with one word at least. */
export const partsOf = (line: string): readonly Part[] => {
  const tokens = tokensOf(line)
  const parts: { readonly link: Link; readonly words: Word[] }[] = []
  let link: Link = 'start'
  let words: Word[] = []
  const close = (next: Link): void => {
    if (words.length > 0) {
      parts.push({ link, words })
      words = []
      link = next
      // Of two links in a row the stronger one holds: “, and” is a comma, “mula sa” a source.
    } else if (strength.indexOf(next) > strength.indexOf(link)) link = next
  }
  for (let index = 0; index < tokens.length;) {
    const each = tokens[index] as Token
    const mark = markOf(each, line)
    if (mark || dash.test(each.text)) {
      if (mark) close(mark)
      index += 1
      continue
    }
    const { word, next } = wordAt(tokens, index, line)
    index = next
    const opens = links[word.role] ?? (without.includes(word.text) ? 'without' : undefined)
    if (opens) close(opens)
    else words.push(word)
  }
  close('start')
  return parts
}
