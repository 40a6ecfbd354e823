// Short texts as data: what a value is, in a few words that any language can tell.
import type { AnyToldFinding, ShortFigure, ShortText } from './answer.ts'
import { lowerFirst, numeral } from './wording.ts'

/** What a language has for what stands in short texts. */
export interface ShortLanguage {
  /** Its words for English ones, with the same places. */
  readonly words: (english: string) => string
  /** A finding, as one sentence. */
  readonly finding: (finding: AnyToldFinding) => string
}

const english: ShortLanguage = { words: (text) => text, finding: ({ message }) => message }

/** Tells a short text; in English unless a language is given. */
export const shortly = (text: ShortText, language = english): string =>
  language.words(text.says).replace(/\{(\w+)\}/gu, (_, place: string) => figure(text[place], language))

const figure = (value: ShortFigure | undefined, language: ShortLanguage): string => {
  if (typeof value !== 'object') return numeral(value!)
  if ('says' in value) return shortly(value, language)
  // Within a text, a sentence has no capital and no full stop.
  return 'rule' in value ? lowerFirst(language.finding(value).slice(0, -1)) : value.join(', ')
}
