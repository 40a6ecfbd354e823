// A server of the Model Context Protocol over standard input and output: every question is a tool that answers in brief.
// It needs `npm install deped-school-partnerships @modelcontextprotocol/sdk`.
import { createRequire } from 'node:module'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import * as library from 'deped-school-partnerships'

/** Options with the answer in brief; what is no options is left for the library to refuse. */
const briefly = (options = {}) =>
  typeof options === 'object' && !Array.isArray(options) ? { ...options, detail: 'brief' } : options

const { tools } = createRequire(import.meta.url)('deped-school-partnerships/schemas/tools.json')
const server = new Server(
  { name: 'deped-school-partnerships', version: library.version },
  { capabilities: { tools: {} } },
)

server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
  const known = tools.find((tool) => tool.name === name)?.inputSchema.properties
  // A name that is misspelt is refused, or it would be passed over without a word. What stands in an argument the library reads.
  const unknown = known ? Object.keys(given).filter((key) => !Object.hasOwn(known, key)) : [name]
  if (unknown.length > 0) throw new McpError(ErrorCode.InvalidParams, `There is no ${unknown.join(', ')}.`)
  const inputs = Object.keys(known).map((key) => (key === 'options' ? briefly(given.options) : given[key]))
  const answer = library[name](...inputs)
  const content = [{ type: 'text', text: JSON.stringify(answer) }]
  return { content, structuredContent: answer, isError: answer.outcome === 'invalid-input' }
})

await server.connect(new StdioServerTransport())
