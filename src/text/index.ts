/**
 * What forms and spreadsheets hold, as the inputs of the library: rows of text become plain facts, nothing is guessed, and what was read how is
 * in the answer.
 *
 * @module
 */
export type { RefusedText, TextColumn, TextIssue, TextReading, TextRow, TextTable } from './answers.ts'
export type { TextReadingKind } from './cells.ts'
export type { DayOrder } from './days.ts'
export type { ActivityLine, LedgerLine, TextInputs } from './inputs.ts'
export { readPartnerships } from './partnerships.ts'
export type { RefusedLine, RefusedTables, TextRecords, TextTables } from './partnerships.ts'
export { readTable } from './rows.ts'
export type { ReadTable } from './rows.ts'
export { openTable } from './table.ts'
export type { TextOptions } from './table.ts'
