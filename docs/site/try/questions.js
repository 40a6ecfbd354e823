// What is still needed, with the controls to answer it in place.
import { byId, element, first, keepFocus } from './dom.js'
import { field } from './form.js'
import { placeInInputs } from './problems.js'
import { inputsOf, resolve, schemaAt } from './schemas.js'
import { state } from './state.js'
import { questionText } from './told.js'
import { at } from './values.js'
import { labelOf, summaryOf, words } from './words.js'

const needKey = ({ asks, path }) => JSON.stringify([asks, path])
const questionFor = (need) => {
  const { kind, path } = need
  const place = placeInInputs(path)
  const schema = schemaAt(inputsOf(state.subject)[place[0]].schema, place.slice(1), state.inputs[place[0]])
  const entry = place.findLastIndex((key, index) => index > 0 && typeof key === 'number')
  const about =
    entry > 0
      ? element(
          'small',
          {},
          `${words(place[entry - 1])} ${place[entry] + 1}${summaryOf(at(state.inputs, place.slice(0, entry + 1)))}`,
        )
      : ''
  const asked = kind === 'judgement' ? 'For a person to judge' : 'A fact that is on record somewhere'
  return element(
    'li',
    { 'data-need': needKey(need) },
    element('p', {}, element('strong', {}, questionText(need)), about),
    schema ? field({ ...resolve(schema), description: asked }, place, 'question', labelOf(place.at(-1)), true) : asked,
  )
}

let needed = []
let asked
const showQuestions = () => {
  asked = needed
  byId('questions').replaceChildren(
    ...(asked.length > 0
      ? [element('h3', {}, 'What is still needed'), element('ol', {}, first(asked, 'li', questionFor))]
      : []),
  )
}

// A question stays while the reader is in it, also when it is answered: who chooses by the arrow keys goes through the choices.
const markAnswered = () => {
  const open = new Set(needed.map(needKey))
  for (const each of byId('questions').querySelectorAll('[data-need]'))
    each.classList.toggle('answered', !open.has(each.dataset.need))
}
export const showNeeds = (needs, source) => {
  needed = needs
  if (source === 'question') markAnswered()
  else showQuestions()
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
