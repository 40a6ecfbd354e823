// Runs the recipes on the packed library. run.mjs compiles them and calls this in a folder of its own.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { fundBalance } from 'deped-school-partnerships'
import { JSDOM } from 'jsdom'
import * as playwright from 'playwright-core'
import { launchChromium, serveFiles } from './packed.mjs'

describe('the form', () => {
  let library, user
  // React looks for a document when it is loaded.
  before(async () => {
    const { window } = new JSDOM('', { url: 'http://localhost', pretendToBeVisual: true })
    const globals = {
      window,
      document: window.document,
      navigator: window.navigator,
      HTMLElement: window.HTMLElement,
      Element: window.Element,
      Node: window.Node,
      MutationObserver: window.MutationObserver,
    }
    for (const [name, value] of Object.entries(globals))
      Object.defineProperty(globalThis, name, { value, configurable: true })
    globalThis.IS_REACT_ACT_ENVIRONMENT = true
    library = await import('@testing-library/react')
    const { createElement } = await import('react')
    const { PairingForm } = await import('./built/form.js')
    const { default: userEvent } = await import('@testing-library/user-event')
    user = userEvent.setup({ document: window.document })
    library.render(createElement(PairingForm))
  })
  after(() => library.cleanup())

  const field = (label) => library.screen.getByLabelText(label)
  const check = () => user.click(library.screen.getByRole('button', { name: 'Check' }))

  test('a wrong id has our message beside its field, and nothing is decided', async () => {
    await user.type(field('Leader School ID'), '10797')
    await check()
    const alerts = (await library.screen.findAllByRole('alert')).map(({ textContent }) => textContent)
    assert.deepEqual(alerts, [
      '`leader.id` is "10797"; expected a BEIS School ID: six digits as a text.',
      '`partner.id` is missing; expected a BEIS School ID: six digits as a text.',
    ])
    assert.equal(field('Leader School ID').getAttribute('aria-invalid'), 'true')
    assert.equal(library.screen.getByRole('status').textContent, '')
  })

  test('a level that there is not has our message too', async () => {
    await user.type(field('PBB level, 2014'), '9')
    await check()
    await library.screen.findByText('`leader.pbb.level` is 9; expected a whole number from 1 to 8.')
  })

  test('valid input is decided, and a blank stays unknown', async () => {
    await user.type(field('Leader School ID'), '0')
    await user.clear(field('PBB level, 2014'))
    await user.type(field('PBB level, 2014'), '5')
    await user.type(field('Partner School ID'), ' 107973 ')
    await check()
    const told = (await library.screen.findByText(/^OUTCOME/)).textContent
    assert.match(told, /^OUTCOME: undetermined/)
    assert.match(told, /Is School 107973 near School 107970\?/)
    assert.match(told, /Is School 107973 on the\s+DepEd list/)
    assert.deepEqual(library.screen.queryAllByRole('alert'), [])
  })

  test('a no is a no', async () => {
    await user.selectOptions(field('On the DepEd list'), 'no')
    await check()
    await library.screen.findByText(/^OUTCOME: non-compliant/)
  })
})

describe('the endpoint', () => {
  let address, server
  before(async () => {
    ;({ server } = await import('./built/http.js'))
    address = await server.listen({ port: 0, host: '127.0.0.1' })
  })
  after(() => server.close())

  const post = (body, { query = '?asOf=2016-12-31', type = 'application/json' } = {}) =>
    fetch(`${address}/partnerships/evaluate${query}`, { method: 'POST', headers: { 'content-type': type }, body })
  const record = JSON.stringify({
    pairing: {
      leader: { id: '107970', pbb: { year: 2014, level: 5 } },
      partner: { id: '107973', pbb: { year: 2014, level: 5 } },
    },
  })

  test('a record is answered with its report', async () => {
    const response = await post(record)
    assert.equal(response.status, 200)
    assert.equal((await response.json()).outcome, 'non-compliant')
  })

  test('a record that cannot be read is answered with its issues', async () => {
    const response = await post('{"pairing":{"leader":{"id":107970},"partnr":{}}}')
    assert.equal(response.status, 422)
    const { outcome, issues } = await response.json()
    assert.equal(outcome, 'invalid-input')
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['wrong-type pairing.leader.id', 'missing pairing.partner', 'unknown-key pairing.partnr'],
    )
  })

  for (const [what, body, options] of [
    ['a day is missing', record, { query: '' }],
    ['a day is given twice', record, { query: '?asOf=2016-12-31&asOf=2017-01-01' }],
    ['the body is null', 'null', {}],
    ['the body is a list', '[]', {}],
  ]) {
    test(`so is a request where ${what}`, async () => assert.equal((await post(body, options)).status, 422))
  }

  test('a body that is too large is refused', async () => {
    assert.equal((await post(`{"reference":"${'a'.repeat(300_000)}"}`)).status, 413)
  })
  test('so is what is not JSON', async () => {
    assert.equal((await post('{')).status, 400)
    assert.equal((await post('<record/>', { type: 'text/xml' })).status, 415)
  })
})

describe('the ledger', () => {
  const activities = [
    {
      id: 'drill',
      activity: 'preparedness-drills',
      partnerNeed: true,
      fundedByOtherProgramme: false,
      fieldTrip: false,
    },
  ]
  let csv, readLedger
  before(async () => {
    csv = await readFile('ledger.csv', 'utf8')
    ;({ readLedger } = await import('./built/ledger.js'))
  })

  test('bad rows are told by their number in the spreadsheet', () => {
    const { fund, problems } = readLedger(csv, activities)
    const statement = fundBalance(fund, '2016-12-31')
    assert.equal(statement.outcome, 'invalid-input')
    assert.deepEqual(
      problems(statement.issues).map(({ row, message }) => `row ${row}: ${message}`),
      [
        'row 8: `ledger[4].day` is "15/10/2016"; expected a day of the calendar as YYYY-MM-DD, from 1900 to 2199.',
        'row 9: `ledger[5].amount` is "(350.00)"; expected an amount in pesos from 0 to 999999999999.99 with at most two decimals.',
        'row 10: `ledger[6].day` is missing; expected a day of the calendar as YYYY-MM-DD, from 1900 to 2199.',
      ],
    )
  })

  test('an item that nobody stated is for a person to confirm, and is not guessed', () => {
    const { fund, toConfirm } = readLedger(csv, activities)
    assert.deepEqual(toConfirm, [
      { row: 5, particulars: 'Honorarium of the resource speaker', suggested: ['professional-fees'] },
      { row: 7, particulars: 'Snacks', suggested: [] },
      { row: 10, particulars: 'TOTAL', suggested: [] },
    ])
    assert.equal(fund.ledger[2].item, undefined)
  })

  test('once mended, the statement is exact', () => {
    const mended = csv
      .slice(0, csv.indexOf(',,TOTAL'))
      .replace('15/10/2016', '10/15/2016')
      .replace('(350.00)', '350.00')
    const statement = fundBalance(readLedger(mended, activities).fund, '2016-12-31')
    const { outcome, received, spent, open, toAccountFor } = statement
    assert.deepEqual(
      { outcome, received, spent, open, toAccountFor },
      {
        // What the open expenses were spent for is open too.
        outcome: 'undetermined',
        received: '140000.00',
        spent: '4950.25',
        open: '3500.00',
        toAccountFor: { least: '131549.75', most: '135049.75' },
      },
    )
  })
})

describe('the page', () => {
  let browser, files
  before(async () => {
    files = await serveFiles('.')
    browser = await launchChromium(playwright)
  })
  after(async () => {
    await browser?.close()
    files?.close()
  })

  test('classifies by import map, without a bundler', async () => {
    const page = await browser.newPage()
    const errors = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('requestfailed', (request) => errors.push(request.url()))
    page.on(
      'response',
      (response) =>
        response.ok() ||
        response.url().endsWith('favicon.ico') ||
        errors.push(`${response.status()} ${response.url()}`),
    )
    await page.goto(`${files.address}/browser.html`)
    await page.getByLabel('BEIS School ID').fill('107970')
    await page.getByLabel('PBB level, 2014').fill('5')
    await page.getByRole('button').click()
    const answer = page.locator('output')
    await answer.filter({ hasText: 'OUTCOME: Leader School' }).waitFor({ timeout: 20_000 })
    await page.getByLabel('BEIS School ID').fill('10797')
    await page.getByRole('button').click()
    await answer.filter({ hasText: 'expected a BEIS School ID: six digits as a text' }).waitFor({ timeout: 20_000 })
    assert.deepEqual(errors, [])
  })
})

describe('other languages keep the command running, and pass every case', () => {
  const cli = ['node', 'node_modules/deped-school-partnerships/dist/cli/main.js']
  const conformance = (...program) => spawnSync(cli[0], [cli[1], 'conformance', '--', ...program], { encoding: 'utf8' })
  for (const [language, file] of [
    ['php', 'partnerships.php'],
    ['python3', 'partnerships.py'],
  ])
    test(language, () => {
      const { status, stdout, stderr } = conformance(
        language,
        `node_modules/deped-school-partnerships/examples/${file}`,
        ...cli,
      )
      assert.match(stdout, /^(\d+) of \1 cases passed\n$/u, stderr)
      assert.equal(status, 0)
    })

  test('and a program that answers something else does not', () => {
    const { status, stdout } = conformance(
      'sed',
      '-u',
      's/.*/{"outcome":"compliant","because":[],"findings":[],"needs":[]}/',
    )
    assert.equal(status, 1)
    assert.match(stdout, /^not ok - /u)
  })
})
