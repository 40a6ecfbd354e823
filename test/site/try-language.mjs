// The page to try decisions: in Filipino, for a screen reader and on paper.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkPairing, explain, FY2016, rulebook, sbmPrinciples, tell } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import * as labels from '../../docs/site/try/labels.js'
import { texts } from '../../docs/site/try/text.js'
import { demo, link, open, serious, site, step, supplies, tryData } from './browser.mjs'

describe('how it is told', () => {
  test('what a field has to look like stands beside it and is read out with it', async () => {
    const { page, close } = await open(link('evaluatePartnership', ...demo.input, { policy: FY2016 }))
    const described = (control) =>
      control.evaluate((each) =>
        (each.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? `no ${id}`)
          .join(' | '),
      )
    const first = (name) => page.locator('#facts').getByLabel(name, { exact: true }).first()
    for (const [name, format] of [
      ['ID', 'six digits'],
      ['Amount', 'pesos, up to 2 decimals'],
      ['Distance, km', 'kilometres, 0 to 5000'],
      ['Latitude', 'degrees'],
      ['Year', 'year, whole number, 2000 to 2199'],
    ]) {
      assert.match(await described(first(name)), new RegExp(`^${format}`, 'u'), name)
      assert.ok(
        (await described(first(name))) === format ||
          !/no |^ *$/u.test((await described(first(name))).split(' | ').at(-1)),
        name,
      )
    }
    const fund = page
      .locator('#facts')
      .getByRole('group', { name: 'Fund', exact: true, includeHidden: true })
      .getByRole('textbox', { name: 'Value', includeHidden: true })
    assert.equal(
      await described(fund),
      'pesos, 2 decimals | The fund of each Leader School, in pesos with two decimals.',
    )
    // No control of any subject is described by what is not there.
    const dangling = await page.evaluate(() =>
      [...document.querySelector('#subject').options].flatMap(({ value }) => {
        document.querySelector('#subject').value = value
        document.querySelector('#subject').dispatchEvent(new Event('change'))
        return [...document.querySelectorAll('[aria-describedby]')].flatMap((each) =>
          each
            .getAttribute('aria-describedby')
            .split(' ')
            .filter((id) => !document.getElementById(id)),
        )
      }),
    )
    assert.deepEqual(dangling, [])
    await close()
  })

  const pair = {
    leader: { id: '107970', pbb: { year: 2014, level: 4 } },
    partner: { id: '107973' },
    onDepEdList: false,
  }

  test('in Filipino: the findings and questions of the library, kept by the link; only what is English is said to be', async () => {
    const { page, close } = await open(link('checkPairing', pair))
    const answer = checkPairing(pair)
    await page.getByLabel('Language').selectOption('Filipino')
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fil')
    const said = await page.locator('main').textContent()
    for (const each of [...answer.findings, ...answer.needs]) assert.ok(said.includes(tell(each, filipino)), tell(each))
    assert.equal(await page.locator('#answer pre').textContent(), explain(answer, { messages: filipino, width: 66 }))
    assert.equal(
      await page
        .locator('main q')
        .first()
        .evaluate((each) => each.closest('[lang]').lang),
      'en',
    )
    assert.deepEqual(await serious(page), [])
    assert.ok((await page.locator('#facts').textContent()).includes(labels.hints.onDepEdList))
    await page.locator('#facts').getByRole('group', { name: 'Nasa listahan ng DepEd' }).getByLabel('Oo').check()
    const [url, outcome] = [page.url(), await page.locator('#outcome').innerText()]
    await close()
    const again = await open(url.slice(site.href.length))
    assert.equal(await again.page.locator('#language').inputValue(), 'fil')
    assert.equal(await again.page.locator('#outcome').innerText(), outcome)
    await again.close()
  })

  test('each language has every text of the page, and Filipino a name for every field and choice', () => {
    const keys = (value) =>
      typeof value === 'object'
        ? Object.entries(value).map(([key, inner]) => [key, key === 'units' ? [] : keys(inner)])
        : []
    assert.deepEqual(keys(texts.fil), keys(texts.en))
    assert.deepEqual(keys(labels.subjects.fil), keys(labels.subjects.en))
    assert.deepEqual(keys(labels.single.fil), keys(labels.single.en))
    const { subjects, definitions } = tryData()
    const found = new Set()
    const look = (value) => {
      if (typeof value !== 'object' || value === null) return
      for (const key of Object.keys(value.properties ?? {})) found.add(key)
      for (const choice of [value.const, ...(value.enum ?? [])])
        if (typeof choice === 'string' && /^[a-z-]+$/u.test(choice)) found.add(choice)
      Object.values(value).forEach(look)
    }
    for (const subject of Object.keys(labels.subjects.en)) for (const { name } of subjects[subject]) found.add(name)
    look([subjects, definitions])
    const named = new Set([
      ...Object.keys({ ...labels.filipino, ...labels.choices }),
      ...Object.values(filipino.labels).flatMap(Object.keys),
      ...sbmPrinciples.map(({ id }) => id),
      ...rulebook.flatMap(({ parameters }) => parameters),
    ])
    assert.ok(found.size > 150)
    // No hint is of a field that is no more.
    assert.deepEqual(
      Object.keys(labels.hints).filter((key) => !found.has(key)),
      [],
    )
    assert.deepEqual(
      [...found].filter((key) => !named.has(key)),
      [],
    )
  })

  test('in Filipino nothing that the page says stays English, whatever is decided and refused', async () => {
    const { page, close } = await open('try.html')
    const shown = await page.evaluate(async (every) => {
      const box = (id) => document.getElementById(id)
      const give = (id, value) => {
        box(id).value = value
        box(id).dispatchEvent(new Event('change'))
      }
      const textsOf = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const all = new Set()
        while (walker.nextNode()) {
          const { parentElement, data } = walker.currentNode
          if (!parentElement.closest('[lang=en], script, noscript, option[lang], pre')) all.add(data.trim())
        }
        return all
      }
      const looked = []
      for (const { value: subject } of box('subject').options)
        for (const { id, input } of globalThis.tryData.examples[subject].filter((_, index) => index % every === 0)) {
          location.hash = `#example=${id}`
          await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
          const english = textsOf()
          give('language', 'fil')
          const now = [...textsOf()]
          const both = now.filter((each) => english.has(each))
          const refused = now.filter((each) => each.includes('inaasahan: '))
          looked.push({ id, both, refused, input: JSON.stringify(input) })
        }
      return looked
    }, step)
    const words = (value) => (typeof value === 'object' ? Object.values(value).flatMap(words) : [value])
    const same = new Set(
      [
        labels.filipino,
        labels.choices,
        labels.single.fil,
        filipino.labels,
        texts.fil,
        sbmPrinciples.map(({ label }) => label),
      ]
        .flatMap(words)
        .map((each) => String(each).toLowerCase()),
    )
    const isFilipino = (said, input) =>
      !/[a-z]{3}/u.test(said) || input.includes(JSON.stringify(said).slice(1, -1)) || same.has(said.toLowerCase())
    assert.ok(shown.length > 400 / step)
    assert.deepEqual(
      shown
        .flatMap(({ id, both, input }) =>
          both.filter((said) => !isFilipino(said, input)).map((said) => `${id}: ${said}`),
        )
        .slice(0, 40),
      [],
    )
    const refusals = shown.flatMap(({ refused }) => refused)
    assert.ok(refusals.length > 0)
    // Names of fields, and the words that a field takes, are what a caller types.
    const leftIn = (said) =>
      /\b(?:the|an?|is|of|and|or|with|where|from|list|expected)\b/u.test(said.replace(/`[^`]*`|"[^"]*"/gu, ''))
    assert.deepEqual(refusals.filter(leftIn).slice(0, 40), [])
    await close()
  })

  test('in print: dark on light, what is decided, what is known, and no buttons', async () => {
    const { page, close } = await open(link('checkExpense', { ...supplies, day: undefined }), { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const facts = page.locator('#facts')
    assert.equal(await page.locator('#subject').isVisible(), true)
    assert.equal(await facts.getByLabel('Amount').isVisible(), true)
    assert.equal(await facts.getByLabel('Day', { exact: true }).isVisible(), false)
    assert.equal(await page.getByRole('button').count(), 0)
    const colours = await page.evaluate(() =>
      [document.body, ...document.querySelectorAll('.try :is(input, .clauses, a)')]
        .filter((each) => each.checkVisibility())
        .map((each) => getComputedStyle(each).color.match(/\d+/gu).map(Number)),
    )
    const brightness = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
    assert.deepEqual(
      colours.filter((colour) => brightness(colour) > 128),
      [],
    )
    await close()
  })
})
