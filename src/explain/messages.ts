// What an explanation in some language is made of.
import type { NeedId, ResultOf, RuleId, Subjects } from '../catalogue/subjects.ts'
import type { Sentences, Words } from '../decision/language.ts'
import type { Sentence } from '../decision/sentence.ts'
import type { Labels, OwnLabels } from './labels.ts'
import type { FormatsOfPhrases, PhraseFigures } from './phrases.ts'
import type { ShortWords } from '../reading/short-texts.ts'
import type { Word } from './words.ts'

/**
 * What answers say, in one language: a sentence for each result of each rule and for each question, and the words that
 * {@link explain} puts around them. One that lacks a rule, a result or a question does not compile.
 *
 * `english` and `filipino` are two of them. Another language, or one word that is to be another, is a spread:
 * `{ ...filipino, words: { ...filipino.words, Outcome: 'Resulta' } }`. Where an answer comes from another version of the library and has
 * a rule or a question that the messages do not, its English is told.
 *
 * @group Messages
 */
export interface Messages {
  /** The language, as a BCP 47 tag such as `fil`. */
  readonly language: string
  /** What a rule says, by its id and result. */
  readonly findings: FindingMessages
  /** What a need asks, by the id of its question. */
  readonly needs: NeedMessages
  /** How sentences word the figures in their places, by the names that places give. */
  readonly formats: MessageFormats
  /** What the ids in answers are called: titles of rules, names of outcomes, items, duties. */
  readonly labels: Labels
  /** What a problem with the input says was received and is allowed: each text has the places of the English one. */
  readonly shortTexts: Readonly<Record<ShortWords, string>>
  /** Headings, table heads, rows. */
  readonly words: Readonly<Record<Word, string>>
  /** What stands around them in an explanation, as sentences. */
  readonly phrases: Phrases
}

/**
 * What each rule says for each result that it can have. Its places are figures of the finding.
 *
 * @group Messages
 */
export type FindingMessages = { readonly [Id in RuleId]: Readonly<Record<ResultOf<Id>, Sentence>> }

/**
 * What each question asks. Its places are figures of the need.
 *
 * @group Messages
 */
export type NeedMessages = Readonly<Record<NeedId, Sentence>>

/**
 * What an explanation says of its own. The places of each sentence are the figures that {@link PhraseFigures} names.
 *
 * @group Messages
 */
export type Phrases = Sentences<PhraseFigures>

type Both<Each> = (Each extends unknown ? (each: Each) => void : never) extends (each: infer All) => void ? All : never

/** How the subjects word their figures. A name means one thing in all of them. */
type SubjectFormats = Both<Subjects[keyof Subjects]['formats']>

/**
 * How sentences word their figures, by the names that places give: `{amount:peso}`, `{school:school}`.
 *
 * @group Messages
 */
export type MessageFormats = SubjectFormats & FormatsOfPhrases

/** The words of every subject in one language. */
export type WordsOfSubjects = { readonly [Name in keyof Subjects]: Words<Subjects[Name]> }

/** What messages are put together of. */
interface MessageParts extends Pick<Messages, 'language' | 'shortTexts' | 'words' | 'phrases'> {
  /** What ids are called, but for the rules, whose titles are among the words of the subjects. */
  readonly labels: OwnLabels
  /** The words of each subject: titles, findings, needs and formats have each their own names, in all subjects. */
  readonly subjects: WordsOfSubjects
  /** How phrases word their figures. */
  readonly formats: FormatsOfPhrases
}

/** What one subject says, whichever it is. */
type AnyWords = Readonly<Record<'titles' | 'findings' | 'needs' | 'formats', object>>

/** Puts messages together. */
// @__NO_SIDE_EFFECTS__
export const messagesOf = ({ subjects, formats, labels, ...others }: MessageParts): Messages => {
  const said: readonly AnyWords[] = Object.values(subjects)
  const all = (part: keyof AnyWords): object => Object.assign({}, ...said.map((each) => each[part])) as object
  return {
    ...others,
    findings: all('findings') as FindingMessages,
    needs: all('needs') as NeedMessages,
    formats: { ...(all('formats') as SubjectFormats), ...formats },
    labels: { ...labels, rules: all('titles') as Labels['rules'] },
  }
}
