// What settles a decision, with its clauses, and the decisions within an answer.
import { element, foldable } from './dom.js'
import { library } from './given.js'
import { problemItem, problemsOf } from './problems.js'
import { state } from './state.js'
import { called, findingText } from './told.js'
import { at, isObject } from './values.js'
import { counted, summaryOf, words } from './words.js'

const signs = { met: '✓', unmet: '–', breached: '✗', open: '?' }
const entryUrl = (page, id) => `documents/${page}.html#${id.replaceAll('/', '')}`

const clauseLine = (id) => {
  const clause = library.clauses[id]
  return element(
    'li',
    {},
    'words' in clause ? element('q', {}, clause.words) : `In our words: ${clause.gist}`,
    ` (${clause.evidence}; `,
    element('a', { href: entryUrl('Clause_map', id) }, id),
    ')',
  )
}
const findingItem = (finding) => {
  const { rule, result, clauses, authorities } = finding
  return element(
    'li',
    { class: `finding ${result}` },
    element(
      'p',
      {},
      element('strong', {}, `${signs[result]} `, called('results', result), ': '),
      findingText(finding),
      ' ',
      element('a', { href: entryUrl('Rulebook', rule) }, rule),
    ),
    element(
      'ul',
      { class: 'clauses' },
      clauses.map(clauseLine),
      authorities.map((authority) => element('li', {}, `With a figure given by ${authority}`)),
    ),
  )
}

/** What settles a decision, and folded below it what else was looked at. */
export const findingLists = ({ because, findings }, place) => {
  const list = (those) => element('ul', { class: 'findings' }, those.map(findingItem))
  const others = findings.filter((finding) => !because.includes(finding))
  return [
    list(because),
    ...(others.length > 0
      ? [foldable(`${place} others`, false, {}, element('summary', {}, counted(others, 'other rule')), list(others))]
      : []),
  ]
}

/** The decisions in an answer, by their place. */
export const partsOf = (value, place = []) => {
  if (!isObject(value)) return []
  const own = Array.isArray(value.findings) && place.length > 0 ? [{ place, part: value }] : []
  const inner = Object.entries(value).filter(([key]) => !['because', 'findings', 'needs', 'issues'].includes(key))
  return [
    ...own,
    ...inner.flatMap(([key, each]) => partsOf(each, [...place, Array.isArray(value) ? Number(key) : key])),
  ]
}
const partTitle = (answer, place) => {
  // The name of a part stands beside its decision, or in the record at the same place.
  const beside = place.at(-1) === 'decision' ? at(answer, place.slice(0, -1)) : at(state.inputs[0], place)
  return `${words(
    place
      .filter((key) => key !== 'decision')
      .map((key) => (typeof key === 'number' ? key + 1 : words(key).toLowerCase()))
      .join(' '),
  )}${beside ? summaryOf(beside) : ''}`
}
export const partFold = (answer, { place, part }) => {
  const title = element(
    'summary',
    {},
    `${partTitle(answer, place)}: `,
    element('strong', {}, called('outcomes', part.outcome)),
  )
  const problems = problemsOf(part, place)
  const open = problems.length > 0 || part.because.some(({ result }) => result !== 'met')
  const content =
    problems.length > 0
      ? [element('ul', { class: 'issues' }, problems.map(problemItem))]
      : findingLists(part, place.join('.'))
  return foldable(`part ${place.join('.')}`, open, { class: 'part' }, title, ...content)
}
