// What the package adds to a page: bundles by esbuild, minified and gzipped.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { against, table, versionOf } from '../report.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const dependencies = ['zod', 'date-fns', 'decimal.js']

const bundles = [
  {
    name: 'one rule: `classifySchool`',
    contents: "export { classifySchool } from 'deped-school-partnerships'",
    goal: 20,
  },
  { name: 'one rule: `checkExpense`', contents: "export { checkExpense } from 'deped-school-partnerships'", goal: 20 },
  { name: '`./order` alone', contents: "export * from 'deped-school-partnerships/order'", goal: 4 },
  { name: 'all of `.`', contents: "export * from 'deped-school-partnerships'", ownGoal: 12 },
]

/** Bundled for a browser, minified and gzipped: with its dependencies, or our own code alone. */
const sizeOf = async (contents, external = []) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    external,
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000
}

const kilobytes = (size) => `${size.toFixed(1)} kB`

export const suite = async () => [
  '### How large',
  `Bundled by esbuild ${versionOf('esbuild')} for a browser, minified and gzipped; 1 kB is 1,000 bytes. Own code is the same bundle without its dependencies, ${dependencies.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`,
  table(
    ['bundle', 'size', 'own code', 'goal', ''],
    await Promise.all(
      bundles.map(async ({ name, contents, goal, ownGoal }) => {
        const [whole, own] = await Promise.all([sizeOf(contents), sizeOf(contents, dependencies)])
        const judged = goal ? [`${goal} kB`, against(whole, goal)] : [`own code ${ownGoal} kB`, against(own, ownGoal)]
        return [name, kilobytes(whole), kilobytes(own), ...judged]
      }),
    ),
  ),
]
