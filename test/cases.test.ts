// Runs the tables of test/cases: what an auditor reads there is what the library answers.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { clauses, type Decision, type Finding, FY2016, type Issue, type Need, rulebook } from 'deped-school-partnerships'

type Results = Readonly<Record<string, string>>
interface Expected {
  readonly outcome: string
  readonly findings?: Results
  readonly needs?: readonly Need[]
  readonly issues?: readonly Partial<Issue>[]
  readonly pairs?: readonly string[]
  readonly selection?: { readonly outcome: string; readonly findings: Results }
  readonly leader?: string
  readonly partner?: string
  readonly pairing?: Results
}
interface Case {
  readonly clause: string
  readonly name: string
  readonly input: readonly unknown[]
  readonly policy?: object
  readonly expect: Expected
}
interface Table {
  readonly subject: 'classifySchool' | 'checkPairing' | 'checkPairings' | 'evaluatePartnership'
  readonly cases: readonly Case[]
}
type Answered = Decision<string> & Partial<Record<'leader' | 'partner' | 'pairing' | 'selection', Decision<string>>> & { readonly pairs?: readonly Decision<string>[] }

const folder = new URL('./cases/', import.meta.url)
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Table) }))
  .filter(({ subject }) => subject !== undefined)

const answer = (subject: Table['subject'], { input, policy }: Case): Answered => {
  const call = library[subject] as (...inputs: unknown[]) => Answered
  return policy ? call(...input, { ...FY2016, id: 'Case', ...policy }) : call(...input)
}

const results = (findings: readonly Finding[]): Results => Object.fromEntries(findings.map(({ rule, result }) => [rule, result]))

const seen = new Map<string, Set<string>>()
const note = (decision: Decision<string>): void => {
  for (const { rule, result } of decision.findings) seen.set(rule, (seen.get(rule) ?? new Set()).add(result))
}

describe.each(tables)('$file', ({ subject, cases }) => {
  test.each(cases)('$clause: $name', (each) => {
    const actual = answer(subject, each)
    const { outcome, findings, needs, issues, pairs, selection, pairing, ...roles } = each.expect
    expect(clauses).toHaveProperty([each.clause])
    expect(actual.outcome).toBe(outcome)
    if (findings) expect(results(actual.findings)).toMatchObject(findings)
    if (needs) expect(actual.needs).toEqual(needs)
    if (issues) expect(actual).toMatchObject({ issues })
    if (pairs) expect(actual.pairs?.map((pair) => pair.outcome)).toEqual(pairs)
    if (selection) expect({ outcome: actual.selection?.outcome, findings: results(actual.selection?.findings ?? []) }).toEqual(selection)
    if (pairing) expect(results(actual.pairing?.findings ?? [])).toEqual(pairing)
    for (const [role, expected] of Object.entries(roles)) expect(actual[role as 'leader']?.outcome).toBe(expected)
    for (const decision of [actual, actual.pairing, actual.selection, ...(actual.pairs ?? [])]) if (decision?.findings) note(decision)
  })
})

test.each(rulebook.map(({ id }) => id))('%s has a case for each result that it can have', (id) => {
  const possible = id === 'pairing/distinct-schools' ? ['breached', 'met'] : ['breached', 'met', 'open']
  expect([...(seen.get(id) ?? [])].sort()).toEqual(possible)
})
