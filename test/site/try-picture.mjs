// The page to try decisions: the picture of SBM figures.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applySbmIncentive, scoreSbm, summarizeSbm2024 } from 'deped-school-partnerships'
import { link, open, phone, serious, step, wide } from './browser.mjs'

const assessment = {
  principles: {
    'leadership-governance': [1, 1, 1, 2, 2],
    'curriculum-learning': [1, 1, 2, 2, 2, 2, 1],
    'accountability-improvement': [2, 2, 2, 2, 1],
    'resource-management': [2, 2, 2, 2, 2],
  },
}
const leader = { successful: true, role: 'leader-school' }
const checklist = { indicators: { 1: 'always', 2: 'always', 3: 'rarely', 9: 'not-yet', 20: { notApplicable: 'none' } } }
const printed = { means: { 'leadership-governance': '1.70', 'curriculum-learning': '1.57' } }

/** The lengths of the bars of each row, and its name. */
const rowsOf = (page) =>
  page.locator('.picture [role=img] > p').evaluateAll((names) =>
    names.map((name) => ({
      name: name.textContent,
      lengths: [...name.nextElementSibling.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect().width),
    })),
  )
/** Holds lengths to stand in the ratio of figures. */
const inRatio = (lengths, figures) => {
  assert.equal(lengths.length, figures.length)
  const sum = (all) => all.reduce((one, other) => one + Number(other), 0)
  // What is drawn is drawn to a hundredth of a percent of the width.
  for (const [index, figure] of figures.entries())
    assert.ok(
      Math.abs(lengths[index] / sum(lengths) - Number(figure) / sum(figures)) < 0.002,
      `${lengths} for ${figures}`,
    )
}
const meansOf = ({ means }) => Object.values(means).map(({ least }) => least)

describe('the picture of SBM figures', () => {
  test('the bars of a score stand in the ratio of its means', async () => {
    const { page, close } = await open(link('scoreSbm', assessment))
    inRatio(
      (await rowsOf(page)).flatMap(({ lengths }) => lengths),
      meansOf(scoreSbm(assessment)),
    )
    await close()
  })

  test('what is not certain is drawn on to the most that is possible', async () => {
    const part = { principles: { ...assessment.principles, 'resource-management': [2, 2, 2] } }
    const { page, close } = await open(link('scoreSbm', part))
    const { least, most } = scoreSbm(part).means['resource-management']
    assert.notEqual(least, most)
    const rows = await rowsOf(page)
    inRatio(rows.at(-1).lengths, [least, most - least])
    assert.match(
      await page.locator('.picture [role=img]').getAttribute('aria-label'),
      new RegExp(`${least} to ${most}`, 'u'),
    )
    await close()
  })

  test('with the incentive each principle has a bar for before and one for after', async () => {
    const { page, close } = await open(link('applySbmIncentive', assessment, leader))
    const { before, after } = applySbmIncentive(assessment, leader)
    const rows = await rowsOf(page)
    inRatio(
      rows.flatMap(({ lengths }) => lengths),
      meansOf(before).flatMap((mean, index) => [mean, meansOf(after)[index]]),
    )
    assert.deepEqual(await page.locator('.picture .legend li').allInnerTexts(), [
      'before the incentive',
      'after the incentive',
    ])
    await close()
  })

  test('a checklist of 2024 has the counts of each degree side by side', async () => {
    const { page, close } = await open(link('summarizeSbm2024', checklist))
    const rows = await rowsOf(page)
    const counts = summarizeSbm2024(checklist).dimensions.map(({ degrees, notApplicable, notRated }) =>
      [...Object.values(degrees).toReversed(), notApplicable, notRated].filter((count) => count > 0),
    )
    inRatio(
      rows.flatMap(({ lengths }) => lengths),
      counts.flat(),
    )
    assert.match(rows[0].name, /^Curriculum and Teaching/u)
    await close()
  })

  test('a form that prints what does not follow has both figures', async () => {
    const { page, close } = await open(link('checkForm', { assessment, printed }))
    const rows = await rowsOf(page)
    assert.equal(rows.length, 1)
    inRatio(rows[0].lengths, [1.7, 1.4])
    await close()
  })

  for (const [viewport, colorScheme, language] of [
    [wide, 'light', 'en'],
    [phone, 'dark', 'fil'],
  ])
    test(`at ${viewport.width} pixels, ${colorScheme}, ${language}: within the page, said in words, nothing serious for axe`, async () => {
      for (const [subject, ...inputs] of [
        ['scoreSbm', assessment],
        ['applySbmIncentive', assessment, leader],
        ['ratePerformance', { enrolment: { '2012-2013': 112, '2013-2014': 120 } }],
        ['summarizeSbm2024', checklist],
        ['checkForm', { assessment, printed }],
        // Every other one of them, or all where the whole site is read.
      ].filter((_, at) => step === 1 || at % 2 === Number(viewport === phone))) {
        const { page, close } = await open(`${link(subject, ...inputs)}&language=${language}`, {
          viewport,
          colorScheme,
        })
        const [drawing] = await page.locator('.picture').all()
        const { x, width } = await drawing.boundingBox()
        assert.ok(x >= 0 && x + width <= viewport.width, subject)
        // No text of it is cut off.
        const ends = await drawing
          .locator('text')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
        assert.ok(
          ends.every((end) => end <= x + width),
          `${subject}: ${ends} in ${x + width}`,
        )
        const said = await drawing.locator('[role=img]').getAttribute('aria-label')
        for (const name of await drawing.locator('[role=img] > p').allInnerTexts()) assert.ok(said.includes(name), name)
        assert.deepEqual(await serious(page), [])
        await close()
      }
    })
})
