// The inputs of each function, and what may stand where in them.
import { library, tryData } from './given.js'
import { subjects } from './labels.js'
import { at, isObject } from './values.js'

export const offered = Object.keys(subjects.en).filter((name) => library[name] && tryData.subjects[name])
export const inputsOf = (subject) => tryData.subjects[subject]

/** What decides unless another is given, by the title of its schema: the usual one first, then others that are known. */
export const presets = {
  Policy: [library.FY2016],
  'SBM framework': [library.SBM2012, ...Object.values(library.sbmForms)],
}

export const resolve = ({ $ref, ...own }) =>
  $ref === undefined ? own : { ...resolve(tryData.definitions[$ref]), ...own }

/** Whether an input says how to decide, and not about what. */
export const isOptions = ({ name }) => name === 'options'
/** Whether an input is the day that an answer speaks of. */
export const isDay = ({ schema }) => resolve(schema).format === 'date'

/** A schema as the things that may stand there: literals to choose from, and schemas of everything else. */
export const alternatives = (given) => {
  const schema = resolve(given)
  // Beside a type, alternatives only say what goes together.
  const union = schema.type ? undefined : (schema.anyOf ?? schema.oneOf)
  if (union)
    return union.map(alternatives).reduce((all, each) => ({
      literals: [...all.literals, ...each.literals],
      others: [...all.others, ...each.others],
    }))
  if ('const' in schema) return { literals: [{ value: schema.const, title: schema.title }], others: [] }
  if (schema.enum)
    return {
      literals: schema.enum.toSorted((a, b) => (typeof a === 'number' ? a - b : 0)).map((value) => ({ value })),
      others: [],
    }
  if (schema.type === 'boolean') return { literals: [{ value: true }, { value: false }], others: [] }
  return { literals: [], others: [schema] }
}

export const kindOf = (schema) => at(resolve(schema), ['properties', 'kind', 'const'])

/** The schema of what stands in a value by a key: an entry of a list, a field, or an entry by its name, such as a year. */
const innerOf = (variant, key) => {
  if (typeof key === 'number') return variant.items
  const own = at(variant.properties, [key])
  if (own !== undefined || !isByName(variant)) return own
  return takesName(variant, key) ? variant.additionalProperties : undefined
}
/** Whether an object holds entries by names that nobody knows beforehand. */
export const isByName = ({ additionalProperties }) => isObject(additionalProperties)
export const takesName = ({ propertyNames = {} }, name) => new RegExp(propertyNames.pattern ?? '', 'u').test(name)

/** Whether a value was meant for a schema: what it looks like, and not whether it is right. */
const looksLike = (schema, value) => {
  if (schema.type === 'array') return Array.isArray(value)
  if (schema.type !== 'object') return !isObject(value)
  if (!isObject(value) || Array.isArray(value)) return false
  const kind = kindOf(schema)
  if (kind !== undefined) return kind === value.kind
  return Object.keys(value).every((key) => innerOf(schema, key) !== undefined)
}
export const variantFor = (others, value) => others.find((each) => looksLike(each, value)) ?? others[0]

/** The forms that a value may have: one value, chosen or written; and each kind of list or object. A word that stands alone beside these is none of the usual ones, and comes last. */
export const formsOf = (schema) => {
  const { literals, others } = alternatives(schema)
  const one = {
    id: 'one',
    // What is not known is left out, and is no choice.
    literals: literals.filter(({ value }) => value !== null),
    others: others.filter(({ type }) => !['array', 'object'].includes(type)),
  }
  const many = others
    .filter((each) => !one.others.includes(each))
    .map((each) => ({ id: each.type === 'array' ? 'list' : each.title, literals: [], others: [each] }))
  const [only, ...further] = one.literals
  if (only && further.length + one.others.length === 0 && many.length > 0) return [...many, { ...one, id: only.value }]
  return one.literals.length + one.others.length > 0 ? [one, ...many] : many
}
export const formFor = (forms, value, picked) =>
  (value === undefined
    ? forms.find(({ id }) => id === picked)
    : (forms.find(({ literals }) => literals.some((each) => each.value === value)) ??
      forms.find(({ others }) => others.some((each) => looksLike(each, value))))) ?? forms[0]

const variantAt = (schema, value) => {
  const { others } = alternatives(schema)
  return others.length > 0 ? variantFor(others, value) : {}
}
/** The schema at a place of a value. */
export const schemaAt = (schema, path, value) => {
  if (schema === undefined || path.length === 0) return schema
  const [key, ...rest] = path
  return schemaAt(innerOf(variantAt(schema, value), key), rest, at(value, [key]))
}
/** How many keys of a place lead to the entry by name that it stands in; none where it stands in no such entry. */
export const keysToEntry = (schema, path, value) =>
  1 +
  path.findIndex((_, index) => {
    const outer = path.slice(0, index)
    const found = schemaAt(schema, outer, value)
    return found !== undefined && isByName(variantAt(found, at(value, outer)))
  })
