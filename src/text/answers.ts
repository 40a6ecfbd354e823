// What is answered about a table, its columns and its rows.
import type { InvalidInput, Issue, Path } from '../decision/answer.ts'
import type { AtLeastOne } from '../order/index.ts'
import type { TextReadingKind } from './cells.ts'

/**
 * A column of a table.
 *
 * @group Answers
 */
export interface TextColumn {
  /** Its head, as it stands. */
  readonly column: string
  /** Where its values go; absent where it is passed over. */
  readonly path?: Path
  /** The kind of entry that has its amount here, where the head says so. */
  readonly entry?: string
}

/**
 * A cell that was not taken as it stands.
 *
 * @group Answers
 */
export interface TextReading {
  /** The head of its column. */
  readonly column: string
  /** Where the value went. */
  readonly path: Path
  /** What stood there, as text. */
  readonly text: string
  /** What it was read as. */
  readonly value: unknown
  /** How. */
  readonly as: TextReadingKind
}

/**
 * What is wrong with a table, a row or a cell.
 *
 * @group Answers
 */
export interface TextIssue extends Issue {
  /** The number of the row; absent where it is the head of a column. */
  readonly row?: number
  /** The head of the column; absent where none has the field. */
  readonly column?: string
  /** Each way to read the cell, where there are several. */
  readonly readings?: readonly string[]
}

/**
 * A row that was read.
 *
 * @group Answers
 */
export interface TextRow<Value> {
  /** What it is. */
  readonly kind: 'row'
  /** It was read. */
  readonly outcome: 'read'
  /** Its number. */
  readonly row: number
  /** What the ordinary functions take. */
  readonly value: Value
  /** The cells that were not taken as they stand. */
  readonly readings: readonly TextReading[]
}

/**
 * A row, or a table, that could not be read.
 *
 * @group Answers
 */
export interface RefusedText<Kind extends 'row' | 'table'> extends InvalidInput<Kind> {
  /** Its number, of a row. */
  readonly row?: number
  /** The reference of a row that has one which could be read. */
  readonly reference?: string
  /** Every problem. */
  readonly issues: AtLeastOne<TextIssue>
}

/**
 * A table whose columns were read.
 *
 * @group Answers
 */
export interface TextTable<Value> {
  /** What it is. */
  readonly kind: 'table'
  /** Its columns were read. */
  readonly outcome: 'open'
  /** The columns, in order. */
  readonly columns: readonly TextColumn[]
  /** Reads a row: its cells in the order of the columns, and its number, by which it is named. */
  readonly row: (cells: readonly unknown[], row: number) => TextRow<Value> | RefusedText<'row'>
}
