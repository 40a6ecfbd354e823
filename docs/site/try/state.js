// What the reader has entered. Whoever changes it says where, so that what is typed in is left alone.
import { inputsOf, isDay, keysToEntry, offered, resolve } from './schemas.js'
import { at, isObject, put } from './values.js'

/** What is decided, the inputs of the function in their order, and the language of the answer. */
export const state = { subject: offered[0], inputs: [], language: 'en' }

let show
/** Who shows the state is told of each change, and where it was made. */
export const onChange = (listener) => {
  show = listener
}
export const set = (given, source) => {
  Object.assign(state, given)
  show(source)
}

export const change = (path, value, source) => {
  const [index, ...rest] = path
  const inputs = [...state.inputs]
  inputs[index] = put(
    inputs[index],
    rest,
    value,
    keysToEntry(inputsOf(state.subject)[index].schema, rest, inputs[index]),
  )
  set({ inputs }, source)
}

/** The inputs by their names: what is downloaded, and may be pasted again. */
export const whole = () => ({
  function: state.subject,
  inputs: Object.fromEntries(inputsOf(state.subject).map(({ name }, index) => [name, state.inputs[index]])),
})
export const fromWhole = (given) => {
  const subject = at(given, ['function'])
  if (!offered.includes(subject) || !isObject(at(given, ['inputs']))) return undefined
  return { subject, inputs: inputsOf(subject).map(({ name }) => at(given, ['inputs', name])) }
}
/** Whether a record is a list, such as one of many partnerships. */
export const isOfList = () => resolve(inputsOf(state.subject)[0].schema).type === 'array'
const isRecord = (given) => isObject(given) && Array.isArray(given) === isOfList()
/** What was pasted as inputs: a record, or a record with its day, as a case has them; nothing where it is neither. */
export const fromPasted = (given) => {
  const [, second] = inputsOf(state.subject)
  const isCase = Array.isArray(given) && given.length === 2 && isRecord(given[0]) && typeof given[1] === 'string'
  if (isCase && second && isDay(second)) return { inputs: given }
  return isRecord(given) ? { inputs: [given] } : undefined
}
/** The inputs of the question that is open by their names, as a program hands them on. */
export const fromInputs = (given) => {
  const names = inputsOf(state.subject).map(({ name }) => name)
  const keys = isObject(given) && !Array.isArray(given) ? Object.keys(given) : []
  if (!keys.includes(names[0]) || !keys.every((key) => names.includes(key))) return undefined
  return { inputs: names.map((name) => at(given, [name])) }
}
