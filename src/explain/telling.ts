// How the parts of an explanation are told in a language and a format.
import type { Finding, Need } from '../decision/answer.ts'
import { english } from './english.ts'
import type { Messages, Names, Phrases, Word } from './messages.ts'
import type { AmountRange } from '../fund/statement.ts'
import type { Style } from './style.ts'

/** The numbers of the clauses that are cited, in the order in which they first are. */
type Notes = Map<string, number>

/** What the parts of an explanation have in common. */
export interface Telling {
  /** The format. */
  readonly style: Style
  /** What the explanation says of its own. */
  readonly phrases: Phrases
  /** The clauses cited so far. */
  readonly notes: Notes
  /** A heading, a table head or a row. */
  readonly word: (english: Word) => string
  /** How an id is called; as it is, where it has no name. */
  readonly name: (kind: keyof Names, id: string) => string
  /** What a finding says. */
  readonly finding: (finding: Finding) => string
  /** What a need asks. */
  readonly question: (need: Need) => string
  /** The numbers of clauses. */
  readonly cite: (ids: readonly string[]) => string
  /** Who gave figures, and the numbers of clauses. */
  readonly grounds: (given: Grounds) => readonly string[]
}

/** What an answer says its figures rest on. One of an earlier version may not say. */
interface Grounds {
  readonly clauses?: readonly string[]
  readonly authorities?: readonly string[]
}

/** Functions of figures by the id of a rule or question, as an answer of any version asks for them. */
type Sentences = Readonly<Partial<Record<string, (params: unknown) => string>>>

/** Begins to tell: without messages in English, whose sentences stand in the answer. */
export const telling = (style: Style, messages?: Messages): Telling => {
  const phrases = messages ? messages.phrases : english
  const notes: Notes = new Map()
  const names = messages?.names as
    Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> | undefined
  // An answer of another version may have a rule or a question that these messages do not.
  const findings = messages?.findings as Readonly<Partial<Record<string, Sentences>>> | undefined
  const needs = messages?.needs as Sentences | undefined
  const cite: Telling['cite'] = (ids) => {
    for (const id of ids) if (!notes.has(id)) notes.set(id, notes.size + 1)
    return phrases.clauses(ids.map((id) => notes.get(id)).join(', '))
  }
  return {
    style,
    phrases,
    notes,
    word: (text) => messages?.words[text] ?? text,
    name: (kind, id) => names?.[kind]?.[id] ?? id,
    finding: ({ rule, result, params, message }) => findings?.[rule]?.[result]?.(params) ?? message,
    question: ({ asks, params, question }) => needs?.[asks]?.(params) ?? question,
    cite,
    grounds: ({ clauses = [], authorities = [] }) => [
      ...(authorities.length > 0 ? [phrases.authorities(authorities.join('; '))] : []),
      ...(clauses.length > 0 ? [cite(clauses)] : []),
    ],
  }
}

/**
 * What gives the figures of the policy that an answer goes by.
 *
 * @yields {string} One note, or none.
 */
export function* figuresOfPolicy(
  answer: Grounds & { readonly policy: string },
  { style, phrases, grounds }: Telling,
): Generator<string> {
  const given = grounds(answer)
  if (given.length > 0) yield style.note(phrases.figures(answer.policy, given.join('; ')))
}

/** Tells a range, or the one figure where its ends are the same. */
export const between =
  ({ between: range }: Phrases, print: (figure: string) => string) =>
  ({ least, most }: AmountRange): string =>
    least === most ? print(least) : range(print(least), print(most))

/** A share as a percentage, with two decimals at the most. */
export const percent = (share: string): string => `${(Number(share) * 100).toFixed(2).replace(/\.?0+$/, '')}%`
