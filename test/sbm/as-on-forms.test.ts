// Ratings as forms have them: 0, yearly ones, two ways, printed means, what is not rated. Each against every way to fill in what is open.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FY2016, type Policy } from '../../src/order/policy.ts'
import { SBM2012, type SbmFramework, type SbmPrincipleId } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment, SbmGivenRating, SbmIndicatorRatings } from '../../src/sbm/facts.ts'
import { checkForm } from '../../src/sbm/form.ts'
import { applySbmIncentive, type SettledSbmIncentive } from '../../src/sbm/incentive.ts'
import { scoreSbm, type SettledSbmScore, type UndeterminedSbmScore } from '../../src/sbm/score.ts'
import { runs } from '../share.ts'

const score = (assessment: SbmAssessment, framework: SbmFramework = SBM2012) => {
  const answer = scoreSbm(assessment, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}
const policy = (rating: number): Policy => ({
  ...FY2016,
  id: 'Case',
  sbmRating: { value: rating, authority: 'a test' },
})
const settled = (text: string) => ({ least: text, most: text })
const exactly = (exact: string, printed: string) => ({ least: { exact, printed }, most: { exact, printed } })
const paths = ({ needs }: SettledSbmScore | UndeterminedSbmScore) => needs.map(({ path }) => path.join('.'))

const principles = (...ratings: readonly (readonly SbmGivenRating[] | string)[]): SbmIndicatorRatings =>
  Object.fromEntries(
    SBM2012.principles.map(({ id }, index) => {
      const given = ratings[index]!
      return [id, typeof given === 'string' ? { mean: given } : given]
    }),
  )
const ones = principles([1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1])
const twos = { access: 2, efficiency: { dropout: 2, completion: 2, cohortSurvival: 2 }, quality: 2 } as const

describe('yearly ratings', () => {
  const given = {
    access: [1, 3, 1],
    efficiency: { dropout: [3, 3, 3], completion: [1, 3, 1], cohortSurvival: [1, 1, 1] },
    quality: [1, 1, 3],
  } as const

  test('count by their mean, exactly', () => {
    const answer = score({ performanceImprovement: given })
    expect(answer.exact.performanceImprovement).toEqual(exactly('31/18', '1.7222'))
    expect(answer.efficiency).toEqual(settled('1.89'))
  })

  test('of which one is missing leave a range, and it is asked for', () => {
    const answer = score({ principles: ones, performanceImprovement: { ...twos, access: [1, null, 1] } })
    expect(answer.exact.performanceImprovement.least.exact).toBe('7/5')
    expect(answer.exact.performanceImprovement.most.exact).toBe('37/20')
    const open = score({ principles: ones, performanceImprovement: { ...twos, access: [1, null, 1] } })
    expect(paths(open)).toEqual(['performanceImprovement.access.1'])
    expect(open.needs[0]).toMatchObject({
      question: 'What is rating 2 of 3 for Access, 0 to 3?',
      params: { rated: 'access', least: 0, index: 1, count: 3 },
    })
  })

  test('of none are not known', () => {
    expect(score({ performanceImprovement: { access: [] } }).final).toEqual(score({}).final)
  })
})

test('a rating of 0 counts, and one that is missing can be 0 whatever the framework rates figures with', () => {
  const zeros = { access: 0, efficiency: { dropout: 0, completion: 0, cohortSurvival: 0 }, quality: 0 } as const
  const none = principles([0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0])
  expect(score({ principles: none, performanceImprovement: zeros })).toMatchObject({
    outcome: 'no-level',
    final: settled('0.00'),
  })
  expect(score({}).final).toEqual({ least: '0.00', most: '3.00' })
  const open = score({ principles: ones }, sbmForms.zeroRatings)
  expect(open.final).toEqual({ least: '0.40', most: '2.20' })
  expect(open.needs[0]?.question).toBe('What is the rating for Access, 0 to 3?')
})

describe('two ways to rate', () => {
  const way = (quality: NonNullable<SbmAssessment['performanceImprovement']>['quality']): SbmAssessment => ({
    principles: ones,
    performanceImprovement: {
      access: 0,
      efficiency: { dropout: 3, completion: 0, cohortSurvival: 0 },
      quality: quality!,
    },
  })

  test('count by the higher rating where the framework says so', () => {
    const answer = score(way({ byLevel: 2, byChange: 3 }), sbmForms.natTwoWays)
    expect(answer.exact.performanceImprovement).toEqual(exactly('23/20', '1.1500'))
    expect(answer).toMatchObject({ outcome: 'level-i', exact: { final: exactly('109/100', '1.0900') } })
  })

  test('leave either where it does not', () => {
    const { exact } = score(way({ byLevel: 2, byChange: 3 }))
    expect(exact.performanceImprovement).toEqual({
      least: { exact: '17/20', printed: '0.8500' },
      most: { exact: '23/20', printed: '1.1500' },
    })
  })

  test('of which one is missing come to that or more', () => {
    const answer = score(way({ byLevel: 2 }), sbmForms.natTwoWays)
    expect(answer.exact.performanceImprovement.least.exact).toBe('17/20')
    expect(answer.exact.performanceImprovement.most.exact).toBe('23/20')
    const open = score(
      { principles: ones, performanceImprovement: { ...twos, quality: { byLevel: 1 } } },
      sbmForms.natTwoWays,
    )
    expect(paths(open)).toEqual(['performanceImprovement.quality.byChange'])
    expect(open.needs[0]?.question).toBe('What is the rating for Quality by its change, 0 to 3?')
  })
})

describe('a printed mean', () => {
  test('stands for the mean of ratings that is printed so', () => {
    const answer = score({ principles: principles('2', '2.14', '2.2', '2') })
    expect(answer.exact.validatedPractices).toEqual(exactly('293/140', '2.0929'))
    expect(answer.asPrinted).toBeUndefined()
  })

  test('of few decimals leaves a range', () => {
    const { means, needs } = score({ principles: { 'curriculum-learning': { mean: '2.0' } } })
    expect(means['curriculum-learning']).toEqual(settled('2.00'))
    expect(needs).not.toEqual([])
    // 1.5 up to 2.5, of seven ratings; beside a mean with decimals it has lost its own.
    const bare = { 'curriculum-learning': { mean: '2' } }
    expect(score({ principles: bare }).means['curriculum-learning']).toEqual({ least: '1.57', most: '2.43' })
    const beside = score({ principles: { ...bare, 'resource-management': { mean: 2.8 } } })
    expect(beside.means['curriculum-learning']).toEqual(settled('2.00'))
    const ten = score({ principles: { 'curriculum-learning': { mean: '2.1' } } })
    expect(ten.means['curriculum-learning']).toEqual(settled('2.14'))
    const thirty = {
      ...SBM2012,
      id: 'Thirty',
      authority: 'a test',
      principles: SBM2012.principles.map((each) => ({ ...each, indicatorCount: 30 })),
    }
    const wide = score({ principles: { 'leadership-governance': { mean: '2.1' } } }, thirty)
    expect(wide.means['leadership-governance']).toEqual({ least: '2.07', most: '2.13' })
  })

  test('that no ratings have stands for all that is printed so, and beside it for itself', () => {
    const given = {
      principles: principles('2.8', '2.8', '3', '3'),
      performanceImprovement: {
        access: [1, 3, 1],
        efficiency: { dropout: [3, 3, 3], completion: [1, 3, 1], cohortSurvival: [1, 1, 1] },
        quality: [1, 1, 3],
      },
    } as const
    const answer = score(given)
    expect(answer.means['curriculum-learning']).toEqual({ least: '2.75', most: '2.85' })
    expect(answer.outcome).toBe('level-ii')
    expect(answer.asPrinted).toEqual({
      validatedPractices: exactly('72/25', '2.8800'),
      performanceImprovement: exactly('31/18', '1.7222'),
      final: exactly('1639/750', '2.1853'),
    })
    expect(score(given, sbmForms.tenRatings)).toMatchObject({
      outcome: 'level-ii',
      exact: { validatedPractices: exactly('72/25', '2.8800'), final: exactly('1639/750', '2.1853') },
    })
  })

  test('asks for the ratings behind it where they can decide', () => {
    const answer = score({
      principles: principles('1.5', [1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2], [1, 1, 1, 1, 1]),
      performanceImprovement: { ...twos, access: 1 },
    })
    expect(answer.outcome).toBe('undetermined')
    expect(paths(answer)).toEqual([0, 1, 2, 3, 4].map((index) => `principles.leadership-governance.${index}`))
  })
})

describe('what is not rated', () => {
  const given: SbmAssessment = { principles: { 'leadership-governance': [3, 2, 'not-rated', 3, 3] } }
  const by = (notRated: 'left-out' | 'zero'): SbmFramework => ({
    ...SBM2012,
    id: 'Ours',
    authority: 'a test',
    notRated,
  })
  const mean = (framework?: SbmFramework) => score(given, framework).means['leadership-governance']

  test('is left out, or counts as 0, or stays open, as the framework says', () => {
    expect(mean(by('left-out'))).toEqual(settled('2.75'))
    expect(mean(by('zero'))).toEqual(settled('2.20'))
    expect(mean()).toEqual({ least: '2.20', most: '2.75' })
  })

  test('is asked for where it can decide', () => {
    const open = score({
      principles: { ...ones, 'leadership-governance': ['not-rated', 3, 3, 3, 3] },
      performanceImprovement: { ...twos, access: 1, quality: 1 },
    })
    expect(open.needs).toEqual([])
    const decides = score({
      principles: { ...ones, 'leadership-governance': ['not-rated', 3, 3, 3, 3] },
      performanceImprovement: { ...twos, access: 1, quality: 2 },
    })
    expect(paths(decides)).toEqual([])
    expect(decides.levels).toHaveLength(1)
  })

  test('among the three ratings of efficiency is left out, or counts as 0, or stays open', () => {
    const efficiency = (framework?: SbmFramework) =>
      score(
        { performanceImprovement: { efficiency: { dropout: 3, completion: [1, 3], cohortSurvival: 'not-rated' } } },
        framework,
      ).efficiency
    expect(efficiency(by('left-out'))).toEqual(settled('2.50'))
    expect(efficiency(by('zero'))).toEqual(settled('1.67'))
    expect(efficiency()).toEqual({ least: '1.67', most: '2.50' })
  })

  test('where nothing is rated leaves all open', () => {
    const none = {
      principles: { 'resource-management': ['not-rated', 'not-rated', 'not-rated', 'not-rated', 'not-rated'] },
    } as const
    expect(score(none, by('left-out')).means['resource-management']).toEqual({ least: '0.00', most: '3.00' })
    expect(score(none, by('zero')).means['resource-management']).toEqual(settled('0.00'))
    const all = { dropout: 'not-rated', completion: 'not-rated', cohortSurvival: 'not-rated' } as const
    expect(score({ performanceImprovement: { efficiency: all } }).efficiency).toEqual({ least: '0.00', most: '3.00' })
  })

  test('of the whole of access counts as 0 or is open', () => {
    const final = (framework?: SbmFramework) =>
      score({ principles: ones, performanceImprovement: { ...twos, access: 'not-rated' } }, framework).final
    expect(final(by('zero'))).toEqual(settled('1.06'))
    expect(final()).toEqual({ least: '1.06', most: '1.87' })
    expect(final(by('left-out'))).toEqual({ least: '1.06', most: '1.87' })
  })
})

test('bands without gaps take the exact score', () => {
  // 1.495 by 40% of 1.7375 and 60% of 4/3.
  const exact = {
    principles: principles([1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2], [2, 2, 2, 2, 2]),
    performanceImprovement: { access: 1, efficiency: { dropout: 2, completion: 2, cohortSurvival: 2 }, quality: 1 },
  } as const
  const framework = (bands: SbmFramework['bands']): SbmFramework => ({
    ...SBM2012,
    id: 'Near',
    authority: 'a test',
    weights: {
      performanceImprovement: { access: '0.315', efficiency: '0.35', quality: '0.335' },
      final: { performanceImprovement: '0.5', validatedPractices: '0.5', clauses: [] },
    },
    principles: SBM2012.principles.map((each, index) => ({
      ...each,
      weight: ['0.36', '0.24', '0.25', '0.15'][index]!,
    })),
    bands,
  })
  const printed = score(exact, framework(SBM2012.bands))
  expect(printed).toMatchObject({
    outcome: 'level-ii',
    exact: { final: exactly('299/200', '1.4950') },
    banded: settled('1.50'),
  })
  expect(score(exact, framework(sbmForms.halfOpenBands.bands))).toMatchObject({
    outcome: 'level-i',
    banded: settled('1.4950'),
  })
})

test('the lowest band without gaps begins above 0, and the next with its limit', () => {
  const all = (rating: 0 | 1, one: 0 | 1 = rating): SbmAssessment => ({
    principles: principles(
      [one, rating, rating, rating, rating],
      [rating, rating, rating, rating, rating, rating, rating],
      [rating, rating, rating, rating, rating],
      [rating, rating, rating, rating, rating],
    ),
    performanceImprovement: {
      access: rating,
      efficiency: { dropout: rating, completion: rating, cohortSurvival: rating },
      quality: rating,
    },
  })
  expect(score(all(0), sbmForms.halfOpenBands).outcome).toBe('no-level')
  expect(score(all(0, 1), sbmForms.halfOpenBands).outcome).toBe('level-i')
  const half: SbmFramework = {
    ...sbmForms.halfOpenBands,
    id: 'Half',
    authority: 'a test',
    weights: { ...SBM2012.weights, final: { performanceImprovement: '0.5', validatedPractices: '0.5', clauses: [] } },
  }
  expect(score({ ...all(1), performanceImprovement: twos }, half)).toMatchObject({
    outcome: 'level-ii',
    final: settled('1.50'),
  })
})

/** A small framework, so that every way to fill it in can be tried. */
const small = (count: number, notRated?: 'left-out' | 'zero'): SbmFramework => ({
  ...SBM2012,
  id: 'Small',
  authority: 'a test',
  principles: SBM2012.principles.map((each) => ({ ...each, indicatorCount: count })),
  ...(notRated && { notRated }),
})
const leader: SbmPrincipleId = 'leadership-governance'
const rest = (count: number): SbmIndicatorRatings =>
  Object.fromEntries(SBM2012.principles.slice(1).map(({ id }) => [id, Array.from({ length: count }, () => 1 as const)]))
/** Every list of ratings that fills in what is unknown. */
const filled = (ratings: readonly (number | null | 'not-rated')[]): (number | 'not-rated')[][] =>
  ratings.reduce<(number | 'not-rated')[][]>(
    (all, rating) =>
      all.flatMap((each) => (rating === null ? [0, 1, 2, 3] : [rating]).map((value) => [...each, value])),
    [[]],
  )
/** The means of such a list, in units of one 2520th: by leaving out, by counting 0. */
const meansOf = (ratings: readonly (number | 'not-rated')[], floor = 0): readonly [number, number] => {
  const given = ratings.filter((rating) => rating !== 'not-rated').map((rating) => Math.max(rating, floor))
  const sum = given.reduce((all, each) => all + each, 0)
  return [(sum * 2520) / given.length, ((sum + floor * (ratings.length - given.length)) * 2520) / ratings.length]
}
const hundredths = (units: number): string => (Math.floor((units * 200 + 2520) / 5040) / 100).toFixed(2)
const spread = (values: readonly number[]) => ({
  least: hundredths(Math.min(...values)),
  most: hundredths(Math.max(...values)),
})

const someRatings = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.array(fc.constantFrom(0, 1, 2, 3, null, 'not-rated' as const), { minLength: count, maxLength: count }),
  )
  .filter(
    (ratings) =>
      ratings.filter((rating) => rating === null).length < 4 && ratings.some((rating) => rating !== 'not-rated'),
  )
const ways = ['left-out', 'zero', undefined] as const

test('the mean of ratings of which some are missing and some not given is that of every way to fill them in', () => {
  fc.assert(
    fc.property(someRatings, fc.constantFrom(...ways), fc.constantFrom(0, 1, 2, 3), (ratings, way, floor) => {
      const framework = small(ratings.length, way)
      const all = filled(ratings)
      const kept = (pair: readonly [number, number]) =>
        way === 'left-out' ? [pair[0]] : way === 'zero' ? [pair[1]] : pair
      const assessment = {
        principles: { ...rest(ratings.length), [leader]: ratings },
        performanceImprovement: twos,
      } as SbmAssessment
      const answer = applySbmIncentive(
        assessment,
        { successful: true, role: 'leader-school' },
        { policy: policy(floor), framework },
      ) as SettledSbmIncentive
      expect(answer.before.means[leader]).toEqual(spread(all.flatMap((each) => kept(meansOf(each)))))
      expect(answer.after.means[leader]).toEqual(spread(all.flatMap((each) => kept(meansOf(each, floor)))))
      const gains = all.flatMap((each) => {
        const [less, more] = [kept(meansOf(each)), kept(meansOf(each, floor))]
        return more.map((after, index) => (after - less[index]!) * 0.12)
      })
      expect(answer.gain).toEqual(spread(gains))
      // The incentive never lowers.
      for (const gain of gains) expect(gain).toBeGreaterThanOrEqual(0)
      const finals = all.flatMap((each) => {
        const [less, more] = [kept(meansOf(each)), kept(meansOf(each, floor))]
        return less.map((before, index) => [before, more[index]!].map((mean) => (mean * 0.12) / 2520 + 0.28 + 1.2))
      })
      const differs = new Set(
        finals.map(([before, after]) => Math.round(before! * 1000) < 1495 !== Math.round(after! * 1000) < 1495),
      )
      const isNear = finals.flat().some((final) => Math.abs(final - 1.495) < 0.002)
      if (!isNear) expect(answer.levelChanges).toBe(differs.size > 1 ? undefined : [...differs][0])
    }),
    { numRuns: runs(400) },
  )
})

test('a printed mean stands for every list of ratings that has it, with the incentive and without', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 2, 3, 4),
      fc.constantFrom(0, 1, 2, 3),
      (ratings, decimals, floor) => {
        const count = ratings.length
        const printedAs = (units: number): string =>
          (Math.floor((units * 2 * 10 ** decimals + 2520) / 5040) / 10 ** decimals).toFixed(decimals)
        const mean = printedAs(meansOf(ratings)[0])
        const alike = filled(ratings.map(() => null)).filter((each) => printedAs(meansOf(each)[0]) === mean)
        const answer = applySbmIncentive(
          { principles: { ...rest(count), [leader]: { mean } } },
          { successful: true, role: 'leader-school' },
          { policy: policy(floor), framework: small(count) },
        ) as SettledSbmIncentive
        expect(answer.before.means[leader]).toEqual(spread(alike.map((each) => meansOf(each)[0])))
        expect(answer.after.means[leader]).toEqual(spread(alike.map((each) => meansOf(each, floor)[0])))
        expect(answer.gain).toEqual(spread(alike.map((each) => (meansOf(each, floor)[0] - meansOf(each)[0]) * 0.12)))
        expect(answer.before.asPrinted).toBeUndefined()
      },
    ),
    { numRuns: runs(200) },
  )
})

test('where a framework leaves out what is not rated, and nothing is, the ratings are asked for, not what becomes of them', () => {
  const none = principles(['not-rated', 'not-rated', 'not-rated', 'not-rated', 'not-rated'])
  const asked = (framework: SbmFramework) => paths(score({ principles: none }, framework))
  const leftOut: SbmFramework = { ...SBM2012, id: 'Left out', authority: 'a test', notRated: 'left-out' }
  expect(asked(leftOut)).toContain('principles.leadership-governance.0')
  expect(asked(leftOut)).not.toContain('options.framework.notRated')
  expect(asked(SBM2012)).toContain('options.framework.notRated')
})

describe('a mean as printed stands for all that is printed so, and no form is wrong that goes by it exactly', () => {
  const outcome = (assessment: unknown, printed: unknown) => checkForm({ assessment, printed } as never).outcome

  test('of a principle that was averaged in some other way', () => {
    // 32/15, of three years with five ratings each, is 2.13, which no five ratings have.
    const assessment = { principles: { [leader]: { mean: '2.13' } } }
    expect(outcome(assessment, { weighted: { [leader]: '0.640000' } })).toBe('undetermined')
    // 0.3 of 2.125 and of 2.135.
    const weighted = ['0.6374', '0.6375', '0.6404', '0.6405', '0.6406']
    expect(weighted.map((each) => outcome(assessment, { weighted: { [leader]: each } }))).toEqual([
      'inconsistent',
      'undetermined',
      'undetermined',
      'undetermined',
      'inconsistent',
    ])
  })

  test('of yearly ratings, up to twelve', () => {
    for (let years = 1; years <= 12; years += 1)
      for (let sum = 0; sum <= 3 * years; sum += 1)
        for (const decimals of [1, 2]) {
          const mean = String(Math.floor((sum * 20 * 10 ** decimals) / years / 20 + 0.5 + 1e-9) / 10 ** decimals)
          const efficiency = { dropout: { mean }, completion: 0, cohortSurvival: 0 } as const
          const exact = (Math.floor((sum * 1e8) / (3 * years) + 0.5) / 1e8).toFixed(8)
          expect(outcome({ performanceImprovement: { efficiency } }, { efficiency: exact })).not.toBe('inconsistent')
        }
  })
})
