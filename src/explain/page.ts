// One page: its lists, each cut to a length, and what several pages say alike.
import type { AnyFinding, SubjectReference } from '../decision/answer.ts'
import { groundsOfAll } from './findings.ts'
import { cut, shortly } from './printing.ts'
import type { Telling } from './telling.ts'

/** How much is told of something: so many items, each in so many lines. */
export interface Bounds {
  readonly items: number
  readonly rows: number
}

/** Everything. */
export const unbounded: Bounds = { items: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY }

/** How much a page says: how many items each of its lists may have, and of what is told as names alone how many. */
export interface Most {
  readonly reasons: number
  readonly rows: number
  readonly questions: number
  readonly names: number
  readonly remedies: Bounds
  /** Whether the words of clauses are quoted; else it is told where each stands. */
  readonly quoted: boolean
  /** How many characters the name of a line has where there is little room. */
  readonly nameLength: number
}

/** A page that does not end. */
export const whole: Most = {
  reasons: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  questions: Number.POSITIVE_INFINITY,
  names: Number.POSITIVE_INFINITY,
  remedies: unbounded,
  quoted: true,
  nameLength: 40,
}

const size = (rows: number, quoted = false, nameLength = 40): Most => ({
  reasons: Math.ceil(rows / 3),
  rows,
  questions: Math.ceil(rows / 2),
  names: 8,
  remedies: { items: Math.ceil((rows * 3) / 4), rows: 4 },
  quoted,
  nameLength,
})

/** The lists of a page, tried in turn until the page is short enough. The words of clauses are the first that it does without. */
const sizes: readonly Most[] = /* @__PURE__ */ (() => [
  size(40, true),
  ...[40, 28, 20, ...Array.from({ length: 15 }, (_, index) => 15 - index)].map((rows) => size(rows)),
  size(1, false, 20),
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

/** A text in so many lines, with as many names as there is room for; where not even one has, cut. */
export const inLines = (told: (names: number) => string, names: number, rows: number, { style }: Telling): string => {
  if (names === Number.POSITIVE_INFINITY) return style.inRows(told(names), rows)
  const tried = Array.from({ length: names }, (_, index) => style.inRows(told(names - index), rows))
  return tried.find((text) => !text.endsWith('…')) ?? tried.at(-1)!
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
