// What npm would publish, met as its users would meet it; with `--whole` under every compiler, and packed twice on unlike hosts.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sbom } from '../../.ci/sbom.mjs'
import { conformance } from './conformance.mjs'
import { mcp } from './mcp.mjs'
import { reproducible } from './reproducible.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const consumers = join(root, 'test/package/consumers')
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const lockfile = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))

const isWhole = process.argv.includes('--whole')
const allCompilers = { 5.4: '5.4.5', 5.9: '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' }
// The oldest and the newest, which differ most.
const compilers = isWhole ? allCompilers : { 5.4: allCompilers['5.4'], '7.0': allCompilers['7.0'] }

const resolutions = [
  { name: 'nodenext', flags: ['--module', 'nodenext'], extensions: ['mts', 'cts'], versions: Object.keys(compilers) },
  {
    name: 'bundler',
    flags: ['--module', 'esnext', '--moduleResolution', 'bundler'],
    extensions: ['mts', 'cts'],
    versions: isWhole ? Object.keys(compilers) : ['7.0'],
  },
  // It knows no `exports`, and so shows that `typesVersions` finds ./order. TypeScript 6 gave it up.
  {
    name: 'node10',
    flags: ['--module', 'commonjs', '--moduleResolution', 'node10'],
    extensions: ['ts'],
    versions: ['5.4', '5.9'],
  },
]

const published = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'dist',
  'docs',
  'examples',
  'llms.txt',
  'package.json',
  'schemas',
  'src',
  'test',
]

const temp = await mkdtemp(join(tmpdir(), 'package-check-'))
const user = join(temp, 'user')
const alone = join(temp, 'alone')
const installed = join(user, 'node_modules', manifest.name)

const exec = promisify(execFile)
const run = async (cwd, command, ...args) => (await exec(command, args, { cwd })).stdout
const tool = (name, ...args) => run(root, join(root, 'node_modules/.bin', name), ...args)

const counts = { passed: 0, failed: 0 }

async function check(name, holds) {
  try {
    await holds()
    counts.passed += 1
    console.log(`ok - ${name}`)
  } catch (error) {
    counts.failed += 1
    // What a tool printed says more than that it failed.
    const why = `${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim() || error.message
    console.log(`not ok - ${name}: ${why.replaceAll(/\s*\n\s*/g, ' | ')}`)
  }
}

const filesBelow = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

async function tarball() {
  const [file] = await filesBelow(join(temp, 'packed'))
  assert(file, 'nothing was packed')
  return file
}

async function compile(version, flags, files) {
  const compiler = join(user, 'node_modules', `typescript-${version}`)
  const { bin } = JSON.parse(await readFile(join(compiler, 'package.json'), 'utf8'))
  const strict = ['--target', 'es2022', '--lib', 'es2022', '--strict', '--skipLibCheck', 'false']
  await run(user, process.execPath, join(compiler, bin.tsc), ...strict, ...flags, ...files)
}

/** Runs both module formats of a consumer in a folder, and answers with what both printed. */
async function runBoth(folder, consumer) {
  const fromEsm = await run(folder, process.execPath, `${consumer}.mjs`)
  const fromCjs = await run(folder, process.execPath, `${consumer}.cjs`)
  assert.deepEqual(JSON.parse(fromCjs), JSON.parse(fromEsm))
}

await mkdir(join(temp, 'packed'))
if (isWhole)
  await check('two builds on unlike hosts give the same tarball', async () =>
    console.log((await reproducible(join(temp, 'packed'))).sha256),
  )
else await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', join(temp, 'packed'))

await check('the bill of materials names the three dependencies, and nothing of this host', async () => {
  const text = await sbom()
  const { bomFormat, metadata, components, dependencies } = JSON.parse(text)
  assert.equal(bomFormat, 'CycloneDX')
  assert.equal(metadata.component.purl, `pkg:npm/${manifest.name}@${manifest.version}`)
  assert.deepEqual(components.map(({ name }) => name).sort(), Object.keys(manifest.dependencies))
  for (const { name, version, hashes, licenses } of components) {
    const locked = lockfile.packages[`node_modules/${name}`]
    assert.deepEqual([version, licenses[0].license.id], [locked.version, locked.license])
    assert.equal(hashes[0].content, Buffer.from(locked.integrity.slice('sha512-'.length), 'base64').toString('hex'))
  }
  assert.equal(dependencies.find(({ ref }) => ref.startsWith(manifest.name)).dependsOn.length, components.length)
  for (const place of [root, tmpdir(), homedir()]) assert(!text.includes(place), `it has ${place}`)
  for (const [, host] of text.matchAll(/:\/\/([^/"]+)/g))
    assert(['cyclonedx.org', 'github.com'].includes(host), `it has ${host}`)
})

await check('publint', async () => tool('publint', await tarball(), '--strict'))

await check('are the types wrong', async () => tool('attw', await tarball(), '--no-color', '--format', 'ascii'))

await check('installs from the tarball', async () => {
  const aliases = Object.entries(compilers).map(([name, version]) => `typescript-${name}@npm:typescript@${version}`)
  await mkdir(user)
  await writeFile(join(user, 'package.json'), '{ "private": true }')
  await run(user, 'npm', 'install', '--save-exact', await tarball(), ...aliases)
})

await check(`publishes only ${published.join(', ')}`, async () =>
  assert.deepEqual((await readdir(installed)).sort(), published),
)

await check('of test, publishes the cases alone', async () => {
  const files = (await filesBelow(join(installed, 'test'))).map((file) => file.slice(installed.length + 1))
  const { files: tables } = JSON.parse(await readFile(join(installed, 'test/cases/index.json'), 'utf8'))
  assert.deepEqual(
    files,
    ['cases.schema.json', 'index.json', ...tables.map(({ file }) => file)].map((file) => `test/cases/${file}`).sort(),
  )
})

await check('a relative link in published Markdown leads to a published file', async () => {
  const links = (await filesBelow(installed))
    .filter((file) => file.endsWith('.md'))
    .map(async (file) => {
      const prose = (await readFile(file, 'utf8')).replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
      return [...prose.matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, link]) => ({
        from: file.slice(installed.length + 1),
        to: join(file, '..', link),
        link,
      }))
    })
  const found = (await Promise.all(links)).flat()
  assert(
    found.some(({ link }) => link === 'pictures/plan.svg') && found.some(({ from }) => from === 'README.md'),
    'a link was missed',
  )
  assert.deepEqual(
    found.filter(({ to }) => !existsSync(to)).map(({ from, link }) => `${from}: ${link}`),
    [],
  )
})

await check('what the index of schemas names is published', async () => {
  const require = createRequire(join(user, 'index.cjs'))
  const { functions } = require(`${manifest.name}/schemas`)
  const names = [...JSON.stringify(functions).matchAll(/"urn:deped-school-partnerships:([a-z-]+)"/g)].map(
    ([, name]) => name,
  )
  assert(names.length > 0, 'no schema is named')
  for (const name of names)
    assert.equal(require(`${manifest.name}/schemas/${name}.json`).$id, `urn:${manifest.name}:${name}`)
})

// In a folder of its own, with nothing but the package; a wrong expectation is noticed, or it fails.
await check('answers the conformance cases that it carries', async () =>
  console.log((await conformance(await tarball())).trimEnd()),
)

await check('no published type mentions a dependency', async () => {
  const declarations = (await filesBelow(installed)).filter((file) => /\.d\.[cm]?ts$/.test(file))
  assert(declarations.length > 0, 'no declarations')
  for (const file of declarations) {
    const code = (await readFile(file, 'utf8')).replaceAll(/^\s*\/\*\*.*?\*\//gms, '')
    for (const name of Object.keys(manifest.dependencies)) {
      assert(!code.includes(name), `${file.slice(installed.length + 1)} mentions ${name}`)
    }
  }
})

// One text for each consumer: its extension alone makes it an ES module or CommonJS.
const names = (await readdir(consumers)).map((file) => file.replace(/\.ts$/, ''))
for (const name of names) {
  for (const extension of ['ts', 'mts', 'cts']) {
    await cp(join(consumers, `${name}.ts`), join(user, `${name}.${extension}`))
  }
}

for (const { name, flags, extensions, versions } of resolutions) {
  const files = names.flatMap((consumer) => extensions.map((extension) => `${consumer}.${extension}`))
  for (const version of versions.filter((each) => each in compilers)) {
    await check(`types: TypeScript ${version}, ${name}`, () => compile(version, [...flags, '--noEmit'], files))
  }
}

await check('consumers compile', () =>
  compile(
    '7.0',
    ['--module', 'nodenext', '--outDir', 'out'],
    names.flatMap((name) => [`${name}.mts`, `${name}.cts`]),
  ),
)

for (const name of names) {
  await check(`${name} runs alike as an ES module and as CommonJS`, () => runBoth(join(user, 'out'), name))
}

await check('./order loads no dependency', async () => {
  await cp(installed, join(alone, 'node_modules', manifest.name), { recursive: true })
  await cp(join(user, 'out'), alone, { recursive: true })
  await runBoth(alone, 'order')
  await assert.rejects(runBoth(alone, 'index'), /ERR_MODULE_NOT_FOUND/, 'a dependency was within reach')
})

await check('who reads English loads no Filipino', async () => {
  const reached = async (file, seen = new Map()) => {
    if (seen.has(file)) return seen
    seen.set(file, await readFile(file, 'utf8'))
    for (const [, next] of seen.get(file).matchAll(/(?:from|import|require\()\s*['"](\.[^'"]+)['"]/g))
      await reached(join(file, '..', next), seen)
    return seen
  }
  const says = async (entry, words) =>
    [...(await reached(join(installed, 'dist', entry))).values()].some((code) => code.includes(words))
  for (const extension of ['js', 'cjs']) {
    assert(await says(`filipino/index.${extension}`, 'Kinalabasan'), 'the Filipino entry has no Filipino')
    assert(await says(`index.${extension}`, 'What would settle it'), 'the entry has no English')
    assert(!(await says(`index.${extension}`, 'Kinalabasan')), `index.${extension} has Filipino`)
  }
})

await check('./filipino loads no dependency', async () => runBoth(alone, 'filipino-alone'))

await check('the example server of tools answers a client of the official SDK', mcp)

await rm(temp, { recursive: true, force: true })
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0
