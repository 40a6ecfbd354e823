// What a spreadsheet program wrote, read: LibreOffice 7.4.7.2 made the files of written/ of the example files, and makes them afresh where it is.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { evaluatePartnership } from 'deped-school-partnerships'
import { readPartnerships } from 'deped-school-partnerships/text'
import { readWorkbooks } from './built/xlsx.js'

const names = ['partnerships', 'ledger', 'activities']
const examples = 'node_modules/deped-school-partnerships/examples'
const inFolder = (folder, ending) => Object.fromEntries(names.map((name) => [name, join(folder, `${name}.${ending}`)]))
const csvIn = async (folder) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [
        name,
        parse(await readFile(join(folder, `${name}.csv`)), { bom: true, relax_column_count: true }),
      ]),
    ),
  )
const reports = ({ records }) => records.map((record) => evaluatePartnership(record, '2016-12-31'))
const told = ({ refused }) => refused.map(({ table, row, column }) => [table, row, column])

// As a person opens a CSV file in it: UTF-8, commas, the days and numbers of an English (US) spreadsheet.
const edges =
  '\n\nReference,Leader School ID,Partner School ID,WFP approved\nP-1,300001.0,0100001,2016-08-15 13:30\nP-2,300002.5,100002,2016-08-15\nP-3,300003.0,0100003,2016-08-15\n'
const convert = (profile, to, filters, ...files) =>
  spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', ...filters, '--outdir', to, ...files],
    { encoding: 'utf8', timeout: 120_000 },
  )
const there = spawnSync('soffice', ['--version']).status === 0

const checks = (folderOf) => {
  test('the cells of XLSX, which are days, numbers and texts, come to what the text of the examples says', async () => {
    const read = await readWorkbooks(inFolder(folderOf(), 'xlsx'))
    assert.deepEqual(read.refused, [])
    const meant = readPartnerships(await csvIn(examples), { dates: 'month-first' })
    assert.deepEqual(reports(read), reports(meant))
    const [first, second] = read.records
    assert.equal(first.pairing.leader.id, '300001')
    assert.equal(second.duties.wfpApproved, '2016-08-15')
    assert.deepEqual(
      second.ledger.map(({ day, amount }) => [day, amount]),
      [
        ['2016-08-22', 140_000],
        ['2016-10-05', 1250.5],
      ],
    )
  })

  test('CSV has the days as the sheet shows them: with years of two figures they are refused, each in its place', async () => {
    const read = readPartnerships(await csvIn(folderOf()))
    assert.deepEqual(told(read), [
      ['partnerships', 2, 'WFP approved'],
      ...[2, 3, 4, 6].map((row) => ['ledger', row, 'Date']),
      ['activities', 2, 'Began'],
      ['partnerships', 3, undefined],
    ])
    assert.deepEqual(reports(read).length, 1)
  })

  test('an id that is no whole number and a day with a time are refused, by the number of the row in the sheet', async () => {
    const read = await readWorkbooks({ partnerships: join(folderOf(), 'edges.xlsx') })
    assert.deepEqual(told(read), [
      ['partnerships', 4, 'WFP approved'],
      ['partnerships', 5, 'Leader School ID'],
    ])
    // A number has no nought before it: an id that needs one has to stand in its cell as text.
    assert.deepEqual(
      read.records.map(({ pairing, duties }) => [pairing.leader.id, pairing.partner.id, duties.wfpApproved]),
      [['300003', '100003', '2016-08-15']],
    )
  })
}

describe('files that LibreOffice wrote', () => checks(() => 'written'))

describe('files that LibreOffice writes here', { skip: !there && 'no LibreOffice' }, () => {
  let folder
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spreadsheets-'))
    const [profile, source] = [join(folder, 'profile'), join(folder, 'edges.csv')]
    await writeFile(source, edges)
    const csv = [...names.map((name) => join(examples, `${name}.csv`)), source]
    convert(profile, folder, ['--infilter=CSV:44,34,76,1,,1033,false,true', '--convert-to', 'xlsx'], ...csv)
    const sheets = names.map((name) => join(folder, `${name}.xlsx`))
    convert(profile, folder, ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76'], ...sheets)
  })
  after(() => rm(folder, { recursive: true, force: true }))
  checks(() => folder)
})

test('a day in a cell is that day in every time zone', () => {
  const code = `const { readWorkbooks } = await import('./built/xlsx.js')
    const { records } = await readWorkbooks({ partnerships: 'written/edges.xlsx' })
    process.stdout.write(records[0].duties.wfpApproved)`
  for (const TZ of ['Pacific/Kiritimati', 'Asia/Manila', 'America/Los_Angeles']) {
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    })
    assert.equal(run.stdout, '2016-08-15', run.stderr)
  }
})
