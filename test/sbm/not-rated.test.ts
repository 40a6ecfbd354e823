// Measures that are not rated: figures come to what scoreSbm makes of the same ratings.
import { describe, expect, test } from 'vitest'
import { SBM2012, type SbmFramework } from '../../src/order/sbm-forms.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmMeasureFigures, SbmPerformanceFigures } from '../../src/sbm/performance/figures.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { scoreSbm } from '../../src/sbm/score.ts'

const frameworks: Readonly<Record<string, SbmFramework>> = {
  'left out': { ...SBM2012, id: 'Ours', authority: 'a test', notRated: 'left-out' },
  'a 0': { ...SBM2012, id: 'Ours', authority: 'a test', notRated: 'zero' },
  'either, where the form does not say': SBM2012,
}
const figures: Readonly<Record<keyof SbmPerformanceFigures, SbmMeasureFigures>> = {
  enrolment: { '2012': 100, '2013': 112 },
  dropout: { '2012': 4, '2013': 3 },
  completion: { '2012': 80, '2013': 86 },
  cohortSurvival: { '2012': 60, '2013': 66 },
  nat: { '2013': 60 },
}
const sheets = Object.keys(figures) as (keyof SbmPerformanceFigures)[]
/** Every choice of measures that are not rated. */
const choices = Array.from({ length: 2 ** sheets.length }, (_, choice) =>
  sheets.filter((__, index) => (choice >> index) % 2 === 1),
)

describe.each(Object.entries(frameworks))('count as %s', (_, framework) => {
  test('in figures as in ratings', () => {
    for (const unrated of choices) {
      const given = { ...figures, ...Object.fromEntries(unrated.map((each) => [each, 'not-rated'])) }
      const answer = ratePerformance(given, { framework })
      if (answer.outcome === 'invalid-input') throw new Error(JSON.stringify(answer.issues))
      const { performanceImprovement } = answer
      const score = scoreSbm({ performanceImprovement }, { framework })
      if (score.outcome === 'invalid-input') throw new Error(JSON.stringify(score.issues))
      const told = unrated.join()
      expect(answer.score, told).toEqual(score.exact.performanceImprovement)
      expect(
        [answer.efficiency.least.printed, answer.efficiency.most.printed].map((end) => Number(end).toFixed(2)),
        told,
      ).toEqual([score.efficiency.least, score.efficiency.most])
      const { least, most } = answer.score
      expect(answer.outcome, told).toBe(least.exact === most.exact ? 'rated' : 'undetermined')
      const asks = (needs: readonly { readonly asks: string }[]) =>
        needs.filter(({ asks: each }) => each === 'not-rated-counts').length
      expect(asks(answer.needs), told).toBe(framework.notRated === undefined && unrated.length > 0 ? 1 : 0)
    }
  })

  test('on a form as in its assessment', () => {
    const performanceImprovement = { efficiency: { dropout: 1, completion: 'not-rated', cohortSurvival: 3 } } as const
    const { completion, ...efficiency } = performanceImprovement.efficiency
    expect(completion).toBe('not-rated')
    for (const printed of ['1.33', '2.00', '1.67']) {
      const report = (form: object) => {
        const { outcome, wrong, needs } = checkForm(
          { assessment: {}, ...form, printed: { efficiency: printed } } as never,
          {
            framework,
          },
        ) as Exclude<ReturnType<typeof checkForm>, { readonly outcome: 'invalid-input' }>
        return { outcome, wrong, needs }
      }
      expect(
        report({ assessment: { performanceImprovement: { efficiency } }, figures: { completion: 'not-rated' } }),
      ).toEqual(report({ assessment: { performanceImprovement } }))
    }
  })
})

test('a rating in any way contradicts that none was given', () => {
  const contradiction = (completion: unknown) => {
    const report = checkForm({
      assessment: { performanceImprovement: { efficiency: { completion } } },
      figures: { completion: 'not-rated' },
      printed: {},
    } as never)
    if (report.outcome === 'invalid-input') throw new Error(JSON.stringify(report.issues))
    return report.contradiction?.message
  }
  const place = 'assessment.performanceImprovement.efficiency.completion'
  for (const [rating, shown] of [
    [2, '2'],
    [[1, null, 3], '1, 3'],
    [{ mean: '1.67' }, '1.67'],
    [{ byLevel: 0 }, '0'],
  ] as const)
    expect(contradiction(rating)).toBe(
      `\`figures.completion\` (not-rated) and \`${place}\` (${shown}) cannot both be right.`,
    )
  for (const rating of [undefined, null, 'not-rated', [null, 'not-rated'], []])
    expect(contradiction(rating)).toBeUndefined()
})

test('other words for it, and other words at all, are refused', () => {
  const issue = (completion: unknown) => {
    const answer = ratePerformance({ completion } as SbmPerformanceFigures)
    if (answer.outcome !== 'invalid-input') throw new Error(answer.outcome)
    const [{ code, path, suggestion, message }] = answer.issues
    return { code, path, suggestion, message }
  }
  expect(issue('N/A')).toMatchObject({ code: 'not-allowed', path: ['completion'], suggestion: 'not-rated' })
  expect(issue('5')).not.toHaveProperty('suggestion', 'not-rated')
  expect(issue('5').message).toContain('figures by school year, changes, or "not-rated"')
})

test('where what is not rated is left out, a mean may be of those indicators that are rated', () => {
  const framework = { ...SBM2012, id: 'left-out', authority: 'School A', notRated: 'left-out' } as const
  const ratings = [0, 1, 2, 3, 'not-rated'] as const
  const lists = ratings.flatMap((one) =>
    ratings.flatMap((two) => ratings.map((three) => [one, two, three, 2, 1] as const)),
  )
  for (const list of lists) {
    const rated = list.filter((each) => each !== 'not-rated')
    const sum = rated.reduce<number>((all, each) => all + each, 0)
    for (const decimals of [1, 2, 3]) {
      const half = 10 ** decimals
      const mean = (Math.floor((2 * sum * half + rated.length) / (2 * rated.length)) / half).toFixed(decimals)
      // Three tenths of the exact mean.
      const weighted = (Math.floor((2 * 3 * sum * 100 + 10 * rated.length) / (2 * 10 * rated.length)) / 100).toFixed(2)
      const report = checkForm(
        {
          assessment: { principles: { 'leadership-governance': { mean } } },
          printed: { weighted: { 'leadership-governance': weighted } },
        },
        { framework },
      )
      expect(['consistent', 'undetermined'], JSON.stringify([list, mean, weighted])).toContain(report.outcome)
    }
  }
})
