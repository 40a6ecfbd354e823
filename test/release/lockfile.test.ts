// What is installed is what was locked: by content, from any registry, and at run time three packages that need nothing more.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly [field: string]: unknown
}

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const lockfile = (file: string) =>
  JSON.parse(read(file)) as { lockfileVersion: number; packages: Record<string, Locked> }
const packagesIn = (file: string): [string, Locked][] =>
  Object.entries(lockfile(file).packages).filter(([place]) => place !== '')

describe.each(['', 'test/bench/', 'test/recipes/', 'test/runtimes/'].map((folder) => `${folder}package-lock.json`))(
  '%s',
  (file) => {
    test('has version 3, the hash of every package, and no registry', () => {
      expect(lockfile(file).lockfileVersion).toBe(3)
      expect(packagesIn(file).length).toBeGreaterThan(3)
      expect(packagesIn(file).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
      expect(packagesIn(file).filter(([, each]) => 'resolved' in each)).toEqual([])
    })
  },
)

const notAtRunTime = ['dev', 'optional', 'devOptional', 'peer']
const atRunTime = packagesIn('package-lock.json').filter(
  ([, each]) => !notAtRunTime.some((mark) => each[mark] === true),
)
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  scripts: Record<string, string>
  license: string
}

test('three packages are installed with the library', () => {
  expect(atRunTime.map(([place]) => place)).toEqual([
    'node_modules/date-fns',
    'node_modules/decimal.js',
    'node_modules/zod',
  ])
  expect(Object.keys(manifest.dependencies)).toEqual(['date-fns', 'decimal.js', 'zod'])
})

test.each(atRunTime)(
  '%s needs nothing more, runs nothing when it is installed, and its licence is listed',
  (place, locked) => {
    for (const field of [
      'dependencies',
      'optionalDependencies',
      'peerDependencies',
      'hasInstallScript',
      'bundleDependencies',
      'deprecated',
    ])
      expect(locked, field).not.toHaveProperty(field)
    const name = place.replace('node_modules/', '')
    expect(read('SECURITY.md')).toContain(`| ${name} | \`${manifest.dependencies[name]!}\` | ${locked.license!} |`)
  },
)

test('the library runs nothing when it is installed', () => {
  const run = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepack', 'postpack']
  expect(run.filter((name) => name in manifest.scripts)).toEqual([])
})
