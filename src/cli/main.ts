#!/usr/bin/env node
// What npm installs as a command.
import { run } from './run.ts'

const { argv, stdin, stdout, stderr } = process

/** What a shell says of a program that was ended since nobody reads its output any more, as head does: not all was told. */
const unheard = 141

for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(unheard)
  })
const code = run({ args: argv.slice(2), input: stdin, output: stdout, errors: stderr })
void code.then((ends) => {
  process.exitCode = ends
})
