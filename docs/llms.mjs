// Writes llms.txt, which tells programs that read what this package is, from the sources and the pages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isRun, list } from './markdown.mjs'
import { published } from './schemas.mjs'
import { unseen } from './tools.mjs'

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const { name, description } = JSON.parse(read('package.json'))

/** An issuance goes by its series: “DO 7, s. 2024” ends no sentence. */
const firstSentence = (text) => /^.*?(?<!\bs)\.(?=\s|$)/u.exec(text)?.[0] ?? text

const pages = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => `[${read(`docs/${file}`).split('\n', 1)[0].replace('# ', '')}](docs/${file})`)

const lines = (callable) => list(callable.map(({ call, words }) => `\`${call}\`: ${firstSentence(words)}`))

export const llmsText = (api = published()) => `# ${name}

> ${description}.

${unseen}

The facts are plain JSON, and so are the answers. What is left out is unknown, never a no. Every answer has an \`outcome\`: what settles it, or
is open, stands in \`because\`, what is asked in \`needs\`, and each finding names its clauses. Input that cannot be read gets \`invalid-input\` with
every problem.

## Functions

${lines(api.callable)}

Of \`${name}/text\`, which reads what forms and spreadsheets hold:

${lines(api.callableOfText)}

## Schemas

${list([
  '[Index](schemas/index.json): what each question takes and answers, with its clauses',
  '[OpenAPI](schemas/openapi.json): the questions as operations',
  '[Tools](schemas/tools.json): the questions as tools of the Model Context Protocol',
])}

## Pages

${list(['[README](README.md): what the library decides, and what it does not', ...pages])}
`

if (isRun(import.meta.url)) writeFileSync(new URL('../llms.txt', import.meta.url), llmsText())
