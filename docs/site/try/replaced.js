// Policies and frameworks that were given in place of the usual ones.
import { inputsOf, presets, resolve } from './schemas.js'
import { state } from './state.js'
import { texts } from './text.js'
import { text } from './told.js'
import { at, isObject, plain, same } from './values.js'
import { labelOf } from './words.js'

const spoken = (value) =>
  isObject(value)
    ? Object.entries(value)
        .map(([key, each]) => `${Array.isArray(value) ? '' : `${labelOf(key)} `}${plain(each)}`)
        .join(', ')
    : value

/** Every policy or framework that was given in place of the usual one, with what it changes. */
const replacements = (schema, value) => {
  const { title, properties = {} } = resolve(schema)
  if (!isObject(value)) return []
  if (!presets[title])
    return Object.entries(properties).flatMap(([key, inner]) =>
      presets[resolve(inner).title] ? replacements(inner, value[key]) : [],
    )
  const [usual] = presets[title]
  const changed = Object.entries(value).filter(
    ([key, part]) => !['id', 'label', 'authority'].includes(key) && !same(part, usual[key]),
  )
  const parts = changed.map(([key, part]) =>
    at(part, ['value']) === undefined
      ? inSentence(labelOf(key))
      : `${inSentence(labelOf(key))}${isObject(part.value) ? ':' : ''} ${spoken(part.value)} (${plain(part.authority ?? part.clause)})`,
  )
  if (same(value, usual)) return []
  return [{ usual, parts, said: saidOf(title, value, usual, parts) }]
}

/** A policy that was begun from the usual one on this page is that one, changed. */
const isBegunHere = ({ id }, usual) => Object.values(texts).some(({ changed }) => id === changed(usual.id))
const saidOf = (title, value, usual, parts) => {
  const said = text()
  const what = said.presets[title]
  const by = value.authority && plain(value.authority)
  if (isBegunHere(value, usual)) return said.youChanged(what, usual.id, parts.join('; '), by)
  return `${said.replaced(what, plain(value.id), usual.id, by)} ${parts.length > 0 ? said.ownFigures(parts.join('; ')) : said.sameFigures}`
}
/** A label within a sentence; what is written in capitals, such as PBB, stays so. */
const inSentence = (label) => label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

export const given = () =>
  inputsOf(state.subject).flatMap(({ schema }, index) => replacements(schema, state.inputs[index]))
/** What is said of them, where they could be read. */
export const replaced = ({ issues }) => (issues ? [] : given().map(({ said }) => said))
