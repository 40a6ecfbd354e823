// What every runtime runs: an answer to every case that the package carries, told too, and the Order as data.
// src/cli/cases.mjs is copied beside it.
import { argumentsOf, casesOf } from './cases.mjs'

/** The same bytes in every runtime. `read` gives a file of the cases. */
export const answers = async (library, order, read) => {
  const index = read('index.json')
  const lines = [
    `order ${JSON.stringify(order)}`,
    `FY2016 ${JSON.stringify(library.FY2016)}`,
    `rulebook ${JSON.stringify(library.rulebook)}`,
  ]
  for (const { file } of index.files) {
    for (const each of casesOf(read(file))) {
      const { name, function: called, input } = each
      const answer = library[called](...argumentsOf(each, index))
      lines.push(
        `${file}, ${name}: ${JSON.stringify(answer)}`,
        library.explain(answer),
        library.explain(answer, { format: 'markdown' }),
      )
      if (called !== 'evaluateProgramme') continue
      for await (const item of library.streamProgramme(input[0], input[1], { every: 1 }))
        lines.push(`streamed: ${JSON.stringify(item)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** Where it ran, to show that a zone and a locale are in force. */
export const place = () => {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  let codeFromStrings = true
  try {
    new Function('return 1')()
  } catch {
    codeFromStrings = false
  }
  return { timeZone, locale, codeFromStrings }
}
