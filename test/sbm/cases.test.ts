// Whether the published cases of the SBM score tell a right implementation from wrong ones: a scorer that knows nothing of
// the library but the index of the cases, as anybody may write it, and the mistakes that are near.
import { expect, test } from 'vitest'
import { casesOf } from '../../src/cli/cases.mjs'
import index from '../cases/index.json' with { type: 'json' }
import table from '../cases/sbm.json' with { type: 'json' }

interface Assessment {
  readonly principles: Readonly<Record<string, readonly number[]>>
  readonly performanceImprovement: {
    readonly access: number
    readonly efficiency: Readonly<Record<string, number>>
    readonly quality: number
  }
}
interface Settled {
  readonly name: string
  readonly input: readonly [Assessment]
  readonly framework?: keyof typeof index.forms | object
  readonly expect: {
    readonly outcome: string
    readonly figures?: { readonly final?: { readonly least: string }; readonly banded?: { readonly least: string } }
  }
}
const complete = ({ principles, performanceImprovement }: Partial<Assessment>): boolean =>
  performanceImprovement?.quality !== undefined &&
  Object.values(principles ?? {})
    .flat()
    .every((rating) => typeof rating === 'number')
const cases = (casesOf(table) as readonly (Settled & { readonly function: string })[]).filter(
  (each) => each.function === table.function && each.expect.outcome.includes('level') && complete(each.input[0]),
)

// Whole numbers over one denominator: two weights in thousandths, and thirds, fifths, sevenths and tenths of ratings.
const under = 21_000_000_000
const sum = (ratings: readonly number[]): number => ratings.reduce((total, each) => total + each, 0)
const parts = (weight: string): number => Math.round(Number(weight) * 1000)

const finalOf = (
  { principles: ratings, performanceImprovement: { access, efficiency, quality } }: Assessment,
  { principles, weights }: typeof index.framework,
): number => {
  const practices = sum(
    principles.map(({ id, weight, indicatorCount }) => (parts(weight) * sum(ratings[id]!) * 21_000) / indicatorCount),
  )
  const { performanceImprovement: by, final } = weights
  const improvement =
    parts(by.access) * access * 21_000 +
    parts(by.efficiency) * sum(Object.values(efficiency)) * 7000 +
    parts(by.quality) * quality * 21_000
  return practices * parts(final.validatedPractices) + improvement * parts(final.performanceImprovement)
}

type Rounding = (value: number, decimals: number) => number
const halfUp: Rounding = (value, decimals) => Math.floor((value * 10 ** decimals * 2 + under) / (2 * under))
const halfEven: Rounding = (value, decimals) => {
  const up = halfUp(value, decimals)
  return (value * 10 ** decimals * 2 + under) % (2 * under) === 0 && up % 2 === 1 ? up - 1 : up
}
const cutOff: Rounding = (value, decimals) => Math.floor((value * 10 ** decimals) / under)
const upwards: Rounding = (value, decimals) => Math.ceil((value * 10 ** decimals) / under)
const twice: Rounding = (value, decimals) =>
  decimals === 1 ? Math.floor((halfUp(value, 2) + 5) / 10) : halfUp(value, decimals)

interface Scorer {
  readonly round: Rounding
  readonly unrounded?: true
  readonly alwaysTwoDecimals?: true
  readonly alwaysTheUsual?: true
}
const printed = (value: number, decimals: number): string =>
  String(value)
    .padStart(decimals + 1, '0')
    .replace(new RegExp(`(\\d{${decimals}})$`, 'u'), '.$1')

/** The names of the cases that a scorer fails. */
const failed = ({ round, unrounded, alwaysTwoDecimals, alwaysTheUsual }: Scorer): string[] =>
  cases
    .filter(({ input, framework = {}, expect: { outcome, figures } }) => {
      const form = (
        alwaysTheUsual
          ? index.framework
          : typeof framework === 'string'
            ? index.forms[framework]
            : { ...index.framework, ...framework }
      ) as typeof index.framework
      const decimals = alwaysTwoDecimals ? 2 : form.bands.decimals
      const final = finalOf(input[0], form)
      const reached = form.bands.levels.filter(({ from }) =>
        unrounded ? final / under >= Number(from) : round(final, decimals) >= Math.round(Number(from) * 10 ** decimals),
      )
      const level = reached.length > 0 ? `level-${reached.at(-1)!.id.toLowerCase()}` : 'no-level'
      const right = (figure: { readonly least: string } | undefined, places: number) =>
        figure === undefined || figure.least === printed(round(final, places), places)
      return level !== outcome || !right(figures?.final, 2) || !right(figures?.banded, decimals)
    })
    .map(({ name }) => name)

test('a right scorer passes every case', () => {
  expect(cases.length).toBeGreaterThan(15)
  expect(failed({ round: halfUp })).toEqual([])
})

test.each<[string, Scorer]>([
  ['rounds half to even', { round: halfEven }],
  ['cuts off', { round: cutOff }],
  ['rounds upwards', { round: upwards }],
  ['rounds what it rounded', { round: twice }],
  ['takes the level of the score before it is rounded', { round: halfUp, unrounded: true }],
  ['rounds to two decimals for every form', { round: halfUp, alwaysTwoDecimals: true }],
  ['knows one framework only', { round: halfUp, alwaysTheUsual: true }],
])('a scorer that %s does not', (_, scorer) => {
  expect(failed(scorer)).not.toEqual([])
})
