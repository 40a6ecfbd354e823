/** How the parts of an explanation look in one format. */
export interface Style {
  /** A line by itself. */
  readonly note: (text: string) => string
  /** What follows belongs to it. */
  readonly heading: (text: string) => string
  /** One of several, with a result or a number before it. */
  readonly item: (mark: string, text: string) => string
  /** Rows of cells under a head; an empty cell says nothing. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => string
  /** Rows of figures, each after the name of its row; a text tells what each of them is. */
  readonly figures: (head: readonly string[], rows: readonly (readonly string[])[]) => string
}

/** Text for a terminal or a mail, in lines of at most `width` characters. */
export const text = (width: number): Style => ({
  note: (said) => wrap(said, width, ''),
  heading: (title) =>
    `\n${wrap(
      title.replace(/^[^:]*/, (name) => name.toUpperCase()),
      width,
      '',
    )}`,
  item: (mark, said) => wrap(`${mark} ${said}`, width, '  ', ' '.repeat(mark.length + 1)),
  table: (_, rows) => rows.map((cells) => wrap(cells.filter(Boolean).join('  '), width, '  ', '    ')).join('\n'),
  figures: ([, ...head], rows) =>
    rows
      .map(([name, ...cells]) =>
        wrap(`${name}: ${cells.map((cell, index) => `${head[index]} ${cell}`).join('; ')}`, width, '  ', '    '),
      )
      .join('\n'),
})

const grid: Style['table'] = (head, rows) =>
  [head, head.map(() => '---'), ...rows.map((cells) => cells.map(escape))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** Markdown for a page. */
export const markdown: Style = {
  note: (said) => `${escape(said)}\n`,
  heading: (title) => `\n## ${escape(title)}\n`,
  item: (mark, said) => (mark.endsWith('.') ? `${mark} ${escape(said)}` : `- **${mark.slice(1, -1)}** ${escape(said)}`),
  table: grid,
  figures: grid,
}

// Also what would make a link or an entity of a bare word.
const escape = (said: string): string => said.replace(/[\\`*_[\]<>|#~&@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')

/** Breaks a text into lines of at most `width`, each with an indent; a word that is longer gets a line of its own. */
const wrap = (said: string, width: number, indent: string, hanging = ''): string => {
  const rows: string[] = []
  let row = ''
  for (const word of said.split(' ')) {
    const before = indent + (rows.length > 0 ? hanging : '')
    if (row !== '' && before.length + row.length + 1 + word.length > width) {
      rows.push(before + row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, indent + (rows.length > 0 ? hanging : '') + row].join('\n')
}
