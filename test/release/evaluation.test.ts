// No text is ever run as code, be it by a dependency: so the library works under the strictest Content Security Policy.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { tables } from '../tables.ts'

let evaluations = 0
const counting = (): FunctionConstructor =>
  new Proxy(Function, {
    construct(target, given: string[]) {
      evaluations += 1
      return Reflect.construct(target, given) as object
    },
    apply(target, self, given: string[]) {
      evaluations += 1
      return Reflect.apply(target, self, given) as unknown
    },
  })

beforeAll(() => {
  vi.resetModules()
  vi.stubGlobal('Function', counting())
  vi.stubGlobal('eval', counting())
})
afterAll(() => vi.unstubAllGlobals())

test('an evaluation is noticed', () => {
  expect(Reflect.apply(globalThis.Function, undefined, ['return 1'])()).toBe(1)
  expect(evaluations).toBe(1)
})

test('neither loading the library nor any case evaluates a text', async () => {
  const before = evaluations
  const { answerTo } = await import('../tables.ts')
  const answers = tables.flatMap(({ cases }) => cases).map(answerTo)
  expect(answers.length).toBeGreaterThan(100)
  expect(evaluations).toBe(before)
})
