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

const ruleLine = ({ rule, about = [], before, after }) => {
  const things = about.length > 0 ? ` (${about.map(factOf).join(', ')})` : ''
  return `${ruleTitle(rule)}${things}: ${moved(resultOf(before), resultOf(after))}`
}
const factOf = (name) => named('facts', name) ?? name
const decisionLine = ({ kind, subject, part, before, after, rules }) => {
  // A score stands twice in an answer: without what is earned, and with it.
  const score = part === 'before' || part === 'after' ? called('parts', part) : undefined
  const about = score ?? (aboutOf(placeOf(subject.path ?? [], [])) || called('kinds', kind))
  const by = rules.map(ruleLine)
  return `${about}: ${moved(outcomeOf(before), outcomeOf(after))}${by.length > 0 ? ` (${by.join('; ')})` : ''}`
}
/** What a figure is called: the part that has it, its names one after the other, and what names its item in a list. */
const figureName = ({ kind, part, figure, of = [] }) =>
  capital(
    [
      ...(part === undefined || kind === 'fund' ? [] : [named('parts', part) ?? labelOf(part)]),
      ...figure
        .split('.')
        .filter((name) => !holders.has(name))
        .map((name) => named('figures', name) ?? named('parts', name) ?? named('outcomes', name) ?? labelOf(name)),
      ...of.filter((name) => name !== '').map(wordOf),
    ].join(', '),
  )
const holders = new Set(['totals', 'all', 'ledger', 'duties'])
const wordOf = (name) => named('duties', name) ?? named('entries', name) ?? named('dimensions', name) ?? name
const amountOf = (amount) => (amount === undefined ? text().notThere : pesos(amount))
const valueOf = (value) => {
  if (value === undefined) return text().notThere
  if (typeof value === 'boolean') return value ? text().yes : text().no
  return named('counting', value) ?? text().statuses[value] ?? String(value)
}

/** Of a range both ends that differ, least and most: one line, with one value where they are alike. */
const figureLines = (told, worded) => {
  const lines = new Map()
  for (const each of told) {
    const name = figureName(each)
    const about = JSON.stringify(each.subject)
    lines.set(`${name} ${about}`, { name, ends: [...(lines.get(`${name} ${about}`)?.ends ?? []), each] })
  }
  return [...lines.values()].map(({ name, ends }) => {
    const said = ends.map(({ end, before, after }) => ({ end, says: moved(worded(before), worded(after)) }))
    const alike = said.length > 1 && said.every(({ says }) => says === said[0].says)
    const shown = alike ? [said[0].says] : said.map(({ end, says }) => (end ? `${text().ends[end]} ${says}` : says))
    return `${name}: ${shown.join('; ')}`
  })
}

/** What is otherwise than with the usual policy and framework; nothing where both are the usual ones, or differ in name alone. */
export const changesOf = (answer) => {
  const changed = given().filter(({ parts }) => parts.length > 0)
  if (answer.issues || changed.length === 0 || JSON.stringify(state.inputs).length > longest) return []
  const before = library[state.subject](...inUsual())
  const { decisions = [], amounts = [], figures = [] } = library.compare(before, answer)
  const usual = changed.map((each) => each.usual.id).join(', ')
  const lines = [...decisions.map(decisionLine), ...figureLines(amounts, amountOf), ...figureLines(figures, valueOf)]
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
