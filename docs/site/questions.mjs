// The questions on the first page, with what the library itself answers and the way to what it rests on.
import { checkExpense, checkPairing, clauses, register, rulebook, sources } from 'deped-school-partnerships'
import { anchor, slug } from '../markdown.mjs'

const escaped = (text) => text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)
const link = (page, place, text) => `<a href="site:documents/${page}.html#${place}">${text}</a>`
const rule = (id) => link('Rulebook', anchor(id), 'the rule')
const clause = (id) => link('Clause_map', anchor(id), 'the clause')
const reading = (heading) => link('Interpretation', slug(heading), 'the reading')
const example = (subject, ...inputs) =>
  `<a href="site:try.html#${escaped(new URLSearchParams({ subject, input: JSON.stringify(inputs) }).toString())}">try it</a>`

/** The words of a clause, and whose they are. */
const quoted = (id) =>
  `<blockquote>${escaped(clauses[id].words)}</blockquote><p>Those are words of ${escaped(sources[clauses[id].source].name)} (“${escaped(clauses[id].section)}”). Whether the Order has the same words is not known: its text was not seen.</p>`

/** What the library finds by a rule. */
const found = (answer, id) => escaped(answer.findings.find((finding) => finding.rule === id).message)
const ways = (...links) => `<p>More: ${links.join(', ')}.</p>`

const honorarium = () => {
  const expense = { item: 'professional-fees', day: '2016-09-30', amount: '2000.00' }
  const id = 'expenses/professional-fees'
  const [own] = rulebook.find((each) => each.id === id).clauses
  return [
    'Why is an honorarium refused, and whose words are that?',
    `<p>${found(checkExpense(expense), id)} The list of what is not eligible names it:</p>${quoted(own)}`,
    ways(
      rule(id),
      clause(own),
      reading('Sharing knowledge is not being paid for it; ICT is not equipment'),
      example('checkExpense', expense),
    ),
  ]
}

/** Parts that were not seen, where the register has a slip of its source or only numbers: the text of the register, and ours. */
export const plainly = {
  'The suggested procedures on eatblishing school-to-school partnerships':
    'The suggested procedures on “eatblishing [sic] school-to-school partnerships”',
  'enclosure 2 but for its start, 3, 4, 5.1.2 from B on, and 5.2 to 8 as text':
    'The text of these parts of the enclosure: 2 (but for its start), 3, 4, 5.1.2 from B on, and 5.2 to 8. Only their titles are known',
}

const unseen = () => [
  'What was never seen?',
  `<p>These parts are not on record, so nothing is said about them, and nothing is guessed:</p><ul>${register
    .filter(({ treatment }) => treatment === 'not-seen')
    .map(({ text }) => `<li>${escaped(plainly[text] ?? text)}</li>`)
    .join('')}</ul>`,
  ways(link('Clause_map', 'not-seen', 'what follows from each')),
]

const january = () => {
  const expense = { item: 'supplies-and-materials', day: '2017-01-02', amount: '2000.00' }
  const id = 'expenses/within-validity'
  return [
    'What governs a purchase of 2 January 2017?',
    `<p>${found(checkExpense(expense), id)} The last day comes from this:</p>${quoted('do44/fund/validity')}<p>The day of a purchase is, as we read it, the day on which it was obligated, not that of the delivery or the payment. So what was obligated in 2016 and paid in January 2017 is an expense of 2016. An extension would be another policy, with the name of the authority that gave it; none was seen.</p>`,
    ways(
      rule(id),
      clause('do44/fund/validity'),
      reading('What “made” means for an expense across the year’s end'),
      example('checkExpense', expense),
    ),
  ]
}

const nearby = () => {
  const pair = { leader: { id: '107970' }, partner: { id: '107973' }, onDepEdList: true, distanceKm: 1.5 }
  const id = 'pairing/nearby'
  return [
    'What does “nearby” mean here?',
    `<p>No source gives a distance, so the library has none. A person judges; a distance that is known is shown as evidence. For two schools 1.5 km apart the answer is: “${found(checkPairing(pair), id)}” A Schools Division that has set a distance puts it in a policy, with its authority; then the distance decides.</p>${quoted('do44/selection/nearby-from-list')}`,
    ways(
      rule(id),
      clause('do44/selection/nearby-from-list'),
      reading('“Nearby” is for a person to judge'),
      example('checkPairing', pair),
    ),
  ]
}

/** Each question folded over its answer. */
export const questions = () =>
  [honorarium(), unseen(), january(), nearby()]
    .map(([question, ...answer]) => `<details class="asked"><summary>${question}</summary>${answer.join('')}</details>`)
    .join('\n')
