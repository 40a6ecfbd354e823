// SBM scores and forms in words.
import { sbmPrinciples } from '../order/index.ts'
import type { SbmFormFigure, SbmFormReport } from '../sbm/form-answer.ts'
import { tellContradiction, tellFigure } from '../sbm/form-words.ts'
import type { SbmExactRange, SbmNumber } from '../sbm/numbers.ts'
import { measures } from '../sbm/performance/rated.ts'
import type { GivenTo } from './answer.ts'
import { idOf } from './printing.ts'
import { between, figuresOfPolicy, type Grounds, type Telling } from './telling.ts'

/** The framework of a score, and what gives it. */
const framework = (id: string, given: Grounds, { style, say, grounds }: Telling): string =>
  style.note(say.framework({ id: idOf(id), cited: grounds(given).join('; ') }))

/**
 * A score.
 *
 * @yields {string} Its parts.
 */
export function* sbmScore(answer: GivenTo<'sbm-score'>, tell: Telling): Generator<string> {
  const { style, say, word } = tell
  const { means, weighted, validatedPractices, efficiency, performanceImprovement, shares, final, levels } = answer
  const plain = between(tell, idOf)
  const rows = [
    ...sbmPrinciples.flatMap(({ id, label: principle }) => [
      [say.mean({ principle }), plain(means[id])],
      [say.weightedMean({ principle }), plain(weighted[id])],
    ]),
    [
      word('validated practices (D-O-D)'),
      say.counts({ score: plain(validatedPractices), share: plain(shares.validatedPractices) }),
    ],
    [word('efficiency, mean'), plain(efficiency)],
    [
      word('performance improvement'),
      say.counts({ score: plain(performanceImprovement), share: plain(shares.performanceImprovement) }),
    ],
    [word('final'), `${plain(final)}, ${say.levels({ levels })}`],
  ]
  yield style.table(
    [word('figure'), word('value')],
    rows.map(([figure, value = '']) => [`${figure}:`, value]),
  )
  yield framework(answer.framework, answer, tell)
}

/**
 * Ratings from figures: each year with its change, then the measure in all.
 *
 * @yields {string} Its parts.
 */
export function* sbmPerformance(answer: GivenTo<'sbm-performance'>, tell: Telling): Generator<string> {
  const { style, say, word } = tell
  const plain = between(tell, idOf)
  // A fraction is told beside what is printed of it.
  const number = ({ exact, printed }: SbmNumber): string =>
    exact.includes('/') ? `${idOf(printed)} (${idOf(exact)})` : idOf(exact)
  const range = ({ least, most }: SbmExactRange): string =>
    between(tell, String)({ least: number(least), most: number(most) })
  const rated = (ratings: readonly number[] = []): string[] => {
    const [least, most] = [ratings[0], ratings[ratings.length - 1]]
    return least === undefined ? [] : [say.ratedAs({ rating: plain({ least: String(least), most: String(most) }) })]
  }
  const changed = (change: SbmNumber | undefined): string[] => {
    if (!change) return []
    const went = change.exact === '0' ? 'same' : change.exact.startsWith('-') ? 'down' : 'up'
    return [say.changed({ percent: idOf(change.printed.replace('-', '')), went })]
  }
  const rows = measures.flatMap((each) => {
    const { years, mean, byLevel, rating, ratings, notRated } = answer.measures[each]
    return [
      ...years.map(({ year, figure, change, ratings }) => [
        say.measureYear({ rated: each, year: idOf(year) }),
        [...(figure === undefined ? [] : [idOf(figure)]), ...changed(change), ...rated(ratings)].join(', '),
      ]),
      [
        say.measureInAll({ rated: each }),
        [
          ...changed(mean).map((change) => say.onAverage({ change })),
          ...(byLevel?.figure ? [say.levelOf({ figure: byLevel.figure.printed })] : []),
          ...(notRated ? [say.notRated({})] : []),
          // What is not rated has a rating only where it counts as 0.
          ...(notRated && ratings.length === 0 ? [] : [say.ratedAs({ rating: range(rating) })]),
        ].join(', '),
      ],
    ]
  })
  yield style.table(
    [word('figure'), word('value')],
    [
      ...rows.map(([name, value = '']) => [`${name}:`, value]),
      [`${word('efficiency, mean')}:`, range(answer.efficiency)],
      [`${word('performance improvement')}:`, range(answer.score)],
    ],
  )
  yield framework(answer.framework, answer, tell)
}

/**
 * A score without the incentive, and with it.
 *
 * @yields {string} Its parts.
 */
export function* sbmIncentive(answer: GivenTo<'sbm-incentive'>, tell: Telling): Generator<string> {
  const { style, say, word } = tell
  const { before, after, gain, rating, levelChanges, outcome } = answer
  const plain = between(tell, idOf)
  const scored = ({ final, levels }: typeof before): string => `${plain(final)}, ${say.levels({ levels })}`
  yield style.table(
    [word('figure'), word('value')],
    [
      [`${word('before')}:`, scored(before)],
      [`${say.withRating({ rating, judged: outcome !== 'undetermined' })}:`, scored(after)],
      [`${word('gain')}:`, plain(gain)],
      [
        `${word('the level changes')}:`,
        levelChanges === undefined ? word('not known') : levelChanges ? word('yes') : word('no'),
      ],
    ],
  )
  yield* figuresOfPolicy(answer, tell)
  yield framework(answer.framework, before, tell)
}

/**
 * What was found of the figures on a form.
 *
 * @yields {string} Its parts.
 */
export function* sbmForm(
  { wrong, contradiction, open, checked, ...given }: SbmFormReport,
  tell: Telling,
): Generator<string> {
  const { style, say, name, grounds, retold } = tell
  const told = (figure: SbmFormFigure): string => retold(figure.message, () => tellFigure(say, figure))
  yield style.note(say.checked({ figures: checked, cited: grounds(given).join('; ') }))
  for (const figure of wrong) yield style.item(`[${name('results', 'wrong')}]`, told(figure))
  if (contradiction) {
    const message = retold(contradiction.message, () => tellContradiction(say, contradiction))
    yield style.item(`[${name('results', 'wrong')}]`, message)
  }
  for (const figure of open) yield style.item(`[${name('results', 'open')}]`, told(figure))
}
