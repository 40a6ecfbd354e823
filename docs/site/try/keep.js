// What the reader keeps: the record as text, the address, and files.
import { byId, element, folds } from './dom.js'
import { tryData } from './given.js'
import { inputsOf, offered } from './schemas.js'
import { fromWhole, set, state } from './state.js'

const mostInAddress = 100_000
const mostInBox = 1_000_000

export const showJson = () => {
  byId('json').value = state.inputs[0] === undefined ? '' : JSON.stringify(state.inputs[0], null, 2)
  byId('json-problem').textContent = ''
}

export const readJson = () => {
  const text = byId('json').value
  const problem = (words) => {
    byId('json-problem').textContent = words
  }
  if (text.length > mostInBox)
    return problem(`This is longer than ${mostInBox.toLocaleString('en')} characters, and is not read.`)
  let given
  try {
    const record = text.trim() === '' ? undefined : JSON.parse(text)
    problem('')
    given = fromWhole(record) ?? { inputs: [record, ...state.inputs.slice(1)] }
  } catch (error) {
    return problem(`This is not JSON yet, so the answer is still that of the record before: ${error.message}`)
  }
  folds.clear()
  set(given, 'json')
}

let written
export const showAddress = () => {
  const { subject, inputs, language } = state
  const address = (given) =>
    `#${new URLSearchParams({ subject, ...given, ...(language === 'en' ? {} : { language }) })}`
  // JSON has no undefined: an input that is not known is null there.
  const full = address({ input: JSON.stringify(inputs.map((input) => input ?? null)) })
  const fits = full.length <= mostInAddress
  byId('address').textContent = fits
    ? 'The address of this page keeps what you entered.'
    : 'This record is too long for an address: download it to keep it.'
  written = fits ? full : address({})
  if (location.hash !== written) history.replaceState(null, '', written)
}

export const firstExample = (subject) => structuredClone(tryData.examples[subject][0]?.input ?? [])

export const readAddress = () => {
  if (location.hash === written) return
  const tooLong = location.hash.length > mostInAddress
  byId('address-problem').textContent = tooLong
    ? `The address is longer than ${mostInAddress.toLocaleString('en')} characters, and was not read.`
    : ''
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
