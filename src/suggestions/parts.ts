// A ledger line as words with roles, and as parts: what stands between commas, “and”s and words such as “of”.
import { compact, deeds, type Entry, prefixed, single, written } from './lexicon.ts'
import { alike, spelt } from './spelling.ts'
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
export type Link = 'start' | 'comma' | 'aside' | 'and' | 'of' | 'to' | 'by' | 'source' | 'without'

/** The words between two links. */
export interface Part {
  /** How it hangs on the part before. */
  readonly link: Link
  /** Its words, without the link. */
  readonly words: readonly Word[]
  /** It hangs by `of`, which says what or whose the part before is, and not what it is for. */
  readonly owned: boolean
}

interface Token {
  readonly text: string
  /** Its letters and digits, as they are meant; none if it is a mark. */
  readonly word: string
  /** What a mark separates. */
  readonly mark: Link | undefined
  readonly start: number
  readonly end: number
}

// `c/o`, `w/o`, `w/` and `n/a` are words; a word may have points, apostrophes and a point at its end.
const token =
  /(?:c\/o|n\/a)(?![a-z0-9])|w\/o?(?![a-z0-9])|w\/(?=[a-z0-9])|[a-z0-9]+(?:['’.][a-z0-9]+)*\.?|[-–—,;+&/():|]/g

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

const tokensOf = (line: string): readonly Token[] =>
  [...line.matchAll(token)].flatMap(({ 0: text, index: start }) => {
    const end = start + text.length
    const word = compact(text === '/' ? '' : text)
    // A hyphen within a word joins, one beside a space separates.
    const apart = line[start - 1] === ' ' || line[end] === ' '
    const mark = word === '' ? (marks[text] ?? (apart ? 'aside' : undefined)) : undefined
    // A point within the line is one of an abbreviation.
    const short = text.endsWith('.') && line.slice(end).trim() !== ''
    return word === '' && !mark ? [] : [{ text, word: spelt(word, short), mark, start, end }]
  })

/** The longest words of the lists are as many. */
const most = 5

/** A word, and how many tokens it is. */
interface Found {
  readonly word: Word
  readonly count: number
}

/** The longest word that begins with a token, within the tokens up to the next mark. */
const wordAt = (first: Token, following: readonly Token[], line: string): Found => {
  const end = following.findIndex(({ mark }) => mark)
  const ahead = [first, ...(end < 0 ? following : following.slice(0, end))]
  const found = (entry: Entry | undefined, count: number): Found => {
    const last = ahead[count - 1] ?? first
    const text = line.slice(first.start, last.end).replace(/\.$/, '')
    return { word: { role: 'name', ...entry, text, several: count > 1 }, count }
  }
  // `pag-print`, `pang-load`: a prefix before a hyphen.
  const joined = line[first.end] === '-' && ahead[1]?.start === first.end + 1
  for (let count = ahead.length; count > 1; count -= 1) {
    const together = ahead.slice(0, count).map(({ word }) => word)
    const one = together.join('')
    const heard = count <= 3 && single(together[count - 1] ?? '') === undefined ? alike(one) : undefined
    const entry = written(one) ?? (joined && count === 2 ? prefixed(one) : undefined) ?? heard
    if (entry) return found(entry, count)
  }
  const { word, text } = first
  // “Accompanist’s fee”: whose fee it is gives it.
  if (
    /(?:(?<!th|st)er|or|i?st|ian|ant|ert|ess)['’]s$/.test(text) &&
    ahead[1] &&
    written(ahead[1].word)?.role === 'fee' &&
    !single(word)
  )
    return found({ role: 'professional', item: 'professional-fees' }, 1)
  // `NAT6` is the test of Grade 6.
  const letters = word.replace(/\d+$/, '')
  const graded = letters === word ? undefined : written(letters)
  if (graded?.role === 'national test') return found(graded, 1)
  // The “no.” of a voucher refuses nothing.
  if (word === 'no' && (text.endsWith('.') || /^\d/.test(ahead[1]?.text ?? ''))) return found({ role: 'measure' }, 1)
  return found(single(word) ?? (/\d/.test(word) ? { role: 'measure' } : undefined), 1)
}

const links: Readonly<Partial<Record<Word['role'], Link>>> = {
  of: 'of',
  to: 'to',
  by: 'by',
  and: 'and',
  source: 'source',
}

const strength: readonly Link[] = ['of', 'to', 'by', 'and', 'comma', 'aside', 'start', 'source', 'without']

/** What these refuse follows them; what `none` refuses stands before. */
const without: readonly string[] = ['without', 'w/o', 'less', 'instead of', 'excluding', 'except', 'maliban']

const accompanying: readonly string[] = ['with', 'w/', 'w', 'including', 'incl', 'kasama']
const owning: readonly string[] = ['of', 'ng', 'sang']

/** In Cebuano these stand before what is done, too: `pagprint ug modules`. */
const objects: readonly string[] = ['ug', 'og']
const deedOnly = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every(({ role }) => deeds.includes(role))

/** The parts of a line, each with one word at least. */
export const partsOf = (line: string): readonly Part[] => {
  const tokens = tokensOf(line)
  const parts: Part[] = []
  let link: Link = 'start'
  let owned = false
  let words: Word[] = []
  const close = (next: Link, by = ''): void => {
    if (words.length > 0) {
      parts.push({ link, words, owned })
      words = []
      link = next
      owned = owning.includes(by)
      // Of two links in a row the stronger one holds: “, and” is a comma, “mula sa” a source.
    } else {
      owned ||= owning.includes(by)
      // “, with installation” goes with the thing.
      if (accompanying.includes(by) && link !== 'start') link = next
      else if (strength.indexOf(next) > strength.indexOf(link)) link = next
    }
  }
  let read = 0
  tokens.forEach((each, index) => {
    if (index < read) return
    read = index + 1
    if (each.mark) {
      close(each.mark)
      return
    }
    const { word, count } = wordAt(each, tokens.slice(read, index + most), line)
    read = index + count
    const opens =
      (objects.includes(word.text) && deedOnly(words) ? 'of' : links[word.role]) ??
      (without.includes(word.text) ? 'without' : undefined)
    if (opens) close(opens, word.text)
    else words.push(word)
  })
  close('start')
  return parts
}
