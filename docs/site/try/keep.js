// What the reader keeps: the record as text, the address, and files.
import { isWithoutDay } from './answer.js'
import { byId, element, folds } from './dom.js'
import { offeredFor } from './examples.js'
import { tryData } from './given.js'
import { inputsOf, offered } from './schemas.js'
import { fromInputs, fromPasted, fromWhole, isOfList, set, state } from './state.js'
import { grouped, text } from './told.js'

const mostInAddress = 100_000
const mostInBox = 1_000_000

export const showJson = () => {
  byId('json').value = state.inputs[0] === undefined ? '' : JSON.stringify(state.inputs[0], null, 2)
  byId('json-problem').textContent = ''
}

/** What a text says as JSON, or what is wrong with it. A mark of the byte order is no part of it. */
const parsed = (written) => {
  if (written.length > mostInBox) return { problem: text().tooLong(grouped(mostInBox)) }
  const json = written.replace(/^\uFEFF/u, '')
  if (json.trim() === '') return {}
  try {
    return { value: JSON.parse(json) }
  } catch ({ message }) {
    const [, line, column] = /line (\d+) column (\d+)/u.exec(message) ?? []
    return { problem: line === undefined ? text().notJson : text().notJsonAt(line, column) }
  }
}

/**
 * Another record: whatever else was given, such as the day of an example, was given for the one before. What is no record changes
 * nothing; what is wrong with it is the answer.
 */
const replaceWith = (value) => {
  const given = fromWhole(value) ?? fromInputs(value) ?? fromPasted(value)
  if (given === undefined) return text().wanted(isOfList())
  folds.clear()
  set(given, 'paste')
  return ''
}

/** What is pasted into the box at the top. */
export const readPasted = () => {
  const { value, problem = value === undefined ? '' : replaceWith(value) } = parsed(byId('paste').value)
  const isTaken = value !== undefined && !problem
  if (isTaken) byId('paste').value = ''
  byId('paste-said').textContent = isTaken ? (isWithoutDay() ? text().pastedWithoutDay : text().pasted) : problem
}

let replaces = false
/** Whether what is pasted takes the place of all that stands in the box of the record. */
export const noticePaste = ({ target }) => {
  replaces = target.selectionStart === 0 && target.selectionEnd === target.value.length
}
export const readJson = () => {
  const { value, problem = '' } = parsed(byId('json').value)
  byId('json-problem').textContent = problem
  const replacing = replaces
  replaces = false
  if (problem) return
  if (replacing && value !== undefined) {
    byId('json-problem').textContent = replaceWith(value)
    return
  }
  folds.clear()
  set({ inputs: [value, ...state.inputs.slice(1)] }, 'json')
}

let written
export const showAddress = () => {
  const { subject, inputs, language } = state
  const address = (given) =>
    `#${new URLSearchParams({ subject, ...given, ...(language === 'en' ? {} : { language }) })}`
  // JSON has no undefined: an input that is not known is null there.
  const full = address({ input: JSON.stringify(inputs.map((input) => input ?? null)) })
  const fits = full.length <= mostInAddress
  byId('address').textContent = fits ? text().addressKeeps : text().addressTooLong
  written = fits ? full : address({})
  if (location.hash !== written) history.replaceState(null, '', written)
}

export const exampleOf = (subject, wanted) =>
  structuredClone(tryData.examples[subject].find(({ id }) => id === wanted)?.input ?? [])
export const firstExample = (subject) => exampleOf(subject, offeredFor(subject)[0]?.id)

export const readAddress = () => {
  if (location.hash === written) return
  const tooLong = location.hash.length > mostInAddress
  byId('address-problem').textContent = tooLong ? text().addressUnread(grouped(mostInAddress)) : ''
  if (tooLong) return set({}, 'address')
  const given = new URLSearchParams(location.hash.slice(1))
  const language = given.get('language') === 'fil' ? 'fil' : 'en'
  const example = offered
    .flatMap((subject) => tryData.examples[subject].map((each) => ({ subject, ...each })))
    .find(({ id }) => id === given.get('example'))
  if (example) return set({ subject: example.subject, inputs: structuredClone(example.input), language }, 'address')
  const subject = offered.includes(given.get('subject')) ? given.get('subject') : offered[0]
  let inputs = given.has('subject') ? [] : firstExample(subject)
  try {
    const parsed = given.has('input') && JSON.parse(given.get('input'))
    if (Array.isArray(parsed)) inputs = parsed.slice(0, inputsOf(subject).length).map((input) => input ?? undefined)
  } catch {
    // An address that was cut shows the empty form.
  }
  set({ subject, inputs, language }, 'address')
}

export const save = (name, type, text) => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
