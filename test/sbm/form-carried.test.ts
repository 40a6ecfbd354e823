// Forms with one mistake: every figure that was reckoned from it is told as following, whatever was rounded in between, and no other figure is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SBM2012 } from '../../src/order/sbm-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmFormReport } from '../../src/sbm/form-answer.ts'
import {
  add,
  compareFractions,
  decimal,
  type Fraction,
  fraction,
  print,
  rounded,
  times,
} from '../../src/sbm/fractions.ts'
import { printSigned } from '../../src/sbm/numbers.ts'
import { changeIn } from '../../src/sbm/performance/printed.ts'
import type { SbmForm, SbmPrinted } from '../../src/sbm/printed.ts'
import { assessmentOf } from './assessment.ts'
import { meeting } from '../share.ts'

const check = (form: SbmForm): SbmFormReport => {
  const answer = checkForm(form)
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}
const places = (figures: readonly (readonly (string | number)[])[]): string[] =>
  figures.map((figure) => figure.slice(1).join('.'))

const ids = SBM2012.principles.map(({ id }) => id)
const counts: readonly number[] = SBM2012.principles.map(({ indicatorCount }) => indicatorCount)
const whole = (value: number): Fraction => fraction(BigInt(value), 1n)
const sum = (values: readonly Fraction[]): Fraction => add(...values)

/** A figure of a form: what it is the sum of, each times a weight. */
type Row = readonly [place: string, terms: readonly (readonly [weight: Fraction, of: Fraction | string])[]]

/** The figures of a form by its ratings, in its order. */
const rowsOf = (ratings: readonly number[]): readonly Row[] => {
  let start = 0
  const each = (weight: Fraction, of: readonly (Fraction | string)[]) => of.map((one) => [weight, one] as const)
  const means = counts.map((count) => ratings.slice(start, (start += count)).map(whole))
  const [access, dropout, completion, survival, quality] = ratings.slice(start).map(whole) as [
    Fraction,
    Fraction,
    Fraction,
    Fraction,
    Fraction,
  ]
  return [
    ...means.map((of, index): Row => [`means.${ids[index]}`, each(fraction(1n, BigInt(of.length)), of)]),
    ...ids.map((id, index): Row => [
      `weighted.${id}`,
      [[decimal(['0.30', '0.30', '0.25', '0.15'][index]!), `means.${id}`]],
    ]),
    [
      'validatedPractices',
      each(
        whole(1),
        ids.map((id) => `weighted.${id}`),
      ),
    ],
    ['efficiencySum', each(whole(1), [dropout, completion, survival])],
    ['efficiency', [[fraction(1n, 3n), 'efficiencySum']]],
    ['weightedParts.access', [[decimal('0.45'), access]]],
    ['weightedParts.efficiency', [[decimal('0.25'), 'efficiency']]],
    ['weightedParts.quality', [[decimal('0.30'), quality]]],
    [
      'performanceImprovement',
      each(
        whole(1),
        ['access', 'efficiency', 'quality'].map((part) => `weightedParts.${part}`),
      ),
    ],
    ['shares.validatedPractices', [[decimal('0.40'), 'validatedPractices']]],
    ['shares.performanceImprovement', [[decimal('0.60'), 'performanceImprovement']]],
    ['final', each(whole(1), ['shares.validatedPractices', 'shares.performanceImprovement'])],
  ]
}

const order = rowsOf([]).map(([place]) => place)
const levelOf = (score: Fraction): string =>
  SBM2012.bands.levels.filter(({ from }) => Number(print(score, 2)) >= Number(from)).at(-1)?.id ?? 'none'

interface Drawn {
  readonly ratings: readonly number[]
  readonly decimals: readonly number[]
  /** Of each figure, whether what is reckoned from it is reckoned from it as printed. */
  readonly rounds: readonly boolean[]
  /** Which figure is wrong, and by how many units of its last decimal. */
  readonly mistake: readonly [number, number]
  /** Which figure after it is wrong by itself, and by how many tenths; none where it is the level. */
  readonly other: readonly [number, number]
}
const size = counts.reduce((all, count) => all + count, 5)
const anyDrawn: fc.Arbitrary<Drawn> = fc
  .record({
    ratings: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
    decimals: fc.oneof(
      fc.constant(order.map(() => 2)),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: order.length, maxLength: order.length }),
    ),
    rounds: fc.oneof(
      fc.constantFrom(
        order.map(() => false),
        order.map(() => true),
      ),
      fc.array(fc.boolean(), { minLength: order.length, maxLength: order.length }),
    ),
    mistake: fc.tuple(fc.nat(order.length - 1), fc.oneof(fc.constantFrom(1, -1), fc.integer({ min: -40, max: 40 }))),
    other: fc.tuple(fc.nat(order.length), fc.integer({ min: 3, max: 9 })),
  })
  .filter(({ mistake: [, off] }) => off !== 0)

/** A form whose only mistake was reckoned on, and what it prints otherwise than a right one. */
const filled = ({ ratings, decimals, rounds, mistake: [at, off] }: Drawn) => {
  const rows = rowsOf(ratings)
  const exact = new Map<string, Fraction>()
  const right = new Map<string, string>()
  // What figures are reckoned on with, and as printed, once the mistake is made.
  const carried = new Map<string, Fraction>()
  const texts = new Map<string, string>()
  // What they would be reckoned on with without it: what is rounded wrong without it is another mistake.
  const without = new Map<string, Fraction>()
  const touched = new Set<string>()
  let isAlone = true
  rows.forEach(([place, terms], index) => {
    const reckon = (from: ReadonlyMap<string, Fraction>): Fraction =>
      sum(terms.map(([weight, of]) => times(weight, typeof of === 'string' ? from.get(of)! : of)))
    const by = decimals[index]!
    exact.set(place, reckon(exact))
    right.set(place, print(exact.get(place)!, by))
    const [value, otherwise] = [reckon(carried), reckon(without)]
    const isAfter = compareFractions(value, otherwise) !== 0
    const [plain, before] = [value, otherwise].map((each) => print(each, by)) as [string, string]
    const told = index === at ? printSigned(add(decimal(plain), fraction(BigInt(off), 10n ** BigInt(by))), by) : plain
    if (isAfter || index === at) touched.add(place)
    texts.set(place, told)
    carried.set(place, index === at || rounds[index] ? decimal(told.replace('-', '')) : value)
    without.set(place, rounds[index] ? decimal(before) : otherwise)
    if ((index === at ? plain : touched.has(place) ? right.get(place) : told) !== right.get(place)) isAlone = false
  })
  const isValid =
    isAlone && [...texts.values()].every((text) => !text.startsWith('-')) && Number(texts.get('final')) <= 3
  const level = levelOf(carried.get('final')!)
  const follow = [...touched].filter((place) => place !== order[at] && texts.get(place) !== right.get(place))
  return {
    isValid,
    texts: new Map([...texts, ['level', level]]),
    follow: level === levelOf(exact.get('final')!) ? follow : [...follow, 'level'],
  }
}
const formOf = (ratings: readonly number[], texts: ReadonlyMap<string, string>): SbmForm => {
  const printed: Record<string, unknown> = {}
  for (const [place, text] of texts) {
    const [name = '', inner] = place.split('.')
    printed[name] = inner === undefined ? text : { ...(printed[name] as object), [inner]: text }
  }
  return { assessment: assessmentOf(ids, counts, ratings), printed: printed as SbmPrinted }
}

test('every figure that was reckoned from a wrong one follows from it, and no other', () => {
  const seen = { long: 0, apart: 0 }
  fc.assert(
    fc.property(anyDrawn, (drawn) => {
      const { isValid, texts, follow } = filled(drawn)
      fc.pre(isValid)
      const report = check(formOf(drawn.ratings, texts))
      const mistake = order[drawn.mistake[0]]!
      expect(places([report.first!.figure])).toEqual([mistake])
      expect(places(report.first!.leadsTo)).toEqual(follow)
      expect(places(report.wrong.map(({ figure }) => figure))).toEqual([mistake, ...follow])
      for (const { carriedFrom } of report.wrong.slice(1)) expect(carriedFrom).toBeDefined()
      seen.long += Number(follow.length > 3)

      // A figure that is wrong by itself as well does not follow.
      const [at, tenths] = drawn.other
      const place = order[at]
      if (place === undefined || at <= drawn.mistake[0]) return
      const by = drawn.decimals[at]!
      const off = print(add(decimal(texts.get(place)!), fraction(BigInt(tenths), 10n)), by)
      const both = check(formOf(drawn.ratings, new Map([...texts, [place, off]])))
      const other = both.wrong.find(({ figure }) => places([figure])[0] === place)
      expect(other).toBeDefined()
      expect(other?.carriedFrom).toBeUndefined()
      expect(places(both.first!.leadsTo)).not.toContain(place)
      seen.apart += 1
    }),
    meeting(3000, 300),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

test('what a form cuts off elsewhere is looked for cut off as well', () => {
  const principles = Object.fromEntries(ids.map((id, index) => [id, Array<number>(counts[index]!).fill(2)]))
  const one = (printed: SbmPrinted) =>
    check({
      assessment: {
        principles,
        performanceImprovement: {
          access: 2,
          efficiency: { dropout: 1, completion: 2, cohortSurvival: 2 },
          quality: 2,
        },
      },
      printed,
    })
  // 2.237 times 0.4 is 0.8948, and 5/3 is 1.66…
  const shares = { validatedPractices: '0.894' }
  const rounding = one({ validatedPractices: '2.237', efficiency: '1.67', shares })
  expect(rounding.first).toMatchObject({ leadsTo: [] })
  const cutting = one({ validatedPractices: '2.237', efficiency: '1.66', shares })
  expect(cutting.first).toEqual({
    figure: ['printed', 'validatedPractices'],
    leadsTo: [['printed', 'shares', 'validatedPractices']],
  })
})

test('the mean of changes follows from a wrong one, whether the others were rounded or not', () => {
  const seen = { rounded: 0, exact: 0 }
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 3, maxLength: 6 }),
      fc.integer({ min: 0, max: 2 }),
      fc.nat(),
      fc.integer({ min: -30, max: 30 }),
      fc.boolean(),
      (years, decimals, at, off, isRounded) => {
        const changes = years
          .slice(1)
          .map((now, index) => fraction(BigInt(now - years[index]!) * 100n, BigInt(years[index]!)))
        const wrong = at % changes.length
        const texts = changes.map((each, index) =>
          index === wrong
            ? printSigned(add(rounded(each, decimals), fraction(BigInt(off), 10n ** BigInt(decimals))), decimals)
            : printSigned(each, decimals),
        )
        const values = changes.map((each, index) =>
          isRounded || index === wrong ? changeIn(texts[index]!).value : each,
        )
        const over = fraction(1n, BigInt(changes.length))
        const [mean, right] = [values, changes].map((of) => printSigned(times(over, sum(of)), 2)) as [string, string]
        fc.pre(off !== 0 && mean !== right)
        const named = <T>(of: readonly T[], from: number) =>
          Object.fromEntries(of.map((each, index) => [String(2010 + from + index), each]))
        const report = check({
          assessment: {},
          figures: { enrolment: named(years, 0) },
          printed: { performance: { access: { changes: named(texts, 1), mean } } },
        })
        const change = `performance.access.changes.${String(2011 + wrong)}`
        expect(
          report.wrong.map(({ figure, carriedFrom = [] }) => [...places([figure]), ...places(carriedFrom)]),
        ).toEqual([[change], ['performance.access.mean', change]])
        expect(places(report.first!.leadsTo)).toEqual(['performance.access.mean'])
        seen[isRounded ? 'rounded' : 'exact'] += 1
      },
    ),
    meeting(1000, 100),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})
