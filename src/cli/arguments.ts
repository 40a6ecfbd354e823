// The arguments of a command, as Node reads them and as the table of the commands has them.
import { parseArgs } from 'node:util'
import { closest } from '../reading/near.ts'
import { codes, halt } from './codes.ts'
import { type CommandName, commands, mostOf, type OptionName, options, optionsOf, written } from './table.ts'

type Values = ReturnType<
  typeof parseArgs<{ readonly options: typeof options; readonly allowPositionals: true }>
>['values']

/** What a command was given. */
export interface Arguments {
  readonly command: CommandName | undefined
  readonly files: readonly string[]
  readonly values: Values
  /** What stands after `--` where that is another command; else it is files. */
  readonly rest: readonly string[]
}

/** What was probably meant, to follow a refusal; nothing where no word is near. */
export const nearTo = (word: string, words: readonly string[], mark = ''): string => {
  const near = closest(word, words)
  return near === undefined ? '' : `; did you mean ${mark}${near}?`
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    const [told = ''] = (error as Error).message.split(/\.\s/u)
    const [, unknown] = /^Unknown option '--([^']*)'/.exec(told) ?? []
    return halt(codes.wrongUse, told + (unknown === undefined ? '' : nearTo(unknown, Object.keys(options), '--')))
  }
}

/** Refuses an option that is given twice, of which the first would be lost. */
const refuseRepeated = (tokens: ReturnType<typeof parsed>['tokens']): void => {
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const repeated = given.find((name, index) => !('multiple' in options[name]) && given.indexOf(name) < index)
  if (repeated !== undefined) halt(codes.wrongUse, `--${repeated} is given more than once; it is used once`)
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

/** Reads the arguments, and refuses what the command does not use. What stands after `--` belongs to another command, or is files. */
export const argumentsIn = (args: readonly string[]): Arguments => {
  const end = args.indexOf('--')
  const after = end < 0 ? [] : args.slice(end + 1)
  const { values, positionals, tokens } = parsed(end < 0 ? args : args.slice(0, end))
  refuseRepeated(tokens)
  const [command, ...before] = positionals
  const isOther = command !== undefined && isCommand(command) && commands[command].takes.startsWith('--')
  const [files, rest] = isOther ? [before, after] : [[...before, ...after], []]
  if (command === undefined) return { command, files, values, rest }
  if (!isCommand(command))
    return halt(codes.wrongUse, `${command} is no command; see --help${nearTo(command, Object.keys(commands))}`)
  if (!values.help && !values.version) refuseOther(command, files, values)
  return { command, files, values, rest }
}

const refuseOther = (command: CommandName, files: readonly string[], values: Values): void => {
  const [own, { takes }] = [optionsOf(command), commands[command]]
  const foreign = (Object.keys(values) as OptionName[]).find((name) => !own.includes(name))
  if (foreign !== undefined) {
    const allowed = own.length > 0 ? own.map((name) => written(name, command)).join(', ') : 'no option'
    halt(codes.wrongUse, `${command} does not use --${foreign}; it takes ${allowed}`)
  }
  const surplus = files[mostOf(command)]
  if (surplus !== undefined)
    halt(codes.wrongUse, `${command} does not use ${surplus}; it takes ${takes === '' ? 'no argument' : takes}`)
}

/** An option that is one of some words, the first of them unless given. */
export const choice = <const Word extends string>(
  values: Values,
  name: OptionName,
  words: readonly [Word, ...Word[]],
): Word => {
  const given = values[name]
  if (given === undefined) return words[0]
  return (
    words.find((word) => word === given) ??
    halt(
      codes.wrongUse,
      `--${name} is ${String(given)}; expected one of ${words.join(', ')}${nearTo(String(given), words)}`,
    )
  )
}

/** An option that is a whole number from 0. */
export const count = (values: Values, name: OptionName): number => {
  const given = values[name] ?? '0'
  return typeof given === 'string' && /^\d{1,15}$/.test(given)
    ? Number(given)
    : halt(codes.wrongUse, `--${name} is ${String(given)}; expected a whole number from 0`)
}

/** An option that a command cannot do without. */
export const required = (values: Values, name: OptionName, what: string): string => {
  const given = values[name]
  return typeof given === 'string' ? given : halt(codes.wrongUse, `--${name} is missing: ${what}`)
}
