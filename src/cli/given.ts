// What the options of a command come to: the day, what is gone by, the language, the records.
import { tellersOf } from '../decision/language.ts'
import { english } from '../explain/english.ts'
import { filipino } from '../explain/filipino.ts'
import type { Messages } from '../explain/messages.ts'
import { type Arguments, choice, required } from './arguments.ts'
import { type Code, codes, isHalt } from './codes.ts'
import { filipino as ownFilipino } from './fil.ts'
import { jsonFile } from './files.ts'
import type { World } from './io.ts'
import { recordsOf } from './records.ts'
import { english as ownEnglish, formats, type Said } from './says.ts'
import { options } from './table.ts'
import { type Sourced, tellIssues } from './unread.ts'

type Values = Arguments['values']

/** The day to speak of. */
export const asOfIn = (values: Values): string =>
  required(values, 'as-of', 'the day to speak of, such as --as-of 2016-12-31')

/** The policy and the SBM framework that files have; nothing of what is not named. */
export const goesByIn = async ({
  policy,
  framework,
}: {
  readonly policy?: string | undefined
  readonly framework?: string | undefined
}) => ({
  ...(policy !== undefined && { policy: (await jsonFile(policy)) as never }),
  ...(framework !== undefined && { framework: (await jsonFile(framework)) as never }),
})

/** Messages whose pages say what to type for all of it, where a library says what to call. */
const typed = (messages: Messages, { fullForm }: Said): Messages => ({
  ...messages,
  phrases: { ...messages.phrases, fullForm },
})

const languages = { en: typed(english, ownEnglish), fil: typed(filipino, ownFilipino) }

/** The language of pages. */
export const messagesIn = (values: Values): Messages => languages[choice(values, 'language', options.language.words)]

/** What impact and verify say in that language, with what ids are called in it. */
export const saidIn = (values: Values) => {
  const { sentences, ...words } = { en: ownEnglish, fil: ownFilipino }[
    choice(values, 'language', options.language.words)
  ]
  const messages = messagesIn(values)
  return { ...words, say: tellersOf(sentences, formats), messages, labels: messages.labels }
}

/** What impact and verify say. */
export type Saying = ReturnType<typeof saidIn>

/** What an id is called; as it is where it has no name, as an id of another version. */
export const nameIn = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? names[id]! : id

/** A rule by its title and its id. */
export const ruleIn = ({ labels }: Saying, rule: string): string => {
  const title = nameIn(labels.rules, rule)
  return title === rule ? rule : `${title} [${rule}]`
}

/** The files that are named; standard input where none is. */
export const filesIn = ({ files }: Arguments): readonly string[] => (files.length > 0 ? files : ['-'])

/** Records as they are read. What is no record is told among the errors. */
export interface Records {
  /** Each record, until a file cannot be read on. */
  readonly each: AsyncGenerator<Sourced>
  /** Whether every file could be read to its end so far. */
  readonly isWhole: () => boolean
  /** The code of what could not be read so far and is no record. */
  readonly code: () => Code
}

/**
 * Begins to read the records of these files, as the options say. A file that cannot be begun ends the command, before anything is written; one
 * that cannot be read on, or follows others, ends the records: what was answered stands.
 */
export const recordsIn = async (
  given: Arguments,
  { input, errors }: World,
  onBytes?: (bytes: number) => void,
): Promise<Records> => {
  const { values } = given
  const messages = messagesIn(values)
  const records = recordsOf(filesIn(given), input, {
    form: values.input === undefined ? undefined : choice(values, 'input', options.input.words),
    ledger: values.ledger,
    activities: values.activities,
    text: {
      dates: values.dates === undefined ? undefined : choice(values, 'dates', options.dates.words),
      blanks: values.blank,
      unknownColumns: values['ignore-columns'] ? 'ignore' : 'refuse',
    },
    messages,
    ...(onBytes && { onBytes }),
  })
  let [code, isWhole]: [Code, boolean] = [codes.good, true]
  const next = async (): Promise<IteratorResult<Sourced, undefined>> => {
    try {
      return await records.next()
    } catch (error) {
      if (!isHalt(error)) throw error
      errors.write(`${error.message}\n`)
      ;[code, isWhole] = [error.halt, false]
      return { done: true, value: undefined }
    }
  }
  const first = await records.next()
  const each = async function* (): Records['each'] {
    try {
      for (let read = first; !read.done; read = await next()) {
        const { value } = read
        if (!value.isLine) yield value
        else {
          code = codes.unreadable
          tellIssues(value, [], errors, messages)
        }
      }
    } finally {
      await records.return(undefined)
    }
  }
  return { each: each(), isWhole: () => isWhole, code: () => code }
}
