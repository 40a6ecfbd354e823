import { defineConfig, type Options } from 'tsup'
import { pure } from './.ci/pure.mjs'

/** ./standard asks the library for its schemas, and does not carry the readers once more. */
const asked: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'asked',
  setup({ initialOptions, onResolve }) {
    const file = initialOptions.format === 'cjs' ? '../index.cjs' : '../index.js'
    onResolve({ filter: /^\.\.\/catalogue\/schemas\.ts$/ }, ({ importer }) =>
      /\Wstandard\Windex\.ts$/u.test(importer) ? { path: file, external: true } : undefined,
    )
  },
}

const library: Options = {
  // Shares stand in a file of their own, since decimal.js does not say that it is free of side effects: a bundle without them
  // is then without it.
  entry: {
    index: 'src/index.ts',
    'order/index': 'src/order/index.ts',
    'filipino/index': 'src/explain/filipino.ts',
    'text/index': 'src/text/index.ts',
    'standard/index': 'src/standard/index.ts',
    shares: 'src/reading/shares.ts',
  },
  esbuildPlugins: [pure, asked],
  // Made after the bundles, of what they have.
  external: ['deped-school-partnerships/schemas/inputs.json'],
  esbuildOptions: (options) => {
    options.supported = { 'import-attributes': true }
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: ['!cli/**'],
  // Made by the compiler before, which is much faster than to make them of the sources here.
  // tsup sets `baseUrl` for its declaration step, which TypeScript 6 calls deprecated.
  dts: {
    entry: {
      index: '.tmp/types/index.d.ts',
      'order/index': '.tmp/types/order/index.d.ts',
      'filipino/index': '.tmp/types/explain/filipino.d.ts',
      'text/index': '.tmp/types/text/index.d.ts',
      'standard/index': '.tmp/types/standard/index.d.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
}

// The command, for Node alone. It carries the library, so that it is one file to start.
const command: Options = {
  entry: { main: 'src/cli/main.ts' },
  esbuildPlugins: [pure],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  outDir: 'dist/cli',
}

export default defineConfig([library, command])
