// Mutation testing of src by the whole suite: `npm run mutation`. Most of a day, so not part of the gate. `SAMPLE=15 npm run mutation` tries so
// many changes of each room that the cases did not find, after `node test/mutation/cases.mjs`: docs/mutation.md.
import { sampled } from './test/mutation/sample.mjs'

const { SAMPLE } = process.env

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: SAMPLE ? sampled(Number(SAMPLE)) : ['src/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What is run once, at load, is the tables of rules: ids, statements and clauses, which test/order and test/cases hold.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 95, break: SAMPLE ? null : 95 },
  // The first run is of all tests, once.
  dryRunTimeoutMinutes: 30,
  concurrency: 2,
  tempDirName: '.tmp/stryker',
  disableTypeChecks: true,
}
