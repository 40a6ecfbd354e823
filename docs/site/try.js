// The page to try decisions: a form made from the input schemas, and the answer of the published library beside it.
// A classic script, so that it runs from a file; `library` and `tryData` are the scripts before it.
'use strict'
{
  const { library, tryData } = globalThis
  const mostInAddress = 100_000
  const mostInBox = 1_000_000
  // More rows than these make a page slow, and nobody fills in so many by hand.
  const mostShown = 50

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
    rankPartners: 'The nearest partners of a school',
    planPairings: 'A plan of pairs',
  }
  const offered = Object.keys(subjects).filter((name) => library[name] && tryData.subjects[name])
  const inputsOf = (subject) => tryData.subjects[subject]

  /** What decides unless another is given, by the title of its schema: the usual one first, then others that are known. */
  const presets = { Policy: [library.FY2016], 'SBM framework': [library.SBM2012, ...Object.values(library.sbmForms)] }

  const languages = { en: 'English', fil: 'Filipino' }

  /** What is decided, the inputs of the function in their order, and the language of the answer. */
  let state = { subject: offered[0], inputs: [], language: 'en' }

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

  const button = (text, onclick, attributes = {}) => element('button', { type: 'button', onclick, ...attributes }, text)

  /** What the reader folded or unfolded stays so until other facts are loaded. */
  const folds = new Map()
  const foldable = (place, open, attributes, summary, ...content) => {
    const made = element('details', { ...attributes, 'data-place': place, open: folds.get(place) ?? open }, summary, ...content)
    summary.addEventListener('click', () => folds.set(place, !made.open))
    return made
  }

  const words = (key) => {
    // An id of a clause is no word.
    if (String(key).includes('/')) return key
    const text = String(key).replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\b(sbm|pbb|wfp|sip|shs|ipcrf|opcrf|id|i{1,3})\b/giu, (name) => name.toUpperCase()).replace('dep ed', 'DepEd')
  }
  // What the Order’s data calls its entries.
  const labels = new Map([
    ...library.duties.map(({ id, of, letter, label }) => [id, `${words(of)}, ${letter}: ${label}`]),
    ...library.sbmPrinciples.map(({ id, label }) => [id, label]),
  ])
  const labelOf = (key) => (typeof key === 'number' ? String(key + 1) : (labels.get(key) ?? words(key)))

  // --- Values by their place ---------------------------------------------------------------------------------------------------

  const isObject = (value) => typeof value === 'object' && value !== null
  /** Anything at all as text: what was pasted may hold objects that make none. */
  const plain = (value) => (isObject(value) ? JSON.stringify(value) : String(value))
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

  /** The inputs by their names: what is downloaded, and may be pasted again. */
  const whole = () => ({ function: state.subject, inputs: Object.fromEntries(inputsOf(state.subject).map(({ name }, index) => [name, state.inputs[index]])) })
  const fromWhole = (given) => {
    const subject = at(given, ['function'])
    if (!offered.includes(subject) || !isObject(at(given, ['inputs']))) return undefined
    return { ...state, subject, inputs: inputsOf(subject).map(({ name }) => at(given, ['inputs', name])) }
  }

  // --- Schemas -----------------------------------------------------------------------------------------------------------------

  const resolve = ({ $ref, ...own }) => ($ref === undefined ? own : { ...resolve(tryData.definitions[$ref]), ...own })

  /** A schema as the things that may stand there: literals to choose from, and schemas of everything else. */
  const alternatives = (given) => {
    const schema = resolve(given)
    // Beside a type, alternatives only say what goes together.
    const union = schema.type ? undefined : (schema.anyOf ?? schema.oneOf)
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

  const literalText = ({ value, title }) => title ?? (value === true ? 'Yes' : value === false ? 'No' : typeof value === 'string' && labels.has(value) ? labels.get(value) : words(value))
  const idOf = (scope, path) => [scope, ...path].join('.')

  /** How a value is written, by the keywords of its schema. */
  const formatOf = ({ type, format, pattern = '^$', minimum, maximum, maxLength, 'x-unit': unit }) => {
    const takes = (text) => type === 'string' && new RegExp(pattern, 'u').test(text)
    const places = maxLength === undefined && [4, 2].find((count) => takes(`0.${'0'.repeat(count)}`))
    return [
      format === 'date' && 'YYYY-MM-DD',
      takes('000000') && !takes('0') && maxLength === undefined && 'six digits',
      unit,
      places && `${takes('0.0') ? 'up to ' : ''}${places} decimals`,
      type === 'integer' && 'whole number',
      minimum !== undefined && `${minimum} to ${maximum}`,
    ].filter(Boolean).join(', ')
  }

  /**
   * The controls for a schema, bound to a place: `path` begins with the number of the input. `scope` tells those of the form
   * from those of the questions, where the same place stands twice. `open` tells whether a part is unfolded; without it, what holds something is.
   */
  const field = (schema, path, scope, name = labelOf(path.at(-1)), open = undefined, required = false) => {
    const { title, description = '', 'x-unit': unit } = resolve(schema)
    const { literals, others } = alternatives(schema)
    const value = at(state.inputs, path)
    const variant = variantFor(others, value)
    const context = { path, scope, name, value, hint: description.replaceAll('`', ''), open: open ?? (required || value !== undefined), required }
    if (presets[title]) return presetField(variant, presets[title], context)
    if (variant?.type === 'array') return arrayField(variant, context)
    if (variant?.type === 'object') return objectField(variant, context)
    const format = variant ? formatOf({ ...variant, 'x-unit': unit ?? variant['x-unit'] }) : ''
    return scalarField(literals.filter((literal) => literal.value !== null), others, { ...context, format })
  }

  const scalarField = (literals, others, { path, scope, name, value, hint, format }) => {
    const id = idOf(scope, path)
    const notes = { format, hint }
    const about = Object.keys(notes).filter((note) => notes[note]).map((note) => `${id}-${note}`).join(' ') || undefined
    const described = { 'aria-describedby': about, 'data-about': about }
    const [formatText, hintText] = Object.entries(notes).map(([note, text]) => (text ? element('small', { class: note, id: `${id}-${note}` }, text) : undefined))
    const tell = (given) => change(path, given, scope)

    const chosen = literals.findIndex((literal) => literal.value === value)
    const text = chosen < 0 && value !== undefined && value !== null ? (typeof value === 'string' ? value : JSON.stringify(value)) : ''
    const types = others.map(({ type }) => (type === 'integer' ? 'number' : type))
    const read = ({ target }) => {
      // What is written beside choices stands in their place.
      for (const each of target.closest('fieldset')?.querySelectorAll('[type=radio]') ?? []) each.checked = each.id === `${id}-unknown` && target.value.trim() === ''
      tell(parse(target.value))
    }
    const parse = (raw) => {
      const trimmed = raw.trim()
      if (trimmed === '') return undefined
      return types.includes('number') && !types.includes('string') && /^-?\d{1,15}(?:\.\d{1,12})?$/u.test(trimmed) ? Number(trimmed) : raw
    }
    const input = (attributes) => element('input', { id, type: 'text', value: text, placeholder: ' ', inputmode: types.includes('number') ? 'decimal' : undefined, ...described, ...attributes, oninput: read })

    if (literals.length === 0) return element('div', { class: 'field' }, element('label', { for: id }, name), ' ', formatText, input({}), hintText)

    // A clause is given or not; a fact is known or not.
    const absent = literals.every((literal) => String(literal.value).includes('/')) ? 'None' : 'Not known'
    // What is there and is none of the choices is shown too, so that nothing is hidden.
    const strange = text !== '' && others.length === 0
    if (others.length === 0 && literals.length > 3) {
      const options = [['', absent], ...literals.map((literal, index) => [String(index), literalText(literal)]), ...(strange ? [['strange', text]] : [])]
      const select = element(
        'select',
        { id, ...described, onchange: ({ target }) => target.value !== 'strange' && tell(literals[target.value]?.value) },
        options.map(([option, label]) => element('option', { value: option, selected: option === (strange ? 'strange' : chosen < 0 ? '' : String(chosen)) }, label)),
      )
      return element('div', { class: 'field' }, element('label', { for: id }, name), select, hintText)
    }

    const radio = (label, index, checked, given) => choice(label, { id: `${id}-${index}`, type: 'radio', name: id, checked, onchange: ({ target }) => { target.closest('fieldset').querySelectorAll('[type=text]').forEach((each) => { each.value = '' }); tell(given) } })
    return choices(name, hintText, about, [
      ...literals.map((literal, index) => radio(literalText(literal), index, chosen === index, literal.value)),
      radio(absent, 'unknown', chosen < 0 && text === '', undefined),
      ...(others.length > 0 ? [element('label', { for: id }, `or the ${(others[0].title ?? 'value').toLowerCase()}: `, input({ 'aria-label': `${name}: ${(others[0].title ?? 'value').toLowerCase()}` })), formatText] : []),
      strange ? element('span', {}, `Now: ${text}`) : undefined,
    ])
  }

  const choice = (label, attributes) => element('label', { for: attributes.id }, element('input', attributes), ` ${label}`)
  const choices = (name, hintText, about, made) =>
    element('fieldset', { class: 'field', 'aria-describedby': about }, element('legend', {}, name), element('div', { class: 'choices' }, made), hintText)

  /** A part of the form. Parts that a record may lack are folded until they are needed. */
  const group = ({ path, scope, name, hint }, title, open, ...content) => {
    const id = idOf(scope, path)
    const summary = element('summary', {}, title())
    if (scope === 'form') titles.push({ summary, title })
    return foldable(id, open, { class: 'group', id }, summary, element('div', { role: 'group', 'aria-label': name }, hint ? element('p', { class: 'hint' }, hint) : undefined, ...content))
  }
  let titles = []

  const fieldsOf = (schema, { path, scope }, open) =>
    Object.entries(schema.properties ?? {})
      .filter(([key]) => key !== 'kind')
      .map(([key, inner]) => field(inner, [...path, key], scope, undefined, open, schema.required?.includes(key)))

  const objectField = (schema, context) => {
    const { path, name, open } = context
    // What a parameter is stands beside its value.
    const hint = at(schema, ['properties', 'value']) ? '' : context.hint
    const inputs = inputsOf(state.subject).map((input) => resolve(input.schema)).filter(({ type, title }) => type === 'object' && !presets[title])
    // The only input is no part of anything, so it is not folded.
    if (path.length === 1 && inputs.length === 1) return element('div', {}, hint ? element('p', { class: 'hint' }, hint) : undefined, ...fieldsOf(schema, context))
    return group({ ...context, hint }, () => `${name}${summaryOf(at(state.inputs, path))}`, open, ...fieldsOf(schema, context))
  }

  /** What stands for the usual figures unless another is given: begun from one that is known, and then changed, under another name. */
  const presetField = (schema, known, context) => {
    const { path, scope, name, value } = context
    const give = (given) => () => {
      change(path, structuredClone(given), 'list')
      byId(idOf(scope, path)).querySelector('summary').focus()
    }
    const buttons = value === undefined ? known.map((each) => button(`Change ${each.id}`, give(each === known[0] ? { ...each, id: `${each.id}, changed` } : each))) : [button(`Back to ${known[0].id}`, give(undefined))]
    const title = () => `${name}: ${at(state.inputs, path) === undefined ? `${known[0].id}, unless another is given` : plain(at(state.inputs, [...path, 'id']) ?? 'not named')}`
    return group(context, title, value !== undefined, element('p', { class: 'row' }, ...buttons), ...(value === undefined ? [] : fieldsOf(schema, context, false)))
  }

  /** How many ratings each principle has: the framework counts them. */
  const indicatorCounts = () => {
    const framework = inputsOf(state.subject).findIndex(({ schema }) => presets[resolve(schema).title]?.includes(library.SBM2012))
    const given = at(state.inputs, [framework, 'principles'])
    return new Map((Array.isArray(given) ? given : library.sbmPrinciples).map((each) => [at(each, ['id']), at(each, ['indicatorCount'])]))
  }

  const arrayField = (schema, context) => {
    const { path, scope, name, value, hint, open, required } = context
    const { literals, others } = alternatives(schema.items)
    const items = Array.isArray(value) ? value : []
    const isChoice = others.length === 0 && literals.length > 0
    if (isChoice && literals.some((literal) => literal.value === null)) {
      const counted = indicatorCounts().get(path.at(-1))
      const count = Math.min(mostShown, Math.max(Number.isInteger(counted) ? counted : 0, items.length))
      const ratings = Array.from({ length: count }, (_, index) => field(schema.items, [...path, index], scope))
      return group(context, () => name, open, element('div', { class: 'many' }, ...ratings))
    }
    if (isChoice) {
      const id = idOf(scope, path)
      const tick = (literal) => ({ target }) => change(path, literals.map((each) => each.value).filter((each) => (each === literal.value ? target.checked : at(state.inputs, path)?.includes(each))), scope)
      const boxes = literals.map((literal, index) => choice(literalText(literal), { id: `${id}-${index}`, type: 'checkbox', checked: items.includes(literal.value), onchange: tick(literal) }))
      const ticked = () => `${name}: ${[at(state.inputs, path) ?? []].flat().join(', ')}`
      return boxes.length > 8
        ? group(context, ticked, false, element('div', { class: 'choices' }, boxes))
        : choices(name, element('small', { id: `${id}-hint` }, hint), `${id}-hint`, boxes)
    }
    const single = words(resolve(schema.items).title ?? 'entry')
    /** Gives the list other entries, and goes to one of them, or to the list. */
    const redraw = (given, index) => {
      const place = idOf(scope, index === undefined ? path : [...path, index])
      folds.set(place, true)
      change(path, given, 'list')
      byId(place).querySelector(index === undefined ? 'summary' : 'input, select')?.focus()
    }
    const add = (kind) => () => redraw([...items, kind === undefined ? {} : { kind }], items.length)
    const kinds = others.map(kindOf)
    const settled = schema.minItems === schema.maxItems && items.length === schema.maxItems
    const rows = items.slice(0, mostShown).map((item, index) => {
      const variant = variantFor(others, item)
      const entry = field(variant, [...path, index], scope, `${kindOf(variant) ? words(kindOf(variant)) : single} ${index + 1}`, items.length < 5)
      if (!settled) entry.append(button(`Remove ${index + 1}`, () => redraw(items.length > 1 ? items.toSpliced(index, 1) : required ? [] : undefined)))
      return entry
    })
    const buttons = settled ? [] : items.length < mostShown
      ? kinds.map((kind) => button(`Add ${(kind ? words(kind) : single).toLowerCase()}`, add(kind)))
      : [`The first ${mostShown} are shown. All ${items.length.toLocaleString('en')} count, and can be changed in the JSON below.`]
    // That there are none is known; that nothing was entered is not.
    if (value === undefined) buttons.push(button('There are none', () => redraw([])))
    const title = () => `${name} (${value === undefined ? 'not known' : items.length.toLocaleString('en')})`
    return group(context, title, open, ...rows, element('p', { class: 'row' }, ...buttons))
  }

  const summaryOf = (item) => {
    const said = ['day', 'amount', 'description', 'name', 'label', 'id', 'value'].map((key) => at(item, [key])).filter((each) => ['string', 'number'].includes(typeof each) || (Array.isArray(each) && !each.some(isObject)))
    return said.length > 0 ? `: ${said.slice(0, 3).map((each) => [each].flat().join(', ')).join(', ').slice(0, 120)}` : ''
  }

  const showForm = () => {
    titles = []
    drawnFor = JSON.stringify([...indicatorCounts()])
    const fields = inputsOf(state.subject).map(({ name, schema }, index) => field(schema, [index], 'form', labelOf(name), true))
    // A day, which a list may hide below it, comes first.
    byId('facts').replaceChildren(...fields.filter((each) => each.matches('.field')), ...fields.filter((each) => !each.matches('.field')))
  }
  /** What is typed into is left alone, but for the titles over it, until the form needs other fields. */
  const keepForm = () => {
    if (drawnFor !== JSON.stringify([...indicatorCounts()])) return showForm()
    for (const { summary, title } of titles) if (summary.textContent !== title()) summary.textContent = title()
  }
  let drawnFor

  // --- The answer --------------------------------------------------------------------------------------------------------------

  // An answer is in English; in another language its sentences are made from its figures.
  const messages = () => (state.language === 'fil' ? library.filipino : undefined)
  const told = (text) => element('span', { lang: state.language }, text)
  const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`
  const called = (kind, id) => told(messages() ? capital(messages().names[kind][id] ?? id) : words(id).replace(/^Non /u, 'Non-'))
  const findingText = ({ rule, result, params, message }) => told(messages()?.findings[rule]?.[result]?.(params) ?? message)
  const questionText = ({ asks, params, question }) => told(messages()?.needs[asks]?.(params) ?? question)
  const issueText = (issue) => told(messages()?.phrases.issue(issue) ?? issue.message)

  const signs = { met: '✓', breached: '✗', open: '?' }
  const entryUrl = (page, id) => `documents/${page}.html#${id.replaceAll('/', '')}`

  const clauseLine = (id) => {
    const clause = library.clauses[id]
    return element('li', {}, 'words' in clause ? element('q', {}, clause.words) : `In our words: ${clause.gist}`, ` (${clause.evidence}; `, element('a', { href: entryUrl('Clause_map', id) }, id), ')')
  }
  const findingItem = (finding) => {
    const { rule, result, clauses, authorities } = finding
    return element(
      'li',
      { class: `finding ${result}` },
      element('p', {}, element('strong', {}, `${signs[result]} `, called('results', result), ': '), findingText(finding), ' ', element('a', { href: entryUrl('Rulebook', rule) }, rule)),
      element('ul', { class: 'clauses' }, clauses.map(clauseLine), authorities.map((authority) => element('li', {}, `With a figure given by ${authority}`))),
    )
  }

  /** What settles a decision, and folded below it what else was looked at. */
  const findingLists = ({ because, findings }, place) => {
    const list = (those) => element('ul', { class: 'findings' }, those.map(findingItem))
    const others = findings.filter((finding) => !because.includes(finding))
    return [list(because), ...(others.length > 0 ? [foldable(`${place} others`, false, {}, element('summary', {}, counted(others, 'other rule')), list(others))] : [])]
  }

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
  const partFold = (answer, { place, part }) => {
    const title = element('summary', {}, `${partTitle(answer, place)}: `, element('strong', {}, called('outcomes', part.outcome)))
    return foldable(`part ${place.join('.')}`, part.because.some(({ result }) => result !== 'met'), { class: 'part' }, title, ...findingLists(part, place.join('.')))
  }

  const same = (a, b) => a === b || (isObject(a) && isObject(b) && Object.keys({ ...a, ...b }).every((key) => same(a[key], b[key])))
  const spoken = (value) => (isObject(value) ? Object.entries(value).map(([key, each]) => `${Array.isArray(value) ? '' : `${labelOf(key)} `}${plain(each)}`).join(', ') : value)

  /** Every policy or framework that was given in place of the usual one, with what it changes. */
  const replacements = (schema, value) => {
    const { title, properties = {} } = resolve(schema)
    if (!isObject(value)) return []
    if (!presets[title]) return Object.entries(properties).flatMap(([key, inner]) => (presets[resolve(inner).title] ? replacements(inner, value[key]) : []))
    const [usual] = presets[title]
    const changed = Object.entries(value).filter(([key, part]) => !['id', 'label', 'authority'].includes(key) && !same(part, usual[key]))
    const parts = changed.map(([key, part]) => (at(part, ['value']) === undefined ? words(key) : `${words(key)}: ${spoken(part.value)} (${plain(part.authority ?? part.clause)})`))
    return same(value, usual) ? [] : [`${title} ${plain(value.id)} in place of ${usual.id}${value.authority ? `, given by ${plain(value.authority)}` : ''}. ${parts.length > 0 ? `It has its own: ${parts.join('; ')}.` : 'Its figures are the same.'}`]
  }
  const replaced = () => inputsOf(state.subject).flatMap(({ schema }, index) => replacements(schema, state.inputs[index]))

  const issueItem = (issue, index) => {
    const control = controlFor(issue.path)
    return element('li', {}, element('span', { id: `issue-${index}` }, issueText(issue)), ' ', control ? button('Go to the field', () => reveal(control)) : '')
  }

  /** The place in the inputs that an answer speaks of: inputs after the first are named. */
  const placeInInputs = (path) => {
    const inputs = inputsOf(state.subject)
    const named = inputs.findIndex(({ name }, index) => index > 0 && name === path[0])
    if (named > 0) return [named, ...path.slice(1)]
    const index = inputs.findIndex(({ schema }, each) => !presets[resolve(schema).title] && schemaAt(schema, path, state.inputs[each]) !== undefined)
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
    for (let each = control.closest('details'); each; each = each.parentElement.closest('details')) {
      each.open = true
      folds.set(each.dataset.place, true)
    }
    const target = control.matches('input, select') ? control : (control.querySelector('input, select') ?? control.querySelector('summary'))
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }
  const markProblems = (issues) => {
    const describe = (control, ...more) => control.setAttribute('aria-describedby', [control.dataset.about, ...more].filter(Boolean).join(' '))
    for (const control of byId('facts').querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid')
      describe(control)
    }
    issues.forEach(({ path }, index) => {
      const control = byId(idOf('form', placeInInputs(path)))
      if (!control?.matches('input, select')) return
      control.setAttribute('aria-invalid', 'true')
      describe(control, `issue-${index}`)
    })
  }

  const needKey = ({ asks, path }) => JSON.stringify([asks, path])
  const questionFor = (need) => {
    const { kind, path } = need
    const place = placeInInputs(path)
    const schema = schemaAt(inputsOf(state.subject)[place[0]].schema, place.slice(1), state.inputs[place[0]])
    const entry = place.findLastIndex((key, index) => index > 0 && typeof key === 'number')
    const about = entry > 0 ? element('small', {}, `${words(place[entry - 1])} ${place[entry] + 1}${summaryOf(at(state.inputs, place.slice(0, entry + 1)))}`) : ''
    const asked = kind === 'judgement' ? 'For a person to judge' : 'A fact that is on record somewhere'
    return element('li', { 'data-need': needKey(need) }, element('p', {}, element('strong', {}, questionText(need)), about), schema ? field({ ...resolve(schema), description: asked }, place, 'question', labelOf(place.at(-1)), true) : asked)
  }

  const isEmpty = () => inputsOf(state.subject).every(({ schema }, index) => presets[resolve(schema).title] || state.inputs[index] === undefined)
  const decide = () => library[state.subject](...inputsOf(state.subject).map((_, index) => state.inputs[index]))

  const counted = ({ length }, what) => `${length.toLocaleString('en')} ${what}${length === 1 ? '' : 's'}`
  /** The first of many, and that there are more. */
  const first = (many, tag, make) => [...many.slice(0, mostShown).map(make), ...(many.length > mostShown ? [element(tag, {}, `And ${(many.length - mostShown).toLocaleString('en')} more.`)] : [])]

  const showAnswer = (source) => {
    const empty = isEmpty()
    const answer = empty ? { outcome: '' } : decide()
    const { outcome, issues = [], needs = [], findings = [] } = answer
    const open = issues.length > 0 ? `; ${counted(issues, 'problem')} to mend` : needs.length > 0 ? `; ${counted(needs, 'question')} open` : ''
    const verdict = () => (empty ? ['Nothing is entered yet.'] : [called('outcomes', outcome), open])
    const heading = element('p', {}, ...verdict())
    // What is said already is not said again.
    if (byId('outcome').innerHTML !== heading.innerHTML) byId('outcome').replaceChildren(...verdict())
    byId('outcome').dataset.outcome = outcome
    // On a phone the decision stands below the form; this keeps it in sight.
    byId('jump').replaceChildren('↓ ', ...verdict())
    // What cannot be read stands in the place of nothing.
    byId('replaced').replaceChildren(...(issues.length > 0 ? [] : replaced()).map((text) => element('p', {}, text)))

    needed = needs
    if (source === 'question') markAnswered()
    else showQuestions()

    const parts = partsOf(answer)
    const hasFigures = Object.keys(answer).some((key) => !['outcome', 'because', 'findings', 'needs', 'issues'].includes(key))
    const inWords = () => element('pre', { tabindex: '0', role: 'region', 'aria-label': 'The answer in words', lang: state.language }, library.explain(answer, { width: 66, messages: messages() }))
    byId('answer').replaceChildren(
      ...(issues.length > 0 ? [element('h3', {}, 'What could not be read'), element('ul', { class: 'issues' }, first(issues, 'li', issueItem))] : []),
      ...(findings.length > 0 ? [element('h3', {}, 'Why'), ...findingLists(answer, '')] : []),
      ...(parts.length > 0 ? [element('h3', {}, 'Part by part'), ...first(parts, 'p', (part) => partFold(answer, part))] : []),
      ...(empty ? [] : [foldable('words', hasFigures, {}, element('summary', {}, 'The whole answer in words'), inWords())]),
    )
    markProblems(issues)
  }

  let needed = []
  let asked
  const showQuestions = () => {
    asked = needed
    byId('questions').replaceChildren(...(asked.length > 0 ? [element('h3', {}, 'What is still needed'), element('ol', {}, first(asked, 'li', questionFor))] : []))
  }

  // A question stays while the reader is in it, also when it is answered: who chooses by the arrow keys goes through the choices.
  const markAnswered = () => {
    const open = new Set(needed.map(needKey))
    for (const each of byId('questions').querySelectorAll('[data-need]')) each.classList.toggle('answered', !open.has(each.dataset.need))
  }
  const leaveQuestion = ({ target, relatedTarget }) => {
    if (target.closest('li') !== relatedTarget?.closest('li')) afterPress(() => asked !== needed && keepFocus(showQuestions))
  }

  // What is under the pointer stays there until it is released, or the click would be lost.
  let pressed = false
  let waiting = []
  const afterPress = (act) => { waiting.push(act); if (!pressed) setTimeout(release) }
  const release = () => {
    const acts = waiting
    pressed = false
    waiting = []
    for (const act of acts) act()
  }
  addEventListener('pointerdown', () => { pressed = true }, true)
  for (const type of ['pointerup', 'pointercancel', 'pointermove']) addEventListener(type, ({ buttons }) => { if (pressed && buttons === 0) setTimeout(release) }, true)

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
      state = fromWhole(record) ?? { ...state, inputs: [record, ...state.inputs.slice(1)] }
    } catch (error) {
      return problem(`This is not JSON yet, so the answer is still that of the record before: ${error.message}`)
    }
    folds.clear()
    show('json')
  }

  let written = ''
  const showAddress = () => {
    const { subject, inputs, language } = state
    const address = (given) => `#${new URLSearchParams({ subject, ...given, ...(language === 'en' ? {} : { language }) })}`
    // JSON has no undefined: an input that is not known is null there.
    const full = address({ input: JSON.stringify(inputs.map((input) => input ?? null)) })
    const fits = full.length <= mostInAddress
    byId('address').textContent = fits ? 'The address of this page keeps what you entered.' : 'This record is too long for an address: download it to keep it.'
    written = fits ? full : address({})
    if (location.hash !== written) history.replaceState(null, '', written)
  }

  const firstExample = (subject) => structuredClone(tryData.examples[subject][0]?.input ?? [])

  const readAddress = () => {
    if (location.hash === written || location.hash.length > mostInAddress) return
    const given = new URLSearchParams(location.hash.slice(1))
    const language = given.get('language') === 'fil' ? 'fil' : 'en'
    const example = offered.flatMap((subject) => tryData.examples[subject].map((each) => ({ subject, ...each }))).find(({ id }) => id === given.get('example'))
    if (example) {
      state = { subject: example.subject, inputs: structuredClone(example.input), language }
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
    state = { subject, inputs, language }
    show('address')
  }

  const save = (name, type, text) => {
    const url = URL.createObjectURL(new Blob([text], { type }))
    element('a', { href: url, download: name }).click()
    URL.revokeObjectURL(url)
  }

  // --- All together ------------------------------------------------------------------------------------------------------------

  /** Where what had the focus is drawn again, the reader goes on where they were. */
  const keepFocus = (draw) => {
    const { id, selectionStart } = document.activeElement
    draw()
    const again = document.activeElement === document.body ? byId(id) : undefined
    again?.focus()
    if (again?.type === 'text') again.setSelectionRange(selectionStart, selectionStart)
  }

  /** Shows the state. What the reader is typing in is left alone. */
  const show = (source) => keepFocus(() => {
    byId('subject').value = state.subject
    byId('language').value = state.language
    if (['address', 'subject', 'example', 'clear'].includes(source)) folds.clear()
    if (source === 'form') keepForm()
    else showForm()
    showAnswer(source)
    if (source !== 'json') showJson()
    if (['address', 'subject', 'json'].includes(source)) showExamples()
    showAddress()
    const policy = replaced().length > 0 ? 'not with the usual figures' : `policy ${library.FY2016.id}`
    byId('made').textContent = `deped-school-partnerships ${library.version}, ${policy}. Not a publication of the Department of Education; no answer is an official decision.`
  })

  const showExamples = () => {
    const options = tryData.examples[state.subject].map(({ name }, index) => element('option', { value: String(index) }, name))
    byId('example').replaceChildren(element('option', { value: '' }, 'choose one'), ...options)
    byId('example').disabled = options.length === 0
  }

  byId('subject').replaceChildren(...offered.map((name) => element('option', { value: name }, subjects[name])))
  byId('language').replaceChildren(...Object.entries(languages).map(([lang, name]) => element('option', { value: lang, lang }, name)))
  byId('subject').addEventListener('change', ({ target }) => { state = { ...state, subject: target.value, inputs: firstExample(target.value) }; show('subject') })
  byId('example').addEventListener('change', ({ target }) => {
    state = { ...state, inputs: structuredClone(tryData.examples[state.subject][target.value]?.input ?? []) }
    show('example')
  })
  byId('language').addEventListener('change', ({ target }) => { state = { ...state, language: target.value }; show('language') })
  byId('clear').addEventListener('click', () => { state = { ...state, inputs: [] }; show('clear') })
  byId('jump').addEventListener('click', () => byId('decision-title').focus())
  byId('json').addEventListener('input', readJson)
  byId('questions').addEventListener('focusout', leaveQuestion)
  for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())
  const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`
  byId('save-record').addEventListener('click', () => save('record.json', 'application/json', asJson(whole())))
  byId('save-answer').addEventListener('click', () => save('answer.json', 'application/json', asJson({ ...whole(), version: library.version, answer: decide() })))
  byId('save-report').addEventListener('click', () => save('report.md', 'text/markdown', `${library.explain(decide(), { format: 'markdown', messages: messages() })}\n`))
  addEventListener('hashchange', readAddress)
  written = undefined
  readAddress()
}
