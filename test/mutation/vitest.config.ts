import { mergeConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

// What finds a mutant fast: the tables and the small enumerations. The large ones, random values, docs and packages would find
// more, and take a day; so the score is a lower bound.
export default mergeConfig(base, {
  test: {
    exclude: ['test/docs/**', 'test/package/**', 'test/oracle/**', 'test/order/quotations.test.ts', 'test/laws/{any-value,activities,fund,sbm}.test.ts'],
  },
})
