// The controls for a value without parts: a text, a number, or a choice.
import { element } from './dom.js'
import { change } from './state.js'
import { labels, words } from './words.js'

export const literalText = ({ value, title }) =>
  title ??
  (value === true
    ? 'Yes'
    : value === false
      ? 'No'
      : typeof value === 'string' && labels.has(value)
        ? labels.get(value)
        : words(value))
export const idOf = (scope, path) => [scope, ...path].join('.')

/** How a value is written, by the keywords of its schema. */
export const formatOf = ({ type, format, pattern = '^$', minimum, maximum, maxLength, 'x-unit': unit }) => {
  const takes = (text) => type === 'string' && new RegExp(pattern, 'u').test(text)
  const places = maxLength === undefined && [4, 2].find((count) => takes(`0.${'0'.repeat(count)}`))
  return [
    format === 'date' && 'YYYY-MM-DD',
    takes('000000') && !takes('0') && maxLength === undefined && 'six digits',
    unit,
    places && `${takes('0.0') ? 'up to ' : ''}${places} decimals`,
    type === 'integer' && 'whole number',
    minimum !== undefined && `${minimum} to ${maximum}`,
  ]
    .filter(Boolean)
    .join(', ')
}

export const scalarField = (literals, others, { path, scope, name, value, hint, format }) => {
  const id = idOf(scope, path)
  const notes = { format, hint }
  const about =
    Object.keys(notes)
      .filter((note) => notes[note])
      .map((note) => `${id}-${note}`)
      .join(' ') || undefined
  const described = { 'aria-describedby': about, 'data-about': about }
  const [formatText, hintText] = Object.entries(notes).map(([note, text]) =>
    text ? element('small', { class: note, id: `${id}-${note}` }, text) : undefined,
  )
  const tell = (given) => change(path, given, scope)

  const chosen = literals.findIndex((literal) => literal.value === value)
  const text =
    chosen < 0 && value !== undefined && value !== null
      ? typeof value === 'string'
        ? value
        : JSON.stringify(value)
      : ''
  const types = others.map(({ type }) => (type === 'integer' ? 'number' : type))
  const read = ({ target }) => {
    // What is written beside choices stands in their place.
    for (const each of target.closest('fieldset')?.querySelectorAll('[type=radio]') ?? [])
      each.checked = each.id === `${id}-unknown` && target.value.trim() === ''
    tell(parse(target.value))
  }
  const parse = (raw) => {
    const trimmed = raw.trim()
    if (trimmed === '') return undefined
    return types.includes('number') && !types.includes('string') && /^-?\d{1,15}(?:\.\d{1,12})?$/u.test(trimmed)
      ? Number(trimmed)
      : raw
  }
  const input = (attributes) =>
    element('input', {
      id,
      type: 'text',
      value: text,
      placeholder: ' ',
      inputmode: types.includes('number') ? 'decimal' : undefined,
      ...described,
      ...attributes,
      oninput: read,
    })

  if (literals.length === 0)
    return element('div', { class: 'field' }, element('label', { for: id }, name), ' ', formatText, input({}), hintText)

  // A clause is given or not; a fact is known or not.
  const absent = literals.every((literal) => String(literal.value).includes('/')) ? 'None' : 'Not known'
  // What is there and is none of the choices is shown too, so that nothing is hidden.
  const strange = text !== '' && others.length === 0
  if (others.length === 0 && literals.length > 3) {
    const options = [
      ['', absent],
      ...literals.map((literal, index) => [String(index), literalText(literal)]),
      ...(strange ? [['strange', text]] : []),
    ]
    const select = element(
      'select',
      { id, ...described, onchange: ({ target }) => target.value !== 'strange' && tell(literals[target.value]?.value) },
      options.map(([option, label]) =>
        element(
          'option',
          { value: option, selected: option === (strange ? 'strange' : chosen < 0 ? '' : String(chosen)) },
          label,
        ),
      ),
    )
    return element('div', { class: 'field' }, element('label', { for: id }, name), select, hintText)
  }

  const radio = (label, index, checked, given) =>
    choice(label, {
      id: `${id}-${index}`,
      type: 'radio',
      name: id,
      checked,
      onchange: ({ target }) => {
        target
          .closest('fieldset')
          .querySelectorAll('[type=text]')
          .forEach((each) => {
            each.value = ''
          })
        tell(given)
      },
    })
  return choices(name, hintText, about, [
    ...literals.map((literal, index) => radio(literalText(literal), index, chosen === index, literal.value)),
    radio(absent, 'unknown', chosen < 0 && text === '', undefined),
    ...(others.length > 0
      ? [
          element(
            'label',
            { for: id },
            `or the ${(others[0].title ?? 'value').toLowerCase()}: `,
            input({ 'aria-label': `${name}: ${(others[0].title ?? 'value').toLowerCase()}` }),
          ),
          formatText,
        ]
      : []),
    strange ? element('span', {}, `Now: ${text}`) : undefined,
  ])
}

export const choice = (label, attributes) =>
  element('label', { for: attributes.id }, element('input', attributes), ` ${label}`)
export const choices = (name, hintText, about, made) =>
  element(
    'fieldset',
    { class: 'field', 'aria-describedby': about },
    element('legend', {}, name),
    element('div', { class: 'choices' }, made),
    hintText,
  )
