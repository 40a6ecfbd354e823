// The decision: its outcome, what could not be read, what is breached, and further down part by part and in words.
import { changesOf } from './changes.js'
import { byId, element, first, foldable, mostShown } from './dom.js'
import { breachesOf, findingFolds, findingList, partFold, partsOf } from './findings.js'
import { library } from './given.js'
import { pictureOf } from './picture.js'
import { markProblems, problemItem, problemsOf, withLabels } from './problems.js'
import { showNeeds } from './questions.js'
import { showRemedies } from './remedies.js'
import { replaced } from './replaced.js'
import { inputsOf, isDay, isOptions } from './schemas.js'
import { state } from './state.js'
import { called, counted, messages, text } from './told.js'

const isGiven = (_, index) => state.inputs[index] !== undefined
const isEmpty = () =>
  !inputsOf(state.subject)
    .filter((input) => !isOptions(input) && !isDay(input))
    .some(isGivenInput)
const isGivenInput = (input) => isGiven(input, inputsOf(state.subject).indexOf(input))
/** The day that a question needs and nobody gave; no answer is made for another. */
export const isWithoutDay = () =>
  !isEmpty() && inputsOf(state.subject).some((each) => isDay(each) && !isGivenInput(each))
export const decide = () => library[state.subject](...inputsOf(state.subject).map((_, index) => state.inputs[index]))

const dayQuestion = () => [{ kind: 'fact', asks: 'day', place: [inputsOf(state.subject).findIndex(isDay)] }]

/** What the page shows: nothing, the question for the day, or the answer. */
const shown = () => {
  if (isEmpty()) return { outcome: '', verdict: text().nothing }
  if (isWithoutDay()) return { outcome: '', verdict: text().dayNeeded, needs: dayQuestion() }
  const answer = decide()
  const { outcome, issues = [], needs = [] } = answer
  const open =
    issues.length > 0 ? counted(issues, 'problems') : needs.length > 0 ? counted(needs, 'questions') : undefined
  return { answer, outcome, needs, verdict: [called('outcomes', outcome), open].filter(Boolean).join('; ') }
}

const section = (title, ...content) => [element('h3', {}, title), ...content]

const why = (answer, parts) => {
  const problems = problemsOf(answer)
  const breaches = breachesOf(answer, parts)
  return [
    ...(problems.length > 0
      ? section(text().unread, element('ul', { class: 'issues' }, first(problems, 'li', text().more, problemItem)))
      : []),
    ...(breaches.length > 0 ? section(counted(breaches, 'breaches'), findingList(breaches)) : []),
    ...pictureOf(answer),
  ]
}

/** What every decision has. */
const common = new Set(
  'kind subject outcome because findings needs issues policy framework version asOf parts'.split(' '),
)

const below = (answer, parts) => {
  const isDecision = parts.length === 0 && answer.outcome !== 'undetermined'
  const isBreached = (answer.findings ?? []).some(({ result }) => result === 'breached')
  const inWords = element(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': text().wholeName },
    withLabels(library.explain(answer, { width: 66, messages: messages() })),
  )
  // Figures beside a decision are told in words only.
  const hasFigures = Object.keys(answer).some((key) => !common.has(key))
  const broken = parts.filter(({ part, place }) => problemsOf(part, place).length > 0)
  const rest = parts.filter((each) => !broken.includes(each))
  return [
    // What could not be read stands in sight.
    ...first(broken, 'p', text().more, partFold),
    ...findingFolds(answer, [], isDecision && !isBreached),
    ...(rest.length > 0
      ? [
          foldable(
            'parts',
            rest.length < 8,
            {},
            element('summary', {}, counted(rest, 'parts')),
            ...first(rest, 'p', text().more, partFold),
          ),
        ]
      : []),
    foldable('words', hasFigures && parts.length === 0, {}, element('summary', {}, text().whole), inWords),
  ]
}

export const showAnswer = (source) => {
  const { answer, outcome, verdict, needs = [] } = shown()
  const parts = answer ? partsOf(answer) : []
  // What is said already is not said again.
  if (byId('outcome').textContent !== verdict) byId('outcome').textContent = verdict
  byId('outcome').dataset.outcome = outcome
  // On a phone the decision stands above the form; this keeps it in sight.
  byId('jump').textContent = `↑ ${verdict}`
  // What cannot be read stands in the place of nothing.
  byId('replaced').replaceChildren(
    ...(answer ? [...replaced(answer).map((each) => element('p', {}, each)), ...changesOf(answer)] : []),
  )
  byId('why').replaceChildren(...(answer ? why(answer, parts) : []))
  showRemedies(answer)
  showNeeds(needs, source)
  byId('answer').replaceChildren(...(answer ? below(answer, parts) : []))
  byId('keep').hidden = answer === undefined
  markProblems(
    answer
      ? [...problemsOf(answer), ...parts.slice(0, mostShown).flatMap(({ part, place }) => problemsOf(part, place))]
      : [],
  )
}
