// The packed library in real runtimes: each answers every case that the package carries, and all give the bytes of Node 20.
// The runtimes are npm packages for Linux on x64, which this installs; the browser is that of the machine. After `npm run build`:
// node test/runtimes/run.mjs
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { installPacked, launchChromium, serveFiles } from '../package/packed.mjs'

const here = fileURLToPath(new URL('./', import.meta.url))
const binary = (path) => join(here, 'node_modules', path)
const exec = promisify(execFile)

await exec('npm', ['ci', '--ignore-scripts', '--loglevel', 'error'], { cwd: here })
const [{ build }, playwright] = await Promise.all([import('esbuild'), import('playwright-core')])

const folder = await mkdtemp(join(tmpdir(), 'runtimes-'))
const tarball = await installPacked(folder)
await cp(join(here, 'programs'), folder, { recursive: true })
await cp(join(here, '../../src/cli/cases.mjs'), join(folder, 'cases.mjs'))

const utc = { timeZone: 'UTC', locale: 'en-US' }
const zones = ['Asia/Manila', 'America/Los_Angeles', 'Pacific/Kiritimati']
const arabic = { timeZone: 'Asia/Manila', locale: 'ar-EG' }
const noCode = '--disallow-code-generation-from-strings'

/** Runs a program in a runtime with a command line: what it printed, and where it ran. */
const command =
  (path, ...args) =>
  async ({ timeZone, locale }) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      TZ: timeZone,
      LC_ALL: `${locale.replace('-', '_')}.UTF-8`,
      NO_COLOR: '1',
    }
    const { stdout, stderr } = await exec(binary(path), args, { cwd: folder, env, maxBuffer: 2 ** 28 })
    return { text: stdout, place: JSON.parse(stderr) }
  }
const node = (version, ...args) => command(`node-${version}/bin/node`, ...args)
const bun = (...args) => command('@oven/bun-linux-x64/bin/bun', ...args)
// It may read its folder, and nothing else of the machine.
const deno = (...args) =>
  command(
    '@deno/linux-x64-glibc/deno',
    'run',
    '--quiet',
    '--no-prompt',
    '--no-remote',
    '--node-modules-dir=manual',
    `--allow-read=${folder}`,
    ...args,
  )

const virtualCases = {
  name: 'cases',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^virtual:cases$/ }, ({ path }) => ({ path, namespace: 'cases' }))
    onLoad({ filter: /.*/, namespace: 'cases' }, async () => {
      const read = async (file) => [
        file,
        JSON.parse(await readFile(join(folder, 'node_modules/deped-school-partnerships/test/cases', file), 'utf8')),
      ]
      const index = await read('index.json')
      return {
        contents: JSON.stringify(
          Object.fromEntries([index, ...(await Promise.all(index[1].files.map(({ file }) => read(file))))]),
        ),
        loader: 'json',
      }
    })
  },
}

/** workerd takes one module, as its deployments do. It never makes code from strings. */
const workerd = async () => {
  await build({
    entryPoints: [join(folder, 'worker.mjs')],
    outfile: join(folder, 'worker.bundle.mjs'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    plugins: [virtualCases],
    logLevel: 'error',
  })
  const server = spawn(
    binary('@cloudflare/workerd-linux-64/bin/workerd'),
    ['serve', '--control-fd=3', 'worker.capnp'],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
  )
  try {
    const port = await new Promise((resolve, reject) => {
      server.stdio[3].on('data', (data) => resolve(JSON.parse(String(data).split('\n')[0]).port))
      server.on('error', reject)
      server.on('exit', (code) => reject(new Error(`workerd ended with ${code}`)))
    })
    const response = await fetch(`http://127.0.0.1:${port}`)
    assert.equal(response.status, 200)
    return { text: await response.text(), place: JSON.parse(response.headers.get('x-place')) }
  } finally {
    server.kill()
  }
}

/** Chromium takes the modules as they are, by import map, on a page whose policy forbids code from strings. */
const chromium = async ({ timeZone, locale }) => {
  const files = await serveFiles(folder, {
    'content-security-policy': "default-src 'none'; script-src 'self' 'nonce-page'; connect-src 'self'",
  })
  const browser = await launchChromium(playwright)
  try {
    const page = await (await browser.newContext({ timezoneId: timeZone, locale })).newPage()
    const told = new Promise((resolve, reject) => {
      void page.exposeFunction('tell', resolve)
      page.on('pageerror', reject)
      page.on('requestfailed', (request) => reject(new Error(`${request.url()} was not had`)))
    })
    await Promise.all([told, page.goto(`${files.address}/page.html`)])
    return await told
  } finally {
    await browser.close()
    files.close()
  }
}

const formats = { 'ES module': 'run.mjs', CommonJS: 'run.cjs' }
const inNode = (version) =>
  Object.entries(formats).flatMap(([format, file]) => [
    { name: `Node ${version}, ${format}`, run: node(version, file) },
    {
      name: `Node ${version}, ${format}, no code from strings`,
      run: node(version, noCode, file),
      codeFromStrings: false,
    },
  ])
const inZones = (name, run, more = {}) =>
  zones.map((timeZone) => ({ name: `${name}, ${timeZone}`, run, where: { timeZone, locale: 'en-US' }, ...more }))

const rows = [
  ...['20', '22', '24', '26'].flatMap(inNode),
  ...inZones('Node 20', node('20', 'run.mjs')),
  ...inZones('Node 26', node('26', 'run.mjs')),
  { name: 'Node 26, Asia/Manila, Arabic of Egypt', run: node('26', 'run.mjs'), where: arabic },
  ...Object.entries(formats).map(([format, file]) => ({ name: `Bun, ${format}`, run: bun(file) })),
  ...inZones('Bun', bun('run.mjs')),
  ...Object.entries(formats).map(([format, file]) => ({ name: `Deno, ${format}`, run: deno(file) })),
  {
    name: 'Deno, ES module, no code from strings',
    run: deno(`--v8-flags=${noCode}`, 'run.mjs'),
    codeFromStrings: false,
  },
  ...inZones('Deno', deno('run.mjs')),
  { name: 'workerd', run: workerd, codeFromStrings: false },
  { name: 'Chromium, import map', run: chromium, codeFromStrings: false },
  ...inZones('Chromium', chromium, { codeFromStrings: false }),
  { name: 'Chromium, Asia/Manila, Arabic of Egypt', run: chromium, where: arabic, codeFromStrings: false },
]

/** The first line in which two texts differ. */
const difference = (text, expected) => {
  const [lines, wanted] = [text.split('\n'), expected.split('\n')]
  const at = wanted.findIndex((line, index) => line !== lines[index])
  return `line ${at + 1} is\n  ${lines[at]?.slice(0, 300)}\nand in Node 20\n  ${wanted[at]?.slice(0, 300)}`
}

const counts = { passed: 0, failed: 0 }
let expected
for (const { name, run, where = utc, codeFromStrings = true } of rows) {
  try {
    const { text, place } = await run(where)
    expected ??= text
    const here = { ...where, codeFromStrings }
    assert.deepEqual(place, here, 'it did not run where it should')
    if (text !== expected) throw new Error(difference(text, expected))
    counts.passed += 1
    console.log(`ok     ${name.padEnd(48)} ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`)
  } catch (error) {
    counts.failed += 1
    console.log(`not ok ${name}: ${error.stderr || error.message}`)
  }
}
await rm(folder, { recursive: true, force: true })
console.log(`${tarball.split('/').at(-1)}, ${Buffer.byteLength(expected ?? '')} bytes of answers`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0
