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
import * as calls from '../src/cli/cases.mjs'

/** Results by rule. */
export type Results = Readonly<Partial<Record<RuleId, Result>>>

/** What a case states: all of the outcome, of `because`, `needs` and `issues`; of the rest what it names. */
export interface Expected {
  readonly outcome: string
  readonly because?: readonly RuleId[]
  readonly findings?: Results
  readonly notApplied?: readonly RuleId[]
  readonly params?: Readonly<Partial<Record<RuleId, object>>>
  readonly grounds?: Readonly<Partial<Record<RuleId, Partial<Pick<Finding, 'basis' | 'authorities' | 'departsFrom'>>>>>
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
  readonly given?: Readonly<Record<string, object>>
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

/** Each file with its cases, each of which says what it calls, with its whole input. */
export const tables = Object.entries(files).map(([file, table]) => ({
  file,
  cases: calls.casesOf(table) as readonly Case[],
}))

/** The inputs of the cases of a file. */
export const inputsOf = <Input extends readonly unknown[]>(file: string): readonly Input[] =>
  tables.find((each) => each.file === file)!.cases.map(({ input }) => input as Input)

const index = { policy: FY2016, framework: SBM2012, forms: sbmForms }
const argumentsBy = calls.argumentsOf as (each: object, index: object) => readonly unknown[]

/** The arguments of a case. */
export const argumentsOf = (each: Case): readonly unknown[] => argumentsBy(each, index)

const calledBy = (name: string) =>
  (library as unknown as Readonly<Record<string, (...inputs: readonly unknown[]) => object>>)[name]!

/** What the library answers to a case. */
export const answerTo = (each: Case): object => calledBy(each.function)(...argumentsOf(each))

/** The same in brief, where the function answers so. */
export const briefAnswerTo = (each: Case): object => {
  const [options] = argumentsOf(each).slice(each.input.length)
  return calledBy(each.function)(...each.input, { ...(options as object | undefined), detail: 'brief' })
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
