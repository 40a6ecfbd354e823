// What a sheet prints of its figures by year, and the ratings that it makes of them: what is wrong, how it may have come about, what follows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmFormReport } from '../../src/sbm/form-answer.ts'
import { fraction } from '../../src/sbm/fractions.ts'
import { held } from '../../src/sbm/performance/checked.ts'
import { changeIn, type SbmPrintedPerformance } from '../../src/sbm/performance/printed.ts'
import type { SbmChange } from '../../src/sbm/performance/figures.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'

const check = (form: Partial<SbmForm>, framework: SbmFramework = SBM2012): SbmFormReport => {
  const answer = checkForm({ assessment: {}, printed: {}, ...form }, { framework })
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
  return answer
}
const byYear = <T>(...figures: readonly T[]) =>
  Object.fromEntries(figures.map((figure, index) => [`${2010 + index}`, figure]))
const places = (figures: readonly { readonly figure: readonly (string | number)[] }[]) =>
  figures.map(({ figure }) => figure.join('.'))
const performance = (printed: SbmPrintedPerformance) => ({ performance: printed })

describe('enrolment', () => {
  const enrolment = (change: string, more: Partial<SbmForm> = {}) =>
    check({
      figures: { enrolment: byYear(112, 128) },
      printed: performance({ access: { changes: { '2011': change } } }),
      ...more,
    })

  test('of 112, then 128, with 16.00 in the percent column and a rating of 3: a wrong figure, a right rating', () => {
    const report = enrolment('16.00', { assessment: { performanceImprovement: { access: 3 } } })
    expect(report).toMatchObject({
      outcome: 'inconsistent',
      checked: 2,
      open: [],
      first: { figure: ['printed', 'performance', 'access', 'changes', '2011'], leadsTo: [] },
      needs: [],
    })
    expect(report.wrong).toEqual([
      {
        figure: ['printed', 'performance', 'access', 'changes', '2011'],
        printed: '16.00',
        expected: { least: '14.29', most: '14.29' },
        cause: 'difference-for-percent',
        message:
          '`printed.performance.access.changes.2011` is 16.00; the figures by year give 14.29. The difference gives what is printed, where the percentage is due.',
      },
    ])
    expect(report.clauses).toContain('do83/thresholds')
  })

  test.each([
    ['14.28', 'cut-off'],
    ['14', undefined, 'right'],
    ['14.3%', undefined, 'right'],
    ['+14.29', undefined, 'right'],
    ['-14.29', 'sign-turned'],
    ['-16', 'difference-for-percent'],
    ['114.29', 'ratio-for-change'],
    ['12.5', 'on-later-year'],
    ['20', undefined],
  ] as const)('of 14.29% printed as %s: %s', (printed, cause, right?: 'right') => {
    const { wrong, outcome } = enrolment(printed)
    expect(outcome).toBe(right ? 'consistent' : 'inconsistent')
    if (!right) expect(wrong[0]?.cause).toBe(cause)
  })

  test('on the first year, where the framework compares with the year before', () => {
    const given = (change: string, framework?: SbmFramework) =>
      check(
        {
          figures: { enrolment: byYear(100, 110, 121) },
          printed: performance({ access: { changes: { '2012': change } } }),
        },
        framework,
      ).wrong.map((each) => each.cause)
    expect(given('10')).toEqual([])
    expect(given('21')).toEqual(['on-other-year'])
    const base: SbmFramework = {
      ...SBM2012,
      id: 'Base',
      authority: 'a test',
      performance: { ...SBM2012.performance, change: 'base-year' },
    }
    expect(given('21', base)).toEqual([])
    expect(given('10', base)).toEqual(['on-other-year'])
  })

  test('a sum for the mean, and what follows from it', () => {
    const report = check({
      assessment: { performanceImprovement: { access: 3 } },
      figures: { enrolment: byYear(1000, 1040, 1081.6) },
      printed: {
        ...performance({ access: { changes: byYear(null, '4.00', '4.00'), sum: '8.00', mean: '8.00' } }),
        performanceImprovement: '2.0',
      },
    })
    expect(places(report.wrong)).toEqual([
      'printed.performance.access.mean',
      'assessment.performanceImprovement.access',
    ])
    expect(report.wrong[0]).toMatchObject({ cause: 'sum-for-mean', expected: { least: '4.00', most: '4.00' } })
    expect(report.first).toEqual({
      figure: ['printed', 'performance', 'access', 'mean'],
      leadsTo: [],
    })
  })

  test('a wrong change that the mean and the rating are made of', () => {
    const report = check({
      assessment: { performanceImprovement: { access: 2 } },
      figures: { enrolment: byYear(100, 101, 102.01) },
      printed: performance({ access: { changes: byYear(null, '1.00', '14.00'), sum: '15.00', mean: '7.50' } }),
    })
    expect(report.first).toEqual({
      figure: ['printed', 'performance', 'access', 'changes', '2012'],
      leadsTo: [
        ['printed', 'performance', 'access', 'sum'],
        ['printed', 'performance', 'access', 'mean'],
        ['assessment', 'performanceImprovement', 'access'],
      ],
    })
    expect(report.wrong[2]?.carriedFrom).toEqual([['printed', 'performance', 'access', 'changes', '2012']])
  })
})

describe('dropout', () => {
  const dropout = (change: string, rating: 0 | 1 | 2 | 3, shows?: 'fall' | 'change') =>
    check(
      {
        assessment: { performanceImprovement: { efficiency: { dropout: rating } } },
        figures: { dropout: byYear('2', '3') },
        printed: performance({ dropout: { changes: { '2011': change }, ...(shows && { shows }) } }),
      },
      sbmForms.zeroRatings,
    )

  test('that rose by half, taken for a fall: the sign is turned round, and the rating follows', () => {
    const report = dropout('50.00', 2)
    expect(report.wrong).toMatchObject([
      { printed: '50.00', expected: { least: '-50.00', most: '-50.00' }, cause: 'sign-turned' },
      {
        printed: '2',
        expected: { least: '0', most: '0' },
        carriedFrom: [['printed', 'performance', 'dropout', 'changes', '2011']],
      },
    ])
    expect(report.first?.leadsTo).toEqual([['assessment', 'performanceImprovement', 'efficiency', 'dropout']])
  })

  test('in a column that shows changes with their sign', () => {
    expect(dropout('50', 0, 'change').outcome).toBe('consistent')
    expect(dropout('-50', 0, 'change').wrong[0]?.cause).toBe('sign-turned')
    expect(dropout('-50', 0).outcome).toBe('consistent')
  })

  test('whose rating follows from the sign turned round, though no change is printed', () => {
    const report = check({
      assessment: { performanceImprovement: { efficiency: { dropout: 2 } } },
      figures: { dropout: byYear('2', '3') },
    })
    expect(report.wrong).toMatchObject([
      {
        printed: '2',
        cause: 'sign-turned',
        message:
          '`assessment.performanceImprovement.efficiency.dropout` is 2; the figures by year allow 0 to 1. Turning the sign round gives what is printed.',
      },
    ])
  })
})

describe('changes without their figures', () => {
  const survival = (sum: string | undefined, mean?: string) =>
    check({
      printed: performance({
        cohortSurvival: {
          changes: byYear('12.28', '12.28', '33.33'),
          ...(sum !== undefined && { sum }),
          ...(mean !== undefined && { mean }),
        },
      }),
    })

  test('of 12.28, 12.28 and 33.33, with 19.30 for their sum: it is their mean', () => {
    const report = survival('19.30')
    expect(report.wrong).toMatchObject([
      { printed: '19.30', cause: 'mean-for-sum', fromPrinted: '57.89', expected: { least: '57.88', most: '57.90' } },
    ])
    expect(report.wrong[0]?.message).toBe(
      '`printed.performance.cohortSurvival.sum` is 19.30; the figures by year allow 57.88 to 57.90. The printed figures that it is made of give 57.89. The mean gives what is printed, where the sum is due.',
    )
  })

  test('have the sum and the mean that they give', () => {
    expect(survival('57.89', '19.30').outcome).toBe('consistent')
    expect(survival('57.89', '57.89').wrong).toMatchObject([{ cause: 'sum-for-mean' }])
    expect(survival('58.50').wrong).toMatchObject([{ printed: '58.50' }])
    expect(survival(undefined, '19.31').outcome).toBe('inconsistent')
  })

  test('settle a rating', () => {
    const report = (rating: 0 | 3) =>
      check({
        assessment: { performanceImprovement: { efficiency: { cohortSurvival: rating } } },
        printed: performance({ cohortSurvival: { changes: byYear('12.28', '12.28', '33.33') } }),
      }).outcome
    expect(report(3)).toBe('consistent')
    expect(report(0)).toBe('inconsistent')
  })

  test('of which one is missing leave a mean open, and it is asked for', () => {
    const report = check({ printed: performance({ completion: { changes: byYear('5', null, '7'), mean: '6' } }) })
    expect(report).toMatchObject({ outcome: 'undetermined', open: [{ printed: '6' }] })
    expect(report.open[0]).not.toHaveProperty('expected')
    expect(report.open[0]?.message).toBe(
      '`printed.performance.completion.mean` is 6; what it is made of is not all at hand.',
    )
    expect(report.needs.map(({ path }) => path.join('.'))).toEqual(['figures.completion.2011'])
  })
})

test('yearly ratings are held to the years, and their mean to them', () => {
  const report = check(
    {
      assessment: { performanceImprovement: { access: [1, 3, 2] } },
      figures: { enrolment: byYear(1000, 1050, 1155, 1212.75) },
      printed: performance({ access: { rating: '2.00' } }),
    },
    sbmForms.yearlyRatings,
  )
  expect(places(report.wrong)).toEqual(['assessment.performanceImprovement.access.2'])
  expect(report.first).toEqual({
    figure: ['assessment', 'performanceImprovement', 'access', 2],
    leadsTo: [['printed', 'performance', 'access', 'rating']],
  })
  const sum = check({
    assessment: { performanceImprovement: { access: [1, 3, 1] } },
    printed: performance({ access: { rating: '5' } }),
  })
  expect(sum.wrong).toMatchObject([{ printed: '5.0', expected: { least: '1.7', most: '1.7' }, cause: 'sum-for-mean' }])
})

test('a rating that the form does not have is taken from the figures', () => {
  const figures = {
    enrolment: byYear(500, 560),
    dropout: byYear('4', '2'),
    completion: byYear('70', '80'),
    cohortSurvival: byYear('60', '64.5'),
    nat: byYear('60'),
  }
  const report = (performanceImprovement: string) =>
    check({ figures, printed: { efficiency: '2.33', performanceImprovement } })
  // 3, (2 + 3 + 2) / 3, 2
  expect(report('2.53').outcome).toBe('consistent')
  expect(report('2.54').wrong).toMatchObject([{ printed: '2.54', expected: { least: '2.53', most: '2.53' } }])
})

test('the mean of NAT is held to its years', () => {
  const report = (level: string) =>
    check({ figures: { nat: byYear('60', '70', '73') }, printed: performance({ quality: { level } }) })
  expect(report('68').outcome).toBe('consistent')
  expect(report('203').wrong[0]?.cause).toBe('sum-for-mean')
  expect(report('67').wrong[0]?.cause).toBe('cut-off')
})

test.each([
  ['means', { means: { 'leadership-governance': '14' } }, 'sum-for-mean'],
  ['weighted', { weighted: { 'leadership-governance': '2.8' } }, 'weight-left-out'],
  ['means', { means: { 'leadership-governance': '2.7' } }, undefined],
] as const)('%s: a usual mistake is named', (_, printed, cause) => {
  const { wrong } = check({ assessment: { principles: { 'leadership-governance': [3, 2, 3, 3, 3] } }, printed })
  expect(wrong[0]?.cause).toBe(cause)
})

test('weights left out of the D-O-D score, a share and performance improvement', () => {
  const assessment = {
    principles: {
      'leadership-governance': [3, 3, 3, 3, 3],
      'curriculum-learning': [2, 2, 2, 2, 2, 2, 2],
      'accountability-improvement': [1, 1, 1, 1, 1],
      'resource-management': [1, 1, 1, 1, 1],
    },
    performanceImprovement: { access: 3, efficiency: { dropout: 1, completion: 1, cohortSurvival: 1 }, quality: 1 },
  } as const
  const { wrong } = check({
    assessment,
    printed: { validatedPractices: '1.75', performanceImprovement: '1.67', shares: { validatedPractices: '1.9' } },
  })
  expect(wrong.map((each) => each.cause)).toEqual(['weight-left-out', 'weight-left-out', 'weight-left-out'])
})

test('figures of a framework that rates none are refused', () => {
  const { performance: rules, ...rest } = SBM2012
  expect(rules).toBeDefined()
  const framework = { ...rest, id: 'None', authority: 'a test' }
  expect(checkForm({ assessment: {}, figures: {}, printed: {} }, { framework })).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ code: 'missing', path: ['options', 'framework', 'performance'] }],
  })
  expect(checkForm({ assessment: {}, printed: {} }, { framework }).outcome).toBe('consistent')
})

test.each<[unknown, string, string?]>([
  ['–3.5', 'not-allowed', '-3.5'],
  ['3.5   %', 'not-allowed', '3.5%'],
  ['12,34.5', 'not-allowed'],
  ['(-3.5)', 'not-allowed'],
  ['3.12345678901', 'not-allowed'],
  ['', 'not-allowed'],
  [true, 'wrong-type'],
])('a change of %o is refused: %s', (printed, code, suggestion) => {
  const answer = checkForm({ assessment: {}, printed: { performance: { access: { mean: printed as string } } } })
  expect(answer).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ code, path: ['printed', 'performance', 'access', 'mean'] }],
  })
  expect(answer.outcome === 'invalid-input' && answer.issues[0].suggestion).toBe(suggestion)
})

test.each([
  ['11,328.57', '11328.57', ''],
  ['(5.00)', '95', '-5.00'],
  ['( 5.00 % )', '95', ''],
  ['−5.00%', '95', '-5.00'],
  ['- 5.00', '95', ''],
  [' 5.00 % ', '105', '5.00'],
  ['+5', '105', '5'],
])('a change of %o is read as a report on the fund is', (printed, to, text) => {
  const figures = { enrolment: byYear<string>('100', to === '11328.57' ? '11,428.57' : to) }
  const report = (change: string) =>
    check({ figures, printed: performance({ access: { changes: { '2011': change } } }) })
  expect(report(printed).outcome).toBe('consistent')
  const other = check({
    figures: { enrolment: byYear('100', '100') },
    printed: performance({ access: { changes: { '2011': printed } } }),
  })
  expect(other.outcome).toBe('inconsistent')
  if (text !== '') expect(other.wrong[0]?.printed).toBe(text)
})

test.each([
  ['1,200', undefined, undefined],
  [' 1200 ', undefined, undefined],
  ['2.10 %', undefined, undefined],
  ['.66', undefined, undefined],
  ['1,200.5%', undefined, undefined],
  ['12,00', 'not-allowed', undefined],
  ['1 200', 'not-allowed', '1200'],
  ['none', 'not-allowed', '0'],
  ['-', 'not-allowed', undefined],
])('a figure of %o on a sheet: %s', (figure, code, suggestion) => {
  const answer = checkForm({ assessment: {}, figures: { dropout: { '2013': figure } }, printed: {} })
  const [issue] = answer.outcome === 'invalid-input' ? answer.issues : []
  expect([issue?.code, issue?.suggestion]).toEqual([code, suggestion])
})

test('a year that stayed is told by that word, as answers tell it', () => {
  const rated = (stayed: SbmChange) =>
    ratePerformance({ enrolment: { changes: { '2012': stayed, '2013': { went: 'up', by: '14.00' } } } })
  for (const stayed of [{ went: 'same' }, { went: 'same', by: 0 }, { went: 'up', by: 0 }] as const)
    expect(rated(stayed)).toMatchObject({
      performanceImprovement: { access: 2 },
      measures: { access: { years: [{ went: 'same' }, { went: 'up' }] } },
    })
  expect(rated({ went: 'same', by: 5 } as unknown as SbmChange)).toMatchObject({
    outcome: 'invalid-input',
    issues: [{ path: ['enrolment', 'changes', '2012', 'by'] }],
  })
})

/** A change of one whole number on another, to so many decimals, a half away from zero. */
const percent = (now: number, before: number, decimals: number): string => {
  const unit = 10n ** BigInt(decimals)
  const [top, under] = [BigInt(now - before) * 100n * unit, BigInt(before)]
  const size = top < 0n ? -top : top
  const digits = String((size * 2n + under) / (2n * under)).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return top < 0n && /[1-9]/.test(text) ? `-${text}` : text
}
const figures = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 2, maxLength: 6 })

test('a sheet whose changes are reckoned in whole numbers is consistent, and one digit off is not', () => {
  fc.assert(
    fc.property(
      figures,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('access', 'dropout'),
      fc.nat(),
      (years, decimals, measure, at) => {
        const changes = byYear(
          null,
          ...years
            .slice(1)
            .map((now, index) =>
              measure === 'dropout'
                ? percent(years[index]! * 2 - now, years[index]!, decimals)
                : percent(now, years[index]!, decimals),
            ),
        )
        const name = measure === 'dropout' ? 'dropout' : 'enrolment'
        const form = (given: typeof changes) =>
          check({ figures: { [name]: byYear(...years) }, printed: performance({ [measure]: { changes: given } }) })
        expect(form(changes)).toMatchObject({ outcome: 'consistent', checked: years.length - 1 })
        const year = String(2011 + (at % (years.length - 1)))
        const told = changes[year]!
        const off =
          /\d$/.exec(told)![0] === '9' ? `${told.slice(0, -1)}8` : `${told.slice(0, -1)}${Number(told.at(-1)) + 1}`
        const report = form({ ...changes, [year]: off })
        expect(report.outcome).toBe('inconsistent')
        expect(report.first?.figure.at(-1)).toBe(year)
      },
    ),
  )
})

test('a printed change stands for what is rounded to it, half away from zero, and for nothing else', () => {
  const seen = { right: 0, wrong: 0, half: 0 }
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom(1, 2, 3, 4, 7, 8, 20, 40, 200),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: -1, max: 1 }),
      (over, under, decimals, off) => {
        // So much more than a hundred as is divided, and in percent.
        const text = percent(over + under, under, decimals)
        const [whole, unit] = [Math.round(Number(text) * 10 ** decimals) + off, 10 ** decimals]
        const told = (whole / unit).toFixed(decimals).replace(/^-(?=[0.]*$)/u, '')
        const value = fraction(BigInt(over) * 100n, BigInt(under))
        const result = held({ least: value, most: value }, changeIn(told))
        expect(result).toBe(told === text ? 'right' : 'wrong')
        seen[result as 'right' | 'wrong'] += 1
        if ((over * 200 * unit) % under === 0 && ((over * 200 * unit) / under) % 2 !== 0) seen.half += 1
      },
    ),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})

test.each(['2011', '2012', '2013'])(
  'a change that is printed otherwise than the sheet has it is wrong in %s, and no other is',
  (year) => {
    const sheet = { '2011': '12.28', '2012': '12.28', '2013': '33.33' }
    const changes = Object.fromEntries(Object.entries(sheet).map(([each, by]) => [each, { went: 'up' as const, by }]))
    const cohortSurvival = { changes: { ...sheet, [year]: '-50.00' }, sum: '57.89', mean: '19.30' }
    const { wrong, open } = check({
      assessment: { performanceImprovement: { efficiency: { cohortSurvival: 3 } } },
      figures: { cohortSurvival: { changes } },
      printed: performance({ cohortSurvival }),
    })
    expect(places(wrong)).toEqual([`printed.performance.cohortSurvival.changes.${year}`])
    expect(open).toEqual([])
  },
)

test('figures with as many decimals as a spreadsheet prints are read', () => {
  const report = check({
    figures: { enrolment: byYear(112, 128), completion: byYear('80', '88.88889') },
    printed: performance({
      access: { changes: { '2011': '14.285714' } },
      completion: { changes: { '2011': '11.1111125' } },
    }),
  })
  expect(report).toMatchObject({ outcome: 'consistent', checked: 2 })
  const off = check({
    figures: { enrolment: byYear(112, 128) },
    printed: performance({ access: { changes: { '2011': '14.285715' } } }),
  })
  expect(off.outcome).toBe('inconsistent')
  expect(check({ printed: { performanceImprovement: '1.722222' } }, sbmForms.yearlyRatings).outcome).toBe(
    'undetermined',
  )
  const assessment = { principles: { 'curriculum-learning': [3, 3, 3, 3, 3, 3, null] } } as const
  const mean = (printed: string) =>
    check({ assessment, printed: { means: { 'curriculum-learning': printed } } }).outcome
  expect(mean('2.857142857')).toBe('undetermined')
  expect(mean('2.857142858')).toBe('inconsistent')
  expect(check({ printed: { validatedPractices: '69.286%' } }).wrong).toEqual([])
})

test.each([
  ['Level II', 'II'],
  ['Maturing', 'II'],
  ['LEVEL 3 (Advanced)', 'III'],
  ['ii', 'II'],
  ['NONE', 'none'],
  ['Level I or II', undefined],
  ['Level', undefined],
])('a level of %s is refused, and %s offered', (level, suggestion) => {
  const answer = checkForm({ assessment: {}, printed: { level: level as 'I' } })
  expect(answer.outcome === 'invalid-input' && answer.issues[0].suggestion).toBe(suggestion)
})

test.each([
  ['SY 2012-2013', '2012-2013'],
  ['2012-13', '2012-2013'],
  ['S.Y. 2012–13', '2012-2013'],
  ['2012-14', undefined],
])('a school year of %s is refused, and %s offered', (year, suggestion) => {
  const answer = checkForm({ assessment: {}, figures: { enrolment: { [year]: 5 } }, printed: {} })
  expect(answer.outcome === 'invalid-input' && answer.issues[0].suggestion).toBe(suggestion)
})

test.each([
  ['100', undefined],
  ['100.0001', 'not-allowed'],
  ['760', 'not-allowed'],
])('a mean percentage score of %s: %s', (score, code) => {
  const answer = checkForm({ assessment: {}, figures: { nat: { '2013': score } }, printed: {} })
  expect(answer.outcome === 'invalid-input' ? answer.issues[0].code : undefined).toBe(code)
})

test('a mean with more decimals than any ratings have is checked, and neither it nor fine weights leave the whole numbers', () => {
  const answer = checkForm({
    assessment: {
      principles: { 'curriculum-learning': { mean: '.8294132%' } },
      performanceImprovement: { access: { mean: '1.6666666667' }, quality: [1, 1, 2, 1, 1, 1, 1] },
    },
    printed: { means: { 'curriculum-learning': '0.0083' }, performanceImprovement: '1.5', final: '1.2' },
  })
  expect(answer).toMatchObject({ outcome: 'undetermined', wrong: [] })
})

test('a mean whose heading says otherwise than its column is as right as one that is turned round', () => {
  const seen = { wrong: 0, right: 0 }
  const turned = (text: string): string =>
    text.startsWith('-') ? text.slice(1) : /[1-9]/u.test(text) ? `-${text}` : text
  fc.assert(
    fc.property(
      figures,
      fc.constantFrom<'fall' | 'change'>('fall', 'change'),
      fc.nat(),
      fc.integer({ min: -1, max: 1 }),
      fc.boolean(),
      (years, shows, at, off, hasFigures) => {
        const sign = shows === 'fall' ? -1 : 1
        const all = years
          .slice(1)
          .map((now, index) => percent(years[index]! + sign * (now - years[index]!), years[index]!, 2))
        const total = all.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0)
        const mean = percent(all.length * 10_000 + total, all.length * 10_000, 2)
        const moved = percent(1_000_000 + Math.round(Number(mean) * 100) + off, 1_000_000, 4)
        const told = `${moved.startsWith('-') ? '-' : ''}${(Math.abs(Number(moved)) * 100).toFixed(2)}`
        const missing = at % (years.length + 1)
        const sheet = hasFigures
          ? { figures: { dropout: byYear(...years.map((each, index) => (index === missing ? null : each))) } }
          : {}
        const changes = byYear(null, ...all)
        const plain = check({ ...sheet, printed: performance({ dropout: { shows, changes, mean: told } }) })
        const meanShows = shows === 'fall' ? 'change' : 'fall'
        const other = check({
          ...sheet,
          printed: performance({ dropout: { shows, meanShows, changes, mean: turned(told) } }),
        })
        expect(other.outcome).toBe(plain.outcome)
        for (const kind of ['wrong', 'open'] as const) {
          expect(places(other[kind])).toEqual(places(plain[kind]))
          plain[kind].forEach(({ figure, printed, expected, carriedFrom, cause }, index) => {
            const own = other[kind][index]!
            expect(own.carriedFrom).toEqual(carriedFrom)
            expect(own.cause).toEqual(cause)
            if (figure.at(-1) !== 'mean') expect(own.expected).toEqual(expected)
            else {
              expect(own.printed).toBe(turned(printed))
              expect(own.expected).toEqual(expected && { least: turned(expected.most), most: turned(expected.least) })
            }
          })
        }
        expect(places(other.contradiction?.figures ?? [])).toEqual(places(plain.contradiction?.figures ?? []))
        seen[plain.wrong.length > 0 ? 'wrong' : 'right'] += 1
      },
    ),
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})
