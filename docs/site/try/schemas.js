// The inputs of each function, and what may stand where in them.
import { library, tryData } from './given.js'
import { subjects } from './labels.js'
import { at } from './values.js'

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
export const variantFor = (others, value) =>
  others.find((each) => kindOf(each) !== undefined && kindOf(each) === at(value, ['kind'])) ?? others[0]

/** The schema at a place of a value. */
export const schemaAt = (schema, path, value) => {
  if (schema === undefined || path.length === 0) return schema
  const [key, ...rest] = path
  const { others } = alternatives(schema)
  const variant = others.length > 0 ? variantFor(others, value) : {}
  return schemaAt(typeof key === 'number' ? variant.items : at(variant.properties, [key]), rest, at(value, [key]))
}
