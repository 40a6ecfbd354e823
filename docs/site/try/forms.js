// A value that may be given in several forms, such as one rating or one for each year: the control of its form, and the others to change to.
import { button, element, folds } from './dom.js'
import { focusAt, idOf } from './scalar.js'
import { formFor } from './schemas.js'
import { change } from './state.js'
import { text } from './told.js'

/** Which form the reader chose where nothing is given yet, by place. */
const picked = new Map()
const placeOf = (path) => path.join('.')
export const formAt = (forms, { path, value }) => formFor(forms, value, picked.get(placeOf(path)))

export const formName = ({ id }) => text().forms[id] ?? id
/** A control, with a button for each other form. What was given in one form says nothing in another. */
export const withForms = (control, forms, current, { path, scope, name }) => {
  if (forms.length < 2) return control
  const give = (form) => () => {
    picked.set(placeOf(path), form.id)
    folds.set(idOf(scope, path), true)
    change(path, undefined, 'list')
    focusAt(scope, path)
  }
  const buttons = forms
    .filter((form) => form !== current)
    .map((form) => {
      const said = text().instead(formName(form))
      return button(said, give(form), { 'aria-label': `${name}: ${said}` })
    })
  return element('div', { class: 'forms' }, control, element('p', { class: 'row' }, ...buttons))
}
