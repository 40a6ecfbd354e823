import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The package name stands for src, as test/tsconfig.json says.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text'],
      thresholds: {
        lines: 95,
        branches: 95,
        functions: 95,
        statements: 95,
        'src/rules/**': { 100: true },
        'src/decision/**': { 100: true },
      },
    },
  },
})
