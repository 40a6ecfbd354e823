// Two readers of the same inputs, the library and a validator with its JSON Schemas, agree on what is good, or their
// difference is one that test/schemas/differences.ts gives a reason for.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applySbmIncentive,
  checkPairings,
  checkStatement,
  classifySchool,
  evaluateProgramme,
  type Issue,
  type Path,
  listActivities,
  planPairings,
  rankPartners,
  schemas,
  scoreSbm,
  suggestExpenseItems,
  summarizeSbm2024,
} from 'deped-school-partnerships'
import { answerTo, argumentsOf, tables } from '../tables.ts'
import { differences } from './differences.ts'
import { arbitraryOf } from './arbitrary.ts'
import { placesIn, removed, strange, strangeKeys, valueAt, withAt, withKey } from './values.ts'
import { errorsOf, files, functions, type JsonSchema } from './validator.ts'
import { runs, some } from '../share.ts'

type Read = (value: unknown) => readonly Issue[]
const standard =
  (name: keyof typeof schemas): Read =>
  (value) =>
    schemas[name]['~standard'].validate(value).issues ?? []
const issuesIn = (answer: object): readonly Issue[] => ('issues' in answer ? (answer.issues as readonly Issue[]) : [])

/** Every issue in an answer, wherever it stands: in a list a bad record spoils only itself. */
const issuesWithin = (value: unknown): readonly Issue[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'issues' in value ? (value.issues as readonly Issue[]) : Object.values(value).flatMap(issuesWithin)
}

/** How the library reads each argument that has no file, by its function and its name. */
const inline: Readonly<Record<string, Read>> = {
  'suggestExpenseItems.description': (value) => issuesIn(suggestExpenseItems(value as never)),
}
const lists: Readonly<Record<string, Read>> = {
  'checkPairings.pairings': (value) => issuesIn(checkPairings(value as never)),
  'evaluateProgramme.records': (value) => issuesIn(evaluateProgramme(value as never, '2016-12-31')),
  'planPairings.schools': (value) => issuesIn(planPairings(value as never)),
  'rankPartners.candidates': (value) => issuesIn(rankPartners({ id: '107970' }, value as never)),
}

/** How the library reads what each file describes. */
const readers: Readonly<Record<string, Read>> = {
  school: standard('school'),
  pairing: standard('pairing'),
  activity: standard('activity'),
  expense: standard('expense'),
  fund: standard('fund'),
  'printed-statement': standard('statement'),
  'duties-record': standard('duties'),
  'incentive-facts': standard('incentives'),
  'sbm-assessment': standard('sbm'),
  'sbm-form': standard('sbmForm'),
  'sbm-performance-figures': standard('sbmFigures'),
  'sbm2024-assessment': standard('sbm2024'),
  'partnership-record': standard('partnership'),
  policy: standard('policy'),
  grade: standard('grade'),
  day: standard('day'),
  money: standard('money'),
  'answer-options': (value) => issuesIn(summarizeSbm2024({}, value as never)),
  'activity-filter': (value) => issuesIn(listActivities(value as never)),
  'sbm-framework': (value) => issuesIn(scoreSbm({}, { framework: value as never })),
  'policy-options': (value) => issuesIn(classifySchool({ id: '107970' }, value as never)),
  'framework-options': (value) => issuesIn(scoreSbm({}, value as never)),
  'evaluation-options': (value) => issuesIn(applySbmIncentive({}, {}, value as never)),
  'plan-options': (value) => issuesIn(planPairings([], value as never)),
  'statement-options': (value) => issuesIn(checkStatement({}, value as never)),
  'ranking-options': (value) => issuesIn(rankPartners({ id: '107970' }, [], value as never)),
  'sbm-partnership': (value) => issuesIn(applySbmIncentive({}, value as never)),
  ...inline,
}

const taken = Object.entries(functions).flatMap(([name, { input }]) =>
  input.map((each) => ({ place: `${name}.${each.name}`, schema: each.schema })),
)
const schemaOf = (name: string): JsonSchema =>
  files[`${name}.json`] ?? taken.find(({ place }) => place === name)!.schema

const withoutNulls = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutNulls)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
        )
      : value

/** What of a disagreement no listed difference accounts for. */
const unexplained = (file: string, given: unknown, issues: readonly Issue[]): unknown[] => {
  // A field that is null, as databases have it, is one that is left out.
  const value = issues.length === 0 ? withoutNulls(given) : given
  // An `if` fails along with what its `then` says, which has a place.
  const errors = errorsOf(schemaOf(file), value).filter(({ keyword }) => keyword !== 'if')
  if (issues.length === 0)
    return errors.filter(
      ({ instancePath }) =>
        !differences.some(({ place }) => /^policy$|-options$/u.test(file) && place?.test(instancePath)),
    )
  return errors.length > 0
    ? []
    : issues.filter((each) => each.code !== 'too-many' && !differences.some(({ issue }) => issue?.(each)))
}

const agree = (file: string, value: unknown): void => {
  const left = unexplained(file, value, readers[file]!(value))
  if (left.length > 0) expect.fail(`${file}: ${JSON.stringify(value)?.slice(0, 600)}\n${JSON.stringify(left)}`)
}

test('every input has a schema, and every schema of an input a reader', () => {
  const names = [
    ...taken.map(({ place, schema }) => (schema.$ref ?? schema.items?.$ref)?.split(':').at(-1) ?? place),
    ...['money', 'policy', 'sbm-framework'],
  ]
  expect([...new Set(names)].sort()).toEqual(Object.keys(readers).sort())
  expect(Object.keys(readers).length).toBeGreaterThanOrEqual(Object.keys(schemas).length)
})

/**
 * A place of each kind: what holds of the first in a list holds of all. A policy and a framework within options have
 * a file of their own.
 */
const kindsOfPlaces = (value: unknown, file: string): readonly Path[] => {
  const kinds = new Set<string>()
  return placesIn(value).filter((place) => {
    if (file.endsWith('-options') && place.length > 1) return false
    const kind = place.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
}

describe.each(Object.keys(readers))('%s', (file) => {
  const good = arbitraryOf(schemaOf(file))
  const full = fc
    .sample(good, { numRuns: 200, seed: 44 })
    .filter((value) => errorsOf(schemaOf(file), value).length === 0)
  const [largest] = [...full].sort((one, other) => placesIn(other).length - placesIn(one).length)

  test('generated inputs', () => {
    expect(full.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(good, (value) => {
        agree(file, value)
      }),
      { numRuns: runs(200) },
    )
  })

  test('every strange value in every place of the largest of them', () => {
    for (const place of some(kindsOfPlaces(largest, file))) {
      for (const value of strange) if (place.length > 0 || value !== removed) agree(file, withAt(largest, place, value))
      const inner = valueAt(largest, place)
      if (typeof inner !== 'object' || inner === null) continue
      for (const key of Array.isArray(inner) ? [] : strangeKeys)
        agree(file, withAt(largest, place, withKey(inner, key, 1)))
      if (Array.isArray(inner))
        agree(
          file,
          withAt(
            largest,
            place,
            Array.from({ length: 101 }, () => inner[0] as unknown),
          ),
        )
    }
  })

  test('several changes at once, and any value at all', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.oneof(
        fc.constantFrom(...strange),
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
    )
    const changed = fc.tuple(good, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) =>
      changes.reduce((inner, [at, put]) => {
        const places = placesIn(inner).filter(({ length }) => length > 0 || put !== removed)
        const place = places[at % places.length]
        return place ? withAt(inner, place, put) : inner
      }, value),
    )
    fc.assert(
      fc.property(fc.oneof(changed, fc.jsonValue()), (value) => {
        agree(file, value)
      }),
      { numRuns: runs(200) },
    )
  })
})

test('every character in a name, alone and between others', () => {
  for (let point = 0; point <= 0x1_0fff; point += 1) {
    const character = String.fromCodePoint(point)
    for (const name of [character, `a${character}b`]) agree('school', { id: '107970', name })
  }
})

test('lists at their longest, and one longer', () => {
  const many = (length: number, value: unknown): unknown[] => Array.from({ length }, () => value)
  const receipt = { kind: 'receipt', day: '2016-08-22', amount: 1 }
  for (const more of [0, 1]) {
    agree('fund', { ledger: many(100_000 + more, receipt) })
    agree('fund', { ledger: [], activities: many(1000 + more, {}) })
    agree('incentive-facts', { staff: many(1000 + more, {}) })
  }
})

test('every list that a function takes has a reader', () => {
  expect(
    taken
      .filter(({ schema }) => schema.items)
      .map(({ place }) => place)
      .sort(),
  ).toEqual(Object.keys(lists).sort())
})

test.each(Object.entries(lists))('%s is as long as the library says, at most', (name, reader) => {
  const schema = schemaOf(name)
  const [tooLong, noList] = [new Array<unknown>(schema.maxItems! + 1), 'a list']
  for (const value of [tooLong, noList]) {
    expect(reader(value)).toMatchObject([
      { path: [], allowed: expect.stringMatching(new RegExp(`, ${schema.maxItems} at most$`, 'u')) as string },
    ])
    expect(errorsOf(schema, value)).not.toEqual([])
  }
  expect(errorsOf(schema, tooLong)).toMatchObject([{ keyword: 'maxItems' }])
  expect(errorsOf(schema, [])).toEqual([])
  expect(reader([])).toEqual([])
})

/** What a call refuses beyond its arguments one by one. */
const acrossArguments =
  /^(?:the id of an activity in the same record|an id that no other activity has|the voucher number of one expense|a day after the expense|no more, with earlier refunds|a year that stayed the same, or null)/u

test.each(tables.flatMap(({ cases }) => cases))('$function: $name', (each) => {
  const given = argumentsOf(each)
  const answer = answerTo(each)
  const issues = issuesWithin(answer)
  const errors = functions[each.function]!.input.flatMap(({ schema }, index) =>
    index < given.length ? errorsOf(schema, given[index]) : [],
  )
  if (errors.length > 0) expect(issues).not.toEqual([])
  else
    expect(
      issues.filter(
        (issue) => !acrossArguments.test(issue.allowed) && !differences.some((listed) => listed.issue?.(issue)),
      ),
    ).toEqual([])
})

describe('differences', () => {
  test.each(differences)('$reason', ({ reason, issue, place, examples }) => {
    expect(readFileSync(new URL('../../docs/json-schema.md', import.meta.url), 'utf8')).toContain(reason)
    expect(examples.length).toBeGreaterThan(0)
    for (const [file, value] of examples) {
      const issues = readers[file]!(value)
      const errors = errorsOf(files[`${file}.json`]!, value)
      expect(issues.length > 0).toBe(errors.length === 0)
      if (issue) expect(issues.filter((each) => issue(each))).not.toEqual([])
      if (place) expect(errors.filter(({ instancePath }) => place.test(instancePath))).not.toEqual([])
    }
  })
})
