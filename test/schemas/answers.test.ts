// Every answer is as its JSON Schema says, and an answer that was damaged is not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import type { Path } from 'deped-school-partnerships'
import { answerTo, argumentsOf, tables } from '../tables.ts'
import { arbitraryOf } from './arbitrary.ts'
import { placesIn, valueAt, withAt, withKey } from './values.ts'
import { errorsOf, files, functions } from './validator.ts'
import { meeting, some } from '../share.ts'

type Call = (...inputs: unknown[]) => object
const call = (name: string, inputs: readonly unknown[]): object =>
  (library as unknown as Record<string, Call>)[name]!(...inputs)

/** Of generated policies hardly any is good, so that these two are among them. */
const known: Readonly<Record<string, readonly unknown[]>> = { policyDiff: [library.FY2016, library.FY2016] }
// What openProgramme gives has methods; what they answer, test/programme/state.test.ts looks at.
const answering = Object.entries(functions).filter(([name]) => name !== 'openProgramme')

describe.each(answering)('%s', (name, { input, answer }) => {
  const generated = fc.tuple(...input.map(({ schema }) => arbitraryOf(schema)))
  const good = known[name] ? fc.oneof(generated, fc.constant([...known[name]])) : generated

  test('answers to generated inputs are valid', () => {
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(good, (inputs) => {
        // Half of the time the last argument is left to the library, which knows a policy and a framework of its own.
        for (const given of [inputs, inputs.slice(0, 1), inputs.slice(0, 2)]) {
          const actual = call(name, given)
          outcomes.add((actual as { outcome: string }).outcome)
          expect(errorsOf(answer, actual)).toEqual([])
        }
      }),
      meeting(600, 40),
    )
    // A good input among them was answered, or the test would have looked at refusals only.
    expect([...outcomes].filter((outcome) => outcome !== 'invalid-input')).not.toEqual([])
  })
})

/** Wherever a rating of performance may stand, one that is not known may: of two ways neither, or of three years none. */
const isUnknownRating = ([first, ...rest]: Path, put: unknown): boolean =>
  first === 'performanceImprovement' && rest.length > 0 && ['{}', '[]', 'null'].includes(JSON.stringify(put))

/** Which places a short text has is its words’ to say, so that any figure may stand where one does; `null` is none. */
const isFigure = (place: Path, put: unknown): boolean => {
  const at = place.indexOf('issues')
  return at >= 0 && place[at + 2] === 'params' && place.length > at + 3 && put !== null
}

const cases = tables.flatMap((table) => table.cases)
test.each(cases)('$function: $name', (each) => {
  expect(errorsOf(functions[each.function]!.answer, answerTo(each))).toEqual([])
})

test.each(some(cases, 4))('damaged, $function: $name', (each) => {
  const { answer } = functions[each.function]!
  const actual = answerTo(each)
  for (const outcome of some(['yes', '', null, 1], 4)) expect(errorsOf(answer, { ...actual, outcome })).not.toEqual([])
  const places = placesIn(actual)
  // Of a long report, as many places as a short answer has.
  const step = Math.ceil(places.length / 60)
  for (const place of some(places.filter((_, index) => index % step === 0))) {
    const inner = valueAt(actual, place)
    const plain = typeof inner !== 'object' || inner === null
    const damaged = plain
      ? [{}, [], null]
      : Array.isArray(inner)
        ? [{}, 'a list', [...(inner as unknown[]), { surplus: 1 }]]
        : [[], null, withKey(inner, 'surplus', 1)]
    for (const put of damaged.filter((each) => !isUnknownRating(place, each) && !isFigure(place, each)))
      expect(errorsOf(answer, withAt(actual, place, put)), JSON.stringify([place, put])?.slice(0, 300)).not.toEqual([])
  }
})

test('what a stream of a programme yields is as programme-item.json says', async () => {
  const schema = files['programme-item.json']!
  const programmes = tables.flatMap(({ cases }) => cases).filter((each) => each.function === 'evaluateProgramme')
  let last: object = {}
  for (const each of programmes) {
    const [records, asOf, options] = argumentsOf(each) as [
      Iterable<library.PartnershipRecord>,
      string,
      library.EvaluationOptions | undefined,
    ]
    for await (const item of library.streamProgramme(records, asOf, options)) {
      expect(errorsOf(schema, item)).toEqual([])
      expect(errorsOf(schema, { ...item, kind: 'record' })).not.toEqual([])
      last = item
    }
  }
  expect(last).toMatchObject({ kind: 'summary' })
})

test('a finding without a clause, with a clause that there is not, or with the figures of another rule', () => {
  const [finding] = library.classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } }).findings
  const schema = files['finding.json']!
  expect(errorsOf(schema, finding)).toEqual([])
  for (const damage of [
    { clauses: [] },
    { clauses: ['do44/nowhere'] },
    { rule: 'pairing/nearby' },
    { rule: 'nobody/knows' },
    { result: 'maybe' },
  ]) {
    expect(errorsOf(schema, { ...finding, ...damage })).not.toEqual([])
  }
})

describe.each(Object.entries(files))('%s', (file, schema) => {
  test('has a title and a description, as its definitions have, and an id that no other has', () => {
    expect(schema.$id).toBe(`urn:deped-school-partnerships:${file.replace(/\.json$/u, '')}`)
    for (const each of [schema, ...Object.values(schema.$defs ?? {})]) {
      expect(each.title).toMatch(/^[A-Z]/u)
      expect(each.description).toMatch(/\.$/u)
    }
  })
})

test('what a schema says of clauses is data: each clause that it names exists', () => {
  const named = [...JSON.stringify(files).matchAll(/"((?:do\d+|forms)\/[^"]+)"/gu)].map(([, id]) => id!)
  expect(named.length).toBeGreaterThan(100)
  for (const id of named) expect(library.clauses).toHaveProperty([id])
})
