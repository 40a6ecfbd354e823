// Mutation testing of src by the whole suite: `npm run mutation`. Most of a day, so not part of the gate. `SAMPLE=300 npm run mutation` tries so
// many of the changes that the cases did not find, after `node test/mutation/cases.mjs`: docs/mutation.md.
import { sampled } from './test/mutation/sample.mjs'

const { SAMPLE } = process.env

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: SAMPLE ? sampled(Number(SAMPLE)) : ['src/**/*.ts'],
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
