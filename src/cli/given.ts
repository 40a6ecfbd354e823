// What the options of a command come to: the day, what is gone by, the language, the records.
import type { Readable } from 'node:stream'
import { tellersOf } from '../decision/language.ts'
import { english } from '../explain/english.ts'
import { filipino } from '../explain/filipino.ts'
import type { Messages } from '../explain/messages.ts'
import { type Arguments, choice, required } from './arguments.ts'
import { filipino as ownFilipino } from './fil.ts'
import { jsonFile } from './files.ts'
import { recordsOf } from './records.ts'
import { english as ownEnglish, formats, type Said } from './says.ts'
import { options } from './table.ts'
import type { Sourced } from './unread.ts'

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

/** The records of these files, read as the options say. */
export const recordsIn = (
  given: Arguments,
  input: Readable,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Sourced> => {
  const { values } = given
  return recordsOf(filesIn(given), input, {
    form: values.input === undefined ? undefined : choice(values, 'input', options.input.words),
    ledger: values.ledger,
    activities: values.activities,
    text: {
      dates: values.dates === undefined ? undefined : choice(values, 'dates', options.dates.words),
      blanks: values.blank,
      unknownColumns: values['ignore-columns'] ? 'ignore' : 'refuse',
    },
    messages: messagesIn(values),
    ...(onBytes && { onBytes }),
  })
}
