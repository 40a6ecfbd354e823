// What could not be read, beside the control where it stands.
import { button, byId, element, folds } from './dom.js'
import { inputsOf, presets, resolve, schemaAt } from './schemas.js'
import { idOf } from './scalar.js'
import { state } from './state.js'
import { issueText } from './told.js'

/** The problems of an answer, or of a part that stands at a place in it, each with its own place in what was entered. */
export const problemsOf = ({ issues = [] }, place = []) => {
  // What is said of an entry of a list may be said as if the entry were all.
  const entry = place.filter((key) => typeof key === 'number').slice(-1)
  return issues.map((issue, number) => ({
    issue,
    id: ['issue', ...place, number].join('-'),
    path: typeof issue.path[0] === 'number' ? issue.path : [...entry, ...issue.path],
  }))
}
export const problemItem = ({ issue, id, path }) => {
  const control = controlFor(path)
  return element(
    'li',
    {},
    element('span', { id }, issueText(issue)),
    ' ',
    control ? button('Go to the field', () => reveal(control)) : '',
  )
}

/** The place in the inputs that an answer speaks of: inputs after the first are named. */
export const placeInInputs = (path) => {
  const inputs = inputsOf(state.subject)
  const named = inputs.findIndex(({ name }, index) => index > 0 && name === path[0])
  if (named > 0) return [named, ...path.slice(1)]
  const index = inputs.findIndex(
    ({ schema }, each) => !presets[resolve(schema).title] && schemaAt(schema, path, state.inputs[each]) !== undefined,
  )
  return [Math.max(index, 0), ...path]
}
const controlFor = (path) => {
  const place = placeInInputs(path)
  for (let length = place.length; length > 1 || (length === 1 && place.length === 1); length -= 1) {
    const id = idOf('form', place.slice(0, length))
    const found = byId(id) ?? byId(`${id}-0`) ?? byId('facts').querySelector(`[id^="${CSS.escape(`${id}.`)}"]`)
    if (found) return found
  }
  return undefined
}
const reveal = (control) => {
  for (let each = control.closest('details'); each; each = each.parentElement.closest('details')) {
    each.open = true
    folds.set(each.dataset.place, true)
  }
  const target = control.matches('input, select')
    ? control
    : (control.querySelector('input, select') ?? control.querySelector('summary'))
  target.focus()
  target.scrollIntoView({ block: 'center' })
}
export const markProblems = (problems) => {
  const describe = (control, ...more) =>
    control.setAttribute('aria-describedby', [control.dataset.about, ...more].filter(Boolean).join(' '))
  for (const control of byId('facts').querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
    describe(control)
  }
  for (const { id, path } of problems) {
    const control = byId(idOf('form', placeInInputs(path)))
    if (!control?.matches('input, select')) continue
    control.setAttribute('aria-invalid', 'true')
    describe(control, id)
  }
}
