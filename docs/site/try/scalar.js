// The controls for a value without parts: a text, a number, a day, or a choice.
import { byId, element, goTo } from './dom.js'
import { change } from './state.js'
import { text } from './told.js'
import { choiceOf } from './words.js'

export const idOf = (scope, path) => [scope, ...path].join('.')
/** Goes to the control at a place; to that of the form where a question is no more. */
export const focusAt = (scope, path) => {
  const ids = [scope, 'form'].map((each) => idOf(each, path)).flatMap((id) => [id, `${id}-0`])
  const control = ids.map(byId).find(Boolean)
  if (control) goTo(control)
}

/** Whether a browser shows a text as a day, in its own way. */
const isShownAsDay = (written) => {
  const probe = element('input', { type: 'date' })
  probe.value = written
  return probe.value === written
}

/** How a value is written, by the keywords of its schema. */
export const formatOf = ({ type, format, pattern = '^$', minimum, maximum, maxLength, 'x-unit': unit }) => {
  const takes = (given) => type === 'string' && new RegExp(pattern, 'u').test(given)
  const places = maxLength === undefined && [4, 2].find((count) => takes(`0.${'0'.repeat(count)}`))
  const said = text().format
  return [
    format === 'date' && said.date,
    takes('000000') && !takes('0') && maxLength === undefined && said.digits,
    unit && format !== 'date' && (said.units[unit] ?? unit),
    places && (takes('0.0') ? said.upTo(places) : said.exactly(places)),
    type === 'integer' && said.whole,
    minimum !== undefined && said.range(minimum, maximum),
  ]
    .filter(Boolean)
    .join(', ')
}

/** A value as it stands in a text field. */
const asWritten = (value) =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** What is written, as the schema takes it: nothing is unknown, and a number is one where no text may stand. */
const parsed = (raw, isNumber) => {
  const trimmed = raw.trim()
  if (trimmed === '') return undefined
  return isNumber && /^-?\d{1,15}(?:\.\d{1,12})?$/u.test(trimmed) ? Number(trimmed) : raw
}

/** A field for a text, a number or a day. A day that is none on the calendar is shown as a text, so that nothing is hidden. */
const inputField = (others, written, attributes, tell) => {
  const types = others.map(({ type }) => (type === 'integer' ? 'number' : type))
  const input = element('input', {
    type: others.some(({ format }) => format === 'date') && isShownAsDay(written) ? 'date' : 'text',
    max: '2199-12-31',
    placeholder: ' ',
    inputmode: types.includes('number') ? 'decimal' : undefined,
    ...attributes,
    oninput: ({ target }) => {
      target.toggleAttribute('data-empty', target.value === '')
      tell(parsed(target.value, types.includes('number') && !types.includes('string')), target.value)
    },
  })
  input.value = written
  input.toggleAttribute('data-empty', written === '')
  return input
}

const selectField = (literals, chosen, strange, absent, attributes, tell) => {
  const options = [
    ['', absent],
    ...literals.map((literal, index) => [String(index), choiceOf(literal)]),
    ...(strange === '' ? [] : [['strange', strange]]),
  ]
  const selected = strange !== '' ? 'strange' : chosen < 0 ? '' : String(chosen)
  return element(
    'select',
    { ...attributes, onchange: ({ target }) => target.value !== 'strange' && tell(literals[target.value]?.value) },
    options.map(([value, label]) => element('option', { value, selected: value === selected }, label)),
  )
}

export const scalarField = (literals, others, { path, scope, name, value, hint, format }) => {
  const id = idOf(scope, path)
  const writtenAs = literals.some((literal) => literal.value === value) ? '' : asWritten(value)
  const isDay = others.some((each) => each.format === 'date') && isShownAsDay(writtenAs)
  const notes = Object.entries({ format: isDay ? '' : format, hint }).filter(([, note]) => note)
  const about = notes.map(([note]) => `${id}-${note}`).join(' ') || undefined
  const described = { 'aria-describedby': about, 'data-about': about }
  const noteOf = (wanted) =>
    notes
      .filter(([note]) => note === wanted)
      .map(([note, said]) => element('small', { class: note, id: `${id}-${note}` }, said))
  const tell = (given) => change(path, given, scope)

  const chosen = literals.findIndex((literal) => literal.value === value)
  const written = chosen < 0 ? asWritten(value) : ''
  const labelled = (control) =>
    element(
      'div',
      { class: 'field' },
      element('label', { for: id }, name),
      ' ',
      noteOf('format'),
      control,
      noteOf('hint'),
    )
  if (literals.length === 0) return labelled(inputField(others, written, { id, ...described }, tell))

  // A clause is given or not; a fact is known or not.
  const absent = literals.every(({ value, label }) => label === undefined && String(value).includes('/'))
    ? text().none
    : text().notKnown
  // What is there and is none of the choices is shown too.
  const strange = others.length === 0 ? written : ''
  if (others.length === 0 && literals.length > 3)
    return labelled(selectField(literals, chosen, strange, absent, { id, ...described }, tell))

  const radio = (label, index, checked, given) =>
    choice(label, {
      id: `${id}-${index}`,
      type: 'radio',
      name: id,
      checked,
      onchange: ({ target }) => {
        for (const each of target.closest('fieldset').querySelectorAll('.beside input')) each.value = ''
        tell(given)
      },
    })
  const beside = () => {
    const other = text().other(others.some((each) => each.format === 'date'))
    // What is written beside choices stands in their place.
    const tellBeside = (given, raw) => {
      for (const each of document.getElementsByName(id)) each.checked = each.id === `${id}-unknown` && raw === ''
      tell(given)
    }
    const input = inputField(others, written, { id, ...described, 'aria-label': `${name}: ${other}` }, tellBeside)
    return [element('label', { for: id, class: 'beside' }, text().or(other), input), ...noteOf('format')]
  }
  return choices(name, noteOf('hint'), about, [
    ...literals.map((literal, index) => radio(choiceOf(literal), index, chosen === index, literal.value)),
    radio(absent, 'unknown', chosen < 0 && written === '', undefined),
    ...(others.length > 0 ? beside() : []),
    ...(strange === '' ? [] : [element('span', {}, text().now(strange))]),
  ])
}

export const choice = (label, attributes) =>
  element('label', { for: attributes.id }, element('input', attributes), ` ${label}`)
export const choices = (name, hint, about, made) =>
  element(
    'fieldset',
    { class: 'field', 'aria-describedby': about },
    element('legend', {}, name),
    element('div', { class: 'choices' }, made),
    hint,
  )
