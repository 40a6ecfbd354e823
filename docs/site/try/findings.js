// The rules that were applied, each with its words, and the decisions within an answer.
import { element, first, foldable } from './dom.js'
import { library } from './given.js'
import { aboutOf, placeOf, problemItem, problemsOf } from './problems.js'
import { state } from './state.js'
import { called, capital, counted, inEnglish, named, ruleTitle, text, told } from './told.js'
import { at, isObject } from './values.js'
import { labelOf, summaryOf } from './words.js'

const signs = { met: '✓', unmet: '–', breached: '✗', open: '?' }
const entryUrl = (page, id) => `documents/${page}.html#${id.replaceAll('/', '')}`
// More words than these are folded away under each finding.
const mostQuoted = 3

const clauseLine = (id) => {
  const clause = library.clauses[id]
  return element(
    'li',
    {},
    ...('words' in clause
      ? [inEnglish('q', {}, clause.words)]
      : [text().inOurWords, inEnglish('span', {}, clause.gist)]),
    ` (${library.sources[clause.source].name}; ${called('evidence', clause.evidence).toLowerCase()}; `,
    element('a', { href: entryUrl('Clause_map', id) }, id),
    ')',
  )
}
const wordsOf = ({ clauses, authorities = [] }, place, isFolded) => {
  const lines = element(
    'ul',
    { class: 'clauses' },
    clauses.map(clauseLine),
    authorities.map((authority) => element('li', {}, text().authority(authority))),
  )
  return isFolded
    ? foldable(`${place} words`, false, {}, element('summary', {}, text().wordsOf(clauses.length)), lines)
    : lines
}

/** A finding at the place of its decision, named by what it is about. */
const findingItem =
  (isFolded) =>
  ({ finding, place, about }) => {
    const { rule, result, needs } = finding
    return element(
      'li',
      { class: `finding ${result}` },
      element(
        'p',
        {},
        element('strong', {}, `${signs[result]} ${about ? `${about}: ` : ''}`),
        `${told(finding)} `,
        element('a', { href: entryUrl('Rulebook', rule), title: rule }, ruleTitle(rule)),
      ),
      // What an open rule waits for is asked above too, once for all the rules that wait for it.
      ...(result === 'open' && needs.length > 0
        ? [element('p', {}, element('small', {}, `${text().settledBy} ${needs.map(told).join(' ')}`))]
        : []),
      wordsOf(finding, [...place, rule].join('.'), isFolded),
    )
  }
export const findingList = (those, isFolded = those.length > mostQuoted) =>
  element('ul', { class: 'findings' }, first(those, 'li', text().more, findingItem(isFolded)))

const withPlace = (finding, place) => ({ finding, place, about: aboutOf(placeOf(finding.path, place)) })

/** The findings of a decision by their result, each kind folded by itself. */
export const findingFolds = ({ findings = [] }, place, isOpen) =>
  ['open', 'unmet', 'met'].flatMap((kind) => {
    const those = findings.filter(({ result }) => result === kind).map((finding) => withPlace(finding, place))
    const summary = () => element('summary', {}, counted(those, kind))
    return those.length === 0
      ? []
      : [foldable(`${[...place, kind].join('.')} findings`, isOpen, {}, summary(), findingList(those))]
  })

/** The decisions in an answer, by their place. */
export const partsOf = (value, place = []) => {
  if (!isObject(value)) return []
  const own = typeof value.outcome === 'string' && place.length > 0 ? [{ place, part: value }] : []
  const inner = Object.entries(value).filter(
    ([key]) => !['because', 'findings', 'needs', 'issues', 'subject'].includes(key),
  )
  return [
    ...own,
    ...inner.flatMap(([key, each]) => partsOf(each, [...place, Array.isArray(value) ? Number(key) : key])),
  ]
}

/** Every breach of an answer and of the decisions in it, once. */
export const breachesOf = (answer, parts) => {
  const all = [{ place: [], part: answer }, ...parts].flatMap(({ place, part }) =>
    (part.findings ?? []).filter(({ result }) => result === 'breached').map((finding) => withPlace(finding, place)),
  )
  const keyOf = ({ finding, place }) => JSON.stringify([finding.rule, placeOf(finding.path, place), finding.params])
  return [...new Map(all.map((each) => [keyOf(each), each])).values()]
}

/** A part by the entry that it is about, else by its place in the answer. */
const partTitle = ({ place, part }) => {
  const about = placeOf(part.subject?.path ?? [], place)
  const entry = aboutOf(about)
  if (entry) return `${entry}${summaryOf(at(state.inputs, about))}`
  const names = place.filter((key) => key !== 'parts')
  return capital(names.map((key) => named('parts', key) ?? labelOf(key)).join(' '))
}
export const partFold = (each) => {
  const { place, part } = each
  const problems = problemsOf(part, place)
  const title = element('summary', {}, `${partTitle(each)}: `, element('strong', {}, called('outcomes', part.outcome)))
  const breached = (part.findings ?? []).filter(({ result }) => result === 'breached')
  return foldable(
    `part ${place.join('.')}`,
    problems.length > 0,
    { class: 'part' },
    title,
    ...(problems.length > 0
      ? [element('ul', { class: 'issues' }, problems.map(problemItem))]
      : [
          ...(breached.length > 0 ? [findingList(breached.map((finding) => withPlace(finding, place)))] : []),
          ...findingFolds(part, place, false),
        ]),
  )
}
