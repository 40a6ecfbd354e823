import { mergeConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

// What finds a mutant fastest: the tables, the enumerations and the oracle, without the packages, docs and random values.
export default mergeConfig(base, {
  test: { include: [], exclude: ['test/docs/**', 'test/package/**', 'test/order/quotations.test.ts', 'test/laws/any-value.test.ts'] },
})
