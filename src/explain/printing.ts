// How an explanation prints what comes from outside: what people wrote, and whatever a stored answer holds. It stands in one line, all of
// it shows, and it stands in quotation marks, so that it cannot be taken for words of this library.
import { inOneLine, outside } from '../decision/printable.ts'
import type { Path } from '../decision/answer.ts'
import { spell } from '../decision/path.ts'
import * as wording from '../decision/wording.ts'

/** A text of at most so many characters; one that is cut ends in an ellipsis. */
export const cut = (text: string, most: number): string => {
  const characters = [...inOneLine(text)]
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : characters.join('')
}

/** An id, a day or a figure as it is; in quotation marks where it does not look like one, as a mere word does not: it might be ours. */
export const idOf = (text: string): string => (/^(?=.*[\d/])[\w./-]{0,79}\w$/.test(text) ? text : outside(text))

/** An id or a text that somebody wrote, cut to a few words where it is long. */
export const shortly = (text: string, most = 40): string => idOf(cut(text, most))

/** A place in the input, as {@link idOf} has an id. */
export const placeOf = (spelled: string): string => (/^[\w.[\]-]*$/.test(spelled) ? spelled : outside(spelled))

/**
 * The field at the end of a place: what has an index is named beside it, by its voucher or by its number from 1. What stands in a record of
 * a list is told with the number of that record.
 */
export const fieldAt = (path: Path, recordAt: (index: number) => string): string => {
  const [first, ...others] = path
  if (typeof first === 'number') return [recordAt(first), fieldAt(others, recordAt)].filter(Boolean).join(', ')
  const after = path.slice(path.reduce<number>((last, key, index) => (typeof key === 'number' ? index : last), -1) + 1)
  return placeOf(spell(after.length > 0 ? after : path.filter((key) => typeof key === 'string')))
}

const isFigure = (text: string): boolean => /^-?\d*(?:\.\d+)?$/.test(text)

/** An amount in pesos, as people read it. */
export const peso = (amount = ''): string => (isFigure(amount) ? wording.peso(amount) : outside(amount))

/** Items with commas alone; with semicolons where one of them has a comma or a letter of its own, as duties have. */
export const listedInOrder = (items: readonly (string | number)[]): string =>
  items.join(items.some((item) => /, |\([A-Z]\) /.test(String(item))) ? '; ' : ', ')

/** A share as a percentage. */
export const percent = (share: string): string => (isFigure(share) ? wording.percent(share) : outside(share))

/** Begins a noun with the indexes or numbers of one or several, with the word before the last. */
// @__NO_SIDE_EFFECTS__
export const oneOrMoreBy =
  (joiner: string) =>
  (one: string, several: string) =>
  (numbers: readonly (string | number)[]): string =>
    `${numbers.length === 1 ? one : several} ${wording.listed(numbers, joiner)}`
