// Runs the tables of test/cases: what an auditor reads there is what the library answers.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { clauses, type Decision, type Finding, FY2016, type Issue, type Need, type Path, rulebook } from 'deped-school-partnerships'

type Results = Readonly<Record<string, string>>
/** What a case states: all of the outcome, of `because`, `needs` and `issues`; of the rest what it names. */
interface Expected {
  readonly outcome: string
  /** The rules that settle it, in rulebook order. */
  readonly because?: readonly string[]
  readonly findings?: Results
  /** Rules that are not applied. */
  readonly notApplied?: readonly string[]
  readonly needs?: readonly (Need | string)[]
  readonly issues?: readonly Partial<Issue>[]
  /** Figures and other fields of the answer. */
  readonly figures?: Readonly<Record<string, unknown>>
  /** Fields that the answer does not have. */
  readonly absent?: readonly string[]
  /** Decisions within the answer, by their place in it. */
  readonly parts?: Readonly<Record<string, { readonly outcome: string; readonly findings: Results }>>
  readonly pairs?: readonly string[]
  readonly selection?: { readonly outcome: string; readonly findings: Results }
  readonly leader?: string
  readonly partner?: string
  readonly pairing?: Results
}
type Library = typeof library
type Subject = { [Name in keyof Library]: Library[Name] extends (...inputs: never[]) => unknown ? Name : never }[keyof Library]
interface Case {
  readonly clause: string
  readonly name: string
  /** The function that is asked, where it is not that of the table. */
  readonly subject?: Subject
  readonly input: readonly unknown[]
  readonly policy?: object
  readonly expect: Expected
}
interface Table {
  readonly subject: Subject
  readonly cases: readonly Case[]
}
type Answered = Decision<string> & Partial<Record<'leader' | 'partner' | 'pairing' | 'selection', Decision<string>>> & { readonly pairs?: readonly Decision<string>[] }

const folder = new URL('./cases/', import.meta.url)
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Table) }))
  .filter(({ subject }) => subject !== undefined)

const answer = (subject: Subject, { input, policy }: Case): Answered => {
  const call = library[subject] as unknown as (...inputs: unknown[]) => Answered
  return policy ? call(...input, { ...FY2016, id: 'Case', ...policy }) : call(...input)
}

const results = (findings: readonly Finding[]): Results => Object.fromEntries(findings.map(({ rule, result }) => [rule, result]))

/** A place without the numbers of a list, so that the list of sentences stays short. */
const place = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.') || 'the whole'

/** Every finding in an answer, wherever it stands. */
const findingsIn = (value: unknown): readonly Finding[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'rule' in value && 'message' in value ? [value as Finding] : Object.values(value).flatMap(findingsIn)
}

const seen = new Map<string, Set<string>>()
const note = (stated: Results = {}): void => {
  for (const [rule, result] of Object.entries(stated)) seen.set(rule, (seen.get(rule) ?? new Set()).add(result))
}

describe.each(tables)('$file', ({ subject, cases }) => {
  test.each(cases)('$clause: $name', (each) => {
    const actual = answer(each.subject ?? subject, each)
    const { outcome, because, findings, notApplied = [], needs, issues, figures, absent = [], parts = {}, ...whole } = each.expect
    const { pairs, selection, pairing, ...roles } = whole
    expect(clauses).toHaveProperty([each.clause])
    expect(actual.outcome).toBe(outcome)
    if (because) expect(actual.because.map(({ rule }) => rule)).toEqual(because)
    if (findings) expect(results(actual.findings)).toMatchObject(findings)
    for (const rule of notApplied) expect(results(actual.findings)).not.toHaveProperty([rule])
    // A need that is a text is its kind and its place.
    if (needs) expect(actual.needs.map((need, index) => (typeof needs[index] === 'string' ? `${need.kind} ${need.path.join('.')}` : need))).toEqual(needs)
    if (issues) expect(actual).toMatchObject({ issues })
    if (figures) expect(actual).toMatchObject(figures)
    for (const field of absent) expect(actual).not.toHaveProperty([field])
    for (const [place, part] of Object.entries(parts)) {
      const inner = place.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], actual)
      const { outcome: found, findings: all } = inner as Decision<string>
      expect({ outcome: found, findings: results(all) }).toEqual(part)
      note(part.findings)
    }
    if (pairs) expect(actual.pairs?.map((pair) => pair.outcome)).toEqual(pairs)
    if (selection) expect({ outcome: actual.selection?.outcome, findings: results(actual.selection?.findings ?? []) }).toEqual(selection)
    if (pairing) expect(results(actual.pairing?.findings ?? [])).toEqual(pairing)
    for (const [role, expected] of Object.entries(roles)) expect(actual[role as 'leader']?.outcome).toBe(expected)
    for (const stated of [findings, selection?.findings, pairing]) note(stated)
  })
})

test('every sentence of these answers stands in messages.txt, for people to read; vitest -u makes it anew', async () => {
  const findings = tables
    .flatMap(({ subject, cases }) => cases.map((each) => answer(each.subject ?? subject, each)))
    .flatMap(findingsIn)
  const lines = findings.flatMap(({ rule, result, path, message, needs }) => [`${rule} ${result} at ${place(path)}: ${message}`, ...needs.map(({ kind, question }) => `${rule} ${result}, ${kind}: ${question}`)])
  for (const { message } of findings) expect(message).toMatch(/^\S.*\.$/u)
  await expect(`${[...new Set(lines)].sort().join('\n')}\n`).toMatchFileSnapshot('cases/messages.txt')
})

test.each(rulebook)('$id has a case for each result that it can have', ({ id, results: possible }) => {
  expect([...(seen.get(id) ?? [])].sort()).toEqual([...possible].sort())
})

test('no two cases of a table have the same name', () => {
  for (const { cases } of tables) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
