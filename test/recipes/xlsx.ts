import { readPartnerships, type TextOptions } from 'deped-school-partnerships/text'
import { readSheet } from 'read-excel-file/node'

/** The files: a row for each partnership, and where there are such files for each line of a ledger and each activity. */
interface Workbooks {
  readonly partnerships: string
  readonly ledger?: string
  readonly activities?: string
}

/** A cell that holds a day comes as midnight UTC, whatever the time zone here: it is that day. One with a time is refused as it stands. */
const cellOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().replace('T00:00:00.000Z', '') : cell)

/** The rows of the first sheet of a file, as many as it has above its last: blank ones keep their numbers. */
const rowsOf = async (file: string) => (await readSheet(file)).map((row) => row.map(cellOf))

export const readWorkbooks = async ({ partnerships, ledger, activities }: Workbooks, options: TextOptions = {}) =>
  readPartnerships(
    {
      partnerships: await rowsOf(partnerships),
      ledger: ledger === undefined ? undefined : await rowsOf(ledger),
      activities: activities === undefined ? undefined : await rowsOf(activities),
    },
    options,
  )
