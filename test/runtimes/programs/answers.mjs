// What every runtime runs: an answer to every case that the package carries, told too, and the Order as data.

/** The same bytes in every runtime. `read` gives a file of the cases. */
export const answers = async (library, order, read) => {
  const index = read('index.json')
  const lines = [
    `order ${JSON.stringify(order)}`,
    `FY2016 ${JSON.stringify(library.FY2016)}`,
    `rulebook ${JSON.stringify(library.rulebook)}`,
  ]
  for (const { file } of index.files) {
    const table = read(file)
    for (const { name, function: called = table.function, input, policy, framework } of table.cases) {
      const rules = policy ? [{ ...index.policy, id: 'Case', ...policy }] : []
      const form = framework
        ? [typeof framework === 'string' ? index.forms[framework] : { ...index.framework, id: 'Case', ...framework }]
        : []
      const answer = library[called](...input, ...rules, ...form)
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
