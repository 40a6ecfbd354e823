// Forms that were filled in: which printed figures follow from the ratings, which do not, and where an error was carried on.
import { describe, expect, test } from 'vitest'
import { explain, type InvalidInput } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { SBM2012 } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment } from '../../src/sbm/facts.ts'
import type { SbmForm, SbmPrinted } from '../../src/sbm/printed.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmFormReport } from '../../src/sbm/form-answer.ts'
import { answerTo, tables } from '../tables.ts'

const valid = (answer: SbmFormReport | InvalidInput): SbmFormReport => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer
}

/** A form of 2013 with ten ratings under Principle 2, and another form’s performance improvement. */
const assessment: SbmAssessment = {
  principles: {
    'leadership-governance': [1, 1, 1, 2, 2],
    'curriculum-learning': [1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
    'accountability-improvement': [2, 2, 2, 2, 1],
    'resource-management': [2, 2, 2, 2, 2],
  },
  performanceImprovement: { access: 3, efficiency: { dropout: 2, completion: 2, cohortSurvival: 1 }, quality: 2 },
}
const printed = {
  means: {
    'leadership-governance': '1.4',
    'curriculum-learning': 1.6,
    'accountability-improvement': '1.80',
    'resource-management': 2,
  },
  weighted: {
    'leadership-governance': '0.42',
    'curriculum-learning': 0.48,
    'accountability-improvement': '0.45',
    'resource-management': '0.30',
  },
  validatedPractices: '1.65',
  efficiency: '1.6667',
  performanceImprovement: '2.3667',
  shares: { validatedPractices: 0.66, performanceImprovement: '1.42' },
  final: '2.08',
  level: 'II',
} satisfies SbmPrinted

const check = (change: SbmPrinted, rated: SbmAssessment = assessment) =>
  valid(checkForm({ assessment: rated, printed: change }, { framework: sbmForms.tenRatings }))
const named = (figures: SbmFormReport['wrong']): string[] =>
  figures.map(({ figure, printed: shown, expected: { least, most } = { least: '', most: '' }, carriedFrom }) =>
    [
      figure.slice(1).join('.'),
      shown,
      'for',
      least === most ? least : `${least} to ${most}`,
      ...(carriedFrom ? ['from', carriedFrom.map((path) => path.slice(1).join('.')).join(' and ')] : []),
    ].join(' '),
  )

describe('a form', () => {
  test('whose figures all follow from its ratings is consistent', () => {
    expect(check(printed)).toMatchObject({
      outcome: 'consistent',
      framework: 'SBM2012/ten-ratings',
      checked: 15,
      wrong: [],
      open: [],
      authorities: [],
      needs: [],
    })
    expect(check({})).toMatchObject({ outcome: 'consistent', checked: 0 })
  })

  test.each([
    ['1.7', '1.67', '1.667', '1.6667'],
    ['2.4', '2.37', '2.367', '2.3667'],
    ['1.4', '1.40', '1.400', '1.4000'],
  ])('may print a figure with one to four decimals: %s, %s, %s, %s', (...figures) => {
    const place = { '1.7': 'efficiency', '2.4': 'performanceImprovement', '1.4': 'means' }[figures[0]]!
    for (const figure of figures) {
      const one = place === 'means' ? { means: { 'leadership-governance': figure } } : { [place]: figure }
      expect(check(one).outcome, figure).toBe('consistent')
    }
  })

  // One change to a form that is right, and what is wrong then.
  test.each([
    ['a figure that is off', { efficiency: '1.70' }, ['efficiency 1.70 for 1.67']],
    ['a whole number that rounding does not give', { validatedPractices: 1 }, ['validatedPractices 1.0 for 1.7']],
    ['a sum for a mean', { means: { 'leadership-governance': 7 } }, ['means.leadership-governance 7.0 for 1.4']],
    ['a level that is off', { level: 'III' }, ['level III for II']],
    ['no level', { level: 'none' }, ['level none for II']],
    [
      'an error carried on',
      {
        means: { ...printed.means, 'leadership-governance': '1.5' },
        weighted: { ...printed.weighted, 'leadership-governance': '0.45' },
      },
      [
        'means.leadership-governance 1.5 for 1.4',
        'weighted.leadership-governance 0.45 for 0.42 from means.leadership-governance',
      ],
    ],
    [
      'an error that is not carried on',
      { means: { ...printed.means, 'leadership-governance': '1.5' } },
      ['means.leadership-governance 1.5 for 1.4'],
    ],
    [
      'an error past figures that are not printed',
      { weighted: { 'leadership-governance': '0.52' }, validatedPractices: '1.75', shares: {}, final: '2.12' },
      [
        'weighted.leadership-governance 0.52 for 0.42',
        'validatedPractices 1.75 for 1.65 from weighted.leadership-governance',
        'final 2.12 for 2.08 from validatedPractices',
      ],
    ],
    [
      'an error carried into the level',
      { final: '2.58', level: 'III' },
      ['final 2.58 for 2.08', 'level III for II from final'],
    ],
    [
      'an error carried on from two figures',
      { shares: { validatedPractices: '0.76', performanceImprovement: '1.52' }, final: '2.28' },
      [
        'shares.validatedPractices 0.76 for 0.66',
        'shares.performanceImprovement 1.52 for 1.42',
        'final 2.28 for 2.08 from shares.validatedPractices and shares.performanceImprovement',
      ],
    ],
    [
      'a second error of its own',
      { shares: { validatedPractices: '0.76' }, final: '2.50' },
      ['shares.validatedPractices 0.76 for 0.66', 'final 2.50 for 2.08'],
    ],
  ] as readonly (readonly [string, SbmPrinted, readonly string[]])[])(
    'with %s is inconsistent',
    (_name, change, wrong) => {
      const report = check({ ...printed, ...change })
      expect(report).toMatchObject({ outcome: 'inconsistent', open: [], needs: [] })
      expect(named(report.wrong)).toEqual(wrong)
    },
  )

  test('that was reckoned from rounded figures says from which', () => {
    // The exact D-O-D score is 1.2 × 0.3 + 8/7 × 0.3 + 0.25 + 0.15 = 1.10285…, and with 1.1 for 8/7 it is 1.09.
    const principles = {
      'leadership-governance': [1, 1, 1, 1, 2],
      'curriculum-learning': [1, 1, 1, 1, 1, 1, 2],
      'accountability-improvement': [1, 1, 1, 1, 1],
      'resource-management': [1, 1, 1, 1, 1],
    } as const
    const report = valid(
      checkForm({
        assessment: { principles },
        printed: {
          means: { 'leadership-governance': '1.2', 'curriculum-learning': '1.1' },
          validatedPractices: '1.09',
        },
      }),
    )
    expect(named(report.wrong)).toEqual(['validatedPractices 1.09 for 1.10 from means.curriculum-learning'])
    expect(report.wrong[0]?.message).toBe(
      '`printed.validatedPractices` is 1.09; the ratings give 1.10. It follows from `printed.means.curriculum-learning` as printed.',
    )
  })

  test('whose figure was cut off instead of rounded is told so', () => {
    expect(
      check({ efficiency: '1.66', performanceImprovement: '2.36', final: 2.07 }).wrong.map(({ message }) => message),
    ).toEqual([
      '`printed.efficiency` is 1.66; the ratings give 1.67. Cutting off the further decimals instead of rounding gives what is printed.',
      '`printed.performanceImprovement` is 2.36; the ratings give 2.37. Cutting off the further decimals instead of rounding gives what is printed. It follows from `printed.efficiency` as printed.',
      '`printed.final` is 2.07; the ratings give 2.08. It follows from `printed.performanceImprovement` as printed.',
    ])
  })

  test('is read by the bands of its framework', () => {
    // 1.449714…: printed as 1.45 to two decimals and as 1.4 to one.
    const form = {
      assessment: {
        principles: {
          'leadership-governance': [0, 0, 0, 0, 0],
          'curriculum-learning': [3, 2, 0, 0, 0, 0, 0],
          'accountability-improvement': [0, 0, 0, 0, 0],
          'resource-management': [2, 0, 0, 0, 0],
        },
        performanceImprovement: { access: 3, efficiency: { dropout: 3, completion: 3, cohortSurvival: 1 }, quality: 1 },
      },
      printed: { final: '1.45', level: 'II' },
    } as const satisfies SbmForm
    const report = valid(checkForm(form, { framework: sbmForms.bands }))
    expect(named(report.wrong)).toEqual(['level II for I from final'])
    expect(report.wrong[0]?.message).toBe(
      '`printed.level` is II; the ratings give I. It follows from `printed.final` as printed.',
    )
    expect(valid(checkForm(form)).wrong.map(({ carriedFrom }) => carriedFrom)).toEqual([undefined])
  })
})

describe('where ratings are missing', () => {
  const gaps: SbmAssessment = {
    ...assessment,
    principles: { ...assessment.principles, 'leadership-governance': [1, 1, null, 2] },
  }

  test('a figure that they can still make right is open, and asks for them', () => {
    const report = check(printed, gaps)
    expect(report).toMatchObject({ outcome: 'undetermined', wrong: [], checked: 15 })
    expect(named(report.open)).toEqual([
      'means.leadership-governance 1.4 for 0.8 to 2.0',
      'weighted.leadership-governance 0.42 for 0.24 to 0.60',
      'validatedPractices 1.65 for 1.47 to 1.83',
      'shares.validatedPractices 0.66 for 0.59 to 0.73',
      'final 2.08 for 2.01 to 2.15',
    ])
    expect(report.open[0]?.message).toBe(
      '`printed.means.leadership-governance` is 1.4; the ratings at hand allow 0.8 to 2.0.',
    )
    expect(report.needs.map(({ kind, path }) => [kind, ...path])).toEqual(
      [2, 4].map((index) => ['fact', 'assessment', 'principles', 'leadership-governance', index]),
    )
  })

  test('a figure that none of them can make right is wrong', () => {
    const report = check(
      { means: { 'leadership-governance': '2.2' }, weighted: { 'leadership-governance': '0.66' }, final: '2.08' },
      gaps,
    )
    expect(report).toMatchObject({ outcome: 'inconsistent', needs: [] })
    expect(named(report.wrong)).toEqual([
      'means.leadership-governance 2.2 for 0.8 to 2.0',
      'weighted.leadership-governance 0.66 for 0.24 to 0.60 from means.leadership-governance',
    ])
    expect(named(report.open)).toEqual(['final 2.08 for 2.01 to 2.15'])
  })

  test('a figure that they do not touch, or do not move, is as certain as ever', () => {
    expect(check({ efficiency: '1.67', means: { 'curriculum-learning': '1.6' }, level: 'II' }, gaps)).toMatchObject({
      outcome: 'consistent',
      checked: 3,
    })
  })

  test('a level waits for the ratings that can decide it', () => {
    const report = check({ level: 'III' }, { ...assessment, performanceImprovement: { access: 3, quality: 2 } })
    expect(report).toMatchObject({ outcome: 'inconsistent', wrong: [{ expected: { least: 'II', most: 'II' } }] })
    const open = check({ level: 'II' }, { principles: assessment.principles!, performanceImprovement: {} })
    expect(open.open).toEqual([
      {
        figure: ['printed', 'level'],
        printed: 'II',
        expected: { least: 'I', most: 'II' },
        message: '`printed.level` is II; the ratings at hand allow I to II.',
      },
    ])
    expect(open.needs.map(({ path }) => path.slice(2).join('.'))).toEqual([
      'access',
      'efficiency.dropout',
      'efficiency.completion',
      'efficiency.cohortSurvival',
      'quality',
    ])
  })

  test('an open figure asks for no rating that weighs nothing in it', () => {
    const weights = { ...SBM2012.weights, performanceImprovement: { access: '0', efficiency: '0.5', quality: '0.5' } }
    const report = valid(
      checkForm(
        { assessment: {}, printed: { performanceImprovement: '2.00' } },
        { framework: { ...SBM2012, id: 'No access', authority: 'a test', weights } },
      ),
    )
    expect(report.needs.map(({ path }) => path.slice(2).join('.'))).toEqual([
      'efficiency.dropout',
      'efficiency.completion',
      'efficiency.cohortSurvival',
      'quality',
    ])
  })

  test('an open form without any rating asks for those behind its figures', () => {
    const report = valid(
      checkForm({ assessment: {}, printed: { efficiency: 2, means: { 'resource-management': '1.0' } } }),
    )
    expect(report.needs).toHaveLength(8)
    expect(report.needs[0]).toEqual({
      kind: 'fact',
      asks: 'indicator-rating',
      path: ['assessment', 'principles', 'resource-management', 0],
      question: 'What is rating 1 of 5 under Management of Resources, 0 to 3?',
      params: { principle: 'Management of Resources', index: 0, count: 5 },
    })
  })
})

describe('a printed figure', () => {
  const issue = (value: unknown) => {
    const answer = checkForm({ assessment: {}, printed: { final: value as string } })
    return answer.outcome === 'invalid-input'
      ? [answer.issues[0].code, answer.issues[0].path.join('.'), answer.issues[0].suggestion]
      : answer.outcome
  }

  test.each([['0.6'], ['3'], ['999.9999'], [0], [-0], [3], [1.5], ['2.0000'], ['.66'], ['66%']])(
    '%s is read',
    (value) => {
      expect(['undetermined', 'inconsistent']).toContain(issue(value))
    },
  )

  // 66% is 0.66: a percentage is so many hundredths, and has two decimals more than it prints.
  test.each([
    ['.66', '0.66'],
    ['.5', '0.5'],
    ['.5794', '0.5794'],
    ['66%', '0.66'],
    ['66.5%', '0.665'],
    ['66.57%', '0.6657'],
    ['5%', '0.05'],
    ['.5%', '0.005'],
    ['0%', '0.00'],
    ['142%', '1.42'],
    ['999.99%', '9.9999'],
    ['2', '2.0'],
    [-0, '0.0'],
    [0.579, '0.579'],
  ])('%s is read as %s', (value, printed) => {
    const answer = valid(checkForm({ assessment: {}, printed: { final: value } }))
    expect([...answer.wrong, ...answer.open].map((figure) => figure.printed)).toEqual([printed])
  })

  test('as a whole number is right where rounding to whole numbers gives it', () => {
    const efficiency = (...ratings: readonly number[]) => {
      const [dropout, completion, cohortSurvival] = ratings
      return { performanceImprovement: { efficiency: { dropout, completion, cohortSurvival } } }
    }
    const outcome = (assessment: object, figures: SbmForm['printed']) =>
      checkForm({ assessment, printed: figures } as SbmForm).outcome
    // 4/3, 5/3, 7/3 and 8/3.
    for (const [ratings, right] of [
      [[1, 1, 2], 1],
      [[1, 2, 2], 2],
      [[2, 2, 3], 2],
      [[2, 3, 3], 3],
    ] as const)
      for (const whole of [1, 2, 3])
        expect(outcome(efficiency(...ratings), { efficiency: whole })).toBe(
          whole === right ? 'consistent' : 'inconsistent',
        )
    // A half is rounded up.
    const access = (...yearly: readonly number[]) => ({
      assessment: { performanceImprovement: { access: yearly } },
      printed: { performance: { access: { rating: '2' } } },
    })
    expect([access(1, 2), access(2, 3)].map((form) => checkForm(form as SbmForm).outcome)).toEqual([
      'consistent',
      'inconsistent',
    ])
  })

  test('as a whole number beside one with decimals in its column has lost its zeros', () => {
    const ratings = { 'leadership-governance': [3, 3, 3, 2, 3], 'resource-management': [3, 3, 3, 3, 3] }
    const form = (means: object) => checkForm({ assessment: { principles: ratings }, printed: { means } } as SbmForm)
    expect(form({ 'leadership-governance': 3, 'resource-management': 3 }).outcome).toBe('consistent')
    expect(form({ 'leadership-governance': 2.8, 'resource-management': 3 }).outcome).toBe('consistent')
    const mixed = valid(form({ 'leadership-governance': 3, 'resource-management': '3.00' }))
    expect(mixed.wrong).toMatchObject([{ printed: '3.0', expected: { least: '2.8', most: '2.8' } }])
  })

  test('as a percentage is right where rounding to whole percents gives it', () => {
    // The share of the D-O-D score is 0.66.
    for (const [share, outcome] of [
      ['66%', 'consistent'],
      ['66.0%', 'consistent'],
      ['.66', 'consistent'],
      [' .66 ', 'consistent'],
      ['66 %', 'consistent'],
      [' 65% ', 'inconsistent'],
      ['65%', 'inconsistent'],
      ['66.1%', 'inconsistent'],
    ] as const)
      expect(check({ shares: { validatedPractices: share } }).outcome, share).toBe(outcome)
  })

  test.each([
    ['66  %', '66%'],
    ['\t1.65', '1.65'],
    ['%', undefined],
    ['.', undefined],
    ['.%', undefined],
    ['66.579123456%', undefined],
    ['1000%', undefined],
    ['06%', undefined],
    ['66%%', undefined],
    ['%66', undefined],
    ['.57941123456', undefined],
    ['1,65', undefined],
    ['01.65', undefined],
    ['1.', undefined],
    ['1.65000000000', undefined],
    ['1000', undefined],
    ['-1', undefined],
    ['1e0', undefined],
    ['0x1', undefined],
    ['9'.repeat(100), undefined],
    [-1, undefined],
    [1e21, undefined],
  ])('%s is refused, and %s offered', (value, suggestion) => {
    expect(issue(value)).toEqual(['not-allowed', 'printed.final', suggestion])
  })

  test.each([
    [1.23456789012, '1.2345678901'],
    [1.6666666666666667, '1.6666666667'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [1e-12, '0.0'],
  ])('a cell of a spreadsheet that holds %s is read as %s', (value, text) => {
    const report = checkForm({ assessment: {}, printed: { final: value } })
    if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
    expect(report.open.map(({ printed }) => printed)).toEqual([text])
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [true], [10n], [{}]])('%s is no figure', (value) => {
    expect(issue(value)).toEqual(['wrong-type', 'printed.final', undefined])
  })

  test.each([
    [{ printed: {} }, 'missing assessment'],
    [{ assessment: {} }, 'missing printed'],
    [{ assessment: {}, printed: { level: 'ii' } }, 'not-allowed printed.level'],
    [{ assessment: {}, printed: { mean: {} } }, 'unknown-key printed.mean'],
    [
      { assessment: { principles: { 'curriculum-learning': Array.from({ length: 8 }, () => 1) } }, printed: {} },
      'not-allowed assessment.principles.curriculum-learning',
    ],
  ])('and all else of a form is checked: %j', (form, expected) => {
    const answer = checkForm(form as unknown as SbmForm)
    expect(
      answer.outcome === 'invalid-input' && answer.issues.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([expected])
  })

  test('a framework that cannot be read does not hide what is wrong with the form', () => {
    const answer = checkForm({ assessment: {}, printed: { final: '' } }, { framework: { ...SBM2012, id: '' } })
    expect(answer.outcome === 'invalid-input' && answer.issues.map(({ path }) => path.join('.'))).toEqual([
      'printed.final',
      'options.framework.id',
    ])
  })
})

describe('what is printed together', () => {
  const [score, share] = [{ validatedPractices: '1.757' }, { shares: { validatedPractices: '.709' } }]
  const bare = (figures: SbmPrinted, rated: SbmAssessment = {}) =>
    valid(checkForm({ assessment: rated, printed: figures }))

  test('and cannot all be right is told, with what the last would be by the others', () => {
    const told = (figures: SbmPrinted, rated?: SbmAssessment) => bare(figures, rated).contradiction?.message
    expect(told({ ...score, ...share })).toBe(
      '`printed.validatedPractices` (1.757) and `printed.shares.validatedPractices` (0.709) cannot both be right: by the first, the second is 0.703.',
    )
    expect(told({ efficiency: '3.00', performanceImprovement: '0.70' })).toBe(
      '`printed.efficiency` (3.00) and `printed.performanceImprovement` (0.70) cannot both be right: by the first, the second is 0.75 to 3.00.',
    )
    expect(told({ shares: { validatedPractices: '66%', performanceImprovement: '1.42' }, final: '2.18' })).toBe(
      '`printed.shares.validatedPractices` (0.66), `printed.shares.performanceImprovement` (1.42) and `printed.final` (2.18) cannot all be right: by the others, the last is 2.07 to 2.09.',
    )
    const { performanceImprovement } = assessment
    expect(
      told({ validatedPractices: '1.50', final: '2.08' }, { performanceImprovement: performanceImprovement! }),
    ).toBe(
      '`printed.validatedPractices` (1.50) and `printed.final` (2.08) cannot both be right: by the first, the second is 2.02. The ratings at hand count in this.',
    )
  })

  test('has one level for each final score of two decimals, up to the very edge of a band', () => {
    for (let hundredths = 0; hundredths <= 300; hundredths += 1) {
      const final = (hundredths / 100).toFixed(2)
      const right = hundredths < 50 ? 'none' : hundredths < 150 ? 'I' : hundredths < 250 ? 'II' : 'III'
      for (const level of ['none', 'I', 'II', 'III'] as const)
        expect([final, level, bare({ final, level }).outcome]).toEqual([
          final,
          level,
          level === right ? 'undetermined' : 'inconsistent',
        ])
    }
  })

  test('is told in Filipino as in English', () => {
    const efficiency = { dropout: [null], completion: [null], cohortSurvival: [null] }
    const form = {
      assessment: { performanceImprovement: { efficiency } },
      printed: { ...score, ...share, efficiency: '1.5' },
    }
    const told = explain(checkForm(form), { messages: filipino }).replace(/\s+/gu, ' ')
    expect(told).toContain(
      'Hindi maaaring kapwa tama ang `printed.validatedPractices` (1.757) at `printed.shares.validatedPractices` (0.709): ayon sa una, 0.703 ang ikalawa.',
    )
    expect(told).toContain('Maaari itong 1.3 o 1.7, at wala nang iba sa pagitan ng dalawa.')
    expect(explain(checkForm(form)).replace(/\s+/gu, ' ')).toContain('It can be 1.3 or 1.7, and nothing between.')
  })

  test('is not held against figures that are wrong by themselves', () => {
    const report = bare(
      { means: { 'leadership-governance': '1.5' }, weighted: { 'leadership-governance': '0.42' }, final: '1.50' },
      { principles: { 'leadership-governance': [1, 1, 1, 2, 2] } },
    )
    expect(report.outcome).toBe('inconsistent')
    expect(report).not.toHaveProperty('contradiction')
  })

  test('leaves nothing to ask once it contradicts itself', () => {
    expect(bare(score).needs.length).toBeGreaterThan(0)
    expect(bare({ ...score, ...share })).toMatchObject({ outcome: 'inconsistent', wrong: [], needs: [] })
    expect(bare({ ...score, ...share }).open).toHaveLength(2)
  })
})

test('a figure follows from others as printed only where the ratings that are missing can make it so', () => {
  // By the mean as printed, the D-O-D score is 0.42 and what the other ratings give: 1.001 lies among that, and is none of it.
  const report = valid(
    checkForm({
      assessment: {
        principles: {
          'leadership-governance': [null, null, null, null, 1],
          'curriculum-learning': [1, 1, 1, 1, 1, 1, null],
          'accountability-improvement': [1, 1, 1, 1, null],
          'resource-management': [1, 1, 1, 1, null],
        },
      },
      printed: { means: { 'leadership-governance': '1.4' }, validatedPractices: '1.0010' },
    }),
  )
  expect(report.wrong.map(({ carriedFrom }) => carriedFrom)).toEqual([undefined])
})

describe('the final score', () => {
  const of = (count: number, rating: 1 | 2) => Array.from({ length: count }, () => rating)
  const assessment = {
    principles: {
      'leadership-governance': of(5, 2),
      'curriculum-learning': of(7, 1),
      'accountability-improvement': of(5, 1),
      'resource-management': of(5, 2),
    },
    performanceImprovement: { access: 1, efficiency: { dropout: 2, completion: 1, cohortSurvival: 3 }, quality: 1 },
  } as const
  const wrongIn = (final: string, level?: 'III') => {
    const report = checkForm({ assessment, printed: { final, ...(level && { level }) } })
    if (report.outcome === 'invalid-input') throw new Error(report.issues[0].message)
    return report
  }

  test.each([
    ['1.35', 'weight-left-out'],
    ['2.70', 'weight-left-out'],
    ['2.71', undefined],
  ])('%s: the plain mean of the two scores, and their sum, leave out the weights', (final, cause) => {
    expect(wrongIn(final).wrong.map((each) => each.cause)).toEqual([cause])
  })

  test.each(['2.70', '3.00', '3.99', '4.00', '5.00', '270'])(
    'a level follows from %s, however great it is',
    (final) => {
      expect(wrongIn(final, 'III').first?.leadsTo).toEqual([['printed', 'level']])
    },
  )
})

test('a mistake is named of what is wrong alone', () => {
  const forms = tables
    .flatMap(({ cases }) => cases)
    .filter((each) => each.function === 'checkForm')
    .map(answerTo) as (SbmFormReport | InvalidInput)[]
  const open = forms.flatMap((answer) => (answer.outcome === 'invalid-input' ? [] : answer.open))
  expect(open.length).toBeGreaterThan(50)
  for (const each of open) expect(each).not.toHaveProperty('cause')
  const told = forms.flatMap((answer) =>
    answer.outcome === 'invalid-input'
      ? []
      : [...answer.wrong, ...(answer.contradiction ? [answer.contradiction] : [])],
  )
  // What stands nearest is on both sides.
  for (const { nearest } of told) if (nearest) expect(Object.values(nearest)).not.toContain('undefined')
})
