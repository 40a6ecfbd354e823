// The OpenAPI document and the catalogue of tools describe the same calls and answers as the schemas do.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { openApi, tools } from '../../docs/tools.mjs'
import { argumentsOf, tables } from '../tables.ts'
import { api, errorsOf, functions, type JsonSchema } from './validator.ts'
import { some } from '../share.ts'

interface Operation {
  readonly operationId: string
  readonly 'x-clauses': readonly string[]
  readonly requestBody: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content: Content }>>
}
type Content = Readonly<Record<'application/json', { readonly schema: JsonSchema }>>
interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>
}
interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: JsonSchema
  readonly outputSchema: JsonSchema
  readonly annotations: object
}

const document = openApi(api) as unknown as OpenApi
const catalogue = (tools(api) as unknown as { tools: readonly Tool[] }).tools
// What openProgramme gives has methods.
const questions = Object.keys(functions).filter((name) => name !== 'openProgramme')

type Call = (...inputs: unknown[]) => { readonly outcome: string }
const call = (name: string, inputs: readonly unknown[]) =>
  (library as unknown as Record<string, Call>)[name]!(...inputs)

/** The arguments of a call by their names, as a body of a request has them. */
const named = (name: string, inputs: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(
    functions[name]!.input.map(({ name: key }, index) => [key, inputs[index]] as const).filter(
      ([, value]) => value !== undefined,
    ),
  )
/** In a list a record that cannot be read spoils only itself, where the schema of the list refuses the whole. */
const isReadWhole = (answer: object): boolean => !JSON.stringify(answer).includes('"invalid-input"')
// To compile a schema of an answer takes a second.
const tried = some(questions, 3)
const cases = tables.flatMap((table) => table.cases).filter((each) => tried.includes(each.function))

describe('the OpenAPI document', () => {
  test('is valid', async () => {
    const validator = new Validator()
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const { paths, ...broken } = document
    expect(await new Validator().validate({ ...broken, pathes: paths })).toMatchObject({ valid: false })
  })

  test('has an operation for each question, with its clauses, and refers to no component that there is not', () => {
    expect(Object.keys(document.paths)).toEqual(questions.map((name) => `/${name}`))
    for (const { post } of Object.values(document.paths))
      expect(post['x-clauses']).toEqual(functions[post.operationId]!.clauses)
    const { schemas } = (document as unknown as { components: { schemas: object } }).components
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/gu)].map(([, ref]) => ref!)
    expect(refs.length).toBeGreaterThan(500)
    expect(refs.filter((ref) => !Object.hasOwn(schemas, ref.replace('#/components/schemas/', '')))).toEqual([])
    expect(Object.keys(schemas).filter((name) => !refs.includes(`#/components/schemas/${name}`))).toEqual([])
  })

  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'openapi.json')
  const at = (name: string, ...keys: string[]) => {
    const place = ['paths', `/${name}`, 'post', ...keys, 'content', 'application/json', 'schema']
    return ajv.getSchema(`openapi.json#/${place.map((key) => key.replaceAll('/', '~1')).join('/')}`)!
  }

  test('takes every call of the cases that can be read, and has its answer where it says', () => {
    for (const each of some(cases, 9)) {
      const inputs = argumentsOf(each)
      const answer = call(each.function, inputs)
      const [right, wrong] = answer.outcome === 'invalid-input' ? ['422', '200'] : ['200', '422']
      expect(at(each.function, 'responses', right)(answer), each.name).toBe(true)
      expect(at(each.function, 'responses', wrong)(answer), each.name).toBe(false)
      const takes = at(each.function, 'requestBody')
      if (isReadWhole(answer))
        expect(takes(named(each.function, inputs)), `${each.name} ${ajv.errorsText(takes.errors)}`).toBe(true)
      expect(takes({ ...named(each.function, inputs), surplus: 1 })).toBe(false)
    }
  })
})

describe('the catalogue of tools', () => {
  test('has each question once, read-only, with its words and all its clauses', () => {
    expect(catalogue.map(({ name }) => name)).toEqual(questions)
    for (const { name, title, description, annotations } of catalogue) {
      expect(title).toMatch(/^[A-Z][^_]+$/u)
      expect(annotations).toEqual({ title, readOnlyHint: true })
      for (const clause of functions[name]!.clauses) expect(description).toContain(clause)
    }
  })

  test('gives the arguments in the order of the function, and leaves how much is said to nobody', () => {
    for (const { name, inputSchema } of catalogue) {
      const { properties = {} } = inputSchema
      expect(Object.keys(properties)).toEqual(functions[name]!.input.map((each) => each.name))
      expect(properties['options']?.properties ?? {}).not.toHaveProperty('detail')
    }
  })

  test('takes every call of the cases that can be read, and has its brief answer', () => {
    for (const each of some(cases, 9)) {
      const { inputSchema, outputSchema } = catalogue.find(({ name }) => name === each.function)!
      const { options, ...given } = named(each.function, argumentsOf(each)) as Record<string, object>
      const brief = inputSchema.properties!['options'] ? { ...given, options: { ...options, detail: 'brief' } } : given
      const answer = call(
        each.function,
        functions[each.function]!.input.map(({ name }) => (brief as Record<string, unknown>)[name]),
      )
      expect(errorsOf(outputSchema, answer), each.name).toEqual([])
      expect(errorsOf(outputSchema, { ...answer, findings: 1 }), each.name).not.toEqual([])
      const asked = options === undefined ? given : { ...given, options }
      if (isReadWhole(answer)) expect(errorsOf(inputSchema, asked), each.name).toEqual([])
      expect(errorsOf(inputSchema, { ...asked, surplus: 1 })).not.toEqual([])
    }
  })
})

/** Four bytes of JSON for a token, as a rule of thumb; each model counts in its own way. */
const tokens = (value: unknown): number => Math.ceil(Buffer.byteLength(JSON.stringify(value)) / 4)
const most = 25_000
const page = readFileSync(new URL('../../docs/tools.md', import.meta.url), 'utf8')

describe('the brief answer about a partnership with 200 expenses', () => {
  const expense = {
    kind: 'expense',
    day: '2016-09-15',
    amount: '100.00',
    item: 'supplies-and-materials',
    activityId: 'drill',
    inApprovedWfp: true,
  }
  const drill = {
    id: 'drill',
    activity: 'preparedness-drills',
    partnerNeed: true,
    fundedByOtherProgramme: false,
    fieldTrip: false,
  }
  const school = (id: string, level: number) => ({ id, pbb: { year: 2014, level } })
  const ledger = (change: object) => [
    { kind: 'receipt', day: '2016-08-22', amount: '140000.00' },
    ...Array.from({ length: 200 }, (_, index) => ({ ...expense, ...change, voucher: `DV 2016-09-${index + 1}` })),
  ]
  const report = (change: object) =>
    call('evaluatePartnership', [
      {
        pairing: {
          leader: school('107970', 5),
          partner: school('107973', 1),
          onDepEdList: true,
          nearby: true,
        },
        activities: [drill],
        ledger: ledger(change),
      },
      '2016-12-31',
      { detail: 'brief' },
    ]) as library.Brief<library.PartnershipReport>

  test.each([
    ['all in order', {}],
    ['each breaches one rule', { item: 'equipment' }],
    ['each breaches two rules', { item: 'equipment', inApprovedWfp: false }],
    ['of each it is not known whether it is in the approved WFP', { inApprovedWfp: undefined }],
    ['of each it is not known what was bought', { item: undefined }],
    [
      'of each only the day, the amount and the voucher are known',
      { item: undefined, activityId: undefined, inApprovedWfp: undefined },
    ],
  ])('is short enough, as long as docs/tools.md says, and each finding keeps its clauses: %s', (words, change) => {
    const answer = report(change)
    const rounded = Math.round(tokens(answer) / 100) * 100
    expect(page).toContain(`| ${words} | ${rounded.toLocaleString('en')} |`)
    expect(tokens(answer)).toBeLessThanOrEqual(most)
    expect(answer.parts.expenses).toHaveLength(200)
    for (const { clauses } of answer.because) expect(clauses.length).toBeGreaterThan(0)
  })

  test.each([
    ['fundBalance', (given: object) => [{ ledger: given, activities: [drill] }, '2016-12-31', { detail: 'brief' }]],
    ['maxAllowable', (given: object) => [{ ledger: given, activities: [drill] }, '2016-12-31', { detail: 'brief' }]],
    ['checkStatement', (given: object) => [{}, { ledger: given, detail: 'brief' }]],
  ])('that of %s is short enough in each case', (name, argumentsFor) => {
    for (const change of [{}, { item: 'equipment', inApprovedWfp: false }, { item: undefined }]) {
      const answer = call(name, argumentsFor(ledger(change)))
      expect(answer.outcome).not.toBe('invalid-input')
      expect(tokens(answer)).toBeLessThanOrEqual(most)
    }
  })
})
