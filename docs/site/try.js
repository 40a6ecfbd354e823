// The page to try decisions: a form made from the input schemas, and the answer of the published library beside it.
// A classic script, so that it runs from a file; `library` and `tryData` are the scripts before it.
'use strict'
{
  const { library, tryData } = globalThis
  const mostInAddress = 100_000
  const mostInBox = 1_000_000

  const subjects = {
    evaluatePartnership: 'A whole partnership',
    classifySchool: 'The role of a school',
    checkPairing: 'One pair of schools',
    checkPairings: 'Several pairs together',
    checkActivity: 'An activity',
    checkExpense: 'An expense',
    fundBalance: 'The fund',
    checkDuties: 'The duties of the school heads',
    checkIncentives: 'Incentives',
    scoreSbm: 'An SBM score',
    applySbmIncentive: 'An SBM score with the incentive',
    checkForm: 'An SBM form',
    evaluateProgramme: 'A programme of many partnerships',
    planPairings: 'A plan of pairs',
  }
  const offered = Object.keys(subjects).filter((name) => library[name] && tryData.subjects[name])
  // The parameters are those of fiscal year 2016; another policy is a matter for a program.
  const inputsOf = (subject) => tryData.subjects[subject].filter(({ name }) => name !== 'policy' && name !== 'framework')

  /** What is decided, and the inputs of the function in their order. */
  let state = { subject: offered[0], inputs: [] }

  // --- Elements ----------------------------------------------------------------------------------------------------------------

  const byId = (id) => document.getElementById(id)
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value)
      else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
    }
    made.append(...children.flat().filter((child) => child !== undefined && child !== ''))
    return made
  }

  const words = (key) => {
    const text = String(key).replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
    return `${text[0].toUpperCase()}${text.slice(1)}`.replace(/\b(sbm|pbb|wfp|sip|shs|ipcrf|opcrf|id|i{1,3})\b/giu, (name) => name.toUpperCase()).replace('dep ed', 'DepEd')
  }
  const outcomeWords = (outcome) => words(outcome).replace(/^Non /u, 'Non-')
  // What the Order’s data calls its entries.
  const labels = new Map([
    ...library.duties.map(({ id, of, letter, label }) => [id, `${words(of)}, ${letter}: ${label}`]),
    ...library.sbmPrinciples.map(({ id, label }) => [id, label]),
  ])
  const indicatorCounts = new Map(library.sbmPrinciples.map(({ id, indicatorCount }) => [id, indicatorCount]))
  const labelOf = (key) => (typeof key === 'number' ? String(key + 1) : (labels.get(key) ?? words(key)))

  // --- Values by their place ---------------------------------------------------------------------------------------------------

  const isObject = (value) => typeof value === 'object' && value !== null
  const at = (value, path) => path.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)

  /** A copy with a value at a place. A value that is taken away leaves no empty object behind: unknown is absent. */
  const put = (value, [key, ...rest], given) => {
    if (key === undefined) return given
    const inner = put(at(value, [key]), rest, given)
    if (typeof key === 'number') {
      const items = Array.isArray(value) ? [...value] : []
      while (items.length < key) items.push(null)
      items[key] = inner ?? null
      while (items.length > 0 && items.at(-1) === null) items.pop()
      return items.length > 0 ? items : undefined
    }
    const copy = isObject(value) && !Array.isArray(value) ? { ...value } : {}
    if (inner === undefined) delete copy[key]
    else copy[key] = inner
    return Object.keys(copy).length > 0 ? copy : undefined
  }

  const change = (path, value, source) => {
    const [index, ...rest] = path
    const inputs = [...state.inputs]
    inputs[index] = put(inputs[index], rest, value)
    state = { ...state, inputs }
    show(source)
  }

  // --- Schemas -----------------------------------------------------------------------------------------------------------------

  const resolve = ({ $ref, ...own }) => ($ref === undefined ? own : { ...resolve(tryData.definitions[$ref]), ...own })

  /** A schema as the things that may stand there: literals to choose from, and schemas of everything else. */
  const alternatives = (given) => {
    const schema = resolve(given)
    const union = schema.anyOf ?? schema.oneOf
    if (union) return union.map(alternatives).reduce((all, each) => ({ literals: [...all.literals, ...each.literals], others: [...all.others, ...each.others] }))
    if ('const' in schema) return { literals: [{ value: schema.const, title: schema.title }], others: [] }
    if (schema.enum) return { literals: schema.enum.toSorted((a, b) => (typeof a === 'number' ? a - b : 0)).map((value) => ({ value })), others: [] }
    if (schema.type === 'boolean') return { literals: [{ value: true }, { value: false }], others: [] }
    return { literals: [], others: [schema] }
  }

  const kindOf = (schema) => at(resolve(schema), ['properties', 'kind', 'const'])
  const variantFor = (others, value) => others.find((each) => kindOf(each) !== undefined && kindOf(each) === at(value, ['kind'])) ?? others[0]

  /** The schema at a place of a value. */
  const schemaAt = (schema, path, value) => {
    if (schema === undefined || path.length === 0) return schema
    const [key, ...rest] = path
    const { others } = alternatives(schema)
    const variant = others.length > 0 ? variantFor(others, value) : {}
    return schemaAt(typeof key === 'number' ? variant.items : at(variant.properties, [key]), rest, at(value, [key]))
  }

  // --- The form ----------------------------------------------------------------------------------------------------------------

  const notKnown = 'Not known'
  const literalText = ({ value, title }) => title ?? (value === true ? 'Yes' : value === false ? 'No' : typeof value === 'string' && labels.has(value) ? labels.get(value) : words(value))
  const idOf = (scope, path) => [scope, ...path].join('.')

  /**
   * The controls for a schema, bound to a place: `path` begins with the number of the input. `scope` tells those of the form
   * from those of the questions, where the same place stands twice.
   */
  const field = (schema, path, scope, name = labelOf(path.at(-1)), open = false, required = false) => {
    const { description = '' } = resolve(schema)
    const { literals, others } = alternatives(schema)
    const value = at(state.inputs, path)
    const variant = variantFor(others, value)
    const context = { path, scope, name, value, hint: description.replaceAll('`', ''), open: open || required, required }
    if (variant?.type === 'array') return arrayField(variant, context)
    if (variant?.type === 'object') return objectField(variant, context)
    return scalarField(literals.filter((literal) => literal.value !== null), others, context)
  }

  const scalarField = (literals, others, { path, scope, name, value, hint }) => {
    const id = idOf(scope, path)
    const hinted = hint ? { 'aria-describedby': `${id}-hint` } : {}
    const hintText = hint ? element('small', { id: `${id}-hint` }, hint) : undefined
    const tell = (given) => change(path, given, scope)

    const chosen = literals.findIndex((literal) => literal.value === value)
    const text = chosen < 0 && value !== undefined && value !== null ? (typeof value === 'string' ? value : JSON.stringify(value)) : ''
    const types = others.map(({ type }) => (type === 'integer' ? 'number' : type))
    const read = ({ target }) => tell(parse(target.value))
    // A question goes away when it is answered: its answer counts when it is whole, and when the reader has reached the next control.
    const heard = scope === 'question' ? { onchange: (event) => setTimeout(read, 0, event) } : { oninput: read }
    const parse = (raw) => {
      const trimmed = raw.trim()
      if (trimmed === '') return undefined
      return types.includes('number') && !types.includes('string') && /^-?\d{1,15}(?:\.\d{1,12})?$/u.test(trimmed) ? Number(trimmed) : raw
    }
    const isDay = others.some(({ title, format }) => title === 'Day' || format === 'date')
    const input = (attributes) =>
      element('input', { id, type: 'text', value: text, placeholder: isDay ? 'YYYY-MM-DD' : undefined, inputmode: types.includes('number') ? 'decimal' : undefined, ...hinted, ...attributes, ...heard })

    if (literals.length === 0) return element('div', { class: 'field' }, element('label', { for: id }, name), input({}), hintText)

    // What is there and is none of the choices is shown too, so that nothing is hidden.
    const strange = text !== '' && others.length === 0
    if (others.length === 0 && literals.length > 3) {
      const options = [['', notKnown], ...literals.map((literal, index) => [String(index), literalText(literal)]), ...(strange ? [['strange', text]] : [])]
      const select = element(
        'select',
        { id, ...hinted, onchange: ({ target }) => target.value !== 'strange' && tell(literals[target.value]?.value) },
        options.map(([option, label]) => element('option', { value: option, selected: option === (strange ? 'strange' : chosen < 0 ? '' : String(chosen)) }, label)),
      )
      return element('div', { class: 'field' }, element('label', { for: id }, name), select, hintText)
    }

    const radio = (label, index, checked, given) => {
      const own = `${id}-${index}`
      return element('label', { for: own }, element('input', { id: own, type: 'radio', name: id, checked, onchange: () => tell(given) }), ` ${label}`)
    }
    return element(
      'fieldset',
      { class: 'field', ...hinted },
      element('legend', {}, name),
      element(
        'div',
        { class: 'choices' },
        literals.map((literal, index) => radio(literalText(literal), index, chosen === index, literal.value)),
        radio(notKnown, 'unknown', chosen < 0 && text === '', undefined),
        others.length > 0 ? element('label', { for: id }, `or the ${(others[0].title ?? 'value').toLowerCase()}: `, input({ 'aria-label': `${name}: ${(others[0].title ?? 'value').toLowerCase()}` })) : undefined,
        strange ? element('span', {}, `Now: ${text}`) : undefined,
      ),
      hintText,
    )
  }

  const objectField = (schema, { path, scope, name, value, hint, open }) => {
    const fields = Object.entries(schema.properties ?? {})
      .filter(([key]) => key !== 'kind')
      .map(([key, inner]) => field(inner, [...path, key], scope, undefined, false, schema.required?.includes(key)))
    // An input as a whole is no part of anything, so it is not folded.
    if (path.length === 1) return element('div', {}, hint ? element('p', { class: 'hint' }, hint) : undefined, fields)
    return group(name, hint, fields, open || value !== undefined)
  }

  /** A part of the form. Parts that a record may lack are folded until they are needed. */
  const group = (name, hint, fields, open) =>
    element('details', { class: 'group', open }, element('summary', {}, name), element('div', { role: 'group', 'aria-label': name }, hint ? element('p', { class: 'hint' }, hint) : undefined, fields))

  const arrayField = (schema, { path, scope, name, value, hint, open, required }) => {
    const { literals, others } = alternatives(schema.items)
    const items = Array.isArray(value) ? value : []
    if (others.length === 0 && literals.length > 0) {
      const count = Math.max(indicatorCounts.get(path.at(-1)) ?? items.length + 1, items.length)
      return group(name, hint, element('div', { class: 'many' }, Array.from({ length: count }, (_, index) => field(schema.items, [...path, index], scope))), open || items.length > 0)
    }
    const single = words(resolve(schema.items).title ?? 'entry')
    const add = (kind) => () => {
      change(path, [...items, kind === undefined ? {} : { kind }], 'list')
      byId(idOf(scope, [...path, items.length]))?.querySelector('input, select')?.focus()
    }
    const kinds = others.map(kindOf)
    const rows = items.map((item, index) => {
      const variant = variantFor(others, item)
      const entry = field(variant, [...path, index], scope, `${kindOf(variant) ? words(kindOf(variant)) : single} ${index + 1}${summaryOf(item)}`, items.length < 5 || index === items.length - 1)
      entry.id = idOf(scope, [...path, index])
      const remove = () => change(path, items.length > 1 ? items.toSpliced(index, 1) : required ? [] : undefined, 'list')
      entry.append(element('button', { type: 'button', onclick: remove }, `Remove ${index + 1}`))
      return entry
    })
    const buttons = kinds.map((kind) => element('button', { type: 'button', onclick: add(kind) }, `Add ${(kind ? words(kind) : single).toLowerCase()}`))
    // That there are none is known; that nothing was entered is not.
    if (value === undefined) buttons.push(element('button', { type: 'button', onclick: () => change(path, [], 'list') }, 'There are none'))
    return group(`${name} (${value === undefined ? 'not known' : items.length})`, hint, [...rows, element('p', { class: 'row' }, buttons)], open || items.length > 0 || path.length === 1)
  }

  const summaryOf = (item) => {
    const said = ['day', 'amount', 'description', 'name', 'label', 'id'].flatMap((key) => (['string', 'number'].includes(typeof at(item, [key])) ? [at(item, [key])] : []))
    return said.length > 0 ? `: ${said.slice(0, 3).join(', ')}` : ''
  }

  const showForm = () => {
    const folded = new Set([...byId('facts').querySelectorAll('details:not([open])')].map((each) => each.dataset.place))
    const unfolded = new Set([...byId('facts').querySelectorAll('details[open]')].map((each) => each.dataset.place))
    const fields = inputsOf(state.subject).map(({ name, schema }, index) => field(schema, [index], 'form', labelOf(name), true))
    // A day, which a list may hide below it, comes first.
    byId('facts').replaceChildren(...fields.filter((each) => each.matches('.field')), ...fields.filter((each) => !each.matches('.field')))
    // What the reader folded or unfolded stays so.
    byId('facts').querySelectorAll('details').forEach((each) => {
      each.dataset.place = `${state.subject} ${placeOf(each)}`
      if (folded.has(each.dataset.place)) each.open = false
      if (unfolded.has(each.dataset.place)) each.open = true
    })
  }
  const placeOf = (details) => details.id || details.querySelector('input, select, textarea')?.id || details.querySelector('summary').textContent.replace(/ \([^()]*\)$/u, '')

  // --- The answer --------------------------------------------------------------------------------------------------------------

  const signs = { met: '✓', breached: '✗', open: '?' }
  const entryUrl = (page, id) => `documents/${page}.html#${id.replaceAll('/', '')}`

  const clauseLine = (id) => {
    const clause = library.clauses[id]
    return element('li', {}, 'words' in clause ? element('q', {}, clause.words) : `In our words: ${clause.gist}`, ` (${clause.evidence}; `, element('a', { href: entryUrl('Clause_map', id) }, id), ')')
  }
  const findingItem = ({ rule, result, message, clauses, authorities }) =>
    element(
      'li',
      { class: `finding ${result}` },
      element('p', {}, element('strong', {}, `${signs[result]} ${words(result)}: `), message, ' ', element('a', { href: entryUrl('Rulebook', rule) }, rule)),
      element('ul', { class: 'clauses' }, clauses.map(clauseLine), authorities.map((authority) => element('li', {}, authority))),
    )

  const findingLists = (findings) =>
    ['breached', 'open', 'met'].flatMap((result) => {
      const those = findings.filter((finding) => finding.result === result)
      if (those.length === 0) return []
      const listed = element('ul', { class: 'findings' }, those.map(findingItem))
      return [result === 'met' ? element('details', {}, element('summary', {}, `${those.length} met`), listed) : listed]
    })

  /** The decisions in an answer, by their place. */
  const partsOf = (value, place = []) => {
    if (!isObject(value)) return []
    const own = Array.isArray(value.findings) && place.length > 0 ? [{ place, part: value }] : []
    const inner = Object.entries(value).filter(([key]) => !['because', 'findings', 'needs', 'issues'].includes(key))
    return [...own, ...inner.flatMap(([key, each]) => partsOf(each, [...place, Array.isArray(value) ? Number(key) : key]))]
  }
  const partTitle = (answer, place) => {
    // The name of a part stands beside its decision, or in the record at the same place.
    const beside = place.at(-1) === 'decision' ? at(answer, place.slice(0, -1)) : at(state.inputs[0], place)
    return `${words(place.filter((key) => key !== 'decision').map((key) => (typeof key === 'number' ? key + 1 : words(key).toLowerCase())).join(' '))}${beside ? summaryOf(beside) : ''}`
  }

  const issueItem = (issue, index) => {
    const control = controlFor(issue.path)
    return element('li', {}, element('span', { id: `issue-${index}` }, issue.message), ' ', control ? element('button', { type: 'button', onclick: () => reveal(control) }, 'Go to the field') : '')
  }

  /** The place in the inputs that an answer speaks of: inputs after the first are named. */
  const placeInInputs = (path) => {
    const inputs = inputsOf(state.subject)
    const named = inputs.findIndex(({ name }, index) => index > 0 && name === path[0])
    if (named > 0) return [named, ...path.slice(1)]
    const index = inputs.findIndex(({ schema }, each) => schemaAt(schema, path, state.inputs[each]) !== undefined)
    return [Math.max(index, 0), ...path]
  }
  const controlFor = (path) => {
    const place = placeInInputs(path)
    for (let length = place.length; length > 1 || (length === 1 && place.length === 1); length -= 1) {
      const id = idOf('form', place.slice(0, length))
      const found = byId(id) ?? byId(`${id}-0`) ?? byId('facts').querySelector(`[id^="${CSS.escape(`${id}.`)}"]`)
      if (found) return found
    }
    return undefined
  }
  const reveal = (control) => {
    for (let each = control.closest('details'); each; each = each.parentElement.closest('details')) each.open = true
    const target = control.matches('input, select') ? control : (control.querySelector('input, select') ?? control)
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }
  const markProblems = (issues) => {
    for (const control of byId('facts').querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid')
      control.setAttribute('aria-describedby', `${control.id}-hint`)
    }
    issues.forEach(({ path }, index) => {
      const control = byId(idOf('form', placeInInputs(path)))
      if (!control?.matches('input, select')) return
      control.setAttribute('aria-invalid', 'true')
      control.setAttribute('aria-describedby', `${control.id}-hint issue-${index}`)
    })
  }

  const questionFor = ({ kind, path, question }) => {
    const place = placeInInputs(path)
    const schema = schemaAt(inputsOf(state.subject)[place[0]].schema, place.slice(1), state.inputs[place[0]])
    const entry = place.findLastIndex((key, index) => index > 0 && typeof key === 'number')
    const about = entry > 0 ? element('small', {}, `${words(place[entry - 1])} ${place[entry] + 1}${summaryOf(at(state.inputs, place.slice(0, entry + 1)))}`) : ''
    const asked = kind === 'judgement' ? 'For a person to judge' : 'A fact that is on record somewhere'
    return element('li', {}, element('p', {}, element('strong', {}, question), about), schema ? field({ ...resolve(schema), description: asked }, place, 'question', labelOf(place.at(-1)), true) : asked)
  }

  const isEmpty = () => state.inputs.every((input) => input === undefined)
  const decide = () => {
    const inputs = inputsOf(state.subject).map((_, index) => state.inputs[index])
    return library[state.subject](...inputs)
  }

  const counted = ({ length }, what) => `${length} ${what}${length === 1 ? '' : 's'}`

  const showAnswer = () => {
    const answer = isEmpty() ? { outcome: '' } : decide()
    const { outcome, issues = [], needs = [], findings = [] } = answer
    const told = isEmpty() ? 'Nothing is entered yet.' : `${outcomeWords(outcome)}${issues.length > 0 ? `; ${counted(issues, 'problem')} to mend` : needs.length > 0 ? `; ${counted(needs, 'question')} open` : ''}`
    if (byId('outcome').textContent !== told) byId('outcome').textContent = told
    byId('outcome').dataset.outcome = outcome
    // On a phone the decision stands below the form; this keeps it in sight.
    byId('jump').textContent = `↓ ${told}`

    byId('questions').replaceChildren(
      ...(needs.length > 0 ? [element('h3', { id: 'questions-title', tabindex: '-1' }, 'What is still needed'), element('ol', {}, needs.map(questionFor))] : []),
    )
    const parts = partsOf(answer).map(({ place, part }) => {
      const unsettled = part.findings.some(({ result }) => result !== 'met')
      return element('details', { class: 'part', open: unsettled }, element('summary', {}, `${partTitle(answer, place)}: `, element('strong', {}, outcomeWords(part.outcome).toLowerCase())), findingLists(part.findings))
    })
    const hasFigures = Object.keys(answer).some((key) => !['outcome', 'because', 'findings', 'needs', 'issues'].includes(key))
    byId('answer').replaceChildren(
      ...(issues.length > 0 ? [element('h3', {}, 'What could not be read'), element('ul', { class: 'issues' }, issues.map(issueItem))] : []),
      ...(findings.length > 0 ? [element('h3', {}, 'Why'), ...findingLists(findings)] : []),
      ...(parts.length > 0 ? [element('h3', {}, 'Part by part'), ...parts] : []),
      ...(isEmpty() ? [] : [element('details', { open: hasFigures && parts.length === 0 }, element('summary', {}, 'The whole answer in words'), element('pre', { tabindex: '0', role: 'region', 'aria-label': 'The answer in words' }, library.explain(answer, { width: 66 })))]),
    )
    markProblems(issues)
  }

  // --- The record as text, the address, and files ------------------------------------------------------------------------------

  const showJson = () => {
    byId('json').value = state.inputs[0] === undefined ? '' : JSON.stringify(state.inputs[0], null, 2)
    byId('json-problem').textContent = ''
  }

  const readJson = () => {
    const text = byId('json').value
    const problem = (words) => { byId('json-problem').textContent = words }
    if (text.length > mostInBox) return problem(`This is longer than ${mostInBox.toLocaleString('en')} characters, and is not read.`)
    try {
      const record = text.trim() === '' ? undefined : JSON.parse(text)
      problem('')
      state = { ...state, inputs: [record, ...state.inputs.slice(1)] }
      show('json')
    } catch (error) {
      problem(`This is not JSON yet, so the answer is still that of the record before: ${error.message}`)
    }
  }

  /** JSON has no undefined: an input that is not known is null there. */
  const toAddress = () => new URLSearchParams({ subject: state.subject, input: JSON.stringify(state.inputs.map((input) => input ?? null)) }).toString()

  let written = ''
  const showAddress = () => {
    const fragment = toAddress()
    const fits = fragment.length <= mostInAddress
    byId('address').textContent = fits ? 'The address of this page keeps what you entered.' : 'This record is too long for an address: download it to keep it.'
    written = fits ? `#${fragment}` : `#subject=${state.subject}`
    if (location.hash !== written) history.replaceState(null, '', written)
  }

  const firstExample = (subject) => structuredClone(tryData.examples[subject][0]?.input ?? [])

  const readAddress = () => {
    if (location.hash === written || location.hash.length > mostInAddress + 1) return
    const given = new URLSearchParams(location.hash.slice(1))
    const example = offered.flatMap((subject) => tryData.examples[subject].map((each) => ({ subject, ...each }))).find(({ id }) => id === given.get('example'))
    if (example) {
      state = { subject: example.subject, inputs: structuredClone(example.input) }
      return show('address')
    }
    const subject = offered.includes(given.get('subject')) ? given.get('subject') : offered[0]
    let inputs = given.has('subject') ? [] : firstExample(subject)
    try {
      const parsed = given.has('input') && JSON.parse(given.get('input'))
      if (Array.isArray(parsed)) inputs = parsed.slice(0, inputsOf(subject).length).map((input) => input ?? undefined)
    } catch {
      // An address that was cut shows the empty form.
    }
    state = { subject, inputs }
    show('address')
  }

  const save = (name, type, text) => {
    const url = URL.createObjectURL(new Blob([text], { type }))
    element('a', { href: url, download: name }).click()
    URL.revokeObjectURL(url)
  }

  // --- All together ------------------------------------------------------------------------------------------------------------

  /** Shows the state. What the reader is typing in is left alone. */
  const show = (source) => {
    const focused = document.activeElement?.id
    byId('subject').value = state.subject
    if (source !== 'form') showForm()
    showAnswer()
    if (source !== 'json') showJson()
    if (source === 'address' || source === 'subject') showExamples()
    showAddress()
    if (source === 'question') {
      const same = byId(focused)
      if (same) {
        same.focus()
        if (same.type === 'text') same.setSelectionRange(same.value.length, same.value.length)
      } else (byId('questions-title') ?? byId('decision-title')).focus()
    }
  }

  const showExamples = () => {
    const options = tryData.examples[state.subject].map(({ name }, index) => element('option', { value: String(index) }, name))
    byId('example').replaceChildren(element('option', { value: '' }, 'choose one'), ...options)
    byId('example').disabled = options.length === 0
  }

  byId('subject').replaceChildren(...offered.map((name) => element('option', { value: name }, subjects[name])))
  byId('subject').addEventListener('change', ({ target }) => { state = { subject: target.value, inputs: firstExample(target.value) }; show('subject') })
  byId('example').addEventListener('change', ({ target }) => {
    state = { ...state, inputs: structuredClone(tryData.examples[state.subject][target.value]?.input ?? []) }
    show('example')
  })
  byId('clear').addEventListener('click', () => { state = { ...state, inputs: [] }; show('clear') })
  byId('jump').addEventListener('click', () => byId('decision-title').focus())
  byId('json').addEventListener('input', readJson)
  for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())
  byId('save-record').addEventListener('click', () => save('record.json', 'application/json', `${JSON.stringify(state.inputs[0] ?? null, null, 2)}\n`))
  byId('save-answer').addEventListener('click', () => save('answer.json', 'application/json', `${JSON.stringify({ function: state.subject, inputs: state.inputs, version: library.version, answer: decide() }, null, 2)}\n`))
  byId('save-report').addEventListener('click', () => save('report.md', 'text/markdown', `${library.explain(decide(), { format: 'markdown' })}\n`))
  byId('made').textContent = `deped-school-partnerships ${library.version}, policy ${library.FY2016.id}. Not a publication of the Department of Education; no answer is an official decision.`
  addEventListener('hashchange', readAddress)
  written = undefined
  readAddress()
}
