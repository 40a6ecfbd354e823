// The built site in a real browser, read from files as a person with a copy of it would.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import {
  activities,
  checkExpense,
  classifySchool,
  clauses,
  evaluatePartnership,
  explain,
  fundBalance,
  FY2016,
  rulebook,
  sbmForms,
  scoreSbm,
} from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { offeredCases } from '../../docs/markdown.mjs'

const site = new URL('../../docs/api/', import.meta.url)
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

let browser
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
})
after(() => browser?.close())

/** A page that may load nothing from elsewhere and may report no error, which `close` holds it to. */
const open = async (path, { viewport = wide, colorScheme = 'light', base = site.href } = {}) => {
  const page = await browser.newPage({ viewport, colorScheme, acceptDownloads: true })
  page.setDefaultTimeout(10_000)
  const problems = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(?:blob|data):/u.test(url)) problems.push(`request to ${url}`)
  })
  await page.goto(base + path)
  const close = async () => {
    await page.close()
    assert.deepEqual(problems, [])
  }
  return { page, close }
}

const anchor = (id) => id.replaceAll('/', '')
const files = () => readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'))
const read = (file) => readFileSync(new URL(file, site), 'utf8')
const attributes = (html, name) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value]) => value.replaceAll('&amp;', '&'))

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
    for (const name of ['Duty', 'ListedActivity', 'FindingOf', 'SbmFormWeights'])
      assert.ok(read(`interfaces/${name}.html`).includes('href="../types/ClauseId.html"'), name)
  })

  test('every entry of a clause lists the rules that stand on it', () => {
    const [, ...entries] = read('documents/Clause_map.html').split(/<h3 /u)
    for (const id of Object.keys(clauses)) {
      const entry = entries.find(
        (each) => each.includes(` id="${anchor(id)}"`) || each.startsWith(`id="${anchor(id)}"`),
      )
      for (const rule of rulebook.filter((each) => each.clauses.includes(id)))
        assert.ok(entry.includes(`Rulebook.html#${anchor(rule.id)}"`), `${id}: ${rule.id}`)
    }
  })
})

describe('search', () => {
  const expected = {
    honoraria: /expenses\/professional-fees/u,
    'DO 83': /DO 83, s\. 2012/u,
    'Key stage': /KeyStage/u,
    'expenses/professional-fees': /^Rulebook\.?expenses\/professional-fees/u,
    'do44/selection/not-twice': /^Clause map\.?do44\/selection\/not-twice/u,
  }
  for (const [query, entry] of Object.entries(expected)) {
    test(`finds ${query}`, async () => {
      const { page, close } = await open('index.html')
      await page.locator('#tsd-search-trigger').click()
      await page.locator('#tsd-search-input').pressSequentially(query)
      const results = page.locator('#tsd-search-results li')
      await results.first().waitFor()
      const texts = (await results.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim())
      assert.ok(!texts.some((text) => text.includes('__type')), texts.join(' | '))
      const index = texts.findIndex((text) => entry.test(text))
      assert.ok(index >= 0, `${query}: ${texts.join(' | ')}`)
      // An id is found first.
      if (query.includes('/')) assert.equal(index, 0)
      await results.nth(index).locator('a').click()
      await page.waitForURL((url) => !url.href.endsWith('index.html'))
      if (query.includes('/')) assert.ok(page.url().endsWith(`#${anchor(query)}`), page.url())
      await close()
    })
  }
})

const serious = async (page) => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`)
          .join(' | ')}`,
    )
}

// Every document, and of every other kind of page one.
const pages = [
  'index.html',
  ...readdirSync(new URL('documents/', site)).map((file) => `documents/${file}`),
  'functions/checkExpense.html',
  'interfaces/LedgerRow.html',
  'types/Finding.html',
  'variables/sources.html',
  'hierarchy.html',
  'modules.html',
  'source/src/expenses/rules.ts.html',
  'try.html',
]
const loaded = (page) =>
  page.waitForFunction(() => document.readyState === 'complete' && getComputedStyle(document.body).display !== 'none')

/** Words and numbers in tables that stand on two lines. A name in several parts may be broken between them. */
const broken = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td, th')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const texts = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      return texts.flatMap((text) =>
        [...text.data.matchAll(/[\p{L}\p{N}.,]+/gu)].flatMap(({ index, 0: word }) => {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
        }),
      )
    }),
  )

// Each page is read by itself, so two at a time are as good.
describe('reading', { concurrency: 2 }, () => {
  for (const path of pages) {
    for (const [viewport, colorScheme] of [
      [wide, 'light'],
      [phone, 'dark'],
    ]) {
      test(`${path} at ${viewport.width} pixels, ${colorScheme}: nothing serious for axe, no word of a table broken`, async () => {
        const { page, close } = await open(path, { viewport, colorScheme })
        await loaded(page)
        assert.deepEqual(await serious(page), [])
        assert.deepEqual(await broken(page), [])
        await close()
      })
    }
  }

  test('on a phone no page is wider than the screen', async () => {
    // Without scripts a page stands as it is, at once.
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
    const page = await context.newPage()
    const wider = []
    // The pages of the sources are all alike, and one of them is read above.
    for (const file of files().filter((each) => !each.startsWith('source'))) {
      await page.goto(site.href + file)
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      if (width > room) wider.push(`${file}: ${width} in ${room}`)
    }
    assert.deepEqual(wider, [])
    await context.close()
  })

  test('a wide table scrolls in a box of its own, which the keyboard reaches and which has a name', async () => {
    const { page, close } = await open('documents/Nation.html', { viewport: phone })
    await loaded(page)
    const box = page.getByRole('region', { name: /^Division by division, table 1$/u })
    const rooms = await box.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
    assert.ok(rooms[0] > rooms[1], `${rooms}`)
    await box.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0)
    await close()
  })

  for (const colorScheme of ['light', 'dark']) {
    test(`in print, from a ${colorScheme} screen, the text stands alone, dark on white, over the whole width`, async () => {
      const { page, close } = await open('documents/Rulebook.html', { colorScheme })
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('.tsd-page-toolbar').isVisible(), false)
      assert.equal(await page.locator('.site-menu').isVisible(), false)
      const [text, whole] = await page.evaluate(() => [
        document.querySelector('.col-content').clientWidth,
        document.documentElement.clientWidth,
      ])
      assert.ok(text > whole * 0.8, `${text} of ${whole}`)
      await close()
    })

    test(`in print, from a ${colorScheme} screen, code, tables and links are those of the light theme`, async () => {
      for (const path of ['documents/Guide.html', 'documents/Nation.html', 'interfaces/Duty.html', 'try.html']) {
        const { page, close } = await open(path, { colorScheme })
        await loaded(page)
        const colours = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('body, main *, .col-content *')].map((each) =>
              [each.tagName, getComputedStyle(each).color, getComputedStyle(each).backgroundColor].join(' '),
            ),
          )
        // The theme that the reader chose counts before that of the system.
        await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), colorScheme)
        await page.emulateMedia({ media: 'print' })
        const printed = await colours()
        await page.emulateMedia({ colorScheme: 'light' })
        await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
        assert.deepEqual(printed, await colours())
        assert.deepEqual(
          (await serious(page)).filter((each) => each.startsWith('color-contrast')),
          [],
        )
        await close()
      }
    })
  }
})

// --- The page to try decisions -------------------------------------------------------------------------------------------------

const link = (subject, ...inputs) => `try.html#${new URLSearchParams({ subject, input: JSON.stringify(inputs) })}`
const record = async (page) => JSON.parse(await page.locator('#json').inputValue())
/** Pastes into the box for the record as a person does, from the clipboard. */
const paste = async (page, text) => {
  await page.evaluate((copied) => {
    const elsewhere = document.body.appendChild(document.createElement('textarea'))
    elsewhere.value = copied
    elsewhere.select()
  }, text)
  await page.keyboard.press('Control+C')
  await page.locator('#json').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}
const [, demo] = offeredCases().filter((each) => each.file.endsWith('/partnerships.json'))

describe('try a decision', () => {
  test('a case of the rulebook can be tried', async () => {
    const { page, close } = await open('documents/Rulebook.html#expensesprofessional-fees')
    await page.locator('a:text-is("the fee of a consultant is not eligible") + a').first().click()
    await page.locator('#outcome', { hasText: 'Non-eligible' }).waitFor()
    assert.ok((await page.locator('#answer').textContent()).includes('Payment of professional fees/honoraria'))
    await close()
  })

  test('on a phone the decision stays in sight, and is one step away', async () => {
    const { page, close } = await open('try.html', { viewport: phone })
    const jump = page.locator('#jump')
    await page.evaluate(() => scrollTo(0, 400))
    const { y, height } = await jump.boundingBox()
    assert.ok(y + height <= phone.height, `${y}`)
    assert.equal(await jump.innerText(), `↓ ${await page.locator('#outcome').textContent()}`)
    await jump.click()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'decision-title')
    await close()
  })

  test('the demo record: the outcome, every question and every breach of the library’s own answer', async () => {
    const { page, close } = await open('try.html')
    await page.locator('#subject').selectOption('evaluatePartnership')
    await page.locator('#example').selectOption({ label: demo.name })
    const report = evaluatePartnership(...demo.input)
    assert.match(await page.locator('#outcome').innerText(), new RegExp(`^${report.outcome}`, 'iu'))
    const text = await page.locator('body').innerText()
    for (const { question } of report.needs) assert.ok(text.includes(question), question)
    for (const { decision } of report.expenses) {
      for (const finding of decision.findings.filter(({ result }) => result === 'breached'))
        assert.ok(text.includes(finding.message), finding.message)
    }
    assert.deepEqual(await record(page), demo.input[0])
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('every question with a decision for an answer can be asked', async () => {
    const { page, close } = await open('try.html')
    const subjects = await page.locator('#subject option').evaluateAll((all) => all.map(({ value }) => value))
    for (const name of [
      'evaluatePartnership',
      'classifySchool',
      'checkPairing',
      'checkPairings',
      'checkActivity',
      'checkExpense',
      'fundBalance',
      'checkDuties',
      'checkIncentives',
      'scoreSbm',
      'applySbmIncentive',
      'checkForm',
      'evaluateProgramme',
      'rankPartners',
      'planPairings',
    ]) {
      assert.ok(subjects.includes(name), name)
    }
    await close()
  })

  test('every example is answered as its case states', async () => {
    const { page, close } = await open('try.html')
    const shown = await page.evaluate(() => {
      const told = []
      for (const subject of document.querySelector('#subject').options) {
        document.querySelector('#subject').value = subject.value
        document.querySelector('#subject').dispatchEvent(new Event('change'))
        globalThis.tryData.examples[subject.value].forEach(({ id }, index) => {
          document.querySelector('#example').value = String(index)
          document.querySelector('#example').dispatchEvent(new Event('change'))
          told.push([id, document.querySelector('#outcome').dataset.outcome])
        })
      }
      return told
    })
    const stated = new Map(offeredCases().map(({ id, expect }) => [id, expect.outcome]))
    assert.ok(shown.length > 50)
    assert.deepEqual(
      shown.filter(([id, outcome]) => outcome !== stated.get(id)).map(([id, outcome]) => [id, outcome, stated.get(id)]),
      [],
    )
    await close()
  })

  test('a form that is filled by keyboard alone changes the decision at once; what is cleared is absent again', async () => {
    const { page, close } = await open(link('classifySchool'))
    await page.locator('#outcome', { hasText: 'Nothing is entered yet' }).waitFor()
    await page.getByRole('textbox', { name: 'ID' }).focus()
    await page.keyboard.type('107970')
    await page.locator('#outcome', { hasText: 'Undetermined' }).waitFor()
    await page.locator('#facts summary', { hasText: 'PBB' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2014')
    await page.keyboard.press('Tab')
    await page.keyboard.press('5')
    await page.locator('#outcome', { hasText: 'Leader school' }).waitFor()
    const answer = classifySchool({ id: '107970', pbb: { year: 2014, level: 5 } })
    for (const { message } of answer.because) assert.ok((await page.locator('#answer').textContent()).includes(message))
    await page.getByRole('textbox', { name: 'Year' }).fill('')
    assert.deepEqual(await record(page), { id: '107970', pbb: { level: 5 } })
    await page.getByRole('combobox', { name: 'Level' }).selectOption('Not known')
    assert.deepEqual(await record(page), { id: '107970' })
    await close()
  })

  test('unknown is not no: the third choice takes the field out of the record', async () => {
    const { page, close } = await open(link('checkActivity', { activity: 'tle', keyStage: '4-6', partnerNeed: true }))
    const choices = page.getByRole('group', { name: 'Partner need' })
    await choices.getByLabel('No', { exact: true }).check()
    assert.equal((await record(page)).partnerNeed, false)
    await choices.getByLabel('Not known').check()
    assert.equal('partnerNeed' in (await record(page)), false)
    await close()
  })

  test('open questions are answered in place, until nothing is open', async () => {
    const { page, close } = await open(
      link('checkPairing', {
        leader: { id: '107970', pbb: { year: 2014, level: 5 } },
        partner: { id: '107973' },
        onDepEdList: true,
      }),
    )
    const questions = page.locator('#questions li')
    assert.equal(await questions.count(), 2)
    await questions.filter({ hasText: 'At which level' }).getByLabel('Year').fill('2014')
    await page.keyboard.press('Tab')
    // The reader goes on where they are.
    await page.waitForFunction(() => document.activeElement.matches('#questions select'))
    // The arrows go through the levels; the question stays until the reader goes on.
    for (const level of [1, 2, 1]) {
      await page.keyboard.press(level === 2 ? 'ArrowDown' : String(level))
      assert.deepEqual((await record(page)).partner, { id: '107973', pbb: { year: 2014, level } })
    }
    assert.equal(await questions.count(), 2)
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelectorAll('#questions li').length === 1)
    // The reader is not thrown back to the top of the page.
    await page.waitForFunction(() => document.activeElement.matches('#questions input'))
    await questions.first().getByLabel('Yes').click()
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.querySelectorAll('#questions li').length === 0)
    assert.ok(await page.evaluate(() => document.activeElement.closest('#answer')))
    await close()
  })

  test('who types an answer and clicks the next one loses no click', async () => {
    const { page, close } = await open(
      link('checkExpense', {
        item: 'supplies-and-materials',
        activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
      }),
    )
    await page.locator('#questions').getByRole('textbox', { name: 'Day' }).fill('2016-09-01')
    const yes = await page
      .locator('#questions')
      .getByRole('group', { name: 'In approved WFP' })
      .getByLabel('Yes')
      .boundingBox()
    await page.mouse.move(yes.x + 5, yes.y + 5)
    await page.mouse.down()
    await page.waitForTimeout(100)
    await page.mouse.up()
    await page.locator('#outcome', { hasText: /^Eligible/u }).waitFor()
    assert.equal((await record(page)).inApprovedWfp, true)
    await close()
  })

  test('bad input is an answer: every problem is told, and leads to its field', async () => {
    const { page, close } = await open(
      link('checkExpense', {
        item: 'honorarium',
        day: '2016-13-01',
        amount: '12.345',
        activity: { activity: 'gardening' },
      }),
    )
    assert.match(await page.locator('#outcome').innerText(), /^Invalid input; 4 problems to mend/u)
    assert.equal(await page.locator('.issues li').count(), 4)
    await page.locator('.issues li', { hasText: '`day`' }).getByRole('button').click()
    assert.equal(await page.evaluate(() => document.activeElement.value), '2016-13-01')
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true')
    // What is wrong is read out with the field.
    const described = await page.evaluate(() =>
      document.activeElement
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent),
    )
    assert.match(described.join(' '), /expected a day of the calendar/u)
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('what cannot be read in an entry of a list is told at the entry, and leads to its field', async () => {
    const pair = (leader) => ({ leader: { id: leader }, partner: { id: '107973' } })
    for (const inputs of [
      ['checkPairings', [pair('107970'), pair('90002')]],
      ['evaluateProgramme', [{ pairing: pair('107970') }, { pairing: pair('90002') }], '2016-12-31'],
      ['planPairings', [{ id: '107970' }, { id: '90002' }]],
    ]) {
      const { page, close } = await open(link(...inputs))
      const problem = page.locator('.part .issues li', { hasText: 'six digits' })
      assert.equal(await problem.count(), 1)
      await problem.getByRole('button').click()
      assert.deepEqual(
        await page.evaluate(() => [document.activeElement.value, document.activeElement.getAttribute('aria-invalid')]),
        ['90002', 'true'],
      )
      assert.match(
        await page.evaluate(() =>
          document.activeElement
            .getAttribute('aria-describedby')
            .split(' ')
            .map((id) => document.getElementById(id).textContent)
            .join(' '),
        ),
        /six digits/u,
      )
      await close()
    }
  })

  test('an entry of which nothing is known any more is an entry still', async () => {
    for (const [entry, label] of [
      [0, 'Staff 1'],
      [1, 'Staff 2'],
    ]) {
      const { page, close } = await open(
        link('checkIncentives', { staff: [{ personnel: 'teaching' }, { personnel: 'teaching' }] }),
      )
      await page.locator('#facts').getByRole('group', { name: label }).getByLabel('Not known').first().check()
      assert.deepEqual(await record(page), {
        staff: [{ personnel: 'teaching' }, { personnel: 'teaching' }].with(entry, {}),
      })
      assert.match(await page.locator('#outcome').innerText(), /^Reported/u)
      await close()
    }
  })

  test('the report has what a policy is called as text, and names none that cannot be read', async () => {
    const headed = async (policy) => {
      const { page, close } = await open(link('checkIncentives', { successful: true }, { ...FY2016, ...policy }))
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Report (Markdown)' }).click(),
      ])
      const report = readFileSync(await download.path(), 'utf8')
      await close()
      return report.slice(0, report.indexOf('## Outcome'))
    }
    assert.ok(
      (await headed({ id: 'P <img src=x> | **b**' })).includes(
        'Policy P \\<img src\\=x\\> \\| \\*\\*b\\*\\* in place of FY2016',
      ),
    )
    assert.doesNotMatch(await headed({ id: 'P\n# Earned' }), /Earned/u)
  })

  test('an address that is too long is said not to be read', async () => {
    const { page, close } = await open(link('classifySchool', { id: '107970', name: 'x'.repeat(100_000) }))
    assert.match(await page.locator('#address-problem').innerText(), /longer than 100,000 characters/u)
    assert.match(await page.locator('#outcome').innerText(), /^Nothing is entered/u)
    await page.locator('#facts').getByRole('textbox', { name: 'ID' }).first().fill('107970')
    assert.equal(await page.locator('#address-problem').innerText(), '')
    await close()
  })

  test('a pasted record is read; text that is no JSON is said to be none, and changes nothing', async () => {
    const { page, close } = await open(link('classifySchool', { id: '107970' }))
    await page.locator('#paste summary').click()
    await page.locator('#json').fill('{ "id": "107973", "pbb": { "year": 2014, "level": 1 } }')
    assert.match(await page.locator('#outcome').innerText(), /^Partner school/u)
    assert.equal(await page.getByRole('textbox', { name: 'ID' }).inputValue(), '107973')
    await page.locator('#json').fill('{ "id": ')
    assert.match(await page.locator('#json-problem').innerText(), /not JSON/u)
    assert.match(await page.locator('#outcome').innerText(), /^Partner school/u)
    for (const hostile of [
      'null',
      '[]',
      '7',
      '"x"',
      '{"__proto__": {"id": "107970"}}',
      '{"id": {"id": []}, "pbb": [[]]}',
      `"${'x'.repeat(1_000_001)}"`,
    ]) {
      await page.locator('#json').fill(hostile)
      assert.match(
        await page.locator('#outcome').innerText(),
        /^(?:Invalid input|Nothing is entered)/u,
        hostile.slice(0, 40),
      )
    }
    for (const inputs of [
      { policy: { '': 1 } },
      { policy: [1] },
      { policy: { ...FY2016, id: null } },
      { policy: { ...FY2016, fund: { value: { '': 1 } } } },
    ]) {
      await page
        .locator('#json')
        .fill(JSON.stringify({ function: 'classifySchool', inputs: { school: { id: '107970' }, ...inputs } }))
      assert.match(await page.locator('#outcome').innerText(), /^Invalid input/u, JSON.stringify(inputs).slice(0, 40))
      assert.equal(await page.locator('#replaced').innerText(), '')
    }
    await close()
  })

  test('the address keeps the input: the same link shows the same answer', async () => {
    const { page, close } = await open('try.html')
    await page.locator('#subject').selectOption('checkDuties')
    await page.locator('#clear').click()
    await page.locator('#facts summary', { hasText: 'Done' }).click()
    await page.getByLabel('As of', { exact: true }).fill('2016-12-31')
    await page.getByRole('textbox', { name: /^Leader, A/u }).fill('2016-08-01')
    const [outcome, url, kept] = [await page.locator('#outcome').innerText(), page.url(), await record(page)]
    await close()
    const again = await open(url.slice(site.href.length))
    assert.equal(await again.page.locator('#outcome').innerText(), outcome)
    assert.deepEqual(await record(again.page), kept)
    assert.deepEqual(kept, { done: { 'leader-a': '2016-08-01' } })
    await again.close()
  })

  test('an address that was cut, is of no subject, or holds markup does no harm', async () => {
    const markup = '<img src=x onerror="document.title=1">'
    for (const path of [
      'try.html#subject=classifySchool&input=%5B%7B',
      'try.html#subject=constructor&input=%5B%5D',
      'try.html#&&&',
      link('classifySchool', { id: markup, name: markup }),
      link('classifySchool', { id: '107970', name: markup }),
    ]) {
      const { page, close } = await open(path)
      assert.notEqual(await page.locator('#outcome').innerText(), '')
      assert.equal(await page.locator('main img').count(), 0)
      await close()
    }
  })

  test('a record too long for an address is decided all the same, and says that it has to be downloaded', async () => {
    const { page, close } = await open('try.html')
    await page.locator('#subject').selectOption('fundBalance')
    await page.locator('#paste summary').click()
    const ledger = Array.from({ length: 700 }, (_, index) => ({
      kind: 'receipt',
      day: '2016-08-22',
      amount: '1.00',
      voucher: `OR-${index}`.padEnd(60, '.'),
    }))
    await page.locator('#json').fill(JSON.stringify({ ledger }))
    assert.match(await page.locator('#address').innerText(), /too long/u)
    assert.ok(page.url().length < 200)
    await page.locator('#language').selectOption('Filipino')
    assert.match(page.url(), /#subject=fundBalance&language=fil$/u)
    await page.locator('#language').selectOption('English')
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await close()
  })

  test('an entry is added to a list and taken out again', async () => {
    const { page, close } = await open(link('fundBalance', {}, '2016-12-31'))
    await page.getByRole('button', { name: 'Add receipt' }).click()
    await page.keyboard.type('2016-08-22')
    await page.getByRole('textbox', { name: 'Amount' }).fill('140000')
    assert.deepEqual(await record(page), { ledger: [{ kind: 'receipt', day: '2016-08-22', amount: '140000' }] })
    assert.match(await page.locator('#outcome').innerText(), /^Compliant/u)
    await page.getByRole('button', { name: 'Remove 1' }).click()
    assert.equal(await page.getByRole('textbox', { name: 'Amount' }).count(), 0)
    await close()
  })

  test('the record, the answer and the report are files', async () => {
    const { page, close } = await open(link('evaluatePartnership', ...demo.input))
    const saved = async (name) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return readFileSync(await download.path(), 'utf8')
    }
    const answer = evaluatePartnership(...demo.input)
    const [given, asOf] = demo.input
    const kept = await saved('Record (JSON)')
    assert.deepEqual(JSON.parse(kept), { function: 'evaluatePartnership', inputs: { record: given, asOf } })
    assert.deepEqual(JSON.parse(await saved('Answer (JSON)')), {
      ...JSON.parse(kept),
      version: answer.version,
      answer: JSON.parse(JSON.stringify(answer)),
    })
    const head = `# A whole partnership\n\n${await page.locator('#made').innerText()}\n\n`
    assert.match(head, /deped-school-partnerships \d.*policy FY2016/u)
    assert.equal(await saved('Report (Markdown)'), `${head}${explain(answer, { format: 'markdown' })}\n`)
    await page.locator('#language').selectOption('Filipino')
    assert.equal(
      await saved('Report (Markdown)'),
      `${head}${explain(answer, { format: 'markdown', messages: filipino })}\n`,
    )
    await close()
    // A record that was kept is pasted wherever the reader is.
    const again = await open(link('classifySchool', { id: '107970' }))
    await again.page.locator('#paste summary').click()
    await paste(again.page, kept)
    assert.equal(await again.page.locator('#subject').inputValue(), 'evaluatePartnership')
    assert.equal(await again.page.getByLabel('As of', { exact: true }).inputValue(), asOf)
    assert.deepEqual(
      JSON.parse(new URLSearchParams(again.page.url().split('#')[1]).get('input')).slice(0, 2),
      demo.input,
    )
    await again.close()
  })

  const supplies = {
    item: 'supplies-and-materials',
    day: '2016-09-01',
    amount: '600.00',
    inApprovedWfp: true,
    activity: { activity: 'ict', partnerNeed: true, fundedByOtherProgramme: false, fieldTrip: false },
  }
  const summary = (page, name) => page.locator('#facts summary', { hasText: name })

  test('another policy is given by keyboard; the answer says so, the link and the files keep it', async () => {
    const { page, close } = await open(link('checkExpense', supplies))
    assert.match(await page.locator('#outcome').innerText(), /^Eligible/u)
    assert.equal(await page.locator('#replaced').innerText(), '')
    assert.equal(await summary(page, 'Policy').innerText(), `Policy: ${FY2016.id}, unless another is given`)
    assert.equal(
      await page.locator('#facts details > summary', { hasText: 'Policy' }).evaluate((each) => each.parentElement.open),
      false,
    )
    await summary(page, 'Policy').focus()
    for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key)
    // The reader stays at the policy.
    const id = `${FY2016.id}, changed`
    assert.equal(await page.evaluate(() => document.activeElement.textContent), `Policy: ${id}`)
    assert.equal(
      await page.locator('#replaced').innerText(),
      `Policy ${id} in place of ${FY2016.id}. Its figures are the same.`,
    )
    await summary(page, 'Ceilings').focus()
    await page.keyboard.press('Enter')
    const ceilings = page.getByRole('group', { name: 'Ceilings' })
    await ceilings.getByRole('textbox', { name: 'Supplies and materials' }).fill('500.00')
    // A figure that is not the Order’s needs to be given by somebody.
    assert.match(await page.locator('#outcome').innerText(), /^Invalid input; 1 problem/u)
    assert.match(await page.locator('.issues').innerText(), /policy\.ceilings.*an authority/u)
    await page.locator('.issues').getByRole('button').click()
    await ceilings.getByRole('textbox', { name: 'Authority' }).fill('Memorandum A')
    assert.match(await page.locator('#outcome').innerText(), /^Non-eligible/u)
    assert.match(
      await page.locator('#replaced').innerText(),
      /^Policy FY2016, changed in place of FY2016\..*Ceilings: Supplies and materials 500\.00 \(Memorandum A\)/u,
    )
    assert.match(await page.locator('#answer').innerText(), /With a figure given by Memorandum A/u)
    assert.deepEqual(await serious(page), [])

    const policy = {
      ...FY2016,
      id,
      ceilings: { value: { 'supplies-and-materials': '500.00' }, authority: 'Memorandum A' },
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Answer (JSON)' }).click(),
    ])
    const answer = JSON.parse(readFileSync(await download.path(), 'utf8'))
    assert.deepEqual(answer.inputs, JSON.parse(JSON.stringify({ expense: supplies, policy })))
    assert.deepEqual(answer.answer, JSON.parse(JSON.stringify(checkExpense(supplies, { policy }))))
    const url = page.url()
    await page.getByRole('button', { name: 'Back to FY2016' }).click()
    assert.match(await page.locator('#outcome').innerText(), /^Eligible/u)
    await close()
    const again = await open(url.slice(site.href.length))
    assert.match(await again.page.locator('#outcome').innerText(), /^Non-eligible/u)
    assert.match(await again.page.locator('#replaced').innerText(), /Memorandum A/u)
    await again.close()
  })

  test('the levels of a policy are ticked', async () => {
    const policy = { ...structuredClone(FY2016), id: 'Memorandum A' }
    for (const key of ['leaderLevels', 'partnerLevels']) policy[key].authority = 'Memorandum A'
    const { page, close } = await open(link('classifySchool', { id: '107970', pbb: { year: 2014, level: 5 } }, policy))
    assert.match(await page.locator('#outcome').innerText(), /^Leader school/u)
    await summary(page, 'Leader levels').click()
    await page.getByRole('group', { name: 'Leader levels' }).getByLabel('5', { exact: true }).uncheck()
    await summary(page, 'Partner levels').click()
    await page.getByRole('group', { name: 'Partner levels' }).getByLabel('5', { exact: true }).check()
    assert.equal(await summary(page, 'Partner levels').innerText(), 'Partner levels: 1, 2, 3, 4, 5')
    assert.match(await page.locator('#outcome').innerText(), /^Partner school/u)
    await close()
  })

  test('another SBM framework has as many ratings as it counts, and the answer says so', async () => {
    const assessment = { principles: { 'curriculum-learning': [3, 2] } }
    const { page, close } = await open(link('scoreSbm', assessment))
    const ratings = page.getByRole('group', { name: 'Curriculum and Learning', exact: true }).locator('select')
    assert.equal(await ratings.count(), 7)
    await summary(page, 'Framework').click()
    await page.getByRole('button', { name: 'Change SBM2012/ten-ratings' }).click()
    assert.equal(await ratings.count(), 10)
    assert.match(
      await page.locator('#replaced').innerText(),
      /SBM2012\/ten-ratings in place of SBM2012\. It has its own: Principles/u,
    )
    assert.ok(
      (await page.locator('#answer pre').innerText()).includes(
        scoreSbm(assessment, { framework: sbmForms.tenRatings }).framework,
      ),
    )
    await summary(page, /^Principles \(4\)/u).click()
    const count = page.getByRole('textbox', { name: 'Indicator count' }).nth(1)
    await count.fill('9')
    assert.equal(await ratings.count(), 9)
    assert.equal(await page.evaluate(() => document.activeElement.value), '9')
    assert.match(await page.locator('.issues').innerText(), /framework\.authority/u)
    await page.getByRole('group', { name: 'Framework' }).getByRole('textbox', { name: 'Authority' }).fill('Division A')
    assert.match(await page.locator('#replaced').innerText(), /given by Division A/u)
    assert.deepEqual(await serious(page), [])
    await close()
  })

  test('what a field has to look like stands beside it and is read out with it', async () => {
    const { page, close } = await open(link('evaluatePartnership', ...demo.input, FY2016))
    const described = (control) =>
      control.evaluate((each) =>
        (each.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? `no ${id}`)
          .join(' | '),
      )
    const first = (name) => page.locator('#facts').getByLabel(name, { exact: true }).first()
    for (const [name, format] of [
      ['As of', 'YYYY-MM-DD'],
      ['ID', 'six digits'],
      ['Amount', 'pesos, up to 2 decimals'],
      ['Distance km', 'kilometres, 0 to 5000'],
      ['Latitude', 'degrees'],
      ['Year', 'year, whole number, 2000 to 2199'],
      ['Leader, A: Partner School selected: day', 'YYYY-MM-DD'],
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

  test('the reasons in Filipino: those of the library, said to be Filipino, and kept by the link', async () => {
    const { page, close } = await open(
      link('checkPairing', {
        leader: { id: '107970', pbb: { year: 2014, level: 4 } },
        partner: { id: '107973' },
        onDepEdList: false,
      }),
    )
    const answer = await page.evaluate(() =>
      globalThis.library.checkPairing(JSON.parse(document.querySelector('#json').value)),
    )
    await page.getByLabel('Reasons in').selectOption('Filipino')
    const said = await page
      .locator('#outcome [lang], #questions [lang], .finding [lang]')
      .evaluateAll((all) => all.map((each) => [each.lang, each.textContent]))
    assert.deepEqual([...new Set(said.map(([lang]) => lang))], ['fil'])
    const texts = said.map(([, text]) => text)
    assert.equal(texts[0].toLowerCase(), filipino.labels.outcomes[answer.outcome])
    assert.ok(answer.because.length > 0 && answer.findings.length > answer.because.length)
    for (const { rule, result, params } of answer.findings)
      assert.ok(texts.includes(filipino.findings[rule][result](params)), rule)
    for (const { asks, params } of answer.needs) assert.ok(texts.includes(filipino.needs[asks](params)), asks)
    assert.equal(await page.locator('#answer pre').getAttribute('lang'), 'fil')
    assert.equal(await page.locator('#answer pre').textContent(), explain(answer, { messages: filipino, width: 66 }))
    // The words of the Order are not Filipino.
    assert.equal(
      await page
        .locator('#answer q')
        .first()
        .evaluate((each) => each.closest('[lang]').lang),
      'en',
    )
    await page.getByRole('group', { name: 'On DepEd list' }).first().getByLabel('Yes').check()
    const [url, outcome] = [page.url(), await page.locator('#outcome').innerText()]
    assert.deepEqual(await serious(page), [])
    await close()
    const again = await open(url.slice(site.href.length))
    assert.equal(await again.page.locator('#language').inputValue(), 'fil')
    assert.equal(await again.page.locator('#outcome').innerText(), outcome)
    await again.page.locator('#json').evaluate((box) => {
      box.value = '{"leader": 7}'
      box.dispatchEvent(new Event('input'))
    })
    assert.match(await again.page.locator('.issues [lang=fil]').first().innerText(), /inaasahan/u)
    await again.close()
  })

  test('a choice and the text beside it are never both given', async () => {
    const { page, close } = await open(link('checkDuties', { done: { 'leader-a': false } }, '2016-12-31'))
    const choices = page.locator('#facts').getByRole('group', { name: /^Leader, A/u })
    assert.equal(await choices.getByLabel('No', { exact: true }).isChecked(), true)
    await choices.getByRole('textbox').fill('2016-09-01')
    assert.equal(await choices.locator(':checked').count(), 0)
    await choices.getByLabel('Not known').check()
    assert.equal(await choices.getByRole('textbox').inputValue(), '')
    await close()
  })

  test('what the reader folded or unfolded stays so, and the focus stays with the list that changes', async () => {
    const { page, close } = await open(link('fundBalance', { ledger: [] }, '2016-12-31'))
    const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id)
    await page.locator('#answer summary', { hasText: 'in words' }).click()
    await page.getByRole('button', { name: 'Add receipt' }).focus()
    await page.keyboard.press('Enter')
    assert.match(await focused(), /day/u)
    await page.keyboard.type('2016-08-22')
    assert.match(await summary(page, 'Receipt 1').innerText(), /2016-08-22/u)
    assert.equal(await page.locator('#answer pre').isVisible(), false)
    await page.getByRole('button', { name: 'Remove 1' }).focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'Ledger (0)')
    await summary(page, 'Activities').click()
    await page.getByRole('button', { name: 'There are none' }).focus()
    await page.keyboard.press('Enter')
    assert.equal(await focused(), 'Activities (0)')
    await close()
  })

  test('a huge record is decided at once, and the page says what it leaves out', async () => {
    const { page, close } = await open(link('fundBalance', {}, '2016-12-31'))
    const fund = {
      ledger: Array.from({ length: 9000 }, (_, index) => ({
        kind: 'expense',
        day: '2016-09-01',
        amount: '1.00',
        item: 'supplies-and-materials',
        voucher: `V-${index}`,
      })),
    }
    await page.locator('#paste summary').click()
    const start = performance.now()
    await paste(page, JSON.stringify(fund))
    const took = performance.now() - start
    assert.ok(took < 8000, `${took} ms`)
    const { needs } = fundBalance(fund, '2016-12-31')
    assert.match(
      await page.locator('#outcome').innerText(),
      new RegExp(`${needs.length.toLocaleString('en')} questions open`, 'u'),
    )
    assert.match(
      await page.locator('#questions').innerText(),
      new RegExp(`And ${(needs.length - 50).toLocaleString('en')} more`, 'u'),
    )
    assert.match(await page.locator('#facts').innerText(), /The first 50 are shown. All 9,000 count/u)
    assert.ok((await page.locator('*').count()) < 20_000)
    await close()
  })

  test('a hostile policy or framework is an answer too', async () => {
    for (const path of [
      link(
        'checkExpense',
        {},
        {
          id: 7,
          fund: [[{}]],
          leaderLevels: { value: Array.from({ length: 1000 }, () => ({})) },
          ceilings: { value: 'x' },
        },
      ),
      link(
        'scoreSbm',
        {},
        {
          id: {},
          principles: [{ id: 'leadership-governance', indicatorCount: 1e9 }, null, 7],
          weights: [],
          bands: 'x',
        },
      ),
      link('planPairings', [], { policy: { id: '<img src=x onerror="document.title=1">' } }),
      link(
        'checkExpense',
        {},
        { id: { toString: 1 }, fund: { value: { a: { toString: 1 } }, authority: { toString: 1 } } },
      ),
      link('rankPartners', {}, 'x', []),
    ]) {
      const { page, close } = await open(path)
      assert.match(await page.locator('#outcome').innerText(), /^Invalid input/u, path)
      assert.equal(await page.locator('main img').count(), 0)
      await close()
    }
  })

  test('in print: dark on light, what is decided, what is known, and no buttons', async () => {
    const { page, close } = await open(link('checkExpense', { ...supplies, day: undefined }), { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const facts = page.locator('#facts')
    assert.equal(await page.locator('#subject').isVisible(), true)
    assert.equal(await facts.getByLabel('Amount').isVisible(), true)
    assert.equal(await facts.getByLabel('Day').isVisible(), false)
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

  for (const [viewport, colorScheme] of [
    [wide, 'light'],
    [phone, 'dark'],
  ]) {
    test(`a policy and a framework, all unfolded, at ${viewport.width} pixels, ${colorScheme}: nothing serious for axe, nothing beside the screen`, async () => {
      const { page, close } = await open(
        link('applySbmIncentive', {}, {}, { ...FY2016, id: 'Another' }, { ...sbmForms.bands, id: 'Ours' }),
        { viewport, colorScheme },
      )
      await page.locator('details').evaluateAll((all) =>
        all.forEach((each) => {
          each.open = true
        }),
      )
      assert.deepEqual(await serious(page), [])
      const [width, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      assert.ok(width <= room, `${width} in ${room}`)
      await close()
    })
  }

  test('it runs from a server as from a file', async () => {
    const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }
    const server = createServer(({ url }, response) => {
      const file = new URL(`.${url.split('?')[0]}`, site)
      if (!existsSync(file)) return response.writeHead(404).end()
      return response.writeHead(200, { 'content-type': types[file.pathname.split('.').at(-1)] }).end(readFileSync(file))
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${server.address().port}/`
    const { page, close } = await open(link('classifySchool', { id: '107970', pbb: { year: 2014, level: 8 } }), {
      base,
    })
    assert.match(await page.locator('#outcome').innerText(), /^Leader school/u)
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          navigator.sendBeacon?.('/anything')
        }),
    )
    assert.equal(refused, 'connect-src')
    await page.close()
    server.close()
    assert.ok(close)
  })
})
