// How the answers on records are written, record by record, and the summary at the end.
import { type AnswerRow, rowOfAnswer, safeCell } from '../answers/rows.ts'
import type { SubjectReference } from '../decision/answer.ts'
import { known } from '../decision/known.ts'
import { inOneLine, printable } from '../decision/printable.ts'
import { partOf } from '../answers/walk.ts'
import { lineOf } from '../explain/fund.ts'
import type { Messages } from '../explain/messages.ts'
import { escape, markdown, text as plain } from '../explain/style.ts'
import { telling } from '../explain/telling.ts'
import {
  explain,
  type InvalidInput,
  type PartnershipReport,
  type ProgrammeSummary,
  rows,
  tell,
  walk,
} from '../index.ts'
import { csvLine } from './csv.ts'
import type { commands } from './table.ts'
import { placeOf, type Sourced, worded } from './unread.ts'

/** The forms of an output. */
export type OutputForm = (typeof commands.check.forms)[number]

/** The answer on a record. */
export type Answered = PartnershipReport | InvalidInput<'partnership'>

/** Writes answers, each as lines. */
export interface Format {
  readonly begin: readonly string[]
  readonly record: (sourced: Sourced, index: number, answer: Answered) => readonly string[]
  readonly end: (summary: ProgrammeSummary) => readonly string[]
}

/** The fields of a value, of which nothing is taken for granted. */
export const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** The longest text by which a record is named; a reference is no longer. */
const longestName = 120

/** A name as it is told: in one line, and a longer one cut. What is no text names nothing. */
const named = (name: unknown): string | undefined =>
  typeof name === 'string' ? inOneLine(name.length > longestName ? `${name.slice(0, longestName)}…` : name) : undefined

/** Whose a record says that it is; of one that cannot be read nothing is taken for granted. */
const subjectOf = ({ record, refused }: Sourced): SubjectReference => {
  const { reference = refused?.reference, pairing } = fieldsIn(record)
  const { leader, partner } = fieldsIn(pairing)
  const [ofLeader, ofPartner] = [fieldsIn(leader)['id'], fieldsIn(partner)['id']]
  return { path: [], ...known({ reference: named(reference), leader: named(ofLeader), partner: named(ofPartner) }) }
}

/** What a record is called: by its reference, and where it stands. */
export const nameOf = (sourced: Sourced): string => {
  const { reference } = subjectOf(sourced)
  return reference !== undefined ? `${reference} (${placeOf(sourced)})` : placeOf(sourced)
}

/** The line of a file; a cell without one is empty. */
const lineIn = ({ place }: Sourced): number | '' => ('line' in place ? place.line : '')

/** The line of the ledger that a finding is about, by its voucher, else by its number; nothing where it is about no line. */
const lineAt = (
  finding: PartnershipReport['because'][number],
  answer: PartnershipReport,
  messages?: Messages,
): string => {
  const part = partOf(finding, answer)
  return part?.part === 'expenses' ? lineOf(part.subject, telling(plain(80), messages)) : ''
}

/** What decided, in sentences of a language; of a record that could not be read, what is wrong with it. */
export const reasons = (
  { refused }: Sourced,
  answer: Answered,
  messages?: Messages,
): readonly (readonly [string, string])[] => {
  if (answer.outcome === 'invalid-input')
    return (refused ?? answer).issues.map((issue) => ['', worded(issue, messages)])
  return answer.because.map((finding) => {
    const line = lineAt(finding, answer, messages)
    return [finding.rule, `${line === '' ? '' : `${line}: `}${tell(finding, messages)}`]
  })
}

const columns = Object.keys(
  rowOfAnswer({ answer: { kind: '', outcome: '' }, subject: { path: [] } }),
) as readonly (keyof AnswerRow)[]

/** The findings that decide an answer, as rows. */
const decidingIn = (answer: Answered | ProgrammeSummary): readonly AnswerRow[] => {
  const deciding = new Set<unknown>(answer.because)
  const found = [...walk(answer)]
  return rows(answer).filter((_, index) => deciding.has(found[index]?.finding))
}

/** What decides, as rows; of a record of which no finding does, how it comes out, or each thing that is wrong with it. */
const rowsOf = (sourced: Sourced, answer: Answered): readonly AnswerRow[] => {
  const told = decidingIn(answer)
  if (told.length > 0) return told
  const row = rowOfAnswer({ answer, subject: subjectOf(sourced) })
  const wrong = reasons(sourced, answer)
  return wrong.length > 0 ? wrong.map(([, message]) => ({ ...row, message: safeCell(message) })) : [row]
}

const inCsv = (sourced: Sourced | undefined, index: number | '', row: AnswerRow): string =>
  csvLine([
    ...(sourced ? [safeCell(printable(sourced.file)), lineIn(sourced)] : ['', '']),
    index,
    ...columns.map((column) => row[column]),
  ])

const explained = (answer: Parameters<typeof explain>[0], format: 'text' | 'markdown', messages?: Messages): string =>
  explain(answer, { format, ...(messages && { messages }) })

const outcomeIn = (outcome: Answered['outcome'], messages?: Messages): string =>
  messages?.labels.outcomes[outcome] ?? outcome

const formats: Readonly<Record<Exclude<OutputForm, 'state'>, (messages?: Messages) => Format>> = {
  text: (messages) => ({
    begin: [],
    record: (sourced, _, answer) => [
      `${nameOf(sourced)}: ${outcomeIn(answer.outcome, messages)}`,
      ...reasons(sourced, answer, messages).map(
        ([rule, sentence]) => `  ${sentence}${rule === '' ? '' : ` [${rule}]`}`,
      ),
    ],
    end: (summary) => ['', explained(summary, 'text', messages).trimEnd()],
  }),
  md: (messages) => ({
    begin: [],
    record: (sourced, _, answer) => [
      markdown.heading(nameOf(sourced), outcomeIn(answer.outcome, messages)).trim(),
      '',
      ...reasons(sourced, answer, messages).map(
        ([rule, sentence]) => `- ${escape(sentence)}${rule === '' ? '' : ` \`${rule}\``}`,
      ),
      '',
    ],
    end: (summary) => [explained(summary, 'markdown', messages).trimEnd()],
  }),
  csv: () => ({
    begin: [csvLine(['file', 'fileLine', 'index', ...columns])],
    record: (sourced, index, answer) => rowsOf(sourced, answer).map((row) => inCsv(sourced, index, row)),
    // What only the set shows stands in no file.
    end: (summary) => decidingIn(summary).map((row) => inCsv(undefined, '', row)),
  }),
  ndjson: () => ({
    begin: [],
    record: (sourced, index, answer) => [JSON.stringify(itemOf(sourced, index, answer))],
    end: (summary) => [JSON.stringify({ kind: 'summary', summary })],
  }),
  json: () => {
    let isFirst = true
    return {
      begin: ['{"partnerships":['],
      record: (sourced, index, answer) => {
        const comma = isFirst ? '' : ','
        isFirst = false
        return [comma + JSON.stringify(itemOf(sourced, index, answer))]
      },
      end: (summary) => [`],"summary":${JSON.stringify(summary)}}`],
    }
  },
}

const itemOf = (sourced: Sourced, index: number, answer: Answered) => ({
  kind: 'partnership',
  file: sourced.file,
  ...sourced.place,
  index,
  ...(sourced.refused && { problems: sourced.refused.issues.map((issue) => worded(issue)) }),
  report: answer,
})

/** The writer of a form; of a state, nothing is written on the way. */
export const formatOf = (form: OutputForm, messages?: Messages): Format =>
  form === 'state' ? { begin: [], record: () => [], end: () => [] } : formats[form](messages)
