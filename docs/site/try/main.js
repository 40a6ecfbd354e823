// The page to try decisions: a form made from the input schemas, and the answer of the published library beside it. It is
// bundled as a classic script, so that it runs from a file.
import { decide, showAnswer } from './answer.js'
import { byId, element, folds, keepFocus } from './dom.js'
import { keepForm, showForm } from './form.js'
import { library, tryData } from './given.js'
import { firstExample, readAddress, readJson, save, showAddress, showJson } from './keep.js'
import { leaveQuestion } from './questions.js'
import { given, replaced } from './replaced.js'
import { offered, subjects } from './schemas.js'
import { onChange, set, state, whole } from './state.js'
import { languages, messages } from './told.js'

/** What answers are made with. */
const madeWith = () => {
  const policy = given().length > 0 ? 'not with the usual figures' : `policy ${library.FY2016.id}`
  return `deped-school-partnerships ${library.version}, ${policy}. Not a publication of the Department of Education; no answer is an official decision.`
}

/** Shows the state. What the reader is typing in is left alone. */
const show = (source) =>
  keepFocus(() => {
    byId('subject').value = state.subject
    byId('language').value = state.language
    if (['address', 'subject', 'example', 'clear'].includes(source)) folds.clear()
    if (source !== 'address') byId('address-problem').textContent = ''
    if (source === 'form') keepForm()
    else showForm()
    showAnswer(source)
    if (source !== 'json') showJson()
    if (['address', 'subject', 'json'].includes(source)) showExamples()
    showAddress()
    byId('made').textContent = madeWith()
  })

const showExamples = () => {
  const options = tryData.examples[state.subject].map(({ name }, index) =>
    element('option', { value: String(index) }, name),
  )
  byId('example').replaceChildren(element('option', { value: '' }, 'choose one'), ...options)
  byId('example').disabled = options.length === 0
}

byId('subject').replaceChildren(...offered.map((name) => element('option', { value: name }, subjects[name])))
byId('language').replaceChildren(
  ...Object.entries(languages).map(([lang, name]) => element('option', { value: lang, lang }, name)),
)
byId('subject').addEventListener('change', ({ target }) =>
  set({ subject: target.value, inputs: firstExample(target.value) }, 'subject'),
)
byId('example').addEventListener('change', ({ target }) =>
  set({ inputs: structuredClone(tryData.examples[state.subject][target.value]?.input ?? []) }, 'example'),
)
byId('language').addEventListener('change', ({ target }) => set({ language: target.value }, 'language'))
byId('clear').addEventListener('click', () => set({ inputs: [] }, 'clear'))
byId('jump').addEventListener('click', () => byId('decision-title').focus())
byId('json').addEventListener('input', readJson)
byId('questions').addEventListener('focusout', leaveQuestion)
for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())
/** The answer in words, headed by what it answers, and what it was made with. */
const report = () => {
  const answer = decide()
  return `${[`# ${subjects[state.subject]}`, madeWith(), ...replaced(answer).map(asMarkdown), library.explain(answer, { format: 'markdown', messages: messages() })].join('\n\n')}\n`
}
/** A text that somebody wrote, as text in Markdown. */
const asMarkdown = (text) => text.replaceAll(/\s+/gu, ' ').replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&')
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`
byId('save-record').addEventListener('click', () => save('record.json', 'application/json', asJson(whole())))
byId('save-answer').addEventListener('click', () =>
  save('answer.json', 'application/json', asJson({ ...whole(), version: library.version, answer: decide() })),
)
byId('save-report').addEventListener('click', () => save('report.md', 'text/markdown', report()))
addEventListener('hashchange', readAddress)
onChange(show)
readAddress()
