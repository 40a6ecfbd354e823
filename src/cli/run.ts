// The command: its arguments, what it does, and how it ends.
import { version } from '../version.ts'
import { answer } from './answer.ts'
import { type Arguments, argumentsIn } from './arguments.ts'
import { check, merge } from './check.ts'
import { type Code, codes, isHalt } from './codes.ts'
import { conformance } from './conformance.ts'
import { coverage } from './coverage.ts'
import { explainFiles } from './explain.ts'
import { help, helpOn } from './help.ts'
import { impactOn } from './impact.ts'
import { type World, write } from './io.ts'
import { cases, clausesOf, rules } from './lists.ts'
import { receipts, verify } from './receipts.ts'
import type { CommandName } from './table.ts'

const doing: Readonly<Record<CommandName, (given: Arguments, world: World) => Promise<Code>>> = {
  check,
  merge,
  explain: explainFiles,
  impact: impactOn,
  receipt: receipts,
  verify,
  coverage,
  answer,
  conformance,
  rules,
  clauses: clausesOf,
  cases,
}

/** Runs a command. */
export const run = async (world: World): Promise<Code> => {
  try {
    const given = argumentsIn(world.args)
    const { command, values } = given
    if (values.version) await write(world.output, `${version}\n`)
    else if (values.help) await write(world.output, command ? helpOn(command) : help())
    else if (command) return await doing[command](given, world)
    else {
      await write(world.errors, help())
      return codes.wrongUse
    }
    return codes.good
  } catch (error) {
    if (!isHalt(error)) throw error
    world.errors.write(`${error.message}\n`)
    return error.halt
  }
}
