// How the parts of an explanation are told in a language and a format.
import type { AnyNeed, AnyToldFinding, ShortText } from '../decision/answer.ts'
import { rulebook } from '../catalogue/rulebook.ts'
import { type Tellers, tellersOf } from '../decision/language.ts'
import { type Sentence, telling as tellingSentence } from '../decision/sentence.ts'
import { inOneLine } from '../decision/printable.ts'
import { shortly } from '../decision/short-text.ts'
import { upperFirst } from '../decision/wording.ts'
import type { AmountRange } from '../fund/statement.ts'
import { labels } from './english-labels.ts'
import { formats, phrases } from './english-phrases.ts'
import type { Messages } from './messages.ts'
import type { LabelledPart, OwnLabels } from './labels.ts'
import type { FormatsOfPhrases, PhraseFigures } from './phrases.ts'
import { idOf } from './printing.ts'
import type { Style } from './style.ts'
import type { Word } from './words.ts'

/** The numbers of the clauses that are cited, in the order in which they first are. */
type Notes = Map<string, number>

/** A language, as it is told: its sentences are read once. */
interface Language {
  /** What tells each phrase of its figures. */
  readonly say: Tellers<PhraseFigures>
  /** How figures are worded. */
  readonly formats: FormatsOfPhrases
  /** A heading, a table head or a row. */
  readonly word: (english: Word) => string
  /** How an id is called; as it is, where it has no name. */
  readonly name: (kind: keyof OwnLabels, id: string) => string
  /** What a rule is called. */
  readonly title: (rule: string) => string
  /** What a finding says. */
  readonly finding: (finding: AnyToldFinding) => string
  /** What a need asks. */
  readonly question: (need: AnyNeed) => string
  /** What a problem says was received or is allowed; its English, where the answer has no more. */
  readonly short: (text: ShortText | undefined, english: string) => string
  /** A text that the answer has in English: as it stands there, or told in another language. */
  readonly retold: (english: string, tell: () => string) => string
}

/** What the parts of an explanation have in common. */
export interface Telling extends Language {
  /** The format. */
  readonly style: Style
  /** The clauses cited so far. */
  readonly notes: Notes
  /** A part of an answer, as a heading. */
  readonly part: (id: LabelledPart) => string
  /** The numbers of clauses. */
  readonly cite: (ids: readonly string[]) => string
  /** Who gave figures, and the numbers of clauses. */
  readonly grounds: (given: Grounds) => readonly string[]
}

/** What an answer says its figures rest on. One of an earlier version may not say. */
export interface Grounds {
  /** The clauses that give them. */
  readonly clauses?: readonly string[]
  /** Who gives them beside the Order. */
  readonly authorities?: readonly string[]
  /** The clauses of the Order’s own figures that theirs depart from. */
  readonly departsFrom?: readonly string[]
}

/** An own entry of a record by any key. An answer of another version may ask for one that is not there. */
const entryOf = (record: unknown, key: string): unknown =>
  Object.hasOwn(record as object, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined

/** What an id is called; as it is, where it has no name. */
const nameIn = (names: object, id: string): string => (entryOf(names, id) as string | undefined) ?? idOf(id)

/** English: its sentences stand in the answers. What is no text there fails to be one line, and is told by nobody. */
const asItStands: Language = {
  say: /* @__PURE__ */ tellersOf<PhraseFigures>(phrases, formats),
  formats,
  word: (text) => text,
  name: (kind, id) => nameIn(labels[kind], id),
  title: (rule) => rulebook.find(({ id }) => id === rule)?.title ?? idOf(rule),
  finding: ({ message }) => inOneLine(message),
  question: ({ question }) => inOneLine(question),
  short: (_, text) => text,
  retold: inOneLine,
}

const languageOf = (messages: Messages): Language => {
  const tellers = new Map<unknown, (figures: object) => string>()
  const telling = (sentence: unknown): ((figures: object) => string) => {
    const before = tellers.get(sentence)
    if (before) return before
    const teller = tellingSentence(sentence as Sentence, messages.formats)
    tellers.set(sentence, teller)
    return teller
  }
  const finding: Language['finding'] = ({ rule, result, params, message }) => {
    const sentence = entryOf(entryOf(messages.findings, rule) ?? {}, result)
    return sentence === undefined ? message : telling(sentence)(params)
  }
  const words = (english: string): string =>
    (entryOf(entryOf(messages, 'shortTexts') ?? {}, english) as string | undefined) ?? english
  return {
    say: tellersOf<PhraseFigures>(messages.phrases, messages.formats),
    formats: messages.formats,
    word: (text) => (entryOf(messages.words, text) as string | undefined) ?? text,
    name: (kind, id) => nameIn(messages.labels[kind], id),
    title: (rule) => nameIn(messages.labels.rules, rule),
    finding,
    short: (text, english) => (text === undefined ? english : shortly(text, { words, finding })),
    question: ({ asks, params, question }) => {
      const sentence = entryOf(messages.needs, asks)
      return sentence === undefined ? question : telling(sentence)(params)
    },
    retold: (_, tell) => tell(),
  }
}

/** The languages of messages that were used already. */
const languages = /* @__PURE__ */ new WeakMap<Messages, Language>()

const known = (messages: Messages): Language => {
  const before = languages.get(messages)
  if (before) return before
  const language = languageOf(messages)
  languages.set(messages, language)
  return language
}

/** Begins to tell: without messages in English; `named` where each clause is to be named where it is first cited. */
export const telling = (style: Style, messages?: Messages, named = false): Telling => {
  const language = messages ? known(messages) : asItStands
  const notes: Notes = new Map()
  const numberOf = (id: string): number => {
    const number = notes.get(id) ?? notes.size + 1
    notes.set(id, number)
    return number
  }
  const numbersOf = (ids: readonly string[]): number[] => ids.map(numberOf).sort((one, other) => one - other)
  const told = new Set<string>()
  /** The number of a clause, and where it is first used and asked for, its id. */
  const numbered = (number: number): string => {
    const [id = ''] = [...notes.keys()].slice(number - 1)
    if (!named || told.has(id)) return String(number)
    told.add(id)
    return `${number} [${idOf(id)}]`
  }
  const cite: Telling['cite'] = (ids) => language.say.clauses({ numbers: numbersOf(ids).map(numbered) })
  return {
    ...language,
    style,
    notes,
    part: (id) => upperFirst(language.name('parts', id)),
    cite,
    grounds: ({ clauses = [], authorities: names = [], departsFrom = [] }) => {
      // Clauses are numbered as they stand, those that a finding rests on first.
      const cited = clauses.length > 0 ? [cite(clauses)] : []
      const figures = { names, several: names.length > 1, departsFrom: numbersOf(departsFrom).map(numbered) }
      return names.length > 0 ? [language.say.authorities(figures), ...cited] : cited
    },
  }
}

/**
 * What gives the figures of the policy that an answer goes by.
 *
 * @yields {string} One note, or none.
 */
export function* figuresOfPolicy(
  answer: Grounds & { readonly policy: string },
  { style, say, grounds }: Telling,
): Generator<string> {
  const given = grounds(answer)
  if (given.length > 0) yield style.note(say.figuresOfPolicy({ id: idOf(answer.policy), cited: given.join('; ') }))
}

/** Tells a range, or the one figure where its ends are the same. */
export const between =
  ({ say }: Telling, print: (figure: string) => string) =>
  ({ least, most }: AmountRange): string =>
    least === most ? print(least) : say.between({ least: print(least), most: print(most) })
