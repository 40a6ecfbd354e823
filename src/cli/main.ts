#!/usr/bin/env node
// What npm installs as a command.
import { run } from './run.ts'

const { argv, stdin, stdout, stderr } = process

// Whoever reads the output may stop reading, as head does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
const code = run({ args: argv.slice(2), input: stdin, output: stdout, errors: stderr })
void code.then((ends) => {
  process.exitCode = ends
})
