// The solver by itself. It is no part of what the package exports, so it is taken from the source.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const entryPoints = [fileURLToPath(new URL('../../../src/proximity/assignment.ts', import.meta.url))]
const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false })
const solver = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)

/** The column of each row at the least total cost, as a plan asks for it. */
export const assign = (costs, rows, columns) => solver.assign({ costs, rows, columns, unserved: rows * 4_194_304 + 1 })
