import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { base } from '../../vitest.config.ts'

const first = ['/explain/answers.', '/test/cases.', '/reading/', '/decision/']
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = first.findIndex((part) => moduleId.includes(part))
  return place < 0 ? first.length : place
}

/** Whole answers and the tables first: a mutant is done with at its first failure, and they find most of them in a moment. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => placeOf(one) - placeOf(other))
  }
}

// What finds a mutant fast: whole answers, the tables, and the tests of each room. The laws, random values, schemas, docs and packages
// would find more, and take a day; so the score is a lower bound.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // What is kept between runs is kept without the changes: nothing would be found.
    experimental: {},
    include: ['test/**/*.test.ts'],
    sequence: { sequencer: TablesFirst },
    exclude: [
      'test/{laws,oracle,schemas,golden,docs,package,release}/**',
      'test/sbm/laws.test.ts',
      'test/order/quotations.test.ts',
      // Compares the text of a source, which the changes are put into.
      'test/act/accepts.test.ts',
    ],
  },
})
