// How the answers on records are written, record by record, and the summary at the end.
import { explain, type InvalidInput, type PartnershipReport, type ProgrammeSummary } from '../index.ts'
import type { Messages } from '../explain/messages.ts'
import { brief } from './found.ts'
import type { Sourced } from './records.ts'

/** The forms of an output. */
export const outputForms = ['text', 'json', 'ndjson', 'csv', 'md', 'state'] as const
export type OutputForm = (typeof outputForms)[number]

/** The answer on a record. */
export type Answered = PartnershipReport | InvalidInput<'partnership'>

/** How answers are written. */
export interface Style {
  readonly messages: Messages | undefined
  readonly detail: 'full' | 'brief'
}

/** Writes answers, each as lines. */
export interface Format {
  readonly begin: readonly string[]
  readonly record: (sourced: Sourced, index: number, answer: Answered) => readonly string[]
  readonly end: (summary: ProgrammeSummary) => readonly string[]
}

const nameOf = ({ record, file, line }: Sourced): string => {
  const { reference } = (typeof record === 'object' && record !== null ? record : {}) as {
    readonly reference?: unknown
  }
  return typeof reference === 'string' ? `${reference} (${file}:${line})` : `${file}:${line}`
}

/** What decided, in sentences; of a record that could not be read, what is wrong with it. */
const reasons = ({ problems }: Sourced, answer: Answered): readonly (readonly [string, string])[] => {
  if (problems) return problems.map((problem) => ['', problem])
  if (answer.outcome === 'invalid-input') return answer.issues.map(({ message }) => ['', message])
  return answer.because.map(({ rule, message }) => [rule, message])
}

/** A cell that no spreadsheet takes for a formula. */
export const safeCell = (value: string): string => {
  const harmless = /^(?:[=+@\t\r\n]|-.)/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => safeCell(String(cell))).join(',')

const explained = (answer: Parameters<typeof explain>[0], format: 'text' | 'markdown', { messages }: Style): string =>
  explain(answer, { format, ...(messages && { messages }) })

const outcomeIn = ({ messages }: Style, outcome: Answered['outcome']): string =>
  messages?.labels.outcomes[outcome] ?? outcome

const formats: Readonly<Record<Exclude<OutputForm, 'state'>, (style: Style) => Format>> = {
  text: (style) => ({
    begin: [],
    record: (sourced, _, answer) => [
      `${nameOf(sourced)}: ${outcomeIn(style, answer.outcome)}`,
      ...reasons(sourced, answer).map(([rule, sentence]) => `  ${sentence}${rule === '' ? '' : ` [${rule}]`}`),
    ],
    end: (summary) => ['', explained(summary, 'text', style).trimEnd()],
  }),
  md: (style) => ({
    begin: [],
    record: (sourced, _, answer) => [
      `## ${nameOf(sourced).replaceAll(/[\\`*_[\]<>#|]/gu, '\\$&')}: ${outcomeIn(style, answer.outcome)}`,
      '',
      ...reasons(sourced, answer).map(
        ([rule, sentence]) =>
          `- ${sentence.replaceAll(/[\\`*_[\]<>#|]/gu, '\\$&')}${rule === '' ? '' : ` \`${rule}\``}`,
      ),
      '',
    ],
    end: (summary) => [explained(summary, 'markdown', style).trimEnd()],
  }),
  csv: () => ({
    begin: [
      row([
        'file',
        'line',
        'index',
        'reference',
        'leader',
        'partner',
        'outcome',
        'rule',
        'result',
        'path',
        'message',
        'clauses',
      ]),
    ],
    record: (sourced, index, answer) => {
      const { reference = '', pairing } = (sourced.record ?? {}) as Record<string, unknown> & {
        readonly reference?: string
      }
      const { leader, partner } = (pairing ?? {}) as Record<string, { readonly id?: string } | undefined>
      const head = [sourced.file, sourced.line, index, reference, leader?.id ?? '', partner?.id ?? '', answer.outcome]
      const found: PartnershipReport['because'] = answer.because
      if (found.length > 0)
        return found.map(({ rule, result, path, message, clauses }) =>
          row([...head, rule, result, path.join('.'), message, clauses.join(' ')]),
        )
      const wrong = reasons(sourced, answer)
      return (wrong.length > 0 ? wrong : [['', '']]).map(([, message = '']) => row([...head, '', '', '', message, '']))
    },
    end: () => [],
  }),
  ndjson: ({ detail }) => ({
    begin: [],
    record: (sourced, index, answer) => [JSON.stringify(itemOf(sourced, index, answer, detail))],
    end: (summary) => [JSON.stringify({ kind: 'summary', summary: detail === 'brief' ? brief(summary) : summary })],
  }),
  json: ({ detail }) => {
    let isFirst = true
    return {
      begin: ['{"partnerships":['],
      record: (sourced, index, answer) => {
        const comma = isFirst ? '' : ','
        isFirst = false
        return [comma + JSON.stringify(itemOf(sourced, index, answer, detail))]
      },
      end: (summary) => [`],"summary":${JSON.stringify(detail === 'brief' ? brief(summary) : summary)}}`],
    }
  },
}

const itemOf = ({ file, line, problems }: Sourced, index: number, answer: Answered, detail: Style['detail']) => ({
  kind: 'partnership',
  file,
  line,
  index,
  ...(problems && { problems }),
  report: detail === 'brief' ? brief(answer) : answer,
})

/** The writer of a form; of a state, nothing is written on the way. */
export const formatOf = (form: OutputForm, style: Style): Format =>
  form === 'state' ? { begin: [], record: () => [], end: () => [] } : formats[form](style)
