// A server of the Model Context Protocol over standard input and output: questions as tools that answer in brief.
// It needs `npm install deped-school-partnerships @modelcontextprotocol/sdk`.
//   node mcp-server.mjs                                     every question
//   node mcp-server.mjs checkExpense evaluatePartnership    these alone: who reads tools pays for each word of each
//   node mcp-server.mjs --output-schemas …                  with the schema of each answer, for programs that hold answers to it
import { createRequire } from 'node:module'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js'
import * as library from 'deped-school-partnerships'

const given = process.argv.slice(2)
const structured = given.includes('--output-schemas')
const wanted = given.filter((name) => name !== '--output-schemas')

/** A tool without the schema of its answer, which is most of its length. */
const short = (tool) => ({ ...tool, outputSchema: undefined })

/** Options with the answer in brief; what is no options is left for the library to refuse. */
const briefly = (options = {}) =>
  typeof options === 'object' && !Array.isArray(options) ? { ...options, detail: 'brief' } : options

const catalogue = createRequire(import.meta.url)('deped-school-partnerships/schemas/tools.json').tools
const strange = wanted.filter((name) => !catalogue.some((tool) => tool.name === name))
if (strange.length > 0) throw new Error(`There is no ${strange.join(', ')}.`)
const tools = catalogue
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .map((tool) => (structured ? tool : short(tool)))

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
  // The protocol asks for the answer as structured content where its schema was given, and then it is sent twice.
  return { content, isError: answer.outcome === 'invalid-input', ...(structured && { structuredContent: answer }) }
})

await server.connect(new StdioServerTransport())
