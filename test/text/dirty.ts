// Five hundred partnerships as three tables that people filled in: in two of five there is something that cannot be read, with the place where it
// has to be told.
import type { PartnershipRecord } from 'deped-school-partnerships'
import {
  activityRow,
  below,
  heads,
  ledgerRow,
  partnershipRow,
  pick,
  type Row,
  type Table,
  tableNames,
  typedOf,
} from './written.ts'

/** Where something has to be told: the head of a column, or none where the whole row is meant. */
export interface Told {
  readonly table: Table
  readonly row: Row
  readonly column?: string
  /** Only in a file. */
  readonly inFile?: true
}
interface Written {
  readonly typed: PartnershipRecord
  readonly rows: Readonly<Record<Table, Row[]>>
  readonly told: Told[]
}

/** Texts that a column does not take. Of the ledger they stand in an expense. */
const badCells: readonly (readonly [Table, string, readonly string[]])[] = [
  ['ledger', 'Petsa', ['10/05/2016', '5-10-2016', 'Oct. 5, 16', 'February 30, 2016', '31/31/2016', 'Octubre 5, 2016']],
  ['ledger', 'Spent', ['about 1,250', '1,250 only', 'isang libo', '(350.00)', '1.250', '1.250,00', '-', '12,50', '0']],
  ['ledger', 'In WFP', ['maybe', 'see note', 'yes/no', '2']],
  ['ledger', 'Item', ['Suplies and materiel', 'snacks', '5']],
  ['ledger', 'Activity', ['C', 'a']],
  ['activities', 'Activity', ['Computer things', 'itc']],
  ['activities', 'Key stage', ['K to 3', 'elementary']],
  ['activities', 'Began', ['09/01/2016', 'soon']],
  ['activities', 'Partner need', ['perhaps']],
  ['partnerships', 'Leader School ID', ['10797', '0107970', '1079701', 'School A', '']],
  ['partnerships', 'PBB level of the Leader School', ['Level V', '9', '4 or 5']],
  ['partnerships', 'Malapit', ['perhaps', '3 km']],
  ['partnerships', 'Distance (km)', ['3,5', 'far', '3 to 4 km']],
  ['partnerships', 'WFP approved', ['08/09/2016']],
  ['partnerships', 'Duty Leader A', ['done', '08/09/2016']],
]

const cellAt = (table: Table, column: string): number => heads[table].indexOf(column)
const rowOf = ({ rows }: Written, table: Table): Row =>
  table === 'ledger' ? rows.ledger[1 + below(4)]! : pick(rows[table])
const referenceIn = ({ rows }: Written): Row => ({ cells: [...rows.ledger[1]!.cells] })

/** What is wrong, and where it is told. Of a partnership whose lines cannot all be read, its own row is told too. */
const faults: readonly ((of: Written) => void)[] = [
  ...badCells.flatMap(([table, column, texts]) =>
    texts.map((text) => (of: Written) => {
      const row = rowOf(of, table)
      row.cells[cellAt(table, column)] = text
      of.told.push({ table, row, column })
    }),
  ),
  ...tableNames.map((table) => (of: Written) => {
    const row = rowOf(of, table)
    row.cells[heads[table].length] = 'and one more'
    of.told.push({ table, row })
  }),
  // Two amounts in a row, and none.
  (of) => {
    const row = rowOf(of, 'ledger')
    row.cells[cellAt('ledger', 'Received')] = '140,000.00'
    of.told.push({ table: 'ledger', row, column: 'Spent' })
  },
  (of) => {
    const row = rowOf(of, 'ledger')
    row.cells[cellAt('ledger', 'Spent')] = ''
    of.told.push({ table: 'ledger', row })
  },
  // A refund of an expense that is not there, or of one that is but was less.
  (of) => {
    const row = of.rows.ledger.at(-2)!
    row.cells[cellAt('ledger', 'Refund of')] = 'DV-77'
    of.told.push({ table: 'ledger', row, column: 'Refund of' })
  },
  (of) => {
    const row = of.rows.ledger.at(-2)!
    row.cells[cellAt('ledger', 'Refunded')] = '99,000.00'
    of.told.push({ table: 'ledger', row, column: 'Refunded' })
  },
  // An activity twice.
  (of) => {
    const row = of.rows.activities[1]!
    row.cells[cellAt('activities', 'Activity ID')] = 'A'
    of.rows.ledger.forEach(({ cells }) => (cells[cellAt('ledger', 'Activity')] &&= 'A'))
    of.told.push({ table: 'activities', row, column: 'Activity ID' })
  },
  // A line of nobody spoils no partnership.
  ...['', 'P-9999', 'p 0001'].map((reference) => (of: Written) => {
    const row = referenceIn(of)
    row.cells[0] = reference
    of.rows.ledger.push(row)
    of.told.push({ table: 'ledger', row, column: 'Reference' })
  }),
  // Two rows of one partnership, which disagree.
  (of) => {
    const again = { cells: [...of.rows.partnerships[0]!.cells] }
    again.cells[cellAt('partnerships', 'Malapit')] = 'no'
    again.cells[cellAt('partnerships', 'BEIS ID, Partner School')] = '399999'
    of.rows.partnerships.push(again)
    of.told.push(...of.rows.partnerships.map((row) => ({ table: 'partnerships' as const, row, column: 'Reference' })))
  },
  // A quotation mark that CSV does not allow.
  (of) => {
    const row = rowOf(of, 'ledger')
    row.broken = row.cells.map((cell, index) => (index === 3 ? 'Sign 24" wide' : cell.replaceAll(',', ''))).join(',')
    of.told.push({ table: 'ledger', row, inFile: true })
  },
  (of) => {
    const row = rowOf(of, 'partnerships')
    row.broken = row.cells.map((cell, index) => (index === 2 ? '"School" A' : cell.replaceAll(',', ''))).join(',')
    of.told.push({ table: 'partnerships', row, inFile: true })
  },
]

const count = 500
let dirty = 0
const partnerships = Array.from({ length: count }, (_, number): Written => {
  const typed = typedOf(number)
  const { reference = '' } = typed
  const rows = {
    partnerships: [partnershipRow(typed)],
    ledger: typed.ledger!.map((entry) => ledgerRow(reference, entry)),
    activities: typed.activities!.map((activity) => activityRow(reference, activity)),
  }
  const of: Written = { typed, rows, told: [] }
  if (number % 5 < 2) {
    faults[dirty % faults.length]!(of)
    dirty += 1
    const line = of.told.find(({ table, column }) => table !== 'partnerships' && column !== 'Reference')
    const own = { table: 'partnerships', row: rows.partnerships[0]! } as const
    if (line) of.told.push({ ...own, ...(line.inFile && { inFile: line.inFile }) })
  }
  return of
})

export const faultCount = faults.length
export const dirtyCount = dirty

/** All that has to be told: as cells, or in a file. */
export const toldIn = (inFile: boolean): readonly Told[] =>
  partnerships.flatMap(({ told }) => told.filter((each) => inFile || !each.inFile))

/** The partnerships that can be read whole, as typed records. */
export const readable = (inFile: boolean): readonly PartnershipRecord[] =>
  partnerships.flatMap(({ typed, told }) => {
    const own = told.filter((each) => each.table === 'partnerships' && (inFile || !each.inFile))
    return own.length === 0 ? [typed] : []
  })

/** The rows of a table, with a blank one here and there, above the heads too. */
export const rowsOf = (table: Table): readonly Row[] => [
  { cells: [] },
  { cells: [...heads[table]] },
  ...partnerships.flatMap(({ rows }, number) => [
    ...rows[table],
    ...(number % 9 === 0 ? [{ cells: number % 2 === 0 ? [] : heads[table].map(() => ' ') }] : []),
  ]),
]

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
/** Rows as a spreadsheet program for Windows writes them, and the line that each begins on. */
export const fileOf = (rows: readonly Row[]): { readonly text: string; readonly lines: ReadonlyMap<Row, number> } => {
  const lines = new Map<Row, number>()
  let [text, line] = ['\ufeff', 1]
  for (const row of rows) {
    lines.set(row, line)
    const own = `${row.broken ?? row.cells.map(quoted).join(',')}\r\n`
    text += own
    line += own.split('\r\n').length - 1
  }
  return { text, lines }
}
