// Runs the suites that are named, or all, and prints what they measured as Markdown. A suite is a file in suites/ that exports
// `suite`, a function that gives paragraphs of Markdown. With --write, what it gives replaces what stands between its two marks
// in its page of docs, `<!-- bench NAME -->` and `<!-- /bench NAME -->`; the prose around them is written by hand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const suites = readdirSync(new URL('suites/', import.meta.url)).map((file) => file.replace(/\.mjs$/, ''))
const write = process.argv.includes('--write')
const named = process.argv.slice(2).filter((argument) => argument !== '--write')
const unknown = named.filter((name) => !suites.includes(name))
if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}; there are ${suites.join(', ')}`)

const [{ model }] = cpus()
const machine = `Measured on ${cpus().length} cores of ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, with Node ${process.version}.`

const marks = (name) => [`<!-- bench ${name} -->`, `<!-- /bench ${name} -->`]
const replace = (page, name, text, file) => {
  const [start, end] = marks(name).map((mark) => page.indexOf(mark))
  if (start < 0 || end < start) throw new Error(`docs/${file} has no marks for ${name}: ${marks(name).join(' ')}`)
  return `${page.slice(0, start)}${marks(name)[0]}\n\n${text}\n\n${page.slice(end)}`
}

for (const name of named.length > 0 ? named : suites) {
  const { suite, file = 'performance.md' } = await import(`./suites/${name}.mjs`)
  const page = new URL(`../../docs/${file}`, import.meta.url)
  const text = [...(await suite()), machine].join('\n\n')
  console.log(`${text}\n`)
  if (write) writeFileSync(page, replace(readFileSync(page, 'utf8'), name, text, file))
}
