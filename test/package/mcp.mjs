// The example server of the Model Context Protocol, as a client of the official SDK meets it over standard input and output.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { checkExpense, evaluatePartnership } from 'deped-school-partnerships'

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const catalogue = async () => JSON.parse(await readFile(file('schemas/tools.json'), 'utf8')).tools
const lengthOf = (value) => Buffer.byteLength(JSON.stringify(value))

/** Starts the server with some arguments, asks it, and ends it. */
const asking = async (args, work) => {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [file('examples/mcp-server.mjs'), ...args],
      stderr: 'ignore',
    }),
  )
  try {
    await work((name, given) => client.callTool({ name, arguments: given }), (await client.listTools()).tools)
  } finally {
    await client.close()
  }
}

const expense = { item: 'equipment', day: '2016-09-15', amount: '5000.00' }
const record = { pairing: { leader: { id: '107970' }, partner: { id: '107973' } } }

/** With the schema of each answer: the client holds each answer to it, and has the answer in both forms. */
const withSchemas = async (ask, tools) => {
  assert.deepEqual(tools, await catalogue())
  const settled = await ask('checkExpense', { expense })
  assert.equal(settled.isError, false)
  assert.deepEqual(settled.structuredContent, checkExpense(expense, { detail: 'brief' }))
  assert.deepEqual(JSON.parse(settled.content[0].text), settled.structuredContent)
  assert.equal(settled.structuredContent.outcome, 'non-eligible')
  assert.deepEqual(settled.structuredContent.because[0].clauses, ['do44/non-eligible/equipment'])

  const report = await ask('evaluatePartnership', { record, asOf: '2016-12-31', options: { unknownKeys: 'ignore' } })
  assert.deepEqual(report.structuredContent, evaluatePartnership(record, '2016-12-31', { detail: 'brief' }))

  const unread = await ask('evaluatePartnership', { record })
  assert.equal(unread.isError, true)
  assert.deepEqual(unread.structuredContent.issues[0].path, ['asOf'])

  const odd = await ask('checkExpense', { expense, options: 5 })
  assert.deepEqual([odd.isError, odd.structuredContent.issues[0].path], [true, ['options']])

  await assert.rejects(ask('checkExpense', { expense, optoins: {} }), /There is no optoins/u)
  await assert.rejects(ask('version', {}), /There is no version/u)
}

/** Unless they are asked for there are none, and an answer is sent once. The page says how long the catalogue is. */
const withoutSchemas = async (ask, tools) => {
  const all = await catalogue()
  assert.deepEqual(
    tools,
    all.map((tool) => JSON.parse(JSON.stringify({ ...tool, outputSchema: undefined }))),
  )
  const page = await readFile(file('docs/tools.md'), 'utf8')
  for (const [words, offered] of [
    ['every question, with `--output-schemas`', all],
    ['every question', tools],
    ...['evaluateProgramme', 'evaluatePartnership', 'checkExpense'].map((each) => [
      `\`${each}\` alone`,
      tools.filter(({ name }) => name === each),
    ]),
  ]) {
    const tokens = Math.round(lengthOf({ tools: offered }) / 4 / 1000) * 1000
    assert.ok(page.includes(`| ${words} | ${tokens.toLocaleString('en')} |`), `${words}: ${tokens}`)
  }
  const { content, ...rest } = await ask('checkExpense', { expense })
  assert.deepEqual(rest, { isError: false })
  assert.deepEqual(
    content.map(({ text }) => JSON.parse(text)),
    [checkExpense(expense, { detail: 'brief' })],
  )
}

/** Questions that are named are offered alone. */
const some = async (ask, tools) => {
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['checkExpense', 'evaluatePartnership'],
  )
  await assert.rejects(ask('checkPairing', { pairing: record.pairing }), /There is no checkPairing/u)
}

/** Asks the server in each of its ways. */
export const mcp = async () => {
  await asking(['--output-schemas'], withSchemas)
  await asking([], withoutSchemas)
  await asking(['evaluatePartnership', 'checkExpense'], some)
}
