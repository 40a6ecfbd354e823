#!/usr/bin/env node
// What npm installs as a command.
import { writeSync } from 'node:fs'
import { codes } from './codes.ts'
import { run } from './run.ts'

const { argv, stdin, stdout, stderr } = process

const broken = (error: unknown): never => {
  // Written at once, since nothing is waited for any more.
  try {
    writeSync(stderr.fd, `${String(error)}\n`)
  } catch {
    // Where errors cannot be told either, the code says it alone.
  }
  process.exit(codes.broken)
}

for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody reads its output any more, as head does: not all was told.
    if (error.code === 'EPIPE') process.exit(codes.unheard)
    broken(error)
  })
run({ args: argv.slice(2), input: stdin, output: stdout, errors: stderr }).then((ends) => {
  process.exitCode = ends
}, broken)
