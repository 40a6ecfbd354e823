// What could not be read, beside the control where it stands, and the places in what was entered that an answer speaks of.
import { button, byId, element, goTo } from './dom.js'
import { inputsOf, schemaAt } from './schemas.js'
import { idOf } from './scalar.js'
import { state } from './state.js'
import { text, told } from './told.js'
import { at } from './values.js'
import { entryName, labelOf } from './words.js'

/** The place of a path that a part of an answer tells: what is said of an entry of a list may be said as if the entry were all. */
export const placeOf = (path, place) => {
  const isOfList = Array.isArray(state.inputs[0]) && typeof path[0] !== 'number'
  return placeInInputs(isOfList ? [...place.filter((key) => typeof key === 'number').slice(0, 1), ...path] : path)
}

/** The entries of lists that a place leads through, each by its name. */
export const aboutOf = (place) =>
  place
    .flatMap((key, index) => {
      if (index === 0 || typeof key !== 'number') return []
      const list = index === 1 ? inputsOf(state.subject)[place[0]].name : place[index - 1]
      return [entryName(list, key, at(state.inputs, place.slice(0, index + 1)))]
    })
    .join(', ')

/** The problems of an answer, or of a part that stands at a place in it, each with its own place in what was entered. */
export const problemsOf = ({ issues = [] }, place = []) =>
  issues.map((issue, number) => ({
    issue,
    id: ['issue', ...place, number].join('-'),
    // Who gives a figure is asked at the field for it.
    place: [
      ...placeOf(issue.path, place),
      ...(isWithoutAuthority(issue) && issue.path.at(-1) !== 'authority' ? ['authority'] : []),
    ],
  }))
/** Whether a figure is not the usual one and nobody is said to give it. */
const isWithoutAuthority = ({ params }) => String(at(params, ['allowed', 'says'])).startsWith('an authority')
/** What is wrong, as the page or the library tells it. */
const toldOf = ({ issue, place }) =>
  isWithoutAuthority(issue) ? text().needsAuthority(labelOf(place.at(-2))) : told(issue)
export const problemItem = ({ issue, id, place }) => {
  const control = controlFor(place)
  const about = aboutOf(place)
  return element(
    'li',
    {},
    element('span', { id }, `${about ? `${about}: ` : ''}${toldOf({ issue, place })}`),
    ' ',
    control ? button(text().goToField, () => reveal(control)) : '',
  )
}

/** A text in which each place in what was entered stands by the labels of its fields. */
export const withLabels = (said) =>
  said.replaceAll(/`(\w+(?:\.[\w-]+)+)`/gu, (whole, written) => {
    const path = written.split('.')
    const [{ schema }] = inputsOf(state.subject)
    return schemaAt(schema, path, state.inputs[0]) ? `“${path.map(labelOf).join(', ')}”` : whole
  })

/** The place in the inputs that an answer speaks of: inputs after the first are named. */
export const placeInInputs = (path) => {
  const inputs = inputsOf(state.subject)
  const named = inputs.findIndex(({ name }, index) => index > 0 && name === path[0])
  if (named > 0) return [named, ...path.slice(1)]
  const index = inputs.findIndex(({ schema }, each) => schemaAt(schema, path, state.inputs[each]) !== undefined)
  return [Math.max(index, 0), ...path]
}
const controlFor = (place) => {
  for (let length = place.length; length > 1 || (length === 1 && place.length === 1); length -= 1) {
    const id = idOf('form', place.slice(0, length))
    const found = byId(id) ?? byId(`${id}-0`) ?? byId('facts').querySelector(`[id^="${CSS.escape(`${id}.`)}"]`)
    if (found) return found
  }
  return undefined
}
const reveal = (control) => goTo(control).scrollIntoView({ block: 'center' })
export const markProblems = (problems) => {
  const describe = (control, ...more) =>
    control.setAttribute('aria-describedby', [control.dataset.about, ...more].filter(Boolean).join(' '))
  for (const control of byId('facts').querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
    describe(control)
  }
  for (const { id, place } of problems) {
    const control = byId(idOf('form', place))
    if (!control?.matches('input, select')) continue
    control.setAttribute('aria-invalid', 'true')
    describe(control, id)
  }
}
