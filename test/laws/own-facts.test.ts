// Laws over all cases: only what a record itself has is a fact, and its JSON answers as it does.
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as library from 'deped-school-partnerships'
import { argumentsOf, type Case, tables } from '../tables.ts'
import { some } from '../share.ts'

const cases = tables.flatMap(({ cases: all }) => all)
const call = (each: Case, inputs: readonly unknown[]): unknown =>
  (library as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[each.function]!(...inputs)

type Remade = (own: Readonly<Record<string, unknown>>) => object
/** A value with each of its objects made anew. */
const remade = (value: unknown, make: Remade): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => remade(inner, make))
  return make(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, remade(inner, make)])))
}

/** Every field of the inputs of all cases, with a value that a case has for it. */
const facts = new Map<string, unknown>()
const collect = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value))
    for (const [name, inner] of Object.entries(value)) if (!facts.has(name) || inner === true) facts.set(name, inner)
  Object.values(value).forEach(collect)
}
for (const each of cases) argumentsOf(each).forEach(collect)

class Given {
  constructor(own: object) {
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(own))
  }
  get judgedAligned(): boolean {
    return this.partnerNeed()
  }
  get nearby(): boolean {
    return this.partnerNeed()
  }
  partnerNeed(): boolean {
    return true
  }
}

const inheritable = Object.fromEntries(facts)
const makes: Readonly<Record<string, Remade>> = {
  'instances of a class with getters and methods': (own) => new Given(own),
  'objects that inherit every fact there is': (own) => Object.assign(Object.create(inheritable) as object, own),
  'objects that inherit nothing': (own) => Object.assign(Object.create(null) as object, own),
  'fields by getters of their own': (own) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(own).map(([name, inner]) => [name, { get: () => inner, enumerable: true }])),
    ),
  'facts that are not enumerable': (own) =>
    Object.defineProperties(
      { ...own },
      Object.fromEntries(
        [...facts]
          .filter(([name]) => !Object.hasOwn(own, name))
          .map(([name, value]) => [name, { value, enumerable: false }]),
      ),
    ),
  'facts by symbols': (own) =>
    Object.assign({ ...own }, Object.fromEntries([...facts].map(([name, value]) => [Symbol(name), value]))),
  'fields that are undefined': (own) => ({
    ...own,
    ...('leader' in own && !('nearby' in own) && { nearby: undefined }),
  }),
}

describe('a record answers as its JSON does', () => {
  test.each(Object.entries(makes))('%s', (_, make) => {
    for (const each of some(cases)) {
      const inputs = argumentsOf(each).map((input) => remade(input, make))
      const json = inputs.map((input) => JSON.parse(JSON.stringify(input)) as unknown)
      expect([each.name, call(each, inputs)]).toStrictEqual([each.name, call(each, json)])
    }
  })
})

/** What an answer decides: its outcomes, and each finding with what it waits for. */
const decisions = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  const { outcome, rule, result, needs, path } = value as Readonly<Record<string, unknown>>
  const own = typeof outcome === 'string' || typeof rule === 'string' ? [{ outcome, rule, result, path }] : []
  const asked = Array.isArray(needs) ? needs.map((need: { asks: string; path: unknown }) => [need.asks, need.path]) : []
  return [...own, ...asked, ...Object.values(value).flatMap(decisions)]
}

/** Programs break where these stand on Object.prototype, with or without this library: property descriptors have them, and lists numbers. */
const unfit = new Set(['value', 'get', 'set'])

test('what a program puts on Object.prototype decides nothing', () => {
  let place = 0
  const differing: unknown[] = []
  for (const [name, value] of facts) {
    if (unfit.has(name) || /^\d+$/u.test(name)) continue
    place += 1
    const tried = some(
      cases.filter((_, index) => index % 50 === place % 50),
      8,
    )
    const inputs = tried.map(argumentsOf)
    const usual = tried.map((each, index) => call(each, inputs[index]!))
    let found: unknown[] = []
    Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true })
    try {
      found = tried.map((each, index) => call(each, inputs[index]!))
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    tried.forEach((each, index) => {
      const [actual, expected] = [decisions(found[index]), decisions(usual[index])]
      if (!isDeepStrictEqual(actual, expected)) differing.push([name, each.name])
    })
  }
  expect(differing).toEqual([])
})

test('an activity that nobody judged is not eligible because a program put a judgement on Object.prototype', () => {
  const activity = { activity: 'unlisted', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false } as const
  expect(library.checkActivity(activity).outcome).toBe('undetermined')
  Object.defineProperty(Object.prototype, 'judgedAligned', {
    value: true,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  try {
    expect(library.checkActivity(activity).outcome).toBe('undetermined')
    expect(library.checkActivity({ ...activity, judgedAligned: false }).outcome).toBe('non-eligible')
  } finally {
    Reflect.deleteProperty(Object.prototype, 'judgedAligned')
  }
})

test('what a program puts on Array.prototype stands in no list', () => {
  const pair = { leader: { id: '300001' }, partner: { id: '100001' } }
  const holes = new Array<typeof pair>(2)
  Object.defineProperty(Array.prototype, 0, { value: pair, configurable: true, writable: true })
  try {
    expect(library.checkPairings(holes)).toMatchObject({
      parts: { pairs: [{ outcome: 'invalid-input' }, { outcome: 'invalid-input' }] },
    })
  } finally {
    Reflect.deleteProperty(Array.prototype, 0)
  }
})
