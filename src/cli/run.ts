// The command: its arguments, what it does, and how it ends.
import { version } from '../version.ts'
import { answer } from './answer.ts'
import { type Arguments, argumentsIn } from './arguments.ts'
import { check, merge } from './check.ts'
import { conformance } from './conformance.ts'
import { coverage } from './coverage.ts'
import { explainFiles } from './explain.ts'
import { help } from './help.ts'
import { type World, write } from './io.ts'
import { cases, clausesOf, rules } from './lists.ts'
import { type Code, codes, halt, isHalt } from './wrong-use.ts'

const commands: Readonly<Record<string, (given: Arguments, world: World) => Promise<Code>>> = {
  check,
  merge,
  explain: explainFiles,
  answer,
  conformance,
  coverage,
  rules,
  clauses: clausesOf,
  cases,
}

/** Runs a command. */
export const run = async (world: World): Promise<Code> => {
  try {
    const given = argumentsIn(world.args)
    if (given.values.version) {
      await write(world.output, `${version}\n`)
      return codes.good
    }
    if (given.values.help || given.command === undefined) {
      await write(given.values.help ? world.output : world.errors, help)
      return given.values.help ? codes.good : codes.wrongUse
    }
    const command = Object.hasOwn(commands, given.command) ? commands[given.command] : undefined
    if (!command) return halt(codes.wrongUse, `${given.command} is no command; see --help`)
    return await command(given, world)
  } catch (error) {
    if (!isHalt(error)) throw error
    world.errors.write(`${error.message}\n`)
    return error.halt
  }
}
