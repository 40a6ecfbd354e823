// The cases of test/cases, as tests read them.
import { readdirSync, readFileSync } from 'node:fs'
import * as library from 'deped-school-partnerships'
import {
  type Finding,
  FY2016,
  type Issue,
  type Need,
  type RuleId,
  type Result,
  SBM2012,
  sbmForms,
} from 'deped-school-partnerships'

/** Results by rule. */
export type Results = Readonly<Partial<Record<RuleId, Result>>>

/** What a case states: all of the outcome, of `because`, `needs` and `issues`; of the rest what it names. */
export interface Expected {
  readonly outcome: string
  readonly because?: readonly RuleId[]
  readonly findings?: Results
  readonly notApplied?: readonly RuleId[]
  readonly params?: Readonly<Partial<Record<RuleId, object>>>
  readonly needs?: readonly (Need | string)[]
  readonly issues?: readonly Partial<Issue>[]
  readonly figures?: Readonly<Record<string, unknown>>
  readonly absent?: readonly string[]
  readonly parts?: Readonly<Record<string, { readonly outcome: string; readonly findings: Results }>>
}

/** A call, with what its answer has to be. */
export interface Case {
  readonly clause: string
  readonly name: string
  readonly function: string
  readonly input: readonly unknown[]
  readonly policy?: object
  readonly framework?: keyof typeof sbmForms | object
  readonly expect: Expected
}

interface Table {
  readonly function: string
  readonly cases: readonly (Omit<Case, 'function'> & { readonly function?: string })[]
}

const folder = new URL('./cases/', import.meta.url)

/** The files of cases as they stand, by name. */
export const files: Readonly<Record<string, Table>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Table] as const)
    .filter(([, { cases }]) => Array.isArray(cases)),
)

/** Each file with its cases, each of which says what it calls. */
export const tables = Object.entries(files).map(([file, { function: usual, cases }]) => ({
  file,
  cases: cases.map((each): Case => ({ ...each, function: each.function ?? usual })),
}))

/** The arguments of a case. */
export const argumentsOf = ({ input, policy, framework }: Case): readonly unknown[] => [
  ...input,
  ...(policy ? [{ ...FY2016, id: 'Case', ...policy }] : []),
  ...(framework
    ? [typeof framework === 'string' ? sbmForms[framework] : { ...SBM2012, id: 'Case', ...framework }]
    : []),
]

/** What the library answers to a case. */
export const answerTo = (each: Case): object => {
  const call = (library as unknown as Readonly<Record<string, (...inputs: readonly unknown[]) => object>>)[
    each.function
  ]!
  return call(...argumentsOf(each))
}

/** Every finding in an answer, wherever it stands. */
export const findingsIn = (value: unknown): readonly Finding[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'rule' in value && 'message' in value ? [value as Finding] : Object.values(value).flatMap(findingsIn)
}

/** The places of fields that are there but undefined: whoever looks with `in` would take them for known. */
export const hollowIn = (value: unknown, place = ''): string[] => {
  if (typeof value !== 'object' || value === null) return value === undefined ? [place] : []
  return Object.entries(value).flatMap(([key, inner]) => hollowIn(inner, `${place}.${key}`))
}
