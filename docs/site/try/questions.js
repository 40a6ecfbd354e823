// What is still needed, with the controls to answer it in place. Questions that ask the same of many are folded together.
import { byId, element, first, foldable, keepFocus } from './dom.js'
import { field } from './form.js'
import { aboutOf, placeInInputs } from './problems.js'
import { inputsOf, resolve, schemaAt } from './schemas.js'
import { state } from './state.js'
import { text, told } from './told.js'
import { at } from './values.js'
import { labelOf, summaryOf } from './words.js'

// As many of one kind stand in sight.
const mostAlike = 3

const placeOfNeed = ({ path, place }) => place ?? placeInInputs(path)
/** Whether it is the day of the answer, which the page itself asks for. */
const isDayAsked = ({ path }) => path === undefined
const needKey = (need) => JSON.stringify([need.asks, placeOfNeed(need)])
/** What a question is about, where it stands in a list: the entry by its name, and what it says of itself. */
const about = (place) => {
  const entry = place.findLastIndex((key, index) => index > 0 && typeof key === 'number')
  return entry > 0 ? `${aboutOf(place)}${summaryOf(at(state.inputs, place.slice(0, entry + 1)))}` : ''
}
const questionFor = (need) => {
  const place = placeOfNeed(need)
  const schema = schemaAt(inputsOf(state.subject)[place[0]].schema, place.slice(1), state.inputs[place[0]])
  const asked = isDayAsked(need) ? '' : need.kind === 'judgement' ? text().judgement : text().fact
  // The day of the answer is asked by the page itself.
  const question = isDayAsked(need) ? text().dayHint : told(need)
  return element(
    'li',
    { 'data-need': needKey(need) },
    element('p', {}, element('strong', {}, question), element('small', {}, about(place))),
    schema
      ? field(
          { ...resolve(schema), description: asked },
          place,
          'question',
          labelOf(place.length === 1 ? inputsOf(state.subject)[place[0]].name : place.at(-1)),
          true,
        )
      : asked,
  )
}

/** The questions in their order; of a kind that many stand for, one fold at the place of the first. */
const groupsOf = (needs) => {
  const groups = new Map(needs.map(({ asks }) => [asks, []]))
  for (const need of needs) groups.get(need.asks).push(need)
  return [...groups.values()]
}
/** Many places by the field that all of them are, else by the part of the record that all of them stand in. */
const groupName = (places) => {
  const [one, ...others] = places
  if (others.every((each) => each.at(-1) === one.at(-1))) return labelOf(one.at(-1))
  const differs = one.findIndex((key, index) => others.some((each) => each[index] !== key))
  const shared = one.slice(1, differs).findLast((key) => typeof key === 'string')
  return labelOf(shared ?? inputsOf(state.subject)[one[0]].name)
}
const groupFor = (alike) => {
  if (alike.length <= mostAlike) return alike.map(questionFor)
  const label = groupName(alike.map(placeOfNeed))
  return [
    element(
      'li',
      {},
      foldable(
        `ask ${alike[0].asks}`,
        false,
        {},
        element(
          'summary',
          {},
          element('strong', {}, `${label}: ${text().questions(alike.length, String(alike.length))}`),
        ),
        element('ul', {}, first(alike, 'li', text().more, questionFor)),
      ),
    ),
  ]
}

let needed = []
let asked
const showQuestions = () => {
  asked = needed
  byId('questions').replaceChildren(
    ...(asked.length > 0
      ? [element('h3', {}, text().needed), element('ol', {}, groupsOf(asked).flatMap(groupFor))]
      : []),
  )
}

// A question stays while the reader is in it, also when it is answered: who chooses by the arrow keys goes through the choices.
const markAnswered = () => {
  const open = new Set(needed.map(needKey))
  for (const each of byId('questions').querySelectorAll('[data-need]')) {
    const isAnswered = !open.has(each.dataset.need)
    each.classList.toggle('answered', isAnswered)
    each.querySelector('p').dataset.said = isAnswered ? text().answered : ''
  }
}
/** Who gives the day sees at once what it opens, below the field that they are still in. */
const showBelowDay = () => {
  const list = byId('questions').querySelector('ol')
  if (!asked.some(isDayAsked) || !list?.firstElementChild.contains(document.activeElement)) return
  // What has the focus loses it where it is taken out and put back.
  while (list.children.length > 1) list.lastElementChild.remove()
  list.append(...groupsOf(needed.filter((need) => !isDayAsked(need))).flatMap(groupFor))
}
export const showNeeds = (needs, source) => {
  needed = needs
  if (source !== 'question') return showQuestions()
  showBelowDay()
  markAnswered()
}
export const leaveQuestion = ({ target, relatedTarget }) => {
  if (target.closest('li') !== relatedTarget?.closest('li'))
    afterPress(() => asked !== needed && keepFocus(showQuestions))
}

// What is under the pointer stays there until it is released, or the click would be lost.
let pressed = false
let waiting = []
const afterPress = (act) => {
  waiting.push(act)
  if (!pressed) setTimeout(release)
}
const release = () => {
  const acts = waiting
  pressed = false
  waiting = []
  for (const act of acts) act()
}
addEventListener(
  'pointerdown',
  () => {
    pressed = true
  },
  true,
)
for (const type of ['pointerup', 'pointercancel', 'pointermove'])
  addEventListener(
    type,
    ({ buttons }) => {
      if (pressed && buttons === 0) setTimeout(release)
    },
    true,
  )
