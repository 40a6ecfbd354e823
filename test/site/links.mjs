// Every link of the site, and what leads where.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { activities, clauses, register, rulebook } from 'deped-school-partnerships'
import { plainly } from '../../docs/site/questions.mjs'
import { anchor, open, read, serious, site } from './browser.mjs'

const attributes = (html, name) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value]) => value.replaceAll('&amp;', '&'))
const files = () => readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'))

describe('links', () => {
  test('every link of every page leads to a page and a place that there are, and none to another host but the maker’s', () => {
    const ids = new Map(files().map((file) => [new URL(file, site).href, new Set(attributes(read(file), 'id'))]))
    const examples = read('try-data.js')
    const broken = []
    for (const file of files()) {
      const from = new URL(file, site)
      for (const link of attributes(read(file), 'href')) {
        const to = new URL(link, from)
        if (to.protocol !== 'file:') {
          if (!['typedoc.org', 'standardschema.dev'].includes(to.host)) broken.push(`${file}: ${link}`)
          continue
        }
        const [path, place] = to.href.split('#')
        if (!existsSync(fileURLToPath(path))) broken.push(`${file}: ${link}`)
        else if (place?.startsWith('example=')) {
          if (!examples.includes(`"id":"${place.slice('example='.length)}"`)) broken.push(`${file}: ${link}`)
        }
        // An icon of the page is put there by a script.
        else if (
          place &&
          path.endsWith('.html') &&
          !path.endsWith('/try.html') &&
          !place.startsWith('icon-') &&
          !ids.get(path)?.has(decodeURIComponent(place))
        )
          broken.push(`${file}: ${link}`)
      }
    }
    assert.deepEqual(broken, [])
  })

  test('the front page leads to every part in one click', async () => {
    const { page, close } = await open('index.html')
    const links = await page
      .locator('.col-content a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    const parts = [
      'Rulebook',
      'Clause_map',
      'Interpretation',
      'Guide',
      'Performance',
      'Scale',
      'Suggestions',
      'Mutation',
    ].map((name) => `documents/${name}.html`)
    // What was measured is written with the code; a page that is there has its link.
    for (const part of [
      ...parts.filter((each) => existsSync(new URL(each, site))),
      'try.html',
      ...['questions', 'answers', 'input', 'rulebook-2', 'the-order-as-data'].map((group) => `modules.html#${group}`),
    ]) {
      assert.ok(links.includes(part), part)
    }
    await close()
  })

  test('the front page says first what was not seen, and answers four questions one click away, with what the answers rest on', async () => {
    const { page, close } = await open('index.html')
    const [first] = await page.locator('.col-content h2').allInnerTexts()
    assert.match(first, /What the sources are/u)
    assert.match(await page.locator('.col-content').innerText(), /We had no copy of the Order/u)
    const questions = page.locator('details.asked')
    for (const [asked, answered, target] of [
      [
        /honorarium/u,
        [clauses['do44/non-eligible/professional-fees'].words, 'DepEd’s guide'],
        'expensesprofessional-fees',
      ],
      [
        /never seen/u,
        register.filter(({ treatment }) => treatment === 'not-seen').map(({ text }) => plainly[text] ?? text),
        'not-seen',
      ],
      [/2 January 2017/u, ['2017-01-02', clauses['do44/fund/validity'].words, 'obligated'], 'expenseswithin-validity'],
      [/“nearby” mean/u, ['A person judges', clauses['do44/selection/nearby-from-list'].words], 'pairingnearby'],
    ]) {
      const question = questions.filter({ hasText: asked }).first()
      await question.locator('summary').click()
      const text = await question.innerText()
      for (const part of answered) assert.ok(text.includes(part), part)
      assert.ok(await question.locator(`a[href$="#${target}"]`).isVisible(), target)
    }
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('what is said of the Order’s own words is so: the record of facts quotes two phrases, and no more', () => {
    const quoted = Object.values(clauses).filter(({ source, evidence }) => source === 'facts' && evidence === 'quoted')
    assert.equal(quoted.length, 2)
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const text of [read('index.html'), readme])
      assert.match(
        text.replaceAll(/\s+/gu, ' '),
        /not in the Order’s own words, but for two phrases that the record of facts quotes/u,
      )
    const texts = register.map(({ text }) => text)
    assert.deepEqual(
      Object.keys(plainly).filter((text) => !texts.includes(text)),
      [],
    )
  })

  test('the rulebook has every rule, and the clause map every clause, once', () => {
    const once = (file, ids) => {
      const all = attributes(read(file), 'id')
      for (const id of ids) assert.equal(all.filter((each) => each === anchor(id)).length, 1, id)
    }
    once(
      'documents/Rulebook.html',
      rulebook.map(({ id }) => id),
    )
    once('documents/Clause_map.html', Object.keys(clauses))
  })

  test('wherever a clause or a rule is named as such, it is a link to its entry', () => {
    const named = [
      ...Object.keys(clauses).map((id) => [id, `Clause_map.html#${anchor(id)}`]),
      ...rulebook.map(({ id }) => [id, `Rulebook.html#${anchor(id)}`]),
    ]
    const entries = new Map(named)
    let count = 0
    for (const file of files().filter((each) => !each.startsWith('source'))) {
      // In text as code, and in signatures as a literal type.
      for (const [, link, mark, text] of read(file).matchAll(
        /(<a\b[^>]*>)?<(code|span class="tsd-signature-type")>([^<]+)<\/(?:code|span)>/gu,
      )) {
        const id = mark === 'code' ? text : text.replaceAll('&quot;', '')
        if (!entries.has(id)) continue
        count += 1
        // A link within the same page needs no name of the page.
        assert.ok(link?.includes(`href="`) && link.includes(`#${anchor(id)}"`), `${file}: ${id}`)
      }
    }
    assert.ok(count > rulebook.length + Object.keys(clauses).length)
    const signature = read('variables/activities.html')
    for (const { clause } of activities)
      assert.match(
        signature,
        new RegExp(
          `<a href="../documents/Clause_map.html#${anchor(clause)}" class="tsd-signature-type">&quot;${clause}&quot;</a>`,
          'u',
        ),
      )
  })

  test('a type that is the keys of a table is a link to its name, and not a list of them all', () => {
    const listed = Object.keys(clauses).map((id) => `#${anchor(id)}" class="tsd-signature-type"`)
    for (const file of files().filter((each) => each.startsWith('interfaces'))) {
      const html = read(file)
      assert.ok(!listed.every((link) => html.includes(link)), file)
    }
    for (const name of ['Duty', 'ListedActivity', 'SbmFormWeights'])
      assert.ok(read(`interfaces/${name}.html`).includes('href="../types/ClauseId.html"'), name)
  })

  test('every entry of a clause lists the rules that stand on it', () => {
    const [, ...entries] = read('documents/Clause_map.html').split(/<a id="/u)
    for (const id of Object.keys(clauses)) {
      const entry = entries.find((each) => each.startsWith(`${anchor(id)}"`))
      for (const rule of rulebook.filter((each) => each.clauses.includes(id)))
        assert.ok(entry.includes(`Rulebook.html#${anchor(rule.id)}"`), `${id}: ${rule.id}`)
    }
  })
})
