// The same functions as other systems describe them: an OpenAPI document and a catalogue of tools, both made of what
// docs/schemas.mjs reads from the sources. It writes them beside the schemas.
import { version } from 'deped-school-partnerships'

/** The names of the definitions that a schema refers to, those of its definitions included. */
const used = (schema, definitions, names = new Set()) => {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/gu)) {
    if (!names.has(name)) used(definitions.get(name), definitions, names.add(name))
  }
  return names
}

/** A schema with every definition that it refers to, so that it can be used alone. */
export const withDefinitions = (schema, definitions) => {
  const names = [...used(schema, definitions)].sort()
  return {
    ...schema,
    ...(names.length > 0 && { $defs: Object.fromEntries(names.map((name) => [name, definitions.get(name)])) }),
  }
}

const anyOf = (schemas) => (schemas.length === 1 ? schemas[0] : { anyOf: schemas })

/** The arguments of a function as one object. */
const argumentsOf = (input) => {
  const required = input.filter(({ isOptional }) => !isOptional).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(input.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

// --- OpenAPI -----------------------------------------------------------------------------------------------------------------

const json = (schema) => ({ 'application/json': { schema } })
const response = (description, schemas) => ({ description, content: json(anyOf(schemas)) })

const operation = ({ name, title, description, clauses, input, answers: { full, brief, refused } }) => ({
  operationId: name,
  summary: title,
  description,
  'x-clauses': clauses,
  requestBody: { required: true, content: json(argumentsOf(input)) },
  responses: {
    200: response('The answer.', [...new Set([...full, ...brief])]),
    422: response('The input could not be read: every problem.', refused),
  },
})

/** Definitions are components there. */
const asComponents = (document) =>
  JSON.parse(JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/'))

/** An OpenAPI 3.1 document with a POST operation for each question, as the HTTP recipe has one. */
export const openApi = ({ definitions, questions }) => {
  const paths = Object.fromEntries(questions.map((question) => [`/${question.name}`, { post: operation(question) }]))
  const { $defs: schemas } = withDefinitions({ paths }, definitions)
  return asComponents({
    openapi: '3.1.1',
    info: {
      title: 'deped-school-partnerships',
      version,
      summary: 'DepEd Order No. 44, s. 2016, as questions whose every answer cites its clause.',
      description: unseen,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas },
  })
}

export const unseen =
  'Not a publication of the Department of Education. We had no copy of the Order: the rules rest on DepEd’s guide, on a press release and on a record of facts, whose maker saw parts of its text; each clause says which.'

// --- Tools -------------------------------------------------------------------------------------------------------------------

/** What is large and seldom handed in is named in options, and not spelt out: who reads tools pays for each word. */
const named = {
  policy: 'A policy as schemas/policy.json of the package describes it; that of fiscal year 2016 unless given.',
  framework: 'A framework as schemas/sbm-framework.json of the package describes it; that of 2012 unless given.',
}

/** Options of a tool: it answers in brief, so that nobody chooses how much an answer says. */
const optionOf = ([key, schema]) => {
  if (key === 'detail') return []
  return [[key, named[key] ? { description: named[key], type: 'object' } : schema]]
}
const forTools = ({ name, schema, ...rest }, definitions) => {
  if (name !== 'options') return { name, schema, ...rest }
  const options = definitions.get(schema.$ref.split('/').at(-1))
  const properties = Object.fromEntries(Object.entries(options.properties).flatMap(optionOf))
  return { name, schema: { ...options, description: schema.description, properties }, ...rest }
}

const without = (key, schema) => Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))

const tool = ({ name, title, description, clauses, input, answers: { brief, refused } }, definitions) => {
  // Which figures each rule and each question has, the schemas of the package say; they are not spelt out for each tool.
  const short = new Map(definitions)
  for (const each of ['Finding', 'Need']) short.set(each, without('anyOf', definitions.get(each)))
  return {
    name,
    title,
    description: `${description} Clauses: ${clauses.join(', ')}.`,
    inputSchema: withDefinitions(argumentsOf(input.map((each) => forTools(each, definitions))), definitions),
    outputSchema: withDefinitions({ type: 'object', anyOf: [...brief, ...refused] }, short),
    annotations: { title, readOnlyHint: true },
  }
}

/** What a server of the Model Context Protocol answers to `tools/list`. */
export const tools = ({ definitions, questions }) => ({
  tools: questions.map((question) => tool(question, definitions)),
})
