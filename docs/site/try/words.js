// What ids, keys and values are called in English.
import { library } from './given.js'
import { at, isObject } from './values.js'

export const words = (key) => {
  // An id of a clause is no word.
  if (String(key).includes('/')) return key
  const text = String(key)
    .replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('-', ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
    .replace(/\b(sbm|pbb|wfp|sip|shs|ipcrf|opcrf|id|i{1,3})\b/giu, (name) => name.toUpperCase())
    .replace('dep ed', 'DepEd')
}
// What the Order’s data calls its entries.
export const labels = new Map([
  ...library.duties.map(({ id, of, letter, label }) => [id, `${words(of)}, ${letter}: ${label}`]),
  ...library.sbmPrinciples.map(({ id, label }) => [id, label]),
])
export const labelOf = (key) => (typeof key === 'number' ? String(key + 1) : (labels.get(key) ?? words(key)))

export const counted = ({ length }, what) => `${length.toLocaleString('en')} ${what}${length === 1 ? '' : 's'}`

/** What a value is about, in a few words of its own. */
export const summaryOf = (item) => {
  const said = ['day', 'amount', 'description', 'name', 'label', 'id', 'value']
    .map((key) => at(item, [key]))
    .filter((each) => ['string', 'number'].includes(typeof each) || (Array.isArray(each) && !each.some(isObject)))
  return said.length > 0
    ? `: ${said
        .slice(0, 3)
        .map((each) => [each].flat().join(', '))
        .join(', ')
        .slice(0, 120)}`
    : ''
}
