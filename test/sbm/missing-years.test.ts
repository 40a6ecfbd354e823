// What a sheet prints beside a year that is missing, against brute force: every figure that the year may have, on a fine grid.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { meeting } from '../share.ts'

/** Rated 0 below 5, 1 below 7, 2 below 10, else 3. */
const framework = (change: 'year-before' | 'base-year'): SbmFramework => ({
  ...sbmForms.zeroRatings,
  id: 'Ours',
  authority: 'a test',
  performance: { ...sbmForms.zeroRatings.performance!, change },
})

interface Figure {
  readonly place: string
  readonly text: string
}
/** Each figure that a sheet can print, by its place. */
const figuresOf = (years: readonly number[], change: 'year-before' | 'base-year'): ReadonlyMap<string, number> => {
  const changes = years.slice(1).map((now, index) => {
    const before = years[change === 'base-year' ? 0 : index]!
    return (100 * (now - before)) / before
  })
  const sum = changes.reduce((all, each) => all + each, 0)
  return new Map([
    ...changes.map((each, index) => [`changes.${2011 + index}`, each] as const),
    ['sum', sum],
    ['mean', sum / changes.length],
    ['level', years.reduce((all, each) => all + each, 0) / years.length],
    ['rating', sum / changes.length],
  ])
}
const limits = [Number.NEGATIVE_INFINITY, 5, 7, 10, Number.POSITIVE_INFINITY]
/** By how much a figure that is printed so may be off, and so much more. */
const isSo = ({ place, text }: Figure, value: number, more: number): boolean => {
  if (place === 'rating') return limits[Number(text)]! - more <= value && value < limits[Number(text) + 1]! + more
  const [, decimals = ''] = text.split('.')
  return Math.abs(value - Number(text)) <= 0.5 / 10 ** decimals.length + more
}

const steps = 9000
const grid = Array.from({ length: steps }, (_, index) => 0.02 * 1.0015 ** index)

/** One year is missing, a figure or two are off, and the ratings are those of the other years. */
const drawn = fc.record({
  change: fc.constantFrom('year-before' as const, 'base-year' as const),
  years: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 2, maxLength: 4 }),
  at: fc.nat({ max: 3 }),
  shown: fc.uniqueArray(
    fc.constantFrom('changes.2011', 'changes.2012', 'changes.2013', 'sum', 'mean', 'level', 'rating'),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  decimals: fc.integer({ min: 0, max: 2 }),
  off: fc.array(fc.constantFrom(0, 0, 0, 0, 1, -4, 40), { minLength: 7, maxLength: 7 }),
})

const places = (figures: readonly { readonly figure: readonly (string | number)[] }[]): string[] =>
  figures.map(({ figure }) => (figure[0] === 'assessment' ? 'rating' : figure.slice(3).join('.')))

test('what is wrong by the figures by year, and what cannot all be right, is so for every figure that the missing year may have', () => {
  const seen = { wrong: 0, contradiction: 0, open: 0 }
  fc.assert(
    fc.property(drawn, ({ change, years, at, shown, decimals, off }) => {
      const missing = at % years.length
      const exact = figuresOf(years, change)
      const figures = [...exact].flatMap(([place, value], index): Figure[] => {
        if (!shown.includes(place as 'sum')) return []
        const moved = value + off[index]!
        const rating = limits.filter((limit) => limit <= moved).length - 1
        return [{ place, text: place === 'rating' ? String(rating) : moved.toFixed(decimals) }]
      })
      const of = (name: string) => figures.find(({ place }) => place === name)?.text
      const changes = Object.fromEntries(
        figures.flatMap(({ place, text }) => (place.startsWith('changes') ? [[place.slice(8), text]] : [])),
      )
      const completion = Object.fromEntries(years.map((each, index) => [2010 + index, index === missing ? null : each]))
      const rating = of('rating')
      const form = {
        assessment:
          rating === undefined ? {} : { performanceImprovement: { efficiency: { completion: Number(rating) } } },
        figures: { completion },
        printed: {
          performance: {
            completion: {
              changes,
              ...(of('sum') !== undefined && { sum: of('sum') }),
              ...(of('mean') !== undefined && { mean: of('mean') }),
              ...(of('level') !== undefined && { level: of('level') }),
            },
          },
        },
      }
      const answer = checkForm(form as SbmForm, { framework: framework(change) })
      if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
      const ways = [years[missing]!, ...grid].map((figure) =>
        figuresOf(
          years.map((each, index) => (index === missing ? figure : each)),
          change,
        ),
      )
      // A rating takes a year after none for a rise by any number; what is printed as a percentage is none of nothing.
      const isOnMissing = ({ place }: Figure): boolean =>
        ['sum', 'mean', `changes.${2011 + missing}`].includes(place) ||
        (change === 'base-year' && place.startsWith('changes'))
      const isBase = missing < (change === 'base-year' ? 1 : years.length - 1)
      const canAll = (all: readonly Figure[], more: number): boolean =>
        (more > 0 && isBase && !all.some(isOnMissing)) ||
        ways.some((way) =>
          all.every((each) => {
            const value = way.get(each.place)!
            return isSo(each, value, more * (Math.abs(value) + 100) - 1e-9)
          }),
        )
      const told = JSON.stringify({ change, form, answer })
      const wrong = places(answer.wrong)
      for (const each of figures) {
        if (wrong.includes(each.place)) expect(canAll([each], 0), told).toBe(false)
        else expect(canAll([each], 0.004), told).toBe(true)
      }
      const possible = figures.filter(({ place }) => !wrong.includes(place))
      const named = places(answer.contradiction?.figures ?? [])
      const figuresNamed = possible.filter(({ place }) => named.includes(place))
      if (named.length > 0) {
        expect(figuresNamed.length, told).toBe(named.length)
        expect(canAll(figuresNamed, 0), told).toBe(false)
        // None is named that the contradiction does without, and the last is the first that those before it contradict.
        for (const each of figuresNamed)
          expect(
            canAll(
              figuresNamed.filter((other) => other !== each),
              0.004,
            ),
            told,
          ).toBe(true)
        const last = possible.findIndex(({ place }) => place === named.at(-1))
        expect(canAll(possible.slice(0, last), 0.004), told).toBe(true)
      } else expect(canAll(possible, 0.004), told).toBe(true)
      seen.wrong += Number(wrong.length > 0)
      seen.contradiction += Number(named.length > 0)
      seen.open += Number(answer.outcome === 'undetermined')
    }),
    meeting(300, 40),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

test('a sheet on which one year had none is not wrong while that year is missing, however it prints the change on nothing and counts it', () => {
  const seen = { sum: 0, mean: 0, changes: 0 }
  fc.assert(
    fc.property(
      fc.record({
        years: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 4 }),
        at: fc.nat({ max: 3 }),
        isCounted: fc.boolean(),
        onNothing: fc.constantFrom(undefined, null, 0, 100),
        shown: fc.uniqueArray(fc.constantFrom('changes', 'sum', 'mean'), { minLength: 1 }),
        decimals: fc.integer({ min: 0, max: 2 }),
      }),
      ({ years, at, isCounted, onNothing, shown, decimals }) => {
        const none = at % years.length
        const had = years.map((each, index) => (index === none ? 0 : each))
        const changes = had
          .slice(1)
          .map((now, index) => (index === none ? (onNothing ?? null) : (100 * (now - had[index]!)) / had[index]!))
        const known = changes.filter((each) => each !== null)
        const sum = known.reduce((all, each) => all + each, 0)
        const count = isCounted ? changes.length : known.length
        if (count === 0) return
        const text = (value: number): string => value.toFixed(decimals)
        const column = Object.fromEntries(
          changes.flatMap((each, index) =>
            each === null && onNothing === undefined
              ? []
              : [[String(2011 + index), each === null ? null : text(each)] as const],
          ),
        )
        const isShown = (name: string): boolean => shown.includes(name as 'sum')
        const form = {
          assessment: {},
          figures: {
            completion: Object.fromEntries(years.map((each, index) => [2010 + index, index === none ? null : each])),
          },
          printed: {
            performance: {
              completion: {
                // What is counted for a change on nothing stands in the column.
                ...((isShown('changes') || onNothing === 100) && { changes: column }),
                ...(isShown('sum') && { sum: text(sum) }),
                ...(isShown('mean') && { mean: text(sum / count) }),
              },
            },
          },
        }
        // Of a first year that had none the sheet does not say so: what is printed after it is on something.
        if (none === 0 && (onNothing === 0 || onNothing === 100)) return
        const answer = checkForm(form, { framework: framework('year-before') })
        expect(answer.outcome, JSON.stringify({ form, answer })).not.toBe('inconsistent')
        if (none > 0 && none < years.length - 1)
          for (const name of ['sum', 'mean', 'changes'] as const) seen[name] += Number(isShown(name))
      },
    ),
    meeting(1000, 80),
  )
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
})
