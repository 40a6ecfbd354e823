// How a caller wants an answer told, and what is said of a value that cannot be told so. A stored answer may hold anything.
import type { Messages } from './messages.ts'
import type { Remedies } from '../act/mend.ts'
import type { InvalidInput } from '../decision/answer.ts'
import { hasWholeLists } from '../decision/whole-lists.ts'
import { markdown, type Style, text } from './style.ts'
import type { Word } from './words.ts'

/**
 * How an answer is put into words.
 *
 * @group Questions
 */
export interface ExplainOptions {
  /** `text` for a terminal or a mail, `markdown` for a page; `text` unless given. */
  readonly format?: 'text' | 'markdown'
  /**
   * Of a report on a partnership or a programme: `summary` for one page of at most 60 lines of 80 characters, `full` for everything, part
   * by part and rule by rule, as an auditor wants it; the summary unless given. Other answers have one form. In full, each clause is named
   * by its id where it is first cited.
   */
  readonly detail?: 'summary' | 'full'
  /** The longest line of a text, in characters from 40 to 200; 80 unless given. Markdown is not wrapped. */
  readonly width?: number
  /**
   * What can be done about the answer, as `remedies` says it of the record and the answer: it is told with it. What is no such answer, or
   * could not be made, is as if it were not given.
   */
  readonly remedies?: Remedies | InvalidInput<'remedies'>
  /** The language, such as `filipino` of `deped-school-partnerships/filipino`; English unless given. */
  readonly messages?: Messages
}

/** Options that were read. */
export interface ReadOptions {
  readonly style: Style
  /** Whether everything is to be told. */
  readonly isFull: boolean
  readonly remedies?: Remedies
  readonly messages?: Messages
}

const remediesOutcomes: readonly string[] = [
  'none-needed',
  'remediable',
  'unforeseen',
  'no-remedy',
] satisfies Remedies['outcome'][]

/** What can be done, as plain data; nothing for what is no such answer. */
const readRemedies = (options: unknown): Remedies | undefined =>
  quietly(() => {
    const { remedies: given } = options as ExplainOptions
    if (!given || !hasWholeLists(given)) return undefined
    const answer = JSON.parse(JSON.stringify(given)) as Remedies
    const { kind, outcome, remedies }: { kind: string; outcome: string; remedies: unknown } = answer
    return kind === 'remedies' && remediesOutcomes.includes(outcome) && Array.isArray(remedies) ? answer : undefined
  })

const noAnswer = 'This value is no answer that can be told in words.' satisfies Word

/** Reads options: what cannot be used is as if it were not given. */
export const readOptions = (options: unknown): ReadOptions => {
  try {
    const { format, detail, width, messages } = options as ExplainOptions
    const remedies = readRemedies(options)
    // Any other value would be made a number first, which may never end.
    const columns = typeof width === 'number' ? Math.trunc(width) || 80 : 80
    const style = format === 'markdown' ? markdown : text(Math.min(200, Math.max(40, columns)))
    return {
      style,
      isFull: detail === 'full',
      ...(remedies && { remedies }),
      ...(typeof messages?.words[noAnswer] === 'string' && { messages }),
    }
  } catch {
    return { style: text(80), isFull: false }
  }
}

/** What comes of something; nothing where it fails. */
export const quietly = <Made>(make: () => Made): Made | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** What is told in a language, else in English, else that there is nothing to tell. It does not throw, whatever the value holds. */
export const attempt = (told: (messages?: Messages) => string | undefined, messages?: Messages): string => {
  const tried = (language?: Messages): string | undefined => quietly(() => told(language))
  return (messages && tried(messages)) ?? tried() ?? messages?.words[noAnswer] ?? noAnswer
}
