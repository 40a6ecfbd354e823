// The SBM score and the first incentive: worked forms, edges of bands, missing ratings, and what is refused.
import { describe, expect, test } from 'vitest'
import { clauses, FY2016, type InvalidInput, type Issue } from 'deped-school-partnerships'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment } from '../../src/sbm/facts.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { add, compareFractions, cut, decimal, fraction, print, times } from '../../src/sbm/fractions.ts'
import { applySbmIncentive, type SbmIncentive } from '../../src/sbm/incentive.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { checkForm } from '../../src/sbm/form.ts'

const valid = <T extends { readonly outcome: string }>(answer: T | InvalidInput): T => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer as T
}
const issues = (answer: object): string[] =>
  ('issues' in answer ? (answer.issues as readonly Issue[]) : []).map(({ code, path }) => `${code} ${path.join('.')}`)
const settled = (figure: string) => ({ least: figure, most: figure })
const all = (count: number, rating: 0 | 1 | 2 | 3) => Array.from({ length: count }, () => rating)

/** Ratings of 7/5, 16/10, 9/5 and 10/5, as a form of 2013 has them. */
const tenRatings = {
  'leadership-governance': [1, 1, 1, 2, 2],
  'curriculum-learning': [1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
  'accountability-improvement': [2, 2, 2, 2, 1],
  'resource-management': [2, 2, 2, 2, 2],
} as const
const performanceImprovement = {
  access: 3,
  efficiency: { dropout: 2, completion: 2, cohortSurvival: 1 },
  quality: 2,
} as const

const uniform = (rating: 0 | 1 | 2 | 3, performance: 1 | 2 | 3): SbmAssessment => ({
  principles: {
    'leadership-governance': all(5, rating),
    'curriculum-learning': all(7, rating),
    'accountability-improvement': all(5, rating),
    'resource-management': all(5, rating),
  },
  performanceImprovement: {
    access: performance,
    efficiency: { dropout: performance, completion: performance, cohortSurvival: performance },
    quality: performance,
  },
})

/** A framework of our own in which a final score can lie below the lowest band. */
const practicesFirst: SbmFramework = {
  ...SBM2012,
  id: 'Practices first',
  authority: 'a test',
  weights: { ...SBM2012.weights, final: { performanceImprovement: '0.4', validatedPractices: '0.6', clauses: [] } },
}

/** A framework of our own whose scores fall on halves of a hundredth. */
const exact: SbmFramework = {
  ...SBM2012,
  id: 'Exact',
  authority: 'a test',
  weights: { ...SBM2012.weights, performanceImprovement: { access: '0.475', efficiency: '0.25', quality: '0.275' } },
}

const frameworks = { SBM2012, ...sbmForms, exact, practicesFirst }

/** An assessment with given totals: each rating of a list as high as what is left of the total allows. */
const assessment = (
  framework: SbmFramework,
  totals: readonly number[],
  access: number,
  efficiency: number,
  quality: number,
) => {
  const spread = (total: number, count: number, least: number): number[] =>
    Array.from(
      { length: count },
      (_, index) => least + Math.min(3 - least, Math.max(0, total - count * least - index * (3 - least))),
    )
  const [dropout, completion, cohortSurvival] = spread(efficiency, 3, 1)
  return {
    principles: Object.fromEntries(
      framework.principles.map(({ id, indicatorCount }, index) => [id, spread(totals[index]!, indicatorCount, 0)]),
    ),
    performanceImprovement: { access, efficiency: { dropout, completion, cohortSurvival }, quality },
  } as SbmAssessment
}

describe('fractions', () => {
  test('stay exact and in lowest terms', () => {
    expect(add(decimal('0.30'), decimal('0.25'))).toEqual({ over: 11n, under: 20n })
    expect(add()).toEqual({ over: 0n, under: 1n })
    expect(add(decimal('0.1'), fraction(-1n, 10n))).toEqual({ over: 0n, under: 1n })
    expect(times(fraction(2n, 3n), decimal('0.75'))).toEqual({ over: 1n, under: 2n })
    expect(fraction(-6n, 4n)).toEqual({ over: -3n, under: 2n })
    expect(decimal('12')).toEqual({ over: 12n, under: 1n })
    expect([
      compareFractions(decimal('1.50'), decimal('1.5')),
      compareFractions(fraction(1n, 3n), decimal('0.3333')),
      compareFractions(decimal('2'), decimal('2.01')),
    ]).toEqual([0, 1, -1])
  })

  test.each([
    ['1.495', 2, '1.50', '1.49'],
    ['1.4949', 2, '1.49', '1.49'],
    ['0.005', 2, '0.01', '0.00'],
    ['0.0049', 2, '0.00', '0.00'],
    ['2.999', 2, '3.00', '2.99'],
    ['1.45', 1, '1.5', '1.4'],
    ['10', 4, '10.0000', '10.0000'],
  ])('%s with %i decimals is printed as %s and cut off to %s', (value, decimals, printed, short) => {
    expect(print(decimal(value), decimals)).toBe(printed)
    expect(cut(decimal(value), decimals)).toBe(short)
  })
})

describe('a score', () => {
  test.each([
    [0, 1, '0.60', 'level-i'],
    [1, 1, '1.00', 'level-i'],
    [3, 1, '1.80', 'level-ii'],
    [0, 3, '1.80', 'level-ii'],
    [1, 2, '1.60', 'level-ii'],
    [3, 2, '2.40', 'level-ii'],
    [2, 3, '2.60', 'level-iii'],
    [3, 3, '3.00', 'level-iii'],
  ] as const)('with ratings of %i and performance of %i is %s: %s', (rating, performance, final, outcome) => {
    expect(scoreSbm(uniform(rating, performance))).toMatchObject({ outcome, final: settled(final), needs: [] })
  })
})

describe('missing ratings', () => {
  test('leave every figure a range, and every level possible that lies in it', () => {
    const score = valid(scoreSbm({}))
    expect(score).toMatchObject({
      outcome: 'undetermined',
      levels: ['none', 'I', 'II', 'III'],
      validatedPractices: { least: '0.00', most: '3.00' },
      efficiency: { least: '0.00', most: '3.00' },
      performanceImprovement: { least: '0.00', most: '3.00' },
      shares: {
        validatedPractices: { least: '0.00', most: '1.20' },
        performanceImprovement: { least: '0.00', most: '1.80' },
      },
      final: { least: '0.00', most: '3.00' },
      banded: { least: '0.00', most: '3.00' },
    })
    expect(score.weighted['curriculum-learning']).toEqual({ least: '0.00', most: '0.90' })
    expect(score.needs).toHaveLength(27)
    expect(score.needs.slice(0, 2).map(({ path }) => path)).toEqual([
      ['performanceImprovement', 'access'],
      ['performanceImprovement', 'quality'],
    ])
    expect(valid(scoreSbm({}, { framework: practicesFirst })).levels).toEqual(['none', 'I', 'II', 'III'])
    expect(valid(scoreSbm({}, { framework: sbmForms.tenRatings })).needs).toHaveLength(30)
  })

  test('are asked for where they are, by their names', () => {
    const score = valid(
      scoreSbm({
        ...uniform(1, 2),
        principles: {
          ...uniform(1, 2).principles,
          'leadership-governance': [0, 0, null, 0],
          'curriculum-learning': [0, 1, 1, 1, 1, 1, null],
        },
      }),
    )
    expect(score).toMatchObject({
      outcome: 'undetermined',
      levels: ['I', 'II'],
      final: { least: '1.45', most: '1.64' },
    })
    expect(score.needs).toEqual([
      {
        kind: 'fact',
        asks: 'indicator-rating',
        path: ['principles', 'leadership-governance', 2],
        question:
          'What is the rating for A.3 (Clear structure, shared leadership) under Leadership and Governance, 0 to 3?',
        params: { principle: 'Leadership and Governance', indicator: 'A.3', index: 2, count: 5 },
      },
      {
        kind: 'fact',
        asks: 'indicator-rating',
        path: ['principles', 'leadership-governance', 4],
        question: 'What is the rating for A.5 (Long-term training of leaders) under Leadership and Governance, 0 to 3?',
        params: { principle: 'Leadership and Governance', indicator: 'A.5', index: 4, count: 5 },
      },
      {
        kind: 'fact',
        asks: 'indicator-rating',
        path: ['principles', 'curriculum-learning', 6],
        question: 'What is rating 7 of 7 under Curriculum and Learning, 0 to 3?',
        params: { principle: 'Curriculum and Learning', index: 6, count: 7 },
      },
    ])
  })

  test('settle where none of them can change the level', () => {
    const score = valid(
      scoreSbm({
        ...uniform(2, 2),
        principles: {
          ...uniform(2, 2).principles,
          'leadership-governance': [null, null, 1],
          'resource-management': [],
        },
      }),
    )
    expect(score).toMatchObject({
      outcome: 'level-ii',
      levels: ['II'],
      final: { least: '1.66', most: '2.13' },
      needs: [],
    })
  })

  test('that weigh too little to decide are not asked for', () => {
    // Access decides between 1.41, 1.68 and 1.95 or so; A.1 adds 0.07 at most, which reaches no band from any of them.
    const principles = { ...uniform(1, 1).principles, 'leadership-governance': [null, 1, 1, 1, 1] } as const
    const score = valid(
      scoreSbm({
        principles,
        performanceImprovement: {
          access: [null],
          efficiency: { dropout: 2, completion: 2, cohortSurvival: 2 },
          quality: 2,
        },
      }),
    )
    expect(score.levels).toEqual(['I', 'II'])
    expect(score.needs.map(({ path }) => path.join('.'))).toEqual(['performanceImprovement.access.0'])
  })

  test('may be means of yearly ratings, beside which others decide that else would not', () => {
    // As above, but Access may be [1, 2, 2] too, with which A.1 decides.
    const principles = (first: number | null) => ({
      ...uniform(1, 1).principles,
      'leadership-governance': [first, 1, 1, 1, 1] as (0 | 3)[],
    })
    const performance = { efficiency: { dropout: 2, completion: 2, cohortSurvival: 2 }, quality: 2 } as const
    const score = valid(scoreSbm({ principles: principles(null), performanceImprovement: performance }))
    expect(score.needs.map(({ path }) => path.join('.'))).toEqual([
      'performanceImprovement.access',
      'principles.leadership-governance.0',
    ])
    const levels = [0, 3].map(
      (first) =>
        scoreSbm({ principles: principles(first), performanceImprovement: { ...performance, access: [1, 2, 2] } })
          .outcome,
    )
    expect(levels).toEqual(['level-i', 'level-ii'])
  })

  test('that weigh nothing are not asked for', () => {
    const framework: SbmFramework = {
      ...SBM2012,
      id: 'No access',
      authority: 'a test',
      weights: { ...SBM2012.weights, performanceImprovement: { access: '0', efficiency: '0.5', quality: '0.5' } },
    }
    const score = valid(
      scoreSbm({ principles: uniform(1, 1).principles!, performanceImprovement: { quality: 2 } }, { framework }),
    )
    expect(score.needs.map(({ path }) => path.slice(1).join('.'))).toEqual([
      'efficiency.dropout',
      'efficiency.completion',
      'efficiency.cohortSurvival',
    ])
  })
})

describe('an assessment', () => {
  const refusals: readonly (readonly [unknown, string, (string | undefined)?])[] = [
    [undefined, 'missing '],
    [[], 'wrong-type '],
    [{ principals: {} }, 'unknown-key principals', 'principles'],
    [
      { principles: { 'leadership-goverance': [] } },
      'unknown-key principles.leadership-goverance',
      'leadership-governance',
    ],
    [{ principles: { 'leadership-governance': 'all' } }, 'wrong-type principles.leadership-governance'],
    [{ principles: { 'leadership-governance': all(6, 1) } }, 'not-allowed principles.leadership-governance'],
    [{ principles: { 'leadership-governance': [1, 4] } }, 'not-allowed principles.leadership-governance.1'],
    [{ principles: { 'leadership-governance': [1, -1] } }, 'not-allowed principles.leadership-governance.1'],
    [{ principles: { 'leadership-governance': [1, 1.5] } }, 'not-allowed principles.leadership-governance.1'],
    [{ principles: { 'leadership-governance': [1, '2'] } }, 'not-allowed principles.leadership-governance.1', '2'],
    [{ principles: { 'leadership-governance': [1, '4'] } }, 'not-allowed principles.leadership-governance.1'],
    [
      { principles: { 'leadership-governance': ['not rated'] } },
      'not-allowed principles.leadership-governance.0',
      'not-rated',
    ],
    [
      { principles: { 'leadership-governance': ['N/A'] } },
      'not-allowed principles.leadership-governance.0',
      'not-rated',
    ],
    [{ principles: { 'leadership-governance': ['2.00'] } }, 'not-allowed principles.leadership-governance.0', '2'],
    [{ principles: { 'leadership-governance': ['2.5'] } }, 'not-allowed principles.leadership-governance.0'],
    [
      { principles: { 'leadership-governance': '2.8' } },
      'wrong-type principles.leadership-governance',
      '{ mean: "2.8" }',
    ],
    [{ performanceImprovement: { access: '1.67' } }, 'not-allowed performanceImprovement.access', '{ mean: "1.67" }'],
    [{ performanceImprovement: { access: 1.67 } }, 'not-allowed performanceImprovement.access', '{ mean: 1.67 }'],
    [{ performanceImprovement: { access: '3.1' } }, 'not-allowed performanceImprovement.access'],
    [{ principles: { 'leadership-governance': { mean: '3.1' } } }, 'not-allowed principles.leadership-governance.mean'],
    [{ principles: { 'leadership-governance': {} } }, 'missing principles.leadership-governance.mean'],
    [
      { principles: { 'leadership-governance': { means: '2' } } },
      'unknown-key principles.leadership-governance.means',
      'mean',
    ],
    [{ performanceImprovement: { access: 4 } }, 'not-allowed performanceImprovement.access'],
    [{ performanceImprovement: { access: -1 } }, 'not-allowed performanceImprovement.access'],
    [{ performanceImprovement: { access: '0' } }, 'not-allowed performanceImprovement.access', '0'],
    [{ performanceImprovement: { access: true } }, 'wrong-type performanceImprovement.access'],
    [{ performanceImprovement: { access: [1, 4] } }, 'not-allowed performanceImprovement.access.1'],
    [{ performanceImprovement: { access: all(13, 1) } }, 'not-allowed performanceImprovement.access'],
    [{ performanceImprovement: { quality: { byLevel: 4 } } }, 'not-allowed performanceImprovement.quality.byLevel'],
    [
      { performanceImprovement: { quality: { level: 4 } } },
      'unknown-key performanceImprovement.quality.level',
      'byLevel',
    ],
    [
      { performanceImprovement: { efficiency: { dropOut: 1 } } },
      'unknown-key performanceImprovement.efficiency.dropOut',
      'dropout',
    ],
  ]
  test.each(refusals)('%o is refused: %s', (value, issue, suggestion) => {
    const answer = scoreSbm(value as SbmAssessment)
    expect(issues(answer)).toContain(issue)
    expect(
      answer.outcome === 'invalid-input' &&
        answer.issues.find(({ code, path }) => issue === `${code} ${path.join('.')}`)?.suggestion,
    ).toBe(suggestion)
  })

  test('may say that its list is huge', () => {
    expect(
      issues(scoreSbm({ principles: { 'leadership-governance': new Array<1>(4_294_967_295).fill(1, 0, 6) } })),
    ).toEqual(['not-allowed principles.leadership-governance'])
  })

  test('has as many ratings as the framework counts', () => {
    const eight = { principles: { 'curriculum-learning': all(8, 1) } }
    expect(issues(scoreSbm(eight))).toEqual(['not-allowed principles.curriculum-learning'])
    expect(scoreSbm(eight).outcome === 'invalid-input' && scoreSbm(eight)).toMatchObject({
      issues: [
        {
          message:
            '`principles.curriculum-learning` is a list of 8; expected a list of ratings in the order of the indicators, 7 at most.',
        },
      ],
    })
    expect(scoreSbm(eight, { framework: sbmForms.tenRatings }).outcome).toBe('undetermined')
    expect(
      issues(scoreSbm({ principles: { 'curriculum-learning': all(11, 1) } }, { framework: sbmForms.tenRatings })),
    ).toEqual(['not-allowed principles.curriculum-learning'])
  })
})

test('an assessment and a form are refused alike by every framework that has their counts', () => {
  const refused = [
    {},
    5,
    null,
    { assesment: {} },
    { assessment: { principles: { 'leadership-governance': all(6, 1) }, performance: {} } },
    { assessment: {}, printed: { level: 'IV' } },
    { assessment: {}, printed: { level: 'i' } },
    { assessment: { principles: 'all' } },
  ]
  const counted = JSON.parse(JSON.stringify(SBM2012)) as SbmFramework
  for (const value of refused) {
    const usual = checkForm(value as SbmForm)
    expect(usual.outcome).toBe('invalid-input')
    for (const framework of [counted, sbmForms.bands]) expect(checkForm(value as SbmForm, { framework })).toEqual(usual)
  }
})

describe('a framework', () => {
  const [first, ...rest] = SBM2012.principles
  const weights = (change: object) => ({ weights: { ...SBM2012.weights, ...change } })
  const bands = (decimals: number, ...ends: readonly string[]) => ({
    bands: {
      decimals,
      levels: SBM2012.bands.levels.map((level, index) => ({
        ...level,
        from: ends[2 * index],
        to: ends[2 * index + 1],
      })),
    },
  })

  test('that copies one of ours is read, and so are parts of several', () => {
    for (const framework of [SBM2012, ...Object.values(sbmForms)]) {
      const copy = JSON.parse(JSON.stringify(framework)) as SbmFramework
      expect(scoreSbm({}, { framework: copy })).toEqual(scoreSbm({}, { framework }))
    }
    const both = { ...sbmForms.tenRatings, id: 'Our form', bands: sbmForms.bands.bands }
    expect(scoreSbm({ principles: tenRatings, performanceImprovement }, { framework: both })).toMatchObject({
      framework: 'Our form',
      banded: settled('2.1'),
      outcome: 'level-ii',
    })
  })

  test('names its clauses, and who gives what no clause gives', () => {
    expect(valid(scoreSbm({}))).toMatchObject({
      clauses: [
        'do83/principles/leadership-governance',
        'do83/principles/curriculum-learning',
        'do83/principles/accountability-improvement',
        'do83/principles/resource-management',
        'do83/ratings',
        'do83/performance-improvement',
        'do83/final-score',
        'do83/validated-practices',
        'do83/levels-of-practice',
      ],
      authorities: [],
    })
    expect(valid(scoreSbm({}, { framework: practicesFirst }))).toMatchObject({ authorities: ['a test'] })
    expect(valid(scoreSbm({}, { framework: practicesFirst })).clauses).not.toContain('do83/final-score')
    for (const framework of Object.values(frameworks))
      for (const clause of valid(scoreSbm({}, { framework })).clauses) expect(clauses).toHaveProperty([clause])
  })

  const principles = (change: object, ...others: readonly object[]) => ({
    principles: [{ ...first, ...change }, ...rest, ...others],
  })
  const final = (performance: string, practices: string, ...grounds: readonly string[]) =>
    weights({ final: { performanceImprovement: performance, validatedPractices: practices, clauses: grounds } })
  test('a weight that was probably meant is told', () => {
    const meant = (access: unknown): string => {
      const performanceImprovement = { access, efficiency: '0.25', quality: '0.30' }
      const answer = scoreSbm({}, { framework: { ...SBM2012, ...weights({ performanceImprovement }) } as never })
      return answer.outcome === 'invalid-input' ? (answer.issues[0].suggestion ?? 'none') : 'read'
    }
    for (const near of ['45%', '45.0 %', '0,45', '.45', ' 0.45', 0.45]) expect(Number(meant(near))).toBe(0.45)
    expect(meant('2.5%')).toBe('0.025')
    expect(meant('100%')).toBe('1.00')
    for (const none of ['1/3', 'abc', '145%', '%', '0,4,5', '45', true]) expect(meant(none)).toBe('none')
  })

  const ours = (change: object): string[] =>
    issues(scoreSbm({}, { framework: { ...SBM2012, authority: 'Memorandum A', ...change } as never }))

  test.each<[string, object, string[]]>([
    ['no id', { id: '' }, ['not-allowed options.framework.id']],
    ['a label that is no text', { label: 5 }, ['wrong-type options.framework.label']],
    ['a key that is not known', { labels: 5 }, ['unknown-key options.framework.labels']],
    ['three principles', { principles: rest }, ['not-allowed options.framework.principles']],
    ['principles in another order', { principles: [...rest, first] }, ['not-allowed options.framework.principles']],
    ['five principles', principles({}, first), ['not-allowed options.framework.principles']],
    ['weights of 1.01', principles({ weight: '0.31' }), ['not-allowed options.framework.principles']],
    ['a weight that is a number', principles({ weight: 0.3 }), ['wrong-type options.framework.principles.0.weight']],
    ['a weight without its zero', principles({ weight: '.30' }), ['not-allowed options.framework.principles.0.weight']],
    [
      'a weight that is too long',
      principles({ weight: '0.300000' }),
      ['not-allowed options.framework.principles.0.weight'],
    ],
    ['an unknown principle', principles({ id: 'leadership' }), ['not-allowed options.framework.principles.0.id']],
    ['no indicator', principles({ indicatorCount: 0 }), ['not-allowed options.framework.principles.0.indicatorCount']],
    [
      '31 indicators',
      principles({ indicatorCount: 31 }),
      ['not-allowed options.framework.principles.0.indicatorCount'],
    ],
    [
      'an unknown clause',
      principles({ clause: 'do83/nothing' }),
      ['not-allowed options.framework.principles.0.clause'],
    ],
    ['an inherited clause', principles({ clause: 'toString' }), ['not-allowed options.framework.principles.0.clause']],
    [
      'performance weights of 1.01',
      weights({ performanceImprovement: { access: '0.45', efficiency: '0.25', quality: '0.31' } }),
      ['not-allowed options.framework.weights.performanceImprovement'],
    ],
    ...['45%', '1/3', '0,45', 'abc', '0.45 '].map((access): [string, object, string[]] => [
      `a performance weight of ${access}`,
      weights({ performanceImprovement: { access, efficiency: '0.25', quality: '0.30' } }),
      ['not-allowed options.framework.weights.performanceImprovement.access'],
    ]),
    [
      'a final weight of 60%',
      final('60%', '0.4'),
      ['not-allowed options.framework.weights.final.performanceImprovement'],
    ],
    [
      'bands of -1 decimals',
      { bands: { ...SBM2012.bands, decimals: -1 } },
      ['not-allowed options.framework.bands.decimals'],
    ],
    ['final weights of 0.9', final('0.6', '0.3'), ['not-allowed options.framework.weights.final']],
    [
      'an unknown clause of the final weights',
      final('0.6', '0.4', 'x'),
      ['not-allowed options.framework.weights.final.clauses.0'],
    ],
    [
      'bands of other decimals',
      bands(1, '0.50', '1.49', '1.50', '2.49', '2.50', '3.00'),
      ['not-allowed options.framework.bands'],
    ],
    [
      'a band that begins with other decimals',
      bands(2, '0.5', '1.49', '1.50', '2.49', '2.50', '3.00'),
      ['not-allowed options.framework.bands'],
    ],
    [
      'a band that ends with other decimals',
      bands(2, '0.50', '1.49', '1.50', '2.49', '2.50', '3.0'),
      ['not-allowed options.framework.bands'],
    ],
    [
      'bands that end before 3',
      bands(2, '0.50', '1.49', '1.50', '2.49', '2.50', '2.99'),
      ['not-allowed options.framework.bands'],
    ],
    [
      'a band that ends before it begins',
      bands(2, '1.50', '1.49', '1.50', '2.49', '2.50', '3.00'),
      ['not-allowed options.framework.bands'],
    ],
    [
      'two bands',
      { bands: { decimals: 2, levels: SBM2012.bands.levels.slice(1) } },
      ['not-allowed options.framework.bands'],
    ],
    [
      'bands from the highest',
      { bands: { decimals: 2, levels: [...SBM2012.bands.levels].reverse() } },
      ['not-allowed options.framework.bands'],
    ],
    [
      'no decimals',
      { bands: { ...SBM2012.bands, decimals: 0 } },
      ['not-allowed options.framework.bands.decimals', 'not-allowed options.framework.bands'],
    ],
    [
      'no authority, though a count is its own',
      { ...principles({ indicatorCount: 6 }), authority: undefined },
      ['missing options.framework.authority'],
    ],
    [
      'no authority, though a part has no clause',
      { ...principles({ clause: undefined }), authority: undefined },
      ['missing options.framework.authority'],
    ],
    [
      'no authority, though the final weights are its own',
      { ...final('1', '0', 'do83/final-score'), authority: undefined },
      ['missing options.framework.authority'],
    ],
  ])('with %s is refused', (_, change, expected) => {
    expect(ours(change)).toEqual(expected)
  })

  test.each([
    ['a count', principles({ indicatorCount: 6, clause: undefined })],
    ['final weights', final('1', '0')],
    ['final weights of four decimals', final('0.3333', '0.6667')],
    ['a band of one score', bands(2, '0.50', '0.50', '0.51', '2.49', '2.50', '3.00')],
    ['bands', bands(3, '0.500', '1.499', '1.500', '2.499', '2.500', '3.000')],
  ])('may have %s of its own with an authority', (_, change) => {
    expect(ours(change)).toEqual([])
  })

  test('that is refused does not hide what is wrong with the assessment, and refuses no count', () => {
    expect(
      issues(
        scoreSbm(
          { principles: { 'curriculum-learning': all(11, 1) }, performanceImprovement: { access: 4 } } as never,
          { framework: {} as never },
        ),
      ).slice(0, 2),
    ).toEqual(['not-allowed performanceImprovement.access', 'missing options.framework.id'])
  })
})

describe('the incentive', () => {
  const leading = (...ratings: readonly (0 | 1 | 2 | 3 | null)[]): SbmAssessment => ({
    ...uniform(1, 1),
    principles: { ...uniform(1, 1).principles, 'leadership-governance': ratings },
  })
  const mean = (answer: SbmIncentive, when: 'before' | 'after') => valid(answer)[when].means['leadership-governance']

  test('raises the five ratings to 2 where the partnership succeeded', () => {
    const answer = applySbmIncentive(leading(0, 0, 1, 1, 2), { successful: true, role: 'leader-school' })
    expect(answer).toMatchObject({
      outcome: 'applied',
      framework: 'SBM2012',
      policy: 'FY2016',
      rating: 2,
      gain: settled('0.14'),
      levelChanges: false,
      clauses: ['do44/incentives/sbm-rating', 'do44/incentives/success'],
      authorities: [],
      needs: [],
    })
    expect([mean(answer, 'before'), mean(answer, 'after')]).toEqual([settled('0.80'), settled('2.00')])
  })

  test('waits for a judgement, and says what success would give', () => {
    const given = applySbmIncentive(leading(0, 0, 1, 1, 2), { successful: true, role: 'leader-school' })
    const open = applySbmIncentive(leading(0, 0, 1, 1, 2), { role: 'leader-school' })
    const { because, findings, needs } = valid(open)
    expect(open).toEqual({ ...given, outcome: 'undetermined', because, findings, needs })
    expect(because.map(({ rule, result }) => `${rule} ${result}`)).toEqual(['incentives/sbm-rating open'])
    expect(open.needs).toEqual([
      {
        kind: 'judgement',
        asks: 'success',
        path: ['partnership', 'successful'],
        question:
          'Was the partnership successfully implemented, and who certifies it? The Order does not say who does, or by what measure.',
        params: {},
      },
    ])
  })

  test.each([
    // 1.30 without the incentive, and 1.54 with it.
    [assessment(SBM2012, [0, 7, 5, 5], 2, 6, 1), true],
    [
      { principles: { 'leadership-governance': [] }, performanceImprovement: uniform(2, 3).performanceImprovement! },
      undefined,
    ],
    [{}, undefined],
    [
      {
        ...uniform(0, 1),
        principles: { ...uniform(0, 1).principles, 'leadership-governance': [1, null, null, null, null] },
      },
      false,
    ],
    [{ principles: { 'leadership-governance': [2, 2, 3, 2, 2] } }, false],
  ] as readonly (readonly [SbmAssessment, boolean | undefined])[])(
    'from %j changes the level: %s',
    (value, expected) => {
      expect(valid(applySbmIncentive(value, { successful: true, role: 'leader-school' })).levelChanges).toBe(expected)
      expect('levelChanges' in applySbmIncentive(value, { successful: true, role: 'leader-school' })).toBe(
        expected !== undefined,
      )
    },
  )

  test('names every problem in what it is given', () => {
    expect(
      issues(
        applySbmIncentive({ principles: [] } as never, { sucessful: true } as never, {
          policy: { ...FY2016, id: '' },
          framework: { ...SBM2012, id: '' },
        }),
      ),
    ).toEqual([
      'wrong-type principles',
      'unknown-key partnership.sucessful',
      'not-allowed options.policy.id',
      'not-allowed options.framework.id',
    ])
    expect(issues(applySbmIncentive({}, { successful: 'yes' } as never))).toEqual(['wrong-type partnership.successful'])
  })
})

test('every rating that is missing is asked for by its name', () => {
  const { needs } = valid(scoreSbm({}))
  expect(needs.slice(0, 6).map(({ path, question }) => [path.join('.'), question])).toEqual([
    ['performanceImprovement.access', 'What is the rating for Access, 0 to 3?'],
    ['performanceImprovement.quality', 'What is the rating for Quality, 0 to 3?'],
    ['performanceImprovement.efficiency.dropout', 'What is the rating for Efficiency by dropout, 0 to 3?'],
    ['performanceImprovement.efficiency.completion', 'What is the rating for Efficiency by completion, 0 to 3?'],
    [
      'performanceImprovement.efficiency.cohortSurvival',
      'What is the rating for Efficiency by cohort survival, 0 to 3?',
    ],
    [
      'principles.leadership-governance.0',
      'What is the rating for A.1 (Development plan with stakeholders) under Leadership and Governance, 0 to 3?',
    ],
  ])
  expect(needs.slice(0, 5).map(({ params }) => params)).toEqual(
    ['access', 'quality', 'dropout', 'completion', 'cohortSurvival'].map((rated) => ({ rated, least: 0 })),
  )
  expect(needs).toHaveLength(27)
})

test('a framework that is changed between two questions is read anew, and ours is not changed by that', () => {
  const own: { -readonly [Key in keyof SbmFramework]: SbmFramework[Key] } = {
    ...SBM2012,
    id: 'Ours',
    authority: 'a test',
  }
  expect(valid(scoreSbm({}, { framework: own })).framework).toBe('Ours')
  own.id = 'Ours, as amended'
  expect(valid(scoreSbm({}, { framework: own })).framework).toBe('Ours, as amended')
  expect(valid(scoreSbm({})).framework).toBe(SBM2012.id)
})

test('limits of ratings rise, and those of a level of dropout fall', () => {
  const performance = SBM2012.performance!
  const steps = (...limits: readonly (string | undefined)[]) =>
    limits.map((limit, index) => ({ rating: index, ...(limit !== undefined && { limit }) }))
  const answer = (measure: 'access' | 'dropout', way: object) =>
    issues(
      scoreSbm({}, {
        framework: { ...SBM2012, id: 'Ours', authority: 'a test', performance: { ...performance, [measure]: way } },
      } as never),
    )
  const byLevel = (...limits: readonly (string | undefined)[]) => ({ byLevel: { steps: steps(...limits), of: 'mean' } })
  const byChange = (...limits: readonly (string | undefined)[]) => ({ byChange: { steps: steps(...limits) } })
  const wrong = (measure: string, way: string) => [`not-allowed options.framework.performance.${measure}.${way}.steps`]
  expect(answer('access', byChange('5', '7', '10'))).toEqual([])
  expect(answer('access', byChange(undefined, '7', '10'))).toEqual([])
  expect(answer('access', byChange('10', '7', '5'))).toEqual(wrong('access', 'byChange'))
  expect(answer('access', byChange('5', '5'))).toEqual(wrong('access', 'byChange'))
  expect(answer('access', byChange('5', undefined))).toEqual(wrong('access', 'byChange'))
  expect(answer('dropout', byLevel('4', '2', '0'))).toEqual([])
  expect(answer('dropout', byLevel('0', '2'))).toEqual(wrong('dropout', 'byLevel'))
  expect(answer('dropout', byChange('10', '5'))).toEqual(wrong('dropout', 'byChange'))
})
