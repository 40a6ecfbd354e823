// The example server of the Model Context Protocol, as a client of the official SDK meets it over standard input and output.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { checkExpense, evaluatePartnership } from 'deped-school-partnerships'

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Starts the server, asks it, and ends it. */
export const mcp = async () => {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [file('examples/mcp-server.mjs')], stderr: 'ignore' }),
  )
  try {
    const { tools } = await client.listTools()
    assert.deepEqual(tools, JSON.parse(await readFile(file('schemas/tools.json'), 'utf8')).tools)

    // The client holds each answer to the schema of the tool.
    const ask = (name, given) => client.callTool({ name, arguments: given })
    const expense = { item: 'equipment', day: '2016-09-15', amount: '5000.00' }
    const settled = await ask('checkExpense', { expense })
    assert.equal(settled.isError, false)
    assert.deepEqual(settled.structuredContent, checkExpense(expense, { detail: 'brief' }))
    assert.deepEqual(JSON.parse(settled.content[0].text), settled.structuredContent)
    assert.equal(settled.structuredContent.outcome, 'non-eligible')
    assert.deepEqual(settled.structuredContent.because[0].clauses, ['do44/non-eligible/equipment'])

    const record = { pairing: { leader: { id: '107970' }, partner: { id: '107973' } } }
    const report = await ask('evaluatePartnership', { record, asOf: '2016-12-31', options: { unknownKeys: 'ignore' } })
    assert.deepEqual(report.structuredContent, evaluatePartnership(record, '2016-12-31', { detail: 'brief' }))

    const unread = await ask('evaluatePartnership', { record })
    assert.equal(unread.isError, true)
    assert.deepEqual(unread.structuredContent.issues[0].path, ['asOf'])

    const odd = await ask('checkExpense', { expense, options: 5 })
    assert.deepEqual([odd.isError, odd.structuredContent.issues[0].path], [true, ['options']])

    await assert.rejects(ask('checkExpense', { expense, optoins: {} }), /There is no optoins/u)
    await assert.rejects(ask('version', {}), /There is no version/u)
  } finally {
    await client.close()
  }
}
