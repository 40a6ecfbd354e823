// A word where it stands, and what is asked of every word: whether it is what is paid for, and whether it is itself.
import { has, type Site, type Under } from './context.ts'
import type { Word } from './parts.ts'

/** A word in its part and its line. */
export interface Place {
  /** The word. */
  readonly word: Word
  /** Its part. */
  readonly site: Site
  /** The part after it, if that hangs on it. */
  readonly next: Site | undefined
  /** The words of the part before it. */
  readonly before: readonly Word[]
  /** The words of the part after it. */
  readonly after: readonly Word[]
  /** The words of its part and of the counts that follow it: `notebook (Lenovo) 1 unit`. */
  readonly beside: readonly Word[]
  /** All words of the line. */
  readonly line: readonly Word[]
}

/** The role of a word, or that it is not known. */
export type Role = Word['role']

/** Some of all, to look up. */
export const among = <T extends string>(...all: readonly T[]): ReadonlySet<T> => new Set(all)

/** What makes another thing of the word before: `laptop charger`, `zoo poster`. */
export const making: readonly Role[] = [
  'part',
  'work',
  'haul',
  'topic',
  'act',
  'deduction',
  'food',
  'not',
  'sheets',
  'copy',
  'print',
  'reviewer',
  'review',
  'firm',
  'own',
  'hire',
]
/** What a word makes a compound with: `computer teacher`. */
const compounding: readonly Role[] = [
  'other',
  'people',
  'professional',
  'post',
  'worker',
  'gift',
  'trip',
  'fee',
  'pay',
  'stipend',
]

/** Under these a part is what is paid for. */
export const open = among<Under>('none', 'paid', 'billed', 'bought')
/** Beside these, joined by “and”, a thing that is used up is likely one of its own. */
const besides = among<Under>('work', 'item', 'pay', 'food', 'other', 'part', 'copy')

/** It is what is paid for, or may be a thing of its own beside what is governed. */
export const free = ({ site: { under, loose } }: Place): boolean => open.has(under) || (loose && besides.has(under))

/** Nothing that follows makes another thing of it. */
export const itself = ({ word, before, after }: Place, ...roles: readonly Role[]): boolean => {
  const [next] = after
  // A make that is not known may follow `chairs`, `electric fan`, `1 unit laptop`, and stand before a number.
  const counted = has(before, 'unit') || (word.item === 'equipment' && after[1]?.role === 'measure')
  const safe = word.several || word.plural === true || word.sure === true || counted
  const billed = word.item === 'utilities' && next?.role === 'fee'
  const made =
    next !== undefined &&
    (next.role === 'name'
      ? !safe || /(?:ing|ion|ment|ery)$/.test(next.text)
      : compounding.includes(next.role) && !billed)
  return !made && !has(after, ...roles)
}
