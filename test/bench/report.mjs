// What the suites share: medians, and tables in Markdown.
import { existsSync, readFileSync } from 'node:fs'

/** The middle of some figures. */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** A table; every column but the first is set to the right unless told otherwise. */
export const table = (head, rows, align = '--:') =>
  [head, head.map((_, index) => (index === 0 ? '---' : align)), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** A figure with three digits that count, and its thousands apart. */
export const figure = (value) => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 })

/** Whether a figure keeps to a goal that is its most, and if not, by what factor it misses. */
export const against = (value, most) => (value <= most ? 'met' : `missed by a factor of ${figure(value / most)}`)

/** The version of the library itself, of one of its dependencies, or of a package that this folder installs. */
export const versionOf = (name) => {
  const places =
    name === 'deped-school-partnerships'
      ? ['../../package.json']
      : [`node_modules/${name}/package.json`, `../../node_modules/${name}/package.json`]
  const manifest = places.map((place) => new URL(place, import.meta.url)).find(existsSync)
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}
