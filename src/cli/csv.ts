// Comma-separated values as RFC 4180 has them: read chunk by chunk, where a record that is not so spoils only itself, and written.

/** A record of a file. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number
  /** Its cells. */
  readonly cells: readonly string[]
  /** Why it is none; its cells then are what could be told. */
  readonly problem?: string
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
  let [mode, cell, cells, problem]: [Mode, string, string[], string | undefined] = ['begin', '', [], undefined]
  let [line, first, length, afterReturn, isStart] = [1, 1, 0, false, true]
  const records: CsvRecord[] = []

  const endCell = (): void => {
    cells.push(cell)
    cell = ''
    if (mode !== 'skip') mode = 'begin'
  }
  const endRecord = (): void => {
    const isEmpty = cells.length === 0 && cell === '' && mode === 'begin'
    if (!isEmpty) {
      endCell()
      records.push({ line: first, cells, ...(problem !== undefined && { problem }) })
    }
    ;[mode, cell, cells, problem, length, first] = ['begin', '', [], undefined, 0, line]
  }
  const spoil = (why: string): void => {
    problem ??= why
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
    if (length > longestRecord && mode !== 'skip') spoil(`is longer than ${longestRecord} characters`)
    if (isBreak && mode !== 'quoted') endRecord()
    else if (mode === 'skip') return
    else if (mode === 'quoted') {
      if (char === '"') mode = 'closed'
      else cell += char
    } else if (char === delimiter) endCell()
    else if (mode === 'closed') {
      if (char === '"') {
        cell += char
        mode = 'quoted'
      } else spoil('has something after a closing quotation mark')
    } else if (char === '"') {
      if (mode === 'begin') mode = 'quoted'
      else spoil('has a quotation mark within a cell that does not begin with one')
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
      if (mode === 'quoted') problem ??= 'has a quotation mark that is not closed'
      endRecord()
      return taken()
    },
  }
}

/** A record as it is written. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')
