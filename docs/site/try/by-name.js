// Entries by names that the reader gives, such as figures by school year.
import { button, byId, element, folds, mostShown } from './dom.js'
import { group } from './group.js'
import { focusAt, idOf } from './scalar.js'
import { takesName } from './schemas.js'
import { change, state } from './state.js'
import { grouped, text } from './told.js'
import { at, isObject } from './values.js'

const namesIn = (value) => (isObject(value) && !Array.isArray(value) ? Object.keys(value) : [])

/** The name of a new entry, and the button that adds it. A name of another form, or one that is there, adds nothing. */
const adding = (schema, { path, scope, value }, redraw) => {
  const id = `${idOf(scope, path)}-new`
  const isYear = takesName(schema, '2012-2013') && !takesName(schema, 'a')
  const said = isYear ? text().newYear : text().newName
  const add = () => {
    const input = byId(id)
    const name = input.value.trim()
    const isName = takesName(schema, name) && name !== ''
    input.ariaInvalid = isName ? null : 'true'
    if (!isName) input.focus()
    else if (namesIn(value()).includes(name)) focusAt(scope, [...path, name])
    // Nothing is known of it yet.
    else redraw({ ...value(), [name]: null }, name)
  }
  const format = isYear ? text().format.schoolYear : ''
  const input = element('input', {
    id,
    type: 'text',
    placeholder: ' ',
    'data-empty': true,
    'aria-describedby': format ? `${id}-format` : undefined,
    onkeydown: (event) => event.key === 'Enter' && add(),
  })
  return element(
    'div',
    { class: 'row' },
    element(
      'div',
      { class: 'field' },
      element('label', { for: id }, said),
      ' ',
      format ? element('small', { class: 'format', id: `${id}-format` }, format) : undefined,
      input,
    ),
    button(text().add(said.toLowerCase()), add),
  )
}

export const byNameField = (schema, context, field) => {
  const { path, scope, name, open } = context
  const value = () => at(state.inputs, path)
  const names = namesIn(value())
  /** Gives other entries, and goes to one of them, or to them all. */
  const redraw = (given, entry) => {
    folds.set(idOf(scope, path), true)
    change(path, given, 'list')
    focusAt(scope, entry === undefined ? path : [...path, entry])
  }
  const remove = (entry) => () => {
    const rest = Object.entries(value()).filter(([name]) => name !== entry)
    redraw(rest.length > 0 ? Object.fromEntries(rest) : undefined)
  }
  const row = (entry) =>
    element(
      'div',
      { class: 'row' },
      field(schema.additionalProperties, [...path, entry], scope, text().entryFor(entry)),
      button(text().remove(entry), remove(entry)),
    )
  const title = () =>
    `${name} (${value() === undefined ? text().notKnown.toLowerCase() : grouped(namesIn(value()).length)})`
  return group(
    context,
    title,
    open,
    ...names.slice(0, mostShown).map(row),
    names.length > mostShown ? element('p', {}, text().firstShown(mostShown, grouped(names.length))) : undefined,
    names.length < Math.min(schema.maxProperties ?? mostShown, mostShown)
      ? adding(schema, { path, scope, value }, redraw)
      : undefined,
  )
}
