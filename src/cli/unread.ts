// What is wrong with text that is no record, as issues that any language can tell, and where it is told.
import type { Issue, Path } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { outside, printable } from '../decision/printable.ts'
import type { Messages } from '../explain/messages.ts'
import { tell } from '../index.ts'
import type { AtLeastOne } from '../order/index.ts'
import { issueAt } from '../reading/issues.ts'
import type { Short, Spelled } from '../reading/short-texts.ts'
import type { TextIssue } from '../text/index.ts'
import type { RowNames } from '../text/table.ts'
import type { World } from './io.ts'

/** What a text is, or what stands in a place of it, and what it should have been. */
export interface Trouble {
  readonly path?: Path
  readonly received: Spelled
  readonly allowed: Short
}

const noRow = (says: Extract<Spelled['says'], `a row with ${string}`>): Trouble => ({
  received: { says } as Spelled,
  allowed: 'a row of comma-separated values',
})

/** What can be wrong with a text, whatever it holds. */
export const troubles = {
  notUtf8: {
    received: { says: 'text that is not UTF-8' },
    allowed: 'UTF-8, which spreadsheets save as “CSV UTF-8”',
  },
  notJson: (why: string): Trouble => ({
    received: { says: 'text that is not JSON ({why})', why: printable(why.slice(0, 120)) },
    allowed: 'JSON',
  }),
  repeated: (path: Path): Trouble => ({
    path,
    received: { says: 'a field that stands more than once' },
    allowed: 'each field once',
  }),
  tooLong: (most: number): Trouble => ({
    received: { says: 'a longer text' },
    allowed: { says: 'a text of at most {most} characters', most },
  }),
  afterQuote: noRow('a row with something after a closing quotation mark'),
  withinCell: noRow('a row with a quotation mark within a cell that does not begin with one'),
  notClosed: noRow('a row with a quotation mark that is not closed'),
  otherSeparator: noRow('a row with semicolons or tabs between its cells'),
} as const

/** Such a thing as an issue of the library. */
export const issueOf = ({ path = [], received, allowed }: Trouble): Issue =>
  issueAt('unreadable', path, { received, allowed })

/** An issue in a language, with the column that it stands in. */
export const worded = ({ column, ...issue }: Issue & Pick<TextIssue, 'column'>, messages?: Messages): string =>
  column === undefined ? tell(issue, messages) : `column ${outside(column)}: ${tell(issue, messages)}`

/** What stands for a record that could not be read: its two schools, which are held against other pairs, and a field that no record has. */
const unreadRecord = ({ leader, partner }: RowNames): unknown =>
  leader === undefined || partner === undefined
    ? undefined
    : { pairing: { leader: { id: leader }, partner: { id: partner } }, unread: true }

/** A row that could not be read, by what it is called: a text that is no record goes before what its cells say. */
export const unreadRow = (
  { reference, leader, partner }: RowNames,
  issues: AtLeastOne<TextIssue>,
  problem: Trouble | undefined,
): Pick<Sourced, 'record'> & Required<Pick<Sourced, 'refused'>> => {
  const names = known<RowNames>({ reference, leader, partner })
  return { record: unreadRecord(names), refused: { issues: problem ? [issueOf(problem)] : issues, ...names } }
}

/** A record of a file, with the place it stands in. */
export interface Sourced {
  /** The file; `-` is standard input. */
  readonly file: string
  /** The line, or the row of a table; of a JSON file, which of its records it is. From 1. */
  readonly place: { readonly line: number } | { readonly item: number }
  /** What stands there; of what could not be read no more than its two schools. */
  readonly record: unknown
  /** Why it could not be read, and what it is called as far as that could be. */
  readonly refused?: { readonly issues: AtLeastOne<TextIssue> } & RowNames
  /** That it is no record, but a line of one that is refused for it. */
  readonly isLine?: true
}

/** Where a record stands: `FILE:LINE`, and in a JSON file `FILE#RECORD`. */
export const placeOf = ({ file, place }: Pick<Sourced, 'file' | 'place'>): string =>
  'line' in place ? `${printable(file)}:${place.line}` : `${printable(file)}#${place.item}`

/** An issue without what a table says of its place. */
const plain = ({ code, path, message, received, allowed, suggestion, params }: Issue): Issue =>
  known<Issue>({ code, path, message, received, allowed, suggestion, params })

/** The answer on a record, which of one that could not be read says why, and whose it was. */
export const answerOn = <Answer extends object>({ refused }: Sourced, answer: Answer): Answer => {
  if (!refused) return answer
  const { issues, ...names } = refused
  return { ...answer, subject: { path: [], ...names }, issues: issues.map(plain) }
}

/** Tells among the errors what is wrong with a record or a line: why it was refused, else what is wrong with what it says. */
export const tellIssues = (
  sourced: Sourced,
  issues: readonly Issue[],
  errors: World['errors'],
  messages?: Messages,
): void => {
  for (const issue of sourced.refused?.issues ?? issues)
    errors.write(`${placeOf(sourced)}: ${worded(issue, messages)}\n`)
}
