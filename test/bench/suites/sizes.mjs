// What the package adds to a page: bundles by esbuild, minified and gzipped.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { goals } from '../goals.mjs'
import { against, table, versionOf } from '../report.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const dependencies = ['zod', 'date-fns', 'decimal.js']

const bundles = [
  {
    name: 'one rule: `classifySchool`',
    contents: "export { classifySchool } from 'deped-school-partnerships'",
    goal: goals.sizes.classifySchool,
  },
  {
    name: 'one question: `checkExpense`',
    contents: "export { checkExpense } from 'deped-school-partnerships'",
    goal: goals.sizes.checkExpense,
  },
  {
    name: 'a whole record: `evaluatePartnership`',
    contents: "export { evaluatePartnership } from 'deped-school-partnerships'",
    goal: goals.sizes.evaluatePartnership,
  },
  {
    name: 'the same with `explain`',
    contents: "export { evaluatePartnership, explain } from 'deped-school-partnerships'",
    goal: goals.sizes['evaluatePartnership and explain'],
  },
  {
    name: '`./order` alone',
    contents: "export * from 'deped-school-partnerships/order'",
    goal: goals.sizes['./order'],
  },
  { name: '`./text` alone', contents: "export * from 'deped-school-partnerships/text'" },
  { name: '`./filipino` alone', contents: "export * from 'deped-school-partnerships/filipino'" },
  { name: 'all of `.`', contents: "export * from 'deped-school-partnerships'" },
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

/** A goal, and whether a bundle keeps to it; nothing of one that has none. */
const judged = ({ whole: most, own: mostOwn } = {}, whole, own) => {
  if (most !== undefined) return [`${most} kB`, against(whole, most)]
  return mostOwn === undefined ? ['', ''] : [`own code ${mostOwn} kB`, against(own, mostOwn)]
}

const kilobytes = (size) => `${size.toFixed(1)} kB`

export const suite = async () => [
  '### How large',
  `Bundled by esbuild ${versionOf('esbuild')} for a browser, minified and gzipped; 1 kB is 1,000 bytes. Own code is the same bundle without its dependencies, ${dependencies.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`,
  table(
    ['bundle', 'size', 'own code', 'goal', ''],
    await Promise.all(
      bundles.map(async ({ name, contents, goal }) => {
        const [whole, own] = await Promise.all([sizeOf(contents), sizeOf(contents, dependencies)])
        return [name, kilobytes(whole), kilobytes(own), ...judged(goal, whole, own)]
      }),
    ),
  ),
]
