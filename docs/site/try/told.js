// The language that the reader chose: what the page says, what ids are called, and what an answer says.
import { element } from './dom.js'
import { library } from './given.js'
import { state } from './state.js'
import { texts } from './text.js'

export const languages = { en: 'English', fil: 'Filipino' }

export const messages = () => (state.language === 'fil' ? library.filipino : library.english)
/** What the page says itself. */
export const text = () => texts[state.language]
/** A number of things, by the text that names them. */
export const counted = ({ length }, name) => text()[name](length, grouped(length))
export const grouped = (number) => number.toLocaleString('en')

/** An amount as a person writes it. */
export const pesos = (amount) => `P${amount.replaceAll(/\B(?=(?:\d{3})+(?:\.|$))/gu, ',')}`

export const capital = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
/** What an id is called; a kind that the library has no names for, or an id, is nothing. */
export const named = (kind, id) => messages().labels[kind]?.[id]
export const called = (kind, id) => capital(named(kind, id) ?? id)
export const ruleTitle = (id) => named('rules', id) ?? id

/** What an answer says, in the language asked for; English where it has none for it. */
export const told = (part) => library.tell(part, messages())
/** What is English in every language, such as the words of the Order. */
export const inEnglish = (tag, attributes, ...children) =>
  element(tag, { ...attributes, lang: state.language === 'en' ? undefined : 'en' }, ...children)
