// What can be done about an answer. It is worked out when the reader asks for it, since that may take seconds.
import { button, byId, element, first } from './dom.js'
import { library } from './given.js'
import { aboutOf, placeInInputs } from './problems.js'
import { alternatives, inputsOf, isOptions, schemaAt } from './schemas.js'
import { state } from './state.js'
import { called, messages, named, pesos, ruleTitle, text, told } from './told.js'
import { at, plain } from './values.js'
import { choiceOf, labelOf } from './words.js'

/** The answers that have a good outcome, by their kind. */
const goodOutcomes = {
  pairing: 'compliant',
  pairings: 'compliant',
  activity: 'eligible',
  expense: 'eligible',
  fund: 'compliant',
  duties: 'compliant',
  partnership: 'compliant',
}
// A longer record would keep the reader waiting for minutes.
const longest = 10_000
const isOffered = ({ kind, outcome }) =>
  Object.hasOwn(goodOutcomes, kind) &&
  !['invalid-input', goodOutcomes[kind]].includes(outcome) &&
  JSON.stringify(state.inputs).length <= longest

const optionsGiven = () => {
  const { policy, framework } = state.inputs[inputsOf(state.subject).findIndex(isOptions)] ?? {}
  return { ...(policy && { policy }), ...(framework && { framework }) }
}

/** A value as the field at its place calls it; what is no choice of the field, such as an id of the record, as it is. */
const spokenAt = (path) => {
  const [input, ...rest] = placeInInputs(path)
  const schema = schemaAt(inputsOf(state.subject)[input].schema, rest, state.inputs[input])
  const choices = schema ? alternatives(schema).literals.map(({ value }) => value) : []
  return (value) => (choices.includes(value) ? choiceOf({ value }) : plain(value))
}
const mostValues = 5
const goodText = ({ oneOf, from, until, beside = [] }, path) => {
  const spoken = spokenAt(path)
  const isDescribed = (value) => beside.some((each) => each.value === value)
  const values =
    oneOf
      ?.slice(0, mostValues)
      .map((value) => (isDescribed(value) ? text().described(spoken(value)) : spoken(value))) ?? []
  const range = from !== undefined || until !== undefined ? [text().fromUntil(from, until)] : []
  // What is told of days is told more narrowly than each alone would do.
  const isAll = !oneOf?.some((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value))
  return text().ifItIs([...values, ...range].join(', ') + (oneOf?.length > mostValues ? ', …' : ''), isAll)
}

/** What a remedy is about: the question, or the fact in the record, or what is fixed. */
const subjectOf = ({ change, need, path, mends }) => {
  if (need) return told(need)
  const place = placeInInputs(path)
  const about = aboutOf(place)
  if (change === 'fixed') return [about, mends.map(({ rule }) => ruleTitle(rule)).join(', ')].filter(Boolean).join(': ')
  const field = typeof path.at(-1) === 'number' ? '' : labelOf(path.at(-1))
  return [about, field].filter(Boolean).join(': ')
}
const vouchersOf = (expenses = []) =>
  expenses
    .map(({ path }) => placeInInputs(path))
    .map((place) => at(state.inputs, [...place, 'voucher']) ?? aboutOf(place))
    .join(', ')
const detailsOf = ({ path, by, back, of, good }) => [
  by && text().by(by),
  back && text().comeBack(pesos(back), vouchersOf(of)),
  good && !by && !back && goodText(good, path),
]

const remedyItem = (foundBy) => (remedy) =>
  element(
    'li',
    {},
    element('strong', {}, `${called('changes', remedy.change)}: `),
    [remedy.need ? subjectOf(remedy) : `${subjectOf(remedy)}.`, ...detailsOf(remedy)].filter(Boolean).join(' '),
    foundBy.has(JSON.stringify(remedy.path))
      ? element('small', {}, text().foundIn(foundBy.get(JSON.stringify(remedy.path))))
      : undefined,
  )

/** Where the answer to each question is found, by its place; nothing where the Order does not say. */
const findersOf = (answer) =>
  new Map(
    (library.nextQuestions(answer).questions ?? [])
      .filter(({ answeredBy }) => answeredBy.name !== undefined)
      .map(({ need, answeredBy }) => [JSON.stringify(need.path), named('answeredBy', answeredBy.name)]),
  )

const listOf = (answer) => {
  const { outcome, remedies = [] } = library.remedies(state.inputs[0], answer, optionsGiven())
  if (remedies.length === 0) return [element('p', {}, text().noneFound)]
  return [
    element('p', {}, messages().phrases[`remedies/${outcome}`]),
    element('ul', {}, first(remedies, 'li', text().more, remedyItem(findersOf(answer)))),
    // It holds of all that is fixed.
    ...(remedies.some(({ change }) => change === 'fixed') ? [element('p', {}, text().noRemedy)] : []),
  ]
}

// The inputs for which it was asked: they are others as soon as anything is changed.
let askedFor
export const showRemedies = (answer) => {
  const isAsked = askedFor === state.inputs
  if (!answer || !isOffered(answer)) return byId('remedies').replaceChildren()
  const ask = () => {
    askedFor = state.inputs
    byId('remedies').querySelector('[role=status]').textContent = text().working
    // The page says so before it is busy.
    setTimeout(() => {
      showRemedies(answer)
      byId('remedies').querySelector('h3').focus()
    }, 50)
  }
  byId('remedies').replaceChildren(
    ...(isAsked
      ? [element('h3', { tabindex: '-1' }, text().whatCanBeDone), ...listOf(answer)]
      : [element('p', { class: 'row' }, button(text().whatCanBeDone, ask), element('span', { role: 'status' }))]),
  )
}
