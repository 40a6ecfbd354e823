// Laws of the SBM score: an oracle in plain integers, the edges of bands by enumeration, and the rest by fast-check.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FY2016, type InvalidInput, type Policy } from 'deped-school-partnerships'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmAssessment } from '../../src/sbm/facts.ts'
import type { SbmNumber } from '../../src/sbm/numbers.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { applySbmIncentive } from '../../src/sbm/incentive.ts'
import { scoreSbm } from '../../src/sbm/score.ts'
import { checkForm } from '../../src/sbm/form.ts'
import { shuffled } from '../laws/shuffled.ts'
import { assessmentOf } from './assessment.ts'
import { runs } from '../share.ts'

const valid = <T extends { readonly outcome: string }>(answer: T | InvalidInput): T => {
  if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer))
  return answer as T
}

// The oracle: every rating in one list, the indicators in form order and then access, dropout, completion, cohort
// survival and quality. It knows frameworks as hundredths and reckons in whole numbers over one denominator.
interface Form {
  readonly framework: SbmFramework
  readonly counts: readonly number[]
  readonly performance: readonly [number, number, number]
  readonly final: readonly [number, number]
  /** The lowest final score of each band, in thousandths, before it is rounded. */
  readonly limits: readonly number[]
}
const practicesFirst: SbmFramework = {
  ...SBM2012,
  id: 'Practices first',
  authority: 'a test',
  weights: {
    performanceImprovement: { access: '0.475', efficiency: '0.25', quality: '0.275' },
    final: { performanceImprovement: '0.40', validatedPractices: '0.60', clauses: [] },
  },
}
const improvementFirst: SbmFramework = {
  ...practicesFirst,
  id: 'Improvement first',
  weights: { ...practicesFirst.weights, final: SBM2012.weights.final },
}
const standard: Omit<Form, 'framework'> = {
  counts: [5, 7, 5, 5],
  performance: [450, 250, 300],
  final: [60, 40],
  limits: [495, 1495, 2495],
}
const forms: readonly Form[] = [
  { ...standard, framework: SBM2012 },
  { ...standard, framework: sbmForms.tenRatings, counts: [5, 10, 5, 5] },
  { ...standard, framework: sbmForms.bands, limits: [-50, 1450, 2450] },
  { ...standard, framework: sbmForms.weights, performance: [250, 400, 350] },
  { ...standard, framework: practicesFirst, performance: [475, 250, 275], final: [40, 60] },
  { ...standard, framework: improvementFirst, performance: [475, 250, 275] },
]

/** One over this many is a whole number of every figure: thousandths by hundredths, thirds, fifths, sevenths and tenths. */
const under = 100_000 * 3 * 70
const total = (
  { counts, performance, final }: Form,
  ratings: readonly number[],
): { practices: number; improvement: number; final: number } => {
  let place = 0
  const practices = counts
    .map(
      (count, index) =>
        ratings.slice(place, (place += count)).reduce((sum, each) => sum + each, 0) *
        [300, 300, 250, 150][index]! *
        (210 / count),
    )
    .reduce((sum, each) => sum + each, 0)
  const [access, dropout, completion, survival, quality] = ratings.slice(place) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const improvement =
    performance[0] * access * 210 +
    performance[1] * (dropout + completion + survival) * 70 +
    performance[2] * quality * 210
  return {
    practices: practices * 100,
    improvement: improvement * 100,
    final: practices * final[1] + improvement * final[0],
  }
}
const hundredths = (value: number): string =>
  String(Math.floor((value * 200 + under) / (2 * under)))
    .padStart(3, '0')
    .replace(/(..)$/u, '.$1')
const reached = ({ limits }: Form, final: number): number =>
  limits.filter((limit) => limit * (under / 1000) <= final).length

const names = ['none', 'I', 'II', 'III'] as const
const outcomes = ['no-level', 'level-i', 'level-ii', 'level-iii'] as const
type Ratings = readonly (number | null)[]

const put = <T extends number | null>(ratings: readonly T[], index: number, value: T): T[] =>
  ratings.map((each, place) => (place === index ? value : each))
const size = ({ counts }: Form): number => counts.reduce((sum, each) => sum + each, 5)
const filled = (ratings: Ratings, end: 'least' | 'most'): number[] =>
  ratings.map((each) => each ?? (end === 'most' ? 3 : 0))
const path = ({ counts, framework }: Form, index: number): string => {
  const places = counts.flatMap((count, principle) =>
    Array.from({ length: count }, (_, each) => `principles.${framework.principles[principle]!.id}.${each}`),
  )
  return [
    ...places,
    ...['access', 'efficiency.dropout', 'efficiency.completion', 'efficiency.cohortSurvival', 'quality'].map(
      (each) => `performanceImprovement.${each}.0`,
    ),
  ][index]!
}

/** One rating of performance each, so that what is missing is a whole number. What may be a mean of several years has laws of its own. */
const assessment = ({ counts, framework }: Form, ratings: Ratings): SbmAssessment =>
  assessmentOf(
    framework.principles.map(({ id }) => id),
    counts,
    ratings,
    [null],
  )
const score = (form: Form, ratings: Ratings) =>
  valid(scoreSbm(assessment(form, ratings), { framework: form.framework }))

const anyForm = fc.constantFrom(...forms)
const list = (form: Form, gaps: number) =>
  fc
    .tuple(...Array.from({ length: size(form) }, () => fc.integer({ min: 0, max: 3 })))
    .chain((ratings) =>
      fc
        .uniqueArray(fc.nat({ max: ratings.length - 1 }), { maxLength: gaps })
        .map((missing): Ratings => ratings.map((each, index) => (missing.includes(index) ? null : each))),
    )
const withGaps = (gaps: number) => anyForm.chain((form) => list(form, gaps).map((ratings) => ({ form, ratings })))

const completions = (form: Form, ratings: Ratings): number[][] => {
  const index = ratings.indexOf(null)
  if (index < 0) return [ratings as number[]]
  return [0, 1, 2, 3].flatMap((value) => completions(form, put(ratings, index, value)))
}
const settledAt = (value: number) => ({ least: hundredths(value), most: hundredths(value) })

test('an oracle of its own agrees on thousands of complete assessments', () => {
  fc.assert(
    fc.property(withGaps(0), ({ form, ratings }) => {
      const { practices, improvement, final } = total(form, ratings as number[])
      const answer = score(form, ratings)
      const level = reached(form, final)
      expect(answer).toMatchObject({
        outcome: outcomes[level],
        levels: [names[level]],
        needs: [],
        final: settledAt(final),
        validatedPractices: settledAt(practices),
        performanceImprovement: settledAt(improvement),
      })
      expect(answer.shares).toEqual({
        validatedPractices: settledAt((practices * form.final[1]) / 100),
        performanceImprovement: settledAt((improvement * form.final[0]) / 100),
      })
    }),
    { numRuns: runs(800) },
  )
})

/** Every final score that a form can have, with one way to come by it. */
const scores = (form: Form): Map<number, readonly number[]> => {
  const sums = form.counts.map((count) =>
    Array.from({ length: 3 * count + 1 }, (_, sum) =>
      Array.from({ length: count }, (__, index) => Math.min(3, Math.max(0, sum - 3 * index))),
    ),
  )
  const performance = [1, 2, 3].flatMap((access) =>
    [3, 4, 5, 6, 7, 8, 9].flatMap((sum) =>
      [1, 2, 3].map((quality) => [
        access,
        Math.min(3, sum - 2),
        Math.max(1, Math.min(3, sum - 4)),
        Math.max(1, sum - 6),
        quality,
      ]),
    ),
  )
  const zeros = form.counts.map((count) => Array.from({ length: count }, () => 0))
  const ways = [...sums, performance].map((choices, part) =>
    choices.map((choice) => {
      const ratings = [
        ...zeros.flatMap((zero, index) => (index === part ? choice : zero)),
        ...(part === zeros.length ? choice : [0, 0, 0, 0, 0]),
      ]
      return { choice, value: total(form, ratings).final }
    }),
  )
  return ways.reduce<Map<number, readonly number[]>>(
    (reachable, choices) => {
      const next = new Map<number, readonly number[]>()
      for (const [value, ratings] of reachable)
        for (const each of choices)
          if (!next.has(value + each.value)) next.set(value + each.value, [...ratings, ...each.choice])
      return next
    },
    new Map([[0, []]]),
  )
}

describe.each(forms.map((form) => ({ id: form.framework.id, form })))('$id', ({ form }) => {
  const all = [...scores(form)].sort(([a], [b]) => a - b)

  test('has the level of the band at each score beside a boundary, and on it', () => {
    for (const limit of form.limits) {
      const edge = limit * (under / 1000)
      const below = all.filter(([value]) => value < edge).slice(-40)
      const above = all.filter(([value]) => value >= edge).slice(0, 40)
      for (const [value, ratings] of [...below, ...above]) {
        const answer = score(form, ratings)
        expect(answer.outcome, `${value / under}`).toBe(outcomes[reached(form, value)])
        expect(answer.final).toEqual(settledAt(value))
        expect(reached(form, value)).toBe(form.limits.filter((each) => value >= each * (under / 1000)).length)
      }
    }
  })

  test('has scores within a thousandth of each boundary that it can reach, on both sides', () => {
    for (const limit of form.limits.filter((each) => each * (under / 1000) > all[0]![0])) {
      const distances = all.map(([value]) => value - limit * (under / 1000))
      expect(Math.min(...distances.filter((each) => each >= 0))).toBeLessThanOrEqual(under / 1000)
      expect(Math.max(...distances.filter((each) => each < 0))).toBeGreaterThanOrEqual(-under / 500)
    }
  })
})

test('scores of a half of a hundredth exist, and are printed as the next', () => {
  const exact = [...scores(forms[5]!)].filter(([value]) =>
    [1495, 2495].some((limit) => value === limit * (under / 1000)),
  )
  expect(exact).toHaveLength(2)
  for (const [value, ratings] of exact)
    expect(score(forms[5]!, ratings)).toMatchObject({
      outcome: outcomes[reached(forms[5]!, value)],
      banded: settledAt(value),
    })
  expect(exact.map(([value]) => hundredths(value)).sort()).toEqual(['1.50', '2.50'])
})

test('no score of the framework of 2012 is without a level', () => {
  for (const form of forms.slice(0, 4)) expect(Math.min(...scores(form).keys())).toBe(0.6 * under)
})

test('a range is that of the assessments that are still possible, and so are the levels', () => {
  fc.assert(
    fc.property(withGaps(4), ({ form, ratings }) => {
      const answer = score(form, ratings)
      const finals = completions(form, ratings).map((each) => total(form, each).final)
      const levels = names.filter((_, level) => finals.some((final) => reached(form, final) === level))
      expect(answer.final).toEqual({ least: hundredths(Math.min(...finals)), most: hundredths(Math.max(...finals)) })
      expect(answer.levels).toEqual(levels)
      expect(answer.outcome).toBe(levels.length > 1 ? 'undetermined' : outcomes[names.indexOf(levels[0]!)])
    }),
    { numRuns: runs(250) },
  )
})

test('each need listed matters, what is missing and matters is listed, and what weighs most comes first', () => {
  let undetermined = 0
  const nearEdges = withGaps(4).filter(({ form, ratings }) => {
    const [least, most] = (['least', 'most'] as const).map((end) =>
      reached(form, total(form, filled(ratings, end)).final),
    )
    return least !== most
  })
  fc.assert(
    fc.property(nearEdges, ({ form, ratings }) => {
      const answer = score(form, ratings)
      undetermined += Number(answer.outcome === 'undetermined')
      const mattering = ratings.flatMap((rating, index) => {
        if (rating !== null) return []
        const level = (each: readonly number[], value: number) =>
          reached(form, total(form, put(each, index, value)).final)
        return completions(form, put(ratings, index, 3)).some((each) => level(each, 0) !== level(each, 3))
          ? [index]
          : []
      })
      const needs = answer.needs.map((need) => need.path.join('.'))
      expect([...needs].sort()).toEqual(mattering.map((index) => path(form, index)).sort())
      const effects = needs.map((need) => {
        const index = mattering.find((each) => path(form, each) === need)!
        const known = filled(ratings, 'least')
        return total(form, put(known, index, 3)).final - total(form, known).final
      })
      expect(effects).toEqual([...effects].sort((a, b) => b - a))
    }),
    { numRuns: runs(300) },
  )
  expect(undetermined).toBe(runs(300))
})

const numberIn = (end: unknown): number => Number(typeof end === 'object' ? (end as SbmNumber).printed : end)
const figures = (answer: object): { least: number; most: number }[] =>
  Object.values(answer).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return []
    return 'least' in value && 'most' in value
      ? [{ least: numberIn(value.least), most: numberIn(value.most) }]
      : figures(value)
  })

test('a higher rating never lowers a figure, and never a level', () => {
  fc.assert(
    fc.property(withGaps(8), fc.nat(), ({ form, ratings }, at) => {
      const index = at % ratings.length
      const rating = ratings[index]
      if (rating === null || rating === undefined || rating === 3) return
      const [before, after] = [score(form, ratings), score(form, put(ratings, index, rating + 1))]
      const raised = figures(after)
      for (const [place, { least, most }] of figures(before).entries()) {
        expect(raised[place]!.least).toBeGreaterThanOrEqual(least)
        expect(raised[place]!.most).toBeGreaterThanOrEqual(most)
      }
      expect(names.indexOf(after.levels[0])).toBeGreaterThanOrEqual(names.indexOf(before.levels[0]))
      expect(names.indexOf(after.levels.at(-1)!)).toBeGreaterThanOrEqual(names.indexOf(before.levels.at(-1)!))
    }),
    { numRuns: runs(250) },
  )
})

test('adding a rating narrows every range, asks for nothing new, and never changes a settled level', () => {
  fc.assert(
    fc.property(withGaps(12), fc.integer({ min: 0, max: 3 }), ({ form, ratings }, value) => {
      const index = ratings.indexOf(null)
      if (index < 0) return
      const [before, after] = [score(form, ratings), score(form, put(ratings, index, value))]
      const narrower = figures(after)
      for (const [place, { least, most }] of figures(before).entries()) {
        expect(narrower[place]!.least).toBeGreaterThanOrEqual(least)
        expect(narrower[place]!.most).toBeLessThanOrEqual(most)
        expect(least).toBeLessThanOrEqual(most)
      }
      expect(before.levels).toEqual(expect.arrayContaining([...after.levels]))
      expect(before.needs).toEqual(expect.arrayContaining([...after.needs]))
      if (before.outcome !== 'undetermined') expect(after.outcome).toBe(before.outcome)
    }),
    { numRuns: runs(250) },
  )
})

describe('the incentive', () => {
  const rated = (form: Form, ratings: Ratings, floor: number): number[][] =>
    completions(form, ratings).map((each) =>
      each.map((rating, index) => (index < 5 ? Math.max(rating, floor) : rating)),
    )
  const anyPolicy = fc
    .integer({ min: 0, max: 3 })
    .map((value): Policy =>
      value === 2 ? FY2016 : { ...FY2016, id: `A rating of ${value}`, sbmRating: { value, authority: 'a test' } },
    )

  test('never lowers a score, gains what its ratings gain, and says for certain whether the level changes', () => {
    fc.assert(
      fc.property(withGaps(4), anyPolicy, ({ form, ratings }, policy) => {
        const answer = valid(
          applySbmIncentive(
            assessment(form, ratings),
            { successful: true, role: 'leader-school' },
            { policy, framework: form.framework },
          ),
        )
        const before = completions(form, ratings).map((each) => total(form, each).final)
        const after = rated(form, ratings, policy.sbmRating.value).map((each) => total(form, each).final)
        const gains = before.map((final, index) => after[index]! - final)
        const changes = new Set(before.map((final, index) => reached(form, final) !== reached(form, after[index]!)))
        expect(Math.min(...gains)).toBeGreaterThanOrEqual(0)
        expect(answer.before).toEqual(score(form, ratings))
        expect(answer.after.final).toEqual({
          least: hundredths(Math.min(...after)),
          most: hundredths(Math.max(...after)),
        })
        expect(answer.gain).toEqual({ least: hundredths(Math.min(...gains)), most: hundredths(Math.max(...gains)) })
        expect(answer.levelChanges).toBe(changes.size === 1 ? [...changes][0] : undefined)
      }),
      { numRuns: runs(250) },
    )
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(withGaps(0), ({ form, ratings }) => {
        const once = valid(
          applySbmIncentive(
            assessment(form, ratings),
            { successful: true, role: 'leader-school' },
            { policy: FY2016, framework: form.framework },
          ),
        )
        const raised = assessment(
          form,
          ratings.map((rating, index) => (index < 5 ? Math.max(rating!, 2) : rating)),
        )
        const twice = valid(
          applySbmIncentive(
            raised,
            { successful: true, role: 'leader-school' },
            { policy: FY2016, framework: form.framework },
          ),
        )
        expect(twice.before).toEqual(once.after)
        expect(twice.after).toEqual(once.after)
        expect(twice).toMatchObject({ gain: { least: '0.00', most: '0.00' }, levelChanges: false })
      }),
      { numRuns: runs(300) },
    )
  })

  test('is what success would give while nobody has judged, and nothing where it failed', () => {
    fc.assert(
      fc.property(withGaps(6), ({ form, ratings }) => {
        const [open, given, failed] = [{}, { successful: true }, { successful: false }].map((each) =>
          valid(
            applySbmIncentive(
              assessment(form, ratings),
              { role: 'leader-school', ...each },
              { policy: FY2016, framework: form.framework },
            ),
          ),
        )
        const { because, findings } = given!
        expect({ ...open, outcome: 'applied', because, findings, needs: [] }).toEqual(given)
        expect(failed).toMatchObject({
          outcome: 'not-applied',
          after: failed!.before,
          gain: { least: '0.00', most: '0.00' },
          levelChanges: false,
          needs: [],
        })
      }),
      { numRuns: runs(300) },
    )
  })
})

const printedBy = (form: Form, ratings: Ratings) => {
  const { means, weighted, validatedPractices, efficiency, performanceImprovement, shares, final, levels } = score(
    form,
    ratings,
  )
  const least = (values: Readonly<Record<string, { readonly least: string }>>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value.least]))
  return {
    means: least(means),
    weighted: least(weighted),
    ...least({ validatedPractices, efficiency, performanceImprovement, final }),
    shares: least(shares),
    level: levels[0],
  }
}
const figurePaths = [
  ...['final', 'efficiency', 'validatedPractices', 'performanceImprovement'].map((name) => [name]),
  ...['means', 'weighted'].flatMap((name) => SBM2012.principles.map(({ id }) => [name, id])),
  ['shares', 'validatedPractices'],
  ['shares', 'performanceImprovement'],
]

describe('a form', () => {
  test('printed by our own figures is consistent, and with one figure changed that figure is the first that is wrong', () => {
    fc.assert(
      fc.property(withGaps(0), fc.constantFrom(...figurePaths), ({ form, ratings }, place) => {
        const printed = printedBy(form, ratings)
        expect(
          checkForm({ assessment: assessment(form, ratings), printed }, { framework: form.framework }),
        ).toMatchObject({
          outcome: 'consistent',
          checked: 15,
        })
        const spoilt = structuredClone(printed) as unknown as Record<string, Record<string, string>>
        const parent = place.length === 1 ? (spoilt as unknown as Record<string, string>) : spoilt[place[0]!]!
        const name = place.at(-1)!
        parent[name] = parent[name]!.replace(/^./u, '7')
        const report = checkForm(
          { assessment: assessment(form, ratings), printed: spoilt as never },
          { framework: form.framework },
        )
        expect(report).toMatchObject({ outcome: 'inconsistent', wrong: [{ figure: ['printed', ...place] }] })
        expect('wrong' in report && report.wrong[0]).not.toHaveProperty('carriedFrom')
      }),
      { numRuns: runs(250) },
    )
  })

  test('is undetermined where its figures follow from some of the ratings that are missing, and certain only where others cannot change that', () => {
    fc.assert(
      fc.property(withGaps(5), ({ form, ratings }) => {
        const printed = printedBy(form, filled(ratings, 'least')) as never
        const outcome = (each: Ratings) =>
          valid(checkForm({ assessment: assessment(form, each), printed }, { framework: form.framework })).outcome
        expect(outcome(filled(ratings, 'least'))).toBe('consistent')
        expect(outcome(ratings)).toBe(ratings.includes(null) ? 'undetermined' : 'consistent')
        const index = ratings.indexOf(null)
        if (index >= 0 && outcome(put(ratings, index, 3)) === 'inconsistent')
          for (const each of completions(form, put(ratings, index, 3)).slice(0, 20))
            expect(outcome(each)).toBe('inconsistent')
      }),
      { numRuns: runs(200) },
    )
  })

  test('asks for nothing that is known, and for something wherever it is undetermined', () => {
    fc.assert(
      fc.property(withGaps(5), withGaps(0), ({ form, ratings }, other) => {
        const report = valid(
          checkForm(
            { assessment: assessment(form, ratings), printed: printedBy(other.form, other.ratings) as never },
            { framework: form.framework },
          ),
        )
        const missing = ratings.flatMap((each, index) => (each === null ? [`assessment.${path(form, index)}`] : []))
        expect(missing).toEqual(expect.arrayContaining(report.needs.map((need) => need.path.join('.'))))
        expect(report.needs.length > 0).toBe(report.outcome === 'undetermined')
        expect(new Set(report.needs.map((need) => need.path.join())).size).toBe(report.needs.length)
      }),
      { numRuns: runs(300) },
    )
  })
})

// Any value at all gets an answer, and nothing is thrown, changed or lost.
const known = [
  'no-level',
  'level-i',
  'level-ii',
  'level-iii',
  'undetermined',
  'invalid-input',
  'consistent',
  'inconsistent',
  'applied',
  'not-applied',
]
const calls: Readonly<Record<string, (value: never) => unknown>> = {
  'scoreSbm(value)': (value) => scoreSbm(value),
  'scoreSbm(assessment, value)': (value) => scoreSbm({}, { framework: value }),
  'scoreSbm({ principles: value })': (value) => scoreSbm({ principles: value }),
  'scoreSbm({ principles: { curriculum: value } })': (value) =>
    scoreSbm({ principles: { 'curriculum-learning': value } }),
  'scoreSbm({ principles: { curriculum: [value] } })': (value) =>
    scoreSbm({ principles: { 'curriculum-learning': [value] } }),
  'scoreSbm({ performanceImprovement: value })': (value) => scoreSbm({ performanceImprovement: value }),
  'scoreSbm(assessment, { principles: value })': (value) =>
    scoreSbm({}, { framework: { ...SBM2012, principles: value } }),
  'scoreSbm(assessment, { bands: { levels: value } })': (value) =>
    scoreSbm({}, { framework: { ...SBM2012, bands: { decimals: 2, levels: value } } }),
  'scoreSbm(assessment, { weights: { final: { clauses: value } } })': (value) =>
    scoreSbm(
      {},
      {
        framework: { ...SBM2012, weights: { ...SBM2012.weights, final: { ...SBM2012.weights.final, clauses: value } } },
      },
    ),
  'checkForm(value)': (value) => checkForm(value),
  'checkForm(form, value)': (value) => checkForm({ assessment: {}, printed: {} }, { framework: value }),
  'checkForm({ printed: value })': (value) => checkForm({ assessment: {}, printed: value }),
  'checkForm({ printed: { final: value } })': (value) => checkForm({ assessment: {}, printed: { final: value } }),
  'applySbmIncentive(value)': (value) => applySbmIncentive(value, value),
  'applySbmIncentive(assessment, value)': (value) => applySbmIncentive({}, value),
  'applySbmIncentive(assessment, partnership, value)': (value) =>
    applySbmIncentive({}, { successful: true, role: 'leader-school' }, { policy: value }),
  'applySbmIncentive(assessment, partnership, policy, value)': (value) =>
    applySbmIncentive({}, {}, { policy: FY2016, framework: value }),
}
const throwing = (): never => {
  throw new Error('do not look')
}
const cyclic: Record<string, unknown> = {}
cyclic['principles'] = cyclic
const revoked = Proxy.revocable([], {})
revoked.revoke()
const hostile: Readonly<Record<string, unknown>> = {
  'a getter that throws': Object.defineProperty({}, 'principles', { get: throwing, enumerable: true }),
  'a proxy that throws on everything': new Proxy(
    {},
    { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing, getOwnPropertyDescriptor: throwing },
  ),
  'a list that throws on its items': new Proxy([1, 2], {
    get: (items, key) => (key === '0' ? throwing() : (Reflect.get(items, key) as unknown)),
  }),
  'a revoked proxy of a list': revoked.proxy,
  'a proxy with endless depth': new Proxy(
    {},
    { get: (_, key, self) => (typeof key === 'symbol' ? undefined : (self as unknown)), ownKeys: () => ['principles'] },
  ),
  'a list that says it is huge': new Proxy([], {
    get: (items, key) => (key === 'length' ? 4_294_967_295 : (Reflect.get(items, key) as unknown)),
  }),
  'a sparse list of four billion': new Array<unknown>(4_294_967_295),
  'a sparse list of three': new Array<unknown>(3),
  'a cycle': cyclic,
  'own __proto__ keys': JSON.parse('{"__proto__":{"final":"1"},"constructor":1,"toString":2}') as unknown,
  'facts on the prototype': Object.create({ principles: { 'curriculum-learning': [9] } }) as unknown,
  'a million-digit string': '9'.repeat(1_000_000),
  'a million-letter key': { ['k'.repeat(1_000_000)]: 1 },
  'a huge integer': 10n ** 9_999n,
  '1e999999': 1e999999,
  'a negative zero': -0,
  'a function': () => 1,
  'a symbol': Symbol('s'),
  'a value with a toString that throws': { toString: throwing, [Symbol.toPrimitive]: throwing },
  'a map': new Map([['principles', 1]]),
  'a boxed string': Object('1.50') as unknown,
  'no value': undefined,
  null: null,
}
const answered = (answer: unknown): void => {
  expect(known).toContain((answer as { outcome: string }).outcome)
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
}

describe.each(Object.entries(calls))('%s', (_, call) => {
  test.each(Object.entries(hostile))('answers %s', (__, value) => {
    answered(call(value as never))
  })

  test('answers anything', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          answered(call(value as never))
        },
      ),
      { numRuns: runs(200) },
    )
  })
})

const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}

test('an answer survives JSON, and neither the order of keys, nor a JSON copy, nor frozen input makes a difference', () => {
  fc.assert(
    fc.property(
      withGaps(9),
      fc.constantFrom({}, { successful: true }, { successful: false }),
      ({ form, ratings }, partnership) => {
        const given = assessment(form, ratings)
        const before = structuredClone(given)
        const whole: SbmForm = { assessment: given, printed: printedBy(form, ratings) as never }
        const answers = [
          scoreSbm(given, { framework: form.framework }),
          applySbmIncentive(given, partnership, { policy: FY2016, framework: form.framework }),
          checkForm(whole, { framework: form.framework }),
        ]
        answers.forEach(answered)
        expect(given).toStrictEqual(before)
        const copy = JSON.parse(JSON.stringify(form.framework)) as SbmFramework
        for (const change of [
          shuffled as <T>(value: T) => T,
          <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T,
          <T>(value: T) => deepFrozen(structuredClone(value)),
        ]) {
          const again = [
            scoreSbm(change(given), { framework: change(copy) }),
            applySbmIncentive(change(given), partnership, { policy: FY2016, framework: change(copy) }),
            checkForm(change(whole), { framework: change(copy) }),
          ]
          expect(JSON.stringify(again)).toBe(JSON.stringify(answers))
        }
      },
    ),
    { numRuns: runs(200) },
  )
})

test('an answer does not take long, however much is missing, and however fine the weights of a framework are', () => {
  const fine = (
    weights: readonly [string, string, string, string],
    [access, efficiency, quality]: readonly [string, string, string],
    [improvement, practices]: readonly [string, string],
  ): SbmFramework => ({
    ...SBM2012,
    id: 'Fine',
    authority: 'a test',
    principles: SBM2012.principles.map((each, index) => ({
      ...each,
      weight: weights[index]!,
      indicatorCount: [30, 29, 30, 23][index]!,
    })),
    weights: {
      performanceImprovement: { access, efficiency, quality },
      final: { performanceImprovement: improvement, validatedPractices: practices, clauses: [] },
    },
  })
  const frameworks = [
    ...forms.map(({ framework }) => framework),
    fine(['0.25', '0.25', '0.25', '0.25'], ['0.3333', '0.3333', '0.3334'], ['0.5', '0.5']),
    fine(['0.9', '0.05', '0.0499', '0.0001'], ['0.0001', '0.0001', '0.9998'], ['0.0001', '0.9999']),
    fine(['0.0001', '0.0001', '0.0001', '0.9997'], ['0.9998', '0.0001', '0.0001'], ['0.9999', '0.0001']),
    fine(['0.3001', '0.2999', '0.3001', '0.0999'], ['0.3', '0.3', '0.4'], ['0.1', '0.9']),
    fine(['1', '0', '0', '0'], ['1', '0', '0'], ['0.0001', '0.9999']),
  ]
  for (const framework of frameworks) {
    const start = performance.now()
    const answer = valid(applySbmIncentive({}, {}, { policy: FY2016, framework }))
    expect(answer.before.outcome).toBe('undetermined')
    expect(answer.before.needs.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5000)
  }
})
