// rules, clauses and cases: what the package knows, to read or to search.
import { readdir, readFile } from 'node:fs/promises'
import { clauses, type ClauseId, rulebook } from '../index.ts'
import { type Arguments, choice, nearTo } from './arguments.ts'
import { type Code, codes, halt } from './codes.ts'
import { messagesIn } from './given.ts'
import { type World, write } from './io.ts'
import { commands } from './table.ts'

/** Whether an id is that which is named, or begins so. */
const isIn = (id: string, name: string): boolean => `${id}/`.startsWith(`${name}/`)

/** Entries as text or as JSON: all, or those whose id is named or begins so. */
const listed = async <Entry extends { readonly id: string }>(
  what: string,
  entries: readonly Entry[],
  { files, values }: Arguments,
  { output }: World,
  told: (entry: Entry, inFull: boolean) => string,
): Promise<Code> => {
  const ids = entries.map(({ id }) => id)
  const unknown = files.find((name) => !ids.some((id) => isIn(id, name)))
  if (unknown !== undefined) return halt(codes.wrongUse, `no ${what} is called ${unknown}${nearTo(unknown, ids)}`)
  const found = entries.filter(({ id }) => files.length === 0 || files.some((name) => isIn(id, name)))
  const form = choice(values, 'format', commands.rules.forms)
  const text =
    form === 'json' ? JSON.stringify(found, null, 1) : found.map((each) => told(each, files.length > 0)).join('\n')
  await write(output, `${text}\n`)
  return codes.good
}

/** The rules. */
export const rules = (given: Arguments, world: World): Promise<Code> => {
  const { labels } = messagesIn(given.values)
  return listed('rule', rulebook, given, world, ({ id, statement, basis, clauses: on, parameters }, inFull) =>
    inFull
      ? [
          `${id}: ${labels.rules[id]}`,
          `  ${statement}`,
          `  basis: ${basis}`,
          `  clauses: ${on.join(', ')}`,
          ...(parameters.length > 0 ? [`  parameters: ${parameters.join(', ')}`] : []),
        ].join('\n')
      : `${id}: ${labels.rules[id]}`,
  )
}

/** The clauses. */
export const clausesOf = (given: Arguments, world: World): Promise<Code> => {
  const all = (Object.keys(clauses) as ClauseId[]).map((id) => ({ ...clauses[id], id }))
  return listed('clause', all, given, world, (clause, inFull) => {
    const { id, section, source, evidence } = clause
    const said = 'words' in clause ? `“${clause.words}”` : clause.gist
    return inFull ? [`${id}: ${section}`, `  ${said}`, `  source: ${source}; ${evidence}`].join('\n') : `${id}: ${said}`
  })
}

/** Where the published cases are. */
export const casesFolder = new URL('../../test/cases/', import.meta.url)

/** The files of cases, or one of them as it is. */
export const cases = async ({ files }: Arguments, { output }: World): Promise<Code> => {
  const names = (await readdir(casesFolder)).filter((name) => name.endsWith('.json'))
  const [file] = files
  if (file === undefined) {
    await write(output, `${names.join('\n')}\n`)
    return codes.good
  }
  const name = names.find((each) => each === file || each === `${file}.json`)
  if (name === undefined) return halt(codes.wrongUse, `no file of cases is called ${file}: ${names.join(', ')}`)
  await write(output, await readFile(new URL(name, casesFolder), 'utf8'))
  return codes.good
}
