// The published cases: what each calls, and with which arguments, as docs/conformance.md says.
import { readFile } from 'node:fs/promises'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Fields = Readonly<Record<string, Json>>

/** A case, with the function that it calls and its whole input. */
export interface Case {
  readonly function: string
  readonly clause: string
  readonly name: string
  readonly input: readonly Json[]
  readonly policy?: Fields
  readonly framework?: Fields | string
  readonly expect: Fields
}

/** The index of the cases. */
export interface CaseIndex {
  readonly files: readonly { readonly file: string; readonly cases: number }[]
  readonly policy: Fields
  readonly framework: Fields
  readonly forms: Readonly<Record<string, Json>>
  readonly rules: Readonly<Record<string, { readonly basis: string; readonly clauses: readonly string[] }>>
}

/** Whether a value is an object of JSON. */
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value over another, as JSON Merge Patch (RFC 7396) says. */
const merged = (under: Json | undefined, over: Json): Json => {
  if (!isFields(over)) return over
  const result = new Map(Object.entries(isFields(under) ? under : {}))
  for (const [key, value] of Object.entries(over)) {
    if (value === null) result.delete(key)
    else result.set(key, merged(result.get(key), value))
  }
  return Object.fromEntries(result)
}

const filled = (value: Json, given: Fields): Json => {
  if (Array.isArray(value)) return value.map((each: Json) => filled(each, given))
  if (!isFields(value)) return value
  const { given: name, ...own } = value
  const fields = Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, filled(inner, given)]))
  return typeof name === 'string' ? merged(filled(given[name]!, given), fields) : fields
}

/** The cases of a file. */
export const casesIn = async (folder: URL, file: string): Promise<readonly Case[]> => {
  const {
    function: usual,
    given = {},
    cases,
  } = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as {
    readonly function: string
    readonly given?: Fields
    readonly cases: readonly (Omit<Case, 'function'> & Partial<Pick<Case, 'function'>>)[]
  }
  return cases.map((each) => ({
    ...each,
    function: each.function ?? usual,
    input: filled(each.input, given) as readonly Json[],
  }))
}

/** The arguments of a case: its input, and as options the policy and the SBM framework of the index as the case changes them. */
export const argumentsOf = ({ input, policy, framework }: Case, index: CaseIndex): readonly Json[] => {
  const options = {
    ...(policy && { policy: { ...index.policy, id: 'Case', ...policy } }),
    ...(framework !== undefined && {
      framework:
        typeof framework === 'string' ? index.forms[framework]! : { ...index.framework, id: 'Case', ...framework },
    }),
  }
  return Object.keys(options).length > 0 ? [...input, options] : input
}
