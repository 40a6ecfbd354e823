// The page to try decisions: a form made from the input schemas, and the answer of the published library beside it. It is
// bundled as a classic script, so that it runs from a file.
import { decide, showAnswer } from './answer.js'
import { byId, element, folds, keepFocus } from './dom.js'
import { offeredFor } from './examples.js'
import { keepForm, showForm } from './form.js'
import { library, tryData } from './given.js'
import {
  exampleOf,
  firstExample,
  noticePaste,
  readAddress,
  readJson,
  readPasted,
  save,
  showAddress,
  showJson,
} from './keep.js'
import { subjects } from './labels.js'
import { leaveQuestion } from './questions.js'
import { given, replaced } from './replaced.js'
import { offered } from './schemas.js'
import { onChange, set, state, whole } from './state.js'
import { inEnglish, languages, messages, text } from './told.js'
import { same } from './values.js'

/** What answers are made with. */
const madeWith = () => text().made(library.version, given().length > 0 ? undefined : library.FY2016.id)
const subjectName = (subject) => subjects[state.language][subject]

/** Everything that the page says before it is asked, in the language chosen. */
const showTexts = () => {
  document.documentElement.lang = state.language
  document.title = `${text().title} | deped-school-partnerships`
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = text()[each.dataset.text]
  byId('subject').replaceChildren(...offered.map((name) => element('option', { value: name }, subjectName(name))))
  byId('paste-said').textContent = ''
}

/** Shows the state. What the reader is typing in is left alone. */
const show = (source) =>
  keepFocus(() => {
    if (document.documentElement.lang !== state.language || source === 'address') showTexts()
    byId('subject').value = state.subject
    byId('language').value = state.language
    if (['address', 'subject', 'example', 'clear'].includes(source)) folds.clear()
    if (source !== 'address') byId('address-problem').textContent = ''
    // What was said of a pasted record is over once anything else is done.
    if (source !== 'paste') byId('paste-said').textContent = ''
    if (source === 'form') keepForm()
    else showForm()
    showAnswer(source)
    if (source !== 'json') showJson()
    showExamples()
    showAddress()
    byId('made').textContent = madeWith()
  })

/** The examples that the page offers; and a case of the rulebook, where that is what is shown. The box says which one it is. */
const showExamples = () => {
  const cases = tryData.examples[state.subject]
  const isShown = ({ input }) => same(input, state.inputs.slice(0, input.length)) && !state.inputs[input.length]
  const offers = offeredFor(state.subject)
  const byOffer = (id) => offers.findIndex((each) => each.id === id)
  const [shown] = cases.filter(isShown).toSorted((a, b) => byOffer(b.id) - byOffer(a.id))
  const options = offers.map(({ id, names }) => element('option', { value: id }, names[state.language]))
  if (shown && byOffer(shown.id) < 0)
    options.push(inEnglish('option', { value: shown.id }, text().caseNamed(shown.name)))
  byId('example').replaceChildren(element('option', { value: '' }, text().chooseOne), ...options)
  byId('example').value = shown?.id ?? ''
  byId('example').disabled = options.length === 0
}

byId('language').replaceChildren(
  ...Object.entries(languages).map(([lang, name]) => element('option', { value: lang, lang }, name)),
)
byId('subject').addEventListener('change', ({ target }) =>
  set({ subject: target.value, inputs: firstExample(target.value) }, 'subject'),
)
byId('example').addEventListener('change', ({ target }) =>
  set({ inputs: exampleOf(state.subject, target.value) }, 'example'),
)
byId('language').addEventListener('change', ({ target }) => set({ language: target.value }, 'language'))
byId('clear').addEventListener('click', () => set({ inputs: [] }, 'clear'))
byId('jump').addEventListener('click', () => byId('decision-title').focus())
byId('paste').addEventListener('input', readPasted)
byId('json').addEventListener('paste', noticePaste)
byId('json').addEventListener('input', readJson)
byId('questions').addEventListener('focusout', leaveQuestion)
for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())
/** The answer in words, headed by what it answers, and what it was made with. */
const report = () => {
  const answer = decide()
  return `${[`# ${subjectName(state.subject)}`, madeWith(), ...replaced(answer).map(asMarkdown), library.explain(answer, { format: 'markdown', messages: messages() })].join('\n\n')}\n`
}
/** A text that somebody wrote, as text in Markdown. */
const asMarkdown = (written) => written.replaceAll(/\s+/gu, ' ').replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&')
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`
byId('save-record').addEventListener('click', () => save('record.json', 'application/json', asJson(whole())))
byId('save-answer').addEventListener('click', () =>
  save('answer.json', 'application/json', asJson({ ...whole(), version: library.version, answer: decide() })),
)
byId('save-report').addEventListener('click', () => save('report.md', 'text/markdown', report()))
addEventListener('hashchange', readAddress)
onChange(show)
readAddress()
