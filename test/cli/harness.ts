// The command as tests run it: files of their own, and what it wrote.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import type { PartnershipRecord } from 'deped-school-partnerships'
import { run } from '../../src/cli/run.ts'
import { inputsOf } from '../tables.ts'

/** A folder for the files of a test. */
export const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file, and says where it is. */
export const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A stream that keeps what is written. */
export const sink = (isTTY = false) => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join('') }
}

/** Runs the command. */
export const command = async (args: readonly string[], input: string | Buffer = '') => {
  const [output, errors] = [sink(), sink()]
  const code = await run({
    args,
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    errors: errors.stream,
  })
  return { code, output: output.text(), errors: errors.text() }
}

/** The items that JSON lines hold. */
export const itemsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as Record<string, never>)

export const asOf = '2016-12-31'
export const on = ['--as-of', asOf]
/** The records of the cases, as an array and as JSON lines. */
export const records = inputsOf<readonly [PartnershipRecord, string]>('partnerships.json').map(([record]) => record)
export const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
