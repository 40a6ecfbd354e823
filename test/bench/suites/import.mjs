// `import` of the package against importing what it needs of its dependencies, each in a fresh process of Node, in turn.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goals } from '../goals.mjs'
import { against, figure, median, table } from '../report.mjs'

const root = new URL('../../../', import.meta.url)
const built = readdirSync(new URL('dist/', root))
  .filter((file) => file.endsWith('.js'))
  .map((file) => new URL(`dist/${file}`, root))
const rounds = 31

/** The modules of dependencies that the built package imports, each once. */
const dependencies = [
  ...new Set(
    built.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import .* from "([^".][^"]*)";$/gm)].map(([, name]) => name),
    ),
  ),
]

const cold = (source) => {
  const script = `const start = performance.now()\n${source}\nprocess.stdout.write(String(performance.now() - start))`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    }),
  )
}

export const suite = () => {
  const both = {
    // By its name, as a user would; a package may import itself by name.
    'the package': "await import('deped-school-partnerships')",
    'its dependencies': `await Promise.all(${JSON.stringify(dependencies)}.map((name) => import(name)))`,
  }
  const times = Object.fromEntries(Object.keys(both).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, source] of round % 2 === 0 ? Object.entries(both) : Object.entries(both).reverse())
      times[name].push(cold(source))
  }
  const [whole, needed] = Object.values(times).map(median)
  return [
    '### How long `import` takes',
    `In a fresh process of Node, the median of ${rounds} rounds. The dependencies are what the built package names: ${dependencies.map((name) => `\`${name}\``).join(', ')}.`,
    table(
      ['import of', 'time'],
      [
        ['the package', `${figure(whole)} ms`],
        ['its dependencies alone', `${figure(needed)} ms`],
      ],
    ),
    table(
      ['goal', 'measured', ''],
      [
        [
          `at most ${goals.import} × its dependencies`,
          `${figure(whole / needed)} ×`,
          against(whole, goals.import * needed),
        ],
      ],
      '---',
    ),
  ]
}
