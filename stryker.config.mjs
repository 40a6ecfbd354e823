// Mutation testing of src: `npm run mutation`. Hours, so not part of the gate. `MUTATION=cases` has the published cases alone find the changes.
const config = process.env.MUTATION === 'cases' ? 'cases.config.ts' : 'vitest.config.ts'

export default {
  testRunner: 'vitest',
  vitest: { configFile: `test/mutation/${config}` },
  mutate: ['src/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What is run once, at load, is the tables of rules: ids, statements and clauses, which test/order and test/cases hold.
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 95, break: 95 },
  concurrency: 2,
  tempDirName: '.tmp/stryker',
  disableTypeChecks: true,
}
