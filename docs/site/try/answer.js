// The decision: its outcome, why, part by part, and in words.
import { byId, element, first, foldable, mostShown } from './dom.js'
import { findingLists, partFold, partsOf } from './findings.js'
import { library } from './given.js'
import { markProblems, problemItem, problemsOf } from './problems.js'
import { showNeeds } from './questions.js'
import { replaced } from './replaced.js'
import { inputsOf, presets, resolve } from './schemas.js'
import { state } from './state.js'
import { called, messages } from './told.js'
import { counted } from './words.js'

const isEmpty = () =>
  inputsOf(state.subject).every(
    ({ schema }, index) => presets[resolve(schema).title] || state.inputs[index] === undefined,
  )
export const decide = () => library[state.subject](...inputsOf(state.subject).map((_, index) => state.inputs[index]))

export const showAnswer = (source) => {
  const empty = isEmpty()
  const answer = empty ? { outcome: '' } : decide()
  const { outcome, issues = [], needs = [], findings = [] } = answer
  const open =
    issues.length > 0
      ? `; ${counted(issues, 'problem')} to mend`
      : needs.length > 0
        ? `; ${counted(needs, 'question')} open`
        : ''
  const verdict = () => (empty ? ['Nothing is entered yet.'] : [called('outcomes', outcome), open])
  const heading = element('p', {}, ...verdict())
  // What is said already is not said again.
  if (byId('outcome').innerHTML !== heading.innerHTML) byId('outcome').replaceChildren(...verdict())
  byId('outcome').dataset.outcome = outcome
  // On a phone the decision stands below the form; this keeps it in sight.
  byId('jump').replaceChildren('↓ ', ...verdict())
  // What cannot be read stands in the place of nothing.
  byId('replaced').replaceChildren(...replaced(answer).map((text) => element('p', {}, text)))

  showNeeds(needs, source)
  const parts = partsOf(answer)
  const hasFigures = Object.keys(answer).some(
    (key) => !['outcome', 'because', 'findings', 'needs', 'issues'].includes(key),
  )
  const inWords = () =>
    element(
      'pre',
      { tabindex: '0', role: 'region', 'aria-label': 'The answer in words', lang: state.language },
      library.explain(answer, { width: 66, messages: messages() }),
    )
  byId('answer').replaceChildren(
    ...(issues.length > 0
      ? [
          element('h3', {}, 'What could not be read'),
          element('ul', { class: 'issues' }, first(problemsOf(answer), 'li', problemItem)),
        ]
      : []),
    ...(findings.length > 0 ? [element('h3', {}, 'Why'), ...findingLists(answer, '')] : []),
    ...(parts.length > 0
      ? [element('h3', {}, 'Part by part'), ...first(parts, 'p', (part) => partFold(answer, part))]
      : []),
    ...(empty
      ? []
      : [foldable('words', hasFigures, {}, element('summary', {}, 'The whole answer in words'), inWords())]),
  )
  markProblems([
    ...problemsOf(answer),
    ...parts.slice(0, mostShown).flatMap(({ part, place }) => problemsOf(part, place)),
  ])
}
