// What can be done about records of duties, funds and whole partnerships, held to brute force: every fact that is missing, in dispute or
// still to be done, with every day on record and what is just beside it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDuties, evaluatePartnership, fundBalance, type Remedies, type Remedy } from 'deped-school-partnerships'
import { keyOf, valueAt, withValueAt } from '../../src/act/places.ts'
import { runs } from '../share.ts'
import { type Ask, good, mendedBy, told } from './mending.ts'

type Way = readonly (string | number)[]
/** Every fact that can be free, with the values that stand for all others. */
type Facts = readonly (readonly [place: Way, values: readonly unknown[]])[]

const yesNo = [true, false]

/** The facts of a record that are in dispute. */
const inDispute = (answer: unknown): ReadonlySet<string> => {
  const places = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { asks, path, params } = value as { asks?: string; path?: Way; params?: { first?: Way } }
    if (asks === 'which-is-right') for (const place of [path, params?.first]) if (place) places.add(keyOf(place))
    Object.values(value).forEach(look)
  }
  look(answer)
  return places
}

/** What is not done by the day and can be done on it. */
const isToDo = (place: Way, value: unknown, asOf: string): boolean =>
  (place.at(-1) === 'wfpApproved' || place.at(-2) === 'done') &&
  (value === false || (typeof value === 'string' && value > asOf))

/** Whether any values of the facts that are free make the outcome the good one. */
const canBeGood = (ask: Ask, input: unknown, facts: Facts, asOf: string): boolean => {
  const disputed = inDispute(ask(input))
  const free = facts.flatMap(([place, values]): Facts => {
    const now = valueAt(input, place)
    if (now === undefined || disputed.has(keyOf(place)))
      return [[place, [...(now === undefined ? [] : [now]), ...values]]]
    return isToDo(place, now, asOf) ? [[place, [now, asOf]]] : []
  })
  const succeeds = (whole: unknown, index: number): boolean => {
    const fact = free[index]
    if (!fact) return good.includes(ask(whole).outcome)
    const [place, values] = fact
    return values.some((value) => succeeds(withValueAt(whole, place, value), index + 1))
  }
  return succeeds(input, 0)
}

/** All values that a remedy tells, those of a range by its ends, what is just within them and the earliest and latest of all. */
const valuesOf = ({ good: does = {}, path }: Remedy): readonly unknown[] => {
  const { oneOf = [], from, until } = does
  const isRange = from !== undefined || until !== undefined
  if (!isRange) return oneOf.length > 0 ? oneOf : [path.join()]
  return [...oneOf, from ?? '1900-01-01', until ?? '2199-12-31']
}

const holdToLaws = (ask: Ask, input: unknown, answer: Remedies): void => {
  const all = answer.remedies
  const text = JSON.stringify([input, all.map(({ change, path, good: does, back }) => [change, path, does, back])])
  const outcomeWith = (list: readonly Remedy[]): string => ask(mendedBy(input, list, ask)).outcome
  expect(good, text).toContain(outcomeWith(all))
  for (const left of all) expect(good, text).not.toContain(outcomeWith(all.filter((each) => each !== left)))
  // Each value does, whichever of theirs the others take: all the first, all the second, and so on.
  const most = Math.max(...all.map((each) => valuesOf(each).length))
  for (const one of all)
    for (const value of valuesOf(one))
      for (let turn = 0; turn < Math.min(most, 4); turn += 1) {
        const chosen = all.map((each): Remedy => {
          if (each.back !== undefined || each.good === undefined) return each
          const values = valuesOf(each)
          return { ...each, good: { oneOf: [each === one ? value : values[turn % values.length]] } }
        })
        expect(good, `${text} ${JSON.stringify(chosen.map(({ path, good: does }) => [path, does]))}`).toContain(
          outcomeWith(chosen),
        )
      }
}

const asOf = '2016-08-31'
const days = ['2016-08-10', '2016-08-20', '2016-08-30', '2016-09-10'] as const
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]: [string, unknown]) => (value === undefined ? [] : [[name, value]])),
  ) as T

const dayOf = fc.constantFrom(...days)
const dutyOf = fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: dayOf }, fc.boolean())
const milestone = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: dayOf },
  fc.constant(false as const),
)
const otherDuties = {
  'leader-b': true,
  'leader-c': true,
  'leader-d': true,
  'leader-e': true,
  'leader-i': true,
} as const
const dutiesRecord = fc
  .record({
    'leader-f': dutyOf,
    'leader-g': dutyOf,
    'leader-h': dutyOf,
    'leader-j': dutyOf,
    wfpApproved: milestone,
    firstActivity: milestone,
    firstExpense: milestone,
  })
  .map(({ wfpApproved, firstActivity, firstExpense, ...done }) => ({
    done: known({ 'leader-a': true, 'partner-a': true, ...otherDuties, ...done }),
    ...known({ wfpApproved, firstActivity, firstExpense }),
  }))

const dutyDays = [asOf, ...days.filter((day) => day <= asOf)]
const factsOfDuties = (at: Way): Facts => [
  ...['wfpApproved', 'firstActivity', 'firstExpense'].map(
    (name) =>
      [
        [...at, name],
        [...dutyDays, false],
      ] as const,
  ),
  ...['leader-f', 'leader-g', 'leader-h', 'leader-j'].map(
    (name) =>
      [
        [...at, 'done', name],
        [...dutyDays, true],
      ] as const,
  ),
]

test('of duties', () => {
  let [remediable, hopeless] = [0, 0]
  fc.assert(
    fc.property(dutiesRecord, (record) => {
      const ask: Ask = (input) => checkDuties(input as never, asOf)
      const answer = told(record, checkDuties(record as never, asOf))
      expect(answer.outcome).not.toBe('unforeseen')
      if (answer.outcome === 'remediable') {
        remediable += 1
        holdToLaws(ask, record, answer)
      } else if (answer.outcome === 'no-remedy') {
        hopeless += 1
        expect(canBeGood(ask, record, factsOfDuties([]), asOf), JSON.stringify(record)).toBe(false)
      }
    }),
    { numRuns: runs(700), seed: 44 },
  )
  expect(Math.min(remediable, hopeless)).toBeGreaterThan(10)
})
