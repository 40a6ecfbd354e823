// The arguments of a command, as Node reads them.
import { parseArgs } from 'node:util'
import { codes, halt } from './wrong-use.ts'

const options = {
  'as-of': { type: 'string' },
  policy: { type: 'string' },
  framework: { type: 'string' },
  detail: { type: 'string' },
  format: { type: 'string', short: 'f' },
  language: { type: 'string', short: 'l' },
  input: { type: 'string', short: 'i' },
  ledger: { type: 'string' },
  activities: { type: 'string' },
  dates: { type: 'string' },
  blank: { type: 'string', multiple: true },
  from: { type: 'string' },
  'ignore-columns': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<
  typeof parseArgs<{ readonly options: typeof options; readonly allowPositionals: true }>
>['values']

/** What a command was given. */
export interface Arguments {
  readonly command: string | undefined
  readonly files: readonly string[]
  readonly values: Values
  /** What stands after `--`, or after the command for a command that runs another. */
  readonly rest: readonly string[]
}

/** Reads the arguments. What stands after `--` belongs to another command. */
export const argumentsIn = (args: readonly string[]): Arguments => {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  try {
    const { values, positionals } = parseArgs({ args: [...own], options, allowPositionals: true, strict: true })
    const [command, ...files] = positionals
    return { command, files, values, rest: end < 0 ? [] : args.slice(end + 1) }
  } catch (error) {
    return halt(codes.wrongUse, (error as Error).message)
  }
}

/** An option that is one of some words. */
export const choice = <const Word extends string>(
  values: Values,
  name: keyof Values,
  words: readonly Word[],
  usual: Word,
): Word => {
  const given = values[name]
  if (given === undefined) return usual
  return (
    words.find((word) => word === given) ??
    halt(codes.wrongUse, `--${name} is ${String(given)}; expected one of ${words.join(', ')}`)
  )
}

/** An option that is a whole number from 0. */
export const count = (values: Values, name: keyof Values): number => {
  const given = values[name] ?? '0'
  return typeof given === 'string' && /^\d{1,15}$/.test(given)
    ? Number(given)
    : halt(codes.wrongUse, `--${name} is ${String(given)}; expected a whole number from 0`)
}

/** An option that a command cannot do without. */
export const required = (values: Values, name: keyof Values, what: string): string => {
  const given = values[name]
  return typeof given === 'string' ? given : halt(codes.wrongUse, `--${name} is missing: ${what}`)
}
