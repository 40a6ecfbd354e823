// The page to try decisions: what is pasted, kept and linked.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { describe, test } from 'node:test'
import { evaluatePartnership, explain, FY2016 } from 'deped-school-partnerships'
import { filipino } from 'deped-school-partnerships/filipino'
import { demo, link, open, paste, record, serious, site } from './browser.mjs'

describe('what is kept', () => {
  test('the report has what a policy is called as text, and names none that cannot be read', async () => {
    const headed = async (policy) => {
      const { page, close } = await open(
        link('checkIncentives', { successful: true }, { policy: { ...FY2016, ...policy } }),
      )
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
        'Another policy\\: P \\<img src\\=x\\> \\| \\*\\*b\\*\\* in place of FY2016',
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
    await page.locator('#record summary').click()
    await page.locator('#json').fill('{ "id": "107973", "pbb": { "year": 2014, "level": 1 } }')
    assert.match(await page.locator('#outcome').innerText(), /^Partner School/u)
    assert.equal(await page.getByRole('textbox', { name: 'ID' }).inputValue(), '107973')
    await page.locator('#json').fill('{ "id": ')
    assert.match(await page.locator('#json-problem').innerText(), /not JSON/u)
    assert.match(await page.locator('#outcome').innerText(), /^Partner School/u)
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
        /^(?:Could not be read|Nothing is entered)/u,
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
        .locator('#paste')
        .fill(JSON.stringify({ function: 'classifySchool', inputs: { school: { id: '107970' }, options: inputs } }))
      assert.match(
        await page.locator('#outcome').innerText(),
        /^Could not be read/u,
        JSON.stringify(inputs).slice(0, 40),
      )
      assert.equal(await page.locator('#replaced').innerText(), '')
    }
    await close()
  })

  test('a pasted record is another: its day is taken or asked for, never that of the example', async () => {
    const { page, close } = await open('try.html')
    const [given, asOf] = demo.input
    const day = page.getByLabel('As of', { exact: true })
    assert.notEqual(await day.first().inputValue(), '')
    // A mark of the byte order, as editors on Windows write it, is no part of a record.
    await paste(page, `\uFEFF${JSON.stringify(given)}`)
    assert.equal(await page.locator('#paste').inputValue(), '')
    assert.match(await page.locator('#paste-said').innerText(), /does not say for which day/u)
    assert.equal(await page.locator('#outcome').innerText(), 'For which day?')
    assert.equal(await page.locator('#why').innerText(), '')
    assert.deepEqual(await serious(page), [])
    await page.locator('#questions').getByLabel('As of').fill('2017-01-15')
    await page.keyboard.press('Tab')
    const { outcome } = evaluatePartnership(given, '2017-01-15')
    assert.equal(await page.locator('#outcome').getAttribute('data-outcome'), outcome)
    // With its day, as a program hands it on.
    await paste(page, JSON.stringify({ record: given, asOf }))
    assert.equal(await day.first().inputValue(), asOf)
    assert.equal(await page.locator('#outcome').getAttribute('data-outcome'), evaluatePartnership(given, asOf).outcome)
    // The same in the box of the record, where all of it is replaced; a part that is pasted into it is no other record.
    await page.locator('#record summary').click()
    await paste(page, JSON.stringify(given), '#json')
    assert.equal(await page.locator('#outcome').innerText(), 'For which day?')
    await page.locator('#facts').getByLabel('As of').fill(asOf)
    await page.locator('#json').focus()
    await page.locator('#json').evaluate((box) => box.setSelectionRange(1, 1))
    await page.keyboard.press('Control+V')
    assert.match(await page.locator('#json-problem').innerText(), /not JSON at line 1, column/u)
    assert.equal(await day.first().inputValue(), asOf)
    await close()
  })

  test('what is said of a pasted record goes with what is done next; what is no record is said to be none at once', async () => {
    const { page, close } = await open(link('evaluatePartnership', ...demo.input))
    const [given, asOf] = demo.input
    const said = page.locator('#paste-said')
    for (const none of [[given, given], [], 7]) {
      await paste(page, JSON.stringify(none))
      assert.match(await said.innerText(), /^Paste one record, in \{ \}/u)
      assert.deepEqual(await record(page), given)
    }
    await paste(page, JSON.stringify([given, asOf]))
    assert.equal(await said.innerText(), 'The record is pasted.')
    assert.equal(await page.locator('#facts').getByLabel('As of', { exact: true }).inputValue(), asOf)
    await paste(page, JSON.stringify(given))
    const list = page.locator('#questions > ol > li')
    assert.equal(await list.count(), 1)
    await list.getByLabel('As of').fill(asOf)
    // What the day opens is asked below it, before the reader goes on.
    assert.ok((await list.count()) > 1)
    assert.equal(await page.evaluate(() => document.activeElement.value), asOf)
    assert.equal(await said.innerText(), '')
    await close()
  })

  test('the address keeps the input: the same link shows the same answer', async () => {
    const { page, close } = await open('try.html')
    await page.locator('#subject').selectOption('checkDuties')
    await page.locator('#clear').click()
    await page.locator('#facts summary', { hasText: 'Done' }).click()
    await page.getByLabel('As of', { exact: true }).fill('2016-12-31')
    await page.getByLabel(/^Leader, A.*: day$/u).fill('2016-08-01')
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
    await page.locator('#record summary').click()
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
      await saved('Ulat (Markdown)'),
      `# Isang buong partnership\n\n${await page.locator('#made').innerText()}\n\n${explain(answer, { format: 'markdown', messages: filipino })}\n`,
    )
    await close()
    // A record that was kept is pasted wherever the reader is.
    const again = await open(link('classifySchool', { id: '107970' }))
    await paste(again.page, kept)
    assert.equal(await again.page.locator('#subject').inputValue(), 'evaluatePartnership')
    assert.equal(await again.page.getByLabel('As of', { exact: true }).inputValue(), asOf)
    assert.deepEqual(
      JSON.parse(new URLSearchParams(again.page.url().split('#')[1]).get('input')).slice(0, 2),
      demo.input,
    )
    await again.close()
  })

  test('it runs from a server as from a file', async (t) => {
    const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }
    const server = createServer(({ url }, response) => {
      const file = new URL(`.${url.split('?')[0]}`, site)
      if (!existsSync(file)) return response.writeHead(404).end()
      return response.writeHead(200, { 'content-type': types[file.pathname.split('.').at(-1)] }).end(readFileSync(file))
    })
    t.after(() => server.close())
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${server.address().port}/`
    const { page } = await open(link('classifySchool', { id: '107970', pbb: { year: 2014, level: 8 } }), { base })
    assert.match(await page.locator('#outcome').innerText(), /^Leader School/u)
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          navigator.sendBeacon?.('/anything')
        }),
    )
    assert.equal(refused, 'connect-src')
    await page.close()
  })
})
