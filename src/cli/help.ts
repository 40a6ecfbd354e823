// What the command can do, on one screen, and each of its commands on one more.
import { type CommandName, commands, optionOf, optionsOf, written } from './table.ts'

const name = 'deped-school-partnerships'

/** Two columns. */
const inColumns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

const usage = (command: CommandName): string => `${command} ${commands[command].takes}`.trimEnd()

/** What can be done. */
export const help = (): string => `${name} COMMAND [FILE…] [options]

${inColumns((Object.keys(commands) as CommandName[]).map((each) => [usage(each), commands[each].says]))}
A FILE is JSON, NDJSON or CSV; - or no file is standard input. COMMAND --help has the options of a command; --version the version.

It ends with 0 where all is as the Order requires, 1 where something is not or differs, 2 for wrong use, 3 where
something could not be read, 4 where something is open.
`

/** What one command does, with its options. */
export const helpOn = (command: CommandName): string => {
  const own = optionsOf(command)
  return `${name} ${usage(command)}${own.length > 0 ? ' [options]' : ''}

${commands[command].says}
${own.length > 0 ? `\n${inColumns(own.map((each) => [written(each, command), optionOf(each, command).says]))}` : ''}`
}
