import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', 'order/index': 'src/order/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl` for its declaration step, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
