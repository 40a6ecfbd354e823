// A part of the form that folds, with a title that says what stands in it.
import { element, foldable, folds } from './dom.js'
import { idOf } from './scalar.js'

/** A part of the form. Parts that a record may lack are folded until they are needed. */
export const group = ({ path, scope, name, hint }, title, open, ...content) => {
  const id = idOf(scope, path)
  const summary = element('summary', {}, title())
  if (scope === 'form') {
    titles.push({ summary, title })
    if (!folds.has(id)) folds.set(id, open)
  }
  return foldable(
    id,
    open,
    { class: 'group', id },
    summary,
    element(
      'div',
      { role: 'group', 'aria-label': name },
      hint ? element('p', { class: 'hint' }, hint) : undefined,
      ...content,
    ),
  )
}

let titles = []
export const forgetTitles = () => {
  titles = []
}
/** The titles follow what is typed under them. */
export const showTitles = () => {
  for (const { summary, title } of titles) if (summary.textContent !== title()) summary.textContent = title()
}
