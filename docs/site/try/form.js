// The form: the controls for the inputs of a function, made from their schemas.
import { byNameField } from './by-name.js'
import { button, byId, element, foldable, folds, mostShown } from './dom.js'
import { formAt, withForms } from './forms.js'
import { library } from './given.js'
import { forgetTitles, group, showTitles } from './group.js'
import { choice, choices, formatOf, idOf, scalarField } from './scalar.js'
import { hints } from './labels.js'
import {
  alternatives,
  formsOf,
  inputsOf,
  isByName,
  isOptions,
  kindOf,
  presets,
  resolve,
  variantFor,
} from './schemas.js'
import { change, state } from './state.js'
import { grouped, text } from './told.js'
import { at, isObject, plain } from './values.js'
import { choiceOf, entryName, labelOf, singleOf, summaryOf } from './words.js'

/**
 * The controls for a schema, bound to a place: `path` begins with the number of the input. `scope` tells those of the form
 * from those of the questions, where the same place stands twice. `open` tells whether a part is unfolded; without it, what holds something is.
 */
export const field = (schema, path, scope, name = labelOf(path.at(-1)), open = undefined, required = false) => {
  const { title, description = '' } = resolve(schema)
  const value = at(state.inputs, path)
  const forms = formsOf(schema)
  const context = {
    path,
    scope,
    name,
    value,
    hint: hintAt(path, description),
    open: open ?? (value === undefined ? required : isShort),
    required,
  }
  if (presets[title]) return presetField(variantFor(alternatives(schema).others, value), presets[title], context)
  const form = formAt(forms, context)
  return withForms(controlFor(form, resolve(schema), context), forms, form, context)
}

/** The fields that name an entry of the record by its id, each with the list that has the entry. */
const listOfIds = { activityId: 'activities' }
const longestLabel = 80
/** The entries that a field may name, each by its id and what it is: those of the record that the field stands in. */
const idsFor = (path) => {
  const key = listOfIds[path.at(-1)]
  const lists = key ? path.map((_, length) => at(state.inputs, [...path.slice(0, length), key])) : []
  return (lists.findLast(Array.isArray) ?? [])
    .filter((each) => typeof at(each, ['id']) === 'string')
    .map(({ id, description, activity }) => {
      const is = [description, activity && choiceOf({ value: activity })].find((each) => typeof each === 'string')
      return { value: id, label: (is === undefined ? id : `${id} (${is})`).slice(0, longestLabel) }
    })
}

/** What a schema says of a field, in the words of the page: its buttons say yes and no, and a browser has its own way to show days. */
const hintOf = (description) =>
  description
    .replaceAll('`true`', `“${text().yes}”`)
    .replaceAll('`false`', `“${text().no}”`)
    .replaceAll(', `YYYY-MM-DD`', '')
    .replaceAll('`', '')

/** What a field is about, in the language chosen. In Filipino its label and its format say enough where this has no hint. */
const hintAt = (path, description) => {
  const isOfPage = [text().judgement, text().fact].includes(description)
  if (state.language === 'en' || isOfPage) return hintOf(description)
  return Object.hasOwn(hints, path.at(-1)) ? hints[path.at(-1)] : ''
}

/** The control for one form of a value. */
const controlFor = ({ literals, others }, { 'x-unit': unit }, context) => {
  const variant = variantFor(others, context.value)
  if (variant?.type === 'array') return arrayField(variant, context)
  if (variant?.type === 'object')
    return isByName(variant) ? byNameField(variant, context, field) : objectField(variant, context)
  const ids = idsFor(context.path)
  // What stands in a list of the record is chosen from it.
  if (ids.length > 0 && ids.length <= mostShown) return scalarField(ids, [], { ...context, format: '' })
  const format = variant ? formatOf({ ...variant, 'x-unit': unit ?? variant['x-unit'] }) : ''
  return scalarField(literals, others, { ...context, format })
}

/** The values in what was entered: a form with many of them shows each part by its name until it is unfolded. */
const valuesIn = (value) =>
  isObject(value) ? Object.values(value).reduce((sum, each) => sum + valuesIn(each), 0) : value === undefined ? 0 : 1
const mostUnfolded = 15
let isShort = true

/** The fields of an object. Those of the form that nothing stands in are folded behind the others. */
const fieldsOf = (schema, { path, scope }, open) => {
  const all = Object.entries(schema.properties ?? {})
    .filter(([key]) => !unshown.has(key))
    .map(([key, inner]) => ({ key, inner, required: schema.required?.includes(key) === true }))
  const make = ({ key, inner, required }) => field(inner, [...path, key], scope, undefined, open, required)
  const isEmpty = ({ key }) => at(state.inputs, [...path, key]) === undefined
  const empty = all.filter(isEmpty)
  if (scope !== 'form' || empty.length === all.length || empty.length < 2) return all.map(make)
  const names = empty.slice(0, mostNamed).map(({ key }) => labelOf(key))
  return [
    ...all.filter((each) => !isEmpty(each)).map(make),
    foldable(
      `${idOf(scope, path)} empty`,
      false,
      { class: 'empty' },
      element('summary', {}, text().empty(`${names.join(', ')}${empty.length > mostNamed ? ', …' : ''}`)),
      ...empty.map(make),
    ),
  ]
}
const mostNamed = 5
// A kind is chosen with its entry, and how much an answer tells is the page’s own business.
const unshown = new Set(['kind', 'detail', 'unknownKeys'])

const objectField = (schema, context) => {
  const { path, name, open } = context
  // What a parameter is stands beside its value.
  const hint = at(schema, ['properties', 'value']) ? '' : context.hint
  const inputs = inputsOf(state.subject).filter((input) => !isOptions(input) && resolve(input.schema).type === 'object')
  // The only input is no part of anything, so it is not folded; nor are the options, of which there are few.
  if (path.length === 1 && isOptions(inputsOf(state.subject)[path[0]]))
    return element('div', {}, ...fieldsOf(schema, context))
  if (path.length === 1 && inputs.length === 1)
    return element('div', {}, hint ? element('p', { class: 'hint' }, hint) : undefined, ...fieldsOf(schema, context))
  return group(
    { ...context, hint },
    () => `${name}${summaryOf(at(state.inputs, path))}`,
    open,
    ...fieldsOf(schema, context),
  )
}

/** What stands for the usual figures unless another is given: begun from one that is known, and then changed, under another name. */
const presetField = (schema, known, context) => {
  const { path, scope, name, value } = context
  const give = (given) => () => {
    change(path, structuredClone(given), 'list')
    byId(idOf(scope, path)).querySelector('summary').focus()
  }
  const buttons =
    value === undefined
      ? known.map((each) =>
          button(text().change(each.id), give(each === known[0] ? { ...each, id: text().changed(each.id) } : each)),
        )
      : [button(text().back(known[0].id), give(undefined))]
  const title = () =>
    `${name}: ${at(state.inputs, path) === undefined ? text().another(known[0].id) : plain(at(state.inputs, [...path, 'id']) ?? text().notNamed)}`
  return group(
    context,
    title,
    value !== undefined,
    element('p', { class: 'row' }, ...buttons),
    ...(value === undefined ? [] : fieldsOf(schema, context, false)),
  )
}

/** How many ratings each principle has: the framework counts them. */
const indicatorCounts = () => {
  const options = inputsOf(state.subject).findIndex(({ name }) => name === 'options')
  const given = at(state.inputs, [options, 'framework', 'principles'])
  return new Map(
    (Array.isArray(given) ? given : library.sbmPrinciples).map((each) => [
      at(each, ['id']),
      at(each, ['indicatorCount']),
    ]),
  )
}

const arrayField = (schema, context) => {
  const { path, scope, name, value, hint, open, required } = context
  const { literals, others } = alternatives(schema.items)
  const items = Array.isArray(value) ? value : []
  const isChoice = others.length === 0 && literals.length > 0
  if (isChoice && literals.some((literal) => literal.value === null)) {
    // Where nothing counts them, there is room for as many as there may be.
    const counted = indicatorCounts().get(path.at(-1)) ?? schema.maxItems
    const count = Math.min(mostShown, Math.max(Number.isInteger(counted) ? counted : 0, items.length))
    // What each of them is stands once over them all.
    const { description = '', ...each } = resolve(schema.items)
    const about = hint ? `${hint} ${hintOf(description)}` : ''
    const ratings = Array.from({ length: count }, (_, index) => field(each, [...path, index], scope))
    return group({ ...context, hint: about }, () => name, open, element('div', { class: 'many' }, ...ratings))
  }
  if (isChoice) {
    const id = idOf(scope, path)
    const tick =
      (literal) =>
      ({ target }) =>
        change(
          path,
          literals
            .map((each) => each.value)
            .filter((each) => (each === literal.value ? target.checked : at(state.inputs, path)?.includes(each))),
          scope,
        )
    const boxes = literals.map((literal, index) =>
      choice(choiceOf(literal), {
        id: `${id}-${index}`,
        type: 'checkbox',
        checked: items.includes(literal.value),
        onchange: tick(literal),
      }),
    )
    const ticked = () => `${name}: ${[at(state.inputs, path) ?? []].flat().join(', ')}`
    return boxes.length > 8
      ? group(context, ticked, false, element('div', { class: 'choices' }, boxes))
      : choices(name, element('small', { id: `${id}-hint` }, hint), `${id}-hint`, boxes)
  }
  const key = path.length === 1 ? inputsOf(state.subject)[path[0]].name : path.at(-1)
  /** Gives the list other entries, and goes to one of them, or to the list. */
  const redraw = (given, index) => {
    const place = idOf(scope, index === undefined ? path : [...path, index])
    folds.set(place, true)
    change(path, given, 'list')
    byId(place)
      .querySelector(index === undefined ? 'summary' : 'input, select')
      ?.focus()
  }
  const add = (kind) => () => redraw([...items, kind === undefined ? {} : { kind }], items.length)
  // Forms of one kind of entry are changed to within the entry.
  const kinds = [...new Set(others.map(kindOf))]
  const settled = schema.minItems === schema.maxItems && items.length === schema.maxItems
  const rows = items.slice(0, mostShown).map((item, index) => {
    const variant = variantFor(others, item)
    const entry = field(variant, [...path, index], scope, entryName(key, index, item), items.length < 5 && isShort)
    if (!settled)
      entry.append(
        button(text().remove(entryName(key, index, item)), () =>
          redraw(items.length > 1 ? items.toSpliced(index, 1) : required ? [] : undefined),
        ),
      )
    return entry
  })
  const buttons = settled
    ? []
    : items.length < mostShown
      ? kinds.map((kind) => button(text().add(singleOf(key, kind)), add(kind)))
      : [text().firstShown(mostShown, grouped(items.length))]
  // That there are none is known; that nothing was entered is not.
  if (value === undefined) buttons.push(button(text().noneOnRecord, () => redraw([])))
  const title = () => `${name} (${value === undefined ? text().notKnown.toLowerCase() : grouped(items.length)})`
  return group(context, title, open, ...rows, element('p', { class: 'row' }, ...buttons))
}

export const showForm = () => {
  forgetTitles()
  isShort = valuesIn(state.inputs) <= mostUnfolded
  drawnFor = JSON.stringify([...indicatorCounts()])
  const fields = inputsOf(state.subject).map(({ name, schema }, index) =>
    field(schema, [index], 'form', labelOf(name), true),
  )
  // A day, which a list may hide below it, comes first.
  byId('facts').replaceChildren(
    ...fields.filter((each) => each.matches('.field')),
    ...fields.filter((each) => !each.matches('.field')),
  )
}
/** What is typed into is left alone, but for the titles over it, until the form needs other fields. */
export const keepForm = () => {
  if (drawnFor !== JSON.stringify([...indicatorCounts()])) return showForm()
  showTitles()
}
let drawnFor
