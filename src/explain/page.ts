// One page: its lists, each cut to a length, and what several pages say alike.
import type { AnyFinding, SubjectReference } from '../decision/answer.ts'
import { groundsOfAll } from './findings.ts'
import { cut, shortly } from './printing.ts'
import { inRows } from './style.ts'
import type { Telling } from './telling.ts'

/** How many items each list of a page may have. */
export interface Most {
  readonly reasons: number
  readonly rows: number
  readonly questions: number
  readonly remedies: number
}

/** The lists of a page, tried in turn until the page is short enough. */
export const sizes: readonly Most[] = /* @__PURE__ */ (() =>
  [40, 28, 20, ...Array.from({ length: 15 }, (_, index) => 15 - index)].map((rows) => {
    return { reasons: Math.ceil(rows / 3), rows, questions: Math.ceil(rows / 2), remedies: Math.ceil((rows * 3) / 4) }
  }))()

/** One of the items of a list, by what it says. */
export type Item = () => string

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
): Generator<string> {
  const { style, say } = tell
  if (items.length === 0) return
  yield said === '' ? style.heading(title) : style.heading(title, said)
  for (const [index, item] of items.slice(0, most).entries()) yield style.item(`${index + 1}.`, item())
  if (items.length > most) yield style.note(say.andMore({ count: items.length - most }))
}

/** What is said of one or several findings, with what they stand on. */
export const withGrounds = (said: string, findings: readonly AnyFinding[], rows: number, tell: Telling): string =>
  `${inRows(said, rows)} (${groundsOfAll(findings, tell)})`

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
