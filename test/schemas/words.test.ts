// What the JSON Schemas tell beside shapes: words, units, and the clauses that a thing stands on.
import { describe, expect, test } from 'vitest'
import { clauses, type Finding, type Need, type Path } from 'deped-school-partnerships'
import { answerTo, tables } from '../tables.ts'
import { files, functions, type JsonSchema } from './validator.ts'

/** What the Order does not speak of. */
const withoutClauses: Readonly<Record<string, string>> = {
  'answer-options.json': 'how much an answer says',
  'answer-row.json': 'an answer as a row of a table',
  'canonical-json.json': 'how JSON is written',
  'day.json': 'the calendar',
  'merged-state.json': 'what this library could not read of a state',
  'money.json': 'how amounts are written',
}
/** Figures without a unit of their own. */
const withoutUnits: Readonly<Record<string, string>> = {
  'answer-row.json.line': 'the number of a line',
  'AnswerRow.line': 'the number of a line',
  'BriefFinding.waitsFor': 'indexes',
  'AmountRange.least': 'that of the property which has the range',
  'AmountRange.most': 'that of the property which has the range',
  'DifferingValue.value': 'whatever the records differ in',
  'DifferingPairValue.value': 'whatever the records differ in',
  'DisputedValue.value': 'whatever the records differ in',
  'pairing-plan.json.differing.values.value': 'whatever the records differ in',
  'partner-ranking.json.differing.values.value': 'whatever the records differ in',
  'PairingPlan.differing.values.value': 'whatever the records differ in',
  'PartnerRanking.differing.values.value': 'whatever the records differ in',
  'Issue.received': 'what was handed in, in words',
  'issue.json.received': 'what was handed in, in words',
  'Issue.suggestion': 'what was probably meant, in words',
  'issue.json.suggestion': 'what was probably meant, in words',
}

/** Every clause that an answer cites. */
const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'clauses' in value && Array.isArray(value.clauses) ? (value.clauses as readonly string[]) : []
  return [...own, ...Object.values(value).flatMap(citedIn)]
}

const cited = (schema: JsonSchema): readonly string[] => [
  ...(schema['x-clauses'] ?? []),
  ...(schema.oneOf ?? []).flatMap(cited),
]

interface Property {
  readonly name: string
  readonly schema: JsonSchema
}
/** Every property of every object in a schema, by its place; what conditions say of properties is no object. */
const propertiesIn = (schema: JsonSchema, at: string): Property[] => {
  const { $defs = {}, properties = {}, items, anyOf = [] } = schema
  const own =
    schema.type === 'object'
      ? Object.entries(properties).map(([key, inner]) => ({ name: `${at}.${key}`, schema: inner }))
      : []
  return [
    ...own,
    ...own.flatMap(({ name, schema: inner }) => propertiesIn(inner, name)),
    ...[...(items ? [items] : []), ...anyOf].flatMap((inner) => propertiesIn(inner, at)),
    ...Object.entries($defs).flatMap(([name, inner]) => propertiesIn(inner, name)),
  ]
}
const properties = Object.entries(files).flatMap(([file, schema]) => propertiesIn(schema, file))

test('every file names a clause, but for those of which the Order does not speak', () => {
  const silent = Object.entries(files).filter(
    ([, schema]) =>
      cited(schema).length === 0 &&
      propertiesIn({ ...schema, $defs: {} }, '').every(({ schema: inner }) => cited(inner).length === 0) &&
      !Object.values(schema.$defs ?? {}).some((each) => cited(each).length > 0),
  )
  expect(silent.map(([file]) => file).sort()).toEqual(Object.keys(withoutClauses).sort())
})

test.each(Object.entries(functions))(
  '%s names the clauses that it applies, and so does its answer',
  (_, { clauses: applied, answer }) => {
    expect(applied).not.toEqual([])
    const file = Object.values(files).find(({ $id }) => $id === answer.$ref)!
    expect(file['x-clauses']).toEqual(expect.arrayContaining([...applied]))
    for (const id of file['x-clauses']!) expect(clauses).toHaveProperty([id])
  },
)

test.each(Object.entries(functions))('%s cites no other clause in any case', (name, { clauses: applied }) => {
  const cited = tables
    .flatMap(({ cases }) => cases.filter((each) => each.function === name))
    .flatMap((each) => citedIn(answerTo(each)))
  expect([...new Set(cited)].filter((id) => !applied.includes(id))).toEqual([])
})

test('every property has a description, and a unit where it is a number', () => {
  expect(properties.length).toBeGreaterThan(500)
  const isNumber = (schema: JsonSchema): boolean =>
    ['number', 'integer'].includes(schema.type ?? '') ||
    /\/(?:Money|AmountRange|Day)$/u.test(schema.$ref ?? '') ||
    [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].some(isNumber)
  const hasUnit = (schema: JsonSchema): boolean =>
    schema['x-unit'] !== undefined ||
    schema.$ref === '#/$defs/Day' ||
    (schema.items !== undefined && hasUnit(schema.items)) ||
    (schema.anyOf ?? []).some(hasUnit)
  for (const { name, schema } of properties) {
    expect(schema.description, name).toMatch(/[^\s.]\.$/u)
    if (isNumber(schema) && !(name in withoutUnits)) expect(hasUnit(schema), name).toBe(true)
  }
})

/** Every text in an answer, with the key that it stands under. */
const textsIn = (value: unknown, key: string): { readonly key: string; readonly text: string }[] => {
  if (typeof value === 'string') return [{ key, text: value }]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([inner, each]) => textsIn(each, Array.isArray(value) ? key : inner))
    : []
}

test('what answers give as the text of an amount, a share, a score or a day has a unit', () => {
  const figures = tables.flatMap(({ cases }) => cases.map(answerTo)).flatMap((answer) => textsIn(answer, ''))
  const keys = new Set(
    figures.filter(({ text }) => /^(?:\d+\.\d{1,4}|\d{4}-\d\d-\d\d)$/u.test(text)).map(({ key }) => key),
  )
  expect(keys.size).toBeGreaterThan(15)
  for (const { name, schema } of properties.filter(
    ({ name: place, schema: { type } }) => type === 'string' && !(place in withoutUnits),
  )) {
    if (keys.has(name.split('.').at(-1)!)) expect(schema['x-unit'], name).toBeDefined()
  }
})

const definitionOf = (schema: JsonSchema, root: JsonSchema): readonly [JsonSchema, JsonSchema] => {
  if (schema.$ref === undefined) return [schema, root]
  const file = Object.values(files).find(({ $id }) => $id === schema.$ref)
  return file ? [file, file] : [root.$defs![schema.$ref.split('/').at(-1)!]!, root]
}

/** The clauses of everything on the way to a place; nothing where there is no such place. */
const clausesAt = (schema: JsonSchema, path: Path, root = schema): readonly string[] | undefined => {
  const [own, base] = definitionOf(schema, root)
  const here = [...(schema['x-clauses'] ?? []), ...cited(own)]
  const [key, ...rest] = path
  if (key === undefined) return here
  const next = typeof key === 'number' ? own.items : own.properties?.[key]
  const inner = next
    ? clausesAt(next, rest, base)
    : own.anyOf?.map((each) => clausesAt(each, path, base)).find((each) => each !== undefined)
  return inner && [...here, ...inner]
}

interface Asked extends Pick<Need, 'path'> {
  readonly clauses?: readonly string[]
}
/** What an answer asks for, with the clauses of the rule that asks, where it is a rule. The score in a report speaks of its own arguments. */
const askedIn = (value: unknown): Asked[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('rule' in value && 'needs' in value) {
    const { needs, clauses: own } = value as Finding
    return needs.map(({ path }) => ({ path, clauses: own }))
  }
  const all = value as Readonly<Record<string, unknown>>
  const bare =
    'findings' in all || 'because' in all || !Array.isArray(all['needs']) ? [] : (all['needs'] as readonly Need[])
  return [
    ...bare.map(({ path }) => ({ path })),
    ...Object.entries(all)
      .filter(([key]) => key !== 'needs' && key !== 'sbm')
      .flatMap(([, inner]) => askedIn(inner)),
  ]
}

/** Functions of one record, whose rules ask for facts of their own; sets and funds pass on what others ask. */
const asksItself = ['classifySchool', 'checkPairing', 'checkActivity', 'checkExpense', 'checkDuties', 'checkIncentives']

describe('a fact that an answer asks for', () => {
  test.each(tables)('in $file has a clause, and one of the rule that asks', ({ cases }) => {
    for (const each of cases) {
      // A place is one in an argument, named or not, or in one item of a list.
      const roots = functions[each.function]!.input.flatMap(({ name, schema }) => [
        { name, schema },
        ...(schema.items ? [{ name, schema: schema.items }] : []),
      ])
      for (const { path, clauses: asking } of askedIn(answerTo(each))) {
        const ways = roots.flatMap(({ name, schema }) => [
          clausesAt(schema, path),
          ...(path[0] === name ? [clausesAt(schema, path.slice(1))] : []),
        ])
        const told = ways.flatMap((way) => way ?? [])
        const enough = asking && asksItself.includes(each.function) ? told.filter((id) => asking.includes(id)) : told
        expect(enough, `${each.function}, ${path.join('.')}: ${told.join()} for ${asking?.join()}`).not.toEqual([])
      }
    }
  })
})
