// One page: its lists, each cut to a length, and what several pages say alike.
import type { AnyFinding, SubjectReference } from '../decision/answer.ts'
import { groundsOfAll } from './findings.ts'
import { cut, shortly } from './printing.ts'
import type { Telling } from './telling.ts'

/** How much an item says. */
export interface Bounds {
  /** In how many lines. */
  readonly lines: number
  /** How many names it has, or reasons, where there are many; fewer where they take more than four lines. */
  readonly names: number
}

const everything = Number.POSITIVE_INFINITY

/** How much a page says: how many items each of its lists may have, and how much each of them says. */
export interface Most extends Bounds {
  readonly reasons: number
  readonly rows: number
  readonly questions: number
  readonly remedies: number
  /** Whether the words of clauses are quoted; else it is told where each stands. */
  readonly quoted: boolean
  /** How many characters the name of a line has where there is little room. */
  readonly nameLength: number
}

/** A page that does not end. */
export const whole: Most = {
  reasons: everything,
  rows: everything,
  questions: everything,
  remedies: everything,
  lines: everything,
  names: everything,
  quoted: true,
  nameLength: 40,
}

const size = (rows: number, { lines = everything, names = 8, quoted = false, nameLength = 40 } = {}): Most => ({
  reasons: Math.ceil(rows / 3),
  rows,
  questions: Math.ceil(rows / 2),
  remedies: Math.ceil((rows * 3) / 4),
  lines,
  names,
  quoted,
  nameLength,
})

/**
 * The lists of a page, tried in turn until the page is short enough. It does first without some of many names, then without the words of
 * clauses. A sentence ends early only where lists of whole ones would be very short.
 */
const sizes: readonly Most[] = /* @__PURE__ */ (() => [
  size(40, { quoted: true, names: everything }),
  size(40, { quoted: true }),
  ...[40, 28, 20, 14, 10].map((rows) => size(rows)),
  ...[40, 28, 20, ...Array.from({ length: 15 }, (_, index) => 15 - index)].map((rows) => size(rows, { lines: 3 })),
  size(1, { lines: 3, nameLength: 20 }),
])()

/** The most lines of a page, of 80 characters. */
const mostLines = 60

/** The lists that have what room is left, in this order. */
const growing = ['reasons', 'rows', 'questions'] as const

/** How much of a page fits on it: the longest lists that do alike, and of each what there is still room for. */
export const fitting = (page: (most: Most) => string): Most => {
  const fits = (text: string): boolean => text.split('\n').length <= mostLines
  const size = sizes.find((each) => fits(page(each))) ?? sizes.at(-1)!
  return growing.reduce((most, list) => grown(most, list, page, fits), size)
}

/** The same with as much more of one list as there is room for. */
const grown = (
  most: Most,
  list: (typeof growing)[number],
  page: (most: Most) => string,
  fits: (text: string) => boolean,
): Most => {
  const more = { ...most, [list]: most[list] + 1 }
  const text = page(more)
  return fits(text) && text !== page(most) ? grown(more, list, page, fits) : most
}

/** One of the items of a list, by what it says. */
export type Item = () => string

/** What is said of the items that a list has no room for, by the index of the first of them. */
type Rest = (shown: number) => string

/**
 * A list under its heading, cut to a length.
 *
 * @yields {string} A part of it.
 */
export function* list(
  title: string,
  said: string,
  items: readonly Item[],
  most: number,
  tell: Telling,
  rest: Rest = (shown) => tell.say.andMore({ count: items.length - shown }),
): Generator<string> {
  const { style } = tell
  if (items.length === 0) return
  yield said === '' ? style.heading(title) : style.heading(title, said)
  for (const [index, item] of items.slice(0, most).entries()) yield style.item(`${index + 1}.`, item())
  if (items.length > most) yield style.note(rest(most))
}

/** A text with as many names as there is room for; with one where not even that has. */
export const inLines = (told: (names: number) => string, { names, lines }: Bounds, { style }: Telling): string => {
  if (names === everything) return style.inRows(told(names), lines)
  const tried = Array.from({ length: names }, (_, index) => style.inRows(told(names - index), 4))
  return tried.find((text) => !text.endsWith('…')) ?? style.inRows(told(1), lines)
}

/** What is said of one or several findings, with what they stand on. */
export const withGrounds = (said: string, findings: readonly AnyFinding[], rows: number, tell: Telling): string =>
  `${tell.style.inRows(said, rows)} (${groundsOfAll(findings, tell)})`

/** The heading of what has to be answered. */
export const titleOfQuestions = (outcome: string, { word }: Telling): string =>
  outcome === 'undetermined' ? word('What would settle it') : word('What is still open')

/** What an answer says that it was made with. */
interface MadeWith {
  readonly subject: Pick<SubjectReference, 'reference'>
  readonly asOf: string
  readonly policy: string
  readonly version: string
}

/** The day, the policy, the version and the caller’s reference. */
export const madeWith = ({ subject, asOf, policy, version }: MadeWith, { style, say }: Telling): string =>
  style.note(
    [
      say.asOf({ day: shortly(asOf) }),
      say.policy({ id: shortly(policy) }),
      say.version({ version: shortly(version) }),
      ...(subject.reference === undefined ? [] : [say.reference({ reference: cut(subject.reference, 60) })]),
    ].join(', '),
  )
