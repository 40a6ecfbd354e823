// Runs the tables of test/cases: what an auditor reads there is what the library answers.
import { describe, expect, test } from 'vitest'
import {
  activities,
  clauses,
  type Decision,
  type Reported,
  FY2016,
  type RuleId,
  rulebook,
  SBM2012,
  sbmForms,
  version,
} from 'deped-school-partnerships'
import { answerTo, files, hollowIn, type Results, tables } from './tables.ts'

const results = (findings: readonly { readonly rule: string; readonly result: string }[]): Results =>
  Object.fromEntries(findings.map(({ rule, result }) => [rule, result]))

const seen = new Map<string, Set<string>>()
const note = (stated: Results = {}): void => {
  for (const [rule, result] of Object.entries(stated)) seen.set(rule, (seen.get(rule) ?? new Set()).add(result))
}

describe.each(tables)('$file', ({ cases }) => {
  test.each(cases)('$clause: $name', (each) => {
    const actual = answerTo(each) as Decision<string>
    const {
      outcome,
      because,
      findings,
      notApplied = [],
      params = {},
      grounds = {},
      needs,
      issues,
      figures,
      absent = [],
      parts = {},
    } = each.expect
    expect(clauses).toHaveProperty([each.clause])
    expect(actual.outcome).toBe(outcome)
    expect(hollowIn(actual)).toEqual([])
    if (because) {
      expect(actual.because.map(({ rule }) => rule)).toEqual(because)
      // Where all is met nothing is singled out.
      expect(actual.because.map(({ result }) => result)).not.toContain('met')
    }
    if (findings) expect(results(actual.findings)).toMatchObject(findings)
    for (const rule of notApplied) expect(results(actual.findings)).not.toHaveProperty([rule])
    for (const [rule, stated] of Object.entries(params))
      expect(actual.findings.find((finding) => finding.rule === rule)?.params).toMatchObject(stated)
    for (const [rule, stated] of Object.entries(grounds))
      // Of what is absent there is none.
      expect({
        authorities: [],
        departsFrom: [],
        ...actual.findings.find((finding) => finding.rule === rule),
      }).toMatchObject(stated)
    // A need that is a text is its kind and its place.
    if (needs)
      expect(
        actual.needs.map((need, index) =>
          typeof needs[index] === 'string' ? `${need.kind} ${need.path.join('.')}` : need,
        ),
      ).toEqual(needs)
    if (issues) expect(actual).toMatchObject({ issues })
    if (figures) expect(actual).toMatchObject(figures)
    for (const field of absent) expect(actual).not.toHaveProperty([field])
    for (const [place, part] of Object.entries(parts)) {
      const inner = place
        .split('.')
        .reduce<unknown>(
          (value, key) => (value as Record<string, unknown>)[key],
          (actual as Partial<Reported<string, string, object>>).parts,
        )
      const { outcome: found, findings: all } = inner as Decision<string>
      expect(found).toBe(part.outcome)
      // Rules that are met may stand beside those that are named.
      expect(results(all.filter(({ rule, result }) => result !== 'met' || rule in part.findings))).toEqual(
        part.findings,
      )
      note(part.findings)
    }
    note(findings)
  })
})

test('index.json names every file, what it calls, the rules, and the data that cases go by; vitest -u makes it anew', async () => {
  const index = {
    version,
    schema: 'cases.schema.json',
    files: tables.map(({ file, cases }) => ({
      file,
      functions: [...new Set(cases.map((each) => each.function))].sort(),
      cases: cases.length,
    })),
    policy: FY2016,
    framework: SBM2012,
    forms: sbmForms,
    activities,
    rules: Object.fromEntries(rulebook.map(({ id, basis, clauses: cited }) => [id, { basis, clauses: cited }])),
  }
  await expect(`${JSON.stringify(index, null, 2)}\n`).toMatchFileSnapshot('cases/index.json')
})

const ids: readonly RuleId[] = rulebook.map(({ id }) => id)
test.each(tables)('$file names rules that there are', ({ cases }) => {
  for (const { expect: stated } of cases) {
    const named = [
      ...(stated.because ?? []),
      ...(stated.notApplied ?? []),
      ...[
        stated.findings,
        stated.params,
        stated.grounds,
        ...Object.values(stated.parts ?? {}).map(({ findings }) => findings),
      ].flatMap((each) => Object.keys(each ?? {})),
    ]
    for (const rule of named) expect(ids).toContain(rule)
  }
})

test.each(rulebook)('$id has a case for each result that it can have', ({ id, results: possible }) => {
  expect([...(seen.get(id) ?? [])].sort()).toEqual([...possible].sort())
})

const givenIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'given' && typeof inner === 'string' ? [inner] : givenIn(inner),
      )
test.each(Object.entries(files))('%s uses every fact that is given, and no other', (_, { given = {}, cases }) => {
  expect([...new Set(givenIn([given, cases]))].sort()).toEqual(Object.keys(given).sort())
})

test('no two cases of a table have the same name', () => {
  for (const { cases } of tables) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
