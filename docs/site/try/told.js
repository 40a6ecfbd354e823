// What an answer says in the language asked for: in English as it stands, in another made from its figures.
import { element } from './dom.js'
import { library } from './given.js'
import { state } from './state.js'
import { words } from './words.js'

export const languages = { en: 'English', fil: 'Filipino' }

export const messages = () => (state.language === 'fil' ? library.filipino : undefined)
const told = (text) => element('span', { lang: state.language }, text)
const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`
export const called = (kind, id) =>
  told(messages() ? capital(messages().labels[kind][id] ?? id) : words(id).replace(/^Non /u, 'Non-'))
export const findingText = (finding) => told(library.tell(finding, messages()))
export const questionText = (need) => told(library.tell(need, messages()))
export const issueText = (issue) => told(library.tell(issue, messages()))
