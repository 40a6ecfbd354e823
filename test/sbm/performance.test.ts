// Ratings from the figures of a sheet, against an oracle in whole numbers, and the laws that they keep.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmScale } from '../../src/order/sbm-performance.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmPerformanceFigures } from '../../src/sbm/performance/figures.ts'
import { ratePerformance, type SettledSbmPerformance } from '../../src/sbm/performance/rate.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { ours } from './frameworks.ts'

const rate = (figures: SbmPerformanceFigures, framework: SbmFramework = SBM2012) => {
  const answer = ratePerformance(figures, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}
const byYear = (...figures: readonly (string | number | null)[]) =>
  Object.fromEntries(figures.map((figure, index) => [`${2010 + index}-${2011 + index}`, figure]))
const asked = (figures: SbmPerformanceFigures, framework?: SbmFramework) =>
  rate(figures, framework).needs.map(({ path }) => path.join('.'))

describe('enrolment', () => {
  const access = (figures: readonly (string | number | null)[], framework?: SbmFramework) =>
    rate({ enrolment: byYear(...figures) }, framework).measures.access

  test('of 112, then 128, rose by 14.29% and not by 16, and is rated 3', () => {
    expect(access([112, 128])).toEqual({
      years: [
        { year: '2010-2011', figure: '112' },
        {
          year: '2011-2012',
          figure: '128',
          on: '2010-2011',
          change: { exact: '100/7', printed: '14.29' },
          difference: { exact: '16', printed: '16.00' },
          went: 'up',
          ratings: [3],
        },
      ],
      sum: { exact: '100/7', printed: '14.29' },
      mean: { exact: '100/7', printed: '14.29' },
      byChange: { figure: { exact: '100/7', printed: '14.29' }, ratings: [3], limit: '10', clause: 'do83/thresholds' },
      ratings: [3],
      rating: { least: { exact: '3', printed: '3.0000' }, most: { exact: '3', printed: '3.0000' } },
    })
  })

  test.each<[string, SbmFramework, readonly [string, readonly number[]][]]>([
    [
      '5/7/10',
      SBM2012,
      [
        ['4.99', [0, 1]],
        ['5', [1]],
        ['6.99', [1]],
        ['7', [2]],
        ['9.99', [2]],
        ['10', [3]],
      ],
    ],
    [
      '1/7/10',
      sbmForms.enrolment1710,
      [
        ['0.99', [0, 1]],
        ['1', [1]],
        ['6.99', [1]],
        ['7', [2]],
        ['10', [3]],
      ],
    ],
    [
      '1/3/5',
      sbmForms.enrolment135,
      [
        ['0.99', [0, 1]],
        ['1', [1]],
        ['3', [2]],
        ['4.99', [2]],
        ['5', [3]],
      ],
    ],
    [
      '3/5/7',
      sbmForms.enrolment357,
      [
        ['2.99', [0, 1]],
        ['3', [1]],
        ['5', [2]],
        ['6.99', [2]],
        ['7', [3]],
      ],
    ],
    [
      'none/5/7',
      sbmForms.enrolmentNone57,
      [
        ['0', [1]],
        ['4.99', [1]],
        ['5', [2]],
        ['6.99', [2]],
        ['7', [3]],
      ],
    ],
  ])('is rated by %s on both sides of each limit', (_, framework, limits) => {
    for (const [percent, ratings] of limits) {
      const now = (10_000 + Math.round(Number(percent) * 100)) / 100
      expect(access([100, now], framework).ratings, percent).toEqual(ratings)
    }
    expect(access([100, 50], framework).ratings).toEqual(framework === sbmForms.enrolmentNone57 ? [1] : [0, 1])
  })

  test('is averaged over its years, on the year before or on the first', () => {
    // +10, -10, +10 on the year before: 10/3; on the first: 10, -1, 8.9.
    const years = [1000, 1100, 990, 1089]
    expect(access(years).mean).toEqual({ exact: '10/3', printed: '3.33' })
    expect(access(years).years.map(({ ratings }) => ratings)).toEqual([undefined, [3], [0, 1], [3]])
    const base = access(years, ours(SBM2012, { change: 'base-year' }))
    expect(base.mean).toEqual({ exact: '179/30', printed: '5.97' })
    expect(base.years[3]).toMatchObject({ on: '2010-2011', change: { exact: '89/10' } })
    expect(base.ratings).toEqual([1])
  })

  test('may have each year rated, and the ratings averaged exactly', () => {
    const answer = access([1000, 1050, 1155, 1212.75], sbmForms.yearlyRatings)
    expect(answer.rating.least).toEqual({ exact: '5/3', printed: '1.6667' })
    expect(
      rate({ enrolment: byYear(1000, 1050, 1155, '1212.75') }, sbmForms.yearlyRatings).performanceImprovement,
    ).toEqual({
      access: [1, 3, 1],
    })
  })

  test('of which a year is missing leaves a range, and asks for the year', () => {
    const figures = { enrolment: byYear(1000, null, 1200, 1300) }
    expect(rate(figures).measures.access.ratings).toEqual([0, 1, 2, 3])
    expect(rate(figures).measures.access.mean).toBeUndefined()
    expect(asked(figures)[0]).toBe('enrolment.2011-2012')
    // A year that is left out between two others is one of the sheet all the same.
    const gap = { enrolment: { '2010-2011': 1000, '2012-2013': 1200, '2013-2014': 1300 } }
    expect(rate(gap)).toEqual(rate(figures))
    // However the missing year went, two others are known by their ratings.
    const yearly = rate({ enrolment: byYear(1000, 1100, 1210, null) }, sbmForms.yearlyRatings)
    expect(yearly.measures.access.rating).toMatchObject({ least: { exact: '2' }, most: { exact: '3' } })
    expect(yearly.performanceImprovement).toEqual({ access: [3, 3, null] })
  })

  test('that begins with none has no change in percent', () => {
    expect(access([0, 10]).years[1]).not.toHaveProperty('change')
    expect(access([0, 10]).ratings).toEqual([0, 1, 2, 3])
  })
})

describe('dropout', () => {
  const dropout = (figures: readonly (string | number | null)[], framework?: SbmFramework) =>
    rate({ dropout: byYear(...figures) }, framework).measures.dropout

  test.each<[readonly (string | number)[], readonly number[], SbmFramework?]>([
    [
      ['4', '3.01'],
      [0, 1],
    ],
    [['4', '3'], [1]],
    [['4', '2.01'], [1]],
    [['4', '2'], [2]],
    [['4', '0.01'], [2]],
    [['4', '0'], [3]],
    [['0', '0'], [3]],
    [
      ['2', '4'],
      [0, 1],
    ],
    [
      ['0', '1'],
      [0, 1],
    ],
    [['4', '3.01'], [0], sbmForms.zeroRatings],
    [['4', '3'], [1], sbmForms.zeroRatings],
    [['2', '4'], [0], sbmForms.zeroRatings],
    [['0', '1'], [0], sbmForms.zeroRatings],
    [['4', '0'], [3], sbmForms.zeroRatings],
    [['0', '4'], [3], sbmForms.dropoutLevel],
    [['2', '2.04'], [2], sbmForms.dropoutLevel],
    [['4.5', '4.5'], [1], sbmForms.dropoutLevel],
    [['0', '8.01'], [1], sbmForms.dropoutLevel],
    [['0', '8'], [2], sbmForms.dropoutLevel],
  ])('%o is rated %o', (figures, ratings, framework) => {
    expect(dropout(figures, framework).ratings).toEqual(ratings)
  })

  test('is rounded to the decimals of the zero band before it is compared', () => {
    // It fell by 24.995%, and by a little less.
    expect(dropout(['20000', '15001'], sbmForms.zeroRatings).ratings).toEqual([1])
    expect(dropout(['200000', '150011'], sbmForms.zeroRatings).ratings).toEqual([0])
    expect(dropout(['20000', '15001']).ratings).toEqual([0, 1])
  })

  test('says which way it went', () => {
    expect(dropout(['4', '5']).years[1]).toMatchObject({ went: 'up', change: { exact: '25', printed: '25.00' } })
    expect(dropout(['4', '3']).years[1]).toMatchObject({ went: 'down', change: { exact: '-25', printed: '-25.00' } })
    expect(dropout(['4', '3']).byChange?.figure).toEqual({ exact: '25', printed: '25.00' })
  })

  test('is told by its changes in words, where the figures are not at hand', () => {
    const changes = (went: 'up' | 'down', by: string) =>
      rate({ dropout: { changes: { '2012': { went, by } } } }).measures.dropout
    expect(changes('down', '30').ratings).toEqual([1])
    expect(changes('down', '30').years).toEqual([
      { year: '2012', change: { exact: '-30', printed: '-30.00' }, went: 'down', ratings: [1] },
    ])
    expect(changes('up', '30').ratings).toEqual([0, 1])
    expect(changes('down', '100').ratings).toEqual([3])
  })
})

test('completion that is high already is a 3 whatever its change', () => {
  const completion = (last: string, framework: SbmFramework = sbmForms.completionLevel) =>
    rate({ completion: byYear('96', last) }, framework).measures.completion.ratings
  expect(completion('95')).toEqual([3])
  expect(completion('94.99')).toEqual([0, 1])
  expect(completion('95', SBM2012)).toEqual([0, 1])
})

test('cohort survival of 12.28, 12.28 and 33.33 has a sum of 57.89 and a mean of 19.30', () => {
  const by = (percent: string) => ({ went: 'up', by: percent }) as const
  const { sum, mean, ratings } = rate({
    cohortSurvival: { changes: { '2011': by('12.28'), '2012': by('12.28'), '2013': by('33.33') } },
  }).measures.cohortSurvival
  expect(sum?.printed).toBe('57.89')
  expect(mean).toEqual({ exact: '5789/300', printed: '19.30' })
  expect(ratings).toEqual([3])
})

describe('NAT', () => {
  const quality = (figures: readonly (string | null)[], framework?: SbmFramework) =>
    rate({ nat: byYear(...figures) }, framework).measures.quality

  test.each([
    ['25.49', [0, 1]],
    ['25.5', [1]],
    ['50.49', [1]],
    ['50.5', [2]],
    ['75.49', [2]],
    ['75.5', [3]],
    ['100', [3]],
  ])('of %s is rated %o', (figure, ratings) => {
    expect(quality([figure]).ratings).toEqual(ratings)
  })

  test('is averaged over the years', () => {
    expect(quality(['60', '80', '85'])).toMatchObject({ byLevel: { figure: { exact: '75' } }, ratings: [2] })
    expect(quality(['60', null, '85']).ratings).toEqual([1, 2, 3])
  })

  test('in two ways counts by the higher; which limits its increase has was not seen', () => {
    expect(quality(['60', '70'], sbmForms.natTwoWays).ratings).toEqual([2, 3])
    expect(asked({ nat: byYear('60', '70') }, sbmForms.natTwoWays).at(-1)).toBe(
      'options.framework.performance.quality.byChange.steps',
    )
    const steps: SbmScale['steps'] = [{ rating: 1 }, { rating: 2, limit: '5' }, { rating: 3, limit: '10' }]
    const { quality: level } = SBM2012.performance
    const both = ours(SBM2012, { quality: { ...level, byChange: { steps } } })
    expect(quality(['60', '70'], both).ratings).toEqual([3])
    expect(quality(['60', '61'], both).ratings).toEqual([2])
  })
})

test('all five settle the score, which is that of the same ratings', () => {
  const figures: SbmPerformanceFigures = {
    enrolment: byYear(500, 540, 580, 610),
    dropout: byYear('4.1', '3.9', '2.0', '1.5'),
    completion: byYear('70', '76', '81', '88'),
    cohortSurvival: byYear('60', '64', '70', '75'),
    nat: byYear('55', '60', '62'),
  }
  const answer = rate(figures) as SettledSbmPerformance
  expect(answer.outcome).toBe('rated')
  expect(answer.needs).toEqual([])
  const scored = scoreSbm({ performanceImprovement: answer.performanceImprovement })
  expect(scored.outcome !== 'invalid-input' && scored.exact.performanceImprovement).toEqual(answer.score)
  expect(answer.clauses).toEqual(['forms/yearly-change', 'do83/thresholds', 'do83/performance-improvement'])
})

test('nothing at hand leaves all open, and asks for it', () => {
  const answer = rate({})
  expect(asked({})).toEqual(['enrolment', 'dropout', 'completion', 'cohortSurvival', 'nat'])
  expect(answer.score).toMatchObject({ least: { exact: '0' }, most: { exact: '3' } })
  expect(answer.performanceImprovement).toEqual({})
  expect(rate({ enrolment: {} }).measures.access).toEqual(answer.measures.access)
})

test('a framework that rates no figures is refused', () => {
  const { performance, ...rest } = SBM2012
  expect(performance).toBeDefined()
  expect(ratePerformance({}, { framework: { ...rest, id: 'None', authority: 'a test' } })).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ code: 'missing', path: ['options', 'framework', 'performance'] }],
  })
})

describe('what is no sheet is refused', () => {
  test.each<[unknown, string, string?]>([
    [{ enrolment: [100] }, 'wrong-type enrolment'],
    [{ enrolment: { 'SY 2012–2013': 1 } }, 'unknown-key enrolment.SY 2012–2013', '2012-2013'],
    [{ enrolment: { '2012-2014': 1 } }, 'unknown-key enrolment.2012-2014'],
    [{ enrolment: { '2012': 1, '2013-2014': 1 } }, 'not-allowed enrolment'],
    [{ enrolment: { '2000': 1, '2012': 1 } }, 'not-allowed enrolment'],
    [{ enrolment: { '2012': '1 234' } }, 'not-allowed enrolment.2012', '1234'],
    [{ enrolment: { '2012': -1 } }, 'not-allowed enrolment.2012'],
    [{ dropout: { changes: { '2012': '-25' } } }, 'wrong-type dropout.changes.2012'],
    [{ dropout: { changes: { '2012': { went: 'dwon', by: 1 } } } }, 'not-allowed dropout.changes.2012.went'],
    [{ enrollment: {} }, 'unknown-key enrollment', 'enrolment'],
  ])('%o: %s', (given, issue, suggestion) => {
    const answer = ratePerformance(given as SbmPerformanceFigures)
    expect(answer.outcome).toBe('invalid-input')
    if (answer.outcome !== 'invalid-input') return
    expect(answer.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(issue)
    expect(answer.issues[0].suggestion).toBe(suggestion)
  })
})

// Whole numbers: the change of b on a reaches p percent where 100 (b - a) >= p a.
const scales = [
  [5, 7, 10],
  [1, 7, 10],
  [1, 3, 5],
] as const
const scaled = (limits: readonly number[]): SbmScale => ({
  steps: [{ rating: 0 }, ...limits.map((limit, index) => ({ rating: (index + 1) as 1 | 2 | 3, limit: String(limit) }))],
})
const someYears = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 5 })

test('each year is rated as whole numbers say, and the rating is the mean', () => {
  fc.assert(
    fc.property(someYears, fc.constantFrom(...scales), fc.boolean(), (years, limits, onBase) => {
      const framework = ours(SBM2012, {
        change: onBase ? 'base-year' : 'year-before',
        averaged: 'ratings',
        access: { byChange: scaled(limits) },
      })
      const expected = years.slice(1).map((now, index) => {
        const before = onBase ? years[0]! : years[index]!
        return limits.filter((limit) => 100 * (now - before) >= limit * before).length
      })
      const { access } = rate({ enrolment: byYear(...years) }, framework).measures
      expect(access.years.slice(1).map(({ ratings }) => ratings)).toEqual(expected.map((rating) => [rating]))
      expect(Number(access.rating.least.printed)).toBeCloseTo(expected.reduce((a, b) => a + b, 0) / expected.length, 3)
    }),
  )
})

test('every way to fill in a missing year is within the range, and the ends of known ways are reached', () => {
  fc.assert(
    fc.property(someYears, fc.nat(), fc.constantFrom('figures', 'ratings'), (years, at, averaged) => {
      const framework = ours(SBM2012, { averaged, access: { byChange: scaled([5, 7, 10]) } })
      const index = at % years.length
      const { rating } = rate(
        { enrolment: byYear(...years.map((year, each) => (each === index ? null : year))) },
        framework,
      ).measures.access
      for (const value of [0, 1, 50, 100, 150, 400, 100_000]) {
        const filled = rate(
          { enrolment: byYear(...years.map((year, each) => (each === index ? value : year))) },
          framework,
        ).measures.access.rating
        expect(Number(filled.least.printed)).toBeGreaterThanOrEqual(Number(rating.least.printed))
        expect(Number(filled.most.printed)).toBeLessThanOrEqual(Number(rating.most.printed))
      }
    }),
  )
})

test('a rating is monotonic in its last figure: up for enrolment, down for dropout', () => {
  fc.assert(
    fc.property(
      someYears,
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(SBM2012, sbmForms.zeroRatings, sbmForms.yearlyRatings, sbmForms.dropoutLevel),
      (years, more, framework) => {
        const raised = [...years.slice(0, -1), years.at(-1)! + more]
        const ends = (figures: readonly number[]) => {
          const { access, dropout } = rate(
            { enrolment: byYear(...figures), dropout: byYear(...figures) },
            framework,
          ).measures
          return [access, dropout].map(
            ({ rating: { least, most } }) => [Number(least.printed), Number(most.printed)] as const,
          )
        }
        const [[enrolled, dropped], [more1, fewer]] = [ends(years), ends(raised)] as [
          [readonly [number, number], readonly [number, number]],
          [readonly [number, number], readonly [number, number]],
        ]
        for (const end of [0, 1] as const) {
          expect(more1[end]).toBeGreaterThanOrEqual(enrolled[end])
          expect(fewer[end]).toBeLessThanOrEqual(dropped[end])
        }
      },
    ),
  )
})

test('the scale of all enrolments changes nothing', () => {
  fc.assert(
    fc.property(
      someYears,
      fc.integer({ min: 2, max: 100 }),
      fc.constantFrom(...Object.values(sbmForms)),
      (years, by, framework) => {
        const access = (figures: readonly number[]) => {
          const { rating, ratings, mean } = rate({ enrolment: byYear(...figures) }, framework).measures.access
          return { rating, ratings, mean }
        }
        expect(access(years.map((year) => year * by))).toEqual(access(years))
      },
    ),
  )
})

test('a figure that is added leaves no rating that was not possible before', () => {
  const sheets = [
    {},
    { enrolment: { '2010': 100 } },
    { enrolment: { '2010': 100, '2011': null } },
    { enrolment: { '2010': 100, '2011': 101 } },
  ]
  const ratings = sheets.map((sheet) => rate(sheet).measures.access.ratings)
  ratings.slice(1).forEach((after, index) => {
    expect(ratings[index]).toEqual(expect.arrayContaining([...after]))
  })
})

test('a form goes by the ratings that its figures leave open, as the sheet by itself does', () => {
  const enrolment = { '2010': 100, '2011': 101 }
  const performanceImprovement = { efficiency: { dropout: 1, completion: 1, cohortSurvival: 1 }, quality: 1 } as const
  const { score } = rate({ enrolment })
  expect(score.least.exact).toBe('0')
  const form = (printed: string) =>
    checkForm({
      assessment: { performanceImprovement },
      figures: { enrolment },
      printed: { performanceImprovement: printed },
    }).outcome
  // Access may be 0 or 1, so that 0.55 and 1.00 may be right; by 3 it would be 1.90.
  expect(['0.55', '1.00', '1.90'].map(form)).toEqual(['undetermined', 'undetermined', 'inconsistent'])
})
