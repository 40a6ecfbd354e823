import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const src = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

const all = 'test/**/*.test.ts'
/** These change what other files would have: the prototype of objects, functions of the language, decimal.js, a folder of files. */
const alone = [
  'test/laws/own-facts.test.ts',
  'test/reading/decimal-settings.test.ts',
  'test/release/evaluation.test.ts',
  'test/cli/*.test.ts',
]
/** What tries a great many inputs, or reads what is made of the sources: coverage would slow it down, and shows nothing by it. */
const long = [
  'test/{laws,oracle,schemas,golden,docs}/**/*.test.ts',
  'test/sbm/{laws,form-laws,fills,level-changes}.test.ts',
  'test/act/mend-*.test.ts',
  'test/explain/outside.test.ts',
  'test/reading/refusals.test.ts',
]

/** Every line and branch of these is covered, which the gate holds; `npm run coverage` looks at the rest too, which takes it as long again. */
const covered = ['src/{*/rules,pairing/selection}.ts', 'src/decision/**']

/** What every run goes by. */
export const base = {
  // The package name stands for src, as test/tsconfig.json says for the types.
  resolve: {
    alias: {
      'deped-school-partnerships/order': src('order/index.ts'),
      'deped-school-partnerships/filipino': src('explain/filipino.ts'),
      'deped-school-partnerships/text': src('text/index.ts'),
      'deped-school-partnerships/standard': src('standard/index.ts'),
      // The build makes it; tests read what it is made of.
      'deped-school-partnerships/schemas/inputs.json': fileURLToPath(
        new URL('test/schemas/inputs.ts', import.meta.url),
      ),
      'deped-school-partnerships': src('index.ts'),
    },
  },
  test: {
    testTimeout: 120_000,
    // A file is made ready to run once, and not by each run anew.
    experimental: { fsModuleCache: true },
    coverage: {
      provider: 'v8',
      include: covered,
      reporter: ['text'],
      thresholds: {
        lines: 95,
        branches: 95,
        functions: 95,
        statements: 95,
        ...Object.fromEntries(covered.map((files) => [files, { 100: true }])),
      },
    },
  },
} satisfies ViteUserConfig

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [
      // What a file loads is loaded once for many: nothing in src keeps a state.
      { extends: true, test: { name: 'short', include: [all], exclude: [...long, ...alone], isolate: false } },
      { extends: true, test: { name: 'long', include: long, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
