// What another policy or framework changes: the outcome, the decisions and the amounts, beside what they are with the usual ones.
import { element, first } from './dom.js'
import { library } from './given.js'
import { aboutOf, placeOf } from './problems.js'
import { given } from './replaced.js'
import { inputsOf, isOptions } from './schemas.js'
import { state } from './state.js'
import { called, capital, named, pesos, ruleTitle, text } from './told.js'
import { labelOf } from './words.js'

// Whoever changes a longer record would wait for two answers.
const longest = 500_000

/** What was entered, without what was given in place of the usual policy and framework. */
const inUsual = () =>
  inputsOf(state.subject).map((input, index) =>
    isOptions(input) ? { ...state.inputs[index], policy: undefined, framework: undefined } : state.inputs[index],
  )

const moved = (before, after) => (before === after ? after : `${before} → ${after}`)
const outcomeOf = (outcome) => (outcome === undefined ? text().notThere : called('outcomes', outcome))
const resultOf = (result) => (result === undefined ? text().notThere : named('results', result))

const decisionLine = ({ kind, subject, before, after, rules }) => {
  const about = aboutOf(placeOf(subject.path ?? [], [])) || called('kinds', kind)
  const by = rules.map((each) => `${ruleTitle(each.rule)}: ${moved(resultOf(each.before), resultOf(each.after))}`)
  return `${about}: ${moved(outcomeOf(before), outcomeOf(after))}${by.length > 0 ? ` (${by.join('; ')})` : ''}`
}
const amountLine = ({ figure, before, after }) =>
  `${capital(named('counting', figure) ?? labelOf(figure))}: ${moved(pesos(before), pesos(after))}`

/** What is otherwise than with the usual policy and framework; nothing where both are the usual ones, or differ in name alone. */
export const changesOf = (answer) => {
  const changed = given().filter(({ parts }) => parts.length > 0)
  if (answer.issues || changed.length === 0 || JSON.stringify(state.inputs).length > longest) return []
  const before = library[state.subject](...inUsual())
  const { decisions = [], amounts = [] } = library.compare(before, answer)
  const usual = changed.map((each) => each.usual.id).join(', ')
  const lines = [...decisions.map(decisionLine), ...amounts.map(amountLine)]
  const [was, is] = [before, answer].map(({ outcome }) => outcomeOf(outcome))
  return [
    element('p', {}, was === is ? text().outcomeSame(usual, is) : text().outcomeOther(usual, was, is)),
    lines.length > 0
      ? element(
          'ul',
          {},
          first(lines, 'li', text().more, (line) => element('li', {}, line)),
        )
      : element('p', {}, text().nothingElse),
  ]
}
