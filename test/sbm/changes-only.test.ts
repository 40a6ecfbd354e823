// Sheets that have changes and no figures, against brute force: whatever figures a sheet with these changes has, it may be rated as that one is.
import { describe, expect, test } from 'vitest'
import type { SbmFramework } from '../../src/order/sbm-forms.ts'
import { sbmForms } from '../../src/order/sbm-local-forms.ts'
import type { SbmPerformanceFigures } from '../../src/sbm/performance/figures.ts'
import { checkForm } from '../../src/sbm/form.ts'
import type { SbmForm } from '../../src/sbm/printed.ts'
import { ratePerformance } from '../../src/sbm/performance/rate.ts'
import { some } from '../share.ts'
import { frameworks as common, ours } from './frameworks.ts'

const { dropout: dropoutLevel } = sbmForms.dropoutLevel.performance
const frameworks: Readonly<Record<string, SbmFramework>> = {
  ...common,
  'dropout by the level of the last year': ours(sbmForms.dropoutLevel, {
    dropout: { byLevel: { ...dropoutLevel.byLevel, of: 'last' } },
  }),
  'dropout by the level of each year': ours(sbmForms.dropoutLevel, { averaged: 'ratings' }),
}
const sheets = { dropout: 'dropout', completion: 'completion', quality: 'nat' } as const
type Rated = keyof typeof sheets

/** By what each change multiplies a figure; one that is not known leaves it free. */
const changes = {
  same: [{ went: 'same' }, 1],
  up: [{ went: 'up', by: 100 }, 2],
  down: [{ went: 'down', by: '50' }, 0.5],
  gone: [{ went: 'down', by: 100 }, 0],
  unknown: [null, undefined],
} as const
type Change = keyof typeof changes

/** Every sheet of so many changes. */
const sheetsOf = (length: number): readonly (readonly Change[])[] =>
  Array.from({ length }).reduce<readonly (readonly Change[])[]>(
    (starts) => starts.flatMap((start) => (Object.keys(changes) as Change[]).map((each) => [...start, each])),
    [[]],
  )

const byYear = <T>(from: number, each: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(each.map((value, index) => [String(from + index), value]))

const rate = (rated: Rated, given: object, framework: SbmFramework) => {
  const answer = ratePerformance({ [sheets[rated]]: given } as SbmPerformanceFigures, { framework })
  return answer.outcome === 'invalid-input' ? undefined : { measure: answer.measures[rated], needs: answer.needs }
}

/** Figures that a first year may have; beside them halves and quarters of the greatest that a sheet may have. */
const firsts = [0, 0.0001, 1, 2, 3, 4, 8, 12, 20, 26, 38, 51, 76, 95, 100]
/** What a figure that nobody knows may be beside the one that it is compared with, or by itself. */
const ratios = [0.01, 0.4, 0.75, 1, 1.06, 1.08, 1.2, 3]
const alone = [0, 0.0001, 2, 4, 6, 26, 50, 51, 76, 95]
/** Mean changes in percent between the limits of the scales. */
const means = [-99, -60, -30, -10, 2, 6, 8.5, 12]
/** The ratios by which the mean of the changes of a sheet comes to each of these. */
const ratiosOf = (sheet: readonly Change[]): readonly number[] => {
  const sum = sheet.reduce((all, change) => all + 100 * ((changes[change][1] ?? 1) - 1), 0)
  return means.map((mean) => 1 + (mean * sheet.length - sum) / 100).filter((ratio) => ratio > 0)
}

/** Every sheet of figures, of those that are tried, that changes so. */
const figuresWith = (sheet: readonly Change[], onBase: boolean, most: number): readonly (readonly number[])[] =>
  sheet
    .reduce<readonly (readonly number[])[]>(
      (all, change) =>
        all.flatMap((figures) => {
          const before = figures[onBase ? 0 : figures.length - 1]!
          const [, by] = changes[change]
          if (by === undefined)
            return [...alone, most, ...[...ratios, ...ratiosOf(sheet)].map((each) => before * each)].map((each) => [
              ...figures,
              each,
            ])
          // From none nothing rises or falls by a percentage.
          return before === 0 && by !== 1 ? [] : [[...figures, before * by]]
        }),
      [...firsts, ...[1, 2, 4, 8].map((part) => most / part)].map((first) => [first]),
    )
    .filter((figures) => figures.every((each) => each <= most))

/** Whether a year without any is compared with one that had none either: told as a change, it stayed; by its figures, it has no percentage. */
const stayedNone = (figures: readonly number[], sheet: readonly Change[], onBase: boolean): boolean =>
  sheet.some((change, index) => change === 'same' && figures[onBase ? 0 : index] === 0)

/** All sheets whose changes are known, and those of which one is not. */
const known = [1, 2, 3].flatMap(sheetsOf).filter((sheet) => !sheet.includes('unknown'))
const oneUnknown = [1, 2, 3]
  .flatMap(sheetsOf)
  .filter((sheet) => sheet.filter((each) => each === 'unknown').length === 1)

describe.each(Object.entries(frameworks))('%s', (_, framework) => {
  const onBase = framework.performance!.change === 'base-year'

  test.each(Object.keys(sheets).map((rated, turn) => [rated as Rated, turn] as const))(
    '%s',
    { timeout: 120_000 },
    (rated, turn) => {
      // Each takes its share of the sheets; together they take all that are looked at.
      const ofThis = (all: typeof known) => all.filter((__, at) => at % 3 === turn)
      const most = rated === 'quality' ? 100 : 2 ** 19
      for (const sheet of [...some(ofThis(known), 12), ...some(ofThis(oneUnknown), 27)]) {
        const told = JSON.stringify([rated, sheet])
        const found = rate(
          rated,
          {
            changes: byYear(
              2011,
              sheet.map((each) => changes[each][0]),
            ),
          },
          framework,
        )
        const all = figuresWith(sheet, onBase, most)
        expect(found === undefined, told).toBe(all.length === 0)
        // Told as a change, none after none counts as 0; by its figures it may be left out of a mean as well.
        const alike = all.filter((figures) => !stayedNone(figures, sheet, onBase))
        const each = alike.map(
          (figures) =>
            rate(
              rated,
              byYear(
                2010,
                figures.map((figure) => figure.toFixed(10)),
              ),
              framework,
            )!.measure,
        )
        if (!found || each.length === 0) continue
        const [lows, highs] = (['least', 'most'] as const).map((end) =>
          each.map(({ rating }) => Number(rating[end].printed)),
        )
        const { measure, needs } = found
        const [least, highest] = [Number(measure.rating.least.printed), Number(measure.rating.most.printed)]
        const ratings = [...new Set(each.flatMap((one) => one.ratings))].sort((one, other) => one - other)
        const [lowest, top] = [Math.min(...lows!), Math.max(...highs!)]
        if (rated !== 'dropout' || alike.length === all.length)
          expect([measure.ratings, least, highest], told).toEqual([ratings, lowest, top])
        else {
          expect(measure.ratings, told).toEqual(expect.arrayContaining(ratings))
          expect([least <= lowest, highest >= top], told).toEqual([true, true])
        }
        const asked = needs.filter(({ params }) => 'rated' in params && params.rated === rated)
        expect(asked.length > 0, told).toBe(least < highest)
      }
    },
  )
})

test('a form has the ratings that its changes leave, whether they are told or printed', () => {
  const seen = { right: 0, open: 0, wrong: 0 }
  const shown = { same: '0.00', up: '-100.00', down: '50.00', gone: '100.00' } as const
  const whole = Object.values(frameworks).filter(({ performance }) => performance!.averaged === 'figures')
  for (const framework of whole)
    for (const sheet of known.filter(({ length }) => length < 3)) {
      const changed = byYear(
        2011,
        sheet.map((each) => changes[each][0]),
      )
      const found = rate('dropout', { changes: changed }, framework)
      if (!found) continue
      const { ratings } = found.measure
      for (const rating of [0, 1, 2, 3] as const) {
        const assessment = { performanceImprovement: { efficiency: { dropout: rating } } }
        const resultBy = (form: Partial<SbmForm>) => {
          const report = checkForm({ assessment, printed: {}, ...form }, { framework })
          if (report.outcome === 'invalid-input') throw new Error(JSON.stringify(report.issues))
          const isRating = ({ figure }: { readonly figure: readonly unknown[] }) => figure[0] === 'assessment'
          return report.wrong.some(isRating) ? 'wrong' : report.open.some(isRating) ? 'open' : 'right'
        }
        const told = JSON.stringify([framework.id, sheet, rating])
        const result = resultBy({ figures: { dropout: { changes: changed } } } as Partial<SbmForm>)
        expect(result, told).toBe(!ratings.includes(rating) ? 'wrong' : ratings.length > 1 ? 'open' : 'right')
        seen[result] += 1
        const printed = byYear(
          2011,
          sheet.map((each) => shown[each as keyof typeof shown]),
        )
        // What is printed stands for what rounds to it, so that a little more can be.
        if (result !== 'wrong')
          expect(resultBy({ printed: { performance: { dropout: { changes: printed } } } }), told).not.toBe('wrong')
      }
    }
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0)
})
