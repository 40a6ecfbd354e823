// Elements of the page, and what the reader did with them.
export const byId = (id) => document.getElementById(id)
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== ''))
  return made
}

// More rows than these make a page slow, and nobody fills in so many by hand.
export const mostShown = 50
/** The first of many, and in words of the page that there are more. */
export const first = (many, tag, more, make) => [
  ...many.slice(0, mostShown).map(make),
  ...(many.length > mostShown ? [element(tag, {}, more((many.length - mostShown).toLocaleString('en')))] : []),
]

export const button = (text, onclick, attributes = {}) =>
  element('button', { type: 'button', onclick, ...attributes }, text)

/** What is folded or unfolded stays so until other facts are loaded, whatever is filled in. */
export const folds = new Map()
export const foldable = (place, open, attributes, summary, ...content) => {
  const made = element(
    'details',
    { ...attributes, 'data-place': place, open: folds.get(place) ?? open },
    summary,
    ...content,
  )
  summary.addEventListener('click', () => folds.set(place, !made.open))
  return made
}

/** Unfolds all that a control stands in. */
const unfold = (control) => {
  for (let each = control.closest('details'); each; each = each.parentElement.closest('details')) {
    each.open = true
    folds.set(each.dataset.place, true)
  }
}

/** Goes to a control, or to the first of a part of the form; a part without any is gone to itself. */
export const goTo = (control) => {
  const target = control.matches('input, select')
    ? control
    : (control.querySelector('input, select') ?? control.querySelector('summary'))
  unfold(control)
  target.focus()
  return target
}

/** Where what had the focus is drawn again, the reader goes on where they were. */
export const keepFocus = (draw) => {
  const { id, selectionStart } = document.activeElement
  draw()
  const again = document.activeElement === document.body ? byId(id) : undefined
  again?.focus()
  if (again?.type === 'text') again.setSelectionRange(selectionStart, selectionStart)
}
