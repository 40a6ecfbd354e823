import { subjects } from '../catalogue/subjects.ts'
import { inOwnWords } from '../decision/language.ts'
import { labels } from './english-labels.ts'
import { formats, phrases } from './english-phrases.ts'
import { type Messages, messagesOf, type WordsOfSubjects } from './messages.ts'
import { shortTexts } from '../reading/short-texts.ts'
import { englishWords } from './words.ts'

/** Words that are their own English. */
// @__NO_SIDE_EFFECTS__
const asTheyAre = <Text extends string>(texts: readonly Text[]): Readonly<Record<Text, string>> =>
  Object.fromEntries(texts.map((text) => [text, text])) as unknown as Record<Text, string>

/**
 * The messages in English: the sentences that answers have, and all that an explanation says of its own. `explain` tells English without
 * them; they are here to be read, to be changed in part, and to be translated.
 *
 * @example
 * ```ts
 * import { classifySchool, english, explain } from 'deped-school-partnerships'
 *
 * const messages = { ...english, words: { ...english.words, Outcome: 'Result' } }
 * explain(classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } }), { messages }).split('\n')[0] // => 'RESULT: Leader School'
 * ```
 * @group Messages
 */
export const english: Messages = /* @__PURE__ */ messagesOf({
  language: 'en',
  subjects: /* @__PURE__ */ (() =>
    Object.fromEntries(
      Object.entries(subjects).map(([name, subject]) => [name, inOwnWords(subject)]),
    ) as unknown as WordsOfSubjects)(),
  formats,
  labels,
  shortTexts: /* @__PURE__ */ asTheyAre(shortTexts),
  words: /* @__PURE__ */ asTheyAre(englishWords),
  phrases,
})
