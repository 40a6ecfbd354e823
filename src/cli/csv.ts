// Comma-separated values as RFC 4180 has them: read chunk by chunk, where a record that is not so spoils only itself, and written.

import { type Trouble, troubles } from './unread.ts'
import { lost } from './utf8.ts'

/** A record of a file. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number
  /** Its cells; `undefined` is one that could not be told. */
  readonly cells: readonly (string | undefined)[]
  /** What is wrong with it. */
  readonly problem?: Trouble
  /** That it goes over several lines. */
  readonly isOverLines?: true
}

/** The most characters of a record, so that a quotation mark that is never closed does not swallow a file. */
export const longestRecord = 1_000_000

/** Reads a file chunk by chunk. */
export interface CsvReader {
  /** The records that end in a chunk. */
  readonly push: (chunk: string) => CsvRecord[]
  /** The last record, where the file does not end with a line break. */
  readonly end: () => CsvRecord[]
}

type Mode = 'begin' | 'plain' | 'quoted' | 'closed' | 'skip'

/** Begins to read a file. Lines end with CR LF, LF or CR; a byte-order mark at the start is none of the first cell; empty lines are passed over. */
export const csvReader = (delimiter = ','): CsvReader => {
  let [mode, cell, cells, problem]: [Mode, string, CsvRecord['cells'][number][], Trouble | undefined] = [
    'begin',
    '',
    [],
    undefined,
  ]
  let [line, first, length, afterReturn, isStart, isLost, isOverLines] = [1, 1, 0, false, true, false, false]
  const records: CsvRecord[] = []

  const endCell = (): void => {
    cells.push(isLost || mode === 'skip' ? undefined : cell)
    ;[cell, isLost] = ['', false]
    if (mode !== 'skip') mode = 'begin'
  }
  const endRecord = (): void => {
    const isEmpty = cells.length === 0 && cell === '' && mode === 'begin'
    if (!isEmpty) {
      endCell()
      records.push({ line: first, cells, ...(problem && { problem }), ...(isOverLines && { isOverLines }) })
    }
    ;[mode, cell, cells, problem, length, first, isOverLines] = ['begin', '', [], undefined, 0, line, false]
  }
  /** Loses what follows: that goes before bytes that are lost, of which the cells are known. */
  const spoil = (why: Trouble): void => {
    problem = why
    mode = 'skip'
  }

  const take = (char: string): void => {
    const isBreak = char === '\n' || char === '\r'
    if (char === '\n' && afterReturn) {
      afterReturn = false
      // The line break of two characters was counted at its first; within quotation marks it is both.
      if (mode === 'quoted') cell += char
      else first = line
      return
    }
    afterReturn = char === '\r'
    if (isBreak) line += 1
    length += 1
    if (char === lost) {
      isLost = true
      problem ??= troubles.notUtf8
    }
    if (length > longestRecord && mode !== 'skip') spoil(troubles.tooLong(longestRecord))
    if (isBreak && mode !== 'quoted') endRecord()
    else if (mode === 'skip') return
    else if (mode === 'quoted') {
      isOverLines ||= isBreak
      if (char === '"') mode = 'closed'
      else cell += char
    } else if (char === delimiter) endCell()
    else if (mode === 'closed') {
      if (char === '"') {
        cell += char
        mode = 'quoted'
      } else spoil(troubles.afterQuote)
    } else if (char === '"') {
      if (mode === 'begin') mode = 'quoted'
      else spoil(troubles.withinCell)
    } else {
      cell += char
      mode = 'plain'
    }
  }
  const taken = (): CsvRecord[] => records.splice(0)
  return {
    push: (chunk) => {
      const text = isStart && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk
      isStart &&= chunk === ''
      for (const char of text) take(char)
      return taken()
    },
    end: () => {
      if (mode === 'quoted') spoil(troubles.notClosed)
      endRecord()
      return taken()
    },
  }
}

/** A record as it is written. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')
