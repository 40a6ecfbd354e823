// SBM scores and forms in words.
import { sbmPrinciples } from '../order/index.ts'
import type { SbmIncentive } from '../sbm/incentive.ts'
import type { SbmScore } from '../sbm/score.ts'
import type { SbmFormReport } from '../sbm/form.ts'
import { between, figuresOfPolicy, type Telling } from './telling.ts'

/**
 * A score.
 *
 * @yields {string} Its parts.
 */
export function* score(
  answer: Extract<SbmScore, { final: unknown }>,
  { style, phrases, word, grounds }: Telling,
): Generator<string> {
  const { means, weighted, validatedPractices, efficiency, performanceImprovement, shares, final, levels } = answer
  const plain = between(phrases, String)
  const rows = [
    ...sbmPrinciples.flatMap(({ id, label }) => [
      [phrases.mean(label, false), plain(means[id])],
      [phrases.mean(label, true), plain(weighted[id])],
    ]),
    [word('validated practices (D-O-D)'), phrases.counts(plain(validatedPractices), plain(shares.validatedPractices))],
    [word('efficiency, mean'), plain(efficiency)],
    [
      word('performance improvement'),
      phrases.counts(plain(performanceImprovement), plain(shares.performanceImprovement)),
    ],
    [word('final'), `${plain(final)}, ${phrases.levels(levels)}`],
  ]
  yield style.table(
    [word('figure'), word('value')],
    rows.map(([figure, value = '']) => [`${figure}:`, value]),
  )
  yield style.note(phrases.framework(answer.framework, grounds(answer).join('; ')))
}

/**
 * A score without the incentive, and with it.
 *
 * @yields {string} Its parts.
 */
export function* incentive(answer: Extract<SbmIncentive, { before: unknown }>, tell: Telling): Generator<string> {
  const { style, phrases, word, grounds } = tell
  const { before, after, gain, rating, levelChanges, outcome } = answer
  const plain = between(phrases, String)
  yield style.table(
    [word('figure'), word('value')],
    [
      [`${word('before')}:`, `${plain(before.final)}, ${phrases.levels(before.levels)}`],
      [
        `${phrases.withRating(rating, outcome !== 'undetermined')}:`,
        `${plain(after.final)}, ${phrases.levels(after.levels)}`,
      ],
      [`${word('gain')}:`, plain(gain)],
      [
        `${word('the level changes')}:`,
        levelChanges === undefined ? word('not known') : levelChanges ? word('yes') : word('no'),
      ],
    ],
  )
  yield* figuresOfPolicy(answer, tell)
  yield style.note(phrases.framework(answer.framework, grounds(before).join('; ')))
}

/**
 * What was found of the figures on a form.
 *
 * @yields {string} Its parts.
 */
export function* form(
  { wrong, open, checked, ...given }: SbmFormReport,
  { style, phrases, name, grounds }: Telling,
): Generator<string> {
  yield style.note(phrases.checked(checked, grounds(given).join('; ')))
  for (const figure of wrong) yield style.item(`[${name('results', 'wrong')}]`, phrases.formFigure(figure))
  for (const figure of open) yield style.item(`[${name('results', 'open')}]`, phrases.formFigure(figure))
}
