import { readFileSync } from 'node:fs'
import { defineConfig } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import tseslint from 'typescript-eslint'

// What the index exports is public: the parameters and the answer of a function are documented too.
const index = readFileSync(new URL('src/index.ts', import.meta.url), 'utf8')
const names = [...index.matchAll(/^export \{([^}]*)\}/gmu)].flatMap(([, list]) => list.match(/\w+/gu))
const isPublic = `name=/^(?:${names.join('|')})$/`
const publicFunctions = [
  `ExportNamedDeclaration > FunctionDeclaration[id.${isPublic}]`,
  `ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.${isPublic}] > ArrowFunctionExpression`,
]

// The same facts give the same answer everywhere: src sees no clock, locale, chance, host or console.
const impureGlobals = [
  'console',
  'crypto',
  'fetch',
  'global',
  'globalThis',
  'Intl',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
]

const refused = {
  'NewExpression[callee.name="Date"][arguments.length=0]': 'The clock is not read: take the day as an argument.',
  'CallExpression[callee.name="Date"]': 'The clock is not read: take the day as an argument.',
  'MemberExpression[property.name=/^(toLocale|localeCompare)/]': 'The locale is not read: it differs between hosts.',
  ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])': 'Exports have names.',
  ':matches(ClassDeclaration, ClassExpression)': 'Facts and answers are plain values.',
  TSEnumDeclaration: 'A union of literals says the same.',
  TSModuleDeclaration: 'A file is the namespace.',
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'docs/api/', '.tmp/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: { eqeqeq: 'error', 'object-shorthand': 'error' },
  },
  // Where nothing is asynchronous, types would be worked out for nothing.
  {
    files: ['src/**/*.ts', 'test/{act,cli,docs,programme,reading,recipes,release,schemas}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['test/tsconfig.json', 'test/recipes/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // An event handler may be asynchronous, as react-hook-form’s is.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsdoc.configs['flat/recommended-typescript-error'],
    ],
    rules: {
      // There are no enums and no classes, which is held below; to look for what is put into one costs a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Code points are what the library counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-param-reassign': 'error',
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        ...Object.entries(refused).map(([selector, message]) => ({ selector, message })),
      ],
      'jsdoc/check-tag-names': ['error', { typed: false, definedTags: ['applies', 'clause', 'group'] }],
      // Where an index was tested a line before, `!` says so in the shortest way.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // That everything public has a docstring, TypeDoc checks: it sees what the index really exports.
      'jsdoc/require-jsdoc': 'off',
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/require-param': ['error', { contexts: publicFunctions, enableFixer: false }],
      'jsdoc/require-returns': ['error', { contexts: publicFunctions, enableFixer: false }],
      'jsdoc/tag-lines': ['error', 'any', { startLines: 1 }],
      // Nothing has these tags, and looking for them takes its time.
      ...Object.fromEntries(
        ['check-access', 'require-next-type', 'require-throws-type'].map((name) => [`jsdoc/${name}`, 'off']),
      ),
    },
  },
  // The command is where the world is: files, streams, the clock of a progress bar.
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'jsdoc/require-yields': 'off', 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
)
