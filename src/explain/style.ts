// How the parts of an explanation look in a format. Whatever they are made of, each stays the one part that it is: a text is one line, and
// what begins a line is a mark, a heading or a label of this library.
import { inOneLine } from '../decision/printable.ts'

/** How the parts of an explanation look in one format. */
export interface Style {
  /** A line by itself. It begins with words of this library. */
  readonly note: (text: string) => string
  /** What follows belongs to it. The title is of words of this library; what is said after it, of any. */
  readonly heading: (title: string, said?: string) => string
  /** One of several, with a result or a number before it. */
  readonly item: (mark: string, text: string) => string
  /** Rows of cells under a head; an empty cell says nothing. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => string
  /** Rows of figures, each after the name of its row; a text tells what each of them is, and passes over what is empty. */
  readonly figures: (head: readonly string[], rows: readonly (readonly string[])[]) => string
  /** A text of at most so many lines, where the format has a page that ends; as it is, where it has none. */
  readonly inRows: (said: string, most: number) => string
  /** All parts as one text. */
  readonly whole: (parts: readonly string[]) => string
}

/**
 * Text for a terminal or a mail, in lines of at most `width` characters. Only the first line of a part may stand at the margin, and only that
 * of an item two characters from it: what goes on in another line stands further in, so that no words from outside look like the start of ours.
 */
export const text = (width: number): Style => {
  const row = (cells: readonly string[]): string => wrap(cells.join('  '), width, '  ', '    ')
  return {
    note: (said) => wrap(inOneLine(said), width, '', '    '),
    heading: (title, said = '') =>
      `\n${wrap([inOneLine(title).toUpperCase(), inOneLine(said)].filter(Boolean).join(': '), width, '', '    ')}`,
    item: (mark, said) => wrap(`${inOneLine(mark)} ${inOneLine(said)}`, width, '  ', ' '.repeat(mark.length + 1)),
    table: (_, rows) => rows.map((cells) => row(cells.map(inOneLine).filter(Boolean))).join('\n'),
    figures: ([, ...head], rows) =>
      rows
        .map(([name = '', ...cells]) =>
          row([
            `${inOneLine(name)}: ${cells.flatMap((cell, index) => (cell === '' ? [] : [`${head[index]} ${inOneLine(cell)}`])).join('; ')}`,
          ]),
        )
        .join('\n'),
    inRows,
    whole: (parts) => parts.join('\n').trim(),
  }
}

// A blank line before and after: what stands next to a table would be a row of it, and what stands next to a list an item.
const grid: Style['table'] = (head, rows) =>
  `\n${[head.map(escape), head.map(() => '---'), ...rows.map((cells) => cells.map(escape))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')}\n`

/** Markdown for a page. */
export const markdown: Style = {
  note: (said) => `\n${escape(said)}\n`,
  heading: (title, said) => `\n## ${escape(said === undefined ? title : `${title}: ${said}`)}\n`,
  item: (mark, said) =>
    mark.endsWith('.') ? `${mark} ${escape(said)}` : `- **${escape(mark.slice(1, -1))}** ${escape(said)}`,
  table: grid,
  figures: grid,
  inRows: inOneLine,
  whole: (parts) =>
    parts
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
}

/** A text as it is, in one line: nothing in it is Markdown, neither within the line nor at its start. */
export const escape = (said: string): string =>
  inOneLine(said)
    // Also what would make a link, an entity or a formula of bare words.
    .replace(/[\\`*_[\]<>|#~&@$]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    // What would begin a list, a heading or a rule.
    .replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&')

/** A text of at most so many lines, as long as these are no narrower than 70 characters; one that is cut ends in an ellipsis. */
const inRows = (said: string, most: number): string => {
  const rows = wrap(inOneLine(said), 68, '').split('\n')
  return rows.length > most ? `${rows.slice(0, most).join(' ')}…` : rows.join(' ')
}

/** Breaks a text into lines of at most `width`, each with an indent; a word that is longer gets a line of its own. */
const wrap = (said: string, width: number, indent: string, hanging = ''): string => {
  const rows: string[] = []
  let row = ''
  for (const word of said.split(' ')) {
    const before = indent + (rows.length > 0 ? hanging : '')
    if (row !== '' && before.length + row.length + 1 + word.length > width) {
      rows.push(before + row.trimEnd())
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, indent + (rows.length > 0 ? hanging : '') + row].join('\n')
}
