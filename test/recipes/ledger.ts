import { parse } from 'csv-parse/sync'
import { type Activity, type Fund, type Issue, suggestExpenseItems } from 'deped-school-partnerships'

/** A row of a spreadsheet by the names of its columns, with its number there: the row of the names is 1. */
interface Row {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/** The rows of a CSV export that are not blank. Quotes and the byte order mark are the parser’s business. */
const rowsOf = (csv: string): Row[] => {
  const [names = [], ...lines] = parse(csv, { bom: true, trim: true, relax_column_count: true })
  return lines
    .map((line, index) => ({
      row: index + 2,
      cells: Object.fromEntries(
        line.map((cell, column) => [names[column] ?? `column ${column + 1}`, cell.replace(/\s+/g, ' ')]),
      ),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
}

// What is not written as expected goes in as it stands, so that it is refused in the words of the clerk.

/** `"₱1,250.00"` as `"1250.00"`. */
const pesos = (cell: string) =>
  /^(?:₱|P|PHP)?\s*\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$/i.test(cell) ? cell.replace(/[^\d.]/g, '') : cell

/** `"9/15/2016"`, the month first, as `"2016-09-15"`. */
const day = (cell: string) =>
  cell.replace(
    /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})$/,
    (_, m: string, d: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  )

/** `yes` or `no`; anything else is not known. */
const yesOrNo = (cell = '') => ({ yes: true, no: false })[cell.toLowerCase()]

/** The fields that are known: an empty cell is left out. */
const known = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))

const entryOf = ({
  Date: date = '',
  Voucher,
  Particulars,
  Received = '',
  Spent = '',
  Activity,
  WFP,
  Item,
}: Row['cells']) =>
  Received !== ''
    ? known({ kind: 'receipt', day: day(date), amount: pesos(Received), voucher: Voucher })
    : known({
        kind: 'expense',
        day: day(date),
        amount: pesos(Spent),
        voucher: Voucher,
        description: Particulars,
        activityId: Activity,
        inApprovedWfp: yesOrNo(WFP),
        item: Item,
      })

export const readLedger = (csv: string, activities: readonly Activity[]) => {
  const rows = rowsOf(csv)
  return {
    /** The fund, to hand to `fundBalance`, which says what is wrong with it. */
    fund: { activities, ledger: rows.map(({ cells }) => entryOf(cells)) } as unknown as Fund,

    /** What is wrong, by the number of the row. */
    problems: (issues: readonly Issue[]) =>
      issues.map(({ path: [, index], message }) => ({ row: rows[Number(index)]?.row, message })),

    /** The rows whose item nobody stated, with what their words point to. A person confirms it in the column Item. */
    toConfirm: rows
      .filter(({ cells: { Item = '', Spent = '' } }) => Item === '' && Spent !== '')
      .map(({ row, cells: { Particulars = '' } }) => {
        const answer = suggestExpenseItems(Particulars)
        return {
          row,
          particulars: Particulars,
          suggested: answer.outcome === 'suggested' ? answer.suggestions.map(({ item }) => item) : [],
        }
      }),
  }
}
