// How a caller wants an answer told, and what is said of a value that cannot be told so. A stored answer may hold anything.
import type { Messages } from './messages.ts'
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
  /** The language, such as `filipino` of `deped-school-partnerships/filipino`; English unless given. */
  readonly messages?: Messages
}

/** Options that were read. */
export interface ReadOptions {
  readonly style: Style
  /** Whether everything is to be told. */
  readonly isFull: boolean
  readonly messages?: Messages
}

const noAnswer = 'This value is not an answer of this library.' satisfies Word

/** Reads options: what cannot be used is as if it were not given. */
export const readOptions = (options: unknown): ReadOptions => {
  try {
    const { format, detail, width, messages } = options as ExplainOptions
    // Any other value would be made a number first, which may never end.
    const columns = typeof width === 'number' ? Math.trunc(width) || 80 : 80
    const style = format === 'markdown' ? markdown : text(Math.min(200, Math.max(40, columns)))
    return typeof messages?.words[noAnswer] === 'string'
      ? { style, isFull: detail === 'full', messages }
      : { style, isFull: detail === 'full' }
  } catch {
    return { style: text(80), isFull: false }
  }
}

/** What is told in a language, else in English, else that there is nothing to tell. It does not throw, whatever the value holds. */
export const attempt = (told: (messages?: Messages) => string | undefined, messages?: Messages): string => {
  const tried = (language?: Messages): string | undefined => {
    try {
      return told(language)
    } catch {
      return undefined
    }
  }
  return (messages && tried(messages)) ?? tried() ?? messages?.words[noAnswer] ?? noAnswer
}
