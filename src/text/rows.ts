import { openList } from '../reading/list.ts'
import type { RefusedText, TextColumn, TextRow } from './answers.ts'
import { isBlank } from './cells.ts'
import type { TextInputs } from './inputs.ts'
import { mostColumns, openTable, refusal, type TextOptions } from './table.ts'

/**
 * A table that was read whole.
 *
 * @group Answers
 */
export interface ReadTable<Value> {
  /** What it is. */
  readonly kind: 'table'
  /** Its columns were read; of its rows, those below. */
  readonly outcome: 'read'
  /** The columns, in order. */
  readonly columns: readonly TextColumn[]
  /** Each row, in order, or what is wrong with it. Rows without a cell that says something are passed over. */
  readonly rows: readonly (TextRow<Value> | RefusedText<'row'>)[]
}

/** Whether no cell of a row says anything. One with more cells than there may be columns is left to be refused. */
const isEmpty = (cells: unknown): boolean => {
  try {
    return Array.isArray(cells) && cells.length <= mostColumns && cells.every(isBlank)
  } catch {
    return false
  }
}

/**
 * Reads a table: the first row that says something has the heads of the columns, each other row an input. Rows are numbered from 1, the heads and
 * blank rows included, as spreadsheets do. A row that cannot be read spoils only itself.
 *
 * @param input - What a row holds.
 * @param table - The rows, each a list of cells, 1,000,000 at most.
 * @param options - How days are meant, what stands for nothing, what becomes of other columns.
 * @returns The rows; or `invalid-input` where the heads could not be read.
 * @example
 * ```ts
 * import { readTable } from 'deped-school-partnerships/text'
 *
 * const table = readTable('expense', [['Date', 'Amount'], ['10/01/2016', 'P1,250']])
 * if (table.outcome === 'invalid-input') throw new Error(table.issues[0].message)
 * const [row] = table.rows
 * row?.outcome === 'invalid-input' && row.issues[0].readings // => ['2016-10-01 (month-first)', '2016-01-10 (day-first)']
 * ```
 * @group Questions
 */
export const readTable = <Name extends keyof TextInputs>(
  input: Name,
  table: readonly (readonly unknown[])[],
  options: TextOptions = {},
): ReadTable<TextInputs[Name]> | RefusedText<'table'> => {
  const list = openList(table, 'a list of rows')
  if (list.issues) return refusal('table', list.issues)
  const { length, item } = list.value
  let top = 0
  while (top < length - 1 && isEmpty(item(top, [top]).value)) top += 1
  const head = item(top, [top])
  if (head.issues) return refusal('table', head.issues)
  const opened = openTable(input, head.value as readonly unknown[], options)
  if (opened.outcome === 'invalid-input') return opened
  const rows = Array.from({ length: Math.max(0, length - top - 1) }, (_, index) => {
    const row = top + index + 2
    const cells = item(row - 1, [])
    return isEmpty(cells.value) ? [] : [opened.row(cells.value as readonly unknown[], row)]
  }).flat()
  return { kind: 'table', outcome: 'read', columns: opened.columns, rows }
}
