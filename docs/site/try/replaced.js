// Policies and frameworks that were given in place of the usual ones.
import { inputsOf, presets, resolve } from './schemas.js'
import { state } from './state.js'
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
      ? labelOf(key)
      : `${labelOf(key)}: ${spoken(part.value)} (${plain(part.authority ?? part.clause)})`,
  )
  if (same(value, usual)) return []
  const said = text()
  return [
    `${said.replaced(said.presets[title], plain(value.id), usual.id, value.authority && plain(value.authority))} ${
      parts.length > 0 ? said.ownFigures(parts.join('; ')) : said.sameFigures
    }`,
  ]
}
export const given = () =>
  inputsOf(state.subject).flatMap(({ schema }, index) => replacements(schema, state.inputs[index]))
/** The same, where they could be read. */
export const replaced = ({ issues }) => (issues ? [] : given())
