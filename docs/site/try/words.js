// What fields, values and entries are called.
import { library } from './given.js'
import { choices, english, filipino, single } from './labels.js'
import { state } from './state.js'
import { named, capital, text } from './told.js'
import { at, isObject } from './values.js'

/** A key or an id in words of English. */
const spelled = (key) =>
  capital(
    String(key)
      .replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
      // What stands between numbers is a range.
      .replaceAll(/(?<!\d)-/gu, ' '),
  )
    .replace(/\b(sbm|pbb|wfp|nat|sip|shs|ipcrf|opcrf|id|i{1,3})\b/giu, (name) => name.toUpperCase())
    .replace('dep ed', 'DepEd')

const heads = { en: { leader: 'Leader', partner: 'Partner' }, fil: { leader: 'Leader', partner: 'Partner' } }
const duties = new Map(library.duties.map((duty) => [duty.id, duty]))
const principles = new Map(library.sbmPrinciples.map(({ id, label }) => [id, label]))

/** A duty by whose it is, its letter and its words. */
const dutyName = ({ id, of, letter }) => `${heads[state.language][of]}, ${letter}: ${named('duties', id)}`

/** What the library calls an id; nothing where it has no name for it. */
const listed = (id) =>
  duties.has(id)
    ? dutyName(duties.get(id))
    : (principles.get(id) ??
      ['items', 'activities', 'dimensions', 'entries']
        .map((kind) => named(kind, id))
        .filter((name) => name !== undefined)
        .map(capital)[0])

/** A parameter that has no name of its own is called what the rule is called that goes by it. */
const ofRule = (key) => named('rules', library.rulebook.find(({ parameters }) => parameters.includes(key))?.id)

/** What a field is called, by its key. */
export const labelOf = (key) => {
  if (typeof key === 'number') return String(key + 1)
  const own = state.language === 'fil' ? filipino : english
  const name = (Object.hasOwn(own, key) ? own[key] : undefined) ?? listed(key)
  return name ?? (state.language === 'fil' ? ofRule(key) : undefined) ?? spelled(key)
}

/** What a choice is called, by its value; a clause and a policy by their ids. */
export const choiceOf = ({ value, title, label }) => {
  // An id of the record is no word of the page.
  if (label !== undefined) return label
  if (value === true) return text().yes
  if (value === false) return text().no
  if (typeof value !== 'string' || value.includes('/')) return String(value)
  const own = state.language === 'fil' ? choices[value] : title
  return listed(value) ?? own ?? spelled(value)
}

/** What one entry of a list is called. */
export const singleOf = (key, kind) =>
  kind === undefined ? (single[state.language][key] ?? labelOf(key).toLowerCase()) : named('entries', kind)

/** An entry by its voucher, else by its number from 1: the same wherever it is named. */
export const entryName = (key, index, item) => {
  const name = capital(singleOf(key, at(item, ['kind'])) ?? String(key))
  const voucher = at(item, ['voucher'])
  return typeof voucher === 'string' && voucher !== '' ? `${name} ${voucher}` : `${name} ${index + 1}`
}

/** What a value is about, in a few words of its own. */
export const summaryOf = (item) => {
  const said = ['day', 'amount', 'description', 'name', 'label', 'id', 'value', 'leader', 'partner', 'pairing']
    .map((key) => at(item, [key]))
    .flatMap((each) => (isObject(each) && !Array.isArray(each) ? [at(each, ['name']) ?? at(each, ['id'])] : [each]))
    .filter((each) => ['string', 'number'].includes(typeof each) || (Array.isArray(each) && !each.some(isObject)))
  return said.length > 0
    ? `: ${said
        .slice(0, 3)
        .map((each) => [each].flat().join(', '))
        .join(', ')
        .slice(0, 120)}`
    : ''
}
