// Makes the page to try decisions: the published bundles as a classic script, and the input schemas with examples beside it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { offeredCases } from '../../markdown.mjs'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))
const schemas = '../../../schemas/'
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** Every definition that a reference names: a file by its urn, and what stands in its $defs. */
const definitionsOf = (functions) => {
  const urns = [...new Set(JSON.stringify(functions).match(/urn:deped-school-partnerships:[a-z0-9-]+/gu))]
  return Object.assign(
    {},
    ...urns.map((urn) => {
      const { $defs = {}, ...schema } = read(`${schemas}${urn.split(':').at(-1)}.json`)
      return {
        [urn]: schema,
        ...Object.fromEntries(Object.entries($defs).map(([name, each]) => [`#/$defs/${name}`, each])),
      }
    }),
  )
}

const dataOf = () => {
  const functions = Object.entries(read(`${schemas}index.json`).functions).map(([name, { input }]) => [name, input])
  const subjects = Object.fromEntries(functions)
  const cases = offeredCases()
  const examplesOf = (name) =>
    cases
      .filter((each) => each.function === name)
      .map((each) => ({
        id: each.id,
        name: each.name,
        input: each.input,
        outcome: each.expect.outcome,
      }))
  return {
    subjects,
    definitions: definitionsOf(functions),
    examples: Object.fromEntries(Object.keys(subjects).map((name) => [name, examplesOf(name)])),
  }
}

/** A classic script, which runs from a file as a module does not. */
const bundle = (entry, out, options) =>
  build({
    config: false,
    silent: true,
    entry,
    outDir: out,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/./u],
    clean: false,
    dts: false,
    outExtension: () => ({ js: '.js' }),
    ...options,
  })

export const buildTry = async (out) => {
  for (const file of ['try.html', '../theme.js']) copyFileSync(here(file), join(out, basename(file)))
  writeFileSync(join(out, 'try-data.js'), `globalThis.tryData = ${JSON.stringify(dataOf())}\n`)
  await bundle({ library: here('library.js') }, out, { globalName: 'library', minify: true })
  await bundle({ try: here('main.js') }, out)
}
