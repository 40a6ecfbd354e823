import { openTable, type TextInputs, type TextOptions } from 'deped-school-partnerships/text'

/** What one cell of a row becomes, or its issue. */
export const cell = (head: string, text: unknown, options: TextOptions = {}, input: keyof TextInputs = 'expense') => {
  const table = openTable(input, [head], options)
  if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
  return table.row([text], 2)
}
export const valueOf = (...given: Parameters<typeof cell>): unknown => {
  const row = cell(...given)
  return row.outcome === 'read' ? Object.values(row.value)[0] : row.issues[0]
}
